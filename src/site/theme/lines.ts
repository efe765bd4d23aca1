/** Width in em of the widest line when words are broken as evenly as possible into at most so many lines. */
export function narrowest(words: readonly number[], space: number, lines: number): number {
  let low = Math.max(...words);
  let high = words.reduce((sum, word) => sum + word + space, 0);
  const fits = (width: number) => {
    let count = 1;
    let at = 0;
    for (const word of words) {
      if (at > 0 && at + space + word > width) {
        count++;
        at = word;
      } else at += (at > 0 ? space : 0) + word;
    }
    return count <= lines;
  };
  if (fits(low)) return low;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
