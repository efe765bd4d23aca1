import type { Context } from '#platform/context.ts';
import { type CsvCell, writeCsv } from '#platform/csv/write-csv.ts';
import { streamOf } from '#platform/request/stream-of.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import type { ListLeads } from '../input.ts';
import { type LeadRow, listLeads, PAGE_SIZE } from './list-leads.ts';

const HEAD = [
  'email',
  'host',
  'grade',
  'score',
  'stage',
  'locale',
  'consent',
  'consented_at',
  'tips_confirmed_at',
  'crm_confirmed_at',
  'stopped_at',
  'created_at',
  'note',
];

/** The same list in full as a CSV with a BOM for Excel, streamed page by page. */
export async function leadsCsv(ctx: Context, input: ListLeads): Promise<ReadableStream<Uint8Array>> {
  // Read before the response starts: a person without permission is refused here.
  const first = await listLeads(ctx, input);
  async function* pieces(): AsyncGenerator<string> {
    yield `\ufeff${writeCsv([HEAD], ',')}`;
    for (let page = first; ; page = await listLeads(ctx, input, page.at(-1))) {
      yield writeCsv(page.map(cellsOf), ',');
      if (page.length < PAGE_SIZE) return;
    }
  }
  return streamOf(pieces());
}

const cellsOf = (lead: LeadRow): CsvCell[] => [
  ...[lead.email, withUnicodeHosts(lead.host), lead.grade, lead.score, lead.stage, lead.locale, lead.consent],
  ...[lead.consentedAt, lead.tipsConfirmedAt, lead.crmConfirmedAt, lead.stoppedAt, lead.createdAt, lead.note],
];
