import { z } from 'zod';
import { operation } from './operation.ts';
import { renaming } from './rename.ts';

/** Gives the business another name wherever the earlier one is repeated. */
export const setName = operation(
  'set-name',
  z.object({ from: z.string().max(2000), to: z.string().trim().min(1).max(2000) }),
  (doc, { from, to }) => renaming(doc, from.trim(), to),
);
