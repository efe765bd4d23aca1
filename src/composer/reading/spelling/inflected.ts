import type { SpeltLanguage } from './sounds.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Folded endings of a language, by what they make. */
interface Endings {
  /** Forms of a verb, and those by which a verb is known. */
  verb: readonly string[];
  verbal: readonly string[];
  /** Gender and number. */
  noun: readonly string[];
  /** Words made from others. */
  made: readonly string[];
}

const PT: Endings = {
  verb: words(
    'o a as am e es em amos emos imos ava avas avam ia ias iam ei ou eu iu aram eram iram ado ada ados adas ido ida idos idas ando endo indo ' +
      'ar er ir arao erao irao arei erei irei ara era ira aria ariam eria eriam iria iriam asse assem esse essem isse issem armos ermos irmos arem erem irem',
  ),
  verbal: words('ar er ir ando endo indo ado ada ido ida ava aram eram iram amos'),
  noun: ['', 'o', 'a', 'os', 'as', 'e', 'es', 's'],
  made: words(
    'inho inha inhos inhas zinho zinha zinhos zinhas ador ora ores oras edor edora edores idor idora idores adora adores adoras acao acoes icao icoes mento mentos ' +
      'amento amentos imento imentos avel aveis ivel iveis eiro eira eiros eiras ista istas eria erias aria arias agem agens mente amente oso osa osos osas ura uras ' +
      'al ais ico ica icos icas ense enses ante antes ente entes eza idade idades ismo issimo issima',
  ),
};
const ES: Endings = {
  verb: words(
    'o a as an e es en amos emos imos aba abas aban ia ias ian io aron ieron ado ada ados adas ido ida idos idas ando endo iendo yendo ar er ir ' +
      'aran eran iran are ere ire aras aria arian eria erian iria irian ara iera ieran arlo arla arle arlos arlas erlo erla irlo irla arse erse irse',
  ),
  verbal: words('ar er ir ando iendo yendo ado ada ido ida aba aron ieron amos'),
  noun: ['', 'o', 'a', 'os', 'as', 'e', 'es', 's'],
  made: words(
    'ito ita itos itas cito cita citos citas illo illa illos illas ador ora ores oras adora adores adoras edor edora edores idor idora acion aciones icion iciones ' +
      'miento mientos amiento amientos imiento imientos able ables ible ibles ero era eros eras ista istas eria erias aje ajes mente amente oso osa osos osas ura uras ' +
      'al ales ico ica icos icas ense enses ante antes ente entes eza idad idades ismo isimo isima ote ota otes otas azo',
  ),
};
const ENDINGS: Readonly<Record<'pt' | 'es', Endings>> = { pt: PT, es: ES };
const EN_VOWEL = words('ed ing ings er ers est able ible ation ations ion ions ist ists ish ity or ors en al ally ies ied ier iest');
const EN_CONSONANT = words('s ly ment ments ness less ful like ism y');

/** Pieces set before a word. */
const PREFIXES: Readonly<Record<SpeltLanguage, RegExp>> = {
  pt: /^(?:des|re|pre|mini|super|auto|micro|anti|tele|multi|semi|bio|foto|eletro|hidro|sub|extra|inter|pos|contra|sobre|neuro|psico|termo|agro|eco|moto|video|radio|cine)/,
  es: /^(?:des|re|pre|mini|super|auto|micro|anti|tele|multi|semi|bio|foto|electro|hidro|sub|extra|inter|pos|contra|sobre|neuro|psico|termo|agro|eco|moto|video|radio|cine)/,
  en: /^(?:un|re|pre|non|over|under|mini|super|auto|micro|anti|tele|multi|semi|bio|photo|electro|hydro|sub|out|co|mid|dis|inter|extra|neuro|psycho|thermo|eco)/,
};
const MIN_STEM = 3;
const MIN_STEM_OF_MADE = 4;
/** A shorter stem has to be of a frequent word. */
const MIN_STEM_OF_RARE = 5;

type Knows = (word: string, isFrequent: boolean) => boolean;

/** Whether a folded word is a form of a known one, or made from it, with or without a prefix. */
export function isInflected(word: string, language: SpeltLanguage, knows: Knows): boolean {
  const bare = word.replace(PREFIXES[language], '');
  return (
    isForm(word, language, knows) ||
    (bare !== word && bare.length >= MIN_STEM_OF_RARE && (knows(bare, true) || isForm(bare, language, knows)))
  );
}

const isForm = (word: string, language: SpeltLanguage, knows: Knows): boolean =>
  language === 'en' ? isEnglishForm(word, knows) : isRomanceForm(word, ENDINGS[language], knows);

function isRomanceForm(word: string, { verb, verbal, noun, made }: Endings, knows: Knows): boolean {
  const isOf = (stem: string, bases: readonly string[]) =>
    bases.some((base) => stem.length + base.length > MIN_STEM && knows(stem + base, stem.length < MIN_STEM_OF_RARE));
  const stemsBefore = (endings: readonly string[], min: number) =>
    endings
      .filter((ending) => ending && word.endsWith(ending) && word.length - ending.length >= min)
      .map((ending) => word.slice(0, -ending.length));
  return (
    stemsBefore(verb, MIN_STEM).some((stem) => isOf(stem, verbal)) ||
    stemsBefore(noun, MIN_STEM).some((stem) => isOf(stem, nounsOf(stem, word.slice(stem.length), noun))) ||
    stemsBefore(made, MIN_STEM_OF_MADE).some((stem) => isOf(stem, [...noun, ...verbal, ...made]))
  );
}

/** Endings of a noun beside one: "señor" has "señora", "pies" has no "piesas". */
const nounsOf = (stem: string, ending: string, endings: readonly string[]): readonly string[] =>
  ending === 'es' ? ['', 'e'] : ending === 's' || /[rlnz]$/.test(stem) ? endings : endings.slice(1);

function isEnglishForm(word: string, knows: Knows): boolean {
  const isBase = (stem: string, ...bases: string[]) =>
    stem.length >= MIN_STEM && bases.some((base) => base.length > MIN_STEM - 1 && knows(base, stem.length < MIN_STEM_OF_RARE));
  const before = (endings: readonly string[]) =>
    endings.filter((ending) => word.endsWith(ending)).map((ending) => ({ stem: word.slice(0, -ending.length), ending }));
  return (
    before(EN_CONSONANT).some(({ stem, ending }) => !(ending === 's' && /[^aeiou]y$/.test(stem)) && isBase(stem, stem)) ||
    before(EN_VOWEL).some(({ stem, ending }) => {
      // "weding" is no form of "wed", whose consonant is doubled.
      const doubled = stem + stem.slice(-1) + ending;
      const whole = /[^aeiou][aeiou][^aeiouwxy]$/.test(stem) && knows(doubled, true) ? [] : [stem];
      const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
      return isBase(stem, ...whole, ...single, `${stem}e`, `${stem}y`);
    })
  );
}

/** Whether two folded words may be forms of one: the same stem with two usual endings. */
export function isOtherForm(one: string, other: string, language: SpeltLanguage): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const endings =
    language === 'en'
      ? ['', ...EN_VOWEL, ...EN_CONSONANT]
      : ['', ...ENDINGS[language].verb, ...ENDINGS[language].noun, ...ENDINGS[language].made];
  for (let at = shared; at >= MIN_STEM; at--) if (endings.includes(one.slice(at)) && endings.includes(other.slice(at))) return true;
  return false;
}
