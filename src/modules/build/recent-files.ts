import type { SiteFile } from '#press/site-file.ts';

type Files = Promise<ReadonlyMap<string, SiteFile>>;

/** Keeps the files of the sites that were pressed last, since one page asks for many of them; a failure is not kept. */
export function recentFiles(max: number): (key: string, press: () => Promise<readonly SiteFile[]>) => Files {
  const recent = new Map<string, Files>();
  return (key, press) => {
    const known = recent.get(key);
    if (known) return known;
    const made = press().then((files) => new Map(files.map((file) => [file.path, file])));
    made.catch(() => recent.delete(key));
    recent.set(key, made);
    const oldest = recent.keys().next().value;
    if (recent.size > max && oldest !== undefined) recent.delete(oldest);
    return made;
  };
}
