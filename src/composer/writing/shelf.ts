import type { Brief } from '#composer/brief.ts';
import type { Fact, FactKind, FactOf } from '#site/schema.ts';

type Topic = FactOf<'statement'>['norm']['topic'];

/** The facts of a brief by kind, in the order of the prompt. */
export interface Shelf {
  all: Fact[];
  by<K extends FactKind>(kind: K): FactOf<K>[];
  first<K extends FactKind>(kind: K): FactOf<K> | undefined;
  get(id: string): Fact | undefined;
  said(...topics: Topic[]): FactOf<'statement'>[];
  /** Facts of a kind that the owner stated, without placeholder samples. */
  stated<K extends FactKind>(kind: K): FactOf<K>[];
  whatsapp?: FactOf<'phone'>;
  callable?: FactOf<'phone'>;
}

export function createShelf(brief: Brief): Shelf {
  const all = brief.facts;
  const by = <K extends FactKind>(kind: K): FactOf<K>[] => all.filter((fact): fact is Fact & FactOf<K> => fact.norm.kind === kind);
  const phones = by('phone');
  return {
    all,
    by,
    first: (kind) => by(kind)[0],
    get: (id) => all.find((fact) => fact.id === id),
    stated: (kind) => by(kind).filter(({ status }) => status !== 'sample'),
    said: (...topics) => by('statement').filter((fact) => topics.includes(fact.norm.topic)),
    whatsapp: phones.find((phone) => phone.norm.whatsapp),
    callable: phones.find((phone) => phone.norm.call) ?? phones[0],
  };
}
