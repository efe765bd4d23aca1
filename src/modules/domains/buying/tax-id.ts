/** Whether a CPF or CNPJ has the right check digits; the letters of newer CNPJs count by their code. */
export function isTaxId(typed: string): boolean {
  const id = typed.toUpperCase().replace(/[.\-/\s]/g, '');
  if (/^(.)\1+$/.test(id)) return false;
  if (/^\d{11}$/.test(id)) return [9, 10].every((length) => Number(id[length]) === digit(id.slice(0, length), length + 1));
  return /^[0-9A-Z]{12}\d{2}$/.test(id) && [12, 13].every((length) => Number(id[length]) === digit(id.slice(0, length), 9));
}

/** The check digit by weights that count down to two from the last place, and begin anew after `heaviest`. */
function digit(text: string, heaviest: number): number {
  const sum = [...text].reverse().reduce((all, letter, at) => all + (letter.charCodeAt(0) - 48) * (2 + (at % (heaviest - 1))), 0);
  return sum % 11 < 2 ? 0 : 11 - (sum % 11);
}
