import { z } from 'zod';
import { Corrections } from '#composer/corrections.ts';
import { TEMPLATE_IDS } from '#templates/templates.ts';

export const LONGEST_PROMPT = 20_000;

/** `prompt` is whatever a person typed; reading it decides what it is worth. */
export const DescribeSite = z.object({
  prompt: z.string().trim().min(1, 'prompt_empty').max(LONGEST_PROMPT, 'prompt_too_long'),
  /** Language of the interface: only for what cannot be read from the prompt. */
  locale: z.string().max(20).default('pt-BR'),
});
export type DescribeSite = z.infer<typeof DescribeSite>;

/** Characters of corrections, as JSON. */
const MOST_CORRECTIONS = 64_000;
const Corrected = Corrections.refine((given) => JSON.stringify(given).length <= MOST_CORRECTIONS, 'too_long');

/** `of` names the words that are corrected: another tab may have put others in their place. */
export const CorrectReading = z.strictObject({ of: z.string().regex(/^[0-9a-f]{16}$/), corrections: Corrected });
export type CorrectReading = z.infer<typeof CorrectReading>;

/** The same as fields of a form, for browsers without JavaScript: each named by what it corrects. */
export const CorrectByFields = z.object({ of: z.string().regex(/^[0-9a-f]{16}$/) }).catchall(z.string().trim().max(2000, 'too_long'));
export type CorrectByFields = z.infer<typeof CorrectByFields>;

export const GenerateSite = DescribeSite.extend({
  corrections: Corrected.optional(),
  /** Another seed is another look of the same site. */
  seed: z.int().min(0).max(0xffffffff).default(0),
  /** Asking again with the same key is the same generation. */
  key: z.string().min(1).max(150),
});
export type GenerateSite = z.infer<typeof GenerateSite>;

export const GenerationRef = z.object({ generationId: z.uuid() });
export type GenerationRef = z.infer<typeof GenerationRef>;

export const SiteRef = z.object({ siteId: z.uuid() });
export type SiteRef = z.infer<typeof SiteRef>;

const answer = (most: number) => z.string().trim().max(most, 'too_long').default('');
/** A template and what its owner has to say already; each answer may be empty. */
export const UseTemplate = z.object({
  template: z.enum(TEMPLATE_IDS),
  /** Language of the site. */
  locale: z.string().max(20).default('pt-BR'),
  name: answer(120),
  city: answer(80),
  date: answer(10),
  phone: answer(40),
  hours: answer(300),
  prices: answer(4000),
});
export type UseTemplate = z.infer<typeof UseTemplate>;

/** Texts by the id of the fact whose place they take; an empty one leaves it open. */
export const FillPlaces = SiteRef.catchall(z.string().trim().max(2000, 'too_long'));
export type FillPlaces = z.infer<typeof FillPlaces>;
