// A .zip archive made of what it should hold; only what the tests need of the format.
import { crc32, deflateRawSync } from 'node:zlib'

export function zip(members: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of members) {
    const packed = deflateRawSync(content)
    const about = fields(content, packed)
    const local = Buffer.concat([Buffer.from('504b03041400000008000000', 'hex'), Buffer.alloc(2), about, two(name.length), two(0), Buffer.from(name), packed])
    directory.push(Buffer.from('504b010214001400000008000000', 'hex'), Buffer.alloc(2), about, two(name.length), Buffer.alloc(12), four(offset), Buffer.from(name))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...parts, central, Buffer.from('504b050600000000', 'hex'), two(members.length), two(members.length), four(central.length), four(offset), two(0)])
}

function fields(content: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([four(crc32(content)), four(packed.length), four(content.length)])
}

const two = (number: number) => { const bytes = Buffer.alloc(2); bytes.writeUInt16LE(number); return bytes }
const four = (number: number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(number); return bytes }
