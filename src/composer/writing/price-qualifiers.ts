import type { Brief } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import { capital, escaped } from './letter-case.ts';
import { unitOfName } from './unit-of-name.ts';

/** Words that qualify a price and are shown with the amount. */
const QUALIFIES =
  /^(?:a |an |per |por |each|cada|apiece|o |la |el |el |\+ ?(?:iva|vat|tax)|m[áa]s iva|plus vat|ex\.? vat|pp\b|p\/p|di[áa]ria|noite|noche|night|hora\b|hour|m[êe]s\b|month|semana|week|\/ ?\p{L})/iu;
const MAX_QUALIFIER = 22;
/** "a gravação é grátis": a sentence by itself. */
const SAYS = /\s(?:é|es|is|are|são|son)\s/iu;

/** Words before an amount: "about forty pound". */
const PRECEDES =
  /^(?:about|around|approx\.?|upwards of|from|starts? (?:at|around)|starting (?:at|from)|up to|cerca de|uns|desde|a partir de|até|hasta|aprox\.?|من|حوالي|تقريبًا)$/iu;

/** Merges "$70.000 el viaje" and "el viaje completo", so that the unit is there once. */
function joined(text: string, words: string): string {
  const said = words.split(' ');
  const same = said.findLastIndex((_, n) => text.endsWith(` ${said.slice(0, n + 1).join(' ')}`));
  return [text, ...said.slice(same + 1)].join(' ');
}

/** Whether a price contains no words about its item. */
const isBareOf = ({ facts }: Brief, price: string | undefined): boolean => {
  const fact = facts.find(({ id }) => id === price);
  return fact?.norm.kind === 'price' && !fact.norm.per && /\d(?:,\d\d)?(?: ?(?:reais|conto|contos|pila))?$/iu.test(fact.text);
};

/** Words of an offer or a plan about its price. */
function qualifierOf({ norm }: Fact): string | undefined {
  const stated = norm.kind === 'offer' ? [norm.note] : norm.kind === 'plan' ? norm.features : [];
  const isOne = (words: string) =>
    words.length <= MAX_QUALIFIER && !SAYS.test(words) && (PRECEDES.test(words) || (norm.kind === 'offer' && QUALIFIES.test(words)));
  return stated.map((words) => words?.trim()).find((words) => words && isOne(words));
}

type Size = NonNullable<ReturnType<typeof unitOfName>>;
const sizeIn = (brief: Brief, fact: Fact): Size | undefined =>
  brief.locale.startsWith('pt') && fact.norm.kind === 'offer' && isBareOf(brief, fact.norm.price) ? unitOfName(fact.text) : undefined;

/** Moves the words that qualify a price from the item to the amount. */
export function priceQualifiers(brief: Brief): (shown: Fact) => Fact {
  const pricesWith = (wordsOf: (fact: Fact) => string | undefined): Map<string, string> =>
    new Map(
      brief.facts.flatMap((fact) => {
        const words = wordsOf(fact);
        return words && 'price' in fact.norm && fact.norm.price ? [[fact.norm.price, words] as const] : [];
      }),
    );
  const qualifiers = pricesWith((fact) => qualifierOf(fact) ?? sizeIn(brief, fact)?.said);
  const things = pricesWith(({ norm, text }) => (norm.kind === 'offer' ? text.toLowerCase() : undefined));
  return (fact) => {
    const words = qualifiers.get(fact.id);
    const asPrice = withoutThing(fact, things.get(fact.id)) ?? (words ? withQualifier(fact, words) : undefined);
    return asPrice ?? withoutQualifier(fact, sizeIn(brief, fact));
  };
}

/** "80 a hora" without another name is an hour, at 80. */
function withoutThing(fact: Fact, thing: string | undefined): Fact | undefined {
  if (fact.norm.kind !== 'price' || !thing || thing.length <= 2) return undefined;
  if (!new RegExp(`\\s(?:a|o|por|cada) ${escaped(thing)}$`, 'iu').test(fact.text)) return undefined;
  return { ...fact, text: fact.text.slice(0, -thing.length).replace(/\s(?:a|o|por|cada)\s$/iu, '') };
}

const withQualifier = (fact: Fact, words: string): Fact | undefined =>
  fact.text.includes(words) ? undefined : { ...fact, text: PRECEDES.test(words) ? `${words} ${fact.text}` : joined(fact.text, words) };

/** The item, whose price says it now. */
function withoutQualifier(fact: Fact, size: Size | undefined): Fact {
  const { norm } = fact;
  const own = qualifierOf(fact);
  if (size && !own) return { ...fact, text: capital(size.name) };
  if (!own) return fact;
  if (norm.kind === 'plan' && norm.price)
    return { ...fact, norm: { ...norm, features: norm.features.filter((feature) => feature.trim() !== own) } };
  if (norm.kind !== 'offer' || !norm.price) return fact;
  const { note: _, ...rest } = norm;
  return { ...fact, norm: rest };
}
