import { curveAlong } from './curve.ts';
import { paintOf } from './paint.ts';
import { ART, field, n, type Scene } from './scene.ts';
import { type Thing, thingsOf } from './thing.ts';

/** Objects that fit into a landscape, and their height as a share of the picture. */
const OUTDOORS: Readonly<Record<string, number>> = {
  house: 0.24,
  'house-with-garden': 0.26,
  hut: 0.2,
  hotel: 0.3,
  tent: 0.2,
  camping: 0.2,
  church: 0.3,
  tractor: 0.18,
  'palm-tree': 0.34,
  'evergreen-tree': 0.28,
  'deciduous-tree': 0.28,
  cactus: 0.22,
  'solar-panel': 0.22,
  'circus-tent': 0.28,
  'ferris-wheel': 0.32,
  bicycle: 0.16,
  minibus: 0.15,
  automobile: 0.13,
  'pickup-truck': 0.14,
  sunflower: 0.22,
  seedling: 0.2,
  'hiking-boot': 0.17,
};
/** Objects that float. */
const AFLOAT: readonly string[] = ['sailboat', 'canoe', 'ship', 'passenger-ship', 'motor-boat'];

/** A ridge from edge to edge: sharp peaks or soft backs. */
function ridge({ width, height, random }: Scene, y: number, rise: number, sharp: boolean): (fill: string, opacity?: number) => string {
  const count = Math.max(4, Math.round((width / height) * (sharp ? 4 : 3)));
  const points = Array.from({ length: count + 3 }, (_, i) => {
    const up = sharp ? (i % 2 ? random.between(0.55, 1) : random.between(0, 0.3)) : random.between(0, 1);
    return [((i - 1) / count) * width + random.between(-0.2, 0.2) * (width / count), y - up * rise] as const;
  });
  const line = sharp ? `M${points.map(([px, py]) => `${Math.round(px)} ${Math.round(py)}`).join('L')}` : curveAlong(points);
  return (fill, opacity) =>
    `<path fill="${fill}"${opacity ? ` opacity="${opacity}"` : ''} d="${line}L${n(width * 1.3)} ${n(height)}H${n(-width * 0.3)}z"/>`;
}

/** Firs or round trees along a ground line, in one path. */
function trees({ width, random }: Scene, y: number, size: number, count: number): string {
  const isFir = random.next() < 0.6;
  const from = random.next() < 0.5 ? 0 : width * 0.62;
  let d = '';
  for (let i = 0; i < count; i++) {
    const s = Math.round(size * random.between(0.6, 1.1) * (isFir ? 1 : 0.72));
    const x = Math.round(from + random.between(0, 0.36) * width);
    const foot = Math.round(y + random.between(-0.1, 0.35) * size);
    d += isFir
      ? `M${x} ${foot - s}l${Math.round(s * 0.26)} ${s}h-${Math.round(s * 0.26) * 2}z`
      : `M${x} ${foot}v-${Math.round(s * 0.5)}a${Math.round(s * 0.24)} ${Math.round(s * 0.3)} 0 1 1 4 0v${Math.round(s * 0.5)}z`;
  }
  return `<path fill="${ART[4]}" d="${d}"/>`;
}

/** The parts of a landscape, drawn when a composition asks for them. */
interface Landscape {
  scene: Scene;
  sunX: number;
  sunR: number;
  /** Objects that stand on the ground, most characteristic first. */
  standing: readonly Thing[];
  /** Share of the width at which the first object stands. */
  from: number;
}

/**
 * A layered landscape, nearest layer darkest, with the trade's outdoor objects. Four variants: peaks, rolling fields, a coast, a
 * night.
 */
export function drawHills(scene: Scene): string {
  const { width, height, random, names, variant, theme } = scene;
  const sunX = width * random.between(0.52, 0.78);
  const sunR = Math.min(width, height) * random.between(0.13, 0.19);
  const standing = thingsOf(names, paintOf(theme)).filter((thing) => Object.hasOwn(OUTDOORS, thing.name));
  const landscape: Landscape = { scene, sunX, sunR, standing, from: random.between(0.34, 0.56) };
  const draw = ([peaks, fields, coast, night] as const)[variant];
  return draw(landscape).join('');
}

