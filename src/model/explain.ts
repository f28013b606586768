import type { ErrorObject } from 'ajv';
import { closestMatch } from 'leven';
import { isSecretKey } from '../base/masking.ts';
import { byText, either, listed } from '../base/text.ts';
import { schema as root } from '../generated/validate.js';
import { isMapping, keysOf, type Mapping, originOf, originOfKey, originOfValue } from '../inventory/origin.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { Origin } from '../report/source.ts';
import { formats } from '../schema/formats.ts';
import { isUnresolved } from './unresolved.ts';

interface Schema {
  description?: string;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  notKeys?: Record<string, { reason: string; instead?: string }>;
  additionalProperties?: Schema | false;
  items?: Schema;
  $ref?: string;
}

/** What the validator found, with all that a sentence about it needs. */
interface Context {
  error: ErrorObject;
  schema: Schema;
  /** Keys from the variables down to the value. */
  path: string[];
  /** Last key of the path, as it is named in a sentence. */
  name: string;
  value: unknown;
  at: Origin;
  /** Where the key of the value was written: what is missing inside is missing there. */
  keyAt: Origin;
}

type Finding = Pick<Diagnostic, 'rule' | 'at' | 'message' | 'consequence' | 'hint' | 'note'>;

/**
 * Turns an error of the validator into a diagnostic at the line that caused it. Undefined for one that another error
 * says better, and for values that Ansible has yet to work out.
 */
export function explain(error: ErrorObject, vars: Mapping): Diagnostic | undefined {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const { container, key, value } = find(vars, path);
  // Of a value of the wrong type the type is all there is to say.
  const isEcho = error.keyword === 'propertyNames' || (error.keyword === 'enum' && typeof value !== 'string');
  if (isUnresolved(value) || (isEcho && error.propertyName === undefined)) return undefined;
  if (error.propertyName !== undefined) return badName(error, value as Mapping);
  const sentence = sentences[error.keyword] ?? otherwise;
  const finding = sentence({
    error,
    schema: schemaOf(path),
    path,
    name: nameOf(path),
    value,
    at: key === undefined ? originOf(vars) : originOfValue(container, key),
    keyAt: key === undefined ? originOf(vars) : keyOrigin(container, key),
  });
  return { severity: 'error', ...finding };
}

/** One sentence for each keyword of JSON Schema that the schema uses. */
const sentences: Record<string, (context: Context) => Finding> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: ({ error, name, value, at, schema, path }) => ({
    rule: 'wrong-type',
    at,
    message: `${name} must be ${kinds(error.params.type)}, not ${shown(value, name)}`,
    ...described(schema, path),
  }),
  enum: badWord,
  pattern: (context) => bad(context, `${context.name} cannot be ${shown(context.value, context.name)}`),
  format: (context) => {
    const problem = formats[context.error.params.format]?.(String(context.value));
    return bad(context, `${context.name}: ${problem ?? `${shown(context.value, context.name)} does not fit`}`);
  },
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: empty,
  minProperties: empty,
  minLength: empty,
  uniqueItems: (context) => {
    const { i, j } = context.error.params as { i: number; j: number };
    return bad(context, `${context.name} has the same twice: items ${Math.min(i, j) + 1} and ${Math.max(i, j) + 1}`);
  },
  maxProperties: (context) => {
    const keys = isMapping(context.value) ? listed(keysOf(context.value)) : 'several';
    return bad(context, `${context.name} takes one key, not ${keys}`);
  },
};

function otherwise(context: Context): Finding {
  return bad(context, `${context.name} ${context.error.message}`);
}

function bad({ at, schema, path }: Context, message: string): Finding {
  return { rule: 'bad-value', at, message, ...described(schema, path) };
}

function outOfRange(context: Context): Finding {
  const { minimum, maximum } = context.schema;
  return bad(
    context,
    `${context.name} must be from ${minimum} to ${maximum}, not ${shown(context.value, context.name)}`,
  );
}

function empty(context: Context): Finding {
  return bad(context, `${context.name} is empty`);
}

/** Above so many keys a list of them says nothing. */
const mostNamed = 24;
const reference = 'docs/reference/keepalived.md';

function unknownKey({ error, value, path, schema }: Context): Finding {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(schema.properties ?? {}).sort(byText);
  const near = closestMatch(key.toLowerCase(), known, { maxDistance: Math.max(2, Math.floor(key.length / 3)) });
  const isVariable = path.length === 0;
  const left = schema.notKeys?.[key];
  if (left !== undefined) {
    return {
      rule: 'unknown-key',
      at: originOfKey(value as Mapping, key),
      message: `keepalived’s "${key}" is no key of ${describe(path)}`,
      consequence: left.reason,
      ...(left.instead ? { hint: left.instead } : {}),
    };
  }
  return {
    rule: 'unknown-key',
    at: originOfKey(value as Mapping, key),
    message: isVariable ? `unknown variable "${key}"` : `unknown key "${key}" in ${describe(path)}`,
    ...(isVariable ? { consequence: 'names that begin with lvs_ are lvsgen’s own: nothing would come of it' } : {}),
    hint: near
      ? `${near} (did you mean this?)`
      : known.length > mostNamed
        ? `one of ${known.length} keys, which ${reference} lists`
        : `one of ${known.join(', ')}`,
  };
}

