// How alike names are: against slow and obvious versions, and by properties that must hold for any text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparing, edits, jaroWinkler, prepare } from '../../api/names/distance.ts'
import { joined, normalise, weightOf, withoutLegalForms, wordsOf } from '../../api/names/normalise.ts'
import { similarity, wordSimilarity } from '../../api/names/score.ts'
import { readings } from '../../api/names/transliterate.ts'
import { Vocabulary } from '../../api/names/vocabulary.ts'

const word = fc.stringMatching(/^[abcde]{1,32}$/)
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z ]{0,30}$/), fc.stringMatching(/^[а-яіїєґўђ α-ωάέ]{0,30}$/))

function between(left: string, right: string): number {
  const { units, length } = prepare(right)
  const word = prepare(left)
  return comparing(word, () => edits(word.length, units, 0, length))
}

/** Optimal string alignment by its table. */
function editsByTable(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, i) => Array.from({ length: right.length + 1 }, (_, j) => i === 0 ? j : j === 0 ? i : 0))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++) {
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1)
      const row = table[i]
      if (row !== undefined) row[j] = least
    }
  }
  return at(left.length, right.length)
}

describe('edits', () => {
  it('counts as its table does', () => {
    fc.assert(fc.property(word, word, (left, right) => { expect(between(left, right)).toBe(editsByTable(left, right)) }), { numRuns: 2_000 })
  })

  it.each([['', '', 0], ['', 'abc', 3], ['zhuo', 'zhou', 1], ['kitten', 'sitting', 3], ['ca', 'abc', 3], ['a'.repeat(32), 'b'.repeat(32), 32]])('%s to %s: %i', (left, right, count) => {
    expect(between(left, right)).toBe(count)
  })
})

describe('Jaro-Winkler', () => {
  // The worked examples of Winkler's paper, to three places.
  it.each([['martha', 'marhta', 0.961], ['dixon', 'dicksonx', 0.813], ['dwayne', 'duane', 0.84], ['abc', 'xyz', 0], ['same', 'same', 1]])('%s and %s: %d', (left, right, expected) => {
    const { units, length } = prepare(right)
    expect(jaroWinkler(prepare(left), units, 0, length)).toBeCloseTo(expected, 3)
  })
})

describe('similarity', () => {
  it('is symmetric, from 0 to 1, and 1 for a name and itself', () => {
    fc.assert(fc.property(anyText, anyText, (left, right) => {
      const alike = similarity(left, right)
      expect(alike).toBe(similarity(right, left))
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1)
      expect(similarity(left, left)).toBe(normalise(left) === '' ? 0 : 1)
    }), { numRuns: 1_000 })
  })

  it('does not care for the order of words', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 2, maxLength: 6 }), fc.nat(), (words, turn) => {
      const turned = [...words.slice(turn % words.length), ...words.slice(0, turn % words.length)]
      expect(similarity(words.join(' '), turned.join(' '))).toBeGreaterThan(0.97)
    }))
  })

  it('is 1 for equal names only', () => {
    fc.assert(fc.property(anyText, anyText, (left, right) => { expect(similarity(left, right) === 1).toBe(normalise(left) === normalise(right) && normalise(left) !== '') }))
  })

  it.each([
    ['Zhuo Xinrong', 'Zhou Xinrong', 0.85, 0.99], ['Zhuo Xinrong', 'Zhuo Longxiong', 0.2, 0.75], ['Kingdom of Jesus Christ', 'Kingdom of Jesus Chirst', 0.9, 0.99],
    ['FU YUAN YU 7876', 'FU YUAN YU 7877', 0.6, 0.92], ['Alabuga LLC', 'Alabuga OJSC', 0.7, 0.99], ['Kim Il', 'Ali Reza', 0, 0], ['', '', 0, 0]
  ])('%s and %s', (left, right, least, most) => {
    expect(similarity(left, right)).toBeGreaterThanOrEqual(least)
    expect(similarity(left, right)).toBeLessThanOrEqual(most)
  })

  it('takes legal forms of one meaning for the same word', () => {
    expect(wordsOf(normalise('Dalian Ocean Fishing Company, Limited'))).toEqual(wordsOf(normalise('Dalian Ocean Fishing Co., Ltd.')))
    expect(withoutLegalForms('OOO «Alabuga Volokno» S.A.')).toEqual({ core: 'alabuga volokno', forms: ['llc', 'sa'] })
    expect(withoutLegalForms('Общество с ограниченной ответственностью «Алабуга»')).toEqual({ core: 'алабуга', forms: ['llc'] })
    expect(similarity('ALABUGA, JOINT STOCK COMPANY', 'Alabuga, AO')).toBe(0.99)
    expect(withoutLegalForms('Limited')).toEqual({ core: 'ltd', forms: [] })
    expect(weightOf('ltd')).toBeLessThan(weightOf('al'))
  })
})

