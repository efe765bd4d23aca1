import { z } from 'zod';

/** The account's name, typed by its owner. */
export const RequestDeletion = z.object({ name: z.string('required').trim().min(1, 'required').max(254, 'too_long') });
export type RequestDeletion = z.infer<typeof RequestDeletion>;
