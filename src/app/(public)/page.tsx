import { headers } from 'next/headers';
import { after } from 'next/server';
import { countVisit } from '#modules/admin/index.ts';
import { isReadAhead } from '#platform/front-gate/read-ahead.ts';
import { log } from '#platform/log/log.ts';
import { getVisitor } from '#platform/session.ts';
import { Analyze } from './_home/analyze.tsx';
import { Closing } from './_home/closing.tsx';
import { Gets } from './_home/gets.tsx';
import { Hero } from './_home/hero.tsx';
import { HowItWorks } from './_home/how-it-works.tsx';
import { Plans } from './_home/plans.tsx';
import { Questions } from './_home/questions.tsx';
import { Showcase } from './_home/showcase.tsx';
import { Templates } from './_home/templates.tsx';

/** Counts the visit after the page is sent. The page does not depend on it. */
async function recordVisit(): Promise<void> {
  const asked = await headers();
  const ctx = await getVisitor().catch(() => null);
  if (!ctx || isReadAhead(asked)) return;
  const userAgent = asked.get('user-agent');
  after(() => countVisit(ctx, { userAgent }).catch((error) => log.warn('visit.not_counted', { error })));
}

export default async function Home({ searchParams }: { searchParams: Promise<{ example?: string | string[] }> }) {
  const { example } = await searchParams;
  await recordVisit();
  return (
    <main id="content">
      <Hero example={typeof example === 'string' ? example : undefined} />
      <Analyze />
      <HowItWorks />
      <Showcase />
      <Templates />
      <Gets />
      <Plans />
      <Questions />
      <Closing />
    </main>
  );
}
