import { z } from 'zod';
import { FactId } from './ids.ts';

/**
 * Facts stated by the owner. `text` is the only form that is ever shown: their words, with capitals, accents and punctuation corrected
 * where they were typed in a hurry, and verbatim for quotations. `norm` is the parsed form for code (links, structured data). Texts refer
 * to facts as `{{fa_…}}`.
 */
export const Day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Day = z.infer<typeof Day>;

/** 24-hour `HH:MM`. A closing time at or before the opening time is on the next day. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
/** Open spans of one day, in order; none means closed. */
export const Spans = z.array(z.tuple([ClockTime, ClockTime])).max(4);
export type Spans = z.infer<typeof Spans>;
/** A holiday, or any day with hours of its own. `until` is the last day where there are several. */
export const SpecialDay = z.object({ date: z.iso.date(), until: z.iso.date().optional(), spans: Spans });
export type SpecialDay = z.infer<typeof SpecialDay>;
/** ISO 4217. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** The unit that a price is for. */
export const PriceUnit = z.enum(['hour', 'day', 'night', 'week', 'month', 'year', 'person', 'unit', 'kg', 'class']);

const Text = z.string().min(1).max(2000);
export const SocialNetwork = z.enum(['instagram', 'facebook', 'tiktok', 'youtube', 'linkedin', 'x', 'telegram', 'pinterest']);

/** Subjects of what owners state. */
export const StatementTopic = z.enum([
  'story',
  'since',
  'delivery',
  'payment',
  'trial',
  'guarantee',
  'capacity',
  'policy',
  'integration',
  'service',
  'audience',
  'price',
  'other',
]);

/** Parsed forms by kind of fact. */
export const FactNorm = z.discriminatedUnion('kind', [
  /** The business's own name. */
  z.object({ kind: z.literal('name') }),
  /** The address. Parts as written by the owner; `country` is ISO 3166-1 alpha-2. */
  z.object({
    kind: z.literal('place'),
    district: Text.optional(),
    city: Text.optional(),
    region: Text.optional(),
    country: z.string().length(2).optional(),
  }),
  z.object({
    kind: z.literal('address'),
    street: Text.optional(),
    district: Text.optional(),
    city: Text.optional(),
    region: Text.optional(),
    postcode: Text.optional(),
    country: z.string().length(2).optional(),
    landmark: Text.optional(),
    /** The owner's name for one of several places. */
    label: Text.optional(),
  }),
  /** `amount` is decimal with a point: "49.90". */
  z.object({
    kind: z.literal('price'),
    amount: z
      .string()
      .max(20)
      .regex(/^\d+(\.\d{1,3})?$/),
    currency: Currency,
    from: z.boolean().optional(),
    per: PriceUnit.optional(),
  }),
  /** `label`: the owner's words for what the number is for. */
  z.object({
    kind: z.literal('phone'),
    e164: z.string().regex(/^\+\d{7,15}$/),
    whatsapp: z.boolean(),
    call: z.boolean(),
    label: Text.optional(),
  }),
  z.object({ kind: z.literal('email') }),
  z.object({
    kind: z.literal('url'),
    href: z.url({ protocol: /^https?$/ }).max(2000),
    purpose: z.enum(['booking', 'shop', 'tickets', 'payment', 'video', 'map', 'other']).default('other'),
  }),
  z.object({ kind: z.literal('handle'), network: SocialNetwork, user: Text }),
  /** Every known day; an empty list means closed, a missing day means unknown. `special` days have hours of their own. */
  z.object({ kind: z.literal('hours'), days: z.partialRecord(Day, Spans), special: z.array(SpecialDay).max(60).optional() }),
  z.object({ kind: z.literal('date'), iso: z.iso.date(), time: ClockTime.optional(), until: z.iso.date().optional() }),
  /** A member of the staff. `text` is the name with its title. */
  z.object({ kind: z.literal('person'), role: Text.optional(), registry: FactId.optional() }),
  /** Professional or company registration: OAB, CRM, CRO, CNPJ, Céd. Prof. … */
  z.object({ kind: z.literal('registry'), scheme: z.string().min(1).max(30), value: Text }),
  z.object({ kind: z.literal('color'), hex: z.string().regex(/^#[0-9a-f]{6}$/) }),
  /** An offer: a dish, a product, a treatment, a service with its price. `text` is the name as written. */
  z.object({
    kind: z.literal('offer'),
    price: FactId.optional(),
    note: Text.optional(),
    group: Text.optional(),
    /** Words that stand where others have their price: "a combinar". */
    instead: Text.optional(),
    extra: z.boolean().optional(),
    free: z.boolean().optional(),
  }),
  /** A subscription plan. `text` is its name. */
  z.object({
    kind: z.literal('plan'),
    price: FactId.optional(),
    period: z.enum(['week', 'month', 'year']).optional(),
    features: z.array(Text).max(20),
    ask: z.boolean(),
  }),
  /** A timetable entry. `text` is the title as written. */
  z.object({
    kind: z.literal('class'),
    days: z.array(Day).max(7),
    when: Text,
    start: ClockTime.optional(),
    end: ClockTime.optional(),
    price: FactId.optional(),
    who: Text.optional(),
    /** The place or the part of a timetable that it stands under. */
    group: Text.optional(),
  }),
  /** A question the FAQ must answer; `answer` as far as the owner gave it. */
  z.object({ kind: z.literal('question'), answer: z.union([z.literal('yes'), z.literal('no'), Text]).optional() }),
  /** A statement about the business in the owner's words: "a massa descansa 48 horas". `topic` decides its place. */
  z.object({ kind: z.literal('statement'), topic: StatementTopic }),
  /** A customer's quote that the owner supplied. */
  z.object({ kind: z.literal('quote'), by: Text.optional(), role: Text.optional() }),
  /** A key of Pix, Brazil's instant payment. `key` is the network's form of it: digits, E.164 or lower case. */
  z.object({ kind: z.literal('pix'), key: z.string().min(1).max(77), type: z.enum(['cpf', 'cnpj', 'email', 'phone', 'random']) }),
]);
export type FactNorm = z.infer<typeof FactNorm>;
export type FactKind = FactNorm['kind'];

export const Fact = z.object({
  id: FactId,
  text: Text,
  norm: FactNorm,
  /** `span` is [start, end) in UTF-16 units of the prompt. */
  source: z.object({ from: z.enum(['prompt', 'owner', 'import']), span: z.tuple([z.int().min(0), z.int().min(0)]).optional() }),
  /** Must be visible on the site verbatim. */
  must: z.boolean(),
  /** A `sample` is a placeholder until the owner provides the fact: the editor marks it, and visitors never see it. */
  status: z.enum(['given', 'confirmed', 'assumed', 'sample']),
});
export type Fact = z.infer<typeof Fact>;
export type FactOf<K extends FactKind> = Omit<Fact, 'norm'> & { norm: Extract<FactNorm, { kind: K }> };
