// One list in several formats, one after another: the newer formats add types, days and grounds, the older ones take nothing of that back.
import { beforeEach, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { ofac } from '../../api/import/ofac/source.ts'
import { onEmbedded } from '../engines.ts'
import { csv, generated, row } from './files.ts'
import { advanced, enhanced, entity, entry, feature, party, relation } from './ofac-files.ts'

const table = csv(row(1, 'ALPHA CO'), row(2, 'BETA CO', { remarks: 'Linked To: ALPHA CO.' }))
const both = advanced({
  parties: party(1, 'ALPHA CO') + party(2, 'BETA CO', { features: feature(646, '<VersionDetail DetailTypeID="1432">2010</VersionDetail>') }), relations: relation(2, 15003, 1), entries: entry(1, ['GLOMAG'], { basis: 91749 }) + entry(2, ['GLOMAG'], { basis: 91749 })
})
const classic = (day: string, remarks = '') => `<?xml version="1.0"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>${day}</Publish_Date><Record_Count>2</Record_Count></publshInformation>${['ALPHA CO', 'BETA CO'].map((name, place) => `<sdnEntry><uid>${place + 1}</uid><lastName>${name}</lastName><sdnType>Entity</sdnType><remarks>${place === 1 ? remarks : ''}</remarks><programList><program>GLOMAG</program></programList></sdnEntry>`).join('')}</sdnList>`

onEmbedded('OFAC in several formats', engine => {
  let graph: Graph
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })

  const load = (name: string, text: string, day = '2024-05-03') => importSource(graph, ofac, generated(`${name}.${day}.${text.length}`, () => [text]), { sourceDate: day })
  const ties = async () => (await graph.ties(['ofac-2'], ['LINKED_TO', 'OWNED_OR_CONTROLLED_BY'])).map(({ tie }) => [tie.kind, tie.start, tie.end, tie.withdrawnBy ?? 'holds']).sort()
  const designation = async () => (await graph.nodes(['ofac-2-US-GLOMAG']))[0]
  const linked = ['LINKED_TO', 'ofac-2', 'ofac-1', 'holds']
  const owned = ['OWNED_OR_CONTROLLED_BY', 'ofac-2', 'ofac-1', 'holds']
  const dated = { since: '2022-12-09', reasons: ['Legal authority: Executive Order 13818 (Global Magnitsky)', 'Measure: Block'] }

  it('reads CSV, advanced and CSV again of one day: all that each states stays', async () => {
    await load('sdn.csv', table)
    expect(await ties()).toEqual([linked])
    expect(await designation()).toMatchObject({ listedBy: '2024-05-03' })
    await load('sdn_advanced.xml', both)
    expect(await ties()).toEqual([linked, owned])
    expect(await designation()).toMatchObject(dated)
    const again = await load('sdn.csv', table)
    expect(again.counts).toMatchObject({ read: 2, removed: 0, added: 0 })
    expect(await ties()).toEqual([linked, owned])
    expect(await designation()).toMatchObject(dated)
    expect(await designation()).not.toHaveProperty('delistedBy')
    expect((await graph.nodes(['ofac-2']))[0]).toMatchObject({ name: 'BETA CO', incorporated: '2010' })
  })

  it('meets the same actors in every format, and writes nothing for a file it holds', async () => {
    const first = await load('sdn_advanced.xml', both)
    expect(first.counts).toMatchObject({ read: 2, added: 2, refused: 0 })
    const before = await graph.ledger()
    expect((await load('sdn_advanced.xml', both)).counts).toMatchObject({ read: 2, unchanged: 2, added: 0, changed: 0 })
    expect(await graph.ledger()).toEqual(before)
    const second = await load('sdn_enhanced.xml', enhanced(entity(1, 'ALPHA CO') + entity(2, 'BETA CO', { relations: [[15003, 'Owned or Controlled By', 1]] })))
    expect(second).toMatchObject({ list: 'ofac/sdn', counts: { read: 2, added: 0 } })
    expect(await ties()).toEqual([owned])
  })

  it('reads the classic format of a later day after the enhanced one: what it never states is not withdrawn', async () => {
    const arabic = '<translation id="2"><isPrimary>false</isPrimary><script refId="20100">Arabic</script><formattedFullName>بتا</formattedFullName></translation>'
    await load('sdn_enhanced.xml', enhanced(entity(1, 'ALPHA CO') + entity(2, 'BETA CO', { names: arabic, grounds: ['Executive Order 13818 (Global Magnitsky)'], relations: [[15003, 'Owned or Controlled By', 1]] })))
    await load('sdn.xml', classic('06/01/2024', 'Linked To: ALPHA CO'))
    expect(await ties()).toEqual([linked, owned])
    expect(await designation()).toMatchObject(dated)
    expect((await graph.nodes(['ofac-2']))[0]?.names.map(({ value }) => value)).toEqual(['BETA CO', 'بتا'])
  })

  it('withdraws a relation that a later version in a format with relations no longer states', async () => {
    await load('sdn_advanced.xml', both)
    await load('sdn_enhanced.xml', enhanced(entity(1, 'ALPHA CO') + entity(2, 'BETA CO'), { day: '2024-06-01' }), '2024-06-01')
    expect(await ties()).toEqual([['OWNED_OR_CONTROLLED_BY', 'ofac-2', 'ofac-1', '2024-06-01']])
  })

  it('shows the other value where two files of one day state another one', async () => {
    const built = (year: number) => advanced({ parties: party(1, 'ALPHA', { type: 'vessel', features: feature(3, `<VersionDetail DetailTypeID="1432">${year}</VersionDetail>`) }), entries: entry(1, ['GLOMAG']) })
    await load('sdn_advanced.xml', built(100))
    await load('sdn.csv', csv(row(1, 'ALPHA', { type: 'vessel', vessel: '-0- ,-0- ,200,-0- ,-0- ,-0- ' })))
    expect((await graph.nodes(['ofac-1']))[0]).toMatchObject({ tonnage: 200, remarks: ['Another file of the same version states tonnage: 100'] })
  })

  it('removes nobody for not being in a selection', async () => {
    await load('sdn.csv', table)
    const part = await load('sdn_enhanced.xml', enhanced(entity(2, 'BETA CO', { relations: [[15003, 'Owned or Controlled By', 1]] }), { day: '2024-06-01', programmes: ['GLOMAG'] }), '2024-06-01')
    expect(part).toMatchObject({ list: 'ofac/sdn-only-glomag', counts: { read: 1, added: 1, removed: 0 } })
    expect((await graph.nodes(['ofac-1-US-GLOMAG']))[0]).not.toHaveProperty('delistedBy')
    expect(await ties()).toEqual([linked, owned])
    expect(await designation()).toMatchObject({ since: '2022-12-09' })
  })

  it('says in words what ties to an entry outside a selection, and ties to it with the whole list', async () => {
    const part = await load('sdn_enhanced.xml', enhanced(entity(2, 'BETA CO', { relations: [[15003, 'Owned or Controlled By', 1]] }), { programmes: ['GLOMAG'] }))
    expect(part.issues.map(({ kind }) => kind)).toEqual(['tie to a node that is not known: it is kept, and written when another file states the node'])
    expect((await graph.nodes(['ofac-2']))[0]).toMatchObject({ remarks: ['Owned or Controlled By ofac-1 (OTHER), which is not in this file'] })
    await load('sdn_advanced.xml', both)
    expect(await ties()).toEqual([owned])
  })

  it('stops where two parties have one number', async () => {
    await expect(load('sdn_advanced.xml', advanced({ parties: party(1, 'ALPHA') + party(1, 'BETA'), entries: entry(1, ['GLOMAG']) }))).rejects.toThrow(/ofac-1 is there twice/)
  })
})
