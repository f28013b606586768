import type { Target } from './fuzzer.ts';
import { signatureOf } from './fuzzer.ts';

/** The text without a half, a quarter, … of its lines, down to single ones; then without parts of long lines. */
export function* fewerLines(text: string): Iterable<string> {
  const lines = text.split('\n');
  for (let size = lines.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at + size <= lines.length; at += size) {
      yield [...lines.slice(0, at), ...lines.slice(at + size)].join('\n');
    }
  }
  for (const [at, line] of lines.entries()) {
    for (let size = line.length >> 1; size >= 8; size >>= 1) {
      for (let from = 0; from + size <= line.length; from += size) {
        yield lines.with(at, line.slice(0, from) + line.slice(from + size)).join('\n');
      }
    }
  }
}

/** A smaller input that fails in the same way, found within the given milliseconds. */
export async function shrunk(target: Target<unknown>, input: unknown, signature: string, time: number) {
  let smallest = input;
  const end = Date.now() + time;
  for (let found = true; found; ) {
    found = false;
    for (const candidate of target.smaller?.(smallest) ?? []) {
      if (Date.now() > end) return smallest;
      if ((await signatureAt(target, candidate)) !== signature) continue;
      smallest = candidate;
      found = true;
      break;
    }
  }
  return smallest;
}

async function signatureAt(target: Target<unknown>, input: unknown): Promise<string | undefined> {
  try {
    await target.run(input);
    return undefined;
  } catch (error) {
    return signatureOf(error);
  }
}
