import picomatch from 'picomatch';

/** Which files and folders below a named folder are looked at; paths are relative to it, with "/". */
export interface Selection {
  takes(path: string): boolean;
  /** Whether a folder is worth entering. */
  enters(path: string): boolean;
}

/**
 * By globs: `*` within a name, `**` over folders, `{a,b}`, `[a-c]`; one without "/" is held against the name alone. A file is
 * taken that meets one of `include` (all of them where there is none) and none of `exclude`.
 */
export function createSelection(include: readonly string[], exclude: readonly string[]): Selection {
  // one name has several spellings in Unicode, and file systems keep them apart
  const matcher = (globs: readonly string[]) => {
    const matches = picomatch(globs.map(toPathGlob), { dot: true });
    return (path: string) => matches(path.normalize('NFC'));
  };
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = exclude.length === 0 ? () => false : matcher(exclude);
  return { takes: (path) => included(path) && !excluded(path), enters: (path) => !excluded(path) };
}

function toPathGlob(glob: string): string {
  const path = glob.normalize('NFC').replace(/^\.?\/|\/$/gu, '');
  return path.includes('/') ? path : `**/${path}`;
}
