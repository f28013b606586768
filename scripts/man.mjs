/** A man page from the help of the commands: troff has few rules, and they are followed here. */

/** @param {string} text */
const plain = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', "'")
    .replace(/^([.'])/gm, '\\&$1');

/**
 * @param {{ name: string, usage: string, describe: string, help: string }[]} commands
 * @param {string} version
 */
export function manPage(commands, version) {
  const sections = commands.map(({ usage, help }) => `.SS "lvsgen ${plain(usage)}"\n.nf\n${plain(help)}\n.fi`);
  return `.\\" Made by \`npm run gen\`; edit its source instead.
.TH LVSGEN 1 "" "lvsgen ${version}" "User Commands"
.SH NAME
lvsgen \\- render the configuration of a Linux Virtual Server cluster from one Ansible inventory
.SH SYNOPSIS
.B lvsgen
.I command
[\\fIoptions\\fR]
.SH DESCRIPTION
One inventory becomes both halves of a cluster: what the directors need (keepalived, IPVS, VRRP) and what every real server
needs (the VIP, the ARP policy, kernel settings, firewall rules), as plain files to commit, review and copy.
What would not work is refused, with its place, what would happen on the wire, and what to write instead.
.SH COMMANDS
${sections.join('\n')}
.SH EXIT STATUS
.TP
.B 0
Done; nothing to report.
.TP
.B 1
The answer is yes: findings (check; \\-\\-fail\\-on says from which on), differences (diff, render \\-\\-check).
.TP
.B 2
Could not answer: bad usage, an inventory with errors, a file that could not be read or written.
.SH ENVIRONMENT
.B NO_COLOR, FORCE_COLOR
no colour, colour;
.B GITHUB_ACTIONS
findings as GitHub's annotations.
.SH SEE ALSO
.BR keepalived.conf (5),
.BR ipvsadm (8),
.BR ansible-inventory (1)
`;
}
