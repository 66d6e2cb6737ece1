import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

const path = fileURLToPath(new URL('../../../shared/data/ecb/eurofxref-hist.csv', import.meta.url));

/** The ECB's own file of 13 April 2026; skips the test where it is not at hand. */
export function ecbFile({ skip }: TestContext): Uint8Array {
  skip(!existsSync(path), 'needs the ECB file ../shared/data/ecb/eurofxref-hist.csv');
  return readFileSync(path);
}
