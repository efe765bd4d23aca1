import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { LOCALES } from '#platform/locales.ts';
import { AT, evidence, failed, LIVE, OLD, OURS, PROOF, reading, saw, sawFor } from '../../../../../tests/samples/domains/evidence.ts';
import { SITUATIONS } from '../../../../../tests/samples/domains/situations.ts';
import { diagnose } from '../../doctor/diagnose.ts';
import type { Evidence, Saw } from '../../doctor/evidence.ts';
import { wantedRecord } from '../../doctor/record-rules.ts';
import { PROVIDERS, type Provider } from '../../providers/find-provider.ts';
import type { Look } from '../../read-domain.ts';
import { recordRows, shownStateOf } from '../domain-view.ts';
import { DomainSight } from './domain-sight.tsx';
import { useFindingWords } from './finding-words.tsx';
import { LookAgain } from './look-again.tsx';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {} }) }));

const fail = (error: Error) => {
  throw error;
};

function lookOf(seen: Evidence): Look {
  const { delegation, dnssec, address, www, proof } = seen;
  return { diagnosis: diagnose(seen), delegation, dnssec, address, www, proof, wanted: wantedRecord(seen) };
}

async function draw(seen: Evidence, locale: (typeof LOCALES)[number], provider: Provider = 'registro_br') {
  const looks = Array.from({ length: 30 }, (_, at) => ({
    at: new Date(AT.getTime() - (30 - at) * 600_000),
    saw: at < 12 ? ('wrong' as const) : at < 22 ? ('spreading' as const) : ('right' as const),
  }));
  const live = seen.state === 'live';
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="America/Sao_Paulo" onError={fail} now={AT}>
      <DomainSight
        domain={{ name: seen.name, apex: 'padaria.com.br', lookedAt: AT, state: seen.state }}
        look={lookOf(seen)}
        unicode={seen.name}
        target={seen.target}
        provider={provider}
        looks={live ? looks : looks.map((look) => ({ ...look, saw: 'wrong' as const })).slice(0, 12)}
        until={seen.certificate.endsAt}
        path="/domains/1"
        again={(says) => <LookAgain every={24} lastAt="10:01:12" lookKey="1" isLive={live} says={says} look={async () => {}} />}
      />
    </NextIntlClientProvider>,
  );
}

/** All sentences of each situation. */
function Sentences() {
  const words = useFindingWords();
  return SITUATIONS.map(({ is, evidence: seen }) => {
    const { headline, others } = diagnose(seen);
    const said = [headline, ...others].map((one) => words(one, { unicode: seen.name, name: seen.name }));
    return <p key={is}>{said.map(({ lead, advice }) => `${lead} ${advice}`).join(' ')}</p>;
  });
}

test.each(LOCALES)('every situation has its sentence in %s', async (locale) => {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="America/Sao_Paulo" onError={fail}>
      <Sentences />
    </NextIntlClientProvider>,
  );
  const lines = markup.match(/<p>.*?<\/p>/gs)!;
  expect(lines).toHaveLength(SITUATIONS.length);
  expect(lines.filter((line) => /[{}]|undefined|Invalid Date|domains\.findings|\s[,.](\s|<)/.test(line)).join('\n')).toBe('');
  expect(new Set(lines).size).toBeGreaterThan(40);
});

test('every kind of situation can be drawn whole', async () => {
  const kinds = new Map(SITUATIONS.map((one) => [one.says, one.evidence]));
  for (const [says, seen] of kinds) expect(await draw(seen, 'pt-BR'), says).not.toMatch(/[{}]|undefined|Invalid Date/);
}, 120_000);

test.each(PROVIDERS)('the steps at %s name its screens and give one value to copy at a time', async (provider) => {
  const wrong = evidence({ address: saw(['A', OLD]), proof: { saw: 'nothing', because: 'no_name' } });
  const markup = await draw(wrong, 'pt-BR', provider);
  expect(markup).toContain(OURS);
  expect(markup).toContain(PROOF);
  expect(markup.match(/<button/g)!.length).toBeGreaterThanOrEqual(4);
});

