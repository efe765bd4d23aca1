import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { fold } from './fold.ts';
import { countriesOfCity, countriesOfState, findRegion, longestCity } from './gazetteer.ts';

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
    /\bvos\b|\bturnos?\b|\bcuit\b|\bafip\b|\bmonotribut|\bcaba\b|\bpileta\b|\bargentin[oa]s?\b|\bfacturas\b|\bmedialunas\b|\bobra social\b|\bmercado ?pago\b|\bquincho\b|\btenes\b|\bquerés\b|\bremis\b/g,
    2,
  ],
  [
    'ES',
    /€|\bcif\b|\bvosotros\b|\bmovil\b|\bordenador|\bcoches?\b|\bpisos?\b|\bbizum\b|\bavda\.|\bc\/|\bayuntamiento\b|\bfontaner|\bautonomos?\b|\bespaña\b|\bcolegiad[oa]\b|\bselectividad\b/g,
    2,
  ],
  ['CL', /\bclp\b|\bchile\b|\brut\b|\bcomuna\b/g, 3],
  ['CO', /\bcop\b|\bcolombia\b|\bnequi\b|\bdaviplata\b|\bcra\.? \d|\bcarrera \d/g, 3],
  ['PE', /\bs\/\.? ?\d|\bsoles\b|\byape\b|\bplin\b|\bjr\. /g, 3],
  ['UY', /\buruguay\b/g, 3],
  [
    'GB',
    /£|\bpostcode\b|\bcolours?\b|\bvat\b|\bmobile:|\bpounds?\b|\bhigh street\b|\buk\b|\bcentre\b|\bfavourite|\blicen[c]e\b|\borganis|\bsolicitors?\b|\bgp\b|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\bquid\b|\bnhs\b/g,
    2,
  ],
  ['IE', /\bireland\b|\beircode\b/g, 3],
  ['US', /\bcolors?\b|\bzip\b|\busa\b|\bein\b|\b501\(c\)|\b\(\d{3}\) \d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\bvenmo\b|\bzelle\b|\bcenter\b/g, 1],
  ['AE', /درهم|دراهم|\baed\b|\bdirhams?\b|دبي|الامارات/g, 3],
  ['SA', /\bsar\b|السعوديه|سجل تجاري/g, 3],
  ['SA', /ريال/g, 1],
  ['EG', /جنيه|\begp\b|مصر(?!ف)|فودافون كاش/g, 3],
  ['KW', /د\.ك|دينار كويتي|الكويت/g, 3],
  ['JO', /دينار اردني|الاردن/g, 3],
  ['MA', /المغرب|درهم مغربي/g, 4],
  ['IN', /₹|\brupees?\b/g, 3],
  ['AU', /\baud\b|\baustralia\b|\babn\b/g, 3],
  ['CA', /\bcad\b|\bcanada\b/g, 3],
];

/** ISO 3166 code of where the business seems to be, from currency, registers, phone prefixes, spelling and cities. */
export function countryOf(text: string, language: string): string {
  const folded = fold(text).slice(0, 8000);
  const scores = new Map<string, number>();
  const vote = (country: string, weight: number) => scores.set(country, (scores.get(country) ?? 0) + weight);
  const home = BY_LANGUAGE[language] ?? 'BR';
  // Where a language is spoken in one country of ours, that country is likely.
  vote(home, SPEAKERS[language] ? 1.5 : 4);
  for (const [country, sign, weight] of HINTS) {
    const hits = folded.match(sign)?.length ?? 0;
    if (hits) vote(country, Math.min(hits, 3) * weight * (spoken(country, language) ? 1 : 0.4));
  }
  for (const found of findPhoneNumbersInText(text.slice(0, 8000))) if (found.number.country) vote(found.number.country, 6);
  const words = [...folded.matchAll(/[\p{L}'’.-]+/gu)].slice(0, 900);
  for (let i = 0; i < words.length; i++)
    for (let n = Math.min(longestCity, words.length - i); n > 0; n--) {
      const first = words[i] as RegExpExecArray;
      const last = words[i + n - 1] as RegExpExecArray;
      const name = text.slice(first.index, last.index + last[0].length).replace(/\.$/, '');
      const region = findRegion(name);
      if (region && /^[\p{Lu}\u0600-\u06ff]/u.test(name)) vote(region.country, 3);
      const countries = countriesOfCity(name);
      if (countries.length === 0) continue;
      const known = countries.filter((country) => spoken(country, language));
      if (/^[a-z]/.test(name) && n === 1 && known.length === 0) break;
      const after = /^,? ?[-/]? ?([A-Z]{2,3})\b/.exec(text.slice(last.index + last[0].length))?.[1];
      for (const country of known.length > 0 ? known : countries)
        vote(country, (after && countriesOfState(after).includes(country) ? 6 : 3) / (known.length || countries.length));
      break;
    }
  for (const match of text.matchAll(/,\s([A-Z]{2})(?=[\s.,;)]|$)/g))
    for (const country of countriesOfState(match[1] ?? '')) if (spoken(country, language)) vote(country, 2);
  let best = home;
  for (const [country, score] of scores) if (score > (scores.get(best) ?? 0)) best = country;
  return best;
}

const SPEAKERS: Readonly<Record<string, string>> = {
  pt: 'BR PT',
  es: 'MX AR ES CO CL PE UY EC BO PY VE CR PA DO GT',
  en: 'US GB IE CA AU NZ IN ZA NG KE SG',
  ar: 'AE SA EG JO KW QA BH OM LB MA TN DZ IQ SY PS',
};
const spoken = (country: string, language: string): boolean => (SPEAKERS[language] ?? '').includes(country);
