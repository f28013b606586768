// Writes src/generated/, schema/ and docs/reference/ from the source of words (src/schema), the templates and the folder
// listings. `--check` writes nothing and fails if what is committed differs.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _, Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import Handlebars from 'handlebars';
import { compile as typesOf } from 'json-schema-to-typescript';
import { manPage } from './man.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const note = 'Made by `npm run gen`; edit its source instead.';
const standaloneCode = standaloneModule.default;

/** A folder whose modules are entries of one table, and the contract that they satisfy. */
const folders = {
  platforms: { type: 'Platform', from: 'platform.ts', name: 'platforms' },
  networks: { type: 'Network', from: 'network.ts', name: 'networks' },
  arp: { type: 'ArpMethod', from: 'arp-method.ts', name: 'arpMethods' },
  outputs: { type: 'OutputKind', from: 'output.ts', name: 'outputs' },
  rules: { type: 'Rule', from: 'rule.ts', name: 'rules' },
  commands: { type: 'Command', from: 'command.ts', name: 'commands' },
};

/** Folders of formats: what each says of itself is known at start, its module is loaded when it is chosen. */
const formatFolders = [
  { folder: 'report/formats', name: 'reportFormats', type: 'ReportFormat', contract: '../report/format.ts' },
  { folder: 'diff/formats', name: 'diffFormats', type: 'DiffFormat', contract: '../diff/format.ts' },
];

/** The entries of a folder: every module with a default export. What stands beside them is their contract and helpers. */
function modulesOf(/** @type {string} */ folder) {
  return readdirSync(path.join(root, 'src', folder))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export default /m.test(readFileSync(path.join(root, 'src', folder, file), 'utf8')))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** @param {string} entry a TypeScript module below src, loaded through a bundle of its own */
async function load(entry) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-gen-'));
  try {
    const outfile = path.join(scratch, 'module.mjs');
    await build({
      entryPoints: [path.join(root, entry)],
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
      },
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The module of a folder's entry under a name of its own. */
const localName = (/** @type {string} */ folder, /** @type {string} */ name) =>
  `${folder}_${name.replaceAll('-', '_')}`;

/** A module with the table of a folder's entries. @param {keyof typeof folders} folder */
function registry(folder) {
  const { type, from, name } = folders[folder];
  const modules = modulesOf(folder);
  const imports = modules.map((one) => `import ${localName(folder, one)} from '../${folder}/${one}.ts';`);
  const rows = modules.map((one) => `  '${one}': ${localName(folder, one)},`);
  return `// ${note}
import type { ${type} } from '../${folder}/${from}';
${imports.join('\n')}

export const ${name}: Record<string, ${type}> = {
${rows.join('\n')}
};
`;
}

/** The kinds of facts, and the union of the facts themselves. */
function factKinds() {
  const kinds = modulesOf('facts');
  const imports = kinds.map(
    (kind) =>
      `import ${localName('facts', kind)}, { type Fact as ${localName('fact', kind)} } from '../facts/${kind}.ts';`,
  );
  return `// ${note}
import type { FactKind } from '../facts/fact.ts';
${imports.join('\n')}

export type Fact =
${kinds.map((kind) => `  | ${localName('fact', kind)}`).join('\n')};

export type FactOfKind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

export const factKinds: { readonly [K in Fact['kind']]: FactKind<FactOfKind<K>> } = {
${kinds.map((kind) => `  '${kind}': ${localName('facts', kind)},`).join('\n')}
};
`;
}

/** A table of what the formats of a folder say of themselves, with the way to the rest. @param {(typeof formatFolders)[number]} about */
async function formatRegistry({ folder, name, type, contract }) {
  const rows = await Promise.all(
    modulesOf(folder).map(async (file) => {
      const { default: format } = await load(`src/${folder}/${file}.ts`);
      const said = Object.entries(format).filter(([, value]) => typeof value === 'string');
      const words = said.map(([key, value]) => `${key}: ${JSON.stringify(value)}, `).join('');
      return `  '${file}': { ${words}load: () => import('../${folder}/${file}.ts') },`;
    }),
  );
  return `// ${note}
import type { ${type} } from '${contract}';

type OnDemand<Format> = Omit<Format, 'print'> & { load(): Promise<{ default: Format }> };

export const ${name}: Record<string, OnDemand<${type}>> = {
${rows.join('\n')}
};
`;
}

/**
 * @param {object} schema
 * @param {Record<string, (text: string) => string | undefined>} formats
 */
async function validator(schema, formats) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // A function for each definition instead of a copy of it at each use: the program loads it at every run.
    inlineRefs: false,
    formats: Object.fromEntries(
      Object.entries(formats).map(([name, problem]) => [
        name,
        (/** @type {string} */ text) => problem(text) === undefined,
      ]),
    ),
    code: { source: true, esm: true, formats: _`ajvFormats` },
  });
  ajv.addVocabulary(['tsType', 'notKeys']);
  ajv.addSchema(withSharedKinds(withoutNotes(schema)), 'variables');
  const code = standaloneCode(ajv, { validateVariables: 'variables' });
  // ajv emits require() for its runtime helpers even as ESM; bundling makes the module stand on its own.
  const bundled = await build({
    stdin: {
      contents: `import { ajvFormats } from '../schema/ajv-formats.ts';\n${code}`,
      resolveDir: path.join(root, 'src/generated'),
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    write: false,
    // Most of the bundle is this module, and nobody reads it.
    minify: true,
    keepNames: false,
    external: ['../schema/ajv-formats.ts'],
    logLevel: 'error',
  });
  // The schema itself comes along once, for the messages; ajv's verbose mode would repeat it at every check. As a text, for
  // every run reads this module, and a text is read faster than code.
  return `// ${note}\n${bundled.outputFiles[0]?.text}\nexport const schema = JSON.parse(${JSON.stringify(JSON.stringify(schema))});\n`;
}

