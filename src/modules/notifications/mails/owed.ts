import { z } from 'zod';
import { Money } from './money.ts';

/** What is owed, where it is paid, and what happens when. */
export const Owed = z.object({ amount: Money, payUrl: z.url().nullable(), readOnlyAt: z.iso.datetime(), pausesAt: z.iso.datetime() });
