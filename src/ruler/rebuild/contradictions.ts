import { endOf } from './end-of-number.ts';
import type { SitePhone } from './phone-numbers.ts';
import type { SiteHours } from './site-hours.ts';
import type { FoundFact, OwnerMessage } from './site-page.ts';

/** Facts that differ between pages. Numbers are compared by their digits. */
export function contradictionsOf(
  all: readonly FoundFact[],
  phones: readonly SitePhone[],
  hours: readonly SiteHours[],
): OwnerMessage['contradictions'] {
  const messaged = all.filter(({ kind }) => kind === 'whatsapp').map(({ text }) => endOf(text));
  const facts = all.filter(({ kind, text }) => kind !== 'phone' || !messaged.includes(endOf(text)));
  const kinds = ['name', 'phone', 'email', 'address'] as const;
  const differing = kinds.flatMap((kind) => {
    const each = [...new Map(facts.filter((fact) => fact.kind === kind).map((fact) => [sameness(fact), fact])).values()];
    // A part of an address is no other one.
    const values = each.filter(
      (fact) => kind !== 'address' || !each.some((other) => other !== fact && sameness(other).includes(sameness(fact))),
    );
    return values.length > 1 ? [{ kind, values }] : [];
  });
  const alike = [...mistyped(phones)].flatMap(([wrong, right]) => [right, wrong]);
  const numbers = [...new Set(alike)].map(({ text, url }) => ({ kind: 'phone' as const, text, url }));
  const times = hours.map(({ text, url }) => ({ kind: 'hours' as const, text, url }));
  // Numbers with words for each are of several desks.
  const isOfDesk = ({ text }: FoundFact) => phones.some((phone) => phone.label !== '' && endOf(phone.text) === endOf(text));
  const known = new Set(differing.find(({ kind }) => kind === 'phone')?.values.map(({ text }) => endOf(text)));
  const isSaid = numbers.every(({ text }) => known.has(endOf(text)));
  return [
    ...differing
      .map(({ kind, values }) => ({ kind, values: kind === 'phone' ? values.filter((value) => !isOfDesk(value)) : values }))
      .filter(({ kind, values }) => kind !== 'phone' || (isSaid && values.length > 1)),
    ...(isSaid ? [] : [{ kind: 'phone' as const, values: numbers }]),
    ...(times.length > 1 ? [{ kind: 'hours' as const, values: times }] : []),
  ];
}

const REACHED = /contat|contact|find-?us|visit|onde|donde|localiza/i;

const WHOLE = 1000;

/** Numbers, each number that is another one mistyped with the one that is believed: on more pages, on the page of contacts, first. */
export function mistyped(phones: readonly SitePhone[]): Map<SitePhone, SitePhone> {
  // A number that can be dialled from elsewhere is believed before one that lacks its area.
  const rank = ({ seen, url, e164 }: SitePhone) => (e164 ? WHOLE : 0) + seen * 2 + (REACHED.test(new URL(url).pathname) ? 1 : 0);
  const wrong = new Map<SitePhone, SitePhone>();
  for (const [at, one] of phones.entries())
    for (const other of phones.slice(at + 1)) {
      if (wrong.has(one) || wrong.has(other) || !isAlmost(one.text, other.text)) continue;
      if (rank(other) > rank(one)) wrong.set(one, other);
      else wrong.set(other, one);
    }
  return wrong;
}

/** One number written in two ways: two of its figures stand the other way round, or one is another. Lines of one house differ in their last. */
function isAlmost(one: string, other: string): boolean {
  const [a, b] = [endOf(one), endOf(other)];
  if (a === b || a.length !== b.length) return false;
  const differing = [...a].flatMap((figure, at) => (figure === b[at] ? [] : [at]));
  const [first = 0, second] = differing;
  const isSwapped = differing.length === 2 && second === first + 1 && a[first] === b[first + 1] && a[first + 1] === b[first];
  return isSwapped || (differing.length === 1 && first > 3 && first < 7);
}

function sameness({ kind, text }: FoundFact): string {
  if (kind === 'phone') return endOf(text);
  // Forms of one address begin with the same street and number.
  const said = kind === 'address' && !/\bkm\.? ?\d/i.test(text) ? (STREET_IN.exec(text)?.[0] ?? text) : text;
  return said.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
const STREET_IN =
  /^\d{1,5}[a-z]? \p{L}[\p{L} ]{3,24}|\b(?:(?:rua|r\.|avenida|av\.?|alameda|travessa|praça|rodovia|estrada|calle|pasaje)\s)?[\p{L}][\p{L} .'’-]{2,40},?\s+(?:n[º°o.]*\s*)?\d[\d.]{0,5}/iu;
