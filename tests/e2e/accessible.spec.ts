// No screen breaks a rule that axe knows, in light, dark, forced colours and at 320 px; and nothing scrolls sideways there.
import { expect, type Page } from '@playwright/test'
import { address, expectAccessible, test } from './desk.ts'

const scheme = 'seed=nexum-alabuga-start&open=nexum-alabuga-start'
const screens: readonly (readonly [name: string, path: string, ready: (page: Page) => Promise<void>])[] = [
  ['home', '/', page => expect(page.getByRole('img', { name: /tied to it/ })).toBeVisible()],
  ['search', '/', async page => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /^Search/ }).fill('Alabuga')
    await expect(page.getByRole('option').first()).toBeVisible()
  }],
  ['graph with an entity', `/w?${scheme}&sel=nexum-alabuga-start`, async page => {
    await expect(page.getByTestId('entity')).toBeVisible()
    const graph = page.getByRole('button', { name: 'Graph', exact: true })
    await graph.click()
    await expect(page.getByTestId('canvas')).toBeVisible()
  }],
  ['table with evidence', `/w?${scheme}&view=table`, async page => {
    await page.getByRole('button', { name: /operates/ }).first().click()
    await expect(page.getByTestId('evidence').locator('.claim').first()).toBeVisible()
  }],
  ['outline', `/w?${scheme}&view=outline`, page => expect(page.getByRole('heading', { name: 'Begun from' })).toBeVisible()],
  ['chooser', `/w?${scheme}&sel=nexum-alabuga-start`, async page => {
    await expect(page.getByTestId('entity')).toBeVisible()
    await page.getByRole('button', { name: 'Choose and show' }).click()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
  }],
  ['candidates', '/candidates?authority=US&programme=US-GLOMAG&status=OTHER_PROGRAMME&scheme=nexum-alabuga-start', async page => {
    await page.getByRole('button', { name: /Shagivaleev/ }).click()
    await expect(page.getByTestId('explanation')).toBeVisible()
  }],
  ['ownership', '/ownership/ofac-45713?regime=EU', page => expect(page.getByTestId('holdings')).toBeVisible()],
  ['coverage', '/coverage?scheme=nexum-alabuga-start', page => expect(page.getByTestId('matrix')).toBeVisible()],
  ['coverage of nobody yet', '/coverage', page => expect(page.getByRole('button', { name: /Alabuga Start/ })).toBeVisible()],
  ['ownership of nobody yet', '/ownership', page => expect(page.getByRole('button', { name: 'Search an actor' })).toBeVisible()]
]
/** A page is opened once for each width: what changes the colours alone is changed while it is open. */
const wide = [['light', { colorScheme: 'light', forcedColors: 'none' }], ['dark', { colorScheme: 'dark', forcedColors: 'none' }], ['forced colours', { colorScheme: 'light', forcedColors: 'active' }]] as const
const openings = [['light, dark and forced colours', wide, 1600], ['light at 320 px', wide.slice(0, 1), 320]] as const

for (const [opening, states, width] of openings) {
  test.describe(`accessible, ${opening}`, () => {
    for (const [name, path, ready] of screens) {
      test(name, async ({ page }) => {
        await page.emulateMedia({ ...states[0][1], reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address() + path)
        await ready(page)
        for (const [state, media] of states) {
          await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
          await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', media.colorScheme)
          await expectAccessible(page, `${name}, ${state} at ${width} px`, state === 'light' ? 'ALL' : 'COLOUR')
        }
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(sideways, 'pixels the page scrolls sideways').toBeLessThanOrEqual(0)
      })
    }
  })
}
