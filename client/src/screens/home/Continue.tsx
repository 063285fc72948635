// What one worked on last: boards, saved last first.
import { Link } from '@tanstack/react-router'
import { words } from '../../app/words.ts'
import { useBoards } from '../../data/hooks.ts'

const shown = 6

export function Continue() {
  const boards = useBoards().data ?? []
  if (boards.length === 0) return null
  return (
    <section className="card continue" aria-labelledby="continue">
      <div className="card-head"><h2 id="continue">{words.board.continue}</h2></div>
      <ul>
        {boards.slice(0, shown).map(({ id, title, nodes, savedAt }) => (
          <li key={id}><Link to="/w/$id" params={{ id }}><bdi>{title}</bdi></Link> <span className="quiet">{words.board.nodes(nodes)}, {words.board.day(savedAt)}</span></li>
        ))}
      </ul>
    </section>
  )
}
