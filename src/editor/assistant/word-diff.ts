export interface DiffPart {
  how: 'same' | 'del' | 'ins';
  text: string;
}

/** Above this size the two texts are shown whole, one after the other. */
const MAX_CELLS = 400_000;

const piecesOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}'’-]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];

/** Word diff of two texts: kept and removed parts make up the old one, kept and added parts the new one. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  if (a.length * b.length > MAX_CELLS) return joined([part('del', before), part('ins', after)]);
  // Longest common subsequence of the remainders.
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push(part('same', a[i]!));
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      parts.push(part('del', a[i]!));
      i += 1;
    } else {
      parts.push(part('ins', b[j]!));
      j += 1;
    }
  }
  return joined(parts);
}

const part = (how: DiffPart['how'], text: string): DiffPart => ({ how, text });

/** Merges neighbours of one kind; a space between two changes joins them, so that a phrase reads as a phrase. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const whole: DiffPart[] = [];
  let [del, ins] = ['', ''];
  const flush = () => {
    if (del) whole.push(part('del', del));
    if (ins) whole.push(part('ins', ins));
    [del, ins] = ['', ''];
  };
  for (const [at, { how, text }] of parts.entries()) {
    if (how === 'del') del += text;
    else if (how === 'ins') ins += text;
    else if (del && ins && !text.trim() && parts[at + 1] && parts[at + 1]!.how !== 'same') {
      del += text;
      ins += text;
    } else {
      flush();
      const last = whole.at(-1);
      if (last?.how === 'same') last.text += text;
      else whole.push(part('same', text));
    }
  }
  flush();
  return whole;
}
