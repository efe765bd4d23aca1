import { DAY } from '#site/hours/days.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';
import { type Address, addressFrom, cornerFrom, isCorner, secondFrom } from './address-extent.ts';
import { type AddressStart, startsOfAddresses } from './address-starts.ts';

/** "Copa Río Calle-Calle el sábado 8": a date behind a name. */
const ON_A_DAY = new RegExp(`^(?:calle|rua|street|avenida) (?:el|los|o|on|no) (?:${DAY})(?!\\p{L})`, 'u');

/** "Sítio 2,4 alqueires": a property for sale. */
export const IS_LAND = /\d ?(?:alqueires?|hectares?|ha|acres?|m2|m²)(?!\p{L})/u;
const SAID_TO_BE = /^\p{L}+ (?:é|eh|es) (?:a |o |la |el )?/iu;

/** Most addresses that a business is asked to have. */
const MAX_ADDRESSES = 6;

/** Addresses found by their street or their label, with their parts as the owner wrote them. */
export function readAddresses(sheet: Sheet): void {
  const starts = startsOfAddresses(sheet);
  let last = 0;
  for (const [n, start] of starts.entries()) {
    if (start.at < last || sheet.open[start.at] === TAKEN) continue;
    const found = addressAt(sheet, start, starts[n + 1]);
    if (!found) continue;
    last = found.span.end;
    recordAddress(sheet, found);
    if (sheet.facts.filter((fact) => fact.norm.kind === 'address').length >= MAX_ADDRESSES) return;
  }
  if (last === 0) readPostcodeTown(sheet);
}

function addressAt(sheet: Sheet, start: AddressStart, next: AddressStart | undefined): Address | undefined {
  const isAtCorner = next && isCorner(sheet.folded.slice(start.at, next.at));
  const found = isAtCorner
    ? cornerFrom(sheet, start.at, next)
    : addressFrom(sheet, start, next && secondFrom(sheet.folded, start.at, next.at));
  const said = found ? sheet.folded.slice(found.span.start, found.span.end) : '';
  return ON_A_DAY.test(said) || IS_LAND.test(said) ? undefined : found;
}

function recordAddress(sheet: Sheet, { span, parts }: Address): void {
  // "a rua é João Suassuna 163": told as a sentence.
  const told = SAID_TO_BE.exec(parts.street ?? '')?.[0].length ?? 0;
  const street = parts.street?.slice(told);
  record(sheet, span.start + told, span.end, { kind: 'address', ...parts, ...(street ? { street } : {}) });
}

const POSTCODE_TOWN =
  /(?<![\p{L}])(\p{Lu}\p{Ll}+(?:[ -](?:on |upon |under |in |le |the )?\p{Lu}\p{Ll}+){0,3}),? ([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\d])/u;

/** "Brecon LD3 7AA": a British town with its postcode and no street. */
function readPostcodeTown(sheet: Sheet): void {
  const town = POSTCODE_TOWN.exec(sheet.text);
  if (sheet.country !== 'GB' || !town?.[1] || !town[2]) return;
  record(sheet, town.index, town.index + town[0].length, { kind: 'address', city: town[1], postcode: town[2], country: 'GB' });
}
