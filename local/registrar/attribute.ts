const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

export const attribute = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value.replace(/[&<"]/g, (letter) => ESCAPES[letter]!)}"`)
    .join('');
