import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';
import { housesOfUnnamedStreets } from './unnamed-streets.ts';

const LABEL =
  /(?<![\p{L}])(?<!\b(?:a|em|no|por) )(?:endereco|end\.:|dir(?:\.:|:)|dir+ec+ion|direccion|address|ubicacion|localizacao|location|onde (?:estamos|fica(?:mos)?)|donde (?:estamos|encontrarnos)|find us(?: at)?|visit us(?: at)?|domicilio|العنوان|عنواننا|موقعنا)(?: (?:is|e|es))?\s*:?\s*/gu;

const STREET_FIRST =
  /(?<![\p{L}\d])(?:(?:rua|rue|r\.|avenida|av\.?|avda\.?|alameda|al\.|travessa|tv\.|praca|pca\.?|rodovia|rod\.|estrada|estr\.|largo|ladeira|beco|viela|marginal|quadra|sqn|sqs|cln|cls|scs|shis|calle|carrer|avinguda|placa|passeig|c\/|carrera|cra\.?|calz\.?|calzada|blvd\.?|bv\.|boulevard|bulevar|paseo|pasaje|pje\.?|plaza|pza\.?|callejon|cuesta(?= (?!(?:cada|solo|unos|como|entre|desde|alrededor|aproximadamente|menos)(?!\p{L}))\p{L}{5,}(?: \p{L}{3,})? \d{2,4}\s*(?:[.,;\n]|$))|camino|carretera|ctra\.?|privada|priv\.|prol\.?|prolongacion|ronda|jr\.|jiron|via|via-|diagonal|vereda|transversal|circuito|andador|gran via|via|viale|corso|piazza|vicolo|largo)(?:\s|(?<=[./-])|(?=\d))(?=[\p{L}\d])(?!(?:de|do|da|que|e|y)\s?$|(?:e|es|eh|esta|fica|queda|tem|tiene|era|foi|fue|ta)\s)|(?:شارع|طريق|جاده|ميدان|حي|زنقه|نهج|(?:ב|ה)?רחוב|(?:ב)?שדרות)\s|(?<=\s)\p{L}{3,}(?:strasse|straße|str\.|allee|gasse|platz|ufer) (?=\d))/gu;

