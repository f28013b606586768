import { describe, expect, test } from 'vitest';
import { kept, ownLinesOf, settingsOf } from './lab/settings.ts';
import { accepted } from './lab/support.ts';
import { cases, compileFile, inventoryOf } from './support/cases.ts';

/** Host → path → content. */
function hostsOf(name: string) {
  const { fleet, tree } = accepted(compileFile(inventoryOf(name)));
  return [...fleet.hosts.values()].map((host) => ({
    host,
    files: new Map(
      [...tree].flatMap(([path, { content }]) =>
        path.startsWith(`${host.name}/`) ? [[path.slice(host.name.length + 1), content] as const] : [],
      ),
    ),
  }));
}

describe('every rendered line is taken out in the lab, or says why not', () => {
  const used = new Set<string>();
  test.each(cases)('%s', (name) => {
    const unexplained: string[] = [];
    for (const { host, files } of hostsOf(name)) {
      const own = ownLinesOf(host);
      const settings = settingsOf(files, own);
      for (const [path, content] of files) {
        const taken = settings.filter((one) => one.path === path);
        if (taken.some(({ line }) => line === undefined)) continue;
        for (const line of content.split('\n')) {
          if (taken.some((one) => one.line === line) || own.some((one) => line.includes(one))) continue;
          const reason = kept.find((one) => one.path.test(path) && one.line.test(line));
          if (reason === undefined) unexplained.push(`${host.name} ${path}: ${line}`);
          else used.add(reason.why);
        }
      }
    }
    expect(unexplained).toEqual([]);
  });

  test('no reason stands for nothing', () => {
    expect([...used].sort()).toEqual(kept.map(({ why }) => why).sort());
  });
});
