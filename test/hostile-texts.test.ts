import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { visible } from '../src/base/visible.ts';
import { main } from '../src/cli.ts';
import { groupChanges } from '../src/diff/changes.ts';
import { diffFormats } from '../src/generated/diff-formats.ts';
import { reportFormats } from '../src/generated/report-formats.ts';
import { type Diagnostic, severities } from '../src/report/diagnostic.ts';
import { Source } from '../src/report/source.ts';
import { hostileTexts } from './support/hostile.ts';
import { root } from './support/paths.ts';

/** What a terminal obeys, hides or turns round; a line break and a tab are for the tests to judge. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const surroundings = { colour: false, rules: {}, version: '1.0.0' };

function diagnosticOf(text: string): Diagnostic {
  const source = new Source(text, `before: ${text}\nkey: ${text}\nafter\n`);
  const start = source.text.indexOf('key: ') + 5;
  const at = { source, start, end: start + text.length };
  return {
    rule: 'x',
    severity: 'warning',
    message: text,
    consequence: text,
    hint: text,
    note: text,
    at,
    related: [{ message: text, at }],
  };
}

async function printed(format: string, text: string): Promise<string> {
  const chosen = await reportFormats[format]?.load();
  return chosen?.default.print([diagnosticOf(text)], surroundings) ?? '';
}

const cases = hostileTexts.map((text) => [JSON.stringify(text), text] as const);

describe.each(Object.keys(reportFormats))('findings as %s', (format) => {
  test.each(cases)('%s', async (_name, text) => {
    expect(await printed(format, text)).not.toMatch(unseen);
  });
});

describe.each(Object.keys(diffFormats))('differences as %s', (format) => {
  test.each(cases)('%s', async (_name, text) => {
    const groups = groupChanges([
      {
        kind: 'changed',
        path: `${text}/${text}`,
        before: `${text}\n`,
        after: `${text}!\n`,
        modes: { before: text, after: text },
      },
    ]);
    const chosen = await diffFormats[format]?.load();
    expect(chosen?.default.print(groups, { context: 3, colour: false })).not.toMatch(unseen);
  });
});

test.each(cases)('stylish keeps each part in its line: %s', async (_name, text) => {
  const lines = (await printed('stylish', text)).split('\n');
  const own = /^(?:[> ] +\d+ \|| +\|| {2}(?:then|write|about|see): )/;
  expect(lines[0]).toBe(
    `${visible(text)}:${diagnosticOf(text).at.source.position(diagnosticOf(text).at.start).line}:6: warning: ${visible(text)} [x]`,
  );
  for (const line of lines.slice(1, -3)) expect(line).toMatch(own);
});

/** A workflow command as GitHub's runner reads a line: only at its beginning, values decoded after it was taken apart. */
function commandOf(line: string) {
  const [, name, properties = '', data = ''] = /^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    name,
    properties: Object.fromEntries(
      properties.split(',').map((one) => [one.split('=')[0], decoded(one.slice(one.indexOf('=') + 1))]),
    ),
    data: decoded(data),
  };
}

test.each(cases)('github is one command, with the texts as they were: %s', async (_name, text) => {
  const lines = (await printed('github', text)).replace(/\n$/, '').split('\n');
  expect(lines).toHaveLength(1);
  const { name, properties, data } = commandOf(lines[0] ?? '');
  expect(name).toBe('warning');
  expect(properties).toMatchObject({ file: visible(text), title: 'x' });
  expect(data).toBe(`${visible(text)}\nthen: ${visible(text)}\nwrite: ${visible(text)}`);
});

const sarifSchema = new Ajv({ strict: false, formats: { 'uri-reference': isUriReference, uri: true } }).compile(
  JSON.parse(readFileSync(path.join(root, 'test/data/sarif-2.1.0.json'), 'utf8')),
);

function isUriReference(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#[\]]|%[0-9A-Fa-f]{2})*$/.test(text);
}

test.each(cases)('sarif fits its schema, and its file name is the name: %s', async (_name, text) => {
  const log = JSON.parse(await printed('sarif', text));
  sarifSchema(log);
  expect(sarifSchema.errors).toBeNull();
  const [{ message, locations }] = log.runs[0].results;
  const { uri } = locations[0].physicalLocation.artifactLocation;
  expect(decodeURIComponent(uri)).toBe(text.replace(/\p{Cs}/gu, '\ufffd'));
  // A link would be `[text](target)` with no backslash before its brackets.
  expect(message.text).not.toMatch(/(?<!\\)\]\(/);
});

test.each(cases)('json loses nothing: %s', async (_name, text) => {
  const [one] = JSON.parse(await printed('json', text)).diagnostics;
  expect(one).toMatchObject({ file: text, message: text, consequence: text, hint: text, note: text });
});

describe('the program', () => {
  async function run(args: string[]) {
    let [stdout, stderr] = ['', ''];
    const status = await main(args, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      env: {},
    });
    return { status, stdout, stderr };
  }
  const hostile = '\u001b\u202e\u0007';

  test.each([
    ['a command', [`x${hostile}`]],
    ['an option', ['check', 'x', `--y${hostile}`]],
    ['a value', ['check', 'x', '-f', hostile]],
    ['a file', ['check', `no${hostile}.yaml`]],
    ['a rule', ['explain', hostile]],
    [
      'a folder',
      ['render', `${root}/inventories/redhat-dr-sysctl/inventory.yaml`, '-o', `${root}/package.json/${hostile}`],
    ],
    ['a limit', ['list', 'hosts', `${root}/inventories/fleet/inventory.yaml`, '--limit', hostile]],
  ])('%s of the command line is echoed so that it can be seen', async (_name, args) => {
    const { stdout, stderr } = await run(args);
    expect(stdout + stderr).not.toMatch(unseen);
    expect(stderr).toMatch(/\\(?:x|u00)1b\\u202e\\(?:x|u00)07/);
  });

  test('colours pass where colours are wanted, and nothing else that begins with ESC', async () => {
    const { stderr } = await run(['check', `no${hostile}.yaml`, '--color']);
    expect(stderr).toContain('\u001b[31merror\u001b[39m');
    expect(stderr.replaceAll(/\u001b\[\d+m/g, '')).not.toMatch(unseen);
  });
});

test('every severity has its word in every format', async () => {
  for (const severity of severities) {
    const one = { ...diagnosticOf('text'), severity };
    const print = async (format: string) => (await reportFormats[format]?.load())?.default.print([one], surroundings);
    expect(await print('stylish')).toContain(`: ${severity}: text [x]`);
    expect(JSON.parse((await print('json')) ?? '').diagnostics[0].severity).toBe(severity);
    const github = { error: 'error', warning: 'warning', advice: 'notice' }[severity];
    expect(await print('github')).toContain(`::${github} file=`);
    const level = { error: 'error', warning: 'warning', advice: 'note' }[severity];
    expect(JSON.parse((await print('sarif')) ?? '').runs[0].results[0].level).toBe(level);
  }
});
