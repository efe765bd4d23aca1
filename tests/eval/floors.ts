import type { Half } from './measure.ts';
import type { Count } from './score.ts';

/** What is reached without a language model on prompts of strangers, a little under what was measured; only ever raised. The weights were fitted to the open half. */
export const FLOORS: readonly [half: Half, part: Count, whole: Count, least: number, most: number][] = [
  ['open', 'nameRight', 'prompts', 0.9, 1],
  ['open', 'nameWrong', 'prompts', 0, 0.02],
  ['open', 'familyWrong', 'prompts', 0, 0.02],
  ['open', 'tradeRight', 'prompts', 0.92, 1],
  ['open', 'portsFound', 'ports', 0.95, 1],
  ['open', 'prosePublished', 'prose', 0.89, 1],
  ['open', 'qualifiersKept', 'qualifiers', 0.93, 1],
  ['open', 'leaked', 'clauses', 0, 0.005],
  ['open', 'accounted', 'letters', 0.995, 1],
  ['open', 'colorsHonoured', 'colors', 0.96, 1],
  ['open', 'pagesHonoured', 'pages', 0.95, 1],
  ['sealed', 'nameRight', 'prompts', 0.72, 1],
  ['sealed', 'nameWrong', 'prompts', 0, 0.028],
  ['sealed', 'familyWrong', 'prompts', 0, 0.01],
  ['sealed', 'tradeRight', 'prompts', 0.72, 1],
  ['sealed', 'portsFound', 'ports', 0.895, 1],
  ['sealed', 'prosePublished', 'prose', 0.76, 1],
  ['sealed', 'qualifiersKept', 'qualifiers', 0.81, 1],
  ['sealed', 'leaked', 'clauses', 0, 0.013],
  ['sealed', 'accounted', 'letters', 0.995, 1],
  ['sealed', 'colorsHonoured', 'colors', 0.9, 1],
  ['sealed', 'pagesHonoured', 'pages', 0.75, 1],
];
