import { today } from '../../../../schema/dates.ts'
import { words } from '../../app/words.ts'
import type { Matrix } from '../../data/documents.ts'
import { csv } from '../../outputs/csv.ts'
import { fileName, save } from '../../outputs/save.ts'

const w = words.matrix

/** Rows as they stand on the screen; of each authority state, day, programmes and lag in columns of their own. */
export function keepCsv({ columns, basis }: Matrix, rows: Matrix['rows'], on: string = today()): void {
  const heads = columns.flatMap(({ authority }) => Object.values(w.csvHeads).map(head => `${authority} ${head}`))
  const lines = rows.map(row => [row.actor.id, row.actor.name, ...row.cells.flatMap(cell => [w.states[cell.state], cell.since, cell.programmes.join('; '), cell.lagDays]), row.gaps])
  const rests = [`${words.candidates.rests}: ${basis.lists.map(list => `${list.source} ${list.publishedOn}`).join('; ')}`]
  save(`${fileName('coverage', on)}.csv`, csv([['id', w.actor, ...heads, w.gaps], ...lines, rests]), 'text/csv')
}
