/**
 * Pix, Brazil's instant payment: key validation, and the BR Code that a bank's app scans or takes pasted. After the Banco Central's
 * "Manual de Padrões para Iniciação do Pix", an EMV® merchant-presented QR code.
 */

export type PixKeyType = 'cpf' | 'cnpj' | 'email' | 'phone' | 'random';
export interface PixKey {
  /** In the network's form: digits, E.164, lower case. */
  key: string;
  type: PixKeyType;
}

const AREA_CODE = /^(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])$/;

/** Check digit by weights that fall from `first` to 2 and begin again at 9. Letters of newer CNPJs count by their code. */
function checkDigit(text: string, first: number): number {
  let weight = first;
  let sum = 0;
  for (const sign of text) {
    sum += (sign.charCodeAt(0) - 48) * weight;
    weight = weight === 2 ? 9 : weight - 1;
  }
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Validates a CPF by its two check digits. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  return `${checkDigit(digits.slice(0, 9), 10)}${checkDigit(digits.slice(0, 10), 11)}` === digits.slice(9);
}

/** Validates a CNPJ by its two check digits; since 2026 the first twelve characters may be letters. */
export function isCnpj(signs: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(signs) || /^(.)\1+$/.test(signs)) return false;
  return `${checkDigit(signs.slice(0, 12), 5)}${checkDigit(signs.slice(0, 13), 6)}` === signs.slice(12);
}

/** E.164 of a Brazilian number with its area code; null for an impossible number. */
export function brazilianPhone(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  const national = digits.length > 11 && digits.startsWith('55') ? digits.slice(2) : digits;
  return /^(\d{2})(?:9\d{8}|[2-5]\d{7})$/.test(national) && AREA_CODE.test(national.slice(0, 2)) ? `+55${national}` : null;
}

/**
 * Parses a typed Pix key. Eleven bare digits may be a CPF or a mobile number: valid check digits make them a CPF,
 * unless brackets or a country code mark a telephone number.
 * @returns null for an impossible key.
 */
export function readPixKey(written: string): PixKey | null {
  const text = written.trim();
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return { key: text.toLowerCase(), type: 'random' };
  if (text.includes('@'))
    return text.length <= 77 && /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]{2,}$/.test(text) ? { key: text.toLowerCase(), type: 'email' } : null;
  if (!/^[+\d(]/.test(text) && !/^[0-9A-Za-z./-]+$/.test(text)) return null;
  const looksDialled = /^[+(]/.test(text);
  const signs = text.replace(/[\s./-]/g, '').toUpperCase();
  if (!looksDialled && isCnpj(signs)) return { key: signs, type: 'cnpj' };
  if (!looksDialled && isCpf(signs)) return { key: signs, type: 'cpf' };
  const phone = /^[+\d\s().-]+$/.test(text) ? brazilianPhone(text) : null;
  return phone ? { key: phone, type: 'phone' } : null;
}

export interface PixPayment {
  /** A key in the network's form: `readPixKey(…).key`. */
  key: string;
  /** Recipient; cut to 25 characters of plain ASCII. */
  name: string;
  /** City of the recipient; cut to 15 characters of plain ASCII. */
  city?: string;
  /** Reais with two decimals ("49.90"); without it the payer chooses the amount. */
  amount?: string;
  /** Reference of up to 25 letters and digits. Default `***`: none. */
  txid?: string;
}

/** Banks read only ASCII here: removes accents and characters without a Latin form. */
function ascii(text: string, maxLength: number, otherwise: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, maxLength).trim() || otherwise;
}

const field = (id: string, value: string) => `${id}${String(value.length).padStart(2, '0')}${value}`;

/** CRC-16 with polynomial 0x1021 and initial value 0xFFFF, as four upper-case hexadecimal digits. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/**
 * The BR Code of a static Pix: the text that is pasted as "Pix copia e cola" and encoded in the QR code.
 * @throws RangeError for an amount that is not reais with at most two decimals, or a key too long for the code.
 */
export function brCode({ key, name, city = '', amount, txid = '***' }: PixPayment): string {
  if (key.length === 0 || key.length > 77) throw new RangeError('A Pix key has 1 to 77 signs.');
  if (amount !== undefined && !/^\d{1,10}(\.\d{1,2})?$/.test(amount)) throw new RangeError(`Not an amount in reais: ${amount}`);
  const sum = amount === undefined ? '' : Number(amount).toFixed(2);
  const body = [
    field('00', '01'),
    field('26', field('00', 'br.gov.bcb.pix') + field('01', key)),
    field('52', '0000'),
    field('53', '986'),
    sum && Number(sum) > 0 ? field('54', sum) : '',
    field('58', 'BR'),
    field('59', ascii(name, 25, 'Recebedor')),
    field('60', ascii(city, 15, 'BRASIL')),
    field('62', field('05', /^[A-Za-z0-9]{1,25}$/.test(txid) ? txid : '***')),
    '6304',
  ].join('');
  return body + crc16(body);
}
