/**
 * The shape of the copy library. Everything in it is whole sentences by a native hand.
 *
 * A text may hold these slots; one with an unknown slot is never chosen, so each list has at least one text without name or place:
 * `{name}` the business · `{city}` the place, a city or a district · `{in-city}` with its preposition ("no Recife", "em Pinheiros") ·
 * `{of-city}` ("do Recife") · `{category}` ("pizzaria") · `{the-category}` ("a pizzaria") · `{a-category}` ("uma pizzaria") ·
 * `{this-category}` ("esta pizzaria") · `{of-category}` ("da pizzaria") · `{in-category}` ("na pizzaria").
 * A slot that begins a sentence is capitalised when it is filled. No full stop after titles, kickers and actions; sentence case.
 * Max sensible length in characters: kicker 40, title 70, lead 200, body of a point 180, answer 400, action 28.
 */
import type { Archetype, Wishes } from '#composer/brief.ts';
import type { FactOf, Kind } from '#site/schema.ts';

export type Text = string;
export type Goal = NonNullable<Wishes['goal']>;
export type Topic = FactOf<'statement'>['norm']['topic'];

export interface Block {
  kicker?: Text;
  title: Text;
  lead?: Text;
}
export interface Point {
  /** A name of the icon set in `src/site/icons`. */
  icon?: string;
  title: Text;
  body: Text;
}
export interface Question {
  question: Text;
  answer: Text;
  /** Left out when the owner stated this fact: the page shows it already. */
  unless?: 'hours' | 'address' | 'price' | 'phone' | Topic;
}
export type Points = Block & { points: Point[] };

/** Section texts of a family of trades in one language: 3 or more of each, so that two sites side by side differ. */
export interface ArchetypeCopy {
  features: Block[];
  /** `body`: one to three paragraphs separated by a blank line; true of any honest business of the family. */
  story: (Block & { body: Text })[];
  /** Heading, then 3 to 5 commitments that any honest owner keeps and can edit. */
  promise: Points[];
  /** Process from the customer's side, 3 or 4 steps. */
  steps: Points[];
  menu: Block[];
  products: Block[];
  /** The head of a price list or of plans. */
  pricing: Block[];
  team: Block[];
  faq: Block[];
  agenda: Block[];
  gallery: Block[];
  contact: Block[];
  map: Block[];
  hours: Block[];
  cta: Block[];
  /** Under the wordmark in the footer. */
  footer: Text[];
}

/** A field of work that deserves a section of its own: a law firm's practice area. `words`: stems in the owner's words that match it. */
export interface Area {
  words: string[];
  title: Text;
  lead: Text;
  points: Point[];
}

/** Words for one trade in one language. */
export interface TradeCopy {
  /**
   * `one` is the singular noun as on a shop sign. `gender` selects articles in languages with genders, `article` is for English.
   * `the` overrides the derived form ("المخبز").
   */
  category: { one: string; gender?: 'm' | 'f'; article?: 'a' | 'an'; the?: string };
  /** Its services: 6 or more, each an honest sentence that holds for any such business. */
  services: Point[];
  /** Real questions of customers; answers that are true of any such business, or that refer to the owner. 5 or more. */
  faq: Question[];
  /** Hero of this trade, 2 or more; the category is in the title, the kicker or the first clause of the lead. */
  hero: Block[];
  /** Labels of its main action by goal when the interface's do not fit; two to four words. */
  act?: Partial<Record<Goal, Text>>;
  /** First message a visitor sends on WhatsApp. */
  hello?: Text;
  areas?: Area[];
  /** Sections worded differently from its archetype's. */
  sections?: Partial<ArchetypeCopy>;
}

export type NavName =
  | Exclude<
      Kind,
      'header' | 'hero' | 'footer' | 'cta' | 'quick-contact' | 'legal' | 'not-found' | 'post-body' | 'announcement' | 'cookie-notice'
    >
  | 'good'
  | 'areas';

