import qrcode from 'qrcode-generator';

/** Quiet zone required by the standard, in modules. */
const EDGE = 4;

/** A QR code as one path: `side` is the length of its square in modules, quiet zone included. Rows are runs, so the path stays short. */
export function qrPath(text: string): { d: string; side: number } {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  let d = '';
  let at: [x: number, y: number] = [0, 0];
  for (let y = 0; y < count; y++)
    for (let x = 0; x < count; x++) {
      if (!code.isDark(y, x)) continue;
      const start = x;
      while (x + 1 < count && code.isDark(y, x + 1)) x++;
      // Relative moves are small repeating numbers: they compress to half the size of absolute positions.
      d += `m${start + EDGE - at[0]} ${y + EDGE - at[1]}h${x + 1 - start}`;
      at = [x + 1 + EDGE, y + EDGE];
    }
  return { d, side: count + 2 * EDGE };
}
