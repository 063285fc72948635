import { create } from 'zustand'

export interface Subject {
  readonly id: string
  readonly name: string
}

/** About whom one supposes; stays while one looks at others on the picture. */
export const useSupposing = create<{ readonly subject: Subject | null }>(() => ({ subject: null }))

export function suppose(subject: Subject | null): void {
  useSupposing.setState({ subject })
}
