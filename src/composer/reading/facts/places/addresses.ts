import { DAY } from '#site/hours/days.ts';
import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown } from '../../gazetteer.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';

const LABEL =
  /(?<![\p{L}])(?<!\b(?:a|em|no|por) )(?:endereco|end\.:|dir(?:\.:|:)|dir+ec+ion|direccion|address|ubicacion|localizacao|location|onde (?:estamos|fica(?:mos)?)|donde (?:estamos|encontrarnos)|find us(?: at)?|visit us(?: at)?|domicilio|العنوان|عنواننا|موقعنا)(?: (?:is|e|es))?\s*:?\s*/gu;
const STREET_FIRST =
  /(?<![\p{L}\d])(?:(?:rua|rue|r\.|avenida|av\.?|avda\.?|alameda|al\.|travessa|tv\.|praca|pca\.?|rodovia|rod\.|estrada|estr\.|largo|ladeira|beco|viela|marginal|quadra|sqn|sqs|cln|cls|scs|shis|calle|carrer|avinguda|placa|passeig|c\/|carrera|cra\.?|calz\.?|calzada|blvd\.?|bv\.|boulevard|bulevar|paseo|pasaje|pje\.?|plaza|pza\.?|callejon|cuesta(?= (?!(?:cada|solo|unos|como|entre|desde|alrededor|aproximadamente|menos)(?!\p{L}))\p{L}{5,}(?: \p{L}{3,})? \d{2,4}\s*(?:[.,;\n]|$))|camino|carretera|ctra\.?|privada|priv\.|prol\.?|prolongacion|ronda|jr\.|jiron|via|via-|diagonal|transversal|circuito|andador|gran via|via|viale|corso|piazza|vicolo|largo)(?:\s|(?<=[./-])|(?=\d))(?=[\p{L}\d])(?!(?:de|do|da|que|e|y)\s?$)|(?:شارع|طريق|جاده|ميدان|حي|زنقه|نهج|(?:ב|ה)?רחוב|(?:ב)?שדרות)\s|(?<=\s)\p{L}{3,}(?:strasse|straße|str\.|allee|gasse|platz|ufer) (?=\d))/gu;
