import { workVerbs } from '#composer/reading/lexicon/work-verbs.ts';
import type { Headline } from './headline.ts';
import { capitalise } from './language.ts';

const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const DEED = new RegExp(`^(?:${workVerbs('pt')}|${workVerbs('es')}|faco|fazemos|hago|hacemos) `, 'u');
const AT_PLACE = /^(?:em|en|in|no|na|nos|nas)$/;
const BETWEEN = /^(?:em|en|in|no|na|nos|nas|d[aeo]s?|del?)$/;
/** "… na hora", "… a domicílio": goes on where the headline names the town. */
const ADDS = /^(?:n[ao]s?|a|ao|[àa]s?|com|con|with|sem|sin|pra|para|for|desde|since|há|hace|faz)\s/iu;
/** "Conserto de relógio, 30 anos" under "Conserto de relógio em Canela" continues after the headline's words. */
export function afterHeadline(text: string, { text: headline, by }: Pick<Headline, 'text' | 'by'>): string {
  if (by !== 'composer') return text;
  // "Mergulhador limpo casco de lancha" under "Mergulhador em Angra".
  const [, who = '', deed = ''] = /^(\p{L}+)[,]? (\p{L}+ .*)$/su.exec(text) ?? [];
  if (DEED.test(plainly(deed)) && plainly(headline).split(' ')[0] === plainly(who)) return capitalise(deed);
  const shownWords = plainly(headline).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  let same = 0;
  let at = 0;
  while (same < words.length && at < shownWords.length) {
    const said = plainly(words[same]![0]);
    // "Clube de tiro Joinville, …" under "Clube de tiro em Joinville".
    if (said !== shownWords[at] && BETWEEN.test(shownWords[at]!)) at++;
    if (said !== shownWords[at]) break;
    same++;
    at++;
  }
  const next = words[same]?.index;
  // "… e on-line": a sentence cannot begin with a conjunction.
  if (
    same < 2 ||
    next === undefined ||
    /^(?:e|y|and|ou|or|o)\s/u.test(text.slice(next)) ||
    (at < shownWords.length &&
      !/[,;:.–—-]\s*$/u.test(text.slice(0, next)) &&
      !(AT_PLACE.test(shownWords[at - 1] ?? '') && ADDS.test(text.slice(next))))
  )
    return text;
  // "Sinop MT, pulverização de soja": the state belongs to the town.
  const rest = text.slice(next).replace(/^\p{Lu}{2}\s*[,;:.–—-]\s*/u, '');
  return rest.length >= 12 ? capitalise(rest) : text;
}
