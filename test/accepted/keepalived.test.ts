import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { golden, goldenFiles } from '../support/golden.ts';
import { keepalivedTest } from '../support/keepalived.ts';
import { missing } from '../support/need.ts';

const absent = missing('keepalived', 'network namespaces');

describe.skipIf(absent)(`keepalived -t accepts in silence${absent}`, () => {
  test.each(goldenFiles(/^etc\/keepalived\/keepalived\.conf$/))('%s', (file) => {
    expect(keepalivedTest(path.join(golden, file))).toEqual({ status: 0, output: '' });
  });
});

describe.skipIf(absent)(`keepalived -t as it is asked here finds faults${absent}`, () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  test.each([
    ['lb_kind DR', 'lb_kind dr', /routing method/],
    ['connect_timeout 3', 'conect_timeout 3', /Unknown keyword 'conect_timeout'/],
    ['virtual_router_id 51', 'virtual_router_id 300', /VRID|outside range/],
    ['192.168.76.24/24', '192.168.76.999/24', /invalid IP/],
  ])('%s → %s', (right, wrong, complaint) => {
    const sound = readFileSync(path.join(golden, 'redhat-dr-sysctl/lb1/etc/keepalived/keepalived.conf'), 'utf8');
    const file = path.join(scratch, 'keepalived.conf');
    expect(sound).toContain(right);
    writeFileSync(file, sound.replace(right, wrong));
    const { status, output } = keepalivedTest(file);
    expect(output).toMatch(complaint);
    expect(status).not.toBe(0);
  });
});
