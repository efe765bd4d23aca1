import type { Words } from './shape.ts';

const two = (n: number) => String(n).padStart(2, '0');

function partOfDay(hour: number): string {
  if (hour < 4) return 'ليلًا';
  if (hour < 12) return 'صباحًا';
  if (hour < 15) return 'ظهرًا';
  return hour < 18 ? 'عصرًا' : 'مساءً';
}

export const ar: Words = {
  skip: 'انتقل إلى المحتوى',
  menu: 'القائمة',
  mainMenu: 'التنقل الرئيسي',
  footerMenu: 'روابط أسفل الصفحة',
  languages: 'اللغات',
  own: 'العربية',
  quickContact: 'تواصل سريع',
  address: 'العنوان',
  openingHours: 'ساعات العمل',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  whatsapp: 'واتساب',
  call: 'اتصل بنا',
  directions: 'الاتجاهات',
  openMap: 'افتح في الخرائط',
  follow: 'تابعنا',
  registry: 'رقم التسجيل',
  closed: 'مغلق',
  allDay: 'مفتوح 24 ساعة',
  notSaid: 'لم تُحدَّد الساعات',
  everyDay: 'كل يوم',
  days: { mon: 'الإثنين', tue: 'الثلاثاء', wed: 'الأربعاء', thu: 'الخميس', fri: 'الجمعة', sat: 'السبت', sun: 'الأحد' },
  through: (from, to) => `${from} إلى ${to}`,
  lower: (word) => word,
  and: 'و',
  time: (hour, minute) => `${hour % 12 || 12}${minute ? `:${two(minute)}` : ''} ${partOfDay(hour % 24)}`,
  until: ' حتى ',
  from: 'ابتداءً من',
  free: 'مجانًا',
  per: {
    hour: 'في الساعة',
    day: 'في اليوم',
    night: 'لليلة',
    week: 'في الأسبوع',
    month: 'في الشهر',
    year: 'في السنة',
    person: 'للشخص',
    unit: 'للقطعة',
    kg: 'للكيلو',
    class: 'للحصة',
  },
  ask: 'السعر عند الطلب',
  when: 'الموعد',
  what: 'الحصة',
  price: 'السعر',
  optional: 'اختياري',
  choose: 'اختر',
  leaveEmpty: 'اترك هذا الحقل فارغًا',
  sent: 'تم إرسال الرسالة',
  contents: 'في هذه الصفحة',
  photo: 'صورة',
  home: 'الصفحة الرئيسية',
  notFound: { title: 'هذه الصفحة غير موجودة', lead: 'ربما تغيّر العنوان. ابدأ من جديد من الصفحة الرئيسية.' },
};
