/** Drawn stand-ins for owners' photos: for sheets, and for tests that need a subject in a photo. */
import sharp from 'sharp';

export interface PhotoScene {
  width: number;
  height: number;
  body: string;
  /** Position of its subject, 0–1. */
  subject: readonly [x: number, y: number];
  alt: string;
}

const filters = `<filter id="soft"><feGaussianBlur stdDeviation="16"/></filter>
<filter id="wood"><feTurbulence baseFrequency=".003 .07" numOctaves="4" seed="3"/><feColorMatrix values="0 0 0 0 .2 0 0 0 0 .1 0 0 0 0 .04 1.4 0 0 0 -.35"/></filter>
<filter id="wall"><feTurbulence baseFrequency=".004 .007" numOctaves="5" seed="8"/><feColorMatrix values="0 0 0 0 .1 0 0 0 0 .09 0 0 0 0 .08 .35 0 0 0 -.08"/></filter>
<linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#fff3d8" stop-opacity=".3"/><stop offset=".5" stop-opacity="0"/><stop offset="1" stop-opacity=".45"/></linearGradient>
<radialGradient id="glow"><stop stop-color="#ffd890"/><stop offset="1" stop-color="#ffb84d" stop-opacity="0"/></radialGradient>`;

const box = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
const textured = (x: number, y: number, w: number, h: number, name: 'wood' | 'wall') =>
  `<g style="isolation:isolate">${box(x, y, w, h, '#000', `filter="url(#${name})"`)}</g>`;

const person = (x: number, y: number, k: number, skin: string, hair: string, shirt: string) =>
  `<g transform="translate(${x} ${y}) scale(${k})"><ellipse cy="260" rx="120" ry="20" opacity=".4" filter="url(#soft)"/><path d="M-96 260q-4-150 96-150t96 150z" fill="${shirt}"/><path d="M-40 120q40 60 80 0l20 140h-120z" fill="#e9e2d4"/><rect x="-22" y="50" width="44" height="80" fill="${skin}"/><ellipse rx="56" ry="76" fill="${skin}"/><ellipse cx="22" cy="8" rx="34" ry="66" fill="#000" opacity=".14" filter="url(#soft)"/><path d="M-62 6q-6-92 62-92t62 92q-16-60-62-62t-62 62z" fill="${hair}"/><ellipse cx="-20" cy="-4" rx="6" ry="4" fill="#222"/><ellipse cx="20" cy="-4" rx="6" ry="4" fill="#222"/><path d="M-18 36q18 14 36 0" stroke="#7a3b30" stroke-width="5" fill="none"/></g>`;

const spread = (count: number, of: (i: number, a: number, b: number) => string) =>
  Array.from({ length: count }, (_, i) =>
    of(i, (Math.imul(i + 1, 2654435761) >>> 8) / 2 ** 24, (Math.imul(i + 7, 40503 * 65537) >>> 8) / 2 ** 24),
  ).join('');
const FOOD = ['#b5391f', '#d9822b', '#5b7f2c', '#7d9b3c', '#c8a24a', '#8a2f1b'];
const plate = (x: number, y: number, r: number) =>
  `<circle cx="${x + 20}" cy="${y + 34}" r="${r * 1.02}" opacity=".55" filter="url(#soft)"/><circle cx="${x}" cy="${y}" r="${r}" fill="#f1ede4"/><circle cx="${x}" cy="${y}" r="${r * 0.74}" fill="#ded7c6"/>${spread(60, (i, a, b) => `<ellipse cx="${x + Math.cos(a * 6.28) * r * 0.56 * Math.sqrt(b)}" cy="${y + Math.sin(a * 6.28) * r * 0.56 * Math.sqrt(b)}" rx="${r * (0.06 + a * 0.1)}" ry="${r * (0.05 + b * 0.06)}" transform="rotate(${i * 47} ${x} ${y})" fill="${FOOD[i % 6]}"/>`)}`;

