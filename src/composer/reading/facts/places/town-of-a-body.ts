import { fold } from '../../fold.ts';
import { isTown } from '../../gazetteer.ts';
import type { Sheet } from '../sheet.ts';
import { type Found, isOfLand } from './towns.ts';

const BODY =
  /^(?:[^,.\n]{2,20}[,(–-]\s?)?(?:somos )?(?:[oa] )?(?:sindicato|associacao|asociacion|federacao|cooperativa|clube|club|liga|uniao|fundacao|camara|conselho|grupo|coletivo|colectivo) d[aeo]/u;

/** "Sindicato dos Padeiros de Ribeirão Preto. … clube de campo em Brodowski": a body has its town at the end of the opening sentence. */
export function ofBody(sheet: Sheet): Found | undefined {
  const opening = /^[^.\n;:]{0,140}/u.exec(sheet.text)?.[0] ?? '';
  if (!BODY.test(fold(opening))) return undefined;
  const town = / d[eo] (\p{Lu}[\p{L}'’]+(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’]+){0,3})$/u
    .exec(opening)?.[1]
    ?.split(/ d[eo] (?=\p{Lu})/u)
    .at(-1);
  if (!town || !isTown(town, sheet.country) || isOfLand(opening.slice(0, -town.length))) return undefined;
  return { start: opening.length - town.length, end: opening.length, text: town };
}

const GATHERING =
  /^(?:\S+ )?(?:annual |gran |grande )?(?:encontro|encuentro|festival|festa|fiesta|feira|feria|congress?o|congress|jornadas?|semana|mostra|muestra|corrida|carrera|maraton\p{L}*|copa|fair)(?!\p{L})/u;

/** "5º Encontro de Violeiros de Tatuí": an event has its town in its name. */
export function ofGathering({ facts, text, country }: Sheet): Found | undefined {
  const span = facts.find(({ norm }) => norm.kind === 'name')?.source.span;
  const town =
    span && GATHERING.test(fold(text.slice(...span))) ? / (?:d[aeo]|del|of) (\p{Lu}[^,.]*?)$/u.exec(text.slice(...span))?.[1] : undefined;
  const own = town?.split(/ (?:d[aeo]|del|of) (?=\p{Lu})/u).at(-1);
  return span && own && isTown(own, country) ? { start: span[1] - own.length, end: span[1], text: own } : undefined;
}
