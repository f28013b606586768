import type { Wanted } from '../inventory/inventory.ts';

/** The variables of a host that lvsgen reads; there may be thousands of others, on tens of thousands of hosts. */
export const ours: Wanted = (key) => key.startsWith('lvs_') || key === 'ansible_host';
