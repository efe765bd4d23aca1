import type { Theme, Tone } from '../../schema/theme.ts';
import { type Amplitude, allowedAmplitude, isDarkGround, secondInk } from './amplitude.ts';
import { noise } from './noise.ts';

/** Textures of a ground. */
export type TextureName = 'paper' | 'linen' | 'stone' | 'steel' | 'lacquer' | 'drafting' | 'thermal' | 'fountain';

const black = (opacity: number) => `rgb(0 0 0/${Math.round(opacity * 1000) / 1000})`;
const white = (opacity: number) => `rgb(255 255 255/${Math.round(opacity * 1000) / 1000})`;
const grain = [0.8, 0.8] as const;

interface Texture {
  wants: Amplitude;
  /** Exists on light grounds only. */
  light?: true;
  /** CSS images, uppermost first. Darkening ones add up to at most `dark`, lightening ones to at most `light`. */
  images(seed: number, amplitude: Amplitude, isDark: boolean): string[];
}

const TEXTURES: Readonly<Record<Exclude<TextureName, 'fountain'>, Texture>> = {
  paper: {
    wants: { dark: 0.18, light: 0.3 },
    light: true,
    images: (seed, { dark, light }) => [
      noise(0, { frequency: grain, octaves: 3, seed, most: dark * 0.6 }),
      noise(0, { frequency: [0.16, 0.22], octaves: 2, seed: seed + 1, most: dark * 0.4, clear: 0.56 }),
      noise(255, { frequency: grain, octaves: 2, seed: seed + 2, most: light }),
    ],
  },
  linen: {
    wants: { dark: 0.1, light: 0.12 },
    light: true,
    images: (seed, { dark, light }) => [
      noise(0, { frequency: [0.9, 0.012], octaves: 2, seed, most: dark / 2, clear: 0.35 }),
      noise(0, { frequency: [0.012, 0.9], octaves: 2, seed: seed + 1, most: dark / 2, clear: 0.35 }),
      noise(255, { frequency: [0.012, 0.9], octaves: 2, seed: seed + 2, most: light }),
    ],
  },
  stone: {
    wants: { dark: 0.24, light: 0.14 },
    images: (seed, { dark, light }) => [
      noise(0, { frequency: [0.7, 0.7], octaves: 2, seed, most: dark / 2, clear: 0.5 }),
      noise(0, { frequency: [0.008, 0.012], octaves: 5, seed: seed + 1, most: dark / 2, size: [480, 480] }),
      noise(255, { frequency: [0.01, 0.008], octaves: 5, seed: seed + 2, most: light, size: [480, 480] }),
    ],
  },
  steel: {
    wants: { dark: 0.14, light: 0.22 },
    images: (seed, { dark, light }) => [
      noise(0, { frequency: [0.003, 0.9], octaves: 2, seed, most: dark, size: [640, 240] }),
      noise(255, { frequency: [0.004, 0.7], octaves: 2, seed: seed + 1, most: light * 0.7, size: [640, 240] }),
      `linear-gradient(100deg,transparent 20%,${white(light * 0.3)} 45%,transparent 70%)`,
    ],
  },
  lacquer: {
    wants: { dark: 0.35, light: 0.16 },
    images: (seed, { dark, light }) => [
      `radial-gradient(90% 60% at ${20 + (seed % 5) * 15}% -8%,${white(light)},transparent 70%)`,
      `linear-gradient(transparent 45%,${black(dark)})`,
    ],
  },
  drafting: {
    wants: { dark: 0.14, light: 0.2 },
    images: (seed, { dark, light }, isDark) => {
      const pitch = [20, 24, 32][seed % 3]!;
      // Lines cross, so each has half. They are drawn like type, light on dark.
      const line = isDark ? white(light / 2) : black(dark / 2);
      return [0, 90].map((turn) => `repeating-linear-gradient(${turn}deg,${line} 0 1px,transparent 1px ${pitch}px)`);
    },
  },
  thermal: {
    wants: { dark: 0.08, light: 0.2 },
    light: true,
    images: (seed, { dark, light }) => [
      `linear-gradient(90deg,${black(dark / 2)},transparent 12% 88%,${black(dark / 2)})`,
      noise(0, { frequency: [0.9, 0.02], octaves: 2, seed, most: dark / 2, clear: 0.35 }),
      noise(255, { frequency: [0.9, 0.02], octaves: 1, seed: seed + 1, most: light }),
    ],
  },
};

/** Textures without a beginning and an end: they continue through the header above. */
export const isEndless = (name: TextureName): boolean => !['fountain', 'lacquer', 'thermal'].includes(name);

/** Below this a texture looks like dirt on the screen. */
const MIN_VISIBLE = 0.03;

/** CSS `background-image` for a ground of this tone; undefined where contrast does not allow it. */
export function textureImage(name: TextureName, theme: Theme, tone: Tone): string | undefined {
  if (name === 'fountain') {
    const ink = secondInk(theme, tone);
    // Starts with the tone's own colour, which the header above has.
    return ink && `linear-gradient(transparent 12%,${ink} 92%)`;
  }
  const { wants, light, images } = TEXTURES[name];
  const isDark = isDarkGround(theme, tone);
  if (light && isDark) return undefined;
  const amplitude = allowedAmplitude(theme, tone, wants);
  // White on paper and black on black are invisible.
  if ((isDark ? amplitude.light : amplitude.dark) < MIN_VISIBLE) return undefined;
  return images(theme.art.seed % 97, amplitude, isDark).join();
}
