import { fold } from '#composer/reading/fold.ts';

const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** Whether a text is mostly capitals, with enough letters to be sure. */
export const isShouted = (text: string, least: number): boolean => {
  const letters = count(text.replace(/\p{Lo}/gu, ''), LETTERS);
  return letters >= least && count(text, CAPITALS) / letters > 0.85;
};

/** Whether capitals are most of the letters of a whole message. */
export const isMostlyCapitals = (text: string): boolean => count(text, CAPITALS) / Math.max(1, count(text, LETTERS)) > 0.5;

/** Words that stay lower case inside a name. */
const SMALL = new Set('da de do das dos e em na no para com y del la las los el the and of in on for at &'.split(' '));
/** Abbreviations that are always upper case. */
const ABBREVIATIONS = new Set(
  (
    'CNC CNPJ CPF OAB CRM CREA CAU CRO CRP CRC CFO CRECI CRMV COREN ISO PGR PCMSO LTCAT NR IPEM RBC INMETRO FEPAM ANVISA MEI LTDA ME SA UK USA MOT NHS ' +
    'CREFITO VISA NASA ABC CETESB IBAMA DETRAN SUS CNH BBQ DJ TV CD DVD LED PVC MDF USB GPS SUV BH SP RJ MG RS SC PR BA PE CE DF GO MT MS ES PB RN AL SE PI MA PA AM RO AC TO AP RR CDMX CABA PIX VIP RN'
  ).split(' '),
);
const UNVOWELLED = /^[^AEIOUYÁÉÍÓÚÂÊÔÃÕ\d]{2,4}$/u;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2})$/;

export const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word) || ROMAN.test(word) || (UNVOWELLED.test(word) && word.length <= 4 && !SMALL.has(word.toLowerCase()));

export const capital = (word: string): string =>
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
export function sentenceCase(text: string, names: readonly string[]): string {
  const low = text
    .split(/(\s+|[-/.,;:()])/)
    .map((part) => (isAbbreviation(part) ? part : part.toLowerCase()))
    .join('');
  const named = names.reduce((out, name) => out.replace(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'), name), low);
  return named.replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const OF_PLACE = '(?<=(?<!\\p{L})(?:em|en|in|de|at|from|to|para|pra|até|hasta|e|y|and|atend[eo]|atendemos|cubro|cubrimos|cover),? |, )';
/** "Monto em osasco", "the name is mama ada": names known in full, where the owner wrote them in small letters, without accents or shouting. */
export function withNames(text: string, names: readonly string[], cities: readonly string[]): string {
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
