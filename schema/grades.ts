// The Admiralty code (NATO AJP-2.1): reliability of the source and credibility of the information are two grades, kept apart.

export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const
export type Reliability = (typeof reliabilities)[number]
export type Credibility = (typeof credibilities)[number]
/** `B2`: usually reliable source, probably true. `F` and `6` mean "cannot be judged", not "worst". */
export type Grade = `${Reliability}${Credibility}`

/** What a tie read from an official list has when no claim speaks of it (ontology: grades). */
export const officialListGrade: Grade = 'A2'

export const grades: readonly Grade[] = reliabilities.flatMap(letter => credibilities.map(number => `${letter}${number}` as const))

export function isGrade(text: string): text is Grade {
  return (grades as readonly string[]).includes(text)
}

/**
 * Place in the order of grades, 0 the best: letter first, then number, with F and 6 after all others, as unknown.
 * No grade at all (null) stands last.
 */
export function gradeRank(grade: Grade | null): number {
  if (grade === null) return grades.length
  return isUnknown(grade) ? grades.length - 11 + unknownGrades.indexOf(grade) : known.indexOf(grade)
}

export function bestGrade(list: readonly (Grade | null)[]): Grade | null {
  return list.reduce<Grade | null>((best, grade) => (gradeRank(grade) < gradeRank(best) ? grade : best), null)
}

export function weakestGrade(list: readonly (Grade | null)[]): Grade | null {
  if (list.length === 0) return null
  return list.reduce((weakest, grade) => (gradeRank(grade) > gradeRank(weakest) ? grade : weakest))
}

/** `minimum` C3 asks letter C or better and number 3 or better; F and 6 pass only when asked for. */
export function meetsGrade(grade: Grade | null, minimum: Grade): boolean {
  if (grade === null) return false
  return atLeast(reliabilities, grade.charAt(0), minimum.charAt(0)) && atLeast(credibilities, grade.charAt(1), minimum.charAt(1))
}

function atLeast(order: readonly string[], value: string, minimum: string): boolean {
  return order.indexOf(value) <= order.indexOf(minimum)
}

/** F and 6: cannot be judged. */
export function isUnknown(grade: Grade): boolean {
  return grade.startsWith('F') || grade.endsWith('6')
}

const known = grades.filter(grade => !isUnknown(grade))
const unknownGrades = grades.filter(isUnknown)
