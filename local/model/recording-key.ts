import { createHash } from 'node:crypto';

/** The name of a question: the same words and pictures (data addresses) to the model are the same question. */
export const recordingKey = (system: string, user: string, images: readonly string[] = []): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user, ...images]))
    .digest('hex');

/** As much of it as names the file. */
export const fileKey = (key: string): string => key.slice(0, 16);
