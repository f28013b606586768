import type { TestProject } from 'vitest/node';
import { lacking } from './support.ts';
import { Vm, Wire } from './vm.ts';

/**
 * What the scenarios use. A module with something of its own in each network namespace waits, while it is loaded, for the
 * namespaces that are just going, and all new ones wait for it: loaded first, none has to in the middle of a run.
 */
const modules = `
  $(find /lib/modules/*/kernel/net/netfilter/ipvs -name 'ip_vs*.ko*' ! -name '*ftp*' ! -name '*sip*' -printf '%f\\n' | sed 's/\\.ko.*//')
  ipip dummy sctp nf_conntrack nf_nat nf_tables nft_compat nft_chain_nat nft_ct nft_fib_inet nft_reject_inet
  ip_tables iptable_filter iptable_nat iptable_mangle ip6_tables ip6table_filter ip6table_nat ip6table_mangle
  arp_tables arptable_filter arpt_mangle xt_REDIRECT xt_mark xt_multiport xt_state xt_tcpudp xt_sctp`;

/** One virtual machine for all scenarios of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (lacking !== '') return () => {};
  const started = Date.now();
  const vm = await Vm.boot();
  const wire = await Wire.to(vm.socket);
  await wire.call('sh', { script: `modprobe -qa ${modules.replaceAll('\n', ' ')}` });
  wire.close();
  console.error(`lab: virtual machine up after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  project.provide('wire', vm.socket);
  return () => vm.off();
}
