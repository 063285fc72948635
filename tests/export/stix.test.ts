// The graph as STIX 2.1: what the standard's own library and validator say, ids, markings, and that nobody is called what no record calls them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuid5 } from '../../api/export/stix/identifiers.ts'
import { nexumId } from '../../api/export/stix/objects.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { onEmbedded } from '../engines.ts'
import { Folder } from '../import/files.ts'
import { world } from '../world.ts'
import { hostileWorld, markedWorld, oneFile, printed } from './exported.ts'
import { missing } from '../python.ts'

const noLibrary = await missing('stix2')
const noValidator = await missing('stix2validator', 'stix2-validator')

interface StixObject {
  readonly type: string
  readonly id: string
  readonly name?: string
  readonly content?: string
  readonly abstract?: string
  readonly labels?: readonly string[]
  readonly object_refs?: readonly string[]
  readonly source_ref?: string
  readonly target_ref?: string
  readonly relationship_type?: string
  readonly start_time?: string
  readonly stop_time?: string
  readonly object_marking_refs?: readonly string[]
  readonly external_references?: readonly { readonly source_name: string; readonly external_id?: string }[]
}

onEmbedded('export as STIX', engine => {
  let graph: Graph
  let folder: Folder
  let text = ''
  let objects: readonly StixObject[] = []
  const about = (id: string) => objects.filter(object => object.external_references?.[0]?.external_id === id)
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
    const parts = [world(), hostileWorld(), markedWorld()]
    const nodes = new Map(parts.flatMap(part => part.nodes).map(node => [node.id, node]))
    await graph.write({ create: { nodes: [...nodes.values()], ties: parts.flatMap(part => part.ties) } })
    text = await oneFile(graph, 'stix', { profile: 'government' })
    objects = (JSON.parse(text) as { objects: StixObject[] }).objects
  })
  afterAll(() => folder.remove())

  it('names actors as identities, schemes as campaigns, and nobody as a threat', () => {
    expect(new Set(objects.map(({ type }) => type))).toEqual(new Set(['marking-definition', 'identity', 'note', 'campaign', 'infrastructure', 'location', 'relationship']))
    expect(about('world-viktor-lasko')[0]).toMatchObject({ type: 'identity', identity_class: 'individual', description: 'names: Виктор Ласко (Cyrl, ORIGINAL); The Harbourmaster (Latn, ALIAS)\nbirth dates: 1971-04-02' })
    expect(about('world-grey-petrel')[0]).toMatchObject({ type: 'identity', labels: ['vessel'], external_references: expect.arrayContaining([{ source_name: 'imo', external_id: '9990001' }]) as unknown })
  })

  it('says who is designated, and what is claimed and disputed, of the actor or the tie', () => {
    const id = (node: string) => about(node)[0]?.id
    expect(about('world-harbour-fortune-GB-HR')[0]).toMatchObject({ type: 'note', content: expect.stringMatching(/authority: UK\nprogramme: GB-HR\nsince: 2023-12-08/) as string, object_refs: [id('world-harbour-fortune')] })
    expect(about('world-claim-reyl-disputed')[0]).toMatchObject({ type: 'note', abstract: 'A source disputes this.', object_refs: [id('world-tomas-reyl-SUPPORTS-world-harbour-fortune')] })
  })

  it('keeps direction, and the times of exact days only', () => {
    const [leads] = about('world-viktor-lasko-LEADS-world-harbour-fortune')
    expect(leads).toMatchObject({ relationship_type: 'leads', source_ref: about('world-viktor-lasko')[0]?.id, target_ref: about('world-harbour-fortune')[0]?.id, start_time: '2020-06-01T00:00:00.000Z' })
    const [recruits] = about('world-mina-oduya-RECRUITS_FOR-world-bright-future-jobs')
    expect(recruits).not.toHaveProperty('start_time')
    expect(recruits).toMatchObject({ description: 'Mina Oduya recruits for Bright Future Jobs (knowledge: STATED, since 2021-05, until 2023-08).' })
    expect(about("tie'1")[0]).toMatchObject({ stop_time: '2024-02-23T23:59:59.000Z' })
  })

  it('never says that two are the same where the judgement is another', () => {
    expect(about('s-0')[0]).toMatchObject({ relationship_type: 'judged-different' })
    expect(about('world-harbour-fortune-SAME_AS-world-same-judgement')[0]).toMatchObject({ relationship_type: 'same-as' })
  })

  it('marks every object, with the definitions that the marks name', () => {
    const ids = new Set(objects.map(({ id }) => id))
    const marks: Readonly<Record<string, string>> = { open: 'clear', green: 'green', amber: 'amber', strict: 'amber+strict', red: 'red', 'open-other': 'amber' }
    for (const object of objects) if (object.type !== 'marking-definition') expect(object.object_marking_refs, object.id).toHaveLength(1)
    for (const [id, level] of Object.entries(marks)) {
      const definition = objects.find(object => object.id === about(id)[0]?.object_marking_refs?.[0])
      expect(definition, id).toMatchObject({ type: 'marking-definition', extensions: { 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { tlp_2_0: level } } })
    }
    expect(ids.size).toBe(objects.length)
  })

  it('refers to nothing that is not in the bundle', () => {
    const ids = new Set(objects.map(({ id }) => id))
    const refs = objects.flatMap(({ object_refs = [], source_ref, target_ref, object_marking_refs = [] }) => [...object_refs, ...object_marking_refs, source_ref, target_ref]).filter(ref => ref !== undefined)
    expect(refs.length).toBeGreaterThan(objects.length)
    expect(refs.filter(ref => !ids.has(ref))).toEqual([])
  })

  it('has the same ids in every export: UUIDs of version 5', () => {
    // RFC 9562 fixes version and variant; the value itself is a promise to whoever has imported a bundle.
    expect(uuid5('identity:nexum')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(nexumId).toBe('identity--dbc5609d-02df-52a7-9396-97eead02b2f7')
  })

  it('is read by the library of the standard', async context => {
    if (noLibrary !== undefined) return context.skip(noLibrary)
    const path = await folder.write('graph.stix.json', text)
    const found = await printed(`import sys, json, stix2
bundle = stix2.parse(open(sys.argv[1], encoding="utf-8").read(), allow_custom=False)
print(json.dumps([[o["type"], o["id"]] for o in bundle.objects]))`, path) as [string, string][]
    expect(found.map(([, id]) => id)).toEqual(objects.map(({ id }) => id))
  }, 60_000)

  describe.skipIf(noValidator !== undefined)('the validator of the standard', { meta: noValidator === undefined ? {} : { skipped: noValidator } }, () => {
    it('finds no error', async () => {
      const path = await folder.write('validated.stix.json', text)
      expect(await printed(`import sys, json
from stix2validator import validate_file, ValidationOptions
result = validate_file(sys.argv[1], ValidationOptions(version="2.1"))
print(json.dumps([str(e) for o in result.object_results for e in (o.errors or [])] + ([] if result.is_valid else ["not valid"])))`, path)).toEqual([])
    }, 120_000)
  })
})
