import { createHash } from 'node:crypto';

/** The name of a question: the same words to the model are the same question. */
export const recordingKey = (system: string, user: string): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex');

/** As much of it as names the file. */
export const fileKey = (key: string): string => key.slice(0, 16);
