import type { Brief } from '#composer/brief.ts';
import { INDUSTRIES, type IndustryId } from '../reading/industries.ts';
import types from '../reading/lexicon/schema-types.json' with { type: 'json' };
import { normal } from '../reading/trade/lexicon.ts';

/** The schema.org type by the words of a trade that has no family; the longest are the most exact. */
const BY_WORDS = Object.entries(types)
  .flatMap(([type, phrases]) => phrases.map((phrase) => ({ type, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/**
 * The schema.org type of a business: its family's, or that of the head of its trade, which comes last in English and first elsewhere. A
 * business of which neither is known is a general one.
 */
export function schemaTypeOf({ industry, business: { trade }, locale }: Pick<Brief, 'industry' | 'business' | 'locale'>): string {
  const ofFamily = Object.hasOwn(INDUSTRIES, industry.id) ? INDUSTRIES[industry.id as IndustryId].schemaType : GENERAL;
  if (ofFamily !== GENERAL || industry.id !== 'neutral' || !trade) return ofFamily;
  const said = normal(trade.value).replace(/^(?:um|uma|un|una|an?) /, '');
  const isHead = locale.startsWith('en')
    ? (phrase: string) => ` ${said}`.endsWith(` ${phrase}`)
    : (phrase: string) => `${said} `.startsWith(`${phrase} `);
  return BY_WORDS.find(({ phrase }) => isHead(phrase))?.type ?? GENERAL;
}

const GENERAL = 'LocalBusiness';
