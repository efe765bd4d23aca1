/** Number of a company at its tax office, with its name: CNPJ of Brazil, CUIT of Argentina, RUC, RUT, NIF, NIPC, VAT. */
export const TAX_NUMBER =
  /\b(?:CNPJ|CUIT|CUIL|RUC|RUT|RFC|NIT|NIF|CIF|NIPC|VAT(?: (?:no|number|reg)\.?)?|I\.?E\.?|inscri[çc][ãa]o estadual)[:.º°\s]*(?:[A-Z]{2,4})?[\d][\d./-]{6,18}(?:[A-Z\d])?/iu;
