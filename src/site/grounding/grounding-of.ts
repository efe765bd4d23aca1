import type { SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { sourceOf } from '../translation/source-of.ts';
import { authorOf } from './author-of.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { ungroundedIn } from './ungrounded.ts';
import { type VisibleText, visibleTexts } from './visible-texts.ts';

/** A finding with its text. */
export interface SiteFinding extends Finding, Omit<VisibleText, 'isOurs'> {
  key: StringKey;
}

/**
 * The site's claims in one language that its owner never made. Texts of the owner and of facts are exempt; legal texts of ours
 * (privacy, consent) may cite the law.
 */
export function groundingOf(document: SiteDocument, locale: Locale, material = ''): SiteFinding[] {
  const evidence = evidenceOf(document, material);
  return [...visibleTexts(document)].flatMap(([key, { isOurs, ...at }]) => {
    const text = document.strings[locale]?.[key];
    const author = authorOf(document, key, locale);
    if (!text || author === 'owner' || author === 'fact' || (author === 'composer' && isOurs)) return [];
    const unsaid = ungroundedIn(text, evidence, locale);
    const findings = author === 'translator' ? addedByTranslation(unsaid, text, { document, key, locale, material }) : unsaid;
    return findings.map((finding) => ({ ...finding, key, ...at }));
  });
}

/**
 * Findings that are comparable across languages; names and most claims are worded differently in a translation than in their
 * evidence.
 */
const ALIKE: ReadonlySet<Finding['kind']> = new Set(['number', 'price', 'phone', 'email', 'url', 'clock']);
const isAlike = ({ kind, claim }: Finding): boolean => ALIKE.has(kind) || claim === 'award';

interface Translation {
  document: SiteDocument;
  key: StringKey;
  locale: Locale;
  material: string;
}

/** Claims of a translation that its source text does not make. */
function addedByTranslation(unsaid: readonly Finding[], text: string, { document, key, locale, material }: Translation): Finding[] {
  if (!unsaid.some(isAlike)) return [];
  return ungroundedIn(text, evidenceOf(document, `${material}\n${sourceOf(document, key) ?? ''}`), locale).filter(isAlike);
}
