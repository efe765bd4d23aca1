const NUMBERS = {
  pt: ['zero', 'uma', 'duas', 'tr[êe]s', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  es: ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;
type Language = keyof typeof NUMBERS;

const NOON = /^(?:meio[- ]dia|mediod[íi]a|noon)/i;
const MIDNIGHT = /^(?:meia[- ]noite|medianoche|midnight)/i;
const PART = {
  pt: ' d[ae] (?:manh[ãa]|tarde|noite)',
  es: ' de la (?:ma[ñn]ana|tarde|noche)',
  en: ' (?:in the (?:morning|afternoon|evening)|at night)',
} as const;
const HALF = { pt: ' e meia', es: ' y media', en: ' thirty' } as const;
const FROM = { pt: '(?:d[ao]s?|de|entre as)', es: '(?:de(?: las?)?|desde las?)', en: 'from' } as const;
const TO = { pt: '(?:[àa]s?|ao?|at[ée](?: [aào]s?)?)', es: '(?:a(?: las?)?|al|hasta las?)', en: '(?:to|till?|until)' } as const;
const UNTIL = {
  pt: '(?:at[ée](?: [aào]s?)?|fecha\\p{L}* (?:ao?|[àa]s?))',
  es: '(?:hasta (?:las?|el)|cierra\\p{L}* (?:a las?|al))',
  en: '(?:till?|until|clos\\p{L}+ at)',
} as const;

const clockOf = (language: Language): string =>
  `(?:(?:half past )?(?:${NUMBERS[language].slice(1).join('|')})|meio[- ]dia|meia[- ]noite|mediod[íi]a|medianoche|noon|midnight)(?![\\p{L}])(?:${HALF[language]})?(?:${PART[language]})?`;

const WORDS = Object.fromEntries(
  (['pt', 'es', 'en'] as const).map((language) => {
    const clock = clockOf(language);
    const range = `(?<!\\p{L})(?:${FROM[language]} )?(${clock}) ${TO[language]} (${clock})`;
    return [language, { range: new RegExp(range, 'giu'), until: new RegExp(`(?<!\\p{L})(${UNTIL[language]}) (${clock})`, 'giu') }];
  }),
) as Record<Language, { range: RegExp; until: RegExp }>;

/** Nobody opens earlier by the name of an hour alone: "das duas às seis". */
const EARLIEST = 6;
const NOON_AT = 720;

/** Minutes since midnight; `isSaid`: which half of the day is meant is in the words. */
function minutesOf(words: string, language: Language): { at: number; isSaid: boolean } {
  const half = /e meia|y media|thirty|half past/i.test(words) ? 30 : 0;
  if (NOON.test(words)) return { at: NOON_AT + half, isSaid: true };
  if (MIDNIGHT.test(words)) return { at: 0, isSaid: true };
  const hour = NUMBERS[language].findIndex((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(words));
  const isLate = /tarde|noite|noche|afternoon|evening|night/i.test(words);
  return { at: (isLate && hour < 12 ? hour + 12 : hour) * 60 + half, isSaid: isLate || /manh|ma[ñn]ana|morning/i.test(words) };
}

function written(minutes: number, language: Language): string {
  const [hour, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const two = String(rest).padStart(2, '0');
  if (language === 'pt') return `${hour}h${rest ? two : ''}`;
  if (language === 'es') return `${hour}:${two}`;
  return `${hour % 12 || 12}${rest ? `:${two}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** "das sete e meia da manhã às seis da tarde" as "das 7h30 às 18h": hours stated in words, in the figures of a table of hours. */
export function hoursInFigures(text: string, language: Language): string {
  const { range, until } = WORDS[language];
  const [from, to] = language === 'pt' ? ['das ', ' às '] : language === 'es' ? ['de ', ' a '] : ['', ' to '];
  return text
    .replace(range, (_, opens: string, closes: string) => {
      const [start, end] = [minutesOf(opens, language), minutesOf(closes, language)];
      const first = !start.isSaid && start.at < EARLIEST * 60 ? start.at + NOON_AT : start.at;
      const last = !end.isSaid && end.at <= first && end.at < NOON_AT ? end.at + NOON_AT : end.at;
      return `${from}${written(first, language)}${to}${written(last, language)}`;
    })
    .replace(until, (_, word: string, closes: string) => {
      const { at, isSaid } = minutesOf(closes, language);
      const bare = word
        .replace(/(?<=at[ée]) o$|(?<=hasta) el$/i, '')
        .replace(/(?<=fecha\p{L}* )ao?$/iu, 'às')
        .replace(/(?<= )al$/i, 'a las');
      return `${bare} ${written(isSaid || at >= NOON_AT ? at : at + NOON_AT, language)}`;
    });
}

/** The same in whichever language it is. */
export function inFigures(text: string): string {
  const found = (['pt', 'es', 'en'] as const).map((language) => hoursInFigures(text, language)).find((stated) => stated !== text);
  return found ?? text;
}
