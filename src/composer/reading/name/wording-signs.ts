import { TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown, isTownName } from '../gazetteer.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isAnnouncedAt } from './announced.ts';
import { isTownAt } from './candidates.ts';
import { isCommon } from './capitals.ts';
import { type NameSigns, type Stretch, seen } from './stretch.ts';
import { withoutTown } from './without-place.ts';

const COMPANY =
  /(?:^|\s)(?:ltda?|limited|llc|inc|eireli|s\.?l\.?|s\.?a\.?s?|& (?:sons?|filhos?|hij[oa]s|daughters?|co)|e (?:filhos?|hij[oa]s)|hnos|hermanos|irmaos|sons|associados|advogados|studio|tours?|records|group|grupo|instituto|fundacao|clube|band|collective|books|foundation)\.?$/u;

const NOT_ONE =
  /^(?:whats\w*|instagram|facebook|google|pix|youtube|tiktok|wordpress|wix|canva|gmail|chat ?gpt|iphone|android|netflix|system|sistema|lorem ipsum|natal|pascoa|christmas|deus|god|dios|brasil|portugal|espana|mexico|english|ingles|portugues|espanol|arabic|hello|hi|ola|oi|hola|obrigad[oa]|gracias|thanks|about|contact|contato|contacto|home|cv|faq|work|services|servicos|servicios|gallery|galeria|equipe|equipo|team|precos|prices|precios|horarios?|hours|fees|address|endereco|direccion|menu|clases|aulas|cursos|planos|planes|segue|obs|ps|dir|tel|cor|cores|colors?|colours?)(?:[\s:]|$)/;
const DATED =
  /^(?:\d|seg\b|ter\b|qua\b|qui\b|sex\b|sab\b|dom\b|mon\b|tue\b|wed\b|thu\b|fri\b|sat\b|sun\b|lun\b|mar\b|mie\b|jue\b|vie\b)|\d{3,}|[$€£₹₦]|r\$|#|%/;

const VERB =
  /(?:^|\s)(?:quero|preciso|sou|somos|tenho|temos|faco|fazemos|vendo|is|are|was|have|make|want|need|i|we|soy|tengo|hago|hacemos|quiero|eu|tem|atendo|aceito|aceitamos|my|our|meu|minha|mi|please|no|not|don't|nao|sem|don)(?:\s|$)/;

export const formSigns = ({ said, words }: Stretch): NameSigns =>
  seen({
    common: isCommon(words[0] ?? ''),
    capitals: words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || /^(?:d[aeo]s?|del?|of|the|la|las|los|y|e|and|&|n|en)$/.test(word)),
    noCapital: !/\p{Lu}/u.test(said) && !/[\u0600-\u06ff]/.test(said),
    arabic: /[\u0600-\u06ff]/.test(said),
    loud: !/\p{Ll}/u.test(said) && /\p{Lu}{3}/u.test(said),
    single: words.length === 1,
    many: words.length >= 5,
    two: words.length === 2 || words.length === 3,
  });

export function kindSigns({ said, plain, hasTrade, sheet }: Stretch): NameSigns {
  const isTrade = namesTrade(plain, sheet.language);
  return seen({
    tradeInside: hasTrade && !isTrade,
    trade: isTrade,
    company: COMPANY.test(plain),
    ampersand: / & | e (?=\p{Lu})/u.test(said),
    possessive: /['’]s(?:\s|$)/.test(said),
    connector: /\s(?:em|en|in|no|na|para|que|at|con|com|with)\s/u.test(plain),
    article: /^(?:the|la|el|o|a|los|las) /.test(plain),
  });
}

export function placeSigns({ said, words, span, sheet }: Stretch): NameSigns {
  const own = withoutTown(words, sheet.country);
  const endsInTown = own.length < words.length;
  return seen({
    city: isTownName(said) || findRegion(said),
    cityInside: words.length > 1 && words.some((word) => word.length > 3 && isTown(word, sheet.country)),
    endsInTown,
    tradeOfTown: endsInTown && (own.length === 0 || namesTrade(own.join(' '))),
    told: isAnnouncedAt(sheet, span.start),
    beforeTown: isBeforeTown({ sheet, span }),
  });
}

function isBeforeTown({ sheet, span: { end } }: Pick<Stretch, 'sheet' | 'span'>): boolean {
  const gap = /^\s*[,(|·–—-]?\s*(?:(?:em|en|in|no|na)\s)?/u.exec(sheet.text.slice(end, end + 8))?.[0].length ?? 0;
  return gap > 0 && isTownAt(sheet, end + gap, sheet.text.length);
}

/** Signs against a name. */
export const refusals = ({ plain, span, sheet }: Stretch): NameSigns =>
  seen({
    taken: sheet.open.slice(span.start, span.end).includes(TAKEN),
    notOne: NOT_ONE.test(plain),
    dated: DATED.test(plain),
    verb: VERB.test(plain),
  });

/** Mentions in the rest of the message; `hosts` are its web addresses. */
export function mentionSigns({ plain, words, span, sheet: { text, folded } }: Stretch, hosts: string): NameSigns {
  const squeezed = plain.replace(/[^a-z0-9]/g, '');
  const isHost = squeezed.length > 4 && hosts.includes(squeezed);
  const isPart = (word: string) => fold(word).length > 4 && hosts.includes(fold(word).replace(/[^a-z0-9]/g, '') || '-');
  return seen({
    host: isHost,
    hostPart: !isHost && words.length > 1 && words.some(isPart),
    again: folded.indexOf(plain, span.end) >= 0 || folded.lastIndexOf(plain, span.start - 1) >= 0,
    late: span.start > 120 && span.start > text.length * 0.35,
  });
}
