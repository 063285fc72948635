// What every browser test needs: the address, and the promise that nothing is asked of anybody else.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'

/** Of the server of this worker. */
export const address = (): string => {
  const url = process.env.NEXUM_E2E_URLS?.split(' ')[Number(process.env.TEST_PARALLEL_INDEX)]
  if (url === undefined) throw new Error('The server of the browser tests is not running.')
  return url
}

/** Each test fails when the page asks anything of another host, or reports an error of its own or of the content policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [async ({ page }, use) => {
    const outside: string[] = []
    const errors: string[] = []
    page.on('request', request => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address())) outside.push(request.url()) })
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => { if (message.type() === 'error') errors.push(message.text()) })
    await use(undefined)
    expect(outside, 'requests to other hosts').toEqual([])
    expect(errors, 'errors of the page').toEqual([])
  }, { auto: true }]
})

/** Rules whose answer can change with the colours alone. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** @param rules `COLOUR`: the page was found accessible, and only its colours changed since */
export async function expectAccessible(page: Page, where: string, rules: 'ALL' | 'COLOUR' = 'ALL'): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules === 'ALL' ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']) : axe.withRules(ofColour)).analyze()
  expect(violations.map(row => `${row.id}: ${row.nodes.slice(0, 4).map(node => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`).join(' | ')}`), where).toEqual([])
}

export async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const input = page.getByRole('combobox', { name: /^Search/ })
  await expect(input).toBeFocused()
  await input.pressSequentially(name)
  await expect(page.getByRole('option').first()).toContainText(new RegExp(name, 'i'))
  await page.keyboard.press('Enter')
}

/** Nodes and ties as the picture says them to a screen reader. */
export async function counts(page: Page): Promise<{ nodes: number; ties: number }> {
  const label = await page.getByTestId('canvas').getAttribute('aria-label') ?? ''
  const match = /Network of (\d+) nodes? and (\d+) ties?/.exec(label)
  return { nodes: Number(match?.[1]), ties: Number(match?.[2]) }
}
