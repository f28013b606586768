/**
 * Paths below an output folder: their names are checked when they get here, so there is nothing in them to make simpler, and
 * Node's functions, which do so, cost a tenth of a render of thousands of files.
 */
export function join(directory: string, name: string): string {
  return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`;
}

/** `a/etc` of `a/etc/x`, `.` of `a`. */
export function parentOf(name: string): string {
  const slash = name.lastIndexOf('/');
  return slash < 0 ? '.' : name.slice(0, slash);
}
