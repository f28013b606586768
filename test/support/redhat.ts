/** Enterprise Linux 7, 8 and 9 alike. */
export const redhat = {
  files: {
    arptables: 'etc/sysconfig/arptables',
    nftables: 'etc/nftables/lvs.nft',
    iptables: 'etc/sysconfig/iptables',
    firewalld: 'etc/firewalld/direct.xml',
    ipvsadm: 'etc/sysconfig/ipvsadm',
    preset: 'etc/systemd/system-preset/80-lvsgen.preset',
  },
  units: { arptables: 'arptables.service', keepalived: 'keepalived.service', ipvsadm: 'ipvsadm.service' },
} as const;

/** Where network-scripts finds VIPs. */
export const scripts = {
  lo: 'etc/sysconfig/network-scripts/ifcfg-lo:0',
  tunl0: 'etc/sysconfig/network-scripts/ifcfg-tunl0',
} as const;
