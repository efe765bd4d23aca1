import { fold } from '../fold.ts';
import { NO_SHOW } from './left-out.ts';
import { FOR_US_ALONE, NEVER_SHOWN } from './never-shown.ts';
import { OFF_THE_SITE } from './secrets.ts';

const SIGNS = [new RegExp(`(?<!\\p{L})${NO_SHOW}`, 'u'), NEVER_SHOWN, FOR_US_ALONE, OFF_THE_SITE];

/** True if a text asks not to publish something. */
export function asksToKeepOff(text: string): boolean {
  const folded = fold(text);
  return SIGNS.some((sign) => sign.test(folded));
}
