// Work is not lost: what was dragged, pinned, hidden and written is there after a reload, after the server was away, and in two windows.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as alone, type Page } from '@playwright/test'
import { address, counts, expectAccessible, test } from './desk.ts'
import { serve } from './server.ts'

const around = 'seed=ofac-33674&open=ofac-33674'
const state = (page: Page) => page.getByTestId('board-state')
const saved = (page: Page) => expect(state(page)).toContainText(/^Saved \d/)

interface Place { readonly id: string; readonly x: number; readonly y: number }

/** Each node with its place in the picture, as the drawing library has it. */
async function places(page: Page): Promise<Place[]> {
  return page.locator('.canvas-ground').evaluate(ground => {
    interface Drawn { id: () => string; position: () => { x: number; y: number } }
    const { cy } = (ground as unknown as { _cyreg: { cy: { nodes: () => { map: <T>(of: (node: Drawn) => T) => T[] } } } })._cyreg
    return cy.nodes().map(node => ({ id: node.id().slice(2), x: Math.round(node.position().x), y: Math.round(node.position().y) }))
  }).then(rows => rows.sort((left, right) => (left.id < right.id ? -1 : 1)))
}

/** Where a node stands in the window. */
async function inWindow(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.locator('.canvas-ground').evaluate((ground, wanted) => {
    const { cy } = (ground as unknown as { _cyreg: { cy: { getElementById: (id: string) => { renderedPosition: () => { x: number; y: number } } } } })._cyreg
    const at = cy.getElementById(`n ${wanted}`).renderedPosition()
    const { x, y } = ground.getBoundingClientRect()
    return { x: x + at.x, y: y + at.y }
  }, id)
}

async function drag(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await inWindow(page, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 })
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 })
  await page.mouse.up()
}

async function openPicture(page: Page, where = address()): Promise<void> {
  await page.goto(`${where}/w?${around}`)
  await expect(page.getByTestId('canvas')).toBeVisible()
  await expect.poll(async () => (await counts(page)).nodes).toBeGreaterThan(3)
}

