import type { z } from 'zod';

/** The steps in which a language model may take part; each may have a model and limits of its own. */
export const STEPS = ['understand', 'outline', 'section', 'critic', 'rewrite', 'translate', 'describe'] as const;
export type Step = (typeof STEPS)[number];

/** A picture that a question is about. */
export interface QuestionImage {
  mediaType: 'image/jpeg';
  base64: string;
  /** What reading it costs at most. */
  tokens: number;
}

/**
 * One question to a language model. It is pure data: the same input gives the same question, byte for byte, so that an answer can be
 * kept and found again. What somebody wrote stands only in `user`, inside a block that says it is material and not orders.
 */
export interface Question<T> {
  step: Step;
  /** The prompt's name and version, kept with every call: `understand@1`. */
  promptId: string;
  system: string;
  user: string;
  image?: QuestionImage;
  /** Every property required (absence is null), no maps, no unions of objects, depth of at most five: the subset that all servers take. */
  schema: z.ZodType<T>;
  /** Tokens. */
  maxOutputTokens: number;
}
