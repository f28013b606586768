import { expect, test, vi } from 'vitest';
import { main } from '../src/cli.ts';
import { inventoryOf } from './support/cases.ts';

// Whatever asks for a rendered text fails here.
vi.mock('../src/render.ts', () => ({
  render: () => {
    throw new Error('a text was rendered');
  },
}));

async function lvsgen(...argv: string[]) {
  const printed: string[] = [];
  const stream = { write: (text: string) => printed.push(text) };
  const status = await main(argv, { stdout: stream, stderr: stream, env: { LVSGEN_EXAMPLE_SECRET: 'exampl3' } });
  return { status, printed: printed.join('') };
}

const inventory = inventoryOf('redhat-dr-sysctl');

test('render reads the texts', async () => {
  const { status, printed } = await lvsgen('render', inventory, '-o', '-');
  expect(status).toBe(2);
  expect(printed).toContain('a text was rendered');
});

test.each([
  ['check', inventory],
  ['list', 'clusters', inventory],
  ['list', 'vips', inventory],
  ['commands', inventory, 'web1'],
])('%s %s %s renders none', async (...argv) => {
  expect(await lvsgen(...argv)).toMatchObject({ status: 0 });
});
