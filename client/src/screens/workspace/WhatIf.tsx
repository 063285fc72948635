// The way to suppositions; the panel itself is loaded when one is begun.
import { lazy, Suspense } from 'react'
import { words } from '../../app/words.ts'
import { suppose, useSupposing, type Subject } from '../../data/supposing.ts'
import { Loading } from '../../ui/states.tsx'

const WhatIfPanel = lazy(() => import('./WhatIfPanel.tsx'))

/** Nothing while nothing is supposed. It stays while one looks at others. */
export function WhatIf() {
  const subject = useSupposing(state => state.subject)
  return subject === null ? null : <Suspense fallback={<Loading rows={4} />}><WhatIfPanel key={subject.id} subject={subject} /></Suspense>
}

/** Begins a supposition about the actor that is looked at. */
export function Suppose({ id, name }: Subject) {
  return <section><h3>{words.entity.suppose}</h3><p className="quiet">{words.entity.supposeHow}</p><button type="button" className="button" onClick={() => suppose({ id, name })}>{words.entity.suppose}</button></section>
}
