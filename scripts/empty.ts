// Empties dist/ before a build, so that the package has nothing of an earlier one: npm run build
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
