// A file of gzip members, each with its length in its header: any gunzip reads it, whoever reads it here may hop from member to member,
// and one that was cut short by a kill is found and taken off.
import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, deflateRaw, inflateRaw } from 'node:zlib'

const [pack, unpack] = [promisify<Buffer, { level: number }, Buffer>(deflateRaw), promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw)]
/** gzip, deflate, with an extra field; of a system that is not told. */
const magic = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 8, 0, 0x4e, 0x58, 4, 0])
const headLength = magic.length + 4
const tailLength = 8
/** Speed over size: it is written while somebody waits for an import. */
const level = 1

export async function member(content: Buffer): Promise<Buffer> {
  const packed = await pack(content, { level })
  const [head, tail] = [Buffer.alloc(headLength), Buffer.alloc(tailLength)]
  magic.copy(head)
  head.writeUInt32LE(headLength + packed.length + tailLength, magic.length)
  tail.writeUInt32LE(crc32(content))
  tail.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, packed, tail])
}

/** What the members hold, one after another; ends where the file does, or where it was cut. One that is damaged is passed over. */
export async function* members(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    for await (const { at, length } of places(file)) {
      const bytes = Buffer.alloc(length - headLength)
      await file.read(bytes, 0, bytes.length, at + headLength)
      const content = await contentOf(bytes)
      if (content !== undefined) yield content
    }
  } finally {
    await file.close()
  }
}

/** Up to where the file is whole. */
export async function wholeLength(path: string): Promise<number> {
  const file = await open(path)
  try {
    let end = 0
    for await (const { at, length } of places(file)) end = at + length
    return end
  } finally {
    await file.close()
  }
}

async function* places(file: FileHandle): AsyncGenerator<{ readonly at: number; readonly length: number }> {
  const { size } = await file.stat()
  const head = Buffer.alloc(headLength)
  for (let at = 0; at + headLength + tailLength <= size;) {
    await file.read(head, 0, headLength, at)
    const length = head.readUInt32LE(magic.length)
    if (!head.subarray(0, magic.length).equals(magic) || length < headLength + tailLength || at + length > size) return
    yield { at, length }
    at += length
  }
}

async function contentOf(bytes: Buffer): Promise<Buffer | undefined> {
  const tail = bytes.subarray(-tailLength)
  try {
    const content = await unpack(bytes.subarray(0, -tailLength), { maxOutputLength: Math.max(1, tail.readUInt32LE(4)) })
    return crc32(content) === tail.readUInt32LE(0) ? content : undefined
  } catch {
    return undefined
  }
}
