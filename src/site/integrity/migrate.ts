import { withoutPath } from '../photos/photo-source.ts';

/** A named step from one document version to the next, on plain JSON. */
export interface Migration {
  from: number;
  name: string;
  up: (doc: Record<string, unknown>) => Record<string, unknown>;
}

/** The version that this code reads and writes. */
export const CURRENT_VERSION = 3;

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const asset = (record: unknown): unknown => (isRecord(record) ? { ...record, source: withoutPath(record.source) } : record);
const offeredAsBefore = (site: Json): Json => {
  const further = Array.isArray(site.locales) ? site.locales.filter((locale) => locale !== site.defaultLocale) : [];
  return further.length > 0 ? { ...site, shownIncomplete: further } : site;
};

/** Oldest first, without gaps, ending at `CURRENT_VERSION`; version 1 was the first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    name: 'photos are named by their hash, not by a path',
    up: (doc) =>
      isRecord(doc.assets) ? { ...doc, assets: Object.fromEntries(Object.entries(doc.assets).map(([id, one]) => [id, asset(one)])) } : doc,
  },
  {
    from: 2,
    name: 'languages that visitors were offered stay offered, whatever they lack',
    up: (doc) => (isRecord(doc.site) ? { ...doc, site: offeredAsBefore(doc.site) } : doc),
  },
];

/** Migrates a stored or received change, unvalidated. Logs and the outboxes of browsers hold older ones. */
export function migrateChange(change: unknown): unknown {
  if (!isRecord(change) || change.table !== 'assets') return change;
  if (change.t === 'add' || change.t === 'remove') return { ...change, record: asset(change.record) };
  if (change.t !== 'set' || change.field !== 'source') return change;
  const sides = ['value', 'before'].filter((side) => Object.hasOwn(change, side));
  return { ...change, ...Object.fromEntries(sides.map((side) => [side, withoutPath(change[side])])) };
}

/** Thrown for an unsupported document version. */
export class UnknownVersion extends Error {
  readonly version: unknown;
  constructor(version: unknown) {
    super(`Documents of version ${JSON.stringify(version) ?? 'undefined'} cannot be read; this code reads 1 to ${CURRENT_VERSION}.`);
    this.name = 'UnknownVersion';
    this.version = version;
  }
}

/** Migrates a stored document, unvalidated. Throws `UnknownVersion`. Only tests pass `migrations` and `current`. */
export function migrate(stored: unknown, migrations: readonly Migration[] = MIGRATIONS, current = CURRENT_VERSION): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored;
  let doc = stored as Record<string, unknown>;
  const { v } = doc;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1 || v > current) throw new UnknownVersion(v);
  for (const step of migrations.filter((candidate) => candidate.from >= v)) doc = { ...step.up(doc), v: step.from + 1 };
  return doc;
}
