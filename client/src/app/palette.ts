import { create } from 'zustand'

/** What becomes of the hit: opened as a picture, asked about its owners, added to the matrix. */
export type Purpose = 'open' | 'ownership' | 'coverage'

interface PaletteState {
  readonly open: boolean
  readonly purpose: Purpose
  readonly setOpen: (open: boolean, purpose?: Purpose) => void
}

/** Whether the search is open, and for whom: anybody may open it. */
export const usePalette = create<PaletteState>(set => ({ open: false, purpose: 'open', setOpen: (open, purpose = 'open') => set({ open, purpose }) }))
