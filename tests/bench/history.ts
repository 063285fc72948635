// Tested against history: of those whom the United States designated later, how many stood near the top of what Nexum would have shown on
// lists as they were before? Against random order and order by number of ties. Reads the lists of developers in ../shared/data; without them
// it is skipped. Figures: tests/bench/RESULTS.md, with what this data cannot show.
import { existsSync, readFileSync } from 'node:fs'
import { rank } from '../../api/network/candidates.ts'
import { judge, tiesAt } from '../../api/network/judging.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { prongs } from '../../schema/law.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import { weightProfileNames } from '../../schema/weights.ts'
import { data, forms, listed, namesOf, statedIn, type Stated } from './history/lists.ts'

const tops = [10, 50, 100] as const
type Row = Record<string, string | number>
type Order = readonly boolean[]

/** Of a ranking as hits and misses: how many of the first so many came true. */
const hits = (order: Order, top: number): number => order.slice(0, top).filter(Boolean).length
const random = (order: Order, top: number): number => order.length === 0 ? 0 : Math.round(order.filter(Boolean).length * Math.min(top, order.length) / order.length * 10) / 10

function compared(question: string, orders: Readonly<Record<string, Order>>): Row {
  const [first = []] = Object.values(orders)
  const row: Row = { question, ranked: first.length, 'designated later': first.filter(Boolean).length }
  for (const top of tops) {
    for (const [name, order] of Object.entries(orders)) row[`${name}@${top}`] = hits(order, top)
    row[`random@${top}`] = random(first, top)
  }
  return row
}

/** Programmes of each entry, from the designations of a list. */
function programmesOf({ nodes, ties }: Stated): Map<string, Set<string>> {
  const programmes = new Map(nodes.flatMap(node => node.kind === 'Designation' ? [[node.id, node.programme ?? '']] : []))
  const found = new Map<string, Set<string>>()
  for (const { kind, start, end } of ties) if (kind === 'DESIGNATED_AS') found.set(start, (found.get(start) ?? new Set()).add(programmes.get(end) ?? ''))
  return found
}

/** Who was on the earlier list under another programme, tied to one under this programme, and came under it by the later list. */
function candidatesOf(name: string, on: string, earlier: Stated, later: Stated): Row[] {
  const judging = judge(fromRecords(earlier.nodes, earlier.ties), on)
  const after = programmesOf(later)
  const degree = (row: number): number => tiesAt(judging, row, 'out', tieKindNames).length + tiesAt(judging, row, 'in', tieKindNames).length
  const us = [...new Set(prongs.filter(({ authority }) => authority === 'US').flatMap(({ programmes }) => programmes))].sort()
  return us.flatMap(programme => {
    const orders: Record<string, Order> = {}
    for (const profile of weightProfileNames) {
      const { ranked } = rank(judging, { authority: 'US', programme, status: 'OTHER_PROGRAMME', first: 1000, weights: { profile } })
      const came = (row: number): boolean => after.get(judging.projected.id(row))?.has(programme) === true
      orders[profile] = ranked.map(({ row }) => came(row))
      if (profile !== 'standard') continue
      orders.degree = [...ranked].sort((left, right) => degree(right.row) - degree(left.row) || judging.projected.compare(left.row, right.row)).map(({ row }) => came(row))
    }
    return (orders.standard?.length ?? 0) === 0 ? [] : [compared(`${name}: ${programme}`, orders)]
  })
}

/** On the list of another authority by that day and not on the US list; later among the names of the US list. More authorities first, then the newest. */
function gapsOf(name: string, on: string, us: Stated, others: readonly Stated[], parties: readonly Party[]): Row {
  // The list of that day lacks many aliases that the later names have: who is one by its number was there already.
  const ids = new Set(us.nodes.map(({ id }) => id))
  const known = new Set([...namesOf(us.nodes), ...parties.filter(({ id }) => ids.has(id)).flatMap(({ names }) => names)])
  const later = new Set(parties.filter(({ id }) => !ids.has(id)).flatMap(({ names }) => names))
  const actors = new Map<string, { readonly authorities: Set<string>; since: string; ties: number; came: boolean }>()
  for (const { authority, since, names, ties } of others.flatMap(other => listed(other, on))) {
    if (names.length === 0 || names.some(form => known.has(form))) continue
    const key = names.find(form => actors.has(form)) ?? names[0] ?? ''
    const before = actors.get(key)
    const row = { authorities: new Set([...before?.authorities ?? [], authority]), since: [before?.since ?? '', since].sort().at(-1) ?? '', ties: (before?.ties ?? 0) + ties, came: before?.came === true || names.some(form => later.has(form)) }
    for (const form of names) actors.set(form, row)
  }
  const rows = [...new Map([...actors].map(([form, row]) => [row, form]))]
  const by = (order: (left: (typeof rows)[number], right: (typeof rows)[number]) => number): Order => [...rows].sort((left, right) => order(left, right) || (left[1] < right[1] ? -1 : 1)).map(([{ came }]) => came)
  return compared(name, {
    gaps: by(([left], [right]) => right.authorities.size - left.authorities.size || (left.since < right.since ? 1 : left.since > right.since ? -1 : 0)),
    'gaps without dates': by(([left], [right]) => right.authorities.size - left.authorities.size),
    degree: by(([left], [right]) => right.ties - left.ties)
  })
}

async function measure(): Promise<void> {
  const sdn = async (version: string): Promise<Stated> => statedIn(`ofac/sdn_${version}/sdn.csv`)
  const [july2021, december2022, may2024] = [await sdn('2021-07'), await sdn('2022-12-08'), await sdn('2024-05-03')]
  const later = namesIn2025()
  const others = [await statedIn('uk/derived_fcdo_summary_2025-08-11.csv'), await statedIn('eu/journal/32014R0269.csv'), await statedIn('eu/journal/32020R1998.csv'), await statedIn('ca/sema_2025-06.xml')]
  const candidates = [...candidatesOf('2021-07 to 2024-05', '2021-07-15', july2021, may2024), ...candidatesOf('2022-12 to 2024-05', '2022-12-08', december2022, may2024)]
  const gaps = [gapsOf('2021-07 to 2025-11', '2021-07-15', july2021, others, later), gapsOf('2022-12 to 2025-11', '2022-12-08', december2022, others, later), gapsOf('2024-05 to 2025-11', '2024-05-03', may2024, others, later)]
  console.log('Candidates: on the US list under another programme, tied to one designated under this programme; came under it later')
  console.table(candidates)
  console.log('Coverage gaps: on the list of the UK, the EU or Canada and not of the US; on the US list later')
  console.table(gaps)
  console.log(JSON.stringify({ candidates, gaps }))
}

interface Party {
  readonly id: string
  readonly names: readonly string[]
}

function namesIn2025(): Party[] {
  const lines = readFileSync(data('ofac/derived_names_2025-11/sdn_entities.jsonl'), 'utf8').trim().split('\n')
  return lines.map(line => {
    const { entity_id: id, names } = JSON.parse(line) as { entity_id: number; names: { full_name: string }[] }
    return { id: `ofac-${id}`, names: forms(names.map(({ full_name: name }) => name)) }
  })
}

if (existsSync(data('ofac'))) await measure()
else console.log('skipped: the lists of earlier years are not at hand (../shared/data)')
