import type { Found } from '#composer/brief.ts';
import type { Judged } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { likeliest } from '../likeliest.ts';
import type { Span } from '../sentences.ts';
import { arabicName } from './arabic-name.ts';
import { candidatesOf } from './candidates.ts';
import { PATTERNS } from './patterns.ts';
import { type Named, nameSigns } from './signs.ts';
import { NAME_WEIGHTS } from './weights.ts';

const CUE =
  /(?<![\p{L}])(?:se chama|xama|chama(?:-se|do|da)?|(?:nome|name|nombre)(?:'s)?(?: d[aeo] \p{L}+| de la \p{L}+| del \p{L}+)?(?: (?:e|eh|is|es|vai ser))?\s?:?|llamad[oa]|se llama|called|named|known as|le (?:pusimos|puse|ponemos)|(?:site|saite|website|websight|page|pagina|web) (?:d[aeo]|para|pra|for|del?)|اسم\S*|سميت\S*|for my (?:biz|business|shop))\s+/gu;

/** Below this chance there is no name: a wrong one costs more than a working title. */
const BAR = 0.6;

/** Every candidate with its signs. */
export function namedIn(sheet: Sheet, judged: readonly Judged[]): Named[] {
  const cues = [...sheet.folded.slice(0, 6000).matchAll(CUE)].map((match) => match.index + match[0].length);
  const spans = new Map<string, Span>();
  const byPattern = new Map<string, string[]>();
  for (const span of candidatesOf(sheet, cues)) spans.set(`${span.start}-${span.end}`, span);
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const span = pattern(sheet);
    if (!span) continue;
    const id = `${span.start}-${span.end}`;
    spans.set(id, span);
    byPattern.set(id, [...(byPattern.get(id) ?? []), name]);
  }
  // A name never comes from talk, nor from what is only wished for.
  return nameSigns(sheet, judged, [...spans.values()], byPattern).filter(
    ({ signs }) => !signs.aside && !signs.instruction && !(signs.wish && !signs.siteFor && !signs.called && !signs.my),
  );
}

/** The business's own name from the sum of what speaks for every candidate; null when none is sure enough. */
export function readName(sheet: Sheet, judged: readonly Judged[]): Found | null {
  const best = likeliest(sheet.text, namedIn(sheet, judged), NAME_WEIGHTS);
  if (!best?.span || best.confidence < BAR) return arabicSiteFor(sheet) ?? quotedInHebrew(sheet);
  // "website for The Gilded Fern": a capital makes the article a part of the name.
  const [start, end] = best.span;
  const from = /(?:^|\P{L})The $/u.test(sheet.text.slice(Math.max(0, start - 5), start)) ? start - 4 : start;
  return { ...best, value: sheet.text.slice(from, end), span: [from, end] };
}

/** "أريد موقعًا لمخبز الياسمين": the site is for what follows, a trade's word with a word of its own. */
function arabicSiteFor(sheet: Sheet): Found | null {
  const span = sheet.language === 'ar' ? arabicName(sheet) : undefined;
  if (!span || !/موقع\S*\s+(?:جديد\S*\s+)?ل?ل?$/u.test(sheet.folded.slice(Math.max(0, span.start - 24), span.start))) return null;
  return { value: sheet.text.slice(span.start, span.end), span: [span.start, span.end], confidence: BAR };
}

/** A script without a grammar of its own: what its owner put in quotes. */
function quotedInHebrew(sheet: Sheet): Found | null {
  const quoted = /["“״]([\u0590-\u05ff][^"”״\n]{1,38})["”״]/u.exec(sheet.text.slice(0, 400));
  if (!quoted?.[1]) return null;
  const start = quoted.index + 1;
  return { value: quoted[1], span: [start, start + quoted[1].length], confidence: BAR };
}
