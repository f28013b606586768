// The long forms of what `npm test` shows in short: run before an issue is called done. Writes docs/proof.md, stamped with
// the commit, and keeps what each said in .cache/proof/. Arguments name the rows to run; the others keep their last result.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

/** @type {Record<string, {shows: string, run: string, env?: Record<string, string>}>} */
const rows = {
  fuzz: {
    shows: '100,000 broken inventories, with folders, diffs and calls beside',
    run: 'node scripts/fuzz.mjs --runs 100000 --workers 2',
  },
  kills: {
    shows: '200 renders killed',
    run: 'vitest run --project unit test/tree-kill.test.ts',
    env: { KILLS: '200' },
  },
  keepalived: {
    shows: '20,000 random clusters read by the real keepalived',
    run: 'vitest run --project unit test/keepalived-random.test.ts',
    env: { KEEPALIVED_RUNS: '20000' },
  },
  'raw-lines': {
    shows: '2,000 random raw lines beside keepalived’s own dump',
    run: 'vitest run --project unit test/keepalived-lines.test.ts',
    env: { RAW_LINES_RUNS: '2000' },
  },
  large: {
    shows: 'inventories of 1 MiB, large in one way each',
    run: 'vitest run --project unit test/growth.test.ts test/hostile-inventories.test.ts',
    env: { LARGE: '1' },
  },
  bench: { shows: 'what each job takes, beside its budget', run: 'node bench/all.mjs' },
};

const results = '.cache/proof/results.json';
mkdirSync(path.dirname(results), { recursive: true });
/** @type {Record<string, {commit: string, passed: boolean, minutes: string, said: string}>} */
const known = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' and changes');

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(rows);
for (const name of chosen) {
  const row = rows[name];
  if (row === undefined) throw new Error(`there is no proof ${name}; there are ${Object.keys(rows).join(', ')}`);
  console.error(`── ${name}: ${row.run}`);
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync('bash', ['-c', row.run], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      ...row.env,
      PATH: `${path.resolve('node_modules/.bin')}:${process.env.PATH}`,
      NO_COLOR: '1',
    },
  });
  writeFileSync(`.cache/proof/${name}.log`, stdout + stderr);
  const said =
    stdout
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('skipped:'))
      .at(-1) ?? '';
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  known[name] = { commit, passed: status === 0, minutes, said: row.run.startsWith('vitest') ? said : `exit ${status}` };
  writeFileSync(results, JSON.stringify(known));
  if (status !== 0) process.exitCode = 1;
}

const lines = Object.entries(rows).map(([name, { shows, run, env = {} }]) => {
  const result = known[name];
  const command = [...Object.entries(env).map(([key, value]) => `${key}=${value}`), run].join(' ');
  const outcome = result ? `${result.passed ? 'yes' : 'NO'}: ${result.said}` : 'not run';
  return `| ${name} | ${shows} | \`${command}\` | ${outcome} | ${result?.minutes ?? ''} | ${result?.commit ?? ''} |`;
});
writeFileSync(
  'docs/proof.md',
  `# Proof

Made by \`npm run proof\`: the long forms of what \`npm test\` shows in short.

| | shows | command | holds | minutes | commit |
|---|---|---|---|---|---|
${lines.join('\n')}
`,
);
