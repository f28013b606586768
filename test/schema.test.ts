import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../src/schema/formats.ts';
import { cases, inventoryOf } from './support/cases.ts';
import { root } from './support/paths.ts';

const schema = JSON.parse(readFileSync(path.join(root, 'schema/inventory.schema.json'), 'utf8'));
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  formats: Object.fromEntries(
    Object.entries(formats).map(([name, problem]) => [name, (text: string) => !problem(text)]),
  ),
});
ajv.addVocabulary(['tsType', 'notKeys']);
const validate = ajv.compile(schema);

describe('the published schema', () => {
  test.each(cases)('takes %s', (name) => {
    validate(parse(readFileSync(inventoryOf(name), 'utf8'), { version: '1.1', merge: true }));
    expect(validate.errors).toBeNull();
  });

  test('knows Ansible’s shell and lvsgen’s words', () => {
    expect(validate({ all: { vars: { lvs_platfrom: 'rhel7' } } })).toBe(false);
    expect(validate({ all: { hots: {} } })).toBe(false);
    expect(validate({ all: { vars: { my_own: 1 }, hosts: { web1: null } } })).toBe(true);
  });

  test('says of every key what it is for', () => {
    const silent: string[] = [];
    for (const [name, definition] of Object.entries<{
      properties?: Record<string, { description?: string; $ref?: string }>;
    }>(schema.definitions)) {
      if (name === 'Group') continue;
      for (const [key, property] of Object.entries(definition.properties ?? {})) {
        if (!property.description && !property.$ref) silent.push(`${name}.${key}`);
      }
    }
    expect(silent).toEqual([]);
  });
});
