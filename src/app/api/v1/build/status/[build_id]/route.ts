import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { buildAnswer } from '../../../_site-answers.ts';
import { getBuildStatus } from '../../../_site-operations.ts';

export const GET = handler(getBuildStatus, (ctx, { params }) => buildAnswer(ctx, idIn('build', params.build_id)));

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
