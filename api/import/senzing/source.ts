// Files of Senzing: records of persons and organizations with their features, as lines of JSON or one JSON array.
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { expectations } from './expectations.ts'
import { readRecords } from './read.ts'

export const senzing: Source = {
  name: 'senzing',
  official: false,
  recognise: head => isSenzing(head) ? listOf(head) : undefined,
  open,
  expectations: () => expectations
}

/** An object, alone or first in an array, that names its data source and its record. */
function isSenzing({ text }: Pick<Head, 'text'>): boolean {
  return /^\uFEFF?\s*\[?\s*\{/.test(text) && /"DATA_SOURCE"\s*:/.test(text) && /"RECORD_ID"\s*:/.test(text)
}

/** The data source of the first record. */
function listOf({ text }: Pick<Head, 'text'>): string {
  return /"DATA_SOURCE"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.toLowerCase() ?? 'records'
}

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  if (!isSenzing(head)) throw new InputError(`${file.path}: these are no records of Senzing that Nexum reads. Each is a JSON object with DATA_SOURCE and RECORD_ID, one on a line or all in one array.`)
  const list = listOf(head)
  return { list, publishedOn: dayOf(head.text), describe: describe(list), entries: readRecords(file) }
}

/** When the newest of the first records changed: files of Senzing state no other day, and not all state this one. */
function dayOf(text: string): Day | undefined {
  const newest = [...text.matchAll(/"LAST_SEEN"\s*:\s*"(\d{4}-\d{2}-\d{2})/g)].map(match => match[1] ?? '').sort().at(-1)
  return newest !== undefined && isDay(newest) ? newest : undefined
}

function describe(list: string): (publishedOn: Day) => NodeInput<'Source'> {
  return publishedOn => ({ id: `source-senzing-${list}-${publishedOn}`, kind: 'Source', name: `Senzing records of ${list}, ${publishedOn}`, sourceType: 'DATASET', publishedOn, list: `senzing/${list}` })
}
