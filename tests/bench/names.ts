// Name search: time and memory to build the index, time to answer damaged queries, how often the right one is among the first ten.
// Real names of the US list where they are at hand, more of them mixed from their words; without the list, mixed from invented syllables.
// Figures of a busy machine mislead: the processor time of this process stands beside the time on the clock.
import { byRank, describe, find } from '../../api/names/find.ts'
import { NameIndexBuilder, type NameEntry, type NameIndex } from '../../api/names/name-index.ts'
import { nodeKindNames } from '../../schema/ontology.ts'
import { damages, missing, realEntries, seeded } from '../names/real-names.ts'

const random = seeded(1)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const filter = { kinds: new Set(nodeKindNames), designatedBy: undefined }

function invented(): string[] {
  const syllables = ['ba', 'do', 'ka', 'li', 'mo', 'na', 'ra', 'shi', 'ta', 'vo', 'zhu', 'xin', 'ev', 'ov', 'gul', 'ber']
  const word = (): string => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
  return Array.from({ length: 40_000 }, () => `${word()} ${word()}`)
}

/** So many names: the real ones, then mixtures, every tenth with a letter changed so that new words come in. */
function names(count: number): string[] {
  const real = missing === undefined ? realEntries().flatMap(({ names: all }) => [...new Set(all)]) : invented()
  const words = real.flatMap(name => name.split(/[\s,]+/)).filter(word => word.length > 1)
  const result = real.slice(0, count)
  while (result.length < count) {
    const mixed = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(words)).join(' ')
    result.push(random() < 0.1 ? damages.substitution(mixed, random) : mixed)
  }
  return result
}

function build(all: readonly string[]): { index: NameIndex; clock: number; processor: number } {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  const builder = new NameIndexBuilder()
  all.forEach((name, place) => builder.add({ id: `n-${String(place).padStart(7, '0')}`, kind: 'Person', names: [name], identifiers: [], listings: [] } satisfies NameEntry))
  const index = builder.finish()
  return { index, clock: performance.now() - clock, processor: milliseconds(process.cpuUsage(processor)) }
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000
}

function measure(count: number): Record<string, string | number> {
  const all = names(count)
  const { index, clock, processor } = build(all)
  const kinds = Object.values(damages)
  const times: number[] = []
  let right = 0
  const used = process.cpuUsage()
  for (let turn = 0; turn < 440; turn++) {
    const name = pick(all)
    const query = (kinds[turn % kinds.length] ?? damages.deletion)(name, random)
    const before = performance.now()
    const hits = find(index, query.slice(0, 1_000), filter).sort(byRank).slice(0, 10).map(found => describe(found, query))
    // The first queries run before the machine has warmed up.
    if (turn < 40) continue
    times.push(performance.now() - before)
    if (hits.some(({ matchedName }) => matchedName === name)) right++
  }
  times.sort((a, b) => a - b)
  return {
    names: count, words: index.vocabulary.size, 'build ms': Math.round(clock), 'of processor': Math.round(processor), MB: Math.round(index.bytes / 1e6), 'p50 ms': round(times[200]), 'p99 ms': round(times[395]),
    'processor ms each': round(milliseconds(process.cpuUsage(used)) / 440), 'recall@10': right / times.length
  }
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100
}

console.table([42_000, 100_000, 400_000].map(measure))
