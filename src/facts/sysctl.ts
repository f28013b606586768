import type { FactKind, FactOf } from './fact.ts';

/** A kernel setting. */
export interface Fact extends FactOf<'sysctl'> {
  readonly name: string;
  readonly value: number | string;
  /** The half of a cluster that needs it: each has a file of its own. */
  readonly role: 'director' | 'real server';
}

export default {
  doc: 'A kernel setting has a value.',
  key: ({ name }) => name,
  words: ({ name, value }) => `${name} = ${value}`,
  shared: true,
  steps: (facts) =>
    facts.map(({ name, value, reason }) => ({
      phase: 'setting',
      reason,
      commands: [['sysctl', '-w', `${name}=${value}`]],
    })),
} satisfies FactKind<Fact>;
