import { createHash } from 'node:crypto';

/** Key of a question: the same words and pictures (data URLs) to the model are the same question. */
export const recordingKey = (system: string, user: string, images: readonly string[] = []): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user, ...images]))
    .digest('hex');

/** The part of the key used as the file name. */
export const fileKey = (key: string): string => key.slice(0, 16);
