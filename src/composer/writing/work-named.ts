import { nounOfWork } from '#composer/reading/lexicon/work-verbs.ts';

const SAID = /(?:^|[^\p{L}])(?:i|we)(?: also| mostly| just| mainly)? $/iu;
/** Verbs of one syllable whose last letter is doubled. */
const DOUBLED = /^(?:[^aeiou]*[aeiou][^aeiouwxy])$/u;

/** "sweep" → "sweeping", "make" → "making", "trim" → "trimming". */
export function gerundOf(verb: string): string {
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** An article, a pronoun or a verb behind it: "conserto o que quebrar" has no noun that is sure. */
const NO_THING =
  /^(?:[aoe]s?|el|l[aeo]s?|uma?s?|una?s?|unos|tudo|tod[ao]s?|meus?|minhas?|seus?|suas?|sus?|tus?|de|que|com|con|para|pra|em|en|n[ao])(?!\p{L})/iu;
/** "conserto sombrinha" → "conserto de sombrinha", "afio faca" → "afiação de faca"; as it is where no noun is certain. */
function byItsNoun(trade: string, language: string): string {
  const [, verb = '', thing = ''] = /^((?:se )?\p{L}+(?:-se)?)\s+(\p{L}.*)$/iu.exec(trade) ?? [];
  const noun = nounOfWork(verb, language);
  return noun && !NO_THING.test(thing) ? `${noun} de ${thing}` : trade;
}

/** "We sweep chimneys": as the name of a work, "sweeping chimneys"; "afio faca": "afiação de faca". */
export function workNamed(trade: string, prompt: string, span: readonly [number, number] | null, locale: string): string {
  const [language = ''] = locale.split('-');
  if (language !== 'en') return byItsNoun(trade, language);
  if (!span || !SAID.test(prompt.slice(Math.max(0, span[0] - 14), span[0]))) return trade;
  // "make and mend sails": each of them.
  const [, verb = '', and = '', other = '', rest = ''] = /^(\p{L}+)(?:( and )(\p{L}+)(?= \p{L}))?(\s.*)$/u.exec(trade) ?? [];
  return verb ? `${gerundOf(verb)}${and}${other && gerundOf(other)}${rest}` : trade;
}
