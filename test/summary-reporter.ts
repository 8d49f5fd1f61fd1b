import type { Reporter, TestModule } from 'vitest/node';

/** Closes the test output with one line: how many tests passed, failed and were skipped. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      let failedInside = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed++;
        else if (state === 'failed') failedInside++;
        else counts.skipped++;
      }
      // A file that could not be loaded has no tests to count.
      counts.failed += module.state() === 'failed' && failedInside === 0 ? 1 : failedInside;
    }
    process.on('exit', () =>
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`),
    );
  }
}
