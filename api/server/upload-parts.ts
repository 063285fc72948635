// What comes with an upload: the bytes of a file alone, or a form with a file and fields.
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { InputError } from '../errors.ts'

export const uploadHelp = 'POST /import: send one file as multipart/form-data (curl -F file=@sdn.csv), or its bytes as application/octet-stream with its name, percent-encoded, in the header x-file-name.'

export type Part = { readonly field: string; readonly value: string } | { readonly name: string; readonly bytes: Readable }

export function isUpload(request: FastifyRequest): boolean {
  return request.isMultipart() || request.body instanceof Readable
}

/** In the order in which they come: the bytes of a file are read before the next part. @throws InputError for a file without a usable name */
export async function* partsOf(request: FastifyRequest): AsyncGenerator<Part> {
  if (request.body instanceof Readable) {
    yield { name: fileName(decoded(String(request.headers['x-file-name'] ?? ''))), bytes: request.body }
    return
  }
  yield* formParts(request)
}

async function* formParts(request: FastifyRequest): AsyncGenerator<Part> {
  try {
    for await (const part of request.parts()) yield part.type === 'file' ? { name: fileName(part.filename), bytes: part.file } : { field: part.fieldname, value: String(part.value) }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`POST /import: the form cannot be read to its end (${(error as Error).message}). Send it again.`)
  }
}

/** Without folders, whatever the caller sent. */
function fileName(sent: string): string {
  const name = sent.split(/[/\\]/).at(-1)?.trim() ?? ''
  if (name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > 200 || /[\u0000-\u001f]/.test(name)) throw new InputError(uploadHelp, ['x-file-name'])
  return name
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
