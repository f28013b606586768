import { expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build.ts';
import { matchPattern } from '../../src/inventory/patterns.ts';
import { Diagnostics } from '../../src/report/diagnostic.ts';
import { sourcesOf } from '../support/cases.ts';

const inventory = buildInventory(
  sourcesOf(`all:
  children:
    web: {hosts: {"web[1:4]": }}
    db: {hosts: {"db[1:2].example": , web4: }}
    stage: {hosts: {web1: , db1.example: }}
`),
  new Diagnostics(),
);

test.each([
  ['web', ['web1', 'web2', 'web3', 'web4']],
  ['web:db', ['web1', 'web2', 'web3', 'web4', 'db1.example', 'db2.example']],
  ['web,db1.example', ['web1', 'web2', 'web3', 'web4', 'db1.example']],
  ['web:&db', ['web4']],
  ['web:!stage', ['web2', 'web3', 'web4']],
  ['!stage:web', ['web2', 'web3', 'web4']],
  ['!web', ['db1.example', 'db2.example']],
  ['web[0]', ['web1']],
  ['web[-1]', ['web4']],
  ['web[1:2]', ['web2', 'web3']],
  ['web[2:]', ['web3', 'web4']],
  ['~web[13]', ['web1', 'web3']],
  ['*.example', ['db1.example', 'db2.example']],
  ['web?', ['web1', 'web2', 'web3', 'web4']],
  ['all', ['web1', 'web2', 'web3', 'web4', 'db1.example', 'db2.example']],
])('%s', (pattern, hosts) => {
  expect(matchPattern(inventory, pattern)).toEqual({ hosts, unmatched: [] });
});

test.each(['webb', 'web:webb', 'web:!webb', 'nothing*'])('%s names what is not there', (pattern) => {
  expect(matchPattern(inventory, pattern).unmatched).toHaveLength(1);
});
