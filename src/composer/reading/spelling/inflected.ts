import type { SpeltLanguage } from './sounds.ts';

const endings = (list: string): ReadonlySet<string> => new Set(['', ...list.split(' ')]);

/** Folded endings by which the words of one stem differ; English ones are added to a whole word. */
const ENDINGS: Readonly<Record<SpeltLanguage, ReadonlySet<string>>> = {
  pt: endings(
    'a as o os e es s is i ia ias am em ar er ir or amos emos imos ava avam iam ei ou eu iu aram eram iram ado ada ados adas ido ida idos idas ando endo indo ' +
      'arao erao irao arei aria ariam eria iria asse esse isse ador ora ores oras edor edora idor idora adora adores adoras edores idores acao acoes icao icoes ' +
      'mento mentos amento amentos imento imentos avel aveis ivel iveis inho inha inhos inhas zinho zinha zinhos zinhas eiro eira eiros eiras ista istas ' +
      'eria erias aria arias agem agens mente amente oso osa osos osas ura uras l ais eis ica ico icas icos ense enses al ante antes ente entes ez eza idade idades ismo issimo issima m n r',
  ),
  es: endings(
    'a as o os e es s ia ias an en ar er ir or amos emos imos aba aban ian i io aron ieron ado ada ados adas ido ida idos idas ando endo iendo yendo ' +
      'aran eran iran are aria arian eria iria ara iera ador adora adores adoras edor edora edores idor idora ora oras ores acion aciones icion iciones ' +
      'miento mientos amiento imiento imientos able ables ible ibles ito ita itos itas cito cita citos citas illo illa illos illas on ona ones onas azo ero era eros eras ' +
      'ista istas eria erias aje ajes mente amente oso osa osos osas ura uras al ales ica ico icas icos ense enses ante antes ente entes ez eza idad idades ismo isimo isima ' +
      'arlo arla arle arlos arlas erlo erla irlo irla arse erse irse ote ota otes otas n r d le les lo la los las me te se nos dad ales',
  ),
  en: endings(
    's es ed ing ings er ers est ly y ies ied ier iest ment ments ness less ful able ible al ally ation ations ion ions ist ists ish like ism ity or ors en ery',
  ),
};
/** Pieces set before a word. */
const PREFIXES: Readonly<Record<SpeltLanguage, RegExp>> = {
  pt: /^(?:des|re|pre|mini|super|auto|micro|anti|tele|multi|semi|bio|foto|eletro|hidro|sub|extra|inter|pos|pro|in|im|contra|sobre|neuro|psico|termo|agro|eco|moto|video|radio|cine)/,
  es: /^(?:des|re|pre|mini|super|auto|micro|anti|tele|multi|semi|bio|foto|electro|hidro|sub|extra|inter|pos|pro|in|im|contra|sobre|neuro|psico|termo|agro|eco|moto|video|radio|cine)/,
  en: /^(?:un|re|pre|non|over|under|mini|super|auto|micro|anti|tele|multi|semi|bio|photo|electro|hydro|sub|out|up|off|co|de|mid|dis|in|inter|extra|neuro|psycho|thermo|eco)/,
};
const MIN_STEM = 3;
/** A shorter stem has to be of a frequent word. */
const MIN_STEM_OF_RARE = 5;
const MAX_ENDING = 8;

/** Each way in which a folded word parts into a stem and one of the endings. */
function stemsOf(word: string, language: SpeltLanguage): string[] {
  const stems: string[] = [];
  for (let at = word.length - 1; at >= Math.max(MIN_STEM, word.length - MAX_ENDING); at--)
    if (ENDINGS[language].has(word.slice(at))) stems.push(word.slice(0, at));
  return stems;
}

/** The words that a stem may be of. */
const basesOf = (stem: string, language: SpeltLanguage): string[] =>
  language === 'en' ? [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/, '$1')] : [...ENDINGS[language]].map((ending) => stem + ending);

/** Whether a folded word has the stem of a known word and a usual ending, with or without a prefix. */
export function isInflected(word: string, language: SpeltLanguage, isKnown: (word: string, isFrequent: boolean) => boolean): boolean {
  const isBase = (one: string, stem: string) => isKnown(one, stem.length < MIN_STEM_OF_RARE);
  const isOfStem = (one: string) => stemsOf(one, language).some((stem) => basesOf(stem, language).some((base) => isBase(base, stem)));
  const bare = word.replace(PREFIXES[language], '');
  return isOfStem(word) || (bare !== word && bare.length >= MIN_STEM_OF_RARE && (isKnown(bare, true) || isOfStem(bare)));
}

/** Whether two folded words may be forms of one: the same stem with two usual endings. */
export function isOtherForm(one: string, other: string, language: SpeltLanguage): boolean {
  const stems = new Set([...stemsOf(other, language), other]);
  return [...stemsOf(one, language), one].some((stem) => stems.has(stem));
}
