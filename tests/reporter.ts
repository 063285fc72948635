// Prints failures, what was skipped and why, and ends with the line that everyone looks for: N passed, N failed.
import type { Reporter, SerializedError, TestCase, TestModule, TestRunEndReason, TestSuite } from 'vitest/node'

export default class NexumReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()]
    const failed = tests.filter(test => test.result().state === 'failed').length + brokenSuites(module).length
    const skipped = tests.filter(test => test.result().state === 'skipped').length
    const seconds = (module.diagnostic().duration / 1000).toFixed(1)
    console.log(`${failed > 0 || module.errors().length > 0 ? 'FAIL' : ' ok '} ${module.relativeModuleId}: ${tests.filter(test => test.result().state === 'passed').length} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds} s)`)
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const broken = modules.filter(module => module.errors().length > 0)
    for (const module of broken) for (const error of module.errors()) console.error(`\nFAIL ${module.relativeModuleId}\n${error.stack ?? error.message}`)
    const suites = modules.flatMap(brokenSuites)
    for (const suite of suites) for (const error of suite.errors()) console.error(`\nFAIL ${suite.module.relativeModuleId} > ${suite.fullName}: a hook failed, its tests did not run\n${error.stack ?? error.message}`)
    for (const test of tests) if (test.result().state === 'failed') printFailure(test)
    for (const error of unhandled) console.error(`\nUnhandled error\n${error.stack ?? error.message}`)
    printSkipped(tests.filter(test => test.result().state === 'skipped'))
    const passed = tests.filter(test => test.result().state === 'passed').length
    const failed = tests.filter(test => test.result().state === 'failed').length + broken.length + suites.length + unhandled.length + (tests.length === 0 || reason === 'interrupted' ? 1 : 0)
    if (tests.length === 0) console.error('No tests ran: that is a failure.')
    console.log(`\n${passed} passed, ${failed} failed`)
  }
}

/** Suites of which a hook failed: their tests are reported as skipped, which they are not. */
function brokenSuites(module: TestModule): TestSuite[] {
  return [...module.children.allSuites()].filter(suite => suite.errors().length > 0)
}

function printFailure(test: TestCase): void {
  console.error(`\nFAIL ${test.module.relativeModuleId} > ${test.fullName}`)
  for (const error of test.result().errors ?? []) console.error(error.stack ?? error.message, error.diff ?? '')
}

function printSkipped(tests: readonly TestCase[]): void {
  const reasons = new Map<string, number>()
  for (const test of tests) {
    const result = test.result()
    const reason = (result.state === 'skipped' ? result.note : undefined) ?? test.meta().skipped ?? `${test.fullName}: no reason given`
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  for (const [reason, count] of reasons) console.log(`skipped ${count}: ${reason}`)
}
