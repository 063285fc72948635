// The report of an import as people read it.
import { expect, it } from 'vitest'
import { asText } from '../../api/import/report-text.ts'
import type { RunReport } from '../../api/import/report.ts'

const run: RunReport = {
  id: 'run-1', source: 'ofac', list: 'ofac/sdn', file: 'sdn.csv', sha256: 'ab', publishedOn: '2024-05-03', nodes: 3, ties: 2,
  counts: { read: 3, added: 0, changed: 0, removed: 0, unchanged: 3, refused: 0 }, expectations: [], notes: [], written: false,
  issues: [
    { kind: 'remark kept as text: no rule knows it', count: 4_000, examples: ['line 1: Moon phase full'] },
    { kind: 'date not understood, kept as text', count: 2, examples: ['line 2: spring'] },
    { kind: 'unknown country', count: 1, examples: ['line 3: Atlantis'] }
  ]
}

it('tells what to look at apart from what is kept as text and asks for nothing', () => {
  const lines = asText({ runs: [run], failures: [], skipped: [] }, false).split('\n')
  const place = (words: string): number => lines.findIndex(line => line.includes(words))
  expect(lines.filter(line => /^ {2}(Look at these|Kept as text, nothing to do)/.test(line))).toHaveLength(2)
  expect([place('Look at these'), place('1 x unknown country'), place('Atlantis'), place('Kept as text, nothing to do'), place('4,000 x remark'), place('2 x date')]).toEqual([3, 4, 5, 6, 7, 9])
  expect(asText({ runs: [{ ...run, issues: [] }], failures: [], skipped: [] }, false)).not.toMatch(/Look at|Kept as text/)
})

it('counts what was read, and says that nothing was written', () => {
  expect(asText({ runs: [run], failures: [], skipped: [] }, false)).toMatch(/3 entries read: 0 added.*3 unchanged.*Nothing new: nothing was written/s)
})
