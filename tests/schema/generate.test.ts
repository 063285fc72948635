// Generated files are committed and current.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const check = (folder: string) => spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'schema/generate.ts'), '--check'], { cwd: folder, encoding: 'utf8' })

describe('generate --check', () => {
  const copy = mkdtempSync(join(tmpdir(), 'nexum-generate-'))
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('finds the files of this checkout current', () => {
    const { status, stderr } = check(root)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('finds what is changed, missing or left over, and generate mends it', () => {
    for (const part of ['schema', 'cypher', 'client/src/data/generated', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    expect(check(copy).status).toBe(0)
    appendFileSync(join(copy, 'cypher/generated/merge-OWNS.cypher'), '// by hand\n')
    rmSync(join(copy, 'cypher/generated/merge-LEADS.cypher'))
    writeFileSync(join(copy, 'cypher/generated/merge-SAILS.cypher'), '')
    const { status, stderr } = check(copy)
    expect(status).toBe(1)
    expect(stderr).toMatch(/3 generated files are stale/)
    execFileSync(process.execPath, ['--import', 'tsx', join(copy, 'schema/generate.ts')], { cwd: copy })
    expect(check(copy).status).toBe(0)
  })
})
