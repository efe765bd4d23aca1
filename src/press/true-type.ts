/** Reads just enough of a TrueType font: the outline of one letter as a path, and the name of its family. */

interface Tables {
  view: DataView;
  at(tag: string): number;
}

function tablesOf(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return {
    view,
    at(tag) {
      const offset = offsets.get(tag);
      if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
      return offset;
    },
  };
}

/** The name by which systems know the font: the typographic family where it has one. */
export function familyOf(font: Uint8Array): string {
  const { view, at } = tablesOf(font);
  const name = at('name');
  const strings = name + view.getUint16(name + 4);
  const found = new Map<number, string>();
  for (let i = 0; i < view.getUint16(name + 2); i++) {
    const record = name + 6 + i * 12;
    if (view.getUint16(record) !== 3) continue;
    const start = strings + view.getUint16(record + 10);
    const units = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, k) => view.getUint16(start + k * 2));
    found.set(view.getUint16(record + 6), String.fromCharCode(...units));
  }
  return found.get(16) ?? found.get(1) ?? '';
}

/** Glyph of a character by the font's map of Unicode (formats 4 and 12); 0 when it has none. */
function glyphOf({ view, at }: Tables, code: number): number {
  const cmap = at('cmap');
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(table);
    if (format === 12)
      for (let g = 0; g < view.getUint32(table + 12); g++) {
        const group = table + 16 + g * 12;
        const start = view.getUint32(group);
        if (code >= start && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - start;
      }
    if (format !== 4) continue;
    const segments = view.getUint16(table + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const end = view.getUint16(table + 14 + s * 2);
      const start = view.getUint16(table + 16 + segments * 2 + s * 2);
      if (code < start || code > end) continue;
      const delta = view.getUint16(table + 16 + segments * 4 + s * 2);
      const rangeAt = table + 16 + segments * 6 + s * 2;
      const range = view.getUint16(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(rangeAt + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

type Point = [x: number, y: number, onCurve: boolean];

/** Contours of a glyph in font units, accents and other parts put in place. */
function contoursOf(tables: Tables, glyph: number, depth = 0): Point[][] {
  const { view, at } = tables;
  const isLong = view.getInt16(at('head') + 50) === 1;
  const loca = (i: number) => (isLong ? view.getUint32(at('loca') + i * 4) : view.getUint16(at('loca') + i * 2) * 2);
  if (loca(glyph) === loca(glyph + 1) || depth > 5) return [];
  let p = at('glyf') + loca(glyph);
  const count = view.getInt16(p);
  p += 10;
  return count >= 0 ? simpleContours(view, p, count) : composedContours(tables, p, depth);
}

function composedContours(tables: Tables, start: number, depth: number): Point[][] {
  const { view } = tables;
  const contours: Point[][] = [];
  let p = start;
  for (let flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(p);
    const part = view.getUint16(p + 2);
    p += 4;
    const isWide = (flags & 1) !== 0;
    const [dx, dy] = isWide ? [view.getInt16(p), view.getInt16(p + 2)] : [view.getInt8(p), view.getInt8(p + 1)];
    p += isWide ? 4 : 2;
    let [a, b, c, d] = [1, 0, 0, 1];
    const f2 = (at: number) => view.getInt16(at) / 16384;
    if (flags & 0x08) [a, d, p] = [f2(p), f2(p), p + 2];
    else if (flags & 0x40) [a, d, p] = [f2(p), f2(p + 2), p + 4];
    else if (flags & 0x80) [a, b, c, d, p] = [f2(p), f2(p + 2), f2(p + 4), f2(p + 6), p + 8];
    for (const contour of contoursOf(tables, part, depth + 1))
      contours.push(contour.map(([x, y, on]) => [a * x + c * y + dx, b * x + d * y + dy, on]));
  }
  return contours;
}

function simpleContours(view: DataView, start: number, count: number): Point[][] {
  let p = start;
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(p + i * 2));
  p += count * 2;
  p += 2 + view.getUint16(p);
  const total = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(p++);
    const times = flag & 8 ? view.getUint8(p++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(p++) : -view.getUint8(p++);
      else if (!(flag & same)) {
        value += view.getInt16(p);
        p += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const points = flags.map((flag, i): Point => [xs[i]!, ys[i]!, (flag & 1) === 1]);
  return ends.map((end, i) => points.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1));
}

/** Path of the letter centred on a square of `side`, its larger extent `fill` of it; null when the font does not have it. */
export function letterOutline(font: Uint8Array, letter: string, side: number, fill: number): string | null {
  const tables = tablesOf(font);
  const glyph = glyphOf(tables, letter.codePointAt(0) ?? 0);
  const contours = glyph === 0 ? [] : contoursOf(tables, glyph).filter((contour) => contour.length > 1);
  if (contours.length === 0) return null;
  const all = contours.flat();
  const [x0, x1] = [Math.min(...all.map((q) => q[0])), Math.max(...all.map((q) => q[0]))];
  const [y0, y1] = [Math.min(...all.map((q) => q[1])), Math.max(...all.map((q) => q[1]))];
  const scale = (side * fill) / Math.max(x1 - x0, y1 - y0);
  const put = (q: readonly [number, number, ...unknown[]]) =>
    `${((q[0] - (x0 + x1) / 2) * scale + side / 2).toFixed(2)} ${(side / 2 - (q[1] - (y0 + y1) / 2) * scale).toFixed(2)}`;
  const middle = (a: Point, b: Point): [number, number] => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return contours
    .map((contour) => {
      const first = contour.findIndex((q) => q[2]);
      const start = first >= 0 ? contour[first]! : middle(contour[0]!, contour.at(-1)!);
      const ring = first >= 0 ? [...contour.slice(first + 1), ...contour.slice(0, first + 1)] : contour;
      let path = `M${put(start)}`;
      ring.forEach((q, i) => {
        if (q[2]) path += i > 0 && !ring[i - 1]![2] ? '' : `L${put(q)}`;
        else {
          const next = ring[i + 1];
          const to = next === undefined ? start : next[2] ? next : middle(q, next);
          path += `Q${put(q)} ${put(to)}`;
        }
      });
      return `${path}z`;
    })
    .join('');
}
