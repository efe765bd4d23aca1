import { addRecord, changeRecord, readZone, removeRecord } from '#modules/domains/index.ts';
import { Answer } from '#platform/route.ts';
import { changeAnswer, recordAnswer } from '../../../_dns-answers.ts';
import { createDnsRecord, deleteDnsRecord, listDnsRecords, updateDnsRecord } from '../../../_dns-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const GET = handler(listDnsRecords, async (ctx, { params, query: { limit, offset } }) => {
  const { zone, connection, records, isUsed } = await readZone(ctx, { domainId: idIn('domain', params.domain_id) });
  const data = records.slice(offset, offset + limit).map(recordAnswer);
  const page = { data, total: records.length, has_more: offset + limit < records.length };
  return { object: 'list', zone: zone.name, provider: connection.provider, in_use: isUsed, ...page };
});

export const POST = handler(createDnsRecord, async (ctx, { params, body: { confirm, ...record } }) => {
  const domainId = idIn('domain', params.domain_id);
  return new Answer(201, changeAnswer(await addRecord(ctx, { domainId, ...record, confirmed: confirm })));
});

export const PUT = handler(updateDnsRecord, async (ctx, { params, body: { confirm, record_id: recordId, ...record } }) => {
  const domainId = idIn('domain', params.domain_id);
  return changeAnswer(await changeRecord(ctx, { domainId, recordId, ...record, confirmed: confirm }));
});

export const DELETE = handler(deleteDnsRecord, async (ctx, { params, query: { record_id: recordId, confirm } }) => {
  const domainId = idIn('domain', params.domain_id);
  return changeAnswer(await removeRecord(ctx, { domainId, recordId, confirmed: confirm === 'true' }));
});

export { nothingHere as PATCH } from '../../../_nothing-here.ts';