export const PHOTO_SCENES = {
  clerk: {
    ...{ width: 1200, height: 1600, subject: [0.73, 0.3], alt: 'Dona Lúcia no balcão, às seis da manhã' },
    body: `${box(0, 0, 1200, 1600, '#a3937a')}${textured(0, 0, 1200, 1100, 'wall')}${spread(4, (i) => box(i * 300 + 30, 160, 250, 24, '#5f452f') + box(i * 300 + 60, 96, 60, 64, '#c9b48a') + box(i * 300 + 150, 80, 70, 80, '#7d4a33'))}${person(880, 480, 1.9, '#c68e6b', '#2a1a14', '#31506e')}${box(0, 980, 1200, 620, '#6b4a2f')}${textured(0, 980, 1200, 620, 'wood')}`,
  },
  teacher: {
    ...{ width: 1600, height: 1200, subject: [0.2, 0.35], alt: '' },
    body: `${box(0, 0, 1600, 1200, '#c3cbc9')}${textured(0, 0, 1600, 1200, 'wall')}${box(1000, 180, 420, 640, '#e7eef0')}${box(1200, 180, 10, 640, '#b9c4c6')}${person(330, 420, 1.8, '#8d5a3b', '#15100d', '#b83b2e')}${box(0, 1010, 1600, 190, '#7b7f7a')}${textured(0, 1010, 1600, 190, 'wood')}`,
  },
  counter: {
    ...{ width: 1200, height: 1600, subject: [0.3, 0.7], alt: 'A vitrine logo depois da primeira fornada' },
    body: `${box(0, 0, 1200, 1600, '#17120f')}${textured(0, 0, 1200, 1600, 'wall')}${box(0, 940, 1200, 660, '#2a1d14')}${textured(0, 940, 1200, 660, 'wood')}<ellipse cx="370" cy="1120" rx="560" ry="330" fill="url(#glow)" opacity=".75"/>${box(60, 1000, 620, 260, '#e9b356', 'rx="12"')}${spread(14, (i) => `<ellipse cx="${110 + (i % 7) * 88}" cy="${1076 + Math.floor(i / 7) * 108}" rx="39" ry="27" fill="${i % 3 ? '#a9621f' : '#d2923f'}"/><ellipse cx="${102 + (i % 7) * 88}" cy="${1066 + Math.floor(i / 7) * 108}" rx="20" ry="9" fill="#f0c987" opacity=".7"/>`)}<circle cx="360" cy="500" r="240" fill="url(#glow)" opacity=".7"/><circle cx="360" cy="500" r="40" fill="#fff4d6"/>`,
  },
  lunch: {
    ...{ width: 1600, height: 1200, subject: [0.72, 0.62], alt: 'Moqueca de sexta, servida na mesa da varanda' },
    body: `${box(0, 0, 1600, 1200, '#7d5233')}${textured(0, 0, 1600, 1200, 'wood')}${plate(1150, 740, 360)}${box(150, 180, 32, 520, '#c3c6c9', 'rx="16"')}${box(230, 180, 26, 520, '#b3b7bb', 'rx="13"')}`,
  },
  front: {
    ...{ width: 1600, height: 1200, subject: [0.5, 0.55], alt: '' },
    body: `${box(0, 0, 1600, 1200, '#8fb3d6')}${box(0, 200, 1600, 820, '#caa98a')}${textured(0, 200, 1600, 820, 'wall')}${box(0, 1000, 1600, 200, '#68676b')}${box(260, 420, 1080, 110, '#1f4d3a')}<text x="800" y="502" font-size="84" text-anchor="middle" fill="#f3e8d0" font-family="serif">CASA AURORA</text>${box(300, 540, 420, 440, '#3b3128')}${box(320, 560, 380, 300, '#ffd998')}${spread(9, (i) => box(340 + (i % 3) * 120, 600 + Math.floor(i / 3) * 84, 90, 50, ['#b06a25', '#8a3d2a', '#dca54f'][i % 3]!))}${box(860, 540, 440, 440, '#2d2722')}${box(1000, 560, 180, 420, '#5b4636')}`,
  },
  room: {
    ...{ width: 1600, height: 1066, subject: [0.69, 0.6], alt: 'O quarto da frente, com a janela para o pátio' },
    body: `${box(0, 0, 1600, 1066, '#e4dac9')}${textured(0, 0, 1600, 800, 'wall')}${box(0, 760, 1600, 306, '#a57d55')}${textured(0, 760, 1600, 306, 'wood')}${box(120, 140, 380, 460, '#d9ebf5')}${box(300, 140, 10, 460, '#fff')}${box(760, 420, 700, 180, '#6e4d31', 'rx="14"')}${box(760, 540, 700, 320, '#f7f4ee', 'rx="20"')}${box(800, 500, 230, 120, '#fffdf8', 'rx="34"')}${box(1190, 500, 230, 120, '#fffdf8', 'rx="34"')}${box(760, 680, 700, 190, '#2f6b74')}<path d="M760 680h700v30q-350 40-700 0z" fill="#234f57"/>`,
  },
  hands: {
    ...{ width: 800, height: 1067, subject: [0.5, 0.66], alt: 'O relógio aberto, antes da limpeza' },
    body: `${box(0, 0, 800, 1067, '#3d4a44')}${box(0, 500, 800, 567, '#8a6a48')}${textured(0, 500, 800, 567, 'wood')}<path d="M100 1067q-20-250 150-350l100-50 50 50-92 92q50 117 17 258z" fill="#b97e5b"/><path d="M717 1067q8-217-125-317l-108-58-42 50 84 92q-50 117-17 233z" fill="#b97e5b"/><circle cx="400" cy="700" r="96" fill="#d8d3c8"/><circle cx="400" cy="700" r="60" fill="#4a3a2c"/>${spread(12, (i) => `<circle cx="${400 + Math.cos(i * 0.52) * 44}" cy="${700 + Math.sin(i * 0.52) * 44}" r="7" fill="#caa24a"/>`)}`,
  },
  cellar: {
    ...{ width: 1600, height: 1200, subject: [0.6, 0.45], alt: '' },
    body: `${box(0, 0, 1600, 1200, '#0d0d10')}${box(880, 480, 200, 180, '#3a3128')}<circle cx="980" cy="540" r="260" fill="url(#glow)" opacity=".18"/>`,
  },
} as const satisfies Record<string, PhotoScene>;

