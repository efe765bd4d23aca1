import type { Change } from '../changes/change.ts';
import { digestOf } from '../digest.ts';
import { referencesOf } from '../integrity/references.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { StringKey } from '../schema/ids.ts';
import { factKey } from '../translation/fact-words.ts';
import { wholeWords } from '../whole-words.ts';
import { written } from './copy.ts';

/** Longest title to which the earlier one is added. */
const TITLE = 62;

/**
 * Changes of everything that repeats the business's name when it becomes another: its fact, titles and descriptions, the notice on
 * privacy and texts that say nothing else; a name of several words also inside other texts and statements, where it cannot be an
 * ordinary word. What stood in for a name that was not known stays in texts, and follows the name in titles. Texts that have the new
 * name keep it: renaming twice, or after one text was edited by hand, changes nothing more.
 */
export function renaming(doc: SiteDocument, from: string, to: string): Change[] {
  if (!from.trim() || from === to) return [];
  const names = Object.values(doc.facts).filter(({ norm }) => norm.kind === 'name');
  // The only name follows also where it was left behind by the text that shows it.
  const fact = names.find(({ text }) => text === from) ?? (names.length === 1 && isShown(doc, from, to) ? names[0] : undefined);
  const earlier = [...new Set([from, ...(fact && fact.text !== to ? [fact.text] : [])])];
  const isOf = (text: string) => earlier.includes(text);
  const replaced = replacing(earlier, to);
  const inSentences = replacing(
    earlier.filter((name) => /\S\s+\S/.test(name)),
    to,
  );
  const { titles, described, legal } = keysOf(doc);
  const next = (key: StringKey, text: string): string => {
    if (isOf(text) && key === doc.site.name) return to;
    if (names.length === 0 && titles.has(key)) return titled(text, from, to) ?? saidOnce(replaced(text), to);
    if (names.length === 0) return legal.has(key) ? replaced(text) : text;
    if (titles.has(key) || described.has(key)) return saidOnce(replaced(text), to);
    return legal.has(key) || isOf(text) ? replaced(text) : inSentences(text);
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
  for (const { id, norm, text } of Object.values(doc.facts)) {
    const value = id === fact?.id ? to : norm.kind === 'statement' && names.length > 0 ? inSentences(text) : text;
    if (value === text) continue;
    changes.push({ t: 'set', table: 'facts', id, field: 'text', value, before: text });
    changes.push(...sameTranslations(doc, factKey(id), text, value));
  }
  return changes;
}

/** Whether the site shows a name as its own, before or after the text itself was edited. */
const isShown = ({ site, strings }: SiteDocument, ...names: string[]): boolean =>
  names.includes(strings[site.defaultLocale]?.[site.name]?.trim() ?? '');

/** Puts a name where earlier ones are, and leaves it where it is: "Sol Nascente" for "Sol" is not "Sol Nascente Nascente". */
function replacing(earlier: readonly string[], to: string): (text: string) => string {
  const all = [...earlier, to].sort((a, b) => b.length - a.length).map((name) => wholeWords(name).source);
  const any = new RegExp(all.join('|'), 'gu');
  return (text) => (earlier.length === 0 ? text : text.replace(any, () => to));
}

/** Words that a name ends with are not said again behind it: "Carro Limpo em Cascavel em Cascavel". */
function saidOnce(text: string, name: string): string {
  const words = name.split(/\s+/);
  const at = text.indexOf(name);
  const [until, after] = [text.slice(0, at + name.length), text.slice(at + name.length)];
  const ends = words.slice(1).map((_, n) => words.slice(n + 1).join(' '));
  const again = at < 0 ? undefined : ends.find((end) => new RegExp(`^\\s+${wholeWords(end).source}`, 'u').test(after));
  return again === undefined ? text : until + after.trimStart().slice(again.length);
}

/** The title of what had no name, with the name before it; undefined for a title that says more. */
function titled(text: string, from: string, to: string): string | undefined {
  if (text === `${from} · ${to}`) return to;
  if (text === `${to} · ${from}`) return text;
  const isPart = wholeWords(from).test(to) || wholeWords(to).test(from);
  return text === from && !isPart && to.length + from.length + 3 <= TITLE ? `${to} · ${from}` : undefined;
}

/** A new name makes no translation stale. */
export function sameTranslations(doc: SiteDocument, key: StringKey, before: string, text: string): Change[] {
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
