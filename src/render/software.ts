import pack from '../../package.json' with { type: 'json' };

/** What a file says it was made with: "milex 0.1.0". */
export const software: string = `${pack.name} ${pack.version}`;
