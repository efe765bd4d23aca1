import { fold } from '../fold.ts';
import { isGivenName } from '../name/given-names.ts';
import { CORRECTS } from './price-signs.ts';

/** "lote minimo 40 | femea": so many of what follows. */
const SO_MANY = /(?<!\p{L})(?:(?:minim|maxim)[oa]s?|pelo menos|al menos|at least|up to|ate|hasta|cabem?|caben) (?:de |of )?\d+$/u;

/** "rua | Santos Dumont", "Santos Dumont | número 2947", "número | 2947". */
const STREET =
  /(?<!\p{L})(?:rua|avenida|av|travessa|alameda|rodovia|estrada|ladeira|praca|largo|calle|carrera|avda|pasaje|paseo|camino|jiron)(?: (?:d[aeo]s?|del?|de l[ao]s?))?$/u;
const STREET_NAME = /(?<!\p{L})(?:rua|avenida|av|travessa|alameda|calle|carrera|avda)(?: [\p{L}']+){1,4}$/u;
const NUMBER_WORD = /(?<!\p{L})(?:numero|number|n|nr|no|apto?|apartamento|sala|loja|bloco|casa|lote|quadra|piso|local|unit|suite)$/u;
const QUARTER_NEXT = /^ (?:(?:no )?bairro|zona|jardim|vila|setor|barrio|colonia|col[oó]nia|urbanizaci[oó]n|conjunto)(?!\p{L})/iu;
const BEFORE_NUMBER = /^ (?:n[uú]mero|number|n[º°]) ?\d/iu;

const HOUSE = /(?<!\p{L})(?:(?:numero|number) \d+|(?:rua|avenida|av|travessa|alameda|calle|carrera|avda)(?: [\p{L}']+){1,5} \d+)$/u;

/** "Rosemeire | Kuroda", "COREN Paraná | 98431": a row of names, and the number of who is named. */
const TITLE =
  /(?<!\p{L})(?:(?:d(?:ou)?tor|d(?:oc)?tor|sen(?:h|y)?or|professor|profesor|maestr|mestr|licenciad|ingenier|engenheir|enfermeir|enfermer|tecnic|veterinari|nutricionist|psicolog|advogad|abogad)[aeo]?|dra?|sra?|prof|dona|seu|don|mr|mrs|ms|miss|nurse)\.?$/u;
const NAME_AT_END = /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]+$/u;
const NAME_NEXT = /^ \p{Lu}\p{Ll}[\p{L}'’-]+/u;
const REGISTRY_AT_END =
  /(?<!\p{L})(?:cre[amf]|crmv?|cro|crp|crn|crc|coren|crefito|creci|cau|oab|rqe|mapa|anvisa|cnpj|cpf)(?: d[aeo])?(?:[ /-]\p{L}+){0,3}$/u;

/** "não recebe | quem precisa de sonda": whom one takes in. */
const TAKES = /(?<!\p{L})(?:receb|atend|aceit|atiend|recib|acept|ajud|ayud|accept|help|take)\p{L}*$/u;
const WHOM = /^ (?:quem|quien(?:es)?|whoever|anyone|people who)(?!\p{L})/iu;

/** Most capitals per word in a text whose capitals stand for names. */
const MAX_NAMED = 0.3;

/** Whether the capitals of a text stand for names. */
export function hasCapitalNames(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return capital > 0 && capital < words.length * MAX_NAMED;
}

/** Whether no mark belongs between the words around a place: what they say is one thing. */
export function areOneThing(text: string, at: number, { hasNames }: { hasNames: boolean }): boolean {
  const { before, after, said } = around(text, at);
  if (/\d$/u.test(before) && /^\s\d/u.test(after)) return true;
  if (SO_MANY.test(said) && /^ \p{L}{3}/u.test(after)) return true;
  if (CORRECTS.test(fold(after.slice(0, 30)))) return true;
  if (TAKES.test(said) && WHOM.test(after)) return true;
  if ((NUMBER_WORD.test(said) || REGISTRY_AT_END.test(said) || STREET.test(said)) && /^ \d/u.test(after)) return true;
  return hasNames && NAME_NEXT.test(after) && (STREET.test(said) || TITLE.test(said) || isGivenName(/\p{L}+$/u.exec(said)?.[0] ?? ''));
}

/** Whether no thought ends between the words around a place, though a comma may stand there: within an address, or a row of names. */
export function isWithinThought(text: string, at: number, { hasNames }: { hasNames: boolean }): boolean {
  const { before, after, said } = around(text, at);
  if (STREET_NAME.test(said) && /^ \d/u.test(after)) return true;
  if (/\d$/u.test(before) && QUARTER_NEXT.test(after) && HOUSE.test(said)) return true;
  return hasNames && NAME_AT_END.test(before) && (NAME_NEXT.test(after) || BEFORE_NUMBER.test(after));
}

function around(text: string, at: number) {
  const before = text.slice(Math.max(0, at - 40), at);
  return { before, after: text.slice(at, at + 40), said: fold(before) };
}
