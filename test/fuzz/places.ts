import { readFileSync } from 'node:fs';
import path from 'node:path';
import { directiveExamples } from '../support/directive-examples.ts';
import { root } from '../support/paths.ts';
import { type Data, inventories, isData } from './seeds.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  examples?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  definitions?: Record<string, Schema>;
}

type Path = readonly (string | number)[];

/** A key of the schema at a place of an inventory where it may stand. */
export interface Place {
  /** Which key it is, `DEFINITION.KEY`: the same key of the same block has the same name in every inventory. */
  readonly id: string;
  readonly inventory: Data;
  readonly path: Path;
  readonly schema: Schema;
}

const schema: Schema = JSON.parse(readFileSync(path.join(root, 'schema/inventory.schema.json'), 'utf8'));
const definitions = schema.definitions ?? {};

/** Enough of each key: the same one in another inventory has other things beside it. */
const placesEach = 2;

/** Every key of the schema in inventories that are rendered as they are, and the names that their maps are free to choose. */
export const { places, names } = survey([
  ...inventories.slice(0, 12),
  ...directiveExamples().map(({ inventory }) => inventory('2.4.3') as Data),
]);

/** The keys that take a text. */
export const textPlaces: readonly Place[] = places.filter(({ schema: one }) => takesText(one));

/** The ids of all keys that the schema has. */
export function allIds(): string[] {
  const found = new Set<string>();
  const visit = (id: string, one: Schema) => {
    for (const [key, inner] of Object.entries(one.properties ?? {})) {
      found.add(`${id}.${key}`);
      visit(`${id}.${key}`, inner);
    }
    if (one.items) visit(`${id}[]`, one.items);
    if (isData(one.additionalProperties)) visit(`${id}{}`, one.additionalProperties);
  };
  for (const [name, one] of Object.entries(definitions)) if (name !== 'Group') visit(name, one);
  return [...found];
}

/** The inventory with another value at a place. */
export function changed(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(step), changed(data[Number(step)], rest, value));
  const held = isData(data) ? data : {};
  // Not with a spread and an assignment: a key may be __proto__.
  return Object.fromEntries([
    ...Object.entries(held).filter(([key]) => key !== step),
    [step, changed(held[step], rest, value)],
  ]);
}

function survey(all: readonly Data[]): { places: Place[]; names: ReadonlyMap<Data, readonly string[]> } {
  const found = new Map<string, Place[]>();
  const absent = new Map<string, Place>();
  const chosen = new Map<Data, Set<string>>();
  for (const inventory of all) {
    const own = new Set<string>();
    chosen.set(inventory, own);
    const visit = (id: string, written: Schema, data: unknown, at: Path) => {
      const one = written.$ref ? (definitions[nameOf(written.$ref)] ?? {}) : written;
      const name = written.$ref ? nameOf(written.$ref) : id;
      if (Array.isArray(data)) {
        if (one.items)
          for (const [index, item] of data.entries()) visitKey(`${name}[]`, one.items, item, [...at, index]);
      } else if (isData(data)) {
        for (const [key, inner] of Object.entries(one.properties ?? {})) {
          const place = { id: `${name}.${key}`, inventory, path: [...at, key], schema: resolved(inner) };
          if (key in data) visitKey(`${name}.${key}`, inner, data[key], place.path);
          else if (!absent.has(place.id)) absent.set(place.id, place);
        }
        if (!isData(one.additionalProperties)) return;
        for (const key of Object.keys(data)) {
          if (one.properties && key in one.properties) continue;
          own.add(key);
          visitKey(`${name}{}`, one.additionalProperties, data[key], [...at, key]);
        }
      }
    };
    const visitKey = (id: string, inner: Schema, data: unknown, at: Path) => {
      const held = found.get(id) ?? [];
      found.set(id, held);
      if (held.length < placesEach) held.push({ id, inventory, path: at, schema: resolved(inner) });
      visit(id, inner, data, at);
    };
    visit('all', { additionalProperties: { $ref: '#/definitions/Group' } }, inventory, []);
  }
  const missing = [...absent.values()].filter(({ id }) => !found.has(id));
  return {
    places: [...[...found.values()].flat().filter(({ id }) => !id.startsWith('Group')), ...missing],
    names: new Map([...chosen].map(([inventory, own]) => [inventory, [...own]])),
  };
}

function resolved(one: Schema): Schema {
  return one.$ref ? (definitions[nameOf(one.$ref)] ?? {}) : one;
}

function nameOf(ref: string): string {
  return ref.replace('#/definitions/', '');
}

function takesText({ type = [], enum: words = [] }: Schema): boolean {
  return [type].flat().includes('string') || words.some((word) => typeof word === 'string');
}
