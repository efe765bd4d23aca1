import { type Field, fieldFor, fieldsOf } from './ground.ts';
import type { Random } from './random.ts';
import { ART, field, n, type Scene } from './scene.ts';
import { shadowFilter, withDropShadow } from './shadow.ts';
import type { Thing } from './thing.ts';

/** Width and height of an object within a square. */
const within = (thing: Thing, side: number): [w: number, h: number] => {
  // Long or tall objects may extend a little further: their area counts, not their longest side.
  const w = Math.min(side * 1.14, side * 1.14 * thing.ratio, side * Math.sqrt(thing.ratio));
  return [w, w / thing.ratio];
};

/** An object standing on a point, or on a plate if it cannot stand. */
function onFoot(id: string, i: number, thing: Thing, x: number, foot: number, side: number, plate: string): string {
  if (thing.stands) {
    const [w, h] = within(thing, side);
    return withDropShadow(id, i, thing.at(x - w / 2, foot - h, w), side * 0.06, side * -0.02);
  }
  const r = side * 0.46;
  const [w, h] = within(thing, side * 0.62);
  return `<circle cx="${n(x)}" cy="${n(foot - r)}" r="${n(r)}" fill="${plate}"/>${thing.at(x - w / 2, foot - r - h / 2, w)}`;
}

/** Blocks of several heights, as in a shop window; the most characteristic object is on the highest. */
export function drawPlinths({ width, height, random, id, theme }: Scene, things: readonly Thing[]): string {
  const count = Math.min(things.length, width / height > 1.45 ? 5 : width / height > 0.95 ? 3 : 2);
  const order = [[0], [0, 1], [1, 0, 2], [3, 1, 0, 2], [3, 1, 0, 2, 4]][count - 1] ?? [0];
  if (random.next() < 0.5) order.reverse();
  const floor = height * 0.9;
  const side = Math.min((width * 0.92) / count, height * 0.5);
  const left = (width - side * count) / 2;
  const inks = random.shuffle([ART[2], ART[3], ART[1]]);
  const blocks = order.map((rank, at) => {
    const rise = height * (rank === 0 ? 0.34 : [0, 0.2, 0.13, 0.26, 0.1][rank]!);
    const x = left + side * at;
    const ink = inks[at % 3]!;
    const size = side * (rank === 0 ? (count > 2 ? 1.04 : 0.9) : 0.84);
    const top = floor - rise;
    const depth = side * 0.1;
    const body = `<path fill="${ink}" d="M${n(x)} ${n(top)}h${n(side)}v${n(rise)}h${n(-side)}z"/><path fill="#000" opacity=".16" d="M${n(x)} ${n(top + depth)}h${n(side)}v${n(rise - depth)}h${n(-side)}z"/>`;
    const thing = things[rank];
    return body + (thing ? onFoot(id, at, thing, x + side / 2, top + depth * 0.5, size, ART[0]) : '');
  });
  const fields = fieldsOf(theme);
  const lead = things[0];
  const behind = ART[lead?.stands ? fieldFor(lead.mean, fields, [1, 3]) : 1];
  const arch = Math.min(width * 0.34, height * 0.4);
  const cx = left + side * (order.indexOf(0) + 0.5);
  return [
    shadowFilter(id),
    field(ART[0], width, height),
    `<path fill="${behind}" d="M${n(cx - arch)} ${n(floor)}V${n(height * 0.46)}a${n(arch)} ${n(arch)} 0 0 1 ${n(arch * 2)} 0V${n(floor)}z"/>`,
    field(ART[4], width, height, floor),
    ...blocks,
  ].join('');
}

