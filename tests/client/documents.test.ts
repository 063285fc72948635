// Every document the client sends is held against the SDL: types catch a wrong field, this catches fields that cannot stand together.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, print, validate, type DocumentNode } from 'graphql'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const schema = buildSchema(['schema/operations.graphql', 'schema/generated/entities.graphql'].map(path => readFileSync(join(root, path), 'utf8')).join('\n'))
const modules = import.meta.glob<Record<string, DocumentNode>>('../../client/src/data/*ocuments.ts', { eager: true })
const queries = Object.values(modules).flatMap(module => Object.entries(module)).filter(([name]) => name.endsWith('Document'))

describe('documents', () => {
  it('are there', () => {
    expect(queries.length).toBeGreaterThan(8)
  })

  it.each(queries)('%s is valid', (_name, document) => {
    expect(validate(schema, parse(print(document))).map(error => error.message)).toEqual([])
  })
})
