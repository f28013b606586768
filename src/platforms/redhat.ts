import type { Platform, Save } from './platform.ts';

/** What Enterprise Linux has had under the same names since 7. */
export const redhat = {
  saves: {
    iptables: { path: 'etc/sysconfig/iptables', service: 'iptables' },
    ip6tables: { path: 'etc/sysconfig/ip6tables', service: 'ip6tables' },
    arptables: { path: 'etc/sysconfig/arptables', service: 'arptables', flushedBy: 'arptables' },
    firewalld: { path: 'etc/firewalld/direct.xml', service: 'firewalld' },
    ipvsadm: { path: 'etc/sysconfig/ipvsadm', service: 'ipvsadm' },
  },
  preset: 'etc/systemd/system-preset/80-lvsgen.preset',
  programs: { ip: '/sbin/ip', nft: '/usr/sbin/nft' },
} satisfies Partial<Platform>;

/** A table of our own, from 8 on. lvs-vip.service loads it: nftables.service would flush the host's whole ruleset first. */
export const nftables: Save = { path: 'etc/nftables/lvs.nft', flushedBy: 'nftables' };
