import type { Fuzzer, Target } from './fuzzer.ts';
import args from './fuzzers/arguments.ts';
import bytes from './fuzzers/bytes.ts';
import differences from './fuzzers/differences.ts';
import ini from './fuzzers/ini.ts';
import listed from './fuzzers/listed.ts';
import manifests from './fuzzers/manifests.ts';
import names from './fuzzers/names.ts';
import patterns from './fuzzers/patterns.ts';
import texts from './fuzzers/texts.ts';
import types from './fuzzers/types.ts';
import yaml from './fuzzers/yaml.ts';

/** All fuzzers; what is made for an inventory first. */
export const fuzzers: Readonly<Record<string, Fuzzer<unknown>>> = {
  bytes,
  yaml,
  ini,
  listed,
  types,
  texts,
  names,
  patterns,
  manifests,
  differences,
  arguments: args,
};

export const targets: Readonly<Record<string, Target<unknown>>> = Object.fromEntries(
  Object.values(fuzzers).map(({ target }) => [target.name, target]),
);
