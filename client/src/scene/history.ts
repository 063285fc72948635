// Undo and redo: whole workspaces with the name of what led to them. They share what they have in common, so a step costs what it changes.
import type { Command } from './commands.ts'
import { emptyWorkspace, type Workspace } from './workspace.ts'

export interface Step {
  /** What was done to come here. */
  readonly name: string
  readonly workspace: Workspace
}

export interface History {
  /** Oldest first; the last one is the present. Never empty. */
  readonly past: readonly Step[]
  /** Nearest first. */
  readonly future: readonly Step[]
}

export const maximumSteps = 200

export function begin(name: string, workspace: Workspace = emptyWorkspace): History {
  return { past: [{ name, workspace }], future: [] }
}

export function present(history: History): Workspace {
  return history.past.at(-1)?.workspace ?? emptyWorkspace
}

/** A command that changes nothing leaves no step. A new step ends what could be redone. */
export function run(history: History, command: Command): History {
  const before = present(history)
  const workspace = command.apply(before)
  if (same(before, workspace)) return history
  return { past: [...history.past, { name: command.name, workspace }].slice(-maximumSteps - 1), future: [] }
}

export function undo(history: History): History {
  const last = history.past.at(-1)
  if (last === undefined || history.past.length < 2) return history
  return { past: history.past.slice(0, -1), future: [last, ...history.future] }
}

export function redo(history: History): History {
  const [next, ...future] = history.future
  return next === undefined ? history : { past: [...history.past, next], future }
}

/** To the step at this place, counted from the oldest through what can be redone. */
export function goTo(history: History, index: number): History {
  const all = [...history.past, ...history.future]
  const place = Math.max(0, Math.min(index, all.length - 1))
  return { past: all.slice(0, place + 1), future: all.slice(place + 1) }
}

function same(left: Workspace, right: Workspace): boolean {
  return (Object.keys(left) as (keyof Workspace)[]).every(key => left[key] === right[key] || equal(left[key], right[key]))
}

function equal(left: unknown, right: unknown): boolean {
  if (left instanceof Map && right instanceof Map) {
    return left.size === right.size && [...left].every(([key, value]) => JSON.stringify(value) === JSON.stringify(right.get(key)))
  }
  return JSON.stringify(left) === JSON.stringify(right)
}
