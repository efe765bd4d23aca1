/** Result of parsing a prompt, passed from reading (`read.ts`) to writing (`write.ts`). */

import type { z } from 'zod';
import type { Currency, Fact, FactKind, Kind, Locale, Oklch, PageType } from '#site/schema.ts';
import type { Outline, Outlined } from './outline.ts';
import type { Archetype, IndustryId } from './reading/industries.ts';

export { ARCHETYPES, type Archetype } from './reading/industries.ts';

/** A value with its source span: [start, end) in UTF-16 units of `brief.prompt`; null when the owner gave it in a correction. */
export interface Found<T = string> {
  value: T;
  span: [number, number] | null;
  /** 0–1. */
  confidence: number;
  /** Given in so many words: it holds in talk too. */
  stated?: true;
}

/** Act of a clause: describes the business, makes a request about the site, is off topic, or instructs a machine. */
export type Act = 'fact' | 'wish' | 'aside' | 'instruction' | 'unclear';

/** A clause of the prompt and its outcome; in order, the clauses cover all its words. */
export interface Clause {
  span: [number, number];
  text: string;
  act: Act;
  /** 0–1. */
  confidence: number;
  /** used: shown on the site. applied: a wish that was followed. offered: awaits the owner's confirmation. kept: not for the site. */
  fate: 'used' | 'applied' | 'offered' | 'kept';
  /** Ids of the facts found in it. */
  facts: string[];
}

/** The business the site is for. Values that were not stated, or are not certain, are null. */
export interface Business {
  name: Found | null;
  /** Its trade, in the owner's own words. */
  trade: Found | null;
  /** Industry of its trade; `unknown` rather than a poor match. */
  family: IndustryId | 'unknown';
  /** 0–1. */
  familyConfidence: number;
  place: Found | null;
}

/** Two wishes that exclude each other and the one chosen, or values of an old site that differ, in the owner's language. */
export interface Contradiction {
  about: 'look' | 'pages' | 'ground' | 'prices' | NonNullable<Outline['differing']>[number]['kind'];
  text: string;
}

/** Mood that the owner wants; only from their words. */
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

/** Main action for a visitor. */
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
  /** Colours in the owner's words or hex digits, strongest first; `exact` ones are kept to the digit. */
  colors: { value: Oklch; exact?: string; words: string }[];
  /** Colours that the owner rejects. */
  avoided?: { value: Oklch; words: string }[];
  polarity?: 'light' | 'dark' | 'auto';
  pages?: 'one' | 'many';
  showPrices: boolean;
  /** Sections requested by name ("quero uma galeria"). */
  wants: Kind[];
  rejects: Kind[];
  /** Contact channel that the owner wants first; `visit`: people are to come by. */
  contact?: 'whatsapp' | 'phone' | 'form' | 'email' | 'visit';
  /** Action for the visitor, when stated ("agendar", "pedir"). */
  goal?: (typeof GOALS)[number];
  address: 'você' | 'tu' | 'usted' | 'vos' | 'you' | 'formal';
}

/** Notice shown to the owner beside the site. `code` is stable, `text` is in the owner's language. */
export interface Notice {
  code:
    | 'working-title'
    | 'missing-facts'
    | 'contradiction'
    | 'claim-left-out'
    | 'instructions-left-out'
    | 'language-fallback'
    | 'language-left'
    | 'document-left'
    | 'dated'
    | 'sample-left-out'
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
  /** The normalised prompt, without the spans that were instructions to a machine. */
  prompt: string;
  locale: Locale;
  /** Further languages of the site. */
  locales: Locale[];
  /** ISO 3166-1 alpha-2, from the facts or the locale. */
  country: string;
  currency: z.infer<typeof Currency>;
  facts: Fact[];
  /** Facts in the owner's own words below the confidence to go live; they await the owner's confirmation. */
  held: Fact[];
  /** Spans whose facts the owner has reworded or removed: their words are not shown again. */
  corrected?: [number, number][];
  business: Business;
  clauses: Clause[];
  contradictions: Contradiction[];
  /** Derived from the business's family; `neutral` when that is unknown. */
  industry: { id: string; archetype: Archetype; confidence: number };
  pageType: PageType;
  wishes: Wishes;
  notices: Notice[];
  /** Content that came with its structure: the pages follow it. */
  outline?: Outlined;
}

/** The owner's corrections and confirmations; every part optional. */
export interface Corrections {
  name?: string | null;
  trade?: string | null;
  family?: IndustryId | 'unknown';
  place?: string | null;
  /** Clauses ticked or unticked, by the start of their span. */
  lines?: { at: number; publish: boolean }[];
  /** New wording of a fact by its id; null removes it. */
  facts?: { id: string; text: string | null }[];
  /** Further facts, parsed by the grammar of prompts. `of`: the thing a price is for, as the id of a fact or in words. */
  added?: { kind: FactKind; text: string; of?: string }[];
  wishes?: Partial<Wishes>;
  /** Content of a site that they had, as it stood there. */
  outline?: Outline;
}

/** A prompt that must not become a site. */
export interface Refusal {
  outcome: 'refuse';
  locale: Locale;
  reason: 'impersonation' | 'credentials' | 'malware' | 'illegal-goods' | 'non-consensual' | 'medical-fraud' | 'hate' | 'empty';
  /** Two sentences in the owner's language: the reason, and an alternative. */
  message: string;
}
