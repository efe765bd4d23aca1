import type { Brief } from '#composer/brief.ts';
import { countryOf } from '#composer/reading/country.ts';
import { CURRENCY_OF } from '#composer/reading/facts/prices/currencies.ts';
import { INDUSTRIES, type IndustryId } from '#composer/reading/industries.ts';
import { WRITTEN } from '#composer/reading/locale.ts';
import { suggestionsFor } from '#composer/suggestions.ts';
import { write } from '#composer/write.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { movableSections } from '#site/operations/move-section.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import type { Fact, SiteDocument } from '#site/schema.ts';
import { applyLook } from './apply-look.ts';
import { LOOKS } from './looks.ts';
import { sampleFacts } from './sample-facts.ts';
import type { SlotName, Template } from './templates.ts';

/** Facts given by the owner, by the form field they came from. */
export type Stated = Partial<Record<SlotName, Fact[]>>;

/**
 * The whole site of a template in one language: the owner's facts as stated, placeholder facts for the rest.
 * Pure: the same answers give the same document.
 */
export function fillTemplate(template: Template, locale: string, stated: Stated = {}): SiteDocument {
  const language = locale.slice(0, 2);
  const own = Object.values(stated).flat();
  const country = own.flatMap(({ norm }) => ('country' in norm && norm.country) || [])[0] ?? countryOf('', language);
  const currency = own.flatMap(({ norm }) => (norm.kind === 'price' ? norm.currency : []))[0] ?? CURRENCY_OF[country] ?? 'USD';
  const samples = sampleFacts(template, locale, currency, new Set(Object.keys(stated) as SlotName[]));
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
  const written = withSuggestions(write(brief, template.seed), brief.locale);
  return applyLook(named(written, samples), LOOKS[template.id]);
}

/**
 * Adds sections typical of such a business before its contact section, all marked as samples for the owner to replace.
 * A blog has posts instead.
 */
function withSuggestions(document: SiteDocument, locale: string): SiteDocument {
  const home = pagesOf(document).find(({ type }) => type === 'home');
  if (!home || document.site.type === 'blog') return document;
  const has = (kind: string) => sectionsOf(document, home.id).some((section) => section.kind === kind);
  return suggestionsFor(document, locale)
    .filter(({ kind }) => !has(kind) && !(kind === 'features' && (has('menu') || has('products'))))
    .reduce((doc, { kind, texts, samples, items }, at) => {
      const index = Math.max(1, movableSections(doc, home.id).length - 1);
      const tone = at % 2 ? 'plain' : 'tint';
      return apply(
        doc,
        changesOf(doc, 'add-section', { page: home.id, kind, index, tone, locale, texts, samples, items, seed: `sample-${kind}` }),
      );
    }, document);
}

/** Replaces the placeholder name by a reference to its fact, so that entering the real name once changes it everywhere. */
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
