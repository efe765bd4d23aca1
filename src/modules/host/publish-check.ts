import { abuseIn } from '#composer/reading/guard.ts';
import { AppError } from '#platform/errors.ts';
import { sampleName } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';

/**
 * Reads every text of a site as the guard of new prompts does: an honest site can be edited into a trap.
 * A template's other open places vanish by themselves; only its name must be told.
 * @throws AppError `forbidden`, reason `site_not_publishable`; `invalid`, reason `name_missing`.
 */
export function requirePublishable(document: SiteDocument, slug: string): void {
  if (sampleName(document)) throw new AppError('invalid', 'name_missing');
  const texts = Object.values(document.strings).flatMap((strings) => Object.values(strings));
  const facts = Object.values(document.facts).map((fact) => fact.text);
  const forms = Object.values(document.forms).flatMap((form) => form.fields.map((field) => `form field: ${textIn(document, field.label)}`));
  const reason = abuseIn([slug.replaceAll('-', ' '), ...texts, ...facts, ...forms].join('\n'));
  if (reason) throw new AppError('forbidden', 'site_not_publishable', { reason });
}

const textIn = (document: SiteDocument, key: string): string => document.strings[document.site.defaultLocale]?.[key] ?? '';
