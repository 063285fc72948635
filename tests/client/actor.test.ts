// The page of an actor apart from any browser: who states a name, dates in order, contradictions, two records compared, what a supposition changes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorSearch } from '../../client/src/app/address.ts'
import { affected, changeRows } from '../../client/src/data/affected.ts'
import type { Actor, ActorTie, Identity, WhatIfAnswer } from '../../client/src/data/actorDocuments.ts'
import type { ClaimFields } from '../../client/src/data/documents.ts'
import { compareRows } from '../../client/src/screens/actor/compare.ts'
import { datedFacts } from '../../client/src/screens/actor/dated.ts'
import { evidenceRows } from '../../client/src/screens/actor/evidence.ts'
import { namesByScript, scriptName } from '../../client/src/screens/actor/names.ts'
import { whatIfRows } from '../../client/src/screens/workspace/whatIfTable.ts'
import { interval } from '../../schema/dates.ts'

const source = { id: 's', name: 'A list' }
const person = (more: object = {}): Actor => ({
  __typename: 'Person', id: 'p', kind: 'Person', name: 'Anna Ivanova', countries: [], designatedBy: [], names: [], sources: [source], identifiers: [], addresses: [], birthDates: [], birthPlaces: [], deathDate: null, titles: [], gender: null,
  possibleVictim: null, remarks: [], degree: [], records: [], claims: [], designations: [], ...more
}) as unknown as Actor
const tie = (more: object = {}): ActorTie => ({
  id: 't', kind: 'OWNS', start: 'p', end: 'c', since: null, until: null, withdrawnBy: null, grade: null, shareMinimum: null, shareMaximum: null, capacity: null, support: null, knowledge: null, attempted: null, relation: null, basis: null, role: null,
  judgement: null, reason: null, sources: [source], other: { __typename: 'Organization', id: 'c', kind: 'Organization', name: 'C Ltd', designatedBy: [], degree: [] }, claims: [], ...more
}) as unknown as ActorTie
const claim = (id: string, stance: ClaimFields['stance']): ClaimFields => ({ id, stance, statement: id, locator: null, quotation: null, translation: null, grade: 'B2', reliability: 'B', credibility: '2', knowledge: null, origin: null, source: null })

describe('names', () => {
  const record = (list: string, absentSince: string | null, statement: string) => ({ list, file: null, sha256: null, publishedOn: null, importedAt: null, locator: null, original: null, originalCut: null, statement, absentSince })

  it('stand by script, each with the sources whose record states it, and says where one no longer does', () => {
    const names = [{ value: 'Анна', script: 'Cyrl', kind: 'PRIMARY' as const }, { value: 'Anna', script: 'Latn', kind: 'ALIAS' as const }, { value: 'Anya', script: 'Latn', kind: 'WEAK' as const }]
    const said = (id: string, ...values: string[]) => JSON.stringify({ source: 'one', nodes: [{ id: 'other', names: [{ value: 'Anya' }] }, { id, names: values.map(value => ({ value })) }] })
    const records = [record('a', null, said('p', 'Анна', 'Anna')), record('b', '2024-01-01', JSON.stringify({ source: 'shared', nodes: [{ id: 'p', sources: ['own'], names: [{ value: 'Anna' }] }] })), record('c', null, 'not json'), record('d', null, '{"nodes":7}')]
    expect(namesByScript({ id: 'p', names, records }).map(group => [group.script, group.names.map(name => [name.value, name.by.map(by => [by.id, by.gone])])])).toEqual([
      ['Cyrl', [['Анна', [['one', null]]]]],
      ['Latn', [['Anna', [['one', null], ['own', '2024-01-01']]], ['Anya', []]]]
    ])
  })

  it('call a script by its name, and whatever is none by itself', () => {
    expect([scriptName('Arab'), scriptName('Cyrl'), scriptName('unknown')]).toEqual(['Arabic', 'Cyrillic', 'unknown'])
  })
})

