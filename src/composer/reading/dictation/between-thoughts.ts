import { piecesOf } from '../acts/pieces.ts';
import { fold } from '../fold.ts';
import type { Span } from '../sentences.ts';
import type { Mark } from './between-prices.ts';
import { BINDS_BACK, BOUND, CHARGES, OPENS, REFUSED, SPEAKER, SUBJECT, TOPIC } from './price-signs.ts';
import { wordsIn } from './run-on.ts';

/** The starts of new thoughts, unless what one says belongs to the thing before it: "barra de calça | eu faço por 25". */
export function betweenThoughts(text: string, stretch: Span, language: string, known: readonly Mark[]): Mark[] {
  const whole = text.slice(stretch.start, stretch.end);
  const folded = fold(whole);
  const marks: Mark[] = [];
  let last = 0;
  const starts = [
    ...piecesOf(whole, language)
      .slice(1)
      .map(({ start }) => start),
    ...[...folded.matchAll(SPEAKER), ...folded.matchAll(OPENS)].map(({ index }) => index),
  ];
  const subjects = new Set([...whole.matchAll(SUBJECT)].map(({ index }) => index));
  for (const start of [...starts, ...subjects].sort((one, other) => one - other)) {
    const said = folded.slice(0, start).trimEnd();
    const topic = TOPIC.exec(said)?.[0].length;
    const refused = /^ ?(?:eu )?nao /u.test(folded.slice(said.length)) ? REFUSED.exec(said)?.[0].length : undefined;
    const at = said.length - (topic === undefined ? (refused ?? 0) : topic + 1);
    const comma = Math.max(last, ...known.map((one) => one.at - stretch.start).filter((one) => one <= at));
    const words = wordsIn(folded.slice(comma, at));
    const isOfThing = CHARGES.test(folded.slice(at, at + 60)) && words > 0 && (words <= MAX_THING || NOT_CHARGED.test(folded.slice(at)));
    // "tesoura 15 faca 12": no "faça".
    if (/^ faca(?!\p{L})/iu.test(whole.slice(at))) continue;
    // "a gente tira | e põe de novo": the same speaker goes on.
    if (GOES_ON_WITH.test(folded.slice(at)) && wordsIn(folded.slice(last, at)) < MIN_JOINED) continue;
    // "… não cobro nada, em Carmo do Cajuru | eu vou só na quinta": where and when begin the thought.
    if (comma > last && WHERE.test(folded.slice(comma, at)) && words <= MAX_THING) {
      marks.push({ at: stretch.start + comma, sign: '.' });
      last = comma;
      continue;
    }
    const min = subjects.has(start) ? MIN_BEFORE_SUBJECT : MIN_THOUGHT;
    if (isOfThing || wordsIn(folded.slice(last, at)) < min) continue;
    if (BOUND.test(folded.slice(0, at)) || (topic === undefined && BINDS_BACK.test(folded.slice(at)))) continue;
    marks.push({ at: stretch.start + at, sign: '.' });
    last = at;
  }
  return marks;
}
const NOT_CHARGED = /^ ?(?:(?:eu|a gente|yo|i|we) )?(?:nao|no|don'?t) (?:l[oa]s? )?(?:cobr|charge)/u;
const GOES_ON_WITH = /^ (?:e|y|and) (?!(?:eu|a gente|nos|yo|i|we|o|a|os|as|el|la|los|las|the|meu|minha|my|mi)(?!\p{L}))\p{L}/u;
const MIN_JOINED = 8;
const WHERE = /^ (?:em|n[ao]s?|para|pra|pros?|in|on|at|en) \p{L}/u;
const MAX_THING = 9;
const MIN_THOUGHT = 3;
const MIN_BEFORE_SUBJECT = 8;
