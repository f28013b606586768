/** Set from package.json when the bundle is built. */
declare const LVSGEN_VERSION: string | undefined;

/** Whether this runs from the bundle, in which all modules are one file. */
export const isBundled = typeof LVSGEN_VERSION === 'string';

export const version = typeof LVSGEN_VERSION === 'string' ? LVSGEN_VERSION : '0.0.0-source';
