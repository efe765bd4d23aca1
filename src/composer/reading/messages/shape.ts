import type { Refusal } from '#composer/brief.ts';

/** All texts for the owner from the reader, in one language. `{…}` slots are filled by the caller. */
export interface Messages {
  refusals: Record<Refusal['reason'], string>;
  workingTitle: string;
  missing: string;
  missingParts: Record<'contact' | 'address' | 'hours' | 'prices' | 'offers' | 'date', string>;
  and: string;
  shortened: string;
  markup: string;
  instructions: string;
  sensitive: string;
  unverified: string;
  fallback: string;
  translated: string;
  unsure: string;
  look: Record<'sober' | 'colourful', string>;
  pages: Record<'one' | 'many', string>;
  /** Values of an old site that contradict each other. */
  differs: Record<'name' | 'phone' | 'email' | 'address' | 'hours' | 'whatsapp' | 'price', string>;
  priceHidden: string;
  priceDoubted: string;
  priceForbidden: string;
  claim: string;
  claimReasons: Record<'oab' | 'cfm' | 'cfo' | 'health' | 'legal' | 'proof', string>;
  registryAsked: Record<'oab' | 'crm' | 'cro' | 'crp', string>;
  polarity: string;
}
