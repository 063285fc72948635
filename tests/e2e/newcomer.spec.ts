// What somebody stumbles over who has never seen Nexum: each of these was a bug once.
import { expect, type Page } from '@playwright/test'
import { address, counts, find, test } from './desk.ts'

const around = 'seed=nexum-alabuga-start&open=nexum-alabuga-start'
const focused = (page: Page) => expect(page.getByTestId('canvas')).toBeFocused()

/** The canvas lies within the window, whatever stands beside it. */
async function expectWithinWindow(page: Page): Promise<void> {
  const box = await page.getByTestId('canvas').boundingBox()
  const height = page.viewportSize()?.height ?? 0
  expect(box === null ? Infinity : box.y + box.height, 'lower end of the canvas').toBeLessThanOrEqual(height)
}

interface Place { readonly id: string; readonly x: number; readonly y: number; readonly inside: boolean }

/** Each node of the picture with its place in the window, as the drawing library has it. */
async function places(page: Page): Promise<Place[]> {
  return page.locator('.canvas-ground').evaluate(ground => {
    interface Drawn { id: () => string; renderedPosition: () => { x: number; y: number } }
    const { cy } = (ground as unknown as { _cyreg: { cy: { nodes: () => { map: <T>(of: (node: Drawn) => T) => T[] } } } })._cyreg
    const { x, y, width, height } = ground.getBoundingClientRect()
    return cy.nodes().map(node => {
      const at = node.renderedPosition()
      return { id: node.id().slice(2), x: x + at.x, y: y + at.y, inside: at.x > 0 && at.y > 0 && at.x < width && at.y < Math.min(height, innerHeight - y) }
    })
  })
}

test.describe('newcomer', () => {
  test('opened from the search the picture is in the window, has the focus, and E expands with everything in view', async ({ page }) => {
    await page.goto(address())
    await find(page, 'Alabuga Start')
    await expect(page.getByTestId('entity')).toBeVisible()
    await focused(page)
    await expectWithinWindow(page)
    await expect.poll(async () => (await places(page)).every(row => row.inside)).toBe(true)
    const before = await counts(page)
    const jsc = (await places(page)).find(row => row.id === 'ofac-45708')
    expect(jsc, 'the zone is on the picture').toBeDefined()
    await page.mouse.click(jsc?.x ?? 0, jsc?.y ?? 0)
    await expect(page.getByTestId('entity').getByRole('heading', { level: 2 })).toContainText('JSC')
    await focused(page)
    await page.keyboard.press('e')
    await expect.poll(async () => (await counts(page)).nodes).toBeGreaterThan(before.nodes)
    await expectWithinWindow(page)
    await expect.poll(async () => (await places(page)).every(row => row.inside)).toBe(true)
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('entity')).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('search keeps what is typed while its parts are still loading', async ({ page }) => {
    await page.route(/Palette/, async route => {
      await new Promise(resolve => setTimeout(resolve, 900))
      await route.continue()
    })
    await page.goto(address(), { waitUntil: 'domcontentloaded' })
    await expect(page.getByRole('link', { name: 'Nexum' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Quiboloy', { delay: 5 })
    await expect(page.getByRole('option').first()).toContainText('Quiboloy', { ignoreCase: true })
    await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue('Quiboloy')
  })

  test('a path stands in a row, in order, and names nothing as missing', async ({ page }) => {
    await page.goto(address())
    await find(page, 'FU YUAN YU 7876')
    await expect(page.getByTestId('entity')).toBeVisible()
    await page.keyboard.press('Control+k')
    const input = page.getByRole('combobox', { name: /^Search/ })
    await input.pressSequentially('Zhuo Xinrong')
    await expect(page.locator('#finder-hits').getByRole('option').first()).toContainText(/zhuo/i)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: '2 selected' })).toBeVisible()
    await focused(page)
    await page.keyboard.press('x')
    const panel = page.locator('#panel')
    await expect(panel.locator('.hops > li').first()).toBeVisible()
    await expect(panel.getByText(/were not looked for/)).toBeHidden()
    const order = (new URL(page.url()).searchParams.get('path') ?? '').split(',')
    await expect.poll(async () => (await places(page)).filter(row => order.includes(row.id)).every(row => row.inside)).toBe(true)
    const shown = await places(page)
    const xs = order.map(id => shown.find(row => row.id === id)?.x ?? NaN)
    expect(xs.length).toBeGreaterThan(2)
    expect(xs).toEqual([...xs].sort((left, right) => left - right))
    for (const hop of await panel.locator('.hop-foot').all()) expect((await hop.innerText()).match(/undated/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  test('how to get a path is told where there is none yet', async ({ page }) => {
    await page.goto(`${address()}/w?${around}`)
    await expect(page.getByTestId('canvas')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Path between two/ })).toHaveAttribute('title', /Shift \+ click/)
  })

  test('home: each question has an answer, and an empty one says why', async ({ page }) => {
    await page.goto(address())
    await expect(page.getByText(/2 actors tied to it directly/).first()).toBeVisible()
    await expect(page.locator('.lists')).toContainText('--source-date')
    await page.getByRole('link', { name: /^Who is tied to Apollo Carreon Quiboloy and not designated/ }).click()
    await expect(page.locator('.candidate').first()).toBeVisible()
    await page.goto(`${address()}/candidates?authority=US&programme=US-GLOMAG&status=UNDESIGNATED_ANYWHERE&scheme=nexum-alabuga-start`)
    await expect(page.getByText('Nobody on record fits this question.')).toBeVisible()
    await expect(page.locator('.state')).toContainText('npm run nexum -- import')
  })

  test('the question speaks in full names, and programmes with grounds come first', async ({ page }) => {
    await page.goto(`${address()}/candidates?authority=US&programme=US-GLOMAG&status=OTHER_PROGRAMME&scheme=nexum-alabuga-start`)
    await expect(page.getByLabel(/^Authority/).locator('option:checked')).toHaveText('United States')
    await expect(page.getByLabel(/^Programme/).locator('optgroup').first().locator('option').first()).toContainText('US-GLOMAG')
    await page.getByRole('button', { name: /Shagivaleev/ }).click()
    await expect(page.getByTestId('explanation').locator('.rests .source').first()).toBeVisible()
  })

  test('at 400 px the table scrolls in its box and the details stand right under it', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 800 })
    await page.goto(`${address()}/w?${around}&view=table`)
    await page.getByRole('checkbox', { name: /Select: JSC/ }).first().check()
    await expect(page.getByTestId('entity')).toBeInViewport()
    await expect(page.getByText('Swipe sideways for more columns').first()).toBeVisible()
  })
})
