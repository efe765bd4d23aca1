import { z } from 'zod';
import { UNABLE, WAITING } from '#composer/writing/data/wished-things.ts';

const Text = z.string().min(1);

/** All texts for the owner about their message, in one language. `{…}` slots are filled by the caller. */
export const Messages = z.strictObject({
  refusals: z.strictObject({
    impersonation: Text,
    credentials: Text,
    malware: Text,
    'illegal-goods': Text,
    'non-consensual': Text,
    'medical-fraud': Text,
    hate: Text,
    empty: Text,
  }),
  workingTitle: Text,
  missing: Text,
  missingParts: z.strictObject({ contact: Text, address: Text, hours: Text, prices: Text, offers: Text, date: Text }),
  and: Text,
  shortened: Text,
  markup: Text,
  instructions: Text,
  sensitive: Text,
  unverified: Text,
  fallback: Text,
  translated: Text,
  unsure: Text,
  look: z.strictObject({ sober: Text, colourful: Text }),
  pages: z.strictObject({ one: Text, many: Text }),
  /** Values of an old site that contradict each other. */
  differs: z.strictObject({ name: Text, phone: Text, email: Text, address: Text, hours: Text, whatsapp: Text, price: Text }),
  /** Pages of an old site in another language, without a counterpart in the new one. */
  languageLeft: Text,
  /** The same, whose text stands at the end of the page. */
  languageBeside: Text,
  /** Sentences of an old site that time may have made false. */
  datedWords: Text,
  /** Contacts of an old site that only filled its template. */
  samplesLeft: Text,
  /** Files of an old site. */
  documentsLeft: Text,
  priceHidden: Text,
  priceDoubted: Text,
  priceForbidden: Text,
  claim: Text,
  claimReasons: z.strictObject({ oab: Text, cfm: Text, cfo: Text, health: Text, legal: Text, proof: Text }),
  registryAsked: z.strictObject({ oab: Text, crm: Text, cro: Text, crp: Text }),
  polarity: Text,
  /** Wishes that wait for something of the owner's, or that no site of ours can fulfil. */
  unmet: z.strictObject({ waits: Text, unable: Text, pages: Text, things: z.record(z.enum([...UNABLE, ...WAITING]), Text) }),
  /** Names of languages by their codes. */
  languages: z.record(z.string(), Text),
});
export type Messages = z.infer<typeof Messages>;
