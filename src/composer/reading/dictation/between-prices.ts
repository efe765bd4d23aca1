import type { Span } from '../sentences.ts';
import { CHARGES_AT_END, GOES_ON, ITS_ARTICLE } from './price-signs.ts';
import { wordsIn } from './run-on.ts';
import { amountsIn, spoken } from './spoken-amounts.ts';

/** A mark that is missing in front of a place. */
export interface Mark {
  at: number;
  sign: ',' | '.';
}

const JOINTS =
  /(?<!\p{L})(?:e|y|and|mas|but|pero|ou|or|o|a|os|as|el|la|los|las|the|eu|yo|i|sai|por|fica|es|is|its|it's|thats|so|for)(?!\p{L})/gu;
const hasNoun = (words: string): boolean => /\p{L}{2}/u.test(words.replace(JOINTS, ''));

/** The ends of prices at which the next thing begins. */
export function betweenPrices(text: string, stretch: Span): Mark[] {
  const folded = spoken(text);
  const amounts = amountsIn(folded, stretch);
  if (amounts.length < 2) return [];
  const marks: Mark[] = [];
  let floor = stretch.start;
  let isAhead = true;
  for (const [n, amount] of amounts.entries()) {
    const next = amounts[n + 1];
    const said = folded.slice(floor, amount.start);
    const lead = said.replace(CHARGES_AT_END, ' ');
    // "140 a hora de dia e 180 à noite": without words of its own a price stands as the one before it.
    const rest = folded.slice(amount.whole, next?.start ?? stretch.end);
    const isBehind = (lead.length < said.length && OF_CHARGE.test(rest)) || (!hasNoun(lead) && /^ for (?:an?|the) /u.test(rest));
    if (hasNoun(lead) && !isBehind) isAhead = true;
    else if (n === 0 || isBehind || lead.length < said.length) isAhead = false;
    if (isAhead) {
      const own = amount.byVerb ? ITS_ARTICLE.exec(said.replace(VERB_AT_END, ' ')) : null;
      if (own && wordsIn(said.slice(0, own.index)) >= MIN_TALK) marks.push({ at: floor + own.index, sign: '.' });
      floor = amount.whole;
      if (/\p{L}{2}/u.test(rest) && !GOES_ON.test(rest)) marks.push({ at: amount.whole, sign: ',' });
    } else if (next) {
      const behind = folded.slice(amount.whole, next.start);
      const at = amount.whole + endOfThing(behind, next.byVerb);
      if (!JOINED.test(behind)) marks.push({ at, sign: ',' });
      floor = JOINED.test(behind) ? next.start : at;
    }
  }
  return marks.filter(({ at }) => at > stretch.start && at < stretch.end);
}
/** "cobra 1200 no vestido": the thing behind a charge. */
const OF_CHARGE = /^ (?:n[ao]s?|pel[ao]s?|for|por|en)(?: (?:el|la|the|an?))? \p{L}{3}/u;
const VERB_AT_END = / \S+(?: (?:a|por|em|en|for))? $/u;
/** Words of talk before a thing from which they are set apart. */
const MIN_TALK = 4;
const JOINED = /\s(?:e|y|and)\s$/u;

/** End of the thing behind its price: "a sobrancelha | o corte tá", "na manutenção a cada 21 dias | blindagem tá", "o corte |". */
function endOfThing(behind: string, isNextByVerb: boolean): number {
  const subject = isNextByVerb ? SUBJECT.exec(behind)?.index : undefined;
  const charge = CHARGES_AT_END.exec(behind)?.index;
  const thing = isNextByVerb ? THING.exec(behind)?.[0].length : undefined;
  const end = (subject === 0 ? undefined : subject) ?? charge ?? thing ?? behind.trimEnd().length;
  return behind.slice(0, end).replace(/\s(?:e|y|and)?\s?$/u, '').length;
}
const SUBJECT = /(?<=\p{L})\s(?:(?:e|y|and)\s)?(?:o|a|os|as|el|la|los|las|the)\s\p{L}+(?:\s\p{L}+){0,3}(?:\s\S+)?\s$/u;
const THING =
  /^ (?:(?:o|a|os|as|el|la|los|las|the|n[ao]s?|pel[ao]s?|for|en) )+\p{L}+(?: (?:d[aeo]s?|em|com|pra|in|of|with|en|del?) (?:(?:o|a|el|la|the) )?\p{L}+)*(?: a cada \d+ \p{L}+)?/u;