describe('dated facts', () => {
  it('come in the order of the earliest day they may mean, with their own precision, and the first list only where no day is stated', () => {
    const listing = (id: string, more: object) => ({ id, name: id, authority: 'US', issuer: null, programme: 'US-GLOMAG', since: null, until: null, listedBy: null, delistedBy: null, sources: [source], ...more })
    const actor = person({ birthDates: [{ from: '1970', to: '1972', precision: 'CIRCA' }], designations: [listing('d', { since: '2022-12-09', listedBy: '2022-12-09' }), listing('e', { listedBy: '2021-07-31', delistedBy: '2023-01' })] })
    const facts = datedFacts(actor, [tie({ since: '2022', until: '2022-12-09' }), tie({ id: 'u', since: null })])
    expect(facts.map(fact => fact.when)).toEqual(['about between 1970 and 1972', '2021-07-31', '2022', '2022-12-09', '2022-12-09', '2023-01'])
    expect(facts.filter(fact => fact.other?.id === 'c').map(fact => fact.what)).toEqual(['owns (begins)', 'owns (ends)'])
    expect(facts.every(fact => fact.sources.length > 0)).toBe(true)
  })

  it('are sorted whatever is stated', () => {
    const dates = fc.constantFrom('2019', '2019-05', '2019-05-03', '2020', '2018-12-31', 'soon')
    fc.assert(fc.property(fc.array(fc.tuple(dates, dates), { maxLength: 8 }), pairs => {
      const facts = datedFacts(person(), pairs.map(([since, until], at) => tie({ id: String(at), since, until })))
      expect(facts).toHaveLength(pairs.flat().filter(date => date !== 'soon').length)
      for (const [at, fact] of facts.slice(1).entries()) expect(interval(facts[at]?.date ?? '').first).toBeLessThanOrEqual(interval(fact.date).first)
    }))
  })

  it('tell the step of a proceeding, in the words of the record', () => {
    const [fact] = datedFacts(person(), [tie({ kind: 'PARTY_TO', role: 'defendant', other: { __typename: 'Proceeding', id: 'i', kind: 'Proceeding', name: 'Indictment', proceedingType: 'INDICTMENT', court: 'A court', date: '2021-11' } })])
    expect([fact?.when, fact?.what]).toEqual(['2021-11', 'indictment, A court, defendant'])
  })
})

describe('evidence', () => {
  it('stands by what it speaks of, contradictions first, a denial against', () => {
    const actor = person({ claims: [claim('denies', 'DENIES')], designations: [{ id: 'd', name: 'Anna: US-GLOMAG' }] })
    const rows = evidenceRows(actor, [tie({ claims: [claim('yes', null), claim('no', 'DISPUTES')] }), tie({ id: 'silent' }), tie({ id: 'in', start: 'c', end: 'p', kind: 'LEADS', claims: [claim('leads', 'SUPPORTS')] })], new Map([['d', [claim('listed', 'SUPPORTS')]]]))
    expect(rows.map(row => [row.title, row.supports.map(one => one.id), row.against.map(one => one.id)])).toEqual([
      ['Anna Ivanova owns C Ltd', ['yes'], ['no']],
      ['The actor itself', [], ['denies']],
      ['Designation: Anna: US-GLOMAG', ['listed'], []],
      ['C Ltd leads Anna Ivanova', ['leads'], []]
    ])
  })
})

describe('comparison', () => {
  it('agrees on one value in common whatever capitals, accents and order; differs where both state others; says nothing where one is silent', () => {
    const one = person({ names: [{ value: 'ZHAO Wei', script: 'Latn', kind: 'ALIAS' }], countries: ['cn'], birthDates: [{ from: '1952-09-16', to: '1952-09-16', precision: 'EXACT' }], birthPlaces: ['Heilongjiang'] }) as Identity
    const other = person({ id: 'q', name: 'Wei Zhào', countries: ['th'], birthDates: [{ from: '1952-09-16', to: '1952-09-16', precision: 'EXACT' }] }) as Identity
    expect(compareRows(one, other).map(row => [row.field, row.agreement])).toEqual([['Kind', 'AGREE'], ['Names', 'AGREE'], ['Countries', 'DIFFER'], ['Born', 'AGREE'], ['Place of birth', 'ONE_SIDE']])
  })
})

