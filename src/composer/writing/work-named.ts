const SAID = /(?:^|[^\p{L}])(?:i|we)(?: also| mostly| just| mainly)? $/iu;
/** Verbs of one syllable whose last letter is doubled. */
const DOUBLED = /^(?:[^aeiou]*[aeiou][^aeiouwxy])$/u;

/** "sweep" → "sweeping", "make" → "making", "trim" → "trimming". */
export function gerundOf(verb: string): string {
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** "We sweep chimneys": as the name of a work, "sweeping chimneys". Portuguese and Spanish verbs say who does it themselves. */
export function workNamed(trade: string, prompt: string, span: readonly [number, number] | null, locale: string): string {
  if (!locale.startsWith('en') || !span || !SAID.test(prompt.slice(Math.max(0, span[0] - 14), span[0]))) return trade;
  // "make and mend sails": each of them.
  const [, verb = '', and = '', other = '', rest = ''] = /^(\p{L}+)(?:( and )(\p{L}+)(?= \p{L}))?(\s.*)$/u.exec(trade) ?? [];
  return verb ? `${gerundOf(verb)}${and}${other && gerundOf(other)}${rest}` : trade;
}
