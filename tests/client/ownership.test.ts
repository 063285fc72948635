// The ownership chart apart from any browser: distances, what is held on a day, and where everything stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../client/src/outputs/csv.ts'
import { distances, heldOn, holdingsOn, shareText, type Holding, type TieRecord } from '../../client/src/scene/holdings.ts'
import { arrange, box, limits } from '../../client/src/scene/layers.ts'

const tie = (start: string, end: string, more: Partial<TieRecord> = {}): TieRecord => ({ id: `${start}-${end}`, kind: 'OWNS', start, end, since: null, until: null, withdrawnBy: null, grade: null, sources: [], shareMinimum: null, shareMaximum: null, ...more })
const holdings = (...ties: TieRecord[]): Holding[] => holdingsOn(ties, new Set(), '2024-06-01')
const names = ['s', 'a', 'b', 'c', 'constructor', '__proto__', 'x y', 'نور']
const worlds = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 30 }).map(pairs => holdings(...pairs.map(([start, end]) => tie(start, end))))

describe('holdings', () => {
  it('turn "owned or controlled by" round, and leave out what was not held on the day', () => {
    const found = holdings(tie('sub', 'owner', { kind: 'OWNED_OR_CONTROLLED_BY' }), tie('p', 'sub', { until: '2023' }), tie('q', 'sub', { since: '2024' }), tie('r', 'sub', { withdrawnBy: '2024-06-01' }))
    expect(found.map(row => [row.owner, row.owned, row.held])).toEqual([['owner', 'sub', 'YES'], ['q', 'sub', 'CANNOT_TELL']])
    expect(heldOn({ since: '2024-06-02', until: null, withdrawnBy: null }, '2024-06-01')).toBe('NO')
  })

  it('are as far as the shortest way up or down', () => {
    const at = distances('s', holdings(tie('a', 's'), tie('b', 'a'), tie('b', 's'), tie('s', 'c'), tie('c', 'd'), tie('d', 's')))
    expect([...at].sort()).toEqual([['a', -1], ['b', -1], ['c', 1], ['d', -1], ['s', 0]])
  })

  it('state a share in words, and none where none is stated', () => {
    expect([[null, null], [600_000, 600_000], [250_000, 500_000], [100_000, null], [null, 400_000]].map(([minimum = null, maximum = null]) => shareText({ minimum, maximum }))).toEqual(['', '60 %', '25 to 50 %', 'at least 10 %', 'at most 40 %'])
  })
})

describe('chart', () => {
  it('puts every layer in a row of its own, no two boxes over one another, all within the picture', () => {
    fc.assert(fc.property(worlds, world => {
      const chart = arrange('s', world)
      expect(chart.boxes.some(row => row.id === 's' && row.distance === 0)).toBe(true)
      for (const [at, one] of chart.boxes.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + box.width <= chart.width && one.y + box.height <= chart.height).toBe(true)
        for (const other of chart.boxes.slice(at + 1)) {
          expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true)
          expect(Math.sign(one.distance - other.distance)).toBe(Math.sign(one.y - other.y))
        }
      }
    }))
  })

  it('shows no more than fit in a layer, what decides among them, and counts the rest', () => {
    const many = Array.from({ length: 30 }, (_, at) => tie(`o${at}`, 's', { shareMinimum: at }))
    const chart = arrange('s', holdingsOn(many, new Set(['o3-s']), '2024-06-01'))
    expect(chart.boxes.filter(row => row.distance === -1).map(row => row.id).sort()).toEqual(['o26', 'o27', 'o28', 'o29', 'o3'])
    expect(chart.rests).toMatchObject([{ distance: -1, count: 30 - limits.width }])
    expect(chart.lines.filter(line => line.decisive).map(line => line.owner)).toEqual(['o3'])
  })

  it('draws one line between two, dashed only where no share is stated at all', () => {
    const lines = arrange('s', holdings(tie('a', 's', { id: '1', shareMinimum: 500_000, shareMaximum: 500_000 }), tie('a', 's', { id: '2', kind: 'CONTROLS' }), tie('b', 's', { kind: 'CONTROLS' }))).lines
    expect(lines.map(line => [line.owner, line.holdings.length, line.dashed])).toEqual([['a', 2, false], ['b', 1, true]])
  })
})

describe('csv', () => {
  it('quotes what must be, and starts no formula', () => {
    expect(csv([['a,b', 'say "so"', null, 3], ['=1+1', '-2', 'x\ny', ' @z']])).toBe('\uFEFF"a,b","say ""so""",,3\r\n\'=1+1,\'-2,"x\ny",\' @z\r\n')
  })
})