const NUMBER_FIRST =
  /(?<![\p{L}\d$€£#.,-])(?:(?:[Uu]nit|[Ss]uite|[Ff]lat|[Ss]hop|[Ss]tudio) (?!(?:at|is|in|on|of) )\w{1,5},? (?:\d{1,5}[a-d]? )?|\d{1,5}[a-d]?(?:[-–/]\d{1,4})? )(?:(?:[NSEW]|North|South|East|West|N\.|S\.|E\.|W\.) )?(?:(?:[A-Z][\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th)|of|the) ){0,4}(?:St|Street|Rd|Road|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Dr|Drive|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Close|Crescent|Hill|Row|Mews|Highway|Hwy|Parkway|Pkwy|Broadway|Quay|Walk|Grove|Gardens|Parade|Yard|Wharf|Circle|Trail|Alley|Embankment|Gate|Green|Plaza|Pike|Arcade|Market Place|High Street|Esplanade|Promenade)(?![\p{L}])\.?/gu;

/** Countries with streets of a name and a number alone, and the usual street names there. */
const SOUTHERN = new Set(['AR', 'UY', 'CL', 'PY']);
const HEROES =
  /^(?:(?:san|santa|gral\.?|general|avda?\.?|pres(?:idente)?\.?|dr\.?|cnel\.?) (?:\p{L}+ ){0,2}\p{L}+|belgrano|mitre|rivadavia|sarmiento|moreno|urquiza|alsina|alem|independencia|libertad|colon|corrientes|cordoba|salta|tucuman|entre rios|mendoza|espana|italia|francia|pellegrini|balcarce|lavalle|guemes|alberdi|artigas|o'?higgins|caseros|ituzaingo|maipu|chacabuco|junin|ayacucho|9 de julio|25 de mayo|18 de julio|1 de mayo) \d{2,5}[.,]?$/u;

/** A position at which an address may start. */
export interface AddressStart {
  at: number;
  /** End of a street that has its number first. */
  english?: number;
}

/** By a street, by a label, or by a sentence that is nothing else; in the order of the text. */
export function startsOfAddresses(sheet: Sheet): AddressStart[] {
  const starts: AddressStart[] = [...numberedStreets(sheet), ...streets(sheet)];
  addLabelled(sheet, starts);
  addUnnamedStreets(sheet, starts);
  addBareSentences(sheet, starts);
  return starts.sort((a, b) => a.at - b.at);
}

const numberedStreets = ({ text }: Sheet): AddressStart[] =>
  [...text.matchAll(NUMBER_FIRST)]
    .filter(({ 0: said }) => !DAY_OF_MONTH.test(said))
    .map(({ index, 0: said }) => ({
      at: index - (FLOOR.exec(text.slice(Math.max(0, index - 30), index))?.[0].length ?? 0),
      english: index + said.length,
    }));
/** "4 June Market Square": a day and its place; "4 June Street" is a house. */
const DAY_OF_MONTH =
  /^\d{1,2}(?:st|nd|rd|th)? (?:Jan(?:uary)?|Feb(?:ruary)?|March|April?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) \p{Lu}\p{L}+ \p{Lu}/u;
/** "2nd floor, 31 Kutchery Road" */
const FLOOR =
  /(?<![\p{L}\d])(?:(?:\d{1,2}(?:st|nd|rd|th)|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Tt]op|[Ll]ower|[Uu]pper) [Ff]loor|(?:[Uu]nit|[Ss]uite|[Ff]lat|[Ss]hop|[Oo]ffice|[Rr]oom|[Ss]tudio|[Ss]tall|[Dd]oor|[Ll]evel)(?: [Nn]o\.?)? [A-Z]?\d{0,4}[A-Z]?),? $/u;

function streets(sheet: Sheet): AddressStart[] {
  const { text, folded } = sheet;
  return [...folded.matchAll(STREET_FIRST)].flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const name = text.slice(end, end + 40);
    if (isNoStreet(sheet, word, name) || isOfAThing(folded.slice(Math.max(0, index - 40), index))) return [];
    if (!isNamed(name.trimStart()) || isCode(sheet, index, end) || isRace(word, name.trimStart())) return [];
    // "ב" before the Hebrew word for street is "in".
    const lead = /^[בה](?=רחוב)|^ב(?=שדרות)/.exec(word)?.[0].length ?? 0;
    // "casarão da rua da feira 18"
    const house = HOUSE_ON.exec(folded.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
    const isAfterNumber = /^(?:rue|[\u0600-\u06ff])/.test(word);
    const number = isAfterNumber ? (/[\d٠-٩]{1,5}(?: bis)?,? $/.exec(text.slice(Math.max(0, index - 10), index))?.[0].length ?? 0) : 0;
    return [{ at: index + lead - house - number }];
  });
}
const HOUSE_ON = /(?<!\p{L})(?:casarao|sobrado|galpao|predio|casona|galpon) (?:d[aeo]|del?|na|en) (?:la )?$/u;

/** "rua" and "plaza" are also plain words: a street has a capital or a number after it, or soon ("rua joao pessoa 450"). */
const isNamed = (name: string): boolean =>
  /^(?:(?:d[aeo]s?|del?|la|las|los|el) )*[\p{Lu}\d\u0590-\u06ff]/u.test(name) ||
  /^(?:[\p{L}.]+ ){1,5}(?:n[ºo°.]* ?|numero )?\d{1,5}(?![\d:h]|\s(?:reais|anos|dias))/u.test(name);

/** The state of Alagoas behind a town, and such. */
const isCode = ({ text }: Sheet, start: number, end: number): boolean =>
  /^A[LV]\.? $/.test(text.slice(start, end)) && /[/-] ?$/.test(text.slice(0, start));

/** "Carrera nocturna" is a race. */
const isRace = (word: string, name: string): boolean =>
  /^(?:carrera|circuito|camino|ronda|privada|quadra)\s$/.test(word) && !/^\d/.test(name) && !/^\p{Lu}/u.test(name);

/** "Dónde estamos: 3 de mayo Mercado de Ruzafa", "find us: Saturdays …": days and their places. */
const ON_DAYS =
  /^(?:on |every |n?[ao]s |los )?(?:\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}(?:º|st|nd|rd|th)? (?:de |of )?(?:jan|feb|fev|mar|apr|abr|ma[iy]|jun|jul|aug|ago|sep|set|oct|out|nov|dec|dez|dic|ene)[a-z]*(?!\p{L})(?! \d)|mon|tues?|wed|thu|fri|sat|sun|segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes)/u;

function addLabelled({ text, folded }: Sheet, starts: AddressStart[]): void {
  for (const { index, 0: label } of folded.matchAll(LABEL)) {
    const at = index + label.length;
    if (ON_DAYS.test(folded.slice(at, at + 24))) continue;
    if (!label.includes(':') && !/^[\p{Lu}\d]/u.test(text.slice(at))) continue;
    if (starts.some((start) => start.at >= at && start.at - at < 30)) continue;
    if (/\d|[\u0600-\u06ff]|,/.test(text.slice(at, at + 80).split('\n')[0] ?? '')) starts.push({ at });
  }
}

