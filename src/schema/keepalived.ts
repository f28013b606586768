/** keepalived's words, one file a block family. What the inventory may say of keepalived is said here and nowhere else. */
export { checkers } from './keepalived/checkers.ts';
export { computedGlobalKeywords, globalDefs } from './keepalived/global.ts';
export { computedRootKeywords, root } from './keepalived/root.ts';
export { realServer, schedulers, virtualServer } from './keepalived/virtual-server.ts';
export { computedVrrpKeywords, vrrpInstance } from './keepalived/vrrp.ts';
