import { DAY } from '../page/customer-facts.ts';
import type { Line } from './read-lines.ts';
import type { SitePage } from './site-page.ts';

/** Max characters of the site's own text that are included: as much as a person would read before asking. */
const MAX_WORDS = 6000;
/** Shorter lines are parts of lists, headings and labels. */
const SHORT_LINE = 40;
/** Shorter lines on most pages are a menu or footer. */
const FRAME_LINE = 100;
const MAX_LIST = 16;

const PRICE = /(?:R\$|US\$|€|£|\$)\s?\d/;
const ONLY_PRICE = /^(?:(?:a partir de|desde|from|por)\s+)?(?:R\$|US\$|€|£|\$)\s?[\d.,]+(?:\s*\/?\s*\p{L}{1,12})?$/iu;
/** Words of forms, buttons and notices. */
const MACHINE =
  /^(?:(?:saiba|leia|ver|veja|see|read|learn|leer|m[aá]s)\b.{0,20}|(?:enviar|send|submit|nome|name|nombre|e-?mail|telefone|phone|mensagem|message|assunto|subject|buscar|search|menu|home|in[ií]cio|login|entrar|voltar|back|next|previous|pr[oó]ximo|anterior|close|fechar|aceitar|accept|toggle.*|skip.*|pular.*|clique aqui|click here|copyright.*|©.*|todos os direitos.*|all rights.*|powered by.*|desenvolvido por.*|required|cookies?)[.:*!]?)$/i;

const WELCOME = /^(bem[- ]vind|welcome|bienvenid)/i;
/** Contacts are facts of their own. */
const FACT = /\d{4}[-. ]?\d{4}|@|\b\d{1,2}(?:h\d{0,2}|:\d{2}| ?[ap]m)\b/i;

/** Words of the pages in their order, each once: whole sentences, and short lines as lists under their heading. */
export function ownWords(pages: readonly SitePage[]): string[] {
  const counts = new Map<string, number>();
  for (const { lines } of pages) for (const text of new Set(lines.map((line) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isFrame = ({ text }: Line) => pages.length > 2 && (counts.get(text) ?? 0) > pages.length / 2 && text.length < FRAME_LINE;
  const said = new Set<string>();
  const kept: string[] = [];
  let left = MAX_WORDS;
  for (const { lines } of pages) {
    const content = lines.filter((line) => !isFrame(line) && !MACHINE.test(line.text) && line.text.split('|').length < 3);
    for (const text of wordsOf(content)) {
      if (said.has(text) || text.length > left) continue;
      said.add(text);
      left -= text.length;
      kept.push(text);
    }
  }
  return kept;
}

const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+\d{1,3}\s?)?\(?\d{2,4}\)?[\s.-]?\d{3,5}[\s.-]?\d{4}\b/g;
/** Fewer words than these are about the contact alone. */
const MIN_BESIDE = 6;

/** A sentence without the numbers and addresses in it, which are told by themselves; they would be all that is heard of it. */
function withoutContacts(text: string): string {
  const bare = text
    .replace(CONTACT, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return bare !== text && bare.split(' ').length >= MIN_BESIDE ? bare : text;
}

function wordsOf(lines: readonly Line[]): string[] {
  const kept: string[] = [];
  let heading = '';
  let list: string[] = [];
  const endList = () => {
    if (list.length > 1) kept.push(`${heading ? `${heading}: ` : ''}${list.slice(0, MAX_LIST).join(', ')}.`);
    if (list.length > 0) heading = '';
    list = [];
  };
  for (const { text, level } of lines) {
    if (level !== undefined) {
      endList();
      if (level === 1 && text.split(' ').length > 3 && !WELCOME.test(text)) kept.push(text);
      heading = level > 1 && text.length < 80 ? text.replace(/[.:!?]$/, '') : '';
    } else if (ONLY_PRICE.test(text)) {
      const item = list.pop() ?? heading;
      endList();
      if (item) kept.push(`${item}: ${text}`);
      heading = '';
    } else if (PRICE.test(text)) {
      endList();
      kept.push(text);
    } else if (text.length >= SHORT_LINE || /[.!?]$/.test(text)) {
      endList();
      const said = withoutContacts(text);
      kept.push(heading ? `${heading}: ${said}` : said);
      heading = '';
    } else if (!FACT.test(text) && !DAY.test(text) && /\p{L}{3}/u.test(text)) list.push(text);
  }
  endList();
  return kept;
}
