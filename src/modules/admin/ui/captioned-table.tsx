import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Table } from '#ui/table.tsx';

/** A table in a panel of the same name: its own name says that it is the table. */
export function CaptionedTable({ caption, ...table }: ComponentProps<typeof Table>) {
  const t = useTranslations('admin');
  return <Table caption={t('caption', { title: caption })} {...table} />;
}
