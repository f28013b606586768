/** lvsgen as a library: texts in, output tree and diagnostics out. It touches neither disk nor network. */
export type { Diagnostic, Related, Severity } from './diagnostics/diagnostic.ts';
export { stylish } from './diagnostics/formats/stylish.ts';
export { type Origin, type Position, Source } from './diagnostics/source.ts';
export type { InventorySources, VarsFile } from './inventory/source.ts';
export type { SecretStore } from './model/secrets.ts';
export { type Compiled, compile, type Tree } from './pipeline.ts';
export type { RenderedFile } from './render.ts';
