import type { Grade } from '#ruler/rules/grade.ts';

/** Green: nothing to do; red: customers leave. */
export const toneOf = (grade: Grade): 'leaf' | 'amber' | 'brick' => (/^[AB]/.test(grade) ? 'leaf' : grade === 'C' ? 'amber' : 'brick');
