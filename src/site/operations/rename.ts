import type { Change } from '../changes/change.ts';
import { digestOf } from '../digest.ts';
import { referencesOf } from '../integrity/references.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { StringKey } from '../schema/ids.ts';
import { wholeWords } from '../whole-words.ts';
import { written } from './copy.ts';

/** Longest title to which the earlier one is added. */
const TITLE = 62;

/**
 * Changes of everything that repeats the business's name when it becomes another: its fact, titles and descriptions, the notice on
 * privacy and texts that say nothing else; a name of several words also inside other texts, where it cannot be an ordinary word. What
 * stood in for a name that was not known stays in texts, and follows the name in titles.
 */
export function renaming(doc: SiteDocument, from: string, to: string): Change[] {
  if (!from.trim() || from === to) return [];
  const fact = Object.values(doc.facts).find(({ norm, text }) => norm.kind === 'name' && text === from);
  const hasName = fact !== undefined || Object.values(doc.facts).some(({ norm }) => norm.kind === 'name');
  const { titles, described, legal } = keysOf(doc);
  const whole = wholeWords(from);
  const next = (key: StringKey, text: string): string => {
    if (text === from && key === doc.site.name) return to;
    if (!hasName && titles.has(key))
      return text === from && to.length + from.length + 3 <= TITLE ? `${to} · ${from}` : text.replace(whole, () => to);
    if (!hasName) return legal.has(key) ? text.replace(whole, () => to) : text;
    const everywhere = /\S\s+\S/.test(from) || titles.has(key) || described.has(key) || legal.has(key);
    return everywhere || text === from ? text.replace(whole, () => to) : text;
  };
  const changes: Change[] = [];
  for (const [locale, texts] of Object.entries(doc.strings))
    for (const [key, before] of Object.entries(texts)) {
      const value = next(key, before);
      if (value === before) continue;
      // The name itself is now its owner's.
      if (key === doc.site.name && locale === doc.site.defaultLocale) changes.push(...written(doc, locale, key, value));
      else changes.push({ t: 'string', locale, key, value, before });
      if (key !== doc.site.name && locale === doc.site.defaultLocale) changes.push(...sameTranslations(doc, key, before, value));
    }
  if (fact) changes.push({ t: 'set', table: 'facts', id: fact.id, field: 'text', value: to, before: from });
  return changes;
}

/** A new name makes no translation stale. */
function sameTranslations(doc: SiteDocument, key: StringKey, before: string, text: string): Change[] {
  const meta = doc.stringMeta[key];
  if (!meta?.in) return [];
  const [was, base] = [digestOf(before), digestOf(text)];
  const made = Object.entries(meta.in).map(([locale, one]) => [locale, one.base === was ? { ...one, base } : one]);
  return [{ t: 'meta', key, value: { ...meta, in: Object.fromEntries(made) }, before: meta }];
}

function keysOf(doc: SiteDocument) {
  const legal = Object.values(doc.sections).filter(({ kind }) => kind === 'legal');
  const pages = Object.values(doc.pages);
  return {
    titles: new Set(pages.map(({ seo }) => seo.title)),
    described: new Set(pages.map(({ seo }) => seo.description)),
    legal: new Set(legal.flatMap((section) => referencesOf('sections', section).keys)),
  };
}
