import type { Line } from './line.ts';

const GUESTBOOK = /livro de visitas|libro de (?:visitas|firmas)|guest ?book|mural de recados/i;
const DATE = /[\s,–-]*\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b.*$/;
/** "Nair Tomasini - Encantado/RS", "Gildo – 22/05/2006": a visitor, and where from or when. */
const VISITOR = /^\p{L}[\p{L}.'’ ]{2,40}\s[-–—]\s[\p{Lu}\d][^.!?"“”]{2,60}$/u;
/** Whoever links elsewhere writes for themselves. */
const ELSEWHERE = /www\.|https?:|\.com\b|\.net\b/i;
/** "Livro de visitas: …", an entry in one line. */
const ENTRY = new RegExp(`^(?:${GUESTBOOK.source})\\s*:`, 'i');
const MIN_WORDS = 4;

/** Entries of visitors in a guestbook, each with the name above it; names without words, tries and links are left out. */
export function readGuestbook(all: readonly Line[]): Line[] {
  const lines = all.filter(({ text }) => !(ENTRY.test(text) && ELSEWHERE.test(text)));
  const from = lines.findIndex(({ text, level }) => level !== undefined && GUESTBOOK.test(text));
  if (from < 0) return [...lines];
  const end = lines.findIndex(({ level }, at) => at > from && level !== undefined && level <= (lines[from]!.level ?? 0));
  const until = end < 0 ? lines.length : end;
  let next = Math.max(0, ...lines.map(({ quote }) => quote ?? 0)) + 1;
  const entries: Line[] = [];
  for (let at = from + 1; at + 1 < until; at++) {
    const [name, words] = [lines[at]!, lines[at + 1]!];
    const isEntry = VISITOR.test(name.text) && !VISITOR.test(words.text) && words.text.split(' ').length >= MIN_WORDS;
    if (!isEntry) continue;
    at++;
    if (ELSEWHERE.test(words.text)) continue;
    const by = name.text.replace(DATE, '').replace(/\s[-–—]\s/g, ', ');
    entries.push({ text: by, quote: next }, { text: `"${words.text.replace(/^["“”«]|["“”»]$/g, '')}"`, quote: next++ });
  }
  return [...lines.slice(0, from), { text: '', level: lines[from]!.level! }, ...entries, ...lines.slice(until)];
}
