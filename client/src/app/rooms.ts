// The pages of Nexum in the order of the menu. The menu and the search read them here.
import { roomWords } from './roomWords.ts'
import { words } from './words.ts'

export interface Room {
  readonly to: '/' | '/w' | '/candidates' | '/ownership' | '/coverage' | '/imports' | '/entry' | '/retractions' | '/watchlists' | '/questions' | '/recommendations'
  readonly label: string
  /** Always in sight where there is room; the others stand behind "More". */
  readonly first: boolean
}

const w = words.app

export const rooms: readonly Room[] = [
  { to: '/', label: w.home, first: true },
  { to: '/w', label: w.workspace, first: true },
  { to: '/candidates', label: w.candidates, first: true },
  { to: '/ownership', label: w.ownership, first: true },
  { to: '/coverage', label: w.coverage, first: true },
  { to: '/questions', label: roomWords.questions, first: false },
  { to: '/recommendations', label: roomWords.recommendations, first: false },
  { to: '/imports', label: w.imports, first: false },
  { to: '/watchlists', label: roomWords.watchlists, first: false },
  { to: '/entry', label: roomWords.entry, first: false },
  { to: '/retractions', label: roomWords.retractions, first: false }
]
