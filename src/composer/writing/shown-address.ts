import { capitalise } from './language.ts';

const STREET =
  '(?:rua|r\\.|avenida|av\\.?|alameda|al\\.|travessa|tv\\.|pra[cç]a|rodovia|rod\\.|estrada|estr\\.|largo|beco|ladeira|viela|servid[aã]o|quadra|qd\\.?|setor|conjunto)';
const OPENS = new RegExp(`^${STREET}(?=\\s)`, 'iu');
/** A street name and its number. */
const NUMBERED = new RegExp(
  `^(${STREET}\\s[^,\\d]*\\p{L})(?<!\\bkm)\\s(?:n[º°o.]*\\s?)?(\\d{1,5}(?:-?[a-z](?!\\p{L}))?)(?=$|[\\s,.;-])`,
  'iu',
);
/** "455 vila Hortênsia", "3300 sala 12": a comma is added after the number. */
const BEHIND_NUMBER = /(?<=\p{L}, )(\d{1,5})\s(?=\p{L}{3})/u;
const SMALL = /^(?:d[aeo]s?|e|em|n[ao]s?|com|km|s\/n)$/;
/** Words of location that are no names: they stay lower case. */
const SAID =
  /^(?:perto|pertinho|em frente|na frente|ao lado|do lado|pr[oó]xim[oa]|esquina|atr[aá]s|entre|sala|salas|loja|lojas|box|andar|\d|casa|apto?\.?|ap\.?|bloco|fundos?|t[eé]rreo|sobreloja|subsolo|port[aã]o|na |no |nos |nas |em |do |da |depois|antes|logo|cep|altos|s\/n|km)/iu;

const titled = (text: string): string =>
  text.replace(/[^\s-]+/gu, (word, at: number) => (at > 0 && SMALL.test(word) ? word : capitalise(word)));

/** Formats a casually typed address: "rua das flores 210, centro" becomes "Rua das Flores, 210, Centro". */
export function shownAddress(text: string, locale: string): string {
  if (!locale.startsWith('pt') || !OPENS.test(text)) return capitalise(text);
  const spaced = text.replace(NUMBERED, '$1, $2').replace(BEHIND_NUMBER, '$1, ');
  const isLow = !/\p{Lu}/u.test(spaced.slice(1));
  return spaced
    .split(', ')
    .map((part, n) => (n === 0 ? (isLow ? titled(part) : capitalise(part)) : isLow && !SAID.test(part) ? titled(part) : part))
    .join(', ');
}
