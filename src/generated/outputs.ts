// Made by `npm run gen`; edit its source instead.
import type { OutputKind } from '../outputs/output.ts';
import outputs_arptables from '../outputs/arptables.ts';
import outputs_firewalld from '../outputs/firewalld.ts';
import outputs_iptables from '../outputs/iptables.ts';
import outputs_ipvsadm from '../outputs/ipvsadm.ts';
import outputs_keepalived from '../outputs/keepalived.ts';
import outputs_modules_load from '../outputs/modules-load.ts';
import outputs_network from '../outputs/network.ts';
import outputs_nftables from '../outputs/nftables.ts';
import outputs_preset from '../outputs/preset.ts';
import outputs_sysctl from '../outputs/sysctl.ts';
import outputs_vip_unit from '../outputs/vip-unit.ts';

export const outputs: Record<string, OutputKind> = {
  'arptables': outputs_arptables,
  'firewalld': outputs_firewalld,
  'iptables': outputs_iptables,
  'ipvsadm': outputs_ipvsadm,
  'keepalived': outputs_keepalived,
  'modules-load': outputs_modules_load,
  'network': outputs_network,
  'nftables': outputs_nftables,
  'preset': outputs_preset,
  'sysctl': outputs_sysctl,
  'vip-unit': outputs_vip_unit,
};
