import type { z } from 'zod';

/** Steps that may use a language model; each may have a model and limits of its own. */
export const STEPS = ['understand', 'outline', 'section', 'critic', 'rewrite', 'translate', 'describe'] as const;
export type Step = (typeof STEPS)[number];

/** A picture as input of a question. */
export interface QuestionImage {
  mediaType: 'image/jpeg';
  base64: string;
  /** Max input tokens of the picture. */
  tokens: number;
}

/**
 * One question to a language model, as pure data: the same input gives the same question, byte for byte, so that answers can be cached.
 * User text is only in `user`, inside a block marked as material and not instructions.
 */
export interface Question<T> {
  step: Step;
  /** Name and version of the prompt, stored with every call: `understand@1`. */
  promptId: string;
  system: string;
  user: string;
  image?: QuestionImage;
  /** Every property required (absence is null), no maps, no unions of objects, max depth of five: the subset that all servers accept. */
  schema: z.ZodType<T>;
  /** Max output tokens. */
  maxOutputTokens: number;
}
