import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import { RELEASE_FAULTS, type ReleaseFaultCode, type ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { VerdictDetails } from '../../measure/ui/own/verdict-details.tsx';
import { HeldRelease } from './held-release.tsx';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {}, push: () => {} }) }));
vi.mock('../actions.ts', () => ({ publishSiteAction: async () => null }));

const fail = (error: Error) => {
  throw error;
};

const verdict: ReleaseVerdict = {
  checks: [],
  faults: (Object.keys(RELEASE_FAULTS) as ReleaseFaultCode[]).map((code) => ({ code, count: 1, where: ['/cardapio'] })),
  findings: [{ code: 'address_missing', values: {} }],
  score: { grade: 'C', total: 70, areas: { speed: 100, reading: 70, customer: 60, found: 60, safe: 60 } },
};

async function draw(reason: 'broken' | 'below', locale: (typeof LOCALES)[number]): Promise<string> {
  const held = {
    releaseId: '01a20c5a-3b68-777e-9c04-1b942a244829',
    reason,
    verdict: reason === 'broken' ? verdict : { ...verdict, faults: [] },
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="America/Sao_Paulo" onError={fail}>
      <HeldRelease siteId="site" held={held} holdBelow="B" isLive>
        <VerdictDetails {...held.verdict} />
      </HeldRelease>
    </NextIntlClientProvider>,
  );
}

test.each(LOCALES)('a grade may be accepted by its owner, an error of the release may not, in %s', async (locale) => {
  const { release, measure } = await loadMessages(locale);
  const below = await draw('below', locale);
  expect(below).toContain(release.held.anyway);
  expect(below).toContain('value="01a20c5a-3b68-777e-9c04-1b942a244829"');
  expect(below).toContain(measure.finding.address_missing.title);
  expect(below).toContain(release.verdict.measures);
  const broken = await draw('broken', locale);
  expect(broken).not.toContain(release.held.anyway);
  for (const { title, fix } of Object.values(release.fault))
    for (const words of [title, fix]) expect(broken).toContain(words.replaceAll("'", '&#x27;'));
  expect(Object.keys(release.fault).sort()).toEqual(Object.keys(RELEASE_FAULTS).sort());
});
