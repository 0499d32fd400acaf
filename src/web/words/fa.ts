import type { Counted, Words } from './words.ts'

const NUMBER = (count: number): string => count.toLocaleString('fa')

const counted =
  (noun: string): Counted =>
  (count) =>
    `${count.toLocaleString('fa')} ${noun}`

const SPELT = 'هیچ یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده'.split(' ')

const spelt = (count: number): string => SPELT[count] ?? count.toLocaleString('fa')

const NOW = {
  asserts: 'می‌گوید',
  confirms: 'تأیید می‌کند',
  denies: 'تکذیب می‌کند',
  declines: 'تأیید نمی‌کند',
} as const

const THEN = {
  asserts: 'گفته بود',
  confirms: 'تأیید کرده بود',
  denies: 'تکذیب کرده بود',
  declines: 'تأیید نکرده بود',
} as const

/** The desk in Persian. */
export const fa: Words = {
  code: 'fa',
  direction: 'rtl',
  name: 'فارسی',
  numbers: 'fa',
  calendar: 'fa-IR-u-ca-persian',
  comma: '، ',
  stretch: (days) =>
    days < 60
      ? counted('روز')(days)
      : days < 730
        ? counted('ماه')(Math.round(days / 30.4))
        : counted('سال')(Math.round(days / 365)),
  about: 'چه کسی چه گفت، کِی، و از راه چه کسانی به صفحه رسید.',
  list: '، ',
  nav: {
    inbox: 'ورودی',
    stories: 'ماجراها',
    statements: 'گفته‌ها',
    timeline: 'خط زمانی',
    actors: 'افراد و نهادها',
    review: 'بازبینی',
    label: 'بخش‌های میز کار',
    skip: 'رفتن به متن',
  },
  search: {
    label: 'جست‌وجو',
    go: 'جست‌وجو',
    hint: 'نامی به هر خط، یا چند واژه',
    found: (count, isMore) => (isMore ? `بیش از ${count} یافت شد` : `${count} یافت شد`),
    nothing: 'چیزی یافت نشد',
    asked: 'آنچه خواسته شد',
    not: 'بدون',
    remove: (word) => `برداشتن \u2068${word}\u2069`,
    newest: 'تازه‌ترین‌ها',
    best: 'نزدیک‌ترین‌ها',
    compact: 'فشرده',
    full: 'کامل',
    order: 'ترتیب و نما',
    of: { statements: 'گفته‌ها', pages: 'صفحه‌ها' },
    earlier: 'پیشین‌ها',
    later: 'تازه‌ترها',
    next: 'بعدی‌ها',
    previous: 'قبلی‌ها',
    narrow: 'محدود کردن',
    more: 'بیشتر',
    feed: 'دنبال کردن با خوراک',
    save: 'نگه داشتن این جست‌وجو',
    unsave: 'برداشتن از جست‌وجوهای نگه‌داشته',
    saved: 'جست‌وجوهای نگه‌داشته',
    to: 'به',
    fields: {
      speaker: 'گوینده',
      addressee: 'مخاطب',
      actor: 'نام‌برده',
      stance: 'موضع',
      kind: 'گونه',
      outlet: 'رسانه',
      origin: 'نخستین گزارشگر',
      language: 'زبان',
      via: 'به نقل از',
      place: 'جای آن در صفحه',
      event: 'رویداد',
      said: 'زمان گفتن',
      published: 'زمان انتشار',
    },
    years: 'انتشار، سال به سال',
    months: 'انتشار، ماه به ماه',
    between: (from, to) => `${from} تا ${to}`,
    empty: {
      alone: (word) => `⁨${word}⁩ به‌تنهایی هم چیزی نمی‌یابد.`,
      without: (word, count) => `بدون ⁨${word}⁩: ${count}`,
      there: (of, count) =>
        of === 'pages'
          ? `صفحه‌هایی که آن را دارند: ${count}`
          : `گفته‌هایی که آن را دارند: ${count}`,
      maybe: 'شاید مقصود این بود:',
      spelling: 'واژه‌های کمتر، املای دیگری از نام، یا آغاز واژه و * را بیازمایید.',
    },
    help: {
      title: 'چگونه بپرسیم',
      plain: 'واژه‌های کنار هم باید همه باشند. نام به هر خطی که باشد، صاحبش را می‌یابد.',
      signs: [
        ['"two words"', 'همین واژه‌ها به همین ترتیب'],
        ['word*', 'واژه‌هایی که این‌گونه آغاز می‌شوند'],
        ['this OR that', 'یکی از این دو'],
        ['-word', 'بدون آن'],
        ['(this OR that) word', 'پرانتز دسته می‌کند'],
      ],
      field: 'بنویسید',
      means: 'برای',
    },
    mistakes: {
      much: 'یکجا بیش از اندازه خواسته شده است: واژه‌های کمتر یا کوتاه‌تر بنویسید.',
      field: 'ویژگی‌ای به این نام نیست. آن‌هایی که هست در زیر آمده است.',
      value: 'این ویژگی چنین مقداری ندارد. مقدارهایش در زیر آمده است.',
      'no-value': 'پس از دونقطه بنویسید چه باشد.',
      days: 'یک روز، ماه، سال یا بازه بنویسید: 2024-06-19، 2024-06، 2024، 2024-06/2024-11.',
      quotation: 'این گیومه بسته نشده است.',
      opened: 'این پرانتز بسته نشده است.',
      closed: 'برای این پرانتز، پرانتزی باز نشده است.',
      choice: 'کنار OR چیزی کم است.',
      exclusion: 'پس از آن بنویسید چه نباشد.',
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
    passed: (count) => `آنچه او نقل کرده است: ${count}`,
    years: 'در گذر زمان',
    newestYears: 'در گذر زمان، تازه‌ترین‌ها',
    origins: 'نخستین گزارشگر',
    carriers: 'نقل‌کنندگان',
    quotedBy: 'رسانه‌هایی که از او می‌نویسند',
    addressees: 'روی سخنش با',
    counterparts: 'خط زمانی با',
    offices: 'سمت‌ها',
    unknownDay: 'نامعلوم',
    today: 'امروز',
    spelled: 'در صفحه‌ها',
    all: 'همهٔ آن‌ها',
    changed: (count) => `در ${count.toLocaleString('fa')} ادعا موضعش را تغییر داد`,
    stories: (count) => `ماجراها: ${count}`,
    index: 'افراد و نهادها',
    indexWhat: (isMore) =>
      isMore ? 'پرسخن‌ترین‌ها در تازه‌ترین گفته‌ها.' : 'پرسخن‌ترین‌ها در این کتابخانه.',
    find: 'نامی به هر خط',
    several: (name) => `⁨${name}⁩ می‌تواند یکی از این‌ها باشد`,
    nobody: (name) => `اینجا کسی ⁨${name}⁩ نام ندارد`,
    byCount: 'به شمار گفته‌ها',
    byName: 'به ترتیب نام',
  },
  timeline: {
    title: 'خط زمانی',
    what: 'آنچه افراد و نهادها روز به روز به هم و دربارهٔ هم می‌گویند.',
    actor: 'نامی به هر خط',
    another: 'افزودن نام',
    from: 'از',
    to: 'تا',
    show: 'نمایش',
    others: 'دیگران',
    events: 'رویدادها',
    shown: (shown, total) => (shown === total ? `${total} گفته` : `${shown} گفته از ${total}`),
    speaksTo: 'به',
    speaksOf: 'دربارهٔ',
    together: 'همراه',
    told: (count) => `در ${count.toLocaleString('fa')} صفحه`,
    sameClaim: 'همین ادعا:',
    published: 'روز انتشار',
    range: 'بازه',
    all: 'همه',
    before: 'پیش‌تر',
    behind: 'پس‌تر',
    earlier: 'گفته‌های صفحه‌های پیشین',
    nothing: 'در این بازه چیزی گفته نشده است.',
    nobody: (name) => `کتابخانه از کسی به نام ⁨${name}⁩ سخن نمی‌گوید.`,
    several: (name) => `⁨${name}⁩ می‌تواند یکی از این‌ها باشد. کدام؟`,
    both: (name, other) => `⁨${name}⁩ و ⁨${other}⁩ یکی هستند.`,
    happened: { reported: 'گزارش شد', claimed: 'ادعا شد', denied: 'رد شد' },
    shape: (numbers, stances) => `${numbers}: ${stances}`,
  },
  story: {
    eyebrow: 'ماجرا',
    reportsOf: 'گزارش از این ادعا',
    originsOf: 'خاستگاه مستقل',
    claimOf: (number, all) => `ادعای ${number} از ${all}:`,
    finding: ({ reports, independent, origins: [most] }) => {
      if (!most)
        return reports === 1
          ? 'یک گزارش بی‌خاستگاه'
          : `${spelt(reports)} گزارش به هم استناد می‌کنند`
      if (reports === 1) return 'یک گزارش، یک خاستگاه'
      const rest = most.pages.length
      if (rest === reports && independent === 1)
        return `هر ${spelt(reports)} گزارش بر یک منبع استوار است`
      if (rest > 1 && rest < reports)
        return `${spelt(rest)} گزارش از ${spelt(reports)} گزارش بر یک منبع استوار است`
      return `${spelt(reports)} گزارش بر ${spelt(independent)} خاستگاه استوار است`
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
    howCounted: 'خاستگاه‌ها چگونه شمرده می‌شوند',
    counting: [
      'گزارش صفحه‌ای است که در آن کسی ادعا را می‌گوید یا تأیید می‌کند؛ صفحه‌ای که تنها تکذیب می‌کند گزارش شمرده نمی‌شود. آنچه صفحه از یک منبع دارد یک روایت است: صفحه‌ای با دو منبع دو روایت دارد.',
      'دو روایت آن‌گاه یکی می‌شوند که گفتهٔ یک نفر را بازگویند، یکی از دیگری نام ببرد، یکی متن دیگری را داشته باشد (با نام یا بی نام آن، یا به زبانی دیگر)، یا رسانه‌هایشان از یک خانه باشند. رسانه‌هایی که تنها به هم استناد می‌کنند حلقه‌اند و خاستگاهی پشت آن‌ها نیست.',
      'آنچه می‌ماند خاستگاه‌های مستقل است: روایت‌ها منهای ادغام‌ها منهای حلقه‌ها. هر ادغام با واژه‌هایی که نشانش می‌دهد فهرست شده است. منبع‌های بی‌نام دو رسانه دو می‌مانند، مگر آنکه صفحه‌ای آن‌ها را یکی بداند. مالکیت دولتی رسانه نشان داده می‌شود و در شمارش نمی‌آید.',
      'همین شمار در فهرست ماجراها، در صفحهٔ ماجرا، در خروجی‌ها و در رابط برنامه‌ها می‌آید؛ گزارش‌هایی از ماجراهای دیگر که همین ادعا را می‌گویند در آن شمرده شده‌اند.',
    ],
    chain: 'راه رسیدن به صفحه‌ها',
    named: 'منبع در متن آمده است',
    matched: 'تطبیق از روی متن',
    width: 'پهنای خط: شمار گزارش‌های وابسته',
    columns: {
      origin: 'خاستگاه',
      agency: 'خبرگزاری',
      outlet: 'رسانه',
      repeat: 'بازنشر از رسانه',
    },
    showPath: (outlet) => `نمایش راه رسیدن به ${outlet}`,
    copies: {
      verbatim: (share) => `رونوشت، ${share} یکسان`,
      cut: (share) => `کوتاه‌شده، ${share} یکسان`,
      edited: (share) => `ویراسته، ${share} یکسان`,
      translated: (share) => `ترجمهٔ ${share} آن`,
    },
    copyOf: {
      kept: (of, copy) => `متن ${of} را دارد (${copy}) و از آن نام می‌برد`,
      lost: (of, copy) => `متن ${of} را دارد (${copy}) و از آن نام نمی‌برد`,
    },
    hedgeLost: '«ادعا کرد» شده است «گفت»',
    firstReport: 'نخستین گزارش',
    sides: {
      asserts: 'می‌گوید چنین است',
      confirms: 'تأیید می‌کند',
      denies: 'تکذیب می‌کند',
      declines: 'تأیید نمی‌کند',
    },
    takes: {
      asserts: 'می‌گوید چنین است',
      confirms: 'تأیید می‌کند',
      denies: 'تکذیب می‌کند',
      declines: 'تأیید نمی‌کند',
    },
    mark: (count) => `۱ خاستگاه · ${count.toLocaleString('fa')} گزارش`,
    others: (count) => `و ${count.toLocaleString('fa')} طرف دیگر`,
    previousClaim: 'ادعای پیشین',
    nextClaim: 'ادعای بعدی',
    range: (from, to) => `${from} تا ${to}`,
    sidesFinding: (asserts, declines, denies) =>
      [
        ...(asserts > 0 ? [`${asserts.toLocaleString('fa')} طرف می‌گویند`] : []),
        ...(declines > 0 ? [`${declines.toLocaleString('fa')} طرف تأیید نمی‌کنند`] : []),
        ...(denies > 0 ? [`${denies.toLocaleString('fa')} طرف تکذیب می‌کنند`] : []),
      ].join('، '),
    changed: (count) =>
      count === 0
        ? 'هیچ طرفی موضعش را عوض نکرد'
        : `${count.toLocaleString('fa')} طرف موضعش را عوض کرد`,
    foldedClaims: (count) => `${count.toLocaleString('fa')} ادعا که هر یک تنها یک گزارش دارد`,
    lag: ({ days, hours, minutes }) =>
      `${[
        days && `${days.toLocaleString('fa')} روز`,
        hours && `${hours.toLocaleString('fa')} ساعت`,
        minutes && `${minutes.toLocaleString('fa')} دقیقه`,
      ]
        .filter(Boolean)
        .join(' و ')} بعد`,
    alertsTitle: 'نیازمند توجه',
    alerts: {
      'lost-attribution': ({ outlet, of, copy }) =>
        `${outlet} متن ${of} را دارد (${copy}) و از آن نام نمی‌برد.`,
      'lost-hedge': ({ outlet, of, from, to, speaker }) =>
        from
          ? `${outlet} آنچه را ${of} با تردید آورده، قطعی بازمی‌گوید: «${to}» به‌جای «${from}».`
          : `آنچه ${speaker} به نوشتهٔ ${of} ادعا کرده، به نوشتهٔ ${outlet} گفته است.`,
      circular: ({ outlets }) => `${outlets} به هم استناد می‌کنند و خاستگاهی پشت آن‌ها نیست.`,
      'figure-changed': ({ outlet, of, from, to }) =>
        `${outlet} رقم ${to} را می‌آورد و ${of} رقم ${from} را.`,
      'claim-reversed': ({ body, other, before, after, since, until }) =>
        `${body} از ${since} آنچه را ${other === null ? 'خود' : other} در ${until} ${THEN[before]}، ${NOW[after]}.`,
      'single-origin': ({ reports, origin }) =>
        `هر ${spelt(reports)} گزارش این ادعا تنها بر ${origin} استوار است.`,
    },
    see: 'ببینید',
    claimsTitle: (count) => `${count} ادعا`,
    pagesTitle: 'گزارش‌ها به ترتیب زمان',
    shownOf: (shown, all) => `${shown} مورد از ${all} مورد نشان داده شده است.`,
    showAll: 'نمایش همه',
    contested: 'محل اختلاف',
    contestedClaims: counted('ادعای محل اختلاف'),
    uncounted: (count) =>
      `شمارش ${counted('ماجرا')(count)} هنوز به پایان نرسیده است؛ کمی دیگر دوباره نگاه کنید.`,
    orders: { newest: 'تازه‌ترین', biggest: 'بزرگ‌ترین', contested: 'پراختلاف‌ترین' },
    anyLanguage: 'همهٔ زبان‌ها',
    shown: (from, to, all) =>
      `${from.toLocaleString('fa')} تا ${to.toLocaleString('fa')} از ${all.toLocaleString('fa')} ماجرا`,
    older: 'ماجراهای پیش‌تر',
    newer: 'ماجراهای تازه‌تر',
    outlets: counted('رسانه'),
    reports: 'گزارش',
    origins: 'خاستگاه',
  },
  start: {
    title: 'خبر از کجا آغاز شد؟',
    what: 'اسناد صفحه‌های خبری را می‌خواند و نشان می‌دهد چه کسی چه گفته، گفته‌اش از چه راهی به هر صفحه رسیده و بر چند خاستگاه مستقل استوار است.',
    way: {
      said: 'کسی می‌گوید',
      passed: 'خبرگزاری نقل می‌کند',
      printed: (count) => `${NUMBER(count)} صفحه گزارش می‌دهد: یک خاستگاه`,
    },
    samples: 'با نمونه‌ها امتحان کنید',
    samplesWhat: (count) =>
      `${NUMBER(count)} صفحهٔ فارسی و عربی همراه برنامه است و در چند ثانیه خوانده می‌شود.`,
    readSamples: 'خواندن نمونه‌ها',
    own: 'صفحه‌های خود را بدهید',
    ownWhat: 'پرونده یا پوشه را رها کنید، یا متن و نشانی را بچسبانید: صفحه، خوراک، بایگانی وب.',
    feeds: 'خوراک‌ها را دنبال کنید',
    feedsWhat: 'تا میز کار باز است، صفحه‌های تازهٔ آن‌ها هر ۱۵ دقیقه خوانده می‌شود.',
  },
  keys: {
    title: 'کلیدها',
    note: 'کلیدها بنا بر جایشان روی صفحه‌کلید کار می‌کنند، با هر چیدمانی.',
    parts: { everywhere: 'همه‌جا', reader: 'خواندن', review: 'بازبینی' },
    does: {
      list: 'فهرست کلیدها',
      search: 'رفتن به جست‌وجو',
      next: 'گفتهٔ بعدی',
      previous: 'گفتهٔ پیشین',
      accept: 'پذیرفتن',
      correct: 'رفتن به اصلاح‌ها',
      reject: 'رد کردن',
      skip: 'گذشتن',
      undo: 'پس گرفتن آخرین تصمیم',
    },
  },
  inbox: {
    title: 'چه چیزی خوانده شود؟',
    text: 'پرونده‌ها یا پوشه‌ای را هر جای این صفحه رها کنید، یا متنی را بچسبانید، یا نشانی‌ها را، هر سطر یکی',
    kinds: 'صفحهٔ HTML یا متنی، زیپ، بایگانی وب، خوراک؛ هر بار تا ۶۴ مگابایت',
    choose: 'انتخاب پرونده',
    read: 'خواندن',
    retry: 'تلاش دوباره',
    retryAll: 'تلاش دوباره برای همه',
    cancel: 'توقف',
    lookAgain: 'ببینید تا کجا پیش رفته است',
    empty: 'از زمان باز شدن میز کار چیزی نرسیده است. آنچه پیش‌تر خوانده شده در کتابخانه است.',
    columns: {
      page: 'صفحه',
      outlet: 'رسانه',
      language: 'زبان',
      statements: 'گفته‌ها',
      state: 'وضعیت',
    },
    from: 'از خوراک',
    toStories: 'رفتن به ماجراها',
    progress: (read, failed, of) =>
      [
        of === null
          ? `${NUMBER(read)} صفحه خوانده شد`
          : `${NUMBER(read)} از ${NUMBER(of)} خوانده شد`,
        ...(failed === 0 ? [] : [`${NUMBER(failed)} مورد باید بررسی شود`]),
      ].join('، '),
    more: (count) => `${NUMBER(count)} صفحهٔ دیگر در کتابخانه است.`,
    states: {
      new: 'تازه',
      known: 'از پیش موجود',
      same: 'همان مطلب',
      version: 'نسخهٔ تازه',
      address: 'موجود با نشانی دیگر',
    },
    deliveryStates: { waiting: 'در نوبت', cancelled: 'متوقف شد' },
    feeds: 'خوراک‌ها',
    feedsWhat:
      'تا میز کار باز است، هر خوراک ۱۵ دقیقه یک بار بررسی می‌شود و صفحه‌های تازه‌اش بالا می‌آید.',
    feed: 'نشانی خوراک، یا سایتی که خوراک دارد',
    watch: 'افزودن',
    unwatch: 'حذف',
    poll: 'بررسی همین حالا',
    neverPolled: 'هنوز بررسی نشده',
    polled: (when) => `آخرین بررسی: ${when}`,
    nextPoll: (when) => `بررسی بعدی: ${when}`,
    polling: 'در حال بررسی',
    brought: (count) => `${NUMBER(count)} صفحه آورده است`,
  },
  failures: {
    'missing-file': {
      what: 'چنین پرونده‌ای نیست.',
      next: 'نامش را بررسی کنید یا پروندهٔ دیگری بدهید.',
    },
    'unreadable-file': {
      what: 'خوانده نمی‌شود: خراب یا بیش از اندازه بزرگ است، یا چیزی جز صفحه، خوراک یا بایگانی صفحه‌هاست.',
      next: 'ببینید جای دیگری باز می‌شود یا نه؛ سپس دوباره بدهید یا در قالب HTML یا متن ساده ذخیره کنید.',
    },
    'empty-page': {
      what: 'این صفحه متنی ندارد.',
      next: 'پس از بارگیری کامل دوباره ذخیره‌اش کنید یا متنش را بچسبانید.',
    },
    'binary-page': {
      what: 'این تصویر، سند یا پرونده‌ای از نوع دیگر است، نه صفحه.',
      next: 'صفحه را در قالب HTML یا متن ساده ذخیره کنید و همان را بدهید.',
    },
    'undecodable-page': {
      what: 'حروف این صفحه خوانا نیست.',
      next: 'آن را با رمزگذاری UTF-8 ذخیره کنید و دوباره بدهید.',
    },
    'unknown-language': {
      what: 'این صفحه به زبانی است که اسناد نمی‌خواند.',
      next: 'صفحه‌هایی به فارسی، عربی یا انگلیسی بدهید.',
    },
    'bad-argument': { what: 'بخشی از آنچه دادید درست نیست.', next: 'برگردید و آن را اصلاح کنید.' },
    'bad-knowledge': {
      what: 'در پروندهٔ نام‌ها و سمت‌های شما اشتباهی هست.',
      next: 'آن را اصلاح کنید و میز کار را دوباره باز کنید.',
    },
    'bad-query': {
      what: 'این جست‌وجو فهمیده نشد.',
      next: 'گیومه‌ها، پرانتزها و دونقطه‌هایش را بررسی کنید.',
    },
    'bad-library': {
      what: 'کتابخانه خوانده یا نوشته نمی‌شود.',
      next: 'ببینید دیسک جا دارد یا نه؛ دستور isnad check آسیب‌ها را می‌یابد و برطرف می‌کند.',
    },
    'busy-library': {
      what: 'برنامهٔ دیگری در حال نوشتن در کتابخانه است.',
      next: 'کمی صبر کنید و دوباره امتحان کنید.',
    },
    'missing-page': {
      what: 'آنچه خواستید در کتابخانه نیست.',
      next: 'شاید نشانی‌اش عوض شده باشد: آن را جست‌وجو کنید.',
    },
    'unreachable-page': {
      what: 'کارساز پاسخ نمی‌دهد.',
      next: 'نشانی و اتصال خود را بررسی کنید یا بعداً دوباره امتحان کنید.',
    },
    'refused-page': {
      what: 'سایت این صفحه را نمی‌دهد یا ندارد.',
      next: 'اگر در مرورگر باز می‌شود، آنجا ذخیره‌اش کنید و پرونده‌اش را اینجا رها کنید.',
    },
    'private-address': {
      what: 'این نشانی در شبکهٔ داخلی شماست و اسناد از آن چیزی نمی‌خواهد.',
      next: 'صفحه را ذخیره کنید و پرونده‌اش را اینجا رها کنید.',
    },
    'bad-record': {
      what: 'این رکوردی نیست که اسناد بتواند بخواند.',
      next: 'آن را دوباره از روی صفحه بسازید.',
    },
    'costly-page': {
      what: 'بیش از اندازه بزرگ است یا خواندنش بیش از اندازه طول می‌کشد.',
      next: 'آن را در بخش‌های کوچک‌تر بدهید.',
    },
    defect: {
      what: 'خطایی در اسناد کار را متوقف کرد.',
      next: 'دوباره امتحان کنید؛ اگر تکرار شد، آن را همراه با گزارش میز کار اطلاع دهید.',
    },
  },
  review: {
    title: 'بازبینی',
    nothing: 'چیزی برای پرسیدن نمانده است',
    nothingWhy: 'به این سبب چیزی برای پرسیدن نمانده است',
    further: 'در میان تازه‌ترین‌ها چیزی نبود؛ جست‌وجو در قدیمی‌ترها',
    last: 'آخرین تصمیم‌ها',
    undo: 'پس گرفتن',
    undone: 'پس‌گرفته‌شده',
    accept: 'درست است',
    reject: 'نادرست است',
    skip: 'بعدی',
    correct: 'اصلاح',
    put: 'ثبت اصلاح‌ها',
    putBack: 'چنان‌که خوانده شد',
    speaker: 'چه کسی گفته است',
    otherSpeaker: 'کسی دیگر',
    stance: 'موضع گوینده',
    content: 'متن دقیق گفته',
    contentHow:
      'دو سر گفته را در متن بالا بکشید یا با کلیدهای جهت‌دار جابه‌جا کنید؛ با Shift یک واژه. به نویسه:',
    start: 'آغاز گفته',
    end: 'پایان گفته',
    chain: 'چگونه به این صفحه رسید',
    chainHow: 'از نزدیک‌ترین به گوینده، با > در میان',
    addHop: 'افزودن یک واسطه',
    add: 'افزودن',
    up: (name) => `${name} یک پله بالا`,
    down: (name) => `${name} یک پله پایین`,
    remove: (name) => `حذف ${name}`,
    asRead: 'چنان‌که خوانده شد',
    toPage: 'باز کردن صفحه',
    filter: 'چرا پرسیده می‌شود',
    all: 'همه',
    today: (count) => `${count} تصمیم امروز`,
    ever: (count) => `${count} تصمیم در مجموع`,
    gold: 'صفحه‌های بازبینی‌شده، برای سنجش',
    was: 'بود',
    became: 'شد',
    why: ({ doubt, speaker, surface, candidates, stance }) => {
      if (doubt === 'several-speakers')
        return candidates.length === 2
          ? `دو تن می‌توانند منظور باشند: ${candidates.join(' یا ')}؟`
          : `چند تن می‌توانند منظور باشند: ${candidates.join('، ')}. کدام‌یک گفته است؟`
      if (doubt === 'pronoun') return `آیا منظور از «${surface}» ${speaker} است؟`
      if (doubt === 'silent') return `نامی از گوینده در جمله نیامده است. آیا ${speaker} گفته است؟`
      if (doubt === 'unnamed')
        return `صفحه گوینده را نام نمی‌برد. آیا جز «${speaker}» چیزی نمی‌گوید؟`
      if (doubt === 'far-source') return 'منبع در جای دیگری از صفحه آمده است. آیا مسیر درست است؟'
      if (doubt === 'takes-a-side')
        return `ادعایی به این گفته وابسته است. آیا درست است که ${speaker} ${stance}؟`
      return `آیا ${speaker} این را گفته است؟`
    },
    doubts: {
      'several-speakers': 'چند گویندهٔ ممکن',
      pronoun: 'ضمیر یا وصف',
      silent: 'گوینده در جمله نیامده',
      unnamed: 'گویندهٔ بی‌نام',
      'far-source': 'منبع در جای دیگر',
      'takes-a-side': 'ادعایی به آن وابسته است',
    },
    fields: {
      speaker: 'گوینده',
      addressee: 'مخاطب',
      stance: 'موضع',
      kind: 'گونه',
      content: 'متن گفته',
      said: 'روز',
      chain: 'مسیر',
      headline: 'تیتر',
      outlet: 'رسانه',
      published: 'روز انتشار',
    },
    verdicts: {
      accept: 'پذیرفته',
      correct: 'اصلاح‌شده',
      reject: 'ردشده',
    },
  },
  dossier: {
    take: 'دریافت در یک پرونده',
    pages: 'صفحه‌هایی که بر آن استوار است',
    manifest: 'آنچه در آن است',
    about: 'دربارهٔ این پرونده',
    made: (program, when) =>
      `ساختهٔ ${program} در ${when}. چیزی از شبکه نمی‌خواهد و همه‌جا باز می‌شود.`,
    holds: (pages, statements) =>
      `بر ${counted('صفحه')(pages)} با ${counted('گفته')(statements)} استوار است. نام هر صفحه SHA-256 بایت‌های آن است چنان‌که دریافت شد، و نشانی هر نقل‌قول نویسه‌های آن در متن صفحه (واحدهای UTF-16 از صفر).`,
    check: 'برای آزمودن یک صفحه، چکیدهٔ پرونده‌ای را که دریافت شده است بگیرید و بسنجید:',
    leftOut: 'آنچه در آن نیست',
    texts: 'متن صفحه‌ها، جز پاره‌های پیرامون نقل‌قول‌ها.',
    oneClaim: (shown, all) => `ادعاهای دیگر: اینجا تنها ادعای ${shown} از ${all} آمده است.`,
    some: (shown, all) => `همه جز ${shown.toLocaleString('fa')} مورد نخست از ${all}.`,
  },
  reader: {
    tools: 'شیوهٔ نمایش صفحه',
    clean: 'تمیز',
    raw: 'خام',
    both: 'کنار هم',
    captured: 'دریافتی',
    capturedPage: 'صفحه چنان‌که دریافت شد',
    capturedAlone: 'باز کردن جداگانه',
    naskh: 'نسخ',
    sans: 'وزیر',
    smaller: 'کوچک‌تر',
    larger: 'بزرگ‌تر',
    print: 'چاپ',
    invisible: 'نویسه‌های نادیدنی',
    invisibleHere: 'نویسه‌های نادیدنی این صفحه',
    none: 'هیچ',
    facts: 'گفته‌های این صفحه',
    reviewed: (reviewed, all) => `${reviewed} از ${all} بازبینی شده`,
    statements: (from, to) => `گفته‌های ${from} تا ${to}`,
    statement: (number) => `گفتهٔ ${number}`,
    close: 'بستن گفته',
    way: (number) => `گفتهٔ ${number} چگونه به این صفحه رسید`,
    stops: { origin: 'خاستگاه', passed: 'به نقل از', here: 'این صفحه', later: 'بازنشر در' },
    laterPages: (count) => `${count.toLocaleString('fa')} صفحهٔ بعدی`,
    legend: { statement: 'گفته‌ها', name: 'نام‌ها', date: 'تاریخ‌ها', cue: 'واژه‌های نقل' },
    asWritten: 'گوینده در متن',
    unwritten: 'نوشته نشده؛ فعل به‌تنهایی می‌رساند',
    heardFrom: 'شنیده از',
    span: 'جای دقیق',
    restsOn: 'استوار بر',
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
    again: 'پرسیدن دوباره',
    back: 'بازگشت',
    home: 'رفتن به ماجراها',
  },
}
