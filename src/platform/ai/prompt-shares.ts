import { z } from 'zod';

const MAX_LENGTH = 4000;

const PromptShares = z.record(z.string().max(40), z.record(z.string().max(80), z.number().min(0).max(1))).superRefine((prompts, check) => {
  for (const [name, shares] of Object.entries(prompts)) {
    const strange = Object.keys(shares).find((version) => !version.startsWith(`${name}@`));
    if (strange !== undefined) check.addIssue({ code: 'custom', message: `names ${strange}, which is no version of ${name}` });
    const sum = Object.values(shares).reduce((all, share) => all + share, 0);
    if (Math.abs(sum - 1) > 1e-6) check.addIssue({ code: 'custom', message: `gives ${name} ${sum} in all instead of 1` });
  }
});

/** Share of the traffic per prompt and version; other prompts use their default version. */
export type PromptShares = z.infer<typeof PromptShares>;

export const promptShares = z
  .string()
  .max(MAX_LENGTH)
  .transform((text, check) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      check.addIssue({ code: 'custom', message: 'must be JSON like {"understand":{"understand@1":0.9,"understand@2":0.1}}' });
      return z.NEVER;
    }
  })
  .pipe(PromptShares)
  .default({});
