import type { Refusal } from '#composer/brief.ts';
import { read } from '#composer/read.ts';
import type { Fact, FactKind, FactNorm } from '#site/schema.ts';
import type { Stated } from './fill-template.ts';
import type { SlotName } from './templates.ts';

/** Raw values of the form; a missing value and blanks are the same. */
export type Answers = Partial<Record<SlotName, string>>;

export interface ReadAnswers {
  stated: Stated;
  /** Fields that could not be parsed: a phone without its area code, hours without a day. */
  unclear: SlotName[];
}

/** Lead-in words that tie an answer to its field for the parser, in the language of the site. */
const LEADS: Record<string, Partial<Record<SlotName, string>>> = {
  pt: { phone: 'WhatsApp', hours: 'Horário de funcionamento', prices: 'Preços' },
  en: { phone: 'WhatsApp', hours: 'Open', prices: 'Prices' },
  es: { phone: 'WhatsApp', hours: 'Horario', prices: 'Precios' },
};
const KINDS: Partial<Record<SlotName, readonly FactKind[]>> = { phone: ['phone'], hours: ['hours'], prices: ['offer', 'price'] };
const MAX_PRICES = 36;

/**
 * Parses the owner's answers with the grammar of prompts, so that facts are linked and shown alike. Returns a refusal for content that must
 * not become a site.
 */
export function readAnswers(answers: Answers, locale: string): ReadAnswers | Refusal {
  const given = Object.fromEntries(
    Object.entries(answers).flatMap(([slot, text]) => (text?.trim() ? [[slot, text.trim()]] : [])),
  ) as Answers;
  const whole = read(Object.values(given).join('\n'), { locale });
  if ('outcome' in whole && whole.reason !== 'empty') return whole;

  const stated: Stated = {};
  const unclear: SlotName[] = [];
  if (given.name) stated.name = [factOf('fa_ownname0', given.name, { kind: 'name' })];
  if (given.city) stated.city = [factOf('fa_owncity0', given.city, { kind: 'place', city: given.city })];
  if (given.date) {
    const text = dayIn(given.date, locale);
    if (text) stated.date = [factOf('fa_owndate0', text, { kind: 'date', iso: given.date })];
    else unclear.push('date');
  }
  for (const slot of ['phone', 'hours', 'prices'] as const) {
    const text = given[slot];
    if (!text) continue;
    const facts = readSlot(slot, text, locale);
    if (slot === 'prices') facts.push(...unpriced(text, facts));
    if (facts.length > 0) stated[slot] = facts;
    else unclear.push(slot);
  }
  return { stated, unclear };
}

/** Formats `2027-05-12` as people write it; null for an invalid date. */
function dayIn(iso: string, locale: string): string | null {
  const day = new Date(`${iso}T12:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(iso)) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

const SEED: Partial<Record<SlotName, number>> = { phone: 11, hours: 12, prices: 13 };

function readSlot(slot: SlotName, text: string, locale: string): Fact[] {
  const lead = (LEADS[locale.slice(0, 2)] ?? LEADS.en!)[slot];
  const understood = read(slot === 'prices' ? `${lead}:\n${text}` : `${lead}: ${text}`, { locale, seed: SEED[slot] });
  if ('outcome' in understood) return [];
  const kinds = KINDS[slot] ?? [];
  return understood.facts
    .filter(({ norm }) => kinds.includes(norm.kind))
    .map((fact): Fact => ({ ...fact, source: { from: 'owner' }, status: 'confirmed' }));
}

/** Keeps lines that name an item but hold no amount we can parse. */
function unpriced(text: string, facts: readonly Fact[]): Fact[] {
  const offers = facts.filter(({ norm }) => norm.kind === 'offer').map((fact) => fact.text.toLowerCase());
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s•*–-]+|[\s.;,]+$/g, ''))
    .filter((line) => /\p{L}{2}/u.test(line) && line.length <= 120 && !offers.some((offer) => line.toLowerCase().includes(offer)))
    .slice(0, MAX_PRICES)
    .map((line, at) => factOf(`fa_ownitem${(at % 36).toString(36)}`, line, { kind: 'offer' }));
}

const factOf = (id: string, text: string, norm: FactNorm): Fact => ({
  id,
  text,
  norm,
  source: { from: 'owner' },
  must: true,
  status: 'confirmed',
});
