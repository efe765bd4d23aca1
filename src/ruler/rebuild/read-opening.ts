import { isHours } from '../page/customer-facts.ts';
import { OF_FRAME } from './frame-words.ts';
import type { Line } from './line.ts';
import { plainly } from './plainly.ts';
import { hasPrice, isOnlyPrice } from './price-text.ts';
import type { StatedSite } from './stated-part.ts';

const MIN_HEADLINE = 10;
const MAX_HEADLINE = 80;
/** Characters of the sentences under it; a longer text is a part of its own. */
const MAX_LEAD = 260;
const MIN_LEAD = 24;
const MIN_WORDS = 4;
/** Characters of a line that opens a page without being its heading. */
const MAX_FIRST = 64;
/** Headings over pictures at the top. */
const MAX_OVER = 5;
/** Names of pages, which say nothing of the business. */
const GENERIC =
  /^(?:home|in[íi]cio|principal|(?:nossa )?loja|shop|store|tienda|blog|not[íi]cias|news|bem[- ]vind\p{L}*.*|welcome.*|bienvenid\p{L}*.*|(?:nossos |our |nuestros )?(?:produtos|products|productos|servi[çc]os|services|servicios)|card[áa]pio|men[uú]|pre[çc]os|prices|precios|contato|contact|contacto|visit[ae]?(?:n|r)?(?:-nos| us| o| a| our)?(?:\s\p{L}+){0,2}|onde .*|d[óo]nde .*|como chegar.*|c[óo]mo llegar.*|(?:where to )?find us|how to (?:find|get).*|hor[áa]rios?.*|opening.*|localiza.*|sobre.*|about.*|quem som.*|a empresa)[.!]?$/iu;

const isText = ({ text, level, quote, item }: Line): boolean =>
  level === undefined && quote === undefined && !item && text !== '' && !hasPrice(text) && !isHours(text);

const WELCOME = /^(?:bem[- ]vind|boas[- ]vindas|welcome|bienvenid)/i;

/** The site's motto: marked as one, or behind its name in the line above all headings. */
function mottoOf(lines: readonly Line[], name: string): { at: number; text: string } | null {
  const first = lines.findIndex(({ level, text }) => level !== undefined && text !== '');
  for (const [at, { text, isMotto, level }] of lines.entries()) {
    if (level !== undefined || text === '' || text.length > MAX_HEADLINE || OF_FRAME.test(text) || plainly(text) === plainly(name))
      continue;
    const behind = name !== '' && plainly(text).startsWith(plainly(name)) ? wordsBehind(text, name) : '';
    const isAbove = first < 0 || at < first;
    if (isAbove && behind.split(' ').length >= MIN_WORDS) return { at, text: behind };
    if (isMotto || (isAbove && !/[.!?]$/.test(text) && text.split(' ').length >= MIN_WORDS && !isHours(text) && !hasPrice(text)))
      return { at, text };
  }
  return null;
}

const wordsBehind = (text: string, name: string): string => {
  const ends = Array.from(text, (_, end) => end);
  const at = ends.find((end) => plainly(text.slice(0, end)) === plainly(name)) ?? 0;
  return text.slice(at).replace(/^[^\p{L}\d]+/u, '');
};

/** The opening of the page, its motto before the sentences under the first line. */
export function readOpening(lines: readonly Line[], name: string): ReturnType<typeof openingIn> {
  const motto = mottoOf(lines, name);
  if (!motto) return openingIn(lines, name);
  const opening = openingIn(lines.with(motto.at, { text: '' }), name);
  const said = sentence(motto.text);
  if (!opening.headline || plainly(opening.headline) === plainly(said)) return { ...opening, headline: opening.headline ?? said };
  const lead = [`${said}${/[!?…]$/.test(said) ? '' : '.'}`, opening.lead].filter(Boolean).join(' ');
  return lead.length <= MAX_LEAD ? { ...opening, lead } : { ...opening, rest: [{ text: `${said}.` }, ...opening.rest] };
}