const svg = (width: number, height: number, body: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${filters}</defs>${body}</svg>`,
  );

/** Roughly normal noise around 128 with a standard deviation of 16, deterministic so that tests are. */
function grainOf(length: number): Buffer {
  const grain = Buffer.allocUnsafe(length);
  let state = 0x9e3779b9;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The sum of four uniform bytes has a standard deviation of 148.
    const sum = (state & 255) + ((state >>> 8) & 255) + ((state >>> 16) & 255) + (state >>> 24);
    grain[at] = 128 + Math.round(((sum - 510) * 16) / 148);
  }
  return grain;
}

/** Renders a scene like a phone photo: with light from one side, noise and JPEG. */
export async function photoOf({ width, height, body }: PhotoScene): Promise<Buffer> {
  const grain = await sharp(grainOf(width * height * 3), { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const lit = `${body}<rect width="${width}" height="${height}" fill="url(#light)"/>`;
  return sharp(svg(width, height, lit))
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 80 })
    .toBuffer();
}

const bubble = (i: number) => {
  const [x, y] = [i % 2 ? 330 : 50, 220 + i * 240];
  const said = ['Oi, adorei o bolo! Todo mundo', 'perguntou onde comprei'].map(
    (words, at) => `<text x="${x + 30}" y="${y + 70 + at * 55}" font-size="40" fill="#111" font-family="sans-serif">${words}</text>`,
  );
  return box(x, y, 700, 190, i % 2 ? '#d9fdd3' : '#fff', 'rx="24"') + said.join('');
};

/** A screenshot, which some owners send instead of a photo. */
export const screenshot = (): Promise<Buffer> =>
  sharp(svg(1080, 1920, `${box(0, 0, 1080, 1920, '#efeae2')}${box(0, 0, 1080, 150, '#008069')}${spread(6, bubble)}`))
    .jpeg({ quality: 70 })
    .toBuffer();

/** A logo: cut out, or on a background. */
export const logo = (ink: string, ground = ''): Promise<Buffer> =>
  sharp(
    svg(
      900,
      900,
      `${ground && box(0, 0, 900, 900, ground)}<circle cx="450" cy="380" r="240" fill="none" stroke="${ink}" stroke-width="26"/><path d="M330 470q120-280 240 0z" fill="${ink}"/><text x="450" y="760" font-size="120" text-anchor="middle" font-family="serif" fill="${ink}">AURORA</text>`,
    ),
  )
    .png()
    .toBuffer();
