import { words } from '../../app/words.ts'
import type { Matrix } from '../../data/documents.ts'
import { coverageStates } from '../../scene/matrix.ts'
import type { CoverageState } from '../../scene/model.ts'
import { coverageWords } from '../../scene/style.ts'
import { Mark } from './Mark.tsx'

const w = words.matrix

/** The legend filters: pressed states are those that a row must have one of. */
export function Legend({ matrix, chosen, choose }: { readonly matrix: Matrix; readonly chosen: readonly CoverageState[]; readonly choose: (states: readonly CoverageState[]) => void }) {
  const cells = matrix.rows.flatMap(row => row.cells)
  const toggle = (state: CoverageState) => choose(chosen.includes(state) ? chosen.filter(other => other !== state) : [...chosen, state])
  return (
    <div className="matrix-legend" role="group" aria-label={w.legend}>
      <button type="button" className="legend-mark" aria-pressed={chosen.length === 0} onClick={() => choose([])}>{w.all}</button>
      {coverageStates.map(state => (
        <button key={state} type="button" className="legend-mark" aria-pressed={chosen.includes(state)} title={coverageWords[state]} onClick={() => toggle(state)}>
          <Mark authority="US" state={state} />{w.states[state]} <span className="quiet">{cells.filter(cell => cell.state === state).length}</span>
        </button>
      ))}
    </div>
  )
}