const sun = ({ sunX }: Landscape, fill: string, y: number, r: number): string =>
  `<circle cx="${n(sunX)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

/** A ridge at a share of the height. */
const layer = ({ scene }: Landscape, y: number, rise: number, sharp = false) => ridge(scene, scene.height * y, scene.height * rise, sharp);

/** Objects beside each other on the ground, the first the largest. */
function put({ scene: { width, height, random } }: Landscape, things: readonly Thing[], y: number, from: number): string {
  const drawn = things.map((thing, i) => {
    const h = height * (OUTDOORS[thing.name] ?? 0.2) * (i ? 0.78 : 1.12);
    const w = h * thing.ratio;
    const x = width * (from + i * (0.16 + random.between(0, 0.08))) - w / 2;
    return thing.at(x, height * (y + i * 0.02) - h, w);
  });
  return drawn.join('');
}

function peaks(landscape: Landscape): string[] {
  const { scene, sunR, standing, from } = landscape;
  const { width, height } = scene;
  return [
    field(ART[0], width, height),
    sun(landscape, ART[1], height * 0.3, sunR * 1.3),
    layer(landscape, 0.66, 0.42, true)(ART[1], 0.7),
    layer(landscape, 0.74, 0.42, true)(ART[3]),
    layer(landscape, 0.8, 0.22)(ART[2]),
    put(landscape, standing.slice(0, 2), 0.86, from),
    layer(landscape, 0.9, 0.1)(ART[4]),
    trees(scene, height * 0.95, height * 0.24, 9),
  ];
}

function fields(landscape: Landscape): string[] {
  const { scene, sunR, standing, from } = landscape;
  const { width, height } = scene;
  const near = layer(landscape, 0.82, 0.2);
  return [
    field(ART[0], width, height),
    sun(landscape, ART[1], height * 0.34, sunR * 1.7),
    layer(landscape, 0.6, 0.16)(ART[1], 0.8),
    layer(landscape, 0.68, 0.18)(ART[3]),
    trees(scene, height * 0.62, height * 0.13, 7),
    near(ART[2]),
    put(landscape, standing.slice(0, 2), 0.84, from),
    layer(landscape, 1, 0.16)(ART[4]),
  ];
}

function coast(landscape: Landscape): string[] {
  const { scene, sunX, sunR, standing } = landscape;
  const { width, height, random } = scene;
  const water = height * 0.58;
  const glints = Array.from({ length: 9 }, (_, i) => {
    const half = Math.round(sunR * random.between(0.25, 0.95));
    return `M${Math.round(sunX) - half + Math.round(random.between(-0.3, 0.3) * sunR)} ${Math.round(water + 14 + i * height * 0.026)}h${half * 2}`;
  });
  const evergreens = standing.filter(({ name }) => name === 'palm-tree' || name === 'evergreen-tree');
  return [
    field(ART[0], width, height),
    sun(landscape, ART[1], water, sunR * 2),
    layer(landscape, 0.58, 0.13)(ART[3], 0.75),
    field(ART[2], width, height, water),
    `<path stroke="${ART[1]}" stroke-width="7" stroke-linecap="round" d="${glints.join('')}"/>`,
    boat(scene, water),
    layer(landscape, 1.02, 0.22)(ART[4]),
    put(landscape, evergreens, 0.9, 0.84),
  ];
}

/** The trade's own boat, or a sailing one. */
function boat({ width, height, names, theme }: Scene, water: number): string {
  const own = [...names.filter((name) => AFLOAT.includes(name)), 'sailboat'].slice(0, 1);
  return thingsOf(own, paintOf(theme))
    .map((thing) => thing.at(width * 0.26, water + height * 0.12 - (height * 0.3) / thing.ratio, height * 0.3))
    .join('');
}

function night(landscape: Landscape): string[] {
  const { scene, sunR, standing, from } = landscape;
  const { width, height, random } = scene;
  const stars = Array.from(
    { length: 16 },
    () => `M${Math.round(random.between(0, width))} ${Math.round(random.between(0, height * 0.46))}h.1`,
  );
  return [
    field(ART[4], width, height),
    `<path stroke="${ART[0]}" stroke-width="6" stroke-linecap="round" d="${stars.join('')}"/>`,
    sun(landscape, ART[1], height * 0.28, sunR),
    layer(landscape, 0.7, 0.34, true)(ART[2], 0.55),
    layer(landscape, 0.78, 0.24)(ART[2]),
    put(landscape, standing.slice(0, 2), 0.88, from),
    layer(landscape, 0.94, 0.12)(ART[3]),
  ];
}