describe('normalise', () => {
  it('is idempotent, and leaves no capital, no edge and no double blank', () => {
    fc.assert(fc.property(anyText, text => {
      const once = normalise(text)
      expect(normalise(once)).toBe(once)
      expect(once).toBe(once.trim())
      expect(once).not.toMatch(/ {2}|[A-Z]/)
      expect(joined(joined(once)).replaceAll(' ', '')).toBe(once.replaceAll(' ', ''))
    }), { numRuns: 2_000 })
  })

  it.each([
    ['ZHUO, Xinrong', 'zhuo xinrong'], ['  José\tNÚÑEZ ', 'jose nunez'], ['O’Brien & Söhne', 'obrien and sohne'], ['Straße', 'strasse'], ['İstanbul ığdır', 'istanbul igdir'], ['Đinh Thị Lý', 'dinh thi ly'], ['Łódź', 'lodz'],
    ['S.A. L.L.C.', 'sa llc'], ['AL-QA‘IDA', 'al qaida'], ['卓新荣', '卓 新 荣'], ['ﬁnance', 'finance'], ['مُحَمَّد', 'محمد'], ['٢٠٢٤', '2024'], ['ΠΑΠΑΔΌΠΟΥΛΟΣ', 'παπαδοπουλοσ'], ['---', '']
  ])('writes %s as %s', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })
})

describe('vocabulary', () => {
  it('finds every word that is near enough, as trying all of them does', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-f]{1,12}$/), { minLength: 1, maxLength: 120 }), fc.stringMatching(/^[a-p]{1,12}$/), (words, asked) => {
      fc.pre(new Set(asked).size === asked.length)
      const vocabulary = new Vocabulary(words)
      const found = new Set<string>()
      vocabulary.similar(asked, number => found.add(vocabulary.word(number)))
      expect([...found].sort()).toEqual(words.filter(held => wordSimilarity(asked, held) > 0).sort())
    }), { numRuns: 500 })
  })

  it('finds longer words by their beginning, shorter ones first', () => {
    const vocabulary = new Vocabulary(['shagivaleev', 'shag', 'shagiv', 'hagiv', 'shagivalov', 'shagi'])
    const found: string[] = []
    vocabulary.startingWith('shagi', 10, number => found.push(vocabulary.word(number)))
    expect(found).toEqual(['shagiv', 'shagivalov', 'shagivaleev'])
  })
})

describe('transliteration', () => {
  it('reads any text, at least one way, and leaves no letter of an alphabet it knows', () => {
    fc.assert(fc.property(anyText, text => {
      const found = readings(text)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found).size).toBe(found.length)
    }))
    fc.assert(fc.property(fc.stringMatching(/^[а-яёіїєґўђјљњћџ α-ωάέήίόύώϊϋΐΰ ა-ჰ ա-ֆ]{1,40}$/), text => {
      for (const reading of readings(text)) expect(reading).toMatch(/^[a-z ]*$/)
    }))
  })
})
