import type { Setting } from './setting.ts';

/** Tells since when, or how it came to be. */
const PAST =
  /(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<!\p{L})(?:aprend\p{L}+|learn(?:ed|t)|comec\p{L}+|come[çc]ou|empec\p{L}+|empez\p{L}+|started|began|fund\p{L}+|founded|herd\p{L}+|hered\p{L}+|inherit\p{L}+|nasc\p{L}+|nac[ií]\p{L}+|abri(?:u|mos)|opened|era|was|were|av[ôó]s?|pai|m[ãa]e|padre|madre|father|mother|abuel[oa]s?|grand\p{L}+|gera[çc]\p{L}+|generaci\p{L}+|generations?|anos|años|years|história|historia|history)(?!\p{L})/iu;
/** Headings of a story: the one of a history stands over a past alone. */
export function storyHeads({ heads }: Setting, text: string): ReturnType<Setting['heads']> {
  const all = heads('story');
  return PAST.test(text) ? all : all.filter(({ title }) => !/hist[óo]ria|story/iu.test(title));
}
