import { z } from 'zod';

const Line = z.string().trim().min(1).max(200);
const Words = z.string().trim().min(1).max(2000);
const Name = z.string().trim().min(1).max(120);

const Item = z.strictObject({
  name: Name,
  note: Words.optional(),
  price: Line.optional(),
  /** Its price in each column of a table. */
  columns: z
    .array(z.strictObject({ of: Line, price: Line }))
    .max(8)
    .optional(),
  group: Line.optional(),
});
const Person = z.strictObject({ name: Name, role: Line.optional(), about: Words.optional() });
const Quote = z.strictObject({ words: Words, by: Line.optional(), role: Line.optional() });
const Lesson = z.strictObject({ time: z.string().max(80), title: Name });

const place = { heading: Line.optional(), url: z.string().max(4000).optional() };
const Part = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('items'),
    ...place,
    lead: Words.optional(),
    items: z.array(Item).min(1).max(200),
    note: Words.optional(),
    /** Shown in pictures on the site that it comes from. */
    pictured: z.literal(true).optional(),
  }),
  z.strictObject({ is: z.literal('people'), ...place, people: z.array(Person).min(1).max(60) }),
  z.strictObject({ is: z.literal('quotes'), ...place, quotes: z.array(Quote).min(1).max(60) }),
  z.strictObject({
    is: z.literal('questions'),
    ...place,
    questions: z
      .array(z.strictObject({ question: Words, answer: Words }))
      .min(1)
      .max(60),
  }),
  z.strictObject({
    is: z.literal('timetable'),
    ...place,
    days: z.array(z.strictObject({ day: Line, lessons: z.array(Lesson).max(40) })).max(14),
  }),
  z.strictObject({
    is: z.literal('figures'),
    ...place,
    figures: z
      .array(z.strictObject({ number: Line, of: Line }))
      .min(1)
      .max(12),
  }),
  z.strictObject({ is: z.literal('prose'), ...place, paragraphs: z.array(Words).min(1).max(60) }),
]);

/**
 * Content of the owner's that comes with its structure, from a site that they had: an item with its note and price, a person with a post,
 * an answer with its question. It is taken as it is and not read from prose; prose keeps its words and its order.
 */
export const Outline = z.strictObject({
  headline: Line.optional(),
  lead: Words.optional(),
  company: Line.optional(),
  /** Sentences about days that stand beside the opening hours. */
  hours: z.array(Words).max(10).optional(),
  /** Numbers, each with the site's own words for what it is for. */
  phones: z
    .array(
      z.strictObject({
        text: Line,
        label: Line.optional(),
        e164: z
          .string()
          .regex(/^\+\d{7,15}$/)
          .optional(),
      }),
    )
    .max(12)
    .optional(),
  address: Line.optional(),
  /** Its places, where they are several, each with the owner's name for it. */
  places: z
    .array(z.strictObject({ text: Line, label: Line.optional() }))
    .max(8)
    .optional(),
  /** Lines by which its door is found; they stand beside the address. */
  ways: z.array(Words).max(6).optional(),
  /** Sentences that stand beside its contacts. */
  beside: z.array(Words).max(10).optional(),
  /** Values of one kind that contradict each other there. */
  differing: z
    .array(
      z.strictObject({
        kind: z.enum(['name', 'phone', 'email', 'address', 'hours', 'whatsapp', 'price']),
        values: z.array(z.string().trim().min(1).max(600)).min(2).max(12),
        /** Path of the page of each. */
        at: z.array(z.string().max(300)).max(12).optional(),
      }),
    )
    .max(16)
    .optional(),
  /** Words of its main button. */
  action: z.string().trim().min(1).max(40).optional(),
  /** Its form, by which visitors write: fields with what each asks for. */
  form: z
    .strictObject({
      fields: z
        .array(
          z.strictObject({
            asks: z.enum(['name', 'email', 'phone', 'message', 'other']),
            label: z.string().trim().max(60),
            type: z.enum(['text', 'date', 'select', 'textarea']),
            options: z.array(z.string().trim().min(1).max(60)).max(12).optional(),
            required: z.boolean().optional(),
          }),
        )
        .max(12),
      submit: z.string().trim().min(1).max(40).optional(),
      /** Heading that it stands under, and the words between the two. */
      title: Line.optional(),
      lead: Words.optional(),
      page: z.string().max(4000).optional(),
    })
    .optional(),
  /** Labels of its menu, each with the page that it leads to. */
  menu: z
    .array(z.strictObject({ label: z.string().trim().min(1).max(40), url: z.string().max(4000) }))
    .max(12)
    .optional(),
  /** Its texts as it says them in another language, each with its counterpart. */
  further: z.strictObject({ locale: z.enum(['en', 'es', 'pt-BR']), pairs: z.array(z.tuple([Words, Words])).max(500) }).optional(),
  /** Its pages in another language that did not come along whole, by their paths. */
  left: z
    .strictObject({
      language: z.string().max(5),
      pages: z.array(z.string().max(300)).min(1).max(12),
      /** Their text is on a page of its own, untranslated. */
      beside: z.literal(true).optional(),
    })
    .optional(),
  /** Its content in another language: a page of its own, under that language’s name. */
  foreign: z.strictObject({ label: Name, parts: z.array(Part).min(1).max(40) }).optional(),
  /** Sentences that were true in the year in which they were written. */
  dated: z.array(Words).max(8).optional(),
  /** Contacts that only filled its template. */
  samples: z.array(Line).max(6).optional(),
  /** Files that it offers, with the words of their links; they stay where they are. */
  documents: z
    .array(z.strictObject({ text: Line, url: z.url({ protocol: /^https?$/ }).max(2000) }))
    .max(12)
    .optional(),
  /** Posts of its blog, each with the day on which it was published; their paragraphs are Markdown. */
  posts: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1).max(120),
        date: z.iso.date(),
        paragraphs: z.array(z.string().trim().min(1).max(4000)).min(1).max(200),
        url: z.string().max(4000),
      }),
    )
    .max(60)
    .optional(),
  /** It has photos, which follow when the site is made. */
  photographed: z.literal(true).optional(),
  parts: z.array(Part).max(80),
});
export type Outline = z.infer<typeof Outline>;
export type OutlinePart = Outline['parts'][number];

/** Places of a part's facts, in the order of its entries. */
export interface Outlined extends Omit<Outline, 'parts'> {
  parts: (OutlinePart & { facts: { of: string; price?: string; columns?: (string | undefined)[] }[] })[];
}
