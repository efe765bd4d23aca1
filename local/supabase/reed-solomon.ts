/** Check bytes of one QR block: the remainder of a division of polynomials over GF(2^8), modulus 0x11d. */
export function errorCorrection(data: number[], count: number): number[] {
  const divisor = generator(count);
  const rest = new Array<number>(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    divisor.forEach((coefficient, index) => {
      rest[index]! ^= multiply(coefficient, factor);
    });
  }
  return rest;
}

/** The product of (x - 2^i) for i below `degree`, without its leading 1. */
function generator(degree: number): number[] {
  const product = [...new Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let step = 0; step < degree; step++) {
    for (let index = 0; index < degree; index++) product[index] = multiply(product[index]!, root) ^ (product[index + 1] ?? 0);
    root = multiply(root, 2);
  }
  return product;
}

function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((other >> bit) & 1) * one);
  return product;
}
