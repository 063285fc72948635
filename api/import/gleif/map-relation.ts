// From a record of level 2, and from a reporting exception, to ties and claims. Accounts say who consolidates whom: control, and no share.
import { isPartialDate } from '../../../schema/dates.ts'
import { refusal } from '../draft.ts'
import type { Entry, EntryTie, Issue } from '../entry.ts'
import { tieId } from '../ids.ts'
import type { Fields } from '../json.ts'
import { exceptionCategories, exceptionReasons, leiPattern, relations } from './lookups.ts'
import { sentence } from './map-lei.ts'
import { itemsOf, type GleifRecord } from './read.ts'

export interface RawRelation {
  readonly type: string
  readonly start: string
  readonly end: string
  readonly problem: string | undefined
}

/** Whether the file states, parent by parent, how an entity comes to be consolidated by its ultimate parent. */
export type IsStated = (child: string, ultimate: string) => boolean

export function relationOf(relationship: Fields | undefined): RawRelation {
  const [start, end] = [relationship?.item('StartNode'), relationship?.item('EndNode')]
  const ids = [start, end].map(node => ({ id: node?.text('NodeID') ?? '', type: node?.text('NodeIDType') ?? '' }))
  const wrong = ids.find(({ id, type }) => type !== 'LEI' || !leiPattern.test(id))
  return { type: relationship?.text('RelationshipType') ?? '', start: ids[0]?.id ?? '', end: ids[1]?.id ?? '', problem: wrong === undefined ? undefined : `${wrong.type} ${wrong.id}` }
}

export function mapRelation({ fields, locator, original }: GleifRecord, isStated: IsStated): Entry {
  const relationship = fields.item('Relationship')
  const { type, start, end, problem } = relationOf(relationship)
  const known = relations.get(type)
  if (relationship === undefined || problem !== undefined) return refusal(`lei-${start}`, locator, 'refused: a relationship whose ends are no LEIs', problem ?? type)
  if (known === undefined) return refusal(`lei-${start}`, locator, 'refused: unknown type of relationship', `${type} of ${start} and ${end}`)
  const issues: Issue[] = []
  const issue = (kind: string, text: string): void => { issues.push({ kind, example: `${locator}: ${text}` }) }
  const { since, until, others } = periodsOf(relationship, issue)
  const [status, qualifiers, registration] = [relationship.text('RelationshipStatus'), qualifiersOf(relationship), registrationOf(fields.item('Registration'))]
  const statement = [`${known.text} ${end}`, ...others, ...qualifiers, status === '' ? '' : `status ${sentence(status)}`, registration.text].filter(part => part !== '').join('; ')
  for (const text of fields.rest()) issue('field that no rule knows', text)
  const entry = { subject: `lei-${start}`, part: `${type} ${end}`, locator, refused: false, issues, original }
  if (registration.status === 'ANNULLED') {
    issue('relationship that was annulled: left out', `${type} of ${start} and ${end}`)
    return { ...entry, nodes: [], ties: [] }
  }
  const ended = status === 'INACTIVE' ? until ?? registration.updated : until
  const derived = type === 'IS_ULTIMATELY_CONSOLIDATED_BY' && isStated(start, end)
  const tie: EntryTie | undefined = derived ? undefined : known.tie === 'CONTROLS'
    ? { kind: 'CONTROLS', start: `lei-${end}`, end: `lei-${start}`, key: type, since, until: ended } : { kind: 'ASSOCIATE_OF', start: `lei-${start}`, end: `lei-${end}`, key: type, since, until: ended }
  if (derived) issue('ultimate parent whose steps are stated: not counted beside them', `${end} of ${start}`)
  const about = tie === undefined ? `lei-${start}` : tieId(tie)
  const claim = `claim-gleif-${start}-${type}-${end}`
  return {
    ...entry, nodes: [{ id: claim, kind: 'Claim', name: statement, about, statement, locator: `${start}, ${type}, ${end}`, stance: 'SUPPORTS' }],
    ties: tie === undefined ? [{ kind: 'ABOUT', start: claim, end: `lei-${start}` }] : [tie]
  }
}

