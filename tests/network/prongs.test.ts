// Every prong of the law that the graph can open, and every element, with the answers it can give.
import { afterAll, describe, expect, it } from 'vitest'
import { company, corruption, everyProng, glomag, groundsOf, listed, person, scheme, verdicts, world, type World } from './world.ts'
import type { Authority } from '../../schema/law.ts'

type Row = readonly [what: string, prong: string, verdict: string | undefined, world: World]

const us = { kind: 'Person', countries: ['us'] } as const
const owned = (share: string) => ({ kind: 'OWNS', start: 'B', end: 'A', share })
const official = { kind: 'OFFICIAL_OF', start: 'A', end: 'M' }
const ministry = { kind: 'Organization', countries: ['kh'], organizationType: 'PUBLIC_BODY' } as const

const rows: readonly Row[] = [
  // E.O. 13818
  ['conduct, harbouring with knowledge', 'EO13818.ii.A', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'HARBOURS_FOR', start: 'A', end: 'Z', knowledge: 'STATED' }] }],
  ['conduct, knowledge denied', 'EO13818.ii.A', 'NO', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'TRANSPORTS_FOR', start: 'A', end: 'Z', knowledge: 'DENIED' }] }],
  ['conduct, every claim disputed', 'EO13818.ii.A', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z', stance: 'DENIES' }] }],
  ['abuse with minors needs no means', 'EO13818.ii.A', 'YES', { nodes: { A: company, Z: { ...scheme, means: [], involvesMinors: true } }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['torture without a graded source', 'EO13818.ii.A', 'CANNOT_TELL', { nodes: { A: company, Z: { kind: 'Scheme', conduct: 'TORTURE' } }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['torture that a graded source states', 'EO13818.ii.A', 'YES', { nodes: { A: company, Z: { kind: 'Scheme', conduct: 'TORTURE' } }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }], claims: [{ about: 'Z', stance: 'SUPPORTS' }] }],
  ['torture that a source nobody can judge states', 'EO13818.ii.A', 'CANNOT_TELL', { nodes: { A: company, Z: { kind: 'Scheme', conduct: 'TORTURE' } }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }], claims: [{ about: 'Z', stance: 'SUPPORTS', reliability: 'F', credibility: '6' }] }],
  ['an abuse that is denied by all who speak of it', 'EO13818.ii.A', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }], claims: [{ about: 'Z', stance: 'DENIES' }] }],
  ['an abuse that began after the day', 'EO13818.ii.A', 'NO', { on: '2019-12-31', nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['an act that may have come after the day', 'EO13818.ii.A', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z', since: '2025' }] }],
  ['corruption is no abuse', 'EO13818.ii.A', undefined, { nodes: { A: person, Z: corruption }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['counsel carries nothing', 'EO13818.ii.A', undefined, { nodes: { A: person, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z', capacity: 'COUNSEL' }] }],
  ['corruption, knowledge denied', 'EO13818.ii.B.1', 'CANNOT_TELL', { nodes: { A: person, M: ministry, Z: corruption }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z', knowledge: 'DENIED' }] }],
  ['corruption by an official', 'EO13818.ii.B.1', 'YES', { nodes: { A: person, M: ministry, Z: corruption }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['corruption by one who acts for an official', 'EO13818.ii.B.1', 'YES', { nodes: { A: person, C: person, M: ministry, Z: corruption }, ties: [{ ...official, start: 'C' }, { kind: 'ACTS_FOR', start: 'A', end: 'C' }, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['corruption by one not known to be an official', 'EO13818.ii.B.1', 'CANNOT_TELL', { nodes: { A: person, Z: corruption }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['abuse by an official is no corruption', 'EO13818.ii.B.1', undefined, { nodes: { A: person, M: ministry, Z: scheme }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['proceeds of corruption', 'EO13818.ii.B.2', 'YES', { nodes: { A: person, M: ministry, Z: { ...corruption, purpose: 'PROCEEDS' } }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['corruption of another purpose', 'EO13818.ii.B.2', undefined, { nodes: { A: person, M: ministry, Z: corruption }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['led before the abuse', 'EO13818.ii.C.1', 'NO', { nodes: { A: person, B: company, Z: scheme }, ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2015', until: '2019' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['led only until some day', 'EO13818.ii.C.1', 'CANNOT_TELL', { nodes: { A: person, B: company, Z: scheme }, ties: [{ kind: 'LEADS', start: 'A', end: 'B', until: '2023' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['led since before, asked before the abuse', 'EO13818.ii.C.1', 'NO', { on: '2019-06-01', nodes: { A: person, B: company, Z: { ...scheme, since: '2018' } }, ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2010', until: '2012' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['leads an entity that members say engaged, disputed', 'EO13818.ii.C.1', 'CANNOT_TELL', { nodes: { A: person, B: company, Z: scheme }, ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2019' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z', stance: 'DISPUTES' }] }],
  ['leads an entity that by all claims did not know', 'EO13818.ii.C.1', 'NO', { nodes: { A: person, B: company, Z: scheme }, ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2019' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z', since: '2020', knowledge: 'DENIED' }] }],
  ['leads an entity blocked for abuse, on record only with corruption', 'EO13818.ii.C.2', 'CANNOT_TELL', { nodes: { A: person, B: company, Z: corruption }, designations: [glomag('B', { prong: 'EO13818.ii.A' })], ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2019' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z', since: '2020' }] }],
  ['leads an entity blocked for certain on one ground, perhaps for its conduct', 'EO13818.ii.C.2', 'CANNOT_TELL', { nodes: { A: person, B: company, Z: scheme }, designations: [glomag('B', { prong: 'EO13818.iii.B' }), glomag('B', { prong: 'EO13818.ii.A', since: '2025' })], ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2019' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z', since: '2020' }] }],
  ['leads an entity blocked for its conduct, when is not on record', 'EO13818.ii.C.2', 'CANNOT_TELL', { nodes: { A: person, B: company }, designations: [glomag('B', { prong: 'EO13818.ii.A' })], ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2019' }] }],
  ['leads an entity that is not blocked any more', 'EO13818.ii.C.2', 'NO', { nodes: { A: person, B: company, Z: scheme }, designations: [glomag('B', { prong: 'EO13818.ii.A', until: '2023-01-01' })], ties: [{ kind: 'LEADS', start: 'A', end: 'B', since: '2019' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['attempted conduct', 'EO13818.ii.D', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z', attempted: 'CONDUCT' }] }],
  ['attempted, knowledge denied', 'EO13818.ii.D', 'NO', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z', attempted: 'CONDUCT', knowledge: 'DENIED' }] }],
  ['attempted conduct that is not shown to be an abuse', 'EO13818.ii.D', 'CANNOT_TELL', { nodes: { A: company, Z: { ...scheme, means: [] } }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z', attempted: 'CONDUCT' }] }],
  ['attempted, what is not stated', 'EO13818.ii.D', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z' }] }],
  ['attempted support is not attempted conduct', 'EO13818.ii.D', undefined, { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z', attempted: 'SUPPORT' }] }],
  ['attempted support', 'EO13818.iii.C', 'YES', { nodes: { A: us, Z: scheme }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z', attempted: 'SUPPORT' }] }],
  ['attempted, what is not stated, opens no attempted support', 'EO13818.iii.C', undefined, { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ATTEMPTED', start: 'A', end: 'Z' }] }],
  ['support of an unknown kind', 'EO13818.iii.A.1', 'CANNOT_TELL', { nodes: { A: company, B: company, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['support for what a US person carries out', 'EO13818.iii.A.1', 'CANNOT_TELL', { nodes: { A: company, B: us, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z', support: 'GOODS' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['support for what only one who did not know carries out', 'EO13818.iii.A.1', 'CANNOT_TELL', { nodes: { A: company, B: company, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z', support: 'GOODS' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z', knowledge: 'DENIED' }] }],
  ['support for what only a possible victim is said to carry out', 'EO13818.iii.A.1', 'CANNOT_TELL', { nodes: { A: company, V: { ...person, possibleVictim: true }, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z', support: 'GOODS' }, { kind: 'ENGAGED_IN', start: 'V', end: 'Z' }] }],
  ['support for corruption of an official that is disputed', 'EO13818.iii.A.1', 'CANNOT_TELL', { nodes: { A: company, C: person, D: person, M: ministry, Z: corruption }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z', support: 'FINANCIAL' }, { ...official, start: 'C' }, { kind: 'ENGAGED_IN', start: 'C', end: 'Z', stance: 'DISPUTES' }, { kind: 'ENGAGED_IN', start: 'D', end: 'Z' }] }],
  ['support for an entity that by all claims did not know', 'EO13818.iii.A.3', 'NO', { nodes: { A: company, B: company, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'GOODS' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z', knowledge: 'DENIED' }] }],
  ['finance is support of a known kind', 'EO13818.iii.A.2', 'YES', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'FINANCES', start: 'A', end: 'B' }] }],
  ['support for a person delisted', 'EO13818.iii.A.2', 'NO', { nodes: { A: company, B: person }, designations: [glomag('B', { until: '2024-12-31' })], ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'GOODS' }] }],
  ['support for a person who engaged is not support for an entity', 'EO13818.iii.A.3', undefined, { nodes: { A: company, B: person, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'GOODS' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['controlled', 'EO13818.iii.B', 'YES', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'CONTROLS', start: 'B', end: 'A' }] }],
  ['exactly half', 'EO13818.iii.B', 'YES', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [owned('50')] }],
  ['just under half', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [owned('49.9999')] }],
  ['a smaller stake and control', 'EO13818.iii.B', 'YES', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [owned('10'), { kind: 'CONTROLS', start: 'B', end: 'A' }] }],
  ['owned in part of the way only', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: company, M: company, B: person }, designations: [glomag('B')], ties: [{ ...owned('60'), end: 'M' }, { ...owned('20'), start: 'M' }] }],
  ['the better of two chains counts', 'EO13818.iii.B', 'YES', { nodes: { A: company, M: company, N: company, B: person }, designations: [glomag('B')], ties: [owned('10'), { ...owned('60'), end: 'M' }, { ...owned('60'), start: 'M', end: 'N' }, { ...owned('60'), start: 'N' }] }],
  ['seven steps of ownership and control', 'EO13818.iii.B', 'YES', { nodes: { A: company, C1: company, C2: company, C3: company, C4: company, C5: company, B: person }, designations: [glomag('B')], ties: ['A', 'C1', 'C2', 'C3', 'C4', 'C5'].map((start, place, all) => ({ kind: 'OWNED_OR_CONTROLLED_BY', start, end: all[place + 1] ?? 'B' })) }],
  ['ended in a year that is not over', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ ...owned('60'), until: '2025' }] }],
  ['formerly led', 'EO13818.iii.B', undefined, { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'LEADS', start: 'B', end: 'A', until: '2020' }] }],
  ['acts for one who is owned', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: person, M: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'M' }, { ...owned('60'), end: 'M' }] }],
  ['acted for until after the listing', 'EO13818.iii.B', 'YES', { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B', until: '2021-01-01' }] }],
  ['acted for until the day before the listing', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B', until: '2020-12-31' }] }],
  ['supported until after the listing', 'EO13818.iii.A.2', 'YES', { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'FINANCIAL', until: '2021-01-01' }] }],
  ['supported until the day before the listing', 'EO13818.iii.A.2', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'FINANCIAL', until: '2020-12-31' }] }],
  ['supported, no end stated', 'EO13818.iii.A.2', 'YES', { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'FINANCIAL', since: '2019-01-01' }] }],
  ['supported under the Russia order until before the listing', 'EO14024.vi', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [listed('B', 'US', 'US-RUSHAR')], ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'FINANCIAL', until: '2020' }] }],
  ['acted for between two listings', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [glomag('B', { since: '2018-01-01', until: '2019-12-31' }), glomag('B', { since: '2022-01-01' })], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B', since: '2020-02-01', until: '2021-01-01' }] }],
  ['formerly held by counsel of others', 'EO13818.iii.B', undefined, { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ ...owned('60'), until: '2022', capacity: 'COUNSEL' }] }],
  ['a link beside a typed tie of a record that is one with it', 'EO13818.iii.B', undefined, { nodes: { A: person, A2: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'SAME_AS', start: 'A', end: 'A2', judgement: 'SAME' }, { kind: 'LINKED_TO', start: 'A2', end: 'B' }, { kind: 'FAMILY_OF', start: 'A', end: 'B' }] }],
  ['acts for one who is joined with a listed record only through a third that is judged another', 'EO13818.iii.B', undefined, { nodes: { A: person, B: person, C: person, D: person }, designations: [glomag('D')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B' }, { kind: 'SAME_AS', start: 'B', end: 'C', judgement: 'SAME' }, { kind: 'SAME_AS', start: 'C', end: 'D', judgement: 'SAME' }, { kind: 'SAME_AS', start: 'B', end: 'D', judgement: 'DIFFERENT' }] }],
  ['an interest in a vessel is no ground', 'EO13818.iii.B', undefined, { nodes: { A: { kind: 'Vessel' }, B: person }, designations: [glomag('B')], ties: [{ kind: 'HAS_INTEREST_IN', start: 'B', end: 'A' }] }],
  ['a link gives way to a typed tie that ended', 'EO13818.iii.B', 'CANNOT_TELL', { nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'LINKED_TO', start: 'A', end: 'B' }, { ...owned('60'), until: '2020' }] }],
  ['a link beside a typed tie that carries nothing', 'EO13818.iii.B', undefined, { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'LINKED_TO', start: 'A', end: 'B' }, { kind: 'FAMILY_OF', start: 'A', end: 'B' }] }],
  ['a target whose listing is not certain on the day', 'EO13818.iii.B', 'CANNOT_TELL', { on: '2020-06-01', nodes: { A: company, B: person }, designations: [{ actor: 'B', authority: 'US', programme: 'US-GLOMAG', listedBy: '2021-01-01' }], ties: [{ kind: 'CONTROLS', start: 'B', end: 'A' }] }],

  // E.O. 14024
  ['leads an entity blocked under the order', 'EO14024.iii', 'YES', { nodes: { A: person, B: company }, designations: [listed('B', 'US', 'US-RUSHAR', { tags: ['RUSSIA-EO14024'] })], ties: [{ kind: 'LEADS', start: 'A', end: 'B' }] }],
  ['leads an entity whose tag is of another order', 'EO14024.iii', undefined, { nodes: { A: person, B: company }, designations: [listed('B', 'US', 'US-RUSHAR', { tags: ['RUSSIA-EO14065'] })], ties: [{ kind: 'LEADS', start: 'A', end: 'B' }] }],
  ['leads, but every claim is disputed', 'EO14024.iii', 'CANNOT_TELL', { nodes: { A: person, B: company }, designations: [listed('B', 'US', 'US-RUSHAR', { tags: ['RUSSIA-EO14024'] })], ties: [{ kind: 'LEADS', start: 'A', end: 'B', stance: 'DISPUTES' }] }],
  ['adult child, told from the parent', 'EO14024.v', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [listed('B', 'US', 'US-RUSHAR', { prong: 'EO14024.iii' })], ties: [{ kind: 'FAMILY_OF', start: 'B', end: 'A', relation: 'PARENT' }] }],
  ['spouse of one blocked on another ground', 'EO14024.v', 'NO', { nodes: { A: person, B: person }, designations: [listed('B', 'US', 'US-RUSHAR', { prong: 'EO14024.vii' })], ties: [{ kind: 'FAMILY_OF', start: 'A', end: 'B', relation: 'SPOUSE' }] }],
  ['spouse of one blocked on an unknown ground', 'EO14024.v', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [listed('B', 'US', 'US-RUSHAR')], ties: [{ kind: 'FAMILY_OF', start: 'A', end: 'B', relation: 'SPOUSE' }] }],
  ['a sibling', 'EO14024.v', undefined, { nodes: { A: person, B: person }, designations: [listed('B', 'US', 'US-RUSHAR', { prong: 'EO14024.iii' })], ties: [{ kind: 'FAMILY_OF', start: 'A', end: 'B', relation: 'SIBLING' }] }],
  ['support for a blocked person', 'EO14024.vi', 'YES', { nodes: { A: company, B: company }, designations: [listed('B', 'US', 'US-RUSHAR', { tags: ['RUSSIA-EO14024'] })], ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'GOODS' }] }],
  ['owned or controlled', 'EO14024.vii', 'YES', { nodes: { A: company, B: company }, designations: [listed('B', 'US', 'US-RUSHAR', { tags: ['RUSSIA-EO14024'] })], ties: [{ kind: 'OWNED_OR_CONTROLLED_BY', start: 'A', end: 'B' }] }],
  ['owned or controlled by one whose entry states no order', 'EO14024.vii', 'CANNOT_TELL', { nodes: { A: company, B: company }, designations: [listed('B', 'US', 'US-RUSHAR')], ties: [{ kind: 'OWNED_OR_CONTROLLED_BY', start: 'A', end: 'B' }] }],

  // TVPA, section 7031(c)
  ['trafficking, nothing of it in the United States', 'TVPA111.A', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['trafficking to the United States', 'TVPA111.A', 'YES', { nodes: { A: company, Z: scheme, X: us }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }, { kind: 'LURES_TO', start: 'Z', end: 'country-us' }] }],
  ['a significant role in a group that engaged', 'TVPA111.A', 'CANNOT_TELL', { nodes: { A: person, B: company, Z: scheme, X: us }, ties: [{ kind: 'SIGNIFICANT_ROLE_IN', start: 'A', end: 'B' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }, { kind: 'LURES_TO', start: 'Z', end: 'country-us' }] }],
  ['support for a trafficker whom nobody identified', 'TVPA111.B', 'NO', { nodes: { A: person, B: company, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'B', support: 'GOODS' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['acting for a trafficker whom nobody identified', 'TVPA111.C', 'NO', { nodes: { A: person, B: company, Z: scheme }, ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['an official involved', 'US7031c.official', 'YES', { nodes: { A: person, M: ministry, Z: scheme }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['an official of the United States', 'US7031c.official', 'NO', { nodes: { A: us, M: ministry, Z: scheme }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['one not known to be an official', 'US7031c.official', 'CANNOT_TELL', { nodes: { A: person, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['the spouse of such an official', 'US7031c.family', 'YES', { nodes: { A: person, C: person, M: ministry, Z: scheme }, ties: [{ ...official, start: 'C' }, { kind: 'ENGAGED_IN', start: 'C', end: 'Z' }, { kind: 'FAMILY_OF', start: 'A', end: 'C', relation: 'SPOUSE' }] }],
  ['the spouse of an official, the abuse is not shown', 'US7031c.family', 'CANNOT_TELL', { nodes: { A: person, C: person, M: ministry, Z: { ...scheme, means: [] } }, ties: [{ ...official, start: 'C' }, { kind: 'ENGAGED_IN', start: 'C', end: 'Z' }, { kind: 'FAMILY_OF', start: 'A', end: 'C', relation: 'SPOUSE' }] }],
  ['the spouse of an official who by all claims did not know', 'US7031c.family', 'NO', { nodes: { A: person, C: person, M: ministry, Z: scheme }, ties: [{ ...official, start: 'C' }, { kind: 'ENGAGED_IN', start: 'C', end: 'Z', knowledge: 'DENIED' }, { kind: 'FAMILY_OF', start: 'A', end: 'C', relation: 'SPOUSE' }] }],
  ['the spouse, of the United States', 'US7031c.family', 'NO', { nodes: { A: us, C: person, M: ministry, Z: scheme }, ties: [{ ...official, start: 'C' }, { kind: 'ENGAGED_IN', start: 'C', end: 'Z' }, { kind: 'FAMILY_OF', start: 'A', end: 'C', relation: 'SPOUSE' }] }],

  // United Kingdom
  ['involved by profiting', 'UKGHR.involved', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'BENEFITS_FROM', start: 'A', end: 'Z' }] }],
  ['involved by support of an unknown kind', 'UKGHR.involved', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z' }] }],
  ['owned by one involved and not listed', 'UKGHR.owned', 'YES', { nodes: { A: company, B: person, Z: scheme }, ties: [owned('60'), { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],
  ['owned to exactly half: the rule asks for more', 'UKGHR.owned', 'CANNOT_TELL', { nodes: { A: company, B: person }, designations: [listed('B', 'UK', 'GB-HR')], ties: [owned('50')] }],
  ['owned by one who by all claims did not know', 'UKGHR.owned', undefined, { nodes: { A: company, B: person, Z: scheme }, ties: [owned('60'), { kind: 'ENGAGED_IN', start: 'B', end: 'Z', knowledge: 'DENIED' }] }],
  ['owned by one listed before and not now', 'UKGHR.owned', 'CANNOT_TELL', { nodes: { A: company, B: person }, designations: [listed('B', 'UK', 'GB-HR', { until: '2023-01-01' })], ties: [owned('60')] }],
  ['owned by one listed under another regime only', 'UKGHR.owned', undefined, { nodes: { A: company, B: person }, designations: [listed('B', 'UK', 'GB-RUS')], ties: [owned('60')] }],
  ['acting for one involved', 'UKGHR.acting', 'YES', { nodes: { A: person, B: person }, designations: [listed('B', 'UK', 'GB-HR')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B' }] }],
  ['family of one involved', 'UKGHR.associated', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [listed('B', 'UK', 'GB-HR')], ties: [{ kind: 'FAMILY_OF', start: 'B', end: 'A', relation: 'SPOUSE' }] }],
  ['involved in trafficking', 'UKMIGR.involved', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['owned', 'UKMIGR.owned', 'YES', { nodes: { A: company, B: person }, designations: [listed('B', 'UK', 'GB-MIGR')], ties: [owned('50.0001')] }],
  ['acting through a middleman', 'UKMIGR.acting', 'CANNOT_TELL', { nodes: { A: person, M: person, B: person }, designations: [listed('B', 'UK', 'GB-MIGR')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'M' }, { kind: 'ACTS_FOR', start: 'M', end: 'B' }] }],
  ['associated', 'UKMIGR.associated', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [listed('B', 'UK', 'GB-MIGR')], ties: [{ kind: 'ASSOCIATE_OF', start: 'A', end: 'B' }] }],

  // European Union
  ['responsible', 'EUHR.responsible', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'OPERATES', start: 'A', end: 'Z' }] }],
  ['support', 'EUHR.supports', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'FINANCES', start: 'A', end: 'Z' }] }],
  ['a bare association', 'EUHR.associated', 'CANNOT_TELL', { nodes: { A: person, B: person }, designations: [listed('B', 'EU', 'EU-HR')], ties: [{ kind: 'ASSOCIATE_OF', start: 'B', end: 'A' }] }],
  ['owned by a person covered', 'EUHR.associated', 'YES', { nodes: { A: company, B: person }, designations: [listed('B', 'EU', 'EU-HR')], ties: [owned('60')] }],
  ['owns an entity covered', 'EUHR.associated', 'CANNOT_TELL', { nodes: { A: person, B: company }, designations: [listed('B', 'EU', 'EU-HR')], ties: [{ kind: 'OWNS', start: 'A', end: 'B', share: '60' }] }],
  ['acts for one who would be covered and is not listed', 'EUHR.associated', 'CANNOT_TELL', { nodes: { A: person, B: person, Z: scheme }, ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B' }, { kind: 'ENGAGED_IN', start: 'B', end: 'Z' }] }],

  // Canada
  ['violation', 'CASEMA.violation', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['corruption', 'CASEMA.corruption', 'YES', { nodes: { A: person, M: ministry, Z: corruption }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['violation by a national of another country, against whom is not on record', 'CAJVCFOA.violation', 'CANNOT_TELL', { nodes: { A: us, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['violation by a Canadian', 'CAJVCFOA.violation', 'NO', { nodes: { A: { kind: 'Person', countries: ['ca'] }, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['violation by a company', 'CAJVCFOA.violation', 'NO', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['corruption of a foreign official', 'CAJVCFOA.corruption', 'YES', { nodes: { A: person, M: ministry, Z: corruption }, ties: [official, { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['support for corruption by nobody known', 'CAJVCFOA.support', 'CANNOT_TELL', { nodes: { A: person, Z: corruption }, ties: [{ kind: 'SUPPORTS', start: 'A', end: 'Z', support: 'FINANCIAL' }] }],
  ['support for corruption', 'CAJVCFOA.support', 'YES', { nodes: { A: person, C: person, M: ministry, Z: corruption }, ties: [{ ...official, start: 'C' }, { kind: 'ENGAGED_IN', start: 'C', end: 'Z' }, { kind: 'SUPPORTS', start: 'A', end: 'Z', support: 'FINANCIAL' }] }],

  // Australia
  ['engaged', 'AUHR.engaged', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] }],
  ['an immediate family member', 'AUHR.family', 'YES', { nodes: { A: person, B: person }, designations: [listed('B', 'AU', 'AU-HUMAN')], ties: [{ kind: 'FAMILY_OF', start: 'A', end: 'B', relation: 'SIBLING' }] }],
  ['another relative', 'AUHR.family', undefined, { nodes: { A: person, B: person }, designations: [listed('B', 'AU', 'AU-HUMAN')], ties: [{ kind: 'FAMILY_OF', start: 'A', end: 'B', relation: 'OTHER' }] }],
  ['a benefit', 'AUHR.benefits', 'YES', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'BENEFITS_FROM', start: 'A', end: 'Z' }] }],
  ['a benefit that is disputed', 'AUHR.benefits', 'CANNOT_TELL', { nodes: { A: company, Z: scheme }, ties: [{ kind: 'BENEFITS_FROM', start: 'A', end: 'Z', stance: 'DISPUTES' }] }]
]

const authorityOf = (id: string): Authority => everyProng.find(prong => prong.id === id)?.authority ?? 'US'
const elements = new Set<string>()

describe.each([...new Set(rows.map(row => row[1]))].map(prong => ({ prong })))('$prong', ({ prong }) => {
  it.each(rows.filter(row => row[1] === prong).map(([what, , verdict, network]) => ({ what, verdict, network })))('$what: $verdict', ({ verdict, network }) => {
    const asked = world(network)
    expect(verdicts(asked, 'A', { authority: authorityOf(prong) })[prong]).toBe(verdict)
    for (const programme of everyProng.find(({ id }) => id === prong)?.programmes ?? []) for (const ground of groundsOf(asked, 'A', programme)) for (const { name, why } of ground.elements) {
      elements.add(name)
      expect(why.length).toBeGreaterThan(5)
    }
  })
})

it('says of a target that is listed later what is so', () => {
  const asked = world({ on: '2020-06-01', nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'CONTROLS', start: 'B', end: 'A' }] })
  expect(groundsOf(asked, 'A', 'US-GLOMAG').flatMap(({ elements: found }) => found.filter(({ name }) => name === 'TARGET').map(({ why }) => why)).join()).not.toContain('was designated')
})

it('says since when a target is designated, so that the day asked about is not read as that', () => {
  const asked = world({ on: '2026-06-01', nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'CONTROLS', start: 'B', end: 'A' }] })
  const [why] = groundsOf(asked, 'A', 'US-GLOMAG').flatMap(({ elements: found }) => found.filter(({ name }) => name === 'TARGET').map(element => element.why))
  expect(why).toMatch(/is designated under E\.O\. 13818 since \d{4}-\d{2}-\d{2}; in force on 2026-06-01/)
})

describe('the law', () => {
  it('has every prong that can be opened in a test here', () => {
    expect(everyProng.filter(({ pattern, id }) => pattern !== null && !rows.some(row => row[1] === id)).map(({ id }) => id)).toEqual([])
  })

  it('opens nothing that stands in no record', () => {
    for (const { authority } of everyProng) expect(verdicts(world({ nodes: { A: person }, ties: [] }), 'A', { authority })).toEqual({})
  })

  afterAll(() => {
    const programmed = new Set(everyProng.filter(({ programmes, pattern }) => programmes.length > 0 && pattern !== null).flatMap(prong => prong.elements))
    expect([...programmed].filter(name => !elements.has(name) && !(name === 'OWNED_OR_CONTROLLED' && elements.has('ACTED_FOR')))).toEqual([])
  })
})
