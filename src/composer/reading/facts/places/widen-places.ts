import type { Fact } from '#site/schema.ts';
import { type Sheet, TAKEN } from '../sheet.ts';

const AROUND =
  'regi[ãa]o(?: metropolitana)?|arredores|redondezas|cidades vizinhas|entorno|interior|prov[ií]ncia|comarca|alrededores|zona(?! \\p{L})|(?:the )?surrounding (?:areas?|villages|towns|district)|(?:the )?(?:surrounds|area|villages(?: in between| between| around(?: it)?| nearby)?|towns in between)|district|county|beyond';
/** "Picos e região", "Barretos e até 150km", "Soria capital y provincia", "Hebden Bridge and the upper Calder Valley". */
const WIDER = new RegExp(
  `^(?: capital)?(?:,| -)?\\s(?:e|y|and|&|\\+)\\s(?:(?:toda )?(?:a |la )?(?:${AROUND})(?!\\p{L})|(?:at[ée]|hasta|up to|within) (?:um raio de )?\\d{1,3} ?(?:km|miles|mi)(?!\\p{L})|(?:the )?(?:(?:upper|lower|north|south|east|west|mid) )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:Valley|Coast|County|Peninsula|Hills))`,
  'iu',
);
const SPACED = /(\d)(km)$/iu;

/** "no interior de São Paulo", "região de Serro", "litoral norte da Bahia": land around or within, not the town or state itself. */
const PART_OF =
  /(?<!\p{L})(?:interior|regi[ãa]o(?: metropolitana| serrana| central)?|regi[óo]n|litoral(?: norte| sul)?|sert[ãa]o|agreste|entorno|arredores|alrededores|afueras|periferia|(?:norte|sul|sur|leste|oeste|noroeste|nordeste|sudoeste|sudeste)(?: do estado)?|outskirts) (?:d[aeo]s?|del?|de la|of) $/iu;

/** "Zona Norte de Porto Alegre", "lado sul de Leeds", "the north side of Hull": a named part of the town, which is no land around it. */
const SIDE_OF =
  /(?<!\p{L})((?:(?:zona|lado|[áa]rea)\s+(?:norte|sul|sur|leste|este|oeste|central|noroeste|nordeste|sudeste|sureste|sudoeste)|(?:north|south|east|west) side))\s(?:d[aeo]|del?|de la|of) $/iu;

/** Makes one place of a town and the side of it that stands before it, however each was found. */
function withSides(sheet: Sheet): void {
  for (const fact of sheet.facts) {
    const span = fact.source.span;
    if (fact.norm.kind !== 'place' || !span) continue;
    const own = /^(?:norte|sul|sur|leste|este|oeste|central)\s(?:d[aeo]|del?|de la) /iu.exec(fact.text)?.[0].length ?? 0;
    const at = span[0] + own;
    const [lead = '', side] = SIDE_OF.exec(sheet.text.slice(Math.max(0, at - 40), at)) ?? [];
    if (!side) continue;
    const start = at - lead.length;
    const { region, country } = fact.norm;
    fact.norm = {
      kind: 'place',
      district: side,
      city: fact.text.slice(own),
      ...(region ? { region } : {}),
      country: country ?? sheet.country,
    };
    fact.text = sheet.text.slice(start, span[1]);
    fact.source = { from: 'prompt', span: [start, span[1]] };
    const inside = ({ norm, source }: Fact) => norm.kind === 'place' && source.span && source.span[0] >= start && source.span[1] < at;
    const first = sheet.facts.findIndex(inside);
    if (first < 0) continue;
    const others = sheet.facts.filter((other) => other !== fact && !inside(other));
    sheet.facts = [...others.slice(0, first), fact, ...others.slice(first)];
  }
}

/** "no Portão, | Curitiba": a part of town by itself and the town behind it are one place. */
function withTown(sheet: Sheet): void {
  for (const fact of [...sheet.facts]) {
    const span = fact.source.span;
    if (fact.norm.kind !== 'place' || !span || fact.norm.city || fact.norm.region || !LED.test(sheet.folded.slice(0, span[0]))) continue;
    const town = sheet.facts.find(({ norm, source: { span: at } }) => {
      return norm.kind === 'place' && norm.city && !norm.district && at && /^,\s$/u.test(sheet.text.slice(span[1], at[0]));
    });
    if (
      town?.norm.kind !== 'place' ||
      !town.source.span ||
      IN_ANOTHER.test(sheet.text.slice(town.source.span[1], town.source.span[1] + 60))
    )
      continue;
    fact.norm = { ...town.norm, district: fact.text };
    fact.text = `${fact.text}, ${town.text}`;
    fact.source = { from: 'prompt', span: [span[0], town.source.span[1]] };
    sheet.facts = sheet.facts.filter((one) => one !== town);
  }
}
/** "Icaraí, Santa Rosa | e Fonseca, em Niterói": one of a row of parts. */
const IN_ANOTHER = /^(?:,| [ey] | and )[^.;\n]*,? (?:em|en|in) \p{Lu}/u;
const LED = /(?<!\p{L})(?:em|n[ao]|in|en|at|bairro|barrio(?: de)?)\s$/u;

/** Extends a town by the surroundings that the owner serves with it, and by the words that make it a region. */
export function widenPlaces(sheet: Sheet): void {
  withSides(sheet);
  withTown(sheet);
  for (const fact of sheet.facts) {
    const span = fact.source.span;
    if (fact.norm.kind !== 'place' || !span || fact.text.includes('\n')) continue;
    const part = PART_OF.exec(sheet.text.slice(Math.max(0, span[0] - 40), span[0]))?.[0];
    if (part && !sheet.open.slice(span[0] - part.length, span[0]).includes(TAKEN)) {
      fact.text = part + fact.text;
      fact.source = { from: 'prompt', span: [span[0] - part.length, span[1]] };
      const { region, country } = fact.norm;
      fact.norm = { kind: 'place', district: fact.text, ...(region ? { region } : {}), country: country ?? sheet.country };
      continue;
    }
    const end = span[1];
    const wider = WIDER.exec(sheet.text.slice(end, end + 70))?.[0];
    if (!wider || sheet.open.slice(end, end + wider.length).includes(TAKEN)) continue;
    fact.text += wider.replace(SPACED, '$1 $2');
    fact.source = { from: 'prompt', span: [span[0], end + wider.length] };
  }
}

/** "Pilates no São Francisco" with "Rua Mateus Leme, 2018, São Francisco, Curitiba": the district is no town; the address has it. */
export function preferTownOfAddress(sheet: Sheet): void {
  for (const { norm, source } of sheet.facts) {
    if (norm.kind !== 'address' || !norm.city || !source.span) continue;
    const written = sheet.text.slice(...source.span);
    const at = written.lastIndexOf(norm.city);
    const isDistrict = (text: string) => text !== norm.city && written.slice(0, Math.max(at, 0)).includes(`${text},`);
    if (at < 0 || sheet.facts.some((fact) => fact.norm.kind === 'place' && fact.text.startsWith(norm.city as string))) continue;
    const place = sheet.facts.find((fact) => fact.norm.kind === 'place' && isDistrict(fact.text));
    if (!place) continue;
    place.text = norm.city;
    place.source = { from: 'prompt', span: [source.span[0] + at, source.span[0] + at + norm.city.length] };
  }
}
