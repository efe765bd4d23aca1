import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

/** "o pote me custa 3,10", "rent is 1800", "my margin is 20%", "orçamento até 1.500": money that the owner pays, has or keeps. */
const OWN_MONEY =
  /(?<!\p{L})(?:(?:me|nos) (?:custa|custam|custou|sai|saem|cuesta|cuestan|costo|sale|salen|cobram|cobran)(?: (?:por|a|em|en|uns|unos|quase|casi|so))* (?:r\$ ?|\$ ?)?\d|costs? (?:me|us) (?:about |around |over |nearly )?[$£€]?\d|(?:i|we) (?:buy|get) (?:it|them|these) (?:in )?(?:for|at) (?:about )?[$£€]?\d|(?:compro|pago|pagamos|compramos) (?:por|a|uns|unos|nele|nela|de (?:aluguel|alquiler|renta|luz))(?: \p{L}+)? (?:r\$ ?|\$ ?)?\d|(?:orcamento|teto|verba|budget|presupuesto)(?: (?:maximo|max|total|agora|do site|pro site|para o site|del sitio|for (?:the|this) (?:site|website)))?(?: (?:e|es|is|de|ate|hasta|of|up to|around|about|uns|unos))* ?:? ?(?:r\$ ?|[$£€])?\d(?![\d.,]* ?(?:h|hs|horas?|hours?|min\p{L}*|dias?|days?|semanas?|weeks?|anos?|x|%)(?!\p{L}))|(?:aluguel|alquiler|la renta|(?:my|our|the) rent) (?:ta|esta|e|es|is|sai|custa|cuesta|subiu|subio|went)(?: \p{L}+){0,3} [$£€]?\d|(?:(?:meu|nosso|minha|nossa|mi|nuestro|nuestra|my|our) (?:lucro|margem|custo|ganancia|margen|costo|profits?|margins?|cost price|costs?)(?: (?:de|is|are|e|es|fica|on))?)(?!\p{L}))/gu;

/** The parts between commas that tell the owner's own money. */
export function ownMoney({ folded }: Sheet): Span[] {
  return [...folded.matchAll(OWN_MONEY)].map(({ index, 0: said }) => {
    const before = folded.slice(0, index);
    const start = Math.max(...['.', ';', '\n', '!', '?', ','].map((sign) => before.lastIndexOf(sign))) + 1;
    const rest = folded.slice(index + said.length);
    const stop = /[.;\n!?](?=\s|$)|,(?!\d)/.exec(rest)?.index ?? rest.length;
    return { start, end: index + said.length + stop };
  });
}
