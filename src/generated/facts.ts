// Made by `npm run gen`; edit its source instead.
import type { FactKind } from '../facts/fact.ts';
import facts_address, { type Fact as fact_address } from '../facts/address.ts';
import facts_arp_silence, { type Fact as fact_arp_silence } from '../facts/arp-silence.ts';
import facts_check, { type Fact as fact_check } from '../facts/check.ts';
import facts_device, { type Fact as fact_device } from '../facts/device.ts';
import facts_gateway, { type Fact as fact_gateway } from '../facts/gateway.ts';
import facts_global_setting, { type Fact as fact_global_setting } from '../facts/global-setting.ts';
import facts_keepalived_block, { type Fact as fact_keepalived_block } from '../facts/keepalived-block.ts';
import facts_mark, { type Fact as fact_mark } from '../facts/mark.ts';
import facts_module, { type Fact as fact_module } from '../facts/module.ts';
import facts_nic, { type Fact as fact_nic } from '../facts/nic.ts';
import facts_own_rules, { type Fact as fact_own_rules } from '../facts/own-rules.ts';
import facts_real_server, { type Fact as fact_real_server } from '../facts/real-server.ts';
import facts_redirect, { type Fact as fact_redirect } from '../facts/redirect.ts';
import facts_service, { type Fact as fact_service } from '../facts/service.ts';
import facts_sorry_server, { type Fact as fact_sorry_server } from '../facts/sorry-server.ts';
import facts_sync_daemon, { type Fact as fact_sync_daemon } from '../facts/sync-daemon.ts';
import facts_sync_group, { type Fact as fact_sync_group } from '../facts/sync-group.ts';
import facts_sysctl, { type Fact as fact_sysctl } from '../facts/sysctl.ts';
import facts_verbatim, { type Fact as fact_verbatim } from '../facts/verbatim.ts';
import facts_virtual_server, { type Fact as fact_virtual_server } from '../facts/virtual-server.ts';
import facts_vrrp_instance, { type Fact as fact_vrrp_instance } from '../facts/vrrp-instance.ts';

export type Fact =
  | fact_address
  | fact_arp_silence
  | fact_check
  | fact_device
  | fact_gateway
  | fact_global_setting
  | fact_keepalived_block
  | fact_mark
  | fact_module
  | fact_nic
  | fact_own_rules
  | fact_real_server
  | fact_redirect
  | fact_service
  | fact_sorry_server
  | fact_sync_daemon
  | fact_sync_group
  | fact_sysctl
  | fact_verbatim
  | fact_virtual_server
  | fact_vrrp_instance;

export type FactOfKind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

export const factKinds: { readonly [K in Fact['kind']]: FactKind<FactOfKind<K>> } = {
  'address': facts_address,
  'arp-silence': facts_arp_silence,
  'check': facts_check,
  'device': facts_device,
  'gateway': facts_gateway,
  'global-setting': facts_global_setting,
  'keepalived-block': facts_keepalived_block,
  'mark': facts_mark,
  'module': facts_module,
  'nic': facts_nic,
  'own-rules': facts_own_rules,
  'real-server': facts_real_server,
  'redirect': facts_redirect,
  'service': facts_service,
  'sorry-server': facts_sorry_server,
  'sync-daemon': facts_sync_daemon,
  'sync-group': facts_sync_group,
  'sysctl': facts_sysctl,
  'verbatim': facts_verbatim,
  'virtual-server': facts_virtual_server,
  'vrrp-instance': facts_vrrp_instance,
};
