// Legend and filter in one: what the shapes and lines mean, how many of each, and whether they are shown.
import { nodeKinds, tieKinds } from '../../../../schema/generated/legend.ts'
import { words } from '../../app/words.ts'
import { run, useDesk } from '../../data/desk.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'
import type { CoverageState, Scene } from '../../scene/model.ts'
import { coverageWords, patternWords } from '../../scene/style.ts'
import { isGrade } from '../../../../schema/grades.ts'
import { BadgeStrip } from '../../ui/BadgeStrip.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { Sets } from './Sets.tsx'

const gradeSteps = ['A2', 'B2', 'B3', 'C3', 'D4', 'E5'] as const
const states = Object.keys(coverageWords) as CoverageState[]

export function Legend({ scene }: { readonly scene: Scene }) {
  return (
    <aside className="legend" aria-label={words.desk.legend}>
      <details open={!matchMedia('(max-width: 900px)').matches}>
        <summary>{words.desk.legend}</summary>
        <NodeFilter scene={scene} />
        <TieFilter scene={scene} />
        <GradeFilter />
        <Filtered scene={scene} />
        <Sets />
        <Key />
      </details>
    </aside>
  )
}

function NodeFilter({ scene }: { readonly scene: Scene }) {
  return (
    <fieldset>
      <legend>{words.desk.kinds}</legend>
      {scene.nodeKinds.map(({ kind, shown, total }) => (
        <label key={kind} title={nodeKinds[kind].about}>
          <input type="checkbox" checked={shown > 0} onChange={event => run(commands.showNodeKind(words.desk.filteredKind(nodeKinds[kind].plural.toLowerCase(), event.currentTarget.checked), kind, event.currentTarget.checked))} />
          <KindMark kind={kind} size={20} /><span>{nodeKinds[kind].plural}</span><span className="number">{words.desk.shown(shown, total)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function TieFilter({ scene }: { readonly scene: Scene }) {
  const off = useDesk(state => present(state.history).filters.tieKinds)
  return (
    <fieldset>
      <legend>{words.desk.tieKinds}</legend>
      {scene.tieKinds.map(({ kind, shown, total }) => (
        <label key={kind} title={tieKinds[kind].about}>
          <input type="checkbox" checked={!off.includes(kind)} onChange={event => run(commands.showTieKind(words.desk.filteredKind(tieKinds[kind].label.toLowerCase(), event.currentTarget.checked), kind, event.currentTarget.checked))} />
          <span>{tieKinds[kind].label}</span><span className="number">{words.desk.shown(shown, total)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function GradeFilter() {
  const grade = useDesk(state => present(state.history).filters.minimumGrade)
  return (
    <label className="grade-filter">
      <span>{words.desk.minimumGrade}</span>
      <select
        value={grade ?? ''} onChange={event => {
          const wanted = event.currentTarget.value
          run(commands.askGrade(words.desk.filteredGrade(wanted === '' ? null : wanted), isGrade(wanted) ? wanted : null))
        }}
      >
        <option value="">{words.desk.anyGrade}</option>
        {gradeSteps.map(step => <option key={step} value={step}>{step}</option>)}
      </select>
    </label>
  )
}

function Filtered({ scene: { filteredNodes, filteredTies } }: { readonly scene: Scene }) {
  return filteredNodes + filteredTies === 0 ? null : <p className="quiet hidden-list">{words.desk.filtered(filteredNodes, filteredTies)}</p>
}

function Key() {
  return (
    <div className="key">
      <h2>{words.desk.lines}</h2>
      {(['solid', 'dashed', 'dotted'] as const).map(name => (
        <p key={name}><svg width="34" height="8" aria-hidden="true"><line x1="1" y1="4" x2="33" y2="4" className={`key-line ${name}`} /></svg>{patternWords[name]}</p>
      ))}
      <p className="quiet">{words.desk.arrow}</p>
      <h2>{words.desk.badges}</h2>
      {states.map(state => <p key={state}><span className="one-badge"><BadgeStrip marks={[{ authority: 'US', state }]} /></span>{coverageWords[state]}</p>)}
      <p className="quiet">{words.desk.plus}</p>
    </div>
  )
}
