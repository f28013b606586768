import { counted, limits } from './limits.ts';
import { quoted } from './quoted.ts';

/** Why a range such as `web[1:9]` cannot be expanded; the message is for the person who wrote it. */
export class HostRangeError extends Error {}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What is longer is no name of hosts, with however many ranges: theirs end at 255 bytes. */
const longest = 2_000;
/** Beyond so many digits a number would not count by one any more. */
const mostDigits = 15;

/** Expands every `[begin:end:step]` in a host name as Ansible does, the first range varying slowest. */
export function expandRanges(pattern: string): string[] {
  if (pattern.length > longest) {
    throw new HostRangeError(
      `${quoted(pattern)} is longer than the ${counted(longest)} characters that are read of it`,
    );
  }
  const open = pattern.indexOf('[');
  if (open === -1) return [pattern];
  const close = pattern.indexOf(']', open);
  if (close === -1) throw new HostRangeError(`${quoted(pattern)} opens a range with [ and does not close it`);
  const head = pattern.slice(0, open);
  const tails = expandRanges(pattern.slice(close + 1));
  const items = rangeItems(pattern.slice(open + 1, close));
  if (items.length * tails.length > limits.hosts) {
    throw new HostRangeError(
      `${quoted(pattern)} makes ${counted(items.length * tails.length)} hosts; more than ${counted(limits.hosts)} are refused`,
    );
  }
  return items.flatMap((item) => tails.map((tail) => head + item + tail));
}

function rangeItems(range: string): string[] {
  const bounds = range.split(':');
  if (bounds.length !== 2 && bounds.length !== 3) {
    throw new HostRangeError(`a host range is [begin:end] or [begin:end:step], not [${range}]`);
  }
  const begin = bounds[0] || '0';
  const [, end = '', stepText = '1'] = bounds;
  if (end === '') throw new HostRangeError(`the host range [${range}] has no end`);
  const step = Number(stepText);
  if (!/^[0-9]+$/.test(stepText) || step === 0) throw new HostRangeError(`the step of [${range}] must be 1 or more`);
  const padded = begin.length > 1 && begin.startsWith('0');
  if (padded && begin.length !== end.length) {
    throw new HostRangeError(`begin and end of [${range}] must have equally many digits, as in [01:20]`);
  }
  if (letters.includes(begin) && letters.includes(end) && begin.length === 1 && end.length === 1) {
    const [from, to] = [letters.indexOf(begin), letters.indexOf(end)];
    if (from > to) throw new HostRangeError(`the host range [${range}] ends before it begins`);
    return [...letters.slice(from, to + 1)].filter((_, index) => index % step === 0);
  }
  if (!/^[0-9]+$/.test(begin) || !/^[0-9]+$/.test(end)) {
    throw new HostRangeError(`the host range [${range}] must run from number to number or from letter to letter`);
  }
  if ([begin, end, stepText].some(({ length }) => length > mostDigits)) {
    throw new HostRangeError(`the host range [${range}] counts with more than ${mostDigits} digits`);
  }
  const [from, to] = [Number(begin), Number(end)];
  if (from > to) throw new HostRangeError(`the host range [${range}] ends before it begins`);
  if ((to - from) / step >= limits.hosts)
    throw new HostRangeError(`the host range [${range}] makes more than ${counted(limits.hosts)} hosts`);
  const items: string[] = [];
  for (let number = from; number <= to; number += step) {
    items.push(padded ? String(number).padStart(begin.length, '0') : String(number));
  }
  return items;
}

/** Splits `name:port` as Ansible does: a port only behind a name or address without other colons, or behind brackets. */
export function splitPort(pattern: string): { name: string; port?: number } {
  const bracketed = /^\[(.+)\]:([0-9]+)$/.exec(pattern);
  if (bracketed && /^[0-9a-fA-F:.]+$/.test(bracketed[1] ?? '')) {
    return { name: bracketed[1] as string, port: Number(bracketed[2]) };
  }
  const plain = /^((?:[^:[\]]|\[[^\]]*\])*):([0-9]+)$/.exec(pattern);
  return plain ? { name: plain[1] as string, port: Number(plain[2]) } : { name: pattern };
}
