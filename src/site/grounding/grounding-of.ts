import type { SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { sourceOf } from '../translation/source-of.ts';
import { authorOf } from './author-of.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { unsaidIn } from './ungrounded.ts';
import { type VisibleText, visibleTexts } from './visible-texts.ts';

/** A finding with the text in which it stands. */
export interface SiteFinding extends Finding, Omit<VisibleText, 'isOurs'> {
  key: StringKey;
}

/**
 * What the site claims in one language that its owner never said. Texts of the owner and of facts are theirs; of ours, those that
 * are the law's (privacy, consent) cite what no owner told.
 * @param material the owner's message, where it is at hand: facts do not hold all of it.
 */
export function groundingOf(document: SiteDocument, locale: Locale, material = ''): SiteFinding[] {
  const evidence = evidenceOf(document, material);
  return [...visibleTexts(document)].flatMap(([key, { isOurs, ...at }]) => {
    const text = document.strings[locale]?.[key];
    const author = authorOf(document, key, locale);
    if (!text || author === 'owner' || author === 'fact' || (author === 'composer' && isOurs)) return [];
    const unsaid = unsaidIn(text, evidence, locale);
    const findings = author === 'translator' ? notTranslated(unsaid, text, { document, key, locale, material }) : unsaid;
    return findings.map((finding) => ({ ...finding, key, ...at }));
  });
}

/** What reads alike in every language; names and most claims of a translation have other words than what bears them out. */
const ALIKE: ReadonlySet<Finding['kind']> = new Set(['number', 'price', 'phone', 'email', 'url', 'clock']);
const isAlike = ({ kind, claim }: Finding): boolean => ALIKE.has(kind) || claim === 'award';

interface Translation {
  document: SiteDocument;
  key: StringKey;
  locale: Locale;
  material: string;
}

/** What a translation says beyond the text that it was made from. */
function notTranslated(unsaid: readonly Finding[], text: string, { document, key, locale, material }: Translation): Finding[] {
  if (!unsaid.some(isAlike)) return [];
  return unsaidIn(text, evidenceOf(document, `${material}\n${sourceOf(document, key) ?? ''}`), locale).filter(isAlike);
}
