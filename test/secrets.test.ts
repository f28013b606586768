import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { masked } from '../src/base/masking.ts';
import { main } from '../src/cli.ts';
import { changesBetween } from '../src/diff/changes.ts';
import { reportFormats } from '../src/generated/report-formats.ts';
import { Diagnostics } from '../src/report/diagnostic.ts';
import { shownLine } from '../src/report/shown-line.ts';
import { Source } from '../src/report/source.ts';
import { compileText } from './support/cases.ts';

const secret = 'hun,t}er]2';
const plain = 'hunter2';

/** An inventory whose instance has `auth_pass` written in some way, and an error in the next line but one. */
const inventory = (authPass: string, anchor = '', wrong = 'lb_knd: DR') => `all:
  vars:
    lvs_platform: rhel8
${anchor}    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb1
        real_servers: web1
        vrrp:
          virtual_router_id: 51
          ${authPass}
        ${wrong}
        virtual_servers:
          http: {virtual_ipaddress: 192.0.2.10/24, port: 80}
  hosts:
    lb1: {ansible_host: 192.0.2.2}
    web1: {ansible_host: 192.0.2.11}
`;

const forms: [name: string, text: string, held: string][] = [
  ['plain', inventory(`auth_pass: ${plain}`), plain],
  ['plain with what ends a flow value', inventory(`auth_pass: ${secret}`), secret],
  ['in quotes', inventory(`auth_pass: "${secret}"`), secret],
  ['in single quotes', inventory(`auth_pass: '${secret}'`), secret],
  ['with a quote in it', inventory(`auth_pass: 'hun''ter2'`), 'ter2'],
  ['with escapes', inventory('auth_pass: "hunt\\x65r2"'), 'hunt'],
  ['in quotes without an end', inventory(`auth_pass: "${plain}`), plain],
  ['with more after its quotes', inventory(`auth_pass: "hun"ter2`), 'ter2'],
  ['below its key', inventory(`auth_pass:\n            ${plain}`), plain],
  ['as a block', inventory(`auth_pass: |\n            ${plain}`), plain],
  ['folded', inventory(`auth_pass: >-\n            ${plain}`), plain],
  ['over two lines', inventory(`auth_pass: "hun\n            ter2"`), 'ter2'],
  ['with a comment', inventory(`auth_pass: ${plain} # the old one was ${plain}1`), plain],
  ['in a comment', inventory(`# auth_pass: ${plain}`), plain],
  ['with a tag', inventory(`auth_pass: !unsafe ${plain}`), plain],
  ['by its anchor', inventory('auth_pass: *pw', `    their_word: &pw ${plain}\n`), plain],
  [
    'in a flow map',
    inventory(`auth_pass: ${plain}, a: {b: 1}`).replace(
      /vrrp:\n\s+virtual_router_id: 51\n\s+(.*)\n/,
      'vrrp: {a: {b: 1}, $1}\n',
    ),
    plain,
  ],
  ['by its anchor, with escapes', inventory('auth_pass: *pw', '    their_word: &pw "hunt\\x65r2"\n'), 'hunt'],
  [
    'in a text that is no map',
    inventory('auth_pass: "x"').replace(
      /lvs_clusters:[\s\S]*(?= {2}hosts:)/,
      `lvs_clusters: '{"web": {"auth_pass": "${secret}"}}'\n`,
    ),
    secret,
  ],
  ['in verbatim where no text is meant', inventory('unicast_ttl: "auth_pass hunter2"'), plain],
  ['as JSON', inventory(`"auth_pass" : "${secret}"`), secret],
  ['a number', inventory('auth_pass: 12345678'), '12345678'],
  ['an octal number', inventory('auth_pass: 012345'), '012345'],
  ['the number that an octal one is', inventory('auth_pass: 012345'), String(0o12345)],
  ['in a list', inventory(`auth_pass: [${plain}]`), plain],
  ['in a list of lines', inventory(`auth_pass:\n            - ${plain}`), plain],
  ['in a map', inventory(`auth_pass: {value: ${plain}}`), plain],
  ['under a key that is nearly right', inventory(`auth_pas: ${plain}`), plain],
  ['under another spelling', inventory(`auth-password: ${plain}`), plain],
  [
    'in verbatim',
    inventory(`verbatim: |\n            authentication {\n              auth_pass ${secret}\n            }`),
    secret,
  ],
  ['in verbatim of one line', inventory(`verbatim: "authentication { auth_pass ${secret} }"`), secret],
  ['in verbatim with escapes', inventory(`verbatim: "auth_type PASS\\nauth_pass ${plain}"`), plain],
  [
    'Ansible’s',
    inventory(`virtual_router: 1`, `    ansible_become_password: ${plain}\n`).replace(
      'lvs_platform: rhel8',
      'lvs_platform: rhel0',
    ),
    plain,
  ],
  ['and no YAML at all', inventory(`auth_pass: ${plain}`, '', 'x: ['), plain],
  [
    'and an error in its own line',
    inventory(`{auth_pass: ${plain}, auth_typ: PASS}`).replace(/vrrp:\n\s+virtual_router_id: 51\n\s+/, 'vrrp: '),
    plain,
  ],
  ['twice', inventory(`auth_pass: ${plain}\n          auth_pass: ${plain}`), plain],
];

