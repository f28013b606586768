import type { ExpectedNetwork } from '../platforms/expected.ts';

export default {
  paths: /^etc\/sysconfig\/network-scripts\//,
  nic: (name) => `etc/sysconfig/network-scripts/ifcfg-${name}`,
  sets(text, address) {
    const [ip, prefix] = address.split('/');
    const number = new RegExp(`^IPADDR(\\d*)=${ip}$`, 'm').exec(text)?.[1];
    return number !== undefined && new RegExp(`^PREFIX${number}=${prefix}$`, 'm').test(text);
  },
  routes: (text, gateway) => text.split('\n').includes(`GATEWAY=${gateway}`),
} satisfies ExpectedNetwork;
