import type { NameWords } from '../../model/words/names.ts'
import { given } from './names-given.ts'
import { men, women } from './names-genders.ts'
import { ordinary } from './names-ordinary.ts'
import { roles } from './names-roles.ts'

/** The names words of this language. */
export const names: NameWords = {
  article: 'ال',
  possessives: `
    ه
    ها
    هم
    هما
    نا
    ي
    ك
  `,
  endings: `
    ه
    ها
    هم
    هما
    نا
    ات
    ان
    ين
    ون
    ا
    ي
    ية
    يا
    ته | ة
    تها | ة
    تهم | ة
    تنا | ة
    تي | ة
    تين | ة
    تان | ة
    اته
    اتها
    اتهم
    اتنا
    ناه
  `,
  compounds: ``,
  plurals: `
    ون
    ين
    يون
    يين
    يات
  `,
  adjectival: `
    ي
    ية
    يان
    يين
    يون
    ين
  `,
  roles,
  relatives: `
    [kin]
    والد | father
    الأب | father
    الأم | mother
    الزوج | husband
    الزوجة | wife
    والدة | mother
    شقيق | brother
    شقيقة | sister
    أخت | sister
    زوج | husband
    زوجة | wife
    ابن | son
    ابنة | daughter
    نجل | son
    كريمة | daughter
    عائلة | family
    أسرة | family
    والدا | parents
    ذوو | family
    أقارب | relatives
    محامي | lawyer
    صديق | friend
    زميل | colleague
    سلف | predecessor
    خلف | successor
    مساعد | aide
    مساعدة | aide
    والدت | mother
    شقيقت | sister
    زوجت | wife
    ابنت | daughter
    مساعدت | aide
    أسرت | family
    عائلت | family
    محاميت | lawyer
    زميلت | colleague
    صديقت | friend
    [counterpart]
    نظير | counterpart
    نظيرة | counterpart
    نظيرت | counterpart
  `,
  titles: `
    [title]
    الدكتور
    الدكتورة
    د
    أ
    م
    المهندس
    المهندسة
    الأستاذ
    الأستاذة
    السيد
    السيدة
    الشيخ | Sheikh
    الشيخة
    اللواء
    الفريق
    الفريق أول
    العميد
    العقيد
    المقدم
    الرائد
    النقيب
    الملازم
    العقيد الركن
    اللواء الركن
    العميد الركن
    اللواء طيار
    الملازم أول
    الأمير | Prince
    الأميرة | Princess
    الملك | King
    الملكة | Queen
    سمو
    سمو الأمير
    سمو الشيخ
    صاحب السمو
    صاحب السمو الملكي
    صاحب السمو الملكي الأمير
    صاحبة السمو
    معالي
    معالي الدكتور
    معالي المهندس
    معالي الأستاذ
    معالي الشيخ
    سعادة
    سعادة الدكتور
    سعادة الأستاذ
    سعادة المهندس
    سعادة السفير
    فضيلة
    فضيلة الشيخ
    سماحة
    سماحة الشيخ
    فخامة
    جلالة
    جلالة الملك
    دولة
    الحاج
    الحاجة
    البروفيسور
    البروفسور
    الكابتن
    الجنرال
    المشير
    الآنسة
    الأنبا
    البابا
    المطران
    البطريرك
    القس
    الأب
    آية الله
    حجة الإسلام
    السير
    اللورد
    المرحوم
    الراحل
    الشهيد
    المستشار
    السفير
    المدعو
    المواطن
    الرئيس
    سموه
    الشاب
    وكيل الرقيب
    الرقيب
    الجندي
    العريف
    رئيس الرقباء
    القائد
    الزميل
    الزميلة
    الرقيب أول
    الكولونيل
    الميجر
    الميجور
    الأدميرال
    المقدم الركن
    العميد طيار
    اللواء دكتور
    اللواء أركان حرب
    الإعلامي
    الإعلامية
    العلامة
    الخوري
    القمص
    [clergy]
  `,
  bodies: `
    [body]
    وزارة | Ministry of
    استخبارات | Intelligence
    مخابرات | Intelligence
    هيئة | Authority of
    مجلس | Council of
    لجنة | Committee of
    منظمة | Organization of
    مؤسسة | Foundation of
    جمعية | Association of
    جماعة | Group of
    حزب | Party of
    حركة | Movement of
    جبهة | Front of
    تنظيم | Organization of
    ائتلاف | Coalition of
    تحالف | Coalition of
    اتحاد | Union of
    نقابة | Syndicate of
    رابطة | League of
    شركة | {} Company
    بنك | Bank of
    مصرف | Bank of
    بنك مركزي | central bank
    بورصة | Exchange of
    جامعة | University of
    كلية | College of
    معهد | Institute of
    مركز | Center of
    مدرسة | {} School
    مستشفى | {} Hospital
    نادي | {} Club
    فريق | team
    منتخب | national team of
    اتحاد الكرة | Football Federation
    جيش | Army of
    قوات | Forces of
    شرطة | Police of
    شرطة مكة | Makkah Police
    بلدية | Municipality of
    أمانة | Municipality of
    أمانة عامة | General Secretariat of
    إمارة | Emirate of
    محافظة | Governorate of
    مديرية | Directorate of
    إدارة | Department of
    دائرة | Department of
    ديوان | Court of
    محكمة | Court of
    نيابة | Prosecution of
    ادعاء | Prosecution of
    برلمان | Parliament of
    كونغرس | Congress | US
    كونجرس | Congress | US
    كنيست | Knesset | IL
    مفوضية | Commission of
    وكالة | Agency of
    صندوق | Fund of
    بعثة | Mission of
    سفارة | Embassy of
    قنصلية | Consulate of
    وفد | Delegation of
    مكتب | Office of
    جهاز | Agency of
    أمن | security
    دفاع مدني | Civil Defence
    هلال أحمر | Red Crescent
    صليب أحمر | Red Cross
    غرفة | Chamber of
    غرفة تجارية | Chamber of Commerce
    رئاسة | Presidency of
    أمم متحدة | United Nations
    مجلس الأمن | UN Security Council
    بيت أبيض | White House | US
    كرملين | Kremlin | RU
    بنتاغون | Pentagon | US
    بنتاجون | Pentagon | US
    خارجية | Foreign Ministry
    داخلية | Interior Ministry
    فيفا | FIFA
    كتائب | Brigades of
    ميليشيا | Militia of
    مقاومة | Resistance of
    سلطة | Authority of
    سلطات | authorities
    هيئة الأمم | United Nations
    مجموعة | Group of
    فرقة | band
    شبكة | network
    تويتر | Twitter
    دار | House of
    متحف | Museum of
    لجان | committees
    قيادة | Command of
    قيادة العمليات | Operations Command
    جهاز فني | coaching staff
    إعلام | media
    مرصد | Observatory of
    مؤسسات | institutions
    فيدرالية | federation
    عمليات | operations
    تيار | Movement of
    كتلة | Bloc of
    تنسيقية | Coordination of
    منتدى | Forum of
    أكاديمية | Academy of
    مصلحة | Service of
    مندوبية | Delegation of
    درك | Gendarmerie of
    درك وطني | National Gendarmerie
    حماية مدنية | Civil Protection
    نيابة عامة | Public Prosecution
    ادعاء عام | Public Prosecution
    قيادة عامة | General Command
    غرفة عمليات | Operations Room
    غرفة طوارئ | Emergency Room
    [government]
    جانب | side of
    طرف | side of
    حكومة | Government of
    دولة | state
    نظام | regime
    مملكة | Kingdom of
    جمهورية | Republic of
    بلاد | country
    [outlet]
    صحيفة | newspaper
    صحيفتا | newspapers
    جريدة | newspaper
    مجلة | magazine
    وكالة أنباء | news agency
    وكالة الأنباء | News Agency
    وكالة | agency
    قناة | channel
    تلفزيون | television
    إذاعة | radio
    تلفزيون رسمي | state television
    تلفزيون حكومي | state television
    إذاعة رسمية | state radio
    موقع | website
    موقع إلكتروني | website
    شبكة | network
    شبكة تلفزيون | television network
    [place]
    مدينة | city
    مدينتي | city
    محافظة | governorate
    منطقة | Region
    ولاية | state
    إقليم | Province
    قرية | village
    بلدة | town
    حي | district
    مقاطعة | Province
    جزيرة | Island
    جزر | Islands
    ضاحية | suburb
    ناحية | subdistrict
    قضاء | District
    ريف | Countryside
    معسكر | Camp
    مصفاة | Refinery
    حقل | Field
    سد | Dam
    ساحة | Square
    مضيق | Strait
    صحراء | Desert
    هضبة | Plateau
    مفاعل | Reactor
    منتزه | Park
    متنزه | Park
    محمية | Reserve
    كنيسة | Church
    مسجد | Mosque
    جامع | Mosque
    مخيم | Camp
    مطار | Airport
    ميناء | Port
    معبر | Crossing
    ملعب | Stadium
    استاد | Stadium
    حديقة | Park
    جبل | Mount
    وادي | Wadi
    بئر | well
    نهر | River
    بحيرة | Lake
    سجن | Prison
    ميدان | Square
    جسر | Bridge
    شارع | Street
    مسرح | Theatre
    قصر | Palace
    شمال
    جنوب
    شرق
    غرب
    مكة المكرمة
    المدينة المنورة
    العاصمة المقدسة
    المنطقة الشرقية
  `,
  groups: `
    [many]
    بعضهم | some of them
    بعضهن | some of them
    ناقدون | critics
    ناقدين | critics
    أفراد | members of
    أشخاص | people
    مشرعون | lawmakers
    مشرعين | lawmakers
    أحزاب | parties
    نقابات | unions
    سائقون | drivers
    سائقين | drivers
    عمال | workers
    قضاة | judges
    قائمون على | authors of
    معدو | authors of
    نازحون | displaced people
    نازحين | displaced people
    لاجئين | refugees
    ناجون | survivors
    ناجين | survivors
    متظاهرين | demonstrators
    محتجين | protesters
    مزارعين | farmers
    مستثمرين | investors
    متعاملين | traders
    مقربين | people close to
    أسر | families
    مزارعون | farmers
    فلاحون | farmers
    جمهوريون | Republicans
    ديمقراطيون | Democrats
    صحفيين | journalists
    أجهزة | agencies
    أجهزة أمنية | security services
    سلطات | authorities
    قوى سياسية | political forces
    نتائج | results
    معطيات | data
    بيانات | data
    مسؤولون | officials
    مسؤولين | officials
    مسؤولو | officials of
    مسئولون | officials
    مسئولين | officials
    مصادر | sources
    دوائر | circles
    أوساط | circles
    مصدران | two sources
    مصدرين | two sources
    مسؤولان | two officials
    مسؤولين اثنين | two officials
    خبراء | experts
    محللون | analysts
    محللين | analysts
    مراقبون | observers
    مراقبين | observers
    نشطاء | activists
    ناشطون | activists
    ناشطين | activists
    شهود | witnesses
    شهود عيان | eyewitnesses
    سكان | residents
    أهالي | residents
    مواطنون | citizens
    مواطنين | citizens
    باحثون | researchers
    العلماء | scientists
    باحثين | researchers
    أطباء | doctors
    منتقدون | critics
    منتقدو | critics of
    معارضون | opponents
    معارضين | opponents
    مستشارو | advisers of
    مستشارون | advisers
    دبلوماسيون | diplomats
    دبلوماسيين | diplomats
    متحدثون | spokespersons
    نواب | MPs
    محامون | lawyers
    صحفيون | journalists
    صحافيون | journalists
    متظاهرون | demonstrators
    محتجون | protesters
    مستخدمو | users of
    مستخدمون | users
    مغردون | Twitter users
    متابعون | followers
    مختصون | specialists
    متخصصون | specialists
    اقتصاديون | economists
    تجار | traders
    متعاملون | traders
    مستثمرون | investors
    محاكم | courts
    شركات | companies
    وزارات | ministries
    مصارف | banks
    بنوك | banks
    وسائل إعلام | media
    وسائل الإعلام | media
    إعلاميون | journalists
    أعضاء | members of
    قادة | leaders of
    قيادات | leaders of
    زعماء | leaders of
    وزراء | ministers of
    وزراء خارجية | foreign ministers
    جماعات | groups
    جماعات حقوقية | human rights groups
    منظمات | organizations
    منظمات حقوقية | human rights organizations
    كثيرون | many
    كثير | many
    فلسطينيون | Palestinians
    كينيون | Kenyans
    إسرائيليون | Israelis
    أميركيون | Americans
    أمريكيون | Americans
    لبنانيون | Lebanese
    سعوديون | Saudis
    يمنيون | Yemenis
    حوثيون | Houthis
    أكراد | Kurds
    لاجئون | refugees
    طلاب | students
    معلمون | teachers
    موظفون | employees
    لاعبون | players
    لاعبو | players of
    مدربون | coaches
    جماهير | fans
    مشجعون | fans
    أنصار | supporters
    مؤيدون | supporters
    قانونيون | jurists
    حقوقيون | rights activists
    تقارير | reports
    تحريات | inquiries
    تحقيقات | investigations
    تقارير إعلامية | media reports
    دراسات | studies
    دراسة | study
    إحصاءات | statistics
    إحصائيات | statistics
    صحف | newspapers
    مواقع | websites
    معلمات | teachers
    مقربون | people close to
    مندوبون | delegates
    محققون | investigators
    مفاوضون | negotiators
    مبعوثون | envoys
    أقارب | relatives of
    عائلات | families of
    مسعفون | paramedics
    عمال إغاثة | aid workers
    قياديون | leaders
    مساعدون | aides
    فرق الإنقاذ | rescue teams
    وكالات استخبارات | intelligence agencies
    أجهزة استخبارات | intelligence services
    مديرون | managers
    سفراء | ambassadors
    مراسلون | correspondents
    بحارة | seamen
    صيادون | fishermen
    متطوعون | volunteers
    ضباط | officers
    جنود | soldiers
    مقاتلون | fighters
    مسلحون | gunmen
    متمردون | rebels
    مبتعثون | students abroad
    عاملون | workers
    قوى | forces
    رواد | users
    آخرون | others
    كتاب | writers
    نقاد | critics
    مثقفون | intellectuals
    دول | states
    دول مجلس التعاون | GCC states
    مشاركون | participants
    وسطاء | mediators
    زوار | visitors
    معتمرون | pilgrims
    حجاج | pilgrims
    أولياء أمور | parents
    قائمين على | authors of
    فلاحين | farmers
    جمهوريين | Republicans
    ديمقراطيين | Democrats
    منتقدين | critics
    مستشارين | advisers
    متحدثين | spokespersons
    محامين | lawyers
    صحافيين | journalists
    مستخدمين | users
    مغردين | Twitter users
    متابعين | followers
    مختصين | specialists
    متخصصين | specialists
    اقتصاديين | economists
    إعلاميين | journalists
    فلسطينيين | Palestinians
    كينيين | Kenyans
    إسرائيليين | Israelis
    أميركيين | Americans
    أمريكيين | Americans
    لبنانيين | Lebanese
    سعوديين | Saudis
    يمنيين | Yemenis
    حوثيين | Houthis
    معلمين | teachers
    موظفين | employees
    لاعبين | players
    مدربين | coaches
    مشجعين | fans
    مؤيدين | supporters
    قانونيين | jurists
    حقوقيين | rights activists
    مندوبين | delegates
    محققين | investigators
    مفاوضين | negotiators
    مبعوثين | envoys
    مسعفين | paramedics
    قياديين | leaders
    مساعدين | aides
    مديرين | managers
    مراسلين | correspondents
    صيادين | fishermen
    متطوعين | volunteers
    مقاتلين | fighters
    مسلحين | gunmen
    متمردين | rebels
    مبتعثين | students abroad
    عاملين | workers
    مثقفين | intellectuals
    مشاركين | participants
    معتمرين | pilgrims
    [one]
    أحدهم | one of them
    إحداهن | one of them
    مصدر | source
    مصدر أمني | security source
    مصدر مسؤول | official source
    مصدر دبلوماسي | diplomatic source
    مصدر عسكري | military source
    مصدر مطلع | informed source
    مصدر رفيع | senior source
    مصدر رفيع المستوى | high-ranking source
    مسؤول كبير | senior official
    مسؤول رفيع | senior official
    مسؤول رفيع المستوى | high-ranking official
    شخص مطلع | informed person
    مسؤول | official
    مسؤولة | official
    مسئول | official
    شاهد عيان | eyewitness
    دبلوماسي | diplomat
    خبير | expert
    ناشط | activist
    ناشطة | activist
  `,
  documents: `
    [document]
    بيان | statement
    تقرير | report
    دراسة | study
    رسالة | letter
    قرار | resolution
    استطلاع | poll
    وثيقة | document
    مذكرة | memorandum
    منشور | post
    تغريدة | tweet
    تدوينة | post
    مسح | survey
    بلاغ | report
  `,
  fields: `
    العلاقات الخارجية | Foreign Relations
    العلاقات الدولية | International Relations
    الشيوخ | Senate
    الشئون البلدية والقروية | Municipal and Rural Affairs
    الشئون الاجتماعية | Social Affairs
    الشئون الإسلامية | Islamic Affairs
    الشئون الصحية | Health Affairs
    الشؤون الصحية | Health Affairs
    الشئون الخارجية | Foreign Affairs
    حرس الحدود | Border Guard
    الأوقاف | Endowments
    الاستثمار | Investment
    البحث العلمي | Scientific Research
    العلوم | Science
    العلوم والتكنولوجيا | Science and Technology
    التقنية | Technology
    الموارد البشرية | Human Resources
    الطيران | Aviation
    الآثار | Antiquities
    الانتخابات | Elections
    الاستئناف | Appeal
    الطوارئ | Emergencies
    الدراسات | Studies
    الأبحاث | Research
    البحوث | Research
    العلاقات | Relations
    التعاون | Cooperation
    المرأة | Women
    الطفل | Children
    الأسرة | Family
    الاقتصادي | Economic
    الخارجية | Foreign Affairs
    الخارجية والمغتربين | Foreign Affairs and Emigrants
    شؤون المغتربين | Expatriate Affairs
    التضامن الاجتماعي | Social Solidarity
    التضامن | Solidarity
    التخطيط والتنمية الاقتصادية | Planning and Economic Development
    التموين | Supply
    التموين والتجارة الداخلية | Supply and Internal Trade
    التعليم العالي والبحث العلمي | Higher Education and Scientific Research
    الري | Irrigation
    الري والموارد المائية | Irrigation and Water Resources
    الموارد المائية | Water Resources
    الموارد المائية والري | Water Resources and Irrigation
    الصحة والسكان | Health and Population
    الصحة والبيئة | Health and Environment
    الشباب والرياضة | Youth and Sports
    التعاون الدولي | International Cooperation
    التنمية المحلية | Local Development
    التنمية الاجتماعية | Social Development
    الفلاحة | Agriculture
    التجهيز | Equipment
    الأشغال العامة | Public Works
    الأشغال العمومية | Public Works
    الطاقة والمناجم | Energy and Mines
    المحروقات | Hydrocarbons
    التكوين المهني | Vocational Training
    الإعمار والإسكان | Construction and Housing
    الهجرة والمهجرين | Migration and Displaced
    الشؤون الثقافية | Cultural Affairs
    الشؤون المحلية | Local Affairs
    الشؤون الإنسانية | Humanitarian Affairs
    الشؤون القانونية | Legal Affairs
    الشؤون السياسية | Political Affairs
    الاتصال | Communication
    الحوكمة | Governance
    الاقتصاد الرقمي | Digital Economy
    الطاقة الذرية | Atomic Energy
    السياسة الخارجية | Foreign Policy
    شؤون الأسرى | Prisoners' Affairs
    الاقتصاد والمالية | Economy and Finance
    المالية والاقتصاد | Finance and Economy
    الداخلية | Interior
    الدفاع | Defence
    المالية | Finance
    الاقتصاد | Economy
    التجارة | Commerce
    التجارة والصناعة | Commerce and Industry
    الصناعة | Industry
    العمل | Labour
    العدل | Justice
    الصحة | Health
    التعليم | Education
    التعليم العالي | Higher Education
    التربية | Education
    التربية والتعليم | Education
    الثقافة | Culture
    الثقافة والإعلام | Culture and Information
    الإعلام | Information
    الإسكان | Housing
    النقل | Transport
    الزراعة | Agriculture
    المياه | Water
    المياه والكهرباء | Water and Electricity
    الكهرباء | Electricity
    البترول | Petroleum
    البترول والثروة المعدنية | Petroleum and Mineral Resources
    النفط | Oil
    الطاقة | Energy
    الشؤون الإسلامية | Islamic Affairs
    الشؤون البلدية والقروية | Municipal and Rural Affairs
    الشؤون الاجتماعية | Social Affairs
    الشؤون الخارجية | Foreign Affairs
    الحج | Hajj
    الخدمة المدنية | Civil Service
    الاتصالات | Communications
    الاتصالات وتقنية المعلومات | Communications and Information Technology
    الحرس الوطني | National Guard
    الأمن | Security
    الأمن القومي | National Security
    الأمن العام | Public Security
    الأمن الوطني | National Security
    مجلس الأمن | Security Council
    مجلس الوزراء | Council of Ministers
    مجلس الإدارة | Board
    مجلس إدارة | Board
    مجلس الشورى | Shura Council
    مجلس النواب | House of Representatives
    مجلس الشيوخ | Senate
    الوزراء | Ministers
    الجمهورية | Republic
    الدولة | State
    الحكومة | Government
    الأركان | Staff
    هيئة الأركان | General Staff
    هيئة الأركان المشتركة | Joint Chiefs of Staff
    البرلمان | Parliament
    حقوق الإنسان | Human Rights
    الإدارة | Administration
    العلاقات العامة | Public Relations
    العلاقات العامة والإعلام | Public Relations and Media
    الدفاع المدني | Civil Defence
    المرور | Traffic
    الشرطة | Police
    الجوازات | Passports
    الجمارك | Customs
    السياحة | Tourism
    السياحة والآثار | Tourism and Antiquities
    الرياضة | Sports
    الشباب | Youth
    رعاية الشباب | Youth Welfare
    كرة القدم | Football
    الكرة | Football
    شؤون | Affairs
    الشؤون | Affairs
    الشؤون الدينية | Religious Affairs
    الحرمين | Two Holy Mosques
    المسجد الحرام | Grand Mosque
    المسجد النبوي | Prophet's Mosque
    القوات المسلحة | Armed Forces
    القوات | Forces
    الأمم المتحدة | United Nations
    جامعة الدول العربية | Arab League
    المنطقة | Region
    المحافظة | Governorate
    المدينة | City
    البلدية | Municipality
    الأمانة | Municipality
    المحكمة | Court
    التحرير | Editing
    التنمية | Development
    التخطيط | Planning
    البيئة | Environment
    الأرصاد | Meteorology
    الأرصاد وحماية البيئة | Meteorology and Environment
    الطيران المدني | Civil Aviation
    الهلال الأحمر | Red Crescent
    المرافعة
    التنفيذي | executive
    السياسي | political
    المركزي | central
    عام | general
    تنفيذي | executive
    فني | technical
    إقليمي | regional
    مجلس | Council
    إدارة | Administration
    هيئة | Authority
    قسم | Department
    فريق | team
    نادي | Club
    مكتب | Office
    جامعة | University
    كلية | College
    مركز | Center
    أمن | Security
    شرطة | Police
    وزارة | Ministry
    حكومة | Government
    الحزب | Party
    الحزب الحاكم | ruling party
    التحالف | Coalition
    المقاومة | Resistance
    المعارضة | Opposition
    الجهاز الفني | coaching staff
    جهاز | Agency
    لجنة | Committee
    منتخب | national team
    المنتخب | national team
    الفريق | team
    الحكومية | Government
    التدريب | Training
  `,
  modifiers: `
    عام | general
    العام | general
    عامة | general
    العامة | general
    السابق | former
    سابق | former
    الأسبق | former
    الجديد | new
    الراحل | late
    المخلوع | deposed
    المنتخب | elect
    المؤقت | interim
    الانتقالي | interim
    المكلف | designate
    المعين | designate
    بالوكالة | acting
    بالإنابة | acting
    بالنيابة | acting
    لتصريف الأعمال | caretaker
    القائم بأعمال | acting
    القائمة بأعمال | acting
    القائم بمهام | acting
    آنذاك | then
    حينذاك | then
    وقتذاك | then
    حينها | then
    وقتها | then
    الأول | first
    أول | first
    الأعلى | supreme
    كبار | senior
    كبير | senior
    كبيرة | senior
    بارز | prominent
    بارزة | prominent
    رفيع | senior
    رفيعة | senior
    رفيع المستوى | senior
    رفيعة المستوى | senior
    مطلع | informed
    مطلعة | informed
    مسؤول | official
    مسؤولة | official
    خاص | special
    الخاص | special
    الدائم | permanent
    المشارك | participating
    المساعد | assistant
    المتحدة | united
    مقرب | close
    مقربة | close
    حديثة | recent
    الأخيرة | recent
    جديدة | new
    عليم | informed
    المستقل | independent
    المستقلة | independent
    اليساري | leftist
    اليميني | right-wing
    الديمقراطي | Democratic
    الديمقراطية | Democratic
    الجمهوري | Republican
    الجمهورية | Republican
    الاشتراكي | Socialist
    الليبرالي | Liberal
    الشيوعي | Communist
    المعارض | opposition
    المتقاعد | retired
    المتقاعدة | retired
    البارز | prominent
    البارزة | prominent
    المخضرم | veteran
    المخضرمة | veteran
    القدير | esteemed
    القديرة | esteemed
    المقتدر | esteemed
    المقتدرة | esteemed
    المرموق | distinguished
    المرموقة | distinguished
    المتألق | brilliant
    المتألقة | brilliant
    اللامع | brilliant
    اللامعة | brilliant
    الشهير | famous
    الشهيرة | famous
    المعروف | well-known
    المستقيل | resigned
    المقال | dismissed
    المنتهية ولايته | outgoing
    المستقيلة | resigned
    مشترك | joint
    مشتركة | joint
    مقتضب | brief
    صحافية | press
    توضيحي | explanatory
    متابع | following
    متابعة | following
    مواكب | following
    مواكبة | following
    مطلعون | informed
    مطلعين | informed
    معنية | concerned
    واسع الاطلاع | well-informed
    واسعة الاطلاع | well-informed
    عينه
    عينها
    نفسه
    نفسها
    ذاته
    ذاتها
    المذكور
    المذكورة
    ذاتهم
    المعني
    موثوقة | reliable
    موثوق | reliable
    متطابقة | matching
    خاصة | private
    كثيرة | many
    عديدة | several
    مختلفة | various
    المحترف | professional
    المسلح | armed
    المسلحة | armed
    المكي
    [adjective]
    حالي | current
    ثاني | second
    رسمي | official
    صحفي | press
    صحافي | press
    إعلامي | media
    سياسي | political
    عسكري | military
    أمني | security
    حكومي | government
    اقتصادي | economic
    دبلوماسي | diplomatic
    طبي | medical
    محلي | local
    حقوقي | human rights
    قضائي | judicial
    قانوني | legal
    تنفيذي | executive
    فني | technical
    إقليمي | regional
    دولي | international
    وطني | national
    عربي | Arab
    إسلامي | Islamic
    غربي | Western
    خليجي | Gulf
    جهوي | regional
    عمومي | public
    ولائي | provincial
    فلاحي | agricultural
    نقابي | union
    إداري | administrative
    قاري | continental
    مغاربي | Maghreb
    متوسطي | Mediterranean
    لاتيني | Latin
    أممي | UN
    أطلسي | Atlantic
    أمميين | UN
    أوروبي | European
    أجنبي | foreign
    ميداني | field
    قبلي | tribal
    ملاحي | shipping
    نفطي | oil
    تجاري | trade
    مصرفي | banking
    رياضي | sports
    علمي | scientific
    جنائي | criminal
    شعبي | popular
    اجتماعي | social
    يومي | daily
    إلكتروني | online
    إخباري | news
    ملكي | royal
    عالمي | world
    استخباراتي | intelligence
    استخباري | intelligence
    مركزي | central
    اتحادي | federal
    فيدرالي | federal
    بري | land
    بحري | naval
    جوي | air
    فضائي | space
    بلدي | municipal
    ديني | religious
    ثقافي | cultural
    تعليمي | educational
    تربوي | educational
    أكاديمي | academic
    جامعي | university
    صحي | health
    بيئي | environmental
    مالي | financial
    نقدي | monetary
    صناعي | industrial
    زراعي | agricultural
    سياحي | tourism
    مدني | civil
    إنساني | humanitarian
    حزبي | party
    برلماني | parliamentary
    تشريعي | legislative
    دستوري | constitutional
    انتخابي | electoral
    انتقالي | transitional
    رئاسي | presidential
    وزاري | ministerial
    استشاري | advisory
    استراتيجي | strategic
    نووي | nuclear
    ذري | atomic
    شرقي | eastern
    شمالي | northern
    جنوبي | southern
    آسيوي | Asian
    أفريقي | African
    مسيحي | Christian
    شيعي | Shiite
    سني | Sunni
    كردي | Kurdish
    سلفي | Salafist
    إغاثي | relief
    خيري | charitable
    نسائي | women's
    شبابي | youth
    طلابي | student
    عمالي | labour
    مهني | professional
    تقني | technical
    معلوماتي | information
    حربي | war
    دفاعي | defence
  `,
  adjectives: '{} {}ة {}ون {}ين ال{} ال{}ة ال{}ون ال{}ين',
  determiners: `
    [some]
    أحد
    إحدى
    واحد من
    أحد كبار
    [many]
    بعض
    عدد من
    عدة
    كثير من
    العديد من
    الكثير من
    كثيرون من
    مجموعة من
    معظم
    غالبية
    جميع
    كل من
    عشرات
    مئات
    آلاف
    ثلاثة
    أربعة
    خمسة
    كبار
    غيره من
    [this]
    نفسه
    نفسها
    ذاته
    ذاتها
    ذاتهم
    عينه
    عينها
    ذات
    نفس
    هذا
    هذه
    ذلك
    تلك
    هؤلاء
  `,
  unnamed: `
    لم يسمه
    فضل عدم كشف اسمه
    فضل عدم كشف هويته
    فضلت عدم كشف اسمها
    فضلت عدم كشف هويتها
    فضل عدم الكشف عن اسمه
    فضلت عدم الكشف عن اسمها
    فضلت عدم الكشف عن هويتها
    طلب عدم كشف اسمه
    طلبت عدم كشف اسمها
    طلبت عدم كشف هويتها
    طلبت عدم الكشف عن اسمها
    طلبت عدم الكشف عن هويتها
    طلب عدم ذكر هويته
    رفض كشف اسمه
    رفض كشف هويته
    رفض الإفصاح عن اسمه
    رفض الإفصاح عن هويته
    اشترط عدم الكشف عن هويته
    اشترط عدم الكشف عن اسمه
    اشترط عدم كشف اسمه
    اشترط عدم كشف هويته
    اشترطت عدم الكشف عن هويتها
    لم يفصح عن اسمه
    لم تكشف عن اسمه
    لم تكشف عن هويته
    الذي فضل عدم الكشف عن اسمه
    الذي طلب عدم الكشف عن هويته
    الذي اشترط عدم الكشف عن هويته
    لم تسمه
    لم يذكر اسمه
    لم تذكر اسمه
    رفض ذكر اسمه
    رفضت ذكر اسمها
    فضل عدم ذكر اسمه
    فضلت عدم ذكر اسمها
    طلب عدم ذكر اسمه
    طلب عدم الكشف عن اسمه
    طلب عدم كشف هويته
    طلب عدم الكشف عن هويته
    رفض الكشف عن اسمه
    رفض الكشف عن هويته
    فضل عدم الكشف عن هويته
    لم يكشف عن اسمه
    لم يكشف عن هويته
    طلب عدم نشر اسمه
    اشترط عدم ذكر اسمه
    طلبت عدم ذكر اسمها
    الذي فضل عدم ذكر اسمه
    الذي طلب عدم ذكر اسمه
    الذي رفض ذكر اسمه
  `,
  women,
  men,
  reflexives: `
    باسمه
    باسمها
    باسمهم
    باسمهما
  `,
  aliases: `
    الملقب
    الملقبة
    المكنى
    المعروف باسم
    المعروفة باسم
    الشهير باسم
    المعروف ب
    الشهير ب
  `,
  others: `
    آخر
    أخرى
    آخرون
    آخرين
    ثان
    ثانية
  `,
  pronouns: `
    [one]
    هو | he
    هي | she
    سموه
    معاليه
    فضيلته
    سعادته
    فخامته
    جلالته
    سماحته
    نفسه
    المذكور
    المذكورة | she
    [two]
    هما | people
    الاثنان | people
    الاثنين | people
    كلاهما | people
    الجانبان | side
    الجانبين | side
    الطرفان | side
    الطرفين | side
    البلدان | country
    البلدين | country
    الدولتان | country
    الدولتين | country
    الرئيسان | president
    الرئيسين | president
    الوزيران | minister
    الوزيرين | minister
    الزعيمان | leader
    الزعيمين | leader
    الرجلان | people
    الرجلين | people
    [many]
    هم
    هن
    هؤلاء
  `,
  links: `
    [place]
    في
    لدى
    من
    إلى
    [body]
    صادر عن
    صادرة عن
    صدر عن
    صدرت عن
    أصدرته
    أصدرتها
    أصدره
    مقرب من
    مقربة من
    مقربون من
    مطلعين على
    مطلعة على
    باسم
    لشؤون
    للشؤون
    لـ
    بوزارة
    بمجلس
    بجامعة
    بمنطقة
    بهيئة
    بالوزارة
    بمحافظة
    بمدينة
    بكلية
    بمستشفى
    بنادي
    بالحزب
    بالحكومة
    بالجيش
    بالبرلمان
    بالهيئة
    بالمنطقة
    بالمحكمة
    ببلدية
    بإدارة
    بأمانة
    بشرطة
    بإمارة
    بمكتب
    بالجامعة
    بالكونغرس
    بالأمم المتحدة
    بقسم
    بمعهد
    بمركز
  `,
  commonBodies: ``,
  seated: `
    مصدر
    مصادر
    مسؤول
    مسؤولون
    مسؤولين
    مسؤولة
    سفير
    مبعوث
    ممثل
    مندوب
    متحدث
    ناطق
    عضو
    نائب
    رئيس
    وزير
    أستاذ
    باحث
    خبير
    خبراء
    محلل
    محللون
    مدير
    قيادي
    قادة
    نشطاء
    ناشطون
    ناشط
    قائد
    دبلوماسي
    شهود
    شهود عيان
    مدرس
    طبيب
    موظف
    سكان
    مهندس
    مستشار
    ضابط
    مصدر أمني
    مصدر مسؤول
    أعضاء
    باحثون
  `,
  capitals: `
    [city]
    في
    إلى
    من
    نحو
    ب
    ل
    [government]
    بين
    مع
    موقف
    سياسة
    سياسات
    علاقات
    العلاقات
    ضد
    حلفاء
    حليف
    دعم
  `,
  joins: `
    و
  `,
  pieces: `
    [before]
    بن
    ابن
    بنت
    آل
    أبو
    أبي
    أبا
    أم
    عبد
    ولد
    دي
    دا
    فان
    فون
    لو
    لا
    ذو
    عبدال
    ديل
    دو
    بني
    [ending]
    ي
    وف
    يف
    فيتش
    سكي
    سون
    مان
    برغ
    نكو
    يان
    زاده
    أوغلو
    الدين
    الله
    [prefix]
    عبدال
    ابو
    بو
    آل
  `,
  given,
  home: `
    بلادنا
    مملكتنا
    المملكة
    وطننا
  `,
  homeBodies: ``,
  stops: `
    عيد الفطر
    عيد الأضحى
    عيد الميلاد
    عيد العمال
    عيد الحب
    العيد الوطني
    قوله
    قولها
    قولهم
    قولهما
    تأكيده
    تأكيدها
    تأكيدهم
    في
    بهذا
    بهذه
    بذلك
    بتلك
    لهذا
    لهذه
    لذلك
    من
    إلى
    على
    عن
    مع
    عند
    منذ
    خلال
    بعد
    قبل
    تحت
    فوق
    أمام
    وراء
    خلف
    حول
    ضد
    دون
    بدون
    لدى
    نحو
    حتى
    حسب
    بحسب
    وفق
    وفقا
    طبقا
    أثناء
    إثر
    عقب
    بسبب
    بفضل
    رغم
    برغم
    ضمن
    داخل
    خارج
    حيث
    حين
    حينما
    عندما
    لما
    إذ
    إذا
    لو
    لولا
    لكن
    ولكن
    لكنه
    بل
    أو
    أم
    ثم
    أن
    أنه
    أنها
    أنهم
    بأن
    بأنه
    بأنها
    لأن
    لأنه
    لأنها
    كأن
    كما
    كي
    لكي
    ما
    ماذا
    لماذا
    كيف
    متى
    أين
    هل
    لا
    لم
    لن
    ليس
    ليست
    غير
    سوى
    إلا
    قد
    لقد
    فقد
    سوف
    كانت
    كانوا
    يكون
    تكون
    أصبح
    أصبحت
    صار
    ظل
    بات
    باتت
    مازال
    ما زال
    لا يزال
    الذي
    التي
    الذين
    اللذان
    اللتان
    اللواتي
    اللذين
    هذا
    هذه
    ذلك
    تلك
    هؤلاء
    هنا
    هناك
    هو
    هي
    هم
    هما
    نحن
    أنا
    أنت
    أنتم
    كل
    جميع
    بعض
    أي
    أحد
    إحدى
    عدة
    عدد
    معظم
    غالبية
    أمس
    اليوم
    غدا
    غد
    الآن
    حاليا
    سابقا
    لاحقا
    مؤخرا
    قريبا
    أيضا
    فقط
    جدا
    تماما
    مساء
    صباح
    صباحا
    ظهر
    عصر
    فجر
    ليل
    ليلة
    يوم
    أيام
    شهر
    أشهر
    عام
    سنة
    سنوات
    ساعة
    ساعات
    أسبوع
    السبت
    الأحد
    الاثنين
    الثلاثاء
    الأربعاء
    الخميس
    الجمعة
    الماضي
    الماضية
    المقبل
    المقبلة
    الجاري
    الحالي‌ا
    تم
    شن
    رد
    مؤكدا
    موضحا
    مضيفا
    مشيرا
    مبينا
    لافتا
    معتبرا
    مشددا
    مطالبا
    داعيا
    محذرا
    قائلا
    كاشفا
    معربا
    معلنا
    منوها
    مؤكدة
    موضحة
    مضيفة
    مشيرة
    إضافة
    وذلك
    بشأن
    لكل
    سواء
    مما
    فيما
    بينما
    عليه
    عليها
    فيه
    فيها
    به
    بها
    له
    لها
    لهم
    منه
    منها
    إليه
    إليها
    عنه
    عنها
    معه
    معها
    بما
    عما
    عليهم
    للصحفيين
    للصحافيين
    رويترز
    حوالي
    قرابة
    أكثر
    أقل
    أبرز
    أهم
    أفضل
    أكبر
    أول من أمس
    عندئذ
    لمدة
    بهدف
    من أجل
    كذلك
    بالقول
    مكتفيا
    معا
    سلفا
    هاتفيا
    ردا
    تعليقا
    نقلا
    خطابا
    بيانا
    تصريح
    تصريحات
    كلمة
    حديث
    لقاء
    اجتماع
    مؤتمر
    زيارة
    اتصال
    مباحثات
    محادثات
    قضية
    قضايا
    مسألة
    موضوع
    حادث
    عملية
    هجوم
    اتفاق
    حرب
    أزمة
    بداية
    نهاية
    يعد
    تعد
    يواجه
    تواجه
    ينضم
    يقود
    تقود
    تدرس
    يدرس
    تنظم
    ينظم
    تطلق
    يطلق
    توقف
    تستقبل
    تحتفل
    يحتفل
    تنفذ
    ينفذ
    يرأس
    يرعى
    يفوز
    فاز
    خسر
    تعادل
    انضم
    ضم
    وافق
    يوافق
    كلف
    عين
    أعفى
    سيقضي
    قضى
    يبحثان
    أعلنوا
    استعرض
    تفقد
    يتفقد
    اطلع
    يطلع
    كرم
    يكرم
    سلم
    تسلم
    يتسلم
    دافع
    يدافع
    أشعل
    تستعد
    يستعد
    يحيي
    تحيي
    تجاوز
    غرد
    شرح
    أظهر
    أظهرت
    يظهر
    تظهر
    اتهامات
    فإن
    وإن
    لدينا
    لديه
    لديها
    لديهم
    لديك
    حفظه
    رحمه
    حفظهما
    أيده
    رعاه
    سلمه
    رحمهم
    يرحمه
    الله
    صلى
    عليه السلام
    رضي
    [say]
    قال
    قالت
    قالوا
    يقول
    تقول
    يقولون
    أكد
    أكدت
    أكدوا
    يؤكد
    تؤكد
    أوضح
    أوضحت
    يوضح
    توضح
    أضاف
    أضافت
    يضيف
    تضيف
    أعلن
    أعلنت
    يعلن
    تعلن
    ذكر
    ذكرت
    يذكر
    تذكر
    أشار
    أشارت
    يشير
    تشير
    لفت
    لفتت
    كشف
    كشفت
    يكشف
    تكشف
    صرح
    صرحت
    نفى
    نفت
    ينفي
    اعتبر
    اعتبرت
    بين
    بينت
    أفاد
    أفادت
    شدد
    شددت
    أبان
    أبانت
    تابع
    تابعت
    أردف
    ختم
    اختتم
    حذر
    حذرت
    دعا
    دعت
    طالب
    طالبت
    كتب
    كتبت
    غرد
    زعم
    تساءل
    تساءلت
    نبه
    نبهت
    نوه
    نوهت
    أجاب
    أجابت
    علق
    علقت
    استطرد
    استدرك
    استدركت
    جزم
    أقر
    أقرت
    اعترف
    اعترفت
    توقع
    توقعت
    رجح
    انتقد
    انتقدت
    اتهم
    اتهمت
    تعهد
    تعهدت
    أعرب
    أعربت
    أبدى
    أبدت
    ندد
    نددت
    استنكر
    استنكرت
    أدان
    أدانت
    أشاد
    أشادت
    رحب
    رحبت
    ثمن
    أثنى
    ناشد
    ناشدت
    اقترح
    اقترحت
    أوصى
    نصح
    تمنى
    استبعد
    استغرب
    وصف
    وصفت
    رفض
    رفضت
    أبلغ
    أبلغت
    أعلنوا
    أضافوا
    أوضحوا
    نقلت
    [verb]
    عبر
    تنفي
    يدعو
    تدعو
    يطالب
    تطالب
    يحذر
    تحذر
    يعتبر
    تعتبر
    رأى
    رأت
    يرى
    ترى
    يبين
    يشدد
    نقل
    نقلت
    أبلغ
    أبلغت
    أبدى
    أبدت
    أعرب
    أعربت
    يعرب
    عبرت
    تحدث
    تحدثت
    يتحدث
    تتحدث
    وصف
    وصفت
    يصف
    انتقد
    انتقدت
    ينتقد
    اتهم
    اتهمت
    يتهم
    تتهم
    رفض
    رفضت
    يرفض
    ترفض
    وعد
    تعهد
    تعهدت
    يتعهد
    قرر
    قررت
    يقرر
    طلب
    طلبت
    يطلب
    أمر
    استقبل
    يستقبل
    التقى
    يلتقي
    زار
    يزور
    وصل
    وصلت
    يصل
    غادر
    يغادر
    بحث
    يبحث
    ناقش
    يناقش
    ترأس
    يترأس
    افتتح
    يفتتح
    دشن
    يدشن
    شارك
    يشارك
    حضر
    يحضر
    عقد
    يعقد
    وقع
    يوقع
    يتم
    تمت
    جاء
    جاءت
    يأتي
    بدأ
    بدأت
    يبدأ
    واصل
    يواصل
    استمر
    أنهى
    نجح
    فشل
    تمكن
    تمكنت
    قام
    قامت
    يقوم
    تقوم
    عاد
    يعود
    ذهب
    توجه
    اتفق
    اتفقت
    أجرى
    يجري
    أصدر
    أصدرت
    نشر
    نشرت
    أرسل
    تلقى
    شهد
    شهدت
    يشهد
    تشهد
    حقق
    يحقق
    قدم
    قدمت
    يقدم
    منح
    أدى
    بلغ
    بلغت
    يبلغ
    سجل
    سجلت
    قتل
    قتلت
    أصيب
    توفي
    أوقف
    اعتقل
    ضبط
    أطلق
    أطلقت
    هاجم
    استهدف
    أثنى
    أشاد
    أشادت
    يشيد
    هنأ
    شكر
    ثمن
    رحب
    رحبت
    يرحب
    أيد
    عزى
    نوه
    نوهت
    استطرد
    يتابع
    زاد
    علق
    علقت
    يعلق
    ردت
    يرد
    أجاب
    سأل
    تساءل
    اعترف
    يعترف
    أقر
    يقر
    توقع
    توقعت
    يتوقع
    تتوقع
    اقترح
    ألمح
    زعمت
    يزعم
    ادعى
    هدد
    هددت
    يهدد
    تمنى
    يأمل
    يسعى
    تسعى
    يريد
    تريد
    يمكن
    يجب
    ينبغي
  `,
  verbal: `
    ي | | 5
    م | ا
    ا | وا
    سي
    ست
    سن
    احت
    اعت
    اقت
    اجت
    امت
    اغت
    اتف
    اتخ
    ازد
    اصط
    اضط
    يست
    تست
  `,
  pluralVerb: 'وا',
  ordinary,
}
