import { z } from 'zod';
import { GOALS, MOODS } from '#composer/brief.ts';
import { Day, FactNorm, PriceUnit } from '#site/schema/facts.ts';
import type { Kind } from '#site/schema.ts';

/** Sections that an owner requests by name. */
export const WISHED_SECTIONS = [
  'gallery',
  'faq',
  'contact-form',
  'map',
  'team',
  'testimonials',
  'menu',
  'products',
  'pricing',
  'hours',
  'agenda',
  'steps',
  'story',
  'newsletter',
  'comparison',
  'donate',
  'booking',
  'blog-list',
  'features',
] as const satisfies readonly Kind[];

const statement = FactNorm.options.find(({ shape }) => shape.kind.value === 'statement');
type Topic = Extract<FactNorm, { kind: 'statement' }>['topic'];
const TOPICS = (statement && 'topic' in statement.shape ? statement.shape.topic.options : []).filter((topic) => topic !== 'price') as [
  Topic,
  ...Topic[],
];

/**
 * A model's parse of a message. Every text is a quotation of the message, except `tidied`, `language` and `family`; nothing is trusted
 * before it was found in the message. Every property is required and absence is null: the subset that all servers accept.
 */
export const Understood = z.object({
  language: z.string(),
  name: z.string().nullable(),
  trade: z.string().nullable(),
  family: z.string(),
  places: z.array(z.object({ quote: z.string(), city: z.string().nullable(), served: z.boolean() })),
  clauses: z.array(
    z.object({
      quote: z.string(),
      act: z.enum(['fact', 'wish', 'aside', 'instruction']),
      topic: z.enum(TOPICS).nullable(),
      tidied: z.string().nullable(),
    }),
  ),
  items: z.array(
    z.object({
      name: z.string(),
      price: z.string().nullable(),
      amount: z.string().nullable(),
      per: PriceUnit.nullable(),
      from: z.boolean(),
      note: z.string().nullable(),
      group: z.string().nullable(),
      free: z.boolean(),
    }),
  ),
  plans: z.array(
    z.object({
      name: z.string(),
      price: z.string().nullable(),
      amount: z.string().nullable(),
      period: z.enum(['week', 'month', 'year']).nullable(),
      features: z.array(z.string()),
    }),
  ),
  classes: z.array(
    z.object({
      title: z.string(),
      when: z.string(),
      days: z.array(Day),
      starts: z.string().nullable(),
      ends: z.string().nullable(),
      who: z.string().nullable(),
    }),
  ),
  hours: z.array(
    z.object({
      quote: z.string(),
      days: z.array(Day),
      opens: z.string().nullable(),
      closes: z.string().nullable(),
      closed: z.boolean(),
    }),
  ),
  contacts: z.array(
    z.object({
      kind: z.enum(['whatsapp', 'phone', 'email', 'instagram', 'facebook', 'tiktok', 'youtube', 'site', 'pix', 'other']),
      quote: z.string(),
    }),
  ),
  addresses: z.array(
    z.object({
      quote: z.string(),
      street: z.string().nullable(),
      district: z.string().nullable(),
      city: z.string().nullable(),
      region: z.string().nullable(),
      postcode: z.string().nullable(),
      landmark: z.string().nullable(),
    }),
  ),
  people: z.array(z.object({ name: z.string(), role: z.string().nullable(), registry: z.string().nullable() })),
  reviews: z.array(z.object({ quote: z.string(), by: z.string().nullable() })),
  questions: z.array(z.object({ question: z.string(), answer: z.string().nullable() })),
  /** Statements that the owner retracts further on. */
  overruled: z.array(z.string()),
  wishes: z.object({
    moods: z.array(z.enum(MOODS)),
    colors: z.array(z.object({ quote: z.string(), avoid: z.boolean() })),
    pages: z.enum(['one', 'many']).nullable(),
    ground: z.enum(['light', 'dark']).nullable(),
    hidePrices: z.boolean(),
    languages: z.array(z.string()),
    wants: z.array(z.enum(WISHED_SECTIONS)),
    rejects: z.array(z.enum(WISHED_SECTIONS)),
    goal: z.enum(GOALS).nullable(),
    contact: z.enum(['whatsapp', 'phone', 'form', 'email']).nullable(),
  }),
});
export type Understood = z.infer<typeof Understood>;
