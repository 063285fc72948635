// From an entry of an OFAC list to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import type { Entry } from '../entry.ts'
import { Draft, refusal, scriptOf } from '../draft.ts'
import { addDesignations } from './designations.ts'
import { applyDetail, principal, type Resolve } from './details.ts'
import { aliasKinds, entryKinds, type OfacList } from './lookups.ts'
import { displayName, type RawEntry, type RawVessel } from './raw.ts'
import { addRelation, type KindOf } from './relations.ts'

export function mapEntry(raw: RawEntry, list: OfacList, resolve: Resolve, kindOf: KindOf = () => undefined): Entry {
  const id = `ofac-${raw.uid}`
  const kind = entryKinds.get(raw.type)
  if (kind === undefined) {
    return refusal(id, raw.locator, 'refused: unknown type of entry', `${raw.name} is a "${raw.type}"`)
  }
  const draft = new Draft(id, kind, raw.locator)
  names(draft, raw)
  title(draft, raw.title)
  if (raw.vessel !== undefined) vessel(draft, raw.vessel, resolve)
  for (const detail of raw.details) applyDetail(draft, detail, resolve)
  for (const address of raw.addresses) draft.address(address)
  addDesignations(draft, raw, list)
  for (const relation of raw.relations ?? []) addRelation(draft, relation, kindOf)
  for (const text of raw.leftOver) draft.issue('field that no rule knows', text)
  if (raw.cut) draft.issue('remarks cut off: sdn_comments.csv or cons_comments.csv beside the file would go on', raw.name)
  const entry = draft.entry(displayName(raw.name, raw.type))
  return raw.original === undefined ? entry : { ...entry, original: raw.original }
}

function names(draft: Draft, { name, aliases }: RawEntry): void {
  draft.name(name, 'PRIMARY')
  for (const alias of aliases) {
    const kind = aliasKinds.get(alias.type)
    if (kind === undefined) draft.issue('unknown type of alias', `${alias.type} ${alias.name}`)
    else draft.name(alias.name, alias.original === true ? 'ORIGINAL' : alias.weak && kind === 'ALIAS' ? 'WEAK' : kind, alias.script ?? scriptOf(alias.name))
  }
}

function title(draft: Draft, text: string): void {
  if (text === '') return
  if (draft.kind === 'Person') for (const part of text.split('; ')) draft.add('titles', part.trim())
  else draft.note(text)
}

function vessel(draft: Draft, { callSign, type, tonnage, grossTonnage, flag, owner }: RawVessel, resolve: Resolve): void {
  if (draft.kind !== 'Vessel') {
    for (const text of [callSign, type, flag, owner].filter(part => part !== '')) draft.issue('vessel field of an entry that is no vessel', text)
    return
  }
  if (callSign !== '') draft.add('callSigns', callSign)
  if (type !== '') draft.fields.vesselType = type
  tons(draft, 'tonnage', tonnage)
  tons(draft, 'grossTonnage', grossTonnage)
  draft.country('FLAGGED_IN', flag)
  const holder = owner === '' ? undefined : principal(draft, owner, resolve)
  if (holder !== undefined) draft.tie({ kind: 'OWNS', start: holder, end: draft.id })
}

function tons(draft: Draft, field: 'tonnage' | 'grossTonnage', text: string): void {
  if (text === '') return
  const number = Number(text.replaceAll(',', ''))
  if (Number.isSafeInteger(number) && number >= 0) draft.fields[field] = number
  else draft.issue('tonnage that is no number', text)
}
