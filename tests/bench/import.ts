// How fast a list gets from disk to an answered query: `node --import tsx tests/bench/import.ts <sdn.csv> [date]`, into an empty store.
// Prints a table and JSON. Peak memory is of the whole process, with the projection that answers.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../api/graph/open.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { Network } from '../../api/network/network.ts'

const [path, sourceDate = '2024-05-03'] = process.argv.slice(2)
if (path === undefined) console.log('skipped: name the file of a list, such as sdn.csv of the Office of Foreign Assets Control')
else await measure(path)

async function measure(file: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'nexum-bench-'))
  const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)
  try {
    const start = performance.now()
    const processor = process.cpuUsage()
    const seconds = () => Number(((performance.now() - start) / 1000).toFixed(2))
    const graph = await openGraph({ data, store: undefined })
    const opened = seconds()
    const { runs, failures } = await importPaths(graph, [file], { sourceDate })
    const [imported, afterImport] = [seconds(), megabytes()]
    const network = Network.open(graph)
    const answer = await network.candidates({ authority: 'US', programme: 'US-GLOMAG', first: 25 })
    const answered = seconds()
    const { user, system } = process.cpuUsage(processor)
    const figures = {
      entries: runs[0]?.counts.added ?? 0, failures: failures.length, candidates: answer.totalCount,
      'open, s': opened, 'import, s': Number((imported - opened).toFixed(2)), 'projection and answer, s': Number((answered - imported).toFixed(2)), 'in all, s': answered,
      'processor, s': Number(((user + system) / 1e6).toFixed(2)), 'peak after import, MB': afterImport, 'peak, MB': megabytes()
    }
    await network.close()
    await graph.close()
    console.table(figures)
    console.log(JSON.stringify(figures))
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
