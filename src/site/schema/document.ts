import { z } from 'zod';
import { Currency, Fact } from './facts.ts';
import { AssetId, FactId, FormId, ItemId, Locale, Order, PageId, SectionId, SiteDocumentId, StringKey } from './ids.ts';
import { kindNames, shapeOf } from './kinds.ts';
import { Hex, Theme, Tone } from './theme.ts';

/**
 * A larger document, or change, is refused as a mistake or an attack. Bytes are of JSON in UTF-8; `text` is the longest single text
 * in characters, `saveBytes` of everything in one save.
 */
export const LIMITS = {
  pages: 40,
  posts: 300,
  sectionsPerPage: 40,
  itemsPerSection: 60,
  strings: 4000,
  text: 20_000,
  bytes: 2 * 1024 * 1024,
  changes: 5000,
  transactionBytes: 256 * 1024,
  saveBytes: 256 * 1024,
  photosAtOnce: 8,
  /** Photos that are brought over from an old site. */
  photosBrought: 24,
} as const;

export const MAX_LOCALES = 8;

export const PageType = z.enum([
  'landing',
  'business',
  'restaurant',
  'catalogue',
  'clinic',
  'law',
  'school',
  'portfolio',
  'event',
  'saas',
  'cause',
  'blog',
]);
export type PageType = z.infer<typeof PageType>;

/** Target of a link. Phone numbers and addresses are linked through facts, so that they cannot differ from the displayed ones. */
export const Link = z.discriminatedUnion('to', [
  z.object({ to: z.literal('page'), page: PageId, section: SectionId.optional() }),
  z.object({ to: z.literal('url'), href: z.url({ protocol: /^https?$/ }).max(2000) }),
  z.object({ to: z.literal('tel'), fact: FactId }),
  z.object({ to: z.literal('mail'), fact: FactId }),
  /** WhatsApp with an optional first message. */
  z.object({ to: z.literal('whatsapp'), fact: FactId, text: StringKey.optional() }),
  z.object({ to: z.literal('map'), fact: FactId }),
]);
export type Link = z.infer<typeof Link>;

export const Action = z.object({ label: StringKey, link: Link });
export type Action = z.infer<typeof Action>;

/**
 * Settings of a page of type `post`. Its texts are in its `post-body` section: title, lead as the excerpt, body, cover. Tags are the
 * keys of their names, so that a tag is shared by all languages.
 */
export const Post = z.object({
  /** Date of publication in the owner's calendar, and of the last notable change. */
  date: z.iso.date().optional(),
  updated: z.iso.date().optional(),
  tags: z.array(StringKey).max(12),
  author: z
    .discriminatedUnion('from', [
      z.object({ from: z.literal('fact'), fact: FactId }),
      z.object({ from: z.literal('text'), name: StringKey }),
    ])
    .optional(),
  /** Visible to its owner only. */
  draft: z.boolean().optional(),
});
export type Post = z.infer<typeof Post>;

