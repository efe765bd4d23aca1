import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import { draftSide, type Side, scoreAlike } from '#ruler/rules/alike.ts';
import { AREAS } from '#ruler/rules/grade.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { GradeMark, PendingGrade } from '../report/grade-mark.tsx';
import { RefreshSoon } from '../report/refresh-soon.tsx';
import { useMeasures } from '../report/use-measures.ts';
import { BeforeAfter } from './before-after.tsx';
import { LeftOut } from './left-out.tsx';

interface RebuiltPanelProps {
  /** As measured. */
  before: Side;
  beforeBytes: number;
  rebuilt: Rebuilt;
  host: string;
  /** Its runs in a browser. */
  draft: { lab: LabSummary | null; isMeasuring: boolean } | null;
  /** URL of the new site, for whoever had it made on this device. */
  preview: string | null;
}

/** The current and the rebuilt site, by the rules applied to both, with the source of each fact. */
export function RebuiltPanel({ before, beforeBytes, rebuilt, host, draft, preview }: RebuiltPanelProps) {
  const t = useTranslations('measure');
  const { findings } = rebuilt;
  const isMeasuring = draft?.isMeasuring ?? false;
  const after = draftSide(rebuilt, draft?.lab ?? null);
  const { scores, leftOut } = scoreAlike(before, after, isMeasuring);
  const [old, fresh] = scores;
  return (
    <section
      id="refeito"
      className="grid scroll-mt-20 gap-8 rounded-card border-2 border-leaf p-5 sm:p-7 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-x-14 lg:gap-y-10"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 sm:flex-nowrap lg:col-span-2">
        {isMeasuring ? (
          <PendingGrade label={t('gradePending')} className="h-20 shrink-0" />
        ) : (
          <GradeMark grade={fresh.grade} label={t('gradeLabel', { grade: fresh.grade })} className="h-20 w-auto shrink-0" />
        )}
        <div className="grid min-w-0 gap-1">
          <h2 className="text-3xl">
            {isMeasuring ? t('rebuilt.measuring') : t('rebuilt.title', { before: old.grade, after: fresh.grade })}
          </h2>
          <p className="text-ink-muted">
            {isMeasuring ? (
              t('pair.stillMeasuring')
            ) : (
              <>
                {t('rebuilt.how')} <LeftOut rulers={leftOut} />{' '}
                {old.grade !== before.score.grade && t('rebuilt.whole', { grade: before.score.grade })}
              </>
            )}
          </p>
        </div>
      </div>
      <div className="min-w-0 lg:col-span-2">
        <BeforeAfter host={host} sides={[before, after]} scores={scores} isMeasuring={isMeasuring} />
        {isMeasuring && <RefreshSoon />}
      </div>
      <div className="grid content-start gap-5">
        <Areas scores={scores} bytes={[beforeBytes, rebuilt.bytes]} isMeasuring={isMeasuring} />
        {preview && <Take preview={preview} />}
      </div>
      <div className="grid content-start gap-5">
        <h3 className="text-xl">{t('rebuilt.facts')}</h3>
        <Facts facts={rebuilt.facts} />
        {rebuilt.look && <Look look={rebuilt.look} />}
        {rebuilt.paths?.length > 0 && <p className="text-sm text-ink-muted">{t('rebuilt.paths', { count: rebuilt.paths.length })}</p>}
        {rebuilt.contradictions.map(({ kind, values }) => (
          <Notice key={`${kind} ${values[0]?.text}`} tone="warn" title={t('rebuilt.contradiction', { kind: t(`rebuilt.kind.${kind}`) })}>
            <ul>
              {values.map(({ text, url }) => (
                <li key={url}>
                  {text} · <Where url={url} />
                </li>
              ))}
            </ul>
          </Notice>
        ))}
        <Left left={rebuilt.left ?? []} />
        {findings.length > 0 && (
          <p className="text-sm text-ink-muted">
            {t('rebuilt.untold')} {findings.map(({ code }) => t(`finding.${code}.clause`, WORDLESS)).join('; ')}.
          </p>
        )}
      </div>
    </section>
  );
}

/** Things of the old site that the new one goes without, each with the reason. */
function Left({ left }: { left: NonNullable<Rebuilt['left']> }) {
  const t = useTranslations('measure.rebuilt.left');
  const kinds = ['language', 'unread', 'document', 'template', 'newsletter'] as const;
  return kinds.map((kind) => {
    const found = left.filter(({ what }) => what === kind);
    if (found.length === 0) return null;
    return (
      <Notice key={kind} tone="warn" title={t(`${kind}.title`)}>
        <p>{t(`${kind}.why`)}</p>
        <ul>
          {found.map(({ text, url }) => (
            <li key={url + text}>
              {text && `${text} · `}
              <Where url={url} />
            </li>
          ))}
        </ul>
      </Notice>
    );
  });
}

