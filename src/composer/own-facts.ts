import { priceOf } from '#site/operations/price.ts';
import type { Fact, FactKind, FactNorm } from '#site/schema.ts';
import type { Brief, Corrections } from './brief.ts';
import { read } from './read.ts';
import { isOfCurrency } from './reading/facts/prices/money.ts';
import { topicOf } from './reading/facts/statements/topics.ts';
import { fold } from './reading/fold.ts';
import { hash } from './reading/hash.ts';

export type Added = NonNullable<Corrections['added']>[number];

/** A fact in its owner's words. */
export const own = (text: string, norm: FactNorm, must = true): Fact => ({
  id: `fa_${(hash(`own|${norm.kind}|${text}`).toString(36) + hash(text).toString(36)).padEnd(8, '0').slice(0, 8)}`,
  text,
  norm,
  source: { from: 'owner' },
  must,
  status: 'confirmed',
});

/** The norm of a reworded fact, undefined if it is of another kind now. A price in no currency is in that of the earlier one. */
export function normAnew(brief: Brief, was: FactNorm, text: string): FactNorm | undefined {
  if (!READ_ANEW.includes(was.kind)) return was;
  const norm = factsOf({ kind: was.kind, text }, brief, 0).find((one) => one.norm.kind === was.kind)?.norm;
  if (was.kind !== 'price' || isOfCurrency(fold(text))) return norm;
  return norm?.kind === 'price' ? { ...norm, currency: was.currency } : (priceOf(text, was.currency) ?? undefined);
}

const READ_ANEW: readonly FactKind[] = ['phone', 'email', 'url', 'handle', 'hours', 'price', 'date', 'address', 'pix', 'registry'];

/** Lead-in words that tie an added fact to its kind for the grammar. */
const LEADS: Readonly<Record<string, Partial<Record<FactKind, string>>>> = {
  pt: { phone: 'WhatsApp: ', hours: 'Horário de funcionamento: ', address: 'Endereço: ', pix: 'Pix: ', person: 'Equipe: ' },
  en: { phone: 'Phone: ', hours: 'Open: ', address: 'Address: ', person: 'Team: ' },
  es: { phone: 'WhatsApp: ', hours: 'Horario: ', address: 'Dirección: ', person: 'Equipo: ' },
  ar: { phone: 'واتساب: ', hours: 'ساعات العمل: ', address: 'العنوان: ' },
};
/** Min share of an added statement that the grammar finds; else it is kept as written. */
const MIN_STATED = 0.9;
const PLAIN: readonly FactKind[] = ['name', 'statement', 'person', 'offer', 'quote', 'question', 'place'];

/** Parses facts that the owner added, like those of a prompt. */
export function factsOf({ kind, text, of }: Added, { locale, country }: Brief, n: number): Fact[] {
  const language = locale.slice(0, 2);
  const lead = LEADS[language]?.[kind] ?? '';
  // A bare amount is no sentence: it needs the thing it is for.
  const subject = of ?? (kind === 'price' ? 'Item' : '');
  const understood = read(`${lead}${subject} ${text}`.trim(), { locale, language, country, seed: 100 + n });
  const found = 'outcome' in understood ? [] : [...understood.facts, ...understood.held];
  const wanted = found.filter(
    ({ norm }) => norm.kind === kind || (kind === 'offer' && norm.kind === 'price') || (kind === 'price' && norm.kind === 'offer'),
  );
  const stated = kind === 'statement' ? wanted.reduce((sum, fact) => sum + fact.text.length, 0) : text.length;
  // A sentence that would be heard in part stays whole.
  if (wanted.some(({ norm }) => norm.kind === kind) && stated >= text.length * MIN_STATED)
    return wanted.map((fact): Fact => ({ ...fact, source: { from: 'owner' }, status: 'confirmed' }));
  if (!PLAIN.includes(kind)) return [];
  if (kind === 'statement') return [own(text, { kind, topic: topicOf(fold(text)) ?? 'other' })];
  return [own(text, kind === 'place' ? { kind, city: text } : ({ kind } as FactNorm))];
}