export const Page = z.object({
  id: PageId,
  /** Path without slashes by locale; the home page's is empty. */
  slug: z
    .record(
      Locale,
      z
        .string()
        .regex(/^([\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*)?$/u)
        .max(80),
    )
    .refine((slugs) => Object.keys(slugs).length <= MAX_LOCALES, 'more languages than a site has')
    .meta({ maxLength: MAX_LOCALES * 110 }),
  type: z.enum(['home', 'page', 'legal', 'not-found', 'post']),
  order: Order,
  nav: z.enum(['primary', 'footer', 'none']),
  /** Name in menus. */
  label: StringKey,
  seo: z.object({ title: StringKey, description: StringKey, noindex: z.boolean().optional() }),
  post: Post.optional(),
});
export type Page = z.infer<typeof Page>;

export const Section = z
  .object({
    id: SectionId,
    page: PageId,
    order: Order,
    kind: z.enum(kindNames),
    layout: z.string().max(40),
    tone: Tone,
    /** Fixed at creation; string keys and the HTML anchor come from it: `hero`, `hero-2`. */
    alias: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
    /** Menu name of this section on a one-page site. */
    nav: StringKey.optional(),
    slots: z.partialRecord(z.enum(['kicker', 'title', 'lead', 'body', 'note']), StringKey),
    actions: z.array(Action).max(2),
    media: AssetId.optional(),
    form: FormId.optional(),
    facts: z.array(FactId).max(40),
    hidden: z.boolean().optional(),
    by: z.enum(['composer', 'model', 'owner']),
  })
  .refine((section) => shapeOf(section.kind).layouts.includes(section.layout), {
    path: ['layout'],
    error: 'This kind of section has no such layout.',
  });
export type Section = z.infer<typeof Section>;

export const Item = z.object({
  id: ItemId,
  section: SectionId,
  /** Another item of the section that acts as this one's heading. */
  group: ItemId.optional(),
  order: Order,
  slots: z.partialRecord(z.enum(['title', 'body', 'note', 'role', 'when', 'action']), StringKey),
  facts: z.array(FactId).max(12),
  icon: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  media: AssetId.optional(),
  link: Link.optional(),
  /** The highlighted one (a plan, a dish). */
  featured: z.boolean().optional(),
});
export type Item = z.infer<typeof Item>;

/** Identifies an uploaded photo among those of its site. */
export const PhotoHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Author and licence of a photo. */
const PhotoCredit = z.object({
  name: z.string().min(1).max(120),
  href: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  licence: z.string().min(1).max(120),
  licenceHref: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});

/** Measurements of an uploaded photo. */
export const PhotoMeasure = z.object({
  /** Focal point of crops, unless the owner has chosen one. */
  focus: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
  /**
   * `full` is good enough for the width of a page; `modest` is small or dark; `whole` is a sign, a screenshot or a drawing, never
   * cropped.
   */
  grade: z.enum(['full', 'modest', 'whole']),
  /** Of a `whole` one: the background colour to continue around it. */
  ground: Hex.optional(),
});
export type PhotoMeasure = z.infer<typeof PhotoMeasure>;

/** A picture. Generated art is described, not stored: the same description draws the same bytes. */
export const Asset = z.object({
  id: AssetId,
  /** Alternative text; null when it is decorative. */
  alt: StringKey.nullable(),
  width: z.int().positive().max(20000),
  height: z.int().positive().max(20000),
  source: z.discriminatedUnion('from', [
    z.object({
      from: z.literal('art'),
      style: z.enum(['still', 'mosaic', 'line', 'interface', 'riso', 'flow', 'hills', 'letter', 'pattern']),
      seed: z.int().min(0).max(0xffffffff),
      /** Objects first, then icons, each most characteristic first: a style draws those it can. */
      objects: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)).max(12),
      /** Text of a `letter` picture: a price, an hour, a word. Default: the initial of the site's name. */
      text: StringKey.optional(),
    }),
    /** An uploaded photo. Its storage location is in the site's rows: a document only has the hash. */
    z.object({
      from: z.literal('upload'),
      /** Absent where the site does not hold the photo: it travels with its document, or is missing. */
      sha256: PhotoHash.optional(),
      widths: z.array(z.int().min(1).max(1600)).min(1).max(3),
      formats: z
        .array(z.enum(['avif', 'webp', 'jpeg']))
        .min(1)
        .max(3),
      /** ThumbHash, base64: the placeholder while it loads. */
      thumb: z.string().max(200).optional(),
      /** Absent for unmeasured photos: they are cropped at their centre. */
      measure: PhotoMeasure.optional(),
      /** Credit, when it is not the owner's own. */
      credit: PhotoCredit.optional(),
    }),
  ]),
  focal: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
  /** Caption under the picture, of its owner's words. */
  caption: StringKey.optional(),
  /** Hint to the owner for a photo here: "o balcão pela manhã". */
  want: StringKey.optional(),
});
export type Asset = z.infer<typeof Asset>;

