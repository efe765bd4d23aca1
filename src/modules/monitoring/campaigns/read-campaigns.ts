import { readCsv } from '#platform/csv/read-csv.ts';
import names from './column-names.json' with { type: 'json' };

export interface Campaign {
  name: string;
  spend: number;
  impressions: number | null;
  clicks: number | null;
  /** Leads, purchases, conversations: as the platform counts them. */
  results: number | null;
  /** The value of the results, as the platform knows it. */
  revenue: number | null;
}

export interface Rates {
  /** Clicks per impression. */
  ctr: number | null;
  /** Spend per click. */
  cpc: number | null;
  /** Spend per result. */
  cpa: number | null;
  /** Revenue per spend. */
  roas: number | null;
}

export const MEASURES = ['impressions', 'clicks', 'results', 'revenue'] as const;
export type Measure = (typeof MEASURES)[number];

export type ReadCampaigns =
  | { ok: true; campaigns: Campaign[]; total: Campaign; currency: string | null; missing: Measure[] }
  | { ok: false; problem: 'unreadable' | 'no_columns' | 'no_rows' | 'currencies' };

type Column = keyof typeof names;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\(.*?\)|[.]/gu, '')
    .trim()
    .toLowerCase();
const COLUMNS = Object.entries(names).map(([column, known]) => [column as Column, new Set(known.map(plain))] as const);
const columnOf = (head: string): Column | undefined => COLUMNS.find(([, known]) => known.has(plain(head)))?.[0];

const SEPARATORS = [',', ';', '\t'];
/** Lines that a platform may write above its columns: a title, the days of the report. */
const MAX_PREAMBLE = 10;

/** The lines from the names of the columns on. */
function fromColumns(text: string): string | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const at = lines.slice(0, MAX_PREAMBLE).findIndex((line) =>
    SEPARATORS.some((mark) => {
      const columns = line.split(mark).map((cell) => columnOf(cell.replace(/^"|"$/g, '')));
      return columns.includes('name') && columns.includes('spend');
    }),
  );
  return at < 0 ? null : lines.slice(at).join('\n');
}

/** "1.234,56", "1,234.56", "R$ 40", "12%"; null for no number, such as "--". */
export function numberOf(cell: string): number | null {
  const digits = cell.replace(/[^\d.,-]/g, '');
  if (!/\d/.test(digits)) return null;
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const mark = digits[last];
  const after = digits.length - last - 1;
  const isAlone = mark !== undefined && digits.split(mark).length === 2 && !digits.includes(mark === ',' ? '.' : ',');
  // One mark before three digits parts thousands; any other last mark is the decimal one.
  const isDecimal = mark !== undefined && !(isAlone && after === 3) && (isAlone || digits.split(mark).length === 2);
  const value = Number(isDecimal ? `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}` : digits.replace(/[.,]/g, ''));
  return Number.isFinite(value) ? value : null;
}

const IS_TOTAL = /^(?:grand )?totals?(?:\b|:)/i;
const CURRENCY_IN_HEAD = /\(([A-Z]{3})\)/;

/** Campaigns of a file that Google Ads or Meta Ads exports. Lines of totals are left out; rows of one name are one campaign. */
export function readCampaigns(text: string): ReadCampaigns {
  const body = fromColumns(text);
  if (body === null) return { ok: false, problem: 'no_columns' };
  const read = readCsv(body);
  if (!read.ok) return { ok: false, problem: 'unreadable' };
  const [head = [], ...rows] = read.rows;
  const columns = head.map(columnOf);
  const cell = (row: readonly string[], column: Column) => row[columns.indexOf(column)] ?? '';
  const codes = new Set(rows.map((row) => cell(row, 'currency').trim()).filter((code) => /^[A-Z]{3}$/.test(code)));
  if (codes.size > 1) return { ok: false, problem: 'currencies' };
  const missing = MEASURES.filter((measure) => !columns.includes(measure));
  const byName = new Map<string, Campaign>();
  for (const row of rows) {
    const name = cell(row, 'name').trim();
    const spend = numberOf(cell(row, 'spend'));
    if (!/\p{L}|\d/u.test(name) || IS_TOTAL.test(name) || IS_TOTAL.test(row[0] ?? '') || spend === null) continue;
    const one = { name, spend, ...measuresOf((measure) => (missing.includes(measure) ? null : numberOf(cell(row, measure)))) };
    const known = byName.get(name);
    byName.set(name, known ? added(known, one) : one);
  }
  const campaigns = [...byName.values()].sort((a, b) => b.spend - a.spend);
  if (campaigns.length === 0) return { ok: false, problem: 'no_rows' };
  const currency = [...codes][0] ?? head.map((text) => CURRENCY_IN_HEAD.exec(text)?.[1]).find(Boolean) ?? null;
  return { ok: true, campaigns, total: { ...campaigns.reduce(added), name: '' }, currency, missing };
}

const measuresOf = (value: (measure: Measure) => number | null): Record<Measure, number | null> => ({
  impressions: value('impressions'),
  clicks: value('clicks'),
  results: value('results'),
  revenue: value('revenue'),
});

/** An unknown value is not taken for zero, unless it is known of the other. */
const added = (a: Campaign, b: Campaign): Campaign => ({
  name: a.name,
  spend: a.spend + b.spend,
  ...measuresOf((measure) => (a[measure] === null && b[measure] === null ? null : (a[measure] ?? 0) + (b[measure] ?? 0))),
});

const share = (part: number | null, whole: number | null): number | null => (part === null || !whole ? null : part / whole);

/** Nothing is divided by nothing. */
export const ratesOf = ({ spend, impressions, clicks, results, revenue }: Campaign): Rates => ({
  ctr: share(clicks, impressions),
  cpc: share(spend, clicks),
  cpa: share(spend, results),
  roas: share(revenue, spend),
});
