import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { skipped } from './test/skipped.js';

// The name alone may be another version's: TypeScript 7 is installed beside it, for the test of the package.
const checker = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');

const config: ViteUserConfig = defineConfig({
  test: {
    // No test is about time; a busy machine may take long over those that install the package or draw hundreds of charts.
    testTimeout: 120_000,
    reporters: ['default', skipped],
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json', checker },
  },
});

export default config;
