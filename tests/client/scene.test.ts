// The scene apart from any browser: what holds for every picture and every command.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as commands from '../../client/src/scene/commands.ts'
import { crowdedTies } from '../../client/src/scene/crowded.ts'
import { deriveScene } from '../../client/src/scene/derive.ts'
import { dragged, membersOf, parentsOf } from '../../client/src/scene/fold.ts'
import { begin, goTo, maximumSteps, present, redo, run, undo, type History } from '../../client/src/scene/history.ts'
import { layout } from '../../client/src/scene/layout.ts'
import type { Known, KnownNode, KnownTie, SceneNode, SceneTie } from '../../client/src/scene/model.ts'
import { placeAround, placeRow, room } from '../../client/src/scene/place.ts'
import { inkOn, label, pattern } from '../../client/src/scene/style.ts'
import { coverageText } from '../../client/src/scene/texts.ts'
import { along } from '../../client/src/scene/walk.ts'
import { emptyWorkspace } from '../../client/src/scene/workspace.ts'
import { heldIn, tiesByYear } from '../../client/src/scene/years.ts'
import { nodeKinds } from '../../schema/generated/legend.ts'
import { commandsOf, sessions } from './worlds.ts'

const play = (list: readonly commands.Command[]): History => list.reduce(run, begin('start'))
const known: Known = {
  nodes: new Map<string, KnownNode>([
    ['a', { id: 'a', kind: 'Person', name: 'A', counts: [{ kind: 'OWNS', direction: 'OUT', count: 3 }, { kind: 'CITIZEN_OF', direction: 'OUT', count: 1 }], coverage: null }],
    ['b', { id: 'b', kind: 'Organization', name: 'B', counts: null, coverage: null }]
  ]),
  ties: new Map<string, KnownTie>(['1', '2'].map(id => [id, { id, kind: 'OWNS', start: 'a', end: 'b', grade: id === '1' ? 'C3' : 'A2', since: null, until: null, withdrawnBy: null, detail: '60 %', sources: ['s'] }]))
}
const tieOf = (id: string): KnownTie => {
  const found = known.ties.get(id)
  if (found === undefined) throw new RangeError(id)
  return found
}
const both = commands.add('both', { nodes: [...known.nodes.values()], ties: [...known.ties.values()], seeds: ['a'] })

describe('history', () => {
  it('gives the same picture after any command and its undo, and the new one again after redo', () => {
    fc.assert(fc.property(sessions.chain(({ known: world, list }) => commandsOf(world).map(last => ({ world, list, last }))), ({ world, list, last }) => {
      const before = play(list)
      const after = run(before, last)
      const back = after === before ? after : undo(after)
      expect(deriveScene(world, present(back))).toEqual(deriveScene(world, present(before)))
      expect(present(back)).toEqual(present(before))
      if (after !== before) expect(present(redo(back))).toBe(present(after))
    }))
  })

  it('keeps names, leaves no step for what changes nothing, and forgets what could be redone after a new step', () => {
    const hidden = run(play([both]), commands.hide('Hid B', ['b']))
    expect(hidden.past.map(step => step.name)).toEqual(['start', 'both', 'Hid B'])
    expect(run(hidden, commands.hide('again', ['b']))).toBe(hidden)
    expect(run(undo(hidden), commands.pin('Pinned A', ['a'], true)).future).toEqual([])
    expect(goTo(hidden, 1).future.map(step => step.name)).toEqual(['Hid B'])
  })

  it('keeps 200 steps', () => {
    const many = play(Array.from({ length: 250 }, (_, at) => commands.light(`step ${at}`, [String(at)])))
    expect(many.past).toHaveLength(maximumSteps + 1)
    expect(many.past.at(-1)?.name).toBe('step 249')
  })
})

