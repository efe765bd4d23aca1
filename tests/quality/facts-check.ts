/** Every amount, phone, date and address on a page must be one that the owner gave. */
import type { SiteDocument } from '#site/schema.ts';
import type { Measured } from './measure.ts';
import { normalise } from './page-text.ts';

const MONEY =
  /(?:R\$|US\$|\$|€|£|₪)\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|₪|(?:reais|euros?|d[oó]lares|dollars|pesos|USD|BRL|MXN|COP|ARS)\b|درهم|دراهم|ريال|جنيه|دينار)/giu;
const PHONE = /\+?\(?\d[\d ().-]{7,}\d/g;
const MONTH =
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const DATE = new RegExp(
  `\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\d{1,2}\\s+(?:de\\s+)?(?:${MONTH})(?!\\p{L})|(?<!\\p{L})(?:${MONTH})\\s+\\d{1,2}\\b`,
  'giu',
);
const YEAR = /\b(?:18|19|20)\d\d\b/g;

const digits = (text: string) => text.replace(/\D/g, '');

/** Numbers of laws and the year of the copyright line are ours. */
const withoutOurs = (text: string) =>
  text
    .replace(/©\s?\d{4}/g, ' ')
    .replace(/\b(lei|ley|law|decreto|act|resolu\S+|provimento|قانون)\b[^.;\n]{0,40}?\d[\d./]*(\s+de\s+\d{4})?/giu, ' ');

const hostsOf = (document: SiteDocument): Set<string> => {
  const hosts = new Set(['www.google.com', 'wa.me']);
  for (const { norm } of Object.values(document.facts)) if (norm.kind === 'url') hosts.add(new URL(norm.href).host);
  return hosts;
};
const PROFILES = /^https:\/\/(www\.)?(instagram|facebook|tiktok|youtube|linkedin|x|pinterest)\.com\/|^https:\/\/t\.me\//;

export function strangersOn({ document, pages }: Measured): string[] {
  const facts = Object.values(document.facts);
  const said = normalise(facts.map(({ text, norm }) => `${text} ${JSON.stringify(norm)}`).join('\n')).toLowerCase();
  const saidDigits = facts
    .map(({ text, norm }) => (norm.kind === 'phone' ? `${digits(text)} ${digits(norm.e164)}` : digits(text)))
    .join(' ');
  const phones = facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [norm.e164] : []));
  const mails = facts.flatMap(({ norm, text }) => (norm.kind === 'email' ? [text.toLowerCase()] : []));
  const handles = facts.flatMap(({ norm }) => (norm.kind === 'handle' ? [norm.user.replace(/^@/, '').toLowerCase()] : []));
  const hosts = hostsOf(document);
  const wrong: string[] = [];
  for (const { path, outline } of pages) {
    const blocks = outline.blocks.map((block) => withoutOurs(normalise(block.text)));
    const text = blocks.join(' | ');
    for (const pattern of [DATE, YEAR, MONEY])
      for (const [found] of text.matchAll(pattern)) {
        const plain = found.replace(/[.,]+$/, '').toLowerCase();
        const isGiven =
          said.includes(plain) || (pattern === MONEY && new RegExp(`(?<!\\d)${digits(plain).split('').join('[.,]?')}(?!\\d)`).test(said));
        if (!isGiven) wrong.push(`${path}: nobody gave "${found}"`);
      }
    for (const [found] of text.matchAll(PHONE))
      if (digits(found).length >= 8 && !saidDigits.includes(digits(found))) wrong.push(`${path}: nobody gave the number "${found}"`);
    for (const { href } of outline.links) {
      const url = href ? new URL(href) : null;
      if (!url || url.host.endsWith('.localhost') || new URL(outline.url).host === url.host) continue;
      const isGiven =
        url.protocol === 'tel:' || url.protocol === 'sms:'
          ? phones.includes(decodeURIComponent(url.pathname))
          : url.protocol === 'mailto:'
            ? mails.includes(decodeURIComponent(url.pathname).toLowerCase())
            : url.host === 'wa.me'
              ? phones.includes(`+${url.pathname.slice(1)}`) || (url.pathname === '/' && url.searchParams.has('text'))
              : hosts.has(url.host) ||
                (PROFILES.test(href) && handles.some((user) => decodeURIComponent(url.pathname).toLowerCase().includes(user)));
      if (!isGiven) wrong.push(`${path}: nobody gave the link ${href.slice(0, 100)}`);
    }
  }
  return [...new Set(wrong)];
}