/** Of the periods only that of the relationship says when it holds. */
function periodsOf(relationship: Fields, issue: (kind: string, text: string) => void): { since: string | undefined; until: string | undefined; others: string[] } {
  const others: string[] = []
  const found: { since: string | undefined; until: string | undefined } = { since: undefined, until: undefined }
  for (const period of itemsOf(relationship, 'RelationshipPeriods', 'RelationshipPeriod')) {
    const [type, start, end] = [period.text('PeriodType'), day(period.text('StartDate'), issue), day(period.text('EndDate'), issue)]
    if (type !== 'RELATIONSHIP_PERIOD') others.push(`${sentence(type)} ${[start, end].map(date => date ?? '').join(' to ')}`.trim())
    else if (found.since === undefined && found.until === undefined) Object.assign(found, { since: start, until: end })
    else others.push(`also from ${start ?? 'a day not stated'} to ${end ?? 'now'}`)
  }
  return { ...found, others }
}

function day(text: string, issue: (kind: string, text: string) => void): string | undefined {
  const date = text.slice(0, 10)
  if (isPartialDate(date)) return date
  if (text !== '') issue('date that is none', text)
  return undefined
}

function qualifiersOf(relationship: Fields): string[] {
  const qualifiers = itemsOf(relationship, 'RelationshipQualifiers', 'RelationshipQualifier').map(qualifier => [qualifier.text('QualifierDimension'), qualifier.text('QualifierCategory')].filter(part => part !== '').map(sentence).join(' '))
  const quantities = itemsOf(relationship, 'RelationshipQuantifiers', 'RelationshipQuantifier').map(quantity => [sentence(quantity.text('MeasurementMethod')), quantity.text('QuantifierAmount'), sentence(quantity.text('QuantifierUnits'))].filter(part => part !== '').join(' '))
  return [...qualifiers, ...quantities]
}

function registrationOf(registration: Fields | undefined): { status: string; updated: string | undefined; text: string } {
  if (registration === undefined) return { status: '', updated: undefined, text: '' }
  const status = registration.text('RegistrationStatus')
  const updated = registration.text('LastUpdateDate').slice(0, 10)
  const said = [status, registration.text('ValidationSources'), registration.text('ValidationDocuments')].filter(part => part !== '').map(sentence)
  const reference = registration.text('ValidationReference')
  for (const known of ['InitialRegistrationDate', 'NextRenewalDate', 'ManagingLOU']) registration.text(known)
  return { status, updated: isPartialDate(updated) ? updated : undefined, text: `record ${[...said, reference].filter(part => part !== '').join(', ')}` }
}

/** Why no parent is reported: said beside the organization, and no tie. */
export function mapException({ fields, locator, original }: GleifRecord): Entry {
  const lei = fields.text('LEI')
  if (!leiPattern.test(lei)) return refusal(`lei-${lei}`, locator, 'refused: a record without an LEI', lei)
  const issues: Issue[] = []
  const worded = (code: string, table: ReadonlyMap<string, string>, kind: string): string => {
    const text = table.get(code)
    if (text === undefined) issues.push({ kind, example: `${locator}: ${code}` })
    return text ?? sentence(code)
  }
  const category = fields.text('ExceptionCategory')
  const reasons = [...fields.texts('ExceptionReason'), ...fields.items('ExceptionReason').map(reason => reason.text('$'))]
  const references = fields.texts('ExceptionReference')
  fields.text('ContentDate')
  const statement = `${worded(category, exceptionCategories, 'unknown category of exception')}: ${reasons.map(reason => worded(reason, exceptionReasons, 'unknown reason of an exception')).join(', ') || 'no reason given'}`
  for (const text of fields.rest().filter(text => !/^Extension[ .]/.test(text))) issues.push({ kind: 'field that no rule knows', example: `${locator}: ${text}` })
  const claim = `claim-gleif-${lei}-${category}`
  return {
    subject: `lei-${lei}`, part: category, locator, refused: false, issues, original,
    nodes: [{ id: claim, kind: 'Claim', name: statement, about: `lei-${lei}`, statement, locator: [lei, category, ...references].join(', '), stance: 'SUPPORTS' }],
    ties: [{ kind: 'ABOUT', start: claim, end: `lei-${lei}` }]
  }
}
