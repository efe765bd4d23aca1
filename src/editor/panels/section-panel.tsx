'use client';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isFrame } from '#site/operations/move-section.ts';
import { sectionsOf } from '#site/outline.ts';
import { isConcept } from '#site/schema/concepts.ts';
import { actionsIn, type Fact, type FactOf, type Section, shapeOf, Tone } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { solveTheme } from '#site/theme.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { AssistantForPage, AssistantTool } from '../assistant/assistant-button.tsx';
import { HoursWeek } from '../business/hours-week.tsx';
import { newSeed } from '../draft/store.ts';
import { LinkField } from '../links/link-field.tsx';
import { OpeningChoice } from '../openings/opening-choice.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { Choices } from './choices.tsx';
import { ItemsPanel } from './items-panel.tsx';
import { LayoutSketch } from './layout-sketch.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { SectionActions } from './section-actions.tsx';
import { FactField, TextField } from './text-field.tsx';
import { useCoveredSections, useShownHeadings } from './use-shown-headings.ts';

const SLOTS = ['kicker', 'title', 'lead', 'body', 'note'] as const;

/** Settings of the selected section. */
export function SectionPanel() {
  const section = useEditor(({ document, selection }) => (selection.section ? document.sections[selection.section] : undefined));
  if (!section) return <PageForm />;
  return <SectionForm key={section.id} section={section} />;
}

/** Without a selection: the page's settings for menus and search engines. */
function PageForm() {
  const t = useTranslations('editor');
  const page = useEditor(({ document, page: id }) => document.pages[id]);
  return (
    <div className="grid gap-6">
      <p className="text-ink-muted">{t('inspect.nothing')}</p>
      {page && page.type !== 'legal' && <AssistantForPage page={page.id} />}
      {page && (
        <fieldset key={page.id} className="grid gap-3">
          <legend className="mb-2 font-semibold">{t('page')}</legend>
          <TextField label={t('slot.nav')} textKey={page.label} />
          <TextField label={t('inspect.seoTitle')} textKey={page.seo.title} />
          <TextField label={t('inspect.seoDescription')} textKey={page.seo.description} long />
        </fieldset>
      )}
      {page?.type === 'page' && <RemovePage page={page.id} />}
    </div>
  );
}

function RemovePage({ page }: { page: string }) {
  const t = useTranslations('editor');
  const store = useStore();
  const remove = () => {
    const home = Object.values(store.getState().document.pages).find(({ type }) => type === 'home');
    if (home) store.showPage(home.id);
    store.perform('remove-page', { page });
  };
  return (
    <Button look="quiet" icon={<Trash2 className="size-4" aria-hidden />} className="justify-self-start text-brick" onClick={remove}>
      {t('pages.remove')}
    </Button>
  );
}

function SectionForm({ section }: { section: Section }) {
  const t = useTranslations('editor');
  const store = useStore();
  const shape = shapeOf(section.kind);
  const isHome = useEditor(({ document }) => document.pages[section.page]?.type === 'home');
  // The home page's opening is chosen by its picture; the plain hero layouts come after.
  const opens = section.kind === 'hero' && isHome;
  const layouts = section.kind === 'hero' ? shape.layouts.filter((layout) => !isConcept(layout)) : shape.layouts;
  return (
    <div className="grid gap-6">
      <div>
        <h2 className="text-lg">{t(`kind.${section.kind}`)}</h2>
        <div className="-ml-2.5 flex flex-wrap">
          <AssistantTool target={{ of: 'section', section: section.id }} />
          {!isFrame(section) && <SectionActions section={section} />}
        </div>
      </div>
      <InOpening section={section} />
      <Texts section={section} />
      {section.facts.length > 0 && <Facts ids={section.facts} />}
      {shape.media && <PicturePanel table="sections" id={section.id} media={section.media} />}
      {shape.items && <ItemsPanel section={section} />}
      {opens && <OpeningChoice section={section} />}
      <Choices
        legend={t(opens ? 'opening.others' : 'inspect.layout')}
        value={section.layout}
        onChange={(layout) => store.perform('set-layout', { section: section.id, layout })}
        options={layouts.map((layout) => ({
          value: layout,
          label: t(`layout.${layout}` as 'layout.bar'),
          picture: <LayoutSketch layout={layout} />,
        }))}
      />
      <Tones section={section} />
    </div>
  );
}

