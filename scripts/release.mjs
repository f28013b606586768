// Makes the release of what `npm run build` built: the program as one file that runs with plain Node, and its checksum.
// The folder can be another than dist/release: `node scripts/release.mjs DIR`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist/release'));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const name = `lvsgen-${version}.mjs`;

if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
copyFileSync(path.join(root, 'dist/lvsgen.mjs'), path.join(folder, name));

const told = execFileSync(process.execPath, [path.join(folder, name), '--version'], { encoding: 'utf8' }).trim();
if (told !== version) throw new Error(`dist/lvsgen.mjs is ${told}, and package.json says ${version}: npm run build`);

const hash = createHash('sha256')
  .update(readFileSync(path.join(folder, name)))
  .digest('hex');
writeFileSync(path.join(folder, 'SHA256SUMS'), `${hash}  ${name}\n`);
console.error(`${path.relative(process.cwd(), path.join(folder, name))} ${hash}`);
