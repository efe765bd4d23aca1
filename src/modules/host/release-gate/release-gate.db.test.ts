import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildRelease, readManifest } from '#modules/build/index.ts';
import { getSite, requireDraft, saveTransactions, setHoldLine } from '#modules/sites/index.ts';
import { anonymousContext, type Context, jobContext } from '#platform/context.ts';
import { readKeySet, readSigningKey } from '#platform/crypto/signed-json.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { edits, makeSite, publishNow } from '../../../../tests/world/work.ts';
import {
  buildPublication,
  getReceipt,
  getReleaseGate,
  receiptKeys,
  requestPublication,
  requirePublication,
  restoreRelease,
  showPublication,
  siteUrl,
  verifyReceipt,
} from '../index.ts';

const { admin } = await openCloud();
const makeKey = (id: string) =>
  readSigningKey(`${id}=${generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`);
const old = makeKey('2025a');
const key = makeKey('2026a');

let owner: Context & { account: { id: string } };
let siteId: string;
beforeEach(async () => {
  Object.assign(env(), { RELEASE_RECEIPT_KEYS: [key, old] });
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
});
afterEach(() => void Object.assign(env(), { RELEASE_RECEIPT_KEYS: [] }));

const job = () => jobContext('publish-site', owner.account.id);
const publish = async (asked: { publicationId: string }) =>
  showPublication(job(), { ...asked, built: await buildPublication(job(), asked) });
const gate = () => getReleaseGate(owner, { siteId });
const write = async () => {
  const { revision } = await requireDraft(owner, { siteId });
  await saveTransactions(owner, { siteId, base: revision, transactions: await edits(owner, siteId, 1) });
};
const receipts = async () =>
  (await admin.query<{ id: string; release_id: string }>('select id, release_id from release_receipts where site_id = $1', [siteId])).rows;
/** Simulates the loss of a release's file in storage. */
async function lose(releaseId: string, path: string): Promise<void> {
  const { hash } = (await readManifest(releaseId))!.files[path]!;
  await admin.query(
    `begin; set local storage.allow_delete_query = 'true'; delete from storage.objects where name like '%/${hash}'; commit`,
  );
}

describe('a release on its way to visitors', () => {
  it('goes live with its faults shown, unless its owner holds back what is below a grade', async () => {
    const first = await publishNow(owner, siteId);
    expect(await gate()).toMatchObject({ holdBelow: null, held: null, live: { score: { total: expect.any(Number) } } });
    await setHoldLine(owner, { siteId, holdBelow: 'A+' });
    await write();
    const asked = await requestPublication(owner, { siteId });
    expect(await publish(asked)).toBeNull();
    expect(await requirePublication(owner, asked)).toMatchObject({ state: 'held', isFinal: true, error: 'release_held' });
    expect(await getSite(owner, { siteId })).toMatchObject({ releaseId: first, status: 'live' });
    const { held } = await gate();
    expect(held).toMatchObject({ reason: 'below', verdict: { findings: expect.any(Array) } });
    expect(held?.releaseId).not.toBe(first);
    expect(await publish(asked)).toBeNull();
    expect(await receipts()).toMatchObject([{ release_id: first }]);
  });

  it('that was held for its grade goes live when its owner accepts that very one, and another is held anew', async () => {
    await setHoldLine(owner, { siteId, holdBelow: 'A+' });
    await publish(await requestPublication(owner, { siteId }));
    const { releaseId } = (await gate()).held!;
    await write();
    expect(await publish(await requestPublication(owner, { siteId, acceptedReleaseId: releaseId }))).toBeNull();
    const { releaseId: changed } = (await gate()).held!;
    expect(changed).not.toBe(releaseId);
    expect(await publish(await requestPublication(owner, { siteId, acceptedReleaseId: changed }))).toMatchObject({ releaseId: changed });
    expect(await gate()).toMatchObject({ held: null, holdBelow: 'A+' });
  });

  it('is looked at too when it was built because the draft had changed meanwhile', async () => {
    await setHoldLine(owner, { siteId, holdBelow: 'A+' });
    const asked = await requestPublication(owner, { siteId });
    const built = await buildPublication(job(), asked);
    await write();
    await requestPublication(owner, { siteId, acceptedReleaseId: built!.releaseId });
    expect(await showPublication(job(), { ...asked, built })).toBeNull();
    expect((await gate()).held?.releaseId).not.toBe(built!.releaseId);
  });

  it('is never shown where a file of it is lost, whatever was accepted, and is whole after the next publication', async () => {
    const first = await publishNow(owner, siteId);
    await write();
    const asked = await requestPublication(owner, { siteId });
    const built = await buildPublication(job(), asked);
    await lose(built!.releaseId, 'index.html');
    expect(await showPublication(job(), { ...asked, built })).toBeNull();
    expect(await getSite(owner, { siteId })).toMatchObject({ releaseId: first });
    expect((await gate()).held).toMatchObject({ reason: 'broken', verdict: { faults: [{ code: 'file_missing', where: ['index.html'] }] } });
    const again = await requestPublication(owner, { siteId, acceptedReleaseId: built!.releaseId });
    expect(await publish(again)).toMatchObject({ releaseId: built!.releaseId });
  });
});

