import type { FactKind, Form, Item, Kind, Link, Section, Tone } from '#site/schema.ts';
import { asTitle } from './language.ts';

/** A text for the page. Those by `fact` are the owner's words. `key` shares one string between several places. */
export interface Words {
  text: string;
  by?: 'composer' | 'fact';
  key?: string;
}
/** Target of an action before ids exist: `alias` is a section of the home page, `page` a page by its name. */
export type Target =
  | Exclude<Link, { to: 'page' } | { to: 'whatsapp' }>
  | { to: 'alias'; alias: string }
  | { to: 'named'; page: string }
  | { to: 'whatsapp'; fact: string; text?: Words };

export interface ActionSketch {
  label: Words;
  target: Target;
}
export interface ArtSketch {
  /** Width and height in pixels; it is drawn for this shape. */
  size: [width: number, height: number];
  /** Suggested subject of a photo here, shown to the owner. */
  want?: Words;
  alt?: Words;
  /** A placeholder for a photo: only the owner sees it. */
  empty?: true;
}
export interface ItemSketch {
  slots: Partial<Record<keyof Item['slots'], Words>>;
  facts?: string[];
  icon?: string;
  media?: ArtSketch;
  target?: Target;
  featured?: boolean;
  /** This item heads the ones after it that are `grouped`. */
  heading?: boolean;
  grouped?: boolean;
}
export interface FormSketch {
  purpose: Form['purpose'];
  fields: {
    id: string;
    type: Form['fields'][number]['type'];
    label: Words;
    options?: Words[];
    required: boolean;
    autocomplete: Form['fields'][number]['autocomplete'];
  }[];
  consent: Words;
  submit: Words;
  done: Words;
}
/** A section before its layout, tone and ids are known. */
export interface Sketch {
  kind: Kind;
  alias: string;
  slots: Partial<Record<keyof Section['slots'], Words>>;
  items: ItemSketch[];
  facts: string[];
  actions: ActionSketch[];
  media?: ArtSketch;
  form?: FormSketch;
  nav?: Words;
  /** Layouts that fit its content, best first; all of the kind's when absent. */
  layouts?: string[];
  /** True when it shows facts, so that it is never dropped for space. */
  solid: boolean;
  layout?: string;
  tone?: Tone;
}
export interface PageSketch {
  name: string;
  type: 'home' | 'page' | 'legal' | 'not-found' | 'post';
  nav: 'primary' | 'footer' | 'none';
  label: Words;
  slug: string;
  seo: { title: string; description: string; noindex?: boolean };
  sections: Sketch[];
  /** A post takes its title, summary and search texts from its first section. */
  post?: { tags: Words[]; date?: string; draft?: true };
}

export const word = (text: string, by: Words['by'] = 'composer', key?: string): Words => ({ text, by, ...(key ? { key } : {}) });
/** A reference to a fact, filled in when the page is rendered. */
export const cite = (fact: { id: string }): Words => ({ text: `{{${fact.id}}}`, by: 'fact' });

/** A fact as a title: as a reference when it begins with a capital, else its words with one. */
export const citeTitle = (fact: { id: string; text: string }): Words => {
  const title = asTitle(fact.text);
  return title === fact.text ? cite(fact) : word(title, 'fact');
};

type Head = { kicker?: string; title: string; lead?: string; body?: string };
/** An empty section with its head; builders add to it. */
export function sketch(kind: Kind, alias: string, head?: Head): Sketch {
  const slots: Sketch['slots'] = {};
  if (head?.kicker) slots.kicker = word(head.kicker);
  if (head?.title) slots.title = word(head.title);
  if (head?.lead) slots.lead = word(head.lead);
  if (head?.body) slots.body = word(head.body);
  return { kind, alias, slots, items: [], facts: [], actions: [], solid: false };
}

export const ids = (...facts: ({ id: string; norm: { kind: FactKind } } | undefined)[]): string[] =>
  facts.filter((fact) => fact !== undefined).map((fact) => fact.id);
