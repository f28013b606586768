import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import path from 'node:path';
import { closestMatch } from 'leven';
import { unprintableIn } from '../base/characters.ts';
import { limits, mebibytes } from './limits.ts';

/** Why a text cannot be had, for the person who named it. */
export class UnreadableError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

const pieceSize = 1 << 16;

/**
 * Reads a regular file as UTF-8 text, up to a limit. Links are followed, as Ansible follows them; a FIFO, a device or a socket
 * at their end is refused, because reading one may never end. Throws UnreadableError.
 */
export function readText(file: string, limit: number = limits.file): string {
  const fault = pathFault(file);
  if (fault) throw new UnreadableError(fault);
  const pipe = /^\/(?:dev|proc\/self)\/fd\/([0-9]{1,9})$/.exec(file)?.[1];
  // What the shell's <(…) and standard input are called: a stream of whoever called, to be read as one.
  if (pipe !== undefined) return readStream(Number(pipe), limit);
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK opening a FIFO waits for somebody to write.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const kind = kindOf(fstatSync(descriptor));
    if (kind !== undefined) throw new UnreadableError(`this is ${kind}, and only regular files are read`);
    return decode(readAll(descriptor, limit, 'this file'));
  } catch (error) {
    throw error instanceof UnreadableError ? error : whyUnreadable(file, error as NodeJS.ErrnoException);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads standard input, or another stream that was handed over open, to its end or to the limit. */
export function readStream(descriptor: number, limit: number = limits.file): string {
  const name = descriptor === 0 ? 'standard input' : 'this stream';
  try {
    return decode(readAll(descriptor, limit, name));
  } catch (error) {
    throw error instanceof UnreadableError
      ? error
      : new UnreadableError(`${name} cannot be read: ${(error as Error).message}`);
  }
}

/** Why a file cannot be called so; undefined if it can. Its name stands in rendered comments and in every message. */
export function pathFault(file: string): string | undefined {
  const odd = unprintableIn(file);
  return odd && `its name holds the character ${odd}, which neither a message nor a rendered comment can show`;
}

/** Sizes are not asked for beforehand: files of /proc have none, and others grow. */
function readAll(descriptor: number, limit: number, name: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(pieceSize);
    const count = readSome(descriptor, piece);
    if (count === 0) return Buffer.concat(pieces, total);
    total += count;
    if (total > limit) {
      throw new UnreadableError(
        `${name} is larger than ${limit < 1 << 20 ? `${limit >> 10} KiB` : mebibytes(limit)}, and more is not read`,
      );
    }
    pieces.push(piece.subarray(0, count));
  }
}

/** A terminal or pipe that somebody else has set to not waiting says EAGAIN while nothing is there yet. */
function readSome(descriptor: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, piece, 0, piece.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' || fstatSync(descriptor).isFile()) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError('this file is not UTF-8 text', 'save it as UTF-8');
  }
}

function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a FIFO';
  return stats.isSocket() ? 'a socket' : 'a device';
}

function whyUnreadable(file: string, error: NodeJS.ErrnoException): UnreadableError {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    const near = neighbour(file);
    return new UnreadableError('there is no such file', near ? `${near} (did you mean this?)` : undefined);
  }
  if (error.code === 'EACCES') return new UnreadableError('this file may not be read by you', `chmod +r ${file}`);
  // What opening a socket says.
  if (error.code === 'ENXIO') return new UnreadableError('this is a socket, and only regular files are read');
  if (error.code === 'ENAMETOOLONG') return new UnreadableError('this name is longer than a file’s can be');
  return new UnreadableError(`this file cannot be read: ${error.message}`);
}

/** Comparing costs the product of both lengths: a very large folder is not asked. */
const mostCompared = 2_000;

function neighbour(file: string): string | undefined {
  try {
    const directory = path.dirname(file);
    const names = readdirSync(directory);
    if (names.length > mostCompared) return undefined;
    const near = closestMatch(path.basename(file), names, { maxDistance: 6 });
    return near === undefined || pathFault(near) ? undefined : path.join(directory, near);
  } catch {
    return undefined;
  }
}
