import type { Signature } from '#site/concepts/signature.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Brief } from './brief.ts';
import { assemble } from './writing/assemble.ts';
import { calmIfBlank } from './writing/blank.ts';
import { type Choices, createChoices, FREE } from './writing/choices.ts';
import { createSetting } from './writing/create-setting.ts';
import { review } from './writing/critic.ts';
import { addLanguage, withoutHalves } from './writing/further-languages.ts';
import { mintId } from './writing/hash.ts';
import { type Candidate, rejections, scoreOf } from './writing/judge.ts';
import { chooseOpening } from './writing/opening-choice.ts';
import { withOwnTranslations } from './writing/own-translations.ts';
import { withPageType } from './writing/page-type.ts';
import { planSite } from './writing/plan.ts';
import { publishable } from './writing/publishable.ts';
import { colourIn, layOut } from './writing/rhythm.ts';
import { schemaTypeOf } from './writing/schema-type.ts';
import { chooseTheme } from './writing/theme-choice.ts';

/** Everything of the site in one of its languages. */
function draft(brief: Brief, seed: number, first: string, choices: Choices, variant: number): Candidate {
  const setting = createSetting(brief, { seed, first, choices, variant });
  const theme = chooseTheme(setting);
  const pages = planSite(setting);
  if (!brief.outline) review(pages, setting.shelf);
  for (const page of pages) {
    layOut(setting, page.sections);
    colourIn(setting, page.sections);
  }
  return { setting, theme, pages };
}

/** Number of structures tried per site: other headlines, orders and layouts in the same look. */
const VARIANTS = 4;

/** The best of several structures; one with a rejection is skipped while another has none. The seed breaks ties. */
function bestOf(brief: Brief, seed: number): Candidate {
  const tried = Array.from({ length: VARIANTS }, (_, at) => {
    const candidate = draft(brief, seed, brief.locale, FREE, (at + seed) % VARIANTS);
    return { candidate, faults: rejections(candidate).length, score: scoreOf(candidate) };
  });
  return tried.sort((one, other) => one.faults - other.faults || other.score - one.score)[0]!.candidate;
}

/**
 * The whole site for a brief, made of the owner's facts and of nothing else. Pure: the same brief and seed give the same document, byte
 * for byte; the next seed gives another look (palette, type, hero, art) and its own best structure.
 * @param seed a whole number from 0.
 * @param neighbors signatures of the latest sites of the same trade and town: this one will differ.
 */
export function write(stated: Brief, seed: number, neighbors: readonly Signature[] = []): SiteDocument {
  const brief = calmIfBlank(withPageType(publishable(stated)));
  const best = bestOf(brief, seed);
  const { variant } = best.setting;
  const further = [...new Set(brief.locales)].filter((locale) => locale !== brief.locale);
  const choices = further.length > 0 ? createChoices() : FREE;
  // A further language chooses first: nearly all texts that fit it also fit the owner's language.
  for (const locale of further) draft({ ...brief, locale }, seed, brief.locale, choices, variant);
  const { setting, theme, pages } = further.length > 0 ? draft(brief, seed, brief.locale, choices, variant) : best;
  const { texts, ...records } = assemble(setting, pages);
  const document: SiteDocument = {
    v: 3,
    id: mintId('si', setting.root),
    site: {
      name: 'site.name',
      type: brief.pageType,
      business: schemaTypeOf(brief),
      industry: brief.industry.id,
      defaultLocale: brief.locale,
      locales: [brief.locale, ...further],
      currency: brief.currency,
      country: brief.country,
      // A site in two languages is made on request; the owner's words await translation beside ours.
      ...(further.length > 0 ? { shownIncomplete: further } : {}),
    },
    facts: Object.fromEntries(brief.facts.map((fact) => [fact.id, fact])),
    theme,
    ...records,
    strings: { [brief.locale]: { 'site.name': setting.name, ...texts } },
    stringMeta: { 'site.name': { by: setting.named ? 'fact' : 'composer' }, ...records.stringMeta },
  };
  for (const locale of further) {
    const other = draft({ ...brief, locale }, seed, brief.locale, choices, variant);
    addLanguage(document, locale, { ...assemble(other.setting, other.pages), name: other.setting.name });
  }
  const whole = further.length > 0 ? withOwnTranslations(withoutHalves(document), brief.outline?.further) : document;
  return chooseOpening(whole, brief, seed, neighbors);
}
