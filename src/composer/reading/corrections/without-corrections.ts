import type { Cut } from '../injection.ts';
import { goneSince, leaveToSay } from './gone-since.ts';
import { noLonger } from './no-longer.ts';
import { notThis } from './not-this.ts';
import { outgrown } from './outgrown.ts';
import { repriced, withdrawn } from './repriced.ts';
import { restated } from './restated.ts';
import { saidAgain } from './said-again.ts';
import { settledValue } from './settled-value.ts';
import { takenOff } from './taken-off.ts';

/** Max corrections in one message. */
const MAX_CORRECTIONS = 16;

/** The message with each corrected value replaced by the last one, in place; the words of the correction are removed. */
export function withoutCorrections(text: string): { text: string; cuts: Cut[] } {
  const cuts: Cut[] = [];
  let read = text;
  for (let n = 0; n < MAX_CORRECTIONS; n++) {
    const next =
      restated(read) ??
      saidAgain(read) ??
      settledValue(read) ??
      outgrown(read) ??
      goneSince(read) ??
      noLonger(read) ??
      leaveToSay(read) ??
      repriced(read) ??
      withdrawn(read) ??
      takenOff(read) ??
      notThis(read);
    if (!next) break;
    const shift = read.length - next.text.length;
    for (const cut of cuts) if (cut.at > next.cut.at) cut.at = Math.max(next.cut.at, cut.at - shift);
    cuts.push(next.cut);
    read = next.text;
  }
  return { text: read, cuts };
}
