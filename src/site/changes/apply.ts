import { FIELDS, inFieldOrder, THEME_FIELDS, withEntry } from '../integrity/canonical.ts';
import { TABLES, type Table } from '../integrity/references.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Theme } from '../schema/theme.ts';
import type { Change } from './change.ts';

/**
 * Applies changes to a document, sharing unchanged records; returns the same object when nothing changes. Never throws: adding an
 * existing record or changing a missing one does nothing, as a late edit of a removed record must.
 */
export function apply(doc: SiteDocument, changes: readonly Change[]): SiteDocument {
  return changes.reduce(applyOne, doc);
}

function applyOne(doc: SiteDocument, change: Change): SiteDocument {
  switch (change.t) {
    case 'add':
      if (Object.hasOwn(doc[change.table], change.record.id)) return doc;
      return withRecord(doc, change.table, change.record.id, inFieldOrder(change.record, FIELDS[change.table]));
    case 'remove':
      return Object.hasOwn(doc[change.table], change.record.id) ? withRecord(doc, change.table, change.record.id, undefined) : doc;
    case 'set': {
      const record = Object.hasOwn(doc[change.table], change.id) ? doc[change.table][change.id] : undefined;
      if (!record) return doc;
      return withRecord(doc, change.table, change.id, withField(record, change.field, change.value, FIELDS[change.table]));
    }
    case 'string': {
      const texts = withEntry(doc.strings[change.locale] ?? {}, change.key, change.value ?? undefined);
      return { ...doc, strings: withEntry(doc.strings, change.locale, Object.keys(texts).length > 0 ? texts : undefined) };
    }
    case 'meta':
      return { ...doc, stringMeta: withEntry(doc.stringMeta, change.key, change.value ?? undefined) };
    case 'theme': {
      const [part = '', field] = change.path.split('.');
      const theme = doc.theme as unknown as Record<string, object>;
      const value = field === undefined ? change.value : withField(theme[part] ?? {}, field, change.value, THEME_FIELDS[part] ?? []);
      return { ...doc, theme: withField(doc.theme, part, value, Object.keys(Theme.shape)) };
    }
    case 'site':
      return { ...doc, site: withField(doc.site, change.field, change.value, FIELDS.site) };
  }
}

const withRecord = (doc: SiteDocument, table: Table, id: string, record: object | undefined): SiteDocument => ({
  ...doc,
  [table]: withEntry<object>(doc[table], id, record),
});

const withField = <R extends object>(record: R, field: string, value: unknown, order: readonly string[]): R =>
  inFieldOrder({ ...record, [field]: value }, order);

/** The inverse of changes that took effect. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map(invertOne).reverse();
}

function invertOne(change: Change): Change {
  if ('record' in change) return { ...change, t: change.t === 'add' ? 'remove' : 'add' };
  const { value, before, ...rest } = change;
  return { ...rest, ...(before === undefined ? {} : { value: before }), ...(value === undefined ? {} : { before: value }) } as Change;
}

/** The minimal changes with the same effect on this document. */
export const squash = (doc: SiteDocument, changes: readonly Change[]): Change[] => diff(doc, apply(doc, changes));

/** The changes from one state of a document to another. Identical records cost nothing. */
export function diff(from: SiteDocument, to: SiteDocument): Change[] {
  const changes: Change[] = [];
  for (const table of TABLES) {
    if (from[table] === to[table]) continue;
    for (const [id, record] of entries(from[table]))
      if (!Object.hasOwn(to[table], id)) changes.push({ t: 'remove', table, record } as Change);
    for (const [id, record] of entries(to[table])) {
      const old = Object.hasOwn(from[table], id) ? from[table][id] : undefined;
      if (!old) changes.push({ t: 'add', table, record } as Change);
      else for (const edit of fieldEdits(old, record, FIELDS[table])) changes.push({ t: 'set', table, id, ...edit });
    }
  }
  for (const locale of keysOf(from.strings, to.strings))
    for (const [key, before, value] of mapEdits(from.strings[locale] ?? {}, to.strings[locale] ?? {}))
      changes.push({ t: 'string', locale, key, value, before });
  for (const [key, before, value] of mapEdits(from.stringMeta, to.stringMeta)) changes.push({ t: 'meta', key, value, before });
  for (const { field: part, value, before } of fieldEdits(from.theme, to.theme, Object.keys(Theme.shape))) {
    const fields = THEME_FIELDS[part];
    if (!fields) changes.push({ t: 'theme', path: part, value, before });
    else
      for (const { field, ...edit } of fieldEdits(before as object, value as object, fields))
        changes.push({ t: 'theme', path: `${part}.${field}`, ...edit });
  }
  for (const edit of fieldEdits(from.site, to.site, FIELDS.site)) changes.push({ t: 'site', ...edit });
  return changes;
}

const entries = (map: Record<string, object>) => Object.entries(map);
const keysOf = (a: object, b: object) => [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();

/** Deep equality of JSON, ignoring key order: databases and parsers choose their own. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keysOf(x, y).every((key) => isSame(x[key], y[key]));
}

function fieldEdits(from: object, to: object, fields: readonly string[]): { field: string; value?: unknown; before?: unknown }[] {
  if (from === to) return [];
  const a = from as Record<string, unknown>;
  const b = to as Record<string, unknown>;
  return fields
    .filter((field) => !isSame(a[field], b[field]))
    .map((field) => ({
      field,
      ...(b[field] === undefined ? {} : { value: b[field] }),
      ...(a[field] === undefined ? {} : { before: a[field] }),
    }));
}

function mapEdits<V>(
  from: Readonly<Record<string, V>>,
  to: Readonly<Record<string, V>>,
): [key: string, before: V | null, value: V | null][] {
  if (from === to) return [];
  const at = (map: Readonly<Record<string, V>>, key: string) => (Object.hasOwn(map, key) ? map[key]! : null);
  return keysOf(from, to)
    .map((key): [string, V | null, V | null] => [key, at(from, key), at(to, key)])
    .filter(([, before, value]) => !isSame(before, value));
}
