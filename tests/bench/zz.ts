import { mkdtempSync, rmSync } from 'node:fs'
import { openGraph } from '../../api/graph/open.ts'
import { importPaths } from '../../api/import/import-paths.ts'
const data = mkdtempSync('/tmp/nexum-bench-')
const graph = await openGraph({ data, store: undefined })
const t = new Map<string, [number, number]>()
const add = (k: string, ms: number) => { const e = t.get(k) ?? [0, 0]; t.set(k, [e[0] + 1, e[1] + ms]) }
const e: any = graph.engine
const run = e.run.bind(e)
e.run = async (s: any, p: any) => { const a = performance.now(); const r = await run(s, p); add('read ' + s.name, performance.now() - a); return r }
const tx = e.transaction.bind(e)
e.transaction = async (w: any) => { const a = performance.now(); let last = a; const r = await tx(async (x: any) => { last = performance.now(); const out = await w({ run: async (s: any, p: any) => { const r = await x.run(s, p); const n = performance.now(); add('tx ' + s.name, n - last); last = n; return r } }); add('tx work', performance.now() - a); last = performance.now(); return out }); add('tx commit', performance.now() - last); add('tx all', performance.now() - a); return r }
const a = performance.now(); const c = process.cpuUsage()
await importPaths(graph, [process.argv[2]!], { sourceDate: '2024-05-03' as any })
const u = process.cpuUsage(c)
console.log('import', performance.now() - a, 'cpu', (u.user + u.system) / 1e3, 'rss', process.resourceUsage().maxRSS / 1024)
for (const [k, [n, ms]] of [...t].sort((x, y) => y[1][1] - x[1][1]).slice(0, 40)) console.log(k.padEnd(40), n, ms.toFixed(0))
const b = performance.now(); await graph.close(); console.log('close', performance.now() - b)
rmSync(data, { recursive: true, force: true })
