/**
 * Which host names can be folders of the output tree, and which paths can stand below them. Nothing is imported here, so
 * that both ends can ask: the inventory refuses such a host with its place, and the writer refuses whoever calls it.
 *
 * The tree is copied, committed and checked out on other machines. So a name must be one folder on all of them, and mean
 * nothing else to whatever lists the folder: no option, no glob, no markup, no line of its own.
 */

/** What lvsgen keeps, or will keep, at the root of the tree. */
const reserved = new Set(['manifest.json', 'apply.json']);

/** What Linux takes of one name and of a path; beyond that nothing can be written. */
const longest = 255;
const longestPath = 4095;

/**
 * Letters and digits of any script, and what real names hold besides: FQDNs, IPv4, IPv6 with brackets and a zone, `user@host`,
 * `a b`. What is left out are control and invisible characters (one of those makes `.git` of another name on a Mac), slashes
 * of either kind, quotes, globs and the marks of shells and markup.
 */
const strange = /[^\p{L}\p{M}\p{N}._+:@~=,%[\] -]/u;

/** Why a host of this name cannot have a folder of its own: a phrase that follows the name, undefined if it can. */
export function hostFolderFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..' || /[/\\]/.test(name)) return 'is not a single path segment';
  // Hidden folders are other programs': .git, .github. No host name of the DNS begins with a dot.
  if (name.startsWith('.')) return 'begins with a dot, as hidden folders do';
  // `ssh -oProxyCommand=…`, `rsync *`.
  if (name.startsWith('-')) return 'begins with a dash, as options do';
  if (name.startsWith('~')) return 'begins with a tilde, which a shell takes for a home folder';
  // `::error::…` at the beginning of a line; no IPv6 address has two of these.
  if (/^::.*::/s.test(name)) return 'reads as a command to the runners of GitHub';
  if (/^\s|\s$/.test(name)) return 'begins or ends with a space';
  const odd = strange.exec(name)?.[0];
  if (odd !== undefined) return `holds ${shown(odd)}`;
  if (bytes(name) > longest) return `is longer than the ${longest} bytes that a file system takes`;
  if (reserved.has(hostFolderKey(name))) return 'is a file that lvsgen keeps itself';
  // What Windows calls .git by its short name; Git refuses to add it anywhere.
  if (/^git~\d/i.test(name)) return 'is another name of .git';
  return undefined;
}

/**
 * Equal for two names that are one folder somewhere: macOS and Windows do not tell case or Unicode forms apart, and Windows
 * drops a dot at the end. There the files of one host would silently replace those of the other. Takes a path as well.
 */
export function hostFolderKey(name: string): string {
  const folded = /^[\x20-\x7e]*$/.test(name)
    ? name.toLowerCase()
    : name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
  return folded.replace(/\.+(?=\/|$)/g, '');
}

/** What nearly all paths look like; the rest is asked in detail. */
const usual = /^(?!\w+\.json\/)\w[\w-]*(?:\.[\w-]+)*\/etc(?:\/[\w:@-][\w.:@-]*)+$/i;

/** Why `HOST/etc/…` is no path that lvsgen writes, and so none that it removes; undefined if it is one. */
export function treePathFault(path: string): string | undefined {
  if (path.length <= longest && usual.test(path)) return undefined;
  if (bytes(path) > longestPath) return `it is longer than the ${longestPath} bytes that a system takes`;
  const [host = '', root, ...below] = path.split('/');
  const fault = hostFolderFault(host);
  if (fault !== undefined) return `the host's name ${fault}`;
  if (root !== 'etc' || below.length === 0) return 'it is not HOST/etc/…';
  for (const part of below) {
    if (part === '') return 'a part of it is empty';
    if (part.startsWith('.')) return 'a part of it begins with a dot';
    const odd = /[\\\p{C}\p{Zl}\p{Zp}]/u.exec(part)?.[0];
    if (odd !== undefined) return `it holds ${shown(odd)}`;
    if (bytes(part) > longest) return `a part of it is longer than ${longest} bytes`;
  }
  return undefined;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A character as it can be printed: what is invisible, or does something to a terminal, by its number. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x20 && code < 0x7f) return `"${character}"`;
  const names: Record<number, string> = {
    0: 'a NUL',
    9: 'a tab',
    10: 'a line break',
    13: 'a carriage return',
    27: 'an ESC',
  };
  return names[code] ?? `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
