import { getRegistration, orderName } from '#modules/domains/buying/index.ts';
import { encodeId } from '#platform/ids.ts';
import { Answer } from '#platform/route.ts';
import { registerDomain } from '../../_domain-operations.ts';
import { handler } from '../../_door.ts';
import { idIn } from '../../_id-in.ts';

export const POST = handler(registerDomain, async (ctx, { body: { site_id, domain, years, amount, auto_renew, contact } }) => {
  const { first_name: firstName, last_name: lastName, tax_id: taxId, postal_code: zip, ...rest } = contact;
  const holder = { firstName, lastName, taxId, zip, ...rest };
  const order = { siteId: idIn('site', site_id), domain, years, cents: amount, autoRenew: auto_renew, ...holder };
  const { domainId, name } = await orderName(ctx, order);
  const registration = await getRegistration(ctx, domainId);
  const status = registration?.order.state ?? 'ordered';
  return new Answer(202, { object: 'domain_order', domain_id: encodeId('domain', domainId), name, years, amount, status });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../_nothing-here.ts';
