// Starts a thread that runs a TypeScript file: a worker does not take over the loader of the thread that starts it.
import { register } from 'tsx/esm/api'
import { workerData } from 'node:worker_threads'

register()
await import(workerData.file)
