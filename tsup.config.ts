import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * chartjs-node-canvas asks for the native package `canvas`, which is compiled or downloaded when it is installed. It is
 * bundled instead, as an ES module whose `canvas` is @napi-rs/canvas; Chart.js it loads at run time, as it would.
 */
const canvasWithoutInstallScript: Plugin = {
  name: 'canvas-without-install-script',
  setup(build) {
    build.onLoad({ filter: /chartjs-node-canvas[\\/]dist[\\/]chartJSNodeCanvasBase\.js$/ }, async ({ path }) => ({
      contents: `
        import { createRequire } from 'node:module';
        import * as backgroundColour from './backgroundColourPlugin.js';
        const load = createRequire(import.meta.url);
        const own = {
          './freshRequire': { freshRequire: (file) => load(file === 'canvas' ? '@napi-rs/canvas' : file) },
          './backgroundColourPlugin': backgroundColour,
        };
        const require = Object.assign((file) => own[file] ?? load(file), { cache: load.cache });
        const exports = {};
        ${await readFile(path, 'utf8')}
        const { ChartJSNodeCanvasBase: Base } = exports;
        export { Base as ChartJSNodeCanvasBase };`,
    }));
  },
};

const entries = ['index', 'render', 'matchers', 'vitest', 'textlint', 'cli'].filter((name) =>
  existsSync(`src/${name}.ts`),
);

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: entries.map((name) => `src/${name}.ts`),
  format: 'esm',
  target: 'node20',
  platform: 'node',
  dts: true,
  // One copy of each class for all entries: an error of the library is one wherever it was thrown.
  splitting: true,
  clean: true,
  noExternal: [/^chartjs-node-canvas/],
  esbuildPlugins: [canvasWithoutInstallScript],
});

export default config;
