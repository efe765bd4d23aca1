import { pinnedBefore } from './drawn-labels.ts';
import { fold } from './fold.ts';

/** A stretch of the prompt, [start, end) in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[^\p{L}\d])(?:av|avda|dra?s?|dres|sra?s?|srta|prof|profa|eng|arq|lic|ing|tel|telef|cel|col|no|nro|num|n|apto|ap|bl|cj|conj|of|sl|lj|cra|cl|cll|kr|edif|ed|urb|izq|izda|dcha|dto|dpto|esq|num|bldg|aprox|approx|lun|psic|nut|rev|fisio|gral|bco|qd|lt|r|al|rod|tv|pca|c|p|st|rd|ave|opp|cons|rs|ksh|kshs|tshs|blvd|bv|bvar|pje|diag|transv|mr|mrs|ms|jr|inc|incl|exc|excl|ltd|co|esq|ced|ag|cta|reg|mat|col|min|max|etc|vs|ex|art|s|a|b|d|e|f|g|h|i|j|k|l|m|o|q|t|u|v|w|x|y|z|ste|hno|hnos|cia|pza|ctra|pq|jd|vl|fone|tfno|obs|ref|av|ext|int|mun|depto|د|ود|ا|م|ه|ق)$/u;

const PICTURE = /^\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Extended_Pictographic}|\p{Emoji_Modifier})*/u;

/** Abbreviations after names and numbers: a capital after them begins a sentence. */
const SUFFIX = /(?:^|[^\p{L}])(?:rd|ave|blvd|st|ltd|inc|jr|co|etc|max|min|hrs|a\.m|p\.m|cia|hno|hnos|vs|cdmx)$/u;

/** "Kinvara, Co. Galway" */
const COUNTY = /,\s?co$/u;

/** "100 Main St. Suite 4", "St. Louis": words that go on after an abbreviation. */
const SAINTED = /^\s+(?:Suite|Ste|Apt|Unit|Floor|Louis|Petersburg|Paul|John|Mary|George|James|Ives|Andrews|Albans|Helens|Pancras)/;

interface Message {
  text: string;
  folded: string;
}

/** Sentences in reading order: cut at line ends, at `.!?؟` followed by space, and where a quotation begins after a colon. */
export function sentencesOf(text: string): Span[] {
  const message: Message = { text, folded: fold(text) };
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    const span = bareSpan(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const stop = stopAt(message, start, i);
    if (!stop) continue;
    if (stop.isEnd) cut(stop.at);
    i = Math.max(i, stop.at - 1);
  }
  cut(text.length);
  return spans;
}

/** Without space, quotation marks and bullets around it. */
function bareSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s"'“”«»•*·\-–—]/.test(text[from] as string)) from++;
  while (to > from && /[\s"“”«»]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** The position at which reading goes on behind a mark, and whether a sentence ends there. */
interface Stop {
  at: number;
  isEnd: boolean;
}

function stopAt({ text, folded }: Message, start: number, i: number): Stop | undefined {
  const mark = folded[i] as string;
  const end = (at: number): Stop => ({ at, isEnd: true });
  if (mark === '\n') return end(i);
  if (mark === ':' && /^: ?"/.test(folded.slice(i, i + 3))) return end(i + 1);
  // "📍 em domicílio • Zona Norte de Porto Alegre": how and where, each by itself.
  if ('•·|'.includes(mark) && pinnedBefore(text, i)) return end(i + 1);
  const picture = PICTURE.exec(text.slice(i, i + 12))?.[0];
  // "… Ananindeua 💅 fibra 130": an emoji between two thoughts ends the first.
  if (picture && /\p{L}\s?$/u.test(text.slice(start, i)) && /^\s\p{L}/u.test(text.slice(i + picture.length)))
    return end(i + picture.length);
  if ('。！？'.includes(mark)) return end(i + 1);
  if (!'.!?؟…۔'.includes(mark)) return undefined;
  let after = i + 1;
  while (after < text.length && '"\')].!?…'.includes(folded[after] as string)) after++;
  if (after < text.length && !/\s/.test(text[after] as string)) return undefined;
  if (isInBrackets(text, i)) return undefined;
  // A dot leader before a price.
  const isLeader = '.…'.includes(mark) && (mark === '…' || after > i + 1) && /^\s*(?:r\$|[$€£]|\d)/.test(folded.slice(after, after + 6));
  if (isLeader) return { at: after, isEnd: false };
  const isShort = mark === '.' && after === i + 1 && after < text.length && ABBREVIATION.test(folded.slice(Math.max(0, i - 8), i));
  return isShort && !endsAnyway({ text, folded }, i, after) ? undefined : end(after);
}

/** "Bolinho (6 un.) - R$ 28,00", "baru (o mais vendido!) 9,00": a mark within brackets that the sentence goes on behind. */
const isInBrackets = (text: string, i: number): boolean =>
  /^\)[^\S\n]*(?:[-–—:…|,;]|\.\.|[Rr]\$|[$€£\d]|\p{Ll})/u.test(text.slice(i + 1, i + 8));

/** An abbreviation, and the sentence ends with it. */
function endsAnyway({ text, folded }: Message, i: number, after: number): boolean {
  const before = folded.slice(Math.max(0, i - 6), i);
  const next = text.slice(after, after + 24);
  // "rua das Castanheiras s/n. Queremos"
  if (/s\/n$/.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(next.slice(0, 4))) return true;
  // "Marechal Deodoro/AL. Suíte": a state ends its sentence.
  if (/(?:[/–-] ?|\p{Ll},? )[A-Z]{2}$/u.test(text.slice(Math.max(0, i - 5), i)) && /^\s+[\p{Lu}\d(]/u.test(next.slice(0, 3))) return true;
  // "ya no. Trabajo de lunes": no number follows.
  if (/(?:^|\P{L})no$/u.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(next.slice(0, 4))) return true;
  // "qdo tem sinal respondo rs. minha margem": laughter.
  if (/\p{L} (?:rs|ks|kk+|haha\p{L}*)$/u.test(folded.slice(Math.max(0, i - 14), i)) && /^\s+\p{L}/u.test(next)) return true;
  // "CRECI 66123-J. Trabalhamos": the letter of a register is no initial.
  if (/\d-?[a-z]$/.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(next.slice(0, 4))) return true;
  const isCapital = /^\s+(?:\p{Lu}\p{Ll}+(?!\S*\d)|\d{3}-)/u.test(next);
  return isCapital && SUFFIX.test(before) && !COUNTY.test(before) && !SAINTED.test(next.slice(0, 14));
}
