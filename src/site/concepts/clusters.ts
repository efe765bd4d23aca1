/** Articles and small words, which never stand alone on a line. */
const SMALL = /^(?:\p{Ll}{1,3}|[&+]|El|L[aeo]s?|Os?|As?|The|D[aeo]s?)$/u;

/** The words of a text, small ones joined to the next: "do Zé", "& Prado". */
export function clusters(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const joined: string[] = [];
  let held = '';
  for (const word of words) {
    const whole = held ? `${held} ${word}` : word;
    if (SMALL.test(word)) held = whole;
    else {
      joined.push(whole);
      held = '';
    }
  }
  if (held && joined.length > 0) joined.push(`${joined.pop()} ${held}`);
  else if (held) joined.push(held);
  return joined;
}
