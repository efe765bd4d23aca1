/** An amount in figures, over folded text. */
export const AMOUNT = '\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)';

const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'k|mil|thousand|الاف|الف'],
  [1e5, 'lakhs?|lacs?'],
  [1e6, 'milhoes|milhao|millones|millon|million|mio|مليون|ملايين'],
  [1e7, 'crores?'],
];
/** What multiplies an amount: "7 mil", "14,5 milhões", "2 lakh". */
export const SCALE = `(?:${SCALES.map(([, words]) => words).join('|')})`;

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  dez: 10, quinze: 15, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, cinqenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90,
  cem: 100, duzentos: 200, trezentos: 300, quatrocentos: 400, quinhentos: 500, mil: 1000,
  diez: 10, quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, ochenta: 80, noventas: 90,
  cien: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500,
};
const HUNDRED = 'hundred';
/** Amounts in words, as far as a word tells them: "forty", "two hundred", "cem". */
export const AMOUNT_IN_WORDS = `(?:(?:${Object.keys(NUMBERS).join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?(?: ${HUNDRED})?)`;

function numberOf(words: string): number {
  let total = 0;
  for (const word of words.split(/[ -]/)) total = word === HUNDRED ? (total || 1) * 100 : total + (NUMBERS[word] ?? 0);
  return total;
}

/** "2.900,50" and "2,900.50" both to "2900.50": the last separator is decimal when one or two digits follow it; "7 mil" is "7000". */
export function decimalOf(written: string): string {
  const figures = /\d[\d.,\u00a0 ]*/.exec(written)?.[0];
  if (!figures) return String(numberOf(new RegExp(AMOUNT_IN_WORDS).exec(written)?.[0] ?? ''));
  const digits = figures.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const plain = decimals ? `${whole || '0'}.${decimals[1]}` : whole || '0';
  const scale = SCALES.find(([, words]) => new RegExp(`\\d\\s?(?:${words})(?![\\p{L}\\d])`, 'u').test(written))?.[0];
  const thousands = /\blucas?$/.test(written) && Number(plain) < 1000 ? 1e3 : 1;
  return scale || thousands > 1 ? String(Math.round(Number(plain) * (scale ?? 1) * thousands)) : plain;
}
