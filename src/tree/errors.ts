/** Why an output folder could not be written; nothing of the file it names has changed. */
export class WriteError extends Error {}

const reasons: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'something else stands in its place',
  ENOENT: 'it has gone, or this file system takes no such names',
  ELOOP: 'symbolic links lead to each other on the way',
  ENAMETOOLONG: 'the path is too long',
};

/** Turns what the system refuses into one sentence; anything else is our own fault and passes through. */
export function explained<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, path: where } = error as NodeJS.ErrnoException;
    const reason = code === undefined ? undefined : reasons[code];
    if (reason === undefined) throw error;
    throw new WriteError(`${where ?? directory} could not be written: ${reason}`);
  }
}
