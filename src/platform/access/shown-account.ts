/**
 * Account shown on a page, sent with requests from its scripts: two tabs may show two. It is only a choice; membership is checked by each
 * transaction.
 */
export const SHOWN_ACCOUNT_HEADER = 'x-shown-account';
/** Meta tag of a page with its account. */
export const SHOWN_ACCOUNT_META = 'shown-account';

/** A page's URL including its account: opens in it for members, and as the plain page for anybody else. */
export const pathIn = (accountId: string, path: string): string => `/in/${accountId}${path}`;

const shownAccount = () => document.querySelector<HTMLMetaElement>(`meta[name="${SHOWN_ACCOUNT_META}"]`)?.content;

/** In the browser: adds the page's account to every request to its own server. */
export function sendShownAccount(): void {
  const send = window.fetch;
  window.fetch = (asked, init) => {
    const account = shownAccount();
    const isOurs = account && new URL(asked instanceof Request ? asked.url : asked, location.href).origin === location.origin;
    if (!isOurs) return send(asked, init);
    const headers = new Headers(init?.headers ?? (asked instanceof Request ? asked.headers : undefined));
    headers.set(SHOWN_ACCOUNT_HEADER, account);
    return send(asked, { ...init, headers });
  };
}