const NUMBER_FIRST =
  /(?<![\p{L}\d$€£#.,-])(?:(?:[Uu]nit|[Ss]uite|[Ff]lat|[Ss]hop|[Ss]tudio) (?!(?:at|is|in|on|of) )\w{1,5},? (?:\d{1,5}[a-d]? )?|\d{1,5}[a-d]?(?:[-–/]\d{1,4})? )(?:(?:[NSEW]|North|South|East|West|N\.|S\.|E\.|W\.) )?(?:(?:[A-Z][\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th)|of|the) ){0,4}(?:St|Street|Rd|Road|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Dr|Drive|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Close|Crescent|Hill|Row|Mews|Highway|Hwy|Parkway|Pkwy|Broadway|Quay|Walk|Grove|Gardens|Parade|Yard|Wharf|Circle|Trail|Alley|Embankment|Gate|Green|Plaza|Pike|Arcade|Market Place|High Street|Esplanade|Promenade)(?![\p{L}])\.?/gu;
const WE_ARE_AT =
  /(?<!\p{L})(?:[Ee]stamos|[Nn]os encontramos|[Nn]os encontr[aá]s|[Nn]os encuentra[ns]?|[Ff]icamos|[Vv]is[ií]t[ae]nos|[Vv]eng[ae]n?) (?:en|em|na|no|a) ((?:\p{Lu}[\p{L}.]+ ){1,4}\d{1,5})(?=[.,;\s]|$)/gu;
const POSTCODES = [
  /(?:cep:? ?)?\b\d{5}-\d{3}\b|\bcep:? ?\d{8}\b/,
  /\bc\.? ?p\.?:? ?\d{4,5}\b/,
  /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/,
  /\b[a-z]\d[\dw] ?[a-z\d]{4}\b/,
  /\b\d{4}-\d{3}\b/,
  /(?<=\b(?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy),? )\d{5}(?:-\d{4})?\b/,
  /^\d{5}(?= [a-z])|^\d{5}$|^[a-z]\d{4}[a-z]{0,3}$/,
];
const COMPLEMENT =
  /^(?:sala|sl|loja|lj|apto?|apartamento|bloco|bl|andar|conj|conjunto|cj|galpao|casa|piso|local|interior|int|exterior|ext|despacho|depto|departamento|suite|ste|unit|floor|fl|flat|shop|room|oficina|of|terreo|sobreloja|edificio|ed|edif|torre|box|lote|lt|quadra|qd|km|n|no|num|s\/n|sn|planta|bajo|puerta|pta|esc|nave|manzana|mz|level|building|bldg|\d{1,2}(?:do|er|ero|ro|to|mo|vo|no|ta|da|ra)\.? (?:piso|planta|andar)|\d+[ºªo°]?\s*(?:andar|piso|floor|planta|nd|rd|st|th)|\d+[ºª°]|شقه|طابق|مبني|محل|بنايه|الطابق)(?![\p{L}\d])\.?/u;
const LANDMARK =
  /^(?:ao lado|proximo|perto|em frente|entre|esquina|junto|frente|al lado|do lado|enfrente|atras|detras|al fondo|ao fundo|fundos|nos fundos|subindo|depois|antes|above|over|below|under|inside|dentro|by the|by|cerca|a (?:uma|duas|tres|una|dos|\d+) (?:quadra|cuadra)s?|next to|near|opp\.?(?= )|opposite|across|behind|beside|corner of|between|in front|بجانب|بجوار|مقابل|قرب|بالقرب|امام|خلف|فوق|جنب|قباله|حذا|يم)(?![\p{L}])/u;
const STOP =
  /(?<![\p{L}\d])(?:(?:u\$s|us\$|r\$|[$€£]) ?\d|\d{1,5} ?m(?:2|²)|tel\.?|tels?|telefonos?|telefones?|fone|whats\w*|wpp|zap|cel\.?(?= ?:? ?[(+\d])|celular|celulares|phone|call(?! \d)|e-?mail|correo|instagram|insta|facebook|site|horarios?|hours|open|abert[oa]|abr(?:e|imos)|abiert[oa]|atend(?:e|emos|imento)|atendemos|funciona\w*|de (?:seg|segunda|ter|terca|qua|quarta|qui|quinta|sex|sexta|sab|sabado|dom|domingo|lun|lunes|martes|miercoles|jueves|viernes)|(?:aos?|as|los|on|todo|toda|todos os|todas as) (?:seg|segundas?|ter|tercas?|qua|quartas?|qui|quintas?|sex|sextas?|sab|sabados?|dom|domingos?|lunes|martes|miercoles|jueves|viernes|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)|(?:das|de las|from) \d|(?:seg|segunda|ter|terca|lun|lunes|tue|tues)\.? (?:a|ate|to)|mon|monday|com|em(?! frente)|where|onde|donde|que|and we|e (?:o|a|uma?|temos|quero)|es una?|is an?|we|our|since|desde|cnpj|هاتف|واتساب|نفتح|يوميا|اتصل)(?![\p{L}])/u;

/** Countries with streets of a name and a number alone, and the usual street names there. */
const SOUTHERN = new Set(['AR', 'UY', 'CL', 'PY']);
const HEROES =
  /^(?:(?:san|santa|gral\.?|general|avda?\.?|pres(?:idente)?\.?|dr\.?|cnel\.?) (?:\p{L}+ ){0,2}\p{L}+|belgrano|mitre|rivadavia|sarmiento|moreno|urquiza|alsina|alem|independencia|libertad|colon|corrientes|cordoba|salta|tucuman|entre rios|mendoza|espana|italia|francia|pellegrini|balcarce|lavalle|guemes|alberdi|artigas|o'?higgins|caseros|ituzaingo|maipu|chacabuco|junin|ayacucho|9 de julio|25 de mayo|18 de julio|1 de mayo) \d{2,5}[.,]?$/u;

interface Parts {
  street?: string;
  district?: string;
  city?: string;
  region?: string;
  postcode?: string;
  country?: string;
  landmark?: string;
}

/** "c/ NDVI 18 o ha" is Portuguese for "with", "via do CRV R$ 150" a document fee. */
const isNoStreet = ({ language }: Sheet, word: string, name: string): boolean =>
  (word.startsWith('c/') && ((language !== 'es' && language !== 'ca') || /^u(?!\p{L})/iu.test(name))) ||
  (/^(?:placa|carrer|avinguda|passeig)\s?$/.test(word) && language === 'pt') ||
  /^\d{1,5}(?:[.,]\d{2})?\s?(?:\/\s?\p{L}|(?:por|reais|cada|a hora)(?!\p{L}))/iu.test(name) ||
  (/^via\s?$/.test(word) && /^d[aeo]s?\s/.test(name)) ||
  // "estrada de terra 4km": the kind of road.
  (/^(?:estrada|camino|rodovia|carretera)\s?$/.test(word) && /^de (?:terra|chao|chão|asfalto|tierra|ripio|barro)(?!\p{L})/iu.test(name)) ||
  /^[^\n,;]{0,30}(?:(?:r\$|[$€£])\s?\d|\d\s?[€£])/i.test(name);

/** "o asfalto da Rua 9", "os moradores da Rua 9": a street that something else is of. */
const isOfAThing = (before: string): boolean =>
  /(?<!\p{L})(?:asfalto|asfaltamento|calcamento|calcada|esgoto|iluminacao|moradores|vizinh\p{L}+|comerci\p{L}+|transito|obras?|poste|buracos?|vecin\p{L}+|pavimento)\s(?:d[ao]|de la|del)\s$/u.test(
    before,
  );

/** "Copa Río Calle-Calle el sábado 8": a date behind a name. */
const ON_A_DAY = new RegExp(`^(?:calle|rua|street|avenida) (?:el|los|o|on|no) (?:${DAY})(?!\\p{L})`, 'u');
/** "Sítio 2,4 alqueires": a property for sale. */
export const IS_LAND = /\d ?(?:alqueires?|hectares?|ha|acres?|m2|m²)(?!\p{L})/u;

/** Addresses found by their street or their label, with their parts as the owner wrote them. */
export function readAddresses(sheet: Sheet): void {
  const starts: { at: number; street: number; english?: number }[] = [];
  for (const match of sheet.text.matchAll(NUMBER_FIRST))
    starts.push({ at: match.index, street: match.index, english: match.index + match[0].length });
  for (const match of sheet.folded.matchAll(STREET_FIRST)) {
    const name = sheet.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (isNoStreet(sheet, match[0], name) || isOfAThing(sheet.folded.slice(Math.max(0, match.index - 40), match.index))) continue;
    // "rua" and "plaza" are also plain words: a street has a capital or a number after it, or soon ("rua joao pessoa 450").
    if (
      !/^(?:(?:d[aeo]s?|del?|la|las|los|el) )*[\p{Lu}\d\u0590-\u06ff]/u.test(name.trimStart()) &&
      !/^(?:[\p{L}.]+ ){1,5}(?:n[ºo°.]* ?|numero )?\d{1,5}(?![\d:h]|\s(?:reais|anos|dias))/u.test(name.trimStart())
    )
      continue;
    if (
      /^A[LV]\.? $/.test(sheet.text.slice(match.index, match.index + match[0].length)) &&
      /[/-] ?$/.test(sheet.text.slice(0, match.index))
    )
      continue;
    // "ב" before the Hebrew word for street is "in".
    const lead = /^[בה](?=רחוב)|^ב(?=שדרות)/.exec(match[0])?.[0].length ?? 0;
    // "Carrera nocturna" is a race.
    if (
      /^(?:carrera|circuito|camino|ronda|privada|quadra)\s$/.test(match[0]) &&
      !/^\d/.test(name.trimStart()) &&
      !/^\p{Lu}/u.test(name.trimStart())
    )
      continue;
    // "casarão da rua da feira 18"
    const house =
      /(?<!\p{L})(?:casarao|sobrado|galpao|predio|casona|galpon) (?:d[aeo]|del?|na|en) (?:la )?$/u.exec(
        sheet.folded.slice(Math.max(0, match.index - 20), match.index),
      )?.[0].length ?? 0;
    const number = /[\d٠-٩]{1,5}(?: bis)?,? $/.exec(sheet.text.slice(Math.max(0, match.index - 10), match.index))?.[0].length ?? 0;
    starts.push({ at: match.index + lead - house - (/^(?:rue|[\u0600-\u06ff])/.test(match[0]) ? number : 0), street: match.index + lead });
  }
  for (const match of sheet.folded.matchAll(LABEL)) {
    const at = match.index + match[0].length;
    if (
      /^(?:on |every |n?[ao]s |los )?(?:mon|tues?|wed|thu|fri|sat|sun|segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes)/.test(
        sheet.folded.slice(at, at + 24),
      )
    )
      continue;
    if (!match[0].includes(':') && !/^[\p{Lu}\d]/u.test(sheet.text.slice(at))) continue;
    if (starts.some((start) => start.at >= at && start.at - at < 30)) continue;
    if (/\d|[\u0600-\u06ff]|,/.test(sheet.text.slice(at, at + 80).split('\n')[0] ?? '')) starts.push({ at, street: at });
  }
  // "Estamos en Thames 642": a street without a word for it, given as the address of the business.
  for (const match of sheet.text.matchAll(WE_ARE_AT)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    if (!starts.some((start) => Math.abs(start.at - at) < 12)) starts.push({ at, street: at });
  }
  // "77 Route 9, Hudson, NY 12534." and "Belgrano 455, Nueva Córdoba.": a sentence that is nothing but an address.
  for (const sentence of sheet.sentences) {
    const text = sheet.text.slice(sentence.start, sentence.end);
    const american = /^\d{1,5} (?:[A-Z\d][\w.'-]* ?){1,5}, [A-Z][\p{L}. ]{2,30}, [A-Z]{2}(?: \d{5})?\.?$/u.exec(text);
    const plain =
      sheet.language === 'es' && /^(?:\p{Lu}[\p{L}.]+ ){1,4}\d{2,5}(?: [\p{L}\d.º° ]{2,24})?, \p{Lu}[\p{L}, .]{3,50}$/u.test(text);
    const bare = SOUTHERN.has(sheet.country) && HEROES.test(fold(text));
    if ((american || plain || bare) && !starts.some((start) => start.at >= sentence.start && start.at < sentence.end))
      starts.push({ at: sentence.start, street: sentence.start });
  }
  starts.sort((a, b) => a.at - b.at);
  let last = 0;
  for (const [n, start] of starts.entries()) {
    if (start.at < last || sheet.open[start.at] === TAKEN) continue;
    const next = starts[n + 1];
    const corner = next && isCorner(sheet.folded.slice(start.at, next.at));
    const found = corner
      ? cornerFrom(sheet, start.at, next)
      : addressFrom(sheet, start.at, start.english, next && secondFrom(sheet.folded, start.at, next.at));
    if (
      !found ||
      ON_A_DAY.test(sheet.folded.slice(found.span.start, found.span.end)) ||
      IS_LAND.test(sheet.folded.slice(found.span.start, found.span.end))
    )
      continue;
    last = found.span.end;
    // "a rua é João Suassuna 163": told as a sentence.
    const told = SAID_TO_BE.exec(found.parts.street ?? '')?.[0].length ?? 0;
    const street = found.parts.street?.slice(told);
    record(sheet, found.span.start + told, found.span.end, { kind: 'address', ...found.parts, ...(street ? { street } : {}) });
    if (sheet.facts.filter((fact) => fact.norm.kind === 'address').length >= 6) return;
  }
  // "Brecon LD3 7AA": a British town with its postcode and no street.
  const town =
    /(?<![\p{L}])(\p{Lu}\p{Ll}+(?:[ -](?:on |upon |under |in |le |the )?\p{Lu}\p{Ll}+){0,3}),? ([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\d])/u.exec(
      sheet.text,
    );
  if (sheet.country !== 'GB' || last > 0 || !town?.[1] || !town[2]) return;
  record(sheet, town.index, town.index + town[0].length, { kind: 'address', city: town[1], postcode: town[2], country: 'GB' });
}

const SAID_TO_BE = /^\p{L}+ (?:é|eh|es) (?:a |o |la |el )?/iu;

/** "Rua Sergipe com a Rua Bahia" */
const isCorner = (between: string): boolean =>
  /^[^,.;\n\d]{3,40}\s(?:com|con|x|esq\.?(?:uina)?(?: com| con)?)\s(?:a |o |la |el )?$/.test(between);

function cornerFrom(sheet: Sheet, at: number, other: { at: number; english?: number }): { span: Span; parts: Parts } | undefined {
  const found = addressFrom(sheet, other.at, other.english);
  if (!found) return undefined;
  const lead = /esquina (?:(?:d[aeo]s?|de(?: l[ao]s?)?|entre) )?$/.exec(sheet.folded.slice(Math.max(0, at - 24), at))?.[0].length ?? 0;
  const start = at - lead;
  const street = sheet.text.slice(start, other.at) + (found.parts.street ?? '');
  return { span: { start, end: found.span.end }, parts: { ...found.parts, street } };
}

/** Start of a second whole address after "and": "Rua XV, 500, Blumenau e Av. Central, 90". Two numbered streets are a corner. */
function secondFrom(folded: string, at: number, next: number): number | undefined {
  const between = folded.slice(at, next);
  const joint = /\s(?:e|y|and|&|ou|or)\s(?:(?:outra |otra |another )?(?:n[ao]|em|en(?: la)?|at|in|on)\s)?$/.exec(between);
  const isNumbered = /^(?:calle|carrera|cra\.?|cl\.?)\s?\d/;
  if (!joint || !/\d|s\/n/.test(between) || isNumbered.test(between) || isNumbered.test(folded.slice(next))) return undefined;
  return at + joint.index;
}

function addressFrom(sheet: Sheet, at: number, english?: number, until = at + 220): { span: Span; parts: Parts } | undefined {
  let limit = Math.min(sheet.text.length, until);
  const line = sheet.text.indexOf('\n', at);
  if (line >= 0 && line < limit) limit = line;
  const sentence = sheet.sentences.find((span) => at >= span.start && at < span.end);
  if (sentence) limit = Math.min(limit, sentence.end);
  for (const sign of [';', ': ']) {
    const next = sheet.text.indexOf(sign, at);
    if (next >= 0 && next < limit) limit = next;
  }
  const taken = sheet.open.indexOf(TAKEN, at);
  if (taken >= 0 && taken < limit) limit = taken;
  // From the second word on, so that the end of "Calle" is not read as a word.
  const second = Math.max(at, sheet.folded.indexOf(' ', at));
  const stop = STOP.exec(sheet.folded.slice(second, limit));
  if (stop) limit = Math.min(limit, second + stop.index);
  const parts: Parts = {};
  let end = at;
  let n = 0;
  for (const piece of piecesOf(sheet.text, at, limit, english)) {
    const written = sheet.text.slice(piece.start, piece.end);
    if (/^\+?\d[\d ]{8,}$/.test(written)) break;
    if (n > 0 && !place(parts, written, sheet)) break;
    if (n === 0) {
      let cut = runOn(sheet, piece);
      const clock = /\s\d{1,2}(?:h\d{0,2}|:\d{2})(?![\d\p{L}])/u.exec(sheet.folded.slice(piece.start, cut));
      if (clock) cut = piece.start + clock.index;
      parts.street = sheet.text.slice(piece.start, cut);
      takePostcode(parts, parts.street, sheet);
      splitTown(parts, sheet);
      end = cut;
      if (cut < piece.end) break;
    }
    end = piece.end;
    n++;
    if (n > 9) break;
  }
  const written = sheet.text.slice(at, end).replace(/[\s,.;:–-]+$/, '');
  if (!/\d/.test(written) && !/[\u0600-\u06ff]/.test(written) && !/s\/n/i.test(written) && n < 2) return undefined;
  if (written.length < 6) return undefined;
  // "…, Plano, TX 75074", "…, Wells BA5 2RB": the town may be small.
  if (parts.district && !parts.city && (parts.region || parts.postcode) && ['US', 'CA', 'AU', 'GB', 'IE', 'NZ'].includes(sheet.country)) {
    parts.city = parts.district;
    delete parts.district;
  }
  if (!parts.country) parts.country = sheet.country;
  return { span: { start: at, end: at + written.length }, parts };
}

/** "rua treze de maio 455 Campina Grande": the town behind the house number. */
function splitTown(parts: Parts, { country }: Sheet): void {
  const [, street = '', behind = ''] =
    /^(.*\s\d{1,5}(?:,? (?:sala|sl|loja|lj|apto?|casa|box|bloco)\.? \S{1,5})?(?:,? centro)?) (\p{Lu}\p{Ll}.*)$/u.exec(parts.street ?? '') ??
    [];
  if (!behind || !isTown(behind, country)) return;
  parts.street = street;
  parts.city = behind;
}

/** Continuations after a house number without a comma: "casa 12", "loja B", "centro", "em frente a lotérica", a town. */
const GOES_ON =
  /^ ?(?:,? ?(?:[a-z]|bis)(?![\p{L}\d]| (?:casa|gente|loja|esquina|partir))|,? ?(?:n[ºo°.]* ?)?\d{1,5}(?![\d.,:h])|(?:sala|sl|loja|lj|apto?|bloco|bl|andar|casa|box|galpao|local|int|piso|depto|fundos|terreo|suite|unit|floor|edificio|edif?|galeria|cj|conj|conjunto|ap|sobreloja|km)\.? ?\S{1,12}|centro(?![\p{L}])|(?:bairro|barrio|vila|jardim|jd|col\.?|colonia|setor|conjunto|urb\.?) \S+(?: d[aeo]s? \S+)?|(?:em|en|in|no|na|d[aeo]|del?|of|on|e|y|esquina|con|com) \p{L}+|(?:ao lado|do lado|al lado|em frente|enfrente|frente|perto|proximo|cerca|atras|esquina|next to|near|opposite|behind)(?: (?:d[aeo]s?|del?|a|al|the|com|con))? \S+(?: d[aeo]s? \S+)?)/u;

/** End of an address that runs on without a comma, with its number and its other parts. */
function runOn(sheet: Sheet, { start, end }: Span): number {
  const written = sheet.folded.slice(start, end);
  // "شارع الحمام كيلو قطايف دينار": a street has two words, or continues with the words beside it.
  const arabic =
    /^(?:\d{1,5} )?[\u0600-\u06ff]+ [\u0621-\u064a]+(?: (?:ال|بن |ابن |ابو |عبد )[\u0621-\u064a]+){0,2}(?: (?:برج|عماره|بنايه|مجمع|مبني|كلم|كم|ط|الطابق|الدور|فوق|جنب|قرب|مقابل|حذا|خلف|قباله) ?(?:[\u0621-\u064a]+|\d+)(?: ال[\u0621-\u064a]+)?)*/u.exec(
      written,
    );
  if (arabic && written.split(' ').length > 4) return start + arabic[0].length;
  const number = /^(?:(?:unit|suite|flat|shop|studio) \w+,? )?\d|(?<![\p{L}\d])(?:\d{1,5}|s\/n)(?![\d\p{L}])/u.exec(written);
  if (!number || /^\d/.test(written) || written.split(' ').length < 6) return end;
  let at = start + number.index + number[0].length;
  for (let guard = 0; guard < 6 && at < end; guard++) {
    const more = GOES_ON.exec(sheet.folded.slice(at, end))?.[0] ?? /^ \p{Lu}[\p{L}.'-]+/u.exec(sheet.text.slice(at, end))?.[0];
    if (!more) break;
    at += more.length;
  }
  const left = sheet.text.slice(at, end);
  return /^ \p{Ll}/u.test(left) || /^ \p{Lu}+ \p{Lu}+/u.test(left) ? at : end;
}

/** The stretches between commas, spaced dashes and bars. */
function piecesOf(text: string, start: number, end: number, english?: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  const separator = /\s*(?:,|،|;|\||·|\s[-–—]\s|\s?[-–—]\s|\()\s*|\)/g;
  separator.lastIndex = english ?? start;
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if (match.index > from) spans.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (english && spans.length === 0) {
    // Nothing but "Rd" and a new thought: the address ends at its street.
    const rest = text.slice(english, end);
    // "7 Otley Rd Headingley": one or two capitalised words before a break are the part of town.
    const quarter = /^ (\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?)(?=[.,;\n]|$)/u.exec(rest)?.[1];
    if (quarter && !isCommon(quarter.split(' ')[0] ?? ''))
      return [
        { start, end: english },
        { start: english + 1, end: english + 1 + quarter.length },
      ];
    if (!/^\s*(?:,|-|–|\(|[A-Z]{2} \d|Suite|Ste|Unit|Apt|#)/.test(rest))
      return [{ start, end: text[english - 1] === '.' ? english - 1 : english }];
  }
  if (from < end) spans.push({ start: from, end });
  return spans
    .map((span) => ({ start: span.start, end: span.end - (/[\s.]*$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0) }))
    .filter((span) => span.end > span.start);
}

function takePostcode(parts: Parts, written: string, sheet: Sheet): string {
  const folded = fold(written);
  for (const pattern of POSTCODES) {
    const match = pattern.exec(folded);
    if (!match || parts.postcode) continue;
    if (pattern === POSTCODES[2] && !['GB'].includes(sheet.country) && !/^[A-Z]/.test(written.slice(match.index))) continue;
    parts.postcode = written.slice(match.index, match.index + match[0].length).replace(/^(?:CEP|cep|Cep|C\.? ?P\.?|c\.? ?p\.?):? ?/, '');
    return `${written.slice(0, match.index)} ${written.slice(match.index + match[0].length)}`.trim();
  }
  return written;
}

/** Assigns a part to its field; false when it does not look like a part of an address. */
function place(parts: Parts, written: string, sheet: Sheet): boolean {
  const folded = fold(written);
  if (LANDMARK.test(folded)) {
    parts.landmark = written;
    return true;
  }
  const [, centre, town = ''] = /^([Cc]entro) d[eo] (\p{Lu}.+)$/u.exec(written) ?? [];
  if (centre && isTown(town, sheet.country)) {
    parts.district = centre;
    parts.city = town;
    return true;
  }
  // "…, 5h30 às 21h", "…, seg a sex" are hours.
  if (/^(?:d?as )?\d{1,2}(?:h|:\d{2})/.test(folded)) return false;
  // "…, 3 dorm" counts rooms.
  if (/^\d{1,4} ?(?:dorm\p{L}*|quartos?|suites?|vagas?|banheiros?|habitaciones|ambientes?|bed\p{L}*|baths?|m2|m²)(?!\p{L})/u.test(folded))
    return false;
  if (/^\d{5}$/.test(folded) && !parts.postcode && /\d/.test(parts.street ?? '')) {
    parts.postcode = written;
    return true;
  }
  if (/^(?:\d{1,6}|\d{1,2}\.\d{3})[a-z]?$/.test(folded) || COMPLEMENT.test(folded)) {
    if (written.split(/\s+/).length > 6) return false;
    if (!parts.district && !parts.city) parts.street = `${parts.street}, ${written}`;
    return true;
  }
  let rest = takePostcode(parts, written, sheet).trim();
  if (!rest) return true;
  if (
    rest.split(/\s+/).length > 6 ||
    (/^[a-zà-ÿ]/.test(rest) &&
      !/^(?:bairro|col|colonia|barrio|vila|jardim|jd|centro|downtown|in|the)\b/.test(fold(rest)) &&
      !findCity(rest))
  )
    return false;
  const state = /(?:^|[\s/-])([A-Z]{2,3})$/.exec(rest)?.[1];
  if (state && countriesOfState(state).length > 0) {
    parts.region = state;
    rest = rest.slice(0, -state.length).replace(/[\s/,-]+$/, '');
    if (!rest) return true;
  }
  const region = findRegion(rest);
  if (region && (parts.city || !findCity(rest, sheet.country))) {
    parts.region ??= rest;
    return true;
  }
  const quarter = /^bairro\s+(?=\p{L})/iu.exec(rest)?.[0].length;
  if (quarter && !parts.district) parts.district = rest.slice(quarter);
  else if (findCity(rest, sheet.country) || (parts.region && parts.district && !parts.city) || (state && !parts.city)) parts.city = rest;
  else if (!parts.district) parts.district = rest.replace(/^(?:bairro|col\.?|colonia|barrio)\s+/i, '');
  else if (!parts.city) parts.city = rest;
  else return false;
  return true;
}
