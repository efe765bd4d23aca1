/** The edited text and its selection. */
export interface TextSelection {
  text: string;
  start: number;
  end: number;
}
export type Mark = 'heading' | 'subheading' | 'strong' | 'em' | 'points' | 'numbers' | 'quote';

const LINE_MARKS: Partial<Record<Mark, string>> = { heading: '## ', subheading: '### ', points: '- ', numbers: '1. ', quote: '> ' };
const ANY_LINE_MARK = /^(?:#{1,6} |[-*•] |\d{1,3}[.)] |> ?)/;

/** Toggles a mark on the selection. */
export function withMark(writing: TextSelection, mark: Mark): TextSelection {
  if (mark === 'strong' || mark === 'em') return wrapped(writing, mark === 'strong' ? '**' : '_');
  return marked(writing, mark);
}

function wrapped({ text, start, end }: TextSelection, mark: string): TextSelection {
  const inner = text.slice(start, end);
  const { length } = mark;
  if (text.slice(start - length, start) === mark && text.slice(end, end + length) === mark)
    return { text: text.slice(0, start - length) + inner + text.slice(end + length), start: start - length, end: end - length };
  // Spaces at the ends stay outside: marks enclose words.
  const lead = inner.length - inner.trimStart().length;
  const words = inner.trim();
  const at = start + (words ? lead : 0);
  return {
    text: text.slice(0, at) + mark + words + mark + text.slice(at + words.length),
    start: at + length,
    end: at + length + words.length,
  };
}

/** Headings, lists and quotes are marks at the beginning of whole lines. */
function marked({ text, start, end }: TextSelection, mark: Mark): TextSelection {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(end, start));
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const own = LINE_MARKS[mark]!;
  const isOn = (line: string) => (mark === 'numbers' ? /^\d{1,3}[.)] /.test(line) : line.startsWith(own));
  const takesOff = lines.every((line) => isOn(line) || !line.trim()) && lines.some(isOn);
  let count = 0;
  const made = lines.map((line) => {
    const bare = line.replace(ANY_LINE_MARK, '');
    if (takesOff || (!bare.trim() && lines.length > 1)) return bare;
    count += 1;
    return (mark === 'numbers' ? `${count}. ` : own) + bare;
  });
  const block = made.join('\n');
  // A heading or a list needs a blank line before it.
  const before = text.slice(0, from);
  const gap = !takesOff && before && !before.endsWith('\n\n') && !ANY_LINE_MARK.test(before.trimEnd().split('\n').at(-1) ?? '') ? '\n' : '';
  const first = from + gap.length;
  const only = lines.length === 1;
  return {
    text: before + gap + block + text.slice(to),
    start: only ? first + block.length : first,
    end: first + block.length,
  };
}

/** Links the selection; without one, inserts the address itself. */
export function withLink({ text, start, end }: TextSelection, href: string): TextSelection {
  const label =
    text
      .slice(start, end)
      .replaceAll(/[[\]\n]/g, ' ')
      .trim() || href.replace(/^(?:https:\/\/|mailto:|tel:)/, '');
  const made = `[${label}](${href})`;
  return { text: text.slice(0, start) + made + text.slice(end), start: start + made.length, end: start + made.length };
}

/** Normalises a typed address to a link; null when links may not lead there. */
export function addressOf(typed: string): string | null {
  const text = typed.trim().replace(/^http:\/\//i, 'https://');
  if (/^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  const href = /^(?:https:\/\/|mailto:|tel:)/i.test(text) ? text : `https://${text}`;
  const isWhole = URL.canParse(href) && (!href.startsWith('https:') || new URL(href).hostname.includes('.'));
  return isWhole && !/[\s()<>"]/.test(href) && !/^https:\/\/[a-z]+:/i.test(href) ? href : null;
}
