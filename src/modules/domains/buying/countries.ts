/** Countries that a holder of a name can live in, with their calling codes. */
export const CALLING_CODES = {
  BR: '55',
  PT: '351',
  AO: '244',
  MZ: '258',
  CV: '238',
  US: '1',
  CA: '1',
  GB: '44',
  IE: '353',
  ES: '34',
  FR: '33',
  IT: '39',
  DE: '49',
  AR: '54',
  UY: '598',
  PY: '595',
  BO: '591',
  CL: '56',
  PE: '51',
  EC: '593',
  CO: '57',
  VE: '58',
  MX: '52',
  CR: '506',
  PA: '507',
  DO: '1',
  GT: '502',
  JP: '81',
} as const;

export type Country = keyof typeof CALLING_CODES;
export const COUNTRIES = Object.keys(CALLING_CODES) as [Country, ...Country[]];
