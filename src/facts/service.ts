import type { FactKind, FactOf } from './fact.ts';

/** A service that starts at boot. Whoever sets a host up by hand until the next boot does its work himself. */
export interface Fact extends FactOf<'service'> {
  /** Its unit, without `.service`. */
  readonly name: string;
}

export default {
  doc: 'A service is enabled.',
  key: ({ name }) => name,
  words: ({ name }) => `${name}.service enabled`,
  shared: true,
} satisfies FactKind<Fact>;
