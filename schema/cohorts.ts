// Counts of people subjected to a scheme: a small number can point at a person, so it is nowhere, not even in the store.

/** The least number that is given exactly. Below it, all that is said is that there are some. */
export const cohortFloor = 11

interface Counts {
  countMinimum?: number | undefined
  countMaximum?: number | undefined
}

/** A bound below the floor is widened to 1 or to 10; what is said stays true: 5 becomes 1 to 10, and 5 to 200 becomes 1 to 200. */
export function floored<T extends Counts>(cohort: T): T {
  const { countMinimum, countMaximum } = cohort
  const few = countMaximum !== undefined && countMaximum < cohortFloor
  const from = few || (countMinimum !== undefined && countMinimum < cohortFloor) ? { countMinimum: 1 } : {}
  return { ...cohort, ...from, ...(few ? { countMaximum: cohortFloor - 1 } : {}) }
}
