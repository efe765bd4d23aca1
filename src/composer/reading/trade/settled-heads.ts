import type { IndustryId } from '../industries.ts';

/**
 * Heads of a trade that keep their meaning with any words around them: a photographer of births is a photographer. Excluded: those changed
 * by a complement ("designer de sobrancelhas", "mecânico de bicicletas", "contador de histórias").
 */
const LEADING: readonly (readonly [RegExp, IndustryId])[] = [
  [/^fotograf[oa]s?$/, 'photographer'],
  [/^(?:advogad[oa]s?|abogad[oa]s?)$/, 'law-firm'],
  [/^(?:psicolog[oa]s?|psicanalistas?|psicoanalistas?)$/, 'psychologist'],
  [/^(?:dentistas?|odontolog[oa]s?|odontopediatras?|ortodontistas?)$/, 'dental-clinic'],
  [/^(?:nutricionistas?|nutriologas?)$/, 'nutritionist'],
  [/^tatuador(?:a|es|as)?$/, 'tattoo'],
  [/^(?:eletricistas?|electricistas?)$/, 'electrician'],
  [/^(?:encanador(?:a|es)?|bombeiro hidraulico|fontaner[oa]s?|plomer[oa]s?)$/, 'plumber'],
  [/^(?:barbeir[oa]s?|barber[oa]s?|barbearia|barberia)$/, 'barbershop'],
  [/^(?:arquitet[oa]s?|arquitect[oa]s?)$/, 'architect'],
  [/^(?:veterinari[oa]s?|clinica veterinaria)$/, 'veterinary'],
  [/^(?:cabeleireir[oa]s?|cabelereir[oa]s?)$/, 'hair-salon'],
  [/^(?:padaria|panaderia|panificadora)$/, 'bakery'],
  [/^(?:pizzaria|pizzeria)$/, 'pizzeria'],
  [/^(?:floricultura|floristeria|floreria)$/, 'florist'],
  [/^(?:imobiliaria|inmobiliaria)$/, 'real-estate'],
  [/^(?:fisioterapeutas?)$/, 'physiotherapy'],
  [/^(?:chaveir[oa]s?|cerrajer[oa]s?|cerrajeria)$/, 'locksmith'],
  [/^(?:sorveteria|heladeria|gelateria)$/, 'ice-cream'],
  [/^(?:hamburgueria|hamburgueseria)$/, 'burger'],
  [/^(?:marcenaria|marceneir[oa]s?)$/, 'carpentry'],
  [/^(?:igreja|iglesia|paroquia|parroquia)$/, 'church'],
  [/^(?:videomakers?|cinegrafistas?|filmmakers?|videografos?)$/, 'videographer'],
];
const CLOSING: readonly (readonly [RegExp, IndustryId])[] = [
  [/^photographers?$/, 'photographer'],
  [/^(?:lawyers?|attorneys?|solicitors?|barristers?)$/, 'law-firm'],
  [/^psychologists?$/, 'psychologist'],
  [/^(?:dentists?|orthodontists?)$/, 'dental-clinic'],
  [/^electricians?$/, 'electrician'],
  [/^plumbers?$/, 'plumber'],
  [/^barbers?$/, 'barbershop'],
  [/^veterinarians?$/, 'veterinary'],
  [/^hairdressers?$/, 'hair-salon'],
  [/^locksmiths?$/, 'locksmith'],
  [/^videographers?$/, 'videographer'],
];

/** "Arquiteto de software", "curso para advogados". */
const ELSEWHERE = /^(?:software|sistemas?|systems?|dados|data|solucoes|soluciones|solutions|cloud|curso|course|para|for)$/;

/** Returns the family of a trade by its settled head: the first words in Portuguese and Spanish, the last one in English. */
export function familyByHead(words: readonly string[]): IndustryId | undefined {
  if (words.some((word) => ELSEWHERE.test(word))) return undefined;
  const first = words[0] ?? '';
  const pair = words.slice(0, 2).join(' ');
  const last = words.at(-1) ?? '';
  return (LEADING.find(([head]) => head.test(first) || head.test(pair)) ?? CLOSING.find(([head]) => head.test(last)))?.[1];
}
