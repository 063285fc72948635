// JSON as a stream of objects: wherever the pieces of a file end, whatever stands in its strings.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fields, jsonItems } from '../../api/import/json.ts'
import { generated } from './files.ts'

const read = async (pieces: readonly string[], within: readonly string[] = []) => {
  const items: { line: number; value: unknown; text: string }[] = []
  for await (const item of jsonItems(generated('list.json', () => pieces), { within })) items.push(item)
  return items
}
const values = async (text: string, within?: readonly string[]) => (await read([text], within)).map(({ value }) => value)

describe('objects of a file', () => {
  it('come from an array, from lines, one after another, and from an array in an object', async () => {
    const [one, two] = [{ a: 1 }, { b: [{ c: '}' }] }]
    const expected = [one, two]
    expect(await values(JSON.stringify(expected))).toEqual(expected)
    expect(await values(`\uFEFF${JSON.stringify(expected, null, 2)}\n`)).toEqual(expected)
    expect(await values(`${JSON.stringify(one)}\n\r\n${JSON.stringify(two)}\n`)).toEqual(expected)
    expect(await values(`${JSON.stringify(one, null, 2)} ${JSON.stringify(two)}`)).toEqual(expected)
    expect(await values(`{ "records" : ${JSON.stringify(expected)}, "more": 1 }`, ['records', 'relations'])).toEqual(expected)
    expect(await values('[]')).toEqual([])
  })

  it('are the same wherever a piece ends', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }), { maxLength: 5 }), fc.array(fc.nat(400), { maxLength: 6 }), fc.boolean(), async (objects, cuts, spaced) => {
      const text = JSON.stringify(objects, null, spaced ? 1 : undefined)
      const places = [0, ...cuts.map(cut => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
      // A character of two halves is not cut: files are decoded before.
      const pieces = places.slice(1).map((end, place) => text.slice(places[place], end)).filter(piece => piece !== '')
      fc.pre(pieces.every(piece => !/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(piece)))
      expect((await read(pieces)).map(({ value }) => value)).toEqual(JSON.parse(text))
    }), { numRuns: 200 })
  })

  it('know their line and their text', async () => {
    expect((await read(['[\n{"a":1},\n\n{"b":\n2}]'])).map(({ line, text }) => [line, text])).toEqual([[2, '{"a":1}'], [4, '{"b":\n2}']])
  })

  it.each([
    ['nothing', '', /there is nothing in it/], ['an array that does not end', '[{"a":1}', /line 1: the file was cut short/], ['an object that does not end', '[\n{"a":{"b":1}', /line 2: the file was cut short/], ['a string that does not end', '{"a":"b}', /cut short/],
    ['a number', '[1]', /"1\]" stands where an object is expected/], ['no JSON inside', '[{"a":}]', /line 1: this is no JSON/], ['a comma between lines', '{"a":1},{"b":1}', /stands where an object is expected/], ['a depth without end', `[{"a":${'['.repeat(200)}`, /nested deeper than 100/]
  ])('are refused: %s', async (_, text, message) => {
    await expect(values(text)).rejects.toThrow(message)
  })

  it('of a gigabyte are refused before they fill the memory', async () => {
    const megabyte = 'x'.repeat(1024 * 1024)
    const file = generated('list.json', function* () { yield '[{"a":"'; for (let count = 0; count < 1024; count++) yield megabyte })
    await expect((async () => { for await (const item of jsonItems(file)) expect(item).toBeUndefined() })()).rejects.toThrow(/an object is longer than/)
  })
})

describe('fields', () => {
  it('are taken out by name and kind, and what nobody took is left over', () => {
    const fields = new Fields({ name: ' Alpha ', count: 3, yes: true, list: ['a', ' ', 'b'], one: 'c', inner: { known: 1, odd: 2 }, items: [{ known: 1 }, { odd: null }], nothing: null, wrong: { a: 1 } })
    expect([fields.text('name'), fields.number('count'), fields.flag('yes'), fields.texts('list'), fields.texts('one'), fields.text('wrong'), fields.text('missing')]).toEqual(['Alpha', 3, true, ['a', 'b'], ['c'], '', ''])
    expect([fields.item('inner')?.text('known'), fields.items('items').map(item => item.text('known')), fields.item('missing')]).toEqual(['1', ['1', ''], undefined])
    expect(fields.rest()).toEqual(['wrong {"a":1}', 'inner.odd 2'])
  })
})
