// Renders every example into FOLDER with PROGRAM, in one process: `node render-all.mjs PROGRAM FOLDER`, in the repository.
// Prints how Node sees its surroundings, so that a test of them can tell that they were there.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , program, folder] = /** @type {[string, string, string, string]} */ (process.argv);
for (const name of readdirSync('inventories')) {
  process.argv = ['node', program, 'render', `inventories/${name}/inventory.yaml`, '-o', path.join(folder, name)];
  // Each is another module to Node, so each runs; a process for each would take most of its time to start.
  await import(`${pathToFileURL(program)}?${name}`);
  if (process.exitCode !== 0) throw new Error(`${name} is not rendered`);
  process.stdout.removeAllListeners('error');
}
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ release: process.versions.node.split('.')[0], locale, timeZone }));
