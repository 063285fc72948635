// A first look at a document, before anything is parsed: a parser that recurses must not meet 5 000 nested braces.
import { Lexer, Source, TokenKind } from 'graphql'
import { CostError } from '../errors.ts'
import type { RequestLimits } from './limits.ts'

/**
 * Linear in the length of the text, which the limit on bytes bounds.
 * @throws CostError for too many tokens or braces too deep. A text that is no GraphQL is left to the parser, which says where.
 */
export function scan(text: string, { tokens, depth }: Pick<RequestLimits, 'tokens' | 'depth'>): void {
  const lexer = new Lexer(new Source(text))
  let [count, open, parentheses, deepest] = [0, 0, 0, 0]
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      count++
      if (kind === TokenKind.PAREN_L) parentheses++
      else if (kind === TokenKind.PAREN_R) parentheses--
      // Braces within parentheses are values of arguments.
      else if (kind === TokenKind.BRACE_L && parentheses === 0) deepest = Math.max(deepest, ++open)
      else if (kind === TokenKind.BRACE_R && parentheses === 0) open--
    }
  } catch {
    return
  }
  if (count > tokens) throw new CostError(`The document has ${count} tokens; ${tokens} are allowed. Ask in several requests, and hand lists over as variables.`, { name: 'TOKENS', allowed: tokens, asked: count })
  if (deepest > depth) throw tooDeep(depth, deepest)
}

export function tooDeep(allowed: number, asked: number): CostError {
  return new CostError(`The document nests ${asked} levels deep; ${allowed} are allowed. Ask for nodes by their ids in a second request.`, { name: 'DEPTH', allowed, asked })
}
