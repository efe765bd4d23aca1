import { plainly } from './plainly.ts';
import { TAX_NUMBER } from './tax-number.ts';

const PARTS = /\s[-–|•·]\s/;
const RIGHTS = /todos os direitos|all rights|todos los derechos|©|\(c\)|copyright/iu;
/** "CRC-PE 004418/O", "Cadastur 24.007731.60", "credenciado Detran-PR nº 2214": what an authority calls the house. */
const REGISTERED =
  /(?<!\p{L})(?:cadastur|renasem|creci|crc|crea|crmv?|cro|crefito|oab|cau|detran|anvisa|susep|embratur|imasul|cnes|afip|c\.?i\.?f|registrad[oa]|registered|registro|reg\.|licen[çc]a|licencia|licence|license|alvar[áa]|credenciad[oa]|autorizad[oa]|accredited|habilitad[oa]|matr[íi]cula)(?!\p{L}).*\d{3}/iu;
const STREET = /^(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|largo|calle|avda?|plaza)(?!\p{L}).*\d/iu;

/** Parts of the line in which a house has its name, its street and its numbers in a row; null for another line. */
function partsOf(text: string, name: string): string[] | null {
  const parts = text.split(PARTS).map((part) => part.trim().replace(/\.$/, ''));
  const isNamed = name !== '' && plainly(parts[0]!).startsWith(plainly(name));
  const isLegal = (part: string) => RIGHTS.test(part) || TAX_NUMBER.test(part) || REGISTERED.test(part) || STREET.test(part);
  return parts.length > 2 && isNamed && parts.slice(1).some(isLegal) ? parts : null;
}

export const isLegalLine = (text: string, name: string): boolean => partsOf(text, name) !== null;

/** The numbers in such a line by which authorities know the house. */
export const registeredIn = (text: string, name: string): string[] =>
  (partsOf(text, name) ?? []).slice(1).filter((part) => REGISTERED.test(part) && !TAX_NUMBER.test(part) && !STREET.test(part));
