// Prints each test and ends with the line that everyone looks for: N passed, N failed.
import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter'

export default class NexumReporter implements Reporter {
  private passed = 0
  private failed = 0

  onTestEnd(test: TestCase, result: TestResult): void {
    const good = result.status === test.expectedStatus
    if (result.status === 'skipped') return console.log(`skip  ${test.parent.title} > ${test.title}: ${reasonOf(test)}`)
    const again = !good && result.retry < test.retries
    if (good) this.passed++
    else if (!again) this.failed++
    console.log(`${good ? ' ok ' : again ? 'again' : 'FAIL'}  ${test.parent.title} > ${test.title} (${(result.duration / 1000).toFixed(1)} s)`)
    for (const error of good ? [] : result.errors) console.error(error.stack ?? error.message ?? '')
  }

  onError(error: TestError): void {
    this.failed++
    console.error(error.stack ?? error.message ?? '')
  }

  onEnd(result: FullResult): void {
    if (this.passed + this.failed === 0) {
      this.failed++
      console.error('No tests ran: that is a failure.')
    }
    if (result.status !== 'passed' && this.failed === 0) this.failed++
    console.log(`\n${this.passed} passed, ${this.failed} failed`)
  }

  printsToStdio(): boolean {
    return true
  }
}

function reasonOf({ annotations }: TestCase): string {
  return annotations.find(({ type, description }) => type === 'skip' && description !== undefined)?.description ?? 'no reason given'
}
