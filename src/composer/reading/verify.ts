import type { Brief, Found } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import { isEvidentByForm, isProse } from './fates.ts';
import { fold } from './fold.ts';
import { fill, messageIn } from './messages/messages.ts';
import { NAMED_FOR_NOW } from './name/stated-name.ts';

const digits = (text: string): string => fold(text).replace(/\D/g, '');
const plain = (text: string): string => fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();

/** "@docesdamarina" matches "Doces da Marina". */
const squeezed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

const STREET = /^(?:rua|r\.|avenida|av\.?|alameda|travessa|praca|rodovia|estrada|calle|carrera|cra\.?|jiron|pasaje|plaza|شارع|زنقة)\s/;
/** A person's title, cut off from them. */
const TITLE = /^(?:hon|sra?|dra?|profa?|eng|arq|lic|mrs?|ms)\.?$/;
const SENTENCE =
  /(?:^|\s)(?:quero|queria|preciso|sou|somos|tenho|temos|faço|is|are|was|have|want|need|i|we|you|soy|tengo|hago|quiero|eu|você|vc)(?:\s|$)/i;

/**
 * Verifies a brief from any reader against the prompt: every value has to be found at its span and has to be of its kind. Others are left
 * out, and the owner sees a notice. Values given by the owner have no span and pass.
 */
export function verify(brief: Brief): Brief {
  const left: string[] = [];
  const stands = (value: string, span: readonly [number, number] | null | undefined): boolean =>
    !span ||
    plain(brief.prompt.slice(span[0], span[1])).includes(plain(value)) ||
    squeezed(brief.prompt.slice(span[0], span[1])).includes(squeezed(value));
  // "Quentinha P 16, M 20", "pacote de 8 dias no mês 480, 12 dias 660": a size is named with its thing, which comes before it.
  const namesSize = ({ norm, text, source: { span } }: Fact): boolean => {
    if (norm.kind !== 'offer' || !span) return false;
    const said = ` ${plain(brief.prompt.slice(span[0], span[1])).replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
    const words = plain(text)
      .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
      .trim()
      .split(' ')
      // "Uma hora 280, duas 450": two hours.
      .map((word) => (said.includes(` ${word} `) ? word : word.replace(/s$/, '')));
    const isSaid = (from: number, to: number): boolean => said.includes(` ${words.slice(from, to).join(' ')} `);
    return words.some(
      (_, n) =>
        n > 0 &&
        isSaid(0, n) &&
        words.some((_, at) => at >= n && isSaid(n, at + 1) && (at + 1 === words.length || isSaid(at + 1, words.length))),
    );
  };
  const holds = (fact: Fact): boolean => {
    const fits =
      (stands(fact.text, fact.source.span) || namesSize(fact)) &&
      isOfItsKind(fact) &&
      !(isProse(fact) && isTalk(brief, fact.source.span, isEvidentByForm(fact)));
    if (!fits) left.push(fact.text);
    return fits;
  };
  const facts = withoutLonePrices(brief.facts, brief.facts.filter(holds));
  const ids = new Set(facts.map(({ id }) => id));
  const { business } = brief;
  const name = business.name && stands(business.name.value, business.name.span) && isName(brief, business.name) ? business.name : null;
  if (business.name && !name) left.push(business.name.value);
  const trade = business.trade && stands(business.trade.value, business.trade.span) ? business.trade : null;
  return {
    ...brief,
    facts: facts.filter(({ norm }) => norm.kind !== 'name' || name).map((fact) => whole(fact, ids)),
    held: brief.held.filter(({ text, source }) => stands(text, source.span)),
    business: {
      ...business,
      name,
      trade,
      place: business.place && stands(business.place.value, business.place.span) ? business.place : null,
    },
    notices:
      left.length === 0
        ? brief.notices
        : [
            ...brief.notices,
            {
              code: 'unverified-left-out',
              text: fill(messageIn(brief.locale).unverified, { values: [...new Set(left)].slice(0, 6).join(', ') }),
            },
          ],
  };
}

/** A price whose thing was left out goes with it. */
function withoutLonePrices(all: readonly Fact[], held: readonly Fact[]): Fact[] {
  const pricesOf = (facts: readonly Fact[]) => new Set(facts.flatMap(({ norm }) => ('price' in norm && norm.price ? [norm.price] : [])));
  const [before, after] = [pricesOf(all), pricesOf(held)];
  return held.filter(({ id }) => !before.has(id) || after.has(id));
}

/** False for an item, a street, a sentence and talk. */
function isName(brief: Brief, { value, span, stated }: Found): boolean {
  if (!span) return true;
  const folded = fold(value);
  const isItem = brief.facts.some(
    ({ norm, text }) => ['offer', 'price', 'phone', 'email', 'plan', 'class'].includes(norm.kind) && fold(text) === folded,
  );
  const words = folded.split(/\s+/).length;
  return (
    !isItem &&
    !STREET.test(folded) &&
    words <= 9 &&
    !/[?؟@]/.test(value) &&
    !TITLE.test(folded) &&
    !(words > 6 && SENTENCE.test(value)) &&
    (stated || NAMED_FOR_NOW.test(fold(brief.prompt.slice(Math.max(0, span[0] - 40), span[0]))) || !isTalk(brief, span))
  );
}

/** True when most of a stretch is off the topic or an order to a machine. */
function isTalk({ clauses }: Brief, span: readonly [number, number] | undefined, isEvident = false): boolean {
  if (!span) return false;
  return clauses.some(
    ({ act, span: [start, end] }) =>
      ((act === 'aside' && !isEvident) || act === 'instruction') &&
      Math.min(end, span[1]) - Math.max(start, span[0]) > (span[1] - span[0]) / 2,
  );
}

/** Max characters; anything longer is a message. */
const MAX_ADDRESS = 240;

function isOfItsKind({ norm, text }: Fact): boolean {
  switch (norm.kind) {
    case 'phone':
      return digits(text).length >= 7 && norm.e164.endsWith(digits(text).slice(-7));
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'address':
      return (
        text.length <= MAX_ADDRESS && (Boolean(norm.street ?? norm.landmark ?? norm.postcode) || /\p{Lu}|[\u0600-\u06ff]|\d/u.test(text))
      );
    // "NÃO QUERO PREÇO": a shout is no town.
    case 'place':
      return /\p{L}/u.test(text) && !/(?:^|\s)(?:quero|queria|preciso|quiero|necesito|want|need)(?:\s|$)/.test(fold(text));
    case 'color':
      return /^#/.test(norm.hex);
    default:
      return /[\p{L}\p{N}]/u.test(text);
  }
}

/** Removes references to facts that were left out. */
function whole(fact: Fact, ids: ReadonlySet<string>): Fact {
  const { norm } = fact;
  if ('price' in norm && norm.price && !ids.has(norm.price)) return { ...fact, norm: { ...norm, price: undefined } };
  if ('registry' in norm && norm.registry && !ids.has(norm.registry)) return { ...fact, norm: { ...norm, registry: undefined } };
  return fact;
}
