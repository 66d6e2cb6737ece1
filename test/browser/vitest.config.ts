import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that need Chromium, run by `npm run test:browser` and not by `npm test`. */
const config: ViteUserConfig = defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000, include: ['test/browser/*.browser.ts'] },
});

export default config;
