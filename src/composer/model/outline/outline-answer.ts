import { z } from 'zod';

/** Lengths and list sizes are checked when an answer is taken: not every server enforces them. */
export const OutlineAnswer = z.object({
  headline: z.string().describe('Opening of the home page, at most 60 characters'),
  lead: z.string().nullable().describe('The sentence under it, at most 160 characters'),
  sections: z.array(
    z.object({
      n: z.number().describe('Number of the section, 2 for S2'),
      title: z.string().nullable().describe('At most 60 characters; null keeps the present one'),
      lead: z.string().nullable().describe('At most 160 characters; null keeps the present one, or none'),
    }),
  ),
  voice: z.array(z.string()).describe('Three rules of this owner’s voice, for whoever writes the sections'),
  spelling: z
    .array(z.object({ n: z.number().describe('Number of the fact, 3 for F3'), text: z.string().describe('The same words, mended') }))
    .describe('Facts with errors of typing; [] where there are none'),
  pages: z.array(
    z.object({
      n: z.number().describe('Number of the page, 1 for P1'),
      title: z.string().describe('For search results, 30 to 60 characters'),
      description: z.string().describe('For search results, 110 to 160 characters'),
    }),
  ),
});
export type OutlineAnswer = z.infer<typeof OutlineAnswer>;

/** Headlines and voice that sections are written under. */
export const Heads = OutlineAnswer.omit({ spelling: true });
export type Heads = z.infer<typeof Heads>;
