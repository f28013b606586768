import { type HostState, type LocalVip, lifetimeOf } from '../model/host-state.ts';
import { header, type OutputKind } from './output.ts';

export default {
  doc: 'A oneshot unit for VIPs that no network file can carry, or that must wait for what protects them.',
  plan(state, fleet) {
    const vips = state.vips.filter(({ carrier }) => carrier === 'unit');
    if (vips.length === 0) return [];
    const { requires, partOf, after } = ordering(state, vips);
    return [
      {
        path: 'etc/systemd/system/lvs-vip.service',
        mode: '0644',
        template: 'lvs-vip.service',
        view: {
          header: header(state, fleet),
          requires,
          part_of: partOf,
          after,
          wants: after.filter((unit) => unit === 'network-online.target'),
          rules: state.nftables.length > 0 ? ['/etc/nftables/lvs.nft'] : [],
          devices: devices(vips),
          vips: vips.map((vip) => ({
            address: `${vip.ip.text}/${vip.prefix}`,
            device: vip.device,
            lifetime: lifetimeOf(vip),
            reason: vip.reason,
          })),
        },
      },
    ];
  },
} satisfies OutputKind;

/** What must be active before a VIP is: held a moment too early, it is in the clients' ARP caches for minutes. */
function ordering({ arptables, nftables }: HostState, vips: LocalVip[]) {
  const requires = arptables.length > 0 ? ['arptables.service'] : [];
  // A restart of these empties the rules: the VIPs go down first and come back after.
  const partOf = [...requires, ...(nftables.length > 0 ? ['nftables.service'] : [])];
  const onNic = vips.some(({ device }) => !['lo', 'dummy0', 'tunl0'].includes(device));
  return { requires, partOf, after: [...partOf, ...(onNic ? ['network-online.target'] : [])] };
}

/** Devices that are not up by themselves; `make` where the kernel module does not make them. */
function devices(vips: LocalVip[]) {
  const names = new Set(vips.map(({ device }) => device));
  return ['dummy0', 'tunl0'].filter((name) => names.has(name)).map((name) => ({ name, make: name === 'dummy0' }));
}
