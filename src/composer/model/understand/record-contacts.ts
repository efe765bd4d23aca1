import { readPixKey } from '#site/facts/pix.ts';
import type { FactNorm } from '#site/schema/facts.ts';
import { dialledAt, WHATSAPP } from '../../reading/facts/contacts/phones.ts';
import { fold } from '../../reading/fold.ts';
import { contains, freeQuote, MAX_LISTED, overlaps, type Reader, spanOf, words, wordsOf, write } from './reader.ts';

type Address = Extract<FactNorm, { kind: 'address' }>;

/**
 * Contacts beside those of the grammar: its patterns are more reliable than any model, so contacts are only added. Retracted ones
 * are removed.
 */
export function recordContacts(reader: Reader): void {
  const { sheet, overruled } = reader;
  sheet.facts = sheet.facts.filter((fact) => {
    const span = spanOf(fact);
    return !span || !overruled.some((one) => contains(one, span));
  });
  for (const { kind, quote } of reader.answer.contacts.slice(0, MAX_LISTED)) recordContact(reader, kind, quote);
  for (const address of reader.answer.addresses.slice(0, MAX_LISTED)) recordAddress(reader, address);
}

const NETWORKS = ['instagram', 'facebook', 'tiktok', 'youtube'] as const;
const EMAIL = /^[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,40}){1,5}$/;
const USER = /^@?([\w.]{3,30})$/;

function recordContact(reader: Reader, kind: Reader['answer']['contacts'][number]['kind'], quote: string): void {
  const { sheet } = reader;
  const spans = reader.quotes.all(quote);
  const known = sheet.facts.find((fact) => {
    const span = spanOf(fact);
    return span !== undefined && CONTACTS.includes(fact.norm.kind) && spans.some((one) => overlaps(one, span));
  });
  if (known) {
    if (known.norm.kind === 'phone' && kind === 'whatsapp' && WHATSAPP.test(sheet.folded)) known.norm.whatsapp = true;
    return;
  }
  const span = freeQuote(reader, quote);
  if (!span) return;
  const written = sheet.folded.slice(span.start, span.end).trim();
  const network = NETWORKS.find((one) => one === kind);
  const pix = kind === 'pix' ? readPixKey(words(reader, span)) : null;
  if (pix) write(reader, span, { kind: 'pix', key: pix.key, type: pix.type });
  else if ((kind === 'whatsapp' || kind === 'phone') && written.replace(/\D/g, '').length >= 7) {
    const e164 = dialledAt(sheet, span.start, span.end, true);
    const whatsapp = kind === 'whatsapp' && WHATSAPP.test(sheet.folded);
    if (e164?.endsWith(written.replace(/\D/g, '').slice(-7))) write(reader, span, { kind: 'phone', e164, whatsapp, call: true });
  } else if (kind === 'email' && EMAIL.test(written)) write(reader, span, { kind: 'email' });
  else if (network && USER.test(words(reader, span)))
    write(reader, span, { kind: 'handle', network, user: words(reader, span).replace(/^@/, '') });
}
const CONTACTS: readonly string[] = ['phone', 'email', 'url', 'handle', 'pix', 'registry'];

const PARTS = ['street', 'district', 'city', 'region', 'postcode', 'landmark'] as const;
const MIN_LETTERS = 6;

/** Completes an address of which the grammar found a part; parsed parts stay when the model gives none. */
function recordAddress(reader: Reader, stated: Reader['answer']['addresses'][number]): void {
  const { sheet } = reader;
  const span = freeQuote(reader, stated.quote);
  if (!span || words(reader, span).replace(/[^\p{L}\p{N}]/gu, '').length < MIN_LETTERS) return;
  const within = fold(words(reader, span));
  const parts: Address = { kind: 'address' };
  for (const part of PARTS) {
    const said = wordsOf(reader, stated[part], span.start);
    if (said && within.includes(fold(said))) parts[part] = said;
  }
  const known = sheet.facts.filter((fact) => {
    const at = spanOf(fact);
    return fact.norm.kind === 'address' && at !== undefined && overlaps(at, span);
  });
  // A town that the grammar took for a part of the address.
  for (const { norm } of known)
    if (norm.kind === 'address' && parts.city && norm.district === parts.city) {
      delete norm.district;
      norm.city = parts.city;
    }
  const isWhole = known.some((fact) => {
    const at = spanOf(fact);
    return at !== undefined && at.end - at.start >= span.end - span.start;
  });
  if (isWhole || !(parts.street ?? parts.landmark ?? parts.postcode)) return;
  const read = known.length === 1 && known[0]?.norm.kind === 'address' ? known[0].norm : undefined;
  const others = sheet.facts.filter((fact) => !known.includes(fact) && CONTACTS.includes(fact.norm.kind));
  // "…, 17 3522-9061": a phone in the quotation is not part of the address.
  if (others.some((fact) => overlaps(spanOf(fact) ?? { start: 0, end: 0 }, span))) return;
  sheet.facts = sheet.facts.filter((fact) => !known.includes(fact));
  write(reader, span, { country: sheet.country, ...read, ...parts });
}
