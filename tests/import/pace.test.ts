// How fast an import goes and how long it will take, for a terminal and for the API alike.
import { expect, it } from 'vitest'
import { paceText } from '../../api/import/progress-shown.ts'
import { paceOf } from '../../api/import/pace.ts'

it('is told by what is read, and by the part of the file that this is', () => {
  expect(paceOf(10, { stage: 'WRITING', read: 5000, share: 0.25 })).toEqual({ rate: 500, remainingSeconds: 30 })
  expect(paceOf(10, { stage: 'WRITING', read: 5000, share: undefined })).toEqual({ rate: 500, remainingSeconds: null })
  expect(paceOf(10, { stage: 'WRITING', read: 5000, share: 1.2 }).remainingSeconds).toBeCloseTo(0)
  expect(paceOf(0, { stage: 'READING', read: 0, share: 0 })).toEqual({ rate: null, remainingSeconds: null })
})

it('is said in words', () => {
  expect(paceText({ stage: 'WRITING', read: 5000, share: 0.25 }, 10)).toBe('5,000 entries, 500 a second, about 30 s left')
  expect(paceText({ stage: 'WRITING', read: 5000, share: 0.01 }, 10)).toBe('5,000 entries, 500 a second, about 17 min left')
  expect(paceText({ stage: 'CLOSING', read: 1, share: 1 }, 10)).toBe('1 entry')
})
