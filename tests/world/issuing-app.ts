/** The app as far as it issues certificates: the route that the job engine calls, and two requests of a name's owner. Ended by kill -9. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { serve } from 'inngest/node';
import { checkDomain, requestCertificate } from '#modules/domains/index.ts';
import { userContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';
import { issueCertificateOnRequest } from '../../inngest/domains.ts';

interface Asked {
  clientId: string;
  domainId: string;
}

const work = serve({ client: jobs, functions: [issueCertificateOnRequest] });
const VERBS: Record<string, typeof checkDomain | typeof requestCertificate> = { '/look': checkDomain, '/request': requestCertificate };

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://app');
  if (pathname === '/api/inngest') return work(request, response);
  const verb = VERBS[pathname];
  if (!verb) return response.end();
  const { clientId, domainId } = (await json(request)) as Asked;
  await verb(userContext({ id: clientId, type: 'client' }), { domainId });
  response.end('done');
}).listen(Number(process.argv[2]), '127.0.0.1');
