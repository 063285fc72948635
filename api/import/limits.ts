// What unpacking may cost: a small archive that unpacks into a huge file is an attack, or a mistake.
import { Transform, type Readable } from 'node:stream'
import { InputError } from '../errors.ts'

/** Lists of text pack down to a tenth, XML to a thirtieth; hostile files to a thousandth. */
const highestRatio = 200
/** Below this size the ratio says nothing. */
const alwaysFine = 64 * 1024 * 1024
export const largestUnpacked = 16 * 1024 * 1024 * 1024
export const mostEntries = 10_000

interface Packed {
  readonly path: string
  readonly packedBytes: () => number
}

/** The stream, ended with an InputError when it unpacks into more than a list could be. */
export function limited(stream: Readable, { path, packedBytes }: Packed): Readable {
  let bytes = 0
  const gate = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      const bomb = bytes > largestUnpacked || (bytes > alwaysFine && bytes > packedBytes() * highestRatio)
      if (bomb) done(new InputError(`${path}: it unpacks into more than ${Math.floor(bytes / 1024 / 1024)} MB, far more than its packed size allows for. It was not imported: unpack it yourself if you trust it.`))
      else done(null, chunk)
    }
  })
  stream.on('error', error => gate.destroy(error instanceof InputError ? error : new InputError(`${path}: it cannot be unpacked (${error.message}): it is damaged or was cut short. Get it again.`)))
  return stream.pipe(gate)
}
