/** Minifies a style sheet. */
export function css(strings: TemplateStringsArray, ...values: (string | number)[]): string {
  return String.raw({ raw: strings.raw }, ...values)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
