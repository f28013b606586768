import type { Reporter, TestModule } from 'vitest/node';

/** Names what was skipped, and ends with the plain line `N passed, N failed` that machines read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        count[state]++;
        if (state === 'skipped') console.log(`skipped: ${test.fullName}`);
      }
      // A file that does not load has no tests to fail.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) count.failed++;
    }
    count.failed += errors.length + count.pending;
    console.log(
      `\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`,
    );
  }
}