describe('scene', () => {
  it('shows no tie without both its ends, and no node that is hidden or filtered', () => {
    fc.assert(fc.property(sessions, ({ known: world, list }) => {
      const workspace = present(play(list))
      const scene = deriveScene(world, workspace)
      const ids = new Set(scene.nodes.map(node => node.id))
      expect(ids.size).toBe(scene.nodes.length)
      for (const tie of scene.ties) expect(ids.has(tie.start) && ids.has(tie.end)).toBe(true)
      for (const id of workspace.hidden) expect(ids.has(id)).toBe(false)
      for (const id of membersOf(scene.nodes, [...ids])) expect(workspace.hidden).not.toContain(id)
      for (const node of scene.nodes) expect(workspace.filters.nodeKinds).not.toContain(node.kind)
    }))
  })

  it('has counts that add up: shown, hidden and filtered are all there is', () => {
    fc.assert(fc.property(sessions, ({ known: world, list }) => {
      const workspace = present(play(list))
      const scene = deriveScene(world, workspace)
      const all = membersOf(scene.nodes, scene.nodes.map(node => node.id))
      expect(new Set(all).size).toBe(all.length)
      expect(all.length + scene.hidden.length + scene.filteredNodes).toBe(workspace.nodes.length)
      expect(sum(scene.nodeKinds.map(row => row.shown))).toBe(all.length)
      expect(sum(scene.nodeKinds.map(row => row.total))).toBe(all.length + scene.filteredNodes)
      expect(sum(scene.tieKinds.map(row => row.shown))).toBe(sum(scene.ties.map(tie => tie.ties.length)))
      expect(sum(scene.tieKinds.map(row => row.total - row.shown))).toBe(scene.filteredTies)
    }))
  })

  it('folds leaves only: two or more of one kind around one node, never a seed or who stands on the path, and everything is there again without', () => {
    fc.assert(fc.property(sessions, ({ known: world, list }) => {
      const workspace = present(list.reduce(run, begin('start')))
      const scene = deriveScene(world, workspace)
      const open = deriveScene(world, { ...workspace, folded: [], foldFrom: null })
      for (const stack of scene.nodes.filter(node => node.folded.length > 0)) {
        expect(stack.folded.length).toBeGreaterThan(1)
        expect([...workspace.seeds, ...workspace.path].filter(id => stack.folded.includes(id))).toEqual([])
        for (const id of stack.folded) expect(new Set(open.ties.flatMap(tie => (tie.start === id ? [tie.end] : tie.end === id ? [tie.start] : []))).size).toBe(1)
      }
      expect([...membersOf(scene.nodes, scene.nodes.map(node => node.id))].sort()).toEqual(open.nodes.map(node => node.id).sort())
      expect(scene.ties.flatMap(tie => tie.ties.map(({ id }) => id)).sort()).toEqual(open.ties.flatMap(tie => tie.ties.map(({ id }) => id)).sort())
    }))
  })

  it('folds a star into one stack that says how many, is dragged as one, and comes apart again', () => {
    const ships = Array.from({ length: 4 }, (_, at): KnownNode => ({ id: `ship-${at}`, kind: 'Vessel', name: `Ship ${at}`, counts: null, coverage: at === 0 ? [{ authority: 'US', state: 'DESIGNATED' }] : null }))
    const star: Known = { nodes: new Map([...known.nodes, ...ships.map(ship => [ship.id, ship] as const)]), ties: new Map([...known.ties, ...ships.map(ship => [ship.id, { ...tieOf('1'), id: ship.id, kind: 'OPERATES' as const, start: 'b', end: ship.id }] as const)]) }
    const whole = run(play([both]), commands.add('ships', { nodes: ships, ties: [...star.ties.values()] }))
    const folded = run(whole, commands.fold('fold', ['b'], true))
    const scene = deriveScene(star, present(folded))
    const stack = scene.nodes.find(node => node.folded.length > 0)
    expect(stack).toMatchObject({ name: '4 vessels, 1 designated', kind: 'Vessel', shown: 4, folded: ships.map(ship => ship.id) })
    expect(scene.ties.map(tie => [tie.start, tie.end, tie.ties.length])).toEqual([['a', 'b', 2], ['b', stack?.id, 4]])
    expect(parentsOf([stack?.id ?? '', 'a'])).toEqual(['b', 'a'])
    const to = { x: (stack?.at.x ?? 0) + 30, y: (stack?.at.y ?? 0) - 10 }
    const places = dragged(scene.nodes, present(folded).positions, new Map([[stack?.id ?? '', to]]))
    expect(deriveScene(star, present(run(folded, commands.move('drag', places)))).nodes.find(node => node.id === stack?.id)).toMatchObject({ at: to, pinned: true })
    expect(deriveScene(star, present(run(whole, commands.foldFrom('from', 5)))).nodes).toHaveLength(6)
    expect(deriveScene(star, present(run(whole, commands.foldFrom('from', 4)))).nodes).toHaveLength(3)
    expect(deriveScene(star, present(run(run(whole, commands.foldFrom('from', 4)), commands.fold('apart', ['b'], false)))).nodes).toHaveLength(6)
  })

  it('shows ties of the years asked for and all that are undated, and counts each year', () => {
    const dated = (id: string, since: string | null, until: string | null): KnownTie => ({ ...tieOf('1'), id, since, until })
    const rows = [dated('old', '2009', '2012-05-01'), dated('now', '2015-03', null), dated('ended', null, '2010'), dated('undated', null, null)]
    expect(rows.filter(tie => heldIn(tie, { from: 2011, to: 2014 })).map(({ id }) => id)).toEqual(['old', 'undated'])
    expect(rows.filter(tie => heldIn(tie, { from: 2016, to: null })).map(({ id }) => id)).toEqual(['now', 'undated'])
    expect([...tiesByYear(rows)]).toEqual([[2009, 2], [2010, 2], [2011, 1], [2012, 1], [2013, 0], [2014, 0], [2015, 1]])
    expect(tiesByYear([rows[3] ?? tieOf('1')]).size).toBe(0)
  })

  it('gives the same scene for the same input', () => {
    fc.assert(fc.property(sessions, ({ known: world, list }) => {
      expect(deriveScene(world, present(play(list)))).toEqual(deriveScene(world, present(play(list))))
    }))
  })

  it('folds parallel ties of one kind into one line with the best grade', () => {
    const scene = deriveScene(known, present(play([both])))
    expect(scene.ties.map(tie => [tie.ties.length, tie.grade, tie.pattern, tie.label])).toEqual([[2, 'A2', 'solid', 'owns (2)']])
  })

  it('counts what is not shown over walked kinds only, and says nothing where it does not know', () => {
    const scene = deriveScene(known, present(play([both])))
    expect(scene.nodes.map(node => node.unseen)).toEqual([1, null])
  })

  it('leaves out what is weaker than the grade asked for', () => {
    const scene = deriveScene(known, present(play([both, commands.askGrade('B', 'B2')])))
    expect([scene.ties[0]?.ties.length, scene.filteredTies]).toEqual([1, 1])
  })
})

