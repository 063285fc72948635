import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { words } from '../../app/words.ts'
import { aroundScheme, type Scheme } from './Schemes.tsx'

const programme = { authority: 'US', programme: 'US-GLOMAG' } as const

export function Questions({ scheme, target }: { readonly scheme: Scheme | undefined; readonly target: { readonly id: string; readonly name: string } | undefined }) {
  const w = words.questions
  return (
    <section className="card questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{words.home.questions}</h2>
      <ul>
        {scheme !== undefined && (
          <>
            <li><Link to="/candidates" search={{ ...programme, status: 'OTHER_PROGRAMME', scheme: scheme.id }}><Card text={w.connected(scheme.name)} why={w.connectedWhy} /></Link></li>
            <li><Link to="/w" search={aroundScheme(scheme)}><Card text={w.around(scheme.name)} why={w.aroundWhy} /></Link></li>
          </>
        )}
        {target !== undefined && <li><Link to="/candidates" search={{ ...programme, status: 'UNDESIGNATED', of: target.id }}><Card text={w.of(target.name)} why={w.ofWhy} /></Link></li>}
        <li><Link to="/candidates" search={programme}><Card text={w.programme} why={w.programmeWhy} /></Link></li>
      </ul>
    </section>
  )
}

function Card({ text, why }: { readonly text: string; readonly why: string }) {
  return <><span className="question"><bdi>{text}</bdi><IconArrowRight size={16} aria-hidden="true" /></span><span className="question-why">{why}</span></>
}
