import { type Fact as Address, addressArguments } from '../facts/address.ts';
import type { HostState } from '../facts/host-state.ts';
import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';

export default {
  doc: 'A oneshot unit for VIPs that no network file can carry, or that must wait for what protects them.',
  plan(state) {
    const vips = state.of('address').filter(({ broughtUpBy }) => broughtUpBy === 'unit');
    if (vips.length === 0) return [];
    const named = new Set(vips.map(({ device }) => device));
    const devices = state.of('device').filter(({ name }) => named.has(name));
    const { programs, saves } = state.host.platform;
    const { requires, partOf, after } = ordering(state, vips);
    const isLoaded = state.of('arp-silence').some(({ ruleset }) => ruleset === 'nftables');
    return [
      {
        path: 'etc/systemd/system/lvs-vip.service',
        mode: '0644',
        carries: [...devices, ...vips],
        template: 'lvs-vip.service',
        view: {
          header: header(state),
          ...programs,
          requires,
          part_of: partOf,
          after,
          wants: after.filter((unit) => unit === 'network-online.target'),
          rules: isLoaded ? [`/${saves.nftables?.path}`] : [],
          devices: devices.map(({ name, make }) => ({ name, make: make ?? '' })),
          vips: vips.map((vip) => ({
            address: `${vip.ip.text}/${vip.prefix}`,
            device: vip.device,
            replace: addressArguments(vip).join(' '),
            reason: vip.reason,
          })),
        },
      },
    ];
  },
} satisfies OutputKind;

/** What must be active before a VIP is: held a moment too early, it is in the clients' ARP caches for minutes. */
function ordering(state: HostState, vips: readonly Address[]) {
  const rulesets = [...new Set(state.of('arp-silence').map(({ ruleset }) => ruleset))].sort();
  const saves = rulesets.map((ruleset) => state.host.platform.saves[ruleset]);
  const units = (names: (string | undefined)[]) => names.flatMap((name) => (name ? [`${name}.service`] : []));
  const requires = units(saves.map((save) => save?.service));
  // A restart of these empties the rules: the VIPs go down first and come back after.
  const partOf = units(saves.map((save) => save?.flushedBy));
  const known = new Set(
    state
      .of('device')
      .map(({ name }) => name)
      .concat('lo'),
  );
  const onNic = vips.some(({ device }) => !known.has(device));
  return {
    requires,
    partOf,
    after: [...new Set([...requires, ...partOf]), ...(onNic ? ['network-online.target'] : [])],
  };
}
