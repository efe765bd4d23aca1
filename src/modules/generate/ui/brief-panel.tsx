import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { YourWords } from './your-words.tsx';

const GROUPS = {
  who: ['name', 'person', 'registry'],
  where: ['address', 'place', 'hours', 'date', 'class'],
  contact: ['phone', 'email', 'url', 'handle'],
  offer: ['offer', 'plan', 'price', 'pix'],
  story: ['statement', 'quote', 'question', 'color'],
} as const;
type FactKind = (typeof GROUPS)[keyof typeof GROUPS][number];

export interface BriefFact {
  id: string;
  kind: FactKind;
  /** As the owner wrote it. */
  text: string;
}

export interface BriefView {
  prompt: string;
  /** Name of the site's language, in the reader's. */
  language: string;
  /** Kind of business in the reader's language; null if unknown. */
  business: string | null;
  facts: BriefFact[];
  notices: { code: string; text: string }[];
}

/** Our reading of a description: the facts by group, and points for the owner to check. */
export function BriefPanel({ brief }: { brief: BriefView }) {
  const t = useTranslations('sites');
  return (
    <section aria-label={t('ready.brief')} className="grid content-start gap-6">
      <dl className="grid grid-cols-2 gap-4">
        <div>
          <dt className="text-sm text-ink-muted">{t('ready.language')}</dt>
          <dd className="font-semibold">{brief.language}</dd>
        </div>
        <div>
          <dt className="text-sm text-ink-muted">{t('ready.business')}</dt>
          <dd className="font-semibold">{brief.business ?? t('ready.unsure')}</dd>
        </div>
      </dl>
      {brief.notices.length > 0 && (
        <div className="grid gap-2.5">
          <h2 className="text-lg">{t('ready.notices')}</h2>
          {brief.notices.map((notice) => (
            <Notice key={notice.code + notice.text} tone="warn">
              {notice.text}
            </Notice>
          ))}
        </div>
      )}
      <div className="grid gap-4">
        <h2 className="text-lg">{brief.facts.length === 0 ? t('ready.brief') : t('ready.facts', { count: brief.facts.length })}</h2>
        {brief.facts.length === 0 && <p className="text-ink-muted">{t('ready.noFacts')}</p>}
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <FactGroup key={group} title={t(`groups.${group}`)} facts={inGroup(brief.facts, group)} />
        ))}
      </div>
      <YourWords prompt={brief.prompt} />
    </section>
  );
}

/** Facts of a group, ordered by kind. */
function inGroup(facts: BriefFact[], group: keyof typeof GROUPS): BriefFact[] {
  return GROUPS[group].flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

function FactGroup({ title, facts }: { title: string; facts: BriefFact[] }) {
  const t = useTranslations('sites.fact');
  if (facts.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h3 className="font-sans text-sm font-semibold text-ink-muted">{title}</h3>
      <ul className="grid">
        {facts.map((fact) => (
          <li key={fact.id} className="grid grid-cols-[6.5rem_1fr] gap-3 border-t border-line py-2">
            <span className="text-sm text-ink-muted">{t(fact.kind)}</span>
            <span className="font-medium wrap-anywhere">{fact.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
