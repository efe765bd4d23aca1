import type { ClauseReading } from '../../acts/judge.ts';
import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown, longestCity, spelledTown } from '../../gazetteer.ts';
import { isFirstName } from '../../learned/kinds.ts';
import type { Tagged } from '../../learned/tags.ts';
import languageNames from '../../lexicon/language-names.json' with { type: 'json' };
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { namesTrade } from '../../trade/lexicon.ts';
import { wasThere } from '../../was-there.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';
import { freeStretches } from '../statements/free-stretches.ts';
import { isFeast, isHouseName, titled } from './place-after-in.ts';

const NAME =
  "(?:(?:San|Santa|Santo|São|Sao|La|Las|Los|El|Villa|Vila|the|الـ?)\\s)?[\\p{Lu}][\\p{L}’'-]{2,}(?:\\s(?:d[aeo]s?\\s|del?\\s|de la\\s|de los\\s|of\\s|on\\s|upon\\s)?[\\p{Lu}][\\p{L}’'-]+){0,3}";
const JOINT =
  '(?:\\s*,\\s*(?:(?:e|y|and|em|en|in|no|na|tambi[eé]n|tamb[eé]m|also)\\s)?|\\s(?:e|y|and|&)\\s(?:(?:em|en|in|no|na|over to|viaje a)\\s)?)';
/** "em Icaraí, Santa Rosa e Fonseca", "vamos por todo Aragón y Castellón", "round the Lakes and over to Sedbergh". */
const SERVED = new RegExp(
  `(?<![\\p{L}])(?:em|en|in|no|na|bairro|barrio|por tod[oa]|por|round|around|across|throughout|[Cc]overing|[Cc]over|[Ss]erving|[Ss]erve|tambi[eé]n|tamb[eé]m|[Aa]tend[oe]:?|[Aa]tendemos:?|[Aa]tiendo|[Aa]tendiendo|[Cc]ubrimos|[Zz]onas?:?|[Aaá]reas?:?|vou|vamos|voy|passo|ando)(?:\\s(?:em|en|in|a|por|to|no|na|all|todo|toda|bairro|barrio))?\\s(${NAME}(?:${JOINT}${NAME})*)`,
  'gu',
);
/** Arabic attaches "in" and "and" to the name: "في الرياض والخرج", "برام الله والبيرة". */
const AND_IN = /\s?(?:،\s?)?و(ال[\u0621-\u064a]{3,})(?=[\s.،]|$)/gu;
const NO_AREA =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|spanish|portuguese|arabic|french|whatsapp|instagram|facebook|google|pix|natal|christmas|easter|rua|avenida|av|calle|galeria|edificio|casa|loja|mercado livre|mercado)$/i;

