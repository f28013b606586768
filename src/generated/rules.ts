// Made by `npm run gen`; edit its source instead.
import type { Rule } from '../rules/rule.ts';
import rules_address_unique from '../rules/address-unique.ts';
import rules_auth_pass from '../rules/auth-pass.ts';
import rules_auth_version from '../rules/auth-version.ts';
import rules_checker_exists from '../rules/checker-exists.ts';
import rules_contradiction from '../rules/contradiction.ts';
import rules_fwmark_match from '../rules/fwmark-match.ts';
import rules_garp_group from '../rules/garp-group.ts';
import rules_gateway_family from '../rules/gateway-family.ts';
import rules_ipv6_vip_source from '../rules/ipv6-vip-source.ts';
import rules_ipvsadm_words from '../rules/ipvsadm-words.ts';
import rules_keepalived_version from '../rules/keepalived-version.ts';
import rules_keepalived_words from '../rules/keepalived-words.ts';
import rules_localnode from '../rules/localnode.ts';
import rules_nat_gateway from '../rules/nat-gateway.ts';
import rules_offered from '../rules/offered.ts';
import rules_one_engine from '../rules/one-engine.ts';
import rules_one_firewall from '../rules/one-firewall.ts';
import rules_one_global from '../rules/one-global.ts';
import rules_ops_nat from '../rules/ops-nat.ts';
import rules_own_rules from '../rules/own-rules.ts';
import rules_quorum from '../rules/quorum.ts';
import rules_real_port from '../rules/real-port.ts';
import rules_scheduler_known from '../rules/scheduler-known.ts';
import rules_secret_literal from '../rules/secret-literal.ts';
import rules_sorry_server from '../rules/sorry-server.ts';
import rules_standalone from '../rules/standalone.ts';
import rules_sysctl_conflict from '../rules/sysctl-conflict.ts';
import rules_tracked from '../rules/tracked.ts';
import rules_verbatim_lines from '../rules/verbatim-lines.ts';
import rules_vip_device from '../rules/vip-device.ts';
import rules_vip_in_network from '../rules/vip-in-network.ts';
import rules_vip_not_a_host from '../rules/vip-not-a-host.ts';
import rules_vip_prefix from '../rules/vip-prefix.ts';
import rules_vip_unique from '../rules/vip-unique.ts';
import rules_vrid_unique from '../rules/vrid-unique.ts';
import rules_vrrp_timing from '../rules/vrrp-timing.ts';
import rules_whole_ruleset from '../rules/whole-ruleset.ts';

export const rules: Record<string, Rule> = {
  'address-unique': rules_address_unique,
  'auth-pass': rules_auth_pass,
  'auth-version': rules_auth_version,
  'checker-exists': rules_checker_exists,
  'contradiction': rules_contradiction,
  'fwmark-match': rules_fwmark_match,
  'garp-group': rules_garp_group,
  'gateway-family': rules_gateway_family,
  'ipv6-vip-source': rules_ipv6_vip_source,
  'ipvsadm-words': rules_ipvsadm_words,
  'keepalived-version': rules_keepalived_version,
  'keepalived-words': rules_keepalived_words,
  'localnode': rules_localnode,
  'nat-gateway': rules_nat_gateway,
  'offered': rules_offered,
  'one-engine': rules_one_engine,
  'one-firewall': rules_one_firewall,
  'one-global': rules_one_global,
  'ops-nat': rules_ops_nat,
  'own-rules': rules_own_rules,
  'quorum': rules_quorum,
  'real-port': rules_real_port,
  'scheduler-known': rules_scheduler_known,
  'secret-literal': rules_secret_literal,
  'sorry-server': rules_sorry_server,
  'standalone': rules_standalone,
  'sysctl-conflict': rules_sysctl_conflict,
  'tracked': rules_tracked,
  'verbatim-lines': rules_verbatim_lines,
  'vip-device': rules_vip_device,
  'vip-in-network': rules_vip_in_network,
  'vip-not-a-host': rules_vip_not_a_host,
  'vip-prefix': rules_vip_prefix,
  'vip-unique': rules_vip_unique,
  'vrid-unique': rules_vrid_unique,
  'vrrp-timing': rules_vrrp_timing,
  'whole-ruleset': rules_whole_ruleset,
};
