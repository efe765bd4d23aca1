import { z } from 'zod';

/** Any JSON object with a max total number of characters. */
export const boundedRecord = (maxLength: number) =>
  z
    .record(z.string(), z.json())
    .refine((value) => JSON.stringify(value).length <= maxLength, 'too_long')
    .meta({ maxLength });
