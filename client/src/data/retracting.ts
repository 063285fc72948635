// Taking back what a correction no longer says.
import { ask, AskError } from './ask.ts'
import { retractDocument } from './entryDocuments.ts'

/** What is gone already, with a tie it spoke of, is as wished. */
export async function retractAll(ids: readonly string[], reason: string, author: string): Promise<void> {
  for (const id of ids) {
    await ask(retractDocument, { id, reason, author }).catch((error: unknown) => {
      if (!(error instanceof AskError && error.code === 'NOT_FOUND')) throw error
    })
  }
}
