// What reading a file costs at the least: its bytes, its lines or marks, and nothing done with them.
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SaxesParser } from 'saxes'
import { inferSchema, initParser } from 'udsv'

export type Format = 'ftm' | 'csv' | 'xml'

/** Each returns what it counted, so that nothing is left out as unused. */
export const floors: Readonly<Record<Format, (path: string) => Promise<number>>> = {
  /** Read, part into lines, JSON.parse. */
  ftm: async path => {
    let count = 0
    let rest: Buffer = Buffer.alloc(0)
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      const bytes = rest.length === 0 ? chunk as Buffer : Buffer.concat([rest, chunk as Buffer])
      let start = 0
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        if (typeof JSON.parse(bytes.toString('utf8', start, end)) === 'object') count++
        start = end + 1
      }
      rest = bytes.subarray(start)
    }
    return count
  },
  /** udsv over the list and the tables that are read with it. */
  csv: async path => {
    let count = 0
    for (const [name, width] of [['sdn.csv', 12], ['alt.csv', 5], ['add.csv', 6]] as const) {
      const text = (await readFile(join(dirname(path), name), 'utf8')).replace(/\r\n\x1A$/, '')
      const schema = inferSchema(text, { col: ',', header: () => [Array.from({ length: width }, (_, at) => String(at))] })
      count += initParser(schema).stringArrs(text).length
    }
    return count
  },
  /** saxes with a reader of every element and text. */
  xml: async path => {
    let count = 0
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', () => count++)
    parser.on('text', () => count++)
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) parser.write(chunk as string)
    parser.close()
    return count
  }
}
