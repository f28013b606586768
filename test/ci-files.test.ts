import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { missing } from './support/need.ts';
import { root } from './support/paths.ts';

/**
 * The way of a new user, from this repository's release to a pipeline, in clean folders and without a network: what is
 * written into his files is run, and not looked at.
 */
const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
const release = path.join(scratch, 'release');
const fresh = path.join(scratch, 'fresh');
const repo = path.join(scratch, 'repo');
const lacking = missing('network namespaces');
const hooks: Hook[] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'));

function released(): string {
  return path.join(release, readdirSync(release).find((name) => name.endsWith('.mjs')) as string);
}

/** A shell as a runner starts it: no network, nothing of this checkout to be found. */
function run(script: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('unshare', ['--net', 'bash', '-eo', 'pipefail', '-c', script], {
    cwd: repo,
    encoding: 'utf8',
    env: { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`, HOME: scratch, ...env },
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/release.mjs', release], { cwd: root, stdio: 'ignore' });
  execFileSync(process.execPath, [released(), 'init', fresh], { cwd: scratch, stdio: 'ignore' });
  execFileSync(process.execPath, ['tools/lvsgen.mjs', 'render', 'inventory.yaml', '-o', 'out/'], {
    cwd: fresh,
    stdio: 'ignore',
  });
});
beforeEach(() => {
  rmSync(repo, { recursive: true, force: true });
  cpSync(fresh, repo, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

const edit = (name: string, from: string, to: string) => {
  const file = path.join(repo, name);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
};

/** Each ends in red, by what its message says. */
const faults: { name: string; make: () => void; says: string }[] = [
  {
    name: 'an inventory with an error',
    make: () => edit('inventory.yaml', 'lb_algo: wlc', 'lb_algo: wlcc'),
    says: 'wlcc',
  },
  {
    name: 'an inventory that was not rendered',
    make: () => edit('inventory.yaml', 'delay_loop: 6', 'delay_loop: 7'),
    says: 'delay_loop 7',
  },
  {
    name: 'a rendered file that somebody changed',
    make: () => edit('out/lb1/etc/keepalived/keepalived.conf', 'delay_loop 6', 'delay_loop 60'),
    says: 'delay_loop 60',
  },
];

describe('the release', () => {
  test('is one file with its checksum, and carries the licences of what is in it', () => {
    expect(readdirSync(release).sort()).toEqual(['SHA256SUMS', path.basename(released())].sort());
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: release, stdio: 'ignore' });
    const text = readFileSync(released(), 'utf8');
    expect(text).toContain(readFileSync(path.join(root, 'LICENSE'), 'utf8').trim());
    for (const name of ['ajv', 'diff', 'handlebars', 'ipaddr.js', 'leven', 'yaml', 'yargs'])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });

  test('is what init puts into a repository, to the byte', () => {
    expect(readFileSync(path.join(repo, 'tools/lvsgen.mjs')).equals(readFileSync(released()))).toBe(true);
    const hash = readFileSync(path.join(release, 'SHA256SUMS'), 'utf8').split(' ')[0];
    expect(readFileSync(path.join(repo, 'tools/SHA256SUMS'), 'utf8')).toBe(`${hash}  tools/lvsgen.mjs\n`);
  });
});

describe.each([
  [
    'GitHub',
    '.github/workflows/lvsgen.yml',
    (ci: Workflow) => ci.jobs.check.steps.flatMap(({ run: step }) => step ?? []),
  ],
  ['GitLab', '.gitlab-ci.yml', (ci: Pipeline) => ci.lvsgen.script],
] as const)(`the pipeline for %s${lacking}`, (_name, file, stepsOf) => {
  const steps = () => stepsOf(parse(readFileSync(path.join(repo, file), 'utf8')));

  test.skipIf(lacking)('is green on a fresh repository', () => {
    for (const step of steps()) expect(run(step)).toMatchObject({ status: 0 });
    expect(steps().length).toBeGreaterThanOrEqual(3);
  });

  test.skipIf(lacking)('is green where Git put the line ends of another system', () => {
    execFileSync('git', ['init', '-q'], { cwd: repo });
    execFileSync('git', ['add', '-A'], { cwd: repo });
    rmSync(path.join(repo, 'tools'), { recursive: true });
    execFileSync('git', ['-c', 'core.autocrlf=true', 'checkout', '-q', '--', '.'], { cwd: repo });
    expect(run(steps()[0] as string)).toMatchObject({ status: 0 });
  });

  test.skipIf(lacking).each(faults)('is red on $name', ({ make, says }) => {
    make();
    const { status, output } = run(steps().join('\n'));
    expect(output).toContain(says);
    expect(status).not.toBe(0);
  });

  test.skipIf(lacking)('is red on another program, and does not run it', () => {
    appendFileSync(path.join(repo, 'tools/lvsgen.mjs'), `\n(await import('node:fs')).writeFileSync('ran', '');\n`);
    const { status, output } = run(steps().join('\n'));
    expect(output).toContain('tools/lvsgen.mjs: FAILED');
    expect(status).not.toBe(0);
    expect(existsSync(path.join(repo, 'ran'))).toBe(false);
  });

  test.skipIf(lacking)('is red without the checksum', () => {
    writeFileSync(path.join(repo, 'tools/SHA256SUMS'), '');
    expect(run(steps().join('\n')).status).not.toBe(0);
  });
});

test('the workflow takes from elsewhere only what GitHub itself keeps', () => {
  const workflow: Workflow = parse(readFileSync(path.join(repo, '.github/workflows/lvsgen.yml'), 'utf8'));
  for (const { uses } of workflow.jobs.check.steps)
    if (uses) expect(uses).toMatch(/^actions\/(checkout|setup-node)@v4$/);
});

describe(`the hooks of pre-commit${lacking}`, () => {
  const commands = hooks.map(({ entry, args }) => [entry, ...args].join(' '));

  test.skipIf(lacking)('pass on a fresh repository, and install nothing', () => {
    for (const hook of hooks) expect(hook).toMatchObject({ language: 'system', pass_filenames: false });
    for (const command of commands) expect(run(command)).toEqual({ status: 0, output: '' });
  });

  test.skipIf(lacking)('fail on an inventory with an error, and the second on one that was not rendered', () => {
    edit('inventory.yaml', 'delay_loop: 6', 'delay_loop: 7');
    expect(commands.map((command) => run(command).status)).toEqual([0, 1]);
    edit('inventory.yaml', 'lb_algo: wlc', 'lb_algo: wlcc');
    expect(commands.map((command) => run(command).status)).toEqual([1, 2]);
  });
});

describe('the guide', () => {
  const guide = readFileSync(path.join(root, 'docs/gitops.md'), 'utf8');

  test('has the hooks of .pre-commit-hooks.yaml', () => {
    const config: { repos: { hooks: { entry: string }[] }[] } = parse(/```yaml\n([^`]*)```/.exec(guide)?.[1] ?? '');
    const words = (command: string) => command.split(' ').sort();
    expect(config.repos.flatMap(({ hooks: local }) => local.map(({ entry }) => words(entry)))).toEqual(
      hooks.map(({ entry, args }) => words([entry, ...args].join(' '))),
    );
  });

  test.skipIf(lacking)('tells how a newer release is taken over', () => {
    const [script] = /cp lvsgen-VERSION[^`]*/.exec(guide) ?? [];
    writeFileSync(path.join(repo, 'lvsgen-VERSION.mjs'), `${readFileSync(released(), 'utf8')}// newer\n`);
    expect(run(`git init -q; git add tools; ${script}`).output).toMatch(
      /^-\w{64} {2}tools\/lvsgen.mjs\n\+\w{64} {2}tools/m,
    );
    expect(run('sha256sum --check --strict tools/SHA256SUMS && tail -1 tools/lvsgen.mjs')).toEqual({
      status: 0,
      output: 'tools/lvsgen.mjs: OK\n// newer\n',
    });
  });
});

/** The composite action, run as GitHub runs it: each step a bash script with its inputs in the environment. */
describe(`the GitHub action${lacking}`, () => {
  const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
  const outputs = () => readFileSync(path.join(scratch, 'github_output'), 'utf8');
  const step = (name: string) => {
    const { run: script, env } = action.runs.steps.find((one) => one.name === name) as Action['runs']['steps'][number];
    const given = Object.entries(env).map(([variable, expression]) => {
      const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)?.[1] as string;
      return [variable, action.inputs[input]?.default as string] as const;
    });
    writeFileSync(path.join(scratch, 'github_output'), '');
    return run(script, {
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: scratch,
      GITHUB_OUTPUT: path.join(scratch, 'github_output'),
      ...Object.fromEntries(given),
    });
  };

  test.skipIf(lacking)('has these steps, and none that installs', () => {
    expect(action.runs.steps.map(({ name }) => name)).toEqual(['program', 'check', 'diff']);
  });

  test.skipIf(lacking)('tells what a change does to the rendered files', () => {
    expect(step('program')).toEqual({ status: 0, output: 'tools/lvsgen.mjs: OK\n' });
    expect(step('check')).toEqual({ status: 0, output: '' });
    expect(step('diff').status).toBe(0);
    expect(outputs()).toContain('changed=false');
    edit('inventory.yaml', 'delay_loop: 6', 'delay_loop: 7');
    expect(step('diff').status).toBe(0);
    expect(outputs()).toContain('changed=true');
    expect(readFileSync(path.join(scratch, 'lvsgen.md'), 'utf8')).toContain('**2 rendered files on 2 hosts**');
  });

  test.skipIf(lacking)('annotates what is wrong, writes SARIF, and fails', () => {
    edit('inventory.yaml', 'lb_kind: DR', 'lb_kind: dr');
    expect(step('check')).toMatchObject({
      status: 1,
      output: expect.stringContaining('::error file=inventory.yaml,line='),
    });
    expect(JSON.parse(readFileSync(path.join(repo, 'lvsgen.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(step('diff').status).toBe(2);
  });

  test.skipIf(lacking)('runs no program that is not there, not listed, or not the listed one', () => {
    edit('tools/SHA256SUMS', 'tools/lvsgen.mjs', 'tools/other.mjs');
    expect(step('program').status).not.toBe(0);
    edit('tools/SHA256SUMS', 'tools/other.mjs', 'tools/lvsgen.mjs');
    appendFileSync(path.join(repo, 'tools/lvsgen.mjs'), '\n');
    expect(step('program')).toMatchObject({ status: 1, output: expect.stringContaining('tools/lvsgen.mjs: FAILED') });
    rmSync(path.join(repo, 'tools/lvsgen.mjs'));
    expect(step('program')).toMatchObject({ status: 2, output: expect.stringContaining('lvsgen init puts it') });
  });
});

test('the Dockerfile takes what the release makes, and its build step holds', () => {
  const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');
  expect(dockerfile).toContain('COPY dist/release/ /usr/local/lib/lvsgen/\n');
  const script = (/^RUN (.*)$/m.exec(dockerfile)?.[1] ?? 'false')
    .replaceAll('/usr/local/lib/lvsgen', release)
    .replaceAll('/usr/local/bin', scratch);
  execFileSync('sh', ['-c', script], { stdio: 'ignore' });
  expect(execFileSync(path.join(scratch, 'lvsgen'), ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('no file that users have or read runs a package that nobody has published', () => {
  const texts = ['README.md', 'action.yml', '.pre-commit-hooks.yaml', 'Dockerfile', ...markdown('docs')].map(
    (name) => [name, readFileSync(path.join(root, name), 'utf8')] as const,
  );
  const written = readdirSync(fresh, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'lvsgen.mjs')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((name) => [name, readFileSync(name, 'utf8')] as const);
  expect(written.map(([name]) => path.relative(fresh, name))).toContain('.gitlab-ci.yml');
  const install = /\bnpx\b.*\blvsgen\b|\bnpm (i|install|exec)\b.*\blvsgen\b|node_modules\/lvsgen/;
  for (const [name, text] of [...texts, ...written]) expect({ name, found: install.exec(text)?.[0] }).toEqual({ name });
});

function markdown(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('adr/'))
    .map((name) => path.join(folder, name));
}

interface Workflow {
  jobs: { check: { steps: { run?: string; uses?: string }[] } };
}
interface Pipeline {
  lvsgen: { script: string[] };
}
interface Hook {
  language: string;
  entry: string;
  args: string[];
}
interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: { name: string; run: string; env: Record<string, string> }[] };
}
