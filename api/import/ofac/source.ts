// The lists of the Office of Foreign Assets Control: the SDN list and the consolidated (non-SDN) list, in the four formats it publishes.
import { InputError } from '../../errors.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { xmlEncoding } from '../xml.ts'
import { expectationsOf } from './expectations.ts'
import { consolidatedOnly, type OfacList } from './lookups.ts'
import { openAdvanced, openCsv, openEnhanced, openXml } from './open.ts'

type Format = 'csv' | 'xml' | 'advanced' | 'enhanced' | 'fragment'

/** Formats by the outermost element. The parties of the advanced format by themselves are no list: refused with the reason. */
const roots: ReadonlyMap<string, Format> = new Map([['sdnList', 'xml'], ['Sanctions', 'advanced'], ['sanctionsData', 'enhanced'], ['DistinctParties', 'fragment']])

export const ofac: Source = {
  name: 'ofac',
  official: true,
  recognise: head => formatOf(head) === undefined ? undefined : listOf(head),
  open,
  expectations: expectationsOf
}

/** By what stands at the beginning: the first row of a CSV file, the outermost element of an XML file. */
function formatOf({ text }: Head): Format | undefined {
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^]*?)?<(?:[\w-]+:)?(\w+)[\s>]/.exec(text)?.[1]
  if (root !== undefined) return roots.get(root)
  return /^\d+,"[^\n]*?",(?:-0- ?|"(?:individual|vessel|aircraft|entity)"),/.test(text) ? 'csv' : undefined
}

/** By name where it says so, else by programmes that only the one list has. */
function listOf({ name, text }: Head): OfacList {
  if (/cons/i.test(name)) return 'consolidated'
  if (/sdn/i.test(name)) return 'sdn'
  const tags = [...text.matchAll(/<(?:\w+:)?program>([^<]+)<|^\d+,"[^\n]*?",(?:-0- ?|"\w+"),"([^"\n]+)"/gm)].flatMap(match => (match[1] ?? match[2] ?? '').split('] ['))
  return tags.filter(tag => consolidatedOnly.has(tag)).length * 2 > tags.length ? 'consolidated' : 'sdn'
}

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  const format = formatOf(head)
  if (format === undefined) throw new InputError(`${file.path}: this is no list of OFAC that Nexum reads. It reads sdn.csv and cons_prim.csv, and the XML files in the classic, the advanced and the enhanced format.`)
  if (format === 'fragment') throw new InputError(`${file.path}: these are parties cut out of the advanced format. Without the tables and entries of the whole file nothing says what their numbers mean, or that anybody is listed. Get sdn_advanced.xml from where it is published.`)
  const encoding = xmlEncoding(head.text)
  if (format === 'advanced') return openAdvanced(file, encoding)
  if (format === 'enhanced') return openEnhanced(file, encoding)
  return format === 'csv' ? openCsv(file, listOf(head)) : openXml(file, listOf(head), encoding)
}
