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

/** What the package exports, as its package.json lists it. */
const entries = ['index', 'render', 'matchers', 'vitest', 'textlint'];
const bundledCanvas = 'src/render/chartjs-node-canvas.ts';

const common: Options = { format: 'esm', target: 'node20', platform: 'node', dts: false, clean: false };

/** The library, a file for each module: what a bundler finds unused it leaves out, file by file. */
const library: Options = {
  ...common,
  name: 'library',
  entry: ['src/**/*.ts', '!src/cli.ts', '!src/cli/**', '!src/rates/embedded/build.ts', `!${bundledCanvas}`],
  bundle: false,
};

const canvas: Options = {
  ...common,
  name: 'canvas',
  entry: { 'render/chartjs-node-canvas': bundledCanvas },
  noExternal: [/^chartjs-node-canvas/],
  esbuildPlugins: [canvasWithoutInstallScript],
};

/** The command, in few files, for it to start fast: a subcommand's are loaded when it is called. */
const command: Options = {
  ...common,
  name: 'command',
  entry: { milex: 'src/cli.ts' },
  outDir: 'dist/command',
  splitting: true,
  minify: true,
  noExternal: [/^(?!node:|@napi-rs\/canvas|@fontsource\/inter|chart\.js)/],
  // Among what is bundled are CommonJS modules, which ask for Node's own.
  banner: {
    js: "import { createRequire as milexRequire } from 'node:module';const require=milexRequire(import.meta.url);",
  },
  esbuildPlugins: [canvasWithoutInstallScript],
};

/** Types for import and for require. */
const types: Options = {
  ...common,
  name: 'types',
  entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  format: ['esm', 'cjs'],
  dts: { only: true },
};

const config: ReturnType<typeof defineConfig> = defineConfig(({ dts }) => [
  library,
  canvas,
  command,
  ...(dts === false ? [] : [types]),
]);

export default config;
