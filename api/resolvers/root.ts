// A root field: its arguments through their parser, then one call.
import type { z } from 'zod'
import type { Context } from './context.ts'
import { parseArguments } from './arguments.ts'

export type RootField = (source: unknown, raw: unknown, context: Context) => unknown

export function root<T>(name: string, parser: z.ZodType<T>, ask: (asked: T, context: Context) => unknown): RootField {
  return (_source, raw, context) => {
    const answer = ask(parseArguments(parser, raw, name), context)
    return answer instanceof Promise ? context.within(answer) : answer
  }
}
