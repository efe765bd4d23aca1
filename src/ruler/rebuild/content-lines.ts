import { DAY } from '../page/customer-facts.ts';
import { isDay } from './dated-blocks.ts';
import { OF_FRAME } from './frame-words.ts';
import { readGuestbook } from './guestbook.ts';
import { LANDMARK_BEHIND } from './landmark.ts';
import { isLegalLine } from './legal-line.ts';
import { type Line, STRONG_LEVEL } from './line.ts';
import { isPlaceholder, ownWords } from './own-words.ts';
import { plainly } from './plainly.ts';
import { isOnlyPrice, withoutPriceLabel } from './price-text.ts';
import { withoutShopWords } from './shop-words.ts';
import { APART, LEADS_TO, WAY_BEHIND } from './site-facts.ts';
import { LEADS_IN, linesOfHours } from './site-hours.ts';
import type { FoundFact, SitePage } from './site-page.ts';
import { waysOf } from './site-ways.ts';
import { withoutSold } from './sold-things.ts';
import { TAX_NUMBER } from './tax-number.ts';

/** Shorter lines on most pages are a menu or footer, unless they are sentences. */
const FRAME_LINE = 100;
const MIN_SENTENCE = 6;

/** "Nextel 55*14*2207": a number of a radio, which stands beside the contacts. */
export const RADIO = /^(?:nextel|r[áa]dio|id)\b[:\s]*\d{1,3}\*\d{1,6}(?:\*\d{1,6})?\.?$/i;

/** Words of forms, buttons and notices. */
const MACHINE =
  /^(?:(?:saiba|leia|ver|veja|see|read|learn|leer|m[aá]s)\b.{0,20}|(?:enviar|send|submit|nome|name|nombre|e-?mail|telefone|phone|mensagem|message|assunto|subject|buscar|search|menu|home|in[ií]cio|login|entrar|voltar|back|next|previous|pr[oó]ximo|anterior|close|fechar|aceitar|accept|toggle.*|skip.*|pular.*|clique aqui|click here|copyright.*|©.*|todos os direitos.*|all rights.*|powered by.*|desenvolvido por.*|required|cookies?|(?:loading|carregando|cargando)(?:, please wait|, aguarde)?(?:\.\.|…)?)[.:*!]?)$/i;
/** Requests for the address of a visitor, whose form stays behind. */
const OF_NEWS =
  /^(?:assine|inscreva-se|cadastre-se|cadastre (?:o )?seu e-?mail|deixe (?:o )?seu e-?mail|subscribe|sign up|suscr[íi]b\p{L}+)(?!\p{L})(?=.{0,40}(?:newsletter|boletim|bolet[íi]n|novidades|novedades|ofertas?|e-?mail|mailing|primeira compra|first order|primera compra|desconto|descuento|%|$))(?!.*(?:aula|curso|turma|class|course|evento|event))/iu;
/** Personal numbers stay where they are. */
const PRIVATE = /\b(?:cpf|rg|passport|passaporte)\b\W{0,3}(?:n[º°o.]*\s*)?[\d.]{5}|^\W*(?:senha|password|contrase[ñn]a|cpf|rg)\W*$/i;

