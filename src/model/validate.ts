import type { ErrorObject } from 'ajv';
import { closestMatch } from 'leven';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../diagnostics/source.ts';
import { validateVariables } from '../generated/validate.js';
import type { Inventory } from '../inventory/inventory.ts';
import { isMapping, keysOf, type Mapping, Opaque, originOf, originOfKey, originOfValue } from '../inventory/origin.ts';
import { formats } from '../schema/formats.ts';
import { byText, listed } from './words.ts';

/** Checks every set of variables where it is defined, so that each mistake is told once and at its own line. */
export function validateInventory(inventory: Inventory, diagnostics: Diagnostics): void {
  const owners = [...inventory.groups.values(), ...inventory.hosts.values()];
  for (const { vars, fileVars } of owners) {
    validate(vars, diagnostics);
    if (fileVars) validate(fileVars, diagnostics);
  }
}

function validate(vars: Mapping, diagnostics: Diagnostics): void {
  if (keysOf(vars).length === 0 || validateVariables(vars)) return;
  for (const error of validateVariables.errors ?? []) explain(error, vars, diagnostics);
}

/** A value that Ansible would still have to work out: lvsgen leaves it alone unless it needs it. */
export function isUnresolved(value: unknown): boolean {
  return value instanceof Opaque || (typeof value === 'string' && (value.includes('{{') || value.includes('{%')));
}

/** Refuses what only Ansible could work out, anywhere in a value that lvsgen is about to use. */
export function refuseUnresolved(container: Mapping | unknown[], key: string | number, diagnostics: Diagnostics): void {
  const value = (container as Mapping)[key];
  if (isUnresolved(value)) {
    const vault = value instanceof Opaque;
    diagnostics.error(
      vault ? 'vault' : 'template',
      originOfValue(container, key),
      vault
        ? 'this value is encrypted, and lvsgen needs it'
        : 'this value is an Ansible template, and lvsgen needs the value itself',
      {
        consequence: 'lvsgen runs no templates and opens no vault: what it renders must be readable in the inventory',
        hint: vault
          ? '{file: …} or {env: …}: a secret by reference'
          : 'the value itself, here or as a variable of each host',
      },
    );
  } else if (Array.isArray(value)) {
    for (const index of value.keys()) refuseUnresolved(value, index, diagnostics);
  } else if (isMapping(value)) {
    for (const inner of keysOf(value)) refuseUnresolved(value, inner, diagnostics);
  }
}

function explain(error: ErrorObject, root: Mapping, diagnostics: Diagnostics): void {
  const path = error.instancePath.split('/').slice(1).map(unescape);
  const { container, key, value } = find(root, path);
  if (isUnresolved(value)) return;
  const at = key === undefined ? originOf(container as object) : originOfValue(container, key);
  const name = `"${path.at(-1)}"`;
  const schema = (error.parentSchema ?? {}) as { description?: string; enum?: string[]; format?: string };
  const hint = schema.description ? { hint: schema.description } : {};
  const bad = (message: string, details = hint) => diagnostics.error('bad-value', at, message, details);

  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, value as Mapping, path, diagnostics);
    case 'required':
      return missingKey(error.params.missingProperty, container, key, at, path, error, diagnostics);
    case 'type':
      diagnostics.error('wrong-type', at, `${name} must be ${kinds(error.params.type)}, not ${shown(value)}`, hint);
      return;
    case 'enum':
      return badWord(name, value, error.params.allowedValues, at, diagnostics);
    case 'const':
    case 'pattern':
      return void bad(`${name} cannot be ${shown(value)}`);
    case 'format': {
      const problem = formats[error.params.format]?.(String(value));
      return void bad(`${name}: ${problem ?? `${shown(value)} does not fit`}`);
    }
    case 'propertyNames':
      return;
    case 'minimum':
    case 'maximum':
      return void bad(`${name} must be ${error.params.comparison} ${error.params.limit}, not ${shown(value)}`);
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return void bad(`${name} is empty`);
    case 'maxProperties':
      return void bad(`${name} takes one key, not ${isMapping(value) ? listed(keysOf(value)) : 'several'}`);
    default:
      return void bad(`${name} ${error.message}`);
  }
}

function unknownKey(error: ErrorObject, holder: Mapping, path: string[], diagnostics: Diagnostics): void {
  const key = String(error.params.additionalProperty);
  const at = originOfKey(holder, key);
  const known = Object.keys((error.parentSchema as { properties?: object })?.properties ?? {});
  const near = closestMatch(key.toLowerCase(), known, { maxDistance: Math.max(2, Math.floor(key.length / 3)) });
  const what = path.length === 0 ? `unknown variable "${key}"` : `unknown key "${key}" in ${describe(path)}`;
  diagnostics.error('unknown-key', at, what, {
    ...(path.length === 0
      ? { consequence: 'names that begin with lvs_ are lvsgen’s; it would be passed over in silence' }
      : {}),
    hint: near ? `${near} (did you mean this?)` : `one of ${known.sort(byText).join(', ')}`,
  });
}

function missingKey(
  missing: string,
  container: Mapping | unknown[],
  key: string | undefined,
  whole: Origin,
  path: string[],
  error: ErrorObject,
  diagnostics: Diagnostics,
): void {
  const at = key === undefined || Array.isArray(container) ? whole : originOfKey(container, key);
  const schema = (error.parentSchema as { properties?: Record<string, { description?: string }> })?.properties?.[
    missing
  ];
  diagnostics.error('missing-key', at, `${describe(path)} has no "${missing}"`, {
    hint: `${missing}: …${schema?.description ? `  (${schema.description})` : ''}`,
  });
}

function badWord(name: string, value: unknown, allowed: string[], at: Origin, diagnostics: Diagnostics): void {
  const text = String(value);
  const sameLetters = allowed.find((word) => word.toLowerCase() === text.toLowerCase());
  const near = sameLetters ?? closestMatch(text, allowed, { maxDistance: 3 });
  diagnostics.error('bad-value', at, `${name} must be ${either(allowed)}, not ${shown(value)}`, {
    ...(sameLetters
      ? { consequence: 'keepalived takes its words in this spelling only, and another value in place of a wrong one' }
      : {}),
    ...(near ? { hint: `${near} (did you mean this?)` } : {}),
  });
}

/** Follows a path of keys; `container` and `key` say where the value at its end is held. */
function find(
  root: Mapping,
  path: string[],
): { container: Mapping | unknown[]; key: string | undefined; value: unknown } {
  let container: Mapping | unknown[] = root;
  let key: string | undefined;
  let value: unknown = root;
  for (const step of path) {
    container = value as Mapping | unknown[];
    key = step;
    value = (container as Mapping)[step];
  }
  return { container, key, value };
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
  let at = 0;
  while (at < path.length) {
    const step = path[at] as string;
    const named = parts[step];
    if (named !== undefined && at + 1 < path.length) {
      words.unshift(`${named} "${path[at + 1]}"`);
      at += 2;
    } else {
      if (!/^[0-9]+$/.test(step)) words.unshift(`"${step}"`);
      at += 1;
    }
  }
  return words.join(' of ');
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
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

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text "${value}"` : String(value);
}

function unescape(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
