import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secretStore } from '../src/commands/secret-store.ts';
import { reportFormats } from '../src/generated/report-formats.ts';
import { readSources } from '../src/inventory/source.ts';
import { compile } from '../src/pipeline.ts';
import { Diagnostics } from '../src/report/diagnostic.ts';
import { sourcesOf } from './support/cases.ts';

let scratch: string;
let folder: string;

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  folder = path.join(scratch, 'fleet');
  mkdirSync(path.join(folder, 'secrets'), { recursive: true });
  mkdirSync(path.join(scratch, 'fleet-of-others'));
  writeFileSync(path.join(folder, 'secrets/web'), 's3cret\n');
  writeFileSync(path.join(folder, '..web'), 's3cret\n');
  writeFileSync(path.join(scratch, 'outside'), 'st0len\n');
  writeFileSync(path.join(scratch, 'fleet-of-others/web'), 'st0len\n');
  symlinkSync('secrets/web', path.join(folder, 'inside'));
  symlinkSync('../outside', path.join(folder, 'out'));
  symlinkSync('..', path.join(folder, 'up'));
  symlinkSync('fleet', path.join(scratch, 'linked'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What is rendered with the secret of a file, and what is told. */
function rendered(file: string, directory = folder) {
  const text = `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51, auth_pass: {file: ${JSON.stringify(file)}}}
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80}}
  children:
    lb: {hosts: {lb1: {ansible_host: 192.0.2.2}, lb2: {ansible_host: 192.0.2.3}}}
    web: {hosts: {web1: {ansible_host: 192.0.2.11}}}
`;
  const { tree, diagnostics } = compile(sourcesOf(text), secretStore(directory, {}));
  const told = diagnostics.map(({ at, message }) => {
    const { line, column } = at.source.position(at.start);
    return `${line}:${column}: ${message}`;
  });
  return { conf: tree?.get('lb1/etc/keepalived/keepalived.conf')?.content ?? '', told };
}

test.each(['secrets/web', './secrets/web', 'secrets/../secrets/web', 'inside', '..web'])(
  'a secret’s file below the inventory’s folder is read: %s',
  (file) => {
    const { conf, told } = rendered(file);
    expect(told).toEqual([]);
    expect(conf).toContain('auth_pass s3cret\n');
  },
);

test('the folder itself may be reached by a link', () => {
  expect(rendered('secrets/web', path.join(scratch, 'linked')).conf).toContain('auth_pass s3cret\n');
});

test.each(['/etc/hostname', '../outside', '../fleet-of-others/web', 'secrets/../../outside', '..', '.', ''])(
  'one outside of it is refused at its place, whether it is there or not: %j',
  (file) => {
    const { conf, told } = rendered(file);
    expect(conf).toBe('');
    expect(told).toHaveLength(1);
    if (file === '') return;
    expect(told).toEqual([`9:57: the file "${file}" stands outside of the inventory’s folder`]);
  },
);

test('an absolute path is refused even where it leads into the folder', () => {
  const file = path.join(folder, 'secrets/web');
  expect(rendered(file).told).toEqual([`9:57: the file "${file}" stands outside of the inventory’s folder`]);
});

test.each(['out', 'up/outside', 'up/fleet-of-others/web'])('a link that leads out is refused: %s', (file) => {
  const { conf, told } = rendered(file);
  expect(conf).toBe('');
  expect(told).toEqual([`9:57: the file "${file}" is reached by a link that leads out of the inventory’s folder`]);
});

test('one that is not there is missing', () => {
  expect(rendered('secrets/none').told).toEqual([
    '9:57: there is no readable file "secrets/none" beside the inventory',
  ]);
});

test('in a Git repository its own files may be read, from wherever in it the inventory is', () => {
  const repository = path.join(scratch, 'repository');
  const inventories = path.join(repository, 'inventories/prod');
  mkdirSync(inventories, { recursive: true });
  mkdirSync(path.join(repository, '.git'));
  mkdirSync(path.join(repository, 'secrets'));
  writeFileSync(path.join(repository, '.git/config'), 'token\n');
  writeFileSync(path.join(repository, 'secrets/web'), 's3cret\n');
  symlinkSync('../../.git/config', path.join(inventories, 'config'));
  expect(rendered('../../secrets/web', inventories).conf).toContain('auth_pass s3cret\n');
  for (const [file, why] of [
    ['../../../outside', 'stands outside of the inventory’s repository'],
    ['../../.git/config', 'is Git’s own'],
    ['config', 'is Git’s own'],
  ] as const)
    expect(rendered(file, inventories).told).toEqual([`9:57: the file "${file}" ${why}`]);
});

test('what a committed link leads to is read, as Ansible does, and shown in no form', async () => {
  const repository = path.join(scratch, 'linking');
  mkdirSync(path.join(repository, 'group_vars'), { recursive: true });
  mkdirSync(path.join(repository, '.git'));
  writeFileSync(path.join(scratch, 'token'), 'lvs_clusters: eyJhbGciOi\n');
  writeFileSync(path.join(repository, 'own'), 'lvs_clusters: plain-to-see\n');
  writeFileSync(path.join(repository, 'inventory.yaml'), 'all: {hosts: {a: , b: }}\n');
  const shown = async (target: string) => {
    const link = path.join(repository, 'group_vars/all.yml');
    rmSync(link, { force: true });
    symlinkSync(target, link);
    const diagnostics = new Diagnostics();
    const sources = readSources(path.join(repository, 'inventory.yaml'), diagnostics);
    if (sources === undefined) throw new Error('not read');
    const found = compile(sources, secretStore(repository, {})).diagnostics;
    expect(found.map(({ at }) => path.basename(at.source.path))).toContain('all.yml');
    const texts: string[] = [];
    for (const format of Object.values(reportFormats)) {
      const { default: chosen } = await format.load();
      texts.push(chosen.print(found, { colour: false, rules: {}, version: '' }));
    }
    return texts.join('\n');
  };
  expect(await shown('../../token')).not.toContain('eyJhbGciOi');
  expect(await shown('../own')).toContain('plain-to-see');
});
