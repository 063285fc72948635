// What the desk asks of saved boards. tests/client/documents.test.ts holds each against the SDL.
import { card, tieFields } from './documents.ts'
import { graphql, type ResultOf } from './graphql.ts'

const head = graphql('fragment BoardHead on Board { id title revision nodes savedAt archivedAt }')

export const boardsDocument = graphql('query Boards { boards { ...BoardHead } }', [head])
export const boardDocument = graphql('query Board($id: ID!) { board(id: $id) { ...BoardHead content } }', [head])
export const boardRevisionDocument = graphql('query BoardRevision($id: ID!) { board(id: $id) { revision } }')

export const saveBoardDocument = graphql(`
  mutation SaveBoard($id: ID, $title: String!, $content: JSON!, $revision: Int) {
    saveBoard(id: $id, title: $title, content: $content, revision: $revision) { ...BoardHead }
  }
`, [head])

export const archiveBoardDocument = graphql('mutation ArchiveBoard($id: ID!, $archived: Boolean) { archiveBoard(id: $id, archived: $archived) { id revision archivedAt } }')

export const amongDocument = graphql(`
  query Among($ids: [ID!]!, $ties: [ID!], $tieKinds: [TieKind!]) {
    among(ids: $ids, ties: $ties, tieKinds: $tieKinds) { nodes { ...Card } ties { ...TieFields } truncated { reason } }
  }
`, [card, tieFields])

export type BoardHead = ResultOf<typeof saveBoardDocument>['saveBoard']
export type SavedBoard = NonNullable<ResultOf<typeof boardDocument>['board']>
