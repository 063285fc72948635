// Questions answered as table, file and network; submissions with what followed; a watchlist made, told what is new, and removed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { address, expectAccessible, test } from './desk.ts'

async function look(page: Page, name: string): Promise<void> {
  const states = [['light', { colorScheme: 'light' }, 1600], ['dark', { colorScheme: 'dark' }, 1600], ['narrow', { colorScheme: 'light' }, 320]] as const
  for (const [state, media, width] of states) {
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 950 })
    await expectAccessible(page, `${name}, ${state}`)
    if (process.env.NEXUM_SCREENSHOT === '1') await page.screenshot({ path: join(import.meta.dirname, `../../test-results/${name}-${state}.png`), fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing stands outside a narrow window').toBeLessThanOrEqual(width)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1600, height: 950 })
}

test('questions: a form made of parameters, the answer as table, file and network', async ({ page }) => {
  await page.goto(address())
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Questions' }).click()
  await expect(page.getByText('Choose a question')).toBeVisible()
  await page.getByRole('link', { name: 'Actors of a scheme' }).click()
  await expect(page.getByRole('group', { name: /^Scheme: Alabuga Start/ })).toBeVisible()
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  const answer = page.getByTestId('answer')
  await expect(answer.getByRole('heading')).toContainText(/\d+ rows/)
  await expect(page).toHaveURL(/with=/)
  await look(page, 'questions')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table as CSV' }).click()])
  expect(readFileSync(await file.path(), 'utf8')).toContain('id,name,role')
  await page.getByRole('link', { name: 'Same identifier' }).click()
  await page.getByLabel('At Most').fill('many')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByText('A whole number.')).toBeVisible()
  await page.goBack()
  await expect(answer).toBeVisible()
  await answer.getByRole('button', { name: 'Show in the network' }).click()
  await expect(page.getByTestId('canvas')).toBeVisible()
})

test('recommendations: who asked, what followed after how many days, and the figures with their corrections', async ({ page }) => {
  await page.goto(`${address()}/recommendations`)
  const table = page.getByTestId('submissions')
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByText(/something on record followed/)).toBeVisible()
  await expect(page.getByTestId('figures')).toBeVisible()
  await table.getByRole('button').first().click()
  await expect(table.locator('.details')).toContainText('All signatories')
  await look(page, 'recommendations')
  const all = await table.locator('tbody > tr').count()
  const choice = page.getByLabel('Authority')
  await choice.selectOption({ index: 1 })
  await expect(page).toHaveURL(/asked=/)
  expect(await table.locator('tbody > tr').count()).toBeLessThanOrEqual(all)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table as CSV' }).click()])
  expect(readFileSync(await file.path(), 'utf8')).toContain('What happened')
})

test('watchlists: names pasted and an actor chosen, the lists that are loaded, and the way to remove it', async ({ page }) => {
  await page.goto(`${address()}/watchlists`)
  await expect(page.getByText('No watchlist yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the watchlist' })).toBeDisabled()
  await page.getByLabel('Title').fill('Made up watch')
  await page.getByLabel('Names, one a line').fill('MADE UP WATCHED TRADING\nSomebody Else\n')
  await page.getByLabel('Actors on record').fill('JSC Special Economic Zone')
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.getByRole('button', { name: 'Save the watchlist' }).click()
  const list = page.getByTestId('watchlist')
  await expect(list).toContainText('1 actor and 2 names')
  await expect(list).toContainText('Nothing new')
  const row = '9000101,"MADE UP WATCHED TRADING",-0- ,"GLOMAG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'
  const sent = await page.request.post(`${address()}/import?sourceDate=2024-05-03`, { data: Buffer.from(`${row}\x1a`), headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'sdn.csv' } })
  expect(sent.ok()).toBe(true)
  await expect.poll(async () => { await page.reload(); await expect(list).toBeVisible(); return list.innerText() }, { timeout: 60_000, intervals: [2000] }).toContain('Newly listed')
  await expect(list).toContainText('found by the name "MADE UP WATCHED TRADING"')
  await expect(list).toContainText('version of 2024-05-03')
  await expect(page.getByText('ofac/sdn: version of 2024-05-03')).toBeVisible()
  await list.getByText('Who is watched').click()
  await expect(list.getByText('Somebody Else')).toBeVisible()
  await look(page, 'watchlists')
  await page.getByRole('button', { name: 'Remove watchlist Made up watch' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('No watchlist yet')).toBeVisible()
})
