import type { Version } from '../base/version.ts';

/** The first keepalived there is a target for: it knows what has no later release beside it. */
const always: Version = '1.3.5';

/** Keywords that open a block of lines, alike in several blocks. */
const tracking = {
  track_interface: always,
  track_script: always,
  track_file: '2.0.0',
  track_process: '2.0.11',
  track_bfd: '2.0.0',
} as const;
const page = { url: always } as const;

/**
 * Which keywords open a block inside which, and since which release. It matters, since keepalived passes over the `{` of
 * a keyword it does not know, but not over its `}`: that closes the block around it.
 */
const blocks: Readonly<Record<string, Readonly<Record<string, Version>>>> = {
  global_defs: { notification_email: always },
  vrrp_sync_group: { group: always, ...tracking, track_interface: '2.0.0', track_script: '2.0.0' },
  vrrp_instance: {
    authentication: always,
    auth_hmac: '2.4.0',
    virtual_ipaddress: always,
    virtual_ipaddress_excluded: always,
    virtual_routes: always,
    virtual_rules: always,
    unicast_peer: always,
    ...tracking,
  },
  track_group: { group: '2.0.0' },
  garp_group: { interfaces: always },
  virtual_server: { real_server: always },
  real_server: {
    TCP_CHECK: always,
    HTTP_GET: always,
    SSL_GET: always,
    SMTP_CHECK: always,
    DNS_CHECK: always,
    MISC_CHECK: always,
    BFD_CHECK: '2.0.0',
    FILE_CHECK: '2.1.0',
    PING_CHECK: '2.1.0',
    UDP_CHECK: '2.1.0',
  },
  HTTP_GET: page,
  SSL_GET: page,
  SMTP_CHECK: { host: always },
};

/** The release that brought a block into another; undefined if no keepalived has it there. */
export function blockSince(keyword: string, parent: string): Version | undefined {
  const known = blocks[parent];
  return known !== undefined && Object.hasOwn(known, keyword) ? known[keyword] : undefined;
}
