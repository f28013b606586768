import type { FactKind, FactOf } from './fact.ts';

/** A kernel module. */
export interface Fact extends FactOf<'module'> {
  readonly name: string;
}

export default {
  doc: 'A kernel module is loaded.',
  key: ({ name }) => name,
  words: ({ name }) => `the module ${name}`,
  shared: true,
  steps: (facts) => facts.map(({ name, reason }) => ({ phase: 'module', reason, commands: [['modprobe', name]] })),
} satisfies FactKind<Fact>;
