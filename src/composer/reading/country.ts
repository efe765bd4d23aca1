import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { fold } from './fold.ts';
import { countriesOfCity, countriesOfState, countriesOfTown, findRegion, longestCity } from './gazetteer.ts';
import { MOBILE_OF_BRAZIL } from './lexicon/languages.ts';
import { wasThere } from './was-there.ts';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  pt: 'BR',
  en: 'US',
  es: 'MX',
  ar: 'AE',
  fr: 'FR',
  it: 'IT',
  de: 'DE',
  nl: 'NL',
  he: 'IL',
  ja: 'JP',
  ca: 'ES',
  pl: 'PL',
  tr: 'TR',
  fa: 'IR',
  ur: 'PK',
  ru: 'RU',
  zh: 'CN',
  ko: 'KR',
  hi: 'IN',
};

const HINTS: readonly (readonly [country: string, sign: RegExp, weight: number])[] = [
  [
    'BR',
    /r\$|\breais\b|\bpix\b|\bcep\b|\bcnpj\b|\boab\b|\bcro\b|\bcrm-|\(\d{2}\) ?9?\d{4}-\d{4}|\b\d{5}-\d{3}\b|\b(?:pra|pro|voce|celular|onibus)\b/g,
    2,
  ],
  [
    'PT',
    /\bnif\b|\bmulti ?banco\b|\bmb ?way\b|\btelemovel\b|\bmorada\b|\bmarcacao\b|\bpequeno-almoco\b|\bportugal\b|\brua [^.]{3,30}\d{4}-\d{3}\b/g,
    3,
  ],
  [
    'MX',
    /\bmxn\b|c\.? ?p\.? ?\d{5}|\bcol\. |\bced\. prof|\brfc\b|\bcdmx\b|\balberca\b|\bplatillos\b|\brecamara|\bdelegacion\b|\bmexican[oa]\b|\bmayoreo\b|\bsat\b|\bimss\b|\bcamiones\b/g,
    2,
  ],
  [
    'AR',
    /\bvos\b|\bcuit\b|\bafip\b|\bmonotribut|\bcaba\b|\bpileta\b|\bargentin[oa]s?\b|\bmedialunas\b|\bobra social\b|\bmercado ?pago\b|\bquincho\b|\btenes\b|\bqueres\b|\bremis\b|\bche\b/g,
    2,
  ],
  ['AR', /\bturnos?\b/g, 1],
  // A mobile number at home: its area, 15, and the number.
  ['AR', /(?<![\d+])\(?0?\d{2,4}\)?[ -]15[ -]?\d{3,4}[ -]?\d{4}(?!\d)/g, 4],
  [
    'ES',
    /€|\bcif\b|\bvosotros\b|\bmovil\b|\bordenador|\bcoches?\b|\bpisos?\b|\bbizum\b|\bavda\.|\bc\/|\bayuntamiento\b|\bfontaner|\bautonomos?\b|\bespaña\b|\bcolegiad[oa]\b|\bselectividad\b/g,
    2,
  ],
  ['CL', /\bclp\b|\bchile\b|\brut\b|\bcomuna\b/g, 3],
  [
    'CO',
    /\bcop\b|\bcolombia\b|\b(?:quindio|antioquia|cundinamarca|risaralda|boyaca|santander|huila|narino|valle del cauca|tolima|caldas)\b|\d ?mil pesos\b|\bvereda\b|\bnequi\b|\bdaviplata\b|\bcra\.? \d|\bcarrera \d/g,
    3,
  ],
  ['PE', /\bperuan[oa]s?\b|\bbarranco\b|\bmiraflores\b|\bs\/\.? ?\d|\bsoles\b|\byape\b|\bplin\b|\bjr\. /g, 3],
  ['UY', /\buruguay\b/g, 3],
  [
    'GB',
    /£|\bpostcode\b|\bvat\b|\bpounds?\b|\bhigh street\b|\buk\b|\bsolicitors?\b|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\bquid\b|\bnhs\b/g,
    2,
  ],
  // 11 digits, which no Portuguese number has.
  ['BR', MOBILE_OF_BRAZIL, 3],
  // Spelt as in most of the world; it speaks against one country rather than for another.
  ['GB', /\bcolours?\b|\bcentre\b|\bfavourite|\blicence\b|\borganis|\bmobile:/g, 0.6],
  ['IE', /\bireland\b|\beircode\b|\bco\.? (?:clare|kerry|cork|donegal|mayo|galway|kildare|meath|wicklow)\b/g, 3],
  ['IE', /€/g, 1],
  ['US', /\bcolors?\b|\bzip\b|\busa\b|\bein\b|\b501\(c\)|\bvenmo\b|\bzelle\b|\bcenter\b/g, 1],
  ['US', /\(\d{3}\) ?\d{3}-\d{4}|(?<!\d)\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/g, 4],
  ['AE', /درهم|دراهم|\baed\b|\bdirhams?\b|دبي|الامارات/g, 3],
  ['SA', /\bsar\b|السعوديه|سجل تجاري/g, 3],
  ['SA', /ريال/g, 1],
  ['EG', /جنيه|\begp\b|مصر(?!ف)|فودافون كاش/g, 3],
  ['KW', /د\.ك|دينار كويتي|الكويت/g, 3],
  ['JO', /دينار اردني|الاردن/g, 3],
  ['MA', /المغرب|درهم مغربي/g, 4],
  ['IN', /₹|\brupees?\b/g, 3],
  ['IN', /\brs\.? ?\d/g, 2],
  ['AU', /\baud\b|\baustralia\b|\babn\b/g, 3],
  ['CA', /\bcad\b|\bcanada\b/g, 3],
  ['NG', /₦|\bnaira\b|\bnaija\b|\bdey\b|\blagos\b|\babuja\b/g, 3],
  ['KE', /\bkes\b|\bksh\b|\bm-?pesa\b|\bkenya\b/g, 3],
  ['ZA', /\bzar\b|\bsouth africa\b|\bbakkie\b|\bcape town\b|\bjoburg\b|\bbraai\b|\bload ?shedding\b/g, 3],
  ['ZA', /(?<![\p{L}\d])r ?\d{2,3}(?: \d{3})?(?![\d\p{L}])(?! ?mm)/gu, 2],
  ['NZ', /\bnzd\b|\bnew zealand\b|\bkiwi\b|, nz(?!\p{L})|\botago\b|\bmāori\b|\bmpi\b|\bnorth and south island\b/gu, 3],
  ['AU', /\bg['’ ]?day\b|\barvo\b|\bute\b|\bnsw\b|\bqld\b|\bcolorbond\b/g, 2],
  ['GT', /\bquetzal(?:es)?\b|\bguatemala\b/g, 3],
  ['EC', /\becuador\b/g, 3],
  ['VE', /\bvenezuela\b|\bbolivares\b|\bpago ?movil\b/g, 3],
  ['EG', /عايز|عاوز|دلوقتي|ازاي|بتاع|علشان|مفيش|اسكندريه|eskenderia|\bgeneh\b|3ayez/g, 2],
  ['MA', /ديال|بغيت|كندير|دير ?لي|زنقه|واخا/g, 2],
  ['JO', /دينار/g, 1],
  ['TN', /تونس|متاع/g, 3],
  ['DZ', /الجزائر|دج(?!\p{L})/gu, 3],
  ['IQ', /العراق|بغداد|الف دينار/g, 3],
  ['SY', /سوريا|دمشق|حلب|حمص/g, 3],
  ['PS', /فلسطين|رام الله|نابلس|الخليل|شيكل/g, 3],
];

/** Local number formats; a hint when nothing else decides. */
const NUMBERS: readonly (readonly [country: string, written: RegExp])[] = [
  ['GB', /(?<!\d)0(?:7\d{3} ?\d{3} ?\d{3}|1\d{3,4} ?\d{3} ?\d{3}|20 ?\d{4} ?\d{4}|1\d1 ?\d{3} ?\d{4})(?!\d)/g],
  ['IE', /(?<!\d)08[35679] ?\d{3} ?\d{4}(?!\d)/g],
  ['AU', /(?<!\d)(?:04\d{2} ?\d{3} ?\d{3}|\(?0[2378]\)? ?\d{4} ?\d{4})(?!\d)/g],
  ['NZ', /(?<!\d)02[0-9] ?\d{3} ?\d{4}(?!\d)/g],
  ['NG', /(?<!\d)0[789][01]\d ?\d{3} ?\d{4}(?!\d)/g],
  ['IN', /(?<!\d)[6-9]\d{4} ?\d{5}(?!\d)/g],
  ['MX', /(?<!\d)(?:[2-9]\d \d{4} \d{4}|[2-9]\d{2} \d{3} \d{4})(?!\d)/g],
  ['EC', /(?<!\d)09\d ?\d{3} ?\d{4}(?!\d)/g],
  ['CL', /(?<!\d)9 ?\d{4} ?\d{4}(?!\d)/g],
  ['CO', /(?<!\d)3[0-2]\d ?\d{3} ?\d{4}(?!\d)/g],
  ['ES', /(?<!\d)[679]\d{2} ?(?:\d{3} ?\d{3}|\d{2} \d{2} \d{2})(?!\d)/g],
  ['AR', /(?<!\d)(?:0?11|0?\d{3}) ?\d{3,4}-\d{4}(?!\d)/g],
  ['UY', /(?<!\d)09\d ?\d{3} ?\d{3}(?!\d)/g],
  ['VE', /(?<!\d)04(?:1[246]|2[46])[- ]?\d{7}(?!\d)/g],
  ['EG', /(?<!\d)01[0125]\d ?\d{3} ?\d{4}(?!\d)/g],
  ['JO', /(?<!\d)07[789]\d ?\d{3} ?\d{3}(?!\d)/g],
  ['MA', /(?<!\d)0[567] ?\d{2}(?: ?\d{2}){3}(?!\d)/g],
  ['SY', /(?<!\d)09\d{2} ?\d{3} ?\d{3}(?!\d)/g],
];
const PREFIX = /^و?(?:بال|لل|ال|ب|ل|ف)(?=\p{L}{3})/u;

/** ISO 3166 code of the likely country, from currency, registers, phone prefixes, spelling and cities. */
export function countryOf(text: string, language: string): string {
  const folded = fold(text).slice(0, 8000);
  const scores = new Map<string, number>();
  const vote = (country: string, weight: number) => scores.set(country, (scores.get(country) ?? 0) + weight);
  const home = BY_LANGUAGE[language] ?? 'BR';
  // A language spoken in only one of our countries makes that country likely.
  vote(home, SPEAKERS[language] ? 1.5 : 4);
  for (const [country, sign, weight] of HINTS) {
    const hits = folded.match(sign)?.length ?? 0;
    if (hits) vote(country, Math.min(hits, 3) * weight * (spoken(country, language) ? 1 : 0.15));
  }
  for (const [country, written] of NUMBERS)
    if (spoken(country, language) && folded.match(written)) vote(country, country === home ? 0.5 : 2);
  for (const found of findPhoneNumbersInText(text.slice(0, 8000))) if (found.number.country) vote(found.number.country, 6);
  const words = [...folded.matchAll(/[\p{L}'’.-]+/gu)].slice(0, 900);
  for (let i = 0; i < words.length; i++)
    for (let n = Math.min(longestCity, words.length - i); n > 0; n--) {
      const first = words[i] as RegExpExecArray;
      const last = words[i + n - 1] as RegExpExecArray;
      const name = text.slice(first.index, last.index + last[0].length).replace(/\.$/, '');
      // "Porto Burger": a town's word inside a name is no town.
      if (n === 1 && !last[0].endsWith('.') && /^ \p{Lu}\p{Ll}/u.test(text.slice(last.index + last[0].length)) && /^\p{Lu}/u.test(name))
        continue;
      if (wasThere(folded, first.index)) break;
      const region = findRegion(name);
      if (region && /^[\p{Lu}\u0600-\u06ff]/u.test(name)) vote(region.country, 3);
      const bare = language === 'ar' ? name.replace(PREFIX, '') : name;
      const large = [...countriesOfCity(name), ...(bare === name ? [] : [...countriesOfCity(bare), ...countriesOfCity(`ال${bare}`)])];
      const isPlaced = /(?<!\p{L})(?:em|in|en) $/u.test(folded.slice(0, first.index));
      const isWritten = isPlaced || /^[\p{Lu}\u0600-\u06ff]/u.test(name) || n > 1;
      const countries =
        large.length > 0 ? large : isWritten ? [...countriesOfTown(name), ...(bare === name ? [] : countriesOfTown(bare))] : [];
      if (countries.length === 0) continue;
      const known = countries.filter((country) => spoken(country, language));
      if (/^[a-z]/.test(name) && n === 1 && known.length === 0) break;
      const after = /^,? ?[-/]? ?([A-Z]{2,3})\b/.exec(text.slice(last.index + last[0].length))?.[1];
      for (const country of known.length > 0 ? known : countries)
        vote(
          country,
          ((after && countriesOfState(after).includes(country) ? 6 : large.length > 0 ? 3 : 2) / (known.length || countries.length)) *
            // "minha filha Letícia" is no town of Colombia.
            (known.length === 0 && !isPlaced ? FOREIGN_WORD : 1),
        );
      break;
    }
  for (const match of text.matchAll(/,\s([A-Z]{2})(?=[\s.,;)]|$)/g))
    for (const country of countriesOfState(match[1] ?? '')) if (spoken(country, language)) vote(country, 2);
  let best = home;
  for (const [country, score] of scores) if (score > (scores.get(best) ?? 0)) best = country;
  return best;
}

/** Weight of a name that is a town only in countries of another language, without a preposition before it. */
const FOREIGN_WORD = 0.3;
const SPEAKERS: Readonly<Record<string, string>> = {
  pt: 'BR PT',
  es: 'MX AR ES CO CL PE UY EC BO PY VE CR PA DO GT',
  en: 'US GB IE CA AU NZ IN ZA NG KE SG PH AE',
  ar: 'AE SA EG JO KW QA BH OM LB MA TN DZ IQ SY PS',
};
const spoken = (country: string, language: string): boolean => (SPEAKERS[language] ?? '').includes(country);
