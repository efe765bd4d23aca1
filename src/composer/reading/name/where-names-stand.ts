import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown } from '../gazetteer.ts';
import { agree, type Choice } from '../likeliest.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isTownAt } from './candidates.ts';
import { CAPITALS, isCommon } from './capitals.ts';

const CONFIDENCE = 0.6;
/** Min total chance of a stretch and its slightly longer or shorter variants, by position. */
const ENOUGH = {
  behindTrade: 0.2,
  run: 0.3,
  beforeTown: 0.4,
  apposed: 0.35,
  introduced: 0.1,
  beforePhone: 0.3,
  beforeTrade: 0.4,
  iAm: 0.3,
} as const;

/** The likeliest stretch in a typical position of names, if nothing else in the message makes one sure. */
export function nameByPlace(sheet: Sheet, choices: readonly Choice[]): Found | null {
  const found = choices.find((choice) => {
    if (!isWrittenAsName(sheet, choice)) return false;
    const place = placeOf(sheet, choice);
    return (
      place !== undefined && choices.reduce((sum, { value, share }) => sum + (agree(choice.value, value) ? share : 0), 0) >= ENOUGH[place]
    );
  });
  return found ? { value: found.value, span: found.span, confidence: CONFIDENCE } : null;
}

const WRITTEN = new RegExp(`^${CAPITALS}$`, 'u');
const MAX_WORDS = 6;
const isWrittenAsName = ({ country, open, text }: Sheet, { value, span }: Choice): boolean => {
  const words = value.split(' ');
  return (
    WRITTEN.test(value) &&
    words.length <= MAX_WORDS &&
    (!/^[\p{Lu}\d\s.,&+-]+$/u.test(value) || !/\p{Ll}/u.test(text)) &&
    !(words.length === 1 && isCommon(value)) &&
    !open.slice(...span).includes(TAKEN) &&
    !isTown(value, country) &&
    !findRegion(value) &&
    !/^(?:call|text|ring|phone|ask|contact|speak|talk|message|email|ligue|ligar|chame|chamar|fale|falar|contato|contacto|llame|llamar|llama|escriba|escribe|hable|tel|fone|whats\p{L}*|zap)\s/u.test(
      fold(value),
    ) &&
    !/^(?:dra?|profa?|sra?|mr|mrs|ms|dona|seu|don|dona)\.?\s/u.test(fold(value))
  );
};

const RUN =
  /(?<!\p{L})(?:(?:i|we)(?: have)? (?:run|own|manage|founded|started|opened|build|built|made|make|created|launched|develop(?:ed)?)|(?:eu )?(?:toco|tocamos|administro|dirijo|abri|abrimos|montei|montamos|criei|criamos|fiz|fizemos|desenvolvi|desenvolvemos|estou (?:criando|fazendo|montando)|lancei|lancamos)|(?:yo )?(?:tengo|tenemos|llevo|llevamos|cree|creamos|monte|montamos|hice|hicimos|desarrolle|desarrollamos)) (?:(?:the|o|a|os|as|el|la|los|las) )?$/u;
