import type { Sheet } from '../facts/sheet.ts';

/** "estoy RE CALIENTE": capitals for the sake of anger. */
export const isShouted = ({ text, folded }: Sheet, start: number, end: number): boolean =>
  !/\p{Ll}/u.test(text.slice(start, end)) &&
  /(?<!\p{L})(?:estoy|estou|estamos|to|tou|i am|i['’]?m|we['’]?re|so|muito|muy|nao|no|not) $/u.test(
    folded.slice(Math.max(0, start - 12), start),
  ) &&
  /\p{Ll}/u.test(text.slice(Math.max(0, start - 12), start));
