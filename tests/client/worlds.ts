// Random small worlds and what an analyst may do in them, for the property tests of the scene.
import fc from 'fast-check'
import * as commands from '../../client/src/scene/commands.ts'
import type { Known, KnownNode, KnownTie, NodeKind, TieKind } from '../../client/src/scene/model.ts'
import { grades } from '../../schema/grades.ts'
import { nodeKinds, tieKinds } from '../../schema/generated/legend.ts'

const nodeKindNames = Object.keys(nodeKinds) as NodeKind[]
const tieKindNames = Object.keys(tieKinds) as TieKind[]
/** Ids that break careless code stand among them. */
const awkward = ['constructor', '__proto__', 'a"b', 'نور', '0', 'ofac-1', 'ofac-2', 'nexum-a', 'nexum-b', 'x y']

const node = (id: string): fc.Arbitrary<KnownNode> => fc.record({
  id: fc.constant(id),
  kind: fc.constantFrom(...nodeKindNames),
  name: fc.string({ minLength: 1, maxLength: 60 }),
  counts: fc.option(fc.array(fc.record({ kind: fc.constantFrom(...tieKindNames), direction: fc.constantFrom('OUT' as const, 'IN' as const), count: fc.nat(50) }), { maxLength: 4 })),
  coverage: fc.constant(null)
})

const tie = (id: string): fc.Arbitrary<KnownTie> => fc.record({
  id: fc.constant(id),
  kind: fc.constantFrom(...tieKindNames),
  start: fc.constantFrom(...awkward),
  end: fc.constantFrom(...awkward),
  grade: fc.option(fc.constantFrom(...grades)),
  since: fc.option(fc.constantFrom('2008', '2019-05')),
  until: fc.option(fc.constant('2020')),
  withdrawnBy: fc.constant(null),
  detail: fc.constant(''),
  sources: fc.constant(['s'])
})

export const worlds: fc.Arbitrary<Known> = fc.tuple(fc.tuple(...awkward.map(node)), fc.tuple(...Array.from({ length: 14 }, (_, at) => tie(`t${at}`)))).map(([nodes, ties]) => ({
  nodes: new Map(nodes.map(row => [row.id, row])),
  ties: new Map(ties.map(row => [row.id, row]))
}))

const some = fc.subarray(awkward)
const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) })
const places = fc.array(fc.tuple(fc.constantFrom(...awkward), point), { maxLength: 4 }).map(rows => new Map(rows))

export const commandsOf = (known: Known): fc.Arbitrary<commands.Command> => fc.oneof(
  fc.tuple(some, fc.subarray([...known.ties.keys()]), fc.option(fc.constantFrom(...awkward), { nil: undefined })).map(([ids, ties, around]) =>
    commands.add('add', {
      nodes: ids.flatMap(id => known.nodes.get(id) ?? []),
      ties: ties.flatMap(id => known.ties.get(id) ?? []),
      ...(around === undefined ? {} : { around, opened: around })
    })),
  some.map(ids => commands.hide('hide', ids)),
  some.map(ids => commands.hideOthers('hide others', ids)),
  some.map(ids => commands.restore('restore', ids)),
  fc.tuple(some, fc.boolean()).map(([ids, pinned]) => commands.pin('pin', ids, pinned)),
  places.map(rows => commands.move('move', rows)),
  places.map(rows => commands.arrange('arrange', rows)),
  fc.tuple(fc.constantFrom(...nodeKindNames), fc.boolean()).map(([kind, shown]) => commands.showNodeKind('kind', kind, shown)),
  fc.tuple(fc.constantFrom(...tieKindNames), fc.boolean()).map(([kind, shown]) => commands.showTieKind('tie kind', kind, shown)),
  fc.option(fc.constantFrom(...grades)).map(grade => commands.askGrade('grade', grade)),
  some.map(path => commands.light('path', path)),
  fc.tuple(some, fc.boolean()).map(([ids, folded]) => commands.fold('fold', ids, folded)),
  fc.option(fc.integer({ min: 2, max: 4 })).map(number => commands.foldFrom('fold from', number)),
  fc.tuple(fc.constantFrom('', ...awkward), fc.string()).map(([about, text]) => commands.note('note', about, text)),
  fc.tuple(fc.constantFrom('one', 'two'), some).map(([set, ids]) => commands.mark('mark', set, ids)),
  fc.tuple(fc.option(fc.constantFrom(2009, 2019)), fc.option(fc.constantFrom(2020, 2024))).map(([from, to]) => commands.showYears('years', from, to))
)

export const sessions = worlds.chain(known => fc.array(commandsOf(known), { maxLength: 12 }).map(list => ({ known, list })))
