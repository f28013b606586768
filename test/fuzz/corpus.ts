import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/paths.ts';

/** A long text as it is kept: what repeats is written once. */
type Piece = string | { of: string; times: number };

/** One input that broke something once; every run begins with these. */
export interface Kept {
  /** Below test/fuzz/corpus, `TARGET/NAME`. */
  readonly name: string;
  readonly target: string;
  readonly why: string;
  readonly input: unknown;
}

const folder = path.join(root, 'test/fuzz/corpus');

export function corpus(): Kept[] {
  return readdirSync(folder)
    .sort()
    .flatMap((target) =>
      readdirSync(path.join(folder, target))
        .sort()
        .map((file) => {
          const { why, input } = JSON.parse(readFileSync(path.join(folder, target, file), 'utf8'));
          return { name: `${target}/${file.replace(/\.json$/, '')}`, target, why, input: unpacked(input) };
        }),
    );
}

/** Keeps an input under a name that the same input gets again; returns the file, relative to the repository. */
export function keep(target: string, fuzzer: string, why: string, input: unknown): string {
  const text = `${JSON.stringify({ why, input: packed(input) }, null, 2)}\n`;
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 8);
  const file = path.join(folder, target, `${fuzzer}-${hash}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, text);
  return path.relative(root, file);
}

export function packed(value: unknown): unknown {
  if (typeof value === 'string') return value.length < 200 ? value : packedText(value);
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]));
}

function packedText(text: string): unknown {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of text.matchAll(/(.{1,40}?)\1{29,}/gs)) {
    const [run, of = ''] = found;
    if (found.index > done) pieces.push(text.slice(done, found.index));
    pieces.push({ of, times: run.length / of.length });
    done = found.index + run.length;
  }
  if (done === 0) return text;
  if (done < text.length) pieces.push(text.slice(done));
  return { pieces };
}

export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const { pieces } = value as { pieces?: Piece[] };
  if (pieces) return pieces.map((one) => (typeof one === 'string' ? one : one.of.repeat(one.times))).join('');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpacked(inner)]));
}
