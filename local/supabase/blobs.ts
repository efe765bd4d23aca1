import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Cloud } from './cloud.ts';
import { tooLarge } from './storage-refusal.ts';

/** Bytes on disk under a unique name; the object they belong to is stored only in the rows. */
export type StoredBlob = { version: string; size: number; etag: string };

/** Writes a stream to disk, durably, or leaves nothing. Refuses once it is longer than `limit` bytes. */
export async function storeBlob(cloud: Cloud, source: AsyncIterable<Buffer>, limit: number): Promise<StoredBlob> {
  const version = randomUUID();
  const file = fileOf(cloud, version);
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'wx', 0o600);
  const hash = createHash('md5');
  let size = 0;
  try {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close();
  return { version, size, etag: `"${hash.digest('hex')}"` };
}

export async function copyBlob(cloud: Cloud, version: string): Promise<string> {
  const copy = randomUUID();
  await mkdir(path.dirname(fileOf(cloud, copy)), { recursive: true });
  await copyFile(fileOf(cloud, version), fileOf(cloud, copy));
  return copy;
}

/** The bytes from `start` to `end`, both included. */
export function readBlob(cloud: Cloud, version: string, range?: { start: number; end: number }): Readable {
  return createReadStream(fileOf(cloud, version), range);
}

/** Removes bytes whose rows are gone. A crash before this leaves unused files, never rows without bytes. */
export async function removeBlobs(cloud: Cloud, rows: { version: string | null }[]): Promise<void> {
  for (const { version } of rows) if (version) await rm(fileOf(cloud, version), { force: true });
}

function fileOf(cloud: Cloud, version: string): string {
  return path.join(cloud.blobDir, version.slice(0, 2), version);
}