test('what stands in the way is named by its own kind, and a hidden record is not deleted', async () => {
  const steps = async (seen: Evidence) => (await draw(seen, 'en', 'cloudflare')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const alias = await steps(evidence({ address: saw(['CNAME', 'old.host.example'], ['A', OLD]) }));
  expect(alias).toContain('Delete the CNAME row with old.host.example');
  expect(alias).toContain('Create a record of type A');
  expect(alias).not.toContain(`row with ${OLD}`);
  const hidden = await steps(evidence({ address: saw(['A', '104.21.3.4']) }));
  expect(hidden).toContain(`In the A row of @ , leave the cloud grey and the value ${OURS}`);
  const both = await steps(evidence({ address: saw(['A', OLD], ['AAAA', '2804:10::1']) }));
  expect(both).toContain('Delete the AAAA row with 2804:10::1');
  expect(both).toContain(`In the A row of @ , delete ${OLD} and paste ${OURS}`);
});

test('the steps are there also while the zone could not be asked', async () => {
  const silent = failed('timeout');
  const unseen = { address: silent, www: silent, proof: silent };
  const steps = (html: string) => /aria-labelledby="steps"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  const shown = steps(await draw(evidence({ ...unseen, delegation: { parent: 'unknown', servers: [] } }), 'pt-BR'));
  expect(shown).toContain(OURS);
  expect(shown).toContain(PROOF);
  expect(steps(await draw(evidence({ ...LIVE, ...unseen, delegation: { parent: 'unknown', servers: [] } }), 'pt-BR'))).toBe('');
});

test('nobody is said to have done their part before anything was seen of it', async () => {
  const { relay, chip } = (await loadMessages('pt-BR')).domains;
  const silent = failed('timeout');
  const unseen = { address: silent, www: silent, proof: silent };
  const said = async (seen: Evidence) => (await draw(seen, 'pt-BR')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const seen of [
    evidence({ ...unseen, delegation: { parent: 'unknown', servers: [] } }),
    evidence({ ...unseen, delegation: { parent: 'there', servers: [{ host: 'a.sec.dns.br', state: 'silent' }] } }),
  ]) {
    const words = await said(seen);
    expect(words).toContain(relay.youUnknown);
    for (const untrue of [relay.youDone, relay.providerNow, relay.providerDone, chip.waiting]) expect(words).not.toContain(untrue);
  }
  // Seen right before, or right now.
  expect(await said(evidence({ ...LIVE, ...unseen, delegation: { parent: 'unknown', servers: [] } }))).toContain(relay.youDone);
  expect(await said(evidence())).toContain(relay.youDone);
});

test('a name that is served is never said to wait, and one that is not never to be live', async () => {
  const { relay, chip } = (await loadMessages('pt-BR')).domains;
  const said = async (seen: Evidence) => (await draw(seen, 'pt-BR')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const silent = failed('timeout');
  const late: [Saw, Saw] = [saw(['A', OURS]), sawFor(2400, ['A', OLD])];
  const served = {
    unasked: evidence({ ...LIVE, address: silent, www: silent, proof: silent, delegation: { parent: 'unknown', servers: [] } }),
    forbidden: evidence({
      ...LIVE,
      certificate: { ...LIVE.certificate!, state: 'valid', endsAt: new Date(AT.getTime() + 5 * 86_400_000) },
    }),
    withoutWww: evidence({ ...LIVE, www: reading('www.padaria.com.br', { saw: 'nothing', because: 'no_name' }) }),
    spreading: evidence({ ...LIVE, address: reading('padaria.com.br', saw(['A', OURS]), late) }),
  };
  for (const [name, seen] of Object.entries(served)) {
    const words = await said(seen);
    expect(words, name).toContain(chip.live);
    for (const untrue of [chip.waiting, chip.first, relay.providerNow, relay.lockNow, relay.lockDo, relay.providerDo])
      expect(words, name).not.toContain(untrue);
  }
  expect(await said(served.spreading)).toContain(chip.spreading);
  expect(await said(served.withoutWww)).toContain(relay.yours);
  expect(await said(served.withoutWww)).not.toContain(relay.youDone);
  for (const seen of [evidence(), evidence({ address: saw(['A', OLD]) }), evidence({ ...LIVE, state: 'astray', address: saw(['A', OLD]) })])
    expect(shownStateOf({ state: seen.state, look: lookOf(seen) })).not.toMatch(/live|spreading/);
});

test('a name with accents stands in Unicode, and in its other form only where the DNS has it', async () => {
  const rows = recordRows(
    lookOf(evidence({ name: 'xn--po-sia.example' })),
    { name: 'xn--po-sia.example', unicode: 'pão.example' },
    evidence().target,
  );
  expect(rows.map(({ label }) => label)).toEqual(['pão.example', 'www', '_pm']);
  expect(rows.map(({ host }) => host)).toContain('xn--po-sia.example');
});

test('the page can be drawn to be looked at', async () => {
  const folder = process.env.DRAW_DOMAINS;
  const scenes: Record<string, Evidence> = {
    pending: evidence({
      address: saw(['A', OLD]),
      www: reading('www.padaria.com.br', saw(['CNAME', 'c.pagemagic.site']), [
        saw(['CNAME', 'c.pagemagic.site']),
        sawFor(9000, ['CNAME', 'old.host.com.br']),
      ]),
    }),
    nothing: evidence({
      address: { saw: 'nothing', because: 'no_record' },
      www: { saw: 'nothing', because: 'no_name' },
      proof: { saw: 'nothing', because: 'no_name' },
    }),
    live: evidence({ ...LIVE }),
    issuing: evidence({ address: reading('padaria.com.br', saw(['A', OURS]), [saw(['A', OURS]), sawFor(2400, ['A', OLD])]) }),
  };
  for (const [name, seen] of Object.entries(scenes)) {
    const markup = await draw(seen, 'pt-BR');
    expect(markup).toContain('padaria.com.br');
    if (!folder) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.html`), markup);
  }
});
