// From a relationship statement to ties. A derived stake whose steps are stated is not counted beside them, whoever is not named is no actor,
// and control is only what the source says is control.
import { half } from '../../../schema/shares.ts'
import { refusal } from '../draft.ts'
import type { Entry, EntryTie, Issue } from '../entry.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { tieId } from '../ids.ts'
import { interestTypes, type InterestTie } from './lookups.ts'
import type { Bounds, Party, RawInterest, RawRelationship, RawStatement } from './raw.ts'
import { dayOf, relationshipOf, words } from './read.ts'
import { boundsText } from './share.ts'
import type { Survey } from './survey.ts'

export function mapRelationship(raw: RawStatement, survey: Survey): Entry {
  const relationship = relationshipOf(raw)
  const mapping = new Mapping(raw, relationship, survey)
  return mapping.entry()
}

class Mapping {
  readonly #raw: RawStatement
  readonly #relationship: RawRelationship
  readonly #survey: Survey
  readonly #nodes: NodeInput[] = []
  readonly #ties: EntryTie[] = []
  readonly #issues: Issue[] = []
  readonly #record: string

  constructor(raw: RawStatement, relationship: RawRelationship, survey: Survey) {
    this.#raw = raw
    this.#relationship = relationship
    this.#survey = survey
    this.#record = survey.recordOf(raw)
    for (const { kind, text } of relationship.issues) this.#issue(kind, text)
  }

  entry(): Entry {
    const { subject, party } = this.#relationship
    const owned = this.#known(subject)
    if (owned === undefined) return refusal(`bods-${this.#record}`, this.#raw.locator, 'refused: a relationship whose subject is not named', this.#raw.id)
    const holder = this.#known(party)
    if (holder === undefined) this.#unstated(owned, this.#reason(party))
    else for (const [place, interest] of this.#interests().entries()) this.#interest(interest, place, owned, holder)
    for (const text of new Set([...this.#raw.details.rest(), ...this.#raw.head.rest()])) this.#issue('field that no rule knows', text)
    return { subject: `bods-${owned}`, part: `relationship ${this.#record}`, locator: this.#raw.locator, nodes: this.#nodes, ties: this.#ties, refused: false, issues: this.#issues }
  }

  /** Where nothing is said of an interest, there is one all the same. */
  #interests(): readonly RawInterest[] {
    const { interests } = this.#relationship
    return interests.length > 0 ? interests : [{ type: '', level: 'unknown', share: {}, since: undefined, until: undefined, beneficial: undefined, details: '' }]
  }

  #known(party: Party | undefined): string | undefined {
    if (party === undefined || !('statement' in party)) return undefined
    const record = this.#survey.resolve(party.statement)
    return this.#survey.whyUnknown(record) === undefined ? record : undefined
  }

  #reason(party: Party | undefined): string {
    if (party === undefined) return 'no reason given'
    return 'unstated' in party ? party.unstated : words(this.#survey.whyUnknown(this.#survey.resolve(party.statement)) ?? '')
  }

  /** Who is not named owns what nobody accounts for: no actor and no stake, but said beside the entity. */
  #unstated(owned: string, reason: string): void {
    const held = this.#relationship.interests.map(interest => interestText(interest)).join('; ')
    const statement = `An owner or controller is not stated: ${reason}${held === '' ? '' : ` (${held})`}`
    const claim = `claim-bods-${this.#record}`
    this.#nodes.push({ id: claim, kind: 'Claim', name: statement, about: `bods-${owned}`, statement: this.#withSource(statement), locator: `statement ${this.#raw.id}`, stance: 'SUPPORTS' })
    this.#ties.push({ kind: 'ABOUT', start: claim, end: `bods-${owned}` })
  }

  #interest(interest: RawInterest, place: number, owned: string, holder: string): void {
    const stated = interest.level === 'indirect' && this.#survey.isChainStated(owned, holder)
    if (stated) {
      this.#issue('derived interest whose steps are stated: not counted beside them', `${interestText(interest)} of ${holder} in ${owned}`)
      return
    }
    const kind = this.#kindOf(interest)
    const key = `${this.#record} ${place === 0 ? '' : place + 1}${interest.type}`
    const until = interest.until ?? (this.#raw.status === 'closed' ? dayOf(this.#raw.date) : undefined)
    const tie = { start: `bods-${holder}`, end: `bods-${owned}`, key, since: interest.since, until }
    this.#ties.push(kind === 'OWNS' ? { ...tie, kind, ...this.#stake(interest, owned, holder) } : kind === 'LEADS' ? { ...tie, kind, capacity: 'OFFICER' } : { ...tie, kind })
    const [statement, id] = [interestText(interest), tieId({ ...tie, kind })]
    this.#nodes.push({ id: `claim-${id}`, kind: 'Claim', name: statement, about: id, statement: this.#withSource(statement), locator: `statement ${this.#raw.id}`, quotation: interest.details || undefined, stance: 'SUPPORTS' })
  }

  #kindOf(interest: RawInterest): InterestTie {
    const known = interestTypes.get(interest.type)
    if (known === undefined) this.#issue('unknown kind of interest: kept as an interest', interest.type)
    // What a derived stake runs through is a stake, whatever else is not known of it.
    if (['', 'unknownInterest', 'unpublishedInterest'].includes(interest.type) && this.#survey.isStepOfStake(this.#raw)) return 'OWNS'
    if (known === 'VOTES') return isControl(interest.share, interest.beneficial) ? 'CONTROLS' : 'HAS_INTEREST_IN'
    if (known === 'CLAIMED') return interest.beneficial === true ? 'CONTROLS' : 'HAS_INTEREST_IN'
    return known ?? 'HAS_INTEREST_IN'
  }

  /** A derived stake without its steps may run through an organization that is stated to hold the same: then there is no least share. */
  #stake({ level, share }: RawInterest, owned: string, holder: string): { shareMinimum?: number | undefined; shareMaximum?: number | undefined } {
    const twice = level === 'indirect' && this.#survey.hasDirectOrganization(owned, holder)
    if (twice) this.#issue('derived stake that may run through a direct one: its least share is left open', `${holder} in ${owned}`)
    return { shareMinimum: twice ? undefined : share.minimum, shareMaximum: share.maximum }
  }

  #withSource(statement: string): string {
    return [statement, this.#raw.source === '' ? '' : `Stated by: ${this.#raw.source}`, ...this.#raw.annotations].filter(part => part !== '').join('. ')
  }

  #issue(kind: string, text: string): void {
    this.#issues.push({ kind, example: `${this.#raw.locator}: ${text}` })
  }
}

/** More than half of the votes; where the part is not known, what the source holds for control. */
function isControl({ minimum, maximum }: Bounds, beneficial: boolean | undefined): boolean {
  if (minimum !== undefined && minimum > half) return true
  return beneficial === true && (maximum === undefined || maximum > half)
}

/** "Voting rights, 25 % to 49.9999 %, held directly, stated as beneficial ownership or control". */
export function interestText({ type, share, level, beneficial }: RawInterest): string {
  const named = type === '' ? 'interest of a kind that is not stated' : words(type)
  const how = level === 'direct' ? 'held directly' : level === 'indirect' ? 'held indirectly' : 'directly or indirectly is not known'
  const said = beneficial === undefined ? '' : beneficial ? 'stated as beneficial ownership or control' : 'stated not to be beneficial ownership or control'
  const text = [named, boundsText(share), how, said].filter(part => part !== '').join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
