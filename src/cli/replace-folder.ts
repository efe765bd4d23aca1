import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '#press/press.ts';

/** Marker file of folders that we wrote and may replace. */
const MARK = '.page-magic';

/** The folder contains something that we did not write. */
export class OccupiedError extends Error {}

async function requireReplaceable(folder: string): Promise<'absent' | 'present'> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new OccupiedError(`${folder} is not a folder that can be written: ${error.code}.`);
  });
  if (names === null) return 'absent';
  if (names.length > 0 && !names.includes(MARK)) throw new OccupiedError(`${folder} is not empty and was not made by this command.`);
  return 'present';
}

/**
 * Writes a folder of files, whole or not at all: they are written beside it first. Earlier output is replaced.
 * @throws OccupiedError when the folder contains anything else.
 */
export async function replaceFolder(folder: string, files: readonly SiteFile[]): Promise<void> {
  const before = await requireReplaceable(folder);
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    await mkdir(fresh, { recursive: true });
    await writeFile(join(fresh, MARK), '');
    for (const { path, body } of files) {
      const target = join(fresh, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, body);
    }
    if (before === 'present') await rename(folder, old);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (before === 'present') await rename(old, folder);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
