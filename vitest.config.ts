import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { skipped } from './test/skipped.js';

const config: ViteUserConfig = defineConfig({
  test: {
    reporters: ['default', skipped],
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});

export default config;
