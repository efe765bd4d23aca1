'use client';
import { useTranslations } from 'next-intl';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Progress } from '#ui/progress.tsx';
import { useActions } from '../use-editor.tsx';
import { PlanView } from './plan-view.tsx';
import { ProposalView } from './proposal-view.tsx';
import type { AssistantRequest, AssistantTarget } from './requests.ts';
import { useProposal } from './use-proposal.ts';
import { useTargetName } from './use-target-name.ts';
import { WishForm } from './wish-form.tsx';

/** Beside the canvas on a wide screen, a sheet over its lower part on a phone: the site stays in view. */
const PLACE =
  'm-0 mt-auto w-full max-w-none max-h-[82dvh] overflow-y-auto rounded-t-card backdrop:bg-ink/25 lg:backdrop:bg-transparent ' +
  'lg:mt-16 lg:mr-4 lg:mb-auto lg:ml-auto lg:max-h-[calc(100dvh-6rem)] lg:w-[27rem] lg:rounded-card lg:border lg:border-line';

export function AssistantPanel({ target, onClose }: { target: AssistantTarget | null; onClose: () => void }) {
  const t = useTranslations('editor.assistant');
  const { actions } = useActions();
  const name = useTargetName(target);
  const title = (
    <span className="flex flex-wrap items-center gap-2">
      {t('title', { name })}
      {actions.assistant?.isDemo && <Badge tone="warn">{t('demo')}</Badge>}
    </span>
  );
  return (
    <Dialog open={target !== null} onClose={onClose} title={title} closeLabel={t('close')} className={PLACE}>
      {target && (actions.assistant ? <Proposing key={JSON.stringify(target)} target={target} onClose={onClose} /> : <p>{t('off')}</p>)}
    </Dialog>
  );
}

function Proposing({ target, onClose }: { target: AssistantTarget; onClose: () => void }) {
  const t = useTranslations('editor.assistant');
  const { siteId } = useActions();
  const { stage, deciding, propose, reject, accept, again } = useProposal();
  const take = async (keys: string[]) => {
    if (await accept(keys)) onClose();
  };
  switch (stage.at) {
    case 'choosing':
      return (
        <>
          <p className="-mt-3 text-ink-muted">{t(target.of === 'page' ? 'onlyPlanned' : 'only')}</p>
          <WishForm siteId={siteId} target={target} asked={null} onPropose={propose} />
        </>
      );
    case 'writing':
      return (
        <div className="grid gap-4">
          <Progress label={t(stage.request.target.of === 'page' ? 'planning' : 'writing')} />
          <Button look="quiet" onClick={reject} className="justify-self-end">
            {t('cancel')}
          </Button>
        </div>
      );
    case 'problem':
      return (
        <div className="grid gap-4">
          <p role="alert">{stage.message}</p>
          <Button onClick={again} className="justify-self-end">
            {t('again')}
          </Button>
        </div>
      );
    case 'open': {
      const { proposal, request } = stage;
      if (proposal.changes.length > 0) return <ProposalView proposal={proposal} deciding={deciding} onAccept={take} onReject={reject} />;
      if (proposal.plan && proposal.plan.length > 0)
        return <PlanView request={request} proposal={proposal} onWrite={propose} onReject={reject} />;
      const asked = { question: proposal.question ?? t('failed.other'), words: wordsOf(request) };
      return <WishForm siteId={siteId} target={target} asked={asked} onPropose={propose} />;
    }
  }
}

const wordsOf = ({ wish }: AssistantRequest): string => (wish.kind === 'own' ? wish.words : '');
