// The graph as FollowTheMoney: what its tools read, what is never exported, the way there and back without loss.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFtm } from '../../api/export/ftm/export.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { ftm } from '../../api/import/ftm/source.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { parseNode, parseTie } from '../../schema/records.ts'
import { onEmbedded } from '../engines.ts'
import { Folder } from '../import/files.ts'
import { missing, python } from '../python.ts'

const run = promisify(execFile)
const noTools = await missing('followthemoney')

interface Line {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly referents: readonly string[]
  readonly datasets: readonly string[]
}

const on = '2026-01-05'
const sources = ['source-a']
const node = (id: string, kind: string, more = {}) => parseNode({ id, kind, name: `${kind} ${id}`, sources, ...more })
const tie = (id: string, kind: string, start: string, end: string, more = {}) => parseTie({ id, kind, start, end, sources, ...more })

async function textOf(graph: Graph): Promise<string> {
  let text = ''
  for await (const piece of exportFtm(graph, { on })) text += piece
  return text
}

onEmbedded('export as FollowTheMoney', engine => {
  let graph: Graph
  let folder: Folder
  let text = ''
  let lines: readonly Line[] = []
  const line = (id: string) => lines.find(one => one.id === id)

  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
    await graph.write({ create: {
      nodes: [
        node('source-a', 'Source', { sources: [], sourceType: 'REGISTER', publisher: 'Registrar', url: 'https://example.org/' }), parseNode({ id: 'country-ke', kind: 'Country', name: 'Kenya', code: 'ke' }), parseNode({ id: 'programme-GB-RUS', kind: 'Programme', name: 'x', key: 'GB-RUS' }),
        node('uk-RUS0491', 'Person', { names: [{ value: 'Ann Other', script: 'Latn', kind: 'PRIMARY' }, { value: 'Энн', script: 'Cyrl', kind: 'ORIGINAL' }], birthDates: [{ from: '1960', to: '1962', precision: 'RANGE' }], titles: ['Chair'] }),
        node('ftm-x', 'Person'), node('company', 'Organization', { organizationType: 'COMPANY', incorporated: '2010-11' }), node('body', 'Organization', { organizationType: 'PUBLIC_BODY' }), node('ship', 'Vessel', { built: '2001' }), node('plane', 'Aircraft', { aircraftModel: 'A' }),
        node('scheme', 'Scheme', { conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], stages: [{ title: 'one', text: 'two' }] }), node('cohort', 'Cohort', { origin: 'ke', countMinimum: 20 }), node('d', 'Designation', { authority: 'UK', programme: 'GB-RUS', since: '2022-09-15', reasons: ['r'] }),
        node('identifier-imo-9253325', 'Identifier', { type: 'IMO', number: '9253325' }), node('address-1', 'Address', { city: 'Nairobi', country: 'ke' }), node('case', 'Proceeding', { proceedingType: 'CHARGE' }), node('claim', 'Claim', { about: 't-owns', statement: 's', stance: 'SUPPORTS', reliability: 'B', credibility: '2' }),
        node('victim', 'Person', { possibleVictim: true }), node('secret', 'Organization', { marking: 'RED' }), node('signer', 'Organization'), node('letter', 'Recommendation')
      ],
      ties: [
        tie('t-owns', 'OWNS', 'uk-RUS0491', 'company', { shareMinimum: 500_001, shareMaximum: 750_000, since: '2015', until: '2020-03-01' }), tie('t-dep', 'OWNED_OR_CONTROLLED_BY', 'ship', 'company'), tie('t-family', 'FAMILY_OF', 'ftm-x', 'uk-RUS0491', { relation: 'PARENT' }),
        tie('t-leads', 'LEADS', 'uk-RUS0491', 'company', { capacity: 'OFFICER' }), tie('t-official', 'OFFICIAL_OF', 'uk-RUS0491', 'body'), tie('t-engaged', 'ENGAGED_IN', 'company', 'scheme', { knowledge: 'STATED' }), tie('t-support', 'SUPPORTS', 'company', 'ship', { support: 'FINANCIAL' }),
        tie('t-cohort', 'DRAWS_FROM', 'scheme', 'cohort'), tie('t-citizen', 'CITIZEN_OF', 'uk-RUS0491', 'country-ke'), tie('t-based', 'BASED_IN', 'company', 'country-ke', { basis: 'REGISTRATION' }), tie('t-d', 'DESIGNATED_AS', 'uk-RUS0491', 'd'), tie('t-under', 'UNDER', 'd', 'programme-GB-RUS'),
        tie('t-imo', 'IDENTIFIED_BY', 'ship', 'identifier-imo-9253325'), tie('t-address', 'LOCATED_AT', 'company', 'address-1'), tie('t-party', 'PARTY_TO', 'uk-RUS0491', 'case', { role: 'defendant' }), tie('t-same', 'SAME_AS', 'ftm-x', 'uk-RUS0491', { judgement: 'SAME', reason: 'one passport' }),
        tie('t-linked', 'LINKED_TO', 'plane', 'company'), tie('t-victim', 'ASSOCIATE_OF', 'victim', 'uk-RUS0491'), tie('t-secret', 'OWNS', 'secret', 'company'), tie('t-red', 'OWNS', 'company', 'body', { marking: 'RED' }), tie('t-sign', 'SUBMITTED_BY', 'letter', 'signer'), tie('t-ask', 'RECOMMENDS', 'letter', 'company')
      ],
      records: []
    } })
    text = await textOf(graph)
    lines = text.trimEnd().split('\n').map(one => JSON.parse(one) as Line)
  })
  afterAll(() => folder.remove())

  it('writes persons, companies and vessels in the words of FollowTheMoney', () => {
    expect(line('uk-RUS0491')).toMatchObject({ schema: 'Person', datasets: ['source_a'], properties: { name: ['Person uk-RUS0491', 'Ann Other', 'Энн'], birthDate: ['1960'], nationality: ['ke'], position: ['Chair'], topics: ['sanction'] } })
    expect(line('company')).toMatchObject({ schema: 'Company', properties: { jurisdiction: ['ke'], incorporationDate: ['2010-11'], addressEntity: ['address-1'] } })
    expect(line('ship')).toMatchObject({ schema: 'Vessel', properties: { imoNumber: ['9253325'], buildDate: ['2001'] } })
    expect(line('d')).toMatchObject({ schema: 'Sanction', properties: { entity: ['uk-RUS0491'], programId: ['GB-RUS'], startDate: ['2022-09-15'] } })
  })

  it('writes ties as entities with direction, days, shares and roles', () => {
    expect(line('t-owns')).toMatchObject({ schema: 'Ownership', properties: { owner: ['uk-RUS0491'], asset: ['company'], startDate: ['2015'], endDate: ['2020-03-01'], percentage: ['50.0001-75'] } })
    expect(line('t-dep')).toMatchObject({ schema: 'Ownership', properties: { owner: ['company'], asset: ['ship'], role: ['Owned or Controlled By'] } })
    expect(line('t-family')).toMatchObject({ schema: 'Family', properties: { person: ['uk-RUS0491'], relative: ['ftm-x'], relationship: ['parent'] } })
  })

  it('writes judgements as referents, by the ids that OpenSanctions uses', () => {
    expect(line('ftm-x')?.referents).toEqual(['gb-fcdo-rus0491'])
  })

  it.each(['victim', 't-victim', 'secret', 't-secret', 't-red', 'signer', 'letter', 't-sign', 't-ask'])('has no line for %s', id => {
    expect(line(id)).toBeUndefined()
    expect(text).not.toContain(`"${id}"`)
  })

  it('comes back without loss', async () => {
    const path = await folder.write('graph.ftm.json', text)
    await engine.empty()
    const other = await engine.open()
    const report = await importSource(other, ftm, fileOnDisk(path))
    expect(report).toMatchObject({ publishedOn: on, counts: { read: lines.length, refused: 0, added: lines.length }, issues: [] })
    const again = (await textOf(other)).trimEnd().split('\n').filter(one => !one.startsWith('{"id":"source-ftm-'))
    expect(again.sort()).toEqual(text.trimEnd().split('\n').sort())
    expect((await importSource(other, ftm, fileOnDisk(path))).counts).toMatchObject({ unchanged: lines.length, added: 0, changed: 0, removed: 0 })
  })

  describe.skipIf(noTools !== undefined)(`read by followthemoney${noTools === undefined ? '' : `: ${noTools}`}`, () => {
    it('keeps every property of every line', async () => {
      const path = await folder.write('read.ftm.json', text)
      const { stdout } = await run(python, ['-c', [
        'import json, sys', 'from followthemoney import model', 'from followthemoney.proxy import EntityProxy',
        'for line in open(sys.argv[1], encoding="utf-8"):',
        '    data = json.loads(line)', '    proxy = EntityProxy.from_dict(data, cleaned=False)',
        '    print(json.dumps({"id": proxy.id, "schema": proxy.schema.name, "lost": sorted(set(data["properties"]) - set(proxy.to_dict()["properties"]))}))'
      ].join('\n'), path])
      const read = stdout.trimEnd().split('\n').map(one => JSON.parse(one) as { id: string; schema: string; lost: string[] })
      expect(read.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
      expect(read.filter(({ lost }) => lost.length > 0)).toEqual([])
    })
  })
})
