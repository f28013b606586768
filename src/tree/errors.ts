/** Why an output folder could not be read or written: the user's to solve, with what helps. */
export class WriteError extends Error {}

type Work = 'read' | 'written';

/** What the system refuses, in words, and what helps. */
const reasons: Record<string, Record<Work, string>> = {
  EACCES: mayNot(),
  EPERM: mayNot(),
  EROFS: both('it is on a read-only file system: take another folder'),
  ENOSPC: both('the disk is full: make room, and try again'),
  EDQUOT: both('your disk quota is used up: make room, and try again'),
  ENOTDIR: both('a part of the path is not a folder: take another path'),
  EEXIST: both('something else stands in its place: move it away'),
  EISDIR: both('a folder stands in its place: move it away'),
  ENOTEMPTY: both('something else was put there at the same time: try again'),
  ENOENT: both(
    'it has gone, or this file system takes no such names: look who else writes there, or take another folder',
  ),
  ELOOP: both('symbolic links lead to each other on the way: remove them'),
  ENAMETOOLONG: both('the path is too long: take another folder'),
  EXDEV: both('a part of the output folder is another file system: take one that is not'),
  EIO: both('the disk reports a fault: take another one, and look at the system’s log'),
};

function mayNot(): Record<Work, string> {
  const advice = 'take another folder, or ask its owner (ls -ld tells who that is)';
  return { read: `you may not read it: ${advice}`, written: `you may not write there: ${advice}` };
}

function both(text: string): Record<Work, string> {
  return { read: text, written: text };
}

/** Turns what the system refuses into one sentence; anything else is our own fault and passes through. */
export function explained<T>(directory: string, work: Work, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (error instanceof WriteError) throw error;
    const { code, syscall, path: where, message } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    // `EMFILE: too many open files, open '…'`: what is not in the table, in the system's own words.
    const reason = reasons[code]?.[work] ?? message.replace(/^\w+: /, '').replace(/, \w+( '.*)?$/s, '');
    throw new WriteError(`${where ?? directory} could not be ${work}: ${reason}`);
  }
}
