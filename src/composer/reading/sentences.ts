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

/** Sentences in reading order: cut at line ends, at `.!?؟` followed by space, and where a quotation begins after a colon. */
export function sentencesOf(text: string): Span[] {
  const folded = fold(text);
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /[\s"'“”«»•*·\-–—]/.test(text[from] as string)) from++;
    while (to > from && /[\s"“”«»]/.test(text[to - 1] as string)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = folded[i] as string;
    if (sign === '\n') {
      push(i);
      continue;
    }
    if (sign === ':' && /^: ?"/.test(folded.slice(i, i + 3))) {
      push(i + 1);
      continue;
    }
    const picture = PICTURE.exec(text.slice(i, i + 12))?.[0];
    // "… Ananindeua 💅 fibra 130": an emoji between two thoughts ends the first.
    if (picture && /\p{L}\s?$/u.test(text.slice(start, i)) && /^\s\p{L}/u.test(text.slice(i + picture.length))) {
      push(i + picture.length);
      i += picture.length - 1;
      continue;
    }
    if (!'.!?؟…。！？۔'.includes(sign)) continue;
    if ('。！？'.includes(sign)) {
      push(i + 1);
      continue;
    }
    let after = i + 1;
    while (after < text.length && '"\')].!?…'.includes(folded[after] as string)) after++;
    if (after < text.length && !/\s/.test(text[after] as string)) continue;
    // "Bolinho (6 un.) - R$ 28,00": an abbreviation within brackets.
    if (sign === '.' && text[i + 1] === ')' && /^\)\s*(?:[-–—:…|]|\.\.|r\$|[$€£])/.test(folded.slice(i + 1, i + 8))) continue;
    // A dot leader before a price.
    if ('.…'.includes(sign) && /^\s*(?:r\$|[$€£]|\d)/.test(folded.slice(after, after + 6)) && (sign === '…' || after > i + 1)) {
      i = after - 1;
      continue;
    }
    if (
      sign === '.' &&
      after < text.length &&
      SUFFIX.test(folded.slice(Math.max(0, i - 6), i)) &&
      /^\s+(?:\p{Lu}\p{Ll}+(?!\S*\d)|\d{3}-)/u.test(text.slice(after, after + 24)) &&
      !COUNTY.test(folded.slice(Math.max(0, i - 6), i)) &&
      !/^\s+(?:Suite|Ste|Apt|Unit|Floor|Louis|Petersburg|Paul|John|Mary|George|James|Ives|Andrews|Albans|Helens|Pancras)/.test(
        text.slice(after, after + 14),
      )
    ) {
      push(after);
      i = after - 1;
      continue;
    }
    // "rua das Castanheiras s/n. Queremos": no abbreviation before a new sentence.
    if (sign === '.' && /s\/n$/.test(folded.slice(Math.max(0, i - 3), i)) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(after, after + 4))) {
      push(after);
      i = after - 1;
      continue;
    }
    // "Marechal Deodoro/AL. Suíte": a state ends its sentence.
    if (
      sign === '.' &&
      /(?:[/–-] ?|\p{Ll},? )[A-Z]{2}$/u.test(text.slice(Math.max(0, i - 5), i)) &&
      /^\s+[\p{Lu}\d(]/u.test(text.slice(after, after + 3))
    ) {
      push(after);
      i = after - 1;
      continue;
    }
    if (sign === '.' && after === i + 1 && ABBREVIATION.test(folded.slice(Math.max(0, i - 8), i)) && after < text.length) continue;
    push(after);
    i = after - 1;
  }
  push(text.length);
  return spans;
}
