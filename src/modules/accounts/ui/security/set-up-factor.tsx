'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition, useActionState, useState } from 'react';
import { buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { beginEnrolmentAction, confirmEnrolmentAction } from '../../actions.ts';
import { CodeField } from '../sign-in/code-field.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useProof } from './use-proof.tsx';

interface Drawn {
  factorId: string;
  secret: string;
  /** `otpauth://…`, for an app on the same device. */
  uri: string;
  qr: { d: string; side: number };
}

/**
 * Sets up an authenticator: QR code, first code, recovery codes. Stays on the page once enabled: the session's new cookie re-renders the
 * page while the codes are still being read.
 */
export function SetUpFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations('security.factor');
  const app = useTranslations('app');
  const router = useRouter();
  const [state, act] = useActionState(beginEnrolmentAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const [closed, setClosed] = useState<Drawn | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begun = state?.ok && state.data !== closed ? state.data : null;
  const close = () => {
    // A closed dialog calls this again.
    if (!begun) return;
    setClosed(begun);
    if (codes) startTransition(() => router.refresh());
    setCodes(null);
  };
  return (
    <>
      {!isOn && (
        <form action={act} onSubmit={keep} className="grid justify-items-start gap-3">
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <SubmitButton pendingLabel={t('starting')}>{t('turnOn')}</SubmitButton>
        </form>
      )}
      {proof}
      <Dialog open={begun !== null} onClose={close} title={codes ? t('codesTitle') : t('setupTitle')} closeLabel={app('close')}>
        {codes ? <RecoveryCodes codes={codes} onKept={close} /> : begun && <FirstCode drawn={begun} onCodes={setCodes} />}
      </Dialog>
    </>
  );
}

function FirstCode({ drawn, onCodes }: { drawn: Drawn; onCodes: (codes: readonly string[]) => void }) {
  const t = useTranslations('security.factor');
  const app = useTranslations('app');
  const [state, act] = useActionState(async (previous: Awaited<ReturnType<typeof confirmEnrolmentAction>> | null, form: FormData) => {
    const answer = await confirmEnrolmentAction(previous, form);
    if (answer.ok) onCodes(answer.data.codes);
    return answer;
  }, null);
  const { keep, proof, failure } = useProof(state, act);
  const { secret, uri, qr, factorId } = drawn;
  return (
    <>
      <a href={uri} className={buttonClass('primary', 'lg', 'justify-self-stretch lg:hidden')}>
        {t('openApp')}
      </a>
      <p className="text-ink-muted">{t('scan')}</p>
      <svg
        role="img"
        aria-label={t('qr')}
        viewBox={`0 0 ${qr.side} ${qr.side}`}
        shapeRendering="crispEdges"
        className="mx-auto w-52 rounded-control border border-line"
      >
        <path d={`M0 0h${qr.side}v${qr.side}H0z`} fill="#fff" />
        <path d={qr.d} stroke="#000" transform="translate(0 .5)" />
      </svg>
      <div className="grid gap-1.5">
        <p className="text-sm text-ink-muted">{t('typeSecret')}</p>
        <code className="rounded-control border border-line bg-sunken p-3 font-mono text-sm break-all select-all">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </code>
        <div>
          <CopyButton text={secret} label={t('copyKey')} doneLabel={app('copied')} />
        </div>
      </div>
      <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <input type="hidden" name="factorId" value={factorId} />
        <CodeField label={t('code')} error={failure?.fields?.code} autoFocus={false} />
        <SubmitButton size="lg" pendingLabel={t('confirming')}>
          {t('confirm')}
        </SubmitButton>
      </form>
      {proof}
    </>
  );
}
