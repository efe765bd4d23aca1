import { useTranslations } from 'next-intl';
import type { Corrections } from '#composer/brief.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field } from '#ui/field.tsx';
import type { Understanding } from '../../understanding/understanding.ts';
import { listWishes } from '../../understanding/wish-list.ts';
import { useWishWords } from './asked.tsx';

/** Max fields of the form, with room for the fixed ones. */
const MAX_SHOWN = 80;

/** The reply as a plain form, for browsers without JavaScript. Field names are the ones `correctionsOfFields` reads. */
export function PlainFields({ read, corrections }: { read: Understanding; corrections: Corrections }) {
  const t = useTranslations('understood');
  const kinds = useTranslations('sites.fact');
  const say = useWishWords();
  const textOf = (id: string, value: string) => {
    const corrected = corrections.facts?.find((fact) => fact.id === id);
    return corrected ? (corrected.text ?? '') : value;
  };
  const added = (kind: string, of?: string) => corrections.added?.find((one) => one.kind === kind && one.of === of)?.text ?? '';
  const facts = [...read.addresses, ...read.contacts, ...read.hours, ...read.others].slice(0, MAX_SHOWN);
  return (
    <fieldset className="grid gap-4 rounded-card border border-line bg-surface p-5">
      <legend className="px-2 font-display text-lg font-semibold">{t('plain.title')}</legend>
      <p className="text-sm text-ink-muted">{t('hint')}</p>
      {(['name', 'trade', 'place'] as const).map((id) => (
        <Field
          key={id}
          name={id}
          label={t(`label.${id}`)}
          defaultValue={corrections[id] === undefined ? read[id]?.value : (corrections[id] ?? '')}
          maxLength={200}
        />
      ))}
      {facts.map(({ id, kind, value }) => (
        <Field key={id} name={id} label={kinds(kind as 'name')} defaultValue={textOf(id, value)} maxLength={2000} />
      ))}
      {read.contacts.length === 0 && <Field name="add-phone" label={kinds('phone')} defaultValue={added('phone')} maxLength={200} />}
      {read.hours.length === 0 && <Field name="add-hours" label={kinds('hours')} defaultValue={added('hours')} maxLength={200} />}
      {read.offers.slice(0, MAX_SHOWN).map(({ id, name, price }) => (
        <div key={id} className="grid grid-cols-[1fr_9rem] gap-3">
          <Field name={id} label={kinds('offer')} defaultValue={textOf(id, name)} maxLength={2000} />
          <Field
            name={`price-${id}`}
            label={kinds('price')}
            defaultValue={price ? textOf(price.id, price.text) : added('price', id)}
            maxLength={200}
          />
        </div>
      ))}
      <Field name="add-offer" label={t('sells.addLabel')} hint={t('sells.addHint')} defaultValue={added('offer')} maxLength={300} />
      {read.lines
        .filter(({ isIntroduction }) => !isIntroduction)
        .slice(0, MAX_SHOWN / 2)
        .map(({ at, text, publish }) => (
          <div key={at}>
            {/* An unticked checkbox sends nothing: this is its value then. */}
            <input type="hidden" name={`line-${at}`} value="off" />
            <Checkbox
              name={`line-${at}`}
              label={`“${text}”`}
              defaultChecked={corrections.lines?.find((line) => line.at === at)?.publish ?? publish}
            />
          </div>
        ))}
      {listWishes(read.wishes).map((wish, index) => (
        <Checkbox key={`${wish.of} ${wish.value}`} name={`wish-${index}`} value="off" label={t('asked.dismiss', { wish: say(wish) })} />
      ))}
    </fieldset>
  );
}
