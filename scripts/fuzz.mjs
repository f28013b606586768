// Bundles the fuzzers of test/fuzz and runs them: bundled they run in any Node.js, and several times as fast.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-fuzz-bundle-'));
try {
  const outfile = path.join(scratch, 'fuzz.mjs');
  await build({
    entryPoints: [path.join(root, 'test/fuzz/main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outfile,
    // test/support/paths.ts asks where it is to find the repository; the bundle lies elsewhere.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.join(root, 'test/support/paths.ts')).href) },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
