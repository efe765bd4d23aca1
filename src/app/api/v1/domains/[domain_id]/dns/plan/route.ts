import { leadHere, planFor, readZone } from '#modules/domains/index.ts';
import { changeAnswer, recordAnswer } from '../../../../_dns-answers.ts';
import { applyDnsPlan, getDnsPlan } from '../../../../_dns-operations.ts';
import { requireDomainId } from '../../../../_domain-answers.ts';
import { handler } from '../../../../_door.ts';

export const GET = handler(getDnsPlan, async (ctx, { params }) => {
  const { change, verdict, fingerprint } = planFor(await readZone(ctx, { domainId: requireDomainId(params.domain_id) }));
  const { remove, add } = change;
  return { object: 'dns_plan', fingerprint, remove: remove.map(recordAnswer), add: add.map(recordAnswer), ...verdict };
});

export const POST = handler(applyDnsPlan, async (ctx, { params, body: { fingerprint, confirm } }) =>
  changeAnswer(await leadHere(ctx, { domainId: requireDomainId(params.domain_id), fingerprint, confirmed: confirm })),
);

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as PUT } from '../../../../_nothing-here.ts';
