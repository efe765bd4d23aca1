import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import type { SitePage } from './site-page.ts';
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
const CHAT = /whats|\bzap\b|\bwpp\b/i;
/** "(WhatsApp)" behind a number is about it, unless another number follows. */
const CHAT_BEHIND = /^[\s(–-]*(?:whats\w*|zap)\b(?![\s:]*[\d(+])/i;
const USUAL =
  /^(?:(?:tel(?:efones?|[ée]fonos?|\.)?|fones?|phones?)(?: ?\/ ?(?:fax|whats\S*|zap))?|telephones?|pabx|call(?: us)?|ligue|llame|llamar|contatos?|contactos?|contact|fixo|fijo|tel\.? fijo|disk(?: \p{L}+)?|(?:tel\.? e )?whats\S*|zap|n[úu]mero|ou|e|or|and|y|o)$/iu;
/** "Whatsapp mudanzas": the way to reach it before what it is for. */
const WAY_BEFORE = /^(?:tel(?:efones?|[ée]fonos?|\.)?|fones?|phones?|whats\p{L}*)\s+(?!d[aeo]s?\b|del\b|of\b)(?=[\p{L}(])/iu;
const MAX_LABEL = 36;
/** Ends of a sentence that goes on to the number. */
const GOES_ON = /(?<!\p{L})(?:pel[oa]|para|n[oa]|em|at|on|to|al?|ao|en|por|with|com|con|de|d[oa]|is|é|es|call|ligue)$/iu;
/** "(antigo)": nobody answers there. */
const GONE = /^\s*\(?(?:n[úu]mero )?(?:antig[oa]|desativad[oa]|old(?: number)?|former|anterior|viejo|ya no)/i;
const BEHIND = /^\s*\(([\p{L}][^()\d]{2,32})\)/u;
/** Numbers of companies, wherever they stand. */
const COMPANY = /\b\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}\b|\b(?:20|23|27|30|33)-\d{8}-\d\b/g;
const TAXED = new RegExp(TAX_NUMBER.source, 'giu');
/** "Tel: 01632 960417". */
const NAMED = /(?<!\p{L})(?:tel(?:e(?:phone|fone))?|tel[ée]fono|phone|fone)[.:]{1,2}\s*(\+?[\d(][\d\s().-]{8,16}\d)(?!\d)/iu;
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const NO_PHONE = /cnpj|cpf|\bcep\b|r\$|€/i;

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
  const found = new Map<string, SitePhone & { last?: string }>();
  const country = countryOf(pages);
  for (const { page, url } of pages) {
    for (const raw of page.text?.split('\n') ?? []) {
      const line = raw.replace(TAXED, '').replace(COMPANY, '').replace(CARRIER, '($1) ').replace(TRUNK, '$1');
      if (line.length > 400 || line.replace(/\D/g, '').length < 8) continue;
      const numbers = findPhoneNumbersInText(line, country);
      const all = numbers.length > 0 || country === 'GB' ? numbers : findPhoneNumbersInText(line, 'BR');
      // A number that the plans of numbers do not know is as it is written.
      const named = all.length === 0 ? NAMED.exec(line)?.[1]?.trim() : undefined;
      if (named && !found.has(digitsOf(named)) && found.size < MAX_PHONES)
        found.set(digitsOf(named), { text: named, label: '', isChat: false, url, seen: 1 });
      for (const { number, startsAt, endsAt } of all) {
        const from = Math.max(0, ...numbers.filter((other) => other.endsAt <= startsAt).map((other) => other.endsAt));
        const before = line.slice(Math.max(from, startsAt - MAX_BEFORE), startsAt);
        const behind = line.slice(endsAt, endsAt + MAX_BEFORE * 2);
        if (GONE.test(behind)) continue;
        const label = labelOf(line.slice(from, startsAt), behind);
        // A number without its area cannot be dialled from elsewhere.
        const isWhole = number.country !== 'BR' || number.nationalNumber.length >= 10;
        const isWritten = /[()+\s-]/.test(line.slice(startsAt, endsAt)) || /tel|fone|zap|whats/i.test(before);
        if (!isWhole || !isWritten || NO_PHONE.test(before)) continue;
        const isHome = number.country === country || number.country === 'BR';
        const written = line.slice(startsAt, endsAt).trim();
        const isAsWritten =
          /^\(?0/.test(written) ||
          (number.country !== 'BR' && /^\+/.test(written) && !raw.includes('(0)')) ||
          (isHome && (!number.isValid() || /^\d+$/.test(number.formatNational())));
        const text = isAsWritten ? written : isHome ? number.formatNational() : number.formatInternational();
        const isChat = CHAT.test(before) || CHAT_BEHIND.test(behind.slice(0, MAX_BEFORE));
        const known = found.get(number.number);
        if (known) {
          known.isChat ||= isChat;
          known.label ||= label;
          if (known.last !== url) known.seen++;
          known.last = url;
        } else if (found.size < MAX_PHONES) found.set(number.number, { text, label, isChat, url, seen: 1, last: url, e164: number.number });
      }
    }
  }
  return [...found.values()].map(({ last: _, ...phone }) => phone);
}

/** "Emergência de bomba queimada: a qualquer hora, no celular do Damião: …": the sentence begins with what the number is for. */
function purposeOf(before: string): string {
  const [, purpose = '', rest = ''] = /^(\p{Lu}[^:.;!?|\d]{3,34}):\s(.*\p{L}{3}.*)$/u.exec(before) ?? [];
  return rest !== '' && rest.length < MAX_SENTENCE && !/[.!?]\s/.test(rest) && !USUAL.test(purpose) && !NO_PURPOSE.test(purpose)
    ? purpose
    : '';
}
const MAX_SENTENCE = 90;
const NO_PURPOSE = /hor[áa]ri|endere|direcc|address|atend|funciona|hours|e-?mail|localiza|aten[cç]/i;

/** The label beside a number: a few words that no sentence goes on from. */
function labelOf(before: string, behind: string): string {
  const said = before.split(/[|·•;,/]\s|\s[-–]\s|[.!?]\s+(?=\p{Lu})/u).at(-1)!;
  const isNamed = /:\s*\(?$/.test(said) && (said === before || /^\P{L}*\p{Lu}/u.test(said));
  const words = said
    .replace(/[:\s(+]+$/, '')
    .replace(/^[^\p{L}(]+/u, '')
    .trim();
  const bare = words.replace(WAY_BEFORE, '');
  const isLabel = /\p{L}{3}/u.test(bare) && bare.length <= MAX_LABEL && !GOES_ON.test(bare) && (isNamed || bare.split(' ').length < 4);
  const own = (isLabel && !USUAL.test(bare) && /^[\p{L}(]/u.test(bare) ? bare : '') || purposeOf(before);
  const more = BEHIND.exec(behind)?.[1] ?? '';
  const extra = CHAT.test(more) ? '' : more;
  const label = own && extra ? `${own} (${extra})` : own || extra;
  return label && label[0]!.toUpperCase() + label.slice(1);
}
