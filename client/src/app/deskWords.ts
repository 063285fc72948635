// Words of what one does with a picture: folding, years, notes, sets, ways to select.
import { plural } from './plural.ts'

export const foldWords = {
  action: 'Fold or unfold leaves',
  folded: (names: string) => `Folded the leaves around ${names}`,
  unfolded: (names: string) => `Unfolded the leaves around ${names}`,
  nothing: 'Nothing to fold here: two leaves of one kind at least, that are tied to nobody else.',
  chip: (stacks: number) => `${stacks} folded`,
  unfold: 'Unfold',
  unfoldAll: 'Unfold all',
  unfoldedAll: 'Unfolded everything',
  from: 'Fold leaves from',
  never: 'by hand only',
  many: (number: number) => `${number} on`,
  fromNumber: (number: number | null) => (number === null ? 'Folded by hand only' : `Folded leaves from ${number} on`),
  members: (count: number) => `${plural(count, 'node', 'nodes')} in this stack`
}

export const yearWords = {
  title: 'Ties by year',
  from: 'From year', to: 'To year',
  all: 'All years',
  some: (from: number | null, to: number | null) => `Showed ties of ${from ?? 'any year'} to ${to ?? 'today'}`,
  every: 'Showed ties of all years',
  bar: (year: number, count: number) => `${year}: ${plural(count, 'tie', 'ties')}`,
  undated: 'Undated ties are always shown: nobody knows when they were.'
}

export const noteWords = {
  of: (name: string) => `Note on ${name}`,
  board: 'Note on this board',
  hint: 'Your own words. They are kept with the board and are no evidence.',
  noted: (name: string) => `Noted on ${name}`,
  ofBoard: 'the board'
}

export const setWords = {
  title: 'Sets',
  make: 'Mark as a set',
  name: 'Name of the set',
  made: (name: string, count: number) => `Marked ${plural(count, 'node', 'nodes')} as ${name}`,
  select: (name: string, count: number) => `${name}, ${plural(count, 'node', 'nodes')}: select`,
  remove: (name: string) => `No longer mark ${name}`,
  removed: (name: string) => `No longer marked ${name}`
}

export const toolWords = { title: 'Select with', pointer: 'Pointer', box: 'Box: draw a box around nodes', lasso: 'Lasso: draw around nodes', chosen: (count: number) => `${plural(count, 'node', 'nodes')} selected` }
