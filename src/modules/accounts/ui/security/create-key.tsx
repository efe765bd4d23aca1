'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { createApiKeyAction } from '../../actions.ts';
import { API_SCOPES, type ApiScope } from '../../input.ts';
import { useProof } from './use-proof.tsx';

const DAYS = [30, 90, 365];
const wordOf = (scope: ApiScope) => `scope.${scope.replace(':', '_') as 'usage_read'}` as const;

/** Dialog to create a key; shows its text only once. */
export function CreateKey({ disabled = false }: { disabled?: boolean }) {
  const t = useTranslations('accounts.keys');
  const [open, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  return (
    <>
      <Button look="primary" icon={<Plus className="size-5" aria-hidden />} disabled={disabled} onClick={() => setOpen(true)}>
        {t('create')}
      </Button>
      <CreateKeyDialog
        key={round}
        open={open}
        onClose={() => {
          setOpen(false);
          // Resets the dialog: the key that was shown is gone from the page.
          setRound(round + 1);
        }}
      />
    </>
  );
}

function CreateKeyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('accounts.keys');
  const app = useTranslations('app');
  const router = useRouter();
  const [state, act] = useActionState(createApiKeyAction, null);
  const made = state?.ok ? state.data : null;
  const { keep, proof, failure } = useProof(state, act);
  const close = () => {
    if (made) startTransition(() => router.refresh());
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} holds={made !== null} title={made ? t('madeTitle') : t('createTitle')} closeLabel={app('close')}>
      {made ? (
        <div className="grid gap-5">
          <Notice tone="warn">{t('madeBody')}</Notice>
          <div className="grid gap-1.5">
            <span className="font-semibold">{t('key')}</span>
            <code className="rounded-control border border-line bg-sunken p-3 font-mono text-sm break-all select-all">{made.text}</code>
          </div>
          <div ref={focusCopy} className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={close}>
              {t('done')}
            </Button>
            <CopyButton text={made.text} label={t('copy')} doneLabel={t('copied')} look="primary" />
          </div>
        </div>
      ) : (
        <>
          <KeyForm act={act} keep={keep} failure={failure} onCancel={close} />
          {proof}
        </>
      )}
    </Dialog>
  );
}

/** The form that had the focus is gone. */
const focusCopy = (row: HTMLElement | null) => row?.querySelector<HTMLElement>('button:last-of-type')?.focus();

interface KeyFormProps {
  act: (form: FormData) => void;
  keep: (event: FormEvent<HTMLFormElement>) => void;
  failure: { message: string; fields?: Record<string, string>; values?: Record<string, string> } | null;
  onCancel: () => void;
}

function KeyForm({ act, keep, failure, onCancel }: KeyFormProps) {
  const t = useTranslations('accounts.keys');
  const app = useTranslations('app');
  // Kept in state: React resets a form after its action, and a refusal must not lose the choice.
  const [chosen, setChosen] = useState<ReadonlySet<ApiScope>>(new Set());
  const [days, setDays] = useState('0');
  const toggle = (scope: ApiScope, on: boolean) =>
    setChosen(new Set(API_SCOPES.filter((each) => (each === scope ? on : chosen.has(each)))));
  return (
    <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('name')}
        name="name"
        hint={t('nameHint')}
        autoComplete="off"
        maxLength={80}
        defaultValue={failure?.values?.name}
        error={failure?.fields?.name}
      />
      <fieldset className="grid gap-1" aria-describedby={failure?.fields?.scopes ? 'scopes-error' : undefined}>
        <legend className="mb-1 font-semibold">{t('scopes')}</legend>
        {API_SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            name="scopes"
            value={scope}
            checked={chosen.has(scope)}
            onChange={(event) => toggle(scope, event.target.checked)}
            label={t(wordOf(scope))}
            aside={<code className="font-mono text-sm text-ink-muted">{scope}</code>}
          />
        ))}
        {failure?.fields?.scopes && (
          <p id="scopes-error" role="alert" className="text-sm font-medium text-brick">
            {failure.fields.scopes}
          </p>
        )}
      </fieldset>
      <Select label={t('days')} name="days" value={days} onChange={(event) => setDays(event.target.value)}>
        <option value="0">{t('never')}</option>
        {DAYS.map((count) => (
          <option key={count} value={count}>
            {t('forDays', { days: count })}
          </option>
        ))}
      </Select>
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="quiet" onClick={onCancel}>
          {app('cancel')}
        </Button>
        <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </form>
  );
}
