import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge, StateDot, type Tone } from '#ui/badge.tsx';
import { Panel } from '#ui/panel.tsx';
import type { ClientCare } from '../../clients/read-care.ts';
import type { Happening } from '../../clients/read-history.ts';
import { useAttentionWords } from '../attention/attention-words.ts';
import { SitePicture } from '../site-picture.tsx';

const TONES: Record<ClientCare['sites'][number]['status'], Tone> = { draft: 'neutral', live: 'good', paused: 'warn', suspended: 'bad' };

/** The client's sites, each with a picture of the live release. */
export function ClientSites({ sites }: Pick<ClientCare, 'sites'>) {
  const t = useTranslations('desk.client.sites');
  return (
    <Panel id="sites" title={t('title')} lead={sites.length === 0 ? t('none') : undefined}>
      {sites.length > 0 && (
        <ul className="grid gap-5 sm:grid-cols-2 2xl:grid-cols-3">
          {sites.map((site) => (
            <li key={site.id} className="grid content-start gap-2.5">
              <SitePicture siteId={site.status === 'live' ? site.id : null} seed={site.name} className="aspect-[1200/630] w-full" />
              <div className="flex items-start justify-between gap-3">
                <span className="grid min-w-0">
                  <span className="font-semibold wrap-anywhere">{site.name}</span>
                  <StateDot tone={TONES[site.status]}>{t(`status.${site.status}`)}</StateDot>
                </span>
                {site.status === 'live' && (
                  <a
                    href={site.url}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={t('open', { name: site.name })}
                    className="grid size-11 shrink-0 place-items-center rounded-control hover:bg-sunken"
                  >
                    <ExternalLink className="size-5" aria-hidden />
                  </a>
                )}
              </div>
              {site.domains.map(({ name, state }) => (
                <p key={name} className="text-sm text-ink-muted wrap-anywhere">
                  {t('domain', { name, state })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Members of the account with their roles. */
export function ClientPeople({ members, now }: Pick<ClientCare, 'members'> & { now: Date }) {
  const t = useTranslations('desk.client.people');
  const role = useTranslations('team.role');
  const format = useFormatter();
  return (
    <Panel title={t('title')} lead={t('lead', { count: members.length })}>
      {members.length > 0 && (
        <ul className="grid divide-y divide-line">
          {members.map((member) => (
            <li key={member.id} className="flex items-start justify-between gap-4 py-3 first:pt-0 last:pb-0">
              <span className="grid min-w-0 gap-0.5">
                <span className="font-semibold wrap-anywhere">{member.name || t('unnamed')}</span>
                {member.email && <span className="text-sm text-ink-muted wrap-anywhere">{member.email}</span>}
                <span className="text-sm text-ink-muted">
                  {member.lastSignInAt ? t('seen', { when: format.relativeTime(member.lastSignInAt, now) }) : t('never')}
                </span>
              </span>
              <Badge>{role(member.role)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The client's history, newest first. */
/** @param older URL path of the same page with more of it; null when nothing is older. */
export function ClientHistory({ history, older, now }: { history: Happening[]; older: string | null; now: Date }) {
  const t = useTranslations('desk.client.history');
  const format = useFormatter();
  const { happened } = useAttentionWords(now);
  return (
    <Panel title={t('title')}>
      <ol className="grid divide-y divide-line">
        {history.map((each) => (
          <li
            key={`${each.what}${each.at.getTime()}`}
            className="grid gap-x-5 gap-y-0.5 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[9rem_1fr]"
          >
            <time dateTime={each.at.toISOString()} className="text-sm text-ink-muted">
              {format.dateTime(each.at, { dateStyle: 'medium' })}
            </time>
            <span className="wrap-anywhere">{happened(each)}</span>
          </li>
        ))}
      </ol>
      {older && (
        <Link
          href={older}
          scroll={false}
          className="inline-flex min-h-11 items-center font-semibold text-cobalt underline-offset-4 hover:underline"
        >
          {t('older')}
        </Link>
      )}
    </Panel>
  );
}
