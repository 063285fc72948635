import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import v8 from 'node:v8'
import { openGraph } from '../../api/graph/open.ts'
import { importPaths } from '../../api/import/import-paths.ts'
const data = mkdtempSync('/tmp/nexum-bench-')
const graph = await openGraph({ data, store: undefined })
const e: any = graph.engine
const all: any[] = []
const tx = e.transaction.bind(e)
e.transaction = (w: any) => { const one: any[] = []; all.push(one); return tx((x: any) => w({ run: (s: any, p: any) => { one.push([s.name, s.text, p]); return x.run(s, p) } })) }
await importPaths(graph, [process.argv[2]!], { sourceDate: '2024-05-03' as any })
writeFileSync('/tmp/capture.bin', v8.serialize(all))
await graph.close(); rmSync(data, { recursive: true, force: true })
