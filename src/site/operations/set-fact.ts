import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { readPixKey } from '../facts/pix.ts';
import { readWeek } from '../hours/grammar.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Fact, type FactNorm } from '../schema/facts.ts';
import { FactId } from '../schema/ids.ts';
import { operation, requireRecord } from './operation.ts';
import { priceLike, priceOf } from './price.ts';
import { priceRepeats } from './price-repeats.ts';
import { addressOf, phoneOf, refuse } from './read-norm.ts';
import { renaming } from './rename.ts';
import { searchFollows } from './search-follows.ts';

/**
 * Changes a fact's text, wherever it is shown. Its parsed form follows where the text can be parsed again; parts that the new text
 * does not contain are dropped rather than kept wrong. A reader may pass `norm` instead. A new name is carried to where it is repeated.
 */
export const setFact = operation(
  'set-fact',
  z.object({ fact: FactId, text: z.string().trim().min(1).max(2000), norm: Fact.shape.norm.optional() }),
  (doc, { fact: id, text: typed, norm: given }) => {
    const fact = requireRecord(doc, 'facts', id);
    const text = fact.norm.kind === 'price' ? priceLike(typed, fact.text, doc) : typed;
    if (fact.text === text && !given) return [];
    const norm = given ?? reparsed(fact.norm, fact.text, text, doc);
    const source: Fact['source'] = { from: 'owner' };
    const edits: [field: string, value: unknown, before: unknown][] = [
      ['text', text, fact.text],
      ['norm', norm, fact.norm],
      ['source', source, fact.source],
      ['status', 'confirmed', fact.status],
    ];
    const changes = edits
      .filter(([, value, before]) => !isSame(value, before))
      .map(([field, value, before]): Change => ({ t: 'set', table: 'facts', id, field, value, before }));
    if (fact.norm.kind === 'price') return [...changes, ...priceRepeats(doc, fact, text)];
    return fact.norm.kind === 'name'
      ? [...changes, ...renaming(doc, fact.text, text).filter((change) => change.t !== 'set' || change.id !== id)]
      : [...changes, ...searchFollows(doc, fact, text, norm)];
  },
);

function reparsed(norm: FactNorm, was: string, text: string, { site }: SiteDocument): FactNorm {
  switch (norm.kind) {
    case 'price':
      return priceOf(text, site.currency, norm) ?? refuse(text);
    case 'phone':
      return { ...norm, e164: phoneAgain(norm.e164, was, text) ?? phoneOf(text, site.country) ?? refuse(text) };
    case 'email':
      return z.email().safeParse(text).success ? norm : refuse(text);
    case 'url':
      return { ...norm, href: addressOf(text) ?? refuse(text) };
    case 'handle':
      return { ...norm, user: text.replace(/^@/, '') };
    case 'hours':
      return { ...norm, days: readWeek(text) ?? {} };
    case 'date':
      return refuse(text);
    case 'registry':
      return { ...norm, value: text.includes(norm.value) ? norm.value : (/\d[\d./-]*/.exec(text)?.[0] ?? text) };
    case 'pix': {
      const key = readPixKey(text);
      return key ? { kind: 'pix', ...key } : refuse(text);
    }
    case 'place':
    case 'address':
      return Object.fromEntries(
        Object.entries(norm).filter(([part, value]) => part === 'kind' || part === 'country' || text.includes(String(value))),
      ) as FactNorm;
    default:
      return norm;
  }
}

/** The international form, with the old number's country code where the new one has none. */
function phoneAgain(e164: string, was: string, text: string): string | null {
  const digits = text.replaceAll(/\D/g, '');
  const old = was.replaceAll(/\D/g, '').replace(/^0+/, '');
  const country = e164.slice(1).endsWith(old) ? e164.slice(1, e164.length - old.length) : '';
  const whole =
    text.trim().startsWith('+') || text.trim().startsWith('00') ? digits.replace(/^00/, '') : country + digits.replace(/^0+/, '');
  return /^\d{8,15}$/.test(whole) && digits.length >= 7 ? `+${whole}` : null;
}
