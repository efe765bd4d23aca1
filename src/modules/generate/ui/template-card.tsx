import Image from 'next/image';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { TemplateId } from '#templates/templates.ts';

/** Size of the picture of each template and language, made by `tools/make-template-pictures.mjs`. */
const SIZE = { width: 960, height: 780 } as const;

export function TemplatePicture({ id, sizes, className }: { id: TemplateId; sizes: string; className?: string }) {
  const t = useTranslations('templates');
  const name = t(`names.${id}`);
  return <Image src={`/templates/${useLocale()}-${id}.webp`} alt={t('picture', { name })} {...SIZE} sizes={sizes} className={className} />;
}

/** A template of the gallery: its picture, and a link to the preview. */
export function TemplateCard({ id, href }: { id: TemplateId; href: string }) {
  const t = useTranslations('templates');
  return (
    <article className="group relative grid content-start gap-3">
      <div className="overflow-hidden rounded-card border border-line bg-sunken group-hover:border-edge group-focus-within:border-edge">
        <TemplatePicture id={id} sizes="(min-width: 80rem) 26rem, (min-width: 40rem) 46vw, 92vw" className="h-auto w-full" />
      </div>
      <div className="grid gap-0.5">
        <h2 className="text-xl">
          <Link
            href={href}
            className="inline-flex min-h-11 items-center after:absolute after:inset-0 after:rounded-card group-hover:text-cobalt"
          >
            {t(`names.${id}`)}
          </Link>
        </h2>
        <p className="text-ink-muted">{t(`about.${id}`)}</p>
      </div>
    </article>
  );
}
