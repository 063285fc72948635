// The seeds as they stand: whole, sourced, graded, and without anybody who must not be in them. And what a mistake in a file is told as.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry, EntryTie } from '../../api/import/entry.ts'
import { referenceNode } from '../../api/import/references.ts'
import { seedsFolder } from '../../api/import/seeds/index.ts'
import { mapSeeds } from '../../api/import/seeds/map.ts'
import { readSeeds, seedFiles } from '../../api/import/seeds/read.ts'
import { programme, prongs } from '../../schema/law.ts'
import { actorKinds, tieKinds } from '../../schema/ontology.ts'
import { endsFit, parseNode, parseTie, type AnyNode, type AnyTie, type NodeOf } from '../../schema/records.ts'

const entries: Entry[] = mapSeeds(readSeeds(seedFiles(seedsFolder)))
const nodes = entries.flatMap(entry => entry.nodes.map(node => parseNode(node)))
const ties = entries.flatMap(entry => entry.ties.map(({ key: _key, ...tie }: EntryTie) => parseTie(tie)))
const byId = new Map(nodes.map(node => [node.id, node]))
const known = (id: string): AnyNode | undefined => byId.get(id) ?? referenceNode(id)
const ofKind = <K extends AnyNode['kind']>(kind: K): NodeOf<K>[] => nodes.filter((node): node is NodeOf<K> & AnyNode => node.kind === kind)
const claimed = new Set(ofKind('Claim').filter(({ stance }) => stance === 'SUPPORTS').map(({ about }) => about))
const official = new Set(ofKind('Source').filter(({ sourceType }) => sourceType === 'OFFICIAL_LIST').map(({ id }) => id))

