// The date of a version of a list: what the file states, else what the user says, else a date in a name; never a guess.
import { isDay, type Day } from '../../schema/dates.ts'
import { InputError } from '../errors.ts'
import type { SourceFile } from './source.ts'

export interface PublishedOn {
  readonly day: Day
  /** A sentence for the report where the file itself does not state the date. */
  readonly note: string | undefined
}

/** @throws InputError with the way out where no date can be had. */
export function publishedOn(file: Pick<SourceFile, 'path' | 'names'>, stated: Day | undefined, given: Day | undefined): PublishedOn {
  if (stated !== undefined) return { day: stated, note: given === undefined || given === stated ? undefined : `The file states ${stated} as its date; the date given, ${given}, was not used.` }
  if (given !== undefined) {
    if (!isDay(given)) throw new InputError(`--source-date: "${given}" is no day. Write it as 2024-05-03.`, ['sourceDate'])
    return { day: given, note: undefined }
  }
  for (const name of file.names) {
    const day = dayIn(name)
    if (day !== undefined) return { day, note: `The file states no date; ${day} was taken from the name "${name}".` }
  }
  throw new InputError(`${file.path}: the file does not state when it was published, and no name of file, folder or archive has a date in it. Say it with --source-date 2024-05-03.`, ['sourceDate'])
}

/** A day in a name of a file, folder or archive. */
export function dayIn(name: string): Day | undefined {
  return name.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)?.find(isDay)
}