/** Words of the page that are the same for every trade in a language. */
export interface InterfaceCopy {
  home: string;
  /** One word where possible: names of stops in the menu. `areas`: practice areas; `good`: good to know. */
  nav: Record<NavName, string>;
  act: Record<
    | Goal
    | 'signUp'
    | 'whatsapp'
    | 'call'
    | 'directions'
    | 'email'
    | 'text'
    | 'seeMenu'
    | 'seeServices'
    | 'seePrices'
    | 'seeAgenda'
    | 'seeProducts'
    | 'seeQuestions'
    | 'talk'
    | 'learnMore',
    string
  >;
  /** The main action with its channel: "Pedir no WhatsApp", "Ligar e reservar". */
  actOnWhatsapp: Record<Goal, Text>;
  actByPhone: Record<Goal, Text>;
  /** First message on WhatsApp when the trade has none. */
  hello: Record<Goal, Text>;
  /** `about`: label of the list of services; `day`: preferred day. `consent` may be worded for a country in `consentIn` (ISO code). */
  form: Record<'name' | 'email' | 'phone' | 'message' | 'about' | 'day' | 'people' | 'submit' | 'consent' | 'done', Text> & {
    consentIn?: Partial<Record<string, Text>>;
    /** Label of the message field and of the button, by purpose of the form. */
    messageFor: Record<'appointment' | 'booking' | 'quote' | 'order', Text>;
    submitFor: Record<'appointment' | 'booking' | 'quote' | 'order', Text>;
  };
  /**
   * Answers to the owner's own questions: `yes` and `no` are whole answers, `unknown` refers the reader to the owner. 2 or more of each.
   */
  answer: Record<'yes' | 'no' | 'unknown', Text[]>;
  /** Heads of sections that no trade words in its own way. `good`: other facts from the owner. */
  good: Block[];
  testimonials: Block[];
  areas: Block[];
  /** Title and icon of a statement by its topic. */
  topic: Record<Topic, { icon: string; title: Text }>;
  /**
   * `title`: candidates for the page title, richest first; the first that fits 30–60 characters is taken.
   * `sentences`: parts of a description, joined in order until 110–160 characters are reached; short ones last.
   * Of those with the category only the first with all slots known is used; give both lists some without `{name}`.
   */
  seo: { title: Text[]; sentences: Text[] };
  notFound: Block & { action: Text };
  /**
   * `body` in the inline Markdown of bodies, with `## ` headings; `formless` stands in its place on a site without a form. `law` adds a part
   * by country (ISO code). `slug` without accents.
   */
  legal: Block & { body: Text; formless: Text; law?: Partial<Record<string, Text>>; slug: string };
  note: Record<
    'illustration' | 'extras' | 'delivery' | 'free' | 'onRequest' | 'perMonth' | 'perYear' | 'perWeek' | 'rights' | 'registry',
    Text
  >;
}

/** Texts of single places: the newsletter's form, an order by message, the page on privacy. Headings are in `PlainCopy`. */
export interface MoreCopy {
  subscribe: Record<'consent' | 'done', Text>;
  /** First words of a message; the name of the product follows. */
  helloProduct: Text;
  /** Description of the page on privacy, 110–160 characters; one without the name. */
  legalSeo: Text[];
}

export interface LocaleCopy {
  interface: InterfaceCopy;
  more: MoreCopy;
  /** `neutral` must be whole; a list that another lacks is taken from it. */
  archetypes: { neutral: ArchetypeCopy } & Partial<Record<Archetype, Partial<ArchetypeCopy>>>;
  /** Nouns for trades without copy of their own, by industry id; all else comes from their archetype. */
  nouns?: Record<string, TradeCopy['category']>;
  /** By industry id; each archetype's own fallback has the archetype's name as id, and `neutral` must exist. */
  trades: Record<string, TradeCopy> & { neutral: TradeCopy };
}

/** Shorthands for writing the library. */
export const block = (title: Text, lead?: Text, kicker?: Text): Block => ({
  title,
  ...(lead ? { lead } : {}),
  ...(kicker ? { kicker } : {}),
});
export const point = (icon: string, title: Text, body: Text): Point => ({ icon, title, body });
export const points = (title: Text, ...list: Point[]): Points => ({ title, points: list });
export const story = (title: Text, body: Text): Block & { body: Text } => ({ title, body });
export const ask = (question: Text, answer: Text, unless?: Question['unless']): Question => ({
  question,
  answer,
  ...(unless ? { unless } : {}),
});
