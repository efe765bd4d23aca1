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
const NO_PHONE = /cnpj|cpf|\bcep\b|r\$|€/i;

function countryOf(lang: string | null): CountryCode {
  const [language, region] = (lang ?? 'pt-BR').toLowerCase().split('-');
  if (region === 'gb' || region === 'us' || region === 'pt' || region === 'mx' || region === 'ar')
    return region.toUpperCase() as CountryCode;
  return language === 'es' ? 'ES' : language === 'en' ? (region ? (region.toUpperCase() as CountryCode) : 'US') : 'BR';
}

/** Every number on the pages, each once, in the order of the pages. A language attribute may be a template's: Brazil is tried too. */
export function phonesOf(pages: readonly SitePage[]): SitePhone[] {
  const found = new Map<string, SitePhone>();
  for (const { page, url } of pages) {
    for (const raw of page.text?.split('\n') ?? []) {
      const line = raw.replace(CARRIER, '($1) ').replace(TRUNK, '$1');
      if (line.length > 400 || line.replace(/\D/g, '').length < 8) continue;
      const country = countryOf(page.lang);
      const numbers = findPhoneNumbersInText(line, country);
      for (const { number, startsAt, endsAt } of numbers.length > 0 ? numbers : findPhoneNumbersInText(line, 'BR')) {
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