/** Pages with the lines of their content; one page may answer at several addresses. @param year feasts of years before it are over. */
export function contentOf(all: readonly SitePage[], facts: readonly FoundFact[], year?: number): { page: SitePage; lines: Line[] }[] {
  const address = facts.find(({ kind }) => kind === 'address')?.text ?? '';
  const name = facts.find(({ kind }) => kind === 'name')?.text ?? '';
  const labels = menuLabels(all);
  const own = all.map((page) => {
    const read = withoutSold(readGuestbook(withoutShopWords(withTitle(page, labels))));
    const lines = read.map((line) => besideAddress(withOwnWords(line, year), address));
    // The price of a thing that a program put there.
    return { ...page, lines: lines.filter(({ text }, at) => !(isOnlyPrice(text) && isPlaceholder(read[at - 1]?.text ?? ''))) };
  });
  const pages = [...Map.groupBy(own, ({ lines }) => JSON.stringify(lines)).values()].map(([first]) => first!);
  const counts = new Map<string, number>();
  for (const { lines } of pages) for (const text of new Set(lines.map((line) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isFrame = ({ text }: Line) =>
    pages.length > 2 &&
    (counts.get(text) ?? 0) > pages.length / 2 &&
    (isSignature(text) || (text.length < FRAME_LINE && !isSentence(text)));
  const ways = new Set(waysOf(all, []).flatMap(({ lines }) => lines));
  const hours = new Map(pages.map(({ url, lines }) => [url, linesOfHours(lines)]));
  const isContent = (line: Line) =>
    !line.isFooter &&
    !ways.has(line.text) &&
    !isLegalLine(line.text, name) &&
    !RADIO.test(line.text) &&
    !MACHINE.test(line.text) &&
    !(OF_NEWS.test(line.text) && line.text.length < FRAME_LINE) &&
    !PRIVATE.test(line.text) &&
    (line.text.split('|').length < 3 || isDay(line.text)) &&
    !isKnown(line.text, facts);
  // On the home page: a motto, what stands below the name, and the heading of a paragraph.
  const isKept = (lines: readonly Line[], n: number) =>
    isMotto(lines, n) ||
    (lines[n]!.level === undefined ? lines[n - 1]?.level === 1 : lines[n + 1]?.level === undefined && isSentence(lines[n + 1]?.text ?? ''));
  // A heading of a menu or a widget still ends what stands above it.
  const said = new Set<string>();
  const isRepeated = ({ text, level }: Line) => {
    if (level !== undefined || pages.length < 3 || (counts.get(text) ?? 0) <= pages.length / 2) return false;
    return said.size === said.add(text).size;
  };
  return pages.map((page, at) => ({
    page,
    lines: page.lines.flatMap((whole, n) => {
      // A sentence beside each page is said once.
      if (isForSearch(page, n)) return [];
      const isThing = isSoldThing(page.lines, n);
      if (!isThing && isRepeated(whole)) return [];
      const line = besideHours(whole, hours.get(page.url));
      if (line.text !== '' && isContent(line) && (!isFrame(line) || isThing || (at === 0 && isKept(page.lines, n)))) return [line];
      return line.level === undefined ? [] : [{ text: '', level: line.level }];
    }),
  }));
}

/** Above all headings: a title for search engines ("Best Tires in Orange City | Car Club"), and their long description again. */
function isForSearch({ page, lines }: SitePage, at: number): boolean {
  const { text } = lines[at]!;
  if (lines.slice(0, at + 1).some(({ level }) => level !== undefined)) return false;
  const isDescription = text.length > FRAME_LINE && plainly(text) === plainly(page.description ?? '');
  return isDescription || /^[^|]{20,}\s\|\s[^|]{2,}$/.test(text);
}

/** A thing of a shop with its price below, however many pages show it. */
function isSoldThing(lines: readonly Line[], at: number): boolean {
  const head = lines.slice(0, at + 1).findLastIndex(({ level }) => level !== undefined);
  const next = lines.findIndex(({ level }, n) => n > head && level !== undefined);
  const below = head < 0 ? [] : lines.slice(head + 1, Math.min(next < 0 ? lines.length : next, head + 1 + MAX_OF_THING));
  const price = below.findIndex(({ text }) => isOnlyPrice(text));
  return price >= 0 && at - head <= price + 1;
}
/** Lines below the name of a thing, with its price. */
const MAX_OF_THING = 4;

/** "Defesa com nome e sobrenome", above the first heading. */
const MOTTO = /^\p{Lu}[^\d@|:©]*\p{L}[.!]?$/u;
const MAX_MOTTO = { words: 9, from: 3 };

/** Words at the top that are the site's own: marked as such, or a few of them above all headings. */
function isMotto(lines: readonly Line[], at: number): boolean {
  const { text, isMotto: isMarked, isEntry } = lines[at]!;
  if (isMarked) return true;
  const count = text.split(' ').length;
  const isAbove = lines.slice(0, at + 1).every(({ level }) => level === undefined);
  return (
    isAbove &&
    !isEntry &&
    count >= MAX_MOTTO.from &&
    count <= MAX_MOTTO.words &&
    MOTTO.test(text) &&
    /\s\p{Ll}{3,}/u.test(text) &&
    !OF_FRAME.test(text)
  );
}

const WHOLLY_IN_BRACKETS = /^\((\p{L}[^()]+)\)\.?$/u;

function withOwnWords(line: Line, year: number | undefined): Line {
  if (line.lessons) return line;
  if (line.item) return ownWords(line.item.name) === '' ? { text: '' } : line;
  return { ...line, text: withoutPriceLabel(ownWords(line.text.replace(WHOLLY_IN_BRACKETS, '$1'), year)) };
}

/** The words of a line beside the hours in it: "Open Monday to Friday. We close for the Horse Show week." */
export function besideHours(line: Line, hours: ReadonlySet<string> | undefined): Line {
  if (line.level !== undefined || line.item || !hours?.has(line.text)) return line;
  const others = line.text
    .split(/(?<=[.!?])(?<!\b(?:Rev|Dra?|Sra?|Mrs?|Ms|St|Profa?|Fr|Pe)\.)\s+(?=\p{Lu})/u)
    .filter((sentence) => (!DAY.test(sentence) || LEADS_IN.test(sentence)) && (sentence.split(' ').length > 2 || sentence.endsWith('?')));
  return { ...line, text: others.join(' ') };
}

/** The line of a house below each page: its name, street and numbers in a row. */
const isSignature = (text: string): boolean =>
  text.length < FRAME_LINE * 2 && /\s[-–|•·*]\s/.test(text) && (NUMBER.test(text) || TAX_NUMBER.test(text));

const folded = (text: string): string => plainly(text.normalize('NFD').replace(/\p{M}/gu, ''));
const MAX_TITLE = 50;

/** Labels of the links to each page. */
function menuLabels(pages: readonly SitePage[]): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>();
  for (const { url, text } of pages.flatMap(({ page }) => page.links ?? []))
    labels.set(url, (labels.get(url) ?? new Set()).add(folded(text)));
  return labels;
}

/** On a page without headings the line that repeats its title, or the label of the links to it, is one. */
function withTitle({ url, page, lines }: SitePage, labels: ReadonlyMap<string, ReadonlySet<string>>): Line[] {
  if (lines.some(({ level }) => level !== undefined && level < STRONG_LEVEL)) return [...lines];
  const titles = new Set([...(page.title ?? '').split(/\s+[-–—|·]\s+/).map(folded), ...(labels.get(url) ?? [])]);
  const at = lines.findIndex(
    ({ text, level, item }) => level === undefined && !item && text.length < MAX_TITLE && titles.has(folded(text)),
  );
  return at < 0 || new URL(url).pathname === '/' ? [...lines] : lines.with(at, { ...lines[at]!, level: 1 });
}

function isSentence(text: string): boolean {
  // "Ligue (87) 3761-2290 ou mande foto e medida pelo zap": more than a number.
  const bare = /[.!?]$/.test(text) ? withoutContacts(text) : text;
  return bare.split(' ').length >= MIN_SENTENCE && !/©|\||\d{4}[-. ]?\d{4}/.test(bare) && !DAY.test(bare);
}

const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+\d{1,3}\s?)?\(?\d{2,4}\)?[\s.-]?\d{3,5}[\s.-]?\d{4}\b/g;
const AT_END = new RegExp(`(?:${CONTACT.source})$`);
/** "Reach out to us at hello@… for anything else": the sentence needs it. */
const IN_SENTENCE = new RegExp(
  `(?<!\\p{L})(?:at|on|to|em|n[ao]|pel[ao]|para|a|al|en|por|via)\\s+(?:${CONTACT.source})(?:\\s+\\p{L}|[.!]?$)`,
  'iu',
);
const BEHIND_COLON = new RegExp(`:\\s*(?:${CONTACT.source})`);
/** Fewer words than these are about the contact alone. */
const MIN_BESIDE = 6;

/** A sentence without the numbers and addresses in it, which are facts of their own. */
export function withoutContacts(text: string): string {
  // "… no celular do Damião: (88) 98803-5172": without the number the sentence leads to nothing.
  if (/[:–-]\s*$/.test(text.replace(/[.\s]+$/, '').replace(AT_END, '')) || BEHIND_COLON.test(text) || IN_SENTENCE.test(text)) return text;
  const bare = text
    .replace(CONTACT, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return bare !== text && bare.split(' ').length >= MIN_BESIDE ? bare : text;
}

/** Street and number. */
const START = /^(?:[A-Z]{2}-\d{2,3}\b.{0,30}\bkm\.? ?\d+|\D{4,}?\d[\d.]{0,5}|\d{1,5}\D{4,}?(?=,|$))/;

const MAX_PIECE = 60;

/** "conjuntos 1405/1407" above "Centro - Belo Horizonte/MG (a 2 quadras da praça)": lines whose words are all in the address. */
function isPieceOf(text: string, address: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)\.?$/, '');
  const known = wordsOf(address);
  const own = wordsOf(bare);
  if (own.length < 2 || bare.length > MAX_PIECE || /[.!?:]/.test(bare) || !/\d|[-–/,]/.test(bare)) return false;
  return own.every((word) => known.some((other) => other === word || (other.length > 3 && word.startsWith(other))));
}
const wordsOf = (said: string): string[] =>
  said
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);