/** The schema without what only people read. @param {unknown} schema @returns {any} */
function withoutNotes(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNotes);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { description, ...rest } = /** @type {Record<string, unknown>} */ (schema);
  // A property may itself be called like a note: then its value is a schema, not a text.
  const kept = typeof description === 'object' ? { ...rest, description } : rest;
  delete kept.notKeys;
  for (const note of ['examples', 'title', 'default', 'tsType']) {
    if (typeof kept[note] !== 'object' || Array.isArray(kept[note])) delete kept[note];
  }
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, withoutNotes(value)]));
}

/**
 * The schema with each kind of value that occurs more than once as a definition of its own: the validator then has one
 * function for all flags, one for all ports, …, and every run loads it.
 * @param {any} schema
 */
function withSharedKinds(schema) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  const isKind = (/** @type {any} */ one) => one.type !== undefined && one.properties === undefined;
  const visit = (/** @type {any} */ node, /** @type {(kind: any) => any} */ kind) => {
    for (const holder of [node.properties, node.definitions]) {
      for (const [key, one] of Object.entries(holder ?? {})) {
        if (holder === node.properties && isKind(one)) holder[key] = kind(one);
        else visit(one, kind);
      }
    }
  };
  const text = (/** @type {any} */ one) => JSON.stringify(one);
  visit(schema, (one) => {
    uses.set(text(one), (uses.get(text(one)) ?? 0) + 1);
    return one;
  });
  const shared = [...uses].filter(([, count]) => count > 1).map(([one]) => one);
  visit(schema, (one) => {
    const at = shared.indexOf(text(one));
    return at < 0 ? one : { $ref: `#/definitions/kind${at}` };
  });
  for (const [at, one] of shared.entries()) schema.definitions[`kind${at}`] = JSON.parse(one);
  return schema;
}

function templates() {
  const files = readdirSync(path.join(root, 'templates'))
    .filter((file) => file.endsWith('.hbs'))
    .sort();
  const rows = files.map((file) => {
    const text = readFileSync(path.join(root, 'templates', file), 'utf8');
    const spec = Handlebars.precompile(text, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      preventIndent: true,
      explicitPartialContext: true,
    });
    return `  '${file.slice(0, -4)}': Handlebars.template(${spec}),`;
  });
  return `// ${note}\nimport Handlebars from 'handlebars/runtime.js';\n\nexport const templates = {\n${rows.join('\n')}\n};\n`;
}

