import { readReleaseBlob } from '#platform/storage/storage.ts';

/** The bytes of one file of a release, by their hash. */
export const readBlob = (hash: string): Promise<Buffer> => readReleaseBlob(hash);
