/** Set from package.json when the bundle is built. */
declare const LVSGEN_VERSION: string | undefined;

export const version = typeof LVSGEN_VERSION === 'string' ? LVSGEN_VERSION : '0.0.0-source';