/** @param {any} words */
function reference(words) {
  const code = (/** @type {unknown} */ one) => `\`${typeof one === 'string' ? one : JSON.stringify(one)}\``;
  const row = (/** @type {any} */ { keyword, value, doc, default: preset, since, older, example, aliases = [] }) => {
    const gate = `${since ? `≥ ${since}` : 'all'}${older ? ` (before ${older.until} as \`${older.keyword}\`)` : ''}`;
    const shown = example ?? preset ?? value.example ?? (value.block ? sample(value) : undefined);
    const key = shown === undefined ? '' : code(shown);
    const others = aliases
      .map((/** @type {string} */ one) => ` Not \`${one}\`, keepalived’s other word for it.`)
      .join('');
    return `| \`${keyword}\` | ${value.label.replaceAll('|', '\\|')} | ${preset === undefined ? '' : code(preset)} | ${gate} | ${key.replaceAll('|', '\\|')} | ${doc}${others} |`;
  };
  /** The smallest use of a block. @param {any} value @returns {unknown} */
  const sample = ({ block, isNamed, schema }) => {
    const [first] = block.directives;
    const needed = block.directives.filter((/** @type {any} */ { keyword }) => block.required?.includes(keyword));
    const inner = Object.fromEntries(
      (needed.length > 0 ? needed : [first]).map((/** @type {any} */ { keyword, value, example, default: preset }) => [
        keyword,
        example ?? preset ?? value.example ?? sample(value),
      ]),
    );
    return isNamed ? { one: inner } : 'items' in schema ? [inner] : inner;
  };
  const list = (/** @type {string} */ title, /** @type {string[]} */ items) =>
    items.length === 0 ? '' : `\n${title}\n\n${items.map((one) => `- ${one}`).join('\n')}\n`;
  const sections = new Map();
  const visit = (/** @type {any} */ block) => {
    if (sections.has(block.name)) return;
    sections.set(
      block.name,
      `## ${block.name}\n\n${block.doc}\n\n| keyword | value | default | keepalived | example | |\n|---|---|---|---|---|---|\n${block.directives.map(row).join('\n')}\n${list(
        'Refused together:',
        (block.conflicts ?? []).map((/** @type {any} */ { message, consequence }) => `${message}: ${consequence}`),
      )}${list(
        'Left out on purpose:',
        Object.entries(block.leftOut ?? {}).map(([keyword, reason]) => `\`${keyword}\`: ${reason}`),
      )}`,
    );
    for (const { value } of block.directives) if (value.block) visit(value.block);
  };
  for (const block of [
    words.root,
    words.globalDefs,
    words.vrrpInstance,
    words.virtualServer,
    words.realServer,
    words.checkers,
  ])
    visit(block);
  return `<!-- ${note} -->\n# keepalived’s keywords in the inventory\n\nEvery keyword is a key of the same name. “keepalived” says from which release on a director’s parser knows it;\nlvsgen refuses it for an older one, or writes the older word where keepalived only had another name for it. Every block
takes \`verbatim\` too: raw lines at its end, kept as they are.\n\n${[...sections.values()].join('\n')}`;
}

/** What is offered, from the folders that declare it. @param {any} registry */
function offers({ platforms, networks, arpMethods, outputs, rules, reportFormats, diffFormats }) {
  const table = (/** @type {Record<string, any>} */ entries, /** @type {(entry: any) => string} */ row) =>
    Object.entries(entries)
      .map(([name, entry]) => `| \`${name}\` | ${row(entry)} |`)
      .join('\n');
  const kinds = (/** @type {any} */ method) =>
    ['DR', 'TUN', 'NAT']
      .map((kind) => (method.kinds[kind] === true ? 'yes' : `no: ${method.kinds[kind].reason}`))
      .join(' | ');
  const gaps = (/** @type {any} */ platform) =>
    Object.entries(platform.gaps)
      .map(([name, gap]) => `${name}: ${/** @type {any} */ (gap).reason}`)
      .join('; ');
  return `<!-- ${note} -->
# What lvsgen offers

## Platforms (\`lvs_platform\`)

| | | keepalived | network files | rulesets | schedulers | not there |
|---|---|---|---|---|---|---|
${table(platforms, (one) => `${one.doc} | ${one.keepalived.version} | ${Object.keys(one.networks).join(' ')} | ${Object.keys(one.saves).join(' ')} | ${one.schedulers.join(' ')} | ${gaps(one)}`)}

## Network files (\`lvs_network\`)

The first that a platform names is what it takes where the inventory says nothing.

| | |
|---|---|
${table(networks, ({ doc }) => doc)}

## ARP methods (\`arp_method\`)

| | | DR | TUN | NAT |
|---|---|---|---|---|
${table(arpMethods, (one) => `${one.doc} | ${kinds(one)}`)}

## Files

| | |
|---|---|
${table(outputs, ({ doc }) => doc)}

## Rules

| | | |
|---|---|---|
${table(rules, ({ severity, doc }) => `${severity} | ${doc}`)}

## Formats of findings (\`check -f\`)

| | | goes to |
|---|---|---|
${table(reportFormats, ({ doc, stream }) => `${doc} | ${stream === 'stdout' ? 'standard output' : 'standard error'}`)}

## Formats of differences (\`diff --format\`, \`render --format\`)

| | |
|---|---|
${table(diffFormats, ({ doc }) => doc)}
`;
}

