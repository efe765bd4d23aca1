import type { Sheet } from '../facts/sheet.ts';
import { bareWorkVerbs } from '../lexicon/work-verbs.ts';
import { VERBS } from './own-work.ts';

/** A row of things: none of a place, a purpose, another sentence. */
const END =
  'em|en|in|at|near|on|n[ao]s?|aqui|aca|here|com|con|with|para|pra|pro|for|por|from|around|across|to|up|desde|since|que|q|quem|quien|that|which|who|where|sou|somos|soy|am|are|is|tenho|temos|tengo|have|faco|fazemos|hago|do|make|vendo|sell|mas|pero|but|nao|no|not|nunca|se|si|if|ate|hasta|eu|yo|i|we';
const WORD = `(?!(?:${END})(?!\\p{L}))\\p{L}[\\p{L}'’-]*`;
const ROW = `(?:(?:o|a|os|as|el|la|los|las|the) )?(?:${WORD}(?: |, (?:e |y |and )?))*`;
/** The one who speaks, or a mark behind which the verb can only be theirs. */
const LEAD: Readonly<Record<string, string>> = {
  pt: '(?:^|[,(] ?|(?<!\\p{L})(?:e|eu|nos|a gente|tambem) )',
  es: '(?:^|[,(] ?|(?<!\\p{L})(?:y|yo|nosotr[oa]s|tambien) )',
  en: '(?<!\\p{L})(?:i|we)(?: also| mostly| just| mainly)? ',
};
const patternOf = (language: string): RegExp => {
  const bare = bareWorkVerbs(language);
  const opens = bare ? `|(?:^|(?<!\\p{L})a gente )(?<bare>${bare})(?= )(?! d[aeo]s? | del )` : '';
  return new RegExp(`(?:${LEAD[language]}(?<work>(?:${VERBS[language]})(?! d[aeo]s? | del | e | y ))${opens}) ${ROW}$`, 'u');
};
const PATTERNS = Object.fromEntries(['pt', 'es', 'en'].map((language) => [language, patternOf(language)]));
/** The rest of the row, where it goes on behind the thing. */
const GOES_ON = new RegExp(`^(?:(?: |, (?:e |y |and )?| (?:e|y|and) )${WORD})*?(?=\\s?[.;:,!?(\\n]|$| (?:${END})(?!\\p{L}))`, 'u');
/** A house or somebody by their trade, which may stand in the row of what they do. */
const WHO = /^\p{L}+(?:[ae]ria|eir[oa]s?|ist[ao]s?|dor(?:a|es|as)?|shop|store|studio)(?!\p{L})/u;
const MAX_LENGTH = 90;

/**
 * "Amolo alicate, tesoura de | cabeleireiro", "I rent out | bouncy castles": a thing that is worked on is no trade; the trade is the work,
 * from its verb on. Undefined where no verb of work governs it.
 */
export function workOn({ folded, language }: Sheet, [start, end]: readonly [number, number]): [number, number] | undefined {
  const pattern = PATTERNS[language];
  if (!pattern) return undefined;
  const from = Math.max(...['.', '!', '?', ';', ':', '\n'].map((mark) => folded.lastIndexOf(mark, start - 1))) + 1;
  const head = folded.slice(from, start).trimStart();
  const match = pattern.exec(head);
  const verb = match?.groups?.work ?? match?.groups?.bare;
  if (!match || !verb) return undefined;
  const at = start - head.length + match.index + match[0].indexOf(verb);
  const between = folded.slice(at + verb.length, start).trim();
  if (WHO.test(folded.slice(start, end)) && /(?:,|^)$/u.test(between)) return undefined;
  const more = between.includes(',') ? (GOES_ON.exec(folded.slice(end))?.[0].length ?? 0) : 0;
  return end + more - at <= MAX_LENGTH ? [at, end + more] : [at, end];
}
