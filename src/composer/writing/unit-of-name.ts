/** Units of sale in Brazil, as written after a price. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/cento/, 'o cento'],
  [/milheiro/, 'o milheiro'],
  [/kg|quilo|kilo/, 'o kg'],
  [/m2|m²|metro quadrado/, 'o m²'],
  [/metro/, 'o metro'],
  [/litro/, 'o litro'],
  [/d[uú]zia/, 'a dúzia'],
  [/unidade|unid\.?|un\.?/, 'a unidade'],
  [/hora/, 'a hora'],
  [/di[aá]ria/, 'a diária'],
  [/por[cç][aã]o/, 'a porção'],
  [/fatia/, 'a fatia'],
  [/(?:por )?pessoa/, 'por pessoa'],
  [/(?:por )?m[eê]s/, 'por mês'],
];
const BEHIND = UNITS.map(
  ([unit, said]) => [new RegExp(`^(.*\\p{L}{3}[^\\s,(–-]*)[\\s,(–-]+(?:(?:o|a|por|cada)\\s)?(?:${unit.source})\\)?$`, 'iu'), said] as const,
);
/** "Meia hora", "pacote 2 litros": the unit is a size of its own. */
const OWN = /(?:\d|(?<!\p{L})(?:mei[ao]|uma?|primeir[ao]|cada|por|de|da|do|a|o|na|no|em|p\/|plano|pacote))$/iu;

/** "brigadeiro cento 90": the item, and the unit of its price as written after the amount. */
export function unitOfName(text: string): { name: string; said: string } | undefined {
  for (const [form, said] of BEHIND) {
    const name = form.exec(text.trim())?.[1]?.trim();
    if (name && !OWN.test(name)) return { name, said };
  }
  return undefined;
}