/** Objects on two or three shelves. */
export function drawShelves({ width, height, random, id }: Scene, things: readonly Thing[]): string {
  const rows = height > width * 1.15 ? 3 : width > height * 2 ? 1 : 2;
  const each = height / rows;
  const board = each * 0.075;
  const inner = width * 0.86;
  const left = (width - inner) / 2;
  let k = 0;
  const out: string[] = [];
  for (let r = 0; r < rows; r++) {
    const y = each * (r + 0.86);
    const count = Math.max(2, Math.round(inner / (each * 0.72)));
    const step = inner / count;
    out.push(
      `<path fill="${ART[4]}" d="M${n(left)} ${n(y)}h${n(inner)}v${n(board)}h${n(-inner)}z"/><path opacity=".14" d="M${n(left + 14)} ${n(y + board)}h${n(inner - 28)}v${n(board * 1.4)}h${n(-inner + 28)}z"/>`,
    );
    for (let c = 0; c < count; c++) {
      const thing = things[k % things.length];
      // A gap, so that a shelf is fuller at one end than at the other.
      const isGap = count > 2 && c === (r % 2 ? 0 : count - 1) && k >= things.length;
      if (!thing || isGap) continue;
      const side = Math.min(step * 0.86, each * 0.72) * random.between(0.92, 1);
      out.push(onFoot(id, k, thing, left + step * (c + 0.5) + random.between(-0.05, 0.05) * step, y, side, ART[(k % 2) * 2 + 1]!));
      k++;
    }
  }
  return shadowFilter(id) + field(ART[random.next() < 0.5 ? 0 : 1], width, height) + out.join('');
}

const spots = (random: Random, wide: boolean) =>
  random.shuffle(
    wide
      ? [
          [0.13, 0.27, 0.42],
          [0.3, 0.78, 0.36],
          [0.87, 0.24, 0.36],
          [0.9, 0.76, 0.44],
          [0.08, 0.8, 0.3],
        ]
      : [
          [0.17, 0.17, 0.34],
          [0.85, 0.2, 0.32],
          [0.15, 0.84, 0.34],
          [0.86, 0.83, 0.36],
        ],
  ) as [x: number, y: number, size: number][];

/** A table seen from above: the main object on a tray, the others around it, some beyond the edge. */
export function drawFlatLay({ width, height, random, id, theme }: Scene, things: readonly Thing[]): string {
  const small = Math.min(width, height);
  const wide = width / height > 1.3;
  const cx = width * (wide ? 0.56 : 0.5);
  const cy = height * 0.5;
  const laid = (thing: Thing, i: number, x: number, y: number, side: number, turn: number) => {
    const [w, h] = within(thing, side);
    const markup = `<g transform="rotate(${Math.round(turn)} ${n(x)} ${n(y)})">${thing.at(x - w / 2, y - h / 2, w)}</g>`;
    return withDropShadow(id, i, markup, small * 0.014, small * 0.018);
  };
  const [lead, ...others] = things;
  const fields = fieldsOf(theme);
  const tray = lead ? fieldFor(lead.mean, fields, [0, 1, 4]) : 0;
  const grounds: readonly (readonly [table: Field, cloth: Field])[] =
    tray === 4
      ? [
          [2, 0],
          [3, 0],
          [1, 0],
        ]
      : [
          [4, 2],
          [2, 3],
          [4, tray ? 0 : 1],
        ];
  const [table, cloth] = random.pick(grounds);
  const angle = Math.round(random.between(-16, 16));
  const r = small * 0.37;
  const around = spots(random, wide).slice(0, others.length);
  return [
    shadowFilter(id),
    field(ART[table], width, height),
    `<rect x="${n(cx - small * 0.46)}" y="${n(cy - small * 0.62)}" width="${n(small * 0.92)}" height="${n(small * 1.24)}" rx="14" fill="${ART[cloth]}" transform="rotate(${angle} ${n(cx)} ${n(cy)})"/>`,
    `<circle cx="${n(cx + 8)}" cy="${n(cy + 11)}" r="${n(r)}" opacity=".16"/><circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${ART[tray]}"/><circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r * 0.86)}" fill="#fff" opacity=".14"/>`,
    lead ? laid(lead, 0, cx, cy, r * 1.42, random.between(-14, 14)) : '',
    ...around.map(([x, y, size], i) => laid(others[i]!, i + 1, x * width, y * height, size * small, random.between(-38, 38))),
  ].join('');
}
