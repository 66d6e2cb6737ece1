import type { Reporter, TestModule } from 'vitest/node';

/** Prints every test that was skipped, with its reason. */
export const skipped: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    for (const test of modules.flatMap((one) => [...one.children.allTests('skipped')])) {
      const result = test.result();
      const note = result.state === 'skipped' && result.note !== undefined ? `: ${result.note}` : '';
      process.stdout.write(`skipped: ${test.fullName}${note}\n`);
    }
  },
};
