import type { ClauseReading } from '../acts/judge.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold, key } from '../fold.ts';
import { findRegion, isTown, isTownName } from '../gazetteer.ts';
import { sureness, surroundings } from '../learned/surroundings.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isAnnouncedAt } from './announced.ts';
import { isTownAt } from './candidates.ts';
import { isCommon } from './capitals.ts';
import { hostsOf } from './hosts.ts';
import { withoutTown } from './without-place.ts';

const CALLED =
  /(?:^|[^\p{L}])(?:se chamam?|xama|chama(?:-se|do|da)?|(?:o |el |the )?(?:nome|name|nombre)(?:'s)?(?: d[aeo] \p{L}+| de la \p{L}+| del \p{L}+| of the \p{L}+)?(?: fantasia)?(?: (?:e|eh|is|es|vai ser|sera|fica))?\s?:?|llamad[oa]|se llaman?|llamara|le (?:pusimos|puse|ponemos)|called|named|put it under|(?:trading |listed )?under the name|known as|trading as|conhecid[oa] como|conocid[oa] como|marca|brand|(?:a |o |la |el )?(?:empresa|loja|oficina|barbearia|clinica|negocio|escola|escuela|tienda|taller|atelie) (?:e|es|se chama|se llama)|nos llamamos|اسم\S*(?: هو)?|سميت\S*|باسم|تحت اسم)\s*(?:(?:a|o|the|el|la)\s+)?["“«']?$/u;
const WE_ARE =
  /(?:^|[^\p{L}])(?:somos|we are|we're|this is|welcome to|bem-?vindos? a|aqui e|esta es|nos da|da|احنا|نحن)\s+(?:(?:a|o|os|as|the|el|la|los|las)\s+)?$/u;
const I_AM = /(?:^|[^\p{L}])(?:sou|soy|i'm|i am|im|me chamo|me llamo|my name is|meu nome e|mi nombre es|انا)\s+(?:(?:a|o|the|el|la)\s+)?$/u;
const FOR =
  /(?:site(?:zinho)?|saite|website|web ?page|page|pagina(?:zinha)?|paginita|sitiecito|web|landing|sitio|blog|موقع\S*)\s+(?:d[aeo]|para|pra|pro|for|of|del?|ل)\s+(?:(?:a|o|the|el|la|os|as|los|las)\s+)?$/u;
const MY = /(?:^|[^\p{L}])(?:minha|meu|nossa|nosso|my|our|mi|nuestr[oa])\s+(?:\p{L}+\s+){1,4}$/u;
const PLACED =
  /(?:^|[^\p{L}])(?:em|no|na|in|en|at|near|perto d[aeo]|from|de|bairro|around|to|ate|hasta|visitar?|rua|avenida|av|calle|في|ب)\s+(?:(?:a|o|the|el|la)\s+)?$/u;
const IS_A =
  /^\s*(?:(?:is|are|was)\s+(?:an?|the|your)?|(?:e|eh|é|es|sao)\s+(?:uma?|una?|o|a|el|la)\s|,\s*(?:an?|uma?|una?|the)\s|:|\s[-–—/|]\s|\s(?:faz|vende|hace|sells|makes|offers|nasceu|nacio)\s)/u;
const COMPANY =
  /(?:^|\s)(?:ltda?|limited|llc|inc|eireli|s\.?l\.?|s\.?a\.?s?|& (?:sons?|filhos?|hij[oa]s|daughters?|co)|e (?:filhos?|hij[oa]s)|hnos|hermanos|irmaos|sons|associados|advogados|studio|tours?|records|group|grupo|instituto|fundacao|clube|band|collective|books|foundation)\.?$/u;
const ROLE =
  /(?:^|[\s,(–-])(?:fundador\w*|professora?|profesora?|coordenador\w*|responsavel|responsable|head coach|founder|owner|director\w*|diretor\w*|gerente|manager|engenheir[oa]|tecnic[oa]|assistente|instructor|mestre|dra?\.?|eng\.?|chef|crm|oab|crea|cro|crp|hosted by|with|com|trained by|falar com|fala com|ask for)[\s:,)]*$/u;
const ROLED =
  /^\s*[,(:–-]+\s*(?:\p{L}+\s)?(?:fundador\w*|professora?|profesora?|coordena\w*|head coach|founder|owner|director\w*|diretor\w*|gerente|manager|engenheir[oa]|tecnic[oa]|palhac[oa]|juniors?|seniors?|crm|oab|crea|cro|crp|crc|creci)/u;
const NOT_ONE =
  /^(?:whats\w*|instagram|facebook|google|pix|youtube|tiktok|wordpress|wix|canva|gmail|chat ?gpt|iphone|android|netflix|system|sistema|lorem ipsum|natal|pascoa|christmas|deus|god|dios|brasil|portugal|espana|mexico|english|ingles|portugues|espanol|arabic|hello|hi|ola|oi|hola|obrigad[oa]|gracias|thanks|about|contact|contato|contacto|home|cv|faq|work|services|servicos|servicios|gallery|galeria|equipe|equipo|team|precos|prices|precios|horarios?|hours|fees|address|endereco|direccion|menu|clases|aulas|cursos|planos|planes|segue|obs|ps|dir|tel|cor|cores|colors?|colours?)(?:[\s:]|$)/;
const DATED =
  /^(?:\d|seg\b|ter\b|qua\b|qui\b|sex\b|sab\b|dom\b|mon\b|tue\b|wed\b|thu\b|fri\b|sat\b|sun\b|lun\b|mar\b|mie\b|jue\b|vie\b)|\d{3,}|[$€£₹₦]|r\$|#|%/;

export type NameSigns = Record<string, number>;
export interface Named extends Span {
  signs: NameSigns;
}

/** Features for and against each stretch as the business's name. */
export function nameSigns(sheet: Sheet, judged: readonly ClauseReading[], spans: readonly Span[]): Named[] {
  const { text, folded } = sheet;
  const hosts = hostsOf(text);
  const noName =
    /(?:nao (?:tem|tenho|temos)|ainda sem|sem) nome|no name|haven'?t (?:a|got a) name|no tiene nombre|sin nombre|sem nome/.test(folded);
  const first = judged.find(({ act }) => act === 'fact')?.start ?? 0;
  const named = spans.map((span): Named => {
    const said = text.slice(span.start, span.end);
    const plain = fold(said);
    const before =
      folded
        .slice(Math.max(0, span.start - 60), span.start)
        .split('\n')
        .at(-1) ?? '';
    const after = folded.slice(span.end, span.end + 50);
    const words = said.split(/\s+/);
    const signs: NameSigns = { one: 1 };
    const is = (name: string, yes: unknown) => {
      if (yes) signs[name] = 1;
    };
    const clause = judged.find(({ start, end }) => span.start < end && span.end > start);
    is('aside', clause?.act === 'aside');
    is('wish', clause?.act === 'wish');
    is('instruction', clause?.act === 'instruction');
    is('called', CALLED.test(before));
    is('weAre', WE_ARE.test(before));
    is('iAm', I_AM.test(before));
    is('siteFor', FOR.test(before));
    is('my', MY.test(before));
    const lead = before
      .trimEnd()
      .split(/[^\p{L}'-]+/u)
      .filter(Boolean);
    is(
      'afterTrade',
      /\p{L}\s+(?:["“«])?$/u.test(before) &&
        [1, 2, 3].some((n) => lead.length >= n && namesTrade(lead.slice(-n).join(' '), sheet.language)),
    );
    is('placed', PLACED.test(before));
    is('role', ROLE.test(before) || ROLED.test(after));
    is('quoted', /["“«']$/.test(before) && /^["”»']/.test(after));
    is('isA', IS_A.test(after) && !after.startsWith(':'));
    is('colon', after.startsWith(':'));
    is('price', /^\s*[-–—:.…]*\s*(?:r\$|us\$|s\/|rs\.? ?|[$€£₹₦])?\s?\d/.test(after));
    is('title', span.start <= first + 2);
    is('lineStart', /(?:^|\n)[\s*•-]*$/.test(text.slice(Math.max(0, span.start - 3), span.start)));
    const opens = /(?:^|[\n.!?:;,(|/"“«]|\s[-–—])\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start));
    const closes = /^\s*(?:$|[\n.!?:;,)|/"”»]|\s[-–—]\s)/.test(text.slice(span.end, span.end + 4));
    is('whole', opens && closes);
    is('opens', opens);
    is('closes', closes);
    is('goesOn', /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2)));
    is('sentenceWord', words.length === 1 && opens && /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2)));
    is('common', isCommon(words[0] ?? ''));
    is(
      'capitals',
      words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || /^(?:d[aeo]s?|del?|of|the|la|las|los|y|e|and|&|n|en)$/.test(word)),
    );
    is('noCapital', !/\p{Lu}/u.test(said) && !/[\u0600-\u06ff]/.test(said));
    is('arabic', /[\u0600-\u06ff]/.test(said));
    is('loud', !/\p{Ll}/u.test(said) && /\p{Lu}{3}/u.test(said));
    is('single', words.length === 1);
    is('many', words.length >= 5);
    is('two', words.length === 2 || words.length === 3);
    const inside = words.some((word, n) => namesTrade(fold(word)) || (n > 0 && namesTrade(fold(words.slice(n - 1, n + 1).join(' ')))));
    is('tradeInside', inside && !namesTrade(plain, sheet.language));
    is('trade', namesTrade(plain, sheet.language));
    is('company', COMPANY.test(plain));
    is('ampersand', / & | e (?=\p{Lu})/u.test(said));
    is('possessive', /['’]s(?:\s|$)/.test(said));
    is('connector', /\s(?:em|en|in|no|na|para|que|at|con|com|with)\s/u.test(plain));
    is('article', /^(?:the|la|el|o|a|los|las) /.test(plain));
    is('city', isTownName(said) || findRegion(said));
    is('cityInside', words.length > 1 && words.some((word) => word.length > 3 && isTown(word, sheet.country)));
    const own = withoutTown(words, sheet.country);
    is('endsInTown', own.length < words.length);
    is('tradeOfTown', own.length < words.length && (own.length === 0 || namesTrade(own.join(' '))));
    is('told', isAnnouncedAt(sheet, span.start));
    const gap = /^\s*[,(|·–—-]?\s*(?:(?:em|en|in|no|na)\s)?/u.exec(text.slice(span.end, span.end + 8))?.[0].length ?? 0;
    is('beforeTown', gap > 0 && isTownAt(sheet, span.end + gap, text.length));
    is('taken', sheet.open.slice(span.start, span.end).includes(TAKEN));
    is('notOne', NOT_ONE.test(plain));
    is('dated', DATED.test(plain));
    is(
      'verb',
      /(?:^|\s)(?:quero|preciso|sou|somos|tenho|temos|faco|fazemos|vendo|is|are|was|have|make|want|need|i|we|soy|tengo|hago|hacemos|quiero|eu|tem|atendo|aceito|aceitamos|my|our|meu|minha|mi|please|no|not|don't|nao|sem|don)(?:\s|$)/.test(
        plain,
      ),
    );
    const squeezed = plain.replace(/[^a-z0-9]/g, '');
    is('host', squeezed.length > 4 && hosts.includes(squeezed));
    is(
      'hostPart',
      !signs.host &&
        words.length > 1 &&
        words.some((word) => fold(word).length > 4 && hosts.includes(fold(word).replace(/[^a-z0-9]/g, '') || '-')),
    );
    is('again', folded.indexOf(plain, span.end) >= 0 || folded.lastIndexOf(plain, span.start - 1) >= 0);
    is('late', span.start > 120 && span.start > text.length * 0.35);
    is('noNameSaid', noName);
    is(
      'person',
      words.length >= 2 && words.length <= 3 && signs.capitals && /(?:a|o|e|s|y|n|l|r|z)$/.test(fold(words[0] ?? '')) && !inside,
    );
    is('titleWhole', signs.title && signs.whole);
    is('titleCloses', signs.title && signs.closes && !signs.whole);
    is('titleIsA', signs.title && signs.isA && signs.capitals);
    is('wholeCapitals', signs.whole && signs.capitals && !signs.single);
    is('tradeCapitals', signs.tradeInside && (signs.capitals || signs.loud || signs.arabic) && (signs.opens || signs.afterTrade));
    is('iAmPerson', signs.iAm && signs.person);
    if (key(plain).length < 3) signs.tiny = 1;
    const around = surroundings(sheet.tags.tokens(), ...sheet.tags.within(span.start, span.end));
    return {
      ...span,
      signs: {
        ...signs,
        ...around,
        ...sureness('N', sheet.tags.chance('N', span.start, span.end)),
        ...sureness('P', sheet.tags.chance('P', span.start, span.end)),
      },
    };
  });
  return named.map((one) => ({ ...one, signs: { ...one.signs, ...rivalry(one, named) } }));
}

const STANDS_OUT = ['title', 'afterTrade', 'called', 'quoted', 'siteFor', 'weAre', 'lineStart'];
const standsOut = ({ signs }: Named): boolean =>
  STANDS_OUT.some((sign) => signs[sign]) && Boolean(signs.capitals ?? signs.loud ?? signs.arabic);

/** A staff member is no name where another stretch stands out. */
function rivalry(one: Named, all: readonly Named[]): NameSigns {
  const isRivalled = all.some((other) => (other.start >= one.end || other.end <= one.start) && standsOut(other));
  const kind = one.signs.role ? 'role' : one.signs.person ? 'person' : 'other';
  return { [`rival ${isRivalled} ${standsOut(one)} ${kind}`]: 1 };
}
