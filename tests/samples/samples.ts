import { z } from 'zod';
import { INDUSTRIES } from '#composer/reading/industries.ts';
import { FactNorm, Locale } from '#site/schema.ts';
import abusive from './abusive.json' with { type: 'json' };
import hard from './hard.json' with { type: 'json' };
import honest from './honest.json' with { type: 'json' };
import owners from './owners.json' with { type: 'json' };
import required from './required.json' with { type: 'json' };

/** A prompt in people's own words, and its required reading. `facts` are `[kind, text]`; no fact may hold `absent`. */
const Sample = z.strictObject({
  prompt: z.string(),
  locale: Locale,
  industry: z.enum(Object.keys(INDUSTRIES)),
  name: z.string().nullable().optional(),
  place: z.string().optional(),
  facts: z.array(z.tuple([z.enum(FactNorm.options.map(({ shape }) => shape.kind.value)), z.string()])).optional(),
  absent: z.array(z.string()).optional(),
  notices: z.array(z.string()).optional(),
  country: z.string().optional(),
  currency: z.string().optional(),
});
const Samples = z.array(Sample);

/**
 * Prompts in the hand of owners: hurried, listed, contradictory, in four languages. They record today's reading, so that a change of the reader
 * shows its side effects; `required.json` has the required readings.
 */
export const OWNERS = Samples.parse(owners);

/** `hard.json` was once misread: colours side by side, figures without a sign, capitals nowhere or everywhere, several businesses. */
export const SAMPLES = [...OWNERS, ...Samples.parse(hard), ...Samples.parse(required)];

/** Prompts that must be refused, by the reason shown. */
export const ABUSIVE: [reason: string, prompt: string][] = Object.entries(abusive).flatMap(([reason, prompts]) =>
  prompts.map((prompt): [string, string] => [reason, prompt]),
);

/** Honest businesses that use the same words; each must become a site. */
export const HONEST: readonly string[] = honest;