const { inventorySchema, variablesSchema } = await load('src/schema/inventory.ts');
const { formats } = await load('src/schema/formats.ts');
const words = await load('src/schema/keepalived.ts');
const vocabulary = { platforms: modulesOf('platforms'), networks: modulesOf('networks'), arpMethods: modulesOf('arp') };
const variables = variablesSchema(vocabulary);

const check = process.argv.includes('--check');
let stale = 0;

/** @param {string} file @param {string} content */
function put(file, content) {
  const target = path.join(root, file);
  let current;
  try {
    current = readFileSync(target, 'utf8');
  } catch {}
  if (current === content) return;
  stale++;
  if (check) console.error(`${file} is not what its source makes of it: run \`npm run gen\``);
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.error(`${file} written`);
  }
}

// A module for each folder, so that who needs the platforms loads no rules, and `lvsgen --version` none of them.
for (const folder of /** @type {(keyof typeof folders)[]} */ (Object.keys(folders)))
  put(`src/generated/${folder}.ts`, registry(folder));
put('src/generated/facts.ts', factKinds());
for (const about of formatFolders)
  put(`src/generated/${about.folder.replace('/', '-')}.ts`, await formatRegistry(about));
put('src/generated/validate.js', await validator(variables, formats));
put(
  'src/generated/validate.d.ts',
  `// ${note}\nimport type { ValidateFunction } from 'ajv';\n\nexport declare const validateVariables: ValidateFunction;\nexport declare const schema: object;\n`,
);
put('src/generated/templates.js', templates());
put(
  'src/generated/templates.d.ts',
  `// ${note}\nimport type Handlebars from 'handlebars';\n\nexport declare const templates: Record<string, Handlebars.TemplateDelegate<object>>;\n`,
);
put(
  'src/generated/variables.ts',
  await typesOf(variables, 'Variables', {
    bannerComment: `// ${note}`,
    format: false,
    additionalProperties: false,
    enableConstEnums: false,
  }),
);
put('schema/inventory.schema.json', `${JSON.stringify(inventorySchema(vocabulary), null, 2)}\n`);
put('docs/reference/keepalived.md', reference(words));
// What the folders declare is read through their tables, which are up to date by now.
const declared = await Promise.all(
  ['platforms', 'networks', 'arp', 'outputs', 'rules', 'report-formats', 'diff-formats'].map((name) =>
    load(`src/generated/${name}.ts`),
  ),
);
put('docs/reference/offers.md', offers(Object.assign({}, ...declared)));
const { main } = await load('src/cli.ts');
const { commands } = await load('src/generated/commands.ts');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const pages = [];
for (const [name, { usage, describe }] of Object.entries(commands)) {
  let help = '';
  const keep = { write: (/** @type {string} */ text) => (help += text) };
  await main([name, '--help'], { stdout: keep, stderr: keep, env: {} });
  pages.push({ name, usage, describe, help: help.trim().split('\n').slice(1).join('\n').trim() });
}
put('docs/lvsgen.1', manPage(pages, version));
process.exitCode = check && stale > 0 ? 1 : 0;
