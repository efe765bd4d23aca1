import { fold } from '../fold.ts';

/** Hosts, addresses and handles of a text, squeezed to letters and digits. */
export const hostsOf = (text: string): string =>
  (fold(text).match(/[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)[\w./-]+|@[\w.]{3,}|\b[\w-]+\.(?:com|net|org|example|test|app|br)\b/g) ?? [])
    .join(' ')
    .replace(/[^a-z0-9 ]/g, '');
