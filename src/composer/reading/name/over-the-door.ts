import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isFirstName, isFrequent, isLastName } from '../learned/kinds.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isTownAt, STOP } from './candidates.ts';
import { isGivenName } from './given-names.ts';

/** "De" introduces the kind, "do" and "da" the owner. */
const LINK = /^(?:d[ao]s?|del)$/;
/** "De", before a given name. */
const OF = /^de$/;
/** "oi, faz um saite pra mim", "oxe quero um site pro": the order before the trade. */
const LEAD =
  /^(?:(?:oi+e?|ola|opa|oxe|hola|buenas|bom dia|boa tarde|boa noite|por favor|faz(?:er?|em)?|faca|monta|cria|preciso|necesito|quiero|quero|queria|site(?:zinho)?|saite|pagina(?:zinha)?|um|uma|una?|o|a|el|la|eu|para|pra|pro|p|da|do|de|del|mim|mi|minha|meu)\s+)*/;
/** "um site pro acarajé de Nininha": the site is for somebody's business, whatever the trade. */
const SITE = /(?:site|saite|pagina)/;
const MAX_WORDS = { trade: 4, name: 3 } as const;
/** Titles before a name over a door: "do seu Ademar", "da dona Neide". */
const TITLE = /^(?:seu|dona|don|tio|tia|vo|vovo|mestre|chef|dr|dra)$/;
const CONFIDENCE = 0.6;

/** "barbearia do Nenê em Garanhuns": a message that opens with a trade and its owner gives the name over the door. */
export function overTheDoor(sheet: Sheet): Found | null {
  const opening = /^[^,.;:!?\n()"]{0,80}/.exec(sheet.folded)?.[0] ?? '';
  const from = LEAD.exec(opening)?.[0].length ?? 0;
  const words = [...opening.slice(from).matchAll(/\S+/g)].map((match) => ({
    word: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const said = (to: number) => words.slice(0, to).map(({ word }) => word);
  for (let trade = Math.min(MAX_WORDS.trade, words.length - 2); trade >= 1; trade--) {
    const link = words[trade]?.word ?? '';
    const isOwned = LINK.test(link) || (OF.test(link) && isWrittenGivenName(sheet, words[trade + 1]));
    const isOrdered = trade === 1 && SITE.test(opening.slice(0, from)) && isWrittenGivenName(sheet, words[trade + 1]);
    if (!isOwned || !(isTrade(said(trade), sheet.language) || (isOrdered && !isFrequent(said(1)[0] as string, sheet.language)))) continue;
    const called = words.slice(trade + 1, trade + 1 + MAX_WORDS.name);
    const title = called.length > 1 && TITLE.test(called[0]?.word ?? '') ? 1 : 0;
    const name = called.slice(title);
    const ends = name.findIndex((one, n) => !isOwn(sheet, one) || (n > 0 && isFirstName(name[0]!.word) && !isSurname(sheet, one)));
    const own = ends < 0 ? name : name.slice(0, ends);
    const last = own.at(-1);
    if (!last || !words[0] || isTownAt(sheet, own[0]!.start, last.end)) return null;
    const value = sheet.text.slice(words[0].start, last.end);
    // Without any capitals, names are capitalised later.
    const shown = /\p{Lu}/u.test(value) ? value.charAt(0).toLocaleUpperCase() + value.slice(1) : value;
    return { value: shown, span: [words[0].start, last.end], confidence: CONFIDENCE };
  }
  return null;
}

/** "Nininha" is of "Nina". */
const isWrittenGivenName = (sheet: Sheet, one?: { word: string; start: number }): boolean =>
  one !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(sheet.text.slice(one.start)) &&
  (isGivenName(one.word) || isGivenName(one.word.replace(/(?:z?inh|it)([ao])$/u, '$1')));

/** "Oficina de moto" is a trade because "oficina" is one. */
const isTrade = (words: readonly string[], language: string): boolean =>
  namesTrade(words.join(' '), language) || (words.length === 3 && /^del?$/.test(words[1] ?? '') && namesTrade(words[0] ?? '', language));

/** "salao da cida | unha e cabelo": after a given name, only what may be a family's. */
const isSurname = (sheet: Sheet, { word, start }: { word: string; start: number }): boolean =>
  isLastName(word) || isFirstName(word) || /^\p{Lu}\p{Ll}/u.test(sheet.text.slice(start));

/** Written as a name, or a word unused for anything else. */
const isOwn = (sheet: Sheet, { word, start }: { word: string; start: number }): boolean =>
  !STOP.test(word) &&
  (/^\p{Lu}\p{Ll}/u.test(sheet.text.slice(start)) ||
    (/^\p{L}{3,}$/u.test(word) && !isFrequent(word, sheet.language) && !namesTrade(word, sheet.language)));
