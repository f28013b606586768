// Preloaded (`node --import`) to make a program fail at its Nth change of the file system: FAULT=kill dies there, of SIGKILL,
// any other value is the error that the system gives (ENOSPC). Before it dies it has done half of a write, or removed half of
// a folder. FAULT_AT=0 does nothing but count; the number of changes goes to file descriptor 3.
import module from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { FAULT, FAULT_AT } = process.env;
const fs = /** @type {Record<string, any>} */ (module);
const originals = { ...module };
let count = 0;

const halves = /** @type {Record<string, (...args: any[]) => void>} */ ({
  writeSync: (fd, bytes, at = 0) => originals.writeSync(fd, bytes, at, Math.floor((bytes.length - at) / 2)),
  writeFileSync: (file, text) => originals.writeFileSync(file, text.slice(0, text.length / 2)),
  rmSync(file) {
    if (!originals.lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) return;
    const [first] = originals.readdirSync(file);
    if (first) originals.rmSync(path.join(file, first), { recursive: true });
  },
});

for (const name of [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fchmodSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
]) {
  const original = fs[name];
  fs[name] = (/** @type {any[]} */ ...args) => {
    const changes = name !== 'openSync' || args[1] === 'wx';
    if (changes && ++count === Number(FAULT_AT)) {
      if (FAULT === 'kill') {
        halves[name]?.(...args);
        process.kill(process.pid, 'SIGKILL');
      }
      throw Object.assign(new Error(`${FAULT}: a fault of the test, ${name} '${args[0]}'`), {
        code: FAULT,
        syscall: name,
        path: typeof args[0] === 'string' ? args[0] : undefined,
      });
    }
    return original(...args);
  };
}
syncBuiltinESMExports();
if (FAULT_AT === '0') process.on('exit', () => originals.writeSync(3, String(count)));
