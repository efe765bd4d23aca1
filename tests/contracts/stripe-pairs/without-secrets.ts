/** Fields whose value lets somebody in, or says whose account it is. */
const SECRET = /secret|token|^(account|on_behalf_of|request_log_url|invoice_pdf|fingerprint)$/;
/** Values that do, wherever they stand. */
const KEY = /\b(sk|rk|pk|whsec)_\w+|\bacct_\w+/g;

/** A copy with secrets replaced: keys, client secrets, tokens, and addresses that open a page of money without a session. */
export function withoutSecrets<T>(value: T, name = ''): T {
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, name)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutSecrets(each, key)])) as T;
  if (typeof value !== 'string') return value;
  if (SECRET.test(name)) return 'removed' as T;
  if (/^https?:\/\//.test(value)) return withoutPath(value) as T;
  return value.replaceAll(KEY, 'removed') as T;
}

/** Stripe's pages of checkouts, invoices and vouchers are open to whoever has their address. */
function withoutPath(address: string): string {
  const { origin, hostname } = new URL(address);
  return /(^|\.)(stripe\.com|127\.0\.0\.1|localhost)$/.test(hostname) ? `${origin}/removed` : address;
}
