'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import type { ActionFailure } from '#platform/action.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { addRecordAction, changeRecordAction, removeRecordAction } from '../../actions.ts';
import { RISKS } from '../../zone/objections.ts';
import { RECORD_TYPES, type RecordType } from '../../zone/record-types.ts';
import type { RecordView } from './zone-view.ts';

const TTLS = ['60', '300', '3600', '14400', '86400'] as const;
const OF_NAME = /^dns_record_(name_|cname_at_apex|ns_at_apex)/;
const RISKY: ReadonlySet<string> = new Set(RISKS.map((risk) => `dns_${risk}`));

interface RecordFormProps {
  domainId: string;
  zone: string;
  /** True if the provider can choose a TTL. */
  hasAutomatic: boolean;
  /** Null for a new record. */
  record: RecordView | null;
  onDone: () => void;
}

/** Form for a record: errors are shown at their fields, risks are confirmed before saving. */
export function RecordForm({ domainId, zone, hasAutomatic, record, onDone }: RecordFormProps) {
  const t = useTranslations('domains.zone.records');
  const app = useTranslations('app');
  const [type, setType] = useState((record?.type ?? 'A') as RecordType);
  const [state, act] = useActionState(record ? changeRecordAction : addRecordAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (!state?.ok) return;
    toast(t('saved'));
    onDone();
  }, [state, t, onDone]);
  // Also after the identity check: the typed values are kept when the form is reset.
  const typed = (state?.ok === false ? state.values : null) ?? {};
  const fault = failure?.reason.startsWith('dns_record_') && !['dns_record_locked', 'dns_record_not_found'].includes(failure.reason);
  const ofName = fault && OF_NAME.test(failure?.reason ?? '');
  const [priority, host] = record?.type === 'MX' ? record.value.split(' ') : [undefined, undefined];
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-4" noValidate>
        <input type="hidden" name="domainId" value={domainId} />
        {record && <input type="hidden" name="recordId" value={record.id} />}
        {failure && !fault && !failure.fields && <Notice tone={RISKY.has(failure.reason) ? 'warn' : 'bad'}>{failure.message}</Notice>}
        <div className="grid gap-4 items-start sm:grid-cols-[8rem_minmax(0,1fr)]">
          <Select
            key={typed.type}
            label={t('type')}
            name="type"
            defaultValue={typed.type ?? type}
            onChange={(event) => setType(event.target.value as RecordType)}
          >
            {RECORD_TYPES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
          <Field
            label={t('name')}
            name="name"
            hint={t('nameHint', { zone })}
            error={ofName ? failure?.message : failure?.fields?.name}
            defaultValue={typed.name ?? (record && record.label !== '@' ? record.label : '')}
            {...plain}
          />
        </div>
        <div className={type === 'MX' ? 'grid items-start gap-4 sm:grid-cols-[8rem_minmax(0,1fr)]' : 'grid gap-4'}>
          {type === 'MX' && (
            <Field
              label={t('priority')}
              name="priority"
              inputMode="numeric"
              error={failure?.fields?.priority}
              defaultValue={typed.priority ?? priority ?? '10'}
            />
          )}
          <Field
            label={t('value')}
            name="value"
            hint={t(`hints.${type}`)}
            error={fault && !ofName && failure?.reason !== 'dns_record_ttl_range' ? failure?.message : failure?.fields?.value}
            defaultValue={typed.value ?? host ?? record?.value ?? ''}
            {...plain}
          />
        </div>
        <TtlSelect
          hasAutomatic={hasAutomatic}
          record={record}
          typed={typed.ttl}
          error={failure?.reason === 'dns_record_ttl_range' ? failure.message : undefined}
        />
        <Risks failure={failure} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onDone}>{app('cancel')}</Button>
          <SubmitButton pendingLabel={t('pending')}>{t('save')}</SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}

interface TtlSelectProps extends Pick<RecordFormProps, 'hasAutomatic' | 'record'> {
  typed: string | undefined;
  error: string | undefined;
}

function TtlSelect({ hasAutomatic, record, typed, error }: TtlSelectProps) {
  const t = useTranslations('domains.zone.records');
  const ttl = record ? (record.ttl === null ? 'auto' : String(record.ttl)) : hasAutomatic ? 'auto' : '300';
  const isOdd = record !== null && record.ttl !== null && !TTLS.includes(ttl as '60');
  return (
    <Select key={`ttl ${typed}`} label={t('ttl')} name="ttl" defaultValue={typed ?? ttl} error={error}>
      {hasAutomatic && <option value="auto">{t('ttls.auto')}</option>}
      {isOdd && <option value={ttl}>{t('seconds', { seconds: Number(ttl) })}</option>}
      {TTLS.map((one) => (
        <option key={one} value={one}>
          {t(`ttls.${one}`)}
        </option>
      ))}
    </Select>
  );
}

const plain = { autoComplete: 'off', autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, className: 'font-mono' } as const;

/** One checkbox per risk: nobody confirms a risk that they were not shown. */
function Risks({ failure }: { failure: ActionFailure | null }) {
  const t = useTranslations('domains.zone.plan');
  const [named, setNamed] = useState<{ code: string; sentence: string; isTaken: boolean }[]>([]);
  useEffect(() => {
    if (!failure || !RISKY.has(failure.reason)) return;
    const code = failure.reason.slice('dns_'.length);
    setNamed((all) => (all.some((one) => one.code === code) ? all : [...all, { code, sentence: failure.message, isTaken: false }]));
  }, [failure]);
  const take = (code: string, isTaken: boolean) => setNamed((all) => all.map((one) => (one.code === code ? { ...one, isTaken } : one)));
  if (named.length === 0) return null;
  return (
    <>
      <input type="hidden" name="confirmed" value={named.flatMap(({ code, isTaken }) => (isTaken ? [code] : [])).join()} />
      {named.map(({ code, sentence, isTaken }) => (
        <Notice key={code} tone="warn" title={sentence}>
          <Checkbox label={t('confirm')} checked={isTaken} onChange={(event) => take(code, event.target.checked)} />
        </Notice>
      ))}
    </>
  );
}

export function RemoveRecord({ domainId, record, onDone }: { domainId: string; record: RecordView; onDone: () => void }) {
  const t = useTranslations('domains.zone.records');
  const app = useTranslations('app');
  const [state, act] = useActionState(removeRecordAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (!state?.ok) return;
    toast(t('gone'));
    onDone();
  }, [state, t, onDone]);
  return (
    <>
      <p className="font-mono text-sm wrap-anywhere">{record.value}</p>
      <p>{t('removeLead')}</p>
      <form action={act} onSubmit={keep} className="grid gap-4">
        <input type="hidden" name="domainId" value={domainId} />
        <input type="hidden" name="recordId" value={record.id} />
        {failure && !RISKY.has(failure.reason) && <Notice tone="bad">{failure.message}</Notice>}
        <Risks failure={failure} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onDone}>{app('cancel')}</Button>
          <SubmitButton look="danger" pendingLabel={t('pending')}>
            {t('removeAction')}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}
