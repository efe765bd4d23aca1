/** A named step from one version of the document's form to the next. It gets and gives plain JSON. */
export interface Migration {
  from: number;
  name: string;
  up: (doc: Record<string, unknown>) => Record<string, unknown>;
}

/** The version that this code reads and writes. */
export const CURRENT_VERSION = 1;

/** Oldest first, without gaps, ending at `CURRENT_VERSION`; version 1 is the first there was. */
export const MIGRATIONS: readonly Migration[] = [];

/** Thrown for a document of a version that this code does not know. */
export class UnknownVersion extends Error {
  readonly version: unknown;
  constructor(version: unknown) {
    super(`Documents of version ${JSON.stringify(version) ?? 'undefined'} cannot be read; this code reads 1 to ${CURRENT_VERSION}.`);
    this.name = 'UnknownVersion';
    this.version = version;
  }
}

/**
 * A stored document in today's form; still to be checked. Throws `UnknownVersion`.
 * `migrations` and `current` are given by tests only.
 */
export function migrate(stored: unknown, migrations: readonly Migration[] = MIGRATIONS, current = CURRENT_VERSION): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored;
  let doc = stored as Record<string, unknown>;
  const { v } = doc;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1 || v > current) throw new UnknownVersion(v);
  for (const step of migrations.filter((candidate) => candidate.from >= v)) doc = { ...step.up(doc), v: step.from + 1 };
  return doc;
}
