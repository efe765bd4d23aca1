import type { Line } from './line.ts';
import type { StatedQuote } from './stated-part.ts';

const MAX_AUTHOR = 50;
/** Behind a dash nothing else than a name stands. */
const MAX_SIGNED = 90;
const isAuthor = (text: string): boolean =>
  text.length < (/^[—–]/.test(text) ? MAX_SIGNED : MAX_AUTHOR) &&
  !/[.!?”"]$/.test(text.replace(/\b\p{Lu}\.$/u, '')) &&
  /^[—–\s-]*\p{L}/u.test(text);

/** Quotations with who said each: names stand below the words, or above all of them. */
export function readQuote(parts: readonly string[]): StatedQuote[] {
  const quotes: { words: string; by: string[] }[] = [];
  const before: string[] = [];
  for (const text of parts.flatMap(apart)) {
    const last = quotes.at(-1);
    if (!isAuthor(text)) quotes.push({ words: text.replace(/^["“”'«\s]+|["“”'»\s]+$/g, ''), by: [] });
    else if (last) last.by.push(text.replace(/^[—–\s-]+/, ''));
    else before.push(text);
  }
  const isAbove = quotes.length === 1 && quotes[0]!.by.length === 0;
  return quotes.map(({ words, by: below }) => {
    const [by, ...role] = isAbove ? before : below;
    return { words, ...(by && { by }), ...(role.length > 0 && { role: role.join(', ') }) };
  });
}

/** "…" – Name, or "…" Name, taxi driver: words and who said them, in one line. */
const SAID_BY = /^["“«]([^"”»]{12,400})["”»][\s–—-]*(\p{Lu}(?:[^.!?"”]|(?<=\s\p{Lu})\.){2,60})?$/u;

const apart = (text: string): string[] => {
  const [, words, by] = SAID_BY.exec(text) ?? [];
  return words && by ? [`"${words}"`, `— ${by}`] : [text];
};

/** In a row of quotations each stands below the name of who said it, where none has one behind it and the last has none below. */
function areBelowNames(lines: readonly Line[], isName: (line: Line | undefined) => boolean): boolean {
  const bare = [...lines.keys()].filter((at) => lines[at]!.quote === undefined && SAID_BY.test(lines[at]!.text));
  const isNamed = (at: number) => isName(lines[at - 1]) && SAID_BY.exec(lines[at]!.text)![2] === undefined;
  return bare.length > 1 && bare.every(isNamed) && !isName(lines[bare.at(-1)! + 1]);
}

const OF_GUESTS =
  /^(?:(?:nossos |our |nuestros )?(?:h[óo]spedes|clientes|alunos|pacientes|guests|clients|customers|patients|hu[ée]spedes|alumnos)|depoimentos?.*|testimon\p{L}*.*|(?:guest |customer |client )?reviews|opini(?:[õo]es|ones).*|(?:o que|lo que|what)\b.*(?:diz|disse|fala|acha|conta|dice|cuentan|opina|say|said|think).*|quem (?:passou|conhece|j[áa]|comprou|provou|recomenda).*|qui[ée]n(?:es)? (?:nos|ya|prob|compr|recom).*|palavra de .*|kind words.*)$/iu;
/** "Priscila Antunes, Campinas". */
const GUEST = /^\p{Lu}[\p{L}.'’]+(?: (?:d[aeo]s? |e |y |& )?\p{Lu}[\p{L}.'’]*){0,3}(?:,? .{2,40})?$/u;

/** "Mrs Isla Drummond, head of music, Strathallan Primary". */
const GUEST_WITH_POST = /^(?:\p{Lu}[\p{L}.'’]+ ){1,4}\p{Lu}[\p{L}'’]+, [\p{L} ,'’&-]{2,60}$/u;

/** Below the heading of what guests say: sentences without marks, each above a name. */
function pairsOfGuests(lines: readonly Line[], isName: (line: Line | undefined) => boolean): Set<number> {
  const found = new Set<number>();
  for (const [head, { text, level }] of lines.entries()) {
    if (level === undefined || !OF_GUESTS.test(text)) continue;
    const isPair = (at: number) => {
      const [words, by] = [lines[at], lines[at + 1]];
      const isSaid = words?.level === undefined && words?.quote === undefined && !words?.item && /[.!?…]$/.test(words?.text ?? '');
      return isSaid && !SAID_BY.test(words!.text) && isName(by) && GUEST.test(by!.text);
    };
    for (let at = head + 1; isPair(at); at += 2) found.add(at);
  }
  return found;
}

/**
 * Lines with quotations marked: a quotation in its marks with its author behind or below it, and an author below a quotation that has
 * none. One that stands alone may be a motto.
 */
export function markQuotes(lines: readonly Line[]): Line[] {
  let next = Math.max(0, ...lines.map(({ quote }) => quote ?? 0)) + 1;
  const isPlain = (line: Line | undefined): line is Line =>
    line !== undefined && line.quote === undefined && line.level === undefined && !line.item;
  const marked: Line[] = [];
  const isName = (line: Line | undefined) => isPlain(line) && line.text !== '' && isAuthor(line.text) && !/\d{3}|[@:]/.test(line.text);
  const isAbove = areBelowNames(lines, isName);
  const saidBy = pairsOfGuests(lines, isName);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const below = lines[at + 1];
    const isBelow = isName(below);
    if (line.quote !== undefined) {
      marked.push(line);
      const isAlone = lines.filter(({ quote }) => quote === line.quote).length === 1;
      const isSigned = isPlain(below) && below.text.length < MAX_SIGNED && !isAuthor(below.text) && GUEST_WITH_POST.test(below.text);
      if (isAlone && (isBelow || isSigned)) marked.push({ text: `${isSigned ? '— ' : ''}${lines[++at]!.text}`, quote: line.quote });
      continue;
    }
    if (saidBy.has(at)) {
      const quote = next++;
      marked.push({ text: `"${line.text}"`, quote }, { text: lines[++at]!.text, quote });
      continue;
    }
    if (isAbove && isPlain(below) && below.text.search(SAID_BY) === 0) {
      const quote = next++;
      marked.push({ text: line.text, quote }, { text: below.text, quote });
      at++;
      continue;
    }
    const [, words, by] = (isPlain(line) && SAID_BY.exec(line.text)) || [];
    if (!words || !(by || isBelow)) {
      marked.push(line);
      continue;
    }
    const quote = next++;
    marked.push({ text: `"${words}"`, quote }, { text: by ?? lines[++at]!.text, quote });
  }
  return marked;
}
