import qrcode from 'qrcode-generator';

/** Quiet zone in modules, as scanners need it. */
const QUIET = 4;

/** The text (ASCII, as links are) as a QR code: an SVG of one path, correction level M. Throws when no version holds it. */
export function qrCodeSvg(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const size = count + 2 * QUIET;
  let path = '';
  for (let y = 0; y < count; y++) {
    for (let x = 0, from = 0; x <= count; x++) {
      if (x < count && code.isDark(y, x)) continue;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
      from = x + 1;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
