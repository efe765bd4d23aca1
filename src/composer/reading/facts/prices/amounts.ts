/** An amount in figures, over folded text. */
export const AMOUNT = '\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)';

const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'k|mil|thousand|الاف|الف'],
  [1e5, 'lakhs?|lacs?'],
  [1e6, 'milhoes|milhao|millones|millon|million|mio|مليون|ملايين'],
  [1e7, 'crores?'],
];
/** Multipliers of an amount: "7 mil", "14,5 milhões", "2 lakh". */
export const SCALE = `(?:${SCALES.map(([, words]) => words).join('|')})`;

/** Words for numbers in the languages of the prompts, folded. */
const NUMBERS: readonly (readonly [number, string])[] = [
  [1, 'one|um|uma|uno|una'],
  [2, 'two|dois|duas|dos'],
  [3, 'three|tres'],
  [4, 'four|quatro|cuatro'],
  [5, 'five|cinco'],
  [6, 'six|seis'],
  [7, 'seven|sete|siete'],
  [8, 'eight|oito|ocho'],
  [9, 'nine|nove|nueve'],
  [10, 'ten|dez|diez|عشره'],
  [11, 'eleven|onze|once'],
  [12, 'twelve|doze|doce'],
  [13, 'thirteen|treze|trece'],
  [14, 'fourteen|quatorze|catorze|catorce'],
  [15, 'fifteen|quinze|quince'],
  [16, 'sixteen|dezesseis|dieciseis'],
  [17, 'seventeen|dezessete|diecisiete'],
  [18, 'eighteen|dezoito|dieciocho'],
  [19, 'nineteen|dezenove|diecinueve'],
  [20, 'twenty|vinte|veinte|عشرين'],
  [25, 'veinticinco'],
  [30, 'thirty|trinta|treinta|ثلاثين|تلاتين'],
  [40, 'forty|fourty|quarenta|cuarenta|اربعين'],
  [50, 'fifty|cinquenta|cinqenta|cincuenta|خمسين'],
  [60, 'sixty|sessenta|sesenta|ستين'],
  [70, 'seventy|setenta|سبعين'],
  [80, 'eighty|oitenta|ochenta|ثمانين|تمانين'],
  [90, 'ninety|noventa|تسعين'],
  [100, 'hundred|cem|cento|cien|ciento|ميه|مئه|مايه'],
  [200, 'duzentos|doscientos|ميتين|مئتين'],
  [300, 'trezentos|trescientos'],
  [400, 'quatrocentos|cuatrocientos'],
  [500, 'quinhentos|quinientos'],
  [600, 'seiscentos|seiscientos'],
  [700, 'setecentos|setecientos'],
  [800, 'oitocentos|ochocientos'],
  [900, 'novecentos|novecientos'],
  [1000, 'thousand|mil|الف|grand'],
];
const VALUES = new Map(NUMBERS.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)));
const WORD = `(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** An amount in words: "forty", "two hundred and fifty", "cento e vinte", "treinta y cinco mil". */
export const AMOUNT_IN_WORDS = `(?:a )?${WORD}(?:(?: (?:e|y|and) | و|[ -])${WORD}){0,5}(?![\\p{L}])`;

function numberOf(words: string): number {
  let total = 0;
  let part = 0;
  const values = words.split(/[\s-]+/).flatMap((word) => VALUES.get(word) ?? VALUES.get(word.replace(/^و/, '')) ?? []);
  const [whole = 0, tens = 0, ...units] = values;
  // "Six fifty" is six and fifty hundredths; "one fifty" may as well be a hundred and fifty.
  if (whole > 1 && whole < 20 && tens >= 10 && tens < 100) return whole + (tens + (units[0] ?? 0)) / 100;
  for (const value of values) {
    if (value === 1000) {
      total += (part || 1) * 1000;
      part = 0;
    } else if (value === 100 && part > 0 && part < 10) part *= 100;
    else part += value;
  }
  return total + part;
}

/** "2.900,50" and "2,900.50" to "2900.50", "7 mil" to "7000"; the last separator is decimal before one or two digits. */
export function decimalOf(written: string): string {
  const figures = /\d[\d.,\u00a0 ]*/.exec(written)?.[0];
  if (!figures) return String(numberOf(written));
  const digits = figures.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const plain = decimals ? `${whole || '0'}.${decimals[1]}` : whole || '0';
  const scale = SCALES.find(([, words]) => new RegExp(`\\d\\s?(?:${words})(?![\\p{L}\\d])`, 'u').test(written))?.[0];
  const thousands = /\blucas?$/.test(written) && Number(plain) < 1000 ? 1e3 : 1;
  return scale || thousands > 1 ? String(Math.round(Number(plain) * (scale ?? 1) * thousands)) : plain;
}
