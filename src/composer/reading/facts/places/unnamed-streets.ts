import { fold } from '../../fold.ts';
import { isTown } from '../../gazetteer.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Sheet } from '../sheet.ts';

const NAME = "(?:\\d{1,2} de )?\\p{Lu}[\\p{L}.'’]+(?: (?:(?:de|del|de la|de los|de las|la|las|los|d[ao]s?) )?\\p{Lu}[\\p{L}.'’]+){0,3}";
/** "Pasco 1460", "Gral. Paz 345", "9 de Julio 1224": a name and the number of a house. */
const HOUSE = new RegExp(
  `(?<=(?:^|[\\n,;:|(–-]\\s?|[.!]\\s|(?<!\\p{L})(?:[Ee]n|[Ee]m|[Nn][ao])\\s))${NAME} (?:al |[nN][°ºo.]{1,2} ?)?\\d{2,5}(?![\\d%°º]|[.,:]\\d|h|\\s?(?:hs?|am|pm|m2|m²|km|kg|ml|gr?|cm|personas|pessoas|a[nñ]os|pesos|reais|d[oó]lares|clientes|unidades|vagas|plazas|mil)(?!\\p{L}))`,
  'gu',
);
/** Words that only a house is followed by: "PB", "local 3", "esq. Oroño", "entre Salta y Jujuy", "timbre 2", "barrio Alberdi". */
const OF_A_HOUSE =
  /^(?: bis)?,? ?(?:-|–|\()? ?(?:(?:pb|bajo|timbre|planta (?:alta|baja)|apto|esq\.?|esquina)(?!\p{L})|(?:piso|local|oficina|of\.|sala|loja) ?\d|d(?:e?p|)to(?!\p{L})|entre (?!las? \d)\p{L}+ (?:y|e) |e\/ ?\p{L}|casi \p{L}|barrio \p{L}|b[°º] ?\p{L}|bairro \p{L}|centro(?= *[,.\n–-]|$))/u;
/** "Estamos en Thames 642", "el taller queda en Gaona 3456". */
const WE_ARE =
  /(?<!\p{L})(?:estamos|atendemos|atiendo|nos encontramos|nos encontr[aá]s|nos encuentra[ns]?|queda|ficamos|fica|visit[ae]nos|veng[ae]n?|local|taller|estudio|sucursal|consultorio|showroom) (?:en|em|na|no|a) $/u;
const YEAR = / (?:19[5-9]|20[0-3])\d$/;
const MONTH =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro) /;

/** "estamos en corrientes 3450 almagro" */
const LOW_HOUSE =
  /(?<=(?<!\p{L})(?:estamos|nos encontramos|queda|el local|el taller)(?: (?:esta|queda))? en )\p{Ll}{4,}(?: \p{Ll}{3,}){0,2} \d{3,5}(?=\s*(?:[,.;\n]|$)| (?:pb|piso|local|depto|esq|entre|casi) | \p{L}{4,}(?: \p{L}{4,})?\s*(?:[,.;\n]|$)| (?<town>\p{L}{4,}))/gu;

/** Houses in streets that are told by their names alone: their door, their corner or their town is told with them. */
export function housesOfUnnamedStreets(sheet: Sheet): number[] {
  const { text, folded, language } = sheet;
  if (language !== 'es' && language !== 'pt') return [];
  const low = [...text.matchAll(LOW_HOUSE)]
    .filter(({ groups }) => !groups?.town || isTown(groups.town, sheet.country))
    .map(({ index }) => index);
  const written = [...text.matchAll(HOUSE)].flatMap(({ index, 0: said }) => {
    const end = index + said.length;
    const before = folded.slice(Math.max(0, index - 30), index);
    // At the very start of a message stands a name: "Parrilla 1810, Rosario".
    if (MONTH.test(fold(said)) || index === 0 || isCommon(said.split(' ')[0] ?? '')) return [];
    const isHouse =
      OF_A_HOUSE.test(folded.slice(end, end + 40)) ||
      (language === 'es' && WE_ARE.test(before)) ||
      // "Copa Davis 2010, Rosario": a year as well.
      (!YEAR.test(said) && isInTown(sheet, end));
    return isHouse ? [index] : [];
  });
  return language === 'es' ? [...low, ...written] : written;
}

/** One of the two words behind is a town of the country: ", Flores, Rosario". */
function isInTown({ text, country }: Sheet, end: number): boolean {
  const behind = /^(?:,|\s[-–]|\s\()\s?([\p{L}.' ]{3,30}?)(?:(?:,|\s[-–])\s?([\p{L}.' ]{3,30}?))?(?=\s?[,.;\n)/]|\s[-–]\s|$)/u.exec(
    text.slice(end, end + 80),
  );
  return [behind?.[1], behind?.[2]].some((name) => name !== undefined && /^\p{Lu}/u.test(name) && isTown(name.trim(), country));
}
