/** The steps of the issuing job in a process of its own, which a test ends with kill -9: for a domain, or for our own sites. */
import { collectCertificate, collectOwnCertificate, openOrder, openOwnOrder, proveNames, proveOwnNames } from '#modules/domains/index.ts';
import { jobContext } from '#platform/context.ts';

const [clientId, domainId] = process.argv.slice(2);
if (clientId && domainId) {
  const ctx = jobContext('issue-certificate', clientId);
  const order = await openOrder(ctx, { domainId });
  if (order) {
    await proveNames(ctx, order);
    await collectCertificate(ctx, order);
  }
} else {
  const ctx = jobContext('renew-own-certificate');
  await openOwnOrder(ctx);
  await proveOwnNames(ctx);
  await collectOwnCertificate(ctx);
}
process.exit(0);
