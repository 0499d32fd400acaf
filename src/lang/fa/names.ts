import type { NameWords } from '../../model/words/names.ts'
import { loosen } from './loosen.ts'
import { given } from './names-given.ts'
import { ordinary } from './names-ordinary.ts'
import { roles } from './names-roles.ts'

/** The names words of this language. */
export const names: NameWords = {
  article: '',
  possessives: `
    ش
    شان
    اش
  `,
  endings: `
    ی
    ها
    های
    هایی
    ان
    تر
    ترین
    م
    ش
    شان
    مان
  `,
  compounds: `
    سازی
    گذاری
    پذیری
    پذیر
    شناسی
    شناختی
    گیری
    نگاری
    نگری
    خواهی
    خواهانه
    گرایی
    گرایانه
    طلبی
    طلبانه
    کننده
    کنندگان
    دهنده
    دهندگان
    شونده
    یابی
    رسانی
    آموزی
    ربایی
    محوری
    بندی
    زدایی
    آفرینی
    پروری
    گویی
    جویی
    آمیز
    ستیزی
    زایی
    نشینی
    نویسی
    پردازی
    اندیشی
    افکنی
    اندازی
    انگیز
    مندی
    گسیختگی
    پرستی
    شده
    کردن
    شدن
    دادن
    گرفتن
    داشتن
    شان
    هایش
    هایم
    هایمان
    ترین
    های
    هایی
    گری
    انگاری
    فروشی
    گشایی
    نامه‌ای
    خانه‌ای
    اسلامی
    اند
    ایم
    است
  `,
  plurals: `
    ها
    های
    ان
    گان
  `,
  adjectival: `
    ی
  `,
  roles: loosen(roles),
  relatives: `
    [kin]
    پدر | father
    مادر | mother
    برادر | brother
    خواهر | sister
    همسر | spouse
    پسر | son
    دختر | daughter
    فرزند | child
    پدربزرگ | grandfather
    عموی | uncle
    وکیل‌مدافع | lawyer
    هم‌تیمی | teammate
    جانشین | successor
    همکار | colleague
    دوست | friend
    [counterpart]
    همتای | counterpart
    همتا | counterpart
  `,
  titles: `
    [title]
    قاضی
    سناتور
    کشیش
    خلبان
    دکتر
    مهندس
    سردار
    سرلشکر
    سرتیپ
    سرهنگ
    سرگرد
    سروان
    ستوان
    دریادار
    دریابان
    ناخدا
    امیر سرتیپ
    امیر سرلشکر
    امیر دریادار
    امیر
    آقای
    آقا
    خانم
    حاج
    حاجیه
    حاجی
    جناب
    جناب آقای
    سرکار خانم
    سید
    سیده
    شیخ
    ملا
    مولوی
    ماموستا
    استاد
    پروفسور
    دکتر سید
    ژنرال
    سرلشگر
    سرهنگ پاسدار
    سردار سرتیپ
    سردار سرلشکر
    پاسدار
    حضرت
    شاهزاده
    شهردار وقت
    لرد
    پاپ
    کاپیتان
    کلنل
    سپهبد
    ارتشبد
    [late]
    شهید
    مرحوم
    مرحومه
    شهیده
    شادروان
    زنده‌یاد
    شهید دکتر
    [clergy]
    حجت‌الاسلام
    حجت‌الاسلام والمسلمین
    حجت‌الاسلام و المسلمین
    حجه‌الاسلام
    حجه‌الاسلام والمسلمین
    حجت الاسلام والمسلمین
    آیت‌الله
    آیت‌الله العظمی
    آیت‌الله‌العظمی
    علامه
    آیه‌الله
  `,
  bodies: `
    [body]
    روابط عمومی | public relations of
    دفتر روابط عمومی | public relations of
    روابط عمومی و بین‌الملل | public relations of
    روابط عمومی و امور بین‌الملل | public relations of
    روابط عمومی و اطلاع‌رسانی | public relations of
    آبفا | Water and Wastewater Company of
    آبفای | Water and Wastewater Company of
    شرکت آبفا | Water and Wastewater Company of
    شرکت آبفای | Water and Wastewater Company of
    وزارت | Ministry of
    وزارتخانه | ministry
    سازمان | Organization of
    شورای | Council of
    شورا | council
    کمیسیون | Commission of
    کمیته | Committee of
    ستاد | Headquarters of
    ستاد انتخابات | Election Headquarters of
    ارتش | Army of
    سپاه | Guard of
    سپاه پاسداران | Revolutionary Guards of
    پلیس | Police of
    نیروی انتظامی | Police of
    نیروی هوایی | Air Force of
    نیروی دریایی | Navy of
    نیروی زمینی | Ground Force of
    حزب | Party of
    جنبش | Movement of
    جبهه | Front of
    جامعه | Society of
    جمعیت | Society of
    انجمن | Association of
    اتحادیه | Union of
    ائتلاف | Coalition of
    باشگاه | Club of
    تیم | team
    فدراسیون | Federation of
    فدارسیون | federation
    دانشگاه | University of
    دانشکده | Faculty of
    پژوهشگاه | Institute of
    پژوهشکده | Institute of
    موسسه | Institute of
    مرکز | Center of
    بنیاد | Foundation of
    شرکت | Company of
    بانک | Bank of
    بانک مرکزی | Central Bank of
    بورس | Exchange of
    اداره | Office of
    اداره‌کل | General Office of
    دفتر | Office of
    نهاد | Institution of
    هیئت | Delegation of
    هیات | Delegation of
    نمایندگی | Mission of
    سفارت | Embassy of
    کنسولگری | Consulate of
    دادگاه | Court of
    دادگستری | Judiciary of
    دادسرا | Prosecutor's Office of
    دادسرای | Prosecutor's Office of
    دیوان | Court of
    دیوان امیری | Amiri Diwan of
    اورژانس | Emergency Services of
    آتش‌نشانی | Fire Department of
    سازمان آتش‌نشانی | Fire Department of
    پزشکی قانونی | Forensic Medicine Organization of
    گمرک | Customs of
    ثبت احوال | Civil Registration of
    قوه قضاییه | Judiciary of
    مجلس | Parliament of
    پارلمان | Parliament of
    کنگره | Congress of
    سنا | Senate of
    مجلس نمایندگان | House of Representatives of
    مجلس سنا | Senate of
    آژانس | Agency of
    گروه | Group of
    گروهک | Group of
    طالبان | Taliban
    القاعده | al-Qaeda
    کانون | Center of
    خانه | House of
    شهرداری | Municipality of
    استانداری | Governorate of
    فرمانداری | Governorate of
    بسیج | Basij of
    حوزه علمیه | Seminary of
    بیمارستان | Hospital of
    شفاخانه | Hospital of
    شفاخانه‌ی | Hospital of
    کاخ سفید | White House | US
    کرملین | Kremlin | RU
    کاخ کرملین | Kremlin | RU
    پنتاگون | Pentagon | US
    اتحادیه اروپا | European Union
    سازمان ملل | United Nations
    سازمان ملل متحد | United Nations
    شورای امنیت | UN Security Council
    ناتو | NATO
    جهاد | Jihad of
    صندوق | Fund of
    هلال احمر | Red Crescent of
    اتاق بازرگانی | Chamber of Commerce of
    کمپانی | Company of
    مدیریت | Management of
    فرماندهی | Command of
    سرویس | Service of
    دبیرخانه | Secretariat of
    معاونت | Deputy Office of
    کمیساریای | Commission of
    کنفدراسیون | Confederation of
    مجمع | Assembly of
    نهضت | Movement of
    ستاد کل | General Staff of
    ستاد مشترک | Joint Staff of
    بخش | Department of
    شبکه دامپزشکی | Veterinary Network of
    حماس | Hamas
    حزب‌الله | Hezbollah
    ریاست‌جمهوری | Presidency of
    کاخ ریاست‌جمهوری | Presidential Palace of
    [government]
    دولت | Government of
    رژیم | Government of
    جمهوری | Republic of
    حکومت | Government of
    کشور | country
    پادشاهی | Kingdom of
    کابینه | Cabinet of
    [outlet]
    خبرگزاری | News Agency
    روزنامه | newspaper
    شبکه | network
    شبکه خبری | network
    شبکه تلویزیونی | television
    تلویزیون | television
    تلویزیون دولتی | state television
    تلویزیون رسمی | state television
    تلویزیون ملی | state television
    خبرگزاری دولتی | state News Agency
    خبرگزاری رسمی | state News Agency
    رادیو | radio
    سایت | website
    وب‌سایت | website
    وبگاه | website
    پایگاه خبری | website
    پایگاه اطلاع‌رسانی | website
    پایگاه اینترنتی | website
    هفته‌نامه | weekly
    مجله | magazine
    نشریه | magazine
    ماهنامه | monthly
    [place]
    پایگاه فضایی | Space Centre of
    پایگاه هوایی | Air Base of
    پایگاه نظامی | Military Base of
    پایگاه دریایی | Naval Base of
    استان | Province of
    شهرستان | County of
    شهر | city
    شهرک | town
    بندر | port
    جزیره | Island of
    روستای | village
    ولایت | Province of
    ولسوالی | District of
    بنادر | ports of
    بخش | district of
    منطقه | region of
    ایالت | state
    جنوب | south of
    شمال | north of
    شرق | east of
    غرب | west of
    زندان | Prison of
    فرودگاه | Airport of
    فرودگاه بین‌المللی | International Airport of
    ورزشگاه | Stadium of
    استادیوم | Stadium of
    میدان | Square of
    خیابان | Street of
    بلوار | Boulevard of
    بزرگراه | Expressway of
    آزادراه | Freeway of
    پارک | Park of
    بوستان | Park of
    مسجد | Mosque of
    سد | Dam of
    رودخانه | River of
    دریاچه | Lake of
    تالاب | Wetland of
    تنگه | Strait of
    نیروگاه | Power Plant of
    تالار | Hall of
    اردوگاه | Camp of
    ناحیه | region
    دهستان | Rural District of
    محله | neighbourhood
    گذرگاه | Crossing of
    میدان نفتی | Oil Field of
    میدان گازی | Gas Field of
    پالایشگاه | Refinery of
    کوه | Mount of
    پایگاه | Base of
  `,
  groups: `
    [many]
    سازمان‌های | organizations
    نهادهای | institutions
    کشورهای | countries
    دولت‌های | governments
    گروه‌های | groups
    احزاب | parties
    شرکت‌های | companies
    باشگاه‌های | clubs
    رسانه‌های جمعی | mass media
    قدرت‌های | powers
    کارشناسان ارشد | senior experts
    استادان | professors
    اساتید | professors
    وکلا | lawyers
    کردهای | Kurds
    عربهای | Arabs
    ترکمن‌های | Turkmens
    سربازان | soldiers
    خویشاوندان | relatives
    مشاوران | advisers
    افسران | officers
    مسلمانان | Muslims
    متهمان | defendants
    قربانیان | victims
    کاندیداهای | candidates
    بانک‌های | banks
    ورزشکاران | athletes
    هنرمندان | artists
    نویسندگان | writers
    تولیدکنندگان | producers
    افرادی | people
    باشندگان | residents
    باشنده‌گان | residents
    دهقانان | farmers
    شاکیان | complainants
    جمهوری‌خواهان | Republicans
    دموکرات‌ها | Democrats
    شبکه‌های | networks
    شبکه‌های تلویزیونی | television networks
    رانندگان | drivers
    مسافران | passengers
    دانش‌آموزان | pupils
    ماموران | agents
    خلبانان | pilots
    وزارتخانه‌های | ministries
    مقامات | officials
    مقام‌های | officials
    مسئولان | officials
    مسئولین | officials
    مسوولان | officials
    مسوولین | officials
    کارشناسان | experts
    محققان | researchers
    محققین | researchers
    پژوهشگران | researchers
    دانشمندان | scientists
    تحلیل‌گران | analysts
    ناظران | observers
    ناظرین | observers
    صاحب‌نظران | experts
    منابع | sources
    منابع آگاه | informed sources
    منابع خبری | news sources
    شاهدان | witnesses
    شاهدان عینی | eyewitnesses
    ساکنان | residents
    ساکنین | residents
    اهالی | residents
    مردم | people
    شهروندان | citizens
    دیپلمات‌ها | diplomats
    دیپلمات‌های | diplomats
    رسانه‌ها | media
    رسانه | media
    رسانه دولتی | state media
    رسانه‌های | media
    رسانه‌های محلی | local media
    مخالفان | opponents
    مخالفین | opponents
    منتقدان | critics
    منتقدین | critics
    هواداران | supporters
    طرفداران | supporters
    معترضان | protesters
    تظاهرکنندگان | demonstrators
    فعالان | activists
    پزشکان | doctors
    نمایندگان | representatives
    دانشجویان | students
    کارگران | workers
    معلمان | teachers
    کشاورزان | farmers
    خبرنگاران | reporters
    روزنامه‌نگاران | journalists
    وکلای | lawyers
    حقوقدانان | jurists
    اعضای | members of
    اعضا | members
    سران | leaders of
    رهبران | leaders of
    وزرای | ministers of
    وزیران | ministers of
    سخنگویان | spokespersons of
    نظامیان | soldiers
    نیروهای امنیتی | security forces
    نیروهای | forces
    شورشیان | rebels
    شبه‌نظامیان | militants
    ستیزه‌جویان | militants
    پیکارجویان | militants
    تروریست‌ها | terrorists
    صهیونیست‌ها | Zionists
    غربی‌ها | Westerners
    آمریکایی‌ها | Americans
    روس‌ها | Russians
    اروپایی‌ها | Europeans
    ایرانی‌ها | Iranians
    ایرانیان | Iranians
    کردها | Kurds
    عرب‌ها | Arabs
    ترکمن‌ها | Turkmens
    شیعیان | Shiites
    سنی‌ها | Sunnis
    فلسطینی‌ها | Palestinians
    فلسطینیان | Palestinians
    عراقی‌ها | Iraqis
    افغان‌ها | Afghans
    علما | scholars
    علمای | scholars
    روحانیون | clerics
    مراجع | religious authorities
    بازیکنان | players
    مربیان | coaches
    فرماندهان | commanders
    قانونگذاران | lawmakers
    سیاستمداران | politicians
    سناتورها | senators
    سناتورهای | senators
    متحدان | allies
    بازرسان | inspectors
    همسایگان | neighbours
    اصولگرایان | principlists
    اصلاح‌طلبان | reformists
    حوثی‌ها | Houthis
    کارشناسان نظامی | military experts
    رسانه‌های غربی | Western media
    محافل | circles
    محافل سیاسی | political circles
    برخی محافل | some circles
    تماشاگران | spectators
    امدادگران | rescuers
    اقتصاددانان | economists
    مورخان | historians
    مورخین | historians
    مفسران | commentators
    فقها | jurists
    فرهنگیان | teachers
    جوانان | young people
    بیماران | patients
    والدین | parents
    غرب | Western world
    تحقیقات | research
    پژوهش‌ها | studies
    مطالعات | studies
    نظرسنجی‌ها | polls
    مشتریان | customers
    قضات | judges
    تاجران | merchants
    تجار | merchants
    بازرگانان | merchants
    بازاریان | merchants
    کسبه | shopkeepers
    صیادان | fishermen
    دامداران | cattle breeders
    باغداران | orchard owners
    پرستاران | nurses
    سهامداران | shareholders
    سرمایه‌گذاران | investors
    معامله‌گران | traders
    فروشندگان | sellers
    خریداران | buyers
    مستأجران | tenants
    بازنشستگان | pensioners
    کارکنان | staff
    کارمندان | employees
    شرکت‌کنندگان | participants
    برگزارکنندگان | organisers
    سازمان‌دهندگان | organisers
    امضاکنندگان | signatories
    معترضین | protesters
    بازماندگان | survivors
    بستگان | relatives
    نزدیکان | relatives
    خانواده‌های | families
    همسایه‌ها | neighbours
    غیرنظامیان | civilians
    پناهجویان | asylum seekers
    پناهندگان | refugees
    آوارگان | displaced people
    مهاجران | migrants
    زندانیان | prisoners
    بازداشت‌شدگان | detainees
    فعالین | activists
    مدافعان | defenders
    نخبگان | elites
    اندیشمندان | thinkers
    وزرا | ministers
    سفرا | ambassadors
    سفیران | ambassadors
    سفرای | ambassadors
    ژنرال‌ها | generals
    ژنرال‌های | generals
    مقام‌ها | officials
    مقام‌هایی | officials
    کارشناسانی | experts
    منابعی | sources
    مادران | mothers
    پدران | fathers
    داوران | referees
    سرمربیان | coaches
    تحصیل‌کردگان | graduates
    نمازگزاران | worshippers
    عزاداران | mourners
    فرمانداران | governors
    استانداران | governors
    شهرداران | mayors
    مدیران | managers
    قاضیان | judges
    پلیس‌ها | policemen
    سخنرانان | speakers
    فرستادگان | envoys
    میانجیگران | mediators
    میانجی‌ها | mediators
    مذاکره‌کنندگان | negotiators
    دریانوردان | seamen
    خدمه | crew
    عده‌ای | some people
    بسیاری | many people
    خیلی‌ها | many people
    [one]
    منبع | source
    منبع آگاه | informed source
    منبعی | source
    منبعی آگاه | informed source
    مقامی | official
    دیپلماتی | diplomat
    شاهد عینی | eyewitness
    شاهد | witness
    مقام | official
    مقام مسئول | official
    مقام ارشد | senior official
    مقام آگاه | informed official
  `,
  documents: `
    [document]
    خبرنامه | statement
    گزارشی | report
    بیانیه‌ای | statement
    بیانیه | statement
    اطلاعیه | announcement
    اعلامیه | declaration
    گزارش | report
    نامه | letter
    پیام | message
    قطعنامه | resolution
    سند | document
    مقاله | article
    سرمقاله | editorial
    بیانیه مشترک | joint statement
    نظرسنجی | poll
    قرآن | Quran
  `,
  fields: `
    امام خمینی | Imam Khomeini
    امام رضا | Imam Reza
    امام حسین | Imam Hossein
    امام صادق | Imam Sadiq
    امام علی | Imam Ali
    آزاد اسلامی | Islamic Azad
    علوم پزشکی | Medical Sciences
    تربیت مدرس | Tarbiat Modares
    صنعتی شریف | Sharif
    شهید بهشتی | Shahid Beheshti
    علامه طباطبایی | Allameh Tabataba'i
    پیام نور | Payame Noor
    واحد | branch
    امور خارجه | Foreign Affairs
    خارجه | Foreign Affairs
    امورخارجه | Foreign Affairs
    امور | affairs
    دفاع | Defence
    کشور | Interior
    اطلاعات | Intelligence
    اقتصاد | Economy
    امور اقتصادی و دارایی | Economic Affairs and Finance
    اقتصاد و دارایی | Economy and Finance
    دارایی | Finance
    بازرگانی | Commerce
    نفت | Petroleum
    نیرو | Energy
    کشاورزی | Agriculture
    جهاد کشاورزی | Agriculture
    راه و ترابری | Roads and Transportation
    راه و شهرسازی | Roads and Urban Development
    علوم | Science
    علوم، تحقیقات و فناوری | Science, Research and Technology
    علوم تحقیقات و فناوری | Science, Research and Technology
    بهداشت | Health
    بهداشت، درمان و آموزش پزشکی | Health and Medical Education
    بهداشت درمان و آموزش پزشکی | Health and Medical Education
    درمان | Treatment
    آموزش و پرورش | Education
    آموزش پزشکی | Medical Education
    فرهنگ | Culture
    فرهنگ و ارتباطات اسلامی | Islamic Culture and Relations
    فرهنگ و ارشاد اسلامی | Culture and Islamic Guidance
    ارشاد | Guidance
    کار | Labour
    کار و امور اجتماعی | Labour and Social Affairs
    تعاون | Cooperatives
    رفاه | Welfare
    رفاه و تامین اجتماعی | Welfare and Social Security
    تعاون، کار و رفاه اجتماعی | Cooperatives, Labour and Social Welfare
    صنایع | Industries
    صنایع و معادن | Industries and Mines
    صنعت، معدن و تجارت | Industry, Mine and Trade
    مسکن | Housing
    مسکن و شهرسازی | Housing and Urban Development
    دادگستری | Justice
    ورزش | Sports
    ورزش و جوانان | Sports and Youth
    ارتباطات | Communications
    ارتباطات و فناوری اطلاعات | Communications and Information Technology
    فناوری اطلاعات | Information Technology
    گردشگری | Tourism
    میراث فرهنگی | Cultural Heritage
    میراث فرهنگی، صنایع دستی و گردشگری | Cultural Heritage, Handicrafts and Tourism
    محیط زیست | Environment
    منابع طبیعی | Natural Resources
    منابع طبیعی و آبخیزداری | Natural Resources and Watershed Management
    منابع انسانی | Human Resources
    روابط عمومی | Public Relations
    روابط بین‌الملل | International Relations
    امنیت ملی | National Security
    امنیت ملی و سیاست خارجی | National Security and Foreign Policy
    سیاست خارجی | Foreign Policy
    برنامه و بودجه | Plan and Budget
    برنامه‌ریزی | Planning
    تبلیغات | Publicity
    تبلیغات اسلامی | Islamic Publicity
    حقوق بشر | Human Rights
    انرژی اتمی | Atomic Energy
    بین‌المللی انرژی اتمی | International Atomic Energy
    تشخیص مصلحت نظام | Expediency Discernment
    خبرگان رهبری | Experts of the Leadership
    خبرگان | Experts
    نگهبان | Guardian
    انقلاب اسلامی | Islamic Revolution
    فوتبال | Football
    والیبال | Volleyball
    کشتی | Wrestling
    بسکتبال | Basketball
    هندبال | Handball
    وزنه‌برداری | Weightlifting
    استان | province
    شهرستان | county
    کل کشور | country
    آموزش | Education
    پژوهش | Research
    پژوهشی | research
    مالیات | Taxes
    مالیاتی | tax
    گمرک | Customs
    بیمه | Insurance
    راهداری | Road Maintenance
    حمل و نقل | Transport
    حمل‌ونقل | Transport
    زنان | Women
    جوانان | Youth
    خانواده | Family
    مردم | People
    روستایی | rural
    عشایر | Nomads
    شهرداری | Municipality
    دامپزشکی | Veterinary
    تربیت بدنی | Physical Education
    حج و زیارت | Hajj and Pilgrimage
    اوقاف | Endowments
    اوقاف و امور خیریه | Endowments and Charity Affairs
    ملل | Nations
    ملل متحد | United Nations
    سازمان ملل | United Nations
    سازمان ملل متحد | United Nations
    ولی فقیه | Supreme Leader | IR
    ولی‌فقیه | Supreme Leader | IR
    مقام معظم رهبری | Supreme Leader | IR
    رهبری | Leadership
    رهبر معظم انقلاب | Supreme Leader | IR
    تسلیحات | Arms
    خزانه‌داری | Treasury
    خارجی | foreign
    دفاع و پشتیبانی نیروهای مسلح | Defence and Armed Forces Logistics
    دادسرای | Prosecution
    اسلامی | Islamic
    شوروی | Soviet Union
    جماهیر شوروی | Soviet Union
    فنی | technical
    فنی و حرفه‌ای | Technical and Vocational
    مرکزی | central
    هوایی | Air
    دریایی | Navy
    زمینی | Ground
    مشترک | joint
    کل
    عالی | high
    مرکز | Center
    جمهور | Republic
    جمهوری | Republic
    جمهوری اسلامی | Islamic Republic
    جمهوری اسلامی ایران | Islamic Republic of Iran
    اتحادیه | Union
    هنر | Art
    سینما | Cinema
    سینمایی | cinema
    موسیقی | Music
    کتاب | Book
    قرآن | Quran
    نماز | Prayer
    زکات | Zakat
    راه آهن | Railways
    برق | Electricity
    آب | Water
    گاز | Gas
    آب و فاضلاب | Water and Wastewater
    هواشناسی | Meteorology
    زلزله | Earthquake
    ترافیک | Traffic
    راهور | Traffic Police
    پلیس | Police
    مبارزه با مواد مخدر | Drug Control
    مبارزه با تروریسم | Counter-Terrorism
    مبارزه با قاچاق کالا و ارز | Combating Smuggling
    مبارزه با مفاسد اقتصادی | Combating Economic Corruption
    مبارزه با فساد | Combating Corruption
    آگاهی | Criminal Investigation
    فتا | Cyber
    امنیت اقتصادی | Economic Security
    امنیت عمومی | Public Security
    اطلاعات و امنیت عمومی | Intelligence and Public Security
    امنیت اخلاقی | Public Morals
    خاورمیانه | Middle East
    هسته‌ای | nuclear
    موشکی | missile
    اتحاد | Union
    وحدت | Unity
    لیگ | League
    مسابقات | Competitions
    نظام پزشکی | Medical Council
    نظام مهندسی | Engineering Council
    نفت و گاز | Oil and Gas
    پتروشیمی | Petrochemicals
    معادن | Mines
    شیلات | Fisheries
    حفاظت محیط زیست | Environmental Protection
    غذا و دارو | Food and Drug
    انتقال خون | Blood Transfusion
    اورژانس | Emergency
    کودک | Children
    سالمندان | Elderly
    بازنشستگی | Pension
    تامین اجتماعی | Social Security
    بهزیستی | Welfare
    کمیته امداد | Relief Committee
    امام | Imam
    مجلس | Parliament
    حزب حاکم | ruling party
    شورای اسلامی | Islamic Consultative Assembly
    شورای شهر | City Council
    مجلس شورای اسلامی | Parliament
    معارف | Education
    تحصیلات عالی | Higher Education
    امور داخله | Interior
    داخله | Interior
    عدلیه | Justice
    مالیه | Finance
    زراعت | Agriculture
    مخابرات | Communications
    صحت عامه | Public Health
    دهات | Rural Development
    کلتور | Culture
    راه | Roads
    ترانسپورت | Transport
    شهدا و معلولین | Martyrs and Disabled
  `,
  modifiers: `
    سابق | former
    پیشین | former
    اسبق | former
    وقت | then
    فعلی | current
    کنونی | current
    جدید | new
    موقت | interim
    برکنارشده | deposed
    مأمور تشکیل کابینه | designate
    کفیل | acting
    ارشد | senior
    بلندپایه | high-ranking
    عالی‌رتبه | high-ranking
    عالی | high
    اول | first
    دوم | second
    ویژه | special
    دائم | permanent
    منتخب | elect
    عمومی | general
    سیاسی | political
    نظامی | military
    امنیتی | security
    اقتصادی | economic
    فرهنگی | cultural
    اجتماعی | social
    حقوقی | legal
    قضایی | judicial
    پارلمانی | parliamentary
    پارلمان | parliamentary
    بین‌المللی | international
    بین‌الملل | international
    منطقه‌ای | regional
    محلی | local
    دولتی | state
    ناشناس | unnamed
    ملی | national
    مسئول | responsible
    آگاه | informed
    مطلع | informed
    رسمی | official
    غیررسمی | unofficial
    دیپلماتیک | diplomatic
    اطلاعاتی | intelligence
    خبری | news
    عینی | eye-
    غربی | Western
    عربی | Arab
    عرب | Arab
    اروپایی | European
    خارجی | foreign
    داخلی | domestic
    مستقل | independent
    مخالف | opposition
    دینی | religious
    علمی | scientific
    آموزشی | educational
    دانشگاهی | academic
    دانشجویی | student
    هنری | artistic
    ورزشی | sports
    پزشکی | medical
    اجرایی | executive
    اداری | administrative
    مالی | financial
    فنی | technical
    عامل | managing
    کل | general
    معظم | supreme
    محترم
    برجسته | prominent
    معروف | famous
    مشهور | famous
    نزدیک | close
    مشترک | joint
    موسس | founding
    مرکزی | central
    علنی
    بازنشسته | retired
    احتمالی | possible
    اصولگرا | principlist
    اصلاح‌طلب | reformist
    مستعفی | resigned
    مخلوع | deposed
    تسلیحاتی | weapons
    هسته‌ای | nuclear
    اتمی | atomic
    کلیدی | key
    مطرح | leading
    مسلح | armed
    مسلمان | Muslim
    مسیحی | Christian
    شیعه | Shiite
    سنی | Sunni
    کرد | Kurdish
    ترک | Turkish
    صهیونیستی | Israeli
    صهیونیست | Israeli
    اسلامی | Islamic
    انقلابی | revolutionary
    شهری | urban
    روستایی | rural
    ذی‌ربط | relevant
    مربوطه | relevant
    مذکور | said
    یادشده | said
    فوق | above
    نامبرده | said
    کشور
    قوا
    متحد | united
    طب
    بلند پایه | high-ranking
    راهبردی | strategic
    استراتژیک | strategic
    تلویزیونی | television
    رسانه‌ای | media
    میدانی | field
    تخصصی | specialist
    صنفی | trade
    کارگری | labour
    مردمی | popular
  `,
  adjectives: '',
  determiners: `
    [some]
    یک
    یکی از
    شماری از
    یک تن از
    یکی دیگر از
    [many]
    برخی
    برخی از
    بعضی
    بعضی از
    تعدادی از
    درصد از | percent of
    جمعی از
    گروهی از
    عده‌ای از
    چند
    چندین
    دو
    سه
    چهار
    بسیاری از
    اکثر
    اغلب
    بخشی از
    همه
    تمامی
    تمام
    سایر
    دیگر
    هیچ یک از
    [this]
    این
    آن
    همین
    همان
  `,
  unnamed: `
    که نخواست نامش
    که خواست نامش
    که نخواست نام
    به شرط فاش نشدن نام
    که نامش فاش نشد
    که نامش ذکر نشد
    که نخواست نامش فاش شود
    که نام نبرد
    که نام نبرده
    که نامی نبرد
    که نامی نبرده
    که از آنها نام نبرد
    که از او نام نبرد
    که نامش را نیاورد
    که نامش را نیاورده
    که نامشان را نیاورد
    که نامشان را نیاورده
    که نامش را نبرد
    که نامشان را نبرد
    که نامش را فاش نکرد
    که نامشان را فاش نکرد
    که نامش را ذکر نکرد
    که نامشان را ذکر نکرد
    که نامش فاش نشده
    که نامشان فاش نشد
    که نامشان فاش نشده
    که نامش ذکر نشده
    که نامشان ذکر نشد
    که نامشان ذکر نشده
    که هویتش فاش نشد
    که هویتش فاش نشده
    که هویتشان فاش نشد
    که هویتشان فاش نشده
    که نخواستند نامشان
    که خواستند نامشان
    که نخواستند نام
    که نخواستند نامشان فاش شود
    که خواستند نامشان فاش نشود
    که خواست نامش فاش نشود
    به شرط فاش نشدن هویت
    به شرط فاش نشدن نامش
    به شرط فاش نشدن نامشان
    به شرط ناشناس ماندن
    به شرط محفوظ ماندن نام
    بدون ذکر نام
  `,
  women: { ending: '', names: '' },
  men: '',
  reflexives: `
    خود
    خویش
  `,
  aliases: `
    معروف به
    ملقب به
    مشهور به
    موسوم به
  `,
  others: `
    دیگر
    دیگری
  `,
  pronouns: `
    [one]
    وی
    او
    ایشان
    نامبرده
    مشارالیه
    معظم‌له
    معظم له
    [two]
    آن دو | people
    این دو | people
    هر دو | people
    آن دو نفر | people
    دو طرف | side
    هر دو طرف | side
    طرفین | side
    دو کشور | country
    هر دو کشور | country
    دو دولت | country
    دو رئیس جمهور | president
    دو رئیس‌جمهوری | president
    دو نخست‌وزیر | prime minister
    دو وزیر | minister
    دو وزیر خارجه | foreign minister
    دو رهبر | leader
    دو دیپلمات | diplomat
    دو تیم | team
    [many]
    آن‌ها
    آنان
    اینها
  `,
  links: `
    [place]
    در
    در امور
    در خصوص
    [body]
    از سوی
    نزدیک به
    وابسته به
    آشنا با
    آشنا به
  `,
  commonBodies: `
    بخش
    گروه
    گروهک
    شرکت
    مدیریت
    سرویس
    دولت
    حکومت
    رژیم
    مجلس
    پارلمان
    جامعه
    خانه
    نهاد
    تیم
    کمپانی
    جمهوری
    کابینه
    اداره
    جمعیت
    شبکه
    سایت
    تلویزیون
  `,
  seated: `
    نماینده
    نمایندگی
    سفیر
    سخنگو
    سخنگوی
    هیئت
    هیات
    منبع
    منابع
    مقام
    مقامات
    نماینده دائم
    کاردار
    وابسته
    رابط
    مشاور
    فرستاده
    شاهدان عینی
    دفتر
    یک منبع
    مذاکره‌کننده
    دیپلمات
    فرمانده
    نیروهای
  `,
  capitals: `
    [city]
    در
    تا
    وارد
    عازم
    راهی
    مقیم
    ساکن
    مقصد
    داخل
    خارج
    [toward]
    به
    از
    [government]
    موضع
    مواضع
    سیاست
    سیاست‌های
    روابط
    رابطه
    مناسبات
    هسته‌ای
    موشکی
    نظامی
    برنامه
    تصمیم
    اقدام
    اقدامات
    ادعای
    ادعاهای
    اتهامات
    خواسته
    خواسته‌های
    تلاش
    تلاش‌های
    واکنش
    پاسخ
    پیشنهاد
    هشدار
    تهدید
    تهدیدهای
    حمایت
    حمایت‌های
    متحد
    متحدان
    هم‌پیمان
    هم‌پیمانان
    دشمن
    دشمنان
    مقامات
    مقام‌های
    مسئولان
    رهبران
    سران
    دیپلمات‌های
    دیپلماسی
    نفوذ
    مخالفت
    موافقت
    میان
    بین
    علیه
    سوی
    توسط
    طرف
    جانب
    منافع
    نگرانی
    نگرانی‌های
    نزدیکی
    دوستی
    توافق
    قرارداد
    همکاری
    همکاری‌های
    [local]
    فرماندار
    بخشدار
    شهردار
    استاندار
    فرمانداری
    شهرداری
    استانداری
    بخشداری
    جمعه
    اهالی
    شهرستان
    شهرستان‌های
    شهر
    بندر
    شهرهای
    روستای
  `,
  joins: `
    و
  `,
  pieces: `
    [before]
    بن
    ابن
    آل
    ابو
    ابی
    عبد
    بنت
    دو
    فون
    وان
    فن
    لا
    دی
    مک
    دا
    ام
    [ending]
    پور
    وف
    زاده
    نژاد
    یان
    فرد
    راد
    نیا
    مهر
    پناه
    خواه
    دوست
    وند
    چی
    لو
    بیگی
    آبادی
    نسب
    تبار
    منش
    فر
    اف
    یف
    اوف
    اوا
    ویچ
    سکی
    مان
    سون
    برگ
    شتاین
    الدین
    الله
    علی
    محمدی
    [prefix]
    عبدال
    ابوال
    آل
    سید
    مک
  `,
  given,
  home: `
    کشورمان
    کشور ما
    میهنمان
    میهن اسلامی
  `,
  homeBodies: `
    [IR]
    مجلس | majlis
  `,
  stops: `
    ها
    های
    علی‌الخصوص
    علی‌رغم
    را
    که
    از
    به
    با
    در
    بر
    برای
    تا
    بی
    بدون
    درباره
    درخصوص
    پیرامون
    طی
    ضمن
    پس
    پیش
    بعد
    قبل
    پیش از
    پس از
    علیه
    نزد
    میان
    بین
    روی
    زیر
    هنگام
    حین
    مانند
    مثل
    همچون
    چون
    اگر
    اما
    ولی
    بلکه
    زیرا
    چرا
    چه
    چگونه
    آیا
    نیز
    هم
    هم‌چنین
    البته
    باید
    شاید
    هنوز
    تاکنون
    روزانه
    همواره
    دیروز
    امروز
    فردا
    دیشب
    امشب
    صبح
    عصر
    شب
    ظهر
    بعدازظهر
    روز
    شنبه
    یکشنبه
    دوشنبه
    سه‌شنبه
    چهارشنبه
    پنج‌شنبه
    جمعه
    ماه
    سال
    هفته
    ساعت
    اکنون
    هم‌اکنون
    امسال
    اخیرا
    پیش‌تر
    سپس
    آنگاه
    دوباره
    بار
    سرانجام
    همزمان
    همان
    این
    آن
    هر
    هیچ
    همه
    تنها
    فقط
    حتی
    مگر
    جز
    بجز
    یا
    نه
    بله
    خیر
    خود
    خویش
    وی
    او
    ما
    من
    شما
    آنها
    ایشان
    یک
    یکی
    دو
    سه
    چند
    برخی
    بسیاری
    بسیار
    خیلی
    کمی
    نمی
    خبر
    اعلام
    اظهار
    اظهارداشت
    اظهارکرد
    تاکید
    تصریح
    ابراز
    اذعان
    اعتراف
    اشاره
    عنوان
    بیان
    خاطرنشان
    خاطر
    یادآور
    یادآوری
    متذکر
    توضیح
    ادعا
    ادعای
    مدعی
    معتقد
    خواستار
    خواهان
    تهدید
    محکوم
    متهم
    هشدار
    پیشنهاد
    درخواست
    دعوت
    انتقاد
    استقبال
    تقدیر
    تشکر
    قدردانی
    تبریک
    تسلیت
    ابلاغ
    منصوب
    وعده
    قول
    تکذیب
    تایید
    رد
    نفی
    اعتراض
    مخالفت
    موافقت
    حمایت
    پشتیبانی
    تلاش
    سعی
    قصد
    تصمیم
    پاسخ
    سوال
    سخنان
    اظهارات
    صحبت
    گفتگو
    گفت‌و‌گو
    مصاحبه
    دیدار
    ملاقات
    سفر
    سخنرانی
    نشست
    جلسه
    کنفرانس
    حضور
    شرکت کرد
    آغاز
    پایان
    ادامه
    اظهارنظر
    امیدوار
    ابرازامیدواری
    ارزیابی
    توصیف
    تشریح
    مطرح
    منتشر
    افتتاح
    امضا
    امضای
    ارائه
    افزایش
    کاهش
    تغییر
    احتمال
    نتیجه
    علت
    دلیل
    ضرورت
    لزوم
    اهمیت
    نقش
    وضعیت
    شرایط
    موضوع
    مسئله
    مساله
    مورد
    موارد
    حدود
    بیش
    کمتر
    بیشتر
    بهتر
    مبنی
    طبق
    براساس
    بنابر
    بنا
    بنابراین
    لذا
    چنانچه
    هرچند
    گرچه
    اگرچه
    وقتی
    زمانی
    جایی
    کسی
    چیزی
    مردی
    قرار
    مجبور
    موفق
    ناموفق
    واکنش
    سبب
    باعث
    منجر
    دچار
    عازم
    وارد
    خارج
    خطاب
    نسبت
    مقابل
    کنار
    همراه
    توسط
    بوسیله
    سوی
    جانب
    طرف
    راستای
    خلال
    جریان
    حال
    حالی
    عین
    حالا
    دیگر
    دیگری
    طوری
    گونه
    می
    زود
    دیر
    ابتدا
    اینکه
    آنکه
    چنین
    چنان
    اینگونه
    بازداشت
    کشته
    زخمی
    ترور
    حمله
    حملات
    اقدام
    اقدامات
    مذاکره
    مذاکرات
    توافق
    پرونده
    بررسی
    بازدید
    استعفا
    استعفای
    انتخاب
    برکنار
    شکست
    پیروزی
    قهرمانی
    میزبان
    مهمان
    میهمان
    فرا
    یاد
    نام
    ایجاد
    رفع
    حل
    تامین
    پخش
    صادر
    ثبت
    کشف
    اعزام
    ممکن
    لازم
    قابل
    جهت
    منظور
    عنوان‌شده
    داده‌است
    ارجاع
    اظهارامیدواری
    نگرانی
    خرسندی
    تاسف
    ناامید
    متعهد
    مامور
    موظف
    موکد
    مخاطب
    مشغول
    آماده
    حاضر
    ناچار
    مصمم
    مسئولیت
    محروم
    مواجه
    روبرو
    روبه‌رو
    سرگرم
    مطلع‌شد
    شرکت در
    شرکت کردند
    شرکت کرده
    شرکت کند
    شرکت کنند
    شرکت می‌کند
    شرکت می‌کنند
    شرکت خواهد
    شرکت داشت
    شرکت داشتند
    شرکت دارند
    شرکت کردن
    شرکت نکرد
    شرکت نکردند
    بخش دیگری
    بخش دیگر
    بخش عمده
    بخش عمده‌ای
    بخش اعظم
    بخش زیادی
    بخش بزرگی
    بخش مهمی
    سر برده
    سر می‌برد
    سر می‌برند
    سر برد
    دوست داشت
    دوست داشتم
    دوست داشتیم
    دوست داشتند
    دوست دارم
    دوست داریم
    دوست دارد
    دوست دارند
    دوست ندارد
    دوست داشتنی
    شماره دو
    شماره یک
    شماره سه
    آباد
    آورده
    انداخته
    جان باخت
    جان باختند
    جان باخته
    جان سپرد
    جان داد
    جان خود
    جان دادند
    [say]
    خواست
    خواستند
    گفت
    گفتند
    می‌گوید
    می‌گویند
    افزود
    افزودند
    تصریح
    تاکید
    خاطرنشان
    خاطر نشان
    یادآور
    اظهار
    اظهارداشت
    اظهارکرد
    ابراز
    بیان
    عنوان
    ادامه داد
    ادامه‌داد
    اضافه
    اعلام
    متذکر
    توضیح
    هشدار
    اذعان
    نوشت
    می‌افزاید
    می‌نویسد
    [verb]
    است
    بود
    شد
    کرد
    کردند
    گفت
    گفتند
    گفته
    می‌گوید
    می‌گویند
    افزود
    داد
    دادند
    داشت
    داشتند
    دارد
    دارند
    نیست
    هست
    هستند
    بودند
    شده
    شدند
    می‌شود
    می‌کند
    می‌کنند
    کرده
    کرده‌اند
    خواهد
    خواهند
    گرفت
    یافت
    رفت
    آمد
    رسید
    ماند
    دانست
    خواند
    زد
    برد
    آورد
    ساخت
    نوشت
    پرداخت
    نمود
    گردید
    گشت
    داده
    داشته
    بوده
    شود
    کند
    کنند
    باشد
    باشند
    دهد
    بگیرد
    نشد
    نکرد
    ندارد
    نداد
    کردن
    شدن
    بودن
    گفتن
    گردد
    آمده
    آمده‌است
    هستم
    هستیم
    بودم
    بودیم
    کردم
    کردیم
    داریم
    دارم
    شدم
    شدیم
    شده‌اند
    شده‌است
    نموده
    نمودند
    نماید
    نمایند
    گرفته
    گرفتند
    یافته
    یافتند
    رفته
    رفتند
    آمدند
    رسیده
    رسیدند
    می‌خواهد
    می‌تواند
    می‌توانند
    می‌دهد
    می‌دهند
    می‌رود
    می‌روند
    می‌آید
    می‌گیرد
    می‌گیرند
    می‌رسد
    می‌باشد
    می‌باشند
    می‌داند
    می‌دانند
    می‌افزاید
    می‌نویسد
    نوشته
    نوشتند
    خوانده
    دانسته
    نبود
    نیستند
    نخواهد
    نخواهند
    ندارند
    نداشت
    نداشته
    نکرده
    نکردند
    نمی‌شود
    نمی‌کند
    نمی‌تواند
    بتواند
    بتوانند
    توانست
    توانستند
    توانسته
    دهند
    بدهد
    بدهند
    بکند
    بکنند
    بشود
    بشوند
    کنیم
    کنید
    دهیم
    شویم
    باشیم
    باشم
    خواسته
    پیوست
    پذیرفت
    پذیرفته
    شنید
    دید
    دیدند
    دیده
    دیدم
    کشید
    کشیده
    بست
    بسته
    گذاشت
    گذاشتند
    گذاشته
    انداخت
    برگزار
    برخاست
    شتافت
    پرسید
    ایستاد
    ادامه‌داد
    بیفزاید
  `,
  pluralVerb: 'ند',
  verbal: `
    می | د
    می | ند
    می | یم
    می | ید
    می | م
    نمی | د
    نمی | م
    نمی | یم
    | دند
    | شتند
    | فتند
    | ختند
    | ستند
    ن | ییم
    می | ییم
    نمی | ند
    نمی | ید
  `,
  ordinary,
}
