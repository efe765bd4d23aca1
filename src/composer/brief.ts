/** What was understood of a prompt: the hand-over from reading (`read.ts`) to writing (`write.ts`). */

import type { z } from 'zod';
import type { Currency, Fact, Kind, Locale, Oklch, PageType } from '#site/schema.ts';

/** Families of trades that share recipes and copy. */
export const ARCHETYPES = [
  'food',
  'health',
  'legal',
  'beauty',
  'retail',
  'education',
  'tech',
  'creative',
  'event',
  'cause',
  'lodging',
  'home-services',
  'neutral',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** How the owner wants it to feel; only what their words say. */
export type Mood =
  | 'calm'
  | 'bold'
  | 'rustic'
  | 'sober'
  | 'playful'
  | 'elegant'
  | 'modern'
  | 'family'
  | 'minimal'
  | 'warm'
  | 'natural'
  | 'luxury';

export interface Wishes {
  moods: Mood[];
  /** Colours in the owner's words or digits, strongest first; `exact` ones must stay to the digit. */
  colors: { value: Oklch; exact?: string; words: string }[];
  polarity?: 'light' | 'dark' | 'auto';
  pages?: 'one' | 'many';
  showPrices: boolean;
  /** Sections asked for by name ("quero uma galeria"). */
  wants: Kind[];
  rejects: Kind[];
  /** First contact they ask for. */
  contact?: 'whatsapp' | 'phone' | 'form' | 'email';
  /** What the visitor should do, when said ("agendar", "pedir"). */
  goal?: 'order' | 'book' | 'appointment' | 'buy' | 'quote' | 'enrol' | 'trial' | 'donate' | 'visit' | 'contact' | 'subscribe' | 'tickets';
  address: 'você' | 'tu' | 'usted' | 'vos' | 'you' | 'formal';
}

/** Something the owner is told beside the site. `code` is stable, `text` is in the owner's language. */
export interface Notice {
  code:
    | 'working-title'
    | 'missing-facts'
    | 'contradiction'
    | 'claim-left-out'
    | 'instructions-left-out'
    | 'language-fallback'
    | 'colour-adjusted'
    | 'compliance'
    | 'price-left-out'
    | 'prompt-shortened'
    | 'markup-left-out'
    | 'sensitive-left-out'
    | 'translated'
    | 'not-sure-of-business'
    | 'starter-posts';
  text: string;
}

export interface Brief {
  /** The prompt as read: normalised, without the spans that were instructions to a machine. */
  prompt: string;
  locale: Locale;
  /** Further languages the site must exist in. */
  locales: Locale[];
  /** ISO 3166-1 alpha-2, from the facts or the locale. */
  country: string;
  currency: z.infer<typeof Currency>;
  facts: Fact[];
  /** `id` is one of the industries in `industries/`; confidence is 0–1. */
  industry: { id: string; archetype: Archetype; confidence: number };
  pageType: PageType;
  wishes: Wishes;
  notices: Notice[];
}

/** A prompt that must not become a site. */
export interface Refusal {
  outcome: 'refuse';
  locale: Locale;
  reason: 'impersonation' | 'credentials' | 'malware' | 'illegal-goods' | 'non-consensual' | 'medical-fraud' | 'hate' | 'empty';
  /** Two sentences in the owner's language: why not, and what is possible instead. */
  message: string;
}
