// Whom no import takes in: a person in a victim's or witness's role, and one under 18 on no official list. People subjected to a scheme
// are cohorts only (UN TIP Protocol, Art. 6; non-punishment principle).
import { dayOf, interval, today } from '../../schema/dates.ts'
import type { AnyNode, NodeOf } from '../../schema/records.ts'
import type { Issue } from './entry.ts'
import type { Statement } from './statement.ts'

/** A role in a proceeding: "alleged victim", "witness for the prosecution". */
const protectedRole = /\b(victims?|witness(es)?|survivors?|complainants?|injured part(y|ies))\b/i
/** A whole title: a victims' commissioner is no victim. */
const protectedTitle = /^(alleged )?(victim|witness|survivor|complainant)$/i

/** Why an entry must be refused; undefined if nothing speaks against it. */
export function protection({ nodes, ties }: Statement, official: boolean): Issue | undefined {
  const inRole = ties.find(tie => tie.kind === 'PARTY_TO' && protectedRole.test(tie.role ?? ''))?.start ?? nodes.find(hasProtectedTitle)?.id
  if (inRole !== undefined) return { kind: "refused: a person in a victim's or witness's role", example: `${inRole}: people subjected to a scheme are kept as cohorts only` }
  if (official || nodes.some(node => node.kind === 'Designation')) return undefined
  const minor = nodes.find(node => node.kind === 'Person' && isMinor(node))
  return minor === undefined ? undefined : { kind: 'refused: a person under 18 on no official list', example: `${minor.id} is under 18 today and on no official list` }
}

function hasProtectedTitle(node: AnyNode): boolean {
  return node.kind === 'Person' && node.titles.some(title => protectedTitle.test(title.trim()))
}

/** Under 18 for certain by every birth date on record. */
function isMinor({ birthDates }: NodeOf<'Person'>): boolean {
  const now = today()
  const eighteenYearsAgo = `${String(Number(now.slice(0, 4)) - 18).padStart(4, '0')}${now.slice(4)}`
  return birthDates.length > 0 && birthDates.every(({ from }) => dayOf(interval(from).first) > eighteenYearsAgo)
}
