'use client';
import { Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { sendFile } from '#ui/send-file.ts';
import { cancelUploadAction, finishImportAction, startImportAction } from '../actions.ts';

/** Form to import an exported site, with file errors shown beside it. */
export function ImportForm() {
  const t = useTranslations('sites.import');
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  /** Upload progress; 1 while the site is being created, null when idle. */
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<{ about: 'file' | 'sending'; message: string } | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sent !== null) return;
    const file = input.current?.files?.[0];
    if (!file || file.size === 0) return setProblem({ about: 'file', message: t('required') });
    const stopper = new AbortController();
    sending.current = stopper;
    setProblem(null);
    setSent(0);
    try {
      const door = {
        start: (bytes: number) => startImportAction({ bytes }),
        finish: (uploadId: string) => finishImportAction({ uploadId }),
        cancel: (uploadId: string) => cancelUploadAction({ uploadId }),
      };
      const answer = await sendFile(file, door, { onProgress: setSent, signal: stopper.signal });
      if (answer.ok) {
        const { siteId, missingPhotos } = answer.data;
        return router.push(`/sites/${siteId}/ready${missingPhotos ? `?photos=${missingPhotos}` : ''}`);
      }
      setProblem({ about: 'sending', message: answer.message });
    } catch {
      if (!stopper.signal.aborted) setProblem({ about: 'sending', message: t('notSent') });
    }
    setSent(null);
  };
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      {problem?.about === 'sending' && <Notice tone="bad">{problem.message}</Notice>}
      <Field
        ref={input}
        label={t('file')}
        name="file"
        type="file"
        accept=".zip,.json,application/zip,application/json"
        disabled={sent !== null}
        error={problem?.about === 'file' ? problem.message : undefined}
        className="py-2.5 file:mr-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink"
      />
      {sent === null ? (
        <div>
          <Button type="submit" look="secondary" icon={<Upload className="size-4" aria-hidden />} className="max-sm:w-full">
            {t('submit')}
          </Button>
        </div>
      ) : (
        <div className="grid gap-3">
          {sent < 1 ? <Progress label={t('sending')} value={sent} /> : <Progress label={t('pending')} />}
          {sent < 1 && (
            <div>
              <Button look="quiet" onClick={() => sending.current?.abort()}>
                {t('cancel')}
              </Button>
            </div>
          )}
        </div>
      )}
    </form>
  );
}
