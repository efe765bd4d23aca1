import { answerPreview } from '../../_answer-preview.ts';

/** The draft as it would be published. */
export const GET = answerPreview('draft');
