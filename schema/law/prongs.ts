// The grounds for designation, as rows: what ties open a prong, towards whom, and which elements decide it.
// A prong is opened only where every tie and designation that its pattern names is on record. Texts are restated in our own words.
import type { TieKind } from '../ontology.ts'
import type { Authority, Confidence } from './authorities.ts'

export type ElementName =
  | 'FOREIGN_PERSON' | 'ABUSE' | 'CONDUCT' | 'CORRUPTION' | 'ATTEMPT' | 'TENURE' | 'ENTITY_BLOCKED' | 'SUPPORT'
  | 'OWNED_OR_CONTROLLED' | 'ACTED_FOR' | 'TARGET' | 'FAMILY' | 'ASSOCIATION' | 'BENEFIT' | 'OFFICIAL' | 'US_NEXUS' | 'IDENTIFIED_TRAFFICKER'
  /** Of those harmed: that they exposed officials or defended human rights. */
  | 'DEFENDERS_HARMED'

/** What the first step of the pattern leads to. */
export type Towards =
  /** A scheme: `scheme` says of which conduct. */
  | 'SCHEME'
  /** An organization that itself has ENGAGED_IN or OPERATES to a scheme. */
  | 'ENGAGED'
  /** An actor that a derivative prong may point at: `target` says whom. */
  | 'TARGET'

/** US: blocked under the same order on the day. UK: is or has been involved, listed or not. EU: covered, or associated with those covered. */
export type DerivativeTarget = 'SAME_ORDER' | 'INVOLVED' | 'COVERED'

export interface Pattern {
  readonly ties: readonly TieKind[]
  readonly towards: Towards
  readonly scheme?: 'ABUSE' | 'CORRUPTION' | 'PROCEEDS' | 'ANY'
  readonly target?: DerivativeTarget
  /** Over any number of steps of ownership, control and agency, not one tie only. */
  readonly chain?: true
  /** For family: the relations that count. */
  readonly relations?: readonly string[]
  /** For family under E.O. 14024: the prongs under which the relative must be blocked. */
  readonly targetProngs?: readonly string[]
  /** For attempts: which attempt, where the tie says. */
  readonly attempted?: 'CONDUCT' | 'SUPPORT'
}

export interface Prong {
  readonly id: string
  readonly authority: Authority
  readonly order: string
  /** Keys of the programmes whose candidates are judged by it; empty: judged only where no programme is asked for. */
  readonly programmes: readonly string[]
  /** Tags by which a designation under the programme is known to stand under this order, where the programme holds several. */
  readonly tags?: readonly string[]
  readonly text: string
  /** null: nothing that the graph holds can open it. */
  readonly pattern: Pattern | null
  readonly elements: readonly ElementName[]
  readonly source: string
  readonly confidence: Confidence
}

const conduct = ['ENGAGED_IN', 'OPERATES', 'RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR'] as const satisfies readonly TieKind[]
const leading = ['LEADS', 'OFFICIAL_OF'] as const satisfies readonly TieKind[]
const supporting = ['SUPPORTS', 'FINANCES'] as const satisfies readonly TieKind[]
/** Steps of ownership and control; LEADS counts from the led entity to its blocked leader, and never for certain. */
const owning = ['OWNS', 'CONTROLS', 'OWNED_OR_CONTROLLED_BY', 'LINKED_TO', 'LEADS'] as const satisfies readonly TieKind[]

type Row = Omit<Prong, 'authority' | 'order' | 'programmes' | 'tags' | 'id'>

function order(about: Pick<Prong, 'authority' | 'order' | 'programmes' | 'tags'>, prefix: string, rows: Readonly<Record<string, Row>>): Prong[] {
  return Object.entries(rows).map(([suffix, row]) => ({ id: `${prefix}.${suffix}`, ...about, ...row }))
}

