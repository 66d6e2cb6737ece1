const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'not allowed to write there'],
  ['EEXIST', 'a part of its path is a file, not a folder'],
  ['EFBIG', 'the file would be larger than the system allows'],
  ['EISDIR', 'is a folder, not a file'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'no such folder'],
  ['ENOSPC', 'no space is left'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
  ['EPERM', 'not allowed to write there'],
  ['EROFS', 'the disk is read-only'],
]);

/** Why the system did not write, in words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return reasons.get(code ?? '') ?? code ?? String(error);
}
