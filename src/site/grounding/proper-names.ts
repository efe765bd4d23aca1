import { fold } from '../fold.ts';
import { type Evidence, squeeze, wordsIn } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Capitalised words that are never names. */
const COMMON = new Set(
  (
    'i im ive id ill ok tv vip dvd cd pdf faq usb led qr sms gps cep cpf cnpj rg vat nhs ong ngo uk usa eua english portuguese spanish arabic ' +
    'brazilian italian french german irish scottish welsh british american mexican african japanese chinese indian christmas easter ' +
    'natal pascoa navidad deus dios god internet whatsapp instagram google facebook youtube tiktok r us a o e y the and de da do ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
);

const TOKEN = /[\p{L}\p{N}]+(?:['’&.-][\p{L}\p{N}]+)*/gu;
const JOINS = /^[^\S\n]+(?:(?:de|da|do|das|dos|del|la|las|los|el|e|y|of|the|and|&|-|–)[^\S\n]+)?$/iu;

const nearly = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1 || one.length < 5) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.slice(at + 1) === other.slice(at + 1) || one.slice(at) === other.slice(at + 1) || one.slice(at + 1) === other.slice(at);
};

/** The owner typed it so, or with a typo that was corrected. */
const isKnown = (token: string, { words, squeezed }: Evidence): boolean => {
  const parts = wordsIn(fold(token).replace(/'s$/, ''));
  return parts.every(
    (part) =>
      words.has(part) ||
      COMMON.has(part.replace(/(?<=day)s$/, '')) ||
      (part.endsWith('s') && words.has(part.slice(0, -1))) ||
      words.has(`${part}s`) ||
      (part.length >= 6 && squeezed.includes(part)) ||
      (part.length >= 5 && [...words].some((word) => nearly(part, word))),
  );
};

/** Names inside a sentence that the owner never gave. A title in all capitals is not evaluated. */
export function unknownNames(text: string, evidence: Evidence): Finding[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
  const long = tokens.filter(({ word }) => word.length > 3 && /\p{L}/u.test(word));
  const isTitleCase = long.length >= 4 && long.every(({ word }) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(text.trim());
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word, start } = tokens[at]!;
    if (!/^\p{Lu}/u.test(word)) continue;
    let last = at;
    while (
      tokens[last + 1] &&
      JOINS.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start)) &&
      /^\p{Lu}/u.test(tokens[last + 1]!.word)
    )
      last++;
    const run = tokens.slice(at, last + 1);
    const begins = beginsSentence(text, start);
    // The first word of a sentence is capitalised anyway, as are those of an English title.
    const judged = run.filter((one, index) => !(begins && index === 0 && !/^\p{Lu}{2,}/u.test(one.word)));
    const isWhole =
      squeeze(fold(text.slice(start, run.at(-1)!.end))).length >= 5 &&
      evidence.squeezed.includes(squeeze(fold(text.slice(start, run.at(-1)!.end))));
    const strange = isWhole || isTitleCase ? [] : judged.filter(({ word: one }) => !isKnown(one, evidence));
    if (strange.length > 0) {
      const from = begins && strange[0] === run[1] && !isKnown(run[0]!.word, evidence) ? run[0]! : strange[0]!;
      const to = strange.at(-1)!;
      found.push({ kind: 'name', value: text.slice(from.start, to.end), start: from.start, end: to.end });
    }
    at = last;
  }
  return found;
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:;|·•\n؟])[\s"'“”«»¿¡*_()#>-]*$/u.test(text.slice(0, at)) || /["“«(]$/u.test(text.slice(0, at));

/** Arabic has no capitals: a title or "the house of" announces a name. */
const ANNOUNCED = /(?<!\p{L})(?:الدكتور[ةه]?|د\.|الاستاذ[هة]?|المهندس[هة]?|الشيف|المعلم|الحاج|شركه|مؤسسه)\s+(\p{L}+)/gu;

export const announcedNames = (folded: string, text: string, { words }: Evidence): Finding[] =>
  [...folded.matchAll(ANNOUNCED)].flatMap((match): Finding[] => {
    const name = match[1]!;
    if (words.has(name)) return [];
    const start = match.index + match[0].length - name.length;
    return [{ kind: 'name', value: text.slice(start, start + name.length), start, end: start + name.length }];
  });
