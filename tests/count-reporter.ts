import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed` as the last line. A file that cannot be loaded and an error outside of tests count as failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.length - passed + unloaded + errors.length;
    // No test at all is no success.
    const none = tests.length === 0 && failed === 0 ? 1 : 0;
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed + none} failed\n`));
  }
}
