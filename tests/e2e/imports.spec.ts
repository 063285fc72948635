// Lists come in through the page: the report, the differences of a second version, and the way back.
import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { address, expectAccessible, test } from './desk.ts'

const row = (number: number, name: string, remarks = '-0- ') => `${number},"${name}",-0- ,"GLOMAG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,${remarks === '-0- ' ? remarks : `"${remarks}"`}\r\n`
const first = `${row(9000001, 'ALPHA MADE UP TRADING', 'Moon phase full.')}${row(9000002, 'BETA MADE UP SHIPPING')}\x1a`
const second = `${row(9000001, 'ALPHA MADE UP HOLDING')}${row(9000003, 'GAMMA MADE UP AGENCY')}\x1a`

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles({ name: 'sdn.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

async function date(page: Page, day: string): Promise<void> {
  await page.getByLabel('Published on').fill(day)
  await page.getByRole('button', { name: 'Import with this date' }).click()
  await expect(page.locator('.upload').getByText('Done', { exact: true })).toBeVisible()
}

const picture = async (page: Page, name: string) => {
  if (process.env.NEXUM_SCREENSHOT === '1') await page.screenshot({ path: join(import.meta.dirname, `../../test-results/imports-${name}.png`), fullPage: true })
}

test.describe('imports', () => {
  test('a list is imported, a second version shows what it changed, and is taken back', async ({ page }) => {
    await page.goto(address())
    await page.getByRole('link', { name: 'Import a list here' }).click()
    await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible()
    await choose(page, first)
    await date(page, '2024-05-03')
    await expect(page.locator('.upload .counts')).toContainText(/2 (added|unchanged)/)
    await page.locator('.upload').getByRole('button', { name: 'Show the report' }).click()
    const report = page.locator('.report')
    await expect(report.getByRole('heading', { name: 'Report of ofac/sdn, 2024-05-03' })).toBeFocused()
    await expect(report.locator('details')).toContainText('Kept as text')
    await expect(report.locator('.issues.look').first()).toContainText('expectation')
    await page.getByRole('button', { name: /Put away/ }).click()

    await choose(page, second)
    await date(page, '2024-06-03')
    await page.locator('.upload').getByRole('button', { name: 'Show the report' }).click()
    await expect(report.getByRole('heading', { name: 'Report of ofac/sdn, 2024-06-03' })).toBeVisible()
    await expect(report.locator('.change')).toHaveCount(3)
    await expect(report.locator('.change').first()).toContainText('BETA MADE UP SHIPPING')
    await expect(report.locator('.change.changed')).toContainText('ALPHA MADE UP TRADING')
    await picture(page, 'light')
    await expectAccessible(page, 'imports')
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'dark')
    await expectAccessible(page, 'imports, dark')
    await page.setViewportSize({ width: 400, height: 900 })
    await picture(page, 'narrow')
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing stands outside a narrow window').toBeLessThanOrEqual(400)
    await page.setViewportSize({ width: 1600, height: 950 })
    await report.getByRole('button', { name: /^Added/ }).click()
    await expect(report.locator('.change')).toHaveCount(1)
    await report.getByRole('button', { name: /^All/ }).click()
    await report.getByRole('searchbox').fill('beta')
    await expect(report.locator('.change')).toHaveCount(1)
    await expect(report.getByRole('link', { name: 'BETA MADE UP SHIPPING' })).toHaveAttribute('href', /seed=ofac-9000002/)

    await page.getByRole('button', { name: 'Take back: ofac/sdn, 2024-06-03' }).click()
    await expect(page.getByRole('dialog')).toContainText('is again as it was before')
    await page.getByRole('button', { name: 'Take this import back' }).click()
    await expect(page.getByRole('row', { name: /^ofac\/sdn 2024-06-03/ })).toContainText('Taken back')
    await page.getByRole('button', { name: 'Take back: ofac/sdn, 2024-05-03' }).click()
    await page.getByRole('button', { name: 'Take this import back' }).click()
    await expect(page.getByRole('button', { name: /^Take back: ofac/ })).toHaveCount(0)
  })

  test('what goes on is told by the server, and asked for where it is not heard', async ({ page }) => {
    const heard = page.waitForResponse(/\/events$/)
    await page.goto(`${address()}/imports`)
    expect((await heard).headers()['content-type']).toBe('text/event-stream')
    await page.route(/\/events$/, route => route.fulfill({ status: 204 }))
    await page.reload()
    await choose(page, first)
    await date(page, '2024-05-03')
    await page.getByRole('button', { name: 'Take back: ofac/sdn, 2024-05-03' }).click()
    await page.getByRole('button', { name: 'Take this import back' }).click()
    await expect(page.getByRole('button', { name: /^Take back: ofac/ })).toHaveCount(0)
  })

  test('a file is let go over the page; what is no list says why', async ({ page }) => {
    await page.goto(`${address()}/imports`)
    await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible()
    const transfer = await page.evaluateHandle(() => {
      const held = new DataTransfer()
      held.items.add(new File(['<!doctype html><title>Not found</title>'], 'page.html'))
      return held
    })
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
    await expect(page.getByText('Let go to import')).toBeVisible()
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await expect(page.locator('.upload')).toContainText('Not imported')
    await expect(page.locator('.upload .message')).toContainText('page.html')
  })
})
