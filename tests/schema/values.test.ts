// Partial dates, shares and grades: properties that hold for all values, by random trials.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begun, both, dayBefore, dayNumber, dayOf, either, fiscalYear, interval, isDay, isPartialDate, notOver, type Verdict } from '../../schema/dates.ts'
import { bestGrade, gradeRank, grades, isGrade, meetsGrade, weakestGrade, type Grade } from '../../schema/grades.ts'
import { formatShare, parseShare, whole } from '../../schema/shares.ts'

const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayOf)
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const verdict = fc.constantFrom<Verdict>('YES', 'NO', 'CANNOT_TELL')
const grade = fc.constantFrom(...grades)

describe('partial dates', () => {
  it('are the days they may mean: exactly those whose text begins with theirs', () => {
    fc.assert(fc.property(partial, fc.integer({ min: -40, max: 40 }), (date, shift) => {
      const { first, last } = interval(date)
      expect(dayOf(first).startsWith(date)).toBe(true)
      expect(dayOf(last).startsWith(date)).toBe(true)
      for (const number of [first - 1, last + 1]) if (number >= dayNumber('0001-01-01') && number <= dayNumber('9999-12-31')) expect(dayOf(number).startsWith(date)).toBe(false)
      const near = first + shift
      if (near >= first && near <= last) expect(dayOf(near).startsWith(date)).toBe(true)
    }))
  })

  it('of one year hold its months, of one month its days', () => {
    fc.assert(fc.property(day, text => {
      const [year, month, single] = [interval(text.slice(0, 4)), interval(text.slice(0, 7)), interval(text)]
      expect(year.first <= month.first && month.first <= single.first && single.last <= month.last && month.last <= year.last).toBe(true)
      expect(single.first).toBe(single.last)
    }))
  })

  it.each(['2023-02-29', '2024-02-30', '2024-13', '2024-00', '2024-1', '24', '0000', '2024-02-23T00:00', '', ' 2024', '२०२४', '2024-02-00', '1900-02-29'])('refuse %j', text => {
    expect(isPartialDate(text)).toBe(false)
    expect(() => interval(text)).toThrow(RangeError)
  })

  it.each(['2024-02-29', '2000-02-29', '0001', '9999-12-31', '1600-02'])('take %j', text => expect(isPartialDate(text)).toBe(true))

  it('go to a number and back, and to the day before', () => {
    fc.assert(fc.property(fc.integer({ min: dayNumber('0001-01-02'), max: dayNumber('9999-12-31') }), number => {
      expect(dayNumber(dayOf(number))).toBe(number)
      expect(dayNumber(dayBefore(dayOf(number)))).toBe(number - 1)
      expect(isDay(dayOf(number))).toBe(true)
    }))
  })

  it('give a certain answer where both bounds agree, else none', () => {
    fc.assert(fc.property(partial, day, (date, on) => {
      const { first, last } = interval(date)
      const number = dayNumber(on)
      const possible = new Set([first, last].map(since => since <= number))
      expect(begun(interval(date), number)).toBe(possible.size > 1 ? 'CANNOT_TELL' : possible.has(true) ? 'YES' : 'NO')
      const stillOn = new Set([first, last].map(until => until >= number))
      expect(notOver(interval(date), number)).toBe(stillOn.size > 1 ? 'CANNOT_TELL' : stillOn.has(true) ? 'YES' : 'NO')
    }))
  })

  it('count fiscal years from October', () => {
    expect(['2023-09-30', '2023-10-01', '2024-09-30', '2024-10-01'].map(fiscalYear)).toEqual([2023, 2024, 2024, 2025])
  })
})

describe('verdicts', () => {
  it('combine in any order and grouping', () => {
    fc.assert(fc.property(verdict, verdict, verdict, (a, b, c) => {
      for (const combine of [both, either]) {
        expect(combine(a, b)).toBe(combine(b, a))
        expect(combine(a, combine(b, c))).toBe(combine(combine(a, b), c))
        expect(combine(a, a)).toBe(a)
      }
    }))
  })

  it('never become certain out of doubt', () => {
    expect([both('YES', 'CANNOT_TELL'), both('NO', 'CANNOT_TELL'), either('YES', 'CANNOT_TELL'), either('NO', 'CANNOT_TELL')]).toEqual(['CANNOT_TELL', 'NO', 'YES', 'CANNOT_TELL'])
  })
})

describe('shares', () => {
  it('go to text and back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: whole }), share => { expect(parseShare(formatShare(share))).toBe(share) }))
  })

  it('are read exactly', () => {
    expect(['0', '50', '49.9999', '50.0001', '100', '33.3', '0.0001'].map(parseShare)).toEqual([0, 500_000, 499_999, 500_001, 1_000_000, 333_000, 1])
  })

  it.each(['100.0001', '-1', '50.00001', '50%', '', '.5', '5.', '1e2', '１０', '1000'])('refuse %j', text => expect(() => parseShare(text)).toThrow(RangeError))
})

describe('grades', () => {
  it('are letter and number, and nothing else', () => {
    expect(grades).toHaveLength(36)
    expect(['A1', 'F6', 'C3'].every(isGrade)).toBe(true)
    expect(['A0', 'G1', 'a1', '1A', 'A10', ''].some(isGrade)).toBe(false)
  })

  it('have one order: letter, then number, unknowns last, none after all', () => {
    fc.assert(fc.property(grade, grade, (a, b) => {
      const unknown = (text: Grade) => text.startsWith('F') || text.endsWith('6')
      if (a !== b) expect(gradeRank(a)).not.toBe(gradeRank(b))
      if (unknown(a) && !unknown(b)) expect(gradeRank(a)).toBeGreaterThan(gradeRank(b))
      if (unknown(a) === unknown(b) && a < b) expect(gradeRank(a)).toBeLessThan(gradeRank(b))
      expect(gradeRank(null)).toBeGreaterThan(gradeRank(a))
    }))
    expect(new Set(grades.map(gradeRank))).toEqual(new Set(grades.map((_, place) => place)))
  })

  it('best and weakest are ends of that order, in any order of asking', () => {
    fc.assert(fc.property(fc.array(fc.option(grade), { minLength: 1 }), list => {
      const ranks = list.map(gradeRank)
      expect(gradeRank(bestGrade(list))).toBe(Math.min(...ranks))
      expect(gradeRank(weakestGrade(list))).toBe(Math.max(...ranks))
      expect(bestGrade(list.toReversed())).toBe(bestGrade(list))
    }))
    expect([bestGrade([]), weakestGrade([])]).toEqual([null, null])
  })

  it('meet a minimum by letter and by number', () => {
    fc.assert(fc.property(grade, grade, (found, minimum) => {
      expect(meetsGrade(found, minimum)).toBe(found.charAt(0) <= minimum.charAt(0) && found.charAt(1) <= minimum.charAt(1))
    }))
    expect(['C3', 'B2', 'C4', 'D1', 'F1', 'A6'].map(text => meetsGrade(text as Grade, 'C3'))).toEqual([true, true, false, false, false, false])
    expect(meetsGrade(null, 'F6')).toBe(false)
  })
})
