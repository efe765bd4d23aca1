const MAX_RULES = 20_000;

export interface Rule {
  selector: string;
  declarations: [property: string, value: string][];
}

/** Rules of a stylesheet, also those within at-rules. */
export function rulesOf(css: string): Rule[] {
  const text = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  const rules: Rule[] = [];
  let from = 0;
  let selector = '';
  for (let at = 0; at < text.length && rules.length < MAX_RULES; at++) {
    const letter = text[at];
    if (letter === '{') {
      selector = text.slice(from, at).trim();
      from = at + 1;
    } else if (letter === '}') {
      const declarations = text.slice(from, at).split(';').flatMap(declarationOf);
      if (selector !== '' && !selector.startsWith('@') && selector.length < 2000 && declarations.length > 0)
        rules.push({ selector, declarations });
      selector = '';
      from = at + 1;
    } else if (letter === ';' && selector === '') from = at + 1;
  }
  return rules;
}

function declarationOf(text: string): [string, string][] {
  const colon = text.indexOf(':');
  if (colon < 0 || text.length > 2000) return [];
  return [[text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()]];
}

/** Whether all names of a selector occur on a page. */
export function matches(selector: string, used: ReadonlySet<string>): boolean {
  const plain = selector.replace(/::?[\w-]+(\([^)]*\))?|\[[^\]]*\]/g, '');
  const names = plain.match(/[.#]?[\w-]+/g) ?? [];
  return names.length > 0 && names.every((name) => used.has(name) || used.has(name.toLowerCase()));
}
