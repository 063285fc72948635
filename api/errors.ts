// Every error that leaves the house, by class and code. A message names the operation, the fault and the way out.

export type ErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'STORE_UNAVAILABLE' | 'TOO_COSTLY' | 'DEADLINE' | 'ONTOLOGY'

export class NexumError extends Error {
  readonly code: ErrorCode
  /** What a client may want to read by machine; it travels in `extensions`. */
  readonly details: Readonly<Record<string, unknown>>
  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    this.details = details
  }
}

/** What was asked or given is not acceptable; `path` names the argument, `allowed` what would be. */
export class InputError extends NexumError {
  constructor(message: string, path: readonly (string | number)[] = [], allowed?: readonly unknown[]) {
    super('BAD_USER_INPUT', message, allowed === undefined ? { path } : { path, allowed })
  }
}

export class NotFoundError extends NexumError {
  constructor(message: string, id: string) {
    super('NOT_FOUND', message, { id })
  }
}

/** Somebody else has saved since: nothing is written. `revision` is the one that is there. */
export class ConflictError extends NexumError {
  constructor(message: string, id: string, revision: number) {
    super('CONFLICT', message, { id, revision })
  }
}

/** The store cannot be reached, is damaged or held by another process. `retryable`: the same call may succeed later. */
export class StoreError extends NexumError {
  readonly retryable: boolean
  constructor(message: string, retryable: boolean, cause?: unknown) {
    super('STORE_UNAVAILABLE', message, { retryable }, { cause })
    this.retryable = retryable
  }
}

export type LimitName = 'UPLOAD' | 'BODY' | 'TOKENS' | 'DEPTH' | 'COST'
export interface Limit {
  readonly name: LimitName
  readonly allowed: number
  readonly asked: number
}

export class CostError extends NexumError {
  constructor(message: string, limit: Limit) {
    super('TOO_COSTLY', message, { limit })
  }
}

export class DeadlineError extends NexumError {
  constructor(operation: string, milliseconds: number) {
    super('DEADLINE', `${operation}: not finished after ${milliseconds} ms. Ask for less (fewer rows, fewer steps, a scheme or a person), or try again when the machine is less busy.`, { milliseconds })
  }
}

/** The ontology or the law contradicts itself: fatal at start. */
export class OntologyError extends NexumError {
  constructor(message: string) {
    super('ONTOLOGY', message)
  }
}

/** An error as it crosses from one thread to another: classes do not survive the way, codes do. */
export interface ErrorMessage {
  readonly name: string
  readonly message: string
  readonly code?: ErrorCode
  readonly details?: Readonly<Record<string, unknown>>
  readonly stack?: string | undefined
}

export function toMessage(error: unknown): ErrorMessage {
  if (error instanceof NexumError) return { name: error.name, message: error.message, code: error.code, details: error.details, stack: error.stack }
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack }
  return { name: 'Error', message: String(error) }
}

export function fromMessage({ name, message, code, details = {}, stack }: ErrorMessage): Error {
  const error = code === undefined ? new Error(message)
    : code === 'STORE_UNAVAILABLE' ? new StoreError(message, details.retryable === true)
    : new NexumError(code, message, details)
  error.name = name
  if (stack !== undefined) error.stack = stack
  return error
}
