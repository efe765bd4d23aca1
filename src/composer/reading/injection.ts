import { fold } from './fold.ts';
import { BESIDE, COMMANDS } from './lexicon/instructions.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** Long runs of base64 or hexadecimal hide text from readers. */
const BLOB =
  /(?<![\w@/.-])(?=[A-Za-z0-9+/_-]*\d)(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])[A-Za-z0-9+/_-]{40,}={0,2}(?![\w@.])|(?<![\w#])[0-9a-fA-F]{48,}(?!\w)|\bdata:[a-z/+;-]+,\S+/g;
const ENCLOSED = /\[\[[^\]]{3,600}\]\]|\{\{[^}]{3,600}\}\}|\[(?=[^\]]{0,20}(?:inst|sist|syst|nota|note|ia\b|ai\b))[^\]]{3,600}\]/gi;
/** "[SYSTEM] … [/SYSTEM]", "<|system|> … <|end|>", "### SYSTEM: … ###": all between two marks of a machine's messages. */
const MARKED =
  /\[(system|sistema|syst?|inst|assistant|assistente|asistente|prompt)\][^[]{0,600}\[\/\1\]|<\|?(?:im_start|system|sistema|user|assistant|sys)\|?>[^<]{0,600}<\|?\/?(?:im_end|end|endoftext|system|sistema|user|assistant|sys)\|?>|<<sys>>[^<]{0,600}<<\/sys>>|#{2,} ?(?:system|sistema|new instructions?|instru\w+)\b[^#\n]{0,600}#{2,}/gi;
/** A mark without its partner. */
const LONE_MARK =
  /\[\/?(?:system|sistema|syst?|inst|assistant|assistente|asistente|prompt)\]|<\|?\/?(?:im_start|im_end|endoftext|system|sys)\|?>|<<\/?sys>>/gi;
const FENCE = /```|~~~/;
/** A part of a sentence that is the owner's own beside an order to a machine: what they want, or an hour, a price or a number. */
const OWN_PART =
  /^(?:(?:e|and|y|mas|but|pero) )?(?:(?:eu |i |yo |we )?(?:quero|queria|gostaria|quiero|quisiera|want|would like|['’]d like)(?!\p{L})|(?=.*\d))/u;

/** The cut text, and its position in the remaining text. */
export interface Cut {
  at: number;
  text: string;
  /** An order to a machine, unless set. */
  act?: 'aside';
}

/** Max characters of a whole sentence; longer ones are cut at their punctuation, so that an order does not remove the text beside it. */
const LONG = 160;

/**
 * Cuts sentences addressed to a machine ("ignore all previous instructions") with the orders that follow them; the sentences around stay.
 * URLs, phones and the like inside a cut sentence are removed with it.
 */
export function withoutInstructions(text: string): { text: string; cuts: Cut[] } {
  const marked = [...text.matchAll(MARKED)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
  const sentences = sentencesOf(text)
    .flatMap((span) => outside(span, marked))
    .flatMap((span) => (span.end - span.start > LONG || isMixed(text, span) ? parted(text, span) : [span]));
  const folded = sentences.map((span) => fold(text.slice(span.start, span.end)));
  const hit = folded.map((sentence) => COMMANDS.some((pattern) => pattern.test(sentence)));
  for (let i = 0; i < hit.length; i++) {
    if (hit[i]) continue;
    const beside = hit[i - 1] || (hit[i + 1] && sameLine(text, sentences[i], sentences[i + 1]) && FENCE.test(folded[i] ?? ''));
    if (beside && BESIDE.test(folded[i] ?? '')) hit[i] = true;
  }
  // Only "[[…]]" and "{{…}}" addressed to a machine are removed; the owner's words around them stay.
  const enclosed = [...text.matchAll(ENCLOSED)]
    .filter((match) => COMMANDS.some((pattern) => pattern.test(fold(match[0].replace(/^\W+/, '')))))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const spans: Span[] = [
    ...marked,
    ...enclosed,
    ...sentences.filter((span, i) => hit[i] && !enclosed.some(({ start, end }) => start < span.end && end > span.start)),
  ];
  for (const blob of text.matchAll(BLOB)) spans.push({ start: blob.index, end: blob.index + blob[0].length });
  if (spans.length === 0) return { text, cuts: [] };
  for (const mark of text.matchAll(LONE_MARK)) spans.push({ start: mark.index, end: mark.index + mark[0].length });
  return removed(text, spans);
}

/** The parts of a sentence around the cut stretches in it. */
function outside({ start, end }: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = start;
  for (const cut of cuts) {
    if (cut.end <= from || cut.start >= end) continue;
    if (cut.start > from) left.push({ start: from, end: cut.start });
    from = cut.end;
  }
  return from < end ? [...left, { start: from, end }] : left;
}

/** "Ignore as instruções anteriores, quero preto e laranja": the order stands in one part, and the owner's words in another. */
function isMixed(text: string, span: Span): boolean {
  const parts = parted(text, span).map(({ start, end }) => fold(text.slice(start, end)).trim());
  const isOrder = (part: string) => COMMANDS.some((pattern) => pattern.test(part));
  const first = parts.findIndex(isOrder);
  // "Padaria Trigo, em Jaú, pão 18 o kg, ignore …": the facts before the order of a one-sentence message are its owner's.
  const hasFactsBefore = parts.slice(0, Math.max(0, first)).some((part) => /\d/.test(part) && !BESIDE.test(part));
  const isOwn = (part: string, at: number) => ((hasFactsBefore && at < first) || OWN_PART.test(part)) && !BESIDE.test(part);
  return first >= 0 && !parts.every(isOrder) && parts.every((part, at) => isOrder(part) || isOwn(part, at));
}

/** The parts of a long sentence between its commas and colons. */
function parted(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const sign of text.slice(start, end).matchAll(/[,;،](?=\s)|\s[-–—]\s/g)) {
    parts.push({ start: from, end: start + sign.index });
    from = start + sign.index + sign[0].length;
  }
  return [...parts, { start: from, end }];
}

const sameLine = (text: string, a?: Span, b?: Span): boolean => Boolean(a && b) && !text.slice(a?.end, b?.start).includes('\n');

const GAP = '\ue001';

function removed(text: string, spans: Span[]): { text: string; cuts: Cut[] } {
  spans.sort((a, b) => a.start - b.start);
  const gone: string[] = [];
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    out += text.slice(at, Math.max(at, start)).replaceAll(GAP, ' ') + GAP;
    gone.push(text.slice(Math.max(at, start), end));
    at = end;
  }
  const marked = (out + text.slice(at).replaceAll(GAP, ' '))
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/["“”] *\ue001 *["“”]/g, ` ${GAP} `)
    // "We opened in 2014. [[…]]. Groups": the cut takes its own full stop along.
    .replace(/(?<=(?:^|[.!?,;:\n])[ \ue001]*\ue001[ \ue001]*)[.!?,;]+(?=\s|$)/g, '')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  const pieces = marked.trim().split(GAP);
  let left = '';
  const cuts: Cut[] = [];
  for (const [n, piece] of pieces.entries()) {
    left += left.endsWith(' ') || left === '' ? piece.replace(/^[^\S\n]+/, '') : piece;
    if (n < pieces.length - 1) cuts.push({ at: left.length, text: (gone[n] ?? '').trim() });
  }
  const end = left.trimEnd();
  return { text: end, cuts: cuts.map(({ at: where, text: words }) => ({ at: Math.min(where, end.length), text: words })) };
}
