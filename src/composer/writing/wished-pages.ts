import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { isRefused } from '#composer/reading/refused.ts';

const LISTED =
  /(?:p[aá]ginas|pages|abas|pesta[ñn]as|tabs|se[cç][oõ]es|secciones|sections|صفحات)(?:[ ,][^:(.\n]{0,44})?\s*[:(]\s*([^.\n)]{4,200})|(?:p[aá]ginas|pages)\s(?:separad[oa]s|separate|distintas|pr[oó]prias|propias)\s(?:para|pra|for)\s([^.\n:()]{4,160})|(?:cada|each)\s\p{L}+\s?\(([^.\n)]{4,200})\)/giu;
const NAMED =
  /(?:(?:p[aá]gina|aba|pesta[ñn]a|page|tab)\s+(?:s[oó] |solo |just )?(?:sobre|about|for|on|saying|explaining|telling people|dizendo|explicando|contando|diciendo|de|do|da|dos|das|del|para|pra|pro)|(?:uma|una|outra|otra|one|another)\s+(?:de|do|da|para|pra|pro|for|sobre))\s+((?:(?!\s(?:e|y|and|com|con|with|que|which|that)\s|[.,;:\n(]).){3,40})/giu;
/** "Páginas Empresa, Produtos e Cotação": capitalised names without a colon. */
const CAPITALS =
  /(?:[Pp][aá]ginas|[Pp]ages|[Ss]e[cç][oõ]es|[Ss]ecciones)\s((?:\p{Lu}[\p{L} ]{2,24}?(?:,\s|\s(?:e|y|and)\s)){1,8}\p{Lu}[\p{L}]{2,24})/gu;
/** "A short page in Irish", "Noreen wants a page": a description and a person, no names of pages. */
const NO_NAME =
  /^(?:(?:very |muito |muy )?(?:short|small|simple|separate|quick|long|nice|little|second|whole|new)|.*\b(?:wants?|needs?|would like|quer|quiere)\b.*)$/iu;
const EACH = /(?:p[aá]ginas?|pages?)\s+(?:\p{L}+\s)?(?:for|para|pra|por|de)\s+((?:each|cada)\s+(?:\p{L}+ ?){1,3})/giu;
const ENGLISH = /(?:an?|the|and)\s+((?:\p{L}+[ -]){0,2}\p{L}+)\s+page(?!s)(?!\p{L})/giu;
const ARTICLE = /^(?:(?:os?|as?|um|uma|the|an?|un|una|el|la|los|las|nossos?|nossas?|nuestr[oa]s?|our|e|y|and|s[oó])\s+)+/iu;
/** Pages of every site, and words that name none. */
const NO_PAGE =
  /^(?:in[ií]cio|inicial|home(?: ?page)?|principal|portada|cada.*|each.*|every.*|n[oó]s|mim|nosotros|us|me|site|internet|web|venda|vendas|landing|meu.*|minha.*|mi|my|one|single|separate|different|separadas?|الرئيسية)$/iu;

/** Pages that the owner requested by name, in their words. */
export function wishedPages({ clauses, locale }: Brief): string[] {
  const wished = clauses
    .flatMap(({ act, text }, at) =>
      act === 'wish'
        ? [
            BARE.test(text)
              ? `${text.trim()} ${clauses[at + 1]?.text ?? ''}`
              : /(?:p[aá]ginas|pages)[^.:\n]{0,24}:/i.test(text) || /(?:p[aá]ginas|[Pp]ages)\s\p{Lu}[\p{L} ,]*$/u.test(text)
                ? `${text}${following(clauses, at)}`
                : text,
          ]
        : [],
    )
    .join('\n');
  const lists = [...wished.matchAll(CAPITALS), ...wished.matchAll(LISTED)].flatMap(([, ...found]) =>
    listed(found.find((list) => list !== undefined) ?? ''),
  );
  const named = /p[aá]gina|page|aba |pesta/iu.test(wished)
    ? [...wished.matchAll(NAMED), ...wished.matchAll(ENGLISH)]
        .filter(({ index }) => !isRefused(fold(wished), index, locale.slice(0, 2)))
        .map(([, name]) => name!)
    : [];
  const names = [...lists, ...named].map((name) => name.trim().replace(ARTICLE, '').replace(PLEASE, '').trim());
  const each = lists.length > 0 ? [] : [...wished.matchAll(EACH)].map(([, name]) => name!.replace(PLEASE, '').trim());
  const isName = (name: string) =>
    (name.length >= 3 || /^\p{Lu}{2}$/u.test(name)) &&
    name.length <= 40 &&
    name.split(/\s+/).length <= 7 &&
    !NO_PAGE.test(name) &&
    !NO_NAME.test(name);
  const all = [...names.filter(isName), ...each];
  return all.filter((name, at) => all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}

const PLEASE = /[\s,]+(?:(?:please|pls|por favor|porfa(?:vor)?|pfv)(?:\s.*)?|separad[oa]s?|aparte|separately|pr[óo]pri[oa]|propi[oa])$/iu;
/** "Uma página | pra psicologia e outra pra acupuntura": what it is for was read as a clause of its own. */
const BARE = /(?:uma|una|an?|one) (?:p[aá]gina|page)\s*$/iu;

/** "Planos: MEI R$ 89", "Team: Aoife": the line after the list of pages. */
const OF_NEXT_LINE = /[:@]|\p{Sc}|\d{2}/u;
/** The names in a list; a part with a preposition describes the site again: "aulas e elenco, em vermelho". */
function listed(list: string): string[] {
  const names = list.split(/,|;|\s(?:e|y|and)\s|\/|،/u).map((name) => name.trim());
  const end = names.findIndex((name) => /^(?:em|com|in|with|con|en|tudo|todo|all)\s/iu.test(name) || OF_NEXT_LINE.test(name));
  return end < 0 ? names : names.slice(0, end);
}

/** The rest of a list of pages, up to the end of its line: it may be split where its names were parsed as facts. */
function following(clauses: Brief['clauses'], at: number): string {
  let text = '';
  for (const next of clauses.slice(at + 1, at + 8)) {
    if (/[.\n]\s*$/.test(clauses[at]!.text) || /[.\n]\s*$/.test(text)) break;
    text += `, ${next.text}`;
  }
  return text;
}
