import type { Found } from '#composer/brief.ts';
import type { ClauseReading } from '../acts/judge.ts';
import { isOfStaff } from '../facts/people/teams.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { isFirstName, isFrequent } from '../learned/kinds.ts';
import { fittedChoice } from '../learned/model.ts';
import { type Choice, hashed, likeliest, weigh } from '../likeliest.ts';
import type { Span } from '../sentences.ts';
import { isAnnouncedAt } from './announced.ts';
import { arabicName } from './arabic-name.ts';
import { calledByPeople } from './called-by-people.ts';
import { calledName } from './called-name.ts';
import { candidatesOf, isOfHandle, TIME } from './candidates.ts';
import { CAPITALS, isCommon } from './capitals.ts';
import { namedCouple } from './couple.ts';
import { headOfFlyer } from './head-of-flyer.ts';
import { kindAndName, lowName, ownedBy } from './kind-and-name.ts';
import { isListed } from './listed.ts';
import { lowCaseName } from './low-case.ts';
import { lowCaseCued } from './low-case-cued.ts';
import { wholeLowCase } from './low-case-whole.ts';
import { lowHead } from './low-head.ts';
import { numberedName } from './numbered.ts';
import { isOfOthers } from './of-others.ts';
import { isOnlyKind } from './only-kind.ts';
import { openingHouse } from './opening-house.ts';
import { overTheDoor } from './over-the-door.ts';
import { ownPerson, presentedPerson } from './own-person.ts';
import { quotedName } from './quoted-name.ts';
import { isShouted } from './shouted.ts';
import { signedName } from './sign-off.ts';
import { type Named, nameSigns } from './signs.ts';
import { solePerson } from './sole-person.ts';
import { spelledName } from './spelled-name.ts';
import { squeezedName } from './squeezed.ts';
import { statedName } from './stated-name.ts';
import { loudName, nickname, taggedName } from './tagged-name.ts';
import { uncapitalisedName } from './uncapitalised.ts';
import { isSettledAt, weighedByWords } from './weighed-by-words.ts';
import { nameByPlace, QUARTER } from './where-names-stand.ts';
import { wholeName } from './whole-name.ts';
import { withoutHome, withoutPlace } from './without-place.ts';

