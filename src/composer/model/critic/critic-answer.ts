import { z } from 'zod';

export const CriticAnswer = z.object({
  edits: z
    .array(
      z.object({
        line: z.number().describe('Number of the line, 4 for L4'),
        text: z.string().describe('The whole line anew'),
        why: z.string().describe('In English, at most ten words'),
      }),
    )
    .describe('At most eight, the worst lines first; empty when nothing is wrong'),
});
export type CriticAnswer = z.infer<typeof CriticAnswer>;

export const MAX_EDITS = 8;
