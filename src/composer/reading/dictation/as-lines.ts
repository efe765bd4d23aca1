const MIN_PARTS = 5;
const MIN_LENGTH = 60;
const MAX_PART = 70;
/** Max full stops inside a line of a flyer. */
const MAX_SENTENCES = 2;
const DAY = '(?:seg|ter|qua|qui|sex|s[áa]b|dom|lun|mar|mi[ée]|jue|vie|mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?';
/** Between two days or two hours a dash is a range: "seg - sex", "9h - 18h", "9 - 6". */
const DASH = new RegExp(
  ` [-–—] (?!(?<=${DAY} [-–—] )${DAY}(?!\\p{L}))(?!(?<=(?<!\\d)\\d{1,2}(?:h\\d{0,2}|:\\d{2})? [-–—] )\\d{1,2}(?:h|:\\d|\\s(?!\\d)|[^\\d\\s:]|$))`,
  'giu',
);
const MARKS: readonly RegExp[] = [/ • /g, / \| /g, / · /g, DASH];

/** A flyer in one line, "NOME - 5 A 15 ANOS - TERÇA 17H - OSASCO - R$ 90", has its parts in lines; other lines stay. */
export const asLines = (text: string): string => text.split('\n').map(inParts).join('\n');

function inParts(line: string): string {
  const stops = line.match(/\p{L}{2,}[.!?] /gu)?.length ?? 0;
  if (line.length < MIN_LENGTH || stops > MAX_SENTENCES) return line;
  const found = MARKS.map((mark) => line.split(mark)).find(
    (parts) => parts.length >= MIN_PARTS && parts.every((part) => part.length <= MAX_PART),
  );
  return found ? found.join('\n') : line;
}
