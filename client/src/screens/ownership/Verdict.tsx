import { tieKinds } from '../../../../schema/generated/legend.ts'
import { formatShare, whole } from '../../../../schema/shares.ts'
import { words } from '../../app/words.ts'
import type { OwnershipAnswer } from '../../data/documents.ts'
import { useCoverage } from '../../data/hooks.ts'
import { detailOf } from '../../data/known.ts'
import { coverageText } from '../../scene/texts.ts'
import { BadgeStrip } from '../../ui/BadgeStrip.tsx'
import { Grade } from '../../ui/Grade.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'
import { authorityOf, ownListing } from './view.ts'

type Ownership = OwnershipAnswer['ownership']
const w = words.ownership

/** The answer in words, with the sum it rests on. */
export function Verdict({ answer, id }: { readonly answer: Ownership; readonly id: string }) {
  const { data } = useCoverage([id], answer.on)
  const marks = data?.get(id)
  const own = ownListing(marks, answer.rule.regime)
  const authority = words.authorities[authorityOf(answer.rule.regime)]
  return (
    <section className={`card answer ${answer.verdict.toLowerCase()}`} aria-labelledby="verdict" data-testid="verdict">
      <div className="answer-head">
        <h2 id="verdict">{own === 'LISTED' ? w.listedVerdicts[answer.verdict] : w.verdicts[answer.verdict]}</h2>
        <p className="quiet">{w.regimes[answer.rule.regime]}, {answer.on}</p>
      </div>
      <ol className="steps" aria-label={w.sum}>{answer.steps.map((step, at) => <li key={at}><bdi>{step}</bdi></li>)}</ol>
      <dl className="sums">
        <div><dt>{w.held}</dt><dd>{shares(answer.shareMinimum, answer.shareMaximum)}</dd></div>
        <div><dt>{w.accounted}</dt><dd>{shares(answer.accountedFor.minimum, answer.accountedFor.maximum)}</dd></div>
      </dl>
      {marks !== undefined && <p className="own-listing"><BadgeStrip marks={marks} /> <span>{coverageText(marks)}</span></p>}
      {own === 'LISTED' && <p>{w.ownListing(authority)}</p>}
      {own === 'NOT_IMPORTED' && <p><span className="warn">{w.noList(authority)}</span></p>}
      <p className="quiet">{answer.notice}</p>
      <p className="notice">{w.question}</p>
    </section>
  )
}

function shares(minimum: number, maximum: number): string {
  if (maximum === 0) return w.nothing
  return minimum === 0 && maximum === whole ? w.unknown : w.range(formatShare(minimum), formatShare(maximum))
}

/** What decides, what could change it, the rule, and what it blocks in turn. */
export function Reasons({ answer: { ownership, ownedBy } }: { readonly answer: OwnershipAnswer }) {
  return (
    <div className="reasons">
      <section className="card">
        <h2>{w.flips}</h2>
        {ownership.couldFlip.length === 0 ? <p className="quiet">{w.noFlips}</p> : <ul className="bullets">{ownership.couldFlip.map(text => <li key={text}><bdi>{text}</bdi></li>)}</ul>}
        {ownership.decisive.length > 0 && (
          <>
            <h3>{w.decisive}</h3>
            <ul className="decisive">{ownership.decisive.map(tie => (
              <li key={tie.id}>
                <bdi>{tie.from.name}</bdi> {tieKinds[tie.kind].verb} {detailOf(tie)} <bdi>{tie.to.name}</bdi>
                <span className="hop-foot"><Grade grade={tie.grade} /> {tie.sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</span>
              </li>
            ))}</ul>
          </>
        )}
      </section>
      <Rule rule={ownership.rule} />
      <section className="card">
        <h2>{w.blocks} <span className="quiet">{ownedBy.length}</span></h2>
        {ownedBy.length === 0 ? <p className="quiet">{w.blocksNothing}</p> : (
          <ul className="blocks">{ownedBy.slice(0, blocksShown).map(row => <li key={row.actor.id}><span className={`verdict ${row.verdict.toLowerCase()}`}>{w.short[row.verdict]}</span> <bdi>{row.step}</bdi></li>)}</ul>
        )}
        {ownedBy.length > blocksShown && <p className="quiet">{w.more(ownedBy.length - blocksShown)}</p>}
      </section>
    </div>
  )
}

const blocksShown = 12

function Rule({ rule }: { readonly rule: Ownership['rule'] }) {
  const verdict = { YES: w.yes, NO: w.no, CANNOT_TELL: w.unsettled }
  const facts = [
    [w.facts.threshold, rule.threshold === null ? w.noThreshold : w.thresholdText(formatShare(rule.threshold), rule.strict)],
    [w.facts.aggregate, verdict[rule.aggregate]], [w.facts.control, rule.controlCounts ? w.yes : w.no],
    ...(rule.since === null && rule.until === null ? [] : [[w.facts.inForce, [rule.since === null ? '' : `${words.entity.since} ${rule.since}`, rule.until === null ? '' : `until ${rule.until}`].filter(text => text !== '').join(', ')]])
  ]
  return (
    <section className="card rule">
      <h2>{w.rule}</h2>
      <p>{rule.text}</p>
      {rule.presumption !== null && <p>{rule.presumption}</p>}
      <dl>{facts.map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>
      {rule.regime === 'OFAC' && <p>{w.kept}</p>}
      <p className="quiet">{w.ruleSource}: {rule.source}. {w.confidence}: {rule.confidence}.</p>
    </section>
  )
}
