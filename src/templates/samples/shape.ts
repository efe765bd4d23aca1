import type { Day } from '#site/schema.ts';
import type { TemplateId } from '../templates.ts';

/** Placeholder shown until the owner enters their own. Its words make clear that it is one. */
export type Sample =
  | { kind: 'offer'; text: string; group?: string }
  | { kind: 'plan'; text: string; features: string[] }
  | { kind: 'person'; text: string; role: string; registry?: [scheme: string, text: string] }
  | { kind: 'class'; text: string; when: string; days: Day[]; start: string; end: string };

export interface Samples {
  /** "(00) 90000-0000", with its E.164 form. */
  phone: { text: string; e164: string };
  price: string;
  /** Monday to Friday from nine to six. */
  hours: string;
  address: string;
  /** A date that is clearly a placeholder. */
  date: { text: string; iso: string };
  names: Record<TemplateId, string>;
  shown: Partial<Record<TemplateId, Sample[]>>;
}

export const offers = (...texts: string[]): Sample[] => texts.map((text) => ({ kind: 'offer', text }));