describe('places', () => {
  it('moves nobody when nodes are added', () => {
    fc.assert(fc.property(sessions.chain(({ known: world, list }) => fc.constant({ world, list })), ({ world, list }) => {
      const before = present(play(list))
      const after = commands.add('all', { nodes: [...world.nodes.values()], ties: [], around: 'ofac-1' }).apply(before)
      for (const [id, at] of before.positions) expect(after.positions.get(id)).toBe(at)
      for (const id of after.nodes) expect(after.positions.has(id)).toBe(true)
    }))
  })

  it('puts new nodes where none of them overlap', () => {
    const taken = Array.from({ length: 40 }, (_, at) => ({ x: (at % 8) * 130, y: Math.floor(at / 8) * 100 }))
    const placed = [...taken, ...placeAround({ x: 300, y: 200 }, taken, Array.from({ length: 25 }, (_, at) => `n${at}`)).values()]
    const overlaps = placed.flatMap((one, at) => placed.slice(at + 1).filter(other => Math.abs(one.x - other.x) < room.x && Math.abs(one.y - other.y) < room.y))
    expect(overlaps).toEqual([])
  })

  it('lays out deterministically, leaves pinned nodes where they are, and separates the rest', () => {
    const nodes = Array.from({ length: 30 }, (_, at) => ({ id: at === 3 ? '__proto__' : `n${at}`, at: { x: at === 5 ? 900 : 0, y: 0 }, pinned: at === 5 }))
    const ties = nodes.slice(1).map((node, at) => ({ start: nodes[Math.floor(at / 3)]?.id ?? '', end: node.id }))
    const first = layout({ nodes, ties })
    expect(layout({ nodes, ties })).toEqual(first)
    expect(first.get('n5')).toEqual({ x: 900, y: 0 })
    const free = [...first].filter(([id]) => id !== 'n5').map(([, at]) => at)
    for (const [index, one] of free.entries()) for (const other of free.slice(index + 1)) expect(Math.hypot((one.x - other.x) / (room.x / room.y), one.y - other.y)).toBeGreaterThan(60)
  })
})

