/** Money notation: signs before the amount, words after it, over folded text. The first match gives the code. */
const CURRENCIES: readonly (readonly [code: string, before: string, after: string])[] = [
  ['BRL', 'r\\$|brl', 'reais|reaix|reau|real|contos?|pilas?|paus?|brl|r\\$(?!\\s?\\d)'],
  ['USD', 'us\\$|u\\$[sd]|usd|usd\\$', 'usd|dolares|dolar|dollars?|bucks?|دولارات|دولارا|دولار'],
  ['DOP', 'rd\\$|dop', 'dop|pesos dominicanos'],
  ['MXN', 'mx\\$|mxn', 'mxn|m\\.n\\.|pesos mexicanos|varos'],
  ['ARS', 'ar\\$|ars', 'ars|pesos argentinos|mangos'],
  ['CLP', 'clp', 'clp|pesos chilenos'],
  ['COP', 'cop', 'cop|pesos colombianos'],
  ['UYU', 'uyu|\\$u', 'uyu|pesos uruguayos'],
  ['AUD', 'a\\$|aud', 'aud'],
  ['CAD', 'c\\$|cad', 'cad'],
  ['NZD', 'nz\\$', 'nzd'],
  ['SGD', 's\\$|sgd', 'sgd'],
  ['HKD', 'hk\\$|hkd', 'hkd'],
  ['EUR', '€|eur', 'euros?|eur|€(?!\\s?\\d)|pavos|يورو'],
  ['GBP', '£|gbp', 'pounds?|quid|£(?!\\s?\\d)|gbp'],
  ['PEN', 's/\\.?|pen', 'soles?|luquitas|pen'],
  ['BOB', 'bs\\.?|bob', 'bs|bob|bolivianos?'],
  ['PYG', 'gs\\.?|₲|pyg', 'gs|₲|pyg|guaranies'],
  ['CRC', '₡|crc', '₡|crc|colones'],
  ['GTQ', 'q(?=\\s?\\d)|gtq', 'gtq|quetzales'],
  ['HNL', 'hnl', 'hnl|lempiras'],
  ['NIO', 'nio', 'cordobas'],
  ['NGN', '₦|ngn', '₦|ngn|naira'],
  ['GHS', '₵|gh₵|ghs', 'ghs|cedis?'],
  ['KES', 'kshs?\\.?|kes', 'kshs?|kes|bob'],
  ['TZS', 'tshs?\\.?|tzs', 'tshs?|tzs'],
  ['UGX', 'ushs?\\.?|ugx', 'ushs?|ugx'],
  ['ZAR', 'r(?=\\s?\\d)|zar', 'zar|rands?'],
  ['INR', '₹|rs\\.?|inr', '₹|inr|rupees?|rupaye|rs'],
  ['PKR', 'pkr', 'pkr'],
  ['PHP', '₱|php', '₱|php'],
  ['MYR', 'rm(?=\\s?\\d)|myr', 'myr|ringgit'],
  ['IDR', 'rp\\.?(?=\\s?\\d)|idr', 'idr|rupiah'],
  ['THB', '฿|thb', '฿|thb|baht'],
  ['VND', '₫|vnd', '₫|vnd'],
  ['JPY', '¥|jpy', '¥|jpy|yen'],
  ['KRW', '₩|krw', '₩|krw'],
  ['CHF', 'chf|sfr\\.?', 'chf|francs?'],
  ['SEK', 'sek', 'sek'],
  ['DKK', 'dkk', 'dkk'],
  ['PLN', 'pln', 'zl|pln'],
  ['TRY', '₺', '₺|tl|lira'],
  ['UAH', '₴', '₴'],
  ['XOF', 'fcfa|cfa|xof', 'fcfa|cfa|xof'],
  ['ILS', '₪|nis|ils', '₪|שקלים|שקל|ש"ח|nis|ils|شيكل|شيقل|شواكل|shekels?'],
  ['EGP', 'egp|le(?=\\s?\\d)|e£', 'egp|l\\.?e|جنيهات|جنيها|جنيهًا|جنيه|ج\\.م\\.?|ج\\.?م|ج(?!\\p{L})|geneh|gneh'],
  ['SAR', 'sar|sr(?=\\s?\\d)', 'sar|sr|riyals?|ر\\.س\\.?'],
  ['QAR', 'qar|qr(?=\\s?\\d)', 'qar|qr|ر\\.ق\\.?'],
  ['OMR', 'omr', 'omr|ر\\.ع\\.?'],
  ['KWD', 'kwd|kd(?=\\s?\\d)', 'kwd|kd|د\\.ك\\.?|دك'],
  ['BHD', 'bhd|bd(?=\\s?\\d)', 'bhd|د\\.ب\\.?'],
  ['JOD', 'jod|jd(?=\\s?\\d)', 'jod|jds?|د\\.ا(?!\\.)'],
  ['MAD', 'mad', 'mad|د\\.م\\.?'],
  ['TND', 'tnd', 'tnd|د\\.ت\\.?|دت'],
  ['DZD', 'dzd', 'dzd|دج|د\\.ج\\.?'],
  ['IQD', 'iqd', 'iqd|د\\.ع\\.?'],
  ['LBP', 'lbp', 'lbp|ل\\.ل\\.?'],
  ['SYP', 'syp', 'syp|ل\\.س\\.?'],
  ['AED', 'aed|dhs?', 'aed|dirhams?|dhs?|د\\.إ\\.?'],
];
/** Money words shared by several countries; the country decides. */
const SHARED: readonly (readonly [words: string, countries: string, otherwise: string])[] = [
  ['دراهم|درهما|درهمًا|درهم', 'AE MA', 'AED'],
  ['ريالات|ريالا|ريالًا|ريال', 'SA QA OM', 'SAR'],
  ['دنانير|دينارا|دينارًا|دينار|dinars?', 'KW BH JO TN IQ DZ', 'KWD'],
  ['ليرات|ليره', 'LB SY', 'TRY'],
  ['shillings?|shs', 'KE', 'KES'],
  ['lucas?', 'CL AR CO', 'CLP'],
];
const LOCAL = 'pesos?';

