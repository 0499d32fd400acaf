import type { Counted, Words } from './words.ts'

const PLURALS = new Intl.PluralRules('ar')

/** Forms of a noun by CLDR's plural categories; one and two carry their number in themselves. */
interface Forms {
  readonly one: string
  readonly two: string
  readonly few: string
  /** From 11 to 99, and from 100. */
  readonly many: string
  readonly other?: string
}

const counted =
  ({ one, two, few, many, other = many }: Forms): Counted =>
  (count) => {
    const number = count.toLocaleString('ar-EG')
    switch (PLURALS.select(count)) {
      case 'one':
        return one
      case 'two':
        return two
      case 'few':
        return `${number} ${few}`
      case 'many':
        return `${number} ${many}`
      default:
        return `${number} ${other}`
    }
  }

const NUMBER = (count: number): string => count.toLocaleString('ar-EG')
const PAGES = counted({ one: 'صفحة واحدة', two: 'صفحتان', few: 'صفحات', many: 'صفحة' })
const DAYS = counted({ one: 'يوم', two: 'يومين', few: 'أيام', many: 'يوما', other: 'يوم' })
const MONTHS = counted({ one: 'شهر', two: 'شهران', few: 'أشهر', many: 'شهرا' })
const YEARS = counted({ one: 'سنة', two: 'سنتان', few: 'سنوات', many: 'سنة' })
const HOURS = counted({ one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة' })
const MINUTES = counted({ one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' })

const REPORTS = counted({
  one: 'تقرير واحد',
  two: 'تقريران',
  few: 'تقارير',
  many: 'تقريرا',
  other: 'تقرير',
})

const NOW = {
  asserts: 'القول بذلك',
  confirms: 'التأكيد',
  denies: 'النفي',
  declines: 'عدم التأكيد',
} as const

/** The desk in Arabic. */
export const ar: Words = {
  code: 'ar',
  direction: 'rtl',
  name: 'العربية',
  numbers: 'ar-EG',
  calendar: 'ar-EG-u-ca-gregory',
  comma: '، ',
  stretch: (days) =>
    days < 60
      ? DAYS(days)
      : days < 730
        ? MONTHS(Math.round(days / 30.4))
        : YEARS(Math.round(days / 365)),
  about: 'من قال ماذا ومتى، وعبر من وصل إلى الصفحة.',
  list: '، ',
  nav: {
    inbox: 'الوارد',
    stories: 'القصص',
    statements: 'التصريحات',
    timeline: 'الخط الزمني',
    actors: 'الشخصيات والجهات',
    review: 'المراجعة',
    label: 'أقسام المكتب',
    skip: 'إلى المحتوى',
  },
  search: {
    label: 'بحث',
    go: 'ابحث',
    hint: 'اسم بأي خط، أو كلمات',
    found: (count, isMore) => (isMore ? `وجد أكثر من ${count}` : `وجد ${count}`),
    nothing: 'لم يوجد شيء',
    asked: 'المطلوب',
    not: 'بدون',
    remove: (word) => `إزالة \u2068${word}\u2069`,
    newest: 'الأحدث أولا',
    best: 'الأقرب أولا',
    compact: 'مختصر',
    full: 'كامل',
    order: 'الترتيب والعرض',
    of: { statements: 'التصريحات', pages: 'الصفحات' },
    earlier: 'الأقدم',
    later: 'الأحدث',
    next: 'التالية',
    previous: 'السابقة',
    narrow: 'تضييق',
    more: 'المزيد',
    feed: 'المتابعة بخلاصة',
    save: 'حفظ هذا البحث',
    unsave: 'إلغاء حفظ هذا البحث',
    saved: 'عمليات البحث المحفوظة',
    to: 'إلى',
    fields: {
      speaker: 'المتحدث',
      addressee: 'المخاطب',
      actor: 'المذكور',
      stance: 'الموقف',
      kind: 'النوع',
      outlet: 'الوسيلة',
      origin: 'أول من نقل',
      language: 'اللغة',
      via: 'عبر',
      place: 'موضعه في الصفحة',
      event: 'الحدث',
      said: 'وقت القول',
      published: 'وقت النشر',
    },
    years: 'النشر بحسب السنة',
    months: 'النشر بحسب الشهر',
    between: (from, to) => `من ${from} إلى ${to}`,
    empty: {
      alone: (word) => `لا يوجد شيء مع ⁨${word}⁩ ولو وحدها.`,
      without: (word, count) => `بدون ⁨${word}⁩: ${count}`,
      there: (of, count) =>
        of === 'pages' ? `الصفحات التي فيها ذلك: ${count}` : `التصريحات التي فيها ذلك: ${count}`,
      maybe: 'ربما المقصود:',
      spelling: 'جرب كلمات أقل، أو كتابة أخرى للاسم، أو بداية كلمة ثم *.',
    },
    help: {
      title: 'كيف تسأل',
      plain: 'الكلمات المتجاورة مطلوبة كلها. والاسم بأي خط يجد صاحبه.',
      signs: [
        ['"two words"', 'هذه الكلمات بهذا الترتيب'],
        ['word*', 'كلمات تبدأ هكذا'],
        ['this OR that', 'أحدهما'],
        ['-word', 'من دونها'],
        ['(this OR that) word', 'الأقواس تجمع'],
      ],
      field: 'اكتب',
      means: 'للسؤال عن',
    },
    mistakes: {
      much: 'هذا كثير دفعة واحدة: اكتب كلمات أقل أو أقصر.',
      field: 'لا توجد خاصية بهذا الاسم. الموجود منها مذكور أدناه.',
      value: 'ليس لهذه الخاصية هذه القيمة. قيمها مذكورة أدناه.',
      'no-value': 'اكتب بعد النقطتين ما المطلوب.',
      days: 'اكتب يوما أو شهرا أو سنة أو مدة: 2024-06-19 أو 2024-06 أو 2024 أو 2024-06/2024-11.',
      quotation: 'علامة التنصيص هذه لم تغلق.',
      opened: 'هذا القوس لم يغلق.',
      closed: 'لم يفتح قوس لهذا القوس.',
      choice: 'بجانب OR شيء ناقص.',
      exclusion: 'اكتب بعدها ما لا تريده.',
    },
  },
  actors: {
    kinds: {
      person: 'شخص',
      organisation: 'منظمة',
      state: 'دولة',
      place: 'مكان',
      outlet: 'وسيلة إعلام',
      group: 'مجموعة',
      document: 'وثيقة',
    },
    said: (count) => `ما قاله: ${count}`,
    told: (count) => `ما قيل عنه: ${count}`,
    passed: (count) => `ما نقله: ${count}`,
    years: 'عبر الزمن',
    newestYears: 'عبر الزمن، الأحدث',
    origins: 'أول من نقل',
    carriers: 'من أعاد النقل',
    quotedBy: 'وسائل تنقل عنه',
    addressees: 'يخاطب',
    counterparts: 'خط زمني مع',
    offices: 'المناصب',
    unknownDay: 'غير معروف',
    today: 'اليوم',
    spelled: 'كما تكتبه الصفحات',
    all: 'كلها',
    changed: (count) => `غير موقفه من ادعاءات عددها ${count.toLocaleString('ar-EG')}`,
    stories: (count) => `القصص: ${count}`,
    index: 'الفاعلون',
    indexWhat: (isMore) =>
      isMore ? 'الأكثر تصريحا في أحدث التصريحات.' : 'الأكثر تصريحا في هذه المكتبة.',
    find: 'اسم بأي خط',
    several: (name) => `قد يعني ⁨${name}⁩ أكثر من واحد`,
    nobody: (name) => `لا أحد هنا اسمه ⁨${name}⁩`,
    byCount: 'بحسب عدد التصريحات',
    byName: 'بحسب الاسم',
  },
  timeline: {
    title: 'الخط الزمني',
    what: 'ما تقوله الشخصيات والجهات بعضها لبعض وعن بعض، يوما بيوم.',
    actor: 'اسم بأي خط',
    another: 'إضافة اسم',
    from: 'من',
    to: 'إلى',
    show: 'اعرض',
    others: 'آخرون',
    events: 'الأحداث',
    shown: (shown, total) =>
      shown === total ? `التصريحات: ${total}` : `التصريحات: ${shown} من ${total}`,
    speaksTo: 'إلى',
    speaksOf: 'عن',
    together: 'مع',
    told: (count) => `في صفحات عددها ${count.toLocaleString('ar-EG')}`,
    sameClaim: 'الادعاء نفسه:',
    published: 'يوم النشر',
    range: 'المدة',
    all: 'الكل',
    before: 'الأسبق',
    behind: 'الأحدث',
    earlier: 'تصريحات الصفحات الأقدم',
    nothing: 'لم يقل شيء في هذه المدة.',
    nobody: (name) => `لا تتحدث المكتبة عن أحد اسمه ⁨${name}⁩.`,
    several: (name) => `قد يعني ⁨${name}⁩ أكثر من واحد. من منهم؟`,
    both: (name, other) => `⁨${name}⁩ و⁨${other}⁩ واحد.`,
    happened: { reported: 'بحسب التقارير', claimed: 'بحسب الادعاء', denied: 'منفي' },
    shape: (numbers, stances) => `${numbers}: ${stances}`,
  },
  story: {
    eyebrow: 'قصة',
    reportsOf: 'من تقارير هذا الادعاء',
    originsOf: 'من المصادر المستقلة',
    claimOf: (number, all) => `الادعاء ${number} من ${all}:`,
    finding: ({ reports, independent, origins: [most] }) => {
      const number = (count: number) => count.toLocaleString('ar-EG')
      if (!most)
        return reports === 1
          ? 'تقرير واحد بلا مصدر'
          : `تقارير يستشهد بعضها ببعض: ${number(reports)}`
      if (reports === 1) return 'تقرير واحد ومصدر واحد'
      const rest = most.pages.length
      if (rest === reports && independent === 1)
        return reports === 2
          ? 'التقريران من مصدر واحد'
          : `التقارير كلها (${number(reports)}) من مصدر واحد`
      if (rest > 1 && rest < reports)
        return `${number(rest)} من أصل ${number(reports)} من التقارير من مصدر واحد`
      return `تقارير عددها ${number(reports)} من مصادر عددها ${number(independent)}`
    },
    sum: ({ accounts, merges, circular, independent }) => {
      const number = (count: number) => count.toLocaleString('ar-EG')
      return (
        [
          `الروايات ${number(accounts)}`,
          ...(merges.length === 0 ? [] : [`الدمج ${number(merges.length)}`]),
          ...(circular.length === 0 ? [] : [`الحلقات ${number(circular.length)}`]),
        ].join(' − ') + ` = المصادر المستقلة ${number(independent)}`
      )
    },
    merges: {
      'same-speaker': (into, from) => `${from} و${into}: ما قاله متحدث واحد.`,
      spokesman: (into, from) => `${from} يتحدث باسم ${into}.`,
      named: (into, from) => `${from} يذكر ${into}.`,
      wording: (into, from) => `لدى ${from} نص ${into}.`,
      'credit-lost': (into, from) => `لدى ${from} نص ${into} دون ذكره.`,
      translated: (into, from) => `${from} ينقل بلغة أخرى ما نقله ${into}.`,
      family: (into, from) => `${from} و${into} من مؤسسة واحدة.`,
      circular: (into, from) => `${from} و${into} يستشهد كل منهما بالآخر، فلا مصدر بينهما.`,
    },
    inferred: 'استنتاج',
    independentMeans:
      'يعد المصدران مستقلين إذا لم يستشهد أحدهما بالآخر، ولم يكونا من مؤسسة واحدة، ولم يشترك نصاهما في مقطع مميز.',
    howCounted: 'كيف تحصى المصادر',
    counting: [
      'التقرير صفحة يقول فيها أحد بالادعاء أو يؤكده؛ والصفحة التي تنفيه فقط ليست تقريرا. وما تنقله الصفحة عن مصدر واحد رواية: فالصفحة ذات المصدرين تعطي روايتين.',
      'تدمج الروايتان إذا نقلتا ما قاله متحدث واحد، أو ذكرت إحداهما الأخرى، أو كان لإحداهما نص الأخرى (مع ذكرها أو دونه أو بلغة أخرى)، أو كانت الوسيلتان من مؤسسة واحدة. والوسائل التي يستشهد بعضها ببعض فقط حلقة لا مصدر وراءها.',
      'وما يبقى هو المصادر المستقلة: الروايات ناقص الدمج ناقص الحلقات. ويذكر كل دمج مع الألفاظ التي تدل عليه. أما المصادر غير المسماة لدى وسيلتين فتبقى اثنين ما لم تقل صفحة إنها واحد. وملكية الدولة للوسيلة تعرض ولا تحتسب.',
      'والعدد نفسه في قائمة القصص وصفحة القصة والملفات المأخوذة وواجهة البرامج؛ وتدخل فيه تقارير من قصص أخرى تنقل الادعاء نفسه.',
    ],
    chain: 'كيف وصل إلى الصفحات',
    named: 'المصدر مذكور في النص',
    matched: 'بتشابه الألفاظ',
    width: 'عرض الخط: التقارير التي تعتمد عليه',
    columns: {
      origin: 'المصدر',
      agency: 'الوكالة',
      outlet: 'الوسيلة',
      repeat: 'نقلا عن وسيلة',
    },
    showPath: (outlet) => `أظهر كيف وصل إلى ${outlet}`,
    copies: {
      verbatim: (share) => `منسوخ، ${share} متطابق`,
      cut: (share) => `مقتطع، ${share} متطابق`,
      edited: (share) => `محرر، ${share} متطابق`,
      translated: (share) => `ترجمة ${share} منه`,
    },
    copyOf: {
      kept: (of, copy) => `فيه نص ${of} (${copy}) مع ذكره`,
      lost: (of, copy) => `فيه نص ${of} (${copy}) دون ذكره`,
    },
    hedgeLost: '«زعم» صارت «قال»',
    firstReport: 'التقرير الأول',
    sides: {
      asserts: 'يقول إنه كذلك',
      confirms: 'يؤكده',
      denies: 'ينفيه',
      declines: 'لا يؤكده',
    },
    takes: {
      asserts: 'يقول إنه كذلك',
      confirms: 'يؤكده',
      denies: 'ينفيه',
      declines: 'لا يؤكده',
    },
    mark: (count) => `مصدر واحد · ${REPORTS(count)}`,
    others: (count) => `وغيرهم: ${count.toLocaleString('ar-EG')}`,
    previousClaim: 'الادعاء السابق',
    nextClaim: 'الادعاء التالي',
    range: (from, to) => `من ${from} إلى ${to}`,
    sidesFinding: (asserts, declines, denies) =>
      [
        ...(asserts > 0 ? [`يقول به: ${asserts.toLocaleString('ar-EG')}`] : []),
        ...(declines > 0 ? [`لا يؤكده: ${declines.toLocaleString('ar-EG')}`] : []),
        ...(denies > 0 ? [`ينفيه: ${denies.toLocaleString('ar-EG')}`] : []),
      ].join('، '),
    changed: (count) =>
      count === 0 ? 'لم يغير أحد موقفه' : `غيروا موقفهم: ${count.toLocaleString('ar-EG')}`,
    foldedClaims: (count) => `ادعاءات في تقرير واحد: ${count.toLocaleString('ar-EG')}`,
    lag: ({ days, hours, minutes }) =>
      `بعد ${[days && DAYS(days), hours && HOURS(hours), minutes && MINUTES(minutes)].filter(Boolean).join(' و')}`,
    alertsTitle: 'ما يستحق النظر',
    alerts: {
      'lost-attribution': ({ outlet, of, copy }) => `في ${outlet} نص ${of} (${copy}) دون ذكره.`,
      'lost-hedge': ({ outlet, of, from, to, speaker }) =>
        from
          ? `يورد ${outlet} جازما ما لم يجزم به ${of}: «${to}» بدلا من «${from}».`
          : `ما زعمه ${speaker} لدى ${of} صار قولا لدى ${outlet}.`,
      circular: ({ outlets }) => `يستشهد بعضها ببعض ولا مصدر وراءها: ${outlets}.`,
      'figure-changed': ({ outlet, of, from, to }) =>
        `يذكر ${outlet} الرقم ${to} حيث يذكر ${of} الرقم ${from}.`,
      'claim-reversed': ({ body, other, before, after, since, until }) =>
        `موقف ${body} منذ ${since}: ${NOW[after]}، وكان موقف ${other ?? body} في ${until}: ${NOW[before]}.`,
      'single-origin': ({ reports, origin }) =>
        `التقارير كلها (${reports.toLocaleString('ar-EG')}) لا تستند إلا إلى ${origin}.`,
    },
    see: 'انظر',
    claimsTitle: (count) => `الادعاءات: ${count}`,
    pagesTitle: 'التقارير بحسب الزمن',
    shownOf: (shown, all) => `يظهر ${shown} من أصل ${all}.`,
    showAll: 'إظهار الكل',
    contested: 'متنازع عليه',
    contestedClaims: counted({
      one: 'ادعاء متنازع عليه',
      two: 'ادعاءان متنازع عليهما',
      few: 'ادعاءات متنازع عليها',
      many: 'ادعاء متنازعا عليه',
      other: 'ادعاء متنازع عليه',
    }),
    uncounted: (count) =>
      `ما زال عد ادعاءات ${counted({ one: 'قصة واحدة', two: 'قصتين', few: 'قصص', many: 'قصة' })(count)} جاريا؛ عد بعد لحظة.`,
    orders: { newest: 'الأحدث', biggest: 'الأكبر', contested: 'الأكثر تنازعا' },
    anyLanguage: 'كل اللغات',
    shown: (from, to, all) =>
      `القصص ${from.toLocaleString('ar-EG')} إلى ${to.toLocaleString('ar-EG')} من أصل ${all.toLocaleString('ar-EG')}`,
    older: 'قصص أقدم',
    newer: 'قصص أحدث',
    outlets: counted({ one: 'وسيلة واحدة', two: 'وسيلتان', few: 'وسائل', many: 'وسيلة' }),
    reports: 'التقارير',
    origins: 'المصادر',
  },
  start: {
    title: 'من أين بدأ الخبر؟',
    what: 'يقرأ إسناد صفحات الأخبار ويبين من قال ماذا، وعبر من بلغ كل صفحة، وعلى كم مصدر مستقل يقوم.',
    way: {
      said: 'يقوله أحدهم',
      passed: 'تنقله وكالة',
      printed: (count) => `تورده ${PAGES(count)}: مصدر واحد`,
    },
    samples: 'جربه بالعينات',
    samplesWhat: (count) =>
      `تأتي مع البرنامج عينات بالفارسية والعربية، عددها ${NUMBER(count)}، وتقرأ في ثوان.`,
    readSamples: 'قراءة العينات',
    own: 'أعط صفحاتك',
    ownWhat: 'أفلت ملفات أو مجلدات، أو ألصق نصا أو عناوين: صفحات وخلاصات وأرشيفات ويب.',
    feeds: 'تابع الخلاصات',
    feedsWhat: 'تقرأ صفحاتها الجديدة كل ١٥ دقيقة ما دام المكتب مفتوحا.',
  },
  keys: {
    title: 'المفاتيح',
    note: 'تعمل المفاتيح بحسب مواضعها، أيا كان تخطيط لوحة المفاتيح.',
    parts: { everywhere: 'في كل مكان', reader: 'القراءة', review: 'المراجعة' },
    does: {
      list: 'قائمة المفاتيح',
      search: 'إلى البحث',
      next: 'التصريح التالي',
      previous: 'التصريح السابق',
      accept: 'قبول',
      correct: 'إلى التصحيحات',
      reject: 'رفض',
      skip: 'تخط',
      undo: 'التراجع عن آخر قرار',
    },
  },
  inbox: {
    title: 'ما الذي تريد قراءته؟',
    text: 'أفلت ملفات أو مجلدا في أي مكان من هذه الشاشة، أو ألصق نصا أو عناوين، واحدا في كل سطر',
    kinds: 'صفحات HTML أو نصوص، ملفات مضغوطة، أرشيفات ويب، خلاصات؛ حتى ٦٤ ميغابايت في المرة',
    choose: 'اختيار ملفات',
    read: 'قراءة',
    retry: 'إعادة المحاولة',
    retryAll: 'إعادة المحاولة للجميع',
    cancel: 'إيقاف',
    lookAgain: 'انظر إلى أين وصلت القراءة',
    empty: 'لم يصل شيء منذ فتح المكتب. ما قرئ من قبل محفوظ في المكتبة.',
    columns: {
      page: 'الصفحة',
      outlet: 'الوسيلة',
      language: 'اللغة',
      statements: 'التصريحات',
      state: 'الحالة',
    },
    from: 'من الخلاصة',
    toStories: 'إلى القصص',
    progress: (read, failed, of) =>
      [
        of === null ? `المقروء: ${NUMBER(read)}` : `المقروء: ${NUMBER(read)} من ${NUMBER(of)}`,
        ...(failed === 0 ? [] : [`ما يحتاج إلى نظر: ${NUMBER(failed)}`]),
      ].join('، '),
    more: (count) => `وفي المكتبة أيضا: ${PAGES(count)}.`,
    states: {
      new: 'جديد',
      known: 'معروف من قبل',
      same: 'المقال نفسه',
      version: 'نسخة جديدة',
      address: 'معروف بعنوان آخر',
    },
    deliveryStates: { waiting: 'في الانتظار', cancelled: 'أوقفت' },
    feeds: 'الخلاصات',
    feedsWhat: 'تفحص كل خلاصة مرة كل ١٥ دقيقة ما دام المكتب مفتوحا، وتظهر صفحاتها الجديدة أعلاه.',
    feed: 'عنوان خلاصة، أو موقع له خلاصة',
    watch: 'إضافة',
    unwatch: 'إزالة',
    poll: 'افحصها الآن',
    neverPolled: 'لم تفحص بعد',
    polled: (when) => `آخر فحص: ${when}`,
    nextPoll: (when) => `الفحص القادم: ${when}`,
    polling: 'قيد الفحص',
    brought: (count) => (count === 0 ? 'لم تأت بصفحات' : `أتت بما يلي: ${PAGES(count)}`),
  },
  failures: {
    'missing-file': { what: 'لا يوجد ملف كهذا.', next: 'تحقق من اسمه أو أعط ملفا آخر.' },
    'unreadable-file': {
      what: 'تعذرت قراءته: هو تالف أو كبير جدا، أو ليس صفحة ولا خلاصة ولا أرشيف صفحات.',
      next: 'انظر هل يفتح في برنامج آخر، ثم أعطه من جديد أو احفظه بصيغة HTML أو نصا عاديا.',
    },
    'empty-page': {
      what: 'لا نص في هذه الصفحة.',
      next: 'احفظها من جديد بعد اكتمال تحميلها، أو ألصق نصها.',
    },
    'binary-page': {
      what: 'هذه صورة أو وثيقة أو ملف من نوع آخر، لا صفحة.',
      next: 'احفظ الصفحة بصيغة HTML أو نصا عاديا وأعط ذلك.',
    },
    'undecodable-page': {
      what: 'حروف هذه الصفحة غير مقروءة.',
      next: 'احفظها بترميز UTF-8 وأعطها من جديد.',
    },
    'unknown-language': {
      what: 'هذه الصفحة بلغة لا يقرؤها إسناد.',
      next: 'أعط صفحات بالفارسية أو العربية أو الإنجليزية.',
    },
    'bad-argument': { what: 'في ما أعطيته شيء غير صحيح.', next: 'ارجع وصححه.' },
    'bad-knowledge': {
      what: 'في ملف الأسماء والمناصب الخاص بك خطأ.',
      next: 'صححه وافتح المكتب من جديد.',
    },
    'bad-query': {
      what: 'تعذر فهم هذا البحث.',
      next: 'تحقق من علامات التنصيص والأقواس والنقطتين فيه.',
    },
    'bad-library': {
      what: 'تعذرت قراءة المكتبة أو الكتابة فيها.',
      next: 'تحقق من المساحة على القرص؛ الأمر isnad check يجد ما تلف ويصلحه.',
    },
    'busy-library': {
      what: 'برنامج آخر يكتب الآن في المكتبة.',
      next: 'انتظر قليلا ثم حاول مرة أخرى.',
    },
    'missing-page': { what: 'ما طلبته ليس في المكتبة.', next: 'ربما تغير عنوانه: جرب البحث عنه.' },
    'unreachable-page': {
      what: 'الخادم لا يستجيب.',
      next: 'تحقق من العنوان ومن اتصالك، أو حاول لاحقا.',
    },
    'refused-page': {
      what: 'يرفض الموقع تقديم هذه الصفحة، أو ليست لديه.',
      next: 'إن كانت تفتح في المتصفح فاحفظها منه وأفلت الملف هنا.',
    },
    'private-address': {
      what: 'هذا العنوان داخل شبكتك، وإسناد لا يطلب منها شيئا.',
      next: 'احفظ الصفحة وأفلت الملف هنا.',
    },
    'bad-record': { what: 'هذا ليس سجلا يستطيع إسناد قراءته.', next: 'أنشئه من جديد من الصفحة.' },
    'costly-page': {
      what: 'هذا كبير جدا أو تستغرق قراءته وقتا أطول مما ينبغي.',
      next: 'أعطه على أجزاء أصغر.',
    },
    defect: {
      what: 'أوقف خطأ في إسناد هذا العمل.',
      next: 'حاول مرة أخرى، فإن تكرر فأبلغ عنه مع ما في سجل المكتب.',
    },
  },
  review: {
    title: 'المراجعة',
    nothing: 'لم يبقَ ما يُسأل عنه',
    nothingWhy: 'لم يبقَ ما يُسأل عنه لهذا السبب',
    further: 'لا شيء بين الأحدث. ابحث في الأقدم',
    last: 'آخر القرارات',
    undo: 'تراجع',
    undone: 'تُراجع عنه',
    accept: 'اقبل',
    reject: 'ارفض',
    skip: 'تخطَّ',
    correct: 'صحّح',
    put: 'احفظ التصحيحات',
    putBack: 'كما قُرئ',
    speaker: 'من القائل',
    otherSpeaker: 'شخص آخر',
    stance: 'موقف القائل منه',
    content: 'نصه الدقيق',
    contentHow:
      'اسحب أحد الطرفين في النص أعلاه، أو حرّكه بمفاتيح الأسهم، ومع Shift كلمةً كلمة. بالمحارف:',
    start: 'بداية التصريح',
    end: 'نهاية التصريح',
    chain: 'كيف وصل إلى الصفحة',
    chainHow: 'الأقرب إلى القائل أولاً، وبينهم >',
    addHop: 'أضف ناقلاً',
    add: 'أضف',
    up: (name) => `ارفع ${name}`,
    down: (name) => `أنزل ${name}`,
    remove: (name) => `احذف ${name}`,
    asRead: 'كما قُرئ',
    toPage: 'افتح الصفحة',
    filter: 'سبب السؤال',
    all: 'الكل',
    today: (count) => `قرارات اليوم: ${count}`,
    ever: (count) => `كل القرارات: ${count}`,
    gold: 'الصفحات المراجَعة معياراً للقياس',
    was: 'كان',
    became: 'صار',
    why: ({ doubt, speaker, surface, candidates, stance }) => {
      if (doubt === 'several-speakers')
        return candidates.length === 2
          ? `قد يُقصد اثنان: ${candidates.join(' أم ')}؟`
          : `قد يُقصد أكثر من واحد: ${candidates.join('، ')}. من القائل؟`
      if (doubt === 'pronoun') return `هل المقصود بـ«${surface}» هو ${speaker}؟`
      if (doubt === 'silent') return `لم يُذكر القائل في الجملة. هل قاله ${speaker}؟`
      if (doubt === 'unnamed') return `لا تسمّي الصفحة القائل. أليس فيها غير «${speaker}»؟`
      if (doubt === 'far-source') return 'ذُكر المصدر في موضع آخر من الصفحة. هل الطريق صحيح؟'
      if (doubt === 'takes-a-side') return `يتوقف عليه ادعاء. هل صحيح أن ${speaker} ${stance}؟`
      return `هل قال ${speaker} هذا؟`
    },
    doubts: {
      'several-speakers': 'قد يُقصد أكثر من واحد',
      pronoun: 'ضمير أو وصف',
      silent: 'القائل غير مذكور في الجملة',
      unnamed: 'قائل لم يُسمَّ',
      'far-source': 'المصدر في موضع آخر',
      'takes-a-side': 'يتوقف عليه ادعاء',
    },
    fields: {
      speaker: 'القائل',
      addressee: 'المخاطَب',
      stance: 'الموقف',
      kind: 'النوع',
      content: 'النص',
      said: 'اليوم',
      chain: 'الطريق',
      headline: 'العنوان',
      outlet: 'الوسيلة',
      published: 'يوم النشر',
    },
    verdicts: {
      accept: 'مقبول',
      correct: 'مصحَّح',
      reject: 'مرفوض',
    },
  },
  dossier: {
    take: 'أخذه في ملف واحد',
    pages: 'الصفحات التي يستند إليها',
    manifest: 'ما فيه',
    about: 'عن هذا الملف',
    made: (program, when) => `أعده ${program} في ${when}. لا يطلب شيئا من الشبكة ويفتح في أي مكان.`,
    holds: (pages, statements) =>
      `عدد صفحاته ${pages.toLocaleString('ar-EG')} وعدد تصريحاتها ${statements.toLocaleString('ar-EG')}. اسم كل صفحة هو SHA-256 لبايتاتها كما التقطت، وموضع كل اقتباس محارفه في نص الصفحة (وحدات UTF-16 من الصفر).`,
    check: 'للتحقق من صفحة، احسب بصمة الملف الذي التقطت به وقارنها:',
    leftOut: 'ما ليس فيه',
    texts: 'نصوص الصفحات، سوى المقاطع المحيطة بالاقتباسات.',
    oneClaim: (shown, all) => `الادعاءات الأخرى: هنا الادعاء ${shown} من ${all} فقط.`,
    some: (shown, all) => `ما بعد أول ${shown.toLocaleString('ar-EG')} من أصل ${all}.`,
  },
  reader: {
    tools: 'طريقة عرض الصفحة',
    clean: 'نظيف',
    raw: 'خام',
    both: 'جنباً إلى جنب',
    captured: 'كما وردت',
    capturedPage: 'الصفحة كما وردت',
    capturedAlone: 'افتحها وحدها',
    naskh: 'نسخ',
    sans: 'وزير',
    smaller: 'أصغر',
    larger: 'أكبر',
    print: 'اطبع',
    invisible: 'المحارف غير المرئية',
    invisibleHere: 'المحارف غير المرئية هنا',
    none: 'لا شيء',
    facts: 'تصريحات هذه الصفحة',
    reviewed: (reviewed, all) => `روجع ${reviewed} من ${all}`,
    statements: (from, to) => `التصريحات من ${from} إلى ${to}`,
    statement: (number) => `التصريح ${number}`,
    close: 'أغلق التصريح',
    way: (number) => `كيف وصل التصريح ${number} إلى هذه الصفحة`,
    stops: { origin: 'الأصل', passed: 'نقلاً عن', here: 'هذه الصفحة', later: 'أعاد نشره' },
    laterPages: (count) =>
      count === 1
        ? 'صفحة لاحقة'
        : count === 2
          ? 'صفحتان لاحقتان'
          : count <= 10
            ? `${count.toLocaleString('ar-EG')} صفحات لاحقة`
            : `${count.toLocaleString('ar-EG')} صفحة لاحقة`,
    legend: { statement: 'التصريحات', name: 'الأسماء', date: 'التواريخ', cue: 'ألفاظ النقل' },
    asWritten: 'القائل في النص',
    unwritten: 'غير مكتوب: الفعل وحده يدل عليه',
    heardFrom: 'سُمع من',
    span: 'الموضع الدقيق',
    restsOn: 'يستند إلى',
    capturedOn: 'وردت في',
    characters: (from, to) => `المحارف من ${from} إلى ${to}`,
    length: (characters) => `${characters} محرف`,
  },
  stances: {
    asserts: 'يقول',
    denies: 'ينفي',
    claims: 'يزعم',
    pledges: 'يتعهد',
    thanks: 'يشكر',
    accuses: 'يتهم',
    hopes: 'يأمل',
    warns: 'يحذر',
    condemns: 'يدين',
    proposes: 'يقترح',
    asks: 'يطلب',
    agrees: 'يوافق',
    praises: 'يشيد',
    supports: 'يؤيد',
    declines: 'يمتنع عن التعليق',
    confirms: 'يؤكد',
  },
  kinds: { direct: 'بنصه', indirect: 'بلفظ المراسل', mixed: 'كلاهما' },
  languages: { fa: 'الفارسية', ar: 'العربية', en: 'الإنجليزية' },
  view: {
    language: 'اللغة',
    theme: 'فاتح وداكن',
    light: 'فاتح',
    dark: 'داكن',
    auto: 'كما في النظام',
    keys: 'المفاتيح',
  },
  unknown: {
    outlet: 'وسيلة غير معروفة',
    day: 'بلا تاريخ',
    title: 'بلا عنوان',
  },
  counts: {
    reports: counted({
      one: 'تقرير واحد',
      two: 'تقريران',
      few: 'تقارير',
      many: 'تقريرا',
      other: 'تقرير',
    }),
    origins: counted({
      one: 'مصدر مستقل واحد',
      two: 'مصدران مستقلان',
      few: 'مصادر مستقلة',
      many: 'مصدرا مستقلا',
      other: 'مصدر مستقل',
    }),
    pages: PAGES,
    statements: counted({
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: 'تصريحات',
      many: 'تصريحا',
      other: 'تصريح',
    }),
    stories: counted({ one: 'قصة واحدة', two: 'قصتان', few: 'قصص', many: 'قصة' }),
  },
  problem: {
    missing: 'لا توجد هنا صفحة كهذه.',
    again: 'السؤال من جديد',
    back: 'رجوع',
    home: 'إلى القصص',
  },
}
