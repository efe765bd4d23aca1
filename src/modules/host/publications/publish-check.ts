import { abuseIn } from '#composer/reading/guard.ts';
import { AppError } from '#platform/errors.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import { leadSectionOf } from '#site/outline.ts';
import { type LeftOut, leftOut, sampleName, withoutSamples } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';

/**
 * Checks every text of a site with the guard used for prompts: an honest site can be edited into a scam. Unfilled placeholders of a
 * template are left out; only its name is required.
 * @returns the placeholders that are left out.
 * @throws AppError `forbidden`, reason `site_not_publishable`; `invalid`, reason `name_missing`, `heading_missing` or `ungrounded` (with
 * the `texts`).
 */
export function requirePublishable(document: SiteDocument, slug: string, ungrounded: readonly UngroundedText[]): LeftOut[] {
  if (sampleName(document)) throw new AppError('invalid', 'name_missing');
  const left = leftOut(document);
  requireHeadings(document, left);
  const texts = Object.values(document.strings).flatMap((strings) => Object.values(strings));
  const facts = Object.values(document.facts).map((fact) => fact.text);
  const forms = Object.values(document.forms).flatMap((form) => form.fields.map((field) => `form field: ${textIn(document, field.label)}`));
  const reason = abuseIn([slug.replaceAll('-', ' '), ...texts, ...facts, ...forms].join('\n'));
  if (reason) throw new AppError('forbidden', 'site_not_publishable', { reason });
  requireGrounded(ungrounded);
  return left;
}

/** No request parameter can skip this: claims are changed or confirmed in the draft itself. */
export function requireGrounded(ungrounded: readonly UngroundedText[]): void {
  if (ungrounded.length > 0) throw new AppError('invalid', 'ungrounded', { texts: ungrounded });
}

/** A page whose main heading is still a placeholder would be published without one. */
function requireHeadings(document: SiteDocument, left: readonly LeftOut[]): void {
  const published = withoutSamples(document);
  for (const { page, section, what } of left) {
    if (what !== 'section' || leadSectionOf(document, page)?.id !== section || leadSectionOf(published, page)) continue;
    const label = plainTextOf(document, document.pages[page]!.label, document.site.defaultLocale);
    throw new AppError('invalid', 'heading_missing', { page: label });
  }
}

const textIn = (document: SiteDocument, key: string): string => document.strings[document.site.defaultLocale]?.[key] ?? '';
