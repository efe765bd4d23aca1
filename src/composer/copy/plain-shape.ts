import { z } from 'zod';
import { Goal, Text } from './shape.ts';

/** Headings that claim nothing, by the content below them. */
const HeadName = z.enum([
  'services',
  'offers',
  'menu',
  'products',
  'prices',
  'morePrices',
  'plans',
  'listings',
  'features',
  'practice',
  'integrations',
  'classes',
  'dates',
  'programme',
  'calendar',
  'week',
  'weekly',
  'episodes',
  'cases',
  'gallery',
  'story',
  'person',
  'team',
  'testimonials',
  'stats',
  'faq',
  'details',
  'map',
  'hours',
  'contact',
  'reach',
  'donate',
  'volunteer',
  'eventInfo',
  'lineup',
  'booking',
  'comparison',
  'newsletter',
  'others',
  'files',
]);
export type HeadName = z.infer<typeof HeadName>;

/** Kinds of terms that owners mention in passing, each under its own name. */
const TermName = z.enum([
  'areas',
  'delivery',
  'payment',
  'trial',
  'guarantee',
  'capacity',
  'policy',
  'integration',
  'audience',
  'languages',
  'licence',
  'access',
  'urgent',
  'lead-time',
  'materials',
  'awards',
  'times',
  'cost',
  'included',
  'free',
  'on-site',
  'links',
]);
export type TermName = z.infer<typeof TermName>;

const Texts = z.array(Text);
const TitleAndBody = z.tuple([Text, Text]);

/**
 * The only words of ours on a page besides its interface: headings, labels and frames that hold for any business and claim nothing.
 * Slots: `{name}`, `{trade}` the owner's own words for their trade, `{in-city}`, `{year}`, `{list}`.
 */
export const PlainCopy = z.strictObject({
  /** Two or more of each, so that a heading is never missing; the first is the plainest. */
  heads: z.record(HeadName, Texts.min(2)),
  /** Headings of the last call to action, by the visitor's goal. */
  act: z.record(Goal, Texts),
  /** Headings of conditions, by what a visitor does once they know them. */
  before: z.record(Goal, Text),
  term: z.record(TermName, z.strictObject({ icon: z.string(), title: Text })),
  /** With `{trade}` and `{year}`. */
  since: Text,
  sinceYear: Text,
  /** The business in a sentence, richest first; the first with all slots known is taken. */
  introduces: Texts,
  /** Joins a row: "a, b e c". */
  comma: Text,
  and: Text,
  /** Notice for the owner of a site in several languages; `{languages}`: the further ones. */
  untranslated: Text,
  /** Title of a page with no known facts. */
  untitled: Text,
  /** Page with no known facts: its headline, and the missing facts, each with a line of explanation. */
  blank: z.strictObject({
    headline: Text,
    heading: Text,
    name: TitleAndBody,
    trade: TitleAndBody,
    place: TitleAndBody,
    reach: TitleAndBody,
  }),
  /** Names of the parts of a page, for use inside a sentence. */
  parts: z.strictObject({
    prices: Text,
    menu: Text,
    products: Text,
    services: Text,
    agenda: Text,
    team: Text,
    hours: Text,
    address: Text,
    contact: Text,
    plans: Text,
    faq: Text,
    dates: Text,
    times: Text,
    cases: Text,
  }),
  seo: z.strictObject({ title: Texts, onPage: Text, reach: Text }),
});
export type PlainCopy = z.infer<typeof PlainCopy>;
