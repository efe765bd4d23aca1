import { readObject } from '#platform/storage.ts';
import { blobPath } from './build-release.ts';

/** The bytes of one file of a release, by their hash. */
export const readBlob = (hash: string): Promise<Buffer> => readObject('releases', blobPath(hash));
