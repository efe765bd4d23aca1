import { z } from 'zod';

/** JSON of any shape, of at most so many characters in all. */
export const boundedRecord = (maxLength: number) =>
  z
    .record(z.string(), z.json())
    .refine((value) => JSON.stringify(value).length <= maxLength, 'too_long')
    .meta({ maxLength });