/** "We're the Mill Pond Orchard in …", "Somos o Coral …". */
const WE_ARE = /(?<!\p{L})(?:we are|we['’]?re|somos|this is|aqui e|aca es) (?:the|o|a|os|as|el|la|los|las) $/u;
const BEHIND_RUN = /^(?:,? (?:in|at|near|outside|em|en|no|na) |, (?:an?|the|um|uma|uns|o|a|un|una|el|la) |\s?[-–—.(\n]|$)/u;
const SIGN = /^\s?(?:[,.;(\n]|[-–—]\s|$)/u;

function placeOf(sheet: Sheet, { value, span: [start, end] }: Choice): keyof typeof ENOUGH | undefined {
  const { folded, text, sentences } = sheet;
  const from = sentences.find((one) => start >= one.start && start < one.end)?.start ?? start;
  const before = folded.slice(from, start);
  const after = folded.slice(end, end + 40);
  if ((RUN.test(before) || WE_ARE.test(before)) && BEHIND_RUN.test(after)) return 'run';
  if (isBeforePhone(sheet, from, start, end)) return 'beforePhone';
  const place = IN.exec(after)?.[0].length ?? 0;
  const isBehindTrade = from <= FIRST && /\p{Ll}\s$/u.test(text.slice(0, start)) && isTrade(sheet, before.trim());
  if (isBehindTrade && (SIGN.test(after) || DOES.test(after) || (place > 0 && isTownAt(sheet, end + place, text.length))))
    return 'behindTrade';
  if (start <= FIRST && value.includes(' ') && isTrade(sheet, NOUNS.exec(after)?.[1] ?? '')) return 'beforeTrade';
  if (I_AM.test(before) && isTrade(sheet, AS.exec(after)?.[1] ?? '')) return 'iAm';
  if (!SIGN.test(after)) return undefined;
  if (before === '' && value.includes(' ') && isBeforeTown(sheet, end)) return 'beforeTown';
  if (INTRODUCED.test(before)) return 'introduced';
  if (APPOSED.test(before) && isApposed(sheet, before, start, end)) return 'apposed';
  return undefined;
}
const FIRST = 2;
/** "Eletrotécnica Eletro Santos conserta TV". */
export const DOES =
  /^ (?:sai|parte|navega|funciona|abre|runs|opens|leaves|sale|zarpa|conserta|vende|faz|atende|oferece|trabalha|entrega|aluga|fabrica|sells|does|offers|makes|repairs|hace|repara|arregla|ofrece|alquila)\s/u;
/** "SOS Notebook assistência técnica, …". */
const NOUNS = /^ (\p{Ll}[\p{L} ]{3,30}?)(?:[,.;:(\n]|$)/u;
/** "Sou a Nina, manicure e pedicure". */
const I_AM = /(?:^|[^\p{L}])(?:sou|soy|i'?m|i am|me chamo|me llamo|my name is|meu nome e|mi nombre es|aqui e) (?:(?:a|o|la|el) )?$/u;
const AS = /^, (?:an? |uma? |una? )?(\p{L}+)(?=[\s,.;])/u;
/** "Clínica veterinária Bicho Bom em Maringá": the town ends the name. */
const IN = /^ (?:em|in|en|no|na|at|near) /u;

const LEAD = /^(?:(?:site|saite|website|pagina|web|para|pra|for|of|de|da|do|la|el|mi|minha|meu|my|our|a|o|the|um|uma|una?)\s+)*/;
const isTrade = ({ language }: Sheet, said: string): boolean => namesTrade(said.replace(LEAD, ''), language);

/** "Tengo una tienda de discos en Rosario, Surco Hondo, …": after the trade and the town, before the next punctuation mark. */
function isApposed(sheet: Sheet, before: string, start: number, end: number): boolean {
  if (sheet.tags.chance('C', start, end) > LIKELY_TOWN || QUARTER.test(sheet.folded.slice(start, end))) return false;
  if (sheet.tags.chance('N', start, end) > LIKELY_NAME) return true;
  if (OWN.test(before)) return true;
  const words = before.match(/[\p{L}'’-]+/gu) ?? [];
  const [first = ''] = sheet.folded.slice(start, end).split(' ');
  if (words.some((word) => isKin(word, first))) return true;
  return words.some((_, n) =>
    [1, 2, 3].some((count) => n + count <= words.length && namesTrade(words.slice(n, n + count).join(' '), sheet.language)),
  );
}
/** "Soy tapicero de yates, Tapicería Robles": the name begins with the owner's trade in another form. */
const isKin = (one: string, other: string): boolean =>
  one.length > STEM && other.length > STEM && one !== other && one.slice(0, STEM) === other.slice(0, STEM);
const STEM = 5;

/** "Somos uma associação de catadores em Sobral, a Ascamares, …". */
const INTRODUCED = /^(?:nos |oi,? |ola,? )?(?:somos|we are|we['’]?re) (?:uma?|una?|an?) [^,]{4,80}, (?:o|a|os|as|el|la|los|las|the) $/u;
/** ", o Brasa Móvel, …": with its article or without. */
const APPOSED = /, (?:(?:o|a|os|as|el|la|los|las|the) )?$/;
/** Parts of a town. */
export const QUARTER =
  /^(?:setor|bairro|centro|zona|colonia|barrio|distrito|jardim|jd|vila|villa|parque|pq|conjunto|quadra|loteamento|condominio|shopping|edificio|galeria|mercado|praia|playa|praca|plaza|sala|loja|rodovia|residencial|district|county)(?!\p{L})/u;
const OWN =
  /(?<!\p{L})(?:tenho|temos|tengo|tenemos|i have|we have|we['’]?ve got|i['’]?ve got|vendo|vendemos|(?:i|we) (?:sell|make|bake|fix|repair|teach|run|own)|faco|fazemos|hago|hacemos|fabrico|fabricamos)(?!\p{L})/u;
const LIKELY_TOWN = 0.3;
const LIKELY_NAME = 0.5;

/** "…. RAPIDROOT PLUMBING, TULSA, 555-0100.": opens a sentence, with its town after it. */
const isBeforeTown = ({ text, country }: Sheet, end: number): boolean =>
  isTown(/^, ([^,.;:()\n]{3,40})/u.exec(text.slice(end, end + 44))?.[1]?.trim() ?? '', country);

/** "Dana's Drains 555-0133.": a sentence of its own except for the number. */
function isBeforePhone({ facts, folded }: Sheet, from: number, start: number, end: number): boolean {
  return (
    folded.slice(from, start).trim() === '' &&
    facts.some(
      ({ norm, source: { span } }) => norm.kind === 'phone' && span && span[0] >= end && /^[\s,:(–—-]*$/u.test(folded.slice(end, span[0])),
    )
  );
}
