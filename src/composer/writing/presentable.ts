import type { Brief } from '#composer/brief.ts';
import { accented } from './accented.ts';
import { calmWords } from './calm-words.ts';
import { withElidedMoney } from './elided-money.ts';
import { isShouted } from './letter-case.ts';
import { type OwnerVoice, ownerVoice } from './owner-voice.ts';
import { priceQualifiers } from './price-qualifiers.ts';
import { shownFact } from './shown-fact.ts';
import { withSizedNames } from './sized-names.ts';
import { tidied, writtenOut } from './typed.ts';
import { workNamed } from './work-named.ts';

/** The brief with its facts in presentable form: in normal case, with accents and punctuation. Quotations are unchanged. */
export function presentable(brief: Brief): Brief {
  const owner = ownerVoice(brief);
  const qualified = priceQualifiers(brief);
  const { name, trade, place } = brief.business;
  return {
    ...brief,
    facts: withSizedNames(withElidedMoney(brief.facts))
      .map((fact) => qualified(shownFact(brief, fact, owner)))
      .map((fact) => (fact.text ? fact : { ...fact, text: brief.facts.find(({ id }) => id === fact.id)!.text })),
    business: {
      ...brief.business,
      name: name && { ...name, value: owner.nameOf(name.value) },
      trade: trade && { ...trade, value: workNamed(tradeText(trade.value, owner), brief.prompt, trade.span, brief.locale) },
      place: place && { ...place, value: owner.townOf(place.value) },
    },
  };
}

const tradeText = (trade: string, { language }: OwnerVoice): string =>
  accented(isShouted(trade, 4) ? trade.toLowerCase() : calmWords(writtenOut(tidied(trade), language), language), language);
