const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;

const STRINGS = `'[^']{0,80}'(?:\\s*\\+\\s*'[^']{0,80}'){0,12}`;
/** A script of Joomla that writes an address in parts: "var addy50 = 'c&#111;ntato' + '&#64;'; addy50 = addy50 + 'casa' + '&#46;' + 'br';". */
const JOOMLA = new RegExp(
  `<script\\b[^>]{0,200}>(?:(?!</script)[^]){0,600}?\\bvar\\s+(addy\\w{0,60})\\s*=\\s*(${STRINGS})\\s*;\\s*\\1\\s*=\\s*\\1\\s*\\+\\s*(${STRINGS})(?:(?!</script)[^]){0,2000}</script>`,
  'gi',
);
/** The element that Cloudflare puts in place of an address, and its links. */
const CLOUDFLARE = /<(a|span)\b[^>]{0,400}\bdata-cfemail="([0-9a-f]{8,400})"[^>]{0,400}>[^<]{0,60}<\/\1>/gi;
const CLOUDFLARE_LINK = /(["'])\/cdn-cgi\/l\/email-protection#([0-9a-f]{8,400})\1/gi;

/** A page's HTML with the e-mail addresses that its scripts uncover for people, and hide from robots, in place. */
export function withCoveredMail(html: string): string {
  if (!/data-cfemail|email-protection#|\baddy/i.test(html)) return html;
  return html
    .replace(JOOMLA, (script, _, first: string, rest: string) => linkTo(joined(first) + joined(rest)) ?? script)
    .replace(CLOUDFLARE, (element, tag: string, code: string) => {
      const address = uncovered(code);
      return tag.toLowerCase() === 'a' ? (linkTo(address) ?? element) : EMAIL.test(address) ? address : element;
    })
    .replace(CLOUDFLARE_LINK, (link, quote: string, code: string) => {
      const address = uncovered(code);
      return EMAIL.test(address) ? `${quote}mailto:${address}${quote}` : link;
    });
}

const linkTo = (address: string): string | undefined => (EMAIL.test(address) ? `<a href="mailto:${address}">${address}</a>` : undefined);

/** The strings of a sum, with the characters that are written as numbers. */
const joined = (sum: string): string =>
  [...sum.matchAll(/'([^']*)'/g)]
    .map(([, part = '']) => part.replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code))))
    .join('');

/** Every byte is the address's own, mixed with the first. */
function uncovered(code: string): string {
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
  return String.fromCharCode(...bytes.map((byte) => byte ^ key));
}
