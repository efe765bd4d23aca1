import { redirect } from 'next/navigation';
import { staffPage } from './_staff.ts';

export default async function AgencyPage() {
  const { staff } = await staffPage();
  redirect(staff.type === 'admin' ? '/admin/revenue' : '/admin/clients');
}
