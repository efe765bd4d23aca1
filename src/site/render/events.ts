import { type CalendarEvent, calendarFile, moment, zoneOf } from '../hours/calendar.ts';
import type { Page, Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactOf } from '../schema/facts.ts';
import type { Locale } from '../schema/ids.ts';
import type { Environment, RenderedFile } from './environment.ts';
import { factsOf, firstFact } from './fact-text.ts';
import { h } from './html.ts';
import { filePath, visiblePath } from './paths.ts';
import type { SiteIndex } from './site-index.ts';
import { words } from './text.ts';
import { bodyOf, type View, viewOf } from './view.ts';

/** Time zone of an event: of its own address or place, else of the site's. */
function zone(view: View, section?: Section): string | null {
  const own = section && (firstFact(view, section.facts, 'address') ?? firstFact(view, section.facts, 'place'));
  const any = Object.values(view.doc.facts).filter(({ norm }) => norm.kind === 'address' || norm.kind === 'place');
  for (const { norm } of own ? [own, ...any] : any)
    if ((norm.kind === 'address' || norm.kind === 'place') && norm.region)
      return zoneOf(norm.country ?? view.doc.site.country, norm.region);
  return zoneOf(view.doc.site.country, undefined);
}

/** Name of an event: the site's own where the site is the event's, else the section's title. */
export const eventName = (view: View, section: Section): string =>
  (view.doc.site.type === 'event' ? '' : words(view, section.slots.title)) || words(view, view.doc.site.name);

/** A date with its time and UTC offset, for machines. */
export const eventMoment = (view: View, section: Section, { norm }: FactOf<'date'> & Fact): string =>
  moment(norm.iso, norm.time, zone(view, section));

/** The same for the event that the site is about. */
export const siteMoment = (view: View, { norm }: FactOf<'date'> & Fact): string => moment(norm.iso, norm.time, zone(view));

/** Path of a section's calendar file from the site's root; null for a section without a date. */
export function calendarPath(doc: SiteDocument, section: Section, page: Page, locale: Locale): string | null {
  const hasDate = section.facts.some((id) => doc.facts[id]?.norm.kind === 'date');
  const path = filePath(doc, page, locale).replace(/(index)?\.html$/, '');
  return hasDate ? `${path}${path === '' || path.endsWith('/') ? '' : '-'}${section.alias}.ics` : null;
}

/** City and region of a place that does not name them, as the owner wrote them; else the site's own. */
export function placeBeyond(view: View, fact: Fact): string {
  const isNew = (text: string | undefined): text is string => text !== undefined && !fact.text.includes(text);
  const { norm } = fact;
  if ((norm.kind === 'place' || norm.kind === 'address') && norm.city) return [norm.city, norm.region].filter(isNew).join(', ');
  const site = Object.values(view.doc.facts).find((other) => other.norm.kind === 'place' && other.norm.city !== undefined);
  return site && site.id !== fact.id && isNew(site.text) ? site.text : '';
}

const SAYS_HOUR = /\d\s*(?:h\b|h\d|hs\b|horas|:\d\d|[ap]\.? ?m\b)|noon|midnight|meio[- ]dia|meia[- ]noite|mediod[ií]a|medianoche|الساعة/iu;

/** The time of a date whose words do not name it. */
export function hourBeyond(view: View, { text, norm }: FactOf<'date'> & Fact): string {
  if (!norm.time || SAYS_HOUR.test(text)) return '';
  return view.words.time(Number(norm.time.slice(0, 2)), Number(norm.time.slice(3)));
}

function eventsOf(view: View, section: Section): CalendarEvent[] {
  const { doc, env, page, locale } = view;
  const where = firstFact(view, section.facts, 'address') ?? firstFact(view, section.facts, 'place');
  const url = env.origin && page.type !== 'not-found' ? `${env.origin}/${encodeURI(visiblePath(doc, page, locale, env.links))}` : undefined;
  return factsOf(view, section.facts, 'date').map(({ norm }, at) => ({
    uid: `${section.id}${at > 0 ? `.${at + 1}` : ''}.${doc.id}`,
    name: eventName(view, section),
    day: norm.iso,
    until: norm.until,
    time: norm.time,
    zone: zone(view, section),
    place: where && [where.text, placeBeyond(view, where)].filter(Boolean).join(', '),
    about: words(view, section.slots.lead) || undefined,
    url,
  }));
}

/** A calendar file beside every page with an event. */
export function calendars(site: SiteIndex, env: Environment, pages: readonly { page: Page; locale: Locale }[]): RenderedFile[] {
  return pages.flatMap(({ page, locale }) =>
    bodyOf(site, page).flatMap((section) => {
      const path = section.kind === 'event-info' ? calendarPath(site.doc, section, page, locale) : null;
      if (!path) return [];
      const text = calendarFile(eventsOf(viewOf(site, page, locale, env, h), section)).toWellFormed();
      return [{ path, type: 'text/calendar; charset=utf-8' as const, text }];
    }),
  );
}
