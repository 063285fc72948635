import { words } from '../app/words.ts'
import { pattern } from '../scene/style.ts'
import { isGrade } from '../../../schema/grades.ts'

/** The Admiralty code with its words on the tooltip, and the line it is drawn with. */
export function Grade({ grade }: { readonly grade: string | null }) {
  const said = grade === null ? words.evidence.noGrade : `${words.grades[grade.charAt(0)] ?? ''}, ${words.grades[grade.charAt(1)] ?? ''}`
  return (
    <span className={`grade ${pattern(grade !== null && isGrade(grade) ? grade : null)}`} title={said}>
      {grade ?? '–'}<span className="unseen">: {said}</span>
    </span>
  )
}
