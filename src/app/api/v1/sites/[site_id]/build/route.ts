import { requestBuild } from '#modules/host/index.ts';
import { Answer } from '#platform/route.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { buildAnswer } from '../../../_site-answers.ts';
import { buildSiteDraft } from '../../../_site-operations.ts';

export const POST = handler(buildSiteDraft, async (ctx, { params }) => {
  const { buildId } = await requestBuild(ctx, { siteId: idIn('site', params.site_id) });
  const build = await buildAnswer(ctx, buildId);
  return new Answer(build.status === 'built' ? 200 : 202, build);
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
