import { domainToUnicode } from 'node:url';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import {
  type Connection,
  DNS_PROVIDER_FACTS,
  type FoundZone,
  findZone,
  getDomain,
  linesOf,
  listConnections,
  listZoneChanges,
  planFor,
  type ReadZone,
  readZone,
  refreshZones,
} from '#modules/domains/index.ts';
import { ConnectProvider } from '#modules/domains/ui/zone/connect-provider.tsx';
import { ConnectionCard } from '#modules/domains/ui/zone/connection-card.tsx';
import { ZoneChanges } from '#modules/domains/ui/zone/zone-changes.tsx';
import { ZonePlan } from '#modules/domains/ui/zone/zone-plan.tsx';
import { ZoneRecords } from '#modules/domains/ui/zone/zone-records.tsx';
import { lineView, recordView } from '#modules/domains/ui/zone/zone-view.ts';
import { readAccess } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { type AppError, isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { readForTitle, requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

interface Params {
  params: Promise<{ domainId: string }>;
}

async function domainAt({ params }: Params) {
  const { domainId } = await params;
  const ctx = await requireUser(`/domains/${domainId}/records`);
  return { ctx, domain: isUuid(domainId) ? await getDomain(ctx, { domainId }) : null };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { domainId } = await props.params;
  const domain = isUuid(domainId) ? await readForTitle((ctx) => getDomain(ctx, { domainId })) : null;
  const t = await getTranslations('domains.zone');
  return domain ? { title: `${t('title')}, ${domainToUnicode(domain.name)}` } : {};
}

/** The zone of a name, also when a connected token gained access to it later. */
async function zoneOf(ctx: Context, domainId: string): Promise<FoundZone | null> {
  const found = await findZone(ctx, { domainId });
  if (found || (await listConnections(ctx)).length === 0) return found;
  await takeRate(ctx, 'read_dns')
    .then(() => refreshZones(ctx))
    .catch(() => {});
  return findZone(ctx, { domainId });
}

export default async function RecordsPage(props: Params) {
  const { ctx, domain } = await domainAt(props);
  if (!domain) notFound();
  const [t, format, found, changes, access] = await Promise.all([
    getTranslations('domains.zone'),
    getFormatter(),
    zoneOf(ctx, domain.id),
    listZoneChanges(ctx, { domainId: domain.id }),
    readAccess(ctx),
  ]);
  const name = domainToUnicode(domain.name);
  const back = <BackLink href={`/domains/${domain.id}`}>{t('back', { name })}</BackLink>;
  const card = (connection: Connection) => (
    <ConnectionCard
      key={connection.id}
      connectionId={connection.id}
      provider={DNS_PROVIDER_FACTS[connection.provider].name}
      hint={connection.hint}
      checkedAt={format.dateTime(connection.checkedAt, { dateStyle: 'short', timeStyle: 'short' })}
      isRefused={connection.state === 'refused'}
      mayRemove={access.may('key.manage')}
    />
  );
  if (!found) {
    const others = await listConnections(ctx);
    return (
      <>
        {back}
        <PageHeader title={t('title')} lead={name} />
        <div className="grid gap-6">
          <Panel title={t('connect.title')} lead={t('connect.lead')}>
            {access.may('key.manage') ? (
              <ConnectProvider
                domainId={domain.id}
                name={name}
                zone={domain.apex}
                likely={domain.provider === 'route53' ? 'route53' : 'cloudflare'}
              />
            ) : (
              <Notice>{t('panel.ownerOnly')}</Notice>
            )}
          </Panel>
          {others.length > 0 && (
            <Panel title={t('connection.others')} lead={t('connection.othersLead', { name })}>
              {others.map(card)}
            </Panel>
          )}
        </div>
      </>
    );
  }
  const { connection, zone } = found;
  const { name: provider } = DNS_PROVIDER_FACTS[connection.provider];
  return (
    <>
      {back}
      <PageHeader title={t('title')} lead={t('lead', { zone: domainToUnicode(zone.name), provider })} />
      <div className="grid gap-6">
        <Suspense fallback={<Reading label={t('reading', { provider })} />}>
          <Zone ctx={ctx} domainId={domain.id} mayChange={access.may('domain.manage')} />
        </Suspense>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel title={t('changes.title')} lead={t('changes.lead')}>
            <ZoneChanges
              domainId={domain.id}
              mayUndo={access.may('domain.manage')}
              changes={changes.map(({ id, kind, state, canUndo, change, at }) => ({
                ...{ id, kind, state, canUndo },
                lines: linesOf(change).map((line) => lineView(line, zone.name)),
                at: format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' }),
              }))}
            />
          </Panel>
          <Panel title={t('connection.title')}>{card(connection)}</Panel>
        </div>
      </div>
    </>
  );
}

const Reading = ({ label }: { label: string }) => (
  <div className="grid gap-6" role="status" aria-label={label}>
    <Skeleton className="h-48 w-full rounded-card" />
    <Skeleton className="h-96 w-full rounded-card" />
  </div>
);

/** The zone's current records at the provider, or the reason they cannot be read. */
async function Zone({ ctx, domainId, mayChange }: { ctx: Context; domainId: string; mayChange: boolean }) {
  const read = await takeRate(ctx, 'read_dns')
    .then(() => readZone(ctx, { domainId }))
    .catch((error: unknown) => {
      if (isAppError(error)) return error;
      throw error;
    });
  if (isAppError(read)) return <Unread domainId={domainId} error={read} />;
  return <Held zone={read} mayChange={mayChange} />;
}

async function Unread({ domainId, error }: { domainId: string; error: AppError }) {
  const [t, say] = await Promise.all([getTranslations('domains.zone.error'), getTranslations('errors.reason')]);
  return (
    <Panel title={t('title')}>
      <Notice tone="bad">{say(error.reason as 'dns_busy', error.details as never)}</Notice>
      <div>
        <ButtonLink href={`/domains/${domainId}/records`} prefetch={false}>
          {t('again')}
        </ButtonLink>
      </div>
    </Panel>
  );
}

async function Held({ zone: read, mayChange }: { zone: ReadZone; mayChange: boolean }) {
  const { domain, connection, zone, records } = read;
  const [t, say] = await Promise.all([getTranslations('domains.zone'), getTranslations('errors.reason')]);
  const plan = planFor(read);
  const lines = linesOf(plan.change).map((line) => lineView(line, zone.name));
  const name = domainToUnicode(domain.name);
  const sentence = ({ code, name: at, about }: { code: string; name: string; about: string }) =>
    say(`dns_${code}` as 'dns_mail_lost', { name: at, about });
  return (
    <>
      <Panel title={t('plan.title', { name })} lead={lines.length > 0 ? t('plan.lead', { zone: domainToUnicode(zone.name) }) : undefined}>
        {lines.length === 0 ? (
          <Notice tone="good">{t('plan.nothing', { name })}</Notice>
        ) : mayChange ? (
          <ZonePlan
            domainId={domain.id}
            fingerprint={plan.fingerprint}
            lines={lines}
            refusals={plan.verdict.refusals.map(sentence)}
            risks={plan.verdict.risks.map((one) => ({ code: one.code, sentence: sentence(one) }))}
          />
        ) : null}
      </Panel>
      <Panel title={t('records.title')}>
        <ZoneRecords
          domainId={domain.id}
          zone={zone.name}
          records={records.map((record) => recordView(record, zone.name))}
          hasAutomatic={connection.provider === 'cloudflare'}
          mayChange={mayChange}
        />
      </Panel>
    </>
  );
}
