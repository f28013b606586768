import { oneLine, unprintableIn } from './characters.ts';

/** What every shell takes as it stands, wherever it stands behind a command's name. */
const plain = /^[A-Za-z0-9_.:/@%+,=-]+$/;

/**
 * One word for a POSIX shell. Single quotes, in which nothing has a meaning: an interactive bash would look for its
 * history behind a `!` inside double ones.
 */
export function shellWord(text: string): string {
  // The shell would take it; the terminal that the command is pasted into would act on it.
  const character = unprintableIn(text);
  if (character !== undefined) throw new Error(`${character} reached a word of a shell command`);
  return plain.test(text) ? text : quoted(text);
}

/** A command and its arguments, each one word whatever is in it. */
export function shellCommand([program, ...words]: readonly [string, ...(string | number)[]]): string {
  // NAME=VALUE in the first place would be an assignment.
  const first = program.includes('=') ? quoted(program) : shellWord(program);
  return [first, ...words.map((word) => shellWord(String(word)))].join(' ');
}

/** A line that a shell passes over. */
export function shellComment(text: string): string {
  return `# ${oneLine(text)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
