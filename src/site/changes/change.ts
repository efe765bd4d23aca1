import { z } from 'zod';
import { migrateChange } from '../integrity/migrate.ts';
import { type Records, TABLES, type Table } from '../integrity/references.ts';
import { Asset, Form, Item, LIMITS, Page, Section, SiteDocument, StringMeta } from '../schema/document.ts';
import { Fact } from '../schema/facts.ts';
import { Locale, StringKey } from '../schema/ids.ts';
import { Theme } from '../schema/theme.ts';
import { Clock } from './clock.ts';
import { INTENT_NAMES } from './intents.ts';

/** Id of any table: two letters and eight more. */
const RECORD_ID = z.string().max(11);

type Meta = z.infer<typeof StringMeta>;

/**
 * The one representation of change: stored, sent, inverted, merged and shown as history. An absent `value` or `before` means that
 * the field is absent; for texts and their meta that is null.
 */
export type Change =
  | { [T in Table]: { t: 'add' | 'remove'; table: T; record: Records[T] } }[Table]
  | { t: 'set'; table: Table; id: string; field: string; value?: unknown; before?: unknown }
  | { t: 'string'; locale: Locale; key: StringKey; value: string | null; before: string | null }
  | { t: 'meta'; key: StringKey; value: Meta | null; before: Meta | null }
  | { t: 'theme'; path: string; value?: unknown; before?: unknown }
  | { t: 'site'; field: string; value?: unknown; before?: unknown };

const RECORD: { readonly [T in Table]: z.ZodType<Records[T]> & { shape: Record<string, z.ZodType> } } = {
  facts: Fact,
  pages: Page,
  sections: Section,
  items: Item,
  assets: Asset,
  forms: Form,
};

type Shape = Record<string, z.ZodType>;
const edit = (value: z.ZodType) => ({ value: value.optional(), before: value.optional() });
type Options = [z.ZodObject, ...z.ZodObject[]];

/** A `set` of each field of a record; ids cannot be set. */
const fieldsOf = <T extends Table>(table: T) =>
  z.discriminatedUnion(
    'field',
    Object.entries(RECORD[table].shape)
      .filter(([field]) => field !== 'id')
      .map(([field, schema]) =>
        z.object({ t: z.literal('set'), table: z.literal(table), id: RECORD_ID, field: z.literal(field), ...edit(schema) }),
      ) as unknown as Options,
  );

const themePaths: [path: string, schema: z.ZodType][] = Object.entries(Theme.shape as Shape).flatMap(([part, schema]) =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape as Shape).map(([field, inner]): [string, z.ZodType] => [`${part}.${field}`, inner])
    : [[part, schema]],
);

const whole = <T extends Table>(table: T) => z.object({ t: z.enum(['add', 'remove']), table: z.literal(table), record: RECORD[table] });
const Text = z.string().max(LIMITS.text);

/** Values are validated by the document's schema, and unknown fields dropped. */
const TodaysChange = z.discriminatedUnion('t', [
  z.discriminatedUnion('table', [whole('facts'), whole('pages'), whole('sections'), whole('items'), whole('assets'), whole('forms')]),
  z.discriminatedUnion('table', TABLES.map(fieldsOf) as never),
  z.object({ t: z.literal('string'), locale: Locale, key: StringKey, value: Text.nullable(), before: Text.nullable() }),
  z.object({ t: z.literal('meta'), key: StringKey, value: StringMeta.nullable(), before: StringMeta.nullable() }),
  z.discriminatedUnion(
    'path',
    themePaths.map(([path, schema]) => z.object({ t: z.literal('theme'), path: z.literal(path), ...edit(schema) })) as unknown as Options,
  ),
  z.discriminatedUnion(
    'field',
    Object.entries(SiteDocument.shape.site.shape as Shape).map(([field, schema]) =>
      z.object({ t: z.literal('site'), field: z.literal(field), ...edit(schema) }),
    ) as unknown as Options,
  ),
]) as unknown as z.ZodType<Change>;

export const Change: z.ZodType<Change> = z.preprocess(migrateChange, TodaysChange);

/** An intent by name with its changes, applied atomically; at most `LIMITS.transactionBytes`. */
export const Transaction = z.strictObject({
  id: z.uuid(),
  at: Clock,
  /** A device or tab of a person; letters a–z and digits. */
  actor: z
    .string()
    .max(32)
    .regex(/^[0-9a-z]+$/),
  intent: z.strictObject({ name: z.enum(INTENT_NAMES) }),
  changes: z.array(Change).min(1).max(LIMITS.changes),
});
export type Transaction = z.infer<typeof Transaction>;

/** A transaction in a log, perhaps for years: extra fields of older editors are ignored. */
export const LoggedTransaction: z.ZodType<Transaction> = z.object({
  ...Transaction.shape,
  intent: z.object({ name: z.enum(INTENT_NAMES).catch('set-text') }),
});
