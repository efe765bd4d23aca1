import { z } from 'zod';
import { Clock } from './clock.ts';
import { type Records, TABLES, type Table } from './references.ts';
import { Asset, Form, Item, Page, Section, SiteDocument, StringMeta } from './schema/document.ts';
import { Fact } from './schema/facts.ts';
import { Locale, StringKey } from './schema/ids.ts';
import { Theme } from './schema/theme.ts';

type Meta = z.infer<typeof StringMeta>;

/**
 * The one language of change: what is stored, sent, inverted, merged and shown as history.
 * An absent `value` or `before` means that the field is not there; for texts and their meta that is null.
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

/** The schema of a field, or undefined for one that nobody may set. */
function fieldSchema(shape: Record<string, z.ZodType>, field: string): z.ZodType | undefined {
  return field !== 'id' && Object.hasOwn(shape, field) ? shape[field] : undefined;
}

function themeSchema(path: string): z.ZodType | undefined {
  const [part = '', field, ...rest] = path.split('.');
  const schema = fieldSchema(Theme.shape, part);
  if (rest.length > 0) return undefined;
  if (schema instanceof z.ZodObject) return field === undefined ? undefined : fieldSchema(schema.shape as Record<string, z.ZodType>, field);
  return field === undefined ? schema : undefined;
}

const fits = (schema: z.ZodType | undefined, value: unknown): boolean => schema?.safeParse(value).success ?? false;
const REFUSED = 'No such field, or not a value for it.';
const edited = { value: z.unknown().optional(), before: z.unknown().optional() };
const whole = <T extends Table>(table: T) => z.object({ t: z.enum(['add', 'remove']), table: z.literal(table), record: RECORD[table] });

export const Change = z.union([
  z.discriminatedUnion('table', [whole('facts'), whole('pages'), whole('sections'), whole('items'), whole('assets'), whole('forms')]),
  z
    .object({ t: z.literal('set'), table: z.enum(TABLES), id: z.string().max(20), field: z.string().max(40), ...edited })
    .refine((change) => fits(fieldSchema(RECORD[change.table].shape, change.field), change.value), REFUSED),
  z.object({
    t: z.literal('string'),
    locale: Locale,
    key: StringKey,
    value: z.string().max(20000).nullable(),
    before: z.string().max(20000).nullable(),
  }),
  z.object({ t: z.literal('meta'), key: StringKey, value: StringMeta.nullable(), before: StringMeta.nullable() }),
  z
    .object({ t: z.literal('theme'), path: z.string().max(60), ...edited })
    .refine((change) => fits(themeSchema(change.path), change.value), REFUSED),
  z
    .object({ t: z.literal('site'), field: z.string().max(40), ...edited })
    .refine((change) => fits(fieldSchema(SiteDocument.shape.site.shape, change.field), change.value), REFUSED),
]) as z.ZodType<Change>;

/** What someone did, at once: an intent by name and the changes it came to. */
export const Transaction = z.object({
  id: z.uuid(),
  at: Clock,
  /** A device or tab of a person; letters a–z and digits. */
  actor: z.string().regex(/^[0-9a-z]{1,32}$/),
  intent: z.looseObject({ name: z.string().regex(/^[a-z][a-z-]{0,40}$/) }),
  changes: z.array(Change).min(1).max(5000),
});
export type Transaction = z.infer<typeof Transaction>;
