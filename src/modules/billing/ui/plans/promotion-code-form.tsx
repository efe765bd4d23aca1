import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';

interface PromotionCodeFormProps {
  plan: string;
  back: string;
  /** As typed; applied unless there is an error. */
  code: string | undefined;
  error: string | undefined;
}

/** Reloads the same bill with a code; also works as a plain form without scripts. */
export function PromotionCodeForm({ plan, back, code, error }: PromotionCodeFormProps) {
  const t = useTranslations('billing.promotionCode');
  const here = `/plan/change?${new URLSearchParams({ plan, back })}#preview`;
  if (code && !error) {
    return (
      <div>
        <p role="status">{t('applied', { code: code.toUpperCase() })}</p>
        <a href={here} className="inline-flex min-h-11 items-center font-semibold text-cobalt underline-offset-4 hover:underline">
          {t('remove')}
        </a>
      </div>
    );
  }
  return (
    <details open={Boolean(error)} className="border-y border-line">
      <summary className="flex min-h-11 items-center font-semibold text-cobalt">{t('summary')}</summary>
      <form action="/plan/change#preview" className="grid gap-3 pt-1 pb-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start">
        <input type="hidden" name="plan" value={plan} />
        <input type="hidden" name="back" value={back} />
        <Field
          label={t('label')}
          name="code"
          required
          maxLength={100}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={code}
          error={error}
        />
        <Button type="submit" className="sm:mt-7.5">
          {t('apply')}
        </Button>
      </form>
    </details>
  );
}
