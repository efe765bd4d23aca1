import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Table } from '#ui/table.tsx';

/** A table in a panel with the same title; its accessible name adds that it is a table. */
export function CaptionedTable({ caption, ...table }: ComponentProps<typeof Table>) {
  const t = useTranslations('admin');
  return <Table caption={t('caption', { title: caption })} {...table} />;
}