const eo13818 = order({ authority: 'US', order: 'E.O. 13818', programmes: ['US-GLOMAG'] }, 'EO13818', {
  i: { text: 'Listed in the Annex to the order.', pattern: null, elements: [], source: 'E.O. 13818 section 1(a)(i)', confidence: 'medium' },
  'ii.A': {
    text: 'A foreign person responsible for or complicit in, or who directly or indirectly engaged in, serious human rights abuse.',
    pattern: { ties: conduct, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['FOREIGN_PERSON', 'ABUSE', 'CONDUCT'], source: 'E.O. 13818 section 1(a)(ii)(A); 31 CFR 583.201(a)(2)(i)', confidence: 'high'
  },
  'ii.B.1': {
    text: 'A foreign person who is a current or former government official, or acts for one, responsible for, complicit in or engaged in corruption.',
    pattern: { ties: ['ENGAGED_IN'], towards: 'SCHEME', scheme: 'CORRUPTION' }, elements: ['FOREIGN_PERSON', 'CORRUPTION'], source: 'E.O. 13818 section 1(a)(ii)(B)(1); 31 CFR 583.201', confidence: 'high'
  },
  'ii.B.2': {
    text: 'The same for the transfer or facilitation of the transfer of the proceeds of corruption.',
    pattern: { ties: ['ENGAGED_IN'], towards: 'SCHEME', scheme: 'PROCEEDS' }, elements: ['FOREIGN_PERSON', 'CORRUPTION'], source: 'E.O. 13818 section 1(a)(ii)(B)(2); 31 CFR 583.201', confidence: 'high'
  },
  'ii.C.1': {
    text: 'A foreign person who is or has been a leader or official of an entity that has engaged in, or whose members have engaged in, such abuse or corruption, relating to the tenure.',
    pattern: { ties: leading, towards: 'ENGAGED', scheme: 'ANY' }, elements: ['FOREIGN_PERSON', 'ABUSE', 'TENURE'], source: 'E.O. 13818 section 1(a)(ii)(C)(1); 31 CFR 583.201', confidence: 'high'
  },
  'ii.C.2': {
    text: 'A foreign person who is or has been a leader or official of an entity blocked under the order as a result of activities related to the tenure.',
    pattern: { ties: leading, towards: 'TARGET', target: 'SAME_ORDER' }, elements: ['FOREIGN_PERSON', 'ENTITY_BLOCKED', 'TENURE'], source: 'E.O. 13818 section 1(a)(ii)(C)(2); 31 CFR 583.201', confidence: 'high'
  },
  'ii.D': {
    text: 'A foreign person who attempted such abuse or corruption.',
    pattern: { ties: ['ATTEMPTED'], towards: 'SCHEME', scheme: 'ANY', attempted: 'CONDUCT' }, elements: ['FOREIGN_PERSON', 'ATTEMPT', 'ABUSE'], source: 'E.O. 13818 section 1(a)(ii)(D); 31 CFR 583.201', confidence: 'high'
  },
  'iii.A.1': {
    text: 'Any person who materially assisted, sponsored, or gave financial, material or technological support for, or goods or services to or in support of, such an activity conducted by a foreign person.',
    pattern: { ties: supporting, towards: 'SCHEME', scheme: 'ANY' }, elements: ['SUPPORT', 'ABUSE'], source: 'E.O. 13818 section 1(a)(iii)(A)(1)', confidence: 'medium'
  },
  'iii.A.2': {
    text: 'The same for a person blocked under the order.',
    pattern: { ties: supporting, towards: 'TARGET', target: 'SAME_ORDER' }, elements: ['SUPPORT', 'TARGET'], source: 'E.O. 13818 section 1(a)(iii)(A)(2)', confidence: 'medium'
  },
  'iii.A.3': {
    text: 'The same for an entity that has engaged in, or whose members have engaged in, such activities.',
    pattern: { ties: supporting, towards: 'ENGAGED', scheme: 'ANY' }, elements: ['SUPPORT', 'ABUSE'], source: 'E.O. 13818 section 1(a)(iii)(A)(3)', confidence: 'medium'
  },
  'iii.B': {
    text: 'Any person owned or controlled by, or who acted or purported to act for or on behalf of, directly or indirectly, a person blocked under the order. No percentage: not to be mixed with the 50 Percent Rule.',
    pattern: { ties: [...owning, 'ACTS_FOR'], towards: 'TARGET', target: 'SAME_ORDER', chain: true }, elements: ['OWNED_OR_CONTROLLED', 'TARGET'], source: 'E.O. 13818 section 1(a)(iii)(B)', confidence: 'medium'
  },
  'iii.C': {
    text: 'Any person who attempted the support or agency of (iii)(A) or (B).',
    pattern: { ties: ['ATTEMPTED'], towards: 'SCHEME', scheme: 'ANY', attempted: 'SUPPORT' }, elements: ['ATTEMPT', 'ABUSE'], source: 'E.O. 13818 section 1(a)(iii)(C)', confidence: 'medium'
  }
})

const tvpa = order({ authority: 'US', order: 'TVPA section 111', programmes: [] }, 'TVPA111', {
  A: {
    text: 'A foreign person who plays a significant role in a severe form of trafficking in persons, directly or indirectly in the United States.',
    pattern: { ties: [...conduct, 'SIGNIFICANT_ROLE_IN'], towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['FOREIGN_PERSON', 'ABUSE', 'CONDUCT', 'US_NEXUS'], source: '22 U.S.C. 7108(a)(1)(A)', confidence: 'high'
  },
  B: {
    text: 'A foreign person who materially assists in, or supports, activities of a trafficker identified under (A).',
    pattern: { ties: supporting, towards: 'ENGAGED', scheme: 'ABUSE' }, elements: ['FOREIGN_PERSON', 'SUPPORT', 'IDENTIFIED_TRAFFICKER'], source: '22 U.S.C. 7108(a)(1)(B)', confidence: 'high'
  },
  C: {
    text: 'A foreign person owned, controlled or directed by, or acting for, a trafficker identified under (A).',
    pattern: { ties: [...owning, 'ACTS_FOR'], towards: 'ENGAGED', scheme: 'ABUSE' }, elements: ['FOREIGN_PERSON', 'OWNED_OR_CONTROLLED', 'IDENTIFIED_TRAFFICKER'], source: '22 U.S.C. 7108(a)(1)(C)', confidence: 'high'
  }
})

const eo14024 = order({ authority: 'US', order: 'E.O. 14024', programmes: ['US-RUSHAR'], tags: ['RUSSIA-EO14024', 'BPI-RUSSIA-EO14024'] }, 'EO14024', {
  i: { text: 'Operates or has operated in the technology sector, the defense and related materiel sector or another determined sector of the Russian economy.', pattern: null, elements: [], source: 'E.O. 14024 section 1(a)(i)', confidence: 'medium' },
  ii: { text: 'Responsible for, complicit in, or engaged in one of the listed harmful activities for or on behalf of the Government of Russia.', pattern: null, elements: [], source: 'E.O. 14024 section 1(a)(ii)', confidence: 'medium' },
  iii: {
    text: 'Is or has been a leader, official, senior executive officer or member of the board of the Government of Russia, of an entity engaged in (ii), or of an entity blocked under the order.',
    pattern: { ties: leading, towards: 'TARGET', target: 'SAME_ORDER' }, elements: ['TARGET'], source: 'E.O. 14024 section 1(a)(iii)', confidence: 'medium'
  },
  iv: { text: 'A political subdivision, agency or instrumentality of the Government of Russia.', pattern: null, elements: [], source: 'E.O. 14024 section 1(a)(iv)', confidence: 'medium' },
  v: {
    text: 'The spouse or adult child of a person blocked under (ii) or (iii).',
    pattern: { ties: ['FAMILY_OF'], towards: 'TARGET', target: 'SAME_ORDER', relations: ['SPOUSE', 'ADULT_CHILD'], targetProngs: ['EO14024.ii', 'EO14024.iii'] }, elements: ['FAMILY', 'TARGET'], source: 'E.O. 14024 section 1(a)(v)', confidence: 'medium'
  },
  vi: {
    text: 'Materially assisted, sponsored or supported an activity of (ii) or a person blocked under the order.',
    pattern: { ties: supporting, towards: 'TARGET', target: 'SAME_ORDER' }, elements: ['SUPPORT', 'TARGET'], source: 'E.O. 14024 section 1(a)(vi)', confidence: 'medium'
  },
  vii: {
    text: 'Owned or controlled by, or acted for or on behalf of, the Government of Russia or a person blocked under the order.',
    pattern: { ties: [...owning, 'ACTS_FOR'], towards: 'TARGET', target: 'SAME_ORDER', chain: true }, elements: ['OWNED_OR_CONTROLLED', 'TARGET'], source: 'E.O. 14024 section 1(a)(vii)', confidence: 'medium'
  }
})

const visa = order({ authority: 'US', order: 'Section 7031(c)', programmes: [] }, 'US7031c', {
  official: {
    text: 'A foreign official involved in gross violations of human rights or significant corruption: barred from entry. Public or private; no asset freeze.',
    pattern: { ties: conduct, towards: 'SCHEME', scheme: 'ANY' }, elements: ['FOREIGN_PERSON', 'OFFICIAL', 'CONDUCT', 'ABUSE'], source: 'Section 7031(c) of the annual appropriations acts', confidence: 'high'
  },
  family: {
    text: 'An immediate family member of such an official.',
    pattern: { ties: ['FAMILY_OF'], towards: 'ENGAGED', scheme: 'ANY' }, elements: ['FOREIGN_PERSON', 'FAMILY', 'OFFICIAL', 'ABUSE'], source: 'Section 7031(c) of the annual appropriations acts', confidence: 'high'
  }
})

const ukInvolvement = [...conduct, ...supporting, 'BENEFITS_FROM'] as const satisfies readonly TieKind[]

function unitedKingdom(prefix: string, legalBasis: string, programme: string, activity: string, confidence: Confidence): Prong[] {
  return order({ authority: 'UK', order: legalBasis, programmes: [programme] }, prefix, {
    involved: {
      text: `Is or has been involved in ${activity}: responsible, engaged, facilitating, supporting, financing, concealing evidence, profiting.`,
      pattern: { ties: ukInvolvement, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['ABUSE', 'CONDUCT'], source: `${legalBasis}, regs. 4 and 6`, confidence
    },
    owned: {
      text: 'Owned or controlled, directly or indirectly, by a person who is or has been so involved, listed or not.',
      pattern: { ties: owning, towards: 'TARGET', target: 'INVOLVED', chain: true }, elements: ['OWNED_OR_CONTROLLED', 'TARGET'], source: `${legalBasis}, regs. 6 and 7`, confidence
    },
    acting: {
      text: 'Acting on behalf of or at the direction of a person who is or has been so involved.',
      pattern: { ties: ['ACTS_FOR'], towards: 'TARGET', target: 'INVOLVED', chain: true }, elements: ['ACTED_FOR', 'TARGET'], source: `${legalBasis}, reg. 6`, confidence
    },
    associated: {
      text: 'A member of, or associated with, a person who is or has been so involved.',
      pattern: { ties: ['ASSOCIATE_OF', 'FAMILY_OF'], towards: 'TARGET', target: 'INVOLVED' }, elements: ['ASSOCIATION', 'TARGET'], source: `${legalBasis}, reg. 6`, confidence
    }
  })
}

const euhr = order({ authority: 'EU', order: 'Regulation (EU) 2020/1998', programmes: ['EU-HR'] }, 'EUHR', {
  responsible: {
    text: 'Responsible for serious human rights violations or abuses, among them slavery, and trafficking in human beings where widespread, systematic or otherwise of serious concern.',
    pattern: { ties: conduct, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['ABUSE', 'CONDUCT'], source: 'Regulation (EU) 2020/1998, Arts. 2 and 3(3)(a)', confidence: 'medium'
  },
  supports: {
    text: 'Provides financial, technical or material support for such acts, or is otherwise involved in them.',
    pattern: { ties: supporting, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['ABUSE', 'SUPPORT'], source: 'Regulation (EU) 2020/1998, Art. 3(3)(b)', confidence: 'medium'
  },
  associated: {
    text: 'Associated with a person or entity that is covered.',
    pattern: { ties: ['ASSOCIATE_OF', 'FAMILY_OF', 'ACTS_FOR', 'LEADS', 'OWNS', 'CONTROLS', 'OWNED_OR_CONTROLLED_BY'], towards: 'TARGET', target: 'COVERED' }, elements: ['ASSOCIATION', 'TARGET'], source: 'Regulation (EU) 2020/1998, Art. 3(3)(c)', confidence: 'medium'
  }
})

const sema = order({ authority: 'CA', order: 'Special Economic Measures Act', programmes: ['CA-SEMA'] }, 'CASEMA', {
  violation: {
    text: 'Gross and systematic human rights violations in a foreign state; persons and entities.',
    pattern: { ties: conduct, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['ABUSE', 'CONDUCT'], source: 'Special Economic Measures Act s. 4(1.1)(c)', confidence: 'medium'
  },
  corruption: {
    text: 'Acts of significant corruption by an official or an associate of an official.',
    pattern: { ties: ['ENGAGED_IN'], towards: 'SCHEME', scheme: 'CORRUPTION' }, elements: ['CORRUPTION'], source: 'Special Economic Measures Act s. 4(1.1)(d)', confidence: 'medium'
  }
})

const jvcfoa = order({ authority: 'CA', order: 'Justice for Victims of Corrupt Foreign Officials Act', programmes: ['CA-JVCFOA'] }, 'CAJVCFOA', {
  violation: {
    text: 'A foreign national responsible for or complicit in gross violations against those who expose illegal activity of officials or defend human rights: a poor fit for trafficking.',
    pattern: { ties: conduct, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['FOREIGN_PERSON', 'ABUSE', 'CONDUCT', 'DEFENDERS_HARMED'], source: 'Justice for Victims of Corrupt Foreign Officials Act s. 4(2)(a)', confidence: 'medium'
  },
  corruption: {
    text: 'A foreign public official, or an associate, responsible for or complicit in significant corruption.',
    pattern: { ties: ['ENGAGED_IN'], towards: 'SCHEME', scheme: 'CORRUPTION' }, elements: ['FOREIGN_PERSON', 'CORRUPTION'], source: 'Justice for Victims of Corrupt Foreign Officials Act s. 4(2)(c)', confidence: 'medium'
  },
  support: {
    text: 'Materially assisted, sponsored or supported such corruption.',
    pattern: { ties: supporting, towards: 'SCHEME', scheme: 'CORRUPTION' }, elements: ['FOREIGN_PERSON', 'SUPPORT', 'ABUSE'], source: 'Justice for Victims of Corrupt Foreign Officials Act s. 4(2)(d)', confidence: 'medium'
  }
})

const auhr = order({ authority: 'AU', order: 'Autonomous Sanctions Regulations 2011', programmes: ['AU-HUMAN'] }, 'AUHR', {
  engaged: {
    text: 'Engaged in, responsible for or complicit in serious violations or abuses of the rights to life, not to be tortured, and not to be held in slavery, servitude or forced labour.',
    pattern: { ties: conduct, towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['ABUSE', 'CONDUCT'], source: 'Autonomous Sanctions Regulations 2011, reg. 6A(4)', confidence: 'high'
  },
  family: {
    text: 'An immediate family member of such a person.',
    pattern: { ties: ['FAMILY_OF'], towards: 'TARGET', target: 'COVERED', relations: ['SPOUSE', 'PARENT', 'CHILD', 'ADULT_CHILD', 'SIBLING'] }, elements: ['FAMILY', 'TARGET'], source: 'Autonomous Sanctions Regulations 2011, reg. 6A', confidence: 'high'
  },
  benefits: {
    text: 'Has obtained a financial or other benefit from such acts.',
    pattern: { ties: ['BENEFITS_FROM'], towards: 'SCHEME', scheme: 'ABUSE' }, elements: ['ABUSE', 'BENEFIT'], source: 'Autonomous Sanctions Regulations 2011, reg. 6A', confidence: 'high'
  }
})

export const prongs: readonly Prong[] = [
  ...eo13818, ...tvpa, ...eo14024, ...visa,
  ...unitedKingdom('UKGHR', 'SI 2020/680', 'GB-HR', 'a serious violation of the right to life, not to be tortured, or to be free from slavery, servitude, forced or compulsory labour', 'medium'),
  ...unitedKingdom('UKMIGR', 'SI 2025/902', 'GB-MIGR', 'people smuggling or trafficking in persons', 'medium'),
  ...euhr, ...sema, ...jvcfoa, ...auhr
]
