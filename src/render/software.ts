import { version } from '../version.js';

/** What a file says it was made with: "milex 0.1.0". */
export const software: string = `milex ${version}`;
