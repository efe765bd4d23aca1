import { z } from 'zod';
import { Locale, StringKey } from '../schema/ids.ts';
import { written } from './copy.ts';
import { operation } from './operation.ts';

/** Writes one text in one language. Marks as in `parseInline`. */
export const setText = operation(
  'set-text',
  z.object({ locale: Locale, key: StringKey, text: z.string().max(20000) }),
  (doc, { locale, key, text }) => written(doc, locale, key, text.toWellFormed().replaceAll('\r\n', '\n')),
);
