// Opens a saved board: as it is on the server, or as this browser kept it when it could not be saved.
import { isFault, readBoard, type BoardContent, type BoardFault } from '../../../schema/board.ts'
import { words } from '../app/words.ts'
import { fromContent } from '../scene/saved.ts'
import { ask, AskError } from './ask.ts'
import { layBoard } from './board.ts'
import { teachBoard } from './boardContent.ts'
import { boardDocument, type SavedBoard } from './boardDocuments.ts'
import { badges } from './deskActions.ts'
import { begin, opening, toast, wantFocus } from './desk.ts'
import { draftsOf, dropDraft, keyOf, type Draft } from './drafts.ts'

interface Found {
  readonly content: BoardContent
  readonly draft: Draft | null
}

/** @throws AskError when nobody answers; with a sentence of what to do for a board that is not there, is of a newer version or damaged. */
export async function openBoard(id: string, signal: AbortSignal): Promise<void> {
  await opening(async () => {
    const [{ board }, drafts] = await Promise.all([ask(boardDocument, { id }, signal), draftsOf(id)])
    const { content, draft } = await chosen(board, drafts)
    const gone = await teachBoard(content, signal)
    signal.throwIfAborted()
    const title = draft?.title ?? board?.title ?? words.board.untitled
    begin(words.board.opened(title), fromContent(content))
    const { revision = 0, savedAt = null, archivedAt = null } = board ?? {}
    layBoard({ id, title, revision: draft?.revision ?? revision, savedAt, archivedAt }, draft !== null)
    if (draft !== null && draft.key !== keyOf(id)) await dropDraft(draft.key)
    tell([draft === null ? null : words.board.found, gone, archivedAt === null ? null : words.board.archived])
    wantFocus(true)
  })
  await badges(signal)
}

function tell(sentences: readonly (string | null)[]): void {
  const said = sentences.filter(text => text !== null)
  if (said.length > 0) toast(said.join(' '))
}

/** Another window may be about to save what is younger. */
const settled = 120_000

/** What this browser kept comes before what is on the server, unless that is the same. A draft that cannot be read is passed over. */
async function chosen(board: SavedBoard | null, drafts: readonly Draft[]): Promise<Found> {
  const server = board === null ? null : readBoard(board.content)
  for (const draft of drafts) {
    const content = readBoard(draft.content)
    if (isFault(content)) continue
    if (server !== null && draft.title === board?.title && JSON.stringify(content) === JSON.stringify(server)) await dropDraft(draft.key)
    else if (draft.key === keyOf(draft.board) || draft.revision === (board?.revision ?? 0) || Date.now() - Date.parse(draft.at) > settled) return { content, draft }
  }
  if (server === null) throw new AskError('NOT_FOUND', words.board.unknown)
  if (isFault(server)) throw new AskError('UNREADABLE', faultText(server))
  return { content: server, draft: null }
}

const faultText = (read: BoardFault): string => (read.fault === 'NEWER' ? words.board.newer(read.version) : words.board.damaged(read.at))
