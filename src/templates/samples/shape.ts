import type { Day } from '#site/schema.ts';
import type { TemplateId } from '../templates.ts';

/** Something that a template shows until the owner tells theirs. Every word of it says that it holds a place. */
export type Sample =
  | { kind: 'offer'; text: string; group?: string }
  | { kind: 'plan'; text: string; features: string[] }
  | { kind: 'person'; text: string; role: string; registry?: [scheme: string, text: string] }
  | { kind: 'class'; text: string; when: string; days: Day[]; start: string; end: string };

export interface Samples {
  /** "(00) 90000-0000", with the form that a phone needs. */
  phone: { text: string; e164: string };
  price: string;
  /** Monday to Friday from nine to six. */
  hours: string;
  address: string;
  /** A day far enough to be no day at all. */
  date: { text: string; iso: string };
  names: Record<TemplateId, string>;
  shown: Partial<Record<TemplateId, Sample[]>>;
}

export const offers = (...texts: string[]): Sample[] => texts.map((text) => ({ kind: 'offer', text }));
