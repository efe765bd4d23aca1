import { answerPreview } from '../../_answer-preview.ts';

/** The site as visitors see it, without counting a visit. */
export const GET = answerPreview('live');
