import { errorCorrection } from './reed-solomon.ts';

// Level L, by version from 1: check bytes per block, number of blocks (ISO 18004, table 9).
const BLOCKS: [number, number][] = [
  [7, 1], [10, 1], [15, 1], [20, 1], [26, 1], [18, 2], [20, 2], [24, 2], [30, 2], [18, 4],
  [20, 4], [24, 4], [26, 4], [30, 4], [22, 6], [24, 6], [28, 6], [30, 6], [28, 7], [28, 8],
]; // biome-ignore format: a table
const QUIET_ZONE = 4;

type Grid = { size: number; dark: boolean[][]; fixed: boolean[][] };

/** A QR code (byte mode, level L) as an SVG with black modules on white. Throws above 858 bytes. */
export function qrCodeSvg(text: string): string {
  const { size, dark } = qrCode(text);
  const path = dark.flatMap((row, y) => row.map((on, x) => (on ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : ''))).join('');
  const edge = size + 2 * QUIET_ZONE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${edge}v${edge}H0z"/><path fill="black" d="${path}"/></svg>`;
}

function qrCode(text: string): { size: number; dark: boolean[][] } {
  const data = Buffer.from(text);
  const version = BLOCKS.findIndex((_, index) => capacity(index + 1) >= data.length) + 1;
  if (version === 0) throw new Error('too long for a QR code');
  const bits = interleave(version, pad(data, version)).flatMap((byte) => bitsOf(byte, 8));
  const candidates = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => drawn(version, bits, mask));
  return candidates.reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
}

const alignmentCount = (version: number): number => (version === 1 ? 0 : Math.floor(version / 7) + 2);
const bitsOf = (value: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, index) => ((value >> (count - 1 - index)) & 1) === 1);

/** Bytes of data and check together. */
function totalBytes(version: number): number {
  const count = alignmentCount(version);
  const alignment = count > 0 ? (25 * count - 10) * count - 55 : 0;
  return Math.floor(((16 * version + 128) * version + 64 - alignment - (version >= 7 ? 36 : 0)) / 8);
}

function dataBytes(version: number): number {
  const [check, blocks] = BLOCKS[version - 1]!;
  return totalBytes(version) - check * blocks;
}

const lengthBits = (version: number): number => (version < 10 ? 8 : 16);
const capacity = (version: number): number => dataBytes(version) - Math.ceil((4 + lengthBits(version)) / 8);

function pad(data: Buffer, version: number): number[] {
  const bits = [
    ...bitsOf(0b0100, 4),
    ...bitsOf(data.length, lengthBits(version)),
    ...[...data].flatMap((byte) => bitsOf(byte, 8)),
    ...bitsOf(0, 4),
  ];
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, index) => {
    const part = bits.slice(index * 8, index * 8 + 8);
    return part.reduce((byte, bit, position) => byte | (bit ? 128 >> position : 0), 0);
  }).slice(0, dataBytes(version));
  for (let filler = 0xec; bytes.length < dataBytes(version); filler ^= 0xec ^ 0x11) bytes.push(filler);
  return bytes;
}

/** Splits into blocks, adds check bytes, and takes one byte of each block in turn. */
function interleave(version: number, data: number[]): number[] {
  const [check, count] = BLOCKS[version - 1]!;
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  const blocks: number[][] = [];
  for (let index = 0, start = 0; index < count; index++) {
    const length = short + (index >= count - longer ? 1 : 0);
    blocks.push(data.slice(start, start + length));
    start += length;
  }
  const checks = blocks.map((block) => errorCorrection(block, check));
  const columns = (rows: number[][], width: number) =>
    Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? [])).flat();
  return [...columns(blocks, short + 1), ...columns(checks, check)];
}

function drawn(version: number, bits: boolean[], mask: number): Grid {
  const grid = frame(version);
  drawFormat(grid, mask);
  drawData(grid, bits, mask);
  return grid;
}

function frame(version: number): Grid {
  const size = version * 4 + 17;
  const empty = () => Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const grid: Grid = { size, dark: empty(), fixed: empty() };
  for (let at = 0; at < size; at++) {
    set(grid, 6, at, at % 2 === 0);
    set(grid, at, 6, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(grid, x, y, 4, (ring) => ring !== 2 && ring !== 4);
  const places = alignmentPlaces(version, size);
  const last = places.length - 1;
  places.forEach((x, column) => {
    places.forEach((y, row) => {
      const corner = (column === 0 && row === 0) || (column === 0 && row === last) || (column === last && row === 0);
      if (!corner) square(grid, x, y, 2, (ring) => ring !== 1);
    });
  });
  if (version >= 7) drawVersion(grid, version);
  return grid;
}

function set(grid: Grid, x: number, y: number, dark: boolean): void {
  if (x < 0 || y < 0 || x >= grid.size || y >= grid.size) return;
  grid.dark[y]![x] = dark;
  grid.fixed[y]![x] = true;
}

function square(grid: Grid, x: number, y: number, radius: number, isDark: (ring: number) => boolean): void {
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) set(grid, x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
  }
}

function alignmentPlaces(version: number, size: number): number[] {
  const count = alignmentCount(version);
  if (count === 0) return [];
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - (count - 2 - index) * step)];
}

function remainder(value: number, generator: number, degree: number): number {
  let rest = value;
  for (let step = 0; step < degree; step++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * generator);
  return rest;
}

function drawFormat(grid: Grid, mask: number): void {
  const data = (0b01 << 3) | mask; // 01 is level L
  const code = ((data << 10) | remainder(data, 0x537, 10)) ^ 0x5412;
  const bit = (index: number) => ((code >> index) & 1) === 1;
  for (let index = 0; index < 15; index++) {
    const near = index < 6 ? index : index < 8 ? index + 1 : 0;
    if (index < 8) set(grid, 8, near, bit(index));
    else set(grid, index === 8 ? 7 : 14 - index, 8, bit(index));
    if (index < 8) set(grid, grid.size - 1 - index, 8, bit(index));
    else set(grid, 8, grid.size - 15 + index, bit(index));
  }
  set(grid, 8, grid.size - 8, true);
}

function drawVersion(grid: Grid, version: number): void {
  const code = (version << 12) | remainder(version, 0x1f25, 12);
  for (let index = 0; index < 18; index++) {
    const [far, near] = [grid.size - 11 + (index % 3), Math.floor(index / 3)];
    const dark = ((code >> index) & 1) === 1;
    set(grid, far, near, dark);
    set(grid, near, far, dark);
  }
}

const MASKS: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Fills pairs of columns from the right, upwards and downwards in turn, around what is fixed. */
function drawData(grid: Grid, bits: boolean[], mask: number): void {
  let next = 0;
  for (let right = grid.size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < grid.size; step++) {
      const y = upward ? grid.size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (grid.fixed[y]![x]) continue;
        grid.dark[y]![x] = (bits[next++] ?? false) !== MASKS[mask]!(x, y);
      }
    }
  }
}

/** The standard's first three rules; enough to avoid masks that readers stumble over. */
function penalty({ size, dark }: Grid): number {
  const columns = dark.map((_, x) => dark.map((row) => row[x]!));
  const lines = [...dark, ...columns].map((line) => line.map(Number).join(''));
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.reduce((sum, line) => sum + (line.match(/(?=10111010000|00001011101)/g)?.length ?? 0) * 40, 0);
  let blocks = 0;
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const here = dark[y]![x];
      if (dark[y - 1]![x] === here && dark[y]![x - 1] === here && dark[y - 1]![x - 1] === here) blocks += 3;
    }
  }
  return runs + finders + blocks;
}
