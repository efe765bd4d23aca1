'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { exportCertificateAction } from '../actions.ts';

/** Downloads the certificate with its key after the person has confirmed their identity: as PEM, or as a file with a password. */
export function ExportCertificate({ domainId }: { domainId: string }) {
  const t = useTranslations('domains.certificate');
  return (
    <>
      <ExportForm domainId={domainId} format="pem" />
      <p className="text-sm text-ink-muted">{t('exportHint')}</p>
      <ExportForm domainId={domainId} format="p12" />
    </>
  );
}

function ExportForm({ domainId, format }: { domainId: string; format: 'pem' | 'p12' }) {
  const t = useTranslations('domains.certificate');
  const [state, act] = useActionState(exportCertificateAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (!state?.ok) return;
    const { base64, type, fileName } = state.data;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
    link.click();
    URL.revokeObjectURL(url);
  }, [state]);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-3">
        <input type="hidden" name="domainId" value={domainId} />
        <input type="hidden" name="format" value={format} />
        {failure && <Notice tone="bad">{failure.message}</Notice>}
        {format === 'p12' && (
          <Field
            label={t('password')}
            hint={t('passwordHint')}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={8}
            required
          />
        )}
        <div>
          <SubmitButton look="secondary" icon={<Download className="size-4" aria-hidden />}>
            {t(format === 'pem' ? 'export' : 'exportP12')}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}
