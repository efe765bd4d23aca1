import { leadHere, planFor, readZone } from '#modules/domains/index.ts';
import { changeAnswer, recordAnswer } from '../../../../_dns-answers.ts';
import { applyDnsPlan, getDnsPlan } from '../../../../_dns-operations.ts';
import { handler } from '../../../../_door.ts';
import { idIn } from '../../../../_id-in.ts';

export const GET = handler(getDnsPlan, async (ctx, { params }) => {
  const { change, verdict, fingerprint } = planFor(await readZone(ctx, { domainId: idIn('domain', params.domain_id) }));
  const { remove, add } = change;
  return { object: 'dns_plan', fingerprint, remove: remove.map(recordAnswer), add: add.map(recordAnswer), ...verdict };
});

export const POST = handler(applyDnsPlan, async (ctx, { params, body: { fingerprint, confirm } }) =>
  changeAnswer(await leadHere(ctx, { domainId: idIn('domain', params.domain_id), fingerprint, confirmed: confirm })),
);

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as PUT } from '../../../../_nothing-here.ts';
