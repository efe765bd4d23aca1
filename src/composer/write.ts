import { INDUSTRIES } from '#composer/reading/industries.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Brief } from './brief.ts';
import { assemble } from './writing/assemble.ts';
import { type Choices, createChoices, FREE } from './writing/choices.ts';
import { keepWithinRules } from './writing/compliance.ts';
import { review } from './writing/critic.ts';
import { addLanguage, withoutHalves } from './writing/further-languages.ts';
import { mintId } from './writing/hash.ts';
import { planSite } from './writing/plan.ts';
import { colourIn, layOut } from './writing/rhythm.ts';
import { createSetting } from './writing/setting.ts';
import { chooseTheme } from './writing/theme-choice.ts';

const schemaType = (id: string): string =>
  Object.hasOwn(INDUSTRIES, id) ? INDUSTRIES[id as keyof typeof INDUSTRIES].schemaType : 'LocalBusiness';

/** Everything of the site in one of its languages. */
function draft(brief: Brief, seed: number, first: string, choices: Choices) {
  const setting = createSetting(brief, seed, first, choices);
  const theme = chooseTheme(setting);
  const pages = planSite(setting);
  review(pages);
  for (const page of pages) {
    layOut(setting, page.sections);
    colourIn(setting, page.sections);
  }
  return { setting, theme, ...assemble(setting, theme, pages) };
}

/**
 * The whole site for what was understood of a prompt. Pure: the same brief and seed give the same document, byte for byte;
 * the next seed gives another look (palette, type, hero, art, layouts, words). `seed` is a whole number from 0.
 */
export function write(told: Brief, seed: number): SiteDocument {
  const brief = keepWithinRules(told);
  const further = [...new Set(brief.locales)].filter((locale) => locale !== brief.locale);
  const choices = further.length > 0 ? createChoices() : FREE;
  // A further language chooses first: what it can say, the owner's own mostly can as well.
  for (const locale of further) draft({ ...brief, locale }, seed, brief.locale, choices);
  const { setting, theme, texts, ...records } = draft(brief, seed, brief.locale, choices);
  const document: SiteDocument = {
    v: 2,
    id: mintId('si', setting.root),
    site: {
      name: 'site.name',
      type: brief.pageType,
      business: schemaType(brief.industry.id),
      industry: brief.industry.id,
      defaultLocale: brief.locale,
      locales: [brief.locale, ...further],
      currency: brief.currency,
      country: brief.country,
    },
    facts: Object.fromEntries(brief.facts.map((fact) => [fact.id, fact])),
    theme,
    ...records,
    strings: { [brief.locale]: { 'site.name': setting.name, ...texts } },
    stringMeta: { 'site.name': { by: setting.named ? 'fact' : 'composer' }, ...records.stringMeta },
  };
  for (const locale of further) {
    const other = draft({ ...brief, locale }, seed, brief.locale, choices);
    addLanguage(document, locale, { ...other, name: other.setting.name });
  }
  return further.length > 0 ? withoutHalves(document) : document;
}
