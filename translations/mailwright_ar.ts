<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountSheet</name>
    <message>
        <source>no sign-in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Port %1 with SSL/TLS: the line is locked from the first byte.</source>
        <translation>المنفذ %1 مع SSL/TLS: الاتصال مؤمَّن من أول بايت.</translation>
    </message>
    <message>
        <source>Port %1 with STARTTLS: the line is locked before the password travels. Some programs call this “TLS”.</source>
        <translation>المنفذ %1 مع STARTTLS: يُؤمَّن الاتصال قبل إرسال كلمة المرور. تسمّي بعض البرامج ذلك «TLS».</translation>
    </message>
    <message>
        <source>Port %1 has no encryption: everybody on the way can read the password and the mail. Ask for SSL/TLS or STARTTLS.</source>
        <translation>المنفذ %1 دون تشفير: يستطيع كل من في الطريق قراءة كلمة المرور والبريد. اطلب SSL/TLS أو STARTTLS.</translation>
    </message>
    <message>
        <source>Older guides call port 465 outdated. It has been a standard again since 2018.</source>
        <translation>تقول أدلّة قديمة إن المنفذ 465 متقادم. لكنه عاد معيارًا منذ عام 2018.</translation>
    </message>
    <message>
        <source>If only sending fails in one place, the network there may block the port. Try another network, or ask for another port.</source>
        <translation>إذا تعذّر الإرسال وحده في مكان واحد، فقد تكون الشبكة هناك تحجب المنفذ. جرّب شبكة أخرى، أو اطلب منفذًا آخر.</translation>
    </message>
    <message>
        <source>There is no password to type: the program opens a page of the provider, and you sign in there.</source>
        <translation>لا توجد كلمة مرور تُكتب: يفتح البرنامج صفحة لمزوّد الخدمة، وتسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>The password is not on this sheet, on purpose. Do not write it here.</source>
        <translation>كلمة المرور ليست في هذه الورقة، وذلك عن قصد. لا تكتبها هنا.</translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <translation>البريد الوارد (%1)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>هل لديك أسئلة؟</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>إعدادات البريد لـ %1</translation>
    </message>
</context>
<context>
    <name>AdminNote</name>
    <message>
        <source>The rule that is needed:</source>
        <translation>القاعدة المطلوبة:</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>إلى المضيف</translation>
    </message>
    <message>
        <source>Its addresses now</source>
        <translation>عناوينه حاليًا</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>إلى المنفذ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>allow, without opening the encryption</source>
        <translation>السماح، دون فتح التشفير</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>الشهادة صادرة لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What was seen:</source>
        <translation>ما لوحظ:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>توقّف عند</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>قال الخادم</translation>
    </message>
    <message>
        <source>The system said</source>
        <translation>قال النظام</translation>
    </message>
    <message>
        <source>Works from the same computer</source>
        <translation>يعمل من الحاسوب نفسه</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Seen by Mailwright, the mail setup assistant. No password is in this note.</source>
        <translation>لاحظ ذلك Mailwright، مساعد إعداد البريد. لا توجد كلمة مرور في هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Mail setup: %1</source>
        <translation>إعداد البريد: %1</translation>
    </message>
    <message>
        <source>Certificate that is missing</source>
        <translation>الشهادة الناقصة</translation>
    </message>
    <message>
        <source>This is what has to be sent behind the server’s own certificate; with it everything was right:</source>
        <translation>هذا ما يجب إرساله بعد شهادة الخادم نفسها، ومعه كان كل شيء سليمًا:</translation>
    </message>
    <message>
        <source>Certificate at fault</source>
        <translation>الشهادة التي فيها الخلل</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>&lt;address of the mailbox&gt;</source>
        <translation>&lt;عنوان صندوق البريد&gt;</translation>
    </message>
    <message>
        <source>the security settings of your account at {provider}</source>
        <translation>إعدادات الأمان لحسابك لدى {provider}</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>the mail port</source>
        <translation>منفذ البريد</translation>
    </message>
    <message>
        <source>IMAP, POP3 or SMTP</source>
        <translation>IMAP أو POP3 أو SMTP</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>هذا الحساب</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>&amp;Delete the test message</source>
        <translation>حذف رسالة الاختبار</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>Looking for the test message in your mailbox</source>
        <translation>يجري البحث عن رسالة الاختبار في صندوق بريدك</translation>
    </message>
    <message>
        <source>It mostly takes some seconds, sometimes a minute. You need not wait for it.</source>
        <translation>يستغرق ذلك غالبًا بضع ثوانٍ، وأحيانًا دقيقة. لا حاجة إلى الانتظار.</translation>
    </message>
    <message>
        <source>The test message was not looked for</source>
        <translation>لم يُبحث عن رسالة الاختبار</translation>
    </message>
    <message>
        <source>The receiving server wrote down no check of the sender.</source>
        <translation>لم يدوّن الخادم المستقبِل أي فحص للمرسل.</translation>
    </message>
    <message>
        <source>The test message is in the spam folder</source>
        <translation>رسالة الاختبار في مجلد البريد غير المرغوب فيه</translation>
    </message>
    <message>
        <source>The test message arrived</source>
        <translation>وصلت رسالة الاختبار</translation>
    </message>
    <message>
        <source>The test message was not seen yet</source>
        <translation>لم تظهر رسالة الاختبار بعد</translation>
    </message>
    <message>
        <source>A test message came back after %1 seconds, into the spam folder.</source>
        <translation>وصلت رسالة اختبار بعد %1 ث، لكن إلى مجلد البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>A test message came back after %1 seconds.</source>
        <translation>وصلت رسالة اختبار بعد %1 ث.</translation>
    </message>
    <message>
        <source>The receiving server accepted %1.</source>
        <translation>قبل الخادم المستقبِل %1.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>there is no server of this name</source>
        <translation>لا يوجد خادم بهذا الاسم</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation>تعذّر البحث عن الاسم</translation>
    </message>
    <message>
        <source>blocked on this computer</source>
        <translation>محجوب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>no way to this server</source>
        <translation>لا طريق إلى هذا الخادم</translation>
    </message>
    <message>
        <source>something else than a mail server</source>
        <translation>شيء آخر غير خادم بريد</translation>
    </message>
    <message>
        <source>a mail server of another kind</source>
        <translation>خادم بريد من نوع آخر</translation>
    </message>
    <message>
        <source>offers no encryption</source>
        <translation>لا يعرض أي تشفير</translation>
    </message>
    <message>
        <source>something on the way removes the encryption</source>
        <translation>شيء ما في الطريق يزيل التشفير</translation>
    </message>
    <message>
        <source>refuses to encrypt</source>
        <translation>يرفض التشفير</translation>
    </message>
    <message>
        <source>somebody meddles with the line</source>
        <translation>هناك من يعبث بالاتصال</translation>
    </message>
    <message>
        <source>its encryption is out of date</source>
        <translation>تشفيره قديم</translation>
    </message>
    <message>
        <source>the encryption fails</source>
        <translation>يفشل التشفير</translation>
    </message>
    <message>
        <source>connects, but says nothing</source>
        <translation>يقبل الاتصال، لكنه لا يقول شيئًا</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>يقطع الاتصال</translation>
    </message>
    <message>
        <source>is overloaded</source>
        <translation>مثقل بالطلبات</translation>
    </message>
    <message>
        <source>gives no proper answer</source>
        <translation>لا يعطي جوابًا سليمًا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>لم يبدأ سريانها بعد</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>الاسم غير مطابق</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>موقَّعة ذاتيًا</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <translation>جهة الإصدار غير معروفة</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>replaced on the way</source>
        <translation>استُبدلت في الطريق</translation>
    </message>
    <message>
        <source>answers, but cannot be trusted</source>
        <translation>يجيب، لكن لا يمكن الوثوق به</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but your network lets nothing through on it.</source>
        <translation>المنفذ %1 هو الخيار المعتاد، لكن شبكتك لا تسمح بمرور أي شيء عبره.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it is closed.</source>
        <translation>المنفذ %1 هو الخيار المعتاد، لكنه مغلق.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it wants %2.</source>
        <translation>المنفذ %1 هو الخيار المعتاد، لكنه يتطلّب %2.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but its certificate is not right: %2.</source>
        <translation>المنفذ %1 هو الخيار المعتاد، لكن شهادته غير صحيحة: %2.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but its answer is not right: %2.</source>
        <translation>المنفذ %1 هو الخيار المعتاد، لكن جوابه غير صحيح: %2.</translation>
    </message>
    <message>
        <source>Port %1 is the usual choice, but it cannot be used from here.</source>
        <translation>المنفذ %1 هو الخيار المعتاد، لكن لا يمكن استخدامه من هنا.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>الشهادة صادرة لـ: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>سارية من %1 إلى %2</translation>
    </message>
    <message>
        <source>this provider does not use it</source>
        <translation>لا يستخدمه مزوّد الخدمة هذا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>لا شيء يستمع هناك</translation>
    </message>
    <message>
        <source>blocked by this network</source>
        <translation>تحجبه هذه الشبكة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>لا جواب خلال %1</translation>
    </message>
    <message>
        <source>right name</source>
        <translation>الاسم مطابق</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>لماذا %1؟</translation>
    </message>
    <message>
        <source>It is the first of the usual ports that works from here.</source>
        <translation>هو أول المنافذ المعتادة التي تعمل من هنا.</translation>
    </message>
    <message>
        <source>The server was not found. Please compare its name with the provider&apos;s instructions, look whether this computer is on the network, and check again.</source>
        <translation>لم يُعثر على الخادم. يُرجى مقارنة اسمه بتعليمات مزوّد الخدمة، والتأكد من اتصال هذا الحاسوب بالشبكة، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so no password will be sent to it. Either the name above is not the right one, or the server&apos;s certificate needs attention. The test on a later page says exactly what is wrong.</source>
        <translation>لا يستطيع الخادم إثبات هويته، لذلك لن تُرسل إليه أي كلمة مرور. إما أن الاسم أعلاه ليس الاسم الصحيح، أو أن شهادة الخادم تحتاج إلى عناية. وسيبيّن الاختبار في صفحة لاحقة موضع الخلل بدقة.</translation>
    </message>
    <message>
        <source>No port for sending works from here.</source>
        <translation>لا يعمل من هنا أي منفذ للإرسال.</translation>
    </message>
    <message>
        <source>No port for receiving works from here.</source>
        <translation>لا يعمل من هنا أي منفذ للاستقبال.</translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or the network may be in the way: try another network, such as a phone&apos;s. You can continue; the test will say more.</source>
        <translation>قد يكون السبب جدار حماية أو برنامجًا لمكافحة الفيروسات أو الشبكة نفسها: جرّب شبكة أخرى، كشبكة هاتفك. يمكنك المتابعة، وسيخبرك الاختبار بالمزيد.</translation>
    </message>
    <message>
        <source>465 is locked from the very first byte and is just as much a standard today.</source>
        <translation>المنفذ 465 مؤمَّن من أول بايت، وهو اليوم معيار مثله مثل غيره.</translation>
    </message>
    <message>
        <source>587 is the standard port for sending; the line is locked before anything private is said.</source>
        <translation>المنفذ 587 هو المنفذ القياسي للإرسال؛ ويُؤمَّن الاتصال قبل تبادل أي شيء خاص.</translation>
    </message>
    <message>
        <source>2525 is no standard, but a common way round blocked ports, and just as well locked.</source>
        <translation>المنفذ 2525 ليس قياسيًا، لكنه وسيلة شائعة لتجاوز المنافذ المحجوبة، وهو مؤمَّن بالقدر نفسه.</translation>
    </message>
    <message>
        <source>25 is meant for servers among themselves and is often blocked: a last resort.</source>
        <translation>المنفذ 25 مخصّص للتواصل بين الخوادم، وكثيرًا ما يكون محجوبًا: إنه الملاذ الأخير.</translation>
    </message>
    <message>
        <source>%1 is locked from the very first byte.</source>
        <translation>المنفذ %1 مؤمَّن من أول بايت.</translation>
    </message>
    <message>
        <source>On %1 the line is locked before anything private is said.</source>
        <translation>على المنفذ %1 يُؤمَّن الاتصال قبل تبادل أي شيء خاص.</translation>
    </message>
    <message>
        <source>Does the application run on another computer, such as a web host? Then try the ports from there too (mailwright-cli ports): many hosts block some of them.</source>
        <translation>هل يعمل التطبيق على حاسوب آخر، كخادم استضافة مواقع؟ جرّب المنافذ من هناك أيضًا (mailwright-cli ports): فكثير من شركات الاستضافة تحجب بعضها.</translation>
    </message>
    <message>
        <source>A mail server signs in here just like a mail program. Port 25 is for delivery without signing in, and many networks block it.</source>
        <translation>يسجّل خادم البريد الدخول هنا كما يفعل برنامج البريد تمامًا. المنفذ 25 مخصّص للتسليم دون تسجيل دخول، وكثير من الشبكات تحجبه.</translation>
    </message>
    <message>
        <source>Encryption: %1, %2</source>
        <translation>التشفير: %1، %2</translation>
    </message>
    <message>
        <source>Ways to sign in: %1</source>
        <translation>طرق تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Other capabilities: %1</source>
        <translation>إمكانات أخرى: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation>ما قيل: %1</translation>
    </message>
    <message>
        <source>It is the usual choice, and it works from here.</source>
        <translation>هو الاختيار المعتاد، وهو يعمل من هنا.</translation>
    </message>
    <message>
        <source>It is what %1 recommends, and it works from here.</source>
        <translation>هذا ما يوصي به %1، وهو يعمل من هنا.</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ملي ث</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;ث</translation>
    </message>
</context>
<context>
    <name>BrowserPanel</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>تسجيل الدخول عبر المتصفّح</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Client &amp;ID of your organisation:</source>
        <translation>معرّف العميل (client ID) الخاص بمؤسستك:</translation>
    </message>
    <message>
        <source>Client se&amp;cret that came with it:</source>
        <translation>المفتاح السرّي (client secret) المرافق له:</translation>
    </message>
    <message>
        <source>&amp;Directory (tenant) of your organisation, if the client is for it only:</source>
        <translation>دليل مؤسستك (tenant)، إذا كان العميل مخصّصًا لها وحدها:</translation>
    </message>
    <message>
        <source>Use another client ID</source>
        <translation>استخدام معرّف عميل آخر</translation>
    </message>
    <message>
        <source>Open the page for registrations ›</source>
        <translation>فتح صفحة التسجيل ›</translation>
    </message>
    <message>
        <source>How to register a client, for administrators and for yourself</source>
        <translation>كيف يُسجَّل عميل، لمسؤولي الأنظمة ولك أنت</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>your provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in happens in your browser</source>
        <translation>يتم تسجيل الدخول في متصفّحك</translation>
    </message>
    <message>
        <source>Mailwright does not know this provider&apos;s sign-in page. Please go on without a password: the test checks the servers up to the sign-in, and your mail program does the rest. Thunderbird and Outlook open the browser window for it.</source>
        <translation>لا يعرف Mailwright صفحة تسجيل الدخول لدى مزوّد الخدمة هذا. يُرجى المتابعة من دون كلمة مرور: يفحص الاختبار الخوادم حتى تسجيل الدخول، ويتولى برنامج البريد الباقي. يفتح Thunderbird وOutlook نافذة المتصفّح لذلك.</translation>
    </message>
    <message>
        <source>Without one:</source>
        <translation>من دون معرّف عميل:</translation>
    </message>
    <message>
        <source>• An app password does the same for a mail program; the button below leads there.</source>
        <translation>• تؤدي كلمة مرور التطبيق الغرض نفسه في برنامج البريد؛ والزر في الأسفل يقودك إلى صفحتها.</translation>
    </message>
    <message>
        <source>• Go on to the test without signing in, and finish in Thunderbird or Outlook: they bring a sign-in of their own. Mailwright sets up everything else for them.</source>
        <translation>• تابع إلى الاختبار دون تسجيل الدخول، ثم أكمل في Thunderbird أو Outlook: فلكل منهما طريقته الخاصة لتسجيل الدخول. ويُعدّ Mailwright لهما كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>A client ID is needed for the browser sign-in</source>
        <translation>يلزم معرّف العميل (client ID) لتسجيل الدخول عبر المتصفّح</translation>
    </message>
    <message>
        <source>A page of %1 opens. Sign in there, allow access to your mail, and come back. Mailwright never sees your password.</source>
        <translation>ستُفتح صفحة %1. سجّل الدخول هناك، واسمح بالوصول إلى بريدك، ثم عُد إلى هنا. لا يرى Mailwright كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>… Waiting for your browser</source>
        <translation>… في انتظار متصفّحك</translation>
    </message>
    <message>
        <source>Sign in on the page of %1, and go on until it says that you can close it. Is there no page? Open it again, or paste its address into a browser of this computer.</source>
        <translation>سجّل الدخول على صفحة %1، وتابع إلى أن تقول الصفحة إنه يمكنك إغلاقها. ألا تظهر أي صفحة؟ افتحها مجددًا، أو ألصق عنوانها في متصفّح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>✓ Signed in as %1</source>
        <translation>✓ سُجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>The permission holds until %1 and is renewed by itself. The test shows whether the mailbox takes it.</source>
        <translation>الإذن سارٍ حتى %1 ويتجدّد تلقائيًا. وسيبيّن الاختبار ما إذا كان صندوق البريد يقبله.</translation>
    </message>
    <message>
        <source>The permission holds until %1. The test shows whether the mailbox takes it.</source>
        <translation>الإذن سارٍ حتى %1. وسيبيّن الاختبار ما إذا كان صندوق البريد يقبله.</translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation>ما قيل: %1</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>استخدام كلمة مرور التطبيق بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>استخدام كلمة مرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Please paste the client ID. Below stands how to get one.</source>
        <translation>يُرجى لصق معرّف العميل. تجد في الأسفل كيفية الحصول عليه.</translation>
    </message>
    <message>
        <source>A client ID has no spaces and no line breaks. Perhaps too much was copied.</source>
        <translation>ليس في معرّف العميل مسافات ولا فواصل أسطر. ربما نُسخ أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This is neither the ID of a directory nor a domain such as example.com.</source>
        <translation>هذا ليس معرّف دليل، ولا نطاقًا مثل example.com.</translation>
    </message>
    <message>
        <source>The file with client IDs is damaged and was left alone: %1</source>
        <translation>الملف الذي يضم معرّفات العملاء تالف، وقد تُرك كما هو: %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The user name has control characters in it or is longer than 1024 characters.</source>
        <translation>يحتوي اسم المستخدم على أحرف تحكّم أو يزيد طوله على 1024 حرفًا.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; mailwright-cli providers lists them.</source>
        <translation>لا يوجد إعداد جاهز باسم «%1»؛ الأمر mailwright-cli providers يعرض الإعدادات الجاهزة.</translation>
    </message>
    <message>
        <source>The preset %1 has no such server, or it has blanks to fill with --set NAME=VALUE.</source>
        <translation>ليس في الإعداد الجاهز %1 خادم كهذا، أو أن فيه فراغات تُملأ بالخيار --set NAME=VALUE.</translation>
    </message>
    <message>
        <source>--security is tls, starttls, none or auto, not “%1”.</source>
        <translation>قيم --security هي tls أو starttls أو none أو auto، وليس «%1».</translation>
    </message>
    <message>
        <source>--auth does not know “%1”.</source>
        <translation>الخيار --auth لا يعرف «%1».</translation>
    </message>
    <message>
        <source>A password needs a user: give it with --user.</source>
        <translation>كلمة المرور تحتاج إلى مستخدم: حدّده بالخيار --user.</translation>
    </message>
    <message>
        <source>Sending needs an address to send from: give it with --from.</source>
        <translation>يحتاج الإرسال إلى عنوان مرسِل: حدّده بالخيار --from.</translation>
    </message>
    <message>
        <source>Name a server with --protocol and --server, or a preset with --preset.</source>
        <translation>حدّد خادمًا بالخيارين --protocol و --server، أو إعدادًا جاهزًا بالخيار --preset.</translation>
    </message>
    <message>
        <source>Only smtp can send.</source>
        <translation>لا يمكن الإرسال إلا عبر smtp.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>works, with a note</source>
        <translation>يعمل، مع ملاحظة</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>To send to the administrator:</source>
        <translation>نص يُرسل إلى مسؤول النظام:</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>Something is missing; see mailwright-cli --help.</source>
        <translation>هناك شيء ناقص؛ راجع mailwright-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; see mailwright-cli --help.</source>
        <translation>الكلمة «%1» زائدة؛ راجع mailwright-cli --help.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most 3600, not “%1”.</source>
        <translation>قيمة --timeout بالثواني، أكبر من 0 ولا تتجاوز 3600، وليس «%1».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a list of certificates.</source>
        <translation>الملف %1 أكبر من أن يكون قائمة شهادات.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>لا توجد شهادة بصيغة PEM في %1.</translation>
    </message>
    <message>
        <source>--protocol is smtp, imap or pop3, not “%1”.</source>
        <translation>قيم --protocol هي smtp أو imap أو pop3، وليس «%1».</translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, for example region=eu-west-1, not “%1”.</source>
        <translation>الخيار --set يأخذ NAME=VALUE، مثل region=eu-west-1، وليس «%1».</translation>
    </message>
    <message>
        <source>“%1” is no port; ports are numbers from 1 to 65535.</source>
        <translation>«%1» ليس منفذًا؛ المنافذ أرقام من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Ports and encryption, tried without a password:</source>
        <translation>المنافذ والتشفير، بتجربة دون كلمة مرور:</translation>
    </message>
    <message>
        <source>There is no mishap “%1”. Known are: %2.</source>
        <translation>لا يوجد عطل باسم «%1». الأعطال المعروفة هي: %2.</translation>
    </message>
    <message>
        <source>The practice mailbox cannot be opened: QCA&apos;s OpenSSL plug-in is missing.</source>
        <translation>لا يمكن فتح صندوق البريد التجريبي: ملحق OpenSSL الخاص بمكتبة QCA غير موجود.</translation>
    </message>
    <message>
        <source>The practice mailbox of %1 &lt;%2&gt; is open on this computer only.</source>
        <translation>صندوق البريد التجريبي الخاص بـ %1 &lt;%2&gt; مفتوح على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Signing in, and sending a message to oneself:</source>
        <translation>تسجيل الدخول، وإرسال رسالة إلى النفس:</translation>
    </message>
    <message>
        <source>For other programs:</source>
        <translation>للبرامج الأخرى:</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>لا توجد مرحلة باسم «%1».</translation>
    </message>
    <message>
        <source>Name a format; mailwright-cli export --list shows them.</source>
        <translation>حدّد صيغة؛ الأمر mailwright-cli export --list يعرض الصيغ.</translation>
    </message>
    <message>
        <source>There is no format “%1”; mailwright-cli export --list shows them.</source>
        <translation>لا توجد صيغة باسم «%1»؛ الأمر mailwright-cli export --list يعرض الصيغ.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>الخيار --%1 ناقص.</translation>
    </message>
    <message>
        <source>There is no topic “%1”; mailwright-cli guide lists them.</source>
        <translation>لا يوجد موضوع باسم «%1»؛ الأمر mailwright-cli guide يعرض المواضيع.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see mailwright-cli --help.</source>
        <translation>لا يوجد أمر باسم «%1»؛ راجع mailwright-cli --help.</translation>
    </message>
    <message>
        <source>These are more than 64 ports.</source>
        <translation>هذه أكثر من 64 منفذًا.</translation>
    </message>
    <message>
        <source>Name either a host or a preset.</source>
        <translation>حدّد إما مضيفًا وإما إعدادًا جاهزًا.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Recommended: port %1 with %2.</source>
        <translation>الموصى به: المنفذ %1 مع %2.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>لا يوجد مزوّد خدمة يوافق «%1».</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters; that cannot be right.</source>
        <translation>كلمة المرور أطول من %1 حرف؛ لا يمكن أن يكون هذا صحيحًا.</translation>
    </message>
    <message>
        <source>The password has more than one line; only the password itself should be there.</source>
        <translation>في كلمة المرور أكثر من سطر؛ ينبغي ألا يكون هناك سوى كلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>تعذّرت قراءة ملف كلمة المرور %1.</translation>
    </message>
    <message>
        <source>There is no environment variable %1.</source>
        <translation>لا يوجد متغيّر بيئة باسم %1.</translation>
    </message>
    <message>
        <source>The wallet cannot be opened.</source>
        <translation>تعذّر فتح المحفظة.</translation>
    </message>
    <message>
        <source>The wallet holds no password for %1.</source>
        <translation>لا توجد في المحفظة كلمة مرور لـ %1.</translation>
    </message>
    <message>
        <source>A user needs a password: give it with --password-file FILE, --password-env NAME or --wallet.</source>
        <translation>المستخدم يحتاج إلى كلمة مرور: أعطها بالخيار --password-file FILE أو --password-env NAME أو --wallet.</translation>
    </message>
    <message>
        <source>The first line of the list cannot be read as a header.</source>
        <translation>لا يمكن قراءة السطر الأول من القائمة كسطر عناوين.</translation>
    </message>
    <message>
        <source>The list needs a first line that names its columns: address, protocol, host, port, security, user, password_env or password_file.</source>
        <translation>تحتاج القائمة إلى سطر أول يسمّي أعمدتها: address و protocol و host و port و security و user و password_env أو password_file.</translation>
    </message>
    <message>
        <source>The list names a column twice.</source>
        <translation>تذكر القائمة عمودًا مرتين.</translation>
    </message>
    <message>
        <source>Passwords do not stand in a list. Name a variable in the column password_env, or a file in password_file.</source>
        <translation>لا توضع كلمات المرور في قائمة. اذكر متغيّرًا في العمود password_env، أو ملفًا في العمود password_file.</translation>
    </message>
    <message>
        <source>The row is longer than 16 KiB.</source>
        <translation>الصف أطول من 16 KiB.</translation>
    </message>
    <message>
        <source>The row is not written in UTF-8.</source>
        <translation>الصف غير مكتوب بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark of the row is not closed, or something follows the closing one.</source>
        <translation>في الصف علامة اقتباس غير مغلقة، أو شيء يلي العلامة المغلِقة.</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the first line.</source>
        <translation>عدد حقول الصف أكثر أو أقل من حقول السطر الأول.</translation>
    </message>
    <message>
        <source>The address is no e-mail address.</source>
        <translation>العنوان ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The protocol is smtp, imap or pop3.</source>
        <translation>البروتوكول هو smtp أو imap أو pop3.</translation>
    </message>
    <message>
        <source>The host is no server name.</source>
        <translation>المضيف ليس اسم خادم.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, or empty for the usual one.</source>
        <translation>المنفذ رقم من 1 إلى 65535، أو يُترك فارغًا للمنفذ المعتاد.</translation>
    </message>
    <message>
        <source>The security is tls, starttls or none.</source>
        <translation>التشفير هو tls أو starttls أو none.</translation>
    </message>
    <message>
        <source>The row has a user but no password_env or password_file.</source>
        <translation>في الصف مستخدم، لكن ليس فيه password_env ولا password_file.</translation>
    </message>
    <message>
        <source>The row has a password_env and a password_file; an account is tried with one password only.</source>
        <translation>في الصف password_env و password_file معًا؛ يُجرَّب الحساب بكلمة مرور واحدة فقط.</translation>
    </message>
    <message>
        <source>The password of the row cannot be read.</source>
        <translation>تعذّرت قراءة كلمة المرور الخاصة بالصف.</translation>
    </message>
    <message>
        <source>The same account stood further up; it is tried once.</source>
        <translation>ورد الحساب نفسه في موضع سابق؛ ويُجرَّب مرة واحدة.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not “%3”.</source>
        <translation>الخيار --%1 يأخذ رقمًا من 1 إلى %2، وليس «%3».</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>أُنجز من قبل: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>المتبقي: %1</translation>
    </message>
    <message>
        <source>--%1 does not go with --batch; the list says it for each account.</source>
        <translation>الخيار --%1 لا يُستخدم مع --batch؛ فالقائمة تحدّد ذلك لكل حساب.</translation>
    </message>
    <message>
        <source>A list names its passwords in its columns password_env or password_file.</source>
        <translation>تذكر القائمة كلمات مرورها في العمود password_env أو password_file.</translation>
    </message>
    <message>
        <source>--pin takes the SHA-256 fingerprint of a certificate: 64 digits from 0 to 9 and a to f.</source>
        <translation>الخيار --pin يأخذ بصمة SHA-256 لشهادة: 64 خانة من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>--resolver takes a numeric address, not “%1”.</source>
        <translation>الخيار --resolver يأخذ عنوانًا رقميًا، وليس «%1».</translation>
    </message>
    <message>
        <source>“%1” is no domain such as example.com.</source>
        <translation>«%1» ليس نطاقًا مثل example.com.</translation>
    </message>
    <message>
        <source>--from and --user belong together.</source>
        <translation>الخياران --from و --user متلازمان.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>This mailwright-cli was built without QR codes (KF6Prison was missing).</source>
        <translation>بُني mailwright-cli هذا دون رموز QR (لم تكن مكتبة KF6Prison موجودة).</translation>
    </message>
    <message>
        <source>Thunderbird for Android: a QR code to scan</source>
        <translation>Thunderbird لنظام Android: رمز QR للمسح</translation>
    </message>
    <message>
        <source>An export holds no password unless you add --with-password.</source>
        <translation>لا يحتوي التصدير على كلمة مرور ما لم تُضف الخيار --with-password.</translation>
    </message>
    <message>
        <source>The format “%1” holds no password.</source>
        <translation>الصيغة «%1» لا تتسع لكلمة مرور.</translation>
    </message>
    <message>
        <source>Several accounts at once are possible with “%1” only.</source>
        <translation>لا يمكن تصدير عدة حسابات معًا إلا بالصيغة «%1».</translation>
    </message>
    <message>
        <source>In Thunderbird for Android: Settings &gt; Import settings &gt; Scan QR code.</source>
        <translation>في Thunderbird لنظام Android: Settings &gt; Import settings &gt; Scan QR code.</translation>
    </message>
    <message>
        <source>There are several accounts in it; choose one with --address: %1.</source>
        <translation>فيه عدة حسابات؛ اختر واحدًا بالخيار --address: %1.</translation>
    </message>
    <message>
        <source>%1 is not in it; there are: %2.</source>
        <translation>لا يوجد فيه %1؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>Recognised as %1.</source>
        <translation>تم التعرّف على النوع: %1.</translation>
    </message>
    <message>
        <source>There is a password in the file. It was not taken over; a saved account never holds one.</source>
        <translation>في الملف كلمة مرور. لم تُنقل؛ فالحساب المحفوظ لا يحتوي على كلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>--mta-sts is testing or enforce, not “%1”.</source>
        <translation>قيمة --mta-sts هي testing أو enforce، وليست «%1».</translation>
    </message>
    <message>
        <source>Next: let a web server serve %1, as %1/administrator shows it for nginx and Caddy. Then add the records of %1/administrator/zone.txt to DNS.</source>
        <translation>الخطوة التالية: اجعل خادم ويب يقدّم %1، كما يبيّن %1/administrator لخادمي nginx وCaddy. ثم أضف سجلات الملف %1/administrator/zone.txt إلى DNS.</translation>
    </message>
    <message>
        <source>The sheet is written as .html or .pdf; %1 is neither.</source>
        <translation>تُكتب الورقة بصيغة .html أو .pdf؛ و %1 ليس أيًّا منهما.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Choose .html and print it from a web browser.</source>
        <translation>تعذّر إنشاء ملف PDF. اختر .html واطبعه من متصفّح الويب.</translation>
    </message>
    <message>
        <source>%1 is no support contact: it needs the schema “mailwright.support/1”.</source>
        <translation>%1 ليس ملف جهة دعم: يجب أن يكون بالمخطط «mailwright.support/1».</translation>
    </message>
    <message>
        <source>A round trip needs an account that reads mail by IMAP.</source>
        <translation>تحتاج رحلة الذهاب والعودة إلى حساب يقرأ البريد عبر IMAP.</translation>
    </message>
    <message>
        <source>A round trip needs a password.</source>
        <translation>تحتاج رحلة الذهاب والعودة إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>The receiving server wrote down no check of the sender.</source>
        <translation>لم يدوّن الخادم المستقبِل أي فحص للمرسل.</translation>
    </message>
    <message>
        <source>Seen to work from here: %1, port %2 with %3.</source>
        <translation>ثبت أنه يعمل من هنا: %1، المنفذ %2 مع %3.</translation>
    </message>
    <message>
        <source>--autoconfig-url takes an https address, not “%1”.</source>
        <translation>الخيار --autoconfig-url يأخذ عنوان https، وليس «%1».</translation>
    </message>
    <message>
        <source>Outside of the domain of the address: %1</source>
        <translation>خارج نطاق العنوان: %1</translation>
    </message>
    <message>
        <source>Nothing was found. Ask your provider for the names of the servers.</source>
        <translation>لم يُعثر على شيء. اسأل مزوّد الخدمة عن أسماء الخوادم.</translation>
    </message>
    <message>
        <source>This needs a preset whose browser sign-in is known, such as --preset gmail, outlook-com or microsoft-365.</source>
        <translation>يحتاج هذا إلى إعداد جاهز يكون تسجيل الدخول فيه عبر المتصفّح معروفًا، مثل --preset gmail أو outlook-com أو microsoft-365.</translation>
    </message>
    <message>
        <source>The file with client IDs is damaged: %1</source>
        <translation>الملف الذي يضم معرّفات العملاء تالف: %1</translation>
    </message>
    <message>
        <source>Give it with --client-id, or in mailwright/oauth-clients.json.</source>
        <translation>حدّده بالخيار --client-id، أو في الملف mailwright/oauth-clients.json.</translation>
    </message>
    <message>
        <source>A client ID has no spaces and is not longer than %1 characters.</source>
        <translation>ليس في معرّف العميل مسافات، ولا يتجاوز طوله %1 حرف.</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer, and sign in there:</source>
        <translation>افتح هذا العنوان في متصفّح على هذا الحاسوب، وسجّل الدخول هناك:</translation>
    </message>
    <message>
        <source>Waiting for the browser; Ctrl-C ends it.</source>
        <translation>في انتظار المتصفّح؛ اضغط Ctrl-C للإنهاء.</translation>
    </message>
    <message>
        <source>--browser stands for the password, and goes with --auth xoauth2 or oauthbearer only.</source>
        <translation>الخيار --browser يحلّ محلّ كلمة المرور، ولا يُستخدم إلا مع --auth xoauth2 أو oauthbearer.</translation>
    </message>
    <message>
        <source>Nothing asks for the browser there. Try it with --mishap oauth-required, token-expired or consent-denied.</source>
        <translation>لا شيء هناك يطلب المتصفّح. جرّب الخيار --mishap مع oauth-required أو token-expired أو consent-denied.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>تعذّرت قراءة الإدخال القياسي.</translation>
    </message>
    <message>
        <source>These words do not name the cause; this is the most usual one.</source>
        <translation>لا يذكر هذا الكلام السبب؛ وهذا هو السبب الأكثر شيوعًا.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>وقد يكون السبب أيضًا:</translation>
    </message>
    <message>
        <source>A report is written as .html, .pdf or .json; name such a file with --output.</source>
        <translation>يُكتب التقرير بصيغة .html أو .pdf أو .json؛ حدّد ملفًا كهذا بالخيار --output.</translation>
    </message>
    <message>
        <source>The provider renewed the kept sign-in, but the wallet does not take it: sign in with --browser next time.</source>
        <translation>جدّد المزوّد تسجيل الدخول المحفوظ، لكن المحفظة لا تقبله: سجّل الدخول في المرة القادمة باستخدام ‎--browser.</translation>
    </message>
    <message>
        <source>The password for sending is in the wallet, where KMail looks for it.</source>
        <translation>كلمة مرور الإرسال في المحفظة، حيث يبحث عنها KMail.</translation>
    </message>
    <message>
        <source>The wallet does not take the password: KMail will ask for it.</source>
        <translation>لا تقبل المحفظة كلمة المرور: سيسأل KMail عنها.</translation>
    </message>
    <message>
        <source>%1 proven, %2 with the sign-in not tested, %3 failed, %4 not tried</source>
        <translation>ثبت أنه يعمل: %1، ولم يُختبر تسجيل الدخول: %2، وفشل: %3، ولم يُجرَّب: %4</translation>
    </message>
    <message>
        <source>Passwords go to: %1</source>
        <translation>تذهب كلمات المرور إلى: %1</translation>
    </message>
    <message>
        <source>(to be confirmed: --confirm-host %1)</source>
        <translation>(يحتاج إلى تأكيد: --confirm-host %1)</translation>
    </message>
    <message>
        <source>--password-folder takes a folder; %1 is none.</source>
        <translation>الخيار --password-folder يأخذ مجلدًا؛ و %1 ليس مجلدًا.</translation>
    </message>
    <message>
        <source>--password-prefix takes the beginning of the variables&apos; names; it is empty.</source>
        <translation>الخيار --password-prefix يأخذ بداية أسماء المتغيّرات؛ وهي فارغة.</translation>
    </message>
    <message>
        <source>The list has a column password_file. Say in which folder these files may lie: --password-folder DIR.</source>
        <translation>في القائمة عمود password_file. حدّد المجلد الذي يُسمح بأن تكون فيه هذه الملفات: --password-folder DIR.</translation>
    </message>
    <message>
        <source>The list has a column password_env. Say how the names of these variables begin: --password-prefix PREFIX.</source>
        <translation>في القائمة عمود password_env. حدّد ما تبدأ به أسماء هذه المتغيّرات: --password-prefix PREFIX.</translation>
    </message>
    <message>
        <source>The variable %1 does not begin with %2.</source>
        <translation>لا يبدأ المتغيّر %1 بـ %2.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read, or it is no file inside the folder.</source>
        <translation>تعذّرت قراءة ملف كلمة المرور %1، أو أنه ليس ملفًا داخل المجلد.</translation>
    </message>
    <message>
        <source>--%1 goes with --batch only.</source>
        <translation>الخيار --%1 لا يُستخدم إلا مع --batch.</translation>
    </message>
    <message>
        <source>Ways to sign in that the server offers: %1</source>
        <translation>طرق تسجيل الدخول التي يعرضها الخادم: %1</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device; only a file is read.</source>
        <translation>%1 مجلد أو أنبوب (pipe) أو جهاز؛ ولا يُقرأ إلا ملف.</translation>
    </message>
    <message>
        <source>The file %1 is far too large.</source>
        <translation>الملف %1 كبير جدًا.</translation>
    </message>
    <message>
        <source>--mta-sts enforce needs --mx HOST for every server that takes the domain’s mail.</source>
        <translation>يحتاج --mta-sts enforce إلى --mx HOST لكل خادم يستقبل بريد النطاق.</translation>
    </message>
    <message>
        <source>--offline looks at no server; --mta-sts enforce then needs --mx-checked.</source>
        <translation>الخيار --offline لا يفحص أي خادم؛ وعندئذ يحتاج --mta-sts enforce إلى --mx-checked.</translation>
    </message>
    <message>
        <source>%1 stands for many servers, which cannot be looked at from here. Check them yourself and add --mx-checked.</source>
        <translation>يشمل %1 خوادم كثيرة لا يمكن فحصها من هنا. افحصها بنفسك وأضف --mx-checked.</translation>
    </message>
    <message>
        <source>The MTA-STS policy holds for one day. When mail has come in for some weeks, raise its max_age, and change the id of its record in DNS.</source>
        <translation>تسري سياسة MTA-STS يومًا واحدًا. بعد أن يصل البريد بضعة أسابيع، ارفع قيمة max_age فيها، وغيّر قيمة id في سجلها في DNS.</translation>
    </message>
    <message>
        <source>mailwright-cli: %1 was not seen to encrypt with a fitting certificate on port 25, so nothing was written: an enforced policy would keep mail away from it. Use --mta-sts testing; or, where only this network keeps port 25 shut, check it elsewhere and add --mx-checked.</source>
        <translation>mailwright-cli: لم يظهر لدى %1 على المنفذ 25 تشفير بشهادة مناسبة، لذلك لم يُكتب شيء: فالسياسة الملزِمة (enforce) ستمنع البريد من الوصول إلى هناك. استخدم --mta-sts testing؛ أو إذا كانت هذه الشبكة وحدها تحجب المنفذ 25، فافحصه من مكان آخر وأضف --mx-checked.</translation>
    </message>
    <message>
        <source>--confirm-host takes a server&apos;s name, or *.example.com for all below it, not “%1”.</source>
        <translation>الخيار --confirm-host يأخذ اسم خادم، أو *.example.com لكل ما يندرج تحته، وليس «%1».</translation>
    </message>
    <message>
        <source>Only the file names these servers, so no password goes there yet: %1. If you know that they are right, add --confirm-host %2.</source>
        <translation>لا يذكر هذه الخوادم إلا الملف، لذلك لا تذهب إليها أي كلمة مرور بعد: %1. إذا كنت تعرف أنها صحيحة، فأضف --confirm-host %2.</translation>
    </message>
    <message>
        <source>A provider&apos;s sign-in goes to its own servers only, and %1 is none of them.</source>
        <translation>لا يذهب تسجيل الدخول لدى مزوّد الخدمة إلا إلى خوادمه هو، و %1 ليس منها.</translation>
    </message>
    <message>
        <source>The sign-in of %1 goes to its own servers only, and %2 is none of them.</source>
        <translation>لا يذهب تسجيل الدخول لدى %1 إلا إلى خوادم هذا المزوّد، و %2 ليس منها.</translation>
    </message>
    <message>
        <source>%1 has refused this sign-in twice within ten minutes, and may lock the account. Check the password first; --despite-refusals tries it once more.</source>
        <translation>رفض %1 تسجيل الدخول هذا مرتين خلال عشر دقائق، وقد يقفل الحساب. تحقّق من كلمة المرور أولًا؛ والخيار --despite-refusals يجرّب مرة أخرى.</translation>
    </message>
    <message>
        <source>This says %1, but these servers are not those of %1: %2. It is treated as another provider.</source>
        <translation>تذكر هذه الإعدادات %1، لكن هذه الخوادم ليست خوادم %1: %2. ولذلك تُعامَل معاملة إعدادات مزوّد آخر.</translation>
    </message>
    <message>
        <source>&lt;user name&gt;</source>
        <translation>&lt;اسم المستخدم&gt;</translation>
    </message>
    <message>
        <source>To check this account with Mailwright:</source>
        <translation>لفحص هذا الحساب باستخدام Mailwright:</translation>
    </message>
    <message>
        <source>Do you mean %1? Nobody has been asked yet. If the address is right as it is, add --as-typed.</source>
        <translation>هل تقصد %1؟ لم يُسأل أحد بعد. إذا كان العنوان صحيحًا كما هو فأضف ‎--as-typed.</translation>
    </message>
    <message>
        <source>Mailwright gets a mail account working.

  mailwright-cli providers [TEXT]
  mailwright-cli discover ADDRESS           [--offline] [--timeout S] [--autoconfig-url URL] [--resolver IP[:PORT]] [--ca-file PEM]
                       [--ask-mozilla]   Mozilla&apos;s database too, which then hears the domain
                       [--as-typed]      the address is right, although it looks like a slip of the finger
  mailwright-cli check [--preset ID] --protocol smtp|imap|pop3 --server HOST[:PORT]
                       --security tls|starttls|none|auto [--user U]
                       [--auth auto|none|plain|login|cram-md5|scram-sha-1|scram-sha-256|xoauth2|oauthbearer]
                       [--browser [--client-id ID]]   sign in with the browser instead of a password (OAuth2)
                       [--from A] [--to A] [--send] [--ca-file PEM] [--pin SHA256] [--control HOST[:PORT]]
                       [--fetch-issuer] [--timeout S] [--transcript]
  mailwright-cli check --account FILE       both sides of a saved account, and what changed
                       [--confirm-host HOST|*.DOMAIN]...   the servers in the file are right and may get the password
                       [--despite-refusals]   once more, although the server has just refused twice
  mailwright-cli check --batch FILE.csv|-   a JSON line per account; [--jobs N] [--per-host N] [--skip-done FILE]
                       [--password-folder DIR] [--password-prefix PREFIX] [--confirm-host ...] [--dry-run]
  mailwright-cli ports HOST | --preset ID   [--protocol P] [--ports 25,465,587,2525]
  mailwright-cli explain [--protocol P] [--stage S] [--provider ID] TEXT|-   what an error, a bounce or a log means
  mailwright-cli export FORMAT --account FILE --output PATH [--with-password]   (--list names the formats)
  mailwright-cli import FILE... --output ACCOUNT [--address A] [--name N]   other programs&apos; settings
  mailwright-cli dns DOMAIN                 [--preset ID] [--from A --user U] [--resolver IP[:PORT]] [--timeout S]
  mailwright-cli publish --account FILE DIRECTORY    a static set-up site for everybody at the domain, and its DNS records
                         [--mx HOST]... [--mx-checked] [--web-server HOST] [--mta-sts testing|enforce] [--tls-reports A] [--support FILE]
  mailwright-cli sheet --account FILE --output FILE.html|.pdf [--support FILE]    one page to print
  mailwright-cli roundtrip --account FILE [--confirm-host ...] [--keep] [--timeout S]  send to oneself and find it again
  mailwright-cli report --account FILE --output FILE.html|.pdf|.json [--confirm-host ...] [--dns] [--mask-addresses]
  mailwright-cli demo [--output DIR] [--mishap NAME [--browser]]
  mailwright-cli guide [TOPIC]

--json prints one JSON document. A password comes from --password-file FILE (- for standard input),
--password-env NAME or --wallet. Presets with blanks take --set NAME=VALUE, as in --set region=eu-west-1.
Exit status: 0 all that was asked succeeded, 1 a problem was found, 2 the call or its input is wrong.</source>
        <translation>برنامج Mailwright يجعل حساب البريد يعمل.

  mailwright-cli providers [TEXT]
  mailwright-cli discover ADDRESS           [--offline] [--timeout S] [--autoconfig-url URL] [--resolver IP[:PORT]] [--ca-file PEM]
                       [--ask-mozilla]   قاعدة بيانات Mozilla أيضًا، وستعرف عندئذ النطاق
                       [--as-typed]      العنوان صحيح مع أنه يبدو خطأ في الكتابة
  mailwright-cli check [--preset ID] --protocol smtp|imap|pop3 --server HOST[:PORT]
                       --security tls|starttls|none|auto [--user U]
                       [--auth auto|none|plain|login|cram-md5|scram-sha-1|scram-sha-256|xoauth2|oauthbearer]
                       [--browser [--client-id ID]]   تسجيل الدخول عبر المتصفّح بدلًا من كلمة المرور (OAuth2)
                       [--from A] [--to A] [--send] [--ca-file PEM] [--pin SHA256] [--control HOST[:PORT]]
                       [--fetch-issuer] [--timeout S] [--transcript]
  mailwright-cli check --account FILE       جانبا حساب محفوظ: الاستقبال والإرسال، وما تغيّر
                       [--confirm-host HOST|*.DOMAIN]...   الخوادم في الملف صحيحة ويجوز أن تصلها كلمة المرور
                       [--despite-refusals]   مرة أخرى، مع أن الخادم رفض مرتين قبل قليل
  mailwright-cli check --batch FILE.csv|-   سطر JSON لكل حساب؛ [--jobs N] [--per-host N] [--skip-done FILE]
                       [--password-folder DIR] [--password-prefix PREFIX] [--confirm-host ...] [--dry-run]
  mailwright-cli ports HOST | --preset ID   [--protocol P] [--ports 25,465,587,2525]
  mailwright-cli explain [--protocol P] [--stage S] [--provider ID] TEXT|-   معنى خطأ أو رسالة مرتدة أو سجل
  mailwright-cli export FORMAT --account FILE --output PATH [--with-password]   (--list يعرض أسماء الصيغ)
  mailwright-cli import FILE... --output ACCOUNT [--address A] [--name N]   إعدادات برامج أخرى
  mailwright-cli dns DOMAIN                 [--preset ID] [--from A --user U] [--resolver IP[:PORT]] [--timeout S]
  mailwright-cli publish --account FILE DIRECTORY    موقع إعداد ثابت لكل من في النطاق، وسجلات DNS الخاصة به
                         [--mx HOST]... [--mx-checked] [--web-server HOST] [--mta-sts testing|enforce] [--tls-reports A] [--support FILE]
  mailwright-cli sheet --account FILE --output FILE.html|.pdf [--support FILE]    صفحة واحدة للطباعة
  mailwright-cli roundtrip --account FILE [--confirm-host ...] [--keep] [--timeout S]  الإرسال إلى النفس ثم العثور على الرسالة
  mailwright-cli report --account FILE --output FILE.html|.pdf|.json [--confirm-host ...] [--dns] [--mask-addresses]
  mailwright-cli demo [--output DIR] [--mishap NAME [--browser]]
  mailwright-cli guide [TOPIC]

الخيار --json يطبع مستند JSON واحدًا. تأتي كلمة المرور من --password-file FILE (العلامة - للإدخال القياسي)،
أو --password-env NAME أو --wallet. الإعدادات الجاهزة ذات الفراغات تأخذ --set NAME=VALUE، مثل --set region=eu-west-1.
رمز الخروج: 0 نجح كل ما طُلب، 1 وُجدت مشكلة، 2 الأمر أو مدخلاته خاطئة.</translation>
    </message>
</context>
<context>
    <name>ConfirmHostsDialog</name>
    <message>
        <source>The servers&apos; names</source>
        <translation>أسماء الخوادم</translation>
    </message>
    <message>
        <source>I have &amp;compared these names with those on my provider&apos;s help page</source>
        <translation>قارنتُ هذه الأسماء بالأسماء الواردة في صفحة المساعدة لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Send your password to these servers?</source>
        <translation>هل تُرسَل كلمة مرورك إلى هذه الخوادم؟</translation>
    </message>
    <message>
        <source>&amp;Send it there</source>
        <translation>إرسال كلمة المرور</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>You did not type these servers&apos; names, and no provider vouches for them. Whoever wrote the file could have put in their own, to get your password:</source>
        <translation>لم تكتب أنت أسماء هذه الخوادم، ولا يضمنها أي مزوّد خدمة. وربما وضع من كتب الملف خوادم خاصة به للحصول على كلمة مرورك:</translation>
    </message>
    <message>
        <source>Mailwright asks once for this account, until the window is closed.</source>
        <translation>يسأل Mailwright عن هذا الحساب مرة واحدة، إلى أن تُغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Save a &amp;report for the help desk …</source>
        <translation>حفظ تقرير لفريق الدعم …</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>May &amp;mail from %1 be sent? Ask the name server …</source>
        <translation>هل يُسمح بإرسال البريد من %1؟ سؤال خادم الأسماء …</translation>
    </message>
    <message>
        <source>This is what the report says; the page also carries it as data, which you see under “Data (JSON)”. No password is in it, and it leaves this computer only when you send it yourself.</source>
        <translation>هذا ما يقوله التقرير؛ وتحمل الصفحة المحتوى نفسه كبيانات أيضًا، تراها تحت «البيانات (JSON)». لا توجد كلمة مرور فيه، ولا يغادر هذا الحاسوب إلا إذا أرسلته بنفسك.</translation>
    </message>
    <message>
        <source>Report on a mail account</source>
        <translation>تقرير عن حساب بريد</translation>
    </message>
    <message>
        <source>Report on the mail account %1</source>
        <translation>تقرير عن حساب البريد %1</translation>
    </message>
    <message>
        <source>Your mail program opens with a short note. Please save the report and attach the file to that message.</source>
        <translation>يُفتح برنامج البريد لديك وفيه رسالة قصيرة. يُرجى حفظ التقرير وإرفاق الملف بتلك الرسالة.</translation>
    </message>
    <message>
        <source>A report of %1, read only</source>
        <translation>تقرير بتاريخ %1، للقراءة فقط</translation>
    </message>
    <message>
        <source>Nothing here is tested now: you see what was found then, perhaps on another computer.</source>
        <translation>لا يُختبر شيء هنا الآن: ترى ما وُجد في ذلك الوقت، وربما على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Addresses and user names are covered.</source>
        <translation>العناوين وأسماء المستخدمين محجوبة.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>DiscoveryWords</name>
    <message>
        <source>known beforehand for this domain</source>
        <translation>معروف مسبقًا لهذا النطاق</translation>
    </message>
    <message>
        <source>from the domain’s own web server</source>
        <translation>من خادم الويب الخاص بالنطاق نفسه</translation>
    </message>
    <message>
        <source>from the provider that takes the domain’s mail (DNS)</source>
        <translation>من مزوّد الخدمة الذي يستقبل بريد النطاق (DNS)</translation>
    </message>
    <message>
        <source>from the domain’s service records (DNS)</source>
        <translation>من سجلات الخدمة الخاصة بالنطاق (DNS)</translation>
    </message>
    <message>
        <source>servers with the usual names that answered</source>
        <translation>خوادم بالأسماء المعتادة أجابت</translation>
    </message>
    <message>
        <source>These settings are well known.</source>
        <translation>هذه الإعدادات معروفة جيدًا.</translation>
    </message>
    <message>
        <source>They came from the domain itself over a locked line. Confirm them before you type a password.</source>
        <translation>جاءت من النطاق نفسه عبر اتصال مؤمَّن. أكّدها قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>They came over a way that others could have changed. Compare them with your provider’s instructions before you type a password.</source>
        <translation>جاءت عبر طريق كان بوسع آخرين تغييرها فيه. قارنها بتعليمات مزوّد الخدمة قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>an answer that cannot be used</source>
        <translation>جواب لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>Nobody has confirmed these settings yet. Compare them with your provider’s instructions before you type a password.</source>
        <translation>لم يؤكّد أحد هذه الإعدادات بعد. قارنها بتعليمات مزوّد الخدمة قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>from another mail program on this computer</source>
        <translation>من برنامج بريد آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>from the domain’s own web server (PACC)</source>
        <translation>من خادم الويب الخاص بالنطاق (PACC)</translation>
    </message>
    <message>
        <source>from the domain’s own web server (Autodiscover)</source>
        <translation>من خادم الويب الخاص بالنطاق (Autodiscover)</translation>
    </message>
    <message>
        <source>from Mozilla’s database</source>
        <translation>من قاعدة بيانات Mozilla</translation>
    </message>
    <message>
        <source>from the domain above</source>
        <translation>من النطاق الأعلى</translation>
    </message>
    <message>
        <source>from the web server of the provider that takes the domain’s mail</source>
        <translation>من خادم الويب لمزوّد الخدمة الذي يستقبل بريد النطاق</translation>
    </message>
    <message>
        <source>from traces in DNS of the provider behind the domain’s mail</source>
        <translation>من آثار في DNS لمزوّد الخدمة الذي يقف خلف بريد النطاق</translation>
    </message>
    <message>
        <source>from the name in the certificate of the domain’s mail server</source>
        <translation>من الاسم في شهادة خادم بريد النطاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where settings come from: the host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another program uses these settings for the same address. Confirm them before you type a password.</source>
        <translation>يستخدم برنامج آخر هذه الإعدادات للعنوان نفسه. أكّدها قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>This is likely, but not certain. Ask whoever looks after the domain before you type a password.</source>
        <translation>هذا مرجّح لكنه غير مؤكد. اسأل المسؤول عن النطاق قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>Nobody has named these servers; they answered and their certificates are right. Confirm them before you type a password.</source>
        <translation>لم يذكر أحد هذه الخوادم؛ لقد أجابت وشهاداتها صحيحة. أكّدها قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>autodiscover.%1 is another name of this provider’s server.</source>
        <translation>autodiscover.%1 اسم آخر لخادم هذا المزوّد.</translation>
    </message>
    <message>
        <source>The DNS of %1 sends mail programs to this provider.</source>
        <translation>يوجّه DNS الخاص بـ %1 برامج البريد إلى هذا المزوّد.</translation>
    </message>
    <message>
        <source>This provider signs the mail of %1 (DKIM).</source>
        <translation>يوقّع هذا المزوّد بريد %1 (DKIM).</translation>
    </message>
    <message>
        <source>This provider may send mail for %1 (SPF).</source>
        <translation>يجوز لهذا المزوّد إرسال البريد باسم %1 (SPF).</translation>
    </message>
    <message>
        <source>For receiving, two sources name different servers. This one counts: %1. The other: %2.</source>
        <translation>للاستقبال يذكر مصدران خادمين مختلفين. المعتمد: %1. والآخر: %2.</translation>
    </message>
    <message>
        <source>For sending, two sources name different servers. This one counts: %1. The other: %2.</source>
        <translation>للإرسال يذكر مصدران خادمين مختلفين. المعتمد: %1. والآخر: %2.</translation>
    </message>
    <message>
        <source>This computer has no network connection, so nobody could be asked.</source>
        <translation>هذا الحاسوب غير متصل بالشبكة، لذلك تعذّر سؤال أي جهة.</translation>
    </message>
    <message>
        <source>The name service of this network does not answer, so nobody could be asked. That says nothing about your address.</source>
        <translation>خدمة الأسماء في هذه الشبكة لا تجيب، لذلك تعذّر سؤال أي جهة. وهذا لا يقول شيئًا عن عنوانك.</translation>
    </message>
    <message>
        <source>%1 says in its DNS that it offers no mailbox.</source>
        <translation>يذكر %1 في DNS الخاص به أنه لا يوفّر صندوق بريد.</translation>
    </message>
    <message>
        <source>%1 says in its DNS that it takes no mail. Check the address for a slip.</source>
        <translation>يذكر %1 في DNS الخاص به أنه لا يستقبل بريدًا. تحقّق من عدم وجود خطأ في كتابة العنوان.</translation>
    </message>
    <message>
        <source>%1 takes no connections at port %2, so the next server in its DNS is used.</source>
        <translation>لا يقبل %1 الاتصالات على المنفذ %2، لذلك يُستخدم الخادم التالي في DNS.</translation>
    </message>
    <message>
        <source>The mail goes through a filter first (%1). The mailbox is somewhere behind it.</source>
        <translation>يمر البريد أولًا عبر مرشّح (%1)، وصندوق البريد خلفه في مكان ما.</translation>
    </message>
    <message>
        <source>The settings from %1 are not the ones that the domain’s DNS knows. Somebody may have changed them.</source>
        <translation>الإعدادات الواردة من %1 ليست التي يعرفها DNS الخاص بالنطاق. ربما غيّرها أحد.</translation>
    </message>
    <message>
        <source>%1 names servers without encryption only. They are left out.</source>
        <translation>لا يذكر %1 إلا خوادم بلا تشفير، لذلك تُركت.</translation>
    </message>
    <message>
        <source>%1 wanted to pass your address on to somebody else. That did not happen.</source>
        <translation>أراد %1 تمرير عنوانك إلى جهة أخرى. لم يحدث ذلك.</translation>
    </message>
    <message>
        <source>The name service hears the domain %1, and the servers of %1 hear the address over a locked line. Nobody hears a password.</source>
        <translation>تعرف خدمة الأسماء النطاق %1، وتعرف خوادم %1 العنوان عبر اتصال مشفّر. ولا يعرف أحد كلمة مرور.</translation>
    </message>
    <message>
        <source>Mozilla’s database hears the domain.</source>
        <translation>تعرف قاعدة بيانات Mozilla النطاق.</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>لم يُنتظر</translation>
    </message>
</context>
<context>
    <name>EndpointEdit</name>
    <message>
        <source>Server for se&amp;nding</source>
        <translation>خادم الإرسال</translation>
    </message>
    <message>
        <source>Server for re&amp;ceiving</source>
        <translation>خادم الاستقبال</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>منفذ الإرسال</translation>
    </message>
    <message>
        <source>Port for receiving</source>
        <translation>منفذ الاستقبال</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>تشفير الإرسال</translation>
    </message>
    <message>
        <source>Encryption for receiving</source>
        <translation>تشفير الاستقبال</translation>
    </message>
</context>
<context>
    <name>ExplainWindow</name>
    <message>
        <source>Explain an error – Mailwright</source>
        <translation>شرح خطأ – Mailwright</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>ماذا يعني هذا الخطأ؟</translation>
    </message>
    <message>
        <source>Paste what your mail program, a log or a returned message said: one line or all of it. Nothing leaves this computer.</source>
        <translation>ألصق ما قاله برنامج البريد أو سجلّ أو رسالة مُرتجعة: سطرًا واحدًا أو النص كله. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The &amp;error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>While &amp;doing what, if you know</source>
        <translation>أثناء أي عملية، إن كنت تعرف</translation>
    </message>
    <message>
        <source>At which p&amp;rovider, if you know</source>
        <translation>لدى أي مزوّد خدمة، إن كنت تعرف</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>The explanation appears here as soon as there is something to explain.</source>
        <translation>يظهر الشرح هنا حالما يوجد ما يُشرح.</translation>
    </message>
    <message>
        <source>The error book does not know these words. Perhaps more of the text helps: the line with a number such as 535 or 5.7.8.</source>
        <translation>دليل الأخطاء لا يعرف هذه الكلمات. قد يفيد جزء أكبر من النص: السطر الذي فيه رقم مثل 535 أو 5.7.8.</translation>
    </message>
    <message>
        <source>These words mean one thing:</source>
        <translation>لهذه الكلمات معنى واحد:</translation>
    </message>
    <message>
        <source>Most probably this is meant:</source>
        <translation>الأرجح أن المقصود هو:</translation>
    </message>
    <message>
        <source>Less probable, but possible:</source>
        <translation>أقل ترجيحًا، لكنه ممكن:</translation>
    </message>
    <message>
        <source>The same words can also mean</source>
        <translation>قد تعني الكلمات نفسها أيضًا</translation>
    </message>
    <message>
        <source>Receiving (IMAP)</source>
        <translation>الاستقبال (IMAP)</translation>
    </message>
    <message>
        <source>Receiving (POP3)</source>
        <translation>الاستقبال (POP3)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>الإرسال (SMTP)</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>أي مزوّد خدمة</translation>
    </message>
    <message>
        <source>A mail account does not work</source>
        <translation>حساب بريد لا يعمل</translation>
    </message>
    <message>
        <source>As far as this text goes:</source>
        <translation>بقدر ما يبيّنه هذا النص:</translation>
    </message>
    <message>
        <source>These words do not name the cause. Mostly it is this:</source>
        <translation>لا تسمّي هذه الكلمات السبب. وغالبًا يكون هذا:</translation>
    </message>
    <message>
        <source>Check this account with Mailwright ›</source>
        <translation>افحص هذا الحساب باستخدام Mailwright ›</translation>
    </message>
    <message>
        <source>Was this right?</source>
        <translation>هل كان هذا صحيحًا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Thank you. The answer and the text without names and passwords are kept in %1; nobody gets it unless you send it.</source>
        <translation>شكرًا. حُفظت الإجابة والنص من دون الأسماء وكلمات المرور في %1؛ ولا يحصل عليهما أحد إلا إذا أرسلتهما.</translation>
    </message>
    <message>
        <source>The answer could not be kept: the folder cannot be written.</source>
        <translation>تعذّر حفظ الإجابة: لا يمكن الكتابة في المجلد.</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Settings for another program</source>
        <translation>إعدادات لبرنامج آخر</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Write the &amp;password into the file, in clear</source>
        <translation>كتابة كلمة المرور في الملف بنص مقروء</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Thunderbird: a ZIP file for Tools &gt; Import</source>
        <translation>Thunderbird: ملف ZIP للاستيراد عبر Tools &gt; Import</translation>
    </message>
    <message>
        <source>Thunderbird and others: automatic configuration (config-v1.1.xml)</source>
        <translation>Thunderbird وغيره: إعداد تلقائي (config-v1.1.xml)</translation>
    </message>
    <message>
        <source>Outlook: a sheet of steps and import files</source>
        <translation>Outlook: ورقة خطوات وملفات استيراد</translation>
    </message>
    <message>
        <source>The account has no “%1”, and this format needs it.</source>
        <translation>ليس في الحساب «%1»، وهذه الصيغة تحتاج إليه.</translation>
    </message>
    <message>
        <source>The account is not finished: “%1” is not usable.</source>
        <translation>الحساب غير مكتمل: «%1» غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>This program takes server names and IPv4 addresses only, not the IPv6 address in “%1”.</source>
        <translation>لا يقبل هذا البرنامج سوى أسماء الخوادم وعناوين IPv4، ولا يقبل عنوان IPv6 في «%1».</translation>
    </message>
    <message>
        <source>“%1” has characters that this format cannot hold.</source>
        <translation>في «%1» أحرف لا تتسع لها هذه الصيغة.</translation>
    </message>
    <message>
        <source>This format cannot describe a sign-in in the web browser; add the account in that program itself.</source>
        <translation>لا تستطيع هذه الصيغة وصف تسجيل الدخول عبر متصفّح الويب؛ أضف الحساب في ذلك البرنامج نفسه.</translation>
    </message>
    <message>
        <source>This format knows SSL/TLS only, not the STARTTLS of “%1”.</source>
        <translation>لا تعرف هذه الصيغة سوى SSL/TLS، ولا تعرف STARTTLS الخاص بـ «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a file name.</source>
        <translation>«%1» ليس اسم ملف.</translation>
    </message>
    <message>
        <source>%1 is a link to another place. Remove it or choose another name.</source>
        <translation>%1 رابط إلى مكان آخر. أزِله أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>iPhone, iPad and Mac: a profile for Mail</source>
        <translation>iPhone وiPad وMac: ملف إعداد لتطبيق Mail</translation>
    </message>
    <message>
        <source>Thunderbird for Android and K-9 Mail: a settings file</source>
        <translation>Thunderbird لنظام Android وK-9 Mail: ملف إعدادات</translation>
    </message>
    <message>
        <source>KMail: settings for sending</source>
        <translation>KMail: إعدادات الإرسال</translation>
    </message>
    <message>
        <source>Evolution: three account files</source>
        <translation>Evolution: ثلاثة ملفات للحساب</translation>
    </message>
    <message>
        <source>msmtp: ~/.msmtprc</source>
        <translation>msmtp: ~/.msmtprc</translation>
    </message>
    <message>
        <source>NeoMutt: neomuttrc</source>
        <translation>NeoMutt: neomuttrc</translation>
    </message>
    <message>
        <source>isync (mbsync): ~/.mbsyncrc</source>
        <translation>isync (mbsync): ~/.mbsyncrc</translation>
    </message>
    <message>
        <source>aerc: accounts.conf</source>
        <translation>aerc: accounts.conf</translation>
    </message>
    <message>
        <source>himalaya, version 1: config.toml</source>
        <translation>himalaya، الإصدار 1: config.toml</translation>
    </message>
    <message>
        <source>himalaya, version 2: config.toml</source>
        <translation>himalaya، الإصدار 2: config.toml</translation>
    </message>
    <message>
        <source>Postfix: this account as the relay of a computer</source>
        <translation>Postfix: هذا الحساب خادم ترحيل (relay) لحاسوب</translation>
    </message>
    <message>
        <source>Any program: environment variables</source>
        <translation>أي برنامج: متغيّرات بيئة</translation>
    </message>
    <message>
        <source>Laravel: lines for .env</source>
        <translation>Laravel: أسطر لملف .env</translation>
    </message>
    <message>
        <source>WordPress: a small plugin, or lines for WP Mail SMTP</source>
        <translation>WordPress: إضافة صغيرة، أو أسطر لإضافة WP Mail SMTP</translation>
    </message>
    <message>
        <source>Django: lines for settings.py</source>
        <translation>Django: أسطر لملف settings.py</translation>
    </message>
    <message>
        <source>Ruby on Rails: settings of Action Mailer</source>
        <translation>Ruby on Rails: إعدادات Action Mailer</translation>
    </message>
    <message>
        <source>Node.js: a transport for Nodemailer</source>
        <translation>Node.js: ناقل (transport) لمكتبة Nodemailer</translation>
    </message>
    <message>
        <source>PHP: a function for PHPMailer</source>
        <translation>PHP: دالة لمكتبة PHPMailer</translation>
    </message>
    <message>
        <source>Python: a module for smtplib</source>
        <translation>Python: وحدة لمكتبة smtplib</translation>
    </message>
    <message>
        <source>In Thunderbird: Tools &gt; Import &gt; Import from a file. Tick only “Accounts and Settings”.</source>
        <translation>في Thunderbird: Tools &gt; Import &gt; Import from a file. حدّد «Accounts and Settings» فقط.</translation>
    </message>
    <message>
        <source>Put it on the domain’s web server or into Thunderbird’s “isp” folder.</source>
        <translation>ضعه على خادم الويب الخاص بالنطاق أو في مجلد «isp» الخاص ببرنامج Thunderbird.</translation>
    </message>
    <message>
        <source>Open the sheet and follow its steps.</source>
        <translation>افتح الورقة واتبع خطواتها.</translation>
    </message>
    <message>
        <source>On iPhone and iPad: open the file, then Settings &gt; General &gt; VPN &amp; Device Management &gt; Install. On a Mac: open the file, then System Settings &gt; General &gt; Device Management.</source>
        <translation>على iPhone وiPad: افتح الملف، ثم الإعدادات &gt; عام &gt; VPN وإدارة الجهاز &gt; تثبيت. وعلى Mac: افتح الملف، ثم إعدادات النظام &gt; عام &gt; إدارة الجهاز.</translation>
    </message>
    <message>
        <source>In the app: Settings &gt; Import settings &gt; Select file. Each import adds an account.</source>
        <translation>في التطبيق: Settings &gt; Import settings &gt; Select file. كل استيراد يضيف حسابًا.</translation>
    </message>
    <message>
        <source>Close KMail and append the first file to ~/.config/mailtransports. Receiving is added by KMail’s own wizard.</source>
        <translation>أغلق KMail وأضف محتوى الملف الأول إلى نهاية ~/.config/mailtransports. أما الاستقبال فيُضاف بمعالج الإعداد في KMail نفسه.</translation>
    </message>
    <message>
        <source>Copy the three files to ~/.config/evolution/sources/.</source>
        <translation>انسخ الملفات الثلاثة إلى ~/.config/evolution/sources/.</translation>
    </message>
    <message>
        <source>The first lines of the file say where it goes and how the password gets into the keyring.</source>
        <translation>تذكر الأسطر الأولى من الملف أين يوضع، وكيف تصل كلمة المرور إلى حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Append the first file to /etc/postfix/main.cf and save the second one as /etc/postfix/sasl_passwd, readable for root only. Then run “postmap /etc/postfix/sasl_passwd” and “postfix reload”.</source>
        <translation>أضف محتوى الملف الأول إلى نهاية /etc/postfix/main.cf، واحفظ الثاني باسم /etc/postfix/sasl_passwd، بحيث لا يقرؤه إلا root. ثم نفّذ «postmap /etc/postfix/sasl_passwd» و «postfix reload».</translation>
    </message>
    <message>
        <source>The first lines of the file say where it goes. Without a password in it, set the variable SMTP_PASSWORD.</source>
        <translation>تذكر الأسطر الأولى من الملف أين يوضع. إذا لم تكن فيه كلمة مرور، فاضبط المتغيّر SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The file is not signed, so the device shows a warning. It was checked against Apple’s published keys, not on a device.</source>
        <translation>الملف غير موقَّع، لذلك يعرض الجهاز تحذيرًا. فُحص الملف وفق المفاتيح التي نشرتها Apple، لا على جهاز.</translation>
    </message>
    <message>
        <source>The format has no word for STARTTLS: Mail is told to use SSL and finds out the rest from the port.</source>
        <translation>ليس في هذه الصيغة ما يعبّر عن STARTTLS: يُطلب من Mail استخدام SSL، وهو يستنتج الباقي من المنفذ.</translation>
    </message>
    <message>
        <source>Not tried in KMail itself. KMail looks for the password in KWallet: folder “mailtransports”, entry “%1”.</source>
        <translation>لم يُجرَّب في KMail نفسه. يبحث KMail عن كلمة المرور في KWallet: المجلد «mailtransports»، المدخل «%1».</translation>
    </message>
    <message>
        <source>Not tried in Laravel itself. Laravel uses STARTTLS where the server offers it, but does not insist on it.</source>
        <translation>لم يُجرَّب في Laravel نفسه. يستخدم Laravel أمر STARTTLS حيث يعرضه الخادم، لكنه لا يشترطه.</translation>
    </message>
    <message>
        <source>Written after the program’s published format; not tried in the program itself.</source>
        <translation>كُتب وفق الصيغة المنشورة للبرنامج؛ ولم يُجرَّب في البرنامج نفسه.</translation>
    </message>
    <message>
        <source>The password is readable in this export. Whoever gets the file or sees the picture can read and send your mail. Delete it when it has done its work.</source>
        <translation>كلمة المرور مقروءة في هذا التصدير. كل من يحصل على الملف أو يرى الصورة يستطيع قراءة بريدك والإرسال باسمك. احذفه بعد أن يؤدي غرضه.</translation>
    </message>
    <message>
        <source>This format cannot describe a server without a sign-in.</source>
        <translation>لا تستطيع هذه الصيغة وصف خادم دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>This program fetches mail by IMAP, not by POP3.</source>
        <translation>يجلب هذا البرنامج البريد عبر IMAP، لا عبر POP3.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The server name is missing; type a name such as imap.example.com.</source>
        <translation>اسم الخادم ناقص؛ اكتب اسمًا مثل imap.example.com.</translation>
    </message>
    <message>
        <source>This server name is longer than any real one; type only the name, such as imap.example.com.</source>
        <translation>اسم الخادم هذا أطول من أي اسم حقيقي؛ اكتب الاسم فقط، مثل imap.example.com.</translation>
    </message>
    <message>
        <source>This is a link; type only the server name, without what ends in ://.</source>
        <translation>هذا رابط؛ اكتب اسم الخادم فقط، دون الجزء الذي ينتهي بـ ://.</translation>
    </message>
    <message>
        <source>The port has a field of its own; type only the server name here, without the colon and the number.</source>
        <translation>للمنفذ حقل خاص به؛ اكتب هنا اسم الخادم فقط، دون النقطتين والرقم.</translation>
    </message>
    <message>
        <source>A server name has no spaces or line breaks; take them out.</source>
        <translation>لا يحتوي اسم الخادم على مسافات ولا على فواصل أسطر؛ احذفها.</translation>
    </message>
    <message>
        <source>A server name consists of letters, digits, hyphens and dots; take out everything else, slashes too.</source>
        <translation>يتكوّن اسم الخادم من حروف وأرقام وشرطات ونقاط؛ احذف كل ما عدا ذلك، والشرطات المائلة أيضًا.</translation>
    </message>
    <message>
        <source>A dot or hyphen is in the wrong place; type the name like imap.example.com.</source>
        <translation>هناك نقطة أو شرطة في غير مكانها؛ اكتب الاسم على نحو imap.example.com.</translation>
    </message>
    <message>
        <source>The mail address is missing; type it like jane@example.com.</source>
        <translation>عنوان البريد ناقص؛ اكتبه على نحو jane@example.com.</translation>
    </message>
    <message>
        <source>This mail address is longer than any real one; type only the address, such as jane@example.com.</source>
        <translation>عنوان البريد هذا أطول من أي عنوان حقيقي؛ اكتب العنوان فقط، مثل jane@example.com.</translation>
    </message>
    <message>
        <source>The @ is missing; type the whole address, such as jane@example.com.</source>
        <translation>علامة @ ناقصة؛ اكتب العنوان كاملًا، مثل jane@example.com.</translation>
    </message>
    <message>
        <source>The name before the @ is missing; type the whole address, such as jane@example.com.</source>
        <translation>الاسم الذي يسبق @ ناقص؛ اكتب العنوان كاملًا، مثل jane@example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is missing; type the whole address, such as jane@example.com.</source>
        <translation>الجزء الذي يلي @ ناقص؛ اكتب العنوان كاملًا، مثل jane@example.com.</translation>
    </message>
    <message>
        <source>There is a space or another character in it that no mail address has; take it out.</source>
        <translation>فيه مسافة أو حرف آخر لا يوجد في أي عنوان بريد؛ احذفه.</translation>
    </message>
    <message>
        <source>The part after the @ is no name on the internet; type one such as example.com.</source>
        <translation>الجزء الذي يلي @ ليس اسمًا على الإنترنت؛ اكتب اسمًا مثل example.com.</translation>
    </message>
    <message>
        <source>This file is far too large for a saved account; choose a file that ends in .mailwright.</source>
        <translation>هذا الملف أكبر بكثير من أن يكون حسابًا محفوظًا؛ اختر ملفًا ينتهي بـ .mailwright.</translation>
    </message>
    <message>
        <source>This file is damaged or not a saved account; choose a file that ends in .mailwright.</source>
        <translation>هذا الملف تالف أو ليس حسابًا محفوظًا؛ اختر ملفًا ينتهي بـ .mailwright.</translation>
    </message>
    <message>
        <source>This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.</source>
        <translation>هذا ملف من نوع آخر، أو حفظه إصدار أحدث من Mailwright؛ اختر ملفًا آخر أو حدّث Mailwright.</translation>
    </message>
    <message>
        <source>The saved account lacks &quot;%1&quot;; save it again, or set the account up anew.</source>
        <translation>ينقص الحساب المحفوظ «%1»؛ احفظه مرة أخرى، أو أعدّ الحساب من جديد.</translation>
    </message>
    <message>
        <source>In the saved account &quot;%1&quot; makes no sense; save it again, or correct that entry.</source>
        <translation>قيمة «%1» في الحساب المحفوظ لا معنى لها؛ احفظه مرة أخرى، أو صحّح هذه القيمة.</translation>
    </message>
    <message>
        <source>There is a password in this file (&quot;%1&quot;), and Mailwright never saves one; take it out before you open the file.</source>
        <translation>في هذا الملف كلمة مرور («%1»)، وMailwright لا يحفظ أي كلمة مرور أبدًا؛ احذفها قبل أن تفتح الملف.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535; for sending it is usually 587 or 465, for receiving 993.</source>
        <translation>المنفذ عدد صحيح من 1 إلى 65535؛ وهو عادةً 587 أو 465 للإرسال، و993 للاستقبال.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Thunderbird on this computer</source>
        <translation>Thunderbird على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Profile of Thunderbird</source>
        <translation>ملف Thunderbird الشخصي</translation>
    </message>
    <message>
        <source>Set up &amp;Thunderbird</source>
        <translation>إعداد Thunderbird</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Profile file for classic Outlook, and a step sheet for the new Outlook, which imports nothing.</source>
        <translation>ملف تعريف لبرنامج Outlook الكلاسيكي، وورقة خطوات لبرنامج Outlook الجديد الذي لا يستورد شيئًا.</translation>
    </message>
    <message>
        <source>Save &amp;Outlook package …</source>
        <translation>حفظ حزمة Outlook …</translation>
    </message>
    <message>
        <source>Folder for the Outlook package</source>
        <translation>مجلد حزمة Outlook</translation>
    </message>
    <message>
        <source>Sho&amp;w steps</source>
        <translation>عرض الخطوات</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Save &amp;account …</source>
        <translation>حفظ الحساب …</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>حفظ الحساب</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings are as before.</source>
        <translation>عادت إعدادات Thunderbird كما كانت.</translation>
    </message>
    <message>
        <source>Steps for Outlook</source>
        <translation>خطوات Outlook</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>إعدادات البريد</translation>
    </message>
    <message>
        <source>C&amp;hoose a program …</source>
        <translation>اختيار برنامج …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Scan with Thunderbird for Android, or take the profile to an iPhone or iPad.</source>
        <translation>امسح الرمز ببرنامج Thunderbird لأندرويد، أو انقل ملف التعريف إلى iPhone أو iPad.</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>إظهار رمز QR</translation>
    </message>
    <message>
        <source>iPhone pro&amp;file …</source>
        <translation>ملف تعريف iPhone …</translation>
    </message>
    <message>
        <source>Thunderbird elsewhere, KMail, Evolution, mutt, WordPress, a script: a file for each.</source>
        <translation>Thunderbird في مكان آخر أو KMail أو Evolution أو mutt أو WordPress أو برنامج نصي: ملف لكل منها.</translation>
    </message>
    <message>
        <source>&amp;Print or save the sheet …</source>
        <translation>طباعة الورقة أو حفظها …</translation>
    </message>
</context>
<context>
    <name>FinishWords</name>
    <message>
        <source>The profile is not there any more. Start Thunderbird once, close it, and try again.</source>
        <translation>لم يعد الملف الشخصي موجودًا. شغّل Thunderbird مرة واحدة، ثم أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Thunderbird is running and would undo the change when it closes. Please close Thunderbird and press the button again.</source>
        <translation>برنامج Thunderbird قيد التشغيل، وسيلغي التغيير عند إغلاقه. يُرجى إغلاق Thunderbird ثم الضغط على الزر مرة أخرى.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings could not be read, so nothing was changed.</source>
        <translation>تعذّرت قراءة إعدادات Thunderbird، لذلك لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings cannot be written, so nothing was changed.</source>
        <translation>تعذّرت كتابة إعدادات Thunderbird، لذلك لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Thunderbird has this account already, with exactly these settings.</source>
        <translation>هذا الحساب موجود في Thunderbird بالفعل، وبهذه الإعدادات تمامًا.</translation>
    </message>
    <message>
        <source>This Thunderbird is managed: a file “user.js” lists its accounts anew at each start. Please ask who looks after it.</source>
        <translation>إعدادات Thunderbird هذا مُدارة: ملف باسم «user.js» يكتب حساباته من جديد عند كل تشغيل. يُرجى سؤال من يتولى إدارته.</translation>
    </message>
    <message>
        <source>Thunderbird cannot use these settings as they are.</source>
        <translation>لا يستطيع Thunderbird استخدام هذه الإعدادات كما هي.</translation>
    </message>
    <message>
        <source>The account is in Thunderbird. Start it: it asks for the password once.</source>
        <translation>أُضيف الحساب إلى Thunderbird. شغّله، وسيسألك عن كلمة المرور مرة واحدة.</translation>
    </message>
    <message>
        <source>The account was in Thunderbird already; its settings are corrected now.</source>
        <translation>كان الحساب موجودًا في Thunderbird، وقد صُحّحت إعداداته الآن.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>عدد الملفات المحفوظة في %1: %n</numerusform>
            <numerusform>عدد الملفات المحفوظة في %1: %n</numerusform>
            <numerusform>عدد الملفات المحفوظة في %1: %n</numerusform>
            <numerusform>حُفظت %n ملفات في %1</numerusform>
            <numerusform>حُفظ %n ملفًا في %1</numerusform>
            <numerusform>حُفظ %n ملف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Snap)</source>
        <translation>%1 (Snap)</translation>
    </message>
    <message>
        <source>%1 (Flatpak)</source>
        <translation>%1 (Flatpak)</translation>
    </message>
    <message>
        <source>No Thunderbird was started on this computer yet. Start it once, close it, and come back; or take the import file.</source>
        <translation>لم يُشغَّل Thunderbird على هذا الحاسوب بعد. شغّله مرة واحدة، ثم أغلقه وعُد إلى هنا؛ أو استخدم ملف الاستيراد.</translation>
    </message>
    <message>
        <source>Adds the account to the profile you choose. A backup is kept; undo any time.</source>
        <translation>يضيف الحساب إلى الملف الشخصي الذي تختاره. تُحفظ نسخة احتياطية، ويمكنك التراجع في أي وقت.</translation>
    </message>
    <message>
        <source>Adds the account to your profile “%1”. A backup is kept; undo any time.</source>
        <translation>يضيف الحساب إلى ملفك الشخصي «%1». تُحفظ نسخة احتياطية، ويمكنك التراجع في أي وقت.</translation>
    </message>
    <message>
        <source>! Not tested. Where shall the mail go?</source>
        <translation>! لم يُختبر. إلى أين يذهب البريد؟</translation>
    </message>
    <message>
        <source>✓ Everything works. Where shall the mail go?</source>
        <translation>✓ كل شيء يعمل. إلى أين يذهب البريد؟</translation>
    </message>
    <message>
        <source>! Not everything works yet. Where shall the mail go?</source>
        <translation>! لا يعمل كل شيء بعد. إلى أين يذهب البريد؟</translation>
    </message>
    <message>
        <source>This file is not made for reading. Save it, and open it with the program.</source>
        <translation>هذا الملف غير مخصّص للقراءة. احفظه، ثم افتحه بالبرنامج.</translation>
    </message>
    <message>
        <source>On a computer</source>
        <translation>على حاسوب</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>على هاتف</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>في الطرفية</translation>
    </message>
    <message>
        <source>Websites, services and scripts</source>
        <translation>مواقع الويب والخدمات والبرامج النصية</translation>
    </message>
    <message>
        <source>! The sign-in was not tested. Where shall the mail go?</source>
        <translation>! لم يُختبر تسجيل الدخول. إلى أين يذهب البريد؟</translation>
    </message>
    <message>
        <source>This server takes SCRAM only, and Thunderbird has no SCRAM: it cannot sign in there. Ask the provider to allow PLAIN over TLS as well, or choose another program.</source>
        <translation>لا يقبل هذا الخادم إلا SCRAM، ولا يدعم Thunderbird طريقة SCRAM: لا يمكنه تسجيل الدخول هناك. اطلب من مزوّد الخدمة السماح بـ PLAIN عبر TLS أيضًا، أو اختر برنامجًا آخر.</translation>
    </message>
</context>
<context>
    <name>Foldout</name>
    <message>
        <source>unfolded</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطويّ</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>No topic has these words. Try fewer or other ones.</source>
        <translation>لا يوجد موضوع فيه هذه الكلمات. جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Guide – Mailwright</source>
        <translation>الدليل – Mailwright</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>نص الموضوع</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>This provider does not let other mail programs in. Its mail can only be read in its own app or in the browser.</source>
        <translation>هذا المزوّد لا يسمح بدخول برامج بريد أخرى. لا يمكن قراءة بريده إلا في تطبيقه الخاص أو في المتصفّح.</translation>
    </message>
    <message>
        <source>The provider&apos;s bridge program must be running on this computer. It shows the user name, the password and the ports to use.</source>
        <translation>يجب أن يكون برنامج الوساطة (Bridge) الخاص بمزوّد الخدمة قيد التشغيل على هذا الحاسوب. وهو يعرض اسم المستخدم وكلمة المرور والمنافذ التي ينبغي استخدامها.</translation>
    </message>
    <message>
        <source>Not every plan lets mail programs in. Please look whether yours does.</source>
        <translation>لا تسمح كل الاشتراكات بدخول برامج البريد. يُرجى التحقق من أن اشتراكك يسمح بذلك.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator can switch off mail programs, or passwords for them.</source>
        <translation>يستطيع مسؤول النظام في مؤسستك إيقاف الوصول من برامج البريد، أو كلمات المرور الخاصة بها.</translation>
    </message>
    <message>
        <source>Access for mail programs has to be switched on in the web settings first, if it is not on yet.</source>
        <translation>يجب أولًا تفعيل الوصول من برامج البريد في الإعدادات على الويب، إن لم يكن مفعّلًا بعد.</translation>
    </message>
    <message>
        <source>POP3 has to be switched on in the web settings first. IMAP is always on.</source>
        <translation>يجب أولًا تفعيل POP3 في الإعدادات على الويب. أما IMAP فمفعّل دائمًا.</translation>
    </message>
    <message>
        <source>Sending through other programs may be switched off, and has to be switched on first.</source>
        <translation>قد يكون الإرسال عبر البرامج الأخرى متوقفًا، ويجب تفعيله أولًا.</translation>
    </message>
    <message>
        <source>Some of these mailboxes live at another provider by now. If the sign-in is refused, try that one.</source>
        <translation>انتقل بعض صناديق البريد هذه إلى مزوّد آخر. إذا رُفض تسجيل الدخول فجرّب ذلك المزوّد.</translation>
    </message>
    <message>
        <source>No password works here: you sign in with your browser.</source>
        <translation>لا تنفع هنا أي كلمة مرور: تسجّل الدخول عبر متصفّحك.</translation>
    </message>
    <message>
        <source>To receive mail you sign in with your browser. A password can only work for sending.</source>
        <translation>لاستقبال البريد تسجّل الدخول عبر متصفّحك. ولا يمكن أن تنفع كلمة مرور إلا للإرسال.</translation>
    </message>
    <message>
        <source>Your normal password is refused. You need an app password: a password made for one program only.</source>
        <translation>كلمة مرورك المعتادة مرفوضة. تحتاج إلى كلمة مرور التطبيق، وهي كلمة مرور تُنشأ لبرنامج واحد فقط.</translation>
    </message>
    <message>
        <source>If you use two-step sign-in, you need an app password instead of your normal one.</source>
        <translation>إذا كنت تستخدم التحقق بخطوتين، فأنت بحاجة إلى كلمة مرور التطبيق بدلًا من كلمة مرورك المعتادة.</translation>
    </message>
    <message>
        <source>If your normal password is refused, make an app password.</source>
        <translation>إذا رُفضت كلمة مرورك المعتادة، فأنشئ كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>App passwords can only be made after two-step sign-in was switched on.</source>
        <translation>لا يمكن إنشاء كلمة مرور التطبيق إلا بعد تفعيل التحقق بخطوتين.</translation>
    </message>
    <message>
        <source>You need the password that was set for this mailbox, not the one of your customer account.</source>
        <translation>تحتاج إلى كلمة المرور التي حُدّدت لصندوق البريد هذا، لا إلى كلمة مرور حسابك لدى الشركة.</translation>
    </message>
    <message>
        <source>An authorization code from the web settings takes the place of the password.</source>
        <translation>يحلّ رمز تفويض من الإعدادات على الويب محلّ كلمة المرور.</translation>
    </message>
    <message>
        <source>The app password is shown in groups. The spaces between them are not part of it.</source>
        <translation>تُعرض كلمة مرور التطبيق في مجموعات. المسافات بينها ليست جزءًا منها.</translation>
    </message>
    <message>
        <source>The hyphens in the app password belong to it.</source>
        <translation>الشرطات في كلمة مرور التطبيق جزء منها.</translation>
    </message>
    <message>
        <source>The password is an API key, not the password of the web site.</source>
        <translation>كلمة المرور هي مفتاح API، وليست كلمة مرور الموقع.</translation>
    </message>
    <message>
        <source>User name and password are those of an SMTP login made in the control panel, not those of the web site.</source>
        <translation>اسم المستخدم وكلمة المرور هما بيانات دخول SMTP التي أُنشئت في لوحة التحكم، لا بيانات الموقع.</translation>
    </message>
    <message>
        <source>User name and password are a pair of keys that were made together.</source>
        <translation>اسم المستخدم وكلمة المرور مفتاحان أُنشئا معًا.</translation>
    </message>
    <message>
        <source>The same token is both the user name and the password.</source>
        <translation>الرمز المميّز نفسه هو اسم المستخدم وكلمة المرور معًا.</translation>
    </message>
    <message>
        <source>The SMTP password is not your AWS secret access key. It is made from it, for one region.</source>
        <translation>كلمة مرور SMTP ليست مفتاح الوصول السرّي في AWS، بل تُشتقّ منه لمنطقة واحدة.</translation>
    </message>
    <message>
        <source>The user name is only what stands before the @.</source>
        <translation>اسم المستخدم هو ما يسبق @ فقط.</translation>
    </message>
    <message>
        <source>If the whole address is refused as user name, try only what stands before the @.</source>
        <translation>إذا رُفض العنوان الكامل كاسم مستخدم، فجرّب ما يسبق @ فقط.</translation>
    </message>
    <message>
        <source>There are two user names: what stands before the @ for receiving, the whole address for sending.</source>
        <translation>هناك اسما مستخدم: ما يسبق @ للاستقبال، والعنوان الكامل للإرسال.</translation>
    </message>
    <message>
        <source>Aliases cannot sign in. The user name is the account&apos;s main address.</source>
        <translation>لا يمكن تسجيل الدخول بعناوين بديلة. اسم المستخدم هو العنوان الأساسي للحساب.</translation>
    </message>
    <message>
        <source>The user name is the same word for everybody. It is filled in for you.</source>
        <translation>اسم المستخدم كلمة واحدة للجميع. وقد كُتبت لك مسبقًا.</translation>
    </message>
    <message>
        <source>Your account lives in one region, and only that region&apos;s server knows it.</source>
        <translation>يوجد حسابك في منطقة واحدة، ولا يعرفه إلا خادم تلك المنطقة.</translation>
    </message>
    <message>
        <source>The server&apos;s name differs from customer to customer. Your control panel or your administrator knows it.</source>
        <translation>يختلف اسم الخادم من عميل إلى آخر. تجده في لوحة التحكم أو لدى مسؤول النظام.</translation>
    </message>
    <message>
        <source>Use the server name that the provider gives, not one of your own domain: the certificate is made out to it.</source>
        <translation>استخدم اسم الخادم الذي يذكره مزوّد الخدمة، لا اسمًا من نطاقك: فالشهادة صادرة لذلك الاسم.</translation>
    </message>
    <message>
        <source>Your sender address or its domain has to be confirmed with the provider first.</source>
        <translation>يجب أولًا تأكيد عنوان المرسِل أو نطاقه لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Mail is only taken from the address that signed in.</source>
        <translation>لا يُقبل البريد إلا من العنوان الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>A new account is in a trial stage and may only write to confirmed recipients.</source>
        <translation>الحساب الجديد في مرحلة تجريبية، ولا يمكنه الكتابة إلا إلى مستلمين مؤكَّدين.</translation>
    </message>
    <message>
        <source>The provider may refuse networks it does not know until you allow them in your account&apos;s settings.</source>
        <translation>قد يرفض مزوّد الخدمة الشبكات التي لا يعرفها إلى أن تسمح بها في إعدادات حسابك.</translation>
    </message>
    <message>
        <source>The mail program has to introduce itself (IMAP ID), or a right password looks wrong.</source>
        <translation>يجب أن يعرّف برنامج البريد بنفسه (IMAP ID)، وإلا بدت كلمة المرور الصحيحة خاطئة.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>a Thunderbird profile in a ZIP file</source>
        <translation>ملف شخصي من Thunderbird في ملف ZIP</translation>
    </message>
    <message>
        <source>Thunderbird’s preferences (prefs.js)</source>
        <translation>تفضيلات Thunderbird (prefs.js)</translation>
    </message>
    <message>
        <source>automatic configuration (config-v1.1.xml)</source>
        <translation>إعداد تلقائي (config-v1.1.xml)</translation>
    </message>
    <message>
        <source>an Autodiscover answer for Outlook</source>
        <translation>جواب Autodiscover لبرنامج Outlook</translation>
    </message>
    <message>
        <source>settings of K-9 Mail or Thunderbird for Android (.k9s)</source>
        <translation>إعدادات K-9 Mail أو Thunderbird لنظام Android (.k9s)</translation>
    </message>
    <message>
        <source>an Apple configuration profile (.mobileconfig)</source>
        <translation>ملف إعداد من Apple (.mobileconfig)</translation>
    </message>
    <message>
        <source>an Outlook profile file (.prf)</source>
        <translation>ملف تعريف لبرنامج Outlook (.prf)</translation>
    </message>
    <message>
        <source>Evolution’s .source files</source>
        <translation>ملفات .source من Evolution</translation>
    </message>
    <message>
        <source>KMail’s mailtransports</source>
        <translation>ملف mailtransports من KMail</translation>
    </message>
    <message>
        <source>msmtp’s settings</source>
        <translation>إعدادات msmtp</translation>
    </message>
    <message>
        <source>environment variables (.env)</source>
        <translation>متغيّرات بيئة (.env)</translation>
    </message>
    <message>
        <source>This is far too large for a program’s mail settings.</source>
        <translation>هذا أكبر بكثير من أن يكون إعدادات بريد لبرنامج.</translation>
    </message>
    <message>
        <source>This is no file that Mailwright can read. It reads Thunderbird’s prefs.js, config-v1.1.xml, .k9s, .mobileconfig, KMail’s mailtransports, Evolution’s .source, msmtprc, Outlook’s .prf and .env.</source>
        <translation>لا يستطيع Mailwright قراءة هذا الملف. فهو يقرأ prefs.js من Thunderbird، و config-v1.1.xml، و .k9s، و .mobileconfig، و mailtransports من KMail، و .source من Evolution، و msmtprc، و .prf من Outlook، و .env.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off.</source>
        <translation>هذا الملف تالف أو مبتور.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: “%1” cannot be read.</source>
        <translation>هذا الملف تالف أو مبتور: تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>This file has XML declarations that settings never need and that can do harm, so it is not read.</source>
        <translation>في هذا الملف تصريحات XML لا تحتاج إليها الإعدادات أبدًا وقد تسبّب ضررًا، لذلك لا يُقرأ.</translation>
    </message>
    <message>
        <source>This profile is signed, and Mailwright reads unsigned ones only. “openssl smime -inform der -verify -noverify” takes the signature off.</source>
        <translation>ملف الإعداد هذا موقَّع، وMailwright لا يقرأ إلا الملفات غير الموقَّعة. الأمر «openssl smime -inform der -verify -noverify» يزيل التوقيع.</translation>
    </message>
    <message>
        <source>This property list is a binary one, and Mailwright reads XML only. “plutil -convert xml1” turns it into XML.</source>
        <translation>قائمة الخصائص هذه ثنائية، وMailwright لا يقرأ إلا XML. الأمر «plutil -convert xml1» يحوّلها إلى XML.</translation>
    </message>
    <message>
        <source>This file does not say whose account it is; give the mail address with it.</source>
        <translation>لا يذكر هذا الملف صاحب الحساب؛ أعطِ عنوان البريد معه.</translation>
    </message>
    <message>
        <source>Nothing is said here about the sending side. Where the settings lie in several files, give them together.</source>
        <translation>لا يُذكر هنا شيء عن جانب الإرسال. إذا كانت الإعدادات موزّعة على عدة ملفات، فأعطِها معًا.</translation>
    </message>
    <message>
        <source>There is no complete account in it: “%1” is missing.</source>
        <translation>لا يوجد فيه حساب كامل: «%1» ناقص.</translation>
    </message>
    <message>
        <source>The account in it cannot be used: “%1” makes no sense, or Mailwright does not know it.</source>
        <translation>لا يمكن استخدام الحساب الموجود فيه: «%1» لا معنى له، أو لا يعرفه Mailwright.</translation>
    </message>
</context>
<context>
    <name>LastTestCard</name>
    <message>
        <source>What has changed since</source>
        <translation>ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>What to keep an eye on</source>
        <translation>ما ينبغي الانتباه إليه</translation>
    </message>
</context>
<context>
    <name>MishapWords</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>كل شيء يسير كما يجب</translation>
    </message>
    <message>
        <source>The password is refused</source>
        <translation>كلمة المرور مرفوضة</translation>
    </message>
    <message>
        <source>The network blocks port 587</source>
        <translation>الشبكة تحجب المنفذ 587</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>الخادم يرفض الاتصالات</translation>
    </message>
    <message>
        <source>The server says nothing</source>
        <translation>الخادم لا يقول شيئًا</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>لم يبدأ سريان الشهادة بعد</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <translation>الشهادة تخصّ خادمًا آخر</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>الشهادة موقَّعة ذاتيًا</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>لا يُعرض STARTTLS</translation>
    </message>
    <message>
        <source>A firewall removes STARTTLS</source>
        <translation>جدار حماية يزيل STARTTLS</translation>
    </message>
    <message>
        <source>The SSL/TLS port is not encrypted</source>
        <translation>منفذ SSL/TLS غير مشفّر</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>كلمة مرور التطبيق مطلوبة</translation>
    </message>
    <message>
        <source>Only the browser sign-in is allowed</source>
        <translation>لا يُسمح إلا بتسجيل الدخول عبر المتصفّح</translation>
    </message>
    <message>
        <source>SMTP AUTH is switched off for the tenant</source>
        <translation>SMTP AUTH متوقف في مؤسستك</translation>
    </message>
    <message>
        <source>Too many sign-in attempts</source>
        <translation>محاولات كثيرة جدًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>IMAP is switched off</source>
        <translation>IMAP متوقف</translation>
    </message>
    <message>
        <source>The sender&apos;s address is refused</source>
        <translation>عنوان المرسِل مرفوض</translation>
    </message>
    <message>
        <source>The recipient is unknown</source>
        <translation>المستلِم غير معروف</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>The server asks to try later</source>
        <translation>الخادم يطلب المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>The message is taken for spam</source>
        <translation>اعتُبرت الرسالة بريدًا مزعجًا</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>الخادم مثقل بالطلبات</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>الخادم يقطع الاتصال</translation>
    </message>
    <message>
        <source>It is not a mail server at all</source>
        <translation>ليس خادم بريد على الإطلاق</translation>
    </message>
    <message>
        <source>Somebody meddles with the line</source>
        <translation>هناك من يعبث بالاتصال</translation>
    </message>
    <message>
        <source>STARTTLS does not work</source>
        <translation>STARTTLS لا يعمل</translation>
    </message>
    <message>
        <source>The browser sign-in has run out</source>
        <translation>انتهت صلاحية تسجيل الدخول عبر المتصفّح</translation>
    </message>
    <message>
        <source>Access is refused in the browser</source>
        <translation>رُفض منح الوصول في المتصفّح</translation>
    </message>
    <message>
        <source>A sign-in in the browser is wanted first</source>
        <translation>يُطلب أولًا تسجيل الدخول في المتصفّح</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>انتهت صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>الحساب موقوف</translation>
    </message>
    <message>
        <source>The server cannot check passwords</source>
        <translation>الخادم لا يستطيع التحقق من كلمات المرور</translation>
    </message>
    <message>
        <source>Sending is suspended</source>
        <translation>الإرسال موقوف</translation>
    </message>
    <message>
        <source>The server does not relay</source>
        <translation>الخادم لا يمرّر البريد إلى خوادم أخرى</translation>
    </message>
    <message>
        <source>Too many messages a minute</source>
        <translation>رسائل كثيرة جدًا في الدقيقة</translation>
    </message>
    <message>
        <source>The allowance for today is used up</source>
        <translation>استُنفد الحد المسموح به لهذا اليوم</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>الرسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>اتصالات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The user name is not the whole address</source>
        <translation>اسم المستخدم ليس العنوان كاملًا</translation>
    </message>
    <message>
        <source>Virus protection opens the encryption</source>
        <translation>برنامج الحماية من الفيروسات يفتح التشفير</translation>
    </message>
    <message>
        <source>A certificate is missing in between</source>
        <translation>تنقص شهادة وسيطة</translation>
    </message>
    <message>
        <source>The server’s encryption is outdated</source>
        <translation>تشفير الخادم قديم</translation>
    </message>
    <message>
        <source>The port offers no sign-in</source>
        <translation>المنفذ لا يعرض تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note for the administrator</source>
        <translation>ملاحظة لمسؤول النظام</translation>
    </message>
    <message>
        <source>Read the note for the administrator</source>
        <translation>قراءة الملاحظة الموجّهة إلى مسؤول النظام</translation>
    </message>
    <message>
        <source>Write a mail with it …</source>
        <translation>كتابة رسالة بها …</translation>
    </message>
</context>
<context>
    <name>OAuthWords</name>
    <message>
        <source>Mailwright has heard from your provider. You can close this page and go back to Mailwright.</source>
        <translation>تلقّى Mailwright الرد من مزوّد الخدمة. يمكنك إغلاق هذه الصفحة والعودة إلى Mailwright.</translation>
    </message>
    <message>
        <source>%1 lets only registered programs sign in this way. Mailwright has no registration of its own there, and does not borrow another program&apos;s. With the client ID of a registration of your organisation, or of your own, it works here.</source>
        <translation>لا يسمح %1 بتسجيل الدخول بهذه الطريقة إلا للبرامج المسجَّلة لديه. ليس لبرنامج Mailwright تسجيل خاص به هناك، وهو لا يستعير تسجيل برنامج آخر. لكن ذلك يعمل هنا بمعرّف العميل (client ID) من تسجيل يخصّ مؤسستك أو يخصّك أنت.</translation>
    </message>
    <message>
        <source>Open the page for credentials in Google Cloud, and choose a project or make one.</source>
        <translation>افتح صفحة بيانات الاعتماد (Credentials) في Google Cloud، واختر مشروعًا أو أنشئ واحدًا.</translation>
    </message>
    <message>
        <source>On the consent screen take “Internal” for an organisation with Google Workspace. For other accounts take “External” and add the address as a test user; such a sign-in has to be repeated every seven days.</source>
        <translation>في شاشة الموافقة اختر «Internal» لمؤسسة تستخدم Google Workspace. وللحسابات الأخرى اختر «External» وأضف العنوان كمستخدم تجريبي (test user)؛ ويجب تكرار تسجيل الدخول هذا كل سبعة أيام.</translation>
    </message>
    <message>
        <source>Add the scope https://mail.google.com/ there.</source>
        <translation>أضف هناك صلاحية الوصول (scope) https://mail.google.com/.</translation>
    </message>
    <message>
        <source>Create an “OAuth client ID” of the type “Desktop app”.</source>
        <translation>أنشئ «OAuth client ID» من النوع «Desktop app».</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret into the fields here.</source>
        <translation>انسخ معرّف العميل (client ID) والمفتاح السرّي (client secret) إلى الحقلين هنا.</translation>
    </message>
    <message>
        <source>Open “App registrations” in Microsoft Entra and choose “New registration”.</source>
        <translation>افتح «App registrations» في Microsoft Entra واختر «New registration».</translation>
    </message>
    <message>
        <source>Supported account types: your own organisation, or, for Outlook.com and Hotmail, also personal Microsoft accounts.</source>
        <translation>أنواع الحسابات المدعومة (Supported account types): مؤسستك وحدها، أو حسابات Microsoft الشخصية أيضًا من أجل Outlook.com وHotmail.</translation>
    </message>
    <message>
        <source>Under “Authentication” add the platform “Mobile and desktop applications” with the redirect URI http://localhost, and allow public client flows.</source>
        <translation>تحت «Authentication» أضف المنصّة «Mobile and desktop applications» مع عنوان إعادة التوجيه (redirect URI) http://localhost، واسمح بالخيار «Allow public client flows».</translation>
    </message>
    <message>
        <source>Under “API permissions” add the delegated permissions IMAP.AccessAsUser.All, POP.AccessAsUser.All and SMTP.Send. In an organisation an administrator then grants consent for everybody.</source>
        <translation>تحت «API permissions» أضف الأذونات المفوَّضة (delegated permissions) IMAP.AccessAsUser.All و POP.AccessAsUser.All و SMTP.Send. وفي المؤسسات يمنح المسؤول بعد ذلك الموافقة للجميع.</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID” into the field here, and, where it is for one organisation only, the “Directory (tenant) ID” too.</source>
        <translation>انسخ «Application (client) ID» إلى الحقل هنا، وانسخ أيضًا «Directory (tenant) ID» إذا كان التسجيل لمؤسسة واحدة فقط.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page for developers. Some providers have to approve a registration before it works.</source>
        <translation>افتح صفحة المطوّرين لدى مزوّد الخدمة. بعض المزوّدين يجب أن يوافقوا على التسجيل قبل أن يعمل.</translation>
    </message>
    <message>
        <source>Register a desktop program (a native or public client) with the redirect address http://localhost, and ask for access to mail.</source>
        <translation>سجّل برنامجًا لسطح المكتب (عميلًا من النوع native أو public) مع عنوان إعادة التوجيه http://localhost، واطلب الوصول إلى البريد.</translation>
    </message>
    <message>
        <source>Copy the client ID into the field here.</source>
        <translation>انسخ معرّف العميل إلى الحقل هنا.</translation>
    </message>
</context>
<context>
    <name>ObservationWords</name>
    <message>
        <source>The certificate was made by %1, not by your provider.</source>
        <translation>الشهادة من صنع %1، لا من مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Usually it belongs to the company’s or school’s network, so its administrator decides about it.</source>
        <translation>يتبع ذلك عادةً شبكة الشركة أو المدرسة، ولذلك يقرّر بشأنه مسؤول النظام فيها.</translation>
    </message>
    <message>
        <source>Look there for: %1. The names differ a little from version to version.</source>
        <translation>ابحث هناك عن: %1. تختلف الأسماء قليلًا من إصدار إلى آخر.</translation>
    </message>
    <message>
        <source>This network blocks port %2 of %1; port %3 with %4 works.</source>
        <translation>تحجب هذه الشبكة المنفذ %2 الخاص بـ %1؛ أما المنفذ %3 مع %4 فيعمل.</translation>
    </message>
    <message>
        <source>Another server of the same provider works from here: %1, port %2 with %3.</source>
        <translation>يعمل من هنا خادم آخر لمزوّد الخدمة نفسه: %1، المنفذ %2 مع %3.</translation>
    </message>
    <message>
        <source>None of the mail ports of %1 answers (%2). The name may be wrong, the server down, or this network lets no mail programs out. Another network, such as a phone’s, shows which it is.</source>
        <translation>لا يجيب أي من منافذ البريد لدى %1 (%2). قد يكون الاسم خاطئًا، أو الخادم متوقفًا، أو أن هذه الشبكة لا تسمح لبرامج البريد بالخروج. تجربة شبكة أخرى، كشبكة هاتف، تبيّن أيها السبب.</translation>
    </message>
    <message>
        <source>%1 is there, but turns every mail port down (%2). Most likely it is not the mail server.</source>
        <translation>%1 موجود، لكنه يرفض الاتصال على كل منافذ البريد (%2). الأرجح أنه ليس خادم البريد.</translation>
    </message>
    <message>
        <source>In this network %1 leads to %2, an address inside of the network. A hotspot whose page waits for you or a filter does that; so does a company’s own server.</source>
        <translation>في هذه الشبكة يقود %1 إلى %2، وهو عنوان داخل الشبكة. تفعل ذلك نقطة اتصال تنتظرك صفحتها، أو مرشّح؛ ويفعله أيضًا خادم خاص بالشركة.</translation>
    </message>
    <message>
        <source>A web server answers on port %1. In a hotel or café, open a web page first and sign in there.</source>
        <translation>يجيب خادم ويب على المنفذ %1. في الفندق أو المقهى، افتح أولًا صفحة ويب وسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>The same computer is also called %1, and under this name its certificate is right. Use it if you know it as your provider’s.</source>
        <translation>للحاسوب نفسه اسم آخر هو %1، وشهادته صحيحة بهذا الاسم. استخدمه إذا كنت تعرف أنه اسم يخصّ مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>لا تذكر الشهادة أي خادم على الإطلاق.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>الشهادة صادرة لـ %1.</translation>
    </message>
    <message>
        <source>The server sends its own certificate only and leaves out the one of its issuer, %1.</source>
        <translation>يرسل الخادم شهادته هو فقط، ولا يرسل شهادة جهة إصدارها %1.</translation>
    </message>
    <message>
        <source>The fingerprint of the certificate (SHA-256) is %1.</source>
        <translation>بصمة الشهادة (SHA-256) هي %1.</translation>
    </message>
    <message>
        <source>The certificate holds from %1 to %2; this computer says that today is %3.</source>
        <translation>الشهادة سارية من %1 إلى %2؛ ويقول هذا الحاسوب إن اليوم هو %3.</translation>
    </message>
    <message>
        <source>This computer says that today is %1, which is before this program was made. Set its clock first.</source>
        <translation>يقول هذا الحاسوب إن اليوم هو %1، وهو تاريخ سابق لصنع هذا البرنامج. اضبط ساعته أولًا.</translation>
    </message>
    <message>
        <source>The issuer keeps it at %1: whoever runs the server gets it from there and adds it behind the server’s own.</source>
        <translation>تتيحها جهة الإصدار على العنوان %1: يأخذها من هناك من يدير الخادم، ويضيفها بعد شهادة الخادم نفسه.</translation>
    </message>
    <message>
        <source>%1 leads nowhere from here: nothing answers at %2. %3 works and is used instead, so mail programs may only need a moment longer to connect. If other places are slow as well, have %1 mended or switched off in the router.</source>
        <translation>لا يوصل %1 إلى شيء من هنا: لا جواب من %2. أما %3 فيعمل ويُستخدم بدلًا منه، لذلك قد تحتاج برامج البريد إلى لحظة أطول للاتصال فحسب. إذا كانت مواقع أخرى بطيئة أيضًا، فاطلب إصلاح %1 أو إيقافه في جهاز التوجيه (الراوتر).</translation>
    </message>
    <message>
        <source>The server cannot be reached over %1: it turns connections to %2 down. %3 works and is used instead. Your provider can mend that, or take the address out of its name’s records.</source>
        <translation>لا يمكن الوصول إلى الخادم عبر %1: فهو يرفض الاتصالات إلى %2. أما %3 فيعمل ويُستخدم بدلًا منه. يستطيع مزوّد الخدمة إصلاح ذلك، أو حذف العنوان من سجلات اسم الخادم.</translation>
    </message>
    <message>
        <source>%1 answers on port %2 as it should, so this computer and its network are in order. Look at the server and its name.</source>
        <translation>يجيب %1 على المنفذ %2 كما ينبغي، فهذا الحاسوب وشبكته سليمان. انظر في الخادم واسمه.</translation>
    </message>
    <message>
        <source>Not even %1 can be reached on port %2, so it is this network, a VPN or a firewall that holds mail programs back.</source>
        <translation>لا يمكن الوصول حتى إلى %1 على المنفذ %2، فهذه الشبكة أو VPN أو جدار حماية يمنع برامج البريد.</translation>
    </message>
    <message>
        <source>Where %1 should answer on port %2, something else does. A hotspot whose page waits for you, virus protection or a firewall stands between this computer and every mail server.</source>
        <translation>حيث ينبغي أن يجيب %1 على المنفذ %2 يجيب شيء آخر. بين هذا الحاسوب وكل خادم بريد نقطة اتصال تنتظر صفحتها أن تسجّل الدخول، أو برنامج حماية من الفيروسات، أو جدار حماية.</translation>
    </message>
    <message>
        <source>Seen from here the certificate of %1 is out of date as well, so most likely this computer’s clock is wrong.</source>
        <translation>من هنا تبدو شهادة %1 أيضًا خارج مدة صلاحيتها، فالأرجح أن ساعة هذا الحاسوب غير صحيحة.</translation>
    </message>
    <message>
        <source>With the certificate of %1 in between everything is right. Only that one is missing; the note for the administrator has it.</source>
        <translation>مع شهادة %1 بينهما يصبح كل شيء سليمًا. لا ينقص إلا هي، وهي مرفقة في الرسالة إلى المسؤول.</translation>
    </message>
    <message>
        <source>The certificate of %1 in between does not help: it is not vouched for by anybody whom this computer trusts, or more is wrong.</source>
        <translation>شهادة %1 بينهما لا تفيد: لا يضمنها أحد يثق به هذا الحاسوب، أو أن هناك خللًا آخر.</translation>
    </message>
    <message>
        <source>The server’s certificate does not say where its issuer’s can be had.</source>
        <translation>لا تذكر شهادة الخادم من أين يمكن الحصول على شهادة جهة إصدارها.</translation>
    </message>
    <message>
        <source>The missing certificate could not be fetched from %1.</source>
        <translation>تعذّر جلب الشهادة الناقصة من %1.</translation>
    </message>
    <message>
        <source>The server’s own certificate is in time, but the one of %1, which vouches for it, holds from %2 to %3; this computer says that today is %4.</source>
        <translation>شهادة الخادم نفسه ضمن مدة صلاحيتها، أما شهادة %1 التي تضمنها فسارية من %2 إلى %3؛ ويقول هذا الحاسوب إن اليوم هو %4.</translation>
    </message>
    <message>
        <source>It is signed with %1, which is no longer safe.</source>
        <translation>وهي موقّعة بـ %1، ولم يعد ذلك آمنًا.</translation>
    </message>
    <message>
        <source>It makes a demand that this computer does not know (critical extension %1).</source>
        <translation>وفيها شرط لا يعرفه هذا الحاسوب (الامتداد الحرج %1).</translation>
    </message>
    <message>
        <source>It has issued more certificates below it than it may (path length).</source>
        <translation>وتحتها في السلسلة شهادات أكثر مما يُسمح به (طول المسار).</translation>
    </message>
    <message>
        <source>It is used for something that it was not issued for (key usage).</source>
        <translation>وهي تُستخدم في غير ما صدرت له (استخدام المفتاح).</translation>
    </message>
    <message>
        <source>The names in it are not those that its issuer may vouch for (name constraints).</source>
        <translation>والأسماء التي فيها ليست مما يجوز لجهة إصدارها أن تضمنه (قيود الأسماء).</translation>
    </message>
    <message>
        <source>It does not keep to the rules for certificates (RFC 5280).</source>
        <translation>وهي لا تلتزم بقواعد الشهادات (RFC 5280).</translation>
    </message>
    <message>
        <source>For signing in the server offers %1, but not %2, which you chose. Let Mailwright choose, or take one of these.</source>
        <translation>يعرض الخادم لتسجيل الدخول %1، ولا يعرض %2 التي اخترتها. دع Mailwright يختار، أو اختر إحدى الطرق المعروضة.</translation>
    </message>
    <message>
        <source>For signing in the server offers only %1, and Mailwright has none of them. Ask who runs the server whether a password by PLAIN over an encrypted connection can be allowed.</source>
        <translation>لا يعرض الخادم لتسجيل الدخول إلا %1، ولا يدعم Mailwright أيًّا منها. اسأل من يدير الخادم هل يمكن السماح بكلمة مرور بطريقة PLAIN عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>The password is right. The server lists %1 as a way to sign in but refused it.</source>
        <translation>كلمة المرور صحيحة. يعرض الخادم %1 طريقةً لتسجيل الدخول، لكنه رفضها.</translation>
    </message>
    <message>
        <source>The password is right. The server lists %1 as a way to sign in but refused it; %2 worked.</source>
        <translation>كلمة المرور صحيحة. يعرض الخادم %1 طريقةً لتسجيل الدخول، لكنه رفضها؛ أما %2 فقد نجحت.</translation>
    </message>
    <message>
        <source>In the mail program choose “Normal password” as the authentication method, not “Encrypted password”.</source>
        <translation>اختر في برنامج البريد «كلمة مرور عادية» (Normal password) طريقةً للمصادقة، لا «كلمة مرور مشفّرة» (Encrypted password).</translation>
    </message>
    <message>
        <source>The certificate at fault is that of %1.</source>
        <translation>الخلل في شهادة %1.</translation>
    </message>
    <message>
        <source>Mailwright keeps the password back, because this server offers no encryption on port %1.</source>
        <translation>لا يرسل Mailwright كلمة المرور، لأن هذا الخادم لا يعرض أي تشفير على المنفذ %1.</translation>
    </message>
    <message>
        <source>Mailwright keeps the password back: this server offers encryption on port %1 (STARTTLS), but the setting goes without.</source>
        <translation>لا يرسل Mailwright كلمة المرور: يعرض هذا الخادم التشفير على المنفذ %1 (STARTTLS)، لكن الإعداد لا يستخدمه.</translation>
    </message>
    <message>
        <source>The server lists %1 but refused it. Some servers do that although the password is right. Whether %2 works was not tried: choose it as the way to sign in and test again (in the terminal: --auth %3).</source>
        <translation>يعرض الخادم %1 لكنه رفضها. تفعل بعض الخوادم ذلك مع أن كلمة المرور صحيحة. ولم يُجرَّب هل تنجح %2: اخترها طريقةً لتسجيل الدخول واختبر مرة أخرى (في الطرفية: --auth %3).</translation>
    </message>
    <message>
        <source>The server exchanges keys in an old way (RSA): whoever gets its key later can read what is recorded today.</source>
        <translation>يتبادل الخادم المفاتيح بطريقة قديمة (RSA): من يحصل على مفتاحه لاحقًا يستطيع قراءة ما يُسجَّل اليوم.</translation>
    </message>
    <message>
        <source>The server encrypts with an old kind of cipher (CBC with SHA-1) that newer servers leave out.</source>
        <translation>يشفّر الخادم بطريقة قديمة (CBC مع SHA-1) لم تعد الخوادم الأحدث تستخدمها.</translation>
    </message>
    <message>
        <source>OpenSSL says: %1.</source>
        <translation>يقول OpenSSL: %1.</translation>
    </message>
</context>
<context>
    <name>OutlookSheet</name>
    <message>
        <source>Outlook for %1</source>
        <translation>Outlook لـ %1</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <translation>البريد الوارد (%1)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Your password is not in this page nor in any of the files: Outlook asks for it. Where your provider wants an app password, type that one.</source>
        <translation>كلمة مرورك ليست في هذه الصفحة ولا في أي من الملفات: يسألك Outlook عنها. وإذا كان مزوّد الخدمة يطلب كلمة مرور التطبيق، فاكتب تلك.</translation>
    </message>
    <message>
        <source>Your user name is not your address: wherever Outlook asks for a user name, type %1.</source>
        <translation>اسم المستخدم ليس عنوانك: أينما سألك Outlook عن اسم المستخدم فاكتب %1.</translation>
    </message>
    <message>
        <source>A line without encryption: everybody on the way can read your password and your mail. Ask your provider for SSL/TLS or STARTTLS.</source>
        <translation>اتصال دون تشفير: يستطيع كل من في الطريق قراءة كلمة مرورك وبريدك. اطلب من مزوّد الخدمة SSL/TLS أو STARTTLS.</translation>
    </message>
    <message>
        <source>Signing in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفّح</translation>
    </message>
    <message>
        <source>In Outlook choose %1 and type %2.</source>
        <translation>في Outlook اختر %1 واكتب %2.</translation>
    </message>
    <message>
        <source>Follow the page of your provider that opens, and allow Outlook to read and send your mail.</source>
        <translation>اتبع صفحة مزوّد الخدمة التي ستُفتح، واسمح لبرنامج Outlook بقراءة بريدك وإرساله.</translation>
    </message>
    <message>
        <source>This account opens only with a sign-in in the browser. Outlook does that for the providers it knows; no import file and none of its forms for server settings can ask for it. If Outlook asks for a password instead, it does not know this provider: see whether the provider offers an app password.</source>
        <translation>لا يُفتح هذا الحساب إلا بتسجيل الدخول عبر المتصفّح. يفعل Outlook ذلك مع مزوّدي الخدمة الذين يعرفهم؛ ولا يمكن لأي ملف استيراد ولا لأي من نماذجه الخاصة بإعدادات الخادم أن يطلب ذلك. إذا سأل Outlook عن كلمة مرور بدلًا من ذلك، فهو لا يعرف هذا المزوّد: انظر هل يوفّر المزوّد كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Outlook الجديد لنظام Windows</translation>
    </message>
    <message>
        <source>Choose %1, type %2 and choose %3. If a list of providers appears, choose %4.</source>
        <translation>اختر %1، واكتب %2، ثم اختر %3. إذا ظهرت قائمة بمزوّدي الخدمة فاختر %4.</translation>
    </message>
    <message>
        <source>Type your %1, then choose %2.</source>
        <translation>اكتب %1، ثم اختر %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5: %6.</source>
        <translation>%1: %2، %3: %4، %5: %6.</translation>
    </message>
    <message>
        <source>Leave %1 and %2 empty.</source>
        <translation>اترك %1 و %2 فارغين.</translation>
    </message>
    <message>
        <source>%1: %2. Leave %3 empty if it is the same password.</source>
        <translation>%1: %2. اترك %3 فارغًا إذا كانت كلمة المرور هي نفسها.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>اختر %1.</translation>
    </message>
    <message>
        <source>This Outlook keeps a copy of your mail and your password at Microsoft, and cannot change server settings later: remove the account and add it again. It has no import file.</source>
        <translation>يحتفظ Outlook هذا بنسخة من بريدك وكلمة مرورك لدى Microsoft، ولا يمكنه تغيير إعدادات الخادم لاحقًا: أزل الحساب ثم أضفه من جديد. وليس له ملف استيراد.</translation>
    </message>
    <message>
        <source>Classic Outlook (Microsoft 365, 2019 and newer)</source>
        <translation>Outlook الكلاسيكي (Microsoft 365 و2019 وما بعده)</translation>
    </message>
    <message>
        <source>Choose %1 and %2 and type %3.</source>
        <translation>اختر %1 ثم %2 واكتب %3.</translation>
    </message>
    <message>
        <source>Open %1, tick %2, choose %3, then %4.</source>
        <translation>افتح %1، وضع علامة عند %2، واختر %3، ثم %4.</translation>
    </message>
    <message>
        <source>In %1: %2 %3, %4 %5, %6 %7.</source>
        <translation>في %1: %2 %3، %4 %5، %6 %7.</translation>
    </message>
    <message>
        <source>Leave %1 without a tick in both.</source>
        <translation>اترك %1 دون علامة في كليهما.</translation>
    </message>
    <message>
        <source>Choose %1, type your %2 and choose %3. If it fails, choose %4 and compare with the table above.</source>
        <translation>اختر %1، واكتب %2، ثم اختر %3. إذا فشل ذلك فاختر %4 وقارن بالجدول أعلاه.</translation>
    </message>
    <message>
        <source>Later you find these settings under %1, %2, %3.</source>
        <translation>تجد هذه الإعدادات لاحقًا تحت %1، %2، %3.</translation>
    </message>
    <message>
        <source>On the tab %1 leave %2 without a tick.</source>
        <translation>في علامة التبويب %1 اترك %2 دون علامة.</translation>
    </message>
    <message>
        <source>On the tab %1 tick %2 and choose %3.</source>
        <translation>في علامة التبويب %1 ضع علامة عند %2 واختر %3.</translation>
    </message>
    <message>
        <source>On the tab %1 tick %2 and give the user name %3.</source>
        <translation>في علامة التبويب %1 ضع علامة عند %2 واكتب اسم المستخدم %3.</translation>
    </message>
    <message>
        <source>Classic Outlook 2010 to 2016, or Control Panel &gt; Mail</source>
        <translation>Outlook الكلاسيكي من 2010 إلى 2016، أو Control Panel &gt; Mail</translation>
    </message>
    <message>
        <source>Choose %1, then %2.</source>
        <translation>اختر %1، ثم %2.</translation>
    </message>
    <message>
        <source>Type your %1 and open %2.</source>
        <translation>اكتب %1 وافتح %2.</translation>
    </message>
    <message>
        <source>On the tab %1 set the encryption first, because it changes the port: %2 %3 (older: %4) and %5 %6; then %7 %8 (older: %9).</source>
        <translation>في علامة التبويب %1 حدّد التشفير أولًا، لأنه يغيّر المنفذ: %2 %3 (في الأقدم: %4) و %5 %6؛ ثم %7 %8 (في الأقدم: %9).</translation>
    </message>
    <message>
        <source>Its port is %1.</source>
        <translation>ومنفذه %1.</translation>
    </message>
    <message>
        <source>In the older versions %1 means implicit TLS and %2 means STARTTLS.</source>
        <translation>في الإصدارات الأقدم %1 تعني TLS الضمني، و %2 تعني STARTTLS.</translation>
    </message>
    <message>
        <source>%1 without a tick</source>
        <translation>%1 دون علامة</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 مع علامة</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5.</source>
        <translation>%1: %2، %3: %4، %5.</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook لنظام Mac</translation>
    </message>
    <message>
        <source>Add an account, type %1 and choose %2.</source>
        <translation>أضف حسابًا، واكتب %1، ثم اختر %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, and your %5.</source>
        <translation>%1: %2، %3: %4، ثم %5.</translation>
    </message>
    <message>
        <source>The port decides between implicit TLS and STARTTLS here. This Outlook has no import file for accounts, and some versions use slightly different labels.</source>
        <translation>يحدّد المنفذ هنا الاختيار بين TLS الضمني وSTARTTLS. ليس لإصدار Outlook هذا ملف استيراد للحسابات، وتستخدم بعض الإصدارات تسميات مختلفة قليلًا.</translation>
    </message>
    <message>
        <source>Outlook for Android and iOS</source>
        <translation>Outlook لنظامَي Android و iOS</translation>
    </message>
    <message>
        <source>Outlook on a phone does not fetch mail by POP3. Use IMAP, if your provider offers it.</source>
        <translation>لا يجلب Outlook على الهاتف البريد عبر POP3. استخدم IMAP إذا كان مزوّد الخدمة يوفّره.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Add an account, type %1 and choose %2; switch on %3 if you see it.</source>
        <translation>أضف حسابًا، واكتب %1، ثم اختر %2؛ وفعّل %3 إذا ظهر لك.</translation>
    </message>
    <message>
        <source>Type your %1.</source>
        <translation>اكتب %1.</translation>
    </message>
    <message>
        <source>This Outlook, too, passes your mail and your password through Microsoft&apos;s servers, and has no import file.</source>
        <translation>يمرّر Outlook هذا أيضًا بريدك وكلمة مرورك عبر خوادم Microsoft، وليس له ملف استيراد.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot say STARTTLS for incoming mail. Type the settings in as shown above.</source>
        <translation>لا يوجد ملف تعريف لهذا الحساب: لا تستطيع تلك الصيغة التعبير عن STARTTLS للبريد الوارد. اكتب الإعدادات كما هي معروضة أعلاه.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot hold the characters of its user name or address. Type them in as shown above.</source>
        <translation>لا يوجد ملف تعريف لهذا الحساب: لا تتسع تلك الصيغة لأحرف اسم المستخدم أو العنوان. اكتبها كما هي معروضة أعلاه.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format takes server names, not IPv6 addresses.</source>
        <translation>لا يوجد ملف تعريف لهذا الحساب: تقبل تلك الصيغة أسماء الخوادم، لا عناوين IPv6.</translation>
    </message>
    <message>
        <source>There is no profile file for this account: that format cannot hold its settings. Type them in as shown above.</source>
        <translation>لا يوجد ملف تعريف لهذا الحساب: لا تتسع تلك الصيغة لإعداداته. اكتبها كما هي معروضة أعلاه.</translation>
    </message>
    <message>
        <source>Profile file for classic Outlook on Windows</source>
        <translation>ملف تعريف لبرنامج Outlook الكلاسيكي على Windows</translation>
    </message>
    <message>
        <source>This may save you the typing, in classic Outlook only. Microsoft no longer recommends such files, and not every current version obeys them: if no account appears, follow the steps above.</source>
        <translation>قد يوفّر عليك هذا الكتابة، في Outlook الكلاسيكي فقط. لم تعد Microsoft توصي بهذه الملفات، ولا تستجيب لها كل الإصدارات الحالية: إذا لم يظهر أي حساب فاتبع الخطوات أعلاه.</translation>
    </message>
    <message>
        <source>Close Outlook.</source>
        <translation>أغلق Outlook.</translation>
    </message>
    <message>
        <source>Keep %1 and %2 in one folder and open the second.</source>
        <translation>ضع %1 و %2 في مجلد واحد وافتح الثاني.</translation>
    </message>
    <message>
        <source>Outlook opens with a new profile named %1 and asks for the password.</source>
        <translation>يُفتح Outlook بملف تعريف جديد باسم %1 ويسأل عن كلمة المرور.</translation>
    </message>
    <message>
        <source>Your other profiles stay as they are. Choose between them under %1, %2, %3.</source>
        <translation>تبقى ملفات التعريف الأخرى كما هي. اختر بينها تحت %1، %2، %3.</translation>
    </message>
    <message>
        <source>For administrators: automatic set-up of classic Outlook</source>
        <translation>لمسؤولي الأنظمة: الإعداد التلقائي لبرنامج Outlook الكلاسيكي</translation>
    </message>
    <message>
        <source>Add the account in Outlook; the address is enough.</source>
        <translation>أضف الحساب في Outlook؛ يكفي العنوان.</translation>
    </message>
    <message>
        <source>Open %1 afterwards: it takes the change back.</source>
        <translation>افتح %1 بعد ذلك: فهو يتراجع عن التغيير.</translation>
    </message>
    <message>
        <source>This works with Outlook 2010 to 2019 and the classic wizard. Newer versions mostly ask Microsoft instead and ignore it. It is for the person who is signed in to Windows, and for nobody else on the computer.</source>
        <translation>يعمل هذا مع Outlook من 2010 إلى 2019 ومع معالج الإعداد الكلاسيكي. أما الإصدارات الأحدث فغالبًا ما تسأل Microsoft بدلًا من ذلك وتتجاهله. وهو يسري على من سجّل الدخول إلى Windows، ولا يسري على أحد غيره على الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Locked file for passwords</source>
        <translation>الملف المقفل لكلمات المرور</translation>
    </message>
    <message>
        <source>&amp;Save the password</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase a&amp;gain:</source>
        <translation>عبارة المرور مرة أخرى:</translation>
    </message>
    <message>
        <source>New p&amp;assphrase for the file:</source>
        <translation>عبارة مرور جديدة للملف:</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the file:</source>
        <translation>عبارة مرور الملف:</translation>
    </message>
    <message>
        <source>Please type a passphrase. Without it the file cannot be opened.</source>
        <translation>يُرجى كتابة عبارة مرور. لا يمكن فتح الملف من دونها.</translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n letters; a few words are best.</source>
        <translation>
            <numerusform>يُرجى ألا يقل عدد الأحرف عن %n؛ والأفضل بضع كلمات.</numerusform>
            <numerusform>يُرجى ألا يقل عدد الأحرف عن %n؛ والأفضل بضع كلمات.</numerusform>
            <numerusform>يُرجى ألا يقل عدد الأحرف عن %n؛ والأفضل بضع كلمات.</numerusform>
            <numerusform>يُرجى اختيار %n أحرف على الأقل؛ والأفضل بضع كلمات.</numerusform>
            <numerusform>يُرجى اختيار %n حرفًا على الأقل؛ والأفضل بضع كلمات.</numerusform>
            <numerusform>يُرجى اختيار %n حرف على الأقل؛ والأفضل بضع كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is too long.</source>
        <translation>عبارة المرور هذه طويلة جدًا.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>A password is already entered. Type to replace it.</source>
        <translation>أُدخلت كلمة مرور من قبل. اكتب لاستبدالها.</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>We read: at signing in the server said “%1”.</source>
        <translation>قرأنا: عند تسجيل الدخول قال الخادم «%1».</translation>
    </message>
    <message>
        <source>We read: to the sender&apos;s address the server said “%1”.</source>
        <translation>قرأنا: عن عنوان المرسل قال الخادم «%1».</translation>
    </message>
    <message>
        <source>We read: to the recipient&apos;s address the server said “%1”.</source>
        <translation>قرأنا: عن عنوان المستلم قال الخادم «%1».</translation>
    </message>
    <message>
        <source>We read: to the message itself the server said “%1”.</source>
        <translation>قرأنا: عن الرسالة نفسها قال الخادم «%1».</translation>
    </message>
    <message>
        <source>We read: asked for encryption the server said “%1”.</source>
        <translation>قرأنا: عند طلب التشفير قال الخادم «%1».</translation>
    </message>
    <message>
        <source>We read: to the greeting the server said “%1”.</source>
        <translation>قرأنا: ردًا على التحية قال الخادم «%1».</translation>
    </message>
    <message>
        <source>We read: the server said “%1”.</source>
        <translation>قرأنا: قال الخادم «%1».</translation>
    </message>
</context>
<context>
    <name>PortBoard</name>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>المنفذ %1، %2</translation>
    </message>
    <message>
        <source>certificate: %1</source>
        <translation>الشهادة: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>PortPage</name>
    <message>
        <source>&amp;IMAP: mail stays on the server and looks the same on every device</source>
        <translation>IMAP: يبقى البريد على الخادم ويظهر بالشكل نفسه على كل جهاز</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to one computer</source>
        <translation>POP3: يُجلب البريد إلى حاسوب واحد</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>إدخال يدوي…</translation>
    </message>
    <message>
        <source>Details for experts: protocol versions, certificates, capabilities</source>
        <translation>تفاصيل للخبراء: إصدارات البروتوكول والشهادات والإمكانات</translation>
    </message>
    <message>
        <source>Port &amp; encryption</source>
        <translation>المنفذ والتشفير</translation>
    </message>
    <message>
        <source>Next: Sign in</source>
        <translation>التالي: تسجيل الدخول</translation>
    </message>
    <message>
        <source>What are ports? ›</source>
        <translation>ما هي المنافذ؟ ›</translation>
    </message>
    <message>
        <source>Receiving:</source>
        <translation>الاستقبال:</translation>
    </message>
    <message>
        <source>Show ports for receiving</source>
        <translation>عرض منافذ الاستقبال</translation>
    </message>
    <message>
        <source>Enter the servers by hand</source>
        <translation>إدخال الخوادم يدويًا</translation>
    </message>
    <message>
        <source>An encrypted line is a must: without it, your password could be read on the way.</source>
        <translation>لا بد من اتصال مشفّر: فمن دونه قد تُقرأ كلمة مرورك في الطريق.</translation>
    </message>
    <message>
        <source>Chec&amp;k these</source>
        <translation>فحص هذه</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>How shall your mail go out?</source>
        <translation>كيف يخرج بريدك؟</translation>
    </message>
    <message>
        <source>The ports of %1 are being tried from this computer. No password is sent.</source>
        <translation>تجري تجربة منافذ %1 من هذا الحاسوب. لا تُرسل أي كلمة مرور.</translation>
    </message>
    <message>
        <source>We tried the ports of %1 from this computer. No password was sent.</source>
        <translation>جرّبنا منافذ %1 من هذا الحاسوب. لم تُرسل أي كلمة مرور.</translation>
    </message>
    <message>
        <source>None of them can be used as it is.</source>
        <translation>لا يمكن استخدام أي منها كما هو.</translation>
    </message>
    <message>
        <source>Port %1 with %2</source>
        <translation>المنفذ %1 مع %2</translation>
    </message>
    <message>
        <source>%1 works here and is our recommendation.</source>
        <translation>%1 يعمل هنا، وهو الذي نوصي به.</translation>
    </message>
    <message>
        <source>%1 works here and is your choice.</source>
        <translation>%1 يعمل هنا، وهو اختيارك.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ما العمل الآن؟</translation>
    </message>
    <message>
        <source>The practice ports have numbers of their own; in brackets stands the one they play.</source>
        <translation>لمنافذ التدريب أرقام خاصة بها؛ وبين القوسين المنفذ الذي تمثّله.</translation>
    </message>
    <message>
        <source>%1 is your choice, but was not seen to work.</source>
        <translation>%1 هو اختيارك، لكنه لم يُشاهَد وهو يعمل.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>In Thunderbird: ☰ &gt; Account Settings &gt; Server Settings; for sending, Outgoing Server (SMTP).</source>
        <translation>في Thunderbird: ‏☰ &gt; إعدادات الحساب &gt; إعدادات الخادم؛ وللإرسال: خادم البريد الصادر (SMTP).</translation>
    </message>
    <message>
        <source>In Outlook: File &gt; Account Settings &gt; Account Settings &gt; Change; ports stand under More Settings &gt; Advanced.</source>
        <translation>في Outlook: ملف &gt; إعدادات الحساب &gt; إعدادات الحساب &gt; تغيير؛ والمنافذ في إعدادات إضافية &gt; خيارات متقدمة.</translation>
    </message>
    <message>
        <source>In Apple Mail: Mail &gt; Settings &gt; Accounts &gt; Server Settings.</source>
        <translation>في Apple Mail: ‏Mail &gt; الإعدادات &gt; الحسابات &gt; إعدادات الخادم.</translation>
    </message>
    <message>
        <source>In Thunderbird for Android or K-9: Settings, the account, then Incoming server or Outgoing server.</source>
        <translation>في Thunderbird لأندرويد أو K-9: الإعدادات، ثم الحساب، ثم الخادم الوارد أو الخادم الصادر.</translation>
    </message>
    <message>
        <source>In WordPress: the settings of your mail plugin, such as WP Mail SMTP &gt; Settings; its test is under Tools.</source>
        <translation>في WordPress: إعدادات إضافة البريد لديك، مثل WP Mail SMTP &gt; الإعدادات؛ واختبارها تحت الأدوات.</translation>
    </message>
    <message>
        <source>On the device: its web page or panel, under Network or Scan, e-mail server (SMTP).</source>
        <translation>على الجهاز: في صفحته على الويب أو لوحته، تحت الشبكة أو المسح الضوئي، خادم البريد (SMTP).</translation>
    </message>
    <message>
        <source>In Postfix: relayhost in /etc/postfix/main.cf and the password map; then postmap the map and postfix reload.</source>
        <translation>في Postfix: ‏relayhost في /etc/postfix/main.cf وجدول كلمات المرور؛ ثم postmap للجدول و postfix reload.</translation>
    </message>
    <message>
        <source>In msmtp: ~/.msmtprc or /etc/msmtprc; msmtp --serverinfo shows what the server offers.</source>
        <translation>في msmtp: ‏~/.msmtprc أو /etc/msmtprc؛ ويعرض msmtp --serverinfo ما يوفّره الخادم.</translation>
    </message>
    <message>
        <source>In fetchmail: ~/.fetchmailrc; fetchmail -v shows the conversation.</source>
        <translation>في fetchmail: ‏~/.fetchmailrc؛ ويعرض fetchmail -v المحادثة.</translation>
    </message>
    <message>
        <source>In mbsync: ~/.mbsyncrc, the section IMAPAccount.</source>
        <translation>في mbsync: ‏~/.mbsyncrc، القسم IMAPAccount.</translation>
    </message>
    <message>
        <source>In NeoMutt: smtp_url and imap_user in its settings file.</source>
        <translation>في NeoMutt: ‏smtp_url و imap_user في ملف إعداداته.</translation>
    </message>
    <message>
        <source>In the PHP program: Host, Port, SMTPSecure, Username and Password of its mailer, often in an .env file.</source>
        <translation>في برنامج PHP: ‏Host و Port و SMTPSecure و Username و Password لمرسل البريد، وغالبًا في ملف .env.</translation>
    </message>
    <message>
        <source>In the Python program: the call of smtplib or imaplib; SMTP_SSL is for port 465, starttls() for 587.</source>
        <translation>في برنامج Python: استدعاء smtplib أو imaplib؛ ‏SMTP_SSL للمنفذ 465 و starttls()‎ للمنفذ 587.</translation>
    </message>
    <message>
        <source>In the Node program: createTransport(); secure is true for port 465 and false for 587.</source>
        <translation>في برنامج Node: ‏createTransport()‎؛ تكون secure‏ true للمنفذ 465 و false للمنفذ 587.</translation>
    </message>
    <message>
        <source>In the Java program: the properties mail.smtp.host, port, auth and starttls.enable.</source>
        <translation>في برنامج Java: الخصائص mail.smtp.host و port و auth و starttls.enable.</translation>
    </message>
    <message>
        <source>In the .NET program: SecureSocketOptions.SslOnConnect is for port 465, StartTls for 587.</source>
        <translation>في برنامج ‎.NET: ‏SecureSocketOptions.SslOnConnect للمنفذ 465 و StartTls للمنفذ 587.</translation>
    </message>
    <message>
        <source>In the Go program: host, port and authentication of its dialer.</source>
        <translation>في برنامج Go: المضيف والمنفذ وتسجيل الدخول في dialer.</translation>
    </message>
    <message>
        <source>In the Ruby program: smtp_settings; ssl is for port 465, enable_starttls_auto for 587.</source>
        <translation>في برنامج Ruby: ‏smtp_settings؛ ‏ssl للمنفذ 465 و enable_starttls_auto للمنفذ 587.</translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>✕ %1 cannot be set up in a mail program</source>
        <translation>✕ لا يمكن إعداد %1 في برنامج بريد</translation>
    </message>
    <message>
        <source>Good to know before the password</source>
        <translation>معلومات مفيدة قبل كلمة المرور</translation>
    </message>
    <message>
        <source>! These settings are not confirmed: only a weak source names them. The next page shows whether the servers answer.</source>
        <translation>! هذه الإعدادات غير مؤكَّدة: لا يذكرها إلا مصدر ضعيف. ستبيّن الصفحة التالية هل تجيب الخوادم.</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (غير مؤكَّد)</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>يفتح %1 في المتصفّح</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>No provider of this name is known. Choose “Another provider” above and type the servers by hand.</source>
        <translation>لا يُعرف مزوّد خدمة بهذا الاسم. اختر «مزوّد آخر» أعلاه واكتب الخوادم يدويًا.</translation>
    </message>
    <message>
        <source>Name, domain or server</source>
        <translation>الاسم أو النطاق أو الخادم</translation>
    </message>
    <message>
        <source>Find a provider</source>
        <translation>البحث عن مزوّد خدمة</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مزوّدو الخدمة</translation>
    </message>
    <message>
        <source>%1 – only sends</source>
        <translation>%1 – للإرسال فقط</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>كل مزوّدي الخدمة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Next: Port and encryption</source>
        <translation>التالي: المنفذ والتشفير</translation>
    </message>
    <message>
        <source>The practice mailbox behaves as a good mail server should.</source>
        <translation>يتصرّف صندوق البريد التجريبي كما ينبغي لخادم بريد جيد.</translation>
    </message>
    <message>
        <source>This is what the practice mailbox lets happen. Go on as you would with a real one, and see how it shows.</source>
        <translation>هذا ما يجعله صندوق البريد التجريبي يحدث. تابع كما تفعل مع صندوق حقيقي، وانظر كيف يظهر ذلك.</translation>
    </message>
    <message>
        <source>A sending service that is not in the list. You type its server&apos;s name.</source>
        <translation>خدمة إرسال ليست في القائمة. تكتب اسم خادمها.</translation>
    </message>
    <message>
        <source>A provider that is not in the list, or your own server. You type the servers&apos; names.</source>
        <translation>مزوّد خدمة ليس في القائمة، أو خادمك الخاص. تكتب أسماء الخوادم.</translation>
    </message>
    <message>
        <source>From the saved account. %1</source>
        <translation>من الحساب المحفوظ. %1</translation>
    </message>
    <message>
        <source>looking for the settings of %1</source>
        <translation>جارٍ البحث عن إعدادات %1</translation>
    </message>
    <message>
        <source>Nothing was found for %1. Choose your provider below, or type the servers&apos; names.</source>
        <translation>لم يُعثر على شيء لـ %1. اختر مزوّد الخدمة أدناه، أو اكتب أسماء الخوادم.</translation>
    </message>
    <message>
        <source>Chosen from the list.</source>
        <translation>مختار من القائمة.</translation>
    </message>
    <message>
        <source>You are practising</source>
        <translation>أنت في وضع التدريب</translation>
    </message>
    <message>
        <source>The practice mailbox runs inside this program and belongs to jane@example.com. Nothing leaves this computer.</source>
        <translation>يعمل صندوق البريد التجريبي داخل هذا البرنامج، وهو يخصّ jane@example.com. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Which service sends your mail?</source>
        <translation>أي خدمة ترسل بريدك؟</translation>
    </message>
    <message>
        <source>Choose it from the list. Type a part of its name to find it sooner.</source>
        <translation>اخترها من القائمة. اكتب جزءًا من اسمها لتجدها أسرع.</translation>
    </message>
    <message>
        <source>Which provider has your mail?</source>
        <translation>لدى أي مزوّد خدمة بريدك؟</translation>
    </message>
    <message>
        <source>Your provider is %1</source>
        <translation>مزوّد الخدمة لديك هو %1</translation>
    </message>
    <message>
        <source>Type the servers&apos; names as your provider gives them. The next page finds out which ports work.</source>
        <translation>اكتب أسماء الخوادم كما يذكرها مزوّد الخدمة. وستبيّن الصفحة التالية أي المنافذ يعمل.</translation>
    </message>
    <message>
        <source>These are its settings. The next page finds out which ports work from this computer.</source>
        <translation>هذه إعداداته. وستبيّن الصفحة التالية أي المنافذ يعمل من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It keeps its mail to itself. If your mailbox is somewhere else, choose that provider below.</source>
        <translation>يحتفظ ببريده لنفسه. إذا كان صندوق بريدك في مكان آخر، فاختر مزوّد الخدمة المناسب أدناه.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Outside of the domain of your address: %1</source>
        <translation>خارج نطاق عنوانك: %1</translation>
    </message>
    <message>
        <source>Ask Mozilla’s database too, which then hears the domain</source>
        <translation>اسأل قاعدة بيانات Mozilla أيضًا، وستعرف عندئذ النطاق</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Another provider</source>
        <translation>مزوّد آخر</translation>
    </message>
    <message>
        <source>known beforehand for this domain</source>
        <translation>معروف مسبقًا لهذا النطاق</translation>
    </message>
    <message>
        <source>the domain&apos;s mail is delivered there, as its DNS says – please confirm that this is right</source>
        <translation>يُسلَّم بريد النطاق هناك كما يقول DNS الخاص به – يُرجى تأكيد أن هذا صحيح</translation>
    </message>
    <message>
        <source>servers with the usual names answered, with the right certificate – please confirm that these are yours</source>
        <translation>أجابت خوادم بالأسماء المعتادة وبالشهادة الصحيحة – يُرجى تأكيد أنها خوادمك</translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation>الاستقبال: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>الإرسال: %1</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>فتح صفحة كلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>How to switch on IMAP</source>
        <translation>كيفية تفعيل IMAP</translation>
    </message>
    <message>
        <source>The provider&apos;s own instructions</source>
        <translation>تعليمات مزوّد الخدمة نفسه</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>&amp;Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>&amp;Account name at the provider</source>
        <translation>اسم الحساب لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Last compared with its sources in %1.</source>
        <translation>آخر مقارنة بمصادره كانت في %1.</translation>
    </message>
    <message>
        <source>the domain’s own web server names these servers – please confirm that they are right</source>
        <translation>يذكر خادم الويب الخاص بالنطاق هذه الخوادم – يُرجى تأكيد أنها صحيحة</translation>
    </message>
    <message>
        <source>the domain’s DNS names these servers – please confirm that they are right</source>
        <translation>يذكر DNS الخاص بالنطاق هذه الخوادم – يُرجى تأكيد أنها صحيحة</translation>
    </message>
    <message>
        <source>another mail program on this computer uses these servers – please confirm that they are right</source>
        <translation>يستخدم برنامج بريد آخر على هذا الحاسوب هذه الخوادم – يُرجى تأكيد أنها صحيحة</translation>
    </message>
    <message>
        <source>Mozilla’s database names these servers – please confirm that they are right</source>
        <translation>تذكر قاعدة بيانات Mozilla هذه الخوادم – يُرجى تأكيد أنها صحيحة</translation>
    </message>
    <message>
        <source>the domain above names these servers – please confirm that they are right</source>
        <translation>يذكر النطاق الأعلى هذه الخوادم – يُرجى تأكيد أنها صحيحة</translation>
    </message>
    <message>
        <source>the provider that takes the domain’s mail names these servers – please confirm that they are right</source>
        <translation>يذكر المزوّد الذي يستقبل بريد النطاق هذه الخوادم – يُرجى تأكيد أنها صحيحة</translation>
    </message>
    <message>
        <source>the domain’s DNS shows traces of this provider – please ask whoever looks after the domain</source>
        <translation>يُظهر DNS الخاص بالنطاق آثارًا لهذا المزوّد – يُرجى سؤال المسؤول عن النطاق</translation>
    </message>
    <message>
        <source>the domain’s mail server shows a certificate for this name – please confirm that it is right</source>
        <translation>يُظهر خادم بريد النطاق شهادة لهذا الاسم – يُرجى تأكيد أنه صحيح</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>The account cannot be published: “%1” is missing or not usable.</source>
        <translation>لا يمكن نشر الحساب: «%1» ناقص أو غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>The account has no encryption (“%1”). Such settings are not published for everybody.</source>
        <translation>ليس في الحساب تشفير («%1»). لا تُنشر إعدادات كهذه للجميع.</translation>
    </message>
    <message>
        <source>The user name in “%1” is neither the address nor the part before the @. So nobody else&apos;s user name can be told from it.</source>
        <translation>اسم المستخدم في «%1» ليس العنوان ولا الجزء الذي يسبق @. لذلك لا يمكن أن يُستنتج منه اسم مستخدم أي شخص آخر.</translation>
    </message>
    <message>
        <source>The server in “%1” is a number, not a name. DNS records and certificates need a name.</source>
        <translation>الخادم في «%1» رقم، وليس اسمًا. سجلات DNS والشهادات تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>No Autodiscover file: a web server&apos;s fixed answer can only mean the whole address as user name.</source>
        <translation>لا ملف Autodiscover: الجواب الثابت لخادم الويب لا يمكن أن يعني سوى العنوان الكامل كاسم مستخدم.</translation>
    </message>
    <message>
        <source>No Autodiscover file: it cannot ask for a sign-in in the web browser.</source>
        <translation>لا ملف Autodiscover: لا يستطيع طلب تسجيل الدخول عبر متصفّح الويب.</translation>
    </message>
    <message>
        <source>No profile for Apple&apos;s devices: it cannot ask for a sign-in in the web browser.</source>
        <translation>لا ملف إعداد لأجهزة Apple: لا يستطيع طلب تسجيل الدخول عبر متصفّح الويب.</translation>
    </message>
    <message>
        <source>No MTA-STS policy: the servers that take the domain&apos;s mail are not known. Name them with --mx.</source>
        <translation>لا سياسة MTA-STS: الخوادم التي تستقبل بريد النطاق غير معروفة. حدّدها بالخيار --mx.</translation>
    </message>
</context>
<context>
    <name>QrWindow</name>
    <message>
        <source>Put the &amp;password into the code</source>
        <translation>وضع كلمة المرور في الرمز</translation>
    </message>
    <message>
        <source>QR code for a phone</source>
        <translation>رمز QR لهاتف</translation>
    </message>
    <message>
        <source>QR code with the settings of %1</source>
        <translation>رمز QR بإعدادات %1</translation>
    </message>
    <message>
        <source>In Thunderbird for Android choose “Import settings” and “Scan QR code”, and point the camera here. On an iPhone take the profile instead.</source>
        <translation>في Thunderbird لأندرويد اختر «استيراد الإعدادات» ثم «مسح رمز QR» ووجّه الكاميرا إلى هنا. على iPhone استخدم ملف التعريف بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>RepairAction</name>
    <message>
        <source>Use the settings that work</source>
        <translation>استخدام الإعدادات التي تعمل</translation>
    </message>
    <message>
        <source>Compare ports</source>
        <translation>مقارنة المنافذ</translation>
    </message>
    <message>
        <source>Check the server name</source>
        <translation>التحقق من اسم الخادم</translation>
    </message>
    <message>
        <source>Use the name in the certificate</source>
        <translation>استخدام الاسم الوارد في الشهادة</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>كتابة كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Remove the spaces from the password</source>
        <translation>إزالة المسافات من كلمة المرور</translation>
    </message>
    <message>
        <source>Use the whole address as user name</source>
        <translation>استخدام العنوان الكامل كاسم مستخدم</translation>
    </message>
    <message>
        <source>Use the part before the @ as user name</source>
        <translation>استخدام الجزء الذي يسبق @ كاسم مستخدم</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفّح</translation>
    </message>
    <message>
        <source>Switch on sign-in for sending</source>
        <translation>تفعيل تسجيل الدخول للإرسال</translation>
    </message>
    <message>
        <source>Choose another way of signing in</source>
        <translation>اختيار طريقة أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Send from this mailbox&apos;s address</source>
        <translation>الإرسال من عنوان صندوق البريد هذا</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>فتح صفحة كلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>Open the mailbox&apos;s settings</source>
        <translation>فتح إعدادات صندوق البريد</translation>
    </message>
    <message>
        <source>Open the mailbox in the browser</source>
        <translation>فتح صندوق البريد في المتصفّح</translation>
    </message>
    <message>
        <source>Open the provider&apos;s instructions</source>
        <translation>فتح تعليمات مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Copy the note for the administrator</source>
        <translation>نسخ الملاحظة لمسؤول النظام</translation>
    </message>
    <message>
        <source>Copy the server&apos;s words</source>
        <translation>نسخ كلام الخادم</translation>
    </message>
    <message>
        <source>Check date and time</source>
        <translation>التحقق من التاريخ والوقت</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Trust this certificate for this server only …</source>
        <translation>الوثوق بهذه الشهادة لهذا الخادم فقط …</translation>
    </message>
    <message>
        <source>Ask another server as well</source>
        <translation>اسأل خادمًا آخر أيضًا</translation>
    </message>
    <message>
        <source>Fetch the missing certificate</source>
        <translation>اجلب الشهادة الناقصة</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>This file is far too large for a report; choose one that Mailwright saved.</source>
        <translation>هذا الملف أكبر بكثير من أن يكون تقريرًا؛ اختر ملفًا حفظه Mailwright.</translation>
    </message>
    <message>
        <source>This file is damaged or no report; choose one that Mailwright saved.</source>
        <translation>هذا الملف تالف أو ليس تقريرًا؛ اختر ملفًا حفظه Mailwright.</translation>
    </message>
    <message>
        <source>This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.</source>
        <translation>هذا ملف من نوع آخر، أو حفظه إصدار أحدث من Mailwright؛ اختر ملفًا آخر أو حدّث Mailwright.</translation>
    </message>
    <message>
        <source>The report lacks “%1”; have it saved again.</source>
        <translation>ينقص التقرير «%1»؛ اطلب حفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>In the report “%1” makes no sense; have it saved again.</source>
        <translation>قيمة «%1» في التقرير لا معنى لها؛ اطلب حفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>This is how far my mail account came, tested with Mailwright on %1. The report is in the attached file.</source>
        <translation>هذا ما وصل إليه حساب بريدي عند اختباره ببرنامج Mailwright في %1. التقرير في الملف المرفق.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>توقّف عند</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>قال الخادم</translation>
    </message>
    <message>
        <source>The system said</source>
        <translation>قال النظام</translation>
    </message>
    <message>
        <source>Seen to work from here: %1</source>
        <translation>ثبت أنه يعمل من هنا: %1</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>مرحلة بعد مرحلة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>الشهادة صادرة لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>التشفير والشهادة</translation>
    </message>
    <message>
        <source>What was said (secrets are covered)</source>
        <translation>ما قيل (البيانات السرية محجوبة)</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>ما يستطيعه الخادم</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>اسم المستخدم للاستقبال</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>اسم المستخدم للإرسال</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>خادم الأسماء</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Addresses and user names are covered. No password is in this report.</source>
        <translation>العناوين وأسماء المستخدمين محجوبة. لا توجد كلمة مرور في هذا التقرير.</translation>
    </message>
    <message>
        <source>No password is in this report. Addresses can be read in it.</source>
        <translation>لا توجد كلمة مرور في هذا التقرير. أما العناوين فيمكن قراءتها فيه.</translation>
    </message>
    <message>
        <source>Mail set-up report</source>
        <translation>تقرير إعداد البريد</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>نقطة ضعف</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Cover addresses and user names</source>
        <translation>حجب العناوين وأسماء المستخدمين</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Write a &amp;mail with it …</source>
        <translation>كتابة رسالة بريد معه …</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>تقرير لفريق الدعم</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>صفحة (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>البيانات (JSON)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>ما يقوله التقرير</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>RoundTrip</name>
    <message>
        <source>The sending server is on the domain’s list of senders.</source>
        <translation>الخادم المرسِل مدرج في قائمة مرسلي النطاق.</translation>
    </message>
    <message>
        <source>The domain publishes no list of its sending servers.</source>
        <translation>لا ينشر النطاق قائمة بالخوادم التي ترسل باسمه.</translation>
    </message>
    <message>
        <source>The sending server is not on the domain’s list of senders.</source>
        <translation>الخادم المرسِل غير مدرج في قائمة مرسلي النطاق.</translation>
    </message>
    <message>
        <source>The signature is right, and nothing was changed on the way.</source>
        <translation>التوقيع صحيح، ولم يتغيّر شيء في الطريق.</translation>
    </message>
    <message>
        <source>The message is not signed.</source>
        <translation>الرسالة غير موقَّعة.</translation>
    </message>
    <message>
        <source>The signature is not right, or something was changed on the way.</source>
        <translation>التوقيع غير صحيح، أو تغيّر شيء في الطريق.</translation>
    </message>
    <message>
        <source>The sender’s address fits what SPF or DKIM prove.</source>
        <translation>عنوان المرسل يوافق ما يثبته SPF أو DKIM.</translation>
    </message>
    <message>
        <source>The domain publishes no rule for mail that proves nothing.</source>
        <translation>لا ينشر النطاق قاعدة للبريد الذي لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM prove the sender’s address; such mail often ends in the spam folder.</source>
        <translation>لا يثبت SPF ولا DKIM عنوان المرسل؛ وكثيرًا ما ينتهي مثل هذا البريد في مجلد البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>The sender had signed in.</source>
        <translation>كان المرسل قد سجّل الدخول.</translation>
    </message>
    <message>
        <source>The sender had not signed in.</source>
        <translation>لم يكن المرسل قد سجّل الدخول.</translation>
    </message>
    <message>
        <source>It could not be checked at that moment.</source>
        <translation>تعذّر فحص ذلك في تلك اللحظة.</translation>
    </message>
    <message>
        <source>What the domain publishes for it cannot be read.</source>
        <translation>تعذّرت قراءة ما ينشره النطاق لذلك.</translation>
    </message>
    <message>
        <source>That proves nothing, neither good nor bad.</source>
        <translation>لا يثبت ذلك شيئًا، لا خيرًا ولا شرًّا.</translation>
    </message>
    <message>
        <source>The message was handed over but did not arrive within %1 seconds. It may still come: some servers keep back the first mail for some minutes. Look into your mailbox later, the spam folder too.</source>
        <translation>سُلّمت الرسالة لكنها لم تصل خلال %1 ث. قد تصل لاحقًا: فبعض الخوادم تؤخّر البريد الأول بضع دقائق. انظر في صندوق بريدك لاحقًا، وفي مجلد البريد غير المرغوب فيه أيضًا.</translation>
    </message>
    <message>
        <source>The message arrived in the inbox after %1 seconds.</source>
        <translation>وصلت الرسالة إلى صندوق الوارد بعد %1 ث.</translation>
    </message>
    <message>
        <source>The message arrived after %1 seconds, but in the spam folder “%2”. Others may not see your mail either.</source>
        <translation>وصلت الرسالة بعد %1 ث، لكن إلى مجلد البريد غير المرغوب فيه «%2». قد لا يرى الآخرون بريدك أيضًا.</translation>
    </message>
    <message>
        <source>The message arrived after %1 seconds in the folder “%2”; a filter rule seems to have put it there.</source>
        <translation>وصلت الرسالة بعد %1 ث إلى المجلد «%2»؛ يبدو أن قاعدة تصفية وضعتها هناك.</translation>
    </message>
    <message>
        <source>It stays in your mailbox.</source>
        <translation>تبقى في صندوق بريدك.</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>وقد حُذفت بعد ذلك.</translation>
    </message>
    <message>
        <source>It is marked as deleted; your mail program removes it when it tidies up.</source>
        <translation>عُلّمت كمحذوفة؛ ويزيلها برنامج البريد عند التنظيف.</translation>
    </message>
    <message>
        <source>The server does not let it be deleted; please delete it yourself.</source>
        <translation>لا يسمح الخادم بحذفها؛ يُرجى حذفها بنفسك.</translation>
    </message>
    <message>
        <source>The receiving server %1 found:</source>
        <translation>وجد الخادم المستقبِل %1 ما يلي:</translation>
    </message>
    <message>
        <source>Somebody who gives no name wrote this, so it proves nothing:</source>
        <translation>كتب هذا من لا يذكر اسمًا، لذلك لا يثبت شيئًا:</translation>
    </message>
    <message>
        <source>%1 wrote this; it is not the receiving server, so it proves nothing:</source>
        <translation>كتب هذا %1؛ وهو ليس الخادم المستقبِل، لذلك لا يثبت شيئًا:</translation>
    </message>
</context>
<context>
    <name>SavedReportWindow</name>
    <message>
        <source>The computer, and what the name server said</source>
        <translation>الحاسوب، وما قاله خادم الأسماء</translation>
    </message>
    <message>
        <source>Set up &amp;anew with these settings</source>
        <translation>إعداد الحساب من جديد بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Save, print or &amp;mail it …</source>
        <translation>حفظه أو طباعته أو إرساله بالبريد …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SenderViewWords</name>
    <message>
        <source>May mail from %1 be sent?</source>
        <translation>هل يُسمح بإرسال البريد من %1؟</translation>
    </message>
    <message>
        <source>Asking the name server …</source>
        <translation>يجري سؤال خادم الأسماء…</translation>
    </message>
    <message>
        <source>Not everything is in order: some receivers will refuse this mail or take it for spam. What to do stands below.</source>
        <translation>ليس كل شيء سليمًا: سيرفض بعض المستقبِلين هذا البريد أو يعدّونه بريدًا غير مرغوب فيه. تجد في الأسفل ما عليك فعله.</translation>
    </message>
    <message>
        <source>The name server did not answer every question. What is known stands below.</source>
        <translation>لم يُجب خادم الأسماء عن كل الأسئلة. تجد في الأسفل ما هو معروف.</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>لا شيء يمنع ذلك.</translation>
    </message>
    <message>
        <source>Publish this TXT record where the domain is looked after, in place of the one of this kind that may be there:</source>
        <translation>انشر سجل TXT هذا حيث يُدار النطاق، بدلًا من السجل الذي قد يكون موجودًا هناك من النوع نفسه:</translation>
    </message>
</context>
<context>
    <name>SenderWindow</name>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>السؤال مجددًا</translation>
    </message>
</context>
<context>
    <name>SenderWords</name>
    <message>
        <source>There is one list of permitted senders and it is in order. Receivers look up %1 of the 10 names that are allowed.</source>
        <translation>توجد قائمة واحدة بالمرسلين المسموح لهم، وهي سليمة. يستعلم المستقبِلون عن %1 من أصل 10 أسماء مسموح بها.</translation>
    </message>
    <message>
        <source>There is no list of permitted senders, so large providers take this domain&apos;s mail for spam. Publish one SPF record, with the text that your provider gives.</source>
        <translation>لا توجد قائمة بالمرسلين المسموح لهم، لذلك تعدّ كبرى الشركات المزوّدة بريد هذا النطاق بريدًا غير مرغوب فيه. انشر سجل SPF واحدًا، بالنص الذي يعطيه مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>There are several SPF records, so none of them counts. Put everything into one and delete the others.</source>
        <translation>توجد عدة سجلات SPF، لذلك لا يُعتدّ بأي منها. اجمع كل شيء في سجل واحد واحذف الباقي.</translation>
    </message>
    <message>
        <source>The SPF record has a mistake at “%1”, so it does not count. Correct this part.</source>
        <translation>في سجل SPF خطأ عند «%1»، لذلك لا يُعتدّ به. صحّح هذا الجزء.</translation>
    </message>
    <message>
        <source>The SPF record needs more than 10 look-ups, so receivers give up on it. Remove services that you do not use any more.</source>
        <translation>يحتاج سجل SPF إلى أكثر من 10 استعلامات، لذلك يتخلى عنه المستقبِلون. أزِل الخدمات التي لم تعد تستخدمها.</translation>
    </message>
    <message>
        <source>The SPF record includes %1, which has no usable list of its own. The whole record fails because of it; remove that part.</source>
        <translation>يتضمّن سجل SPF النطاق %1 الذي ليست له قائمة صالحة. ويفشل السجل كله بسببه؛ احذف ذلك الجزء.</translation>
    </message>
    <message>
        <source>The mail is at %1, but the SPF record does not let it send. Add “include:%2” to the record.</source>
        <translation>البريد لدى %1، لكن سجل SPF لا يسمح له بالإرسال. أضف «include:%2» إلى السجل.</translation>
    </message>
    <message>
        <source>The SPF record ends with “+all”: everybody may send in the name of this domain. Let it end with “~all” or “-all”.</source>
        <translation>ينتهي سجل SPF بـ «+all»: يستطيع أي شخص الإرسال باسم هذا النطاق. اجعله ينتهي بـ «~all» أو «-all».</translation>
    </message>
    <message>
        <source>The SPF record does not say what becomes of mail from other senders. Let it end with “~all” or “-all”.</source>
        <translation>لا يذكر سجل SPF مصير البريد القادم من مرسلين آخرين. اجعله ينتهي بـ «~all» أو «-all».</translation>
    </message>
    <message>
        <source>There is a key with which receivers can check signatures (%1). Whether mail really is signed, only a sent message shows.</source>
        <translation>يوجد مفتاح يستطيع المستقبِلون به التحقق من التوقيعات (%1). أما هل يُوقَّع البريد فعلًا، فلا تبيّنه إلا رسالة مرسلة.</translation>
    </message>
    <message>
        <source>The keys that were found (%1) are withdrawn; mail signed with them fails. Switch signing on again at your provider.</source>
        <translation>المفاتيح التي عُثر عليها (%1) مسحوبة؛ والبريد الموقَّع بها لا يجتاز الفحص. فعّل التوقيع من جديد لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The key at %1 is damaged, often because a part was lost when it was pasted. Copy it again from your provider.</source>
        <translation>المفتاح في %1 تالف، وكثيرًا ما يكون السبب ضياع جزء منه عند لصقه. انسخه مرة أخرى من مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The key at %1 is too short to count. Have your provider make one of 2048 bits.</source>
        <translation>المفتاح في %1 أقصر من أن يُعتدّ به. اطلب من مزوّد الخدمة إنشاء مفتاح بطول 2048 بت.</translation>
    </message>
    <message>
        <source>None of the keys that your provider uses is there (%1). Switch on signing (DKIM) at your provider and publish what it shows. If your keys have other names, all may be well.</source>
        <translation>لا يوجد أي من المفاتيح التي يستخدمها مزوّد الخدمة (%1). فعّل التوقيع (DKIM) لدى مزوّد الخدمة وانشر ما يعرضه. إذا كانت لمفاتيحك أسماء أخرى، فقد يكون كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>No key was found under the usual names. Keys cannot be listed, so there may be one under another name.</source>
        <translation>لم يُعثر على مفتاح بالأسماء المعتادة. لا يمكن سرد المفاتيح، لذلك قد يوجد مفتاح باسم آخر.</translation>
    </message>
    <message>
        <source>Receivers are asked to refuse forged mail.</source>
        <translation>يُطلب من المستقبِلين رفض البريد المزوَّر.</translation>
    </message>
    <message>
        <source>Receivers are asked to put forged mail into the spam folder.</source>
        <translation>يُطلب من المستقبِلين وضع البريد المزوَّر في مجلد البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>Receivers only report forged mail and still deliver it. That is enough for a start.</source>
        <translation>يكتفي المستقبِلون بالإبلاغ عن البريد المزوَّر، ويسلّمونه مع ذلك. هذا يكفي للبداية.</translation>
    </message>
    <message>
        <source>There is no rule for forged mail. Large providers ask for one from whoever sends much; “v=DMARC1; p=none” is enough for a start.</source>
        <translation>لا توجد قاعدة للبريد المزوَّر. تطلبها كبرى الشركات المزوّدة ممن يرسل كثيرًا؛ ويكفي للبداية «v=DMARC1; p=none».</translation>
    </message>
    <message>
        <source>There are several DMARC records, so none of them counts. Keep one.</source>
        <translation>توجد عدة سجلات DMARC، لذلك لا يُعتدّ بأي منها. أبقِ واحدًا.</translation>
    </message>
    <message>
        <source>The DMARC record has a mistake, so it does not count. It must begin with “v=DMARC1; p=”.</source>
        <translation>في سجل DMARC خطأ، لذلك لا يُعتدّ به. يجب أن يبدأ بـ «v=DMARC1; p=».</translation>
    </message>
    <message>
        <source>There is no domain with this name. Compare it letter by letter, or see whether its registration has run out.</source>
        <translation>لا يوجد نطاق بهذا الاسم. قارنه حرفًا حرفًا، أو تحقّق مما إذا كان تسجيله قد انتهى.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is delivered to %1.</source>
        <translation>يُسلَّم بريد النطاق إلى %1.</translation>
    </message>
    <message>
        <source>No server is named that takes this domain&apos;s mail, so answers may not arrive.</source>
        <translation>لم يُذكر خادم يستقبل بريد هذا النطاق، لذلك قد لا تصل الردود.</translation>
    </message>
    <message>
        <source>The domain says that it takes no mail, so answers cannot arrive.</source>
        <translation>يقول النطاق إنه لا يستقبل البريد، لذلك لا يمكن أن تصل الردود.</translation>
    </message>
    <message>
        <source>Other servers are told to insist on encryption. The policy itself lies on the web and was not read.</source>
        <translation>يُطلب من الخوادم الأخرى أن تشترط التشفير. أما السياسة نفسها فموجودة على الويب ولم تُقرأ.</translation>
    </message>
    <message>
        <source>Not there. Mail arrives without it; it makes delivery to you harder to eavesdrop on.</source>
        <translation>غير موجود. يصل البريد من دونه؛ وهو يجعل التنصّت على البريد في طريقه إليك أصعب.</translation>
    </message>
    <message>
        <source>The MTA-STS record has a mistake or is there twice, so other servers ignore it.</source>
        <translation>في سجل MTA-STS خطأ أو أنه موجود مرتين، لذلك تتجاهله الخوادم الأخرى.</translation>
    </message>
    <message>
        <source>Encryption that failed is reported to %1.</source>
        <translation>يُبلَّغ عن فشل التشفير إلى %1.</translation>
    </message>
    <message>
        <source>Not there. Nobody reports when encryption on the way to you fails.</source>
        <translation>غير موجود. لا يُبلغ أحد عن فشل التشفير في الطريق إليك.</translation>
    </message>
    <message>
        <source>The TLS-RPT record has a mistake or is there twice, so nobody reports.</source>
        <translation>في سجل TLS-RPT خطأ أو أنه موجود مرتين، لذلك لا يُبلغ أحد.</translation>
    </message>
    <message>
        <source>The certificates of %1 are named in signed DNS.</source>
        <translation>شهادات %1 مذكورة في DNS الموقَّع.</translation>
    </message>
    <message>
        <source>%1 names its certificates, but the name server that was asked does not vouch for the signatures. They count only in signed DNS.</source>
        <translation>يذكر %1 شهاداته، لكن خادم الأسماء الذي سُئل لا يضمن التوقيعات. ولا يُعتدّ بها إلا في DNS الموقَّع.</translation>
    </message>
    <message>
        <source>Not there. Mail arrives without it; it needs signed DNS.</source>
        <translation>غير موجود. يصل البريد من دونه؛ وهو يحتاج إلى DNS الموقَّع.</translation>
    </message>
    <message>
        <source>The sender is the mailbox that signs in.</source>
        <translation>المرسل هو صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The sender is not the mailbox that signs in (%1). Many servers refuse that until the address is an alias of it or “send as” is granted.</source>
        <translation>المرسل ليس صندوق البريد الذي يسجّل الدخول (%1). ترفض خوادم كثيرة ذلك إلى أن يصبح العنوان عنوانًا بديلًا له أو يُمنح حق الإرسال باسمه («send as»).</translation>
    </message>
    <message>
        <source>The sender is of another domain than the mailbox that signs in (%1). Most servers refuse that, and receivers may take the mail for forged.</source>
        <translation>المرسل من نطاق غير نطاق صندوق البريد الذي يسجّل الدخول (%1). ترفض معظم الخوادم ذلك، وقد يعدّ المستقبِلون البريد مزوَّرًا.</translation>
    </message>
    <message>
        <source>Where mail arrives (MX)</source>
        <translation>أين يصل البريد (MX)</translation>
    </message>
    <message>
        <source>Who may send (SPF)</source>
        <translation>من يحق له الإرسال (SPF)</translation>
    </message>
    <message>
        <source>Signature keys (DKIM)</source>
        <translation>مفاتيح التوقيع (DKIM)</translation>
    </message>
    <message>
        <source>Rule for forged mail (DMARC)</source>
        <translation>قاعدة للبريد المزوَّر (DMARC)</translation>
    </message>
    <message>
        <source>Encrypted delivery (MTA-STS)</source>
        <translation>التسليم المشفّر (MTA-STS)</translation>
    </message>
    <message>
        <source>Reports of failed encryption (TLS-RPT)</source>
        <translation>تقارير فشل التشفير (TLS-RPT)</translation>
    </message>
    <message>
        <source>Certificates in DNS (DANE)</source>
        <translation>الشهادات في DNS (DANE)</translation>
    </message>
    <message>
        <source>Sender and sign-in</source>
        <translation>المرسل وتسجيل الدخول</translation>
    </message>
    <message>
        <source>The name server gave no answer, so this is not known. Try again later or with another name server.</source>
        <translation>لم يعطِ خادم الأسماء جوابًا، لذلك لا يُعرف هذا. حاول لاحقًا أو بخادم أسماء آخر.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Choose “New Account”, then “Email”. Type your name and your mail address.</source>
        <translation>اختر «حساب جديد» (New Account)، ثم «البريد الإلكتروني» (Email). اكتب اسمك وعنوان بريدك.</translation>
    </message>
    <message>
        <source>Choose “Continue”: Thunderbird finds the settings by itself.</source>
        <translation>اختر «متابعة» (Continue): يعثر Thunderbird على الإعدادات بنفسه.</translation>
    </message>
    <message>
        <source>Type your password when it asks for it.</source>
        <translation>اكتب كلمة مرورك عندما يطلبها.</translation>
    </message>
    <message>
        <source>iPhone, iPad and Mac</source>
        <translation>iPhone وiPad وMac</translation>
    </message>
    <message>
        <source>Open this page in Safari and type the part of your address that stands before the @.</source>
        <translation>افتح هذه الصفحة في Safari واكتب الجزء الذي يسبق @ من عنوانك.</translation>
    </message>
    <message>
        <source>The part before the @</source>
        <translation>الجزء الذي يسبق @</translation>
    </message>
    <message>
        <source>Get the profile</source>
        <translation>تنزيل ملف الإعداد</translation>
    </message>
    <message>
        <source>Allow the download of the profile.</source>
        <translation>اسمح بتنزيل ملف الإعداد.</translation>
    </message>
    <message>
        <source>Open Settings, General, “VPN &amp; Device Management” and install the profile. On a Mac it is in System Settings, General.</source>
        <translation>افتح الإعدادات، ثم عام، ثم «VPN وإدارة الجهاز»، وثبّت ملف الإعداد (ملف التعريف). وعلى Mac تجده في إعدادات النظام، ضمن عام.</translation>
    </message>
    <message>
        <source>The device says that the profile is not signed. It holds only the settings below, and no password.</source>
        <translation>يقول الجهاز إن ملف الإعداد غير موقَّع. لا يحتوي الملف إلا على الإعدادات أدناه، وليس فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Choose “Add Account” and type your mail address.</source>
        <translation>اختر «إضافة حساب» (Add Account) واكتب عنوان بريدك.</translation>
    </message>
    <message>
        <source>Where Outlook does not know the settings, choose to set the account up manually, then “%1”.</source>
        <translation>إذا كان Outlook لا يعرف الإعدادات، فاختر إعداد الحساب يدويًا، ثم «%1».</translation>
    </message>
    <message>
        <source>Type in the settings below.</source>
        <translation>اكتب الإعدادات أدناه.</translation>
    </message>
    <message>
        <source>Classic Outlook up to 2019 mostly finds the settings by itself. Newer versions mostly do not.</source>
        <translation>يعثر Outlook الكلاسيكي حتى إصدار 2019 على الإعدادات بنفسه غالبًا. أما الإصدارات الأحدث فلا تفعل ذلك غالبًا.</translation>
    </message>
    <message>
        <source>All other programs: the settings</source>
        <translation>جميع البرامج الأخرى: الإعدادات</translation>
    </message>
    <message>
        <source>Type your own address in the place of %1.</source>
        <translation>اكتب عنوانك أنت بدلًا من %1.</translation>
    </message>
    <message>
        <source>Mail at %1</source>
        <translation>البريد في %1</translation>
    </message>
</context>
<context>
    <name>SettingsBlanks</name>
    <message>
        <source>Server for re&amp;ceiving</source>
        <translation>خادم الاستقبال</translation>
    </message>
    <message>
        <source>Server for &amp;sending</source>
        <translation>خادم الإرسال</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Mailwright – Mail Setup Assistant</source>
        <translation>Mailwright – مساعد إعداد البريد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Explain an error …</source>
        <translation>شرح خطأ …</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Different for sending</source>
        <translation>بيانات أخرى للإرسال</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>How you &amp;sign in:</source>
        <translation>طريقة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>User name for &amp;sending:</source>
        <translation>اسم المستخدم للإرسال:</translation>
    </message>
    <message>
        <source>Password for s&amp;ending, if it is another one:</source>
        <translation>كلمة المرور للإرسال، إن كانت غيرها:</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Next: Test</source>
        <translation>التالي: الاختبار</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>كيف تسجّل الدخول؟</translation>
    </message>
    <message>
        <source>Before you type the password</source>
        <translation>قبل أن تكتب كلمة المرور</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Please type the user name. It is often the whole e-mail address.</source>
        <translation>يُرجى كتابة اسم المستخدم. وهو غالبًا عنوان البريد الإلكتروني الكامل.</translation>
    </message>
    <message>
        <source>This is longer than any user name can be.</source>
        <translation>هذا أطول مما يمكن أن يكون عليه أي اسم مستخدم.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the user name.</source>
        <translation>في اسم المستخدم فاصل أسطر أو حرف آخر غير مرئي.</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>يُرجى كتابة كلمة المرور.</translation>
    </message>
    <message>
        <source>This is longer than any password can be. Perhaps something else was pasted.</source>
        <translation>هذه أطول مما يمكن أن تكون عليه أي كلمة مرور. ربما أُلصق شيء آخر.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the password. Perhaps too much was copied.</source>
        <translation>في كلمة المرور فاصل أسطر أو حرف آخر غير مرئي. ربما نُسخ أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The user name is the word “%1” for everybody here.</source>
        <translation>اسم المستخدم هنا هو الكلمة «%1» للجميع.</translation>
    </message>
    <message>
        <source>The user name here is usually the whole e-mail address.</source>
        <translation>اسم المستخدم هنا هو عادةً عنوان البريد الإلكتروني الكامل.</translation>
    </message>
    <message>
        <source>There is a space in the user name. Hardly any server takes one.</source>
        <translation>في اسم المستخدم مسافة. لا يكاد أي خادم يقبل ذلك.</translation>
    </message>
    <message>
        <source>There is a blank before or after the password, as copying leaves it.</source>
        <translation>هناك مسافة قبل كلمة المرور أو بعدها، كما يحدث عند النسخ.</translation>
    </message>
    <message>
        <source>The app password is shown in groups, but the spaces are not part of it.</source>
        <translation>تُعرض كلمة مرور التطبيق في مجموعات، لكن المسافات ليست جزءًا منها.</translation>
    </message>
    <message>
        <source>This does not look like an app password: Google&apos;s have 16 small letters. Your normal Google password is refused here.</source>
        <translation>لا تبدو هذه كلمة مرور التطبيق: كلمات مرور التطبيقات من Google تتكوّن من 16 حرفًا لاتينيًا صغيرًا. أما كلمة مرور Google المعتادة فمرفوضة هنا.</translation>
    </message>
    <message>
        <source>An API key of SendGrid begins with “SG.”; the password of its web site is refused here.</source>
        <translation>يبدأ مفتاح API من SendGrid بـ «SG.»؛ أما كلمة مرور موقعه فمرفوضة هنا.</translation>
    </message>
    <message>
        <source>This looks like an AWS secret access key (40 characters). Amazon SES wants the SMTP password made from it (44 characters).</source>
        <translation>يبدو هذا مفتاح وصول سرّيًا من AWS (40 حرفًا). تريد Amazon SES كلمة مرور SMTP المشتقّة منه (44 حرفًا).</translation>
    </message>
    <message>
        <source>An SMTP password of Amazon SES has 44 characters; this one is of another length.</source>
        <translation>تتكوّن كلمة مرور SMTP في Amazon SES من 44 حرفًا؛ وهذه بطول آخر.</translation>
    </message>
    <message>
        <source>The same token is both the user name and the password here, and the two differ.</source>
        <translation>الرمز المميّز نفسه هو هنا اسم المستخدم وكلمة المرور معًا، لكن الاثنين مختلفان.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>Use the whole address</source>
        <translation>استخدام العنوان الكامل</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>إزالة المسافات</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>إزالة المسافة</translation>
    </message>
    <message>
        <source>Use it for both</source>
        <translation>استخدامه لكليهما</translation>
    </message>
    <message>
        <source>If it is right all the same, go on once more.</source>
        <translation>إذا كان صحيحًا رغم ذلك، فتابع مرة أخرى.</translation>
    </message>
    <message>
        <source>Authorization &amp;code:</source>
        <translation>رمز التفويض:</translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation>كلمة مرور التطبيق:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>مفتاح API:</translation>
    </message>
    <message>
        <source>SMTP pass&amp;word:</source>
        <translation>كلمة مرور SMTP:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>بكلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>With an API key</source>
        <translation>بمفتاح API</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>The password goes to %1 only, when you press “Test now”, and only over an encrypted line with a right certificate.</source>
        <translation>تذهب كلمة المرور إلى %1 وحده، عندما تضغط على «اختبار الآن»، وعبر اتصال مشفّر بشهادة صحيحة فقط.</translation>
    </message>
    <message>
        <source>The password goes to %1 and %2 only, when you press “Test now”, and only over an encrypted line with a right certificate.</source>
        <translation>تذهب كلمة المرور إلى %1 و %2 وحدهما، عندما تضغط على «اختبار الآن»، وعبر اتصال مشفّر بشهادة صحيحة فقط.</translation>
    </message>
    <message>
        <source>In &amp;KWallet</source>
        <translation>في KWallet</translation>
    </message>
    <message>
        <source>In a &amp;file locked with a passphrase</source>
        <translation>في ملف مقفل بعبارة مرور</translation>
    </message>
    <message>
        <source>Only until I &amp;close this window</source>
        <translation>فقط إلى أن أغلق هذه النافذة</translation>
    </message>
    <message>
        <source>The password store of your desktop.</source>
        <translation>مخزن كلمات المرور في سطح المكتب لديك.</translation>
    </message>
    <message>
        <source>For Mailwright on this computer. Without the passphrase nobody can open it.</source>
        <translation>لبرنامج Mailwright على هذا الحاسوب. لا يستطيع أحد فتحه دون عبارة المرور.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no password: you sign in with your browser. None of the files here contains a secret.</source>
        <translation>لا توجد كلمة مرور: تسجّل الدخول عبر متصفّحك. ليس في أي من الملفات هنا ما هو سرّي.</translation>
    </message>
    <message>
        <source>The password was not saved: KWallet cannot be reached. It stays here until the window closes.</source>
        <translation>لم تُحفظ كلمة المرور: تعذّر الوصول إلى KWallet. وتبقى هنا إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The password was not saved: the wallet stayed closed. It stays here until the window closes.</source>
        <translation>لم تُحفظ كلمة المرور: ظلت المحفظة مغلقة. وتبقى هنا إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The password was not saved yet: the locked file needs a passphrase.</source>
        <translation>لم تُحفظ كلمة المرور بعد: يحتاج الملف المقفل إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>The password was not saved: the passphrase does not open the locked file.</source>
        <translation>لم تُحفظ كلمة المرور: عبارة المرور لا تفتح الملف المقفل.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file cannot be read or is damaged. It was left as it is.</source>
        <translation>لم تُحفظ كلمة المرور: تعذّرت قراءة الملف المقفل أو أنه تالف. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file was made by a newer Mailwright.</source>
        <translation>لم تُحفظ كلمة المرور: أنشأ الملفَ المقفل إصدارٌ أحدث من Mailwright.</translation>
    </message>
    <message>
        <source>The password was not saved: the package “libqca-qt6-plugins” is missing on this computer.</source>
        <translation>لم تُحفظ كلمة المرور: الحزمة «libqca-qt6-plugins» غير موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The password was not saved: it is too long, or no text.</source>
        <translation>لم تُحفظ كلمة المرور: إنها طويلة جدًا، أو ليست نصًا.</translation>
    </message>
    <message>
        <source>The password was not saved: KWallet did not take it.</source>
        <translation>لم تُحفظ كلمة المرور: لم يقبلها KWallet.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file cannot be written.</source>
        <translation>لم تُحفظ كلمة المرور: تعذّرت كتابة الملف المقفل.</translation>
    </message>
    <message>
        <source>The passphrase did not open the file. Please try again.</source>
        <translation>لم تفتح عبارة المرور الملف. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your password goes into a file that only the passphrase opens.</source>
        <translation>توضع كلمة مرورك في ملف لا تفتحه إلا عبارة المرور.</translation>
    </message>
    <message>
        <source>Open the page for API keys</source>
        <translation>فتح صفحة مفاتيح API</translation>
    </message>
    <message>
        <source>How to make the SMTP password</source>
        <translation>كيف تُنشأ كلمة مرور SMTP</translation>
    </message>
    <message>
        <source>How to get the authorization code</source>
        <translation>كيف تحصل على رمز التفويض</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>فتح صفحة كلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>With the user name and password of your mailbox.</source>
        <translation>باسم المستخدم وكلمة المرور الخاصين بصندوق بريدك.</translation>
    </message>
    <message>
        <source>At %1 you sign in with your browser.</source>
        <translation>عند %1 تسجّل الدخول بواسطة المتصفح.</translation>
    </message>
    <message>
        <source>With what %1 gave you for mail programs.</source>
        <translation>بما أعطاك إياه %1 لبرامج البريد.</translation>
    </message>
    <message>
        <source>Your password is kept in KWallet. The files here contain it only where you ask for that.</source>
        <translation>كلمة مرورك محفوظة في KWallet. لا تحتويها الملفات هنا إلا حيث تطلب ذلك.</translation>
    </message>
    <message>
        <source>Your password is kept in the locked file. The files here contain it only where you ask for that.</source>
        <translation>كلمة مرورك محفوظة في الملف المقفل. لا تحتويها الملفات هنا إلا حيث تطلب ذلك.</translation>
    </message>
    <message>
        <source>Your password is forgotten when this window closes. The files here contain it only where you ask for that.</source>
        <translation>تُنسى كلمة مرورك عند إغلاق هذه النافذة. لا تحتويها الملفات هنا إلا حيث تطلب ذلك.</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>عبر المتصفّح</translation>
    </message>
    <message>
        <source>Where the browser sign-in is kept after a successful test:</source>
        <translation>أين يُحفظ تسجيل الدخول عبر المتصفّح بعد اختبار ناجح:</translation>
    </message>
    <message>
        <source>Where the password is kept after a successful test:</source>
        <translation>أين تُحفظ كلمة المرور بعد اختبار ناجح:</translation>
    </message>
    <message>
        <source>Your browser sign-in is kept in KWallet. None of the files here contains a secret.</source>
        <translation>تسجيل دخولك عبر المتصفّح محفوظ في KWallet. ليس في أي من الملفات هنا ما هو سرّي.</translation>
    </message>
    <message>
        <source>Your browser sign-in is kept in the locked file. None of the files here contains a secret.</source>
        <translation>تسجيل دخولك عبر المتصفّح محفوظ في الملف المقفل. ليس في أي من الملفات هنا ما هو سرّي.</translation>
    </message>
    <message>
        <source>With your browser, on a page of your provider.</source>
        <translation>بمتصفحك، على صفحة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>This says %1, but its servers are not those of %1. It is treated as another provider.</source>
        <translation>تذكر هذه الإعدادات %1، لكن خوادمها ليست خوادم %1. ولذلك تُعامَل معاملة إعدادات مزوّد آخر.</translation>
    </message>
    <message>
        <source>%1 has refused this sign-in twice within ten minutes. Most servers lock an account after a few more. Check the password first, for example on the provider&apos;s web page.</source>
        <translation>رُفض تسجيل الدخول هذا مرتين خلال عشر دقائق (%1). معظم الخوادم يقفل الحساب بعد بضع مرات أخرى. تحقّق من كلمة المرور أولًا، مثلًا على صفحة الويب لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The password was not saved: the locked file needs a Mailwright that was built with OpenSSL 3.2 or newer (“libssl-dev”).</source>
        <translation>لم تُحفظ كلمة المرور: يحتاج الملف المقفل إلى برنامج Mailwright مبني مع OpenSSL 3.2 أو أحدث («libssl-dev»).</translation>
    </message>
    <message>
        <source>The locked file is older than the one this computer saw last. A backup or a synchronised folder may have brought it back; passwords that were saved since are not in it.</source>
        <translation>الملف المقفل أقدم من آخر نسخة رآها هذا الحاسوب. ربما أعادته نسخة احتياطية أو مجلد متزامن؛ وكلمات المرور التي حُفظت منذ ذلك الحين ليست فيه.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Find server</source>
        <translation>العثور على الخادم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>ما يستطيعه الخادم</translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <translation>الانتقال إلى التشفير</translation>
    </message>
    <message>
        <source>Lock the line</source>
        <translation>تأمين الاتصال</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sender accepted</source>
        <translation>قبول المرسِل</translation>
    </message>
    <message>
        <source>Recipient accepted</source>
        <translation>قبول المستلِم</translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation>تسليم الرسالة إلى الخادم</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>وصول الرسالة</translation>
    </message>
    <message>
        <source>The server repeated what was typed; its words are left out.</source>
        <translation>كرّر الخادم ما كُتب، لذلك حُذف كلامه.</translation>
    </message>
    <message>
        <source>The password would be in this, because the server repeated it. So nothing was written or copied.</source>
        <translation>كانت كلمة المرور ستظهر هنا، لأن الخادم كرّرها. لذلك لم يُكتب شيء ولم يُنسخ.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>no way in</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>لا يصلح</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>same password</source>
        <translation>كلمة المرور نفسها</translation>
    </message>
    <message>
        <source>Find server</source>
        <translation>العثور على الخادم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>إلقاء التحية</translation>
    </message>
    <message>
        <source>Lock the line</source>
        <translation>تأمين الاتصال</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>الإمكانات</translation>
    </message>
    <message>
        <source>Ask for STARTTLS</source>
        <translation>طلب STARTTLS</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS والشهادة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>The practice mailbox needs the package “libqca-qt6-plugins”, which is missing on this computer.</source>
        <translation>يحتاج صندوق البريد التجريبي إلى الحزمة «libqca-qt6-plugins»، وهي غير موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The practice mailbox could not open a port on this computer.</source>
        <translation>لم يتمكّن صندوق البريد التجريبي من فتح منفذ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file cannot be read; look whether it is still there and whether you may read it.</source>
        <translation>تعذّرت قراءة الملف؛ تحقّق من أنه ما زال موجودًا ومن أنه يحقّ لك قراءته.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>This makes no server name; compare it with what your provider says.</source>
        <translation>لا ينتج عن هذا اسم خادم؛ قارنه بما يذكره مزوّد الخدمة.</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>works, with a note</source>
        <translation>يعمل، مع ملاحظة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1، تمّت</translation>
    </message>
    <message>
        <source>%1, the current step</source>
        <translation>%1، الخطوة الحالية</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1، لم يحِن دورها بعد</translation>
    </message>
    <message>
        <source>%1, left open</source>
        <translation>%1، لم تكتمل</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Details for experts</source>
        <translation>تفاصيل للخبراء</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>Mailwright test message</source>
        <translation>رسالة اختبار من Mailwright</translation>
    </message>
    <message>
        <source>This message shows that sending works. It was sent by Mailwright, the mail setup assistant, and can be deleted.</source>
        <translation>تبيّن هذه الرسالة أن الإرسال يعمل. أرسلها Mailwright، مساعد إعداد البريد، ويمكن حذفها.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>إرسال رسالة اختبار إلى نفسي</translation>
    </message>
    <message>
        <source>Enter the passphrase …</source>
        <translation>إدخال عبارة المرور …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Next: Finish</source>
        <translation>التالي: الإنهاء</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Ask %1 as well</source>
        <translation>اسأل %1 أيضًا</translation>
    </message>
    <message>
        <source>Fetch the missing certificate from %1</source>
        <translation>اجلب الشهادة الناقصة من %1</translation>
    </message>
    <message>
        <source>Test all the &amp;same</source>
        <translation>الاختبار رغم ذلك</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Receiving: server not found</source>
        <translation>الاستقبال: لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>Sending: server not found</source>
        <translation>الإرسال: لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>Receiving: no connection</source>
        <translation>الاستقبال: لا اتصال</translation>
    </message>
    <message>
        <source>Sending: no connection</source>
        <translation>الإرسال: لا اتصال</translation>
    </message>
    <message>
        <source>Receiving stopped at the greeting</source>
        <translation>توقّف الاستقبال عند التحية</translation>
    </message>
    <message>
        <source>Sending stopped at the greeting</source>
        <translation>توقّف الإرسال عند التحية</translation>
    </message>
    <message>
        <source>Receiving stopped: line not safe</source>
        <translation>توقّف الاستقبال: الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Sending stopped: line not safe</source>
        <translation>توقّف الإرسال: الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Receiving stopped at sign-in</source>
        <translation>توقّف الاستقبال عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending stopped at sign-in</source>
        <translation>توقّف الإرسال عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Receiving stopped at the message</source>
        <translation>توقّف الاستقبال عند الرسالة</translation>
    </message>
    <message>
        <source>Sending stopped at the message</source>
        <translation>توقّف الإرسال عند الرسالة</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>الاستقبال يعمل، والإرسال لا يعمل بعد</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>الإرسال يعمل، والاستقبال لا يعمل بعد</translation>
    </message>
    <message>
        <source>The server cannot be reached yet</source>
        <translation>لا يمكن الوصول إلى الخادم بعد</translation>
    </message>
    <message>
        <source>The line cannot be locked yet</source>
        <translation>لا يمكن تأمين الاتصال بعد</translation>
    </message>
    <message>
        <source>Signing in does not work yet</source>
        <translation>تسجيل الدخول لا يعمل بعد</translation>
    </message>
    <message>
        <source>Sending does not work yet</source>
        <translation>الإرسال لا يعمل بعد</translation>
    </message>
    <message>
        <source>No password was sent where the line is not safe. What to do stands below.</source>
        <translation>لم تُرسَل أي كلمة مرور عبر اتصال غير آمن. تجد في الأسفل ما عليك فعله.</translation>
    </message>
    <message>
        <source>The server is reached safely. What is missing stands below.</source>
        <translation>الاتصال بالخادم آمن. تجد في الأسفل ما ينقص.</translation>
    </message>
    <message>
        <source>Both servers are reached safely. What is missing stands below.</source>
        <translation>الاتصال بكلا الخادمين آمن. تجد في الأسفل ما ينقص.</translation>
    </message>
    <message>
        <source>The servers are reached safely. Your mail program does the sign-in itself, with the browser.</source>
        <translation>الاتصال بالخوادم آمن. أما تسجيل الدخول فيتولّاه برنامج البريد بنفسه عبر المتصفّح.</translation>
    </message>
    <message>
        <source>Signing in works, and the server took the test message to %1. It should be in the mailbox in a minute.</source>
        <translation>تسجيل الدخول يعمل، وقد قبل الخادم رسالة الاختبار الموجّهة إلى %1. من المفترض أن تصل إلى صندوق البريد خلال دقيقة.</translation>
    </message>
    <message>
        <source>Signing in works. No message was sent.</source>
        <translation>تسجيل الدخول يعمل. لم تُرسَل أي رسالة.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>This computer said: %1</source>
        <translation>قال هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Encryption: %1, %2</source>
        <translation>التشفير: %1، %2</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>شهادة: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>صالحة: من %1 إلى %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>What was said (C: this computer, S: the server):</source>
        <translation>نص المحادثة (C: هذا الحاسوب، S: الخادم):</translation>
    </message>
    <message>
        <source>Does it all work?</source>
        <translation>هل يعمل كل شيء؟</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>يجري الاختبار…</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>أُوقِف الاختبار</translation>
    </message>
    <message>
        <source>Mailwright walks up to the sign-in at both servers. Nothing starts before you press the button.</source>
        <translation>يتقدّم Mailwright مع كلا الخادمين حتى خطوة تسجيل الدخول. لا يبدأ شيء قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>Mailwright signs in as a mail program would. Nothing is sent before you press the button.</source>
        <translation>يسجّل Mailwright الدخول كما يفعل أي برنامج بريد. لا يُرسَل شيء قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>This takes a few seconds. You can stop at any time.</source>
        <translation>يستغرق هذا بضع ثوانٍ. يمكنك الإيقاف في أي وقت.</translation>
    </message>
    <message>
        <source>The connections are closed. Nothing more is sent.</source>
        <translation>أُغلقت الاتصالات. لن يُرسَل شيء بعد الآن.</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: توقّف</translation>
    </message>
    <message>
        <source>Receiving waits for the sign-in</source>
        <translation>الاستقبال ينتظر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending waits for the sign-in</source>
        <translation>الإرسال ينتظر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Receiving works</source>
        <translation>الاستقبال يعمل</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>الإرسال يعمل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tries</source>
        <translation>
            <numerusform>المحاولات: %1 من %n</numerusform>
            <numerusform>المحاولات: %1 من %n</numerusform>
            <numerusform>المحاولات: %1 من %n</numerusform>
            <numerusform>المحاولات: %1 من %n</numerusform>
            <numerusform>المحاولات: %1 من %n</numerusform>
            <numerusform>المحاولات: %1 من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password was tried %n times since this window was opened. Many servers lock an account for a while after a few wrong ones.</source>
        <translation>
            <numerusform>عدد مرات تجربة كلمة المرور منذ فتح هذه النافذة: %n. كثير من الخوادم يقفل الحساب مدةً من الزمن بعد بضع كلمات مرور خاطئة.</numerusform>
            <numerusform>عدد مرات تجربة كلمة المرور منذ فتح هذه النافذة: %n. كثير من الخوادم يقفل الحساب مدةً من الزمن بعد بضع كلمات مرور خاطئة.</numerusform>
            <numerusform>عدد مرات تجربة كلمة المرور منذ فتح هذه النافذة: %n. كثير من الخوادم يقفل الحساب مدةً من الزمن بعد بضع كلمات مرور خاطئة.</numerusform>
            <numerusform>عدد مرات تجربة كلمة المرور منذ فتح هذه النافذة: %n. كثير من الخوادم يقفل الحساب مدةً من الزمن بعد بضع كلمات مرور خاطئة.</numerusform>
            <numerusform>عدد مرات تجربة كلمة المرور منذ فتح هذه النافذة: %n. كثير من الخوادم يقفل الحساب مدةً من الزمن بعد بضع كلمات مرور خاطئة.</numerusform>
            <numerusform>عدد مرات تجربة كلمة المرور منذ فتح هذه النافذة: %n. كثير من الخوادم يقفل الحساب مدةً من الزمن بعد بضع كلمات مرور خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>port %1 with %2</source>
        <translation>المنفذ %1 مع %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Receiving was changed from %1 to %2.</source>
        <translation>تغيّر الاستقبال من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Sending was changed from %1 to %2.</source>
        <translation>تغيّر الإرسال من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The user name was changed from “%1” to “%2”.</source>
        <translation>تغيّر اسم المستخدم من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The user name for sending was changed from “%1” to “%2”.</source>
        <translation>تغيّر اسم المستخدم الخاص بالإرسال من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The spaces were removed from the password.</source>
        <translation>أُزيلت المسافات من كلمة المرور.</translation>
    </message>
    <message>
        <source>Details: stages, certificates, what was said</source>
        <translation>التفاصيل: المراحل والشهادات ونص المحادثة</translation>
    </message>
    <message>
        <source>Details: the server said “%1”</source>
        <translation>التفاصيل: قال الخادم «%1»</translation>
    </message>
    <message>
        <source>These settings were not tested. If mail does not work, come back and test them.</source>
        <translation>لم تُختبَر هذه الإعدادات. إذا لم يعمل البريد، فارجع إلى هنا واختبرها.</translation>
    </message>
    <message>
        <source>The last test did not succeed. If mail does not work, come back and test again.</source>
        <translation>لم ينجح الاختبار الأخير. إذا لم يعمل البريد، فارجع إلى هنا واختبر من جديد.</translation>
    </message>
    <message>
        <source>The servers of %1 are reached safely; the sign-in itself was not tested.</source>
        <translation>الاتصال بخوادم %1 آمن، أما تسجيل الدخول نفسه فلم يُختبَر.</translation>
    </message>
    <message>
        <source>%1 receives.</source>
        <translation>يستقبل %1 البريد.</translation>
    </message>
    <message>
        <source>%1 receives and sends.</source>
        <translation>يستقبل %1 البريد ويرسله.</translation>
    </message>
    <message>
        <source>%1 sends.</source>
        <translation>يرسل %1 البريد.</translation>
    </message>
    <message>
        <source>The server took a test message.</source>
        <translation>قبل الخادم رسالة اختبار.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted by its fingerprint, for this server only.</source>
        <translation>شهادة %1 موثوق بها بحسب بصمتها، ولهذا الخادم فقط.</translation>
    </message>
    <message>
        <source>Use the server name “%1”</source>
        <translation>استخدام اسم الخادم «%1»</translation>
    </message>
    <message>
        <source>The sender was changed from “%1” to “%2”.</source>
        <translation>تغيّر المرسِل من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>Setting up a mail account</source>
        <translation>إعداد حساب بريد</translation>
    </message>
    <message>
        <source>Setting up the mail account %1</source>
        <translation>إعداد حساب البريد %1</translation>
    </message>
    <message>
        <source>Signing in works, and the server took the test message.</source>
        <translation>تسجيل الدخول يعمل، وقد قبل الخادم رسالة الاختبار.</translation>
    </message>
    <message>
        <source>Signing in works, and the test message to %1 came back.</source>
        <translation>تسجيل الدخول يعمل، وقد وصلت رسالة الاختبار الموجّهة إلى %1.</translation>
    </message>
    <message>
        <source>Receiving: sign-in not tested</source>
        <translation>الاستقبال: لم يُختبر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending: sign-in not tested</source>
        <translation>الإرسال: لم يُختبر تسجيل الدخول</translation>
    </message>
    <message>
        <source>The servers answer. Nobody signed in, so nobody knows yet whether that works.</source>
        <translation>الخوادم تجيب. لم يسجّل أحد الدخول، فلا أحد يعرف بعد هل ينجح ذلك.</translation>
    </message>
    <message>
        <source>The server took the test message. This account needs no sign-in.</source>
        <translation>قبل الخادم رسالة الاختبار. لا يحتاج هذا الحساب إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server answers. This account needs no sign-in, and no message was sent.</source>
        <translation>الخادم يجيب. لا يحتاج هذا الحساب إلى تسجيل الدخول، ولم تُرسَل أي رسالة.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>There is no server with this name</source>
        <extracomment>causes.json, dns-name-not-found</extracomment>
        <translation>لا يوجد خادم بهذا الاسم</translation>
    </message>
    <message>
        <source>The internet&apos;s address book has no entry for {host}. Most often a letter is missing or two are swapped.</source>
        <translation>لا يوجد في دليل عناوين الإنترنت أي قيد باسم {host}. في الغالب ينقص حرف أو تبادل حرفان مكانيهما.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with the one {provider} gives.</source>
        <translation>قارن اسم الخادم حرفًا حرفًا بالاسم الذي يذكره {provider}.</translation>
    </message>
    <message>
        <source>Leave out everything that does not belong to the name, such as https:// or a slash.</source>
        <translation>احذف كل ما لا ينتمي إلى الاسم، مثل https:// أو شرطة مائلة.</translation>
    </message>
    <message>
        <source>If you guessed the name, go back and let the assistant look for the settings.</source>
        <translation>إذا كنت قد خمّنت الاسم، فارجع ودع المساعد يبحث عن الإعدادات.</translation>
    </message>
    <message>
        <source>This name does not lead to a mail server</source>
        <extracomment>causes.json, dns-no-record</extracomment>
        <translation>هذا الاسم لا يؤدّي إلى خادم بريد</translation>
    </message>
    <message>
        <source>The name is known, but no computer for mail belongs to it. A filter against advertising can cause this as well.</source>
        <translation>الاسم معروف، لكن لا يتبعه أي حاسوب للبريد. وقد يكون السبب أيضًا برنامجًا لحجب الإعلانات.</translation>
    </message>
    <message>
        <source>Look up the server name in the instructions of {provider}; it often begins with imap, pop or smtp.</source>
        <translation>ابحث عن اسم الخادم في تعليمات {provider}؛ غالبًا ما يبدأ بـ imap أو pop أو smtp.</translation>
    </message>
    <message>
        <source>If the name is right, switch off an advertising filter or a family filter for a moment.</source>
        <translation>إذا كان الاسم صحيحًا، فأوقف حاجب الإعلانات أو مرشّح الرقابة الأسرية للحظة.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>The server name could not be looked up right now</source>
        <extracomment>causes.json, dns-lookup-failed</extracomment>
        <translation>تعذّر البحث عن اسم الخادم الآن</translation>
    </message>
    <message>
        <source>Nobody answered the question where {host} is. So it is still open whether the name is right.</source>
        <translation>لم يُجب أحد عن السؤال أين يوجد {host}. لذلك لا يُعرف بعدُ إن كان الاسم صحيحًا.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet connection works.</source>
        <translation>افتح أي صفحة ويب لترى إن كان الاتصال بالإنترنت يعمل.</translation>
    </message>
    <message>
        <source>If you use a VPN, disconnect it for a moment.</source>
        <translation>إذا كنت تستخدم VPN، فافصله للحظة.</translation>
    </message>
    <message>
        <source>Wait a minute and test again.</source>
        <translation>انتظر دقيقة ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>The name server gives no usable answer for {host}. Please check the resolver of this network and, if the domain is ours, its name servers and DNSSEC signatures.</source>
        <translation>لا يعطي خادم الأسماء إجابة صالحة عن {host}. يُرجى فحص خادم الاستعلام عن الأسماء (resolver) في هذه الشبكة، وإن كان النطاق لنا، ففحص خوادم أسمائه وتوقيعات DNSSEC أيضًا.</translation>
    </message>
    <message>
        <source>The server does not accept connections here</source>
        <extracomment>causes.json, connection-refused</extracomment>
        <translation>الخادم لا يقبل الاتصالات هنا</translation>
    </message>
    <message>
        <source>This computer reached {host}, but nobody takes connections on {port}. The port number may be wrong, or a firewall turns the connection away.</source>
        <translation>وصل هذا الحاسوب إلى {host}، لكن لا أحد يقبل الاتصالات على {port}. قد يكون رقم المنفذ خاطئًا، أو قد يرفض جدار حماية هذا الاتصال.</translation>
    </message>
    <message>
        <source>Compare the port number with the one {provider} gives.</source>
        <translation>قارن رقم المنفذ بالرقم الذي يذكره {provider}.</translation>
    </message>
    <message>
        <source>Let the assistant try the usual ports and take one that works.</source>
        <translation>دع المساعد يجرّب المنافذ المعتادة واختر منها منفذًا يعمل.</translation>
    </message>
    <message>
        <source>If none works, ask {provider} whether the server is running.</source>
        <translation>إذا لم يعمل أي منها، فاسأل {provider} إن كان الخادم يعمل.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>causes.json, connection-timed-out</extracomment>
        <translation>لم يُجب الخادم</translation>
    </message>
    <message>
        <source>No reply came from {host} on {port}. This port may be blocked in your network, the server name may be wrong, or the server may be down.</source>
        <translation>لم يصل أي رد من {host} على {port}. ربما كان هذا المنفذ محجوبًا في شبكتك، أو اسم الخادم خاطئًا، أو الخادم متوقفًا.</translation>
    </message>
    <message>
        <source>Let the assistant try the other ports and take one that answers.</source>
        <translation>دع المساعد يجرّب المنافذ الأخرى واختر منها منفذًا يُجيب.</translation>
    </message>
    <message>
        <source>Check the server name.</source>
        <translation>تحقّق من اسم الخادم.</translation>
    </message>
    <message>
        <source>Try another network, for example the hotspot of a phone. If it works there, the first network blocks mail.</source>
        <translation>جرّب شبكة أخرى، مثل نقطة اتصال الهاتف. إذا نجح الأمر هناك، فالشبكة الأولى تحجب البريد.</translation>
    </message>
    <message>
        <source>Please check whether outgoing TCP connections to {host}, {port}, pass the firewall. No reply arrives at this computer.</source>
        <translation>يُرجى التحقق مما إذا كانت اتصالات TCP الصادرة إلى {host} على {port} تمرّ عبر جدار الحماية. لا يصل أي رد إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your network blocks this mail port</source>
        <extracomment>causes.json, port-blocked</extracomment>
        <translation>شبكتك تحجب منفذ البريد هذا</translation>
    </message>
    <message>
        <source>Take a port that was seen to work; the assistant offers it.</source>
        <translation>اختر منفذًا ثبت أنه يعمل؛ المساعد يعرضه عليك.</translation>
    </message>
    <message>
        <source>If there is none, try another network, for example the hotspot of a phone.</source>
        <translation>إذا لم يوجد، فجرّب شبكة أخرى، مثل نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>In a company or school, send the note for the administrator.</source>
        <translation>في الشركة أو المدرسة، أرسل الملاحظة الموجّهة إلى المسؤول.</translation>
    </message>
    <message>
        <source>Mail programs in our network cannot reach their server. Please allow outgoing TCP connections to {host}, {port}, in the firewall. The connection is encrypted and needs a sign-in; port 25 is not needed.</source>
        <translation>لا تستطيع برامج البريد في شبكتنا الوصول إلى خادمها. يُرجى السماح في جدار الحماية باتصالات TCP الصادرة إلى {host} على {port}. الاتصال مشفّر ويتطلّب تسجيل الدخول؛ ولا حاجة إلى المنفذ 25.</translation>
    </message>
    <message>
        <source>This computer cannot reach the server</source>
        <extracomment>causes.json, network-unreachable</extracomment>
        <translation>لا يستطيع هذا الحاسوب الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>There is no connection to the internet, or no way from this network to {host}.</source>
        <translation>لا يوجد اتصال بالإنترنت، أو لا يوجد طريق من هذه الشبكة إلى {host}.</translation>
    </message>
    <message>
        <source>Check that the computer is connected: network cable, Wi-Fi, flight mode.</source>
        <translation>تحقّق من أن الحاسوب متصل: كابل الشبكة، شبكة Wi-Fi، وضع الطيران.</translation>
    </message>
    <message>
        <source>Open any web page. If a sign-in page of the network appears, sign in there.</source>
        <translation>افتح أي صفحة ويب. إذا ظهرت صفحة تسجيل دخول إلى الشبكة، فسجّل الدخول فيها.</translation>
    </message>
    <message>
        <source>If you use a VPN, connect or disconnect it, then test again.</source>
        <translation>إذا كنت تستخدم VPN، فجرّب تشغيله أو فصله، ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>causes.json, connection-closed</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The server, or something on the way to it, hung up without saying why. Typical reasons are virus protection, a VPN, the wrong kind of encryption, or a short lock after many sign-ins.</source>
        <translation>أنهى الخادم، أو شيء في الطريق إليه، الاتصال دون ذكر السبب. من الأسباب الشائعة: برنامج الحماية من الفيروسات، أو VPN، أو نوع تشفير خاطئ، أو قفل قصير بعد تسجيل الدخول مرات كثيرة.</translation>
    </message>
    <message>
        <source>Check that port and encryption belong together; the assistant shows which pair works.</source>
        <translation>تحقّق من أن المنفذ والتشفير متوافقان؛ المساعد يبيّن لك أيّ توليفة تعمل.</translation>
    </message>
    <message>
        <source>Disconnect a VPN and switch off the mail scanning of your virus protection for one test.</source>
        <translation>افصل VPN وأوقف فحص البريد في برنامج الحماية من الفيروسات لاختبار واحد.</translation>
    </message>
    <message>
        <source>If many programs signed in lately, wait a quarter of an hour before you test again.</source>
        <translation>إذا سجّلت برامج كثيرة الدخول مؤخرًا، فانتظر ربع ساعة قبل أن تختبر من جديد.</translation>
    </message>
    <message>
        <source>This computer does not let the program out</source>
        <extracomment>causes.json, blocked-on-this-computer</extracomment>
        <translation>هذا الحاسوب لا يسمح للبرنامج بالاتصال</translation>
    </message>
    <message>
        <source>A firewall or virus protection on this very computer keeps the assistant from connecting to the mail server.</source>
        <translation>يمنع جدار حماية أو برنامج حماية من الفيروسات على هذا الحاسوب نفسه المساعدَ من الاتصال بخادم البريد.</translation>
    </message>
    <message>
        <source>Open your firewall or virus protection and allow this program to use the internet.</source>
        <translation>افتح جدار الحماية أو برنامج الحماية من الفيروسات لديك واسمح لهذا البرنامج باستخدام الإنترنت.</translation>
    </message>
    <message>
        <source>On a computer of your company, ask the people who look after it.</source>
        <translation>إذا كان الحاسوب تابعًا لشركتك، فاسأل المسؤولين عنه.</translation>
    </message>
    <message>
        <source>A firewall or protection program on this computer denies Mailwright its outgoing connection to {host}, {port}. Please allow it.</source>
        <translation>يمنع جدار حماية أو برنامج حماية على هذا الحاسوب Mailwright من الاتصال الصادر إلى {host} على {port}. يُرجى السماح به.</translation>
    </message>
    <message>
        <source>Test again; often that is enough.</source>
        <translation>اختبر مرة أخرى؛ غالبًا ما يكفي ذلك.</translation>
    </message>
    <message>
        <source>Disconnect a VPN, or switch off the mail scanning of your virus protection for one test.</source>
        <translation>افصل VPN، أو أوقف فحص البريد في برنامج الحماية من الفيروسات لاختبار واحد.</translation>
    </message>
    <message>
        <source>Try another network.</source>
        <translation>جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered</source>
        <extracomment>causes.json, not-a-mail-server</extracomment>
        <translation>أجاب شيء آخر غير خادم بريد</translation>
    </message>
    <message>
        <source>Behind {host} is a web page, the sign-in page of a guest network, or another kind of computer.</source>
        <translation>خلف {host} توجد صفحة ويب، أو صفحة تسجيل دخول لشبكة ضيوف، أو حاسوب من نوع آخر.</translation>
    </message>
    <message>
        <source>In a hotel, train or café, open any web page first and sign in to the network.</source>
        <translation>في الفندق أو القطار أو المقهى، افتح أولًا أي صفحة ويب وسجّل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>Check server name and port; a web address is not a mail server.</source>
        <translation>تحقّق من اسم الخادم والمنفذ؛ فعنوان الويب ليس خادم بريد.</translation>
    </message>
    <message>
        <source>This mail server speaks another language</source>
        <extracomment>causes.json, wrong-mail-protocol</extracomment>
        <translation>خادم البريد هذا يتكلم لغة أخرى</translation>
    </message>
    <message>
        <source>A mail server answered, but one for another job. The servers for receiving and for sending are probably swapped.</source>
        <translation>أجاب خادم بريد، لكنه مخصّص لمهمة أخرى. على الأرجح تبادل خادم الاستقبال وخادم الإرسال مكانيهما.</translation>
    </message>
    <message>
        <source>Check which server name belongs to receiving and which to sending.</source>
        <translation>تحقّق أيّ اسم خادم للاستقبال وأيّهما للإرسال.</translation>
    </message>
    <message>
        <source>Check the port: 993 and 995 are for receiving, 465 and 587 for sending.</source>
        <translation>تحقّق من المنفذ: 993 و995 للاستقبال، و465 و587 للإرسال.</translation>
    </message>
    <message>
        <source>This is not the mail server for your account</source>
        <extracomment>causes.json, wrong-mail-server</extracomment>
        <translation>هذا ليس خادم البريد الخاص بحسابك</translation>
    </message>
    <message>
        <source>A mail server answered, but it takes nothing from you here, or it is not the one you named. Some networks lead every mail connection to a server of their own.</source>
        <translation>أجاب خادم بريد، لكنه لا يقبل منك شيئًا هنا، أو ليس هو الخادم الذي ذكرته. بعض الشبكات توجّه كل اتصالات البريد إلى خادم خاص بها.</translation>
    </message>
    <message>
        <source>Compare the server name with the one {provider} gives.</source>
        <translation>قارن اسم الخادم بالاسم الذي يذكره {provider}.</translation>
    </message>
    <message>
        <source>Choose port 465 or 587; port 25 is only for servers among themselves.</source>
        <translation>اختر المنفذ 465 أو 587؛ فالمنفذ 25 مخصّص للخوادم فيما بينها فقط.</translation>
    </message>
    <message>
        <source>Try another network if the name is right.</source>
        <translation>إذا كان الاسم صحيحًا، فجرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Encryption begins differently on this port</source>
        <extracomment>causes.json, tls-on-plaintext-port</extracomment>
        <translation>يبدأ التشفير بطريقة أخرى على هذا المنفذ</translation>
    </message>
    <message>
        <source>On {port} the conversation begins openly and switches to encryption afterwards (STARTTLS). Your setting expects it to be encrypted from the start (SSL/TLS).</source>
        <translation>على {port} تبدأ المحادثة مكشوفة ثم تنتقل إلى التشفير (STARTTLS). أما إعدادك فيتوقّع التشفير منذ البداية (SSL/TLS).</translation>
    </message>
    <message>
        <source>Set the encryption of this port to STARTTLS, or</source>
        <translation>اضبط تشفير هذا المنفذ على STARTTLS، أو</translation>
    </message>
    <message>
        <source>keep SSL/TLS and take port 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation>أبقِ SSL/TLS واختر المنفذ 465 للإرسال، أو 993 لبروتوكول IMAP، أو 995 لبروتوكول POP3.</translation>
    </message>
    <message>
        <source>This port is encrypted from the first moment</source>
        <extracomment>causes.json, plaintext-on-tls-port</extracomment>
        <translation>هذا المنفذ مشفّر منذ اللحظة الأولى</translation>
    </message>
    <message>
        <source>Your setting waits for an open greeting, while the server waits for encryption. So both are silent.</source>
        <translation>ينتظر إعدادك تحية غير مشفّرة، بينما ينتظر الخادم التشفير. ولذلك يبقى كلاهما صامتًا.</translation>
    </message>
    <message>
        <source>Set the encryption of this port to SSL/TLS, or</source>
        <translation>اضبط تشفير هذا المنفذ على SSL/TLS، أو</translation>
    </message>
    <message>
        <source>The server cannot switch to encryption here</source>
        <extracomment>causes.json, starttls-missing</extracomment>
        <translation>لا يستطيع الخادم الانتقال إلى التشفير هنا</translation>
    </message>
    <message>
        <source>On {port} the server has no way to turn encryption on. Your password was not sent.</source>
        <translation>على {port} ليس لدى الخادم طريقة لتشغيل التشفير. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS: 465 for sending, 993 for IMAP, 995 for POP3.</source>
        <translation>اختر منفذًا مع SSL/TLS: 465 للإرسال، أو 993 لبروتوكول IMAP، أو 995 لبروتوكول POP3.</translation>
    </message>
    <message>
        <source>If no encrypted port works, ask {provider} for one.</source>
        <translation>إذا لم يعمل أي منفذ مشفّر، فاطلب من {provider} منفذًا مشفّرًا.</translation>
    </message>
    <message>
        <source>Do not switch encryption off: everybody on the way could read your password.</source>
        <translation>لا توقف التشفير: وإلا استطاع كل من في الطريق قراءة كلمة مرورك.</translation>
    </message>
    <message>
        <source>Something removes the encryption from your connection</source>
        <extracomment>causes.json, starttls-stripped</extracomment>
        <translation>شيء ما يزيل التشفير من اتصالك</translation>
    </message>
    <message>
        <source>A device between this computer and {host} deletes the server&apos;s offer to encrypt. Your password was not sent.</source>
        <translation>يحذف جهاز بين هذا الحاسوب و {host} عرض الخادم للتشفير. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS, for example 465 or 993; it cannot be tampered with in this way.</source>
        <translation>اختر منفذًا مع SSL/TLS، مثل 465 أو 993؛ فلا يمكن العبث به بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <translation>أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>In a company, send the note for the administrator.</source>
        <translation>في الشركة، أرسل الملاحظة الموجّهة إلى المسؤول.</translation>
    </message>
    <message>
        <source>A firewall on our network removes STARTTLS from the conversation with {host}, {port}, so that mail would travel unencrypted. Please switch off the inspection of SMTP for this connection (on Cisco devices: no inspect esmtp), or allow port 465.</source>
        <translation>يزيل جدار حماية في شبكتنا STARTTLS من المحادثة مع {host} على {port}، فينتقل البريد دون تشفير. يُرجى إيقاف فحص SMTP لهذا الاتصال (على أجهزة Cisco: no inspect esmtp)، أو السماح بالمنفذ 465.</translation>
    </message>
    <message>
        <source>The server could not turn its encryption on</source>
        <extracomment>causes.json, starttls-refused</extracomment>
        <translation>لم يستطع الخادم تشغيل تشفيره</translation>
    </message>
    <message>
        <source>The server knows how to encrypt but reports a fault of its own, often with its certificate. You did nothing wrong.</source>
        <translation>يعرف الخادم كيف يشفّر، لكنه يبلغ عن خلل لديه، وغالبًا ما يكون في شهادته. أنت لم ترتكب أي خطأ.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>انتظر بضع دقائق ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS if the assistant shows one that works.</source>
        <translation>اختر منفذًا مع SSL/TLS إذا أظهر المساعد منفذًا يعمل.</translation>
    </message>
    <message>
        <source>If it stays like this, tell {provider}.</source>
        <translation>إذا بقي الحال هكذا، فأخبر {provider}.</translation>
    </message>
    <message>
        <source>STARTTLS on {host}, {port}, is offered but answered with an error. Please check certificate, private key and TLS settings of the mail server.</source>
        <translation>يعرض {host} على {port} أمر STARTTLS، لكنه يردّ عليه بخطأ. يُرجى فحص الشهادة والمفتاح الخاص وإعدادات TLS في خادم البريد.</translation>
    </message>
    <message>
        <source>A certificate is the server&apos;s identity card, and this one is no longer valid. Either {provider} forgot to renew it, or the clock of this computer is wrong.</source>
        <translation>الشهادة هي بطاقة هوية الخادم، وهذه لم تعد صالحة. إما أن {provider} نسي تجديدها، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>تحقّق من التاريخ والوقت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If they are right, wait some hours: such slips are usually noticed soon.</source>
        <translation>إذا كانا صحيحين، فانتظر بضع ساعات: فعادةً ما يُلاحَظ مثل هذا السهو سريعًا.</translation>
    </message>
    <message>
        <source>The TLS certificate of {host}, {port}, has expired. Please renew it and restart the mail service, so that the new one is used.</source>
        <translation>انتهت صلاحية شهادة TLS الخاصة بالخادم {host} على {port}. يُرجى تجديدها وإعادة تشغيل خدمة البريد كي تُستخدم الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate begins in the future</source>
        <extracomment>causes.json, certificate-not-yet-valid</extracomment>
        <translation>تبدأ صلاحية شهادة الخادم في المستقبل</translation>
    </message>
    <message>
        <source>A certificate is the server&apos;s identity card, and this one is not valid yet. Nearly always the clock of this computer is wrong.</source>
        <translation>الشهادة هي بطاقة هوية الخادم، وهذه لم تصبح صالحة بعد. في أغلب الأحيان تكون ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, best to automatic.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية في هذا الحاسوب، والأفضل أن يكون ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>If the clock is right, tell {provider}.</source>
        <translation>إذا كانت الساعة صحيحة، فأخبر {provider}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate bears another name</source>
        <extracomment>causes.json, certificate-name-mismatch</extracomment>
        <translation>شهادة الخادم تحمل اسمًا آخر</translation>
    </message>
    <message>
        <source>You asked for {host}, but the server proves to be somebody else. At shared web hosts this is common and harmless; an impostor would look the same.</source>
        <translation>طلبتَ {host}، لكن الخادم يثبت أنه غيره. هذا شائع وغير ضار في الاستضافة المشتركة؛ غير أن أي محتال سيبدو بالمظهر نفسه.</translation>
    </message>
    <message>
        <source>If the assistant offers a name from the certificate that belongs to {provider}, use it.</source>
        <translation>إذا عرض المساعد اسمًا من الشهادة يعود إلى {provider}، فاستخدمه.</translation>
    </message>
    <message>
        <source>Otherwise look up the exact server name in the instructions of {provider}.</source>
        <translation>وإلا فابحث عن اسم الخادم الدقيق في تعليمات {provider}.</translation>
    </message>
    <message>
        <source>If you cannot explain the other name, do not sign in.</source>
        <translation>إذا لم تجد تفسيرًا للاسم الآخر، فلا تسجّل الدخول.</translation>
    </message>
    <message>
        <source>The certificate presented by {host}, {port}, does not contain this name. Please add it to the certificate, or tell the users the name that is in it.</source>
        <translation>الشهادة التي يقدّمها {host} على {port} لا تتضمن هذا الاسم. يُرجى إضافته إلى الشهادة، أو إبلاغ المستخدمين بالاسم الوارد فيها.</translation>
    </message>
    <message>
        <source>Nobody but the server itself confirms who it is</source>
        <extracomment>causes.json, certificate-self-signed</extracomment>
        <translation>لا أحد سوى الخادم نفسه يؤكد هويته</translation>
    </message>
    <message>
        <source>Its certificate is of its own making. That is common for a server at home or in a small office, but anybody could make such a certificate.</source>
        <translation>شهادته من صنعه هو. هذا شائع في خادم منزلي أو في مكتب صغير، لكن بوسع أي شخص أن يصنع مثل هذه الشهادة.</translation>
    </message>
    <message>
        <source>If the server belongs to your company or to you, ask the person who runs it to install a certificate that is recognised everywhere.</source>
        <translation>إذا كان الخادم لشركتك أو لك، فاطلب ممن يديره أن يثبّت شهادة معترفًا بها في كل مكان.</translation>
    </message>
    <message>
        <source>Or compare the fingerprint with the one that person tells you, before you trust it.</source>
        <translation>أو قارن البصمة بتلك التي يذكرها لك ذلك الشخص، قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>At a public mail provider, do not sign in; this should not happen there.</source>
        <translation>إذا كان الخادم لمزوّد بريد عام، فلا تسجّل الدخول؛ فلا ينبغي أن يحدث هذا هناك.</translation>
    </message>
    <message>
        <source>A self-signed certificate is presented by {host}, {port}. Please install one from a recognised authority (they can be had free of charge), or give our users the certificate and its SHA-256 fingerprint in a safe way.</source>
        <translation>يقدّم {host} على {port} شهادة موقّعة ذاتيًا. يُرجى تثبيت شهادة من جهة معترف بها (يمكن الحصول عليها مجانًا)، أو تزويد مستخدمينا بالشهادة وبصمتها SHA-256 بطريقة آمنة.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server</source>
        <extracomment>causes.json, certificate-untrusted-issuer</extracomment>
        <translation>لا أحد ممن يثق بهم هذا الحاسوب يضمن الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an issuer this computer does not know, for example a company&apos;s own one.</source>
        <translation>شهادة الخادم صادرة عن جهة لا يعرفها هذا الحاسوب، مثل جهة إصدار خاصة بشركة.</translation>
    </message>
    <message>
        <source>In a company, ask for the company&apos;s root certificate and how to install it.</source>
        <translation>في الشركة، اسأل عن الشهادة الجذرية للشركة وعن طريقة تثبيتها.</translation>
    </message>
    <message>
        <source>At a public mail provider, try another network: something on the way may be listening.</source>
        <translation>إذا كان الخادم لمزوّد بريد عام، فجرّب شبكة أخرى: ربما يتنصّت شيء ما في الطريق.</translation>
    </message>
    <message>
        <source>Keep your password to yourself until this is explained.</source>
        <translation>احتفظ بكلمة مرورك لنفسك إلى أن يتّضح الأمر.</translation>
    </message>
    <message>
        <source>The certificate of {host}, {port}, comes from an issuer our computers do not trust. Please distribute the issuing root certificate to them, or use a certificate from a recognised authority.</source>
        <translation>شهادة {host} على {port} صادرة عن جهة لا تثق بها حواسيبنا. يُرجى توزيع الشهادة الجذرية لجهة الإصدار عليها، أو استخدام شهادة من جهة معترف بها.</translation>
    </message>
    <message>
        <source>A link is missing in the server&apos;s certificate</source>
        <extracomment>causes.json, certificate-chain-incomplete</extracomment>
        <translation>تنقص حلقة في سلسلة شهادة الخادم</translation>
    </message>
    <message>
        <source>Between the server&apos;s certificate and the authority behind it a piece is missing, so nobody can check it. Usually the server forgets to send it.</source>
        <translation>تنقص قطعة بين شهادة الخادم والجهة التي تقف خلفها، فلا يستطيع أحد التحقق منها. عادةً ما ينسى الخادم إرسالها.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing in what {host}, {port}, sends, so programs cannot verify it. Please configure the full chain (server certificate followed by the intermediate ones).</source>
        <translation>تنقص شهادة وسيطة فيما يرسله {host} على {port}، فلا تستطيع البرامج التحقق منه. يُرجى ضبط السلسلة الكاملة (شهادة الخادم تليها الشهادات الوسيطة).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been cancelled</source>
        <extracomment>causes.json, certificate-revoked</extracomment>
        <translation>أُلغيت شهادة الخادم</translation>
    </message>
    <message>
        <source>The authority that issued it has declared it invalid, perhaps because its key was stolen.</source>
        <translation>أعلنت الجهة التي أصدرتها أنها غير صالحة، ربما لأن مفتاحها سُرق.</translation>
    </message>
    <message>
        <source>Do not sign in to this server.</source>
        <translation>لا تسجّل الدخول إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Ask {provider}, by telephone or on its web page, what has happened.</source>
        <translation>اسأل {provider}، بالهاتف أو على صفحته على الويب، عما حدث.</translation>
    </message>
    <message>
        <source>Test again after the certificate has been replaced.</source>
        <translation>اختبر مرة أخرى بعد استبدال الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of {host}, {port}, has been revoked. Please replace certificate and key.</source>
        <translation>أُلغيت شهادة {host} على {port}. يُرجى استبدال الشهادة والمفتاح.</translation>
    </message>
    <message>
        <source>A program or firewall reads along</source>
        <extracomment>causes.json, tls-intercepted</extracomment>
        <translation>برنامج أو جدار حماية يطّلع على ما تنقله</translation>
    </message>
    <message>
        <source>The certificate was not made by {provider} but by virus protection on this computer or by a firewall of your network. It could read your password and mail.</source>
        <translation>لم يصنع الشهادةَ {provider}، بل برنامج الحماية من الفيروسات على هذا الحاسوب أو جدار حماية في شبكتك. وبوسعه قراءة كلمة مرورك وبريدك.</translation>
    </message>
    <message>
        <source>At home: open your virus protection and switch off the scanning of encrypted mail connections, only that part.</source>
        <translation>في المنزل: افتح برنامج الحماية من الفيروسات وأوقف فحص اتصالات البريد المشفّرة، هذا الجزء فقط.</translation>
    </message>
    <message>
        <source>At work: ask whether this is intended, or send the note for the administrator.</source>
        <translation>في العمل: اسأل إن كان ذلك مقصودًا، أو أرسل الملاحظة الموجّهة إلى المسؤول.</translation>
    </message>
    <message>
        <source>Encrypted mail connections to {host}, {port}, are opened by our firewall or virus protection. Mail programs refuse its certificate. Please exempt this connection from inspection, or distribute the inspecting root certificate to the computers.</source>
        <translation>يفتح جدار الحماية أو برنامج الحماية من الفيروسات لدينا اتصالات البريد المشفّرة إلى {host} على {port}. وترفض برامج البريد شهادته. يُرجى استثناء هذا الاتصال من الفحص، أو توزيع الشهادة الجذرية التي يستخدمها الفحص على الحواسيب.</translation>
    </message>
    <message>
        <source>The encryption of one side is out of date</source>
        <extracomment>causes.json, tls-version-too-old</extracomment>
        <translation>تشفير أحد الطرفين قديم</translation>
    </message>
    <message>
        <source>This computer and the server have no safe version of encryption in common. One of them needs an update.</source>
        <translation>لا يوجد إصدار آمن من التشفير مشترك بين هذا الحاسوب والخادم. أحدهما يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>Install the updates of this computer.</source>
        <translation>ثبّت تحديثات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If the server is the old one, ask {provider} for TLS 1.2 or newer.</source>
        <translation>إذا كان الخادم هو القديم، فاطلب من {provider} توفير TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Mail programs need TLS 1.2 or newer today (RFC 8997), and it is not offered by {host}, {port}. Please update the server or its TLS settings.</source>
        <translation>تحتاج برامج البريد اليوم إلى TLS 1.2 أو أحدث (RFC 8997)، ولا يوفّره {host} على {port}. يُرجى تحديث الخادم أو إعدادات TLS فيه.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is not strong enough</source>
        <extracomment>causes.json, tls-weak-crypto</extracomment>
        <translation>تشفير الخادم ليس قويًا بما يكفي</translation>
    </message>
    <message>
        <source>The lock of this server could be broken today, so the connection was not used.</source>
        <translation>يمكن اليوم كسر قفل هذا الخادم، ولذلك لم يُستخدم الاتصال.</translation>
    </message>
    <message>
        <source>See whether the assistant finds another port or server name of {provider}.</source>
        <translation>انظر إن كان المساعد يجد منفذًا آخر أو اسم خادم آخر لدى {provider}.</translation>
    </message>
    <message>
        <source>Otherwise send {provider} the note.</source>
        <translation>وإلا فأرسل الملاحظة إلى {provider}.</translation>
    </message>
    <message>
        <source>The TLS set-up of {host}, {port}, is below today&apos;s minimum: please use a key of at least 2048 bits (RSA) or an elliptic curve, SHA-256 signatures, current cipher suites and secure renegotiation.</source>
        <translation>إعداد TLS لدى {host} على {port} أدنى من الحد الأدنى المعمول به اليوم: يُرجى استخدام مفتاح لا يقل عن 2048 بت (RSA) أو منحنى إهليلجي، وتوقيعات SHA-256، ومجموعات تشفير حديثة، وإعادة تفاوض آمنة.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <extracomment>causes.json, tls-handshake-failed</extracomment>
        <translation>لم يتحقق اتصال مشفّر</translation>
    </message>
    <message>
        <source>This computer and the server could not agree on how to encrypt, or were interrupted while doing so.</source>
        <translation>لم يتمكن هذا الحاسوب والخادم من الاتفاق على طريقة التشفير، أو قوطعا أثناء ذلك.</translation>
    </message>
    <message>
        <source>Let the assistant try the other ports and kinds of encryption.</source>
        <translation>دع المساعد يجرّب المنافذ وأنواع التشفير الأخرى.</translation>
    </message>
    <message>
        <source>Switch off the mail scanning of your virus protection for one test, and install the updates of this computer.</source>
        <translation>أوقف فحص البريد في برنامج الحماية من الفيروسات لاختبار واحد، وثبّت تحديثات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If nothing helps, send {provider} the note.</source>
        <translation>إذا لم ينفع شيء، فأرسل الملاحظة إلى {provider}.</translation>
    </message>
    <message>
        <source>The TLS handshake with {host}, {port}, fails. Please check certificate, key, TLS versions and cipher suites of the mail server.</source>
        <translation>تفشل مصافحة TLS مع {host} على {port}. يُرجى فحص الشهادة والمفتاح وإصدارات TLS ومجموعات التشفير في خادم البريد.</translation>
    </message>
    <message>
        <source>Something was slipped into the connection</source>
        <extracomment>causes.json, response-injection</extracomment>
        <translation>دُسّ شيء ما في الاتصال</translation>
    </message>
    <message>
        <source>Before the encryption began, text arrived that does not belong there. That points to tampering or to a faulty server, so the connection was ended. Your password was not sent.</source>
        <translation>قبل أن يبدأ التشفير وصل نص لا ينتمي إلى المحادثة. يشير ذلك إلى عبث بالاتصال أو إلى خلل في الخادم، ولذلك أُنهي الاتصال. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Take a port with SSL/TLS, for example 465 or 993.</source>
        <translation>اختر منفذًا مع SSL/TLS، مثل 465 أو 993.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>Tell {provider} or your administrator what happened.</source>
        <translation>أخبر {provider} أو المسؤول لديك بما حدث.</translation>
    </message>
    <message>
        <source>Data is sent between the answer to STARTTLS and the TLS handshake, by {host}, {port}, or by something before it. This is the pattern of an injection attack (RFC 3207, section 6). Please update the mail server and check the devices in between.</source>
        <translation>تُرسَل بيانات بين الرد على STARTTLS ومصافحة TLS، من {host} على {port} أو من شيء يسبقه في الطريق. هذا هو نمط هجوم الحقن (RFC 3207، القسم 6). يُرجى تحديث خادم البريد وفحص الأجهزة الواقعة بينهما.</translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <extracomment>causes.json, wrong-credentials</extracomment>
        <translation>لم يُقبل اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>The server does not know this pair. Many servers say the same when an app password is needed or access for mail programs is switched off.</source>
        <translation>لا يعرف الخادم هذه التوليفة. وتقول خوادم كثيرة الشيء نفسه عندما تلزم كلمة مرور التطبيق أو يكون وصول برامج البريد موقوفًا.</translation>
    </message>
    <message>
        <source>Check capital letters and spaces, and type the password again.</source>
        <translation>تحقّق من الأحرف الكبيرة والمسافات، واكتب كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>See whether {provider} wants the whole mail address as user name, or only a part of it.</source>
        <translation>انظر إن كان {provider} يريد عنوان البريد كاملًا كاسم مستخدم، أم جزءًا منه فقط.</translation>
    </message>
    <message>
        <source>Try the password on the provider&apos;s web page. If it works there, mail programs probably need an app password.</source>
        <translation>جرّب كلمة المرور على صفحة مزوّد الخدمة على الويب. إذا نجحت هناك، فالأرجح أن برامج البريد تحتاج إلى كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Do not try more than a few times: some servers lock the account then.</source>
        <translation>لا تحاول أكثر من بضع مرات: فبعض الخوادم تقفل الحساب عندئذ.</translation>
    </message>
    <message>
        <source>Mail programs need a password of their own here</source>
        <extracomment>causes.json, app-password-required</extracomment>
        <translation>تحتاج برامج البريد هنا إلى كلمة مرور خاصة بها</translation>
    </message>
    <message>
        <source>Your normal password works on the web page only. The provider makes you a separate one for mail programs, called app password or authorization code.</source>
        <translation>لا تعمل كلمة مرورك المعتادة إلا على صفحة الويب. أما لبرامج البريد فيُنشئ لك مزوّد الخدمة كلمة مرور منفصلة تُسمّى كلمة مرور التطبيق أو رمز التفويض.</translation>
    </message>
    <message>
        <source>Open {appPasswordPage}. Two-step verification may have to be on first.</source>
        <translation>افتح {appPasswordPage}. قد يلزم تشغيل التحقق بخطوتين أولًا.</translation>
    </message>
    <message>
        <source>Create an app password for mail.</source>
        <translation>أنشئ كلمة مرور التطبيق للبريد.</translation>
    </message>
    <message>
        <source>Please sign in once in the web browser</source>
        <extracomment>causes.json, web-sign-in-required</extracomment>
        <translation>يُرجى تسجيل الدخول مرة واحدة في متصفّح الويب</translation>
    </message>
    <message>
        <source>The provider wants to be sure that it is you. Until then it does not let mail programs in.</source>
        <translation>يريد مزوّد الخدمة أن يتأكد من أنك أنت. وإلى ذلك الحين لا يسمح لبرامج البريد بالدخول.</translation>
    </message>
    <message>
        <source>Open your mailbox at {provider} in a web browser on this computer and sign in.</source>
        <translation>افتح صندوق بريدك لدى {provider} في متصفّح الويب على هذا الحاسوب وسجّل الدخول.</translation>
    </message>
    <message>
        <source>Confirm what you are asked, for example that a sign-in was yours.</source>
        <translation>أكّد ما تُسأل عنه، مثل أن عملية تسجيل دخول كانت منك.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again.</source>
        <translation>انتظر بضع دقائق ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s own page</source>
        <extracomment>causes.json, oauth-required</extracomment>
        <translation>سجّل الدخول على صفحة مزوّد الخدمة نفسه</translation>
    </message>
    <message>
        <source>The server takes no passwords from mail programs any more, so even the right one is refused. You sign in on the provider&apos;s web page instead (called OAuth2).</source>
        <translation>لم يعد الخادم يقبل كلمات المرور من برامج البريد، فيرفض حتى الكلمة الصحيحة. تسجّل الدخول بدلًا من ذلك على صفحة مزوّد الخدمة على الويب (يُسمّى ذلك OAuth2).</translation>
    </message>
    <message>
        <source>Choose sign-in with the browser.</source>
        <translation>اختر تسجيل الدخول عبر المتصفّح.</translation>
    </message>
    <message>
        <source>Sign in on the page of {provider} and allow access to your mail.</source>
        <translation>سجّل الدخول على صفحة {provider} واسمح بالوصول إلى بريدك.</translation>
    </message>
    <message>
        <source>In your mail program choose OAuth2 as the way of signing in.</source>
        <translation>في برنامج البريد لديك، اختر OAuth2 طريقةً لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Password sign-in for mail programs is switched off for {user}. Please confirm that modern authentication (OAuth2) for {protocol} is allowed for this mailbox and that users may consent to their mail program.</source>
        <translation>تسجيل الدخول بكلمة المرور لبرامج البريد موقوف لـ {user}. يُرجى التأكد من أن المصادقة الحديثة (OAuth2) مسموح بها لصندوق البريد هذا مع {protocol}، ومن أن المستخدمين يمكنهم منح الموافقة لبرنامج البريد لديهم.</translation>
    </message>
    <message>
        <source>Your permission was not accepted</source>
        <extracomment>causes.json, oauth-token-rejected</extracomment>
        <translation>لم يُقبل الإذن الذي منحته</translation>
    </message>
    <message>
        <source>The permission you gave in the browser has run out, belongs to another account, or does not include mail.</source>
        <translation>الإذن الذي منحته في المتصفّح انتهت صلاحيته، أو يعود إلى حساب آخر، أو لا يشمل البريد.</translation>
    </message>
    <message>
        <source>Sign in with the browser again.</source>
        <translation>سجّل الدخول عبر المتصفّح مرة أخرى.</translation>
    </message>
    <message>
        <source>Take care to choose {user} there.</source>
        <translation>احرص على اختيار {user} هناك.</translation>
    </message>
    <message>
        <source>Allow everything the page asks for about mail.</source>
        <translation>اسمح بكل ما تطلبه الصفحة بشأن البريد.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off</source>
        <extracomment>causes.json, smtp-auth-disabled</extracomment>
        <translation>الإرسال من برامج البريد موقوف</translation>
    </message>
    <message>
        <source>Your organisation, or your mailbox, does not allow programs to send with a sign-in. Your password may well be right.</source>
        <translation>لا تسمح مؤسستك، أو صندوق بريدك، للبرامج بالإرسال مع تسجيل الدخول. وقد تكون كلمة مرورك صحيحة.</translation>
    </message>
    <message>
        <source>Send the note to your administrator; it says what has to be switched on.</source>
        <translation>أرسل الملاحظة إلى المسؤول لديك؛ ففيها ما يجب تشغيله.</translation>
    </message>
    <message>
        <source>Do not change your password for this reason.</source>
        <translation>لا تغيّر كلمة مرورك لهذا السبب.</translation>
    </message>
    <message>
        <source>After the change it can take an hour. Then test again.</source>
        <translation>قد يستغرق الأمر ساعة بعد التغيير. ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>A rule of your organisation blocks this sign-in</source>
        <extracomment>causes.json, blocked-by-policy</extracomment>
        <translation>قاعدة في مؤسستك تحجب تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>It depends on the place, the device or the kind of program. Another password does not change it.</source>
        <translation>يتوقف الأمر على المكان أو الجهاز أو نوع البرنامج. ولن تغيّر كلمة مرور أخرى شيئًا.</translation>
    </message>
    <message>
        <source>Send the note to your administrator.</source>
        <translation>أرسل الملاحظة إلى المسؤول لديك.</translation>
    </message>
    <message>
        <source>Try from your usual network or a device of your organisation.</source>
        <translation>جرّب من شبكتك المعتادة أو من جهاز تابع لمؤسستك.</translation>
    </message>
    <message>
        <source>If a sign-in with the browser is offered, use it: such rules often allow it.</source>
        <translation>إذا عُرض عليك تسجيل الدخول عبر المتصفّح، فاستخدمه: فكثيرًا ما تسمح به مثل هذه القواعد.</translation>
    </message>
    <message>
        <source>The sign-in of {user} by {protocol} is blocked by a policy (for example security defaults, Conditional Access or an authentication policy). Please look up the reason in the sign-in log and tell me which way of signing in is allowed.</source>
        <translation>تسجيل دخول {user} مع {protocol} تحجبه سياسة (مثل إعدادات الأمان الافتراضية أو Conditional Access أو سياسة مصادقة). يُرجى البحث عن السبب في سجل تسجيل الدخول وإخباري بطريقة تسجيل الدخول المسموح بها.</translation>
    </message>
    <message>
        <source>Mail programs are switched off for this mailbox</source>
        <extracomment>causes.json, protocol-disabled</extracomment>
        <translation>برامج البريد موقوفة لصندوق البريد هذا</translation>
    </message>
    <message>
        <source>The mailbox has a switch for mail programs ({protocol}), and it is off. You find it in the settings on the provider&apos;s web page.</source>
        <translation>في صندوق البريد مفتاح لبرامج البريد ({protocol})، وهو موقوف. تجده في الإعدادات على صفحة مزوّد الخدمة على الويب.</translation>
    </message>
    <message>
        <source>Open the settings of your mailbox at {provider} in the browser.</source>
        <translation>افتح إعدادات صندوق بريدك لدى {provider} في المتصفّح.</translation>
    </message>
    <message>
        <source>Look for IMAP, POP3 or access by other programs, and switch it on.</source>
        <translation>ابحث عن IMAP أو POP3 أو وصول البرامج الأخرى، وشغّله.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again. In an organisation, send the note to your administrator.</source>
        <translation>انتظر بضع دقائق ثم اختبر مرة أخرى. وفي المؤسسات، أرسل الملاحظة إلى المسؤول لديك.</translation>
    </message>
    <message>
        <source>Access by {protocol} is disabled for {user}. Please switch it on for this mailbox, or tell me which way mail programs should use.</source>
        <translation>الوصول مع {protocol} معطّل لـ {user}. يُرجى تشغيله لصندوق البريد هذا، أو إخباري بالطريقة التي ينبغي لبرامج البريد استخدامها.</translation>
    </message>
    <message>
        <source>The account cannot be used at the moment</source>
        <extracomment>causes.json, account-disabled</extracomment>
        <translation>لا يمكن استخدام الحساب حاليًا</translation>
    </message>
    <message>
        <source>The server knows the account but keeps it locked: it was blocked, closed or never activated.</source>
        <translation>يعرف الخادم الحساب لكنه يبقيه مقفلًا: فقد حُظر أو أُغلق أو لم يُفعَّل قط.</translation>
    </message>
    <message>
        <source>Sign in on the web page of {provider}; it usually tells the reason.</source>
        <translation>سجّل الدخول على صفحة {provider} على الويب؛ فهي تذكر السبب عادةً.</translation>
    </message>
    <message>
        <source>Look for a mail that asks you to activate the account or to pay.</source>
        <translation>ابحث عن رسالة تطلب منك تفعيل الحساب أو الدفع.</translation>
    </message>
    <message>
        <source>If there is none, ask {provider} to release the account.</source>
        <translation>إذا لم تجدها، فاطلب من {provider} فتح الحساب.</translation>
    </message>
    <message>
        <source>The mailbox {user} is locked, disabled or not activated. Please release it.</source>
        <translation>صندوق البريد {user} مقفل أو معطّل أو غير مفعّل. يُرجى فتحه.</translation>
    </message>
    <message>
        <source>The server wants you to choose a new one before it lets you in.</source>
        <translation>يريد الخادم أن تختار كلمة مرور جديدة قبل أن يسمح لك بالدخول.</translation>
    </message>
    <message>
        <source>Change the password on the web page of {provider} or of your organisation.</source>
        <translation>غيّر كلمة المرور على صفحة الويب لدى {provider} أو لدى مؤسستك.</translation>
    </message>
    <message>
        <source>Enter the new password here and in your other devices.</source>
        <translation>أدخل كلمة المرور الجديدة هنا وفي أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Too many sign-ins; please take a break</source>
        <extracomment>causes.json, too-many-attempts</extracomment>
        <translation>محاولات تسجيل دخول كثيرة جدًا؛ يُرجى التوقف قليلًا</translation>
    </message>
    <message>
        <source>The server has paused sign-ins for a while. That says nothing about your password, and every new attempt can make the pause longer.</source>
        <translation>أوقف الخادم تسجيل الدخول لبعض الوقت. لا يقول ذلك شيئًا عن كلمة مرورك، وكل محاولة جديدة قد تطيل مدة التوقف.</translation>
    </message>
    <message>
        <source>Do not test for at least half an hour.</source>
        <translation>لا تختبر قبل مرور نصف ساعة على الأقل.</translation>
    </message>
    <message>
        <source>Close other programs and phones that still use an old password.</source>
        <translation>أغلق البرامج الأخرى والهواتف التي ما زالت تستخدم كلمة مرور قديمة.</translation>
    </message>
    <message>
        <source>Check user name and password meanwhile on the web page, then test once.</source>
        <translation>تحقّق في هذه الأثناء من اسم المستخدم وكلمة المرور على صفحة الويب، ثم اختبر مرة واحدة.</translation>
    </message>
    <message>
        <source>The user name looks different here</source>
        <extracomment>causes.json, username-form</extracomment>
        <translation>اسم المستخدم له شكل آخر هنا</translation>
    </message>
    <message>
        <source>Some servers want the whole mail address, others only the part before the @, and some a name of their own.</source>
        <translation>بعض الخوادم تريد عنوان البريد كاملًا، وبعضها الجزء الذي قبل @ فقط، وبعضها اسمًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Try the whole mail address as user name.</source>
        <translation>جرّب عنوان البريد كاملًا كاسم مستخدم.</translation>
    </message>
    <message>
        <source>If that is refused, try the part before the @.</source>
        <translation>إذا رُفض، فجرّب الجزء الذي قبل @.</translation>
    </message>
    <message>
        <source>Otherwise look up the user name on the web page of {provider}.</source>
        <translation>وإلا فابحث عن اسم المستخدم على صفحة {provider} على الويب.</translation>
    </message>
    <message>
        <source>Check that the connection is encrypted: some methods are offered only then.</source>
        <translation>تحقّق من أن الاتصال مشفّر: فبعض الطرق لا تُتاح إلا عندئذ.</translation>
    </message>
    <message>
        <source>Nobody can sign in on this port</source>
        <extracomment>causes.json, sign-in-not-offered</extracomment>
        <translation>لا يمكن لأحد تسجيل الدخول على هذا المنفذ</translation>
    </message>
    <message>
        <source>The port is meant for servers among themselves, or signing in is offered only after encryption has begun.</source>
        <translation>هذا المنفذ مخصّص للخوادم فيما بينها، أو لا يُتاح تسجيل الدخول إلا بعد بدء التشفير.</translation>
    </message>
    <message>
        <source>Take port 587 with STARTTLS or port 465 with SSL/TLS for sending.</source>
        <translation>اختر للإرسال المنفذ 587 مع STARTTLS أو المنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before sending</source>
        <extracomment>causes.json, sign-in-required</extracomment>
        <translation>يريد الخادم أن تسجّل الدخول قبل الإرسال</translation>
    </message>
    <message>
        <source>The message was handed over without user name and password.</source>
        <translation>سُلّمت الرسالة دون اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server; usually user name and password are the same as for receiving.</source>
        <translation>شغّل تسجيل الدخول لخادم البريد الصادر؛ وعادةً ما يكون اسم المستخدم وكلمة المرور هما نفسيهما المستخدمين للاستقبال.</translation>
    </message>
    <message>
        <source>Take port 587 or 465 instead of 25.</source>
        <translation>اختر المنفذ 587 أو 465 بدلًا من 25.</translation>
    </message>
    <message>
        <source>Passwords cannot be checked right now</source>
        <extracomment>causes.json, sign-in-temporarily-unavailable</extracomment>
        <translation>لا يمكن التحقق من كلمات المرور الآن</translation>
    </message>
    <message>
        <source>The part of the server that knows the passwords does not answer. Yours may be right, so leave everything as it is.</source>
        <translation>جزء الخادم الذي يعرف كلمات المرور لا يجيب. قد تكون كلمتك صحيحة، فاترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour and test again.</source>
        <translation>انتظر ربع ساعة ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>If it lasts longer, tell {provider}.</source>
        <translation>إذا طال الأمر، فأخبر {provider}.</translation>
    </message>
    <message>
        <source>Temporary authentication failure: passwords cannot be checked at the moment by {host}. Please check the authentication backend of the mail server.</source>
        <translation>فشل مؤقت في المصادقة: لا يستطيع {host} حاليًا التحقق من كلمات المرور. يُرجى فحص خدمة المصادقة التي يعتمد عليها خادم البريد.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service did not answer</source>
        <extracomment>causes.json, federated-sign-in-failed</extracomment>
        <translation>خدمة تسجيل الدخول في مؤسستك لم تُجب</translation>
    </message>
    <message>
        <source>The mail provider asks a server of your organisation who you are, and that server could not be used.</source>
        <translation>يسأل مزوّد البريد خادمًا في مؤسستك عن هويتك، وقد تعذّر استخدام ذلك الخادم.</translation>
    </message>
    <message>
        <source>Test again in some minutes.</source>
        <translation>اختبر مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>If it stays like this, send the note to your administrator.</source>
        <translation>إذا بقي الحال هكذا، فأرسل الملاحظة إلى المسؤول لديك.</translation>
    </message>
    <message>
        <source>Sign-in of {user} fails because the federated identity service (STS, for example AD FS) cannot be reached or used. Please check that it is available from the internet over HTTPS with a valid certificate.</source>
        <translation>يفشل تسجيل دخول {user} لأن خدمة الهوية الموحّدة (STS، مثل AD FS) لا يمكن الوصول إليها أو استخدامها. يُرجى التأكد من أنها متاحة من الإنترنت عبر HTTPS بشهادة صالحة.</translation>
    </message>
    <message>
        <source>This key was not accepted</source>
        <extracomment>causes.json, api-key-invalid</extracomment>
        <translation>لم يُقبل هذا المفتاح</translation>
    </message>
    <message>
        <source>Services that send mail for programs do not take your website login. They give out a key, or a user name and password of their own.</source>
        <translation>الخدمات التي ترسل البريد نيابةً عن البرامج لا تقبل بيانات دخولك إلى موقعها، بل تمنحك مفتاحًا، أو اسم مستخدم وكلمة مرور خاصين بها.</translation>
    </message>
    <message>
        <source>Open the control panel of {provider} and look for SMTP credentials or API keys.</source>
        <translation>افتح لوحة التحكم لدى {provider} وابحث عن بيانات دخول SMTP أو عن مفاتيح API.</translation>
    </message>
    <message>
        <source>Copy user name and key exactly; with some services the user name is a fixed word such as apikey.</source>
        <translation>انسخ اسم المستخدم والمفتاح بدقة؛ ففي بعض الخدمات يكون اسم المستخدم كلمة ثابتة مثل apikey.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this region and may send mail.</source>
        <translation>تحقّق من أن المفتاح تابع لهذه المنطقة ومن أنه مسموح له بإرسال البريد.</translation>
    </message>
    <message>
        <source>The service does not know your internet address</source>
        <extracomment>causes.json, ip-not-allowed</extracomment>
        <translation>لا تعرف الخدمة عنوان الإنترنت الخاص بك</translation>
    </message>
    <message>
        <source>Only listed internet addresses may sign in here, and the one of this network is not on the list.</source>
        <translation>لا يُسمح بتسجيل الدخول هنا إلا من عناوين إنترنت مدرجة في قائمة، وعنوان هذه الشبكة ليس فيها.</translation>
    </message>
    <message>
        <source>Open the security settings of {provider}.</source>
        <translation>افتح إعدادات الأمان لدى {provider}.</translation>
    </message>
    <message>
        <source>Add the internet address of this network, or switch the restriction off.</source>
        <translation>أضف عنوان الإنترنت لهذه الشبكة، أو أوقف هذا القيد.</translation>
    </message>
    <message>
        <source>Test again. At home the address may change from time to time.</source>
        <translation>اختبر مرة أخرى. قد يتغيّر العنوان في المنزل من حين إلى آخر.</translation>
    </message>
    <message>
        <source>The server wants to know the program&apos;s name</source>
        <extracomment>causes.json, client-identification-required</extracomment>
        <translation>يريد الخادم معرفة اسم البرنامج</translation>
    </message>
    <message>
        <source>The sign-in was right, but the server turns away programs that do not introduce themselves (a command called ID).</source>
        <translation>كان تسجيل الدخول صحيحًا، لكن الخادم يرفض البرامج التي لا تعرّف بنفسها (بأمر يُسمّى ID).</translation>
    </message>
    <message>
        <source>Use a mail program that introduces itself, such as a current Thunderbird.</source>
        <translation>استخدم برنامج بريد يعرّف بنفسه، مثل إصدار حديث من Thunderbird.</translation>
    </message>
    <message>
        <source>On the web page of {provider}, allow access by other programs.</source>
        <translation>على صفحة {provider} على الويب، اسمح بوصول البرامج الأخرى.</translation>
    </message>
    <message>
        <source>You may not send from this address</source>
        <extracomment>causes.json, sender-not-permitted</extracomment>
        <translation>لا يُسمح لك بالإرسال من هذا العنوان</translation>
    </message>
    <message>
        <source>The sender address does not belong to the account you signed in with.</source>
        <translation>عنوان المرسل لا يعود إلى الحساب الذي سجّلت الدخول به.</translation>
    </message>
    <message>
        <source>Use the address of this mailbox as sender.</source>
        <translation>استخدم عنوان صندوق البريد هذا كعنوان للمرسل.</translation>
    </message>
    <message>
        <source>If it must be the other address, add it as an alias or ask for the right to send as it.</source>
        <translation>إذا لزم أن يكون العنوان الآخر، فأضفه عنوانًا بديلًا أو اطلب حق الإرسال باسمه.</translation>
    </message>
    <message>
        <source>The sender address is not confirmed yet</source>
        <extracomment>causes.json, sender-not-verified</extracomment>
        <translation>لم يُؤكَّد عنوان المرسل بعد</translation>
    </message>
    <message>
        <source>The sending service only takes addresses and domains that you have confirmed in its control panel.</source>
        <translation>لا تقبل خدمة الإرسال إلا العناوين والنطاقات التي أكّدتها في لوحة التحكم لديها.</translation>
    </message>
    <message>
        <source>Open the control panel of {provider} and look for senders, identities or domains.</source>
        <translation>افتح لوحة التحكم لدى {provider} وابحث عن المرسلين أو الهويات أو النطاقات.</translation>
    </message>
    <message>
        <source>Add the sender address or its domain and follow the confirmation.</source>
        <translation>أضف عنوان المرسل أو نطاقه واتبع خطوات التأكيد.</translation>
    </message>
    <message>
        <source>With Amazon SES, do it in the region of this server. Then test again.</source>
        <translation>مع Amazon SES، افعل ذلك في منطقة هذا الخادم. ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>The sender address is not complete or does not exist</source>
        <extracomment>causes.json, sender-address-invalid</extracomment>
        <translation>عنوان المرسل غير مكتمل أو غير موجود</translation>
    </message>
    <message>
        <source>It lacks a domain, contains a slip, or its domain is unknown to the server.</source>
        <translation>ينقصه النطاق، أو فيه خطأ كتابة، أو نطاقه غير معروف للخادم.</translation>
    </message>
    <message>
        <source>Check the sender address letter by letter.</source>
        <translation>تحقّق من عنوان المرسل حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Use the full address with @ and domain.</source>
        <translation>استخدم العنوان الكامل مع @ والنطاق.</translation>
    </message>
    <message>
        <source>The server will not carry this mail further</source>
        <extracomment>causes.json, relay-denied</extracomment>
        <translation>لا يريد الخادم تمرير هذا البريد</translation>
    </message>
    <message>
        <source>From strangers it only takes mail for its own addresses. Usually the sign-in is missing, or it is the wrong server.</source>
        <translation>لا يقبل من الغرباء إلا البريد الموجّه إلى عناوينه هو. عادةً ما يكون تسجيل الدخول ناقصًا، أو يكون هذا هو الخادم الخطأ.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server.</source>
        <translation>شغّل تسجيل الدخول لخادم البريد الصادر.</translation>
    </message>
    <message>
        <source>Use the outgoing server of {provider}, on port 587 or 465.</source>
        <translation>استخدم خادم البريد الصادر لدى {provider}، على المنفذ 587 أو 465.</translation>
    </message>
    <message>
        <source>The provider has stopped sending for this account</source>
        <extracomment>causes.json, sending-suspended</extracomment>
        <translation>أوقف مزوّد الخدمة الإرسال لهذا الحساب</translation>
    </message>
    <message>
        <source>Unusual or unwanted mail was seen. Perhaps somebody else knows your password.</source>
        <translation>لوحظ بريد غير معتاد أو غير مرغوب فيه. ربما يعرف شخص آخر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Change your password on the web page of {provider} and switch on two-step verification.</source>
        <translation>غيّر كلمة مرورك على صفحة {provider} على الويب وشغّل التحقق بخطوتين.</translation>
    </message>
    <message>
        <source>Check this computer for harmful software.</source>
        <translation>افحص هذا الحاسوب بحثًا عن برامج ضارة.</translation>
    </message>
    <message>
        <source>Then ask {provider} to lift the block.</source>
        <translation>ثم اطلب من {provider} رفع الحظر.</translation>
    </message>
    <message>
        <source>This recipient does not exist</source>
        <extracomment>causes.json, recipient-unknown</extracomment>
        <translation>هذا المستلم غير موجود</translation>
    </message>
    <message>
        <source>There is no mailbox of this name at the recipient&apos;s provider. Your own settings are fine.</source>
        <translation>لا يوجد صندوق بريد بهذا الاسم لدى مزوّد خدمة المستلم. إعداداتك أنت سليمة.</translation>
    </message>
    <message>
        <source>Check the address letter by letter.</source>
        <translation>تحقّق من العنوان حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way for the right address.</source>
        <translation>اسأل المستلم بطريقة أخرى عن العنوان الصحيح.</translation>
    </message>
    <message>
        <source>A trial account may only write to confirmed addresses</source>
        <extracomment>causes.json, recipient-not-verified</extracomment>
        <translation>لا يُسمح للحساب التجريبي بالكتابة إلا إلى عناوين مؤكّدة</translation>
    </message>
    <message>
        <source>Your sending service is still in test mode. Until that changes, it delivers only to addresses you have confirmed.</source>
        <translation>ما زالت خدمة الإرسال لديك في وضع الاختبار. وإلى أن يتغيّر ذلك، لن تسلّم البريد إلا إلى العناوين التي أكّدتها.</translation>
    </message>
    <message>
        <source>For the test, confirm your own address at {provider} and send to it.</source>
        <translation>من أجل الاختبار، أكّد عنوانك أنت لدى {provider} وأرسل إليه.</translation>
    </message>
    <message>
        <source>To write to everybody, ask {provider} to leave the test mode, or upgrade the account.</source>
        <translation>لكي تكتب إلى الجميع، اطلب من {provider} الخروج من وضع الاختبار، أو رقِّ الحساب.</translation>
    </message>
    <message>
        <source>The recipient has no room left</source>
        <extracomment>causes.json, recipient-mailbox-full</extracomment>
        <translation>لم يعد لدى المستلم مكان</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. The recipient has to make room first.</source>
        <translation>لا يوجد خطأ من جانبك. على المستلم أن يُفسح مكانًا أولًا.</translation>
    </message>
    <message>
        <source>Send the message again in some days.</source>
        <translation>أرسل الرسالة مرة أخرى بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>If it is urgent, tell the recipient in another way.</source>
        <translation>إذا كان الأمر عاجلًا، فأخبر المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Your mailbox is full</source>
        <extracomment>causes.json, sender-mailbox-full</extracomment>
        <translation>صندوق بريدك ممتلئ</translation>
    </message>
    <message>
        <source>There is no room left at {provider} for new or sent mail.</source>
        <translation>لم يعد هناك مكان لدى {provider} للبريد الجديد أو المرسل.</translation>
    </message>
    <message>
        <source>Open your mailbox in the browser and delete large old messages.</source>
        <translation>افتح صندوق بريدك في المتصفّح واحذف الرسائل القديمة الكبيرة.</translation>
    </message>
    <message>
        <source>Empty the trash and the spam folder; they count too.</source>
        <translation>أفرغ سلة المهملات ومجلد البريد غير المرغوب فيه؛ فهما يُحسبان أيضًا.</translation>
    </message>
    <message>
        <source>One message to too many people</source>
        <extracomment>causes.json, too-many-recipients</extracomment>
        <translation>رسالة واحدة إلى عدد كبير جدًا من الأشخاص</translation>
    </message>
    <message>
        <source>The server limits how many people one message may go to.</source>
        <translation>يحدّ الخادم من عدد الأشخاص الذين يمكن أن تُرسَل إليهم رسالة واحدة.</translation>
    </message>
    <message>
        <source>Split the list and send several messages.</source>
        <translation>قسّم القائمة وأرسل عدة رسائل.</translation>
    </message>
    <message>
        <source>For regular mailings use a mailing list or a newsletter service.</source>
        <translation>للمراسلات المنتظمة، استخدم قائمة بريدية أو خدمة رسائل إخبارية.</translation>
    </message>
    <message>
        <source>The server asks you to come back in some minutes</source>
        <extracomment>causes.json, greylisted</extracomment>
        <translation>يطلب منك الخادم العودة بعد بضع دقائق</translation>
    </message>
    <message>
        <source>It puts unknown senders off once, because senders of unwanted mail do not come back. Everything is in order.</source>
        <translation>يؤجّل الخادم المرسلين غير المعروفين مرة واحدة، لأن مرسلي البريد غير المرغوب فيه لا يعودون. كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Wait five to fifteen minutes.</source>
        <translation>انتظر من خمس دقائق إلى خمس عشرة دقيقة.</translation>
    </message>
    <message>
        <source>Wait an hour.</source>
        <translation>انتظر ساعة.</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <extracomment>causes.json, quota-exceeded</extracomment>
        <translation>استُنفد الحد المسموح به لهذا الحساب</translation>
    </message>
    <message>
        <source>Wait until the next day or month begins.</source>
        <translation>انتظر حتى يبدأ اليوم التالي أو الشهر التالي.</translation>
    </message>
    <message>
        <source>Mail straight from your connection is not wanted</source>
        <extracomment>causes.json, ip-blocklisted</extracomment>
        <translation>البريد القادم من اتصالك مباشرةً غير مقبول</translation>
    </message>
    <message>
        <source>Your internet address is on a block list, like nearly every home connection. That is no reproach: mail is expected to come through a provider.</source>
        <translation>عنوان الإنترنت الخاص بك مدرج في قائمة حظر، مثل جميع الاتصالات المنزلية تقريبًا. لا لوم عليك في ذلك: فالمتوقّع أن يأتي البريد عن طريق مزوّد خدمة.</translation>
    </message>
    <message>
        <source>Send through the server of {provider} with sign-in, on port 587 or 465.</source>
        <translation>أرسل عن طريق خادم {provider} مع تسجيل الدخول، على المنفذ 587 أو 465.</translation>
    </message>
    <message>
        <source>If you do that already, restart your router or try another network.</source>
        <translation>إذا كنت تفعل ذلك بالفعل، فأعد تشغيل جهاز التوجيه (الراوتر) أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>On a server of your own, find out with the block list why it is listed.</source>
        <translation>إذا كان الخادم لك، فاعرف من قائمة الحظر سبب إدراجه فيها.</translation>
    </message>
    <message>
        <source>The address of our mail server or network is on a block list (see the server&apos;s answer for its name). Please check for senders of unwanted mail, then apply for removal there.</source>
        <translation>عنوان خادم بريدنا أو شبكتنا مدرج في قائمة حظر (تجد اسمها في رد الخادم). يُرجى البحث عن مصدر البريد غير المرغوب فيه، ثم طلب الإزالة هناك.</translation>
    </message>
    <message>
        <source>The message itself was turned away</source>
        <extracomment>causes.json, content-rejected</extracomment>
        <translation>رُفضت الرسالة نفسها</translation>
    </message>
    <message>
        <source>Something in its text or attachment looks dangerous or unwanted to the server. Your account settings are fine.</source>
        <translation>شيء ما في نصها أو مرفقها يبدو للخادم خطيرًا أو غير مرغوب فيه. إعدادات حسابك سليمة.</translation>
    </message>
    <message>
        <source>Send a short plain text to see that the account works.</source>
        <translation>أرسل نصًا قصيرًا بسيطًا لترى أن الحساب يعمل.</translation>
    </message>
    <message>
        <source>Leave out programs, archives with passwords and shortened links.</source>
        <translation>لا ترفق برامج أو أرشيفات محمية بكلمة مرور، ولا تستخدم روابط مختصرة.</translation>
    </message>
    <message>
        <source>If an ordinary message is refused, pass the server&apos;s words on to {provider}.</source>
        <translation>إذا رُفضت رسالة عادية، فأرسل كلام الخادم إلى {provider}.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed</source>
        <extracomment>causes.json, sender-authentication-failed</extracomment>
        <translation>تعذّر تأكيد نطاق المرسل</translation>
    </message>
    <message>
        <source>The domain says in public records (SPF, DKIM, DMARC) which servers may send for it, and this server is not among them.</source>
        <translation>يذكر النطاق في سجلات عامة (SPF وDKIM وDMARC) الخوادم المسموح لها بالإرسال باسمه، وهذا الخادم ليس منها.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the sender address.</source>
        <translation>أرسل عن طريق الخادم الذي يتبع له عنوان المرسل.</translation>
    </message>
    <message>
        <source>If the domain is yours, add the records that {provider} shows in its instructions.</source>
        <translation>إذا كان النطاق لك، فأضف السجلات التي يعرضها {provider} في تعليماته.</translation>
    </message>
    <message>
        <source>Otherwise send the note to whoever looks after the domain.</source>
        <translation>وإلا فأرسل الملاحظة إلى المسؤول عن النطاق.</translation>
    </message>
    <message>
        <source>Mail sent through {host} fails SPF, DKIM or DMARC for our domain. Please add this service to the SPF record, publish its DKIM key, and check that one of them matches the sender&apos;s domain.</source>
        <translation>البريد المرسل عن طريق {host} لا يجتاز فحص SPF أو DKIM أو DMARC لنطاقنا. يُرجى إضافة هذه الخدمة إلى سجل SPF، ونشر مفتاح DKIM الخاص بها، والتأكد من أن أحدهما يطابق نطاق المرسل.</translation>
    </message>
    <message>
        <source>The message is bigger than allowed</source>
        <extracomment>causes.json, message-too-large</extracomment>
        <translation>الرسالة أكبر من المسموح به</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and attachments grow by about a third on the way.</source>
        <translation>يحدّ الخادم من حجم الرسالة، وتكبر المرفقات في الطريق بنحو الثلث.</translation>
    </message>
    <message>
        <source>Make pictures smaller, or send several messages.</source>
        <translation>صغّر الصور، أو أرسل عدة رسائل.</translation>
    </message>
    <message>
        <source>For large files send a link instead.</source>
        <translation>للملفات الكبيرة، أرسل رابطًا بدلًا منها.</translation>
    </message>
    <message>
        <source>Your internet address has no name</source>
        <extracomment>causes.json, reverse-dns-missing</extracomment>
        <translation>عنوان الإنترنت الخاص بك ليس له اسم</translation>
    </message>
    <message>
        <source>The other server only talks to addresses that have a name, and home connections often have none.</source>
        <translation>لا يتحدث الخادم الآخر إلا مع العناوين التي لها اسم، وغالبًا ما لا يكون للاتصالات المنزلية اسم.</translation>
    </message>
    <message>
        <source>On a server of your own, have the owner of the address set its name (a PTR record).</source>
        <translation>إذا كان الخادم لك، فاطلب من مالك العنوان أن يضبط اسمه (سجل PTR).</translation>
    </message>
    <message>
        <source>Our sending address has no matching reverse DNS entry. Please set a PTR record that names the mail server, and an address record that leads back.</source>
        <translation>ليس لعنوان الإرسال لدينا قيد DNS عكسي مطابق. يُرجى ضبط سجل PTR يذكر اسم خادم البريد، وسجل عنوان يعود إليه.</translation>
    </message>
    <message>
        <source>The server does not like this computer&apos;s name</source>
        <extracomment>causes.json, helo-rejected</extracomment>
        <translation>لم يعجب الخادمَ اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Test again with sign-in on port 587 or 465; names do not matter there.</source>
        <translation>اختبر مرة أخرى مع تسجيل الدخول على المنفذ 587 أو 465؛ فالأسماء لا تهمّ هناك.</translation>
    </message>
    <message>
        <source>The mailbox is in use in too many places</source>
        <extracomment>causes.json, too-many-connections</extracomment>
        <translation>صندوق البريد مستخدم في أماكن كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many programs or devices are connected at once, or one of them holds the mailbox for itself.</source>
        <translation>عدد كبير جدًا من البرامج أو الأجهزة متصل في الوقت نفسه، أو أن أحدها يستأثر بصندوق البريد لنفسه.</translation>
    </message>
    <message>
        <source>Close the mail programs on your other devices.</source>
        <translation>أغلق برامج البريد على أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Wait some minutes, then test again.</source>
        <translation>انتظر بضع دقائق، ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>In mail programs, lower the number of connections.</source>
        <translation>في برامج البريد، قلّل عدد الاتصالات.</translation>
    </message>
    <message>
        <source>The server has no time right now</source>
        <extracomment>causes.json, server-busy</extracomment>
        <translation>ليس لدى الخادم وقت الآن</translation>
    </message>
    <message>
        <source>It is busy, restarting or being looked after, and asks you to come back. Leave everything as it is.</source>
        <translation>إنه مشغول أو يعيد التشغيل أو تحت الصيانة، ويطلب منك العودة لاحقًا. اترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour.</source>
        <translation>انتظر ربع ساعة.</translation>
    </message>
    <message>
        <source>The mail server has a fault</source>
        <extracomment>causes.json, server-fault</extracomment>
        <translation>في خادم البريد خلل</translation>
    </message>
    <message>
        <source>Something is broken at {provider} right now. Your settings are probably right.</source>
        <translation>هناك عطل لدى {provider} الآن. الأرجح أن إعداداتك صحيحة.</translation>
    </message>
    <message>
        <source>Test again in half an hour.</source>
        <translation>اختبر مرة أخرى بعد نصف ساعة.</translation>
    </message>
    <message>
        <source>If it lasts, pass the server&apos;s words on to {provider}.</source>
        <translation>إذا طال الأمر، فأرسل كلام الخادم إلى {provider}.</translation>
    </message>
    <message>
        <source>An internal fault is reported by {host}. Please look into the log of the mail server.</source>
        <translation>يبلغ {host} عن خلل داخلي. يُرجى الاطلاع على سجل خادم البريد.</translation>
    </message>
    <message>
        <source>Program and server did not understand each other</source>
        <extracomment>causes.json, protocol-error</extracomment>
        <translation>لم يفهم البرنامج والخادم أحدهما الآخر</translation>
    </message>
    <message>
        <source>Something came at the wrong moment or was not understood. Often the port is wrong, or virus protection meddles with the connection.</source>
        <translation>جاء شيء ما في لحظة غير مناسبة أو لم يُفهم. غالبًا ما يكون المنفذ خاطئًا، أو يتدخل برنامج الحماية من الفيروسات في الاتصال.</translation>
    </message>
    <message>
        <source>Check server name, port and encryption; the assistant shows which fit.</source>
        <translation>تحقّق من اسم الخادم والمنفذ والتشفير؛ المساعد يبيّن لك أيها متوافق.</translation>
    </message>
    <message>
        <source>Switch off the mail scanning of your virus protection for one test.</source>
        <translation>أوقف فحص البريد في برنامج الحماية من الفيروسات لاختبار واحد.</translation>
    </message>
    <message>
        <source>If it stays like this, pass the report on to {provider}.</source>
        <translation>إذا بقي الحال هكذا، فأرسل التقرير إلى {provider}.</translation>
    </message>
    <message>
        <source>The server gave a reason we do not know</source>
        <extracomment>causes.json, unknown</extracomment>
        <translation>ذكر الخادم سببًا لا نعرفه</translation>
    </message>
    <message>
        <source>If the same comes back, copy the server&apos;s words and send them to {provider}.</source>
        <translation>إذا تكرر الأمر نفسه، فانسخ كلام الخادم وأرسله إلى {provider}.</translation>
    </message>
    <message>
        <source>The account is the technical login: a w and several digits.</source>
        <extracomment>providers/all-inkl.json</extracomment>
        <translation>الحساب هو اسم الدخول التقني: الحرف w وعدة أرقام.</translation>
    </message>
    <message>
        <source>The user name is the access key ID that was made together with the SMTP password.</source>
        <extracomment>providers/amazon-ses.json</extracomment>
        <translation>اسم المستخدم هو معرّف مفتاح الوصول (access key ID) الذي أُنشئ مع كلمة مرور SMTP.</translation>
    </message>
    <message>
        <source>AT&amp;T calls its app password a secure mail key. Yahoo runs the mailboxes.</source>
        <extracomment>providers/att.json</extracomment>
        <translation>تسمّي AT&amp;T كلمة مرور التطبيق لديها secure mail key. وتدير Yahoo صناديق البريد.</translation>
    </message>
    <message>
        <source>The password is the SMTP key, not the API key.</source>
        <extracomment>providers/brevo.json</extracomment>
        <translation>كلمة المرور هي مفتاح SMTP، وليست مفتاح API.</translation>
    </message>
    <message>
        <source>If the sign-in is refused, try Yahoo Mail: the mailbox may have moved there.</source>
        <extracomment>providers/comcast.json</extracomment>
        <translation>إذا رُفض تسجيل الدخول، فجرّب Yahoo Mail: فربما نُقل صندوق البريد إلى هناك.</translation>
    </message>
    <message>
        <source>Yahoo has been running the Cox mailboxes since 2024.</source>
        <extracomment>providers/cox.json</extracomment>
        <translation>تدير Yahoo صناديق بريد Cox منذ عام 2024.</translation>
    </message>
    <message>
        <source>Port forwarding at easyDNS is about incoming mail; port 2525 there takes no mail from mail programs.</source>
        <extracomment>providers/easydns.json</extracomment>
        <translation>توجيه المنافذ لدى easyDNS يخصّ البريد الوارد؛ والمنفذ 2525 هناك لا يقبل البريد من برامج البريد.</translation>
    </message>
    <message>
        <source>Gmail keeps a copy of sent mail by itself; a mail program need not save a second one.</source>
        <extracomment>providers/gmail.json</extracomment>
        <translation>يحتفظ Gmail بنسخة من البريد المرسل من تلقاء نفسه؛ ولا حاجة إلى أن يحفظ برنامج البريد نسخة ثانية.</translation>
    </message>
    <message>
        <source>The customer number works as user name, too.</source>
        <extracomment>providers/gmx-net.json</extracomment>
        <translation>يصلح رقم العميل أيضًا كاسم مستخدم.</translation>
    </message>
    <message>
        <source>Most mailboxes sold by GoDaddy today are Microsoft 365; choose that one then.</source>
        <extracomment>providers/godaddy.json</extracomment>
        <translation>معظم صناديق البريد التي تبيعها GoDaddy اليوم هي Microsoft 365؛ فاختره في هذه الحالة.</translation>
    </message>
    <message>
        <source>smtp-relay.gmail.com is for printers and programs; an administrator has to allow it first.</source>
        <extracomment>providers/google-workspace.json</extracomment>
        <translation>الخادم smtp-relay.gmail.com مخصّص للطابعات والبرامج؛ وعلى المسؤول أن يسمح به أولًا.</translation>
    </message>
    <message>
        <source>iCloud has no POP3, and takes mail for sending on port 587 only.</source>
        <extracomment>providers/icloud.json</extracomment>
        <translation>لا يوفّر iCloud بروتوكول POP3، ولا يقبل البريد للإرسال إلا على المنفذ 587.</translation>
    </message>
    <message>
        <source>An SMTP login belongs to one sending domain, for example postmaster@mg.example.com.</source>
        <extracomment>providers/mailgun-eu.json</extracomment>
        <translation>بيانات دخول SMTP تخصّ نطاق إرسال واحدًا، مثل postmaster@mg.example.com.</translation>
    </message>
    <message>
        <source>Only domains that were set up in the EU region work here.</source>
        <translation>لا تعمل هنا إلا النطاقات التي أُعدّت في منطقة الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key.</source>
        <extracomment>providers/mailjet.json</extracomment>
        <translation>اسم المستخدم هو مفتاح API، وكلمة المرور هي المفتاح السري (secret key).</translation>
    </message>
    <message>
        <source>Any user name will do.</source>
        <extracomment>providers/mandrill.json</extracomment>
        <translation>يصلح أي اسم مستخدم.</translation>
    </message>
    <message>
        <source>After December 2026, sending with a password is due to be off unless an administrator switches it on.</source>
        <extracomment>providers/microsoft-365.json</extracomment>
        <translation>من المقرر أن يتوقف الإرسال بكلمة المرور بعد ديسمبر 2026، ما لم يشغّله مسؤول.</translation>
    </message>
    <message>
        <source>Some new mailboxes may not send through other programs, although the sign-in is right.</source>
        <extracomment>providers/outlook-com.json</extracomment>
        <translation>لا يُسمح لبعض صناديق البريد الجديدة بالإرسال عن طريق برامج أخرى، مع أن تسجيل الدخول صحيح.</translation>
    </message>
    <message>
        <source>Exchange and Email Pro mailboxes have other servers; the control panel names them.</source>
        <extracomment>providers/ovh.json</extracomment>
        <translation>لصناديق بريد Exchange وEmail Pro خوادم أخرى؛ وتذكر لوحة التحكم أسماءها.</translation>
    </message>
    <message>
        <source>Posteo&apos;s additional protection of the mail account must be off.</source>
        <extracomment>providers/posteo.json</extracomment>
        <translation>يجب أن تكون الحماية الإضافية لحساب البريد لدى Posteo موقوفة.</translation>
    </message>
    <message>
        <source>Postmark has no port 465.</source>
        <extracomment>providers/postmark.json</extracomment>
        <translation>ليس لدى Postmark منفذ 465.</translation>
    </message>
    <message>
        <source>Newsletters and other bulk mail go through smtp-broadcasts.postmarkapp.com.</source>
        <translation>تُرسَل الرسائل الإخبارية وغيرها من الرسائل الجماعية عن طريق smtp-broadcasts.postmarkapp.com.</translation>
    </message>
    <message>
        <source>PowerMTA is software: whoever runs it decides its name, ports and logins.</source>
        <extracomment>providers/powermta.json</extracomment>
        <translation>إن PowerMTA برنامج فحسب: ومن يشغّله هو الذي يحدد اسمه ومنافذه وبيانات الدخول إليه.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge shows the user name, password and ports to use. It has a certificate of its own making.</source>
        <extracomment>providers/proton-bridge.json</extracomment>
        <translation>يعرض Proton Mail Bridge اسم المستخدم وكلمة المرور والمنافذ التي يجب استخدامها. وله شهادة من صنعه هو.</translation>
    </message>
    <message>
        <source>smtp.protonmail.ch is for addresses on a domain of your own, and needs an SMTP token.</source>
        <translation>الخادم smtp.protonmail.ch مخصّص للعناوين على نطاق خاص بك، ويحتاج إلى رمز وصول إلى SMTP (token).</translation>
    </message>
    <message>
        <source>A new QQ password makes all authorization codes invalid.</source>
        <extracomment>providers/qq.json</extracomment>
        <translation>كلمة مرور QQ الجديدة تُبطل جميع رموز التفويض.</translation>
    </message>
    <message>
        <source>Free accounts have POP3 only.</source>
        <extracomment>providers/rediffmail.json</extracomment>
        <translation>لا تتضمن الحسابات المجانية إلا POP3.</translation>
    </message>
    <message>
        <source>Addresses with a region before rr.com may have other servers.</source>
        <extracomment>providers/roadrunner.json</extracomment>
        <translation>قد تكون للعناوين التي فيها منطقة قبل rr.com خوادم أخرى.</translation>
    </message>
    <message>
        <source>Yahoo runs the Rogers mailboxes.</source>
        <extracomment>providers/rogers.json</extracomment>
        <translation>تدير Yahoo صناديق بريد Rogers.</translation>
    </message>
    <message>
        <source>The key needs the right to send mail (“Mail Send”).</source>
        <extracomment>providers/sendgrid-eu.json</extracomment>
        <translation>يحتاج المفتاح إلى حق إرسال البريد («Mail Send»).</translation>
    </message>
    <message>
        <source>Only keys made in the EU region work here.</source>
        <translation>لا تعمل هنا إلا المفاتيح التي أُنشئت في منطقة الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Yahoo runs the Sky mailboxes.</source>
        <extracomment>providers/sky.json</extracomment>
        <translation>تدير Yahoo صناديق بريد Sky.</translation>
    </message>
    <message>
        <source>Servers that stay in one region: mail-us, mail-eu and mail-au.smtp2go.com.</source>
        <extracomment>providers/smtp2go.json</extracomment>
        <translation>الخوادم التي تبقى في منطقة واحدة: mail-us وmail-eu وmail-au.smtp2go.com.</translation>
    </message>
    <message>
        <source>The key needs the right “Send via SMTP”.</source>
        <extracomment>providers/sparkpost.json</extracomment>
        <translation>يحتاج المفتاح إلى الحق «Send via SMTP».</translation>
    </message>
    <message>
        <source>Accounts in the EU use smtp.eu.sparkpostmail.com.</source>
        <translation>تستخدم الحسابات في الاتحاد الأوروبي smtp.eu.sparkpostmail.com.</translation>
    </message>
    <message>
        <source>Unusual: port 587 is encrypted from the start (SSL/TLS) here.</source>
        <extracomment>providers/spectrum.json</extracomment>
        <translation>أمر غير معتاد: المنفذ 587 مشفّر هنا منذ البداية (SSL/TLS).</translation>
    </message>
    <message>
        <source>AOL runs the Verizon mailboxes.</source>
        <extracomment>providers/verizon.json</extracomment>
        <translation>تدير AOL صناديق بريد Verizon.</translation>
    </message>
    <message>
        <source>Free accounts may fetch mail by POP3 once in 15 minutes at most.</source>
        <extracomment>providers/web-de.json</extracomment>
        <translation>يمكن للحسابات المجانية جلب البريد عبر POP3 مرة واحدة كل 15 دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>Yahoo! JAPAN is another company than Yahoo; its mailboxes have servers of their own.</source>
        <extracomment>providers/yahoo-japan.json</extracomment>
        <translation>شركة Yahoo! JAPAN شركة أخرى غير Yahoo؛ ولصناديق بريدها خوادم خاصة بها.</translation>
    </message>
    <message>
        <source>The region is the end of the names of your domain&apos;s mail exchangers, for example eu in mx.zoho.eu.</source>
        <extracomment>providers/zoho-pro.json</extracomment>
        <translation>المنطقة هي نهاية أسماء خوادم تبادل البريد لنطاقك، مثل eu في mx.zoho.eu.</translation>
    </message>
    <message>
        <source>The server did not prove that it knows your password</source>
        <extracomment>causes.json, server-not-authenticated</extracomment>
        <translation>لم يثبت الخادم أنه يعرف كلمة مرورك</translation>
    </message>
    <message>
        <source>With this way to sign in, both sides prove that they know the password without saying it. The server’s proof was missing or wrong. Your password was not given away.</source>
        <translation>في طريقة تسجيل الدخول هذه يثبت الطرفان أنهما يعرفان كلمة المرور دون ذكرها. وكان إثبات الخادم ناقصًا أو خاطئًا. لم تُكشف كلمة مرورك.</translation>
    </message>
    <message>
        <source>Check the server’s name: this may be a server that only pretends to be yours.</source>
        <translation>تحقّق من اسم الخادم: فقد يكون هذا خادمًا يتظاهر بأنه خادمك.</translation>
    </message>
    <message>
        <source>Test again from another network, such as the one of your telephone.</source>
        <translation>اختبر مرة أخرى من شبكة أخرى، كشبكة هاتفك.</translation>
    </message>
    <message>
        <source>If it stays so, show this page to the people who run the server.</source>
        <translation>إذا بقي الحال هكذا، فاعرض هذه الصفحة على من يديرون الخادم.</translation>
    </message>
    <message>
        <source>The SCRAM exchange (RFC 5802) with {host}, {port}, ended without a valid server signature. Please check the server’s SASL set-up, and whether a proxy answers in its place.</source>
        <translation>انتهى تبادل SCRAM (RFC 5802) مع {host} على {port} دون توقيع صالح من الخادم. يُرجى فحص إعداد SASL في الخادم، والتحقق مما إذا كان خادم وكيل (proxy) يجيب بدلًا منه.</translation>
    </message>
    <message>
        <source>keep STARTTLS and take port 587 for sending, 143 for IMAP or 110 for POP3.</source>
        <translation>أبقِ STARTTLS واختر المنفذ 587 للإرسال، أو 143 لبروتوكول IMAP، أو 110 لبروتوكول POP3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>causes.json, certificate-expired</extracomment>
        <translation>انتهت صلاحية شهادة الخادم</translation>
    </message>
    <message>
        <source>Copy it into the password field here. If it is shown in groups, leave the spaces out.</source>
        <translation>انسخها إلى حقل كلمة المرور هنا. وإذا كانت معروضة في مجموعات، فاحذف المسافات.</translation>
    </message>
    <message>
        <source>Access was not allowed in the browser</source>
        <extracomment>causes.json, oauth-denied</extracomment>
        <translation>لم يُسمح بالوصول في المتصفّح</translation>
    </message>
    <message>
        <source>The page of the provider answered that access to the mailbox was refused or that the sign-in was broken off.</source>
        <translation>أجابت صفحة مزوّد الخدمة بأن الوصول إلى صندوق البريد رُفض أو أن تسجيل الدخول أُلغي قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Choose {user} there, and allow access to your mail.</source>
        <translation>اختر {user} هناك، واسمح بالوصول إلى بريدك.</translation>
    </message>
    <message>
        <source>Where the page does not let you, ask the administrator of your organisation.</source>
        <translation>إذا لم تسمح لك الصفحة بذلك، فاسأل مسؤول النظام في مؤسستك.</translation>
    </message>
    <message>
        <source>Your administrator has to allow this</source>
        <extracomment>causes.json, oauth-admin-consent</extracomment>
        <translation>يجب أن يسمح المسؤول لديك بهذا</translation>
    </message>
    <message>
        <source>Your organisation lets a program into its mailboxes only after an administrator has agreed to it once.</source>
        <translation>لا تسمح مؤسستك لأي برنامج بالدخول إلى صناديق بريدها إلا بعد أن يوافق مسؤول على ذلك مرة واحدة.</translation>
    </message>
    <message>
        <source>When you hear that it is done, sign in with the browser again.</source>
        <translation>عندما تعلم أن ذلك قد تم، سجّل الدخول عبر المتصفّح مرة أخرى.</translation>
    </message>
    <message>
        <source>{user} wants to use a mail program that signs in with OAuth2. Please grant consent for the organisation to the registered client (Microsoft Entra: Enterprise applications &gt; the client &gt; Permissions &gt; Grant admin consent; Google Workspace: Security &gt; API controls &gt; Manage third-party app access) for {protocol}.</source>
        <translation>يريد {user} استخدام برنامج بريد يسجّل الدخول مع OAuth2. يُرجى منح الموافقة على مستوى المؤسسة للعميل المسجَّل (في Microsoft Entra: Enterprise applications &gt; العميل &gt; Permissions &gt; Grant admin consent؛ وفي Google Workspace: Security &gt; API controls &gt; Manage third-party app access) من أجل {protocol}.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID</source>
        <extracomment>causes.json, oauth-client-invalid</extracomment>
        <translation>لا يعرف مزوّد الخدمة معرّف العميل</translation>
    </message>
    <message>
        <source>The client ID is mistyped, was deleted, belongs to another organisation, or is not registered as a desktop program.</source>
        <translation>معرّف العميل (client ID) مكتوب خطأً، أو حُذف، أو يعود إلى مؤسسة أخرى، أو ليس مسجَّلًا كبرنامج لسطح المكتب.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one that {provider} shows where it was registered.</source>
        <translation>قارن معرّف العميل بالمعرّف الذي يعرضه {provider} حيث سُجّل.</translation>
    </message>
    <message>
        <source>At Microsoft it has to be a public client with the redirect address http://localhost, at Google one of the type “Desktop app” together with its client secret.</source>
        <translation>لدى Microsoft يجب أن يكون عميلًا عامًا (public client) مع عنوان إعادة التوجيه http://localhost، ولدى Google عميلًا من النوع «Desktop app» مع مفتاحه السرّي (client secret).</translation>
    </message>
    <message>
        <source>Then sign in with the browser again.</source>
        <translation>ثم سجّل الدخول عبر المتصفّح مرة أخرى.</translation>
    </message>
    <message>
        <source>The client ID that {user} signs in with is not accepted. Please check its registration: Microsoft Entra: platform “Mobile and desktop applications” with the redirect URI http://localhost, and “Allow public client flows” switched on; supported account types must include this mailbox. Google Cloud: an OAuth client of the type “Desktop app”, with its client secret.</source>
        <translation>معرّف العميل (client ID) الذي يسجّل به {user} الدخول غير مقبول. يُرجى التحقق من تسجيله: في Microsoft Entra: المنصّة «Mobile and desktop applications» مع عنوان إعادة التوجيه (redirect URI) http://localhost، مع تشغيل «Allow public client flows»؛ ويجب أن تشمل أنواع الحسابات المدعومة (supported account types) صندوق البريد هذا. وفي Google Cloud: عميل OAuth من النوع «Desktop app» مع مفتاحه السرّي (client secret).</translation>
    </message>
    <message>
        <source>The permission does not include mail</source>
        <extracomment>causes.json, oauth-scope-refused</extracomment>
        <translation>الإذن لا يشمل البريد</translation>
    </message>
    <message>
        <source>You are signed in, but access to the mailbox itself was left out, or the registered client may not ask for it.</source>
        <translation>لقد سجّلت الدخول، لكن الوصول إلى صندوق البريد نفسه لم يُمنح، أو لا يحقّ للعميل المسجَّل أن يطلبه.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and leave every box about mail ticked.</source>
        <translation>سجّل الدخول عبر المتصفّح مرة أخرى، واترك كل مربّع يخصّ البريد محدَّدًا.</translation>
    </message>
    <message>
        <source>Where there is no such box, the client has to be given the permissions for mail: send the note to your administrator.</source>
        <translation>إذا لم يكن هناك مربّع كهذا، فيجب منح العميل أذونات البريد: أرسل الملاحظة إلى المسؤول لديك.</translation>
    </message>
    <message>
        <source>The registered OAuth2 client may not ask for access to mail. Please add the delegated permissions IMAP.AccessAsUser.All, POP.AccessAsUser.All and SMTP.Send (Microsoft), or the scope https://mail.google.com/ on the consent screen (Google).</source>
        <translation>لا يحقّ لعميل OAuth2 المسجَّل أن يطلب الوصول إلى البريد. يُرجى إضافة الأذونات المفوَّضة (delegated permissions) IMAP.AccessAsUser.All و POP.AccessAsUser.All و SMTP.Send (لدى Microsoft)، أو صلاحية الوصول (scope) https://mail.google.com/ في شاشة الموافقة (لدى Google).</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>causes.json, oauth-no-answer</extracomment>
        <translation>لم يصل ردّ من المتصفّح</translation>
    </message>
    <message>
        <source>No answer came from the browser in time: the page was closed, is still open, or could not reach this program.</source>
        <translation>لم يصل جواب من المتصفّح في الوقت المحدد: أُغلقت الصفحة، أو ما زالت مفتوحة، أو لم تتمكّن من الوصول إلى هذا البرنامج.</translation>
    </message>
    <message>
        <source>Sign in with the browser again, and go on until its page says that you can close it.</source>
        <translation>سجّل الدخول عبر المتصفّح مرة أخرى، وتابع إلى أن تقول صفحته إنه يمكنك إغلاقها.</translation>
    </message>
    <message>
        <source>Use the browser of this very computer.</source>
        <translation>استخدم متصفّحًا على هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>If the page shows an error at its end, a firewall or a browser extension may block addresses of this computer (127.0.0.1).</source>
        <translation>إذا عرضت الصفحة خطأً في النهاية، فقد يكون جدار حماية أو إضافة في المتصفّح يحجب عناوين هذا الحاسوب (127.0.0.1).</translation>
    </message>
    <message>
        <source>Sending with SMTP AUTH is disabled for {user}. With Microsoft 365, this line in Exchange Online PowerShell allows it for this mailbox only:

Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false

This overrides the setting of the whole organisation, which can be seen and, if wanted, changed with:

Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
Set-TransportConfig -SmtpClientAuthenticationDisabled $false

Security defaults and authentication policies may block it as well. OAuth2 needs this switch too, and Microsoft switches passwords for SMTP AUTH off by default from the end of 2026: programs that can should sign in with OAuth2.</source>
        <translation>الإرسال مع SMTP AUTH معطّل لـ {user}. مع Microsoft 365، يسمح به هذا السطر في Exchange Online PowerShell لصندوق البريد هذا فقط:

Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false

يتقدّم هذا على إعداد المؤسسة كلها، الذي يمكن عرضه، وتغييره عند الرغبة، بما يلي:

Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
Set-TransportConfig -SmtpClientAuthenticationDisabled $false

وقد تحجبه أيضًا إعدادات الأمان الافتراضية وسياسات المصادقة. ويحتاج OAuth2 كذلك إلى هذا المفتاح، وستوقف Microsoft افتراضيًا كلمات المرور مع SMTP AUTH ابتداءً من نهاية 2026: على البرامج التي تستطيع ذلك أن تسجّل الدخول مع OAuth2.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <extracomment>causes.json, password-change-required</extracomment>
        <translation>انتهت صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>See whether {provider} reports an outage.</source>
        <translation>انظر إن كان {provider} يعلن عن عطل.</translation>
    </message>
    <message>
        <source>Please give {user} the right to send as another address. With Microsoft 365, in Exchange Online PowerShell, with the sender address filled in:

Add-RecipientPermission -Identity &lt;sender address&gt; -Trustee {mailbox} -AccessRights SendAs</source>
        <translation>يُرجى منح {user} حق الإرسال باسم عنوان آخر. مع Microsoft 365، في Exchange Online PowerShell، بعد كتابة عنوان المرسل:

Add-RecipientPermission -Identity &lt;sender address&gt; -Trustee {mailbox} -AccessRights SendAs</translation>
    </message>
    <message>
        <source>Send again. Between servers that happens by itself, in a mail program it does not.</source>
        <translation>أرسل مرة أخرى. يحدث ذلك تلقائيًا بين الخوادم، أما في برنامج البريد فلا.</translation>
    </message>
    <message>
        <source>The number of messages, or the amount of data, that your plan allows for this hour, day or month has been reached. The settings are right.</source>
        <translation>بلغتَ الحد الذي يسمح به اشتراكك من عدد الرسائل أو حجم البيانات لهذه الساعة أو لهذا اليوم أو لهذا الشهر. الإعدادات صحيحة.</translation>
    </message>
    <message>
        <source>If you need more, look at the plans of {provider}.</source>
        <translation>إذا احتجت إلى المزيد، فاطّلع على الاشتراكات لدى {provider}.</translation>
    </message>
    <message>
        <source>Nothing gets through to {host} on {port} from here. The internet provider, hotel, company or school holds it back.</source>
        <translation>لا يصل شيء من هنا إلى {host} على {port}. مزوّد الإنترنت أو الفندق أو الشركة أو المدرسة يمنع ذلك.</translation>
    </message>
    <message>
        <source>Have the missing certificate fetched, to see whether that is all that is wrong.</source>
        <translation>اطلب جلب الشهادة الناقصة لترى هل هي كل ما ينقص.</translation>
    </message>
    <message>
        <source>If it is, send {provider} the note: only the server can mend it.</source>
        <translation>إن كان كذلك فأرسل الرسالة إلى {provider}: لا يستطيع إصلاح ذلك إلا الخادم.</translation>
    </message>
    <message>
        <source>If it is not, install the updates of this computer; its list of authorities may be old.</source>
        <translation>وإن لم يكن كذلك فثبّت تحديثات هذا الحاسوب، فقد تكون قائمة جهات الإصدار فيه قديمة.</translation>
    </message>
    <message>
        <source>The conversation with the server stopped half-way</source>
        <extracomment>causes.json, session-timed-out</extracomment>
        <translation>توقّفت المحادثة مع الخادم في منتصفها</translation>
    </message>
    <message>
        <source>The server answered at first, but then one side waited too long for the other. A busy server, a slow line, a VPN or virus protection can be the reason.</source>
        <translation>أجاب الخادم في البداية، ثم انتظر أحد الطرفين الآخر مدة أطول مما ينبغي. قد يكون السبب خادمًا مشغولًا أو خطًا بطيئًا أو VPN أو برنامج الحماية من الفيروسات.</translation>
    </message>
    <message>
        <source>Signing in needs an encrypted connection</source>
        <extracomment>causes.json, encryption-required</extracomment>
        <translation>يحتاج تسجيل الدخول إلى اتصال مشفّر</translation>
    </message>
    <message>
        <source>Your setting is one without encryption. Signing in and sending are not done in this way, for everybody on the line could read the password.</source>
        <translation>إعدادك دون تشفير. ولا يجري تسجيل الدخول والإرسال بهذه الطريقة، إذ بوسع كل من في الطريق قراءة كلمة المرور.</translation>
    </message>
    <message>
        <source>Choose a port where the server offers encryption; SSL/TLS on port 465, 993 or 995 is the usual one.</source>
        <translation>اختر منفذًا يعرض عليه الخادم التشفير؛ والمعتاد SSL/TLS على المنفذ 465 أو 993 أو 995.</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate still holds</source>
        <extracomment>causes.json, certificate-revocation-unknown</extracomment>
        <translation>لا يُعرف هل ما زالت شهادة الخادم سارية</translation>
    </message>
    <message>
        <source>If it stays so, send {provider} the note.</source>
        <translation>إذا استمر ذلك، فأرسل الملاحظة إلى {provider}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not made by the rules</source>
        <extracomment>causes.json, certificate-invalid</extracomment>
        <translation>لم تصدر شهادة الخادم وفق القواعد</translation>
    </message>
    <message>
        <source>A certificate in the chain of {host} is signed in a way that is no longer safe, is used for something it was not issued for, or holds a demand that this computer does not know.</source>
        <translation>إحدى الشهادات في سلسلة {host} موقّعة بطريقة لم تعد آمنة، أو تُستخدم في غير ما صدرت له، أو تحتوي على شرط لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Send {provider} the note: only who runs the server can put a proper certificate there.</source>
        <translation>أرسل الملاحظة إلى {provider}: لا يستطيع وضع شهادة سليمة هناك إلا من يدير الخادم.</translation>
    </message>
    <message>
        <source>The certificate chain of {host}, {port}, fails verification (RFC 5280): see the named certificate for its signature algorithm, key usage, path length, name constraints and critical extensions. Please have it issued again.</source>
        <translation>لا تجتاز سلسلة شهادات {host} على {port} التحقق (RFC 5280): انظر في الشهادة المذكورة خوارزمية التوقيع، واستخدام المفتاح (key usage)، وطول المسار (path length)، وقيود الأسماء (name constraints)، والامتدادات الحرجة (critical extensions). يُرجى طلب إصدارها من جديد.</translation>
    </message>
    <message>
        <source>The server asks for a certificate of this computer</source>
        <extracomment>causes.json, client-certificate-required</extracomment>
        <translation>يطلب الخادم شهادة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Besides or instead of a password, {host} lets in only computers that carry a certificate of their own. This one has shown none.</source>
        <translation>إلى جانب كلمة المرور أو بدلًا منها، لا يسمح {host} بالدخول إلا للحواسيب التي تحمل شهادة خاصة بها. ولم يقدّم هذا الحاسوب أي شهادة.</translation>
    </message>
    <message>
        <source>Ask the organisation that gave you the account whether mail works only from its own computers.</source>
        <translation>اسأل المؤسسة التي أعطتك الحساب عمّا إذا كان البريد لا يعمل إلا من حواسيبها.</translation>
    </message>
    <message>
        <source>If it gives you a certificate, install it in your mail program: Mailwright cannot use one yet.</source>
        <translation>إذا أعطتك شهادة، فثبّتها في برنامج البريد لديك: لا يستطيع Mailwright استخدام شهادة كهذه بعد.</translation>
    </message>
    <message>
        <source>Ask whether there is another server or port that works without one.</source>
        <translation>اسأل هل هناك خادم آخر أو منفذ آخر يعمل دون شهادة.</translation>
    </message>
    <message>
        <source>{host}, {port}, demands a TLS client certificate (certificate_required). Please tell us how to get one, or name a port where signing in with a password is enough.</source>
        <translation>يشترط {host} على {port} شهادة عميل TLS (certificate_required). يُرجى إخبارنا بكيفية الحصول عليها، أو تحديد منفذ يكفي فيه تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>No way of signing in that both sides know</source>
        <extracomment>causes.json, mechanism-unsupported</extracomment>
        <translation>لا توجد طريقة لتسجيل الدخول يعرفها الطرفان</translation>
    </message>
    <message>
        <source>The server offers other methods of signing in than the program can use, or than the one you chose.</source>
        <translation>يعرض الخادم طرقًا لتسجيل الدخول غير التي يستطيع البرنامج استخدامها، أو غير الطريقة التي اخترتها.</translation>
    </message>
    <message>
        <source>Compare the methods that the server offers with the one you use.</source>
        <translation>قارن الطرق التي يعرضها الخادم بالطريقة التي تستخدمها.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this server yet</source>
        <extracomment>causes.json, server-not-confirmed</extracomment>
        <translation>لم يؤكّد أحد هذا الخادم بعد</translation>
    </message>
    <message>
        <source>Only a file or a list named {host}, or it does not belong to the provider you signed in at. So neither a password nor a sign-in was sent there.</source>
        <translation>لم يذكر {host} إلا ملف أو قائمة، أو أنه لا يتبع مزوّد الخدمة الذي سجّلت الدخول لديه. لذلك لم تُرسَل إليه كلمة مرور ولا تسجيل دخول.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name, letter by letter, with the one on your provider&apos;s help page.</source>
        <translation>قارن اسم الخادم حرفًا حرفًا بالاسم الوارد في صفحة المساعدة لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>If it is right, confirm it and test again. If not, do not use these settings.</source>
        <translation>إذا كان صحيحًا فأكّده واختبر مرة أخرى. وإلا فلا تستخدم هذه الإعدادات.</translation>
    </message>
    <message>
        <source>The server said yes without having seen the password</source>
        <extracomment>causes.json, sign-in-not-proven</extracomment>
        <translation>وافق الخادم دون أن يرى كلمة المرور</translation>
    </message>
    <message>
        <source>The sign-in to {host} succeeded before the password was sent there. So nobody knows whether the password is right, and your mail program may fail with it.</source>
        <translation>اعتُبر تسجيل الدخول إلى {host} ناجحًا قبل أن تُرسَل إليه كلمة المرور. لذلك لا أحد يعرف هل كلمة المرور صحيحة، وقد يفشل بها برنامج البريد لديك.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name: this may be a gateway or a test server that takes everybody.</source>
        <translation>تحقّق من اسم الخادم: فقد يكون هذا بوابة (gateway) أو خادم اختبار يقبل الجميع.</translation>
    </message>
    <message>
        <source>Do not take this for a working account until a test shows that the password was asked for.</source>
        <translation>لا تعتبر هذا الحساب عاملًا إلى أن يبيّن اختبار أن كلمة المرور طُلبت.</translation>
    </message>
    <message>
        <source>If you run this server, or know who does, pass the note on.</source>
        <translation>إذا كنت تدير هذا الخادم أو تعرف من يديره، فمرّر الملاحظة.</translation>
    </message>
    <message>
        <source>{host}, {port}, answers that the sign-in succeeded before any password was sent (or greets with PREAUTH). Please check its SASL set-up, and whether a proxy or gateway answers in its place.</source>
        <translation>يجيب {host} على {port} بأن تسجيل الدخول نجح قبل إرسال أي كلمة مرور (أو يبدأ بالتحية PREAUTH). يُرجى فحص إعداد SASL في الخادم، والتحقق مما إذا كان خادم وكيل (proxy) أو بوابة (gateway) يجيب بدلًا منه.</translation>
    </message>
    <message>
        <source>Every program greets the server with a name. This one was too short or looked odd to the server.</source>
        <translation>كل برنامج يحيّي الخادم باسم. وكان هذا الاسم قصيرًا جدًا أو بدا غريبًا للخادم.</translation>
    </message>
    <message>
        <source>Otherwise ask {provider} by which name programs are to greet this server.</source>
        <translation>وإلا فاسأل {provider} عن الاسم الذي ينبغي أن تحيّي به البرامج هذا الخادم.</translation>
    </message>
    <message>
        <source>Hosting companies often block mail ports: ask yours, or send through its own relay or a sending service with a web interface.</source>
        <translation>كثيرًا ما تحجب شركات الاستضافة منافذ البريد: اسأل شركتك، أو أرسل عبر مرحّلها أو عبر خدمة إرسال لها واجهة ويب.</translation>
    </message>
    <message>
        <source>Open the firewall or virus protection of the computer where it failed, and allow that program to use the internet.</source>
        <translation>افتح جدار الحماية أو برنامج مكافحة الفيروسات على الحاسوب الذي حدث فيه الخطأ، واسمح لذلك البرنامج باستخدام الإنترنت.</translation>
    </message>
    <message>
        <source>On a rented server ask the hosting company whether it blocks mail ports.</source>
        <translation>على خادم مستأجر اسأل شركة الاستضافة هل تحجب منافذ البريد.</translation>
    </message>
    <message>
        <source>The server takes the connection and says nothing</source>
        <extracomment>causes.json, server-silent</extracomment>
        <translation>يقبل الخادم الاتصال ولا يقول شيئًا</translation>
    </message>
    <message>
        <source>The connection to {host} on {port} is made, but no greeting and no encryption begins there. Often the kind of encryption does not belong to this port, or something on the way holds the line.</source>
        <translation>يتم الاتصال بـ {host} على {port}، لكن لا تبدأ هناك تحية ولا تشفير. غالبًا لا يناسب نوع التشفير هذا المنفذ، أو يعترض شيء ما الاتصال في الطريق.</translation>
    </message>
    <message>
        <source>Test again later; the server may be overloaded.</source>
        <translation>اختبر مرة أخرى لاحقًا؛ ربما يكون الخادم مثقلًا.</translation>
    </message>
    <message>
        <source>Load the newest firmware or system updates; the list of issuers comes with them.</source>
        <translation>حمّل أحدث برنامج ثابت أو تحديثات النظام؛ تأتي قائمة جهات الإصدار معها.</translation>
    </message>
    <message>
        <source>This computer or device does not know the issuer yet</source>
        <extracomment>causes.json, local-authorities-too-old</extracomment>
        <translation>هذا الحاسوب أو الجهاز لا يعرف جهة الإصدار بعد</translation>
    </message>
    <message>
        <source>The certificate of {host} is fine, but the list of trusted issuers here is old. Issuers change every few years, and a list that is never renewed knows only the old ones.</source>
        <translation>شهادة {host} سليمة، لكن قائمة جهات الإصدار الموثوقة هنا قديمة. تتغيّر جهات الإصدار كل بضع سنوات، والقائمة التي لا تُحدّث لا تعرف إلا القديمة.</translation>
    </message>
    <message>
        <source>Install the updates of the system or device; the list of issuers comes with them.</source>
        <translation>ثبّت تحديثات النظام أو الجهاز؛ تأتي قائمة جهات الإصدار معها.</translation>
    </message>
    <message>
        <source>Check the date and time: a wrong clock looks the same.</source>
        <translation>تحقّق من التاريخ والوقت: الساعة الخاطئة تبدو بالمظهر نفسه.</translation>
    </message>
    <message>
        <source>Where there are no more updates, let a newer computer or a mail relay in your network send for it.</source>
        <translation>حيث لا توجد تحديثات بعد، دع حاسوبًا أحدث أو مرحّل بريد في شبكتك يرسل بدلًا منه.</translation>
    </message>
    <message>
        <source>Load the newest firmware of the device from its maker.</source>
        <translation>حمّل أحدث برنامج ثابت للجهاز من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Some devices let you import an issuer&apos;s certificate; the maker&apos;s instructions say where.</source>
        <translation>تسمح بعض الأجهزة باستيراد شهادة جهة إصدار؛ وتذكر تعليمات المصنّع أين.</translation>
    </message>
    <message>
        <source>Where neither is possible, let a mail relay in your network or a sending service take the messages.</source>
        <translation>حيث لا يمكن أيٌّ منهما، دع مرحّل بريد في شبكتك أو خدمة إرسال تستلم الرسائل.</translation>
    </message>
    <message>
        <source>A device or program here does not know the issuer of the certificate of {host}, {port}, although current systems do. Please renew its list of trusted issuers (the package ca-certificates, cacert.pem or the firmware).</source>
        <translation>لا يعرف جهاز أو برنامج هنا جهة إصدار شهادة {host}، {port}، مع أن الأنظمة الحديثة تعرفها. يُرجى تحديث قائمة جهات الإصدار الموثوقة لديه (حزمة ca-certificates أو cacert.pem أو البرنامج الثابت).</translation>
    </message>
    <message>
        <source>Whether the certificate of {host} was cancelled could not be found out: the list or the fresh confirmation did not come. That does not mean that it was cancelled.</source>
        <translation>تعذّر معرفة هل أُلغيت شهادة {host}: لم تصل القائمة أو التأكيد الحديث. وهذا لا يعني أنها أُلغيت.</translation>
    </message>
    <message>
        <source>Test again in an hour: the place that publishes the list may just be away.</source>
        <translation>اختبر مرة أخرى بعد ساعة: ربما تكون الجهة التي تنشر القائمة غير متاحة الآن.</translation>
    </message>
    <message>
        <source>A firewall or proxy may block the way to the issuer of the certificate; ask who runs the network.</source>
        <translation>قد يحجب جدار حماية أو وكيل الطريق إلى جهة إصدار الشهادة؛ اسأل من يدير الشبكة.</translation>
    </message>
    <message>
        <source>Whether the certificate of {host}, {port}, still holds cannot be checked: either its CRL or OCSP address cannot be reached from here (plain http, port 80), or it demands a staple (RFC 7633) and none comes. Please look at both.</source>
        <translation>لا يمكن التحقق من سريان شهادة {host}، {port}: إما أن عنوان CRL أو OCSP لا يمكن الوصول إليه من هنا (http عادي، المنفذ 80)، أو أنها تتطلب staple (RFC 7633) ولا يصل. يُرجى فحص الأمرين.</translation>
    </message>
    <message>
        <source>Load the newest firmware. Where TLS 1.2 is not possible at all, let a mail relay in your network send for the device.</source>
        <translation>حمّل أحدث برنامج ثابت. وحيث لا يمكن TLS 1.2 إطلاقًا، دع مرحّل بريد في شبكتك يرسل بدلًا من الجهاز.</translation>
    </message>
    <message>
        <source>Put it in place of the password in the program that failed. If it is shown in groups, leave the spaces out.</source>
        <translation>ضعها مكان كلمة المرور في البرنامج الذي فشل. وإذا عُرضت في مجموعات فاحذف المسافات.</translation>
    </message>
    <message>
        <source>A device or script takes the app password like any other password; it stays valid when you change your own.</source>
        <translation>يقبل الجهاز أو النص البرمجي كلمة مرور التطبيق كأي كلمة مرور؛ وتبقى صالحة عندما تغيّر كلمتك.</translation>
    </message>
    <message>
        <source>In your mail program choose OAuth2 as the way of signing in, and sign in on the page of {provider}.</source>
        <translation>في برنامج البريد اختر OAuth2 طريقةً لتسجيل الدخول، وسجّل الدخول في صفحة {provider}.</translation>
    </message>
    <message>
        <source>Older programs cannot do that: renew the program, or take another one.</source>
        <translation>البرامج القديمة لا تستطيع ذلك: حدّث البرنامج أو استخدم غيره.</translation>
    </message>
    <message>
        <source>A device or script without a browser needs another way: a mail relay in your network, a sending service with a password of its own, or an account at a provider that gives app passwords.</source>
        <translation>يحتاج الجهاز أو النص البرمجي بلا متصفح إلى طريق آخر: مرحّل بريد في شبكتك، أو خدمة إرسال لها كلمة مرور خاصة، أو حساب لدى مزوّد يمنح كلمات مرور للتطبيقات.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox on the web page of {provider} and look in the settings for mail programs (POP, IMAP and SMTP).</source>
        <translation>سجّل الدخول إلى صندوق بريدك في صفحة {provider} على الويب وابحث في الإعدادات عن برامج البريد (POP و IMAP و SMTP).</translation>
    </message>
    <message>
        <source>Choose OAuth2 (sign-in with the browser) in your mail program; a password is no longer taken.</source>
        <translation>اختر OAuth2 (تسجيل الدخول بالمتصفح) في برنامج البريد؛ لم تعد كلمة المرور مقبولة.</translation>
    </message>
    <message>
        <source>New mailboxes may not send through other programs at first. Use the web page for some days, then try again.</source>
        <translation>لا يُسمح لصناديق البريد الجديدة في البداية بالإرسال عبر برامج أخرى. استخدم صفحة الويب بضعة أيام ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Where it stays off, let the device send through a mail relay in your network or a sending service.</source>
        <translation>حيث يبقى معطّلًا، دع الجهاز يرسل عبر مرحّل بريد في شبكتك أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>Sign in on the web page of {provider} and choose a new password.</source>
        <translation>سجّل الدخول في صفحة {provider} على الويب واختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Enter it in the program that failed and in your other devices.</source>
        <translation>أدخلها في البرنامج الذي فشل وفي أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Your plan does not include this</source>
        <extracomment>causes.json, plan-does-not-include</extracomment>
        <translation>اشتراكك لا يشمل هذا</translation>
    </message>
    <message>
        <source>Letting mail programs in, or mail out, belongs to another plan of {provider}. The password may well be right.</source>
        <translation>السماح لبرامج البريد أو للإرسال يتبع اشتراكًا آخر لدى {provider}. وقد تكون كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>See at {provider} what your plan includes and what the next one costs.</source>
        <translation>اطّلع لدى {provider} على ما يشمله اشتراكك وكم يكلّف التالي.</translation>
    </message>
    <message>
        <source>Until then use the provider&apos;s own app or web page.</source>
        <translation>وحتى ذلك الحين استخدم تطبيق المزوّد أو صفحته على الويب.</translation>
    </message>
    <message>
        <source>A trial account often may write to your own address only.</source>
        <translation>غالبًا لا يجوز للحساب التجريبي أن يكتب إلا إلى عنوانك أنت.</translation>
    </message>
    <message>
        <source>Use another account for the device, or a sending service with a free plan.</source>
        <translation>استخدم للجهاز حسابًا آخر أو خدمة إرسال ذات اشتراك مجاني.</translation>
    </message>
    <message>
        <source>Faster than the server allows</source>
        <extracomment>causes.json, rate-limited</extracomment>
        <translation>أسرع مما يسمح به الخادم</translation>
    </message>
    <message>
        <source>Too many messages, recipients or sign-ins came in a short time. The settings are right.</source>
        <translation>وصلت رسائل أو مستلمون أو محاولات دخول كثيرة في وقت قصير. الإعدادات صحيحة.</translation>
    </message>
    <message>
        <source>Then send in smaller portions, and look for new mail less often.</source>
        <translation>ثم أرسل على دفعات أصغر، وتحقّق من البريد الجديد بوتيرة أقل.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server has a fault</source>
        <extracomment>causes.json, recipient-server-fault</extracomment>
        <translation>في خادم بريد المستلم عطل</translation>
    </message>
    <message>
        <source>Your own set-up works: your server took the message. The server of the recipient could not be reached or failed.</source>
        <translation>إعدادك يعمل: استلم خادمك الرسالة. أما خادم المستلم فتعذّر الوصول إليه أو تعطّل.</translation>
    </message>
    <message>
        <source>Wait: your server tries again for some days.</source>
        <translation>انتظر: يعيد خادمك المحاولة بضعة أيام.</translation>
    </message>
    <message>
        <source>If it comes back, tell the recipient by another way.</source>
        <translation>إذا عادت الرسالة فأبلغ المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator can see the reason in the log of that server.</source>
        <translation>يستطيع مسؤول خادم المستلم رؤية السبب في سجل ذلك الخادم.</translation>
    </message>
    <message>
        <source>The fault lies in the program itself</source>
        <extracomment>causes.json, program-fault</extracomment>
        <translation>العطل في البرنامج نفسه</translation>
    </message>
    <message>
        <source>The program failed before the mail server had its say: a part is missing, a setting is not understood, or its code has an error.</source>
        <translation>فشل البرنامج قبل أن يرد خادم البريد: جزء مفقود، أو إعداد غير مفهوم، أو خطأ في شفرته.</translation>
    </message>
    <message>
        <source>Read the first line that names a file or a module; it says what is missing.</source>
        <translation>اقرأ أول سطر يذكر ملفًا أو وحدة؛ فهو يقول ما المفقود.</translation>
    </message>
    <message>
        <source>Install what is missing, or renew the program.</source>
        <translation>ثبّت المفقود أو حدّث البرنامج.</translation>
    </message>
    <message>
        <source>Send the text to those who make the program.</source>
        <translation>أرسل النص إلى من يصنع البرنامج.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <extracomment>causes.json, nothing-failed</extracomment>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>What this text shows went well. If mail is missing all the same, the reason stands somewhere else.</source>
        <translation>ما يبيّنه هذا النص تم بنجاح. وإذا كان البريد مفقودًا مع ذلك فالسبب في مكان آخر.</translation>
    </message>
    <message>
        <source>Look in the spam folder of the recipient.</source>
        <translation>ابحث في مجلد البريد المزعج لدى المستلم.</translation>
    </message>
    <message>
        <source>Paste what stands below it in the log, or the message that came back.</source>
        <translation>ألصق ما يليه في السجل، أو الرسالة التي عادت.</translation>
    </message>
    <message>
        <source>This is not about a mail account</source>
        <extracomment>causes.json, not-about-mail</extracomment>
        <translation>هذا لا يتعلق بحساب بريد</translation>
    </message>
    <message>
        <source>The text tells of something else: a database, a build, a disk or another program. Nothing in it says anything of mail.</source>
        <translation>يتحدث النص عن شيء آخر: قاعدة بيانات أو بناء برنامج أو قرص أو برنامج آخر. ولا يذكر شيئًا عن البريد.</translation>
    </message>
    <message>
        <source>Ask those who make the program that the text comes from.</source>
        <translation>اسأل صانعي البرنامج الذي جاء منه النص.</translation>
    </message>
    <message>
        <source>If mail fails as well, paste what the mail program says.</source>
        <translation>إذا فشل البريد أيضًا فألصق ما يقوله برنامج البريد.</translation>
    </message>
    <message>
        <source>The text does not say what is wrong, at least in no words we know. The people at {provider} know what their server&apos;s words mean.</source>
        <translation>لا يقول النص ما الخطأ، على الأقل ليس بكلمات نعرفها. والعاملون لدى {provider} يعرفون ما تعنيه كلمات خادمهم.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>بصمة الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>I have &amp;compared it with the fingerprint that the server&apos;s administrator told me</source>
        <translation>قارنتُها بالبصمة التي ذكرها لي مسؤول الخادم</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>هل تثق بهذه الشهادة؟</translation>
    </message>
    <message>
        <source>&amp;Trust it for this server only</source>
        <translation>الوثوق بها لهذا الخادم فقط</translation>
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation>عدم الوثوق بها</translation>
    </message>
    <message>
        <source>The server %1 vouches for itself; nobody else does. That is usual for a server of your own, and it is just what a thief on the way would show: with a certificate of his own he could read your password and your mail.</source>
        <translation>الخادم %1 يضمن نفسه بنفسه، ولا يضمنه أحد غيره. هذا معتاد في خادم تملكه أنت، وهو أيضًا ما سيعرضه لصّ في الطريق تمامًا: فبشهادة من عنده يستطيع قراءة كلمة مرورك وبريدك.</translation>
    </message>
    <message>
        <source>The fingerprint tells the two apart. Ask who looks after the server to read theirs to you, and compare:</source>
        <translation>البصمة تميّز بين الحالتين. اطلب ممن يتولى إدارة الخادم أن يقرأ عليك بصمته، وقارن:</translation>
    </message>
    <message>
        <source>Mailwright then trusts this one certificate for %1, until the window is closed. Your mail program will ask you again.</source>
        <translation>عندئذٍ يثق Mailwright بهذه الشهادة وحدها لـ %1، إلى أن تُغلق النافذة. وسيسألك برنامج البريد مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The test message has not arrived.</source>
        <translation>لم تصل رسالة الاختبار.</translation>
    </message>
    <message>
        <source>Does not work yet.</source>
        <translation>لا يعمل بعد.</translation>
    </message>
    <message>
        <source>Everything that was asked works.</source>
        <translation>كل ما طُلب فحصه يعمل.</translation>
    </message>
    <message>
        <source>Reachable; the sign-in was not tested.</source>
        <translation>الوصول ممكن؛ أما تسجيل الدخول فلم يُختبر.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Reachable; the sign-in was not tested</source>
        <translation>الوصول ممكن؛ أما تسجيل الدخول فلم يُختبر</translation>
    </message>
    <message>
        <source>Does not work yet</source>
        <translation>لا يعمل بعد</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The server’s certificate ended on %1; its operator must renew it.</source>
        <translation>انتهت صلاحية شهادة الخادم في %1؛ يجب على الجهة المشغِّلة تجديدها.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s certificate ends in %n day(s), on %1; its operator should renew it.</source>
        <translation>
            <numerusform>تنتهي صلاحية شهادة الخادم خلال أقل من يوم، في %1؛ ينبغي للجهة المشغِّلة تجديدها.</numerusform>
            <numerusform>تنتهي صلاحية شهادة الخادم بعد يوم واحد، في %1؛ ينبغي للجهة المشغِّلة تجديدها.</numerusform>
            <numerusform>تنتهي صلاحية شهادة الخادم بعد يومين، في %1؛ ينبغي للجهة المشغِّلة تجديدها.</numerusform>
            <numerusform>تنتهي صلاحية شهادة الخادم بعد %n أيام، في %1؛ ينبغي للجهة المشغِّلة تجديدها.</numerusform>
            <numerusform>تنتهي صلاحية شهادة الخادم بعد %n يومًا، في %1؛ ينبغي للجهة المشغِّلة تجديدها.</numerusform>
            <numerusform>تنتهي صلاحية شهادة الخادم بعد %n يوم، في %1؛ ينبغي للجهة المشغِّلة تجديدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer offers to sign in by %1. Programs that know no other way cannot sign in any more.</source>
        <translation>لم يعد الخادم يعرض تسجيل الدخول بطريقة %1. البرامج التي لا تعرف طريقة أخرى لم تعد تستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The line is now locked with %1; before, it was %2.</source>
        <translation>الاتصال مؤمَّن الآن بـ %1؛ وكان من قبل مؤمَّنًا بـ %2.</translation>
    </message>
    <message>
        <source>The server’s certificate now comes from “%1”; before, it came from “%2”. That may be a change of the provider, or something on the way that opens the encryption, such as virus protection.</source>
        <translation>تصدر شهادة الخادم الآن عن «%1»؛ وكانت من قبل تصدر عن «%2». قد يكون ذلك تغييرًا لدى مزوّد الخدمة، أو شيئًا في الطريق يفتح التشفير، مثل برنامج الحماية من الفيروسات.</translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation>الاستقبال: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>الإرسال: %1</translation>
    </message>
    <message>
        <source>Last tested on %1: it worked.</source>
        <translation>آخر اختبار في %1: عمل كل شيء.</translation>
    </message>
    <message>
        <source>The account now uses %1; before, it used %2.</source>
        <translation>يستخدم الحساب الآن %1؛ وكان من قبل يستخدم %2.</translation>
    </message>
    <message>
        <source>Last tested on %1: the servers answered, but the sign-in was not proven.</source>
        <translation>آخر اختبار في %1: أجابت الخوادم، لكن لم يثبت نجاح تسجيل الدخول.</translation>
    </message>
    <message>
        <source>To keep an eye on:</source>
        <translation>ما ينبغي الانتباه إليه:</translation>
    </message>
    <message>
        <source>Different from the last good check, or soon to be:</source>
        <translation>ما يختلف عن آخر فحص ناجح، أو ما سيختلف قريبًا:</translation>
    </message>
    <message>
        <source>Different from the last check, which did not prove the sign-in, or soon to be:</source>
        <translation>ما يختلف عن آخر فحص، الذي لم يثبت نجاح تسجيل الدخول، أو ما سيختلف قريبًا:</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Whose mail shall it be?</source>
        <translation>بريد من تريد إعداده؟</translation>
    </message>
    <message>
        <source>Your address is enough to begin with. Mailwright finds the settings, tries them from this computer, and hands them to your mail program. No password is needed yet.</source>
        <translation>يكفي عنوانك للبدء. يجد Mailwright الإعدادات، ويجرّبها من هذا الحاسوب، ثم يسلّمها إلى برنامج البريد لديك. لا حاجة إلى كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Next: Provider</source>
        <translation>التالي: مزوّد الخدمة</translation>
    </message>
    <message>
        <source>jane@example.com</source>
        <translation>jane@example.com</translation>
    </message>
    <message>
        <source>Your &amp;name, as others shall see it</source>
        <translation>اسمك كما سيراه الآخرون</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>What will send the mail?</source>
        <translation>ما الذي سيرسل البريد؟</translation>
    </message>
    <message>
        <source>A mail program</source>
        <translation>برنامج بريد</translation>
    </message>
    <message>
        <source>Outlook, Thunderbird, a phone …</source>
        <translation>مثل Outlook أو Thunderbird أو هاتف…</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>WordPress, a shop, a script …</source>
        <translation>مثل WordPress أو متجر أو سكربت…</translation>
    </message>
    <message>
        <source>A mail server</source>
        <translation>خادم بريد</translation>
    </message>
    <message>
        <source>It hands its mail on through this account.</source>
        <translation>يمرّر بريده عن طريق هذا الحساب.</translation>
    </message>
    <message>
        <source>Or begin in another way</source>
        <translation>أو ابدأ بطريقة أخرى</translation>
    </message>
    <message>
        <source>A sending service</source>
        <translation>خدمة إرسال</translation>
    </message>
    <message>
        <source>Amazon SES, Mailgun, SendGrid and others only send. The address above becomes the sender.</source>
        <translation>خدمات مثل Amazon SES وMailgun وSendGrid وغيرها ترسل فقط. ويصبح العنوان أعلاه عنوان المرسل.</translation>
    </message>
    <message>
        <source>&amp;Use a sending service</source>
        <translation>استخدام خدمة إرسال</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation>صندوق البريد التجريبي</translation>
    </message>
    <message>
        <source>A mail server inside this program, to try everything without risk. Choose what goes wrong:</source>
        <translation>خادم بريد داخل هذا البرنامج، لتجربة كل شيء دون أي خطر. اختر العطل الذي سيحدث:</translation>
    </message>
    <message>
        <source>What goes wrong in the practice mailbox</source>
        <translation>العطل الذي سيحدث في صندوق البريد التجريبي</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>بدء التجربة</translation>
    </message>
    <message>
        <source>You have an error message? Have it e&amp;xplained ›</source>
        <translation>لديك رسالة خطأ؟ اطلب شرحها ›</translation>
    </message>
    <message>
        <source>From &amp;Thunderbird here</source>
        <translation>من &amp;Thunderbird هنا</translation>
    </message>
    <message>
        <source>An account that is there already</source>
        <translation>حساب موجود من قبل</translation>
    </message>
    <message>
        <source>A file that Mailwright saved, a report, or the settings of another mail program. No password is taken over.</source>
        <translation>ملف حفظه Mailwright، أو تقرير، أو إعدادات برنامج بريد آخر. لا تُؤخذ أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Accounts, reports and settings of mail programs (%1)</source>
        <translation>حسابات وتقارير وإعدادات برامج البريد (%1)</translation>
    </message>
    <message>
        <source>Open an account or a report</source>
        <translation>افتح حسابًا أو تقريرًا</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>أيّ حساب؟</translation>
    </message>
    <message>
        <source>Do you mean %1? Nobody has been asked yet. If your address is right as it is, go on.</source>
        <translation>هل تقصد %1؟ لم يُسأل أحد بعد. إذا كان عنوانك صحيحًا كما هو فتابع.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استخدم %1</translation>
    </message>
</context>
<context>
    <name>copyAndSay</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>لم يُنسخ</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gets a mail account working.</source>
        <translation>يُعدّ حساب بريد حتى يعمل.</translation>
    </message>
    <message>
        <source>Only open the window that explains errors.</source>
        <translation>فتح نافذة شرح الأخطاء فقط.</translation>
    </message>
    <message>
        <source>A saved account (.mailwright) or another program&apos;s settings to begin with, or a report to read.</source>
        <translation>حساب محفوظ (‎.mailwright) أو إعدادات برنامج آخر للبدء بها، أو تقرير لقراءته.</translation>
    </message>
</context>
</TS>
