'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { useActions, useEditor } from '../use-editor.tsx';
import { Original } from './original.tsx';
import { PlanView } from './plan-view.tsx';
import { ProposalInProgress } from './proposal-in-progress.tsx';
import { ProposalView } from './proposal-view.tsx';
import type { AssistantTarget } from './requests.ts';
import { useAssistantTargetName } from './use-assistant-target-name.ts';
import { type Stage, type UseProposal, useProposal } from './use-proposal.ts';
import { WishForm } from './wish-form.tsx';

/** Beside the canvas on a wide screen; on a phone a sheet over its lower part, so that the site stays in view. */
const PLACE =
  'm-0 mt-auto mb-[var(--covered,0px)] w-full max-w-none max-h-[calc(82dvh-var(--covered,0px))] overflow-y-auto rounded-t-card ' +
  'backdrop:bg-black/35 lg:backdrop:bg-transparent ' +
  'lg:mt-16 lg:mr-4 lg:mb-auto lg:ml-auto lg:max-h-[calc(100dvh-6rem)] lg:w-[27rem] lg:rounded-card lg:border lg:border-line';

export function AssistantPanel({ target, onClose }: { target: AssistantTarget | null; onClose: () => void }) {
  const t = useTranslations('editor.assistant');
  const { actions } = useActions();
  const name = useAssistantTargetName(target);
  const title = (
    <span className="flex flex-wrap items-center gap-2">
      {target?.of === 'text' ? t('sayOtherwise') : t('title', { name })}
      {actions.assistant?.isDemo && <Badge tone="warn">{t('demo')}</Badge>}
    </span>
  );
  return (
    <Dialog open={target !== null} onClose={onClose} title={title} closeLabel={t('close')} className={PLACE}>
      {target &&
        (actions.assistant ? <Proposing key={JSON.stringify(target)} target={target} onClose={onClose} /> : <Notice>{t('off')}</Notice>)}
    </Dialog>
  );
}

function Proposing({ target, onClose }: { target: AssistantTarget; onClose: () => void }) {
  const { stage, ...proposing } = useProposal();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(stage.at);
  // The button that had the focus is gone: moves the focus to what replaced it.
  useEffect(() => {
    if (shown.current !== stage.at) place.current?.focus();
    shown.current = stage.at;
  }, [stage.at]);
  return (
    <>
      <StageAnnouncement stage={stage} />
      <div ref={place} tabIndex={-1} className="grid gap-5 outline-none">
        <StageView stage={stage} target={target} onClose={onClose} {...proposing} />
      </div>
    </>
  );
}

/** Announces the stage of the proposal to screen readers. */
function StageAnnouncement({ stage }: { stage: Stage }) {
  const t = useTranslations('editor.assistant');
  const words = () => {
    if (stage.at === 'choosing') return stage.rejected ? t('rejected') : '';
    if (stage.at === 'writing') return t(stage.request.target.of === 'page' ? 'planning' : 'writing');
    if (stage.at === 'problem') return '';
    const { changes, plan, question } = stage.proposal;
    return changes.length > 0 ? t('ready', { count: changes.length }) : plan?.length ? t('readyPlan') : (question ?? '');
  };
  return (
    <p role="status" className="sr-only">
      {words()}
    </p>
  );
}

type StageViewProps = UseProposal & { target: AssistantTarget; onClose: () => void };

function StageView({ stage, target, onClose, deciding, propose, reject, accept, retry, choose }: StageViewProps) {
  const t = useTranslations('editor.assistant');
  const { siteId } = useActions();
  const locale = useEditor((state) => state.locale);
  const take = async (keys: string[]) => {
    if (await accept(keys)) onClose();
  };
  switch (stage.at) {
    case 'choosing':
      return (
        <>
          {target.of === 'text' && <Original textKey={target.key} locale={locale} />}
          {stage.rejected ? (
            <Notice>{t('rejected')}</Notice>
          ) : (
            <p className="text-ink-muted">{t(target.of === 'page' ? 'onlyPlanned' : 'only')}</p>
          )}
          <WishForm siteId={siteId} target={target} question={null} before={stage.before?.wish ?? null} onPropose={propose} />
        </>
      );
    case 'writing':
      return <ProposalInProgress request={stage.request} onCancel={reject} />;
    case 'problem':
      return (
        <>
          <Notice tone="bad">{stage.message}</Notice>
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={choose}>
              {t('another')}
            </Button>
            <Button look="primary" onClick={retry}>
              {t('again')}
            </Button>
          </div>
        </>
      );
    case 'open': {
      const { proposal, request } = stage;
      if (proposal.changes.length > 0) return <ProposalView proposal={proposal} deciding={deciding} onAccept={take} onReject={reject} />;
      if (proposal.plan && proposal.plan.length > 0)
        return <PlanView request={request} proposal={proposal} onWrite={propose} onReject={reject} />;
      const question = proposal.question ?? t('failed.other');
      return <WishForm siteId={siteId} target={target} question={question} before={request.wish} onPropose={propose} />;
    }
  }
}
