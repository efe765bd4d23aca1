import type { SiteDocument } from '#site/schema.ts';
import type { Brief, Refusal } from './brief.ts';
import { read } from './read.ts';
import { write } from './write.ts';

export interface Composed {
  outcome: 'site';
  document: SiteDocument;
  brief: Brief;
}

/** From the owner's words to a whole site, or to a polite no. Deterministic by prompt, locale and seed; well under a second. */
export function compose({ prompt, locale, seed = 0 }: { prompt: string; locale?: string; seed?: number }): Composed | Refusal {
  const understood = read(prompt, { locale });
  if ('outcome' in understood) return understood;
  return { outcome: 'site', document: write(understood, seed), brief: understood };
}
