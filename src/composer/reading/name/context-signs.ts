import { namesTrade } from '../trade/lexicon.ts';
import { type NameSigns, type Stretch, seen } from './stretch.ts';

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

const ROLE =
  /(?:^|[\s,(–-])(?:fundador\w*|professora?|profesora?|coordenador\w*|responsavel|responsable|head coach|founder|owner|director\w*|diretor\w*|gerente|manager|engenheir[oa]|tecnic[oa]|assistente|instructor|mestre|dra?\.?|eng\.?|chef|crm|oab|crea|cro|crp|hosted by|with|com|trained by|falar com|fala com|ask for)[\s:,)]*$/u;
const ROLED =
  /^\s*[,(:–-]+\s*(?:\p{L}+\s)?(?:fundador\w*|professora?|profesora?|coordena\w*|head coach|founder|owner|director\w*|diretor\w*|gerente|manager|engenheir[oa]|tecnic[oa]|palhac[oa]|juniors?|seniors?|crm|oab|crea|cro|crp|crc|creci)/u;

/** Words that lead to a name: "se chama", "somos a", "site da". */
export const leadSigns = ({ before, sheet }: Stretch): NameSigns =>
  seen({
    called: CALLED.test(before),
    weAre: WE_ARE.test(before),
    iAm: I_AM.test(before),
    siteFor: FOR.test(before),
    my: MY.test(before),
    afterTrade: endsInTrade(before, sheet.language),
    placed: PLACED.test(before),
  });

function endsInTrade(before: string, language: string): boolean {
  const words = before
    .trimEnd()
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);
  const isBeside = /\p{L}\s+(?:["“«])?$/u.test(before);
  return isBeside && [1, 2, 3].some((n) => words.length >= n && namesTrade(words.slice(-n).join(' '), language));
}

export const neighbourSigns = ({ before, after }: Stretch): NameSigns =>
  seen({
    role: ROLE.test(before) || ROLED.test(after),
    quoted: /["“«']$/.test(before) && /^["”»']/.test(after),
    isA: IS_A.test(after) && !after.startsWith(':'),
    colon: after.startsWith(':'),
    price: /^\s*[-–—:.…]*\s*(?:r\$|us\$|s\/|rs\.? ?|[$€£₹₦])?\s?\d/.test(after),
  });

/** `first` is where the first fact of the message starts. */
export function edgeSigns({ sheet: { text }, span: { start, end }, words }: Stretch, first: number): NameSigns {
  const lead = text.slice(Math.max(0, start - 3), start);
  const opens = /(?:^|[\n.!?:;,(|/"“«]|\s[-–—])\s*$/.test(lead);
  const closes = /^\s*(?:$|[\n.!?:;,)|/"”»]|\s[-–—]\s)/.test(text.slice(end, end + 4));
  const goesOn = /^ \p{Ll}/u.test(text.slice(end, end + 2));
  return seen({
    title: start <= first + 2,
    lineStart: /(?:^|\n)[\s*•-]*$/.test(lead),
    whole: opens && closes,
    opens,
    closes,
    goesOn,
    sentenceWord: words.length === 1 && opens && goesOn,
  });
}
