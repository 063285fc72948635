import type { ReactNode } from 'react'

/** One part of the page, with an address of its own. */
export function Block({ id, title, count, aside, children }: { readonly id: string; readonly title: string; readonly count?: string | number; readonly aside?: ReactNode; readonly children: ReactNode }) {
  return (
    <section id={id} className="card block" aria-labelledby={`${id}-title`} data-testid={id}>
      <div className="card-head"><h2 id={`${id}-title`}>{title} {count !== undefined && <span className="quiet">{count}</span>}</h2>{aside}</div>
      {children}
    </section>
  )
}