/** "14 Crown Street, Whitby. Ring twice." and "Rua do Sol, 8 (em cima da padaria), Centro": the way to the door, beside the address. */
export function besideAddress(line: Line, address: string): Line {
  const start = plainly(START.exec(address)?.[0] ?? '');
  const said = plainly(line.text);
  const isAddress = said.startsWith(start) || (said.includes(start) && LEADS_TO.test(line.text));
  if (line.level !== undefined || line.isFooter || start === '') return line;
  if (isPieceOf(line.text, address)) {
    const way = /\(([^()]{6,})\)\.?$/.exec(line.text)?.[1] ?? '';
    return { ...line, text: way && `${way[0]!.toUpperCase()}${way.slice(1)}.` };
  }
  // "O ateliê abre de quinta a domingo, das 10h às 17h. Estrada do Monjolo, km 3.": a sentence of its own before the street.
  const parts = line.text.split(APART).map((part) => part.trim());
  const others = parts.filter((part) => !plainly(part).startsWith(start));
  const isApart = others.length > 0 && others.length < parts.length && others.every((part) => part.split(' ').length >= MIN_SENTENCE);
  if (!isAddress && isApart && !SIGNS.test(line.text))
    return { ...line, text: others.map((part) => part.replace(/(?<![.!?])$/, '.')).join(' ') };
  // "Onde estamos: Rodovia GO-338, km 12 (sentido Goianésia), 800 m depois da ponte": more than the address.
  if (!isAddress) return { ...line, text: line.text.replace(LABEL_OF_PLACE, '') };
  const [first = '', ...more] = line.text.split(/(?<=\p{Ll}{4}|\d)\.\s+(?=\p{Lu}\p{Ll})/u);
  const inBrackets = /\(([^()]{6,})\)/.exec(line.text)?.[1] ?? '';
  const way = WAY_BEHIND.exec(first.replace(/\.$/, '')) ?? LANDMARK_BEHIND.exec(first.replace(/\.$/, ''));
  const atEnd = inBrackets ? '' : (way?.[0].replace(/^[\s,.|·–-]+/, '') ?? '');
  const ways = [inBrackets, atEnd, more.join('. ')].filter((text) => text.split(' ').length > 2);
  if (ways.length === 0) return line;
  return { ...line, text: ways.map((text) => text[0]!.toUpperCase() + text.slice(1).replace(/(?<![.!?])$/, '.')).join(' ') };
}
/** "declan [at] ballycorrig.ie": written so that no program reads it. */
const HIDDEN_MAIL = /[\w.+-]+ ?[([](?:at|arroba)[)\]] ?[\w-]+(?:\.[\w-]+)+/i;
const LABEL_OF_PLACE =
  /^(?:onde (?:estamos|fica(?:mos)?)|endere[çc]o|d[óo]nde estamos|direcci[óo]n|localiza[çc][ãa]o|ubicaci[óo]n|address|find us):\s+(?=\p{Lu})/iu;
