import { type Field, fieldFor, fieldsOf } from './ground.ts';
import { paintOf } from './paint.ts';
import { ART, field, n, type Scene } from './scene.ts';
import { inkedThing, type Thing, thingsOf } from './thing.ts';

/** A halftone whose dots grow in steps: one small pattern per step instead of thousands of circles. */
function halftone(id: string, ink: string, x: number, y: number, w: number, h: number, steps: number, cell = 16, opacity = 1): string {
  const band = h / steps;
  return Array.from({ length: steps }, (_, i) => {
    const r = n(cell * (0.02 + (0.34 * (i + 1)) / steps));
    const [a, b] = [cell / 4, (cell * 3) / 4];
    const dots = `<circle cx="${a}" cy="${a}" r="${r}"/><circle cx="${b}" cy="${b}" r="${r}"/>`;
    return `<pattern id="${id}h${i}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse"><g fill="${ink}"${opacity < 1 ? ` opacity="${opacity}"` : ''}>${dots}</g></pattern><path fill="url(#${id}h${i})" d="M${n(x)} ${n(y + i * band)}h${n(w)}v${n(band)}h${n(-w)}z"/>`;
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

/** A poster in four inks: one large object, a halftone, and a second ink out of register. */
export function drawRiso(scene: Scene): string {
  const { width, height, random, names, variant, id, theme } = scene;
  const all = thingsOf(names.slice(0, 3), paintOf(theme));
  const [lead] = all;
  if (!lead) return field(ART[1], width, height);
  const thing = inkedThing(lead.name, INKS) ?? lead;
  const small = Math.min(width, height);
  const wide = width / height > 1.45;
  const cx = width * (wide ? 0.58 : 0.5);
  const cy = height * 0.5;
  const turn = Math.round(random.between(-9, 9));
  const fields = fieldsOf(theme);
  const printedIn = fields[ART.indexOf(thing.mean as (typeof ART)[number])] ?? fields[2]!;
  /** The field with the best contrast to the object's main ink. */
  const apart = (...allowed: Field[]) => ART[fieldFor(printedIn, fields, allowed)];
  const disc = (fill: string, r: number, x = cx, y = cy) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;
  const printed = (x: number, y: number, most: number, shift: number) =>
    `<g id="${id}o">${fitted(thing, x, y, most, turn)}</g>`.replace(
      /^/,
      `<use href="#${id}o" filter="url(#${id}m)" transform="translate(${n(-shift)} ${n(shift * 0.8)})"/>`,
    );
  // A wide band has room for a row of objects, and one alone would be lost in it.
  const isBand = width / height > 1.9;
  if (variant === 1 && !isBand)
    return [
      beside(id, ART[3]),
      field(ART[4], width, height),
      halftone(id, ART[2], 0, height * 0.36, width, height * 0.64, 6, 20),
      disc(apart(1, 3, 2), small * 0.41),
      printed(cx, cy, small * 0.66, small * 0.024),
    ].join('');
  if (variant === 2 && !isBand) {
    const stripe = `<path fill="${apart(2, 3, 0)}" d="M${n(cx)} ${n(height)}V0H${n(width)}v${n(height)}z"/>`;
    return [
      beside(id, ART[4]),
      field(ART[thing.mean === ART[1] ? 0 : 1], width, height),
      stripe,
      halftone(id, ART[4], cx, 0, width - cx, height, 7, 18, 0.5),
      printed(cx, cy, small * 0.82, small * 0.03),
    ].join('');
  }
  if (variant === 3 || isBand) {
    const columns = Math.max(1, Math.round((width / small) * (width > height * 1.45 ? 1.5 : 2)));
    const rows = Math.max(1, Math.round((height / small) * (height > width * 1.45 ? 1.5 : width > height * 1.45 ? 1 : 2)));
    const [w, h] = [width / columns, height / rows];
    const grounds = random.shuffle([ART[1], ART[2], ART[3], ART[0]]);
    const cells = Array.from({ length: columns * rows }, (_, i) => {
      const [c, r] = [i % columns, Math.floor(i / columns)];
      const ground = grounds[(c + r * 2 + (r && columns % 2 ? 1 : 0)) % 4]!;
      const inks = [ART[4], ...[ART[2], ART[3], ART[1], ART[0]].filter((ink) => ink !== ground)];
      const { name } = isBand ? all[i % all.length]! : lead;
      const other = inkedThing(name, inks) ?? lead;
      return `<path fill="${ground}" d="M${n(c * w)} ${n(r * h)}h${n(w + 1)}v${n(h + 1)}h${n(-w - 1)}z"/>${fitted(other, (c + 0.5) * w, (r + 0.5) * h, Math.min(w, h) * 0.84, i % 2 ? turn : -turn)}`;
    });
    return cells.join('');
  }
  return [
    beside(id, ART[1]),
    field(ART[0], width, height),
    halftone(id, ART[3], 0, height * 0.3, width, height * 0.7, 7),
    disc(apart(3, 1, 2), small * 0.42, cx - small * 0.05, cy + small * 0.03),
    printed(cx, cy, small * 0.8, small * 0.03),
  ].join('');
}
