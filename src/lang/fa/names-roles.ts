/** Nouns of people by office and trade. */
export const roles = `
  [one]
  رئیس‌جمهور | president
  رئیس‌جمهوری | president
  رئیس | head
  رئیس‌کل | governor
  رئیس هیئت | head of delegation
  رئیس مجلس | speaker of parliament
  رئیس پارلمان | speaker of parliament
  رئیس کمیسیون | head of commission
  رئیس ستاد | head of staff
  رئیس دولت | head of government
  معاون | deputy
  معاون اول | first vice
  معاون وزیر | deputy minister
  معاون رئیس‌جمهور | vice president
  معاون رئیس | deputy head
  قائم‌مقام | deputy
  نایب‌رئیس | deputy speaker
  نایب رییس | deputy speaker
  جانشین فرمانده | deputy commander
  وزیر | minister
  وزیر خارجه | foreign minister
  وزیر امور خارجه | foreign minister
  وزیر دفاع | defence minister
  وزیر کشور | interior minister
  نخست‌وزیر | prime minister
  صدراعظم | chancellor
  پادشاه | king
  شاه | king
  ملکه | queen
  ولیعهد | crown prince
  امیر | emir
  سلطان | sultan
  رهبر | leader
  رئیس کرملین | president | RU
  رهبر کرملین | president | RU
  مرد اول کرملین | president | RU
  مرد شماره یک کرملین | president | RU
  ساکن کرملین | president | RU
  صاحب کرملین | president | RU
  رئیس کاخ سفید | president | US
  ساکن کاخ سفید | president | US
  مستاجر کاخ سفید | president | US
  رئیس کاخ الیزه | president | FR
  ساکن کاخ الیزه | president | FR
  رهبر معظم انقلاب | Supreme Leader | IR
  رهبر انقلاب | Supreme Leader | IR
  مقام معظم رهبری | Supreme Leader | IR
  دبیرکل | secretary general
  دبیر | secretary
  دبیر اول | first secretary
  سخنگو | spokesperson
  سخنگوی | spokesperson
  نماینده | representative
  نماینده دائم | permanent representative
  نماینده ویژه | special representative
  نماینده مجلس | MP
  نماینده مردم | MP
  فرستاده | envoy
  فرستاده ویژه | special envoy
  سفیر | ambassador
  کاردار | chargé d'affaires
  وابسته | attaché
  دیپلمات | diplomat
  سرکنسول | consul general
  کنسول | consul
  مشاور | adviser
  دستیار | aide
  مدیر | director
  مدیرکل | director general
  مدیرعامل | managing director
  مدیر مسئول | managing editor
  مدیر روابط عمومی | head of public relations
  سردبیر | editor
  عضو | member
  عضو هیئت | member of board
  عضو هیئت علمی | faculty member
  عضو هیئت مدیره | board member
  عضو ارشد | senior member
  سناتور | senator
  استاندار | governor
  فرماندار | governor
  بخشدار | district governor
  شهردار | mayor
  دهیار | village head
  سرپرست | acting head
  کفیل | acting head
  مسئول | official
  مسوول | official
  فرمانده | commander
  فرمانده کل | commander-in-chief
  فرمانده نیروی | force commander
  فرمانده نیروی انتظامی | police commander
  فرمانده انتظامی | police commander
  جانشین | deputy
  سرباز | soldier
  افسر | officer
  افسر پلیس | police officer
  ژنرال | general
  سرهنگ | colonel
  دادستان | prosecutor
  دادستان کل | prosecutor general
  قاضی | judge
  بازپرس | investigator
  وکیل | lawyer
  وکیل مدافع | defence lawyer
  حقوقدان | jurist
  متهم | defendant
  شاکی | plaintiff
  امام‌جمعه | Friday prayer leader
  امام‌جمعه موقت | interim Friday prayer leader
  خطیب | preacher
  مرجع تقلید | grand ayatollah
  روحانی | cleric
  طلبه | seminarian
  واعظ | preacher
  حافظ قرآن | Quran memoriser
  قاری | reciter
  مداح | eulogist
  پیامبر | prophet
  پاپ | pope | VA
  اسقف | bishop
  کشیش | priest
  خاخام | rabbi
  مفتی | mufti
  استاد | professor
  استاد دانشگاه | university professor
  استاد حوزه | seminary teacher
  مدرس | teacher
  معلم | teacher
  آموزگار | teacher
  دانشیار | associate professor
  استادیار | assistant professor
  پژوهشگر | researcher
  محقق | researcher
  دانشجو | student
  دانشجوی | student
  دانشمند | scientist
  کارشناس | expert
  کارشناس ارشد | senior expert
  تحلیل‌گر | analyst
  مفسر | commentator
  صاحب‌نظر | expert
  متخصص | specialist
  فوق‌تخصص | specialist
  پزشک | doctor
  جراح | surgeon
  روانشناس | psychologist
  روانپزشک | psychiatrist
  پرستار | nurse
  داروساز | pharmacist
  دندانپزشک | dentist
  مورخ | historian
  تاریخ‌نگار | historian
  نویسنده | writer
  شاعر | poet
  مترجم | translator
  ناشر | publisher
  هنرمند | artist
  کارگردان | director
  تهیه‌کننده | producer
  بازیگر | actor
  خواننده | singer
  آهنگساز | composer
  نوازنده | musician
  نقاش | painter
  مجسمه‌ساز | sculptor
  عکاس | photographer
  فیلم‌ساز | film-maker
  مستندساز | documentary maker
  مجری | presenter
  گوینده | presenter
  خبرنگار | reporter
  روزنامه‌نگار | journalist
  گزارشگر | reporter
  منتقد | critic
  سرمربی | head coach
  مربی | coach
  کمک‌مربی | assistant coach
  بازیکن | player
  مهاجم | forward
  مدافع | defender
  هافبک | midfielder
  دروازه‌بان | goalkeeper
  کاپیتان | captain
  داور | referee
  ورزشکار | athlete
  کشتی‌گیر | wrestler
  وزنه‌بردار | weightlifter
  قهرمان | champion
  ملی‌پوش | national player
  سرپرست تیم | team manager
  کاندیدا | candidate
  کاندیدای | candidate
  نامزد | candidate
  فعال | activist
  فعال سیاسی | political activist
  فعال دانشجویی | student activist
  مبارز | fighter
  بانی | founder
  بنیانگذار | founder
  موسس | founder
  مالک | owner
  صاحب | owner
  تاجر | merchant
  بازرگان | businessman
  سرمایه‌گذار | investor
  کارآفرین | entrepreneur
  کشاورز | farmer
  کارگر | worker
  مهندس | engineer
  خلبان | pilot
  بازرس | inspector
  بازرس ارشد | chief inspector
  حسابرس | auditor
  رئیس‌پلیس | police chief
  رئیس پلیس | police chief
  مامور | agent
  جاسوس | spy
  شهروند | citizen
  مرد | man
  زن | woman
  جوان | youth
  کودک | child
  مقام | official
  منشی | secretary
  خزانه‌دار | treasurer
  بازرگانی | merchant
  سیاستمدار | politician
  قانونگذار | lawmaker
  رجل سیاسی | politician
  مذاکره‌کننده | negotiator
  مذاکره‌کننده ارشد | chief negotiator
  هماهنگ‌کننده | coordinator
  کمیسر | commissioner
  کمیسیونر | commissioner
  مسئول سیاست خارجی | foreign policy chief
  مدعی‌العموم | prosecutor
  بیمار | patient
  جانباز | veteran
  ایثارگر | veteran
  رزمنده | combatant
  ذاکر | eulogist
  مسئول دفتر | head of office
  تولیدکننده | producer
  کارمند | employee
  معاون اجرایی | executive deputy
  اقتصاددان | economist
  جامعه‌شناس | sociologist
  فیلسوف | philosopher
  متفکر | thinker
  اندیشمند | thinker
  نظریه‌پرداز | theorist
  فقیه | jurist
  عالم | scholar
  معاون دبیرکل | deputy secretary general
  رئیس ستاد مشترک | chairman of the joint chiefs
  رئیس ستاد کل | chief of general staff
  رئیس قوه قضاییه | head of judiciary
  رئیس دانشگاه | university president
  رئیس سازمان | head of organisation
  رئیس اداره | head of office
  رئیس بانک مرکزی | central bank governor
  رئیس فدراسیون | federation president
  رئیس اتحادیه | union head
  رئیس شورای | council head
  طراح | designer
  سفیر سابق | former ambassador
  دانش‌آموز | pupil
  راننده | driver
  مسافر | passenger
  امدادگر | rescuer
  آتش‌نشان | firefighter
  مجتهد | jurist
  مولف | author
  تدوینگر | editor
  فیلمبردار | cameraman
  داماد | son-in-law
  بازمانده | survivor
  رئیسه | head
  سرلشکر | general
  سردار | general
  متصدی | official
  گردشگر | tourist
  دریافت‌کننده | recipient
  طنزپرداز | satirist
  کاریکاتوریست | cartoonist
  [many]
  روسای | heads
  رئیسان | heads
  روسای‌جمهور | presidents
  روسای جمهوری | presidents
  وزرای | ministers
  وزرای خارجه | foreign ministers
  وزرای امور خارجه | foreign ministers
  وزیران | ministers
  وزیران خارجه | foreign ministers
  نخست‌وزیران | prime ministers
  رهبران | leaders
  سران | heads
  سفرای | ambassadors
  سفیران | ambassadors
  معاونان | deputies
  سخنگویان | spokespersons
  مشاوران | advisers
  مدیران | directors
  فرماندهان | commanders
  سناتورهای | senators
  سناتورها | senators
  نامزدهای | candidates
`
