import { fold } from '../fold.ts';
import { iconSvg } from '../icons.ts';
import type { Action, Link, SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import type { Attributes, Child, SafeHtml } from './html.ts';
import { hrefBetween } from './paths.ts';
import { line, words } from './text.ts';
import type { View } from './view.ts';

const encode = (text: string) => encodeURIComponent(text.toWellFormed());

/** A Google Maps search for the address as the owner wrote it, in their town: streets have the same name everywhere. */
export function mapHref({ doc }: Pick<View, 'doc'>, fact: Fact): string {
  if (fact.norm.kind === 'url') return fact.norm.href;
  const town = townBeside(doc, fact);
  const place = [fact.text.slice(0, 300), town?.city, town?.region];
  return `https://www.google.com/maps/search/?api=1&query=${encode(place.filter(Boolean).join(', '))}`;
}

/** The town of an address that does not say its own. */
export function townBeside(doc: SiteDocument, { norm, text }: Fact): Town | undefined {
  const town = norm.kind === 'address' && !norm.city ? townOf(doc, norm.district) : undefined;
  return town && !fold(text).includes(fold(town.city)) ? town : undefined;
}

interface Town {
  city: string;
  region?: string | undefined;
}

/** The only town that the owner names; a place that may be a small town or a part of one is looked for just the same. */
function townOf({ facts }: SiteDocument, district = ''): Town | undefined {
  const said = Object.values(facts).flatMap(({ norm, status }) =>
    (norm.kind === 'place' || norm.kind === 'address') && status !== 'sample' ? [norm] : [],
  );
  const named = said.flatMap(({ city, region }) => (city ? [{ city, region }] : []));
  const places = said.flatMap((norm) => (norm.kind === 'place' && norm.district ? [{ city: norm.district, region: norm.region }] : []));
  const towns = named.length > 0 ? named : places.filter(({ city }) => fold(city) !== fold(district));
  return new Set(towns.map(({ city }) => fold(city))).size === 1 ? (towns.find(({ region }) => region) ?? towns[0]) : undefined;
}

/** A number is called, unless its owner takes messages only. */
export function telHref(fact: Fact): string | null {
  if (fact.norm.kind !== 'phone') return null;
  const { e164, call, whatsapp } = fact.norm;
  if (call) return `tel:${e164}`;
  return whatsapp ? whatsappHref(fact) : `sms:${e164}`;
}

/** Only a plain address: nothing in it may add a recipient or a subject. */
export const mailHref = (fact: Fact): string | null =>
  fact.norm.kind === 'email' && /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+$/u.test(fact.text.trim()) ? `mailto:${fact.text.trim()}` : null;

export function whatsappHref(fact: Fact, text = ''): string | null {
  if (fact.norm.kind !== 'phone') return null;
  return `https://wa.me/${fact.norm.e164.slice(1)}${text ? `?text=${encode(text.slice(0, 1000))}` : ''}`;
}

const PROFILE: Record<string, (user: string) => string> = {
  instagram: (user) => `https://www.instagram.com/${user}`,
  facebook: (user) => `https://www.facebook.com/${user}`,
  tiktok: (user) => `https://www.tiktok.com/@${user}`,
  youtube: (user) => `https://www.youtube.com/@${user}`,
  linkedin: (user) => `https://www.linkedin.com/company/${user}`,
  x: (user) => `https://x.com/${user}`,
  telegram: (user) => `https://t.me/${user}`,
  pinterest: (user) => `https://www.pinterest.com/${user}`,
};
export function profileHref(fact: Fact): string | null {
  if (fact.norm.kind !== 'handle') return null;
  return PROFILE[fact.norm.network]?.(encode(fact.norm.user.replace(/^@+/, ''))) ?? null;
}

/** URL of a link from this page; null when its target is gone. */
export function hrefOf(view: View, link: Link): string | null {
  const { doc } = view;
  if (link.to === 'url') return link.href;
  if (link.to === 'page') {
    const page = doc.pages[link.page];
    if (!page) return null;
    const section = link.section ? doc.sections[link.section] : undefined;
    const isHere = page.id === view.page.id;
    const alias = section && !section.hidden && section.page === page.id ? section.alias : undefined;
    const hash = alias ? `#${isHere ? (view.anchors.get(section!.id) ?? alias) : alias}` : '';
    if (isHere) return hash || '#main';
    return hrefBetween(doc, view, { page, locale: view.locale }, view.env.links) + hash;
  }
  const fact = doc.facts[link.fact];
  if (!fact) return null;
  if (link.to === 'tel') return telHref(fact);
  if (link.to === 'mail') return mailHref(fact);
  if (link.to === 'map') return mapHref(view, fact);
  return whatsappHref(fact, words(view, link.text));
}

export const icon = (view: View, name: string | undefined): SafeHtml | null => {
  const svg = name ? iconSvg(name) : '';
  return svg ? view.h.trusted(svg) : null;
};

/** A link; an external one gets `rel` attributes, so that its target learns nothing about the page. */
export const anchor = (view: View, href: string, attributes: Attributes, ...children: Child[]): SafeHtml =>
  view.h('a', { ...attributes, href, rel: /^https?:/.test(href) ? 'noopener' : undefined }, children);

export function action(
  view: View,
  { label, link }: Action,
  attributes: Attributes,
  iconName = link.to === 'whatsapp' ? 'whatsapp' : undefined,
  after?: Child,
): SafeHtml | null {
  const href = hrefOf(view, link);
  const text = href ? line(view, 'span', null, label) : null;
  return href && text ? anchor(view, href, attributes, icon(view, iconName), text, after && [' ', after]) : null;
}

/** The section's buttons: the first filled, the second outlined. */
export function actions(view: View, list: readonly Action[], attributes: Attributes = { class: 'actions' }): SafeHtml | null {
  const made = list.map((one, i) => action(view, one, { class: i === 0 ? 'button' : 'button quiet' })).filter((one) => one !== null);
  return made.length > 0 ? view.h('div', attributes, made) : null;
}
