import { isSame, saysToo, saysUnit } from '../../render/price-words.ts';
import type { Fact, FactOf } from '../../schema/facts.ts';
import type { Material, Offer } from '../material.ts';

/** A subscription plan: its features, and its price in two parts, "R$ 49" and "por mês". */
export interface Plan extends Offer {
  features: readonly string[];
  fact: Fact;
  figure: string;
  term: string;
}

const NAMES =
  /^(?:plan[oe]?s?|bono|passe|pass|pacote|abono)\b|mensal|trimestral|semestral|anual|mensual|monthly|quarterly|yearly|annual|weekly|شهري|سنوي/iu;
const FIGURE = /^(\D{0,4}\d[\d.,]*(?:\s?(?:€|\p{Lu}{3}))?)\s*(.*)$/u;

/** Plans of the first section with weekly, monthly or yearly prices; none where a plan has no comparable price. */
export function plansOf(material: Material): Plan[] {
  const all = material.offers.flatMap((offer) => planOf(material, offer));
  const list = all.filter(({ section }) => section.id === all[0]?.section.id);
  const priced = list[0]
    ? Object.values(material.doc.items).filter(
        ({ section, facts }) => section === list[0]!.section.id && facts.some((id) => isPlan(material, id)),
      )
    : [];
  const names = new Set(list.map(({ name }) => name.toLowerCase()));
  return priced.length > list.length || names.size < list.length ? [] : list;
}

const isPlan = ({ doc }: Material, id: string) => doc.facts[id]?.norm.kind === 'plan';

function planOf({ doc, words }: Material, offer: Offer): Plan[] {
  const facts = offer.item.facts.flatMap((id) => doc.facts[id] ?? []);
  const plan = facts.find(({ norm }) => norm.kind === 'plan')?.norm;
  const own = plan?.kind === 'plan' ? plan.price : undefined;
  const price = facts.find(isPrice) ?? (own ? doc.facts[own] : undefined);
  if (!price || !isPrice(price) || !(plan?.kind === 'plan' || NAMES.test(offer.name))) return [];
  const [, figure = price.text, rest = ''] = FIGURE.exec(price.text) ?? [];
  const { per } = price.norm;
  const term = rest || (per && !saysUnit(price.text) ? words.per[per] : '');
  return [
    {
      ...offer,
      features:
        plan?.kind === 'plan' ? plan.features.filter((feature) => !saysToo(price.text, feature) && !isSame(offer.name, feature)) : [],
      fact: price,
      figure,
      term,
    },
  ];
}

const isPrice = (fact: Fact): fact is FactOf<'price'> & Fact => fact.norm.kind === 'price';
