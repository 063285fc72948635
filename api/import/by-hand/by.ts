// Who did something by hand, why and when: kept with every record that it made.

export interface Given {
  readonly author: string
  readonly reason?: string | undefined
}

export interface By extends Given {
  /** Moment, in UTC. */
  readonly at: string
}

export function byNow({ author, reason }: Given): By {
  return { author, ...reason === undefined ? {} : { reason }, at: new Date().toISOString() }
}

/** What records of a person's hand have in place of the run of an import: nothing that takes imports back finds them. */
export const handRun = 'hand'
