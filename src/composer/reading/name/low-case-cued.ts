import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { STOP } from './candidates.ts';
import { isLowCase } from './low-case.ts';
import { capitalised, LINK } from './low-case-words.ts';

const CONFIDENCE = 0.75;
const MAX_READ = 4000;
const MAX_WORDS = 6;

/** "o nome é", "the name of the business is", "el nombre ponle", "nome" after a comma; "o site pode ser". */
const BEFORE =
  /(?<!\p{L})(?:(?<!(?:meu|my|mi|seu|his|her) )(?:o |el |the )?(?:nome|nombre|name)(?: (?:on|d[aeo]s?|del?|of)(?: (?:the|a|la|minha|meu|my|our|mi))? (?:business|shop|company|van|loja|empresa|marca|negocio|tienda|oficina|marcenaria|taller))?(?: (?:e|eh|is|es|vai ser|ponle|pone|fica|ficou|s)(?: (?:o|a|the)(?! (?:meu|mesmo)))?)|(?<=[,;.]\s?)(?:nome|nombre|name)|(?<!\p{L})o site (?:pode|vai) ser|(?<!\p{L})(?:we(?:['’]re| are|re)?|were) called)\s+(?=\p{L})/gu;
/** "bin there dun that is the name", "ruka pewen se llaman": from the last mark. */
const BEHIND =
  /(?<=^|[,;.!?\n]\s?)((?:[\p{L}\d'’]+ ){1,5})(?:is the name|s the name|se llaman?|se chamam?|(?:e|eh) o nome|es el nombre)(?!\p{L})/gu;
/** Of speech typed by a machine, and the verbs that go on after a name. */
const GOES_ON =
  /^(?:virgula|coma|comma|ponto|punto|period|no|na|we|i|it|nao|not|atendo|entrego|trabalho|temos|tenho|we've|so|just|ta|viu|mesmo|por|so|aqui|la|here|he|she|they|com|con|with)$/;

/** A name in small letters that the message gives in so many words; null when no cue stands beside one. */
export function lowCaseCued(sheet: Sheet): Found | null {
  if (!isLowCase(sheet)) return null;
  const head = sheet.folded.slice(0, MAX_READ);
  for (const { index, 1: said = '' } of head.matchAll(BEHIND)) {
    const found = accepted(sheet, index, index + said.trimEnd().length);
    if (found) return found;
  }
  for (const { index, 0: cue } of head.matchAll(BEFORE)) {
    const found = run(sheet, index + cue.length);
    if (found) return found;
  }
  return null;
}

/** Up to a mark, a word of speech or a town. The first word may be any: "quero mais bolo". */
function run(sheet: Sheet, start: number): Found | null {
  const region = /^[^,.;:!?()\n"]{0,80}/u.exec(sheet.folded.slice(start, start + 80))?.[0] ?? '';
  const words = [...region.matchAll(/\S+/g)];
  const isClosed = words.length <= MAX_WORDS;
  let end = start;
  for (const [n, word] of words.slice(0, MAX_WORDS).entries()) {
    const isStop = GOES_ON.test(word[0]) || (STOP.test(word[0]) && !LINK.test(word[0]));
    if (isStop && (n > 0 ? !isClosed || GOES_ON.test(word[0]) || n > 1 : GOES_ON.test(word[0]))) break;
    if (n > 0 && isTown(sheet.text.slice(start + word.index, start + region.length).trim(), sheet.country)) break;
    end = start + word.index + word[0].length;
  }
  return accepted(sheet, start, end);
}

function accepted(sheet: Sheet, start: number, to: number): Found | null {
  const end = start + sheet.folded.slice(start, to).replace(/(?: (?:d[aeo]s?|del?|of|the|e|y|and|o|a|el|la))+$/u, '').length;
  const value = sheet.text.slice(start, end);
  const folded = sheet.folded.slice(start, end);
  const isOne = !/\s/.test(value);
  if (value.length < 4 || /\p{Lu}/u.test(value) || isTown(value, sheet.country) || namesTrade(folded, sheet.language)) return null;
  if (isOne && (STOP.test(folded) || /^(?:simples|facil|bonito|sei|pra|para|ainda|esse|essa|this|that)$/.test(folded))) return null;
  return { value: capitalised(value), span: [start, end], confidence: CONFIDENCE, stated: true };
}
