// Completes dist/ for who asks for the package with require(): npm run build
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Node loads an ES module for require(); a file of its own tells TypeScript and bundlers that it does. */
function writeModules(): void {
  const entries = readdirSync('dist').filter((file) => /^\w+\.js$/.test(file) && file !== 'version.js');
  for (const file of entries) {
    const hasDefault = /export \{[^}]*\bas default\b/.test(readFileSync(`dist/${file}`, 'utf8'));
    const content = hasDefault
      ? `Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = require('./${file}').default;\n`
      : `module.exports = require('./${file}');\n`;
    writeFileSync(`dist/${file.replace(/js$/, 'cjs')}`, content);
  }
}

/** Chart.js has types for import alone: those for require have to ask for them so. */
function askForTypesOfChartJs(): void {
  const file = 'dist/index.d.cts';
  const written = readFileSync(file, 'utf8');
  const asked = written.replace(
    /^import (\{[^}]*\}) from 'chart\.js';$/m,
    "import type $1 from 'chart.js' with { 'resolution-mode': 'import' };",
  );
  if (asked === written) throw new Error(`${file} imports nothing of chart.js in the way that was expected`);
  writeFileSync(file, asked);
}

writeModules();
askForTypesOfChartJs();