/** The home page's own first line and the sentences under it, taken from its lines. Sentences without a line above them are a lead alone. */
function openingIn(lines: readonly Line[], name: string): Pick<StatedSite, 'headline' | 'lead'> & { rest: Line[] } {
  const isName = ({ text }: Line) => plainly(text) === plainly(name) || plainly(name).includes(plainly(text));
  const fits = ({ text }: Line) =>
    text.length >= MIN_HEADLINE && text.length <= MAX_HEADLINE && / /.test(text) && !GENERIC.test(text) && !/[?:]$/.test(text);
  let tagline: number | undefined;
  let welcome: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue;
    if (line.quote !== undefined || line.item) break;
    const isHeading = line.level !== undefined;
    // Quotations of others stand under it.
    if (isHeading && lines[at + 1]?.quote !== undefined) break;
    if (WELCOME.test(line.text) && line.text.length < MAX_HEADLINE) {
      welcome ??= at;
      continue;
    }
    if (isHeading && fits(line) && !isName(line) && !isOnlyPrice(lines[at + 1]?.text ?? '')) {
      const { lead, taken } = leadOf(lines, below(lines, at));
      const above = tagline === undefined ? '' : `${lines[tagline]!.text.replace(/\.$/, '')}. `;
      return {
        headline: sentence(line.text),
        ...((above || lead) && { lead: (above + lead).trim() }),
        rest: without(lines, [at, ...taken, tagline, welcome]),
      };
    }
    // Below the heading of a greeting.
    const isGreeted = lines[at - 1]?.text === '' && lines[at - 1]!.level !== undefined && lines[at - 1]!.level! < 3;
    const isFirst = isGreeted || lines.slice(0, at).every((above, n) => above.text === '' || n === welcome || isName(above));
    if (!isHeading && isText(line) && isFirst && (isGreeted ? line.text.length >= MIN_LEAD : isSentence(line.text))) {
      const { lead, taken } = leadOf(lines, at);
      if (lead) return { lead, rest: without(lines, [...taken, welcome]) };
    }
    // Under the name alone: what the business says of itself.
    if (!isHeading && isText(line) && at > 0 && isName(lines[at - 1]!)) {
      if (line.text.split(' ').length < MIN_WORDS) tagline = at;
      else if (fits(line)) {
        const { lead, taken } = leadOf(lines, at + 1);
        return { headline: sentence(line.text), ...(lead && { lead }), rest: without(lines, [at, ...taken]) };
      }
    }
    if (isHeading && !isName(line) && !GENERIC.test(line.text)) break;
  }
  return { rest: [...lines] };
}

/** More than a line that could be set large: a sentence of its own. */
const isSentence = (text: string): boolean => text.length > MAX_FIRST && /[.!]$/.test(text) && text.split(' ').length > MIN_WORDS;
const sentence = (text: string): string => text.replace(/(?<!\.)\.$/, '');
const without = (lines: readonly Line[], taken: readonly (number | undefined)[]): Line[] => lines.filter((_, at) => !taken.includes(at));

/** The line below a heading, or below those that follow it with nothing of their own: the words over other pictures at the top. */
function below(lines: readonly Line[], at: number): number {
  let from = at + 1;
  while (lines[from]?.level !== undefined && lines[from + 1]?.level !== undefined && from - at < MAX_OVER) from++;
  return lines[from]?.level !== undefined && lines[from]!.text === '' ? from + 1 : at + 1;
}

function leadOf(lines: readonly Line[], from: number): { lead: string; taken: number[] } {
  const taken: number[] = [];
  let lead = '';
  const [first, second] = [lines[from], lines[from + 1]];
  // A second heading directly below the first is its sentence.
  const isBelow =
    first?.level !== undefined &&
    (first.text.length > MIN_LEAD || first.text.split(' ').length > MIN_WORDS) &&
    !/[?:]$/.test(first.text) &&
    second?.level !== undefined;
  if (isBelow) return { lead: first.text, taken: [from] };
  for (let at = from; at < lines.length && isText(lines[at]!); at++) {
    const { text } = lines[at]!;
    const isLine = text.length >= MIN_LEAD || taken.length > 0;
    if (lead.includes(text)) {
      taken.push(at);
      continue;
    }
    // A quotation is its speaker's.
    const isQuoted = taken.length > 0 && /^["“«]/.test(text);
    if (!isLine || isQuoted || lead.length + text.length > MAX_LEAD || /@|\d{4}[-. ]\d{4}/.test(text)) break;
    lead = `${lead}${lead && !/[.!?…:;,]$/.test(lead) ? '.' : ''} ${text}`.trim();
    taken.push(at);
  }
  return { lead, taken };
}
