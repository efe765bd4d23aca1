import type { Brief } from '../brief.ts';
import { answered } from './answered.ts';
import { keepWithinRules } from './compliance.ts';
import { keptTogether } from './kept-together.ts';
import { labelled } from './labelled.ts';
import { presentable } from './presentable.ts';
import { rejoined } from './rejoined.ts';
import { withRemainder } from './remainder.ts';
import { withRests } from './rests.ts';
import { withPublishableFacts } from './told.ts';

/** A brief with its facts as the page will say them; parts that came with their structure are shown as they are. */
export const publishable = (stated: Brief): Brief =>
  stated.outline
    ? stated
    : keepWithinRules(presentable(keptTogether(withRests(withPublishableFacts(answered(labelled(rejoined(withRemainder(stated)))))))));

const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Min share of a sentence's words that the page says; the rest are "sorry", "we do", a number shown as a contact. */
const SAID = 0.75;

/** Tells of a sentence of the owner's whether the page is to say it, in a sentence or as the value that it tells. */
export function sayingOf(brief: Brief): (text: string) => boolean {
  const { facts, business } = publishable(brief);
  const said = [
    ...facts.flatMap(({ text, norm }) => [
      text,
      'note' in norm ? (norm.note ?? '') : '',
      norm.kind === 'plan' ? norm.features.join(' ') : '',
    ]),
    ...[business.name, business.trade, business.place].flatMap((found) => found?.value ?? []),
  ];
  const words = new Set(said.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  return (text) => {
    const own = text.toLowerCase().match(WORD) ?? [];
    return own.filter((word) => words.has(word)).length >= own.length * SAID;
  };
}
