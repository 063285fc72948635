// BODS 0.2, 0.3 and 0.4 as a stream of statements: an array, or one statement on each line. Version 0.4 puts what a statement is about into a
// record of its own and names records; before, statements name statements.
import { isPartialDate } from '../../../schema/dates.ts'
import { InputError } from '../../errors.ts'
import { Fields, jsonItems, type JsonItem } from '../json.ts'
import type { SourceFile } from '../source.ts'
import type { Party, Problem, RawInterest, RawRelationship, RawStatement, RecordType } from './raw.ts'
import { boundsOf } from './share.ts'

const types: ReadonlyMap<string, RecordType> = new Map([
  ['entity', 'entity'], ['person', 'person'], ['relationship', 'relationship'],
  ['entityStatement', 'entity'], ['personStatement', 'person'], ['ownershipOrControlStatement', 'relationship']
])

/** @throws InputError naming the line: not JSON, cut short, a statement without an id or of an unknown type. */
export async function* readStatements(file: SourceFile): AsyncGenerator<RawStatement> {
  let place = 0
  for await (const item of jsonItems(file)) yield statementOf(item, ++place, file)
}

function statementOf({ line, value, text }: JsonItem, place: number, file: SourceFile): RawStatement {
  const head = new Fields(value)
  const id = head.text('statementId') || head.text('statementID')
  const stated = head.text('recordType') || head.text('statementType')
  const type = types.get(stated)
  if (id === '') throw new InputError(`${file.path}: line ${line}: a statement has no "statementId". This is no BODS, or the file is damaged; get it again from where it is published.`)
  if (type === undefined) throw new InputError(`${file.path}: line ${line}: statement ${id} is of the type "${stated}"; BODS knows entity, person and relationship statements. Get the file again from where it is published.`)
  const publication = head.item('publicationDetails')
  const publisher = publication?.item('publisher')
  const licence = publication?.text('license') ?? ''
  publication?.text('bodsVersion')
  const record = head.text('recordId')
  const read = {
    id, record, type, place, locator: `line ${line}, statement ${place}`, date: head.text('statementDate'), status: head.text('recordStatus'), replaces: head.texts('replacesStatements'),
    declaration: head.text('declarationSubject') || head.text('declaration'), source: sourceText(head.item('source')), annotations: head.items('annotations').map(annotationText),
    publication: { date: dayOf(publication?.text('publicationDate') ?? '') ?? '', publisher: publisher?.text('name') ?? '', licence }
  }
  publisher?.text('url')
  publisher?.text('uri')
  // Before 0.4 the details stand in the statement itself.
  return { ...read, details: head.item('recordDetails') ?? head, head, text }
}

/** "official register: DK Centrale Virksomhedsregister (http://distribution.virk.dk/cvr-permanent), asserted by Company A". */
export function sourceText(source: Fields | undefined): string {
  if (source === undefined) return ''
  const kinds = source.texts('type').map(words)
  const named = [source.text('description'), source.text('url')].filter(part => part !== '').join(', ')
  const by = source.items('assertedBy').map(agent => [agent.text('name'), agent.text('uri')].filter(part => part !== '').join(', '))
  const at = source.text('retrievedAt')
  return [kinds.join(', '), named, by.length === 0 ? '' : `asserted by ${by.join('; ')}`, at === '' ? '' : `retrieved ${at}`].filter(part => part !== '').join('; ')
}

/** "votingRights" and "voting-rights" in words. */
export function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/-/g, ' ').toLowerCase()
}

function annotationText(annotation: Fields): string {
  const by = annotation.item('createdBy')
  const author = [by?.text('name') ?? '', by?.text('uri') ?? ''].filter(part => part !== '').join(', ')
  const said = [annotation.text('description'), annotation.text('transformedContent'), annotation.text('url')].filter(part => part !== '').join(' ')
  const target = annotation.text('statementPointerTarget')
  return [`Annotation (${annotation.text('motivation') || 'no motivation'}${target === '' ? '' : ` on ${target}`})`, said, [author, annotation.text('creationDate')].filter(part => part !== '').join(', ')].filter(part => part !== '').join(': ')
}

/** The day of a date that may have a time behind it; undefined for what is no date. */
export function dayOf(text: string): string | undefined {
  const date = text.slice(0, 10)
  return isPartialDate(date) && (text.length <= 10 || text.charAt(10) === 'T') ? date : undefined
}

export function relationshipOf({ details }: Pick<RawStatement, 'details'>): RawRelationship {
  const issues: Problem[] = []
  const subject = partyOf(details, 'subject')
  const party = partyOf(details, 'interestedParty')
  const interests = details.items('interests').map(interest => interestOf(interest, (kind, text) => issues.push({ kind, text })))
  const components = [...details.texts('componentRecords'), ...details.texts('componentStatementIDs'), ...details.texts('componentStatementIds')]
  return { subject, party, interests, components, isComponent: details.flag('isComponent') === true, issues }
}

function partyOf(details: Fields, name: string): Party | undefined {
  const record = details.text(name)
  if (record !== '') return { statement: record }
  const fields = details.item(name)
  if (fields === undefined) return undefined
  const statement = fields.text('describedByEntityStatement') || fields.text('describedByPersonStatement')
  if (statement !== '') return { statement }
  const unstated = fields.item('unspecified') ?? fields
  const [reason, description] = [unstated.text('reason'), unstated.text('description')]
  return { unstated: [words(reason), description].filter(part => part !== '').join(': ') || 'no reason given' }
}

function interestOf(fields: Fields, issue: (kind: string, text: string) => void): RawInterest {
  const level = fields.text('directOrIndirect') || fields.text('interestLevel')
  if (!['', 'direct', 'indirect', 'unknown'].includes(level)) issue('unknown level of an interest', level)
  const share = fields.item('share')
  const bounds = share === undefined ? {} : boundsOf(share)
  if (bounds === undefined) issue('share that is no percentage, or contradicts itself: kept as not known', 'share')
  const date = (name: string): string | undefined => {
    const text = fields.text(name)
    const day = dayOf(text)
    if (text !== '' && day === undefined) issue('date that is none', `${name} ${text}`)
    return day
  }
  return {
    type: camelCase(fields.text('type')), level: level === 'direct' || level === 'indirect' ? level : 'unknown', share: bounds ?? {}, since: date('startDate'), until: date('endDate'),
    beneficial: fields.flag('beneficialOwnershipOrControl'), details: fields.text('details')
  }
}

/** "voting-rights" of 0.2 is "votingRights" since 0.3. */
function camelCase(code: string): string {
  return code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