/** Words of a line that is a part of an address. */
const MAX_TOWN = 4;
const LABEL_OF_CONTACT =
  /^\W*(?:e-?mail|correo(?: electr[óo]nico)?|tel[ée]fonos?|telefones?|tel|fones?|phone|whats\s?app|celular|contato)\s*:/iu;
const LABEL_OF_HOURS =
  /^(?:hor[áa]rios?(?: de \p{L}+)?|expediente|funcionamento|atendimento|atenci[óo]n|(?:opening )?(?:hours|times)):\s+/iu;
/** Max characters beside an address in a line about it alone. */
const MAX_BESIDE = 24;

/** True for contacts, hours, and an address or a part of it, that go along as facts. */
export function isKnown(line: string, facts: readonly FoundFact[]): boolean {
  const isPart = line.length > 7 && /\d|,|\/| [-–] /.test(line);
  const addresses = facts.filter(({ kind }) => kind === 'address');
  const isTown =
    line.split(' ').length <= MAX_TOWN && addresses.some(({ text }) => text.split(/,\s+/).slice(1).includes(line.replace(/,$/, '')));
  const stated = line.replace(LABEL_OF_HOURS, '').replace(/\.$/, '');
  const hours = facts.some(
    ({ kind, text }) =>
      kind === 'hours' && stated.length > 7 && text.includes(stated) && (DAY.test(stated) || text.includes(`, ${stated}`)),
  );
  const beside = line.replace(HIDDEN_MAIL, '').replace(CONTACT, '');
  // "Reservas: (48) 99911-2233 ou reservas@…": two ways to the same house are a row of contacts.
  const isRow = [...line.matchAll(CONTACT)].length > 1 && beside.split(' ').length < MIN_BESIDE;
  const isContact = beside !== line && (isRow || !/\p{L}{3}/u.test(beside.replace(LABEL_OF_CONTACT, '')));
  // "Hostal Pilar * Calle del Trabuco, 9 * Tel. 969 21 44 05": a row of what is known.
  const parts = line.split(SIGNS);
  const isName = (part: string) => facts.some(({ kind, text }) => kind === 'name' && plainly(text) === plainly(part));
  const isAllKnown = parts.length > 2 && parts.every((part) => isName(part) || isKnown(part, facts));
  return (
    hours ||
    isAllKnown ||
    isContact ||
    isTown ||
    isLabelled(line, facts) ||
    (isPart && addresses.some(({ text }) => text.includes(line) || (line.includes(text) && line.length - text.length < MAX_BESIDE)))
  );
}

