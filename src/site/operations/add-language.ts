import { z } from 'zod';
import { MAX_LOCALES } from '../schema/document.ts';
import { Locale } from '../schema/ids.ts';
import { OperationRefused, operation } from './operation.ts';

/** Adds a language to the site; visitors are offered it once its texts are complete. */
export const addLanguage = operation('add-language', z.object({ locale: Locale }), ({ site }, { locale }) => {
  if (site.locales.includes(locale)) return [];
  if (site.locales.length >= MAX_LOCALES) throw new OperationRefused('limit', 'locales');
  return [{ t: 'site', field: 'locales', value: [...site.locales, locale], before: site.locales }];
});
