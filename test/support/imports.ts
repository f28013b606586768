import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

const src = path.join(root, 'src');

/** Every hand-written and generated module below src, with the modules that it imports; types count as well. */
export function importsOfSource(): Map<string, string[]> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(files.sort().map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const found = text.matchAll(/(?:^import|^\} from|^import .* from|^export .* from|\bimport\() ?'(\.[^']+)'/gm);
  return [...found].map(([, to]) => path.normalize(path.join(path.dirname(file), to as string)));
}

/** A chain of modules that import each other in a circle; undefined if there is none. */
export function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
