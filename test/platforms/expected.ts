import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/paths.ts';

/** What the facts say of a platform; one file each, written from facts and not from src/platforms. */
export interface ExpectedPlatform {
  /** The words of `lvs_network` that it takes, the default first. */
  readonly networks: readonly string[];
  /** The ARP methods that it cannot have, with the reason. */
  readonly without: Readonly<Record<string, string>>;
  /** Where each ruleset stands, and the preset. */
  readonly files: Readonly<Record<'arptables' | 'nftables' | 'iptables' | 'firewalld' | 'ipvsadm' | 'preset', string>>;
  readonly units: Readonly<Record<'arptables' | 'keepalived' | 'ipvsadm', string>>;
  /** For each network, the file that brings a VIP of a real server up on a device; what is not named is left to the unit. */
  readonly vipFiles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who fills the directors' IPVS tables in the lab: each engine meets each method and family on some platform. */
  readonly labEngine: 'keepalived' | 'ipvsadm';
}

/** How a test finds in a program's files what must be in them. */
export interface ExpectedNetwork {
  /** The paths that only this program reads. */
  readonly paths: RegExp;
  /** The path of a NIC's file. */
  nic(name: string): string;
  /** Whether a text sets an address, as `IP/PREFIX`. */
  sets(text: string, address: string): boolean;
  /** Whether a text sets a default gateway. */
  routes(text: string, gateway: string): boolean;
}

async function load<T>(folder: string): Promise<Record<string, T>> {
  const files = readdirSync(path.join(root, 'test', folder)).filter((file) => file !== 'expected.ts');
  const modules = files.map(async (file) => [
    path.basename(file, '.ts'),
    (await import(path.join(root, 'test', folder, file))).default as T,
  ]);
  return Object.fromEntries(await Promise.all(modules));
}

export const expectedPlatforms = await load<ExpectedPlatform>('platforms');
export const expectedNetworks = await load<ExpectedNetwork>('networks');
