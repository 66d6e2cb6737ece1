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
  const asking = readdirSync('dist').filter((file) => {
    if (!file.endsWith('.d.cts')) return false;
    const written = readFileSync(`dist/${file}`, 'utf8').replace(/^import 'chart\.js';\n/m, '');
    const asked = written.replace(
      /^import (\{[^}]*\}) from 'chart\.js';$/m,
      "import type $1 from 'chart.js' with { 'resolution-mode': 'import' };",
    );
    writeFileSync(`dist/${file}`, asked);
    return asked !== written;
  });
  if (asking.length === 0) throw new Error('no types in dist import anything of chart.js in the way that was expected');
}

writeModules();
askForTypesOfChartJs();
