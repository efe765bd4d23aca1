import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { keyUses, type Records, referencesOf, renamed, type Table } from '../integrity/references.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { StringKey } from '../schema/ids.ts';
import { factOfKey } from '../translation/fact-words.ts';
import { asTranslated, withBases, withoutTranslated } from '../translation/source-of.ts';

/** `add` of a record, typed by its table. */
export const added = <T extends Table>(table: T, record: Records[T]): Change => ({ t: 'add', table, record }) as Change;
const removed = <T extends Table>(table: T, record: Records[T]): Change => ({ t: 'remove', table, record }) as Change;

/** The changes that write one text by its owner; none when it is unchanged. */
export function written(doc: SiteDocument, locale: string, key: StringKey, text: string): Change[] {
  const before = doc.strings[locale]?.[key] ?? null;
  const meta = doc.stringMeta[key] ?? null;
  if (before === text || (before === null && text === '' && factOfKey(key))) return [];
  const { sample, seen: _, ...kept } = meta ?? {};
  // A fact's emptied translation falls back to the original.
  const changes: Change[] = [{ t: 'string', locale, key, value: text || !factOfKey(key) ? text : null, before }];
  if (sample) changes.push(...clearedElsewhere(doc, locale, key));
  const value = metaOfWritten(doc, locale, key, text, kept);
  if (!isSame(meta, value)) changes.push({ t: 'meta', key, value, before: meta });
  return changes;
}

type Meta = SiteDocument['stringMeta'][string];

/** A translation by the owner is based on the current source text; a new source text makes translations stale. */
function metaOfWritten(doc: SiteDocument, locale: string, key: StringKey, text: string, kept: Partial<Meta>): Meta | null {
  const isSample = doc.stringMeta[key]?.sample === true;
  const by = factOfKey(key) ? ('fact' as const) : ('owner' as const);
  if (locale === doc.site.defaultLocale || isSample) return isSample ? { ...kept, by } : withBases(doc, key, { ...kept, by });
  if (text.trim()) return { ...asTranslated(doc, key, locale, { by: 'owner' }), by };
  const left = withoutTranslated({ ...kept, by }, (other) => other === locale);
  return factOfKey(key) && !left.in ? null : left;
}

/** The owner's first words end a sample in every language: samples elsewhere would be taken for theirs. */
const clearedElsewhere = (doc: SiteDocument, own: string, key: StringKey): Change[] =>
  Object.entries(doc.strings).flatMap(([locale, texts]): Change[] => {
    const value = locale === doc.site.defaultLocale ? '' : null;
    return locale === own || !Object.hasOwn(texts, key) || texts[key] === value
      ? []
      : [{ t: 'string', locale, key, value, before: texts[key]! }];
  });

/** A new text in the current language and in the default one, optionally as a sample. */
export function begun(doc: SiteDocument, locale: string, key: StringKey, text: string, sample: boolean): Change[] {
  const by = sample && text.trim() ? { by: 'composer' as const, sample: true as const } : { by: 'owner' as const };
  return [
    ...[...new Set([locale, doc.site.defaultLocale])].map((one): Change => ({ t: 'string', locale: one, key, value: text, before: null })),
    { t: 'meta', key, value: by, before: null },
  ];
}

/** Removes records with what only they use: their texts in every locale, their pictures and forms. */
export function removal(doc: SiteDocument, records: readonly [Table, Records[Table]][]): Change[] {
  const going = new Map<string, [Table, Records[Table]]>(records.map((entry) => [entry[1].id, entry]));
  const holders = allRecords(doc).filter(([, record]) => !going.has(record.id));
  for (const [table, record] of records)
    for (const { table: other, id } of referencesOf(table, record).ids) {
      if (other !== 'assets' && other !== 'forms') continue;
      const shared = holders.some(([held, holder]) => holder.id !== id && referencesOf(held, holder).ids.some((use) => use.id === id));
      const owned = doc[other][id];
      if (owned && !shared) going.set(id, [other, owned]);
    }
  const uses = keyUses(doc);
  const keys = [...going.values()].flatMap(([table, record]) => referencesOf(table, record).keys);
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) - 1);
  const orphans = [...new Set(keys)].filter((key) => (uses.get(key) ?? 0) <= 0);
  return [...[...going.values()].map(([table, record]) => removed(table, record)), ...orphans.flatMap((key) => erased(doc, key))];
}

function erased(doc: SiteDocument, key: StringKey): Change[] {
  const changes: Change[] = Object.entries(doc.strings)
    .filter(([, texts]) => Object.hasOwn(texts, key))
    .map(([locale, texts]) => ({ t: 'string', locale, key, value: null, before: texts[key]! }));
  const meta = doc.stringMeta[key];
  return meta ? [...changes, { t: 'meta', key, value: null, before: meta }] : changes;
}

const allRecords = (doc: SiteDocument): [Table, Records[Table]][] =>
  (['sections', 'items', 'pages', 'forms', 'assets'] as const).flatMap((table) =>
    Object.values<Records[Table]>(doc[table]).map((record): [Table, Records[Table]] => [table, record]),
  );

const citing = (text: string, ids: ReadonlyMap<string, string>) =>
  text.replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (mark, id: string) => (ids.has(id) ? `{{${ids.get(id)}}}` : mark));

/**
 * Copies a record under another id, with texts of its own in every locale. `keyOf` names the copy of a text; `ids` maps what was
 * copied with it (items of a section, its form); other references stay shared.
 */
export function copied<T extends Table>(
  doc: SiteDocument,
  table: T,
  record: Records[T],
  ids: ReadonlyMap<string, string>,
  keyOf: (key: StringKey) => StringKey,
): { record: Records[T]; texts: Change[] } {
  const texts: Change[] = [];
  const key = (from: StringKey) => {
    const to = keyOf(from);
    for (const [locale, table] of Object.entries(doc.strings))
      if (Object.hasOwn(table, from)) texts.push({ t: 'string', locale, key: to, value: citing(table[from]!, ids), before: null });
    const meta = doc.stringMeta[from];
    if (meta) texts.push({ t: 'meta', key: to, value: meta, before: null });
    return to;
  };
  const copy = renamed(table, record, { key, id: (id) => ids.get(id) ?? id });
  return { record: { ...copy, id: ids.get(record.id) ?? record.id }, texts };
}

/** Names the texts of copies: the last part of the old key under a new root, made unique. */
export function rekeyed(root: string): (key: StringKey) => StringKey {
  const names = new Map<StringKey, StringKey>();
  return (key) => {
    const known = names.get(key);
    if (known) return known;
    const stem = `${root}.${key.split('.').at(-1)!.slice(0, 40)}`;
    const taken = new Set(names.values());
    let name = stem;
    for (let n = 2; taken.has(name); n++) name = `${stem}-${n}`;
    names.set(key, name);
    return name;
  };
}
