// What is written down by hand: what is sent, what is missing, where a refusal belongs, and what a correction takes back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAsked, leftOver, nodeAsked, nothingWritten, sourceInput, statementOf, tieAsked } from '../../client/src/data/entry.ts'
import { draftProblems, placeOf, sourceProblems } from '../../client/src/data/entryChecks.ts'
import { addableKinds, emptyDraft, endsOf, fieldsOf, hasClaim, isReadable, kindsBetween, tieableKinds, valuesOf, type Draft, type Party } from '../../client/src/data/entryDraft.ts'
import { endsFit } from '../../schema/records.ts'

const person: Party = { id: 'ofac-1', kind: 'Person', name: 'A. Made Up' }
const company: Party = { id: null, kind: 'Organization', name: ' Made Up Ltd ' }
const told = { name: ' Made up report ', sourceType: 'REPORT', publisher: '', url: 'https://example.org/1', publishedOn: '2024-02', accessedOn: '', licence: '' } as const
const owns: Draft = { ...emptyDraft, subject: person, other: company, kind: 'OWNS', since: '2019', fields: { shareMinimum: '49.9', shareMaximum: '', capacity: 'PRINCIPAL' } }

describe('what is sent', () => {
  it('of a source is its id, or what was told of it and nothing that was left empty', () => {
    expect(sourceInput({ id: 'hand-source-1', name: 'x' })).toEqual({ id: 'hand-source-1' })
    expect(sourceInput({ id: null, told })).toEqual({ name: 'Made up report', sourceType: 'REPORT', url: 'https://example.org/1', publishedOn: '2024-02' })
  })

  it('of a tie are its dates and the fields of its kind, shares as integers', () => {
    expect(tieAsked(owns)).toEqual({ since: '2019', fields: { shareMinimum: 499_000, capacity: 'PRINCIPAL' } })
    expect(nodeAsked(owns, 'other', company)).toEqual({ kind: 'Organization', name: 'Made Up Ltd', fields: {} })
  })

  it('of a node on record is what is stated besides, with further names', () => {
    const draft: Draft = { ...emptyDraft, shows: 'node', subject: person, names: 'А. Мэйд\n\n M. Up ', fields: { birthDates: '1980\n1981-02', possibleVictim: '', gender: 'FEMALE' } }
    expect(nodeAsked(draft, 'subject', person)).toEqual({
      kind: 'Person', id: 'ofac-1', names: [{ value: 'А. Мэйд', kind: 'ALIAS' }, { value: 'M. Up', kind: 'ALIAS' }],
      fields: { birthDates: [{ from: '1980', to: '1980', precision: 'EXACT' }, { from: '1981-02', to: '1981-02', precision: 'EXACT' }], gender: 'FEMALE' }
    })
  })

  it('of a proceeding goes to the proceeding what is its own, and to the party its role', () => {
    const court: Party = { id: null, kind: 'Proceeding', name: 'Case 1' }
    const draft: Draft = { ...emptyDraft, shows: 'proceeding', subject: person, other: court, fields: { role: 'defendant', proceedingType: 'CHARGE', date: '2024-05' } }
    expect(tieAsked(draft).fields).toEqual({ role: 'defendant' })
    expect(nodeAsked(draft, 'other', court).fields).toEqual({ proceedingType: 'CHARGE', date: '2024-05' })
    expect(statementOf(draft)).toBe('A. Made Up is a party to Case 1')
  })

  it('of a claim is its stance: a reply denies, a search for counter-evidence says that it is one', () => {
    const claim: Draft = { ...emptyDraft, shows: 'claim', subject: person, statement: 'Left in 2023.', stance: 'DISPUTES', reliability: 'B', credibility: '2', locator: 'p. 4' }
    expect(claimAsked(claim)).toEqual({ statement: 'Left in 2023.', stance: 'DISPUTES', reliability: 'B', credibility: '2', locator: 'p. 4' })
    expect(claimAsked({ ...claim, shows: 'reply' }).stance).toBe('DENIES')
    expect(claimAsked({ ...claim, shows: 'search' })).toMatchObject({ stance: 'SUPPORTS', counterEvidenceSearch: true })
    expect([hasClaim(claim), hasClaim(owns), hasClaim({ ...claim, shows: 'node', locator: '', statement: '' })]).toEqual([true, true, false])
  })
})

describe('what is asked for', () => {
  it('are kinds of tie whose ends the ontology lets stand there', () => {
    fc.assert(fc.property(fc.constantFrom(...addableKinds), fc.constantFrom(...addableKinds), (start, end) => {
      const party = (kind: (typeof addableKinds)[number]): Party => ({ id: 'x', kind, name: 'x' })
      expect(kindsBetween(party(start), party(end))).toEqual(tieableKinds.filter(kind => endsFit(kind, start, end)))
    }))
    expect(endsOf('LEADS', 'ends')).toEqual(['Organization'])
  })

  it('is what can be read', () => {
    const fields = fieldsOf(owns)
    expect(Object.keys(fields)).toEqual(['shareMinimum', 'shareMaximum', 'capacity'])
    const share = fields.shareMinimum
    if (share === undefined) throw new Error('no share')
    expect(['', '0', '49.9999', '100', '101', '49.99999', 'half'].map(text => isReadable(share, text))).toEqual([true, true, true, true, false, false, false])
    expect(valuesOf(fields, { shareMinimum: '  ' })).toEqual({})
  })

  it('is told where it is missing, and a refusal of the server stands at its field', () => {
    expect(Object.keys(draftProblems(emptyDraft, ' ', false))).toEqual(['author', 'subject', 'other', 'kind'])
    expect(draftProblems(owns, 'Ada', false)).toEqual({})
    expect(Object.keys(draftProblems({ ...owns, since: '2019-13', translation: 'x', fields: { shareMinimum: '200' } }, 'Ada', true))).toEqual(['since', 'quotation', 'reason', 'fields.shareMinimum'])
    expect(Object.keys(sourceProblems({ ...told, name: ' ', sourceType: '', publishedOn: 'May' }))).toEqual(['source.name', 'source.sourceType', 'source.publishedOn'])
    expect([placeOf(['start'], null), placeOf(['name'], 'other'), placeOf(['fields', 'birthDates', 0, 'from'], null), placeOf(['source', 'url'], null), placeOf([], null), placeOf(['until'], null)])
      .toEqual(['subject', 'other', 'fields.birthDates', 'source.url', 'form', 'until'])
  })
})

describe('a correction', () => {
  it('takes back what it no longer says: the tie with its claim, or the claim alone', () => {
    const before = { ...nothingWritten, tie: 't1', claim: 'c1' }
    expect(leftOver(before, { ...before })).toEqual([])
    expect(leftOver(before, { ...before, claim: 'c2' })).toEqual(['c1'])
    expect(leftOver(before, { ...before, tie: 't2', claim: 'c2' })).toEqual(['t1'])
    expect(leftOver({ ...nothingWritten, claim: 'c1' }, { ...nothingWritten, claim: 'c2' })).toEqual(['c1'])
    expect(leftOver(nothingWritten, before)).toEqual([])
  })
})
