import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { isFirstName } from '../learned/kinds.ts';
import { FINITE } from '../lexicon/finite-verbs.ts';
import { workVerbs } from '../lexicon/work-verbs.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from './lexicon.ts';
import { VERBS } from './own-work.ts';

/** A longer message says what it is about in more than its first words. */
const MAX_WORDS = 25;
const CONFIDENCE = 0.6;
const LEAD =
  /^\P{L}*(?:(?:oi+|ola|opa|hola|hi|hello|hey|bom dia|boa tarde|boa noite|buenas|buen dia|buenos dias|good morning)[\s,!.]+)*(?:(?:eu|yo|a gente|nos|nosotros|i|we|sou|soy|i'?m|i am)\s+)?(?:(?:uma?|una?|an?)\s+)?/u;
const STOP =
  '(?:em|en|in|n[ao]s?|at|near|outside|desde|since|ha|hace|com|con|with|que|q|which|that|who|aqui|aca|here|por|from|pel[ao]|round|around|while|covering|serving|servicing|working|operating|travelling|cubriendo|atendiendo|zap|whats\\p{L}*|tel|fone|cel|passo|paso|atend\\p{L}+|atiend\\p{L}+)(?!\\p{L})';
/** A place or a speed that belongs to the work, though it begins as a town does. */
const PROMISE = '(?: (?:na hora|en el acto|em domicilio|em casa|en casa|at home|while you wait))?';

/** The words of a message, with capitals inside it out of reach: a name or a town ends what is said in small letters. */
function lowWords({ text, folded }: Sheet): { low: string; start: number } | undefined {
  if (text.trim().split(/\s+/).length > MAX_WORDS) return undefined;
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  const low = [...folded].map((letter, at) => (at > start && /\p{Lu}/u.test(text[at] ?? '') ? '\ue001' : letter)).join('');
  return low.length === folded.length ? { low, start } : undefined;
}

/** "lavo sofá, colchão e banco de carro": a verb of work and all that it is done to. */
const patterns = (language: string) => {
  const verbs = workVerbs(language);
  const word = `(?!${STOP}|[ey] (?:${verbs || '\ue001'}|faco|fazemos|hago|hacemos|vendo|vendemos) )\\p{L}[\\p{L}'’-]*`;
  const run = `${word}(?: ${word}){0,7}`;
  const list = `${run}(?:(?:, (?!(?:${verbs || '\ue001'}) )${word}(?: ${word}){0,3}?)*, ${word}(?: ${word}){0,2}? (?:e|y|and) ${word}(?: ${word}){0,3})?`;
  return {
    work: verbs ? new RegExp(`^((?:\\p{L}+ ){0,3}?)((?:${verbs}) ${list}${PROMISE})`, 'u') : undefined,
    does: new RegExp(`^((?:\\p{L}+ ){1,3}?)(?:eu |yo )?(?:${verbs}|faco|fazemos|hago|hacemos|vendo|vendemos|atendo|atiendo) \\p{L}`, 'u'),
    noun: new RegExp(`^${run}${PROMISE}`, 'u'),
  };
};
const PATTERNS = Object.fromEntries(['pt', 'es', 'en'].map((language) => [language, patterns(language)]));

const PERSON = /(?:ista|eir[oa]|(?:[aei]d|t)ora?|er[oa]|ograf[oa]|olog[oa]|nomo|nico|nica)$/;
const TRAILING = /(?: (?:d[aeo]s?|del?|el|la|los|las|[aeoy]|and|or|ou|of|for|para|pra|al?))+$/u;

/** "Mergulhador | limpo casco", "lavo sofá e colchão": whoever opens a short message with what they do, else the work, whole. */
export function workSaidFirst(sheet: Sheet): Found | undefined {
  const said = lowWords(sheet);
  const { work, does } = PATTERNS[sheet.language] ?? {};
  if (!said || sheet.language === 'en') return undefined;
  const part = said.low.slice(said.start);
  const who = does?.exec(part)?.[1]?.trim();
  if (who && isPerson(who, sheet.language)) return foundAt(sheet, said.start, said.start + who.length);
  const [, before = '', done = ''] = work?.exec(part) ?? [];
  if (!done || (before && NOT_WHO.test(before))) return undefined;
  const start = said.start + before.length;
  const end = start + done.replace(TRAILING, '').length;
  return sheet.folded.slice(start, end).includes(' ') && !SPOKEN.test(sheet.folded.slice(start, end))
    ? foundAt(sheet, start, end)
    : undefined;
}

/** "quem limpo", "não conserto", "serviço de": no words for a person. */
const NOT_WHO =
  /(?<!\p{L})(?:nao|no|nem|ni|quem|quien|que|se|si|quando|cuando|onde|donde|d[aeo]s?|del?|o|a|el|la|um|uma|un|una|meu|minha|mi) /u;
const isPerson = (who: string, language: string): boolean => {
  const [head = ''] = who.split(' ');
  return !NOT_WHO.test(`${who} `) && !isFirstName(head) && (namesTrade(who, language) || (PERSON.test(head) && who === head));
};

function foundAt({ text }: Sheet, start: number, end: number): Found {
  return { value: text.slice(start, end), span: [start, end], confidence: CONFIDENCE };
}

/** The words with which a short message opens, up to its place, its number or a mark. */
export function openingPhrase(sheet: Sheet): Span | undefined {
  const said = lowWords(sheet);
  const phrase = said && PATTERNS[sheet.language]?.noun.exec(said.low.slice(said.start))?.[0];
  if (!phrase) return undefined;
  const words = phrase.replace(TRAILING, '').split(' ');
  // "desentupidora de esgoto contagem"
  const town = [3, 2, 1].find((n) => words.length > n && isTown(words.slice(-n).join(' '), sheet.country)) ?? 0;
  const kept = words
    .slice(0, words.length - town)
    .join(' ')
    .replace(TRAILING, '');
  return { start: said.start, end: said.start + kept.length };
}

/** "hotelzinho pra calopsita | e papagaio", "gato | persa": the rest of the phrase that opens a short message. */
export function wholePhrase(sheet: Sheet, [start, end]: [number, number]): [number, number] {
  const phrase = openingPhrase(sheet);
  if (!phrase || phrase.start > start || phrase.end < end) return [start, end];
  const made = phrase.start + (MAKES.exec(sheet.folded.slice(phrase.start, start))?.[0].length ?? 0);
  const before = sheet.folded.slice(made, start);
  if (AND_ALSO.test(before) && phrase.end === end && !isSpoken(sheet, made, start)) return [made, end];
  if (/(?:^|\P{L})(?:i|we)\s$/u.test(sheet.folded.slice(0, phrase.start)) && ONE_VERB.test(before)) return [phrase.start, phrase.end];
  if (before) return [start, end];
  const more = sheet.folded.slice(end, phrase.end);
  return more.startsWith(' ') && !isSpoken(sheet, end, phrase.end) && more.split(' ').length <= MAX_MORE
    ? [start, phrase.end]
    : [start, end];
}
const MAX_MORE = 6;
/** "we | groom | cats" */
const ONE_VERB = new RegExp(`^(?:${VERBS.en}) $`, 'u');
/** "house clearance and | removals", "honey and beeswax | candles" */
const AND_ALSO = /^(?:\p{L}+ ){1,3}(?:e|y|and) (?:\p{L}+ )?$/u;
const MAKES = /^(?:faco|fazemos|hago|hacemos|vendo|vendemos|make|sell) /u;

const SPOKEN =
  /(?<!\p{L})(?:quero|queria|preciso|quiero|necesito|want|need|sa?ite|sitio|web\p{L}*|page|pagina|blog|app|meu|minha|m[iy]|our|noss[oa]|nuestr[oa]|eu|yo|voces?|vcs?|me|mim|isso|eso|this|nao|not|oi|ola|hola|hello|hi|tudo|todo|algo|coisas?|cosas?|things?|ideias?|ideas?|papo|teste?|negocio|empresa|biz|business|company|nome|name|nombre|obrigad[oa]|gracias|thanks|pl(?:ea)?[sz]e?|favor|cor(?:es)?|colou?rs?|chamad[oa]|llamad[oa]|called|preco|precio|horario|hours|simples|bonit[oa]|azul|verde|pret[oa]|branc[oa]|laranja|rosa|k{3,}|lol|guy|entrego|delivery)(?!\p{L})/u;
const isSpoken = ({ text, folded }: Sheet, start: number, end: number): boolean =>
  SPOKEN.test(folded.slice(start, end)) || FINITE.test(text.slice(start, end)) || folded.slice(start, end).split(' ').some(isFirstName);

const MAX_REST = 6;
const KIND_LAST =
  / (?:home|house|shop|store|studio|services?|repairs?|lessons|classes|hire|rentals?|supplies|\p{L}{3,}ing|\p{L}{3,}ers?)$/u;
/** "funerária pra bichinho de estimação": where a message is a noun with what it is for and nothing else, that is the trade. */
export function onlyPhrase(sheet: Sheet, own: readonly [number, number] | null): Found | undefined {
  const phrase = openingPhrase(sheet);
  if (!phrase || (own && own[0] < phrase.end && own[1] > phrase.start) || isSpoken(sheet, phrase.start, phrase.end)) return undefined;
  const said = sheet.folded.slice(phrase.start, phrase.end);
  const rest = sheet.text.slice(phrase.end).match(/\S+/gu) ?? [];
  const isNoun = /\p{L}{3} (?:d[aeo]s?|del|para|pra|pro|for|of) /u.test(said) || (sheet.language === 'en' && KIND_LAST.test(said));
  return isNoun && rest.length <= MAX_REST && !FINITE.test(rest.join(' ')) ? foundAt(sheet, phrase.start, phrase.end) : undefined;
}
