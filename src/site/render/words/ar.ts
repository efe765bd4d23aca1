import type { Words } from './shape.ts';

const two = (n: number) => String(n).padStart(2, '0');

function partOfDay(hour: number): string {
  if (hour < 4) return 'ليلًا';
  if (hour < 12) return 'صباحًا';
  if (hour < 15) return 'ظهرًا';
  return hour < 18 ? 'عصرًا' : 'مساءً';
}

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

export const ar: Words = {
  skip: 'انتقل إلى المحتوى',
  menu: 'القائمة',
  mainMenu: 'التنقل الرئيسي',
  photos: 'صور',
  footerMenu: 'روابط أسفل الصفحة',
  languages: 'اللغات',
  own: 'العربية',
  quickContact: 'تواصل سريع',
  address: 'العنوان',
  town: 'أين',
  areas: 'نخدم',
  openingHours: 'ساعات العمل',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  whatsapp: 'واتساب',
  call: 'اتصل بنا',
  directions: 'الاتجاهات',
  openMap: 'افتح في الخرائط',
  follow: 'تابعنا',
  person: 'للتحدث مع',
  responsible: 'المسؤول',
  remains: {
    prices: ['عن الأسعار', 'حول الأسعار'],
    about: ['معلومات', 'معلومات إضافية'],
    order: ['قبل الطلب', 'عن الطلبات'],
    visit: ['قبل الزيارة', 'عن المواعيد'],
    items: ['التفاصيل', 'بالتفصيل'],
    things: ['خيارات أخرى', 'المزيد من الخيارات'],
  },
  registry: 'رقم التسجيل',
  closed: 'مغلق',
  allDay: 'مفتوح 24 ساعة',
  everyDay: 'كل يوم',
  days: { mon: 'الإثنين', tue: 'الثلاثاء', wed: 'الأربعاء', thu: 'الخميس', fri: 'الجمعة', sat: 'السبت', sun: 'الأحد' },
  shortDays: { mon: 'إثنين', tue: 'ثلاثاء', wed: 'أربعاء', thu: 'خميس', fri: 'جمعة', sat: 'سبت', sun: 'أحد' },
  shortMonths: MONTHS,
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
  announcement: 'إعلان',
  yes: 'نعم',
  no: 'لا',
  outcome: 'النتيجة',
  year: 'السنة',
  work: 'العمل',
  date: 'التاريخ',
  place: 'المكان',
  tickets: 'التذاكر',
  addToCalendar: 'أضف إلى التقويم',
  book: 'احجز',
  bookingMessage: (service) => (service ? `مرحبًا! أود حجز: ${service}.` : 'مرحبًا! أود حجز موعد.'),
  buy: 'اشترِ',
  buyMessage: (thing) => `مرحبًا! يهمّني: ${thing}.`,
  subscribe: 'اشترك',
  statute: { article: 'المادة', number: (n) => String(n), paragraph: (n) => `${n}.` },
  pix: {
    key: 'مفتاح Pix',
    keys: { cpf: 'CPF', cnpj: 'CNPJ', email: 'بريد إلكتروني', phone: 'هاتف محمول', random: 'عشوائي' },
    code: 'رمز Pix',
    help: 'افتح تطبيق مصرفك وامسح رمز QR، أو انسخ الرمز والصقه في خانة Pix.',
    qr: 'رمز QR للدفع عبر Pix',
    free: 'مبلغ آخر',
  },
  cookies: 'إشعار ملفات تعريف الارتباط',
  close: 'إغلاق',
  blog: {
    day: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
    soon: { title: 'المقال الأول في الطريق', lead: 'ما زال قيد الكتابة. عودوا قريبًا لقراءته.' },
    topics: 'المواضيع',
    all: 'كل المقالات',
    minutes: (count) =>
      count === 1
        ? 'قراءة في دقيقة'
        : count === 2
          ? 'قراءة في دقيقتين'
          : count <= 10
            ? `قراءة في ${count} دقائق`
            : `قراءة في ${count} دقيقة`,
    by: (name) => `بقلم ${name}`,
    updated: (date) => `آخر تحديث ${date}`,
    more: 'تابعوا القراءة',
    newer: 'الأحدث',
    older: 'الأقدم',
    posts: 'المقالات',
    about: 'الموضوع',
    count: (count) => (count === 1 ? 'مقال واحد' : count === 2 ? 'مقالان' : count <= 10 ? `${count} مقالات` : `${count} مقالًا`),
    tagTitle: (tag, site) => `مقالات عن ${tag} · ${site}`,
    tagDescription: (tag, site) => [
      `كل ما نشره ${site} عن ${tag}.`,
      'من الأحدث إلى الأقدم، تقرؤونها بالترتيب الذي تحبون.',
      'اختاروا عنوانًا واقرؤوا على مهل، من الهاتف أو من الحاسوب.',
    ],
  },
  visitNote: `## قياس الزيارات
يقيس هذا الموقع الوقت الذي يستغرقه الفتح والاستجابة في بعض الزيارات. عند مغادرة الصفحة يرسل المتصفح مرة واحدة: الصفحة، ونوع الجهاز، هاتفًا كان أم حاسوبًا، وأربعة أزمنة. لا ملفات تعريف ارتباط ولا تحديد للهوية، ولا يُحفظ عنوان IP: ما يصل يُضاف إلى أرقام اليوم فقط. وإذا كانت إشارة GPC مفعّلة في متصفحك فلا يُقاس شيء.`,
  notFound: { title: 'هذه الصفحة غير موجودة', lead: 'ربما تغيّر العنوان. ابدأ من جديد من الصفحة الرئيسية.' },
};
