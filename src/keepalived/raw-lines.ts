import { atLeast, type Version } from '../base/version.ts';
import { blockSince } from './blocks.ts';
import { type Line, longestLine, readLines, specialOf } from './lines.ts';

/** Why raw lines cannot stand where they are: they would be read as something else, or change what is read after them. */
export interface RawFault {
  /** The line among the raw lines, counted from 1. */
  readonly number: number;
  readonly message: string;
  readonly consequence: string;
}

/** Where the lines stand, which decides what they may do. */
export interface Place {
  readonly release: Version;
  /** The keyword of the block around them; `outside` where there is none. */
  readonly block: string;
  /** How far they are indented. */
  readonly indentation: number;
}

/** Outside of all blocks. */
export const outside = 'keepalived.conf';

/** The first thing in raw lines that keepalived reads otherwise than they look; undefined if the block stays whole. */
export function rawFault(text: string, { release, block, indentation }: Place): RawFault | undefined {
  for (const [index, row] of text.split('\n').entries()) {
    const fault = rowFault(row, release, longestLine - indentation);
    if (fault !== undefined) return { number: index + 1, ...fault };
  }
  const open = [block];
  let before: Line | undefined;
  for (const line of readLines(text, release)) {
    const parent = open.at(-1) as string;
    const isOpening = line.words.at(-1) === '{';
    const keyword = (line.text === '{' ? before : line)?.words[0];
    const fault =
      lineFault(line, block) ??
      (atLeast(release, '2.0.0') ? undefined : oldBraceFault(line)) ??
      (isOpening ? openingFault(keyword, parent, release) : undefined);
    if (fault !== undefined) return { number: line.number, ...fault };
    if (isOpening) open.push(keyword ?? '');
    if (line.words[0] === '}') open.pop();
    if (open.length === 0)
      return {
        number: line.number,
        message: block === outside ? 'a "}" here closes no block' : 'a "}" here closes the block around these lines',
        consequence: 'what follows is read as if it stood elsewhere, or not at all',
      };
    before = line;
  }
  if (open.length === 1) return undefined;
  return {
    number: text.split('\n').length,
    message: 'a "{" is not closed, and would take in what follows these lines',
    consequence: 'keepalived reads the following blocks as part of this one',
  };
}

type Fault = Omit<RawFault, 'number'>;

/** What is wrong with a line before it is split. */
function rowFault(row: string, release: Version, longest: number): Fault | undefined {
  if (new TextEncoder().encode(row).length > longest)
    return {
      message: `a line of more than ${longest} bytes is cut`,
      consequence: 'keepalived takes its rest for a line of its own',
    };
  if (/^[^#!]*\\[#!]/.test(row.replace(/"[^"]*"/g, '')))
    return {
      message: 'a backslash before "#" or "!" is taken off by some releases, and the comment begins all the same',
      consequence: 'keepalived reads another line than the one that stands here',
    };
  const substituted = predefined.exec(row)?.[0];
  if (substituted === undefined || !atLeast(release, '1.4.0')) return undefined;
  return {
    message: `keepalived replaces ${substituted} by a value of its own, before it looks for braces and comments`,
    consequence: 'what it then reads is not what stands here',
  };
}

/** A block that keepalived does not have here: it passes over the `{`, and takes the `}` for that of the block around. */
function openingFault(keyword: string | undefined, parent: string, release: Version): Fault | undefined {
  if (keyword === undefined)
    return {
      message: 'a "{" has no keyword before it',
      consequence: 'keepalived passes over it, and takes its "}" for that of the block around',
    };
  if (parent === outside) return undefined;
  const since = blockSince(keyword, parent);
  if (since !== undefined && atLeast(release, since)) return undefined;
  return {
    message:
      since === undefined
        ? `keepalived knows no block "${keyword}" inside ${parent}`
        : `"${keyword}" inside ${parent} came with keepalived ${since}`,
    consequence: `keepalived passes over its "{", and takes its "}" for that of ${parent}`,
  };
}

/** `${…}` and the names that keepalived itself gives a value; other names have none, since nothing here may define one. */
export const predefined = /\$\{|\$_(PWD|INSTANCE|RANDOM|HASH|BANG|ENV)(?=[ \t,)]|$)/;

function lineFault(line: Line, block: string): Fault | undefined {
  if (line.unmatchedQuote)
    return {
      message: 'a double quote has no other one in its line',
      consequence: 'keepalived loses the rest of the line, a brace too',
    };
  if (/(^|[^\\])(\\\\)*\\$/.test(line.text))
    return {
      message: 'a backslash at the end of a line does not continue it',
      consequence: 'keepalived takes it for a word, and the next line for a new one',
    };
  const quotedBrace = line.words.find((word) => isBrace(word) && line.text.includes(`"${word}"`));
  if (quotedBrace !== undefined)
    return {
      message: `"${quotedBrace}" in quotes is a brace all the same`,
      consequence: 'keepalived opens or closes a block by it',
    };
  switch (specialOf(line)) {
    case 'condition':
      return {
        message: 'a line that begins with "@" is read only where keepalived runs with that --config-id',
        consequence: 'without the option the line is dropped, and a brace in it too',
      };
    case 'definition':
      return {
        message: 'a definition changes every later line that says its name',
        consequence: 'the rest of the file would be read otherwise than it is rendered',
      };
    case 'repetition':
      return {
        message: 'a line that begins with ~SEQ or ~LST is read several times, as something else',
        consequence: 'which lines come of it, nobody sees before keepalived runs',
      };
    case 'include':
      return block === outside
        ? undefined
        : {
            message: 'an include inside a block brings lines that nobody sees here',
            consequence: 'a "}" too many in that file closes this block',
          };
    case undefined:
      return undefined;
  }
}

/** Before 2.0 a block opens at the end of its keyword's line or on the next, and closes on a line of its own. */
function oldBraceFault({ words, text }: Line): Fault | undefined {
  const unquoted = text.replace(/"[^"]*"/g, '').replace(/[#!].*/, '');
  if (!/[{}]/.test(unquoted)) return undefined;
  const isPlain = /^\}\s*$/.test(unquoted) || (/^[^{}]*\{\s*$/.test(unquoted) && words.at(-1) === '{');
  return isPlain
    ? undefined
    : {
        message: 'this release wants a blank before "{", nothing behind it, and "}" on a line of its own',
        consequence: 'keepalived takes the brace for a part of a word, and the block does not open or close here',
      };
}

function isBrace(word: string): boolean {
  return word === '{' || word === '}';
}
