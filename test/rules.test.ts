import { describe, expect, test } from 'vitest';
import { rules } from '../src/generated/rules.ts';
import { compileText } from './support/cases.ts';

const secrets = { VRRP_SECRET: 'k!7#x2', LONG_SECRET: 'correcthorse' };

describe.each(Object.entries(rules))('%s', (id, rule) => {
  test('its bad example breaks this rule and no other', () => {
    const found = new Set(compileText(rule.examples.bad, secrets).diagnostics.map((one) => one.rule));
    expect([...found]).toEqual([id]);
  });

  test('its good example breaks none', () => {
    const { diagnostics, tree } = compileText(rule.examples.good, secrets);
    expect(diagnostics).toEqual([]);
    expect(tree?.size).toBeGreaterThan(0);
  });
});
