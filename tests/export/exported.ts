// What the tests of exports share: the pieces of an export as text, a graph with hostile words and every marking, and Python where its tools can be had.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { GraphContent } from '../../api/export/content.ts'
import type { Pieces } from '../../api/export/formats.ts'
import { formatFor } from '../../api/export/formats.ts'
import { profiles, type ProfileName } from '../../api/export/profiles.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { version } from '../../api/version.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { python } from '../python.ts'

const run = promisify(execFile)

/** Runs a program, and reads what it prints as JSON. */
export async function printed(program: string, ...words: readonly string[]): Promise<unknown> {
  return JSON.parse((await run(python, ['-c', program, ...words], { maxBuffer: 1 << 28 })).stdout)
}

export const on = '2024-05-20'

export async function textOf(pieces: Pieces): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** The files of a format, by name. */
export async function exported(graph: Graph, name: string, { profile = 'public', raw = false }: { profile?: ProfileName; raw?: boolean } = {}): Promise<Record<string, string>> {
  const format = formatFor('', name)
  const paths = format.paths(`graph${format.endings[0] ?? ''}`)
  const pieces = format.pieces(await GraphContent.of(graph, { profile: profiles[profile], on }), paths, { raw })
  const texts: Record<string, string> = {}
  for (const [place, path] of paths.entries()) texts[path] = await textOf(pieces[place] ?? [])
  return texts
}

export async function oneFile(graph: Graph, name: string, options: { profile?: ProfileName; raw?: boolean } = {}): Promise<string> {
  return Object.values(await exported(graph, name, options))[0] ?? ''
}

/** What differs between two stores with the same content: the stamp, what is made from it, and the version of Nexum. */
export async function steady(graph: Graph, text: string): Promise<string> {
  return text.replaceAll((await graph.ledger())?.stamp ?? '', 'STAMP').replaceAll(`Nexum ${version}`, 'Nexum VERSION').replace(/"bundle--[^"]+"/, '"bundle--ID"').replace(/"note--[^"]+"(?=,"created_by_ref":"[^"]+","created":"[^"]+","modified":"[^"]+","external_references":\[\{"source_name":"nexum","external_id":"revision-)/, '"note--ID"')
}

/** Words that break a format which does not expect them. */
export const hostile: readonly string[] = [
  '=HYPERLINK("http://evil.example","x")', '+254 700 000 001', '-2+3', '@SUM(1)', '\tTab', 'a, =1+1', 'a;=1', 'say "=1"', "O'Neil", 'back\\slash', "\\u0027}) DETACH DELETE n //", '\\\\u0027', 'two\nlines\r\nthree', '</data><x>', ']]>', '--><!--',
  '<b>&amp;</b>', 'Ünïcode 漢字 \u{1F6A2}', '{"json": ["x"]}', "'; MATCH (n) DETACH DELETE n; //", '\u2028line', 'a | b', '0123', '1e5', 'true', 'null', '$rows', '${x}', '=', '\uFF1Dwide', '[1,2]', 'x\u0007bell'
]

const sources = ['s-open']
const node = (id: string, kind: string, more: object = {}) => parseNode({ id, kind, name: `${kind} ${id}`, sources, ...more })
const tie = (id: string, kind: string, start: string, end: string, more: object = {}) => parseTie({ id, kind, start, end, sources, ...more })

