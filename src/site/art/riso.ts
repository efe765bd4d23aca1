import { type Field, fieldFor, fieldsOf } from './ground.ts';
import { paintOf } from './paint.ts';
import { ART, field, n, type Scene } from './scene.ts';
import { inkedThing, type Thing, thingsOf } from './thing.ts';

interface Halftone {
  ink: string;
  x?: number;
  y?: number;
  width: number;
  height: number;
  steps: number;
  cell?: number;
  opacity?: number;
}

/** A halftone whose dots grow in steps: one small pattern per step instead of thousands of circles. */
function halftone(id: string, { ink, x = 0, y = 0, width, height, steps, cell = 16, opacity = 1 }: Halftone): string {
  const band = height / steps;
  return Array.from({ length: steps }, (_, i) => {
    const r = n(cell * (0.02 + (0.34 * (i + 1)) / steps));
    const [a, b] = [cell / 4, (cell * 3) / 4];
    const dots = `<circle cx="${a}" cy="${a}" r="${r}"/><circle cx="${b}" cy="${b}" r="${r}"/>`;
    return `<pattern id="${id}h${i}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse"><g fill="${ink}"${opacity < 1 ? ` opacity="${opacity}"` : ''}>${dots}</g></pattern><path fill="url(#${id}h${i})" d="M${n(x)} ${n(y + i * band)}h${n(width)}v${n(band)}h${n(-width)}z"/>`;
  }).join('');
}

/** The object's silhouette in one flat ink, slightly out of register. */
const beside = (id: string, ink: string) =>
  `<filter id="${id}m" x="-10%" y="-10%" width="120%" height="120%"><feFlood flood-color="${ink}"/><feComposite in2="SourceAlpha" operator="in"/></filter>`;

/** The rectangle in which a rotated object fits a box. */
function fitted(thing: Thing, cx: number, cy: number, most: number, turn = 0): string {
  const w = Math.min(most, most * thing.ratio);
  const h = w / thing.ratio;
  const at = thing.at(cx - w / 2, cy - h / 2, w);
  return turn ? `<g transform="rotate(${turn} ${n(cx)} ${n(cy)})">${at}</g>` : at;
}

/** Inks from light to dark, for paper and for a deep ground. */
const INKS: readonly string[] = [ART[4], ART[2], ART[3], ART[0]];

/** A scene with the object that is printed on it. */
interface Poster extends Scene {
  things: readonly Thing[];
  lead: Thing;
  /** The main object in the four inks. */
  thing: Thing;
  small: number;
  cx: number;
  cy: number;
  turn: number;
}

/** A poster in four inks: one large object, a halftone, and a second ink out of register. */
export function drawRiso(scene: Scene): string {
  const { width, height, random, names, variant, theme } = scene;
  const things = thingsOf(names.slice(0, 3), paintOf(theme));
  const [lead] = things;
  if (!lead) return field(ART[1], width, height);
  const poster: Poster = {
    ...scene,
    things,
    lead,
    thing: inkedThing(lead.name, INKS) ?? lead,
    small: Math.min(width, height),
    cx: width * (width / height > 1.45 ? 0.58 : 0.5),
    cy: height * 0.5,
    turn: Math.round(random.between(-9, 9)),
  };
  // A wide band has room for a row of objects, and one alone would be lost in it.
  if (width / height > 1.9) return inCells(poster, things);
  if (variant === 3) return inCells(poster, [lead]);
  return [onDisc, onPaper, onStripe][variant]!(poster).join('');
}

/** The field with the best contrast to the object's main ink. */
function apart({ theme, thing }: Poster, ...allowed: Field[]): string {
  const fields = fieldsOf(theme);
  const printedIn = fields[ART.indexOf(thing.mean as (typeof ART)[number])] ?? fields[2]!;
  return ART[fieldFor(printedIn, fields, allowed)];
}

const disc = (x: number, y: number, r: number, fill: string): string => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

/** The object and, out of register, its silhouette. */
const printed = ({ id, thing, cx, cy, turn }: Poster, most: number, shift: number): string =>
  `<use href="#${id}o" filter="url(#${id}m)" transform="translate(${n(-shift)} ${n(shift * 0.8)})"/><g id="${id}o">${fitted(thing, cx, cy, most, turn)}</g>`;

function onDisc(poster: Poster): string[] {
  const { id, width, height, small, cx, cy } = poster;
  return [
    beside(id, ART[1]),
    field(ART[0], width, height),
    halftone(id, { ink: ART[3], y: height * 0.3, width, height: height * 0.7, steps: 7 }),
    disc(cx - small * 0.05, cy + small * 0.03, small * 0.42, apart(poster, 3, 1, 2)),
    printed(poster, small * 0.8, small * 0.03),
  ];
}

function onPaper(poster: Poster): string[] {
  const { id, width, height, small, cx, cy } = poster;
  return [
    beside(id, ART[3]),
    field(ART[4], width, height),
    halftone(id, { ink: ART[2], y: height * 0.36, width, height: height * 0.64, steps: 6, cell: 20 }),
    disc(cx, cy, small * 0.41, apart(poster, 1, 3, 2)),
    printed(poster, small * 0.66, small * 0.024),
  ];
}

function onStripe(poster: Poster): string[] {
  const { id, width, height, thing, small, cx } = poster;
  return [
    beside(id, ART[4]),
    field(ART[thing.mean === ART[1] ? 0 : 1], width, height),
    `<path fill="${apart(poster, 2, 3, 0)}" d="M${n(cx)} ${n(height)}V0H${n(width)}v${n(height)}z"/>`,
    halftone(id, { ink: ART[4], x: cx, width: width - cx, height, steps: 7, cell: 18, opacity: 0.5 }),
    printed(poster, small * 0.82, small * 0.03),
  ];
}

/** Objects in turn, each on a ground of its own. */
function inCells({ width, height, random, lead, small, turn }: Poster, things: readonly Thing[]): string {
  const isWide = width > height * 1.45;
  const columns = Math.max(1, Math.round((width / small) * (isWide ? 1.5 : 2)));
  const rows = Math.max(1, Math.round((height / small) * (height > width * 1.45 ? 1.5 : isWide ? 1 : 2)));
  const [w, h] = [width / columns, height / rows];
  const grounds = random.shuffle([ART[1], ART[2], ART[3], ART[0]]);
  const cells = Array.from({ length: columns * rows }, (_, i) => {
    const [c, r] = [i % columns, Math.floor(i / columns)];
    const ground = grounds[(c + r * 2 + (r && columns % 2 ? 1 : 0)) % 4]!;
    const inks = [ART[4], ...[ART[2], ART[3], ART[1], ART[0]].filter((ink) => ink !== ground)];
    const thing = inkedThing(things[i % things.length]!.name, inks) ?? lead;
    const object = fitted(thing, (c + 0.5) * w, (r + 0.5) * h, Math.min(w, h) * 0.84, i % 2 ? turn : -turn);
    return `<path fill="${ground}" d="M${n(c * w)} ${n(r * h)}h${n(w + 1)}v${n(h + 1)}h${n(-w - 1)}z"/>${object}`;
  });
  return cells.join('');
}
