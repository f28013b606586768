import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inNamespace } from './run.ts';

/**
 * What the real keepalived understood of a file: the dump that it makes of its own configuration, without time stamps.
 * No better reading of a file exists.
 */
export interface Understood {
  /** Of the VRRP process. */
  vrrp: string;
  /** Of the process that checks, which believes that this kernel has IPVS. */
  checkers: string;
}

/** IPVS answers, and takes nothing: the process goes on as far as its dump. */
const pretence = `
struct nl_sock; struct nl_msg;
int genl_ctrl_resolve(struct nl_sock *s, const char *n) { return 27; }
int nl_send_auto(struct nl_sock *s, struct nl_msg *m) { return -7; }
`;

/** Stands at the end of each file, so that its place in the dump tells that the dump is complete. */
const last = `
virtual_server 198.51.100.254 9 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 198.51.100.253 9 {
        weight 1
    }
}
`;

const script = `
folder=$1 count=$2
mount -t tmpfs none /run
ip link set lo up
for n in 0 1 2; do
  ip link add eth$n type veth peer name p$n
  ip link set eth$n up
  ip link set p$n up
done
run() { # what it is to run, its output, what tells that the dump is complete
  setsid env $1 -n -l -d $4 -p "$folder/$at.$2.pid" -r "$folder/$at.$2.pid1" -c "$folder/$at.$2.pid2" -f "$folder/$at.conf" \\
    >"$folder/$at.$2" 2>&1 &
  pid=$!
  size=0
  for ((still = 0; still < 600; still++)); do # until nothing has come for half a minute
    grep -qaE -e "$3" "$folder/$at.$2" && break
    kill -0 $pid 2>/dev/null || break
    sleep 0.05
    now=$(stat -c %s "$folder/$at.$2")
    [ "$now" = $size ] || still=0
    size=$now
  done
  sleep 0.1
  kill -KILL -- -$pid 2>/dev/null || true
  wait $pid 2>/dev/null || true
}
for ((at = 0; at < count; at++)); do
  : >"$folder/$at.vrrp" >"$folder/$at.checkers"
  [[ $3 != *vrrp* ]] || run keepalived vrrp '------< Interfaces >------|no configuration to run' -P
  [[ $3 != *checkers* ]] || run "LD_PRELOAD=$folder/ipvs.so keepalived" checkers 'Activating .*healthchecker|no configuration to run' -C
done
`;

export function keepalivedDumps(
  texts: readonly string[],
  processes: readonly (keyof Understood)[] = ['vrrp', 'checkers'],
): Understood[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-dump-'));
  try {
    writeFileSync(path.join(folder, 'ipvs.c'), pretence);
    execFileSync('gcc', ['-shared', '-fPIC', '-o', path.join(folder, 'ipvs.so'), path.join(folder, 'ipvs.c')]);
    for (const [at, text] of texts.entries()) writeFileSync(path.join(folder, `${at}.conf`), text + last);
    const { status, output } = inNamespace(script, folder, String(texts.length), processes.join());
    if (status !== 0) throw new Error(`the namespace could not be set up: ${output}`);
    const read = (file: string) =>
      readFileSync(path.join(folder, file), 'utf8').replace(/^\w+ \w+ +\d+ [\d:]+ \d+: /gm, '');
    return texts.map((_, at) => ({ vrrp: read(`${at}.vrrp`), checkers: read(`${at}.checkers`) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
