/** Letters that are easily taken for one another. */
const ALIKE = ['ou', 'ei', 'iy', 'sz', 'sc', 'sx', 'zc', 'bv', 'gj', 'ck', 'kq', 'cq', 'mn', 'lu', 'ea'];
const COST_OF_ALIKE = 0.6;

/** Cost of a letter for another: less where they may sound alike. */
const costOf = (one: string, other: string): number =>
  one === other ? 0 : ALIKE.some((pair) => pair.includes(one) && pair.includes(other)) ? COST_OF_ALIKE : 1;
const DOUBLED = 0.4;

/** Cost of the letters changed, swapped, added or left out between two words. */
export function distance(a: string, b: string): number {
  const skipped = (word: string, at: number): number => (word[at - 1] === word[at - 2] || word[at - 1] === 'h' ? DOUBLED : 1);
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] as number) + skipped(b, j));
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] as number) + skipped(a, i)];
    for (let j = 1; j <= b.length; j++) {
      const [one, other] = [a[i - 1] as string, b[j - 1] as string];
      let cost = (last[j - 1] as number) + costOf(one, other);
      cost = Math.min(cost, (last[j] as number) + skipped(a, i), (row[j - 1] as number) + skipped(b, j));
      if (i > 1 && j > 1 && one === b[j - 2] && other === a[i - 2]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Every word one slip away: a letter added, left out or changed, or two swapped. */
export function* slipsOf(word: string, alphabet: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of alphabet) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
  }
}
