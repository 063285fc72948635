// Rows are read as what they should be, or refused with what is wrong.
import { expect, it } from 'vitest'
import type { Value } from '../../api/graph/engine.ts'
import { readAs } from '../../api/graph/rows.ts'
import { bookkeeping } from '../../schema/bookkeeping.ts'
import { record, run } from './samples.ts'

const { fields } = bookkeeping.Record

it('gives what is declared, and nothing for what is absent or was not declared', () => {
  expect(readAs('a record', fields, { ...record('r1', 'a'), absentSince: null, other: 1 } as never)).toStrictEqual(record('r1', 'a'))
  expect(readAs('a record', fields, { ...record('r1', 'a'), absentSince: '2024-05-04' } as never)).toStrictEqual(record('r1', 'a', { absentSince: '2024-05-04' }))
  expect(readAs('an import', bookkeeping.Run.fields, { ...run('run-1') } as never)).toStrictEqual(run('run-1'))
})

it.each([
  ['nothing at all', undefined, /a record is no record/],
  ['a list', [], /a record is no record/],
  ['a number for a text', { ...record('r1', 'a'), digest: 5 }, /a record r1 has no readable digest \(expected: text\)/],
  ['a text missing', { ...record('r1', 'a'), listedBy: null }, /r1 has no readable listedBy/],
  ['a number for a text that may be absent', { ...record('r1', 'a'), absentSince: 5 }, /r1 has no readable absentSince \(expected: text\)/]
])('refuses %s', (_, row, message) => {
  expect(() => readAs('a record', fields, row as Value | undefined)).toThrow(message)
  expect(() => readAs('a record', fields, row as Value | undefined)).toThrow(expect.objectContaining({ code: 'STORE_UNAVAILABLE' }) as Error)
})
