// The closed vocabularies and the value objects that the fields of the ontology use.
import { credibilities, reliabilities } from './grades.ts'
import { enumeration, optional, partialDate, quantity, required, text, valueObject } from './fields.ts'

export const marking = enumeration('Marking', 'Traffic light protocol 2.0 of FIRST: who may see this.', ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'])
export const nameKind = enumeration('NameKind', 'PRIMARY: the name the source leads with. WEAK: the source calls the alias weak. ORIGINAL: in the original script.', ['PRIMARY', 'ALIAS', 'WEAK', 'FORMER', 'ORIGINAL'])
export const authority = enumeration('Authority', 'Who designates; `issuer` says who exactly.', ['US', 'UK', 'EU', 'CA', 'AU', 'CH', 'UN', 'OTHER'])
export const regime = enumeration('Regime', 'Whose ownership test is asked for.', ['OFAC', 'UK', 'EU', 'CA', 'AU'])
export const family = enumeration('ProgrammeFamily', 'Programmes of one family answer the same kind of conduct.', ['RIGHTS', 'CRIME', 'RUSSIA', 'COUNTRY', 'TERRORISM', 'OTHER'])
export const gender = enumeration('Gender', 'As the source states it.', ['MALE', 'FEMALE', 'OTHER'])
export const organizationType = enumeration('OrganizationType', 'What kind of organization.', ['COMPANY', 'PUBLIC_BODY', 'MILITARY', 'GROUP', 'RELIGIOUS_BODY', 'RECRUITER', 'VENUE', 'OTHER'])
export const conduct = enumeration('Conduct', 'What is done to people, or with public office.', ['FORCED_LABOUR', 'SEX_TRAFFICKING', 'FORCED_CRIMINALITY', 'FORCED_CONSCRIPTION', 'TORTURE', 'ARBITRARY_DETENTION', 'CORRUPTION', 'OTHER_ABUSE'])
export const act = enumeration('Act', 'The act of trafficking in persons (UN TIP Protocol, Art. 3).', ['RECRUITMENT', 'TRANSPORT', 'TRANSFER', 'HARBOURING', 'RECEIPT'])
export const means = enumeration('Means', 'The means of trafficking in persons (UN TIP Protocol, Art. 3).', ['FORCE', 'FRAUD', 'COERCION', 'DECEPTION', 'ABUSE_OF_VULNERABILITY', 'DEBT'])
export const purpose = enumeration('Purpose', 'What the act serves: a conduct, or the transfer of proceeds.', [...conduct.values, 'PROCEEDS'])
export const status = enumeration('Activity', 'Whether it goes on.', ['ACTIVE', 'ENDED', 'UNKNOWN'])
export const channelType = enumeration('ChannelType', 'What a scheme recruits through.', ['ADVERT', 'PAGE', 'HANDLE', 'AGENCY_SITE', 'FAIR', 'INFLUENCER_POST'])
export const proceedingType = enumeration('ProceedingType', 'The step in law. A charge is never worded as guilt.', ['INVESTIGATION', 'CHARGE', 'INDICTMENT', 'TRIAL', 'CONVICTION', 'ACQUITTAL', 'APPEAL', 'CIVIL_SUIT', 'SETTLEMENT'])
export const identifierType = enumeration('IdentifierType', 'What the identifier is.', ['PASSPORT', 'NATIONAL_ID', 'TAX', 'REGISTRATION', 'IMO', 'IMO_COMPANY', 'MMSI', 'LEI', 'PHONE', 'EMAIL', 'WEB', 'HANDLE', 'WALLET', 'BANK_ACCOUNT'])
export const sourceType = enumeration('SourceType', 'OFFICIAL_LIST: the list of the authority itself.', ['OFFICIAL_LIST', 'LAW', 'PRESS_RELEASE', 'LETTER', 'REPORT', 'MEDIA', 'COURT', 'REGISTER', 'DATASET', 'OTHER'])
export const stance = enumeration('Stance', 'What the claim does to what it is about. DENIES: the person concerned speaks against it.', ['SUPPORTS', 'DISPUTES', 'DENIES'])
export const reliability = enumeration('Reliability', 'Admiralty code: how reliable the source is. F: cannot be judged.', reliabilities)
export const credibility = enumeration('Credibility', 'Admiralty code: how credible the information is. 6: cannot be judged.', credibilities)
export const capacity = enumeration('Capacity', 'In what capacity a person stands in the tie. STAFF, COUNSEL, JOURNALIST and AID_WORKER never conduct and never carry a prong.', ['OFFICER', 'PRINCIPAL', 'STAFF', 'COUNSEL', 'JOURNALIST', 'AID_WORKER', 'UNKNOWN'])
export const knowledge = enumeration('Knowledge', 'Whether a source states that the actor knew.', ['STATED', 'DENIED', 'UNKNOWN'])
export const support = enumeration('Support', 'What was given (E.O. 13818 section 1(a)(iii)(A)).', ['FINANCIAL', 'MATERIAL', 'TECHNOLOGICAL', 'GOODS', 'SERVICES'])
export const attempted = enumeration('Attempted', 'What was attempted: the conduct itself, or support for it.', ['CONDUCT', 'SUPPORT'])
export const relation = enumeration('FamilyRelation', 'What the start of the tie is to its end.', ['SPOUSE', 'PARENT', 'CHILD', 'ADULT_CHILD', 'SIBLING', 'OTHER', 'UNKNOWN'])
export const basis = enumeration('SeatBasis', 'Why an actor is said to be based in a country.', ['REGISTRATION', 'RESIDENCE', 'OPERATION', 'UNKNOWN'])
export const judgement = enumeration('IdentityJudgement', 'Whether two nodes are one, and who says so; a judgement can be undone.', ['SAME', 'DIFFERENT', 'UNDECIDED'])
export const datePrecision = enumeration('DatePrecision', 'How sure the source is of a date.', ['EXACT', 'CIRCA', 'RANGE'])

export const name = valueObject('Name', 'A name as the source writes it; nothing is reordered or upper-cased.', {
  value: required(text),
  /** ISO 15924 code of the script, such as `Latn` or `Cyrl`. */
  script: required(text),
  kind: required(nameKind)
})
export const approximateDate = valueObject('ApproximateDate', 'A date as sure as the source is: `from` and `to` are equal unless it is a range.', {
  from: required(partialDate),
  to: required(partialDate),
  precision: required(datePrecision)
})
export const stage = valueObject('Stage', 'One step of how a scheme works, in order.', { title: required(text), text: required(text) })
export const correction = valueObject('Correction', 'Another value for a published figure, with the reason.', { value: required(quantity), reason: required(text), source: optional(text) })
