import { FINITE } from '../../lexicon/finite-verbs.ts';
import type { Span } from '../../sentences.ts';
import { hasWords, wordsOf } from '../items/item.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { type Money, moneyIn } from './money.ts';

const PLACE =
  '(?:(?:n[oa]|em|on|in|at|en|al?) (?:(?:o|a|the|my|our|el|la|mi|meu|minha|noss[oa]|nuestr[oa]) )?(?:site|saite|saiti|pagina|web|website|sitio|home|homepage|topo|capa|page|top|inicio|portada))';
const ASKED =
  '(?:pode|podem|puedes?|pueden|you can|can you|please|favor|por favor|pfv?|porfa(?:vor)?|quero|queria|gostaria|prefiro|quiero|quisiera|prefiero|i want|i.d like|just|so|apenas|solo)';
const VERB =
  '(?:poe|ponha|ponham|por|bota|bote|botar|coloca|coloque|coloquem|colocar|escreva|escreve|escrevam|escrever|mostre|mostra|mostrem|mostrar|apareca|destaca|destaque|put|write|show|display|say|mention|pon|pone|ponga|pongan|poner|ponle|escriba|escriban|escribe|muestra|muestren?|aparezca|indiquen?)';
const TAIL = `(?:ai|la|there|bem|grande|so|apenas|somente|just|only|solo|que|em destaque|destacado|${PLACE}|(?:os? |the |el |los )?(?:precos?|prices?|precios?|valor(?:es)?))`;
/** "No site põe", "Quero que apareça o preço:", "just put": an order to us, before what it wants shown. */
const ORDER = new RegExp(
  `(?:^|[.!?\\n,;(]\\s*)(?<order>(?:(?:e|y|and|mas|but|pero|ai|entao|tambem|also) )?(?:(?<place>${PLACE}),? )?(?:${ASKED} (?:que |you to )?)*(?<verb>${VERB})(?!\\p{L})(?<tail>(?:,? ${TAIL}(?!\\p{L}))*)\\s*:?\\s*)(?<quote>["“”'«]\\s*)?(?=\\S)`,
  'gu',
);
/** Verbs that are things for sale elsewhere: "Bota R$ 120", "Show R$ 500". */
const NOUNS = /^(?:bota|mostra|show|por)$/;
const MAX_THING = 7;

/** A price that the message orders to be shown: it is one of the thing named before, and the order is no name. */
export function readOrderedPrices(sheet: Sheet): void {
  for (const { index, 0: all, groups } of [...sheet.open.matchAll(ORDER)]) {
    const { order = '', place, tail, quote = '', verb = '' } = groups ?? {};
    const end = index + all.length;
    const start = end - quote.length - order.length;
    const sentence = sheet.sentences.find((one) => one.start <= start && one.end > start);
    const [money] = sentence ? moneyIn(sheet, end, sentence.end) : [];
    if (!sentence || !money) continue;
    const isBare = !hasWords(sheet.open.slice(end, money.span.start));
    const isOrder = place || tail || quote || (isBare && money.norm.from && !NOUNS.test(verb));
    if (!isOrder) continue;
    take(sheet, start, end);
    if (isBare) recordPrice(sheet, sentence, money);
  }
}

function recordPrice(sheet: Sheet, sentence: Span, money: Money): void {
  const end = money.measure && money.measure <= sentence.end ? money.measure : money.span.end;
  const price = record(sheet, money.span.start, end, money.norm);
  const thing = thingBefore(sheet, sentence);
  if (thing) record(sheet, thing.start, thing.end, { kind: 'offer', price });
}

/** The sentence before, where it only names a thing: "Diária de casal com café." */
function thingBefore(sheet: Sheet, sentence: Span): Span | undefined {
  const before = sheet.sentences[sheet.sentences.indexOf(sentence) - 1];
  if (!before) return undefined;
  const thing = trimmed(sheet.text, before.start, before.end);
  const said = sheet.open.slice(thing.start, thing.end);
  const isThing =
    hasWords(said) &&
    wordsOf(said).length <= MAX_THING &&
    !/[,:;]/.test(said) &&
    !said.includes(TAKEN) &&
    !FINITE.test(said.replace(/\d+/g, ''));
  return isThing ? thing : undefined;
}
