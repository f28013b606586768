import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inNamespace } from './run.ts';

/** What `keepalived -t` said of each text: the exit status and all output. Empty output and 0 is its yes. */
export function keepalivedBatch(texts: readonly string[]): { status: number; output: string }[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-keepalived-'));
  try {
    for (const [at, text] of texts.entries()) writeFileSync(path.join(folder, `${at}.conf`), text);
    const nics = [0, 1, 2].map(
      (n) => `ip link add eth${n} type veth peer name p${n} && ip link set eth${n} up && ip link set p${n} up`,
    );
    const { status, output } = inNamespace(
      [
        'ip link set lo up',
        ...nics,
        'ip addr add 192.0.2.1/24 dev eth0 && ip addr add 2001:db8::1/64 dev eth0 nodad',
        'cd "$1"',
        'for ((at = 0; at < $2; at++)); do',
        '  rc=0; keepalived -t -f "$1/$at.conf" >$at.out 2>&1 || rc=$?; echo $rc >$at.rc',
        'done',
      ].join('\n'),
      folder,
      String(texts.length),
    );
    if (status !== 0) throw new Error(`the namespace could not be set up: ${output}`);
    const read = (file: string) => readFileSync(path.join(folder, file), 'utf8').trim();
    return texts.map((_, at) => ({
      status: Number(read(`${at}.rc`)),
      output: read(`${at}.out`).replaceAll(`${folder}/`, ''),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