describe('a secret is in no finding, in no format', () => {
  test.each(forms)('%s', async (_name, text, held) => {
    expect(text).toContain(held === String(0o12345) ? 'auth_pass' : held);
    const { diagnostics } = compileText(text);
    expect(diagnostics).not.toEqual([]);
    for (const { load } of Object.values(reportFormats)) {
      const { default: format } = await load();
      expect(format.print(diagnostics, { colour: false, rules: {}, version: '1.0.0' })).not.toContain(held);
    }
  });
});

test('what is no secret is shown', async () => {
  const frame = async (text: string) => {
    const stylish = (await reportFormats.stylish?.load())?.default;
    return stylish?.print(compileText(text).diagnostics, { colour: false, rules: {}, version: '' });
  };
  expect(await frame(inventory('auth_pass: {file: secrets/web}'))).toContain('auth_pass: {file: secrets/web}');
  expect(await frame(inventory('auth_pass:\n            file: secrets/web'))).toContain('file: secrets/web');
  expect(await frame(inventory('auth_pass: "{{ vrrp_secret }}"'))).toContain('auth_pass: "{{ vrrp_secret }}"');
  expect(await frame(inventory('auth_pass: *pw', `    their_word: &pw ${plain}\n`))).toContain('auth_pass: *pw');
  expect(await frame(inventory(`auth_pass: ${plain}`))).toContain('auth_pass: ********\n');
  // The mark stays under what it is for, on either side of the mask.
  expect(await frame(forms.find(([name]) => name === 'and an error in its own line')?.[1] ?? '')).toContain(
    '>  9 |         vrrp: {auth_pass: ********, auth_typ: PASS}\n     |                                     ^^^^^^^^\n',
  );
});

test('whatever a secret is made of, a frame around it does not show it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6, maxLength: 8 }), (word) => {
      // Apart from what the inventory says anyhow.
      fc.pre(!inventory('').includes(word) && word.trim().length >= 6 && !/[*]{4}|\{\{/.test(word));
      const text = stringify({ a: { vrrp: { advert_int: 1, auth_pass: word } }, z: 1 });
      expect(masked(text)).not.toContain(JSON.stringify(word).slice(1, -1));
      expect(masked(text)).not.toContain(word);
      expect(masked(JSON.stringify({ a: { auth_pass: word }, z: 1 }))).toBe('{"a":{"auth_pass":********},"z":1}');
    }),
  );
});

test.each([
  ['keys in one line', `{${'"a_pass": "x", '.repeat(60_000)}}`],
  ['secrets in lines', Array.from({ length: 60_000 }, (_, n) => `- auth_pass: hunter${n}`).join('\n')],
  ['keys without a value', 'auth_pass:\n'.repeat(90_000)],
  ['one deeper than the other', Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}auth_pass: "`).join('\n')],
  [
    'a reference deeper than the other',
    Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}auth_pass:\n${' '.repeat(n + 1)}file:`).join('\n'),
  ],
  ['anchors', `auth_pass: ${'&'.repeat(1_000_000)} x`],
  ['quotes', `auth_pass: "${"'".repeat(1_000_000)}`],
  ['a word', `auth_pass: ${'a_'.repeat(500_000)}`],
  ['a key', `${'a_'.repeat(500_000)}pass: x`],
  ['blanks', `auth_pass${' '.repeat(1_000_000)}`],
])('a mebibyte of %s takes no five seconds', (_name, text) => {
  const begin = process.cpuUsage();
  const source = new Source('a', text);
  const diagnostics = new Diagnostics();
  for (let n = 0; n < 2_000; n++) diagnostics.error(`x${n}`, { source, start: 0, end: 0 }, 'hunter2');
  diagnostics.sorted();
  for (const line of source.lineStarts.keys()) shownLine(source, line + 1);
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1e6).toBeLessThan(5);
});

test('a difference masks a secret in whichever file it stands, whatever its manifest says', () => {
  const file = (content: string) => ({ content, mode: '0644', secret: false });
  const [change] = changesBetween(
    new Map([
      [
        'lb1/etc/keepalived/keepalived.conf',
        file(`a {\n  auth_pass ${plain}\n  authentication { auth_pass ${plain} }\n}\n`),
      ],
    ]),
    new Map([['lb1/etc/keepalived/keepalived.conf', file('a {\n  auth_pass an0ther\n}\n')]]),
  );
  expect(change?.before).toBe('a {\n  auth_pass ********\n  authentication { auth_pass ********\n}\n');
  expect(change?.after).toBe('a {\n  auth_pass ******** (another one)\n}\n');
});

describe('the commands', () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    const text = inventory(
      `auth_pass: ${plain}\n          verbatim: "auth_type PASS\\nauth_pass ${plain}"`,
      `    ansible_password: ${plain}\n    note: the word is ${plain}\n`,
      '',
    );
    writeFileSync(path.join(scratch, 'inventory.yaml'), text);
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  test.each([['explain', 'lb1'], ['list', 'hosts'], ['list', 'files'], ['list', 'vips'], ['check']])(
    '%s %s',
    async (...args) => {
      let [stdout, stderr] = ['', ''];
      const status = await main([...args, path.join(scratch, 'inventory.yaml')], {
        stdout: { write: (text) => (stdout += text) },
        stderr: { write: (text) => (stderr += text) },
        env: {},
      });
      expect(status).toBeLessThan(2);
      expect(stdout + stderr).not.toContain(plain);
      if (args[0] === 'explain') {
        expect(stdout).toContain('ansible_password: "********"');
        expect(stdout).toContain('auth_pass: "********"');
      }
    },
  );
});
