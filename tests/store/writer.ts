// A process of its own that opens a store and writes batches, saying after each that it was acknowledged. For tests that kill it.
// Arguments: folder, number of batches, and `stay` to keep the store open afterwards.
import { writeSync } from 'node:fs'
import { openGraph } from '../../api/graph/open.ts'
import { batchOf } from './load.ts'

const [folder = '', batches = '0', stay] = process.argv.slice(2)
const failed = (error: unknown): never => {
  writeSync(2, error instanceof Error ? error.message : String(error))
  process.exit(1)
}
const graph = await openGraph({ data: folder, store: undefined }).catch(failed)
const from = (await graph.ledger())?.revision ?? 0
writeSync(1, 'open\n')
for (let number = from; number < Number(batches); number++) {
  const { revision } = await graph.write(batchOf(number)).catch(failed)
  writeSync(1, `acknowledged ${revision}\n`)
}
if (stay === 'stay') setInterval(() => undefined, 1_000)
else await graph.close().catch(failed)
