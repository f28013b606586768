/** lvsgen as a library: texts in, output tree and diagnostics out. It touches neither disk nor network. */

export type { InventorySources, VarsFile } from './inventory/sources.ts';
export type { SecretStore } from './model/secrets.ts';
export { type Compiled, compile } from './pipeline.ts';
export type { RenderedFile, Tree } from './render.ts';
export type { Diagnostic, Related, Severity } from './report/diagnostic.ts';
export { stylish } from './report/formats/stylish.ts';
export { type Origin, type Position, Source } from './report/source.ts';
