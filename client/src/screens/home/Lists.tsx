import { IconFileImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { words } from '../../app/words.ts'
import type { ResultOf } from '../../data/graphql.ts'
import type { statusDocument } from '../../data/documents.ts'

export function Lists({ status }: { readonly status: ResultOf<typeof statusDocument>['status'] }) {
  const w = words.home
  // The seeds are our own reading of public sources and no list of any authority.
  const official = status.lists.filter(list => !list.list.startsWith('nexum/'))
  return (
    <section className="card lists" aria-labelledby="lists-title">
      <h2 id="lists-title">{w.lists}</h2>
      {status.lists.length > 0 && (
          <div className="scroll" tabIndex={0} role="group" aria-labelledby="lists-title">
            <table>
              <thead><tr><th scope="col">{w.list}</th><th scope="col">{w.version}</th><th scope="col">{w.age}</th><th scope="col" className="number">{w.entries}</th></tr></thead>
              <tbody>
                {status.lists.map(list => (
                  <tr key={list.list}>
                    <th scope="row">{list.list}</th><td>{list.publishedOn}</td>
                    <td>{w.days(list.ageDays)}{list.stale && <span className="warn">{w.stale}</span>}{!list.complete && <span className="warn">{w.incomplete}</span>}</td>
                    <td className="number">{list.entries.toLocaleString('en')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      <p><Link className="button" to="/imports"><IconFileImport size={16} aria-hidden="true" /> {w.toImports}</Link></p>
      <p>{official.length === 0 ? w.noLists : w.importHow}</p>
      <pre className="command" tabIndex={0}>{w.emptyCommand}</pre>
      <p className="quiet">{w.size(status.nodes, status.ties)}</p>
    </section>
  )
}
