import { z } from 'zod';

export const LONGEST_PROMPT = 20_000;

/** `prompt` is whatever a person typed; reading it decides what it is worth. */
export const DescribeSite = z.object({
  prompt: z.string().trim().min(1, 'prompt_empty').max(LONGEST_PROMPT, 'prompt_too_long'),
  /** Language of the interface: only for what cannot be read from the prompt. */
  locale: z.string().max(20).default('pt-BR'),
});
export type DescribeSite = z.infer<typeof DescribeSite>;

export const GenerateSite = DescribeSite.extend({
  /** Another seed is another look of the same site. */
  seed: z.int().min(0).max(0xffffffff).default(0),
  /** Asking again with the same key is the same generation. */
  key: z.string().min(1).max(150),
});
export type GenerateSite = z.infer<typeof GenerateSite>;

export const SiteRef = z.object({ siteId: z.uuid() });
export type SiteRef = z.infer<typeof SiteRef>;
