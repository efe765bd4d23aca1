import type { Fact, FactOf } from '#site/schema.ts';
import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, sentenceAt, take } from '../sheet.ts';

type Address = FactOf<'address'>;

/** "Unidade Centro", "1) Casa Amarela", "Olinda - Peixinhos": a name before its colon, bracket or comma. */
const LABEL =
  /^[ \t]*(?:[-•*–▪📍]|\d{1,2}[.)ºª°]?|[a-c]\))*[ \t]*(?<label>\p{Lu}[\p{L}'’.]*(?:[ -](?:-[ ])?(?:\d{1,2}|(?:(?:d[aeo]s?|del?|la|las|los|of|the|e|y|and) )*\p{Lu}[\p{L}'’.]*)){0,4})(?:[ \t]*(?:\([^()\n]*\))?[:(,–—-]+[ \t]*)$/u;
/** A line of its own over the address. */
const ABOVE =
  /^[ \t]*(?:[-•*–▪]|\d{1,2}[.)])*[ \t]*(?<label>(?:unidade|loja|sede|matriz|filial|sucursal|tienda|local|est[úu]dio|studio|shop|store|branch|cl[íi]nica) (?:\p{L}|[\p{L}\d]+)[^:,.;\n\d]{0,30}|[^:,.;\n\d]{3,30}(?=:))[: \t]*$/iu;
const NO_LABEL =
  /^(?:endere[çc]os?|address(?:es)?|direcci[óo]n(?:es)?|onde|donde|where|local(?!\s\p{L})|localiza|ubicaci|unidades|lojas|sucursales|branches|find us|visit us)/iu;
const MIN_BRANCHES = 2;

/** Names each of several addresses as its owner does, so that visitors know which house is which. */
export function labelBranches(sheet: Sheet): void {
  const addresses = sheet.facts.filter((fact): fact is Address => fact.norm.kind === 'address' && fact.source.span !== undefined);
  if (addresses.length < MIN_BRANCHES) return;
  const labelled = addresses.flatMap((address) => {
    const span = labelOf(sheet, address);
    return span ? [{ address, span }] : [];
  });
  if (labelled.length < MIN_BRANCHES) return;
  for (const { address, span } of labelled) {
    const label = sheet.text.slice(span.start, span.end);
    address.norm.label = label;
    take(sheet, Math.max(sheet.text.lastIndexOf('\n', span.start - 1) + 1, sentenceAt(sheet, span.start).start), span.end);
    // "Unidade São Pedro" is a house and no town, wherever else it is told.
    sheet.facts = sheet.facts.filter(
      ({ norm, text, source }) =>
        norm.kind !== 'place' ||
        !source.span ||
        isTown(text, sheet.country) ||
        (text !== label && (source.span[0] < span.start || source.span[1] > span.end)),
    );
  }
}

function labelOf({ text, sentences }: Sheet, { source }: Address): Span | undefined {
  const at = source.span![0];
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(start, at);
  // "… Unidade Centro: Rua A, 10. Unidade Praia: …": in sentences one behind the other as well.
  const sentence = sentences.find((one) => one.start <= at && one.end > at)?.start ?? start;
  for (const from of [Math.max(start, sentence), start]) {
    const said = text.slice(from, at);
    const own = LABEL.exec(said)?.groups?.label;
    if (own && !NO_LABEL.test(own)) return spanOf(from, said, own);
  }
  const over = text.lastIndexOf('\n', start - 2) + 1;
  const line = start > 0 ? text.slice(over, start - 1) : '';
  const above = before.trim() === '' ? ABOVE.exec(line)?.groups?.label?.trim() : undefined;
  return above && !NO_LABEL.test(above) ? spanOf(over, line, above) : undefined;
}

const spanOf = (start: number, line: string, label: string): Span => {
  const from = start + line.indexOf(label);
  return { start: from, end: from + label.length };
};

/** "1) Casa Amarela: Estrada do Arraial, 3310.": a house and its name, which the address has. */
export const isOnlyBranch = ({ facts }: Sheet, { norm, text }: Fact): boolean =>
  norm.kind === 'statement' &&
  facts.some(
    (house) =>
      house.norm.kind === 'address' &&
      house.norm.label !== undefined &&
      text.includes(house.text) &&
      !/\p{L}/u.test(text.replace(house.text, '').replace(house.norm.label, '')),
  );
