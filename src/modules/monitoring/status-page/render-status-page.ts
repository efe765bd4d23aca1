import { type AppLocale, LOCALES } from '#platform/locales.ts';
import { shownUrl } from '#platform/shown-host.ts';
import { escapeHtml } from '#site/render/html.ts';
import type { Uptime } from '../uptime/get-uptime.ts';
import type { Incident } from '../uptime/list-incidents.ts';
import { STATUS_PAGE_WORDS } from './status-page-words.ts';

export interface StatusPageContent {
  /** Given by the client; may be empty. */
  company: string;
  token: string;
  at: Date;
  sites: { name: string; url: string; uptime: Uptime }[];
}

const ZONE = 'America/Sao_Paulo';
const MAX_INCIDENTS = 50;

const STYLE =
  ':root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;padding:2.5rem 1.25rem;display:grid;justify-content:center;font:1.0625rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}main{width:min(44rem,calc(100vw - 2.5rem))}h1{font-size:1.125rem;font-weight:600;margin:0}h2{font-size:1.375rem;line-height:1.2;margin:2.5rem 0 .75rem}.now{font-size:clamp(2rem,6vw,2.75rem);line-height:1.1;font-weight:700;margin:.25rem 0 2rem}ul{list-style:none;margin:0;padding:0}li{padding:.875rem 0;border-top:1px solid GrayText}li p{margin:0}.site{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem}.site strong{overflow-wrap:anywhere}footer{margin-top:2.5rem;font-size:.9375rem}nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}a{color:inherit;display:inline-block;padding-block:.5rem;text-underline-offset:.2em}';

/** The whole page in one file: no script, no other asset. */
export function renderStatusPage({ company, token, at, sites }: StatusPageContent, locale: AppLocale): string {
  const words = STATUS_PAGE_WORDS[locale];
  const title = escapeHtml(company ? words.titleOf(company) : words.title);
  const down = sites.filter(({ uptime }) => uptime.isDown).length;
  const now = sites.length === 0 ? words.noSites : down > 0 ? words.someDown(down) : words.allUp;
  const past = sites
    .flatMap(({ name, uptime }) => uptime.incidents.map((incident) => ({ name, incident })))
    .sort((a, b) => b.incident.startedAt.getTime() - a.incident.startedAt.getTime())
    .slice(0, MAX_INCIDENTS);
  const known = sites.map(({ uptime }) => uptime.knownSince);
  // One site that was watched for the whole period makes the sentence about it true.
  const since = known.length === 0 || known.includes(null) ? null : day(new Date(Math.min(...known.map(Number))), locale);
  const others = LOCALES.filter((other) => other !== locale);
  const links = others.map(
    (other) => `<a href="/${token}/${other}" hreflang="${other}" lang="${other}">${STATUS_PAGE_WORDS[other].language}</a>`,
  );
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p class="now">${now}</p>${
    sites.length > 0 ? `<ul>${sites.map((site) => siteLine(site, locale)).join('')}</ul><h2>${words.incidents(since)}</h2>` : ''
  }${
    past.length > 0
      ? `<ul>${past.map(({ name, incident }) => incidentLine(name, incident, locale)).join('')}</ul>`
      : sites.length > 0
        ? `<p>${words.noIncidents(since)}</p>`
        : ''
  }<footer><p>${words.written(time(at, locale))}</p><nav>${links.join('')}</nav></footer></main></html>`;
}

function siteLine({ name, url, uptime }: StatusPageContent['sites'][number], locale: AppLocale): string {
  const words = STATUS_PAGE_WORDS[locale];
  const since = uptime.ratedSince && day(uptime.ratedSince, locale);
  const share =
    uptime.availability === null
      ? words.tooNew(day(uptime.ratedSince ?? uptime.since, locale))
      : words.days(percent(uptime.availability, locale), since);
  return `<li class="site"><p><strong>${escapeHtml(name)}</strong><br><a href="${escapeHtml(url)}" rel="nofollow">${escapeHtml(shownUrl(url))}</a></p><p><strong>${uptime.isDown ? words.down : words.up}</strong><br>${share}</p></li>`;
}

function incidentLine(name: string, { startedAt, downtimeMinutes, cause }: Incident, locale: AppLocale): string {
  const words = STATUS_PAGE_WORDS[locale];
  const lasted = downtimeMinutes === null ? words.stillOpen : words.lasted(downtimeMinutes);
  return `<li><p><strong>${escapeHtml(name)}</strong></p><p><time datetime="${startedAt.toISOString()}">${time(startedAt, locale)}</time> · ${lasted} · ${words.cause[cause]}</p></li>`;
}

const time = (at: Date, locale: AppLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }).format(at);

const day = (at: Date, locale: AppLocale): string => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: ZONE }).format(at);

/** Truncated, not rounded: a site with any downtime never shows 100%. */
const percent = (share: number, locale: AppLocale): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(Math.floor(share * 10_000) / 10_000);