/** Says that the page shows this section within its opening, and leads there. */
function InOpening({ section }: { section: Section }) {
  const t = useTranslations('editor.inspect');
  const store = useStore();
  const covered = useCoveredSections();
  const opening = useEditor(({ document, page }) => sectionsOf(document, page).find(({ kind, hidden }) => kind === 'hero' && !hidden)?.id);
  if (section.hidden || !opening || !covered.has(section.id)) return null;
  return (
    <Notice title={t('inOpening')}>
      <p className="text-sm">{t('inOpeningWhy')}</p>
      <div>
        <Button onClick={() => store.select({ section: opening })}>{t('toOpening')}</Button>
      </div>
    </Notice>
  );
}

function Tones({ section }: { section: Section }) {
  const t = useTranslations('editor');
  const store = useStore();
  const theme = useEditor((state) => state.document.theme);
  const roles = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'];
  return (
    <Choices
      legend={t('inspect.tone')}
      value={section.tone}
      onChange={(tone) => store.perform('set-tone', { section: section.id, tone })}
      options={Tone.options.map((tone) => ({
        value: tone,
        label: t(`tone.${tone}`),
        picture: (
          <span
            aria-hidden
            className="flex h-8 items-center justify-between rounded-md border border-line px-2 font-display font-bold"
            style={{ background: roles[tone].bg, color: roles[tone].text }}
          >
            Aa
            <span className="size-3.5 rounded-full" style={{ background: roles[tone].solid }} />
          </span>
        ),
      }))}
    />
  );
}

function Texts({ section }: { section: Section }) {
  const t = useTranslations('editor');
  const shownHeading = useShownHeadings()(section);
  const slots = SLOTS.filter((slot) => section.slots[slot]);
  if (slots.length === 0 && shapeOf(section.kind).actions === 0) return null;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{t('inspect.texts')}</legend>
      {slots.map((slot) => (
        <TextField
          key={slot}
          label={t(`slot.${slot}`)}
          textKey={section.slots[slot]!}
          long={slot === 'body'}
          shown={slot === 'title' ? shownHeading : undefined}
          titleOf={slot === 'title' ? section.id : undefined}
        />
      ))}
      <Buttons section={section} />
      {section.nav && <TextField label={t('slot.nav')} textKey={section.nav} />}
    </fieldset>
  );
}

/** The buttons with their labels and targets, and a form for another one. */
function Buttons({ section }: { section: Section }) {
  const t = useTranslations('editor');
  const store = useStore();
  const labels = useEditor(
    ({ document, locale }) => section.actions.map(({ label }) => plainTextOf(document, label, locale)),
    (a, b) => a.join() === b.join(),
  );
  const most = actionsIn(section.kind, section.layout);
  const at = section.actions.length;
  const add = () => {
    const { document, locale, page } = store.getState();
    const phone = Object.values(document.facts).find(({ norm, status }) => norm.kind === 'phone' && status !== 'sample');
    store.perform('set-link', {
      holder: { of: 'section', section: section.id, at },
      target: phone ? { to: 'whatsapp', fact: phone.id } : { to: 'page', page },
      label: t(phone ? 'link.newChat' : 'link.newButton'),
      locale,
      seed: newSeed(),
    });
  };
  return (
    <>
      {section.actions.slice(0, most).map((action, n) => (
        <div key={action.label} className="grid gap-1.5">
          <TextField label={t('slot.action')} textKey={action.label} />
          <LinkField holder={{ of: 'section', section: section.id, at: n }} label={labels[n] ?? ''} />
        </div>
      ))}
      {at < most && (
        <Button icon={<Plus className="size-4" aria-hidden />} onClick={add}>
          {t('link.addButton')}
        </Button>
      )}
    </>
  );
}

function Facts({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('editor');
  const facts = useEditor((state) => state.document.facts);
  // Dates are edited on a calendar, among the dates of the business.
  const shown = ids.flatMap((id) => facts[id] ?? []).filter(({ norm }) => norm.kind !== 'date');
  if (shown.length === 0) return null;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{t('inspect.facts')}</legend>
      {shown.map((fact) =>
        fact.norm.kind === 'hours' ? (
          <div key={fact.id} className="@container">
            <HoursWeek fact={fact as Fact & FactOf<'hours'>} />
          </div>
        ) : (
          <FactField key={fact.id} label={t(`fact.${fact.norm.kind}`)} fact={fact.id} />
        ),
      )}
    </fieldset>
  );
}
