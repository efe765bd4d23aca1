/**
 * The shape of the copy library: the JSON beside this file, one for each language and family. Everything in it is whole sentences by a
 * native hand.
 *
 * A text may hold these slots; one with an unknown slot is never chosen, so each list has at least one text without name or place:
 * `{name}` the business · `{city}` the place, a city or a district · `{in-city}` with its preposition ("no Recife", "em Pinheiros") ·
 * `{of-city}` ("do Recife") · `{category}` ("pizzaria") · `{the-category}` ("a pizzaria") · `{a-category}` ("uma pizzaria") ·
 * `{this-category}` ("esta pizzaria") · `{of-category}` ("da pizzaria") · `{in-category}` ("na pizzaria").
 * A slot that begins a sentence is capitalised when it is filled. No full stop after titles, kickers and actions; sentence case.
 * Max sensible length in characters: kicker 40, title 70, lead 200, body of a point 180, answer 400, action 28.
 */
import { z } from 'zod';
import { GOALS } from '#composer/brief.ts';
import { type Kind, kindNames, StatementTopic } from '#site/schema.ts';

export const Text = z.string().min(1);
export type Text = z.infer<typeof Text>;
export const Goal = z.enum(GOALS);
export type Goal = z.infer<typeof Goal>;

export const Block = z.strictObject({ title: Text, lead: Text.optional(), kicker: Text.optional() });
export type Block = z.infer<typeof Block>;
/** `icon`: a name of the icon set in `src/site/icons`. */
export const Point = z.strictObject({ icon: z.string().optional(), title: Text, body: Text });
export type Point = z.infer<typeof Point>;
/** `unless`: left out when the owner stated this fact: the page shows it already. */
const Question = z.strictObject({
  question: Text,
  answer: Text,
  unless: z.enum(['hours', 'address', 'price', 'phone', ...StatementTopic.options]).optional(),
});
const Points = Block.extend({ points: z.array(Point) });
const Blocks = z.array(Block);

/** Section texts of a family of trades in one language: 3 or more of each, so that two sites side by side differ. */
export const ArchetypeCopy = z.strictObject({
  features: Blocks,
  /** `body`: one to three paragraphs separated by a blank line; true of any honest business of the family. */
  story: z.array(Block.extend({ body: Text })),
  /** Heading, then 3 to 5 commitments that any honest owner keeps and can edit. */
  promise: z.array(Points),
  /** Process from the customer's side, 3 or 4 steps. */
  steps: z.array(Points),
  menu: Blocks,
  products: Blocks,
  /** The head of a price list or of plans. */
  pricing: Blocks,
  team: Blocks,
  faq: Blocks,
  agenda: Blocks,
  gallery: Blocks,
  contact: Blocks,
  map: Blocks,
  hours: Blocks,
  cta: Blocks,
  /** Under the wordmark in the footer. */
  footer: z.array(Text),
});
export type ArchetypeCopy = z.infer<typeof ArchetypeCopy>;

/** A noun as on a shop sign. `gender` selects articles in languages with genders, `article` is for English, `the` overrides the derived form. */
export const Noun = z.strictObject({
  one: Text,
  gender: z.enum(['m', 'f']).optional(),
  article: z.enum(['a', 'an']).optional(),
  the: Text.optional(),
});

/** A field of work that deserves a section of its own: a law firm's practice area. `words`: stems in the owner's words that match it. */
const Area = z.strictObject({ words: z.array(Text), title: Text, lead: Text, points: z.array(Point) });

/** Words for one trade in one language. */
export const TradeCopy = z.strictObject({
  category: Noun,
  /** Hero of this trade; the category is in the title, the kicker or the first clause of the lead. */
  hero: Blocks.min(2),
  /** Labels of its main action by goal when the interface's do not fit; two to four words. */
  act: z.partialRecord(Goal, Text).optional(),
  /** First message a visitor sends on WhatsApp. */
  hello: Text.optional(),
  /** Its services, each an honest sentence that holds for any such business. */
  services: z.array(Point).min(6),
  areas: z.array(Area).optional(),
  /** Sections worded differently from its family's. */
  sections: ArchetypeCopy.partial().optional(),
  /** Real questions of customers; answers that are true of any such business, or that refer to the owner. */
  faq: z.array(Question).min(5),
});
export type TradeCopy = z.infer<typeof TradeCopy>;

