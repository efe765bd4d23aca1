import type { Goal, Text } from './shape.ts';

/** Names of headings that claim nothing, by the content below them. */
export type HeadName =
  | 'services'
  | 'offers'
  | 'menu'
  | 'products'
  | 'prices'
  | 'morePrices'
  | 'plans'
  | 'listings'
  | 'features'
  | 'practice'
  | 'integrations'
  | 'classes'
  | 'dates'
  | 'programme'
  | 'calendar'
  | 'week'
  | 'weekly'
  | 'episodes'
  | 'cases'
  | 'gallery'
  | 'story'
  | 'person'
  | 'team'
  | 'testimonials'
  | 'stats'
  | 'faq'
  | 'details'
  | 'map'
  | 'hours'
  | 'contact'
  | 'reach'
  | 'donate'
  | 'volunteer'
  | 'eventInfo'
  | 'lineup'
  | 'booking'
  | 'comparison'
  | 'newsletter'
  | 'others';

/** Kinds of terms that owners mention in passing, each under its own name. */
export type TermName =
  | 'areas'
  | 'delivery'
  | 'payment'
  | 'trial'
  | 'guarantee'
  | 'capacity'
  | 'policy'
  | 'integration'
  | 'audience'
  | 'languages'
  | 'licence'
  | 'access'
  | 'urgent'
  | 'lead-time'
  | 'materials'
  | 'awards'
  | 'times'
  | 'cost'
  | 'included'
  | 'free'
  | 'on-site'
  | 'links';

/**
 * The only words of ours on a page besides its interface: headings, labels and frames that hold for any business and claim nothing.
 * Slots: `{name}`, `{trade}` the owner's own words for their trade, `{in-city}`, `{year}`, `{list}`.
 */
export interface PlainCopy {
  /** Two or more of each, so that a heading is never missing; the first is the plainest. */
  heads: Record<HeadName, Text[]>;
  /** Headings of the last call to action, by the visitor's goal. */
  act: Record<Goal, Text[]>;
  term: Record<TermName, { icon: string; title: Text }>;
  /** With `{trade}` and `{year}`. */
  since: Text;
  sinceYear: Text;
  /** The business in a sentence, richest first; the first with all slots known is taken. */
  introduces: Text[];
  /** Joins a row: "a, b e c". */
  comma: Text;
  and: Text;
  /** Notice for the owner of a site in several languages; `{languages}`: the further ones. */
  untranslated: Text;
  /** Title of a page with no known facts. */
  untitled: Text;
  /** Page with no known facts: its headline, and the missing facts, each with a line of explanation. */
  blank: { headline: Text; heading: Text } & Record<'name' | 'trade' | 'place' | 'reach', readonly [title: Text, body: Text]>;
  /** Names of the parts of a page, for use inside a sentence. */
  parts: Record<
    | 'prices'
    | 'menu'
    | 'products'
    | 'services'
    | 'agenda'
    | 'team'
    | 'hours'
    | 'address'
    | 'contact'
    | 'plans'
    | 'faq'
    | 'dates'
    | 'times'
    | 'cases',
    Text
  >;
  seo: { title: Text[]; onPage: Text; reach: Text };
}
