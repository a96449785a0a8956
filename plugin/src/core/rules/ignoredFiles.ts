import picomatch from 'picomatch/posix.js';
import * as z from 'zod';

/** Globs of files a rule has nothing to say of, relative to the root. */
export const ignoreOption = z.array(z.string().min(1)).default([]);

/** Whether a path matches one of the globs; a glob without `/` stands for a name in any folder. */
export function isIgnoredBy(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch(
    globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
    {dot: true},
  );
  return (path) => matches(path);
}
