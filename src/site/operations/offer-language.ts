import { z } from 'zod';
import { Locale } from '../schema/ids.ts';
import { operation } from './operation.ts';

/** Sets whether visitors are offered a language with missing texts. */
export const offerLanguage = operation('offer-language', z.object({ locale: Locale, incomplete: z.boolean() }), ({ site }, input) => {
  const before = site.shownIncomplete;
  if ((before?.includes(input.locale) ?? false) === input.incomplete || !site.locales.includes(input.locale)) return [];
  const left = [...(before ?? []).filter((locale) => locale !== input.locale), ...(input.incomplete ? [input.locale] : [])];
  return [{ t: 'site', field: 'shownIncomplete', ...(left.length > 0 ? { value: left } : {}), ...(before ? { before } : {}) }];
});