function missingKey({ error, schema, path, keyAt }: Context): Finding {
  const missing = String(error.params.missingProperty);
  const description = schema.properties?.[missing]?.description;
  return {
    rule: 'missing-key',
    at: keyAt,
    message: `${describe(path)} has no "${missing}"`,
    hint: `${missing}: ${exampleOf(schema.properties?.[missing])}`,
    ...(description ? { note: `${missing}: ${description}` } : {}),
  };
}

function badWord({ error, name, value, at }: Context): Finding {
  // A keyword that may stand alone takes true and false besides its words.
  const allowed = (error.params.allowedValues as unknown[]).map(String);
  const text = String(value);
  const sameLetters = allowed.find((word) => word.toLowerCase() === text.toLowerCase());
  const near = sameLetters ?? closestMatch(text, allowed, { maxDistance: 3 });
  return {
    rule: 'bad-value',
    at,
    message: `${name} must be ${either(allowed)}, not ${shown(value, name)}`,
    ...(sameLetters
      ? { consequence: 'keepalived takes its words in one spelling, and its own default for any other' }
      : {}),
    ...(near ? { hint: `${near} (did you mean this?)` } : {}),
  };
}

/** Where the key was written; an item of a list has none, and stands for itself. */
function keyOrigin(container: Mapping | unknown[], key: string): Origin {
  return Array.isArray(container) ? originOfValue(container, key) : originOfKey(container, key);
}

/** The schema of the value at a path: ajv's own schema paths begin anew at every reference. */
function schemaOf(path: string[]): Schema {
  const { definitions } = root as { definitions: Record<string, Schema> };
  const resolved = (schema: Schema | undefined) =>
    schema?.$ref ? definitions[schema.$ref.replace('#/definitions/', '')] : schema;
  const inner = (at: Schema | undefined, step: string) =>
    at?.properties?.[step] ?? (at?.items && /^[0-9]+$/.test(step) ? at.items : at?.additionalProperties || undefined);
  return path.reduce((at: Schema | undefined, step) => resolved(inner(at, step)), root as Schema) ?? {};
}

/** A key that its own format refuses: the name of a cluster, of a virtual server, of a NIC. */
function badName({ propertyName = '', params }: ErrorObject, holder: Mapping): Diagnostic {
  const message = formats[params.format]?.(propertyName) ?? `"${propertyName}" cannot be a name here`;
  return { rule: 'bad-value', severity: 'error', at: originOfKey(holder, propertyName), message };
}

/** An example of the value and the sentence that the reference has for it. */
function described(schema: Schema, path: string[]): { hint?: string; note?: string } {
  const key = path.at(-1) ?? '';
  const isItem = /^[0-9]+$/.test(key);
  return {
    ...(schema.examples && !isItem ? { hint: `${key}: ${exampleOf(schema)}` } : {}),
    ...(schema.description ? { note: isItem ? schema.description : `${key}: ${schema.description}` } : {}),
  };
}

function exampleOf(schema: Schema | undefined): string {
  const [example] = schema?.examples ?? [];
  if (example === undefined) return '…';
  return typeof example === 'string' ? example : JSON.stringify(example);
}

function nameOf(path: string[]): string {
  const key = path.at(-1) ?? '';
  return /^[0-9]+$/.test(key) ? `item ${Number(key) + 1} of "${path.at(-2)}"` : `"${key}"`;
}

/** Follows a path of keys; `container` and `key` say where the value at its end is held. */
function find(vars: Mapping, path: string[]) {
  let container: Mapping | unknown[] = vars;
  let value: unknown = vars;
  for (const step of path) {
    // What only Ansible can open has no parts to speak of.
    if (isUnresolved(value)) return { container, key: path.at(-1), value };
    container = value as Mapping | unknown[];
    value = (container as Mapping)[step];
  }
  return { container, key: path.at(-1), value };
}

const parts: Record<string, string> = {
  lvs_clusters: 'the cluster',
  virtual_servers: 'the virtual server',
  vrrp_instances: 'the VRRP instance',
  servers: 'the server',
  lvs_interfaces: 'the interface',
};

/** Names the place as a person would: `the virtual server "http" of the cluster "web"`. */
function describe(path: string[]): string {
  const words: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const step = path[at] as string;
    const part = parts[step];
    if (part !== undefined && at + 1 < path.length) words.unshift(`${part} "${path[++at]}"`);
    else if (!/^[0-9]+$/.test(step)) words.unshift(`"${step}"`);
  }
  return words.join(' of ');
}

const kindNames: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'empty',
};

function kinds(types: string | string[]): string {
  return either([types].flat().map((type) => kindNames[type] ?? type));
}

function shown(value: unknown, name = ''): string {
  if (value === null) return 'empty';
  if (isSecretKey(name.replaceAll('"', ''))) return 'what stands here';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text "${value}"` : String(value);
}

function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
