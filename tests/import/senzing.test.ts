// Senzing records: features to names, identifiers and ties; real files, and every kind of bad file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { headOf } from '../../api/import/head.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { senzing } from '../../api/import/senzing/source.ts'
import { sources } from '../../api/import/sources.ts'
import { statementOf } from '../../api/import/statement.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'

const record = (id: string, more: object = {}) => ({ DATA_SOURCE: 'TEST', RECORD_ID: id, RECORD_TYPE: 'PERSON', NAME_FULL: `Name ${id}`, ...more })
const lines = (...records: readonly object[]) => generated('x.jsonl', () => records.map(one => `${JSON.stringify(one)}\n`))

async function read(file: Parameters<typeof senzing.open>[0]) {
  const opened = await senzing.open(file)
  const all: Entry[] = []
  for await (const entry of opened.entries) all.push(entry)
  for (const entry of all.filter(({ refused }) => !refused)) statementOf(entry, 'source-x')
  return { ...opened, all, ties: all.flatMap(({ ties }) => ties), node: (id: string) => all.flatMap(({ nodes }) => nodes).find(node => node.id === id), issues: all.flatMap(({ issues }) => issues) }
}

describe.skipIf(noData !== undefined)(`real files${noData === undefined ? '' : ` (${noData})`}`, () => {
  it.each([['senzing/persons.jsonl', 3, 'test'], ['senzing/organizations.json', 2, 'test'], ['senzing/us_congress_senzing.json', 1319, 'os_us_congress'], ['ftm/opensanctions_export_set/senzing.json', 14, 'os_wd_persons']])('reads %s', async (path, count, list) => {
    const file = fileOnDisk(realData(path))
    const head = await headOf(file)
    expect(sources.filter(source => source.name !== 'table' && source.recognise(head) !== undefined).map(({ name }) => name)).toEqual(['senzing'])
    const found = await read(file)
    expect(found.all).toHaveLength(count)
    expect(found.list).toBe(list)
    expect(found.all.filter(({ refused }) => refused)).toEqual([])
    expect([...new Set(found.issues.map(({ kind }) => kind))].filter(kind => kind !== 'record without a type: kept as an organization')).toEqual([])
  })

  it('has every feature of the persons', async () => {
    const { node, ties } = await read(fileOnDisk(realData('senzing/persons.jsonl')))
    expect(node('senzing-TEST-1001')).toMatchObject({ kind: 'Person', name: 'John Smith', gender: 'MALE', birthDates: [{ from: '1985-03-15', precision: 'EXACT' }] })
    expect(node('senzing-TEST-1002')).toMatchObject({ name: 'Jane Marie Doe' })
    expect(ties.filter(({ start, kind }) => start === 'senzing-TEST-1002' && kind === 'IDENTIFIED_BY').map(({ end }) => end)).toEqual(['identifier-passport-us-AB123456'])
    expect(ties.filter(({ start, kind }) => start === 'senzing-TEST-1001' && kind === 'IDENTIFIED_BY').map(({ end }) => end)).toContain('identifier-phone-7025551234')
    expect(ties.filter(({ kind }) => kind === 'LOCATED_AT')).toHaveLength(2)
  })
})

describe('records', () => {
  it('turn pointers into ties and merged ids into judgements', async () => {
    const { ties } = await read(lines(record('a', { DATA_SOURCE: 'OS_X', RELATIONSHIPS: [{ REL_POINTER_ROLE: 'Directorship', REL_POINTER_DOMAIN: 'OPEN_SANCTIONS', REL_POINTER_KEY: 'b' }, { REL_ANCHOR_DOMAIN: 'OPEN_SANCTIONS', REL_ANCHOR_KEY: 'c', REL_POINTER_ROLE: 'Family', REL_POINTER_DOMAIN: 'OPEN_SANCTIONS', REL_POINTER_KEY: 'a' }] })))
    expect(ties).toMatchObject([{ kind: 'LEADS', start: 'senzing-OS_X-a', end: 'senzing-OS_X-b' }, { kind: 'FAMILY_OF', end: 'senzing-OS_X-c' }, { kind: 'SAME_AS', end: 'ftm-a', judgement: 'SAME' }])
  })

  it('of a victim are refused, and what no rule knows is kept and said', async () => {
    const { all, node, issues } = await read(lines(record('a', { RISKS: [{ TOPIC: 'role.victim' }] }), record('b', { SHOE_SIZE: '42', DATE_OF_BIRTH: '03/04/1985' })))
    expect(all.map(({ refused }) => refused)).toEqual([true, false])
    expect(node('senzing-TEST-b')).toMatchObject({ remarks: ['Date of birth: 03/04/1985', 'SHOE_SIZE: 42'] })
    expect(issues.map(({ kind }) => kind)).toEqual(["refused: a person in a victim's or witness's role", 'date not understood, kept as text', 'attribute that no rule knows, kept as remark'])
  })

  it('that are bad are refused, and the good ones stay', async () => {
    const { all } = await read(generated('x.json', () => [`[${JSON.stringify(record('a'))},{"DATA_SOURCE":"T","RECORD_ID":},${JSON.stringify({ ...record('b'), RECORD_ID: '' })},${JSON.stringify(record('c', { RECORD_TYPE: 'GHOST' }))},${JSON.stringify({ DATA_SOURCE: 'T', RECORD_ID: 'd', RECORD_TYPE: 'PERSON' })},${JSON.stringify(record('{"e}'))}]`]))
    expect(all.map(({ refused }) => refused)).toEqual([false, true, true, true, true, false])
  })
})

describe('bad files', () => {
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())
  const whole = `${JSON.stringify(record('a'))}\n`

  it.each([
    ['cut short', `${whole}{"DATA_SOURCE":"TEST","REC`, /cut short/], ['array cut short', `[${whole},{"DATA_SOURCE":"T`, /cut short/], ['empty', '', /no records of Senzing/], ['a page of HTML', '<html></html>', /no records of Senzing/], ['of another format', '{"id":"a","schema":"Person","properties":{}}', /no records of Senzing/],
    ['in Latin-1', Buffer.from(whole.replace('Name', 'N\u00e9'), 'latin1'), /not UTF-8/], ['in UTF-16', Buffer.from(whole, 'utf16le'), /no records of Senzing/], ['with zero bytes', `${whole}{"A":"\0"}`, /zero bytes/]
  ])('says what is wrong with a file %s', async (name, content, message) => {
    await expect(read(fileOnDisk(await folder.write(`${name.replaceAll(' ', '-')}.json`, content)))).rejects.toThrow(message)
  })
})

onEmbedded('import of Senzing records', engine => {
  it('writes the same records once', async () => {
    const graph = await engine.open()
    const load = () => importSource(graph, senzing, lines(record('a'), record('b')), { sourceDate: '2024-01-01' })
    expect((await load()).counts).toMatchObject({ read: 2, added: 2, refused: 0 })
    expect((await load()).counts).toMatchObject({ unchanged: 2, added: 0, changed: 0 })
    expect((await graph.nodes(['senzing-TEST-a']))[0]).toMatchObject({ name: 'Name a' })
  })
})
