/** What was understood of a prompt: the hand-over from reading (`read.ts`) to writing (`write.ts`). */

import type { z } from 'zod';
import type { Currency, Fact, FactKind, Kind, Locale, Oklch, PageType } from '#site/schema.ts';
import type { Archetype, IndustryId } from './reading/industries.ts';

export { ARCHETYPES, type Archetype } from './reading/industries.ts';

/** A value with where it was read: [start, end) in UTF-16 units of `brief.prompt`; null when the owner gave it in a correction. */
export interface Found<T = string> {
  value: T;
  span: [number, number] | null;
  /** 0–1. */
  confidence: number;
}

/** What a clause does: tells of the business, asks for the site to be so, talks beside the matter, or speaks to a machine. */
export type Act = 'fact' | 'wish' | 'aside' | 'instruction' | 'unclear';

/** A stretch of the prompt and what became of it; the clauses in order hold all its words. */
export interface Clause {
  span: [number, number];
  text: string;
  act: Act;
  /** 0–1. */
  confidence: number;
  /** used: stands on the site. applied: a wish that was followed. offered: waits for the owner's tick. kept: not for the site. */
  fate: 'used' | 'applied' | 'offered' | 'kept';
  /** Ids of the facts read in it. */
  facts: string[];
}

/** Who the site is for. What was not said, or not surely, is null. */
export interface Business {
  name: Found | null;
  /** What it is, in the owner's own words. */
  trade: Found | null;
  /** The industry that its trade is; `unknown` rather than the nearest. */
  family: IndustryId | 'unknown';
  /** 0–1. */
  familyConfidence: number;
  place: Found | null;
}

/** Two wishes that cannot both be had, and what was chosen, in the owner's language. */
export interface Contradiction {
  about: 'look' | 'pages' | 'ground' | 'prices';
  text: string;
}

/** How the owner wants it to feel; only what their words say. */
export const MOODS = [
  'calm',
  'bold',
  'rustic',
  'sober',
  'playful',
  'elegant',
  'modern',
  'family',
  'minimal',
  'warm',
  'natural',
  'luxury',
] as const;
export type Mood = (typeof MOODS)[number];

/** What a visitor should do. */
export const GOALS = [
  'order',
  'book',
  'appointment',
  'buy',
  'quote',
  'enrol',
  'trial',
  'donate',
  'visit',
  'contact',
  'subscribe',
  'tickets',
] as const;

export interface Wishes {
  moods: Mood[];
  /** Colours in the owner's words or digits, strongest first; `exact` ones must stay to the digit. */
  colors: { value: Oklch; exact?: string; words: string }[];
  /** Colours they do not want. */
  avoided?: { value: Oklch; words: string }[];
  polarity?: 'light' | 'dark' | 'auto';
  pages?: 'one' | 'many';
  showPrices: boolean;
  /** Sections asked for by name ("quero uma galeria"). */
  wants: Kind[];
  rejects: Kind[];
  /** First contact they ask for. */
  contact?: 'whatsapp' | 'phone' | 'form' | 'email';
  /** What the visitor should do, when said ("agendar", "pedir"). */
  goal?: (typeof GOALS)[number];
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
    | 'unverified-left-out'
    | 'translated'
    | 'not-sure-of-business'
    | 'starter-posts'
    | 'wish-open';
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
  /** Facts in the owner's own words that are not sure enough to go live; they wait for a tick. */
  held: Fact[];
  business: Business;
  clauses: Clause[];
  contradictions: Contradiction[];
  /** Follows from the business's family; `neutral` when that is unknown. */
  industry: { id: string; archetype: Archetype; confidence: number };
  pageType: PageType;
  wishes: Wishes;
  notices: Notice[];
}

/** What an owner corrects or confirms; every part optional. */
export interface Corrections {
  name?: string | null;
  trade?: string | null;
  family?: IndustryId | 'unknown';
  place?: string | null;
  /** Clauses ticked or unticked, by the start of their span. */
  lines?: { at: number; publish: boolean }[];
  /** Another wording of a fact by its id; null takes it off. */
  facts?: { id: string; text: string | null }[];
  /** Further facts, read by the same grammar as the prompt. `of`: what a price is of, as an id of a fact or in words. */
  added?: { kind: FactKind; text: string; of?: string }[];
  wishes?: Partial<Wishes>;
}

/** A prompt that must not become a site. */
export interface Refusal {
  outcome: 'refuse';
  locale: Locale;
  reason: 'impersonation' | 'credentials' | 'malware' | 'illegal-goods' | 'non-consensual' | 'medical-fraud' | 'hate' | 'empty';
  /** Two sentences in the owner's language: why not, and what is possible instead. */
  message: string;
}
