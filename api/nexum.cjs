#!/usr/bin/env node
// The command `nexum`. Plain JavaScript that any Node can read, so that an old one gets a sentence and not a syntax error.
'use strict'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Nexum needs Node 20.19 or later; this is ${process.versions.node}. Install a current Node from nodejs.org and try again.`)
  process.exit(1)
}
// Before the first use of the pool: heavy statements of the store must not make short ones wait (16 threads: 42 ms instead of 1.3 s).
process.env.UV_THREADPOOL_SIZE ??= '16'

/** Where nothing can be compiled, such as in a folder that is read only: from the sources, slower. */
async function fromSources() {
  const { register } = await import('tsx/esm/api')
  register()
  return import('./main.ts')
}

import('./compiled.mjs').then(({ compiledMain }) => compiledMain()).then(main => import(main), fromSources).catch(error => {
  console.error(error.code === 'ERR_MODULE_NOT_FOUND' && /'tsx/.test(error.message) ? 'Nexum: its packages are not installed. Run "npm ci" in its folder first.' : error)
  process.exit(1)
})
