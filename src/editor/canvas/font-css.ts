import { FACES, type Face } from '#site/theme/faces.ts';

const RANGES = {
  arabic: 'U+600-6FF,U+750-77F,U+870-8FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
  latin: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-200B,U+200F-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  'latin-ext': 'U+100-2AF,U+1E00-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0',
} as const;

export interface FontSource {
  /** File name in the editor's request. */
  name: string;
  /** npm package that contains it under `files/`. */
  package: string;
}

const subsetsOf = (face: Face) =>
  (Object.keys(RANGES) as (keyof typeof RANGES)[]).filter(
    (subset) => (subset !== 'arabic' || face.scripts.includes('arabic')) && (subset !== 'latin-ext' || face.extended),
  );
const nameOf = (face: Face, subset: string) => `${face.package.split('/')[1]}-${subset}-${face.axes}-normal.woff2`;

/** Every font file that the canvas may request. */
export const FONT_SOURCES: readonly FontSource[] = Object.values<Face>(FACES).flatMap((face) =>
  subsetsOf(face).map((subset) => ({ name: nameOf(face, subset), package: face.package })),
);

/** A single-width range pins the axis, whatever the page sets. */
const descriptorsOf = ({ axes, width }: Face) =>
  `font-weight:${/^\d/.test(axes) ? axes : '100 900'}${width === undefined ? '' : `;font-stretch:${width}%`}`;

/** `@font-face` rules of all typefaces that a site can have; the browser fetches those that a page uses. `folder` ends in a slash. */
export const fontCss = (folder: string): string =>
  Object.values<Face>(FACES)
    .flatMap((face) =>
      subsetsOf(face).map(
        (subset) =>
          `@font-face{font-family:"${face.family}";src:url(${folder}${nameOf(face, subset)}) format("woff2");${descriptorsOf(face)};font-display:swap;unicode-range:${RANGES[subset]}}`,
      ),
    )
    .join('');
