/** Nouns of people by office and trade. */
export const roles = `
  [one]
  رئيس | president
  رئيسة | president
  رئيس الوزراء | prime minister
  رئيسة الوزراء | prime minister
  رئيس وزراء | prime minister
  رئيس الحكومة | prime minister
  رئيس الجمهورية | president
  رئيس مجلس الوزراء | prime minister
  رئيس مجلس إدارة | chairman
  رئيس مجلس الإدارة | chairman
  رئيس هيئة | head of authority
  رئيس مجلس النواب | speaker of parliament
  رئيس البرلمان | speaker of parliament
  رئيس الأركان | chief of staff
  رئيس هيئة الأركان | chief of staff
  رئيس تحرير | editor-in-chief
  رئيس لجنة | committee chairman
  نائب | deputy
  نائبة | deputy
  نائب رئيس | deputy head
  نائب الرئيس | vice president
  نائب وزير | deputy minister
  نائب رئيس الوزراء | deputy prime minister
  نائب المدير | deputy director
  وزير | minister
  وزيرة | minister
  وزير الخارجية | foreign minister
  وزير خارجية | foreign minister
  وزيرة الخارجية | foreign minister
  وزير الدفاع | defence minister
  وزير دفاع | defence minister
  وزير الداخلية | interior minister
  وزير المالية | finance minister
  وزير دولة | minister of state
  وكيل | undersecretary
  وكيل وزارة | undersecretary
  وكيل الوزارة | undersecretary
  وكيلة | undersecretary
  سكرتير | secretary
  سكرتير صحفي | press secretary
  سكرتير عام | secretary general
  أمين | secretary
  أمين عام | secretary general
  الأمين العام | secretary general
  أمين منطقة | mayor
  متحدث | spokesperson
  متحدثة | spokesperson
  متحدث رسمي | official spokesperson
  متحدث إعلامي | media spokesperson
  ناطق | spokesperson
  ناطقة | spokesperson
  ناطق رسمي | official spokesperson
  ناطق إعلامي | media spokesperson
  مدير | director
  مديرة | director
  مدير عام | director general
  المدير العام | director general
  مدير تنفيذي | executive director
  رئيس تنفيذي | chief executive
  مدير إدارة | department director
  مدير مكتب | office director
  مدرب | coach
  مدربة | coach
  مساعد مدرب | assistant coach
  مدير فني | head coach
  مدير الجهاز الفني | head coach
  مدير الكرة | football director
  مسؤول | official
  مسؤولة | official
  مسئول | official
  عضو | member
  عضوة | member
  عضو مجلس | council member
  عضو مجلس الشورى | Shura Council member
  عضو مجلس إدارة | board member
  عضو هيئة التدريس | faculty member
  سيناتور | senator
  نائب برلماني | MP
  أمير | emir
  أمير منطقة | governor
  أمير المنطقة | governor
  أمير الكويت | Emir of Kuwait
  أمير قطر | Emir of Qatar
  ملك | king
  عاهل | monarch
  ملكة | queen
  ولي العهد | crown prince
  ولي ولي العهد | deputy crown prince
  سلطان | sultan
  محافظ | governor
  عمدة | mayor
  والي | governor
  حاكم | ruler
  زعيم | leader
  سيد الكرملين | president | RU
  زعيم الكرملين | president | RU
  ساكن الكرملين | president | RU
  رئيس الكرملين | president | RU
  رجل الكرملين القوي | president | RU
  سيد البيت الأبيض | president | US
  ساكن البيت الأبيض | president | US
  رئيس البيت الأبيض | president | US
  نزيل البيت الأبيض | president | US
  سيد الإليزيه | president | FR
  ساكن الإليزيه | president | FR
  رئيس الإليزيه | president | FR
  زعيمة | leader
  قائد | commander
  قائدة | commander
  قيادي | senior figure
  ضابط | officer
  جندي | soldier
  لواء | major general
  عميد | dean
  عقيد | colonel
  قاض | judge
  قاضي | judge
  قاضية | judge
  مدع | prosecutor
  مدعي عام | prosecutor general
  المدعي العام | prosecutor general
  نائب عام | prosecutor general
  النائب العام | prosecutor general
  محام | lawyer
  محامي | lawyer
  محامية | lawyer
  مستشار | adviser
  مستشارة | adviser
  مستشار الأمن القومي | national security adviser
  مستشارة ألمانيا | chancellor
  مساعد | assistant
  مساعد وزير | assistant minister
  مبعوث | envoy
  مبعوث خاص | special envoy
  مبعوث دولي | UN envoy
  مبعوث أممي | UN envoy
  سفير | ambassador
  سفيرة | ambassador
  سفير خادم الحرمين الشريفين | Saudi ambassador
  خادم الحرمين الشريفين | king | SA
  قنصل | consul
  قنصل عام | consul general
  مندوب | delegate
  مندوب دائم | permanent delegate
  مندوبة | delegate
  ممثل | representative
  ممثلة | representative
  ممثل خاص | special representative
  منسق | coordinator
  منسقة | coordinator
  مفوض | commissioner
  مفوضة | commissioner
  مفوض سامي | high commissioner
  أستاذ | professor
  أستاذة | professor
  أستاذ مشارك | associate professor
  أستاذ مساعد | assistant professor
  عميد كلية | dean
  مدير جامعة | university president
  رئيس قسم | head of department
  باحث | researcher
  باحثة | researcher
  خبير | expert
  خبيرة | expert
  محلل | analyst
  محلل سياسي | political analyst
  محللة | analyst
  استشاري | consultant
  استشارية | consultant
  طبيب | doctor
  طبيبة | doctor
  جراح | surgeon
  مهندس | engineer
  مهندسة | engineer
  مؤرخ | historian
  كاتب | writer
  كاتبة | writer
  شاعر | poet
  شاعرة | poet
  روائي | novelist
  روائية | novelist
  أديب | writer
  مؤلف | author
  مؤلفة | author
  صحفي | journalist
  صحافي | journalist
  صحفية | journalist
  مراسل | correspondent
  مراسلة | correspondent
  مذيع | presenter
  مذيعة | presenter
  ناقد | critic
  فنان | artist
  فنانة | artist
  ممثل قدير | actor
  مغني | singer
  مغن | singer
  مغنية | singer
  مطرب | singer
  مطربة | singer
  مخرج | director
  مخرجة | director
  منتج | producer
  مصور | photographer
  لاعب | player
  لاعبة | player
  لاعب وسط | midfielder
  مهاجم | forward
  مدافع | defender
  حارس | goalkeeper
  حارس مرمى | goalkeeper
  قائد الفريق | captain
  مشرف | supervisor
  مشرف عام | general supervisor
  داعية | preacher
  إمام | imam
  خطيب | preacher
  مفتي | mufti
  مفتي عام | Grand Mufti
  المفتي العام | Grand Mufti
  بابا | pope | VA
  بطريرك | patriarch
  أسقف | bishop
  شيخ الأزهر | Grand Imam of al-Azhar
  رجل أعمال | businessman
  سيدة أعمال | businesswoman
  رجل دين | cleric
  مؤسس | founder
  مؤسسة حركة | founder
  مالك | owner
  تاجر | merchant
  مستثمر | investor
  موظف | employee
  موظفة | employee
  معلم | teacher
  معلمة | teacher
  طالب | student
  طالبة | student
  مواطن | citizen
  مواطنة | citizen
  ناشط | activist
  ناشطة | activist
  ناشط حقوقي | human rights activist
  معارض | opponent
  مرشح | candidate
  مرشحة | candidate
  عازف | musician
  شيف | chef
  مخترع | inventor
  قيصر | tsar
  متهم | defendant
  متهمة | defendant
  ضحية | victim
  مصاب | injured
  فتاة | girl
  شاب | young man
  رجل | man
  امرأة | woman
  طفل | child
  سائق | driver
  طيار | pilot
  شرطي | policeman
  دبلوماسي | diplomat
  دبلوماسية | diplomat
  وسيط | mediator
  مرشد | leader
  مرشد أعلى | Supreme Leader | IR
  المرشد الأعلى | Supreme Leader | IR
  مدير المركز | center director
  حارس شخصي | bodyguard
  أمين سر | secretary
  رئيس بلدية | mayor
  رئيس الأمة | president
  شيخ | sheikh
  شيخ القبيلة | tribal chief
  مدير شرطة | police director
  الناطق الإعلامي | media spokesperson
  مدير مستشفى | hospital director
  مدير تعليم | education director
  مخول | official
  مفكر | thinker
  نجم | star
  نقيب | head of syndicate
  مقاول | contractor
  مزارع | farmer
  فلاح | farmer
  عامل | worker
  مختص | specialist
  اختصاصي | specialist
  أخصائي | specialist
  أمين صندوق | treasurer
  رئيس نادي | club president
  رئيس النادي | club president
  وصيف | runner-up
  حاكمة | ruler
  رئيسة منظمة | head of organization
  كبير المستشارين | chief adviser
  قاضي التحقيق | investigating judge
  مفتش | inspector
  جنرال | general
  أميرال | admiral
  نائب قائد | deputy commander
  بطل | champion
  وزير العدل | justice minister
  وزير العمل | labour minister
  قائد قوات | forces commander
  قائد القوات | forces commander
  مدير مرور | traffic director
  مدير البرنامج | programme director
  مدير المشروع | project director
  سمسار | broker
  معتمر | pilgrim
  وكيل أعمال | agent
  كبير المحللين | chief analyst
  كبير محللي | chief analyst
  كبيرة المحللين | chief analyst
  كبيرة محللي | chief analyst
  كبير الاقتصاديين | chief economist
  كبير اقتصاديي | chief economist
  كبيرة الاقتصاديين | chief economist
  كبيرة اقتصاديي | chief economist
  كبير المفاوضين | chief negotiator
  كبير مفاوضي | chief negotiator
  كبيرة المفاوضين | chief negotiator
  كبير مستشاري | chief adviser
  كبيرة المستشارين | chief adviser
  كبيرة مستشاري | chief adviser
  كبير الأطباء | chief doctor
  كبير أطباء | chief doctor
  كبير العلماء | chief scientist
  كبيرة العلماء | chief scientist
  كبير الباحثين | senior researcher
  كبير باحثي | senior researcher
  كبير المراسلين | chief correspondent
  كبير مراسلي | chief correspondent
  كبير موظفي | chief of staff
  كبيرة موظفي | chief of staff
  كبير المدعين | chief prosecutor
  كبير المدعين العامين | chief prosecutor
  كبير خبراء | chief expert
  كبير المسؤولين | chief officer
  كبيرة المسؤولين | chief officer
  كبير المهندسين | chief engineer
  مشرفة | supervisor
  شاهد | witness
  شاهدة | witness
  متعامل | trader
  متداول | trader
  مشرف على | supervisor of
  مشرفة على | supervisor of
  مشرف عام على | general supervisor of
  مفتشة | inspector
  مقرر خاص | special rapporteur
  مقررة خاصة | special rapporteur
  مبعوثة | envoy
  مبعوثة خاصة | special envoy
  موفد | envoy
  موفدة | envoy
  والية | governor
  قائمقام | district commissioner
  قائم مقام | district commissioner
  وكيل الجمهورية | public prosecutor
  مدع عام | prosecutor general
  مدعية عامة | prosecutor general
  المدعية العامة | prosecutor general
  نقيبة | head of syndicate
  أمينة عامة | secretary general
  الأمينة العامة | secretary general
  سكرتيرة | secretary
  قيادية | senior figure
  رئيسة الحكومة | prime minister
  رئيسة الجمهورية | president
  رئيسة قسم | head of department
  رئيسة تحرير | editor-in-chief
  رئيسة تنفيذية | chief executive
  الرئيسة التنفيذية | chief executive
  مديرة عامة | director general
  المديرة العامة | director general
  مديرة تنفيذية | executive director
  المديرة التنفيذية | executive director
  مدير إقليمي | regional director
  مديرة إقليمية | regional director
  مدير جهوي | regional director
  مندوب جهوي | regional delegate
  خبير اقتصادي | economist
  خبيرة اقتصادية | economist
  رائد أعمال | entrepreneur
  رائدة أعمال | entrepreneur
  مؤرخة | historian
  مترجم | translator
  مترجمة | translator
  رسام | painter
  رسامة | painter
  ممرض | nurse
  ممرضة | nurse
  مسعف | paramedic
  مسعفة | paramedic
  صياد | fisherman
  محاضر | lecturer
  محاضرة في | lecturer in
  مؤسسة شركة | founder
  نازح | displaced person
  نازحة | displaced person
  لاجئ | refugee
  لاجئة | refugee
  ناج | survivor
  ناجية | survivor
  اختصاصية | specialist
  أخصائية | specialist
  مختصة | specialist
  محللة سياسية | political analyst
  [two]
  رئيسا | presidents
  وزيرا | ministers
  وزيرا خارجية | foreign ministers
  الرئيسان | presidents
  الوزيران | ministers
  زعيما | leaders
  قائدا | commanders
  معدا التقرير | authors of the report
  معدا الدراسة | authors of the study
  [many]
  رؤساء | presidents
  وزراء | ministers
  وزراء خارجية | foreign ministers
  وزراء الخارجية | foreign ministers
  سفراء | ambassadors
  مستشارو | advisers
  نواب | deputies
  مديرو | directors
  ممثلو | representatives
`