/** Kinds that are no stop of a menu. */
const UNNAMED = [
  'header',
  'hero',
  'footer',
  'cta',
  'quick-contact',
  'legal',
  'not-found',
  'post-body',
  'announcement',
  'cookie-notice',
] as const satisfies Kind[];
type NavName = Exclude<Kind, (typeof UNNAMED)[number]> | 'areas';
const isNamed = (kind: Kind): kind is NavName & Kind => !UNNAMED.some((unnamed) => unnamed === kind);
const navNames: NavName[] = [...kindNames.filter(isNamed), 'areas'];

const ACTS = [
  ...GOALS,
  'signUp',
  'whatsapp',
  'call',
  'directions',
  'email',
  'support',
  'plan',
  'text',
  'seeMenu',
  'seeServices',
  'seePrices',
  'seeAgenda',
  'seeProducts',
  'seeQuestions',
  'talk',
  'learnMore',
] as const;
const Texts = z.array(Text);
const ofGoals = z.record(Goal, Text);
const ofForms = z.strictObject({ appointment: Text, booking: Text, quote: Text, order: Text });
/** By country (ISO code). */
const ofCountries = z.partialRecord(z.string(), Text).optional();

/** Words of the page that are the same for every trade in a language. */
export const InterfaceCopy = z.strictObject({
  home: Text,
  /** One word where possible: names of stops in the menu. `areas`: practice areas. */
  nav: z.record(z.enum(navNames), Text),
  act: z.record(z.enum(ACTS), Text),
  /** The main action with its channel: "Pedir no WhatsApp", "Ligar e reservar". */
  actOnWhatsapp: ofGoals,
  actByPhone: ofGoals,
  /** First message on WhatsApp when the trade has none. */
  hello: ofGoals,
  /** `about`: label of the list of services; `day`: preferred day. `consent` may be worded for a country in `consentIn`. */
  form: z.strictObject({
    name: Text,
    email: Text,
    phone: Text,
    message: Text,
    about: Text,
    day: Text,
    people: Text,
    /** Labels of a reservation of nights. */
    stay: z.strictObject({ arrival: Text, departure: Text, guests: Text, message: Text }),
    submit: Text,
    consent: Text,
    consentIn: ofCountries,
    done: Text,
    /** Label of the message field and of the button, by purpose of the form. */
    messageFor: ofForms,
    submitFor: ofForms,
  }),
  /** Answers to the owner's own questions: `yes` and `no` are whole answers, `unknown` refers the reader to the owner. */
  answer: z.strictObject({ yes: Texts.min(2), no: Texts.min(2), unknown: Texts.min(2) }),
  /** Heads of sections that no trade words in its own way. */
  testimonials: Blocks,
  areas: Blocks,
  /** Title and icon of a statement by its topic. */
  topic: z.record(StatementTopic, z.strictObject({ icon: z.string(), title: Text })),
  /**
   * `title`: candidates for the page title, richest first; the first that fits 30–60 characters is taken.
   * `sentences`: parts of a description, joined in order until 110–160 characters are reached; short ones last.
   * Of those with the category only the first with all slots known is used; give both lists some without `{name}`.
   */
  seo: z.strictObject({ title: Texts, sentences: Texts }),
  notFound: Block.extend({ action: Text }),
  /**
   * `body` in the inline Markdown of bodies, with `## ` headings; `formless` stands in its place on a site without a form. `law` adds a part
   * by country. `slug` without accents.
   */
  legal: Block.extend({ body: Text, formless: Text, law: ofCountries, slug: Text }),
  note: z.strictObject({
    illustration: Text,
    extras: Text,
    delivery: Text,
    free: Text,
    onRequest: Text,
    perMonth: Text,
    perYear: Text,
    perWeek: Text,
    rights: Text,
    registry: Text,
  }),
});
export type InterfaceCopy = z.infer<typeof InterfaceCopy>;

/** Texts of single places: the newsletter's form, an order by message, the page on privacy. Headings are in `PlainCopy`. */
export const MoreCopy = z.strictObject({
  subscribe: z.strictObject({ consent: Text, done: Text }),
  /** First words of a message; the name of the product follows. */
  helloProduct: Text,
  /** Description of the page on privacy, 110–160 characters; one without the name. */
  legalSeo: Texts,
});
export type MoreCopy = z.infer<typeof MoreCopy>;