const CUE =
  /(?<![\p{L}])(?:se chamam?|xama|chama(?:-se|do|da)?|(?:nome|name|nombre)(?:'s)?(?: d[aeo] \p{L}+| de la \p{L}+| del \p{L}+)?(?: (?:e|eh|is|es|vai ser))?\s?:?|llamad[oa]|se llaman?|called|named|put it under|(?:trading |listed )?under the name|known as|le (?:pusimos|puse|ponemos)|(?:site(?:zinho)?|saite|website|websight|page|pagina(?:zinha)?|paginita|web) (?:d[aeo]|para|pra|for|del?)|اسم\S*|سميت\S*|for my (?:biz|business|shop))\s+/gu;

/** Min chance of a name: a wrong one costs more than a working title. */
const BAR = 0.75;
/** Lower bar when no other rule can make a name sure. */
const BAR_BARE = 0.65;
const BAR_CAPITALS = 0.6;
/** Higher bar: no capitals, and fewer messages to learn from. */
const BAR_ARABIC = 0.8;

/** Over this nothing else is asked. */
const SURE = 0.95;

const COMPANY_SCHEMES: readonly string[] = ['CNPJ', 'EIN', 'CIF', 'CUIT', 'VAT', 'Charity', 'Company'];

/** End positions of words before a name. */
export const cuesOf = ({ folded }: Sheet): number[] =>
  [...folded.slice(0, 6000).matchAll(CUE)].map((match) => match.index + match[0].length);

/** Every candidate with its features. */
export function namedIn(sheet: Sheet, judged: readonly ClauseReading[]): Named[] {
  const spans = new Map<string, Span>();
  for (const span of [
    ...candidatesOf(sheet, cuesOf(sheet)),
    ...[...sheet.tags.stretches('N'), ...sheet.tags.likeliest('P')].filter(
      ({ start, end }) => isWholeName(sheet.text.slice(start, end)) && !isOfHandle(sheet.text, start, end),
    ),
  ])
    spans.set(`${span.start}-${span.end}`, span);
  // With two registered people neither is the name of the business.
  const isShared = sheet.facts.filter(({ norm }) => norm.kind === 'registry' && !COMPANY_SCHEMES.includes(norm.scheme)).length > 1;
  const named = nameSigns(sheet, judged, [...spans.values()]).filter(
    ({ signs, start, end }) =>
      !isOfOthers(sheet, { start, end }) &&
      !isListed(sheet, { start, end }) &&
      !isOfStaff(sheet, start) &&
      !(start > 0 && !signs.tradeInside && BEFORE_STATE.test(sheet.text.slice(end - STATE.length, end + STATE.length))) &&
      !COMPASS.test(sheet.text.slice(start, end)) &&
      !TIME.test(sheet.text.slice(start, end)) &&
      !SHORT_WORD.test(sheet.text.slice(start, end)) &&
      !WITH_ME.test(sheet.text.slice(start, end)) &&
      !isShouted(sheet, start, end) &&
      !signs['rival true false role'] &&
      !isOneOfTwo(sheet, end) &&
      !(isShared && signs.person && !signs.title && !signs.tradeInside && !signs.afterTrade),
  );
  // "Website for the Riverlight Folk Festival": the subject of the order, written as a name, is the name.
  const ordered = named.filter(({ signs }) => signs.siteFor && signs.capitals && signs.tradeInside && !signs.single);
  return ordered.length === 0 ? named : named.filter((one) => ordered.some(({ start, end }) => one.start < end && one.end > start));
}

/** "chama la": a place, no name. */
const SHORT_WORD = /^(?:l[aáà]|a[ií]|n[oa]|me|nos|eu|ele|ela|it|us|me|yo|mi)$/iu;

/** "My name's Carl and I've done this since 1998." */
const WITH_ME = /(?:^|\s)I(?:['’]\p{L}+)?(?:\s|$)/u;

/** "Call Rose 503-555-0133": whom to ring, before the number. */
const isContact = ({ text }: Sheet, { value, span }: Found): boolean =>
  span !== null && CONTACT.test(fold(value)) && /^[\s:,(+-]*\d/.test(text.slice(span[1], span[1] + 8));
const CONTACT =
  /^(?:call|text|ring|phone|contact|ask for|speak to|ligar?|ligue|chamar?|chame|falar|fale|llamar?|llame|hablar?|hable|escribir|escriba)(?: (?:com|con|a|al|para|pra|o|la|el))? (?=\p{L})/u;

/** "Dra Ana Souza, CREFITO 1, e Dr Marcos Lima": with two people neither is the business. */
const isOneOfTwo = ({ folded }: Sheet, end: number): boolean =>
  /^[^.;\n]{0,30}[\s,](?:e|y|and|&) (?:a |o )?(?:dra?|doctor|doutora?)\.? /.test(folded.slice(end, end + 60));

/** The business's own name, without the order that a message may put before it; null when none is sure enough. */
export function readName(sheet: Sheet, judged: readonly ClauseReading[]): Found | null {
  const read = wholeRead(sheet, judged);
  const found = withEcho(sheet, withInitials(sheet, openingHouse(sheet, read) ?? (read?.stated ? null : headOfFlyer(sheet, read)) ?? read));
  const value = found?.span && sheet.text.slice(...found.span) === found.value ? withoutHome(sheet, found.value, found.span[1]) : undefined;
  return found?.span && value ? { ...found, value, span: [found.span[0], found.span[0] + value.length] } : found;
}

/** "Associação Ponto | a Ponto": its last word comes again; "Whiskers | at Home, a mobile clinic": a plain word that is no town. */
function withEcho({ text, language, country }: Sheet, found: Found | null): Found | null {
  const [start, end] = found?.span ?? [0, 0];
  const last = found?.value.split(' ').at(-1) ?? '';
  const more = /^ (?:a|à|por|con|com|to|by|and|e|y) (\p{L}+)(?!\p{L})/u.exec(text.slice(end, end + 30));
  const behind = /^ (?:at|on|by|for|with) (?:the )?(\p{Lu}\p{L}+)(?=,? (?:an?|is) )/u.exec(text.slice(end, end + 40));
  const common = behind && isFrequent(fold(behind[1]!), language) && !isTown(behind[1]!, country) ? behind : undefined;
  const tail = more && fold(more[1]!) === fold(last) ? more : common;
  return found?.span && tail && text.slice(start, end) === found.value
    ? { ...found, value: found.value + tail[0], span: [start, end + tail[0].length] }
    : found;
}

/** "M. J. | Taveira Perícias": the initials before it are a part of it. */
function withInitials({ text }: Sheet, found: Found | null): Found | null {
  const [start, end] = found?.span ?? [0, 0];
  const lead = found?.span ? (INITIALS.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '') : '';
  return found && lead && text.slice(start, end) === found.value
    ? { ...found, value: lead + found.value, span: [start - lead.length, end] }
    : found;
}
const INITIALS = /(?:^|[\s,(:])((?:\p{Lu}\. ?){1,3})$/u;

function wholeRead(sheet: Sheet, judged: readonly ClauseReading[]): Found | null {
  const found = statedName(sheet) ?? (UNNAMED.test(sheet.folded) ? null : wholeLowCase(sheet, surestName(sheet, judged)));
  if (found && (isOnlyKind(sheet, found) || isContact(sheet, found))) return null;
  const [start, end] = found?.span ?? [0, 0];
  const order = LAUNCHED.exec(sheet.folded.slice(start, end))?.[0].length ?? 0;
  const isOrder = order > 0 && /^\p{Ll}.* \p{Lu}$/u.test(sheet.text.slice(start, start + order + 1));
  const own =
    found &&
    (OF_MINE.exec(found.value) ??
      BRACKET.exec(found.value) ??
      (OPENED.test(sheet.text.slice(0, start)) ? CUE_FIRST.exec(found.value) : null))?.[0].length;
  const form = found && LEGAL.exec(found.value)?.[0].length;
  if (found && form) return { ...found, value: found.value.slice(0, -form), span: [start, end - form] };
  const low =
    found && SENT.test(found.value) && !/\p{Lu}/u.test(sheet.text.slice(start, end)) && SENDS.test(sheet.folded.slice(end, end + 24));
  if (found && low) return { ...found, value: found.value.slice(0, -' delivery'.length), span: [start, end - ' delivery'.length] };
  if (found && own) return { ...found, value: found.value.slice(own), span: [start + own, end] };
  return found && isOrder ? { ...found, value: sheet.text.slice(start + order, end), span: [start + order, end] } : found;
}

/** "Aun sin nombre", "ainda não tem nome": none is to be guessed. */
const UNNAMED =
  /(?<!\p{L})(?:(?:ainda|aun|todavia) (?:sem|sin) (?:um |un )?(?:nome|nombre)|(?:(?:ainda|aun|todavia) )?(?:nao|no) (?:temos?|tem|tenho|tiene|tengo|tenemos) (?:um |un )?(?:nome|nombre)(?: (?:ainda|aun|todavia|definid[ao]|definido))?|(?:no|nao) \p{L}+ (?:nombre|nome) (?:ninguno|nenhum)|(?:no|without a|has no|have no|don['’]?t have a) name (?:yet|for now)|sem nome (?:ainda|por enquanto)|(?:nao|no) (?:pensei|pensamos|escolhi|escolhemos|decidi|decidimos|elegi|elegimos|pense) (?:em |en |n?o |el |um |un )?(?:nome|nombre)|have(?:n['’]?t| not) (?:thought of|picked|chosen|decided on) a name|sin nombre (?:aun|todavia|por ahora))(?!\p{L})/u;

/** "Am Wanjiru of Wanjiru Tents & Chairs": the person before the business. */
const OF_MINE = /^(?:I['’]?m|I am|Am|Sou|Soy|Eu sou|Yo soy) (?:a |o |la |el )?\p{Lu}\p{L}+ (?:of|from|d[aeo]|del) (?=\p{Lu})/u;

/** "…. Chama Raízes do Vêneto.": the verb of a sentence after another. */
const OPENED = /[.!?\n]\s{1,2}$/;
const CUE_FIRST = /^(?:Se )?(?:Chama|Chama-se|Llama|Called|Named) (?=\p{Lu})/u;

/** "Name: (sábados)": an opening bracket without its end is no part of a name. */
const BRACKET = /^\((?=[^)]+$)/;

/** From the sum of evidence for every candidate. */
function surestName(sheet: Sheet, judged: readonly ClauseReading[]): Found | null {
  const choices = weighedByWords(sheet, weigh(sheet.text, namedIn(sheet, judged).map(hashed), fittedChoice('name')));
  const best = likeliest(choices);
  const bar = sheet.language === 'ar' ? BAR_ARABIC : BAR;
  const isWord = best !== null && /\p{L}/u.test(best.value);
  const cued = lowCaseCued(sheet);
  if (cued && (!best || best.confidence < bar || isPartOf(best, cued) || best.confidence < SURE)) return cued;
  const loud = loudName(sheet);
  if (loud?.stated && best?.span?.[0] === loud.span?.[0]) return loud;
  if (isWord && best.confidence >= bar)
    return written(sheet, best.span && isSettledAt(sheet, { ...best, span: best.span }) ? { ...best, stated: true } : best, choices);
  const unsure = lowHead(sheet) ?? unsureName(sheet, judged, choices);
  return (
    unsure ?? (isWord && sheet.language !== 'ar' && isLikely(sheet, best) && !isOfTwo(sheet, best) ? written(sheet, best, choices) : null)
  );
}

/** "mama ada | and daughters catering", "tucuna tour | vírgula": a stretch that overlaps what the message says outright. */
const isPartOf = (best: Found, cued: Found): boolean =>
  best.span !== null && cued.span !== null && best.span[0] < cued.span[1] && best.span[1] > cued.span[0];

/** One word or words without capitals, outside the rules for unsure names; or words in capitals that are no person, no part of a town, no saying and no price. */
function isLikely({ language }: Sheet, { value, confidence }: Found): boolean {
  if (!/^\p{Lu}.*\s/u.test(value) || !/\p{Ll}/u.test(value)) return confidence >= BAR_BARE;
  const isSaying = value.split(' ').every((word) => isFrequent(fold(word), language));
  const isName = /\s["“(]?\p{Lu}/u.test(value) && !isFirstName(fold(value.split(' ')[0] as string));
  return isName && confidence >= BAR_CAPITALS && !isSaying && !/\d/.test(value) && !QUARTER.test(fold(value));
}

/** "Quesería lenta": after a trade one lower-case word may or may not be the name. */
const isOfTwo = ({ text }: Sheet, { value }: Found): boolean => !/\p{Lu}|\s/u.test(value) && text.trim().split(/\s+/).length <= 3;

function written(sheet: Sheet, best: Found, choices: readonly Choice[]): Found | null {
  // "website for The Gilded Fern": a capitalised article is part of the name.
  const { span } = wholeName(sheet, best, choices);
  const [start, end] = span as [number, number];
  const before = sheet.text.slice(Math.max(0, start - 32), start);
  const head = (HOUSE_OF.exec(before) ?? HOUSE_WITH_LINK.exec(before))?.[1]?.length ?? 0;
  const from = /(?:^|\P{L})The $/u.test(sheet.text.slice(Math.max(0, start - 5), start)) ? start - 4 : start - head;
  const alone = ALONE.exec(sheet.text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  if (alone && /^[.\n]|^$/.test(sheet.text.slice(end, end + 1)) && !isCommon(alone.trim()) && !isFirstName(fold(alone.trim()))) {
    const at = start - alone.length;
    return { ...best, value: sheet.text.slice(at, end), span: [at, end] };
  }
  const { 0: behind = '' } = NICKNAMED.exec(sheet.text.slice(end)) ?? [];
  if (behind && /["“][^"”]*$/u.test(sheet.text.slice(from, end))) {
    const to = end + behind.length;
    return { ...best, value: sheet.text.slice(from, to), span: [from, to] };
  }
  const run = isAnnouncedAt(sheet, from) ? (NAMED_RUN.exec(sheet.text.slice(from, from + 80))?.[0] ?? '') : '';
  if (run.length > end - from && run.split(' ').length <= MAX_RUN)
    return { ...best, value: withoutPlace(sheet, run, from + run.length) || run, span: [from, from + run.length] };
  const firm = FIRM.exec(sheet.text.slice(end))?.[0] ?? '';
  const isQuoted = /["“«]$/.test(sheet.text.slice(0, from)) && /^["”»]/.test(sheet.text.slice(end, end + 1));
  const said = sheet.text.slice(from, end + firm.length);
  const value = firm || isQuoted ? said : withoutPlace(sheet, said, end);
  return value ? { ...best, value, span: [from, from + value.length] } : null;
}

/** "precisamos lançar O BIGODE NAVAL": the order before a name in capitals. */
const LAUNCHED = /^(?:lancar|divulgar|abrir|montar|criar|mostrar|promover|launch|promote|open|lanzar|promocionar) (?=\p{L})/u;

/** "Alto Jacarandá MT,": a town with its state, whether or not the state is taken for a part of it. */
const BEFORE_STATE = /^(?:..?.?)??(?: |\/|, | - )(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?=\s*(?:[,.;\n]|$))/u;
const STATE = ' MT';

/** "Ballinrobe & south Mayo": places served. */
const COMPASS = /\s(?:&|and|e|y) (?:north|south|east|west|mid|zona|regi[aã]o)\s/u;

/** "Ateliê | Zé Bernardo.", "Loja de Tecidos | Fio Solto": the kind of house, written as part of the name. */
const HOUSE_OF =
  /(?:^|[.!?\n,]\s*)((?:Ateli[eê]|Atelier|Est[uú]dio|Studio|Casa|Taller|Oficina|Espa[cç]o|Emp[oó]rio|Cantina|Queijaria|Doceria|Quinta|Rancho|Escola|Escuela|Loja|Tienda|Instituto|Academia|Haras|Clube|Club|Bar|Restaurante|Fazenda|Sítio|Finca|Centro|Hospital|Colégio|Grupo)(?: (?:d[aeo]s?|del?) \p{Lu}\p{Ll}+)? )$/u;

/** "…, o Museu da | Onda Curta": a kind of house with its link. */
const HOUSE_WITH_LINK =
  /(?<!\p{L})((?:Museu|Museo|Museum|Casa|Oficina|Escola|Escuela|Taller|Ateli[eê]|Estúdio|Estudio|Instituto|Teatro|Biblioteca|Observat[oó]rio|Espa[cç]o|Clube|Club|Recanto|Rancho|Haras|Sítio|Fazenda|Quinta|Finca|Bar|Cantina|Hospital|Feira|Feria|Festival) (?:d[aeo]s?|del|de la|de los|of(?: the)?) )$/u;

/** "Meliponário | Dona Zulmira.": the word before it, where the name is a sentence of its own. */
const ALONE = /(?:^|[.!?\n]\s{0,2})(\p{Lu}\p{Ll}{4,} )$/u;

/** 'Raimundo "Mundico | " Tavares': the quotation is closed, and the surname follows. */
const NICKNAMED = /^["”](?: (?:d[aeo]s? |del? )?\p{Lu}[\p{L}'’-]+){0,3}/u;

/** "Chama Remo Que Te Quero Remo.": announced, all of it in capitals, and closed by a mark. */
const NAMED_RUN = new RegExp(`^${CAPITALS}(?=[.;!?\\n]|$)`, 'u');
const MAX_RUN = 7;

/** Legal form of a firm, after its name. */
const FIRM = /^,? (?:PLLC|LLC|LLP|Ltd|Limited|Inc|SRL|S\.R\.L\.|S\.A\.|S\.L\.|S\.A\. de C\.V\.|SpA|S\.A\.S\.|Ltda)(?![\p{L}])/u;

/** "pizzaria do beto delivery so delivery": how it sells, written behind its name. */
const SENT = /\sdelivery$/iu;
const SENDS = /^[\s,]*(?:so|somente|apenas|solo) delivery/u;

/** "… Bem Sorrir Ltda.": the legal form stands in contracts, not over the door. */
const LEGAL = /,?\s(?:LTDA|[Ll]tda\.?|ME|EIRELI|Eireli|EPP|S\/A|S\.? ?A\.? de C\.?V\.?|S\.R\.L\.?|S\.L\.?)$/u;

/** Fallback when no stretch is sure enough: the name by its place, its quotes or its kind. */
const unsureName = (sheet: Sheet, judged: readonly ClauseReading[], choices: readonly Choice[]): Found | null =>
  calledName(sheet) ??
  arabicName(sheet) ??
  spelledName(sheet) ??
  quotedName(sheet) ??
  numberedName(sheet) ??
  namedCouple(sheet) ??
  loudName(sheet) ??
  taggedName(sheet, choices) ??
  overTheDoor(sheet) ??
  ownedBy(sheet) ??
  kindAndName(sheet) ??
  lowName(sheet) ??
  calledByPeople(sheet) ??
  ownPerson(sheet) ??
  squeezedName(sheet, judged, choices) ??
  nameByPlace(sheet, choices) ??
  uncapitalisedName(sheet, choices) ??
  lowCaseName(sheet) ??
  presentedPerson(sheet) ??
  signedName(sheet) ??
  nickname(sheet) ??
  solePerson(sheet, choices);

/** True without a punctuation mark or a person's title left hanging at its end. */
const isWholeName = (name: string): boolean =>
  /[\p{L}\p{N})!]$/u.test(name) && !/\s(?:Dra?|Lic|Prof|Profa|Ing|Arq|Sra?|Mr|Mrs|Ms)$/.test(name);