const SIGNS = /\s+[*|•·]\s+/;
const NUMBER = /\+?\(?\d[\d\s().-]{6,}\d/;
/** "Mobile:", "Mudanzas (Graciela):", and what stands in brackets behind the number. */
const LABEL_ALONE = /^\P{L}*\p{L}[^.!?]{1,36}:?\s*(?:\([^()]*\))?\W*$/u;
const MAX_LABEL_WORDS = 8;

/** True for a number that goes along as a fact, with its label. */
function isLabelled(line: string, facts: readonly FoundFact[]): boolean {
  const number = NUMBER.exec(line)?.[0].replace(/\D/g, '').slice(-8);
  const beside = line.replace(NUMBER, '');
  return (
    number !== undefined &&
    LABEL_ALONE.test(beside) &&
    beside.split(' ').length <= MAX_LABEL_WORDS &&
    facts.some(({ kind, text }) => kind !== 'address' && text.replace(/\D/g, '').endsWith(number))
  );
}

/** True where a number with its label is none of the facts: a second one for emergencies, another shop's. */
export function isNewNumber(line: string, facts: readonly FoundFact[]): boolean {
  const digits = /\(?\d{2}\)?\s?\d{4,5}[-\s.]?\d{4}/.exec(line)?.[0].replace(/\D/g, '').slice(-8);
  return digits !== undefined && /^\p{L}/u.test(line) && !facts.some(({ text }) => text.replace(/\D/g, '').endsWith(digits));
}
