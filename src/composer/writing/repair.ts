import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import type { Fact } from '#site/schema.ts';
import { accented } from './accented.ts';
import { withElidedMoney } from './elided-money.ts';
import { capitaliseWords } from './language.ts';
import { shownAddress } from './shown-address.ts';
import { shownFees } from './shown-fees.ts';
import { shownPrice } from './shown-price.ts';
import { spelled } from './spelled.ts';
import { unitOfName } from './unit-of-name.ts';

const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** Whether a text is mostly capitals, with enough letters to be sure. */
const isShouted = (text: string, least: number): boolean => {
  const letters = count(text.replace(/\p{Lo}/gu, ''), LETTERS);
  return letters >= least && count(text, CAPITALS) / letters > 0.85;
};

/** Words that stay lower case inside a name. */
const SMALL = new Set('da de do das dos e em na no para com y del la las los el the and of in on for at &'.split(' '));
/** Abbreviations that are always upper case. */
const ABBREVIATIONS = new Set(
  (
    'CNC CNPJ CPF OAB CRM CREA CAU CRO CRP CRC CFO CRECI CRMV COREN ISO PGR PCMSO LTCAT NR IPEM RBC INMETRO FEPAM ANVISA MEI LTDA ME SA UK USA MOT NHS ' +
    'ABC CETESB IBAMA DETRAN SUS CNH BBQ DJ TV CD DVD LED PVC MDF USB GPS SUV BH SP RJ MG RS SC PR BA PE CE DF GO MT MS ES PB RN AL SE PI MA PA AM RO AC TO AP RR CDMX CABA PIX VIP RN'
  ).split(' '),
);
const UNVOWELLED = /^[^AEIOUYÁÉÍÓÚÂÊÔÃÕ\d]{2,4}$/u;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2})$/;

const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word) || ROMAN.test(word) || (UNVOWELLED.test(word) && word.length <= 4 && !SMALL.has(word.toLowerCase()));

const capital = (word: string): string =>
  word.replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());

/** States of Brazil after a town's name. */
const STATE = /(?<=[\s,/-])(?:ac|al|am|ap|ba|ce|df|es|go|ma|mg|ms|mt|pa|pb|pe|pi|pr|rj|rn|ro|rr|rs|sc|se|sp|to)$/iu;

/** "RETÍFICA IRMÃOS PASQUALINI" in the case of a sign. */
export const properCase = (text: string): string =>
  text
    .split(/(\s+|-)/)
    .map((part, at) => {
      const bare = part.replace(/[^\p{L}\p{N}]/gu, '');
      if (!bare || (bare === bare.toUpperCase() && isAbbreviation(bare))) return part;
      const low = part.toLowerCase();
      return at > 0 && SMALL.has(low) ? low : capital(low);
    })
    .join('')
    .replace(STATE, (code) => code.toUpperCase());

