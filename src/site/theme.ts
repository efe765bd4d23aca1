/** Derives every colour, size and face of a site from a theme's few choices, with contrast guaranteed by solving. */
export { themeCss } from './theme/css.ts';
export type { Face } from './theme/faces.ts';
export { type DisplayMetrics, displayMetrics, displayTracking, displayWidth, fitLine } from './theme/measure.ts';
export { type Culture, PAIRINGS, type TypeClass, type Voice } from './theme/pairings.ts';
export { contrastOfText, solveTheme, type ThemeProblem, themeProblems } from './theme/solve.ts';
export { standInsCss } from './theme/stand-ins.ts';