/** Actors named by hostile words, each tied to the next. */
export function hostileWorld(): { nodes: AnyNode[]; ties: AnyTie[] } {
  return {
    nodes: [
      node('s-open', 'Source', { name: 'Open "source"', sources: [], publisher: '=1' }),
      ...hostile.map((word, place) => node(`h-${place}`, 'Person', { name: word, names: [{ value: word, script: 'Latn', kind: 'PRIMARY' }, { value: `${word}, again`, script: 'Cyrl', kind: 'ALIAS' }], titles: hostile.slice(0, place % 5), remarks: [word], possibleVictim: false, deathDate: { from: '1999', to: '1999', precision: 'CIRCA' } })),
      node("id'with \"quotes\" & <tags>, \\u0027", 'Organization', { organizationType: 'COMPANY' }),
      node('figure', 'Figure', { topic: 't', valueMinimum: 0.1, valueMaximum: 1e21, value: '0.1' })
    ],
    ties: [
      ...hostile.slice(1).map((_, place) => tie(`t-${place}`, 'SUPPORTS', `h-${place}`, `h-${place + 1}`, { support: 'GOODS', since: '2020' })),
      ...hostile.slice(1).map((word, place) => tie(`s-${place}`, 'SAME_AS', `h-${place}`, `h-${place + 1}`, { judgement: 'DIFFERENT', reason: word, judgedOn: '2024-01-01' })),
      tie("tie'1", 'OWNS', 'h-0', "id'with \"quotes\" & <tags>, \\u0027", { shareMinimum: 250_001, shareMaximum: 500_000, until: '2024-02-23' }),
      tie('twice', 'SUPPORTS', 'h-0', 'h-1', {}), tie('self', 'ASSOCIATE_OF', 'h-0', 'h-0', {})
    ]
  }
}

/** Every marking, and everyone whom no usual export shows. */
export function markedWorld(): { nodes: AnyNode[]; ties: AnyTie[] } {
  return {
    nodes: [
      node('s-open', 'Source', { sources: [] }), node('s-secret', 'Source', { sources: [], marking: 'RED', name: 'Secret source' }),
      node('open', 'Organization'), node('green', 'Organization', { marking: 'GREEN' }), node('amber', 'Organization', { marking: 'AMBER' }), node('strict', 'Organization', { marking: 'AMBER_STRICT' }),
      node('red', 'Person', { marking: 'RED', name: 'Red Person' }), node('red-US', 'Designation', { name: 'Red Person, US-GLOMAG', authority: 'US' }), node('red-phone', 'Identifier', { type: 'PHONE', number: '+1 555' }), node('shared-phone', 'Identifier', { type: 'PHONE', number: '+1 777' }),
      node('red-claim', 'Claim', { about: 'red', statement: 'Of the red person' }), node('open-claim', 'Claim', { about: 'open-green', statement: 'Of a green tie' }), node('tie-claim', 'Claim', { about: 'open-other', statement: 'Of an amber tie' }), node('kept-claim', 'Claim', { about: 'open', statement: 'Of the open one' }),
      node('only-secret', 'Organization', { sources: ['s-secret'] }), node('both', 'Organization', { sources: ['s-open', 's-secret'] }),
      node('victim', 'Person', { possibleVictim: true }), node('letter', 'Recommendation', { authors: ['Signer'] }), node('signer', 'Person', { name: 'Signer Alone' }), node('known-signer', 'Organization'), node('other', 'Organization')
    ],
    ties: [
      tie('open-green', 'OWNS', 'open', 'green'), tie('open-other', 'OWNS', 'open', 'other', { marking: 'AMBER' }), tie('red-leads', 'LEADS', 'red', 'open'), tie('red-listed', 'DESIGNATED_AS', 'red', 'red-US'), tie('red-called', 'IDENTIFIED_BY', 'red', 'red-phone'),
      tie('red-shares', 'IDENTIFIED_BY', 'red', 'shared-phone'), tie('open-shares', 'IDENTIFIED_BY', 'open', 'shared-phone'), tie('about-red', 'ABOUT', 'red-claim', 'red'), tie('about-open', 'ABOUT', 'kept-claim', 'open'),
      tie('secret-tie', 'OWNS', 'open', 'both', { sources: ['s-secret'] }), tie('half-tie', 'OWNS', 'both', 'other', { sources: ['s-secret', 's-open'] }), tie('asks', 'RECOMMENDS', 'letter', 'open'), tie('signs', 'SUBMITTED_BY', 'letter', 'signer'), tie('signs-2', 'SUBMITTED_BY', 'letter', 'known-signer'),
      tie('known-owns', 'OWNS', 'known-signer', 'other'), tie('strict-amber', 'OWNS', 'strict', 'amber')
    ]
  }
}
