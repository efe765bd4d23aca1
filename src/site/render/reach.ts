import { fold } from '../fold.ts';
import type { Fact, FactOf } from '../schema/facts.ts';
import { fitLine } from '../theme.ts';
import { addressLines, factInline, isKind } from './fact-text.ts';
import { hoursList } from './hours.ts';
import type { Attributes, Child, SafeHtml } from './html.ts';
import { anchor, icon, mailHref, mapHref, profileHref, telHref, townBeside, whatsappHref } from './links.ts';
import type { View } from './view.ts';

/** Longest address that fits a line set large. */
const LONG_ADDRESS = 22;
const NETWORK_ICON: Record<string, string> = { x: 'x-twitter' };

/** A number to chat with is no other telephone beside one that is only called. */
function wayOf({ doc, words }: View, { label, call, whatsapp }: FactOf<'phone'>['norm']): { label: string; isChat: boolean } {
  const isBeside = Object.values(doc.facts).some(({ norm }) => norm.kind === 'phone' && norm.call && !norm.whatsapp);
  const isChat = whatsapp && (!call || (label === undefined ? isBeside : SAYS_CHAT.test(label)));
  const both = whatsapp ? `${words.phone} / ${words.whatsapp}` : words.phone;
  return { label: label ?? (isChat ? words.whatsapp : both), isChat };
}
const SAYS_CHAT = /whats|(?<!\p{L})zap(?!\p{L})/iu;

function phoneValue(view: View, fact: FactOf<'phone'>): Child {
  const { words } = view;
  const text = factInline(view, fact);
  if (wayOf(view, fact.norm).isChat) return anchor(view, whatsappHref(fact)!, {}, icon(view, 'whatsapp'), text);
  const tel = anchor(view, telHref(fact)!, {}, text);
  return fact.norm.whatsapp
    ? view.h('span', { class: 'ways' }, tel, anchor(view, whatsappHref(fact)!, {}, icon(view, 'whatsapp'), words.whatsapp))
    : tel;
}