/** "…, Pasco 1460, Rosario": a street without a word for it. */
function addUnnamedStreets(sheet: Sheet, starts: AddressStart[]): void {
  for (const at of housesOfUnnamedStreets(sheet)) if (!starts.some((start) => Math.abs(start.at - at) < 12)) starts.push({ at });
}

const AMERICAN = /^\d{1,5} (?:[A-Z\d][\w.'-]* ?){1,5}, [A-Z][\p{L}. ]{2,30}, [A-Z]{2}(?: \d{5})?\.?$/u;
/** "The Slip, West Street, Polruan PL23 1PJ." */
const BRITISH =
  /^(?:(?:\d{1,4}[a-z]?|\p{Lu}[\p{L}'’.&-]*)(?: (?:\d{1,4}[a-z]?|of|the|on|in|upon|and|le|under|next|\p{Lu}[\p{L}'’.&-]*)){0,5}, ){1,4}(?:\p{Lu}[\p{L}'’-]*,? (?:(?:of|the|on|in|upon|and|le|under|\p{Lu}[\p{L}'’-]*),? ){0,4})?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\.?$/u;
/** In it stands the word of a street or a house: no name before its town. */
const OF_A_HOUSE =
  /(?<!\p{L})(?:Street|Road|Lane|Avenue|Square|Terrace|Quay|Row|Yard|Close|Crescent|Parade|Walk|Wharf|Slip|Harbour|House|Farm|Mill|Barn|Cottage|Court|Estate|Works|Hall|Gate|Way|Drive|Hill|Green|Unit|Station|Workshop|Market|Centre|Arcade|Mews)(?!\p{L})/u;
const SPANISH = /^(?:\p{Lu}[\p{L}.]+ ){1,4}\d{2,5}(?: [\p{L}\d.º° ]{2,24})?, \p{Lu}[\p{L}, .]{3,50}$/u;

/** "Copa Davis 2010, Rosario": the year of something. */
const YEAR_ALONE = /^[^,\d]+ (?:19[5-9]|20[0-3])\d,/u;

/** "77 Route 9, Hudson, NY 12534." and "Belgrano 455, Nueva Córdoba.": a sentence that is nothing but an address. */
function addBareSentences({ text, language, country, sentences }: Sheet, starts: AddressStart[]): void {
  for (const { start: at, end } of sentences) {
    const sentence = text.slice(at, end);
    const isAddress =
      (at > 0 && BRITISH.test(sentence) && OF_A_HOUSE.test(sentence)) ||
      AMERICAN.test(sentence) ||
      (language === 'es' && at > 0 && SPANISH.test(sentence) && !YEAR_ALONE.test(sentence)) ||
      (SOUTHERN.has(country) && HEROES.test(fold(sentence)));
    if (isAddress && !starts.some((start) => start.at >= at && start.at < end)) starts.push({ at });
  }
}

/** "c/ NDVI 18 o ha" is Portuguese for "with", "via do CRV R$ 150" a document fee. */
const isNoStreet = ({ language }: Sheet, word: string, name: string): boolean =>
  (word.startsWith('c/') && ((language !== 'es' && language !== 'ca') || /^u(?!\p{L})/iu.test(name))) ||
  (/^(?:placa|carrer|avinguda|passeig)\s?$/.test(word) && language === 'pt') ||
  /^\d{1,5}(?:[.,]\d{2})?\s?(?:\/\s?\p{L}|(?:por|reais|cada|a hora)(?!\p{L}))/iu.test(name) ||
  // "na estrada 4,50 o km": a price by the way.
  /^\d{1,5}[.,]\d{2}(?![\d.,])/.test(name) ||
  (/^vereda\s?$/.test(word) && language !== 'es') ||
  (/^via\s?$/.test(word) && /^d[aeo]s?\s/.test(name)) ||
  // "estrada de terra 4km": the kind of road.
  (/^(?:estrada|camino|rodovia|carretera)\s?$/.test(word) && /^de (?:terra|chao|chão|asfalto|tierra|ripio|barro)(?!\p{L})/iu.test(name)) ||
  /^[^\n,;.]{0,30}(?:(?:r\$|[$€£])\s?\d|\d\s?[€£])/i.test(name);

/** "o asfalto da Rua 9", "os moradores da Rua 9": a street that something else is of. */
const isOfAThing = (before: string): boolean =>
  /(?<!\p{L})(?:asfalto|asfaltamento|calcamento|calcada|esgoto|iluminacao|moradores|vizinh\p{L}+|comerci\p{L}+|transito|obras?|poste|buracos?|vecin\p{L}+|pavimento)\s(?:d[ao]|de la|del)\s$/u.test(
    before,
  );
