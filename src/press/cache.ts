import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sha256 = (parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** First ten hex digits of the content's hash: enough to distinguish the versions of one file. */
export const contentHash = (body: Uint8Array | string): string => sha256([body]).slice(0, 10);

/** Results of this thread by key, oldest evicted first. */
const memory = new Map<string, Promise<Buffer>>();
const MAX_ENTRIES = 400;

/**
 * Caches the bytes that `make` gives for these inputs, per thread and, when a folder is given, on disk. Each caller gets its own
 * copy, which may be transferred to another thread. An unwritable folder only costs time.
 */
export async function cached(
  folder: string | undefined,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  return Buffer.from(await remembered(folder, inputs, make));
}

function remembered(folder: string | undefined, inputs: readonly (string | Uint8Array)[], make: () => Promise<Buffer>): Promise<Buffer> {
  const key = sha256(inputs);
  const known = memory.get(key);
  if (known) return known;
  const made = folder ? throughDisk(join(folder, key), make) : make();
  memory.set(key, made);
  if (memory.size > MAX_ENTRIES) memory.delete(memory.keys().next().value!);
  made.catch(() => memory.delete(key));
  return made;
}

async function throughDisk(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const stored = await readFile(path).catch(() => null);
  if (stored?.length) return stored;
  const body = await make();
  const temporary = `${path}.${randomUUID()}`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(temporary, body);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => {});
  }
  return body;
}
