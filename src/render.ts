import type { HelperOptions } from 'handlebars';
import { unprintableInLines } from './base/characters.ts';
import { templates } from './generated/templates.js';
import type { PlannedFile } from './planned-file.ts';

/** A file of the output tree: its bytes are what is written, its mode what the manifest names. */
export interface RenderedFile {
  readonly content: string;
  readonly mode: PlannedFile['mode'];
  /** Whether it holds a secret in clear text. */
  readonly secret?: true;
}

/** Output path, `HOST/absolute/path`, → file; in the order in which it is written. */
export type Tree = ReadonlyMap<string, RenderedFile>;

/** Fills the template of a planned file. A fault here is ours: what a user can get wrong was refused before. */
export function render(file: PlannedFile): RenderedFile {
  const template = templates[file.template];
  if (template === undefined) throw new Error(`no template ${file.template}`);
  assertPlain(file.view, file.path);
  const content = template(file.view, { helpers });
  const character = unprintableInLines(content);
  if (character !== undefined) throw new Error(`a control character (${character}) reached ${file.path}`);
  return {
    content: content.endsWith('\n') ? content : `${content}\n`,
    mode: file.mode,
    ...(file.secret ? { secret: true } : {}),
  };
}

/**
 * Handlebars' own `each` adds piece to piece, and a text of a hundred thousand blocks stays in millions of pieces until its
 * end. Joined at each round they are gone before the next. Templates have `@index` beside the item.
 */
const helpers = {
  each: (items: readonly unknown[], { fn }: HelperOptions) =>
    items.map((one, index) => fn(one, { data: { index } })).join(''),
};

/** Handlebars prints nothing for undefined and lets a line break through: neither may reach a template. */
function assertPlain(value: unknown, path: string): void {
  if (typeof value === 'string' && value.includes('\n')) throw new Error(`a line break inside a value of ${path}`);
  if (value === undefined) throw new Error(`an undefined value in the view of ${path}`);
  if (Array.isArray(value)) for (const one of value) assertPlain(one, path);
  else if (isView(value)) for (const key in value) assertPlain(value[key], path);
}

function isView(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
