import { type Fact, type FactOfKind, factKinds } from '../generated/facts.ts';
import type { Host } from '../model/model.ts';

/** What a host must have for the clusters it serves, whichever files will carry it. */
export class HostState {
  readonly host: Host;
  /** The inventory's name as the rendered files show it. */
  readonly inventoryName: string;
  /** Names of the clusters that the host serves, and of those that it directs; sorted. */
  readonly clusters: readonly string[];
  readonly directs: readonly string[];
  /** Facts of which the host could have only one, and that two clusters want otherwise. */
  readonly contradictions: readonly (readonly [Fact, Fact])[];
  readonly #facts = new Map<string, Fact[]>();

  constructor(about: Pick<HostState, 'host' | 'inventoryName' | 'clusters' | 'directs'>, facts: Iterable<Fact>) {
    this.host = about.host;
    this.inventoryName = about.inventoryName;
    this.clusters = about.clusters;
    this.directs = about.directs;
    this.contradictions = this.#add(facts);
  }

  /** The facts of one kind, in the order in which they are written. */
  of<K extends Fact['kind']>(kind: K): readonly FactOfKind<K>[] {
    return (this.#facts.get(kind) ?? []) as FactOfKind<K>[];
  }

  /** All of them, one after the other: a director may have hundreds of thousands. */
  *facts(): Generator<Fact> {
    for (const ofKind of this.#facts.values()) yield* ofKind;
  }

  #add(facts: Iterable<Fact>): [Fact, Fact][] {
    const known = new Map<string, Fact>();
    const contradictions: [Fact, Fact][] = [];
    for (const fact of facts) {
      const { shared } = factKinds[fact.kind];
      if (shared) {
        const key = `${fact.kind} ${keyOf(fact)}`;
        const other = known.get(key);
        if (other !== undefined) {
          if (!isSame(other, fact)) contradictions.push([other, fact]);
          continue;
        }
        known.set(key, fact);
      }
      const ofKind = this.#facts.get(fact.kind);
      if (ofKind === undefined) this.#facts.set(fact.kind, [fact]);
      else ofKind.push(fact);
    }
    return contradictions;
  }
}

/** What tells a fact apart from the others of its kind on the host. */
export function keyOf(fact: Fact): string {
  return (factKinds[fact.kind].key as (one: Fact) => string)(fact);
}

/** Whether two facts ask the same of the host, whoever asks it and why. */
function isSame(a: Fact, b: Fact): boolean {
  const bare = ({ reason: _, origin: __, ...rest }: Fact) => JSON.stringify(rest);
  return bare(a) === bare(b);
}
