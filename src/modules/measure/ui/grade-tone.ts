import type { Grade } from '#ruler/rules/grade.ts';

/** Green where nothing has to be done, red where customers leave. */
export const toneOf = (grade: Grade): 'leaf' | 'amber' | 'brick' => (/^[AB]/.test(grade) ? 'leaf' : grade === 'C' ? 'amber' : 'brick');
