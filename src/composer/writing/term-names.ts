import type { TermName } from '#composer/copy/plain-shape.ts';
import { tellsTerm } from '#composer/reading/acts/terms.ts';
import { topicOf } from '#composer/reading/facts/statements/topics.ts';
import { fold } from '#composer/reading/fold.ts';
import { OBLIGES } from '#site/facts/obliges.ts';
import { DAILY, DAY, WEEKEND } from '#site/hours/days.ts';
import type { FactOf } from '#site/schema.ts';
import { NAMED, OVERRULES } from './data/term-signs.ts';
import { refuses } from './told.ts';

type Statement = FactOf<'statement'>;

const BY_TOPIC: Partial<Record<Statement['norm']['topic'], TermName>> = {
  delivery: 'delivery',
  payment: 'payment',
  trial: 'trial',
  guarantee: 'guarantee',
  capacity: 'capacity',
  policy: 'policy',
  integration: 'integration',
  audience: 'audience',
};

export const signOf = (text: string, list = NAMED): TermName | undefined => list.find(([, sign]) => sign.test(text))?.[0];

/** Name of the term that a sentence of the owner's belongs to; undefined for their story. */
export function termOf(fact: Statement): TermName | undefined {
  const name = likelyTerm(fact);
  if (name && NO_TERM[name]?.(fact.text)) return undefined;
  return name && CONTRADICTS[name]?.(fact.text) ? 'policy' : name;
}

const HELPS =
  /(?<!\p{L})(?:volunt[áa]ri\p{L}+|volunteer\p{L}*|do(?:ar|a[çc][ãa]o|a[çc][õo]es|nate|nations?|nar|naci[óo]n\p{L}*)|ajudar|ayudar)(?!\p{L})/iu;
const REFUSES_THINGS = /^(?:n[ãa]o (?:aceit|receb)|no (?:acept|recib)|we (?:do not|don['’]t) (?:accept|take))/iu;
const MEANS =
  /(?<!\p{L})(?:pix|cart\p{L}+|tarjetas?|cards?|cash|dinheiro|efectivo|boletos?|cheques?|checks?|transfer\p{L}*|vale|visa|amex|paypal|bizum|fiado|parcel\p{L}*|cuotas?)(?!\p{L})/iu;
const INSURED = /^(?:we(?: are|['’]re) )?(?:fully )?(?:insured|bonded)(?:,? (?:and |& )?(?:insured|bonded))*\.?$/iu;
/** Exceptions to a term: volunteering is no payment, and an insured sitter has no licence. */
const CONTRADICTS: Partial<Record<TermName, (text: string) => boolean>> = {
  payment: (text) => HELPS.test(text) || (REFUSES_THINGS.test(text) && !MEANS.test(text)),
  licence: (text) => INSURED.test(text),
};

/** "Somos 22 pessoas que cantam", "limite de 100 kg": how many there are, or what they weigh, is no room for guests. */
const HOLDS =
  /(?<!\p{L})(?:capaci\p{L}+|lota[çc]\p{L}+|aforo|comporta|cabem|caben|sleeps|seats|vagas?|lugares|plazas|places|spots|spaces|m[áa]ximo|max(?:imum)?|at[ée]|hasta|up to|turmas? de|grupos? de|groups? of)(?!\p{L})/iu;
const WEIGHS = /\d ?(?:kg|quilos?|kilos?|lbs?|pounds|stone)(?!\p{L})/iu;
const WE_ARE = /^(?:n[óo]s )?(?:somos|we(?: are|['’]re))(?!\p{L})/iu;
const PRICE = /(?:r\$|[$€£])\s?\d|\d ?(?:reais|euros?|pesos|d[óo]lares|pounds)(?!\p{L})/giu;
const PRICE_ONCE = new RegExp(PRICE.source, 'iu');
const FEE = /(?<!\p{L})(?:taxa|frete|fee|env[íi]o|entrega gr[áa]tis|free delivery|delivery|shipping|bairros?|km)(?!\p{L})/iu;
/** Sentences that a term would mislabel, and that need no label. */
const NO_TERM: Partial<Record<TermName, (text: string) => boolean>> = {
  capacity: (text) => WE_ARE.test(text) || WEIGHS.test(text) || !HOLDS.test(text),
  // "Entregamos projeto a 45 reais o m², tijolo a R$ 2,80": a list of prices.
  // "Cobro visita 80 reais": a fee, and not where they work.
  areas: (text) => PRICE_ONCE.test(text) && !/\p{Ll} \p{Lu}\p{Ll}/u.test(text),
  delivery: (text) => (text.match(PRICE)?.length ?? 0) > 1 && !FEE.test(text),
};

function likelyTerm({ norm, text }: Statement): TermName | undefined {
  const named = signOf(text);
  // A number of days is no number of guests.
  if (norm.topic === 'capacity' && named === 'policy') return named;
  return (
    signOf(text, OVERRULES) ??
    BY_TOPIC[norm.topic] ??
    named ??
    (refuses(text) || tellsTerm(text) || OBLIGES.test(text) ? 'policy' : undefined)
  );
}

/** Signs and joints before another thought. */
const NEXT_THOUGHT =
  /[;.!?]\s|,\s|\s(?:[–—-]|mas|pero|but|porque|because)\s|\s(?:e|y|and)\s(?=(?:a gente|eu|n[óo]s|yo|nosotr[oa]s|we|i|you|they|el[ea]s?|[oa]s? \p{L}+ \p{L}+)\s)/iu;
/** Words about days and hours. */
const OF_TIMES = new RegExp(
  `(?<!\\p{L})(?:${DAY}|${DAILY}|${WEEKEND})s?(?!\\p{L})|\\d+|(?<!\\p{L})(?:hor[a-z]+|hours?|aber\\p{L}+|abiert\\p{L}+|abr\\p{L}+|open\\p{L}*|clos\\p{L}+|fech\\p{L}+|cerr\\p{L}+|cierr\\p{L}+|atend\\p{L}+|atiend\\p{L}+|funcion\\p{L}+|trabalh\\p{L}+|trabaj\\p{L}+|work\\p{L}*|feira|feriad\\p{L}+|festivos?|holidays?|manha|tarde|noite|manana|noche|mornings?|afternoons?|evenings?|mei[oa]|dia|dias|only|apenas|somente|menos|exce(?:to|pto)|except|tambem|tambien|also|desde|every|cada|todo[as]?s?)(?!\\p{L})`,
  'gu',
);
const MAX_BESIDE = 2;
/** "A Montevideo voy un viernes por mes": a journey, and not the hours of the house. */
const GOES = /(?<!\p{L})(?:vou|vamos|voy|saio|saimos|sai|salgo|salimos|sale|parto|partimos|we (?:go|leave)|i (?:go|leave))(?!\p{L})/u;

/** Whether a sentence is about its term and nothing else, so that the term's name may stand over it. */
export function isAbout(name: TermName, fact: Statement): boolean {
  const said = fold(fact.text);
  if (name === 'times') return !GOES.test(said) && (said.replace(OF_TIMES, ' ').match(/\p{L}{4,}/gu)?.length ?? 0) <= MAX_BESIDE;
  const cut = fact.text.search(NEXT_THOUGHT);
  if (cut < 0 || topicOf(said) !== (fact.norm.topic === 'other' ? undefined : fact.norm.topic)) return true;
  const first = fact.text.slice(0, cut);
  return termOf({ ...fact, text: first, norm: { ...fact.norm, topic: topicOf(fold(first)) ?? 'other' } } as Statement) === name;
}