test.describe('boards', () => {
  test('what was dragged, pinned and hidden is there after a reload, and on the start page', async ({ page }) => {
    await openPicture(page)
    const first = await counts(page)
    const [moved, hidden] = (await places(page)).filter(row => row.id !== 'ofac-33674').map(row => row.id)
    await drag(page, moved ?? '', { x: 60, y: -40 })
    await expect(page).toHaveURL(/\/w\/board-/)
    const at = await inWindow(page, hidden ?? '')
    await page.mouse.click(at.x, at.y)
    await page.keyboard.press('h')
    await expect.poll(async () => (await counts(page)).nodes).toBe(first.nodes - 1)
    await page.getByLabel('Title of this board').fill('Davao and around')
    await page.keyboard.press('Enter')
    await saved(page)
    const [before, seen] = [await places(page), await counts(page)]
    expect(before.some(row => row.id === hidden)).toBe(false)
    await page.reload()
    await expect.poll(() => counts(page)).toEqual(seen)
    expect(await places(page)).toEqual(before)
    await expect(page.getByText('1 hidden')).toBeVisible()
    await expect(page.getByLabel('Title of this board')).toHaveValue('Davao and around')
    await saved(page)
    await page.getByRole('link', { name: 'Nexum' }).click()
    await page.getByRole('region', { name: 'Continue' }).getByRole('link', { name: 'Davao and around' }).click()
    await expect.poll(() => counts(page)).toEqual(seen)
    expect(await places(page)).toEqual(before)
  })

  test('what was folded, noted and marked as a set is there after a reload', async ({ page }) => {
    await page.goto(`${address()}/w?seed=ofac-33768&open=ofac-33768&sel=ofac-33768`)
    await expect.poll(async () => (await counts(page)).nodes).toBe(26)
    await page.getByTestId('canvas').focus()
    await page.keyboard.press('g')
    await expect(page.getByTestId('canvas')).toHaveAttribute('aria-label', /with \d+ nodes folded/)
    const seen = await counts(page)
    expect(seen.nodes).toBeLessThan(26)
    await page.getByLabel(/^Note on/).fill('Ask the port again')
    await page.getByTestId('canvas').focus()
    await page.keyboard.press('Control+a')
    await page.getByLabel('Name of the set').fill('Fleet')
    await page.getByRole('button', { name: 'Mark as a set' }).click()
    await saved(page)
    await page.reload()
    await expect.poll(() => counts(page)).toEqual(seen)
    await expect(page.getByRole('button', { name: /^Fleet, \d+ nodes: select/ })).toBeVisible()
    await expectAccessible(page, 'a board with stacks')
    await page.getByTestId('canvas').focus()
    await page.keyboard.press('Escape')
    await page.getByText('1 folded').click()
    await page.getByRole('button', { name: 'Unfold all' }).click()
    await expect.poll(async () => (await counts(page)).nodes).toBe(26)
    await page.getByRole('button', { name: /^Undo \(/ }).click()
    await expect.poll(() => counts(page)).toEqual(seen)
    await saved(page)
    await page.setViewportSize({ width: 400, height: 800 })
    await expectAccessible(page, 'a board at 400 px')
  })

  test('two windows on one board: the second follows, and a conflict loses nothing', async ({ page, context }) => {
    await openPicture(page)
    await page.getByRole('button', { name: 'Save as a board' }).click()
    await saved(page)
    const title = await page.getByLabel('Title of this board').inputValue()
    const other = await context.newPage()
    await other.goto(page.url())
    await expect.poll(() => counts(other)).toEqual(await counts(page))
    const whole = await counts(page)
    const [one, two] = (await places(page)).filter(row => row.id !== 'ofac-33674').map(row => row.id)
    const hide = async (where: Page, id: string | undefined) => {
      await where.bringToFront()
      const at = await inWindow(where, id ?? '')
      await where.mouse.click(at.x, at.y)
      await where.keyboard.press('h')
    }
    await hide(page, one)
    await saved(page)
    await expect.poll(async () => (await counts(other)).nodes).toBe(whole.nodes - 1)

    // The other window does not hear of this one's save any more, and is changed too.
    await other.route('**/graphql', async route => { await new Promise(resolve => setTimeout(resolve, 6_000)); await route.continue() })
    await hide(other, two)
    await hide(page, 'ofac-33674')
    await saved(page)
    await expect(other.getByRole('alert', { name: 'This board was changed in two places' })).toBeVisible({ timeout: 40_000 })
    await other.unroute('**/graphql')
    await expectAccessible(other, 'a conflict')
    await other.getByRole('button', { name: 'Go on with mine' }).click()
    await expect(other.getByRole('alert')).toHaveCount(0)
    await saved(other)
    await expect.poll(() => places(page)).toEqual(await places(other))
    await other.goto(address())
    await expect(other.getByRole('region', { name: 'Continue' }).getByRole('link', { name: `${title} (as saved elsewhere` })).toBeVisible()
  })

  // With a Nexum of its own, and with errors in the console: the browser tells of everything that does not answer.
  alone('the server is stopped and started again: nothing is lost', async ({ page }) => {
    alone.setTimeout(240_000)
    const data = mkdtempSync(join(tmpdir(), 'nexum-e2e-boards-'))
    const running = await serve(data)
    const port = Number(new URL(running.address).port)
    try {
      await openPicture(page, running.address)
      await page.getByRole('button', { name: 'Save as a board' }).click()
      await saved(page)
      await running.stop()
      const id = (await places(page)).find(row => row.id !== 'ofac-33674')?.id ?? ''
      await drag(page, id, { x: -50, y: 50 })
      await expect(state(page)).toContainText('Kept in this browser', { timeout: 30_000 })
      const before = await places(page)
      const again = await serve(data, port)
      await saved(page)
      await page.reload()
      await expect.poll(() => places(page)).toEqual(before)
      await again.stop()

      // Away again, and the page is closed before it is back.
      await page.getByTestId('canvas').focus()
      await drag(page, id, { x: 30, y: 30 })
      await expect(state(page)).toContainText('Kept in this browser', { timeout: 30_000 })
      const last = await places(page)
      const url = page.url()
      await page.goto('about:blank')
      const third = await serve(data, port)
      await page.goto(url)
      await expect.poll(() => places(page)).toEqual(last)
      await saved(page)
      await third.stop()
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  })

  test('a board that is not there, is newer or damaged: a sentence that says what to do', async ({ page }) => {
    await page.goto(`${address()}/w/board-nothing`)
    await expect(page.getByRole('alert')).toContainText('There is no such board here')
    const answer = (content: object) => page.route('**/graphql', async route => {
      if (!(route.request().postData() ?? '').includes('query Board(')) return route.continue()
      return route.fulfill({ json: { data: { board: { id: 'board-odd', title: 'Odd', revision: 3, nodes: 1, savedAt: '2026-01-01T00:00:00.000Z', archivedAt: null, content } } } })
    })
    await answer({ version: 9 })
    await page.goto(`${address()}/w/board-odd`)
    await expect(page.getByRole('alert')).toContainText('newer version of Nexum (format 9)')
    await expectAccessible(page, 'a newer board')
    await page.unroute('**/graphql')
    await answer({ version: 1, nodes: ['a'], places: 'nowhere' })
    await page.goto(`${address()}/w/board-odd`)
    await expect(page.getByRole('alert')).toContainText('its "places" is damaged')
  })
})
