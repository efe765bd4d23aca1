import { z } from 'zod';
import { Money } from './money.ts';

/** The amount owed, the page to pay it, and the dates of the consequences. */
export const Owed = z.object({ amount: Money, payUrl: z.url().nullable(), readOnlyAt: z.iso.datetime(), pausesAt: z.iso.datetime() });
