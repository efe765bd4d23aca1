import { isSame } from '#site/changes/apply.ts';
import type { Change } from '#site/changes/change.ts';
import type { SiteDocument } from '#site/schema.ts';
import { withBases } from '#site/translation/source-of.ts';
import type { RewriteChange } from './take-rewrite.ts';

/**
 * Operations that apply proposed texts; the owner has seen them beside the old ones. A text that was edited or locked since the proposal is
 * left alone: its key is in `stale`.
 */
export function rewriteChanges(document: SiteDocument, proposed: readonly RewriteChange[]): { changes: Change[]; stale: string[] } {
  const stale: string[] = [];
  const changes = proposed.flatMap(({ key, locale, before, after }): Change[] => {
    const meta = document.stringMeta[key] ?? null;
    if ((document.strings[locale]?.[key] ?? null) !== before || meta?.lock || !isUsed(document, key)) {
      stale.push(key);
      return [];
    }
    const change: Change = { t: 'string', locale, key, value: after, before };
    // A translation leaves its source text and that text's author unchanged.
    const isFirst = locale === document.site.defaultLocale;
    const value = withBases(document, key, { ...(meta?.in && { in: meta.in }), by: 'model', seen: true });
    return !isFirst || isSame(meta, value) ? [change] : [change, { t: 'meta', key, value, before: meta }];
  });
  return { changes, stale };
}

const isUsed = (document: SiteDocument, key: string): boolean => Object.hasOwn(document.strings[document.site.defaultLocale] ?? {}, key);
