import { abuseIn } from '#composer/reading/guard.ts';
import { AppError } from '#platform/errors.ts';
import type { SiteDocument } from '#site/schema.ts';

/**
 * Reads every text of a site as the guard of new prompts does: an honest site can be edited into a trap.
 * @throws AppError `forbidden`, reason `site_not_publishable`.
 */
export function requirePublishable(document: SiteDocument, slug: string): void {
  const texts = Object.values(document.strings).flatMap((strings) => Object.values(strings));
  const facts = Object.values(document.facts).map((fact) => fact.text);
  const forms = Object.values(document.forms).flatMap((form) => form.fields.map((field) => `form field: ${textIn(document, field.label)}`));
  const reason = abuseIn([slug.replaceAll('-', ' '), ...texts, ...facts, ...forms].join('\n'));
  if (reason) throw new AppError('forbidden', 'site_not_publishable', { reason });
}

const textIn = (document: SiteDocument, key: string): string => document.strings[document.site.defaultLocale]?.[key] ?? '';
