import type { Archetype, Notice } from '#composer/brief.ts';
import type { Fact, FactKind } from '#site/schema.ts';
import { fill, messageIn } from './messages/messages.ts';

const NO_ADDRESS: readonly Archetype[] = ['tech', 'creative', 'cause'];

/** What the site still lacks, at most five things in one friendly sentence; nothing when all is there. */
export function missingNotices(
  facts: readonly Fact[],
  archetype: Archetype,
  industry: string,
  showPrices: boolean,
  locale: string,
): Notice[] {
  const has = (...kinds: FactKind[]) => facts.some((fact) => kinds.includes(fact.norm.kind));
  const message = messageIn(locale);
  const notices: Notice[] = [];
  if (!has('name')) notices.push({ code: 'working-title', text: message.workingTitle });
  const event = archetype === 'event' && ['event', 'conference', 'festival', 'wedding'].includes(industry);
  const parts: string[] = [];
  if (!has('name')) parts.push(message.missingParts.name);
  if (!has('phone', 'email')) parts.push(message.missingParts.contact);
  if (event && !has('date')) parts.push(message.missingParts.date);
  if (!has('address') && !NO_ADDRESS.includes(archetype) && !event) parts.push(message.missingParts.address);
  if (!has('hours', 'class') && !NO_ADDRESS.includes(archetype) && !event) parts.push(message.missingParts.hours);
  if (!has('offer', 'plan', 'price', 'class'))
    parts.push(showPrices && industry !== 'law-firm' ? message.missingParts.prices : message.missingParts.offers);
  if (parts.length === 0) return notices;
  const listed = parts.slice(0, 5);
  const arabic = locale.startsWith('ar');
  const list =
    listed.length === 1
      ? (listed[0] ?? '')
      : arabic
        ? listed.join(' و')
        : `${listed.slice(0, -1).join(', ')} ${message.and} ${listed.at(-1)}`;
  return [...notices, { code: 'missing-facts', text: fill(message.missing, { list }) }];
}

const REGISTERS: Readonly<Record<string, readonly ['oab' | 'crm' | 'cro' | 'crp', string]>> = {
  'law-firm': ['oab', 'OAB'],
  'medical-clinic': ['crm', 'CRM'],
  'dental-clinic': ['cro', 'CRO'],
  psychologist: ['crp', 'CRP'],
};

/** In Brazil some trades must show their registration. */
export function complianceNotices(facts: readonly Fact[], industry: string, country: string, locale: string): Notice[] {
  const rule = country === 'BR' ? REGISTERS[industry] : undefined;
  if (!rule || facts.some((fact) => fact.norm.kind === 'registry' && fact.norm.scheme === rule[1])) return [];
  return [{ code: 'compliance', text: messageIn(locale).registryAsked[rule[0]] }];
}
