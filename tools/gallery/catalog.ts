import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { catalogFiles } from '#press/catalog.ts';

/** Writes the catalogue of sections as static pages and returns the path of the first. */
export async function writeCatalog(out: string, cacheDir: string): Promise<string> {
  for (const { path, body } of await catalogFiles(cacheDir)) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  return join(out, 'index.html');
}
