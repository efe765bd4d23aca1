import { z } from 'zod';

/** A form's switch: absent is off. */
export const SetStatusPage = z.object({ isOn: z.enum(['on', 'off']).transform((word) => word === 'on') });
export type SetStatusPage = z.output<typeof SetStatusPage>;