describe('the seeds', () => {
  it('name one thing by one id', () => {
    // An identifier may be stated of several actors: a number that two lists share is the point of it.
    const ids = [...nodes.filter(({ kind }) => kind !== 'Identifier'), ...ties].map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('have ties whose ends exist and fit', () => {
    const loose = ties.filter(({ kind, start, end }) => {
      const [from, to] = [known(start), known(end)]
      return from === undefined || to === undefined || !endsFit(kind, from.kind, to.kind)
    })
    expect(loose).toEqual([])
  })

  it('state a source that exists for every tie and every node that states something', () => {
    const unsourced = [...ties, ...nodes.filter(({ kind }) => kind !== 'Source')].filter(({ sources }) => sources.length === 0 || sources.some(id => byId.get(id)?.kind !== 'Source'))
    expect(unsourced.map(({ id }) => id)).toEqual([])
  })

  it('use every source', () => {
    const used = new Set([...nodes, ...ties].flatMap(({ sources }) => sources))
    expect(ofKind('Source').map(({ id }) => id).filter(id => !used.has(id))).toEqual([])
  })

  it('grade every designation and every tie by a claim, or by the official list it stands in', () => {
    const graded = (thing: AnyNode | AnyTie) => claimed.has(thing.id) || thing.sources.some(id => official.has(id))
    expect(ofKind('Designation').filter(({ id }) => !claimed.has(id))).toEqual([])
    expect(ties.filter(({ kind }) => tieKinds[kind].conducts !== null).filter(({ id }) => !claimed.has(id))).toEqual([])
    expect(ties.filter(tie => tie.kind !== 'ABOUT' && !graded(tie)).map(({ kind, start, end }) => `${start} ${kind} ${end}`)).toEqual([])
  })

  it('speak of a denial only where the person concerned denies, and of a charge only where a source speaks of one', () => {
    expect(ofKind('Claim').filter(({ stance, statement = '' }) => stance === 'DENIES' && !/\bden(y|ies|ied)\b/i.test(statement)).map(({ id }) => id)).toEqual([])
    const charged = ofKind('Proceeding').filter(({ proceedingType }) => proceedingType === 'CHARGE' || proceedingType === 'INDICTMENT')
    const says = (id: string): boolean => ofKind('Claim').some(({ about, statement = '' }) => (about === id || ties.some(tie => tie.end === id && tie.id === about)) && /\b(charged|indicted)\b/i.test(statement))
    expect(charged.length).toBeGreaterThan(0)
    expect(charged.map(({ id }) => id).filter(id => !says(id))).toEqual([])
  })

  it('have claims about things that exist, with stance, grade and words', () => {
    const tieIds = new Set(ties.map(({ id }) => id))
    for (const claim of ofKind('Claim')) {
      expect(claim.about !== undefined && (byId.has(claim.about) || tieIds.has(claim.about)), claim.id).toBe(true)
      expect([claim.stance, claim.reliability, claim.credibility, claim.statement].every(part => part !== undefined), claim.id).toBe(true)
    }
  })

  it('join a claim about a node to it, and no claim about a tie', () => {
    const joined = new Map(ties.filter(({ kind }) => kind === 'ABOUT').map(({ start, end }) => [start, end]))
    expect(ofKind('Claim').filter(({ id, about = '' }) => joined.get(id) !== (byId.has(about) ? about : undefined))).toEqual([])
  })

  it('quote briefly', () => {
    expect(ofKind('Claim').filter(({ quotation = '' }) => quotation.length > 200)).toEqual([])
  })

  it('designate under programmes and prongs that exist; where the programme was not read, by the US in 2025 alone', () => {
    const designations = ofKind('Designation')
    expect(designations.filter(({ programme: key, authority }) => key !== undefined && programme(key)?.authority !== authority)).toEqual([])
    const ids = new Set(prongs.map(({ id }) => id))
    expect(designations.flatMap(({ prongs: stated }) => stated).filter(prong => !ids.has(prong))).toEqual([])
    const unstated = designations.filter(({ programme: key }) => key === undefined)
    expect(unstated).toHaveLength(7)
    expect(unstated.every(({ authority, since, listedBy }) => authority === 'US' && (since ?? listedBy ?? '').startsWith('2025'))).toBe(true)
  })

  it('put every designation on one actor', () => {
    const holders = new Map<string, string[]>()
    for (const { kind, start, end } of ties) if (kind === 'DESIGNATED_AS') holders.set(end, [...holders.get(end) ?? [], start])
    expect(ofKind('Designation').filter(({ id }) => holders.get(id)?.length !== 1)).toEqual([])
  })

  it('know victims as cohorts only, none counted under 11', () => {
    expect(ofKind('Cohort').length).toBeGreaterThan(7)
    expect(ofKind('Cohort').filter(({ countMinimum = 11, countMaximum = 11 }) => countMinimum < 11 || countMaximum < 11)).toEqual([])
    expect(ofKind('Person').filter(({ titles, name }) => /victim|survivor|witness/i.test([...titles, name].join(' ')))).toEqual([])
    // Everybody here is on a list of an authority, or signed a public letter as a legislator.
    const signed = new Set(ties.filter(({ kind }) => kind === 'SUBMITTED_BY').map(({ end }) => end))
    const designated = new Set(ties.filter(({ kind }) => kind === 'DESIGNATED_AS').map(({ start }) => start))
    expect(ofKind('Person').filter(({ id }) => !signed.has(id) && !designated.has(id))).toEqual([])
  })

  it('never place a signatory between actors', () => {
    const signed = new Set(ties.filter(({ kind }) => kind === 'SUBMITTED_BY').map(({ end }) => end))
    expect(ties.filter(({ kind, start, end }) => tieKinds[kind].conducts !== null && (signed.has(start) || signed.has(end)))).toEqual([])
  })

  it('name no person on the word of media alone without two of them', () => {
    const isWeak = (id: string) => byId.get(id)?.kind === 'Source' && ['MEDIA', 'REPORT', 'DATASET', 'OTHER'].includes((byId.get(id) as NodeOf<'Source'>).sourceType ?? '')
    const persons = new Set(ofKind('Person').map(({ id }) => id))
    const single = ties.filter(({ kind, start, sources }) => tieKinds[kind].conducts !== null && persons.has(start) && sources.every(isWeak) && sources.length < 2)
    // The statements of reasons of the UK action were not read: what ties those persons to the scheme is the announcement, and the list itself names them.
    const listed = new Set(ties.filter(({ kind, sources }) => kind === 'DESIGNATED_AS' && sources.some(id => official.has(id))).map(({ start }) => start))
    expect(single.filter(({ start }) => !listed.has(start)).map(({ start, kind, end }) => `${start} ${kind} ${end}`)).toEqual([])
  })

  it('use the words of the house', () => {
    const told = nodes.flatMap(node => [node.name, ...Object.values(node).flat().filter(value => typeof value === 'string')]).map(text => text.replaceAll('Transnational Criminal Organizations', ''))
    expect(told.filter(text => /\b(traffickers?|suspects?|slaves?|guilty|criminals?)\b/i.test(text))).toEqual([])
  })

  it('judge every identity with a reason, by whom and when', () => {
    const judgements = ties.filter((tie): tie is Extract<AnyTie, { kind: 'SAME_AS' }> => tie.kind === 'SAME_AS')
    expect(judgements.length).toBeGreaterThan(4)
    expect(judgements.filter(({ judgement, reason, judgedBy, judgedOn }) => [judgement, reason, judgedBy, judgedOn].includes(undefined))).toEqual([])
  })

  it('hold actors, whose names lead with the one shown', () => {
    const actors = nodes.filter(({ kind }) => actorKinds.includes(kind))
    expect(actors.length).toBeGreaterThan(300)
    expect(actors.filter(({ name, names }) => names[0]?.value !== name || names[0].kind !== 'PRIMARY')).toEqual([])
  })
})

describe('a seed file with a mistake', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nexum-seeds-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const told = (text: string): string => {
    const path = join(folder, 'case.yaml')
    writeFileSync(path, `about: A case.\npublished: 2026-01-31\nevidence:\n  list: { source: nexum-list, grade: A2 }\nnodes:\n  - { id: nexum-list, kind: Source, name: A list }\n${text}`)
    try {
      mapSeeds(readSeeds([path]))
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    return 'no mistake found'
  }

  it('is read when there is none', () => {
    expect(told('  - { id: nexum-a, kind: Organization, name: A, by: [list] }')).toBe('no mistake found')
  })

  const mistakes: readonly (readonly [what: string, yaml: string, told: RegExp])[] = [
    ['broken YAML', '  - { id: nexum-a, kind: [', /^seeds\/case\.yaml:\d+: /],
    ['an unknown kind', '  - { id: nexum-a, kind: Ghost, name: A, by: [list] }', /^seeds\/case\.yaml:7: nodes\.1\.kind: .*Organization/],
    ['a field the ontology does not know', '  - { id: nexum-a, kind: Organization, name: A, by: [list], colour: red }', /^seeds\/case\.yaml:7: .*colour/],
    ['a value that is no date', '  - { id: nexum-a, kind: Organization, name: A, by: [list], incorporated: 2023-13 }', /^seeds\/case\.yaml:7: .*incorporated.*2024-02-23/],
    ['a tie to nobody', '  - { id: nexum-a, kind: Organization, name: A, by: [list], ties: [{ kind: OWNS, to: nexum-b }] }', /^seeds\/case\.yaml:7: no seed file has a node nexum-b/],
    ['a tie of the wrong kind', '  - { id: nexum-a, kind: Organization, name: A, by: [list], ties: [{ kind: LEADS, to: country-ke }] }', /^seeds\/case\.yaml:7: a tie LEADS cannot go from nexum-a \(Organization\) to country-ke \(Country\)/],
    ['a tie with both ends written', '  - { id: nexum-a, kind: Organization, name: A, by: [list], ties: [{ kind: OWNS, to: nexum-b, from: nexum-c }] }', /^seeds\/case\.yaml:7: .*`to` or `from`/],
    ['a tie without a source', '  - { id: nexum-a, kind: Organization, name: A, ties: [{ kind: OWNS, to: nexum-a }] }', /^seeds\/case\.yaml:7: .*sources/],
    ['evidence without a grade', '  - { id: nexum-a, kind: Organization, name: A, by: [nexum-list] }', /^seeds\/case\.yaml:7: "nexum-list" is no evidence named at the top/],
    ['an unknown source', '  - { id: nexum-a, kind: Organization, name: A, by: [{ source: nexum-nothing, grade: B2 }] }', /^seeds\/case\.yaml:7: no seed file has a node nexum-nothing/],
    ['a programme that is none', '  - { id: nexum-a, kind: Organization, name: A, by: [list], designations: [{ programme: US-NOTHING }] }', /^seeds\/case\.yaml:7: no programme has the key US-NOTHING/],
    ['an id used twice', '  - { id: nexum-list, kind: Organization, name: A, by: [list] }', /^seeds\/case\.yaml:7: nexum-list is written at seeds\/case\.yaml:6 already/],
    ['a long number without quotes', '  - { id: nexum-a, kind: Organization, name: A, by: [list], tax: 912102007169879128 }', /^seeds\/case\.yaml:7: .*needs quotes/],
    ['one source speaking twice of one thing', '  - { id: nexum-a, kind: Organization, name: A, by: [list], claims: [{ source: nexum-list, grade: A2, says: One. }, { source: nexum-list, grade: A2, says: Two. }] }', /^seeds\/case\.yaml:7: nexum-list speaks of nexum-a twice/]
  ]
  it.each(mistakes)('%s is told with file and line', (_what, yaml, message) => {
    expect(told(yaml)).toMatch(message)
  })
})
