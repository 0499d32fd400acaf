import type { Counted, Words } from './words.ts'

const counted =
  (noun: string): Counted =>
  (count) =>
    `${count.toLocaleString('fa')} ${noun}`

/** The desk in Persian. */
export const fa: Words = {
  code: 'fa',
  direction: 'rtl',
  name: 'فارسی',
  numbers: 'fa',
  calendar: 'fa-IR-u-ca-persian',
  nav: {
    inbox: 'ورودی',
    stories: 'ماجراها',
    statements: 'گفته‌ها',
    timeline: 'گاه‌شمار',
    actors: 'کنشگران',
    review: 'بازبینی',
    label: 'بخش‌های میز کار',
    skip: 'رفتن به متن',
  },
  search: {
    label: 'جست‌وجو',
    go: 'بجوی',
    hint: 'نامی به هر خط، یا چند واژه',
    found: (count, isMore) => (isMore ? `بیش از ${count} یافت شد` : `${count} یافت شد`),
    nothing: 'چیزی یافت نشد. با واژه‌های کمتر یا املای دیگری از نام بیازمایید.',
    meant: (word) => `${word} یعنی`,
    remove: (word) => `برداشتن ${word}`,
    newest: 'تازه‌ترین‌ها',
    best: 'نزدیک‌ترین‌ها',
    compact: 'فشرده',
    full: 'کامل',
    more: 'پیشین‌ها',
    narrow: 'محدود کردن',
    feed: 'دنبال کردن با خوراک',
    fields: {
      speaker: 'گوینده',
      stance: 'موضع',
      kind: 'گونه',
      outlet: 'رسانه',
      origin: 'خاستگاه',
      language: 'زبان',
      via: 'از راه',
    },
  },
  actors: {
    kinds: {
      person: 'شخص',
      organisation: 'سازمان',
      state: 'کشور',
      place: 'جا',
      outlet: 'رسانه',
      group: 'گروه',
      document: 'سند',
    },
    said: (count) => `گفته‌های او: ${count}`,
    told: (count) => `گفته‌های دیگران دربارهٔ او: ${count}`,
    passed: (count) => `آنچه او بازگفته است: ${count}`,
    years: 'سال به سال',
    origins: 'نخستین گزارشگر',
    carriers: 'بازگوکنندگان',
    offices: 'سمت‌ها',
    find: 'گفته‌های چه کسی؟ نامی به هر خط',
    several: 'چند نفر این نام را دارند',
  },
  timeline: {
    first: 'میان',
    second: 'و',
    from: 'از',
    to: 'تا',
    others: 'دیگران',
    shown: (shown, total) => `${shown} گفته از ${total}`,
  },
  story: {
    eyebrow: 'ماجرا',
    reportsOf: 'گزارش از این ادعا',
    originsOf: 'خاستگاه مستقل',
    claimOf: (number, all) => `ادعای ${number} از ${all}:`,
    finding: ({ reports, independent, origins: [most] }) => {
      const number = (count: number) => count.toLocaleString('fa')
      if (!most)
        return reports === 1
          ? 'یک گزارش بی‌خاستگاه'
          : `${number(reports)} گزارش که به هم استناد می‌کنند`
      if (reports === 1) return 'یک گزارش، یک خاستگاه'
      const rest = most.pages.length
      if (rest === reports) return `هر ${number(reports)} گزارش بر یک منبع استوار است`
      if (rest > 1) return `${number(rest)} گزارش از ${number(reports)} گزارش بر یک منبع استوار است`
      return `${number(reports)} گزارش بر ${number(independent)} خاستگاه استوار است`
    },
    sum: ({ accounts, merges, circular, independent }) => {
      const number = (count: number) => count.toLocaleString('fa')
      return (
        [
          `${number(accounts)} روایت`,
          ...(merges.length === 0 ? [] : [`${number(merges.length)} ادغام`]),
          ...(circular.length === 0 ? [] : [`${number(circular.length)} حلقه`]),
        ].join(' − ') + ` = ${number(independent)} خاستگاه مستقل`
      )
    },
    merges: {
      'same-speaker': (into, from) => `${from} و ${into} گفتهٔ یک نفر را بازمی‌گویند.`,
      spokesman: (into, from) => `${from} از سوی ${into} سخن می‌گوید.`,
      named: (into, from) => `${from} از ${into} نام می‌برد.`,
      wording: (into, from) => `${from} متن ${into} را دارد.`,
      'credit-lost': (into, from) => `${from} متن ${into} را دارد و از آن نام نمی‌برد.`,
      translated: (into, from) => `${from} گفتهٔ ${into} را به زبانی دیگر می‌آورد.`,
      family: (into, from) => `${from} و ${into} از یک خانه‌اند.`,
      circular: (into, from) => `${from} و ${into} به هم استناد می‌کنند؛ هیچ‌یک خاستگاه نیست.`,
    },
    inferred: 'استنباط‌شده',
    independentMeans:
      'دو خاستگاه آن‌گاه مستقل شمرده می‌شوند که هیچ‌یک به دیگری استناد نکند، از یک خانه نباشند و متن‌هایشان پارهٔ مشترک برجسته‌ای نداشته باشد.',
    chain: 'راه رسیدن به صفحه‌ها',
    named: 'منبع در متن آمده است',
    matched: 'از همانندی واژه‌ها',
    reprints: { verbatim: 'عین متن', cut: 'کوتاه‌شده', edited: 'ویراسته', translated: 'ترجمه' },
    sides: {
      asserts: 'می‌گوید چنین است',
      confirms: 'تأیید می‌کند',
      denies: 'تکذیب می‌کند',
      declines: 'تأیید نمی‌کند',
    },
    sidesTitle: 'هر طرف چه می‌گوید',
    positionsTitle: 'موضع‌ها چگونه دگرگون شد',
    alertsTitle: 'آنچه باید دید',
    alerts: {
      'lost-attribution': 'نام منبع افتاده است',
      'lost-hedge': '«ادعا کرد» شد «گفت»',
      circular: 'صفحه‌ها به هم استناد می‌کنند',
      'figure-changed': 'رقمی دگرگون شده است',
      'claim-reversed': 'موضعی برگشته است',
      'single-origin': 'همه بر یک خاستگاه استوار است',
    },
    claimsTitle: (count) => `${count} ادعا`,
    pagesTitle: 'گزارش‌ها به ترتیب زمان',
    contested: 'محل اختلاف',
    contestedClaims: counted('ادعای محل اختلاف'),
    orders: { newest: 'تازه‌ترین', biggest: 'بزرگ‌ترین', contested: 'پراختلاف‌ترین' },
    none: 'هنوز ماجرایی نیست؛ چند صفحه بدهید:',
  },
  inbox: {
    title: 'چه چیزی خوانده شود؟',
    files: 'پرونده‌ها را اینجا رها کنید یا برگزینید: صفحه، بایگانی وب، خوراک، زیپ',
    text: 'یا متن یک صفحه را بچسبانید، یا نشانی‌ها را، هر سطر یکی',
    read: 'بخوان',
    retry: 'ناکام‌ها را دوباره بخوان',
    feeds: 'خوراک‌هایی که دنبال می‌شوند',
    feed: 'نشانی خوراک',
    watch: 'دنبال کن',
    unwatch: 'دیگر دنبال نکن',
    progress: (read, failed, of) =>
      [
        of === null ? `${read} خوانده شد` : `${read} از ${of} خوانده شد`,
        ...(failed === '۰' ? [] : [`${failed} نیاز به نگاه دارد`]),
      ].join('، '),
    states: {
      new: 'تازه',
      known: 'از پیش هست',
      same: 'همان مطلب',
      version: 'نسخهٔ تازه',
      address: 'با نشانی دیگر هست',
      failed: 'خوانده نشد',
    },
  },
  reader: {
    tools: 'شیوهٔ نمایش صفحه',
    clean: 'پاکیزه',
    raw: 'خام',
    both: 'کنار هم',
    naskh: 'نسخ',
    sans: 'ساده',
    smaller: 'کوچک‌تر',
    larger: 'بزرگ‌تر',
    captured: 'صفحه چنان‌که دریافت شد',
    facts: 'گفته‌های این صفحه',
    cue: 'واژهٔ گفتن',
    asWritten: 'گوینده در متن',
    unwritten: 'نوشته نشده؛ فعل به‌تنهایی می‌رساند',
    heardFrom: 'شنیده از',
    span: 'جای دقیق',
    capturedOn: 'دریافت‌شده در',
    characters: (from, to) => `نویسه‌های ${from} تا ${to}`,
    length: (characters) => `${characters} نویسه`,
  },
  stances: {
    asserts: 'می‌گوید',
    denies: 'تکذیب می‌کند',
    claims: 'ادعا می‌کند',
    pledges: 'وعده می‌دهد',
    thanks: 'سپاس می‌گوید',
    accuses: 'متهم می‌کند',
    hopes: 'امیدوار است',
    warns: 'هشدار می‌دهد',
    condemns: 'محکوم می‌کند',
    proposes: 'پیشنهاد می‌دهد',
    asks: 'می‌خواهد',
    agrees: 'موافق است',
    praises: 'می‌ستاید',
    supports: 'پشتیبانی می‌کند',
    declines: 'از پاسخ خودداری می‌کند',
    confirms: 'تأیید می‌کند',
  },
  kinds: { direct: 'عین گفته', indirect: 'به بیان خبرنگار', mixed: 'هر دو' },
  languages: { fa: 'فارسی', ar: 'عربی', en: 'انگلیسی' },
  view: {
    language: 'زبان',
    theme: 'روشن و تیره',
    light: 'روشن',
    dark: 'تیره',
    auto: 'مانند سیستم',
    keys: 'کلیدها',
  },
  unknown: {
    outlet: 'رسانهٔ نامعلوم',
    day: 'بی‌تاریخ',
    title: 'بی‌عنوان',
  },
  counts: {
    reports: counted('گزارش'),
    origins: counted('خاستگاه مستقل'),
    pages: counted('صفحه'),
    statements: counted('گفته'),
    stories: counted('ماجرا'),
  },
  problem: {
    missing: 'چنین صفحه‌ای اینجا نیست.',
    home: 'رفتن به ماجراها',
  },
}
