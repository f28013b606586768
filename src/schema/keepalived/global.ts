import type { Block } from '../directive.ts';
import { fields, flag, integer, text, words } from '../value.ts';

/** Directives that lvsgen computes from the clusters. */
export const computedGlobalKeywords = ['lvs_sync_daemon'];

export const globalDefs: Block = {
  name: 'global_defs',
  doc: 'What holds for the whole of a director’s keepalived.',
  directives: [
    { keyword: 'router_id', value: text, doc: 'The director’s name in mails and logs; the host name where left out.' },
    { keyword: 'notification_email', value: words(text), doc: 'Who gets mail.' },
    { keyword: 'notification_email_from', value: text, doc: 'Sender of mail.' },
    { keyword: 'smtp_server', value: text, doc: 'Mail server.' },
    { keyword: 'smtp_connect_timeout', value: integer(1, 3600), doc: 'Seconds to wait for the mail server.' },
    { keyword: 'enable_script_security', value: flag, doc: 'Run no script that somebody else than root could change.' },
    { keyword: 'script_user', value: text, doc: 'User, and group, that run scripts.' },
    { keyword: 'lvs_flush', value: flag, doc: 'Empty the IPVS table at start.' },
    { keyword: 'lvs_flush_on_stop', value: flag, doc: 'Empty the IPVS table at stop.', since: '2.2.0' },
    { keyword: 'lvs_sync_daemon', value: fields, doc: 'Connection synchronisation: interface, VRRP instance, id.' },
    {
      keyword: 'vrrp_garp_master_delay',
      value: integer(0, 3600),
      doc: 'Pause before the second burst of gratuitous ARP.',
    },
    { keyword: 'vrrp_garp_master_repeat', value: integer(1, 255), doc: 'Gratuitous ARPs in a burst.' },
    { keyword: 'vrrp_garp_master_refresh', value: integer(0, 86400), doc: 'Pause between refreshing gratuitous ARPs.' },
    {
      keyword: 'vrrp_skip_check_adv_addr',
      value: flag,
      doc: 'Do not check the addresses of an advert again while its sender is the same.',
    },
  ],
};
