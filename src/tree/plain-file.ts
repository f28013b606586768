import { closeSync, constants, fchmodSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** What stands under a name of the output folder: a file with what it holds, or why none is read there. */
export type Found = PlainFile | { readonly kind: NoFile };

export interface PlainFile {
  readonly kind: 'file';
  readonly bytes: Buffer;
  /** The lowest nine bits of its mode. */
  readonly mode: number;
  /** Whether its mode is ours to change: another's is not, and one with a second name (a hard link) would change there too. */
  readonly isOurs: boolean;
}

/** `special` is a FIFO, a socket or a device; `large` a file that is longer than anything lvsgen writes. */
export type NoFile = 'absent' | 'link' | 'folder' | 'special' | 'large';

/** A hundred thousand virtual servers with their real servers are half of this. */
export const largest = 64 * 1024 * 1024;

/** Neither follows a link nor waits for the other end of a FIFO; what was opened is asked, not what stood there before. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/** Reads a file, if it is one. The folders on the way to it are the caller's to look at. */
export function readPlain(file: string): Found {
  return whileOpen(file, (fd, stats) => {
    if (stats.size > largest) return { kind: 'large' };
    const isOurs = stats.nlink === 1 && (user === 0 || user === stats.uid);
    return { kind: 'file', bytes: readAll(fd, stats.size), mode: stats.mode & 0o777, isOurs };
  });
}

const user = process.geteuid?.();

/** Gives a file its mode, if it is one. */
export function chmodPlain(file: string, mode: number): void {
  whileOpen(file, (fd) => fchmodSync(fd, mode));
}

function whileOpen<T>(file: string, use: (fd: number, stats: Stats) => T): T | { readonly kind: NoFile } {
  let fd: number;
  try {
    fd = openSync(file, flags);
  } catch (error) {
    const kind = unopened[(error as NodeJS.ErrnoException).code ?? ''];
    if (kind === undefined) throw error;
    return { kind };
  }
  try {
    const stats = fstatSync(fd);
    if (stats.isFile()) return use(fd, stats);
    return { kind: stats.isDirectory() ? 'folder' : 'special' };
  } finally {
    closeSync(fd);
  }
}

/** What an open that neither follows nor waits says of what is no file. */
const unopened: Record<string, NoFile> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  ELOOP: 'link',
  EMLINK: 'link',
  ENXIO: 'special',
  EOPNOTSUPP: 'special',
};

function readAll(fd: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(fd, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