/** Words before the name of a town. */
const TO_A_TOWN =
  /(?:^|[,;(|/•\n:]\s?|\s[-–—]\s|(?:^|[^\p{L}])(?:em|en|in|no|na|nos|to|at|near|outside|around|round|across|covering|covers?|serving|serves?|from|atend[oe]|atendemos|atiendo|cubrimos|moro|fica|aqui|aki|aca|aqui de|aki de|aqui d[ao]|aki d[ao]|bairro|barrio|centro de|regiao de|cidade de|ciudad de|zona de|ate|hasta|pra|para|por|de|do|da|of|between|entre|vou|voy|vamos|go|going|rodo|via|e|y|and|&|ou|or|a|tipo|tambem|tambien|also|sede em)\s(?:the |la |el |todo |toda |all |norte de |sul de |south |north |east |west )?)$/u;
/** Cues with other uses as well: the name needs a capital, and its country. */
const WEAK = /(?:^|[^\p{L}])(?:de|do|da|of|e|y|and|&|ou|or|a|para|pra|por|from|via|the|la|el)\s$/u;
const NO_TOWN_BEFORE =
  /(?<!\p{L})(?:rua|r\.|av\.?|avenida|travessa|praca|calle|carrera|avda\.?|plaza|jr\.?|jiron|estilo|pao|queijo|time|festa|camisa|dona|seu|sr\.?|sra\.?|dr\.?|dra\.?|don|dona|mr|mrs|santa|santo|sao|san|saint|professor\w*|colegio|escola|hospital|igreja|clube|parque|edificio|fazenda|sitio|chacara|haras|hacienda|finca|rancho|buffet|capela|paroquia|matriz|mosteiro|seminario|convento|santuario|monasterio|parroquia|catedral|basilica|iglesia|capilla|chapel|farm|barn|hotel|pousada|street|st|concurs[oa]s?|premio|campeonato|copa|medalha|medalla|award|contest|championship)\s(?:d[aeo]s? |del? )?$/u;

/** Min chance to accept a town from the chain. */
const SURE = 0.75;
const SURE_OF_KNOWN = 0.4;
function taggedTowns(sheet: Sheet): Span[] {
  const towns = freeStretches(sheet, 'C', SURE_OF_KNOWN).map(({ start, end, chance }) => ({
    start: start + (HUNG.exec(sheet.text.slice(start, end))?.[0].length ?? 0),
    end,
    chance,
  }));
  const isSure = ({ start, end, chance }: Tagged) => chance >= SURE || isTown(sheet.text.slice(start, end), sheet.country);
  // "Clifton, Redland, Cotham": neighbours confirm each other.
  const isBeside = (one: Tagged, other: Tagged | undefined) =>
    other !== undefined &&
    isSure(other) &&
    /^\s*(?:,|\/|e|y|and|&)\s*$/.test(sheet.folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  const hasCapitals = (sheet.text.match(/[^.!?\n:]\s\p{Lu}\p{Ll}/gu)?.length ?? 0) >= SEVERAL_NAMES;
  // "restauro santos", between towns written as names: a lower-case word that is also a town's name.
  const isWritten = ({ start }: Tagged) =>
    !hasCapitals ||
    !/^\p{Ll}/u.test(sheet.text.slice(start)) ||
    /(?:^|[^\p{L}])(?:em|in|en|atendo|ate|hasta)\s$/u.test(sheet.folded.slice(0, start));
  return towns
    .filter((town) => isWritten(town) && !isPerson(sheet, town))
    .filter((town, n, towns) => isSure(town) || isBeside(town, towns[n - 1]) || isBeside(town, towns[n + 1]));
}
/** "…, Marina Teles, Curitiba": a stretch more likely to be a person is no town. */
const isPerson = ({ tags, text, country }: Sheet, { start, end }: Span): boolean =>
  !isTown(text.slice(start, end), country) &&
  tags.likeliest('P').some((person) => person.chance >= SURE_OF_PERSON && person.start < end && person.end > start);
const SURE_OF_PERSON = 0.5;
/** Min count of capitalised words to expect capitals on towns too. */
const SEVERAL_NAMES = 3;
/** Arabic attaches "in", "and" and "to" to the article. */
const HUNG = /^[وبل](?=ال)/;

/** "setor Campinas": a part of another town, not the town of that name. */
const QUARTER_BEFORE = /(?<!\p{L})(?:setor|bairro|jardim|jd\.?|conjunto)\s$/u;

/** A town as it is spelled, with the part of it that stands before it; or a quarter. */
function recordArea(sheet: Sheet, { start, end }: Span, isKnown: boolean): void {
  const text = sheet.text.slice(start, end);
  // "vitoria" is Vitória.
  const shown = (isKnown && spelledTown(text, sheet.country)) || text;
  const quarter = isKnown ? quarterBefore(sheet, start) : undefined;
  const norm = quarter ? { district: quarter.name, city: shown } : isKnown ? { city: shown } : { district: text };
  // The part of town was a place by itself.
  const alone = sheet.facts.findIndex(
    ({ norm: other, source: { span } }) => other.kind === 'place' && quarter && span?.[0] === quarter.start,
  );
  if (alone >= 0) sheet.facts.splice(alone, 1);
  const written = quarter ? `${quarter.name}, ${shown}` : shown;
  record(
    sheet,
    quarter?.start ?? start,
    end,
    { kind: 'place', ...norm, country: sheet.country },
    { must: false, share: true, text: written },
  );
  if (alone >= 0) sheet.facts.splice(alone, 0, ...sheet.facts.splice(-1));
}

/** "em jardim camburi | vitoria": the part of town right before it, told without a mark. */
function quarterBefore({ text, folded }: Sheet, at: number): { start: number; name: string } | undefined {
  const [lead = '', name = ''] =
    /(?:em|no|na|in|en) ((?:jardim|jd\.?|vila|parque|pq\.?|conjunto|setor|nova|alto|barrio|villa|colonia) (?:d[aeo]s? )?\p{L}{3,}(?: \p{L}{3,})?),? $/u.exec(
      folded.slice(Math.max(0, at - 40), at),
    ) ?? [];
  if (!name) return undefined;
  const start = at - lead.length + lead.indexOf(name);
  return { start, name: titled(text.slice(start, start + name.length)) };
}

/** Further places besides the first: the towns and quarters served. The business is in none of them. */
export function readAreas(sheet: Sheet, judged: readonly ClauseReading[] = []): void {
  const isTalk = (at: number): boolean => judged.some(({ act, start, end }) => act === 'aside' && at >= start && at < end);
  const isWished = (at: number): boolean => judged.some(({ act, start, end }) => act === 'wish' && at >= start && at < end);
  let found = 0;
  const add = (start: number, end: number) => {
    const text = sheet.text.slice(start, end);
    const first = text.replace(/^(?:the|la|los|las|el)\s/i, '').split(' ')[0] ?? '';
    const isKnown = findCity(text) !== undefined || isTown(text, sheet.country);
    if (
      found >= 14 ||
      sheet.open.slice(start, end).includes(TAKEN) ||
      NO_AREA.test(first) ||
      (isKnown && QUARTER_BEFORE.test(sheet.folded.slice(Math.max(0, start - 10), start))) ||
      (isHouseName(text) && !isKnown) ||
      isPerson(sheet, { start, end }) ||
      (isFirstName(fold(text)) && !isKnown) ||
      opensRow(sheet, start, end) ||
      VIEW.test(sheet.folded.slice(Math.max(0, start - 24), start)) ||
      (isCommon(first) && !isKnown) ||
      isTalk(start) ||
      isPlainWords(sheet, { start, end }, isWished(start)) ||
      isOffice(text) ||
      isTongueOf(sheet.folded, start, end) ||
      wasThere(sheet.folded, start) ||
      isFeast(sheet.folded, start)
    )
      return;
    if (isOccupied(sheet, { start, end }, ['place', 'name', 'person', 'address', 'registry'])) return;
    if (sheet.facts.some(({ norm, text: said }) => norm.kind === 'place' && fold(said) === fold(text))) return;
    found++;
    recordArea(sheet, { start, end }, isKnown);
  };
  for (const match of sheet.text.matchAll(SERVED)) {
    const list = match[1] ?? '';
    const start = match.index + match[0].length - list.length;
    // A sentence of names alone: a single name after "em" counts only beside others, or when the first is known.
    const names = [...list.matchAll(new RegExp(NAME, 'gu'))];
    for (const name of names)
      if (names.length > 1 || findCity(name[0]) || /^(?:bairro|barrio)/.test(match[0]))
        add(start + name.index, start + name.index + name[0].length);
  }
  for (const { start, end } of [...townsIn(sheet), ...taggedTowns(sheet)]) add(start, end);
  for (const { start, end } of headed(sheet)) add(start, end);
  for (const { start, end } of arabicTowns(sheet)) add(start, end);
  const at = sheet.facts.find(({ norm }) => norm.kind === 'place')?.source.span?.[1];
  if (at === undefined || sheet.language !== 'ar') return;
  for (const match of sheet.text.slice(at, at + 60).matchAll(AND_IN)) {
    const name = match[1] ?? '';
    if (/^[\s،]*و?$/.test(sheet.text.slice(at, at + match.index)) || findCity(name)) {
      const start = at + match.index + match[0].length - name.length;
      add(start, start + name.length);
    }
  }
}

/** "Abelha sem ferrão: jataí, mandaçaia", "Cores claras, fonte boa de ler": small letters without a preposition, in a row of other things or in a wish. */
function isPlainWords({ text, folded, country }: Sheet, { start, end }: Span, isWished: boolean): boolean {
  if (!/^\p{Ll}/u.test(text.slice(start)) || !/[^.!?\n:]\s\p{Lu}\p{Ll}/u.test(text)) return false;
  const before = folded.slice(Math.max(0, start - 8), start);
  if (isWished) return !/(?:^|[^\p{L}])(?:em|en|in|n[ao]|at|near|de|from) $/u.test(before);
  const next = /^, (\p{Ll}[\p{L} ]+)/u.exec(text.slice(end, end + 40))?.[1];
  return /: ?$/u.test(before) && next !== undefined && !isTown(next.split(/ (?:e|y|and) /u)[0] ?? '', country);
}

/** "cadastro na ANAC e MAPA", "ICA 12.077": an office or a register is no town. */
const isOffice = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);
/** "a short page in Irish": a language. */
const isTongueOf = (folded: string, start: number, end: number): boolean =>
  new RegExp(`^(?:${Object.values(languageNames).flat().join('|')})$`, 'u').test(folded.slice(start, end));

/** "- Pintado grelhado": a row that opens with a town's word continues with its ingredients. */
const opensRow = ({ text }: Sheet, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*(?:[-–—•*][ \t]*)?$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^ (?!(?:e|y|and|ou|or|a|ate|to)\s)(?:d[aeo]s? )?\p{Ll}/u.test(text.slice(end, end + 12));
/** A river, a range, a view. */
const VIEW =
  /(?<!\p{L})(?:(?:vista|views?|margens?|beira|orilla) (?:para|pra|pro|al?|d[aeo]l?|of|over)|rio|river|lago|lake|serra|sierra)(?: [oa]| el| la| the)? $/u;

const isOccupied = (sheet: Sheet, { start, end }: Span, kinds: readonly string[]): boolean =>
  sheet.facts.some(({ norm, source: { span } }) => kinds.includes(norm.kind) && span && span[0] < end && span[1] > start);

/** Towns of the gazetteer after their cue words, one after the other where nothing separates them: "Selby Goole Howden". */
export function* townsIn(sheet: Sheet): Generator<Span> {
  const hasCapitals = /[^.!?\n:]\s\p{Lu}\p{Ll}/u.test(sheet.text);
  let last = -1;
  let next = 0;
  for (const word of sheet.open.slice(0, 6000).matchAll(/(?<![\p{L}\d@#.-])\p{L}[\p{L}'’-]{2,}/gu)) {
    if (word.index < next) continue;
    const before = sheet.folded.slice(Math.max(0, word.index - 24), word.index);
    const follows = last >= 0 && /^\s?(?:,|e|y|and|\/|-|&)?\s?$/.test(sheet.folded.slice(last, word.index));
    if (!follows && !TO_A_TOWN.test(before)) continue;
    const end = townAt(sheet, word.index);
    if (end === undefined || NO_TOWN_BEFORE.test(before)) continue;
    const written = sheet.text.slice(word.index, end);
    const isCapital = /^\p{Lu}/u.test(written) && hasCapitals;
    const isWeak = WEAK.test(before) && !follows;
    // "Maria Santos", "São João da Barra": a part of a longer name is another name.
    if (isCapital && /^(?: d[aeo]s?)? \p{Lu}\p{Ll}/u.test(sheet.text.slice(end, end + 8)) && townAt(sheet, end + 1) === undefined) continue;
    if (!isCapital && (isWeak || written.length < 5) && !written.includes(' ') && !follows) continue;
    if (!isCapital && hasCapitals && /^\p{Ll}/u.test(written) && !written.includes(' ')) continue;
    yield { start: word.index, end };
    last = end;
    next = end;
  }
}

function townAt(sheet: Sheet, at: number): number | undefined {
  const words = [...sheet.text.slice(at, at + 60).matchAll(/[\p{L}'’.-]+/gu)];
  if (words[0]?.index !== 0) return undefined;
  for (let n = Math.min(longestCity, words.length); n > 0; n--) {
    const last = words[n - 1] as RegExpExecArray;
    const name = sheet.text.slice(at, at + last.index + last[0].length).replace(/[.,]$/, '');
    if (!/[,.;:\n]/.test(name) && isTown(name, sheet.country)) return at + name.length;
  }
  return undefined;
}

/** Arabic attaches "in", "and", "to" to a town's name: "بالزرقاء والرصيفة". */
function* arabicTowns(sheet: Sheet): Generator<Span> {
  if (sheet.language !== 'ar') return;
  let next = 0;
  for (const word of sheet.text.matchAll(/(?<![\u0600-\u06ff])(وال|بال|لل|و|ب|ل)?(?=([\u0621-\u064a٠-٩]{2,}))/gu)) {
    if (word.index < next) continue;
    const lead = word[1] ?? '';
    const starts = lead === 'لل' ? [] : [word.index + (/ال$/.test(lead) ? lead.length - 2 : lead.length), word.index];
    const before = sheet.folded.slice(Math.max(0, word.index - 8), word.index);
    for (const start of starts) {
      const end = townAt(sheet, start);
      const isLed =
        start > word.index || /(?:^|[،,؛:.\n(–-]\s?|(?:في|ف|من|الي|ع|مدينه|داخل|بين|حي|منطقه)\s)$/u.test(before) || next === word.index - 1;
      if (end === undefined || !isLed || /[\u0600-\u06ff]/.test(sheet.text[end] ?? '')) continue;
      yield { start, end };
      next = end;
      break;
    }
  }
}

/** "Okonkwo Tailoring, Surulere.": one to three capitalised words right after the name, or before a town or a state, in the first lines. */
function* headed(sheet: Sheet): Generator<Span> {
  const name = sheet.facts.find(({ norm }) => norm.kind === 'name')?.source.span;
  const head = sheet.text.slice(0, 240);
  for (const match of head.matchAll(
    /(?:, | [-–—] |\n(?:[-•*] )?| \/ )(\p{Lu}[\p{L}'’.-]+(?: (?:d[aeo]s? |del? |of |upon )?\p{Lu}[\p{L}'’-]+){0,2})(?=[,.;\n]| [-–—/] |$)/gu,
  )) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const end = start + (match[1]?.length ?? 0);
    const after = sheet.text.slice(end, end + 30);
    const region = /^, ((?:\p{Lu}[\p{L}.]+ ?){1,3})/u.exec(after)?.[1]?.trim().replace(/\.$/, '') ?? '';
    const leads = findRegion(region) !== undefined || countriesOfState(region).includes(sheet.country) || isTown(region, sheet.country);
    const isBehindName =
      name !== undefined &&
      (name[1] === match.index || (name[1] < start && start - name[1] < 50 && /^[^.!?]*$/.test(sheet.text.slice(name[1], start))));
    const said = match[1] ?? '';
    if ((leads || (isBehindName && isTown(said, sheet.country))) && !namesTrade(said)) yield { start, end };
  }
}
