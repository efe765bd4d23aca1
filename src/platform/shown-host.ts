import { domainToUnicode } from 'node:url';

/** Host names in a text as people write them: `xn--…` labels in Unicode. */
export const withUnicodeHosts = (text: string): string =>
  text.replace(/[a-z0-9.-]*\bxn--[a-z0-9.-]*[a-z0-9]/gi, (host) => domainToUnicode(host) || host);

/** A URL as people write it: in Unicode, without its scheme and its last slash. */
export const shownUrl = (url: string): string => withUnicodeHosts(url.replace(/^https?:\/\/|\/$/g, ''));
