import { create } from 'zustand'

/** Whether the search is open, and for whom: anybody may open it. */
export const usePalette = create<{ readonly open: boolean; readonly setOpen: (open: boolean) => void }>(set => ({ open: false, setOpen: open => set({ open }) }))
