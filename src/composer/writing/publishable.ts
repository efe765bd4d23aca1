import type { Brief } from '../brief.ts';
import { noted, unsaidNote } from '../reading/unsaid-note.ts';
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
    : keepWithinRules(
        presentable(keptTogether(renamed(withRests(withPublishableFacts(answered(labelled(rejoined(withRemainder(stated))))))))),
      );

/** Items as their owner has renamed them: what stood beside the old name, or behind its price, is not said again. */
function renamed(brief: Brief): Brief {
  const anew = brief.facts.filter(({ norm, source }) => norm.kind === 'offer' && source.from === 'owner');
  if (anew.length === 0) return brief;
  const nameOf = (id: string) => anew.find(({ norm }) => norm.kind === 'offer' && norm.price === id)?.text;
  return {
    ...brief,
    facts: brief.facts.map((fact) =>
      anew.includes(fact) ? { ...fact, norm: noted(fact.norm, fact.text) } : { ...fact, text: pricedAs(fact.text, nameOf(fact.id)) },
    ),
  };
}

/** "R$ 40 o carro pequeno" of a "Lavagem de carro pequeno" is R$ 40. */
function pricedAs(price: string, name: string | undefined): string {
  const [, amount, words] = (name && BEHIND_AMOUNT.exec(price)) || [];
  return amount && words && unsaidNote(words, name!) === undefined ? amount : price;
}
const BEHIND_AMOUNT = /^(\D*\d[\d.,]*)\s+(\p{L}.*)$/u;

const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Min share of a sentence's words that the page says; the rest are "sorry", "we do", a number shown as a contact. */
const SAID = 0.75;

/** Tells of a sentence of the owner's whether the page is to say it: in a sentence, as the values that it tells, or in one place. */
export function sayingOf(brief: Brief): Record<'isOnPage' | 'isInOnePlace', (text: string) => boolean> {
  const { facts, business } = publishable(brief);
  const said = [
    ...facts.flatMap(({ text, norm }) => [
      text,
      'note' in norm ? (norm.note ?? '') : '',
      norm.kind === 'plan' ? norm.features.join(' ') : '',
    ]),
    ...[business.name, business.trade, business.place].flatMap((found) => found?.value ?? []),
  ];
  const places = said.map((text) => new Set(text.toLowerCase().match(WORD)));
  const words = new Set(places.flatMap((place) => [...place]));
  const isIn = (place: ReadonlySet<string>, text: string) => {
    const own = text.toLowerCase().match(WORD) ?? [];
    return own.filter((word) => place.has(word)).length >= own.length * SAID;
  };
  return { isOnPage: (text) => isIn(words, text), isInOnePlace: (text) => places.some((place) => isIn(place, text)) };
}
