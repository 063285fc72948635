// Whoever states and retracts by hand, remembered by this browser.
import { create } from 'zustand'

const place = 'nexum.author'

export const useAuthor = create<{ readonly author: string }>(() => ({ author: read() }))

export function setAuthor(author: string): void {
  useAuthor.setState({ author })
  try {
    localStorage.setItem(place, author)
  } catch {
    // Kept for this visit only.
  }
}

function read(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}