const capitalised = ({ locale }: View, text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Label and value of a contact fact; null for other facts. */
function entry(view: View, fact: Fact, namesTown: boolean): [label: string, value: Child] | null {
  const { h, words } = view;
  switch (fact.norm.kind) {
    case 'address': {
      const map = anchor(view, mapHref(view, fact), {}, words.openMap);
      const town = namesTown ? undefined : townBeside(view.doc, fact);
      const beyond = town && h('span', { class: 'rest' }, ` ${[town.city, town.region].filter(Boolean).join(', ')}`);
      return [fact.norm.label ?? words.address, [h('address', null, addressLines(view, fact), beyond), map]];
    }
    case 'place':
      return [words.town, [factInline(view, fact), isUnsaid(fact) && h('span', { class: 'rest' }, `, ${fact.norm.region}`)]];
    case 'hours':
      return isKind(fact, 'hours') ? [words.openingHours, hoursList(view, fact)] : null;
    case 'phone':
      return isKind(fact, 'phone') ? [wayOf(view, fact.norm).label, phoneValue(view, fact)] : null;
    case 'email': {
      const href = mailHref(fact);
      const attributes = fact.text.length > LONG_ADDRESS ? { class: 'long' } : {};
      return [words.email, href ? anchor(view, href, attributes, factInline(view, fact)) : factInline(view, fact)];
    }
    case 'handle': {
      const href = profileHref(fact);
      const text = [icon(view, NETWORK_ICON[fact.norm.network] ?? fact.norm.network), factInline(view, fact)];
      return [words.follow, href ? anchor(view, href, {}, text) : text];
    }
    case 'person':
      return isKind(fact, 'person')
        ? [
            fact.norm.role ? capitalised(view, fact.norm.role) : fact.norm.registry ? words.responsible : words.person,
            factInline(view, fact),
          ]
        : null;
    case 'registry':
      return [words.registry, factInline(view, fact)];
    case 'pix':
      return [words.pix.key, factInline(view, fact)];
    default:
      return null;
  }
}

/** "Exu" of "Exu PE": the state that the words of the place leave out. */
const isUnsaid = ({ norm, text }: Fact): boolean =>
  norm.kind === 'place' && norm.region !== undefined && !fold(text).includes(fold(norm.region));

const WAYS = new Set(['phone', 'email', 'handle']);
/** Letters per line, in the steps that the style sheets define. */
const LENGTHS = [12, 15, 19, 24, 32, 44];

/**
 * Data attributes of a contact group for the style sheet: whether it can be written to or called, and the length of its longest
 * line.
 */
function marks(facts: readonly Fact[], isFirst: boolean): Attributes {
  const kind = facts[0]?.norm.kind ?? '';
  if (kind === 'place') return { class: 'town' };
  if (!WAYS.has(kind)) return {};
  const letters = Math.max(...facts.map(({ text }) => [...text].length));
  return { class: isFirst ? 'way first' : 'way', 'data-word': LENGTHS.find((most) => letters <= most) ?? LENGTHS.at(-1) };
}

/** Width of a network's icon before its name, in em. */
const ICON = 1.4;

/** Size at which the first contact fills its line, as a CSS length; null where letter widths are unknown. */
export function firstContactSize(view: View, ids: readonly string[]): string | null {
  const facts = ids.flatMap((id) => view.doc.facts[id] ?? []);
  const first = facts.find(({ norm }) => WAYS.has(norm.kind));
  if (!first) return null;
  const sizes = facts
    .filter(({ norm }) => norm.kind === first.norm.kind)
    .map(({ text, norm }) => {
      const fit = fitLine(text, view.doc.theme);
      const hasIcon = norm.kind === 'handle' || (norm.kind === 'phone' && !norm.call);
      return fit && 100 / (100 / fit + (hasIcon ? ICON : 0));
    });
  return sizes.every((size) => size !== undefined) ? `${Math.floor(Math.min(...sizes) * 100) / 100}cqi` : null;
}

/** Places of a list of contacts: more than these are named nowhere but in a list that was cut. */
const CUT = 4;
const MAX_PLACES = 12;

/** The places among contacts, each once and all of them; a town of a date is none. */
function placesAmong({ doc }: View, ids: readonly string[]): Fact[] {
  const all = Object.values(doc.facts);
  const named = ids.flatMap((id) => doc.facts[id] ?? []).filter(({ norm }) => norm.kind === 'place');
  const address = fold(all.flatMap(({ norm, text }) => (norm.kind === 'address' ? [text] : [])).join(' '));
  const rest = all.filter((fact) => fact.norm.kind === 'place' && !named.includes(fact) && !address.includes(fold(fact.text)));
  const listed = named.length >= CUT ? [...named, ...rest] : named;
  const dated = new Set(all.filter(({ norm }) => norm.kind === 'class').map(({ text }) => fold(text)));
  const isPart = ({ text }: Fact, other: Fact) => other.text.length > text.length && ` ${fold(other.text)} `.includes(` ${fold(text)} `);
  return listed
    .filter((place, at) => at === 0 || !dated.has(fold(place.text)))
    .filter((place) => !listed.some((other) => isPart(place, other)))
    .slice(0, MAX_PLACES);
}

/** A list of contacts in the order of the facts; facts of one label share it. */
export function contactList(view: View, ids: readonly string[], attributes: { class: string } = { class: 'reach' }): SafeHtml | null {
  const { h, doc } = view;
  const groups = new Map<string, { facts: Fact[]; values: Child[] }>();
  const places = placesAmong(view, ids);
  const others = ids.flatMap((id) => doc.facts[id] ?? []).filter(({ norm }) => norm.kind !== 'place');
  const at = ids.findIndex((id) => doc.facts[id]?.norm.kind === 'place');
  const isLater = (fact: Fact) => ids.indexOf(fact.id) > at;
  const namesTown = places.length > 0;
  for (const fact of [...others.filter((one) => !isLater(one)), ...places, ...others.filter(isLater)]) {
    const made = entry(view, fact, namesTown);
    if (!made) continue;
    const { facts, values } = groups.get(made[0]) ?? { facts: [], values: [] };
    groups.set(made[0], { facts: [...facts, fact], values: [...values, made[1]] });
  }
  if (groups.size === 0) return null;
  const first = [...groups.values()].find(({ facts }) => WAYS.has(facts[0]?.norm.kind ?? ''));
  const towns = first && groups.get(view.words.town);
  if (towns) {
    groups.delete(view.words.town);
    const areAreas = towns.facts.length > 1;
    // A list of districts under a telephone would pass for the house's address.
    const label = h('span', { class: areAreas ? undefined : 'unseen' }, `${areAreas ? view.words.areas : view.words.town}: `);
    first.values.push([
      first.values.pop(),
      ' ',
      h(
        'span',
        { class: 'at' },
        label,
        towns.values.map((town, i) => [i > 0 && (view.locale.startsWith('ar') ? '، ' : ', '), town]),
      ),
    ]);
  }
  return h(
    'dl',
    attributes,
    [...groups].map(([label, group]) =>
      h(
        'div',
        marks(group.facts, group === first),
        h('dt', null, label === view.words.town && group.facts.length > 1 ? view.words.areas : label),
        group.values.map((value) => h('dd', null, value)),
      ),
    ),
  );
}
