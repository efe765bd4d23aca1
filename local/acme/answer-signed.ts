import { newAccount } from './accounts.ts';
import type { Acme, Answered } from './acme.ts';
import { finalize, revoke } from './certificates.ts';
import { authorizationBody, newOrder, orderBody, refresh } from './orders.ts';
import { Problem } from './problem.ts';
import { prove } from './prove.ts';
import type { Signed } from './read-request.ts';

export async function answerSigned(acme: Acme, url: string, signed: Signed): Promise<Answered> {
  const { store, base } = acme;
  const { account, payload, isRead } = signed;
  if (url === `${base}/new-account`) return newAccount(acme, signed);
  if (url === `${base}/revoke`) return revoke(acme, signed);
  if (!account) throw new Problem(400, 'malformed', 'an account is wanted');
  if (url === `${base}/new-order`) return newOrder(acme, signed);
  if (url === account.url) {
    if (!isRead && (payload as { status?: string }).status === 'deactivated') account.status = 'deactivated';
    return { body: { status: account.status, contact: account.contact } };
  }
  const authorization = store.authorizations.get(url);
  if (authorization?.account === account.url) return { body: authorizationBody(authorization) };
  const challenged = store.challenges.get(url);
  if (challenged?.authorization.account === account.url) {
    const { challenge, authorization: of } = challenged;
    if (!isRead && challenge.status === 'pending' && of.status === 'pending') void prove(acme, challenged, account.thumbprint);
    return { body: challenge, headers: { link: `<${of.url}>;rel="up"` } };
  }
  const order = store.orders.get(url.replace(/\/finalize$/, ''));
  if (order?.account === account.url)
    return url.endsWith('/finalize') ? finalize(acme, order, payload, account.thumbprint) : { body: orderBody(refresh(acme, order)) };
  const issued = store.issued.get(url);
  if (issued?.account === account.url) return { body: issued.pem, type: 'application/pem-certificate-chain' };
  throw new Problem(404, 'malformed', 'nothing is here');
}