describe('a supposition', () => {
  const card = (id: string) => ({ __typename: 'Organization' as const, id, kind: 'Organization' as const, name: `${id} Ltd`, designatedBy: [], degree: [] })
  const held = (id: string, start: string, end: string) => ({ ...tie({ id, start, end }), from: card(start), to: card(end) })
  const answer = (more: Partial<WhatIfAnswer> = {}): WhatIfAnswer => ({
    on: '2026-01-01', supposed: ['S is delisted.'], remarks: ['Stays blocked (FAQ 402).'], notice: 'A supposition: nothing is written.', truncated: null, basis: { revision: 1, lists: [{ source: 'ofac/sdn', version: '1', publishedOn: '2024-05-03', importedAt: '', complete: true }] },
    blocked: [], leadsVanishing: [],
    freed: [{ regime: 'UK', before: 'YES', after: 'NO', step: 'Held by S.', actor: card('b'), ties: [held('sa', 's', 'a'), held('ab', 'a', 'b')] }],
    leadsAppearing: [{ programme: 'US-GLOMAG', prong: null, before: null, after: null, status: 'UNDESIGNATED', why: 'Not designated any more.', actor: card('s'), chain: { length: 1, sentence: 'S leads X.', weakestGrade: null, hops: [{ sentence: '', grade: null, from: card('s'), to: card('x'), tie: tie({ id: 'sx', start: 's', end: 'x' }), sources: [] }] } }],
    ...more
  }) as unknown as WhatIfAnswer

  it('is a row for each change, with what it rests on in the file', () => {
    expect(changeRows(answer()).map(row => [row.group, row.actor.id, row.under, row.before, row.after])).toEqual([['FREED', 'b', 'UK', 'YES', 'NO'], ['APPEARS', 's', 'US-GLOMAG', null, null]])
    const [head = [], ...rows] = whatIfRows(answer())
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row).toHaveLength(head.length)
      expect(row.join('|')).toMatch(/S is delisted\..*ofac\/sdn 2024-05-03.*nothing is written\..*FAQ 402/)
    }
  })

  it('lights every tie that leads to who is affected, and everybody on it', () => {
    const { nodes, ties, walk, shown, total } = affected('s', answer())
    expect([nodes.map(node => node.id).sort(), ties.map(row => row.id).sort(), shown, total]).toEqual([['a', 'b', 's', 'x'], ['ab', 'sa', 'sx'], 2, 2])
    const lit = new Set(walk.map((id, at) => [id, walk[at + 1] ?? ''].sort().join('-')))
    for (const row of ties) expect(lit).toContain([row.start, row.end].sort().join('-'))
    expect(walk[0]).toBe('s')
  })

  it('never lights more than an address can hold, and says how many there are', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ regime: 'UK' as const, before: 'NO' as const, after: 'YES' as const, step: '', actor: card(`c${at}`), ties: [] }))
    const { nodes, walk, shown, total } = affected('s', answer({ blocked: many, freed: [], leadsAppearing: [] }))
    expect([nodes.length, walk.length, shown, total]).toEqual([20, 21, 20, 300])
  })
})

it('the address of an actor keeps its ground and its day', () => {
  expect(actorSearch({ ground: 'EO13818.iii.B', on: '2024-01-01', other: 'x' })).toEqual({ ground: 'EO13818.iii.B', on: '2024-01-01' })
  expect(actorSearch({ ground: '', on: '2024' })).toEqual({})
})
