/** Shape of a parsed page, computed in the browser: its elements with their attributes, and the targets of its URLs. Runs in the page. */
export function readShape(): { parts: string[]; addresses: string[]; data: string[] } {
  const parts = new Set<string>();
  const addresses = new Set<string>();
  const data: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const tag = element.tagName.toLowerCase();
    parts.add(tag);
    for (const { name, value } of element.attributes) {
      parts.add(`${tag}[${name}]`);
      if (/^(?:href|src|action|formaction|xlink:href|data|poster|background|srcset)$/.test(name)) addresses.add(value);
      // Attributes that affect a whole page are recorded with their value.
      if (tag === 'meta' && /^(?:http-equiv|name|property)$/.test(name)) parts.add(`meta[${name}=${value}]`);
      if (tag === 'link' && name === 'rel') parts.add(`link[rel=${value}]`);
      if (tag === 'input' && name === 'type') parts.add(`input[type=${value}]`);
    }
    if (tag === 'script') {
      parts.add(`script[type=${element.getAttribute('type')}]`);
      data.push(element.textContent ?? '');
    }
  }
  return { parts: [...parts], addresses: [...addresses], data };
}

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** URLs other than to a page, a mail or a phone, as a browser parses them. */
export const strangeAddresses = (addresses: readonly string[], base: string): string[] =>
  addresses.filter((address) => {
    if (address.startsWith('data:image/')) return false;
    try {
      return !SAFE_SCHEMES.includes(new URL(address, base).protocol);
    } catch {
      return false;
    }
  });
