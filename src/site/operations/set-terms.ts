import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import { operation } from './operation.ts';

/** Sets the terms that are never translated. */
export const setTerms = operation(
  'set-terms',
  z.object({ terms: z.array(z.string().max(80)).max(100) }),
  ({ site: { terms: before } }, input) => {
    const terms = [...new Set(input.terms.map((term) => term.toWellFormed().trim()).filter(Boolean))];
    if (isSame(terms, before ?? [])) return [];
    return [{ t: 'site', field: 'terms', ...(terms.length > 0 ? { value: terms } : {}), ...(before ? { before } : {}) }];
  },
);
