import { expect, test } from 'vitest';
import { keepAuditLog } from '#modules/audit/index.ts';
import { forgetStripeEvents } from '#modules/billing/index.ts';
import { sweepBlobs } from '#modules/build/index.ts';
import { forgetOldAnalyses, forgetOldLeads } from '#modules/measure/index.ts';
import { forgetOldUsage } from '#modules/metering/index.ts';
import { forgetOldChecks, forgetOldMeasures } from '#modules/monitoring/index.ts';
import { forgetContactMessages, forgetLeadMails } from '#modules/notifications/index.ts';
import { compactDrafts } from '#modules/sites/index.ts';
import { jobContext, sessionOf } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { listRetention } from '../index.ts';
import { RETAINED } from './list-retention.ts';

const { admin } = await openCloud();

test('each job that forgets notes what it keeps, and the agency alone reads it', async () => {
  const person = await makeClient(admin);
  await expect(listRetention(person)).rejects.toMatchObject({ code: 'not_found' });
  await admin.query(`update people set staff_role = 'developer' where id = $1`, [person.account.id]);
  const staff = { ...person, actor: { ...person.actor, type: 'developer' } } as typeof person;
  await expect(listRetention(staff)).rejects.toMatchObject({ reason: 'second_factor_required' });
  await admin.query(`select app.note_factor($1, $2, 'passkey')`, [sessionOf(person)!.id, person.account.id]);
  expect(await listRetention(staff)).toEqual([]);
  const forgetting = [
    forgetOldUsage,
    forgetStripeEvents,
    compactDrafts,
    sweepBlobs,
    forgetOldAnalyses,
    forgetOldLeads,
    forgetLeadMails,
    forgetContactMessages,
    forgetOldChecks,
    forgetOldMeasures,
    keepAuditLog,
  ];
  for (const job of forgetting) await job(jobContext('test'));
  const kept = await listRetention(staff);
  expect(kept.map(({ what }) => what).sort()).toEqual([...RETAINED].sort());
  for (const { keptBytes, keptRows, removed } of kept) expect([keptBytes > 0, keptRows >= 0, removed]).toEqual([true, true, 0]);
});