/** Sentence case for an all-caps sentence; known names keep their capitals. */
function sentenceCase(text: string, names: readonly string[]): string {
  const low = text
    .split(/(\s+|[-/.,;:()])/)
    .map((part) => (isAbbreviation(part) ? part : part.toLowerCase()))
    .join('');
  const named = names.reduce((out, name) => out.replace(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'), name), low);
  return named.replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const OF_PLACE = '(?<=(?<!\\p{L})(?:em|en|in|de|at|from|to|para|pra|até|hasta|e|y|and|atend[eo]|atendemos|cubro|cubrimos|cover),? |, )';
/** "Monto em osasco", "the name is mama ada": names known in full, where the owner wrote them in small letters, without accents or shouting. */
function withNames(text: string, names: readonly string[], cities: readonly string[]): string {
  const isProper = (name: string) => name !== name.toLowerCase();
  const put = (out: string, name: string, lead = '') =>
    [name.toLowerCase(), fold(name), ...(lead ? [name.toUpperCase()] : [])].reduce(
      (said, form) => said.replace(new RegExp(`${lead}(?<![\\p{L}@./-])${escaped(form)}(?![\\p{L}@./-])`, 'gu'), name),
      out,
    );
  const named = names.filter((name) => name.includes(' ') && isProper(name)).reduce((out, name) => put(out, name), text);
  return cities
    .filter((city) => city.length > 2 && isProper(city) && !isShouted(city, 5))
    .reduce((out, city) => put(out, city, OF_PLACE), named);
}

/** Abbreviations of chat, and their full words. */
const TYPED: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pt: [
    [/(?<!\p{L})q(?![\p{L}\d.])/giu, 'que'],
    [/(?<!\p{L})hj(?!\p{L})/giu, 'hoje'],
    [/(?<!\p{L})vcs(?!\p{L})/giu, 'vocês'],
    [/(?<!\p{L})vc(?!\p{L})/giu, 'você'],
    [/(?<!\p{L})(?:tbm|tb)(?!\p{L})/giu, 'também'],
    [/(?<!\p{L})pq(?!\p{L})/giu, 'porque'],
    [/(?<!\p{L})mto(s?)(?!\p{L})/giu, 'muito$1'],
    [/(?<!\p{L})dps(?!\p{L})/giu, 'depois'],
    [/(?<!\p{L})msm(?!\p{L})/giu, 'mesmo'],
    [/(?<!\p{L})qto(s?)(?!\p{L})/giu, 'quarto$1'],
    [/(?<!\p{L})c\/ ?(?=[\p{L}\d])/giu, 'com '],
    [/(?<!\p{L})p\/ ?(?=[\p{L}\d])/giu, 'para '],
    [/(?<!\p{L})tava(?!\p{L})/giu, 'estava'],
    [/(?<!\p{L})ha (?=(?:mais de )?\d+ (?:anos?|meses|dias|d[eé]cadas))/giu, 'há '],
    [/(?<!\p{L})brasil(?!\p{L})/gu, 'Brasil'],
  ],
  es: [
    [/(?<!\p{L})q(?![\p{L}\d.])/giu, 'que'],
    [/(?<!\p{L})(?:xq|pq)(?!\p{L})/giu, 'porque'],
    [/(?<!\p{L})tmb(?!\p{L})/giu, 'también'],
    [/(?<!\p{L})c\/ ?(?=\p{L})/giu, 'con '],
    [/(?<!\p{L})p\/ ?(?=\p{L})/giu, 'para '],
  ],
  en: [
    [/(?<=hair )saloon(?=s?(?!\p{L}))/giu, 'salon'],
    [/(?<!\p{L})dont(?!\p{L})/giu, "don't"],
    [/(?<!\p{L})im(?!\p{L})/giu, "I'm"],
    [/(?<!\p{L})ive(?!\p{L})/giu, "I've"],
    [/(?<=[\s.,;:!?(]|^)i(?=[\s'’])/gu, 'I'],
  ],
};
/** "… certificada tá": a tag addressed to the reader of the message, not to visitors. */
const withoutTag = (text: string, language: string): string =>
  language === 'pt' ? text.replace(/(?:[\s,]+(?:t[áa]|n[ée]|viu|rsrs?|hein|sabe|blz)|,\s*ok)(?=[.!?]?$)/iu, '') : text;
const writtenOut = (text: string, language: string): string =>
  (TYPED[language] ?? []).reduce((out, [from, to]) => out.replace(from, to), text);

/** Normal spacing, without laughter and repeated punctuation. */
const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:\b(?:k{3,}|(?:rs){2,}|(?:ha){2,}|(?:ja){2,}|lol|hehe+)\b[.!]*)\s*/giu, ' ')
    .replace(/\s+([,;!?]|\.(?!\d))/g, '$1')
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/[()]/g, (mark, _, all: string) => (all.split('(').length === all.split(')').length ? mark : ''))
    .trim();

/** Groups bare digits as usual in the country; a formatted number is kept. */
export function shownPhone(text: string, e164: string): string {
  if (!/^\d+$/.test(text)) return text;
  const digits = text;
  if (e164.startsWith('+55') && (digits.length === 10 || digits.length === 11))
    return `(${digits.slice(0, 2)}) ${digits.slice(2, -4)}-${digits.slice(-4)}`;
  if (e164.startsWith('+1') && digits.length === 10) return `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
  return text;
}

/** Kinds that are quoted, or exact to the letter. */
const LITERAL = new Set<Fact['norm']['kind']>(['quote', 'question', 'email', 'url', 'handle', 'registry', 'pix', 'color', 'hours', 'date']);
const NAMES = new Set<Fact['norm']['kind']>(['name', 'person', 'place']);
const AS_GIVEN = /igualzinh|exatamente (?:assim|como)|tal (?:e )?qual|tal cual|exactly as|word for word|verbatim|ao pé da letra/i;

/** Words that qualify a price and are shown with the amount. */
const QUALIFIES =
  /^(?:a |an |per |por |each|cada|apiece|o |la |el |el |\+ ?(?:iva|vat|tax)|m[áa]s iva|plus vat|ex\.? vat|pp\b|p\/p|di[áa]ria|noite|noche|night|hora\b|hour|m[êe]s\b|month|semana|week|\/ ?\p{L})/iu;
const MAX_QUALIFIER = 22;
/** "Laser: sessão 60, pacote 4 por 200": variants that are meaningless without their item. */
const SORT = /^(?:sess[ãa]o|pacote|avuls[oa]|mensal|unidade|di[áa]ria|avalia[çc][ãa]o|meia hora)(?:\s(?:de\s)?\d+)?$/iu;
/** "túmulo também" */
const ALSO = /,?\s(?:também|tambem|tbm?|tamb[ií]en|etc\.?|inclus[oa]s)$/iu;
/** Words before an amount: "about forty pound". */
const PRECEDES =
  /^(?:about|around|approx\.?|upwards of|from|starts? (?:at|around)|starting (?:at|from)|up to|cerca de|uns|desde|a partir de|até|hasta|aprox\.?|من|حوالي|تقريبًا)$/iu;

/** Merges "$70.000 el viaje" and "el viaje completo", so that the unit is there once. */
function joined(text: string, words: string): string {
  const said = words.split(' ');
  const same = said.findLastIndex((_, n) => text.endsWith(` ${said.slice(0, n + 1).join(' ')}`));
  return [text, ...said.slice(same + 1)].join(' ');
}

/** Whether a price contains no words about its item. */
const isBareOf = ({ facts }: Brief, price: string | undefined): boolean => {
  const fact = facts.find(({ id }) => id === price);
  return fact?.norm.kind === 'price' && !fact.norm.per && /\d(?:,\d\d)?(?: ?(?:reais|conto|contos|pila))?$/iu.test(fact.text);
};

/** The brief with its facts in presentable form: in normal case, with accents and punctuation. Quotations are unchanged. */
export function presentable(brief: Brief): Brief {
  const language = brief.locale.split('-')[0] ?? '';
  const shouts = isShouted(brief.prompt, 40) || count(brief.prompt, CAPITALS) / Math.max(1, count(brief.prompt, LETTERS)) > 0.5;
  const literal = AS_GIVEN.test(brief.prompt);
  const nameOf = (text: string): string => {
    const tidy = tidied(text);
    // A short name alone may be an abbreviation; several words in capitals are from a sign.
    if (isShouted(tidy, shouts ? 4 : 9) && (shouts || tidy.includes(' '))) return properCase(accented(tidy, language));
    return /\p{Lu}/u.test(tidy) || !/\p{Ll}/u.test(tidy) ? capitaliseWords(tidy) : properCase(accented(tidy, language));
  };
  const named = brief.facts.filter(({ norm }) => NAMES.has(norm.kind)).map(({ text }) => nameOf(text));
  const townOf = (text: string): string => (isShouted(text, 5) ? properCase(accented(text, language)) : nameOf(text));
  const cities = brief.facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [townOf(norm.city ?? text), townOf(text)] : []));
  const names = [...new Set([...named, ...cities])].filter((name) => name.length > 2);
  const voice = (text: string): string => {
    const tidy = accented(writtenOut(spelled(withoutTag(tidied(text), language), language), language), language);
    return isShouted(tidy, shouts ? 3 : 12) ? sentenceCase(tidy, names) : withNames(tidy, names, cities);
  };
  const shown = (fact: Fact): Fact => {
    const { norm, text } = fact;
    if (norm.kind === 'hours' && Object.keys(norm.days).length === 0) return { ...fact, text: capital(accented(tidied(text), language)) };
    if (fact.status === 'sample' || LITERAL.has(norm.kind)) return fact;
    if (norm.kind === 'price') {
      const price = accented(shownPrice(tidied(text), norm.currency, brief.country), language);
      return { ...fact, text: norm.amount === '0' ? capital(price) : price };
    }
    if (norm.kind === 'phone') return { ...fact, text: shownPhone(text.trim(), norm.e164) };
    if (norm.kind === 'address')
      return {
        ...fact,
        text:
          shouts && isShouted(text, 4)
            ? properCase(text)
            : language === 'pt'
              ? shownAddress(accented(tidied(text), language), brief.locale)
              : capital(/\p{Lu}/u.test(text) ? tidied(text) : properCase(accented(tidied(text), language))),
      };
    if (norm.kind === 'place')
      return {
        ...fact,
        text: townOf(text),
        norm: { ...norm, ...(norm.city ? { city: townOf(norm.city) } : {}), ...(norm.district ? { district: townOf(norm.district) } : {}) },
      };
    if (norm.kind === 'name') return { ...fact, text: nameOf(text) };
    if (norm.kind === 'person') return { ...fact, text: nameOf(text), norm: { ...norm, ...(norm.role ? { role: voice(norm.role) } : {}) } };
    if (literal && norm.kind === 'offer') return fact;
    if (norm.kind === 'offer' && norm.group && norm.price && !norm.note && SORT.test(text)) {
      const { group, ...rest } = norm;
      return { ...fact, text: `${capital(voice(group))}: ${voice(text).toLowerCase()}`, norm: rest };
    }
    if (norm.kind === 'offer')
      return {
        ...fact,
        text: voice(text.replace(ALSO, '')),
        norm: { ...norm, ...(norm.note ? { note: voice(norm.note) } : {}), ...(norm.group ? { group: voice(norm.group) } : {}) },
      };
    if (norm.kind === 'plan') return { ...fact, text: voice(text), norm: { ...norm, features: norm.features.map(voice) } };
    const fees = norm.kind === 'statement' && norm.topic === 'delivery' && shownFees(text, brief.currency, brief.country, nameOf);
    if (fees) return { ...fact, text: voice(fees) };
    return { ...fact, text: voice(norm.kind === 'statement' ? text.replace(/\s+\/\s+/g, ', ') : text) };
  };
  const { name, trade, place } = brief.business;
  const qualifierOf = ({ norm }: Fact): string | undefined => {
    const stated = norm.kind === 'offer' ? [norm.note] : norm.kind === 'plan' ? norm.features : [];
    const isOne = (words: string) =>
      words.length <= MAX_QUALIFIER && (PRECEDES.test(words) || (norm.kind === 'offer' && QUALIFIES.test(words)));
    return stated.map((words) => words?.trim()).find((words) => words && isOne(words));
  };
  const isPortuguese = language === 'pt';
  const sizeOf = (fact: Fact) =>
    isPortuguese && fact.norm.kind === 'offer' && isBareOf(brief, fact.norm.price) ? unitOfName(fact.text) : undefined;
  const beside = new Map(
    brief.facts.flatMap((fact) => {
      const words = qualifierOf(fact) ?? sizeOf(fact)?.said;
      return words && 'price' in fact.norm && fact.norm.price ? [[fact.norm.price, words] as const] : [];
    }),
  );
  // "80 a hora" without another name is an hour, at 80.
  const things = new Map(
    brief.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' && norm.price ? [[norm.price, text.toLowerCase()] as const] : [])),
  );
  const qualified = (fact: Fact): Fact => {
    const thing = fact.norm.kind === 'price' ? things.get(fact.id) : undefined;
    if (thing && thing.length > 2 && new RegExp(`\\s(?:a|o|por|cada) ${escaped(thing)}$`, 'iu').test(fact.text))
      return { ...fact, text: fact.text.slice(0, -thing.length).replace(/\s(?:a|o|por|cada)\s$/iu, '') };
    const words = beside.get(fact.id);
    if (words && !fact.text.includes(words))
      return { ...fact, text: PRECEDES.test(words) ? `${words} ${fact.text}` : joined(fact.text, words) };
    const { norm } = fact;
    const size = sizeOf(fact);
    if (size && !qualifierOf(fact)) return { ...fact, text: capital(size.name) };
    const own = qualifierOf(fact);
    if (norm.kind === 'plan' && norm.price && own)
      return { ...fact, norm: { ...norm, features: norm.features.filter((feature) => feature.trim() !== own) } };
    if (norm.kind !== 'offer' || !norm.price || !own) return fact;
    const { note: _, ...rest } = norm;
    return { ...fact, norm: rest };
  };
  return {
    ...brief,
    facts: withElidedMoney(brief.facts)
      .map(shown)
      .map(qualified)
      .map((fact) => (fact.text ? fact : { ...fact, text: brief.facts.find(({ id }) => id === fact.id)!.text })),
    business: {
      ...brief.business,
      name: name && { ...name, value: nameOf(name.value) },
      trade: trade && {
        ...trade,
        value: isShouted(trade.value, 4)
          ? accented(trade.value.toLowerCase(), language)
          : accented(writtenOut(tidied(trade.value), language), language),
      },
      place: place && { ...place, value: nameOf(place.value) },
    },
  };
}
