import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import type { SitePage } from './site-page.ts';

export interface SitePhone {
  /** As it is dialled: with its area. */
  text: string;
  /** The site's own word for it: "Fax", "Emergência". */
  label: string;
  isChat: boolean;
  url: string;
}

const MAX_PHONES = 8;
const MAX_BEFORE = 30;
/** "(0xx11)", "(0**11)": a placeholder for the carrier before the area. */
const CARRIER = /\(?\b0?\s?(?:xx|\*\*)\s?(\d{2})\)?/gi;
/** "+44 (0)7700": the zero is dialled within the country alone. */
const TRUNK = /(\+\d{1,3}\s?)\(0\)\s?/g;
const CHAT = /whats|\bzap\b|\bwpp\b/i;
/** "(WhatsApp)" behind a number is about it, unless another number follows. */
const CHAT_BEHIND = /^[\s(–-]*(?:whats\w*|zap)\b(?![\s:]*[\d(+])/i;
const USUAL =
  /^(?:tel(?:efones?|[ée]fonos?|\.)?|fones?|phones?|pabx|call|ligue|contatos?|fixo|fijo|tel\.? fijo|disk(?: \p{L}+)?|whats\S*|zap)$/iu;
/** "Tel: 01632 960417". */
const NAMED = /(?<!\p{L})(?:tel(?:e(?:phone|fone))?|tel[ée]fono|phone|fone)[.:]{1,2}\s*(\+?[\d(][\d\s().-]{8,16}\d)(?!\d)/iu;
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const NO_PHONE = /cnpj|cpf|\bcep\b|r\$|€/i;

const BRAZILIAN = /R\$|\bCEP\b|\bCNPJ\b|\(\d{2}\)\s?9?\s?\d{4}-?\d{4}\b/;
const BRITISH = /£|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
const AMERICAN = /\b[A-Z]{2},? \d{5}\b/;

/** Country of a site by what its pages write; a language attribute may be a template's, or be missing. */
function countryOf(pages: readonly SitePage[]): CountryCode {
  const text = pages.map(({ page }) => page.text ?? '').join('\n');
  if (BRAZILIAN.test(text)) return 'BR';
  const abroad = findPhoneNumbersInText(text).find(({ number }) => number.country)?.number.country;
  const [language, region] = (pages[0]?.page.lang ?? '').toLowerCase().split('-');
  if (language !== 'es' && language !== 'pt' && BRITISH.test(text)) return 'GB';
  if (abroad) return abroad;
  if (region === 'gb' || region === 'us' || region === 'pt' || region === 'mx' || region === 'ar')
    return region.toUpperCase() as CountryCode;
  if (language === 'en' && AMERICAN.test(text)) return 'US';
  return language === 'es' ? 'ES' : language === 'en' ? (region ? (region.toUpperCase() as CountryCode) : 'US') : 'BR';
}

/** Every number on the pages, each once, in the order of the pages. Brazil is tried too. */
export function phonesOf(pages: readonly SitePage[]): SitePhone[] {
  const found = new Map<string, SitePhone>();
  const country = countryOf(pages);
  for (const { page, url } of pages) {
    for (const raw of page.text?.split('\n') ?? []) {
      const line = raw.replace(CARRIER, '($1) ').replace(TRUNK, '$1');
      if (line.length > 400 || line.replace(/\D/g, '').length < 8) continue;
      const numbers = findPhoneNumbersInText(line, country);
      const all = numbers.length > 0 || country === 'GB' ? numbers : findPhoneNumbersInText(line, 'BR');
      // A number that the plans of numbers do not know is as it is written.
      const named = all.length === 0 ? NAMED.exec(line)?.[1]?.trim() : undefined;
      if (named && !found.has(digitsOf(named)) && found.size < MAX_PHONES)
        found.set(digitsOf(named), { text: named, label: '', isChat: false, url });
      for (const { number, startsAt, endsAt } of all) {
        const from = Math.max(0, ...numbers.filter((other) => other.endsAt <= startsAt).map((other) => other.endsAt));
        const before = line.slice(Math.max(from, startsAt - MAX_BEFORE), startsAt);
        const label = /(\p{L}[\p{L}. /-]*)[:\s(]*$/u.exec(before)?.[1]?.trim() ?? '';
        // A number without its area cannot be dialled from elsewhere.
        const isWhole = number.country !== 'BR' || number.nationalNumber.length >= 10;
        const isWritten = /[()+\s-]/.test(line.slice(startsAt, endsAt)) || /tel|fone|zap|whats/i.test(before);
        if (!isWhole || !isWritten || NO_PHONE.test(before)) continue;
        const text = number.country === country || number.country === 'BR' ? number.formatNational() : number.formatInternational();
        const isChat = CHAT.test(before) || CHAT_BEHIND.test(line.slice(endsAt, endsAt + MAX_BEFORE));
        const known = found.get(number.number);
        if (known) known.isChat ||= isChat;
        else if (found.size < MAX_PHONES) found.set(number.number, { text, label: USUAL.test(label) ? '' : label, isChat, url });
      }
    }
  }
  return [...found.values()];
}
