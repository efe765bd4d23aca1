/** Names the account that a page shows, in what its scripts ask: two tabs may show two. It only names; membership is asked by each transaction. */
export const SHOWN_ACCOUNT_HEADER = 'x-shown-account';
/** In the page: the account that it shows. */
export const SHOWN_ACCOUNT_META = 'shown-account';

/** A page's address that names its account: opened there by its members, and for anybody else what it is without the name. */
export const pathIn = (accountId: string, path: string): string => `/in/${accountId}${path}`;

const shownAccount = () => document.querySelector<HTMLMetaElement>(`meta[name="${SHOWN_ACCOUNT_META}"]`)?.content;

/** In the browser: every request of a page to its own server says which account it shows. */
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