interface AreasProps {
  scores: ReturnType<typeof scoreAlike>['scores'];
  bytes: readonly [before: number, after: number];
  isMeasuring: boolean;
}

/** The scores of both sites, area by area, and the bytes of their pages. */
function Areas({ scores: [old, fresh], bytes: [before, after], isMeasuring }: AreasProps) {
  const t = useTranslations('measure');
  const { bytes } = useMeasures();
  return (
    <table className="w-full text-left tabular-nums">
      <thead>
        <tr className="text-sm text-ink-muted">
          <th scope="col" className="font-normal">
            <span className="sr-only">{t('rebuilt.area')}</span>
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t('lab.today')}
          </th>
          <th scope="col" className="py-1 pl-6 text-right font-normal">
            {t('rebuilt.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {AREAS.map((area) => (
          <tr key={area} className="border-t border-line">
            <th scope="row" className="py-2 font-normal">
              {t(`area.${area}`)}
            </th>
            <td className="py-2 text-right">{old.areas[area] ?? '–'}</td>
            <td className={cx('py-2 pl-6 text-right font-semibold', !isMeasuring && fresh.areas[area]! > old.areas[area]! && 'text-leaf')}>
              {isMeasuring ? '…' : fresh.areas[area]}
            </td>
          </tr>
        ))}
        <tr className="border-t border-line">
          <th scope="row" className="py-2 font-normal">
            {t('rebuilt.html')}
          </th>
          <td className="py-2 text-right">{bytes(before)}</td>
          <td className="py-2 pl-6 text-right font-semibold">{bytes(after)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Take({ preview }: { preview: string }) {
  const t = useTranslations('measure');
  return (
    <div className="grid justify-items-start gap-3">
      <div className="flex flex-wrap gap-3">
        <a href={preview} target="_blank" rel="noopener" className={buttonClass('secondary', 'lg')}>
          {t('rebuilt.action')}
          <ExternalLink className="size-4" aria-hidden />
        </a>
        <ButtonLink href="/understood" look="primary" size="lg">
          {t('rebuilt.take')}
        </ButtonLink>
      </div>
      <p className="text-sm text-ink-muted">{t('rebuilt.takeHow')}</p>
    </div>
  );
}

/** Texts of missing facts need no values; the others are not used here. */
const WORDLESS = { ms: '', bytes: '', count: 0, title: '' };

/** Each fact once, with the first page that contains it. */
function Facts({ facts }: Pick<Rebuilt, 'facts'>) {
  const t = useTranslations('measure.rebuilt');
  const once = facts.filter(({ kind }, at) => facts.findIndex((fact) => fact.kind === kind) === at);
  return (
    <dl className="grid">
      {once.map(({ kind, text, url }) => (
        <div key={kind} className="grid grid-cols-[7rem_1fr] gap-x-4 border-t border-line py-2">
          <dt className="text-ink-muted">{t(`kind.${kind}`)}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {text} <Where url={url} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Colours, logo and pictures that come along. */
function Look({ look: { colors, logo, pictures } }: Pick<Rebuilt, 'look'>) {
  const t = useTranslations('measure.rebuilt');
  const [first] = pictures;
  const rows: [label: string, shown: ReactNode][] = [
    [
      t('colors'),
      colors.length > 0 && (
        <span className="flex flex-wrap gap-3">
          {colors.map((hex) => (
            <span key={hex} className="inline-flex items-center gap-1.5 tabular-nums">
              <svg viewBox="0 0 16 16" className="size-5 rounded-control border border-line" aria-hidden>
                <rect width="16" height="16" fill={hex} />
              </svg>
              {hex}
            </span>
          ))}
        </span>
      ),
    ],
    [t('logo'), logo && <Source {...logo} />],
    [
      t('pictures'),
      first && (
        <>
          {t('found', { count: pictures.length })} <Where url={first.page} />
        </>
      ),
    ],
  ];
  const shown = rows.filter(([, value]) => value);
  if (shown.length === 0) return null;
  return (
    <dl className="-mt-5 grid">
      {shown.map(([label, value]) => (
        <div key={label} className="grid grid-cols-[7rem_1fr] gap-x-4 border-t border-line py-2">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const Source = ({ url, page }: { url: string; page: string }) => (
  <>
    {pathOf(url).split('/').at(-1)} <Where url={page} />
  </>
);

/** The page that a fact was found on. */
function Where({ url }: { url: string }) {
  const t = useTranslations('measure.rebuilt');
  const path = pathOf(url);
  return <span className="text-sm text-ink-muted">{path === '/' ? t('home') : path}</span>;
}

const pathOf = (url: string): string => URL.parse(url)?.pathname ?? url;
