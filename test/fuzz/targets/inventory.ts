import type { InventorySources } from '../../../src/inventory/sources.ts';
import type { SecretStore } from '../../../src/model/secrets.ts';
import { type Compiled, compile } from '../../../src/pipeline.ts';
import type { Tree } from '../../../src/render.ts';
import type { Diagnostic } from '../../../src/report/diagnostic.ts';
import { type Origin, Source } from '../../../src/report/source.ts';
import { sourcesOf } from '../../support/cases.ts';
import { reports } from '../formats.ts';
import { Broken, type Target } from '../fuzzer.ts';
import { hostileTexts } from '../hostile.ts';
import { fewerLines } from '../shrink.ts';

/** An inventory as its files' texts: the first is the inventory, `group_vars/NAME` and `host_vars/NAME` stand beside it. */
export interface InventoryInput {
  readonly files: Readonly<Record<string, string>>;
  readonly limit?: string;
  readonly extraVars?: readonly string[];
}

export const inventoryTarget: Target<InventoryInput> = {
  name: 'inventory',
  async run(input) {
    const compiled = compileInput(input);
    const { tree, diagnostics } = compiled;
    const isRefused = diagnostics.some(({ severity }) => severity === 'error');
    if (isRefused && tree !== undefined) throw new Broken('a refused inventory renders nothing');
    if (!isRefused && tree === undefined) throw new Broken('what is not rendered is explained');
    for (const one of diagnostics) assertDiagnostic(one, input);
    if (tree !== undefined) {
      assertTree(tree);
      // A fourth of them is enough, and the rest takes half the time.
      const isAsked = Object.values(input.files).join().length % 4 === 0;
      if (isAsked && textOf(compileInput(input).tree) !== textOf(tree))
        throw new Broken('the same inventory renders the same bytes');
    }
    await assertReports(diagnostics);
  },
  *smaller(input) {
    for (const [name, text] of Object.entries(input.files)) {
      for (const fewer of fewerLines(text)) yield { ...input, files: { ...input.files, [name]: fewer } };
    }
  },
};

/** Told apart from all that an inventory says, so that one look tells whether it got out. */
const secret = 'Hu5h-Th1';

const secrets: SecretStore = {
  env: (name) => secretOf(name),
  file: (name) => secretOf(name),
};

function secretOf(name: string): string | undefined {
  const hostile = /^HOSTILE_([0-9]+)$/.exec(name)?.[1];
  if (hostile !== undefined) return hostileTexts[Number(hostile)];
  return ['secrets/mail', 'LVSGEN_EXAMPLE_SECRET'].includes(name) ? secret : undefined;
}

function compileInput({ files, limit, extraVars = [] }: InventoryInput): Compiled {
  const [[name, text] = ['inventory.yaml', ''], ...others] = Object.entries(files);
  const besideOf = (folder: string) =>
    others.flatMap(([path, one]) =>
      path.startsWith(`${folder}/`)
        ? [{ name: path.slice(folder.length + 1).replace(/\.(ya?ml|json)$/, ''), source: new Source(path, one) }]
        : [],
    );
  const sources: InventorySources = {
    ...sourcesOf(text),
    name,
    parts: [new Source(name, text)],
    groupVars: besideOf('group_vars'),
    hostVars: besideOf('host_vars'),
    extraVars: extraVars.map((one) => ({ source: new Source('-e', one), isFile: false })),
  };
  return compile(sources, secrets, limit === undefined ? {} : { limit });
}

function textOf(tree: Tree | undefined): string {
  return JSON.stringify([...(tree ?? [])]);
}

function assertDiagnostic({ rule, message, at, related = [] }: Diagnostic, { files }: InventoryInput): void {
  if (message.trim() === '') throw new Broken('a diagnostic says something', rule);
  const isOurs = !/undefined|\[object/.test(Object.values(files).join());
  if (isOurs && /undefined|\[object /.test(message)) throw new Broken('a message is made of words', message);
  for (const origin of [at, ...related.map((one) => one.at)]) assertPlace(origin, rule);
}

function assertPlace({ source, start, end }: Origin, rule: string): void {
  const { line, column } = source.position(start);
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= source.text.length &&
    end <= source.text.length + 1 &&
    line <= source.lineStarts.length &&
    column <= source.line(line).length + 2;
  if (!inside) throw new Broken('the place of a diagnostic is inside its file', `${rule} at ${start}…${end}`);
}

/** Control characters, and those that reorder or break lines where a text is shown; a line feed ends a line of ours. */
export const rawControl = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

async function assertReports(diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  const raw: string[] = [];
  for (const [format, printed] of await reports(diagnostics)) {
    if (rawControl.test(printed)) raw.push(format);
    if (printed.includes(secret)) throw new Broken(`${format} shows no secret that stands outside the inventory`);
    if (format === 'json' || format === 'sarif') JSON.parse(printed);
    if (format === 'github') {
      const lines = printed.trimEnd().split('\n');
      if (lines.length !== diagnostics.length || !lines.every((one) => /^::(error|warning|notice) /.test(one)))
        throw new Broken('github gets one command for each diagnostic');
    }
  }
  if (raw.length > 0) throw new Broken(`no raw control character is printed by ${raw.join(', ')}`);
}

/** Names that are something else at the top of an output folder. */
const taken = new Set(['manifest.json', 'apply.json']);

function assertTree(tree: Tree): void {
  const hosts = new Set([...tree.keys()].map((name) => name.split('/')[0] as string));
  const folders = new Set([...hosts].map((host) => host.normalize('NFC').toLowerCase()));
  if (folders.size < hosts.size) throw new Broken('each host has a folder of its own on every file system');
  for (const [name, { content }] of tree) {
    const [host = '', ...parts] = name.split('/');
    const isSafe =
      /^[^.~-]/.test(host) &&
      !taken.has(host) &&
      !host.includes('\\') &&
      Buffer.byteLength(host) < 256 &&
      isPlain(host);
    if (!isSafe) throw new Broken('a host name is one safe path segment', JSON.stringify(host));
    const isBelow = parts[0] === 'etc' && parts.every((one) => one !== '' && one !== '.' && one !== '..');
    if (!isBelow) throw new Broken('every path lies below HOST/etc/', JSON.stringify(name));
    if (!isPlain(name)) throw new Broken('a path holds no control character', JSON.stringify(name));
    if (!isPlain(content) || !content.endsWith('\n'))
      throw new Broken('a rendered file is lines of plain text', JSON.stringify(name));
  }
}

/** Printable in one piece, and the same after a way through UTF-8. */
function isPlain(text: string): boolean {
  return !rawControl.test(text) && Buffer.from(text).toString() === text;
}
