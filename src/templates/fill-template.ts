import type { Brief } from '#composer/brief.ts';
import { countryOf } from '#composer/reading/country.ts';
import { CURRENCY_OF } from '#composer/reading/facts/currencies.ts';
import { INDUSTRIES, type IndustryId } from '#composer/reading/industries.ts';
import { WRITTEN } from '#composer/reading/locale.ts';
import { write } from '#composer/write.ts';
import type { Fact, SiteDocument } from '#site/schema.ts';
import { dress } from './dress.ts';
import { LOOKS } from './looks.ts';
import { sampleFacts } from './sample-facts.ts';
import type { SlotName, Template } from './templates.ts';

/** Facts that an owner told, by the question they answer. */
export type Told = Partial<Record<SlotName, Fact[]>>;

/**
 * The whole site of a template in a language: what was told as it was told, and for the rest facts that hold its place.
 * Pure: the same answers give the same document.
 */
export function fillTemplate(template: Template, locale: string, told: Told = {}): SiteDocument {
  const language = locale.slice(0, 2);
  const own = Object.values(told).flat();
  const country = own.flatMap(({ norm }) => ('country' in norm && norm.country) || [])[0] ?? countryOf('', language);
  const currency = own.flatMap(({ norm }) => (norm.kind === 'price' ? norm.currency : []))[0] ?? CURRENCY_OF[country] ?? 'USD';
  const samples = sampleFacts(template, locale, currency, new Set(Object.keys(told) as SlotName[]));
  const { industry, pageType, moods, wants, rejects, goal } = template;
  const brief: Brief = {
    prompt: `template ${template.id} ${template.subject ?? ''}`.trim(),
    locale: WRITTEN[language] ?? 'en',
    locales: [],
    country,
    currency,
    facts: [...own, ...samples],
    business: {
      name: null,
      trade: null,
      family: Object.hasOwn(INDUSTRIES, industry.id) ? (industry.id as IndustryId) : 'unknown',
      familyConfidence: 1,
      place: null,
    },
    clauses: [],
    held: [],
    contradictions: [],
    industry,
    pageType,
    wishes: { moods, colors: [], showPrices: true, wants, rejects, address: 'você', ...(goal ? { goal } : {}) },
    notices: [],
  };
  const written = write(brief, template.seed);
  return dress(named(written, samples), LOOKS[template.id]);
}

/** The name that holds a place stands everywhere as a fact, so that telling it once changes it everywhere. */
function named(document: SiteDocument, samples: readonly Fact[]): SiteDocument {
  const name = samples.find(({ norm }) => norm.kind === 'name');
  if (!name) return document;
  const strings = Object.fromEntries(
    Object.entries(document.strings).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.replaceAll(name.text, `{{${name.id}}}`)])),
    ]),
  );
  return { ...document, strings };
}