/** Currency of everyday prices by country. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  BR: 'BRL',
  PT: 'EUR',
  ES: 'EUR',
  IE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  DE: 'EUR',
  NL: 'EUR',
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
  UY: 'UYU',
  EC: 'USD',
  BO: 'BOB',
  PY: 'PYG',
  VE: 'USD',
  CR: 'CRC',
  PA: 'USD',
  DO: 'DOP',
  GT: 'GTQ',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  JO: 'JOD',
  KW: 'KWD',
  QA: 'QAR',
  BH: 'BHD',
  OM: 'OMR',
  LB: 'USD',
  MA: 'MAD',
  TN: 'TND',
  DZ: 'DZD',
  IQ: 'IQD',
  SY: 'SYP',
  PS: 'ILS',
  IN: 'INR',
  ZA: 'ZAR',
  NG: 'NGN',
  KE: 'KES',
  SG: 'SGD',
  JP: 'JPY',
  IL: 'ILS',
};

const longestFirst = (sources: readonly string[]): string => [...sources].sort((a, b) => b.length - a.length).join('|');
/** Signs and codes before an amount, as a source for a regular expression. */
export const SIGNS = `${longestFirst(CURRENCIES.flatMap(([, before]) => before.split('|')))}|\\$`;
/** Words, codes and signs after an amount. */
export const UNITS_OF_MONEY = longestFirst(
  [...CURRENCIES.map(([, , after]) => after), ...SHARED.map(([words]) => words), LOCAL]
    .flatMap((words) => words.split('|'))
    .concat('\\$(?!\\s?\\d)'),
);

const KNOWN = CURRENCIES.map(
  ([code, before, after]) => [code, new RegExp(`^(?:${before})\\s?\\d|(?<![\\p{L}])(?:${after})$|\\d\\s?(?:${after})$`, 'u')] as const,
);
const COMMON = SHARED.map(([words, countries, otherwise]) => [new RegExp(`(?:${words})$`, 'u'), countries, otherwise] as const);
/** Countries whose money is called neither dollar nor peso. */
const NO_DOLLAR: readonly string[] = ['EUR', 'GBP', 'BRL', 'AED', 'SAR'];

/** "95 bucks" in Ipswich are local dollars. */
const OWN_DOLLAR: readonly string[] = ['AU', 'NZ', 'CA', 'SG'];
const DOLLARS = /(?:dollars?|bucks?)$/;

const LEADS = /^(?:entre|between|from|de|من|بين) /u;

/** The ISO 4217 code of a folded amount as written, for a business in `country`. */
export function currencyOf(phrase: string, country: string): string {
  // "Entre R$ 1.600 e …", "120 ريالاً": words before the amount and vowel marks name no money.
  const written = phrase.replace(LEADS, '').replace(/[\u064b-\u0652]+$/u, '');
  // "$500 MXN": the word after is more specific than the sign before.
  const known = KNOWN.find(([, sign]) => sign.test(written.replace(/^\$\s?(?=.*\p{L}$)/u, '')))?.[0];
  if (known === 'USD' && DOLLARS.test(written) && OWN_DOLLAR.includes(country)) return CURRENCY_OF[country] ?? 'USD';
  if (known === 'AED' && country === 'MA') return 'MAD';
  if (known === 'INR' && /rs$/.test(written) && country === 'BR') return 'BRL';
  if (known) return known;
  const common = COMMON.find(([words]) => words.test(written));
  if (common) return common[1].includes(country) ? (CURRENCY_OF[country] ?? common[2]) : common[2];
  const local = CURRENCY_OF[country] ?? 'USD';
  return NO_DOLLAR.includes(local) ? 'USD' : local;
}
