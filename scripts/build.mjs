// Bundles the program and the library into dist/, with declarations and the notices of what is bundled. Fails when a
// compiler that belongs to `npm run gen` gets into the bundle, or when the bundle outgrows its budget.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forbiddenInputs, foreignImports } from './bundle-guard.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const budget = 1_300_000;
const builtin = new RegExp(`^(node:.+|${builtinModules.join('|')})$`);

rmSync('dist', { recursive: true, force: true });
const result = await build({
  entryPoints: { lvsgen: 'src/bin.ts', index: 'src/index.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  define: { LVSGEN_VERSION: JSON.stringify(version) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  // A quarter less to read at every start. Names stay, for the stack that a bug report shows, and lines stay lines.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  plugins: [{ name: 'lazy-builtins', setup: lazyBuiltins }],
  alias: { 'string-width': './src/base/text-width.ts' },
  metafile: true,
  logLevel: 'warning',
});

/**
 * In one file every import of Node's own modules would run at the start. Through require they are loaded with the code that
 * uses them: node:crypto alone takes longer than `--version` has.
 * @param {import('esbuild').PluginBuild} build
 */
function lazyBuiltins({ onResolve, onLoad }) {
  onResolve({ filter: builtin, namespace: 'file' }, ({ path: name, kind }) =>
    kind === 'import-statement' ? { path: name, namespace: 'builtin' } : undefined,
  );
  onLoad({ filter: /./, namespace: 'builtin' }, ({ path: name }) => ({
    contents: `module.exports = require(${JSON.stringify(name)});`,
    loader: 'js',
  }));
}

const bundle = /** @type {(typeof result.metafile.outputs)[string]} */ (result.metafile.outputs['dist/lvsgen.mjs']);
const forbidden = forbiddenInputs(Object.keys(bundle.inputs));
if (forbidden.length > 0)
  throw new Error(`dist/lvsgen.mjs holds a compiler that it shall not need: ${forbidden.join(', ')}`);
const foreign = foreignImports(bundle.imports);
if (foreign.length > 0) throw new Error(`dist/lvsgen.mjs is no file by itself: it imports ${foreign.join(', ')}`);
if (bundle.bytes > budget) throw new Error(`dist/lvsgen.mjs has ${bundle.bytes} bytes; the budget is ${budget}`);

const packages = new Set([
  // What `npm run gen` took of it into the validator.
  'ajv',
  ...Object.keys(bundle.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
]);
const notices = [...packages].sort().map((name) => {
  const folder = path.join('node_modules', name);
  const { license, version: release } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${release} (${license})\n\n${text}\n`;
});
const thirdParty = `lvsgen bundles these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
writeFileSync('dist/THIRD_PARTY_NOTICES', thirdParty);

// The program is passed on as one file, so it carries the licences that say so. Its first line is the one that runs it;
// esbuild would put the banner before it.
const licences = `lvsgen ${version}\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n${thirdParty}`.replaceAll(
  '*/',
  '* /',
);
writeFileSync(
  'dist/lvsgen.mjs',
  `#!/usr/bin/env node\n${readFileSync('dist/lvsgen.mjs', 'utf8')}\n/*\n${licences}*/\n`,
);
chmodSync('dist/lvsgen.mjs', 0o755);

execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
console.error(`dist/lvsgen.mjs ${Math.round(bundle.bytes / 1000)} kB`);
