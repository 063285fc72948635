// Whether what came is the list: by its content, as an import would see it, and whole.
import { InputError } from '../errors.ts'
import { filesAt, fileOnDisk } from '../import/files.ts'
import type { SourceFile } from '../import/source.ts'
import { isCompanion, recognise } from '../import/sources.ts'
import type { Address } from './addresses.ts'

/**
 * The day that the list states of itself, where it states one.
 * @throws InputError where it is another thing than the list, or a part of it.
 */
export async function recognised(path: string, address: Address): Promise<string | undefined> {
  const opened = address.extension === 'zip' ? await filesAt(path) : { files: [fileOnDisk(path)], close: () => undefined }
  try {
    const days: string[] = []
    const others: string[] = []
    for (const file of opened.files.filter(file => !isCompanion(file))) {
      const [source, why] = await sourceOf(file)
      if (source?.name !== address.source) others.push(why)
      else days.push((await source.open(file)).publishedOn ?? '')
    }
    if (days.length === 0) throw new InputError(others[0] ?? 'the archive is empty.')
    const newest = days.sort().at(-1)
    return newest === '' ? undefined : newest
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${address.list}: what came is not the list. ${error.message.replaceAll(path, 'the file')} Nothing was changed.`)
  } finally {
    opened.close()
  }
}

async function sourceOf(file: SourceFile): Promise<[Awaited<ReturnType<typeof recognise>> | undefined, string]> {
  try {
    const source = await recognise(file)
    return [source, `It is recognised as a file of source ${source.name}.`]
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [first = ''] = error.message.split(' Nexum does not recognise')
    return [undefined, first]
  }
}