export const FormField = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  type: z.enum(['text', 'email', 'tel', 'textarea', 'select', 'date']),
  label: StringKey,
  options: z.array(StringKey).max(20).optional(),
  required: z.boolean(),
  autocomplete: z.enum(['name', 'email', 'tel', 'off']),
});
export const Form = z.object({
  id: FormId,
  purpose: z.enum(['contact', 'appointment', 'quote', 'order', 'booking', 'newsletter']),
  fields: z.array(FormField).min(1).max(12),
  /** `inbox` stores the message and mails the owner; `whatsapp` opens a chat with the text filled in. */
  send: z.discriminatedUnion('to', [z.object({ to: z.literal('inbox') }), z.object({ to: z.literal('whatsapp'), fact: FactId })]),
  consent: StringKey,
  submit: StringKey,
  done: StringKey,
});
export type Form = z.infer<typeof Form>;

/** Origin of a translated text. */
const Translated = z.object({
  /** Digest of the source text: it is stale when the source has another digest. */
  base: z.string().regex(/^[0-9a-z]{8}$/),
  by: z.enum(['owner', 'model', 'composer']),
  /** Reviewed by its owner. */
  seen: z.literal(true).optional(),
});
export type Translated = z.infer<typeof Translated>;

/**
 * Author of a text, so that later writers know what they may overwrite. A `sample` is a placeholder until its owner writes the text: the
 * editor marks it, and visitors never see it.
 */
export const StringMeta = z.object({
  by: z.enum(['owner', 'model', 'composer', 'fact']),
  lock: z.boolean().optional(),
  /** A model's text that its owner has reviewed against the previous one. */
  seen: z.literal(true).optional(),
  sample: z.literal(true).optional(),
  /** Sources of its translations; absent for texts that were written in parallel. */
  in: z
    .record(Locale, Translated)
    .refine((locales) => Object.keys(locales).length <= MAX_LOCALES, 'more languages than a site has')
    .meta({ maxLength: MAX_LOCALES * 80 })
    .optional(),
});

export const SiteDocument = z.object({
  v: z.literal(3),
  id: SiteDocumentId,
  site: z.object({
    name: StringKey,
    type: PageType,
    /** schema.org type of the business: `Bakery`, `Dentist`, `SoftwareApplication`. */
    business: z.string().regex(/^[A-Z][A-Za-z]{2,40}$/),
    industry: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
    defaultLocale: Locale,
    locales: z.array(Locale).min(1).max(MAX_LOCALES),
    currency: Currency,
    country: z.string().length(2),
    /** Terms that are never translated: names of dishes, of products. */
    terms: z.array(z.string().trim().min(1).max(80)).max(100).optional(),
    /** Languages offered to visitors although texts are missing in them. */
    shownIncomplete: z.array(Locale).max(MAX_LOCALES).optional(),
  }),
  facts: z.record(FactId, Fact),
  theme: Theme,
  pages: z.record(PageId, Page),
  sections: z.record(SectionId, Section),
  items: z.record(ItemId, Item),
  assets: z.record(AssetId, Asset),
  forms: z.record(FormId, Form),
  /**
   * Texts by locale and key. Inline marks only: `**strong**`, `_emphasis_`, `` `code` ``, `[label](https://…)`, `{{fa_…}}` for a
   * fact; a blank line separates paragraphs in `body` slots, and there `## ` and `### ` begin headings, `- ` and `1. ` lists, `> ` a
   * quote, `![caption](as_…)` is a picture of the document and three backticks fence code. In further languages `fact.…` keys hold
   * the words of facts, by the letters of the fact's id: the fact itself stays in the owner's language.
   */
  strings: z.record(Locale, z.record(StringKey, z.string().max(LIMITS.text))),
  stringMeta: z.record(StringKey, StringMeta),
});
export type SiteDocument = z.infer<typeof SiteDocument>;
