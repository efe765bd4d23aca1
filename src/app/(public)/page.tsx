import { Analyze } from './_home/analyze.tsx';
import { Closing } from './_home/closing.tsx';
import { Gets } from './_home/gets.tsx';
import { Hero } from './_home/hero.tsx';
import { How } from './_home/how.tsx';
import { Plans } from './_home/plans.tsx';
import { Questions } from './_home/questions.tsx';
import { Showcase } from './_home/showcase.tsx';
import { Templates } from './_home/templates.tsx';

export default async function Home({ searchParams }: { searchParams: Promise<{ example?: string | string[] }> }) {
  const { example } = await searchParams;
  return (
    <main id="content">
      <Hero example={typeof example === 'string' ? example : undefined} />
      <Analyze />
      <How />
      <Showcase />
      <Templates />
      <Gets />
      <Plans />
      <Questions />
      <Closing />
    </main>
  );
}
