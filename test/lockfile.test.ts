import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/paths.ts';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

describe.each(['package-lock.json', 'test/nodes/package-lock.json'])('%s', (file) => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));

  test('has the packages of every platform: npm ci refuses one that was written where some could not be had', () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
