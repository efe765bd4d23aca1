import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import { endOf } from './end-of-number.ts';
import { AT_ANY_HOUR, CHAT, labelOf, MAX_LABEL } from './phone-label.ts';
import { plainly } from './plainly.ts';
import type { SitePage } from './site-page.ts';
import { BRANCH } from './site-places.ts';
import { TAX_NUMBER } from './tax-number.ts';

export interface SitePhone {
  /** As it is dialled: with its area. */
  text: string;
  /** The site's own words for it: "Fax", "Emergência", "Celular (Marilene)". */
  label: string;
  isChat: boolean;
  url: string;
  /** Number of pages that have it. */
  seen: number;
  /** Its international form; absent where no plan of numbers knows it. */
  e164?: string;
}

const MAX_PHONES = 8;
const MAX_BEFORE = 30;
/** "(0xx11)", "(0**11)": a placeholder for the carrier before the area. */
const CARRIER = /\(?\b0?\s?(?:xx|\*\*)\s?(\d{2})\)?/gi;
/** "+44 (0)7700": the zero is dialled within the country alone. */
const TRUNK = /(\+\d{1,3}\s?)\(0\)\s?/g;
/** "(WhatsApp)" behind a number is about it, unless another number follows. */
const CHAT_BEHIND = /^[\s(–-]*(?:(?:tim|vivo|claro|oi)[\s,/+]+(?:e )?)?(?:whats\w*|zap)\b(?![\s:]*[\d(+])/i;
/** "(62) 3251-7788 / 3251-7790", "(62) 3251-7788 / 7790": the second number has the area of the first. */
const SECOND = /(\((\d{2})\)\s?9?\d{4}[-.\s]\d{4})(\s?(?:\/|e|ou|[,|])\s?)(9?\d{4}[-.\s]\d{4})(?![\d/])/giu;
const SECOND_END = /(\((\d{2})\)\s?(9?\d{4}[-.\s])\d{4})(\s?\/\s?)(\d{4})(?![\d/.-])/giu;
/** "(antigo)": nobody answers there. */
const GONE = /^\s*\(?(?:n[úu]mero )?(?:antig[oa]|desativad[oa]|old(?: number)?|former|anterior|viejo|ya no)/i;
/** Numbers of companies, wherever they stand. */
const COMPANY = /\b\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}\b|\b(?:20|23|27|30|33)-\d{8}-\d\b/g;
const TAXED = new RegExp(TAX_NUMBER.source, 'giu');
/** "Tel: 01632 960417". */
const NAMED = /(?<!\p{L})(?:tel(?:e(?:phone|fone))?|tel[ée]fono|phone|fone)[.:]{1,2}\s*(\+?[\d(][\d\s().-]{6,16}\d)(?!\d)/iu;
/** "Evenings 07700 900563": a few words and a number. */
const LABELLED = /^(?:(\p{L}[\p{L} ().'’-]{1,28}?):?\s*)?((?:\+\d|\(?0)[\d\s().-]{7,14}\d)$/u;
/** Of a country that it names itself. */
const ABROAD = /\+(?!55)\d{1,3}[\s(]/;
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const NO_PHONE = /cnpj|cpf|\bcep\b|r\$|€|\b(?:sku|isbn|ean|ref|c[óo]d\p{L}*|model\p{L}*|order|pedido)\b/iu;

const BRAZILIAN = /R\$|\bCEP\b|\bCNPJ\b|\(\d{2}\)\s?9?\s?\d{4}-?\d{4}\b/;
const BRITISH = /£|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
const IRISH =
  /\b(?:Co\.?|County) (?:Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow)\b/;
const ARGENTINE = /\bCUIT\b/;
const AMERICAN = /\b[A-Z]{2},? \d{5}\b/;

/** Country of a site by what its pages write; a language attribute may be a template's, or be missing. */
function countryOf(pages: readonly SitePage[]): CountryCode {
  const text = pages.map(({ page }) => page.text ?? '').join('\n');
  if (BRAZILIAN.test(text)) return 'BR';
  if (ARGENTINE.test(text)) return 'AR';
  if (IRISH.test(text)) return 'IE';
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
  const book = new PhoneBook(countryOf(pages));
  const names = plainly(pages[0]?.page.title ?? '');
  for (const { page, url, lines } of pages) {
    let above = '';
    for (const line of page.text?.split('\n') ?? []) {
      book.read(line, url, above);
      above = line.trim() || above;
    }
    book.nameBranches(lines, names);
  }
  return book.phones();
}

class PhoneBook {
  readonly #country: CountryCode;
  readonly #found = new Map<string, SitePhone & { last?: string }>();

  constructor(country: CountryCode) {
    this.#country = country;
  }

  phones(): SitePhone[] {
    return [...this.#found.values()].map(({ last: _, ...phone }) => phone);
  }

  read(raw: string, url: string, above: string): void {
    const line = raw
      .replace(TAXED, '')
      .replace(COMPANY, '')
      .replace(CARRIER, '($1) ')
      .replace(TRUNK, '$1')
      .replace(SECOND, '$1$3($2) $4')
      .replace(SECOND_END, '$1$4($2) $3$5');
    if (line.length > 400 || digitsOf(line).length < 8) return;
    const numbers = findPhoneNumbersInText(line, this.#country);
    const isForeign = numbers.length > 0 || this.#country === 'GB' || ABROAD.test(line);
    const all = isForeign ? numbers : findPhoneNumbersInText(line, 'BR');
    // Without their area the plans of numbers know none.
    const whole = all.filter(({ number }) => number.country !== 'BR' || number.nationalNumber.length >= 10);
    if (whole.length === 0) this.#addUnknown(line, url);
    for (const one of whole) {
      const from = Math.max(0, ...numbers.filter((other) => other.endsAt <= one.startsAt).map((other) => other.endsAt));
      this.#add(one, { line, from, url, above, isBracketed: raw.includes('(0)') });
    }
  }

  /** A number without a label of its own is that of the branch whose heading it stands under. */
  nameBranches(lines: SitePage['lines'], names: string): void {
    let heading = '';
    for (const { text, level } of lines) {
      // "Casa das Bombas" is the house itself.
      if (level !== undefined) heading = names.includes(plainly(text)) ? '' : text;
      const digits = BRANCH.test(heading) ? digitsOf(text) : '';
      for (const phone of digits.length < 8 ? [] : this.#found.values())
        if (!phone.label && digits.includes(endOf(phone.text))) phone.label = heading.slice(0, MAX_LABEL);
    }
  }

  /** A number that the plans of numbers do not know is as it is written. */
  #addUnknown(line: string, url: string): void {
    const [, words = '', alone] = LABELLED.exec(line.trim()) ?? [];
    const text = (alone ?? NAMED.exec(line)?.[1])?.trim();
    if (!text || digitsOf(text).length < (alone ? 9 : 8) || NO_PHONE.test(words) || this.#found.size >= MAX_PHONES) return;
    const label = alone ? labelOf(`${words}: `, '') : '';
    const known = [...this.#found.values()].find((one) => endOf(one.text) === endOf(text));
    if (known) known.label ||= label;
    else this.#found.set(digitsOf(text), { text, label, isChat: CHAT.test(words), url, seen: 1 });
  }

  #add({ number, startsAt, endsAt }: NumberFound, { line, from, url, above, isBracketed }: Around): void {
    const before = line.slice(Math.max(from, startsAt - MAX_BEFORE), startsAt);
    const behind = line.slice(endsAt, endsAt + MAX_BEFORE * 2);
    const written = line.slice(startsAt, endsAt).trim();
    const isWritten = /[()+\s-]/.test(written) || /tel|fone|zap|whats/i.test(before);
    if (GONE.test(behind) || !isWritten || NO_PHONE.test(before)) return;
    const isAlone = line.trim() === written;
    const label = labelOf(line.slice(from, startsAt), behind) || (isAlone && above.length <= MAX_LABEL ? labelAbove(above) : '');
    const isChat = CHAT.test(before) || CHAT_BEHIND.test(behind.slice(0, MAX_BEFORE));
    const known = this.#found.get(number.number);
    if (!known) {
      const unknown = [...this.#found].find(([, one]) => !one.e164 && endOf(one.text) === endOf(written))?.[0];
      if (unknown) this.#found.delete(unknown);
      const text = this.#textOf(number, written, isBracketed);
      if (this.#found.size < MAX_PHONES)
        this.#found.set(number.number, { text, label, isChat, url, seen: 1, last: url, e164: number.number });
      return;
    }
    known.isChat ||= isChat;
    if (label.startsWith(known.label)) known.label = label;
    if (known.last !== url) known.seen++;
    known.last = url;
  }

  /** Brazilian numbers in their usual form, others as their house groups them. */
  #textOf(number: PhoneNumber, written: string, isBracketed: boolean): string {
    const isHome = number.country === this.#country || number.country === 'BR';
    const isAsWritten =
      /^\(?0/.test(written) ||
      (number.country !== 'BR' && /^\+/.test(written) && !isBracketed) ||
      (isHome &&
        (!number.isValid() ||
          /^\d+$/.test(number.formatNational()) ||
          (number.country !== 'BR' && /^\(?\d[\d()]*[\s-][\d()\s-]+$/.test(written))));
    return isAsWritten ? written : isHome ? number.formatNational() : number.formatInternational();
  }
}

/** "Fax:" in the cell before a number, or "Plantão 24 horas pelo celular" above it. */
const labelAbove = (above: string): string => (AT_ANY_HOUR.test(above) ? above : /:$/.test(above) ? labelOf(`${above} `, '') : '');

type NumberFound = ReturnType<typeof findPhoneNumbersInText>[number];
type PhoneNumber = NumberFound['number'];

interface Around {
  line: string;
  /** End of the number before it. */
  from: number;
  url: string;
  /** The line above. */
  above: string;
  /** Written with "(0)". */
  isBracketed: boolean;
}
