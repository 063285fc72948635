// Words of saved boards: how far saving has come, and what can be done when it does not.
import { plural } from './plural.ts'

const time = (moment: string) => new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

export const boardWords = {
  title: 'Title of this board',
  untitled: 'Board without a title',
  opened: (title: string) => `Opened ${title}`,
  save: 'Save as a board',
  saveWhy: 'Keeps what is on the picture, hidden, pinned, folded and written, under an address of its own',
  states: {
    none: 'Not saved: its address brings it back', unsaved: 'Not saved yet', saving: 'Saving', saved: 'Saved', draft: 'Kept in this browser: Nexum does not answer. It is saved as soon as it does.',
    conflict: 'Changed in two places', refused: 'Not saved'
  },
  savedAt: (moment: string) => `Saved ${time(moment)}`,
  notKept: 'This browser keeps nothing (a private window, or no room left): do not close it before this is saved.',
  conflict: 'This board was changed in two places',
  conflictWhy: (moment: string, theirs: number, mine: number) => `It was saved elsewhere at ${time(moment)} with ${plural(theirs, 'node', 'nodes')}; here it has ${mine}. Nothing is lost: what you do not go on with is kept as a board of its own.`,
  keepMine: 'Go on with mine',
  takeTheirs: 'Go on with the other',
  other: (title: string, moment: string) => `${title} (as saved elsewhere ${time(moment)})`,
  mine: (title: string) => `${title} (mine, ${time(new Date().toISOString())})`,
  tookTheirs: 'Took the version saved elsewhere',
  followed: 'Took over what was saved in another window',
  found: 'Work that had not been saved was found in this browser. It is on the picture and is saved now.',
  gone: (nodes: number, ties: number) => `No longer on record: ${[nodes > 0 ? plural(nodes, 'node', 'nodes') : '', ties > 0 ? plural(ties, 'tie', 'ties') : ''].filter(text => text !== '').join(' and ')}. The board keeps their places.`,
  unknown: 'There is no such board here. It may be in another data folder: start Nexum with that one, or begin anew from the start page.',
  newer: (version: number) => `This board was saved by a newer version of Nexum (format ${version}). It was not touched. Open it with that version, or update this one.`,
  damaged: (at: string) => `This board cannot be read: its "${at}" is damaged. It was not touched. Restore it from a backup (npm run nexum -- restore), or begin a new one.`,
  away: 'Put away',
  wasPutAway: (title: string) => `"${title}" is put away. Nothing was deleted.`,
  takeOut: 'Take out again',
  archived: 'This board was put away. It can be used as before.',
  continue: 'Continue',
  nodes: (count: number) => plural(count, 'node', 'nodes'),
  day: (moment: string) => new Date(moment).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
}
