import type { VrrpInstance } from './model.ts';

/** The first release that is told not to use an IPv6 address as its own; those before do so for a /128 alone. */
export const knowsPreferredLft = '2.0.20';

/** Whether the adverts are VRRPv3: as it says, or because VRRPv2 has no IPv6. */
export function isVersion3({ directives, vips }: VrrpInstance): boolean {
  const { version } = directives;
  return version === 3 || (version === undefined && vips.every(({ cidr }) => cidr.ip.family === 6));
}
