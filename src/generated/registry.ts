// Made by `npm run gen`; edit its source instead.
import type { Platform } from '../platforms/platform.ts';
import platforms_rhel7 from '../platforms/rhel7.ts';
import platforms_rhel8 from '../platforms/rhel8.ts';
import type { ArpMethod } from '../arp/arp-method.ts';
import arp_sysctl from '../arp/sysctl.ts';
import type { OutputKind } from '../outputs/output.ts';
import outputs_ifcfg from '../outputs/ifcfg.ts';
import outputs_keepalived from '../outputs/keepalived.ts';
import outputs_modules_load from '../outputs/modules-load.ts';
import outputs_preset from '../outputs/preset.ts';
import outputs_sysctl from '../outputs/sysctl.ts';
import type { Rule } from '../rules/rule.ts';
import rules_auth_pass from '../rules/auth-pass.ts';
import rules_keepalived_version from '../rules/keepalived-version.ts';
import rules_vip_in_network from '../rules/vip-in-network.ts';
import rules_vip_not_a_host from '../rules/vip-not-a-host.ts';
import rules_vip_unique from '../rules/vip-unique.ts';
import rules_vrid_unique from '../rules/vrid-unique.ts';

export const platforms: Record<string, Platform> = {
  'rhel7': platforms_rhel7,
  'rhel8': platforms_rhel8,
};

export const arpMethods: Record<string, ArpMethod> = {
  'sysctl': arp_sysctl,
};

export const outputs: Record<string, OutputKind> = {
  'ifcfg': outputs_ifcfg,
  'keepalived': outputs_keepalived,
  'modules-load': outputs_modules_load,
  'preset': outputs_preset,
  'sysctl': outputs_sysctl,
};

export const rules: Record<string, Rule> = {
  'auth-pass': rules_auth_pass,
  'keepalived-version': rules_keepalived_version,
  'vip-in-network': rules_vip_in_network,
  'vip-not-a-host': rules_vip_not_a_host,
  'vip-unique': rules_vip_unique,
  'vrid-unique': rules_vrid_unique,
};
