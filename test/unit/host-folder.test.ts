import { describe, expect, test } from 'vitest';
import { hostFolderFault, hostFolderKey, treePathFault } from '../../src/base/host-folder.ts';

describe('a host’s name', () => {
  test.each([
    'lb1',
    'web-01.example.com',
    'web1.example.com.',
    'WEB_01',
    '192.0.2.11',
    '2001:db8::11',
    '::1',
    '::ffff:192.0.2.11',
    '[2001:db8::11]',
    'fe80::1%eth0',
    'root@web1',
    'c++',
    'web 1',
    'wèb-ü',
    'サーバー1',
    '_',
    '__proto__',
    'constructor',
    'a..b',
    'etc',
    'x'.repeat(255),
  ])('%j is a folder', (name) => expect(hostFolderFault(name)).toBeUndefined());

  test.each([
    ['', 'is empty'],
    ['.', 'is not a single path segment'],
    ['..', 'is not a single path segment'],
    ['../../victim', 'is not a single path segment'],
    ['a/', 'is not a single path segment'],
    ['lb1/etc', 'is not a single path segment'],
    ['/etc', 'is not a single path segment'],
    ['a\\b', 'is not a single path segment'],
    ['.git', 'begins with a dot, as hidden folders do'],
    ['.lvsgen-lock', 'begins with a dot, as hidden folders do'],
    ['...', 'begins with a dot, as hidden folders do'],
    ['\u200c.git', 'holds the character U+200C'],
    ['.g\u200cit', 'begins with a dot, as hidden folders do'],
    ['git~1', 'is another name of .git'],
    ['-oProxyCommand=x', 'begins with a dash, as options do'],
    ['~root', 'begins with a tilde, which a shell takes for a home folder'],
    ['::add-mask::a', 'reads as a command to the runners of GitHub'],
    [' a', 'begins or ends with a space'],
    ['a ', 'begins or ends with a space'],
    ['a\u00a0', 'begins or ends with a space'],
    ['a\u00a0b', 'holds the character U+00A0'],
    ['a\nb', 'holds a line break'],
    ['a\0b', 'holds a NUL'],
    ['a\tb', 'holds a tab'],
    ['a\u001b[31m', 'holds an ESC'],
    ['a\u007f', 'holds the character U+007F'],
    ['a\u0085b', 'holds the character U+0085'],
    ['a\u2028b', 'holds the character U+2028'],
    ['a\u202eb', 'holds the character U+202E'],
    ['a\ufeff', 'begins or ends with a space'],
    ['a\ud800', 'holds the character U+D800'],
    ['<img src=x>', 'holds "<"'],
    ['a|b', 'holds "|"'],
    ['$(reboot)', 'holds "$"'],
    ['`reboot`', 'holds "`"'],
    ['a;b', 'holds ";"'],
    ['a*', 'holds "*"'],
    ["a'b", 'holds "\'"'],
    ['{{ x }}', 'holds "{"'],
    ['manifest.json', 'is a file that lvsgen keeps itself'],
    ['Manifest.JSON', 'is a file that lvsgen keeps itself'],
    ['manifest.json.', 'is a file that lvsgen keeps itself'],
    ['apply.json', 'is a file that lvsgen keeps itself'],
    ['x'.repeat(256), 'is longer than the 255 bytes that a file system takes'],
    ['ü'.repeat(128), 'is longer than the 255 bytes that a file system takes'],
  ])('%j is none', (name, fault) => expect(hostFolderFault(name)).toBe(fault));

  test.each([
    ['lb1', 'LB1'],
    ['web1', 'web1.'],
    ['wèb', 'we\u0300b'],
    ['WÈB', 'we\u0300b'],
    ['straße', 'STRASSE'],
  ])('%j and %j are one folder on some machine', (a, b) => expect(hostFolderKey(a)).toBe(hostFolderKey(b)));

  test.each([
    ['lb1', 'lb2'],
    ['web-1', 'web_1'],
    ['web1', 'web.1'],
  ])('%j and %j are two', (a, b) => expect(hostFolderKey(a)).not.toBe(hostFolderKey(b)));
});

describe('a path of the tree', () => {
  test.each(['lb1/etc/x', 'web 1/etc/sysconfig/network-scripts/ifcfg-lo:0', 'a/etc/x.d/$y'])('%j is one', (path) =>
    expect(treePathFault(path)).toBeUndefined(),
  );

  test.each([
    '',
    'README.md',
    'manifest.json',
    '/etc/passwd',
    '../etc/passwd',
    'a/../etc/x',
    'a/etc',
    'a/etc/',
    'a/usr/bin/x',
    'a/etc/../../victim',
    'a/etc/./x',
    'a/etc//x',
    'a/etc/.git/config',
    'a/etc/x\\y',
    'a/etc/x\ny',
    'a/etc/x\0',
    `a/etc/${'x'.repeat(256)}`,
    '.git/etc/config',
    '.git/config',
    'C:\\etc\\x',
    `a/etc/${'x/'.repeat(3000)}x`,
    'manifest.json/etc/x',
    'Apply.json/etc/x',
    'git~1/etc/x',
    '-a/etc/x',
  ])('%j is none', (path) => expect(treePathFault(path)).toEqual(expect.any(String)));
});
