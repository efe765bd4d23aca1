import { fold } from '../fold.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { authorOf } from './author-of.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { REGIONS } from './regions.ts';

/** The owner's words, in the forms in which texts are compared with them. */
export interface Evidence {
  /** Folded facts and sentences, separated. */
  said: string;
  words: ReadonlySet<string>;
  /** Letters and digits alone, for names that are written with or without spaces. */
  squeezed: string;
  digits: string;
  quantities: readonly Quantity[];
  days: ReadonlySet<string>;
}

const normWords = ({ norm }: Fact): string[] =>
  Object.entries(norm).flatMap(([field, value]) =>
    field === 'kind' || field === 'days' || field === 'price' || field === 'registry'
      ? []
      : typeof value === 'string'
        ? [value]
        : Array.isArray(value)
          ? value.filter((one) => typeof one === 'string')
          : field === 'free' && value
            ? ['gratis']
            : [],
  );

const clocksOf = ({ norm }: Fact): string[] =>
  norm.kind === 'hours'
    ? Object.values(norm.days).flatMap((spans) => (spans ?? []).flat().map((time) => time.replace(/^0(\d)/, '$1').replace(':00', 'h')))
    : [];

export const squeeze = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');
export const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

function isOwners(document: SiteDocument, key: StringKey, locale: Locale): boolean {
  const author = authorOf(document, key, locale);
  if (author === 'composer') return document.stringMeta[key]?.by === 'fact' || key === document.site.name;
  return author === 'owner' || author === 'fact';
}

/** Evidence from the document's facts, the owner's texts, texts that quote facts verbatim, and `material`. */
export function evidenceOf(document: SiteDocument, material: string): Evidence {
  const facts = Object.values(document.facts).filter(({ status }) => status !== 'sample');
  const own = Object.entries(document.strings).flatMap(([locale, texts]) =>
    Object.entries(texts).flatMap(([key, text]) => {
      const isTheirs = isOwners(document, key, locale);
      return isTheirs && !document.stringMeta[key]?.sample ? [text] : [];
    }),
  );
  const regions = [...facts.map(({ text }) => text), material].flatMap((text) =>
    wordsIn(fold(text)).flatMap((word) => REGIONS[document.site.country]?.[word] ?? []),
  );
  const said = fold(
    [...facts.flatMap((fact) => [fact.text, ...normWords(fact), ...clocksOf(fact)]), ...own, ...regions, material]
      .map((text) => text.normalize('NFC').replace(/\{\{fa_[0-9a-z]{8}\}\}/g, ' '))
      .join('\n'),
  );
  const amounts = facts.flatMap(({ norm }): Quantity[] =>
    norm.kind === 'price' ? [{ values: [Number(norm.amount)], unit: 'money', start: 0, end: 0 }] : [],
  );
  const years = [...said.matchAll(/(?:desde|since|em|en|el|del|in|from|de|o|'|منذ|من)\s?'?(\d\d)(?!\d|[.,:h]\d|h)/gu)].map(
    ([, year]): Quantity => ({ values: [1900 + Number(year), 2000 + Number(year)], unit: null, start: 0, end: 0 }),
  );
  return {
    said,
    words: new Set(wordsIn(said)),
    squeezed: squeeze(said),
    digits: said
      .split('\n')
      .map((line) => line.replace(/\D+/g, ''))
      .join(' '),
    quantities: [...quantitiesIn(said), ...amounts, ...years],
    days: new Set(facts.flatMap(({ norm }) => (norm.kind === 'hours' ? Object.keys(norm.days) : norm.kind === 'class' ? norm.days : []))),
  };
}
