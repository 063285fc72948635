// Where a Python is that has the tools which read back what Nexum writes, and with which it is compared.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A Python of its own, or the one of the machine. */
export const python = process.env.NEXUM_TEST_PYTHON ?? 'python3'

/** Why a module cannot be used here; undefined where it can. */
export async function missing(module: string, name = module): Promise<string | undefined> {
  return promisify(execFile)(python, ['-c', `import ${module}`]).then(() => undefined, () => `${name} is not installed (pip install ${name}, then NEXUM_TEST_PYTHON=<its python>)`)
}