describe('reading', () => {
  it('walks along ties before it looks elsewhere in space', () => {
    const world: Known = { nodes: new Map([...known.nodes, ['c', { id: 'c', kind: 'Person', name: 'C', counts: null, coverage: null }]]), ties: known.ties }
    const scene = deriveScene(world, present(play([commands.add('all', {
      nodes: [...world.nodes.values()], ties: [...world.ties.values()], positions: new Map([['a', { x: 0, y: 0 }], ['b', { x: 400, y: 0 }], ['c', { x: 200, y: 0 }]])
    })])))
    expect([along(scene, 'a', 'right'), along(scene, 'c', 'left'), along(scene, 'a', 'up')]).toEqual(['b', 'a', undefined])
  })

  it('never calls anybody clean, and tells "not loaded" from "not listed"', () => {
    expect(coverageText([{ authority: 'US', state: 'NOT_LISTED' }, { authority: 'UK', state: 'NOT_IMPORTED' }])).toBe('not on the lists loaded')
    expect(coverageText([{ authority: 'UK', state: 'NOT_IMPORTED' }])).toBe('no list is loaded that could say')
    expect(coverageText([{ authority: 'US', state: 'OTHER_PROGRAMME' }, { authority: 'EU', state: 'DESIGNATED' }])).toBe('designated by EU, under another programme by US')
  })

  it('draws weak and unknown grades dotted, and keeps labels to two lines', () => {
    expect((['A1', 'B2', 'C3', 'B3', 'D2', 'F2', 'A6', null] as const).map(pattern)).toEqual(['solid', 'solid', 'dashed', 'dashed', 'dotted', 'dotted', 'dotted', 'dotted'])
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 200 }), name => {
      expect(label(name).split('\n').length).toBeLessThanOrEqual(2)
    }))
    expect(label('FUJIAN PROVINCIAL PINGTAN COUNTY OCEAN FISHING GROUP CO., LTD.')).toBe('FUJIAN PROVINCIAL\nPINGTAN COUNTY OCEAN…')
  })

  it('writes on every colour of the ontology in ink with a contrast of at least 4.5', () => {
    for (const { colour } of Object.values(nodeKinds)) expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5)
  })
})

it('adds to an empty workspace what was asked for and nothing else', () => {
  const workspace = both.apply(emptyWorkspace)
  expect([workspace.nodes, workspace.ties, workspace.seeds]).toEqual([['a', 'b'], ['1', '2'], ['a']])
})

function sum(list: readonly number[]): number {
  return list.reduce((total, number) => total + number, 0)
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

describe('room for words', () => {
  const places = (x: number, y: number) => {
    const node = (id: string, at: { x: number; y: number }) => ({ id, at }) as SceneNode
    return { nodes: [node('a', { x: 0, y: 0 }), node('b', { x, y })], ties: [{ id: 't', start: 'a', end: 'b', label: 'operates' } as SceneTie] }
  }

  it('a tie says nothing where its words would lie over a name', () => {
    expect([...crowdedTies(places(0, 110))]).toEqual(['t'])
    expect([...crowdedTies(places(260, 0))]).toEqual([])
  })

  it('a path lies in a row, in order, beneath what is there', () => {
    const row = [...placeRow(['c', 'a', 'b'], [{ x: 10, y: 40 }])]
    expect(row.map(([id]) => id)).toEqual(['c', 'a', 'b'])
    const xs = row.map(([, at]) => at.x)
    expect(xs).toEqual([...xs].sort((left, right) => left - right))
    expect(row.every(([, at]) => at.y > 40)).toBe(true)
  })
})