describe('the grade of a release', () => {
  it('is the one of its check wherever it is shown', async () => {
    await publishNow(owner, siteId);
    const { live, receiptId } = await gate();
    const { receipt } = (await getReceipt(owner, { receiptId: receiptId! }))!;
    expect({ grade: live!.score.grade, score: live!.score.total }).toEqual({ grade: receipt.checks.grade, score: receipt.checks.score });
  });
});

describe('going back', () => {
  it('to what was live is free, and to what never was is looked at first', async () => {
    const first = await publishNow(owner, siteId);
    await write();
    await publishNow(owner, siteId);
    await setHoldLine(owner, { siteId, holdBelow: 'A+' });
    await restoreRelease(owner, { siteId, releaseId: first });
    expect(await getSite(owner, { siteId })).toMatchObject({ releaseId: first });
    await write();
    const { id: unseen } = await buildRelease(owner, { siteId, origin: siteUrl((await getSite(owner, { siteId }))!) });
    await expect(restoreRelease(owner, { siteId, releaseId: unseen })).rejects.toMatchObject({ reason: 'release_held' });
    expect(await getSite(owner, { siteId })).toMatchObject({ releaseId: first });
    await setHoldLine(owner, { siteId, holdBelow: null });
    await restoreRelease(owner, { siteId, releaseId: unseen });
    expect((await receipts()).filter(({ release_id }) => release_id === unseen)).toHaveLength(1);
  });
});

describe('a receipt', () => {
  it('is one for each release that went live, however often its step runs', async () => {
    const asked = await requestPublication(owner, { siteId });
    const shown = await Promise.all([publish(asked), publish(asked), publish(asked)]);
    await publish(asked);
    expect(await receipts()).toMatchObject([{ release_id: shown[0]!.releaseId }]);
    expect(await publishNow(owner, siteId)).toBe(shown[0]!.releaseId);
    expect(await receipts()).toHaveLength(1);
  });

  it('says what went live, verifies with the published keys, and not with a byte changed', async () => {
    const releaseId = await publishNow(owner, siteId);
    const { receiptId } = await gate();
    const { document, receipt, isCurrent } = (await getReceipt(anonymousContext(), { receiptId: receiptId! }))!;
    expect(isCurrent).toBe(true);
    const { rows } = await admin.query<{ artefact_id: string }>('select artefact_id from releases where id = $1', [releaseId]);
    expect(receipt).toMatchObject({ keyId: '2026a', release: { number: 1, manifest: rows[0]!.artefact_id } });
    expect(receipt.address).toBe(siteUrl((await getSite(owner, { siteId }))!));
    const keys = readKeySet(JSON.parse(JSON.stringify(receiptKeys())));
    expect(verifyReceipt(document, keys)).toEqual({ receipt });
    const bytes = Buffer.from(document);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect([at, 'receipt' in verifyReceipt(changed.toString(), keys)]).toEqual([at, false]);
    }
    expect(verifyReceipt(document, [old])).toEqual({ problem: 'unknown_key' });
    expect(verifyReceipt(document, [makeKey('2026a')])).toEqual({ problem: 'forged' });
  });

  it('shows a reader of its link nothing of its owner, and a stranger nothing of its gate', async () => {
    await publishNow(owner, siteId);
    const { receiptId } = await gate();
    const stranger = await makeClient(admin);
    const { document } = (await getReceipt(stranger, { receiptId: receiptId! }))!;
    for (const hidden of [siteId, owner.account.id]) expect(document).not.toContain(hidden);
    await expect(getReleaseGate(stranger, { siteId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(setHoldLine(stranger, { siteId, holdBelow: 'A' })).rejects.toMatchObject({ code: 'not_found' });
    expect(await getReceipt(stranger, { receiptId: newId() })).toBeNull();
    await admin.query(`update sites set suspended_at = now(), suspended_reason = 'fraud' where id = $1`, [siteId]);
    expect(await getReceipt(stranger, { receiptId: receiptId! })).toBeNull();
  });

  it('is not made without a key', async () => {
    Object.assign(env(), { RELEASE_RECEIPT_KEYS: [] });
    await publishNow(owner, siteId);
    expect(await receipts()).toEqual([]);
    expect(await gate()).toMatchObject({ receiptId: null, live: { faults: [] } });
    expect(receiptKeys()).toEqual({ keys: [] });
  });
});
