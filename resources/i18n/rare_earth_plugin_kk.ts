<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A native geologist should check the terms. -->
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>Геометрия ядросы</translation>
        </message>
        <message>
            <source>Locale</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Status of survey zones and prospect targets of an exploration programme, and the area that is still unmapped, each figure with its definition, its date and its source.</source>
            <translation>Барлау бағдарламасындағы түсірілім учаскелері мен перспективалы учаскелердің мәртебелері және әлі зерттелмеген аумақ: әр көрсеткіш анықтамасымен, күнімен және дереккөзімен.</translation>
        </message>
        <message>
            <source>Areas lie on the ellipsoid WGS 84; the edges of a polygon are straight in longitude and latitude. QGIS itself joins vertices by geodesics, so its areas differ (by 5 in 100 000 for Kazakhstan).</source>
            <translation>Аумақтар WGS 84 эллипсоидында есептеледі; полигонның қабырғалары бойлық пен ендікте түзу. QGIS төбелерді геодезиялық сызықтармен қосады, сондықтан оның аумақтары өзгеше (Қазақстан үшін 100 000-нан 5).</translation>
        </message>
        <message>
            <source>The reference programme is built from public data. Its geometry is ILLUSTRATIVE and not official. Boundaries: Natural Earth and © OpenStreetMap contributors (ODbL).</source>
            <translation>Үлгі бағдарлама ашық деректерден құрылған. Оның геометриясы ШАРТТЫ, ресми емес. Шекаралар: Natural Earth және © OpenStreetMap қатысушылары (ODbL).</translation>
        </message>
        <message>
            <source>Keys: F2 changes a status, Enter zooms to the selected rows, Ctrl+F searches, Ctrl+C copies.</source>
            <translation>Пернелер: F2 — мәртебені өзгерту, Enter — таңдалған жолдарды картада көрсету, Ctrl+F — іздеу, Ctrl+C — көшіру.</translation>
        </message>
        <message>
            <source>About Rare Earth Survey</source>
            <translation>Rare Earth Survey туралы</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Daily backups kept</source>
            <translation>Сақталатын күндік көшірмелер</translation>
        </message>
        <message>
            <source>beside the programme file</source>
            <translation>бағдарлама файлының жанында</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Қалпына келтіру …</translation>
        </message>
        <message>
            <source>A copy is made in {folder} on each day on which the programme is edited.</source>
            <translation>Бағдарлама түзетілетін әр күні {folder} қалтасында көшірме жасалады.</translation>
        </message>
        <message>
            <source>{day}, before restoring</source>
            <translation>{day}, қалпына келтіру алдында</translation>
        </message>
        <message>
            <source>{day}, before it was brought to version {version}</source>
            <translation>{day}, {version} нұсқасына көшіру алдында</translation>
        </message>
    </context>
    <context>
        <name>BuildProject</name>
        <message>
            <source>Build the project of a programme</source>
            <translation>Бағдарлама жобасын құру</translation>
        </message>
        <message>
            <source>Writes a QGIS project with the styled layers of a survey programme: territory, oblasts, coverage, remaining area, zones, targets and field bases. The remaining area (any method, any scale, accepted or released) goes into a GeoPackage beside the project.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation>Барлау бағдарламасының безендірілген қабаттары бар QGIS жобасын жазады: аумақ, облыстар, зерттелу, зерттелмеген аумақ, түсірілім учаскелері, перспективалы учаскелер және далалық базалар. Зерттелмеген аумақ (кез келген зерттелу түрі, кез келген масштаб, қабылданған немесе қорға берілген) жобаның жанындағы GeoPackage файлына жазылады.

Бағдарлама файлы көрсетілмесе, модульмен бірге келетін үлгі бағдарлама алынады; оның геометриясы шартты, ресми емес.</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>QGIS project (*.qgz)</source>
            <translation>QGIS жобасы (*.qgz)</translation>
        </message>
        <message>
            <source>Project file to write; an existing one is replaced.</source>
            <translation>Жазылатын жоба файлы; бұрынғысы ауыстырылады.</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Түсірілім учаскелерінің саны</translation>
        </message>
        <message>
            <source>Number of targets</source>
            <translation>Перспективалы учаскелердің саны</translation>
        </message>
        <message>
            <source>mapped = any method, any scale, accepted or released</source>
            <translation>зерттелген = кез келген зерттелу түрі, кез келген масштаб, қабылданған немесе қорға берілген</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>Бұл бағдарламаның геометриясы шартты, ресми емес.</translation>
        </message>
    </context>
    <context>
        <name>Campaign</name>
        <message>
            <source>Routes</source>
            <translation>Маршруттар</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункттер</translation>
        </message>
        <message>
            <source>Camps</source>
            <translation>Лагерьлер</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>Жоспар: {name}</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Сыймайды</translation>
        </message>
    </context>
    <context>
        <name>CampaignCompare</name>
        <message>
            <source>First variant</source>
            <translation>Бірінші нұсқа</translation>
        </message>
        <message>
            <source>Second variant</source>
            <translation>Екінші нұсқа</translation>
        </message>
        <message>
            <source>Two variants side by side</source>
            <translation>Екі нұсқа қатар</translation>
        </message>
        <message>
            <source>Go on with the second</source>
            <translation>Екіншісімен жалғастыру</translation>
        </message>
        <message>
            <source>Let the second variant be the one that counts</source>
            <translation>Екінші нұсқаны қолданыстағы ету</translation>
        </message>
        <message>
            <source>Progress up to</source>
            <translation>Жұмыс барысы, күні</translation>
        </message>
        <message>
            <source>Progress against the plan</source>
            <translation>Жоспарға қарсы барысы</translation>
        </message>
        <message>
            <source>Make a second variant and plan it to see both side by side.</source>
            <translation>Екеуін қатар көру үшін екінші нұсқа жасап, оны жоспарлаңыз.</translation>
        </message>
        <message>
            <source>Do not fit</source>
            <translation>Сыймайтындар</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Айырма</translation>
        </message>
        <message>
            <source>Only in the second: {stops}.</source>
            <translation>Тек екіншісінде: {stops}.</translation>
        </message>
        <message>
            <source>Only in the first: {stops}.</source>
            <translation>Тек біріншісінде: {stops}.</translation>
        </message>
        <message>
            <source>{stop}: {after} instead of {before}.</source>
            <translation>{stop}: {before} орнына {after}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more stops have another crew or day.</source>
            <translation>
                <numerusform>Тағы {count} пункттің жасағы не күні басқа.</numerusform>
                <numerusform>Тағы {count} пункттің жасағы не күні басқа.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both visit the same stops on the same days.</source>
            <translation>Екеуі де сол пункттерге сол күндері барады.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Stops planned</source>
            <translation>Жоспардағы пункттер</translation>
        </message>
        <message>
            <source>done</source>
            <translation>орындалды</translation>
        </message>
        <message>
            <source>km² planned</source>
            <translation>жоспардағы км²</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Барлық жасақтар</translation>
        </message>
        <message>
            <source>Late: {stops}.</source>
            <translation>Кешіккендер: {stops}.</translation>
        </message>
        <message>
            <source>Earlier than planned: {stops}.</source>
            <translation>Жоспардан ерте: {stops}.</translation>
        </message>
        <message>
            <source>Done although not planned: {stops}.</source>
            <translation>Жоспарсыз орындалған: {stops}.</translation>
        </message>
        <message>
            <source>Nothing is late on this day.</source>
            <translation>Бұл күнге ештеңе кешікпеген.</translation>
        </message>
    </context>
    <context>
        <name>CampaignCrews</name>
        <message>
            <source>Crew {code}</source>
            <translation>{code} жасағы</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>База</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам саны</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Көлік</translation>
        </message>
        <message>
            <source>Km per day</source>
            <translation>Күніне км</translation>
        </message>
        <message>
            <source>Hours per day</source>
            <translation>Күніне сағат</translation>
        </message>
        <message>
            <source>Km/h</source>
            <translation>Км/сағ</translation>
        </message>
        <message>
            <source>Nights out</source>
            <translation>Даладағы түндер</translation>
        </message>
        <message>
            <source>Most nights in a row away from the base; 0 comes back every evening</source>
            <translation>Базадан тыс қатарынан ең көп түн; 0 — күн сайын кешке оралады</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Демалыс</translation>
        </message>
        <message>
            <source>Weekdays on which the crew rests: 1 Monday to 7 Sunday, such as 67</source>
            <translation>Жасақ демалатын апта күндері: 1 дүйсенбіден 7 жексенбіге дейін, мысалы 67</translation>
        </message>
        <message>
            <source>Fuel, l/100 km</source>
            <translation>Жанармай, л/100 км</translation>
        </message>
        <message>
            <source>0 for the rate of the campaign</source>
            <translation>0 — науқан нормасы</translation>
        </message>
        <message>
            <source>no base</source>
            <translation>базасыз</translation>
        </message>
    </context>
    <context>
        <name>CampaignDesk</name>
        <message>
            <source>Variant {name}</source>
            <translation>{name} нұсқасы</translation>
        </message>
        <message>
            <source>Variant removed: {name}</source>
            <translation>Нұсқа жойылды: {name}</translation>
        </message>
        <message>
            <source>New variant: {name}</source>
            <translation>Жаңа нұсқа: {name}</translation>
        </message>
        <message>
            <source>Plan of {name}</source>
            <translation>Жоспар: {name}</translation>
        </message>
        <message>
            <source>The plan is made.</source>
            <translation>Жоспар дайын.</translation>
        </message>
        <message>
            <source>The inputs were changed meanwhile, so the plan was left out; plan again.</source>
            <translation>Бастапқы деректер осы арада өзгерді, сондықтан жоспар алынбады; қайта жоспарлаңыз.</translation>
        </message>
        <message>
            <source>Moved: {stop}</source>
            <translation>Жылжытылды: {stop}</translation>
        </message>
        <message>
            <source>Agreed: {stop}</source>
            <translation>Келісілді: {stop}</translation>
        </message>
        <message>
            <source>No longer agreed: {stop}</source>
            <translation>Келісім алынды: {stop}</translation>
        </message>
        <message>
            <source>The inputs were changed meanwhile, so nothing was moved; do it again.</source>
            <translation>Бастапқы деректер осы арада өзгерді, сондықтан ештеңе жылжытылмады; қайталаңыз.</translation>
        </message>
        <message>
            <source>Ways along the roads</source>
            <translation>Жолдар бойымен арақашықтықтар</translation>
        </message>
        <message>
            <source>Stops chosen</source>
            <translation>Пункттер таңдалды</translation>
        </message>
        <message>
            <source>Stops left out</source>
            <translation>Пункттер алынып тасталды</translation>
        </message>
    </context>
    <context>
        <name>CampaignEdits</name>
        <message>
            <source>Plan of {name}</source>
            <translation>Жоспар: {name}</translation>
        </message>
        <message>
            <source>New campaign: {name}</source>
            <translation>Жаңа науқан: {name}</translation>
        </message>
        <message>
            <source>Campaign removed: {name}</source>
            <translation>Науқан жойылды: {name}</translation>
        </message>
        <message>
            <source>Crews and stops of {name}</source>
            <translation>Жасақтар мен пункттер: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Орындалмады</translation>
        </message>
    </context>
    <context>
        <name>CampaignInputs</name>
        <message>
            <source>The campaign file {text} cannot be read {detail}; choose a JSON file of a campaign.</source>
            <translation>{text} науқан файлы оқылмайды {detail}; науқанның JSON файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>The programme holds no field base, so no crew can start; add one to it first.</source>
            <translation>Бағдарламада далалық база жоқ, сондықтан ешбір жасақ шыға алмайды; алдымен база қосыңыз.</translation>
        </message>
        <message>
            <source>The programme holds no field base “{text}”; name bases by their code or name.</source>
            <translation>Бағдарламада «{text}» далалық базасы жоқ; базаларды кодымен не атауымен көрсетіңіз.</translation>
        </message>
        <message>
            <source>The season ends before it begins ({text}); exchange the first and the last day.</source>
            <translation>Маусым басталмай аяқталады ({text}); бірінші және соңғы күнді ауыстырыңыз.</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Науқан</translation>
        </message>
        <message>
            <source>Season and weather</source>
            <translation>Маусым және ауа райы</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Days lost to weather</source>
            <translation>Ауа райынан жоғалатын күндер</translation>
        </message>
        <message>
            <source>Months that lose more or fewer days</source>
            <translation>Күндері көбірек не азырақ жоғалатын айлар</translation>
        </message>
        <message>
            <source>Days on which nobody works</source>
            <translation>Ешкім жұмыс істемейтін күндер</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Жасақтар</translation>
        </message>
        <message>
            <source>Output of a crew</source>
            <translation>Жасақ өнімділігі</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Work at a target</source>
            <translation>Перспективалы учаскедегі жұмыс</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Шығындар</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Day of a crew</source>
            <translation>Жасақ күні</translation>
        </message>
        <message>
            <source>Kilometre</source>
            <translation>Километр</translation>
        </message>
        <message>
            <source>Night in camp</source>
            <translation>Лагерьдегі түн</translation>
        </message>
        <message>
            <source>Fuel, litres per 100 km</source>
            <translation>Жанармай, 100 км-ге л</translation>
        </message>
        <message>
            <source>Litre of fuel</source>
            <translation>Жанармай литрі</translation>
        </message>
        <message>
            <source>Ways and search</source>
            <translation>Жолдар және іздеу</translation>
        </message>
        <message>
            <source>Way driven by the straight line</source>
            <translation>Жолдың түзуге қатынасы</translation>
        </message>
        <message>
            <source>straight lines with a detour</source>
            <translation>айналма коэффициентімен түзулер</translation>
        </message>
        <message>
            <source>Roads to follow</source>
            <translation>Жүретін жолдар</translation>
        </message>
        <message>
            <source>s</source>
            <translation>с</translation>
        </message>
        <message>
            <source>Time for the search</source>
            <translation>Іздеу уақыты</translation>
        </message>
        <message>
            <source>Seed of the search</source>
            <translation>Іздеудің бастапқы саны</translation>
        </message>
        <message>
            <source>A longer search finds a better plan; the same seed begins at the same place.</source>
            <translation>Іздеу ұзақ болса, жоспар жақсырақ; бірдей бастапқы сан бірдей жерден бастайды.</translation>
        </message>
        <message>
            <source>Inputs of the campaign</source>
            <translation>Науқанның бастапқы деректері</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Бастап</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Lost days, %</source>
            <translation>Жоғалған күндер, %</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Әдіс</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>km² per crew-day</source>
            <translation>жасақтың күндік км²</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Не есепке алынады</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмақ</translation>
        </message>
        <message>
            <source>100 unmapped km²</source>
            <translation>100 зерттелмеген км²</translation>
        </message>
        <message>
            <source>a target of full priority</source>
            <translation>толық басымдықты учаске</translation>
        </message>
        <message>
            <source>less for 100 km from the base</source>
            <translation>базадан 100 км үшін минус</translation>
        </message>
        <message>
            <source>status {name}</source>
            <translation>мәртебе: {name}</translation>
        </message>
        <message>
            <source>confidence {name}</source>
            <translation>сенімділік {name}</translation>
        </message>
        <message>
            <source>commodity {name}</source>
            <translation>пайдалы қазба: {name}</translation>
        </message>
        <message>
            <source>any other</source>
            <translation>кез келген басқасы</translation>
        </message>
    </context>
    <context>
        <name>CampaignMap</name>
        <message>
            <source>Bases</source>
            <translation>Базалар</translation>
        </message>
        <message>
            <source>Totals by crew</source>
            <translation>Жасақтар бойынша жиыны</translation>
        </message>
        <message>
            <source>Stops in the order of each crew's season</source>
            <translation>Пункттер, әр жасақтың маусымы ретімен</translation>
        </message>
        <message>
            <source>The season</source>
            <translation>Маусым</translation>
        </message>
        <message>
            <source>Illustrative plan: it follows from geometry that is not official.</source>
            <translation>Шартты жоспар: ол ресми емес геометриядан шығады.</translation>
        </message>
        <message>
            <source>km² to be mapped, and ways, as planned; ways over the ground are estimates</source>
            <translation>түсірілетін км² пен жолдар жоспар бойынша; жер бетіндегі жолдар шамамен</translation>
        </message>
        <message>
            <source>{placed} of {all} stops</source>
            <translation>{all} пункттің {placed}-і</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Жасақтар</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>To be mapped</source>
            <translation>Түсірілетіні</translation>
        </message>
        <message numerus="yes">
            <source>Does not fit: {count} stops</source>
            <translation>
                <numerusform>Сыймайды: {count} пункт</numerusform>
                <numerusform>Сыймайды: {count} пункт</numerusform>
            </translation>
        </message>
        <message>
            <source>{crew}, 1:{scale}</source>
            <translation>{crew}, 1:{scale}</translation>
        </message>
        <message>
            <source>way</source>
            <translation>жол</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>парақ</translation>
        </message>
        <message>
            <source>target</source>
            <translation>персп. учаске</translation>
        </message>
        <message>
            <source>camp</source>
            <translation>лагерь</translation>
        </message>
        <message>
            <source>survey zone</source>
            <translation>түсірілім учаскесі</translation>
        </message>
        <message>
            <source>base</source>
            <translation>база</translation>
        </message>
    </context>
    <context>
        <name>CampaignPage</name>
        <message>
            <source>Campaign</source>
            <translation>Науқан</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>New campaign…</source>
            <translation>Жаңа науқан…</translation>
        </message>
        <message>
            <source>More about the campaign</source>
            <translation>Науқан туралы тағы</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Деректер</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункттер</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <source>This programme takes no campaigns: it cannot be written, or has another version.</source>
            <translation>Бұл бағдарлама науқан қабылдамайды: оған жазу мүмкін емес не нұсқасы басқа.</translation>
        </message>
        <message>
            <source>There is no campaign yet. Make one with the button +: the plugin proposes what to map next.</source>
            <translation>Әлі науқан жоқ. Оны + түймесімен жасаңыз: модуль әрі қарай нені түсіру керегін ұсынады.</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Жаңа науқан</translation>
        </message>
        <message>
            <source>Season {year}</source>
            <translation>{year} маусымы</translation>
        </message>
        <message>
            <source>New variant</source>
            <translation>Жаңа нұсқа</translation>
        </message>
        <message>
            <source>There is a variant “{name}” already; choose another name.</source>
            <translation>«{name}» нұсқасы бар; басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>New variant…</source>
            <translation>Жаңа нұсқа…</translation>
        </message>
        <message>
            <source>Take this variant away</source>
            <translation>Бұл нұсқаны жою</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Болдырмау: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Қайталау: {step}</translation>
        </message>
        <message>
            <source>Take the campaign away…</source>
            <translation>Науқанды жою…</translation>
        </message>
        <message>
            <source>Take the campaign “{name}” away, with its crews and stops?</source>
            <translation>«{name}» науқанын жасақтарымен және пункттерімен бірге жою керек пе?</translation>
        </message>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel кестесі (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Мәтіндік кесте (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Save the timetable</source>
            <translation>Кестені сақтау</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {folder} ішінде {names}</translation>
        </message>
    </context>
    <context>
        <name>CampaignPlan</name>
        <message>
            <source>Plan</source>
            <translation>Жоспарлау</translation>
        </message>
        <message>
            <source>Search for the best tours; what is agreed stays as it is</source>
            <translation>Ең жақсы маршруттарды іздеу; келісілгені сол күйі қалады</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stop the search; the plan that was there stays</source>
            <translation>Іздеуді тоқтату; бұрынғы жоспар қалады</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Картада</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>Іздеу барысы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Timetable in a window of its own…</source>
            <translation>Кесте бөлек терезеде…</translation>
        </message>
        <message>
            <source>Whole season in sight</source>
            <translation>Бүкіл маусым көрініп тұрсын</translation>
        </message>
        <message>
            <source>Save the timetable…</source>
            <translation>Кестені сақтау…</translation>
        </message>
        <message>
            <source>Campaign map and crew booklets…</source>
            <translation>Науқан картасы мен жасақ кітапшалары…</translation>
        </message>
        <message>
            <source>Totals by crew</source>
            <translation>Жасақтар бойынша қорытынды</translation>
        </message>
        <message>
            <source>The campaign has no crew yet: add one among the inputs.</source>
            <translation>Науқанда әлі жасақ жоқ: оны деректерде қосыңыз.</translation>
        </message>
        <message>
            <source>No stop is chosen yet: choose some among the stops.</source>
            <translation>Пункттер әлі таңдалмаған: оларды пункттер бетінде таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no plan yet.</source>
            <translation>Әлі жоспар жоқ.</translation>
        </message>
        <message>
            <source>The inputs have changed since this plan was made; plan again.</source>
            <translation>Бұл жоспардан кейін деректер өзгерді; қайта жоспарлаңыз.</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Келісілген</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Парақтар</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Нысандар</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>km</source>
            <translation>км</translation>
        </message>
        <message>
            <source>Cost, {currency}</source>
            <translation>Шығын, {currency}</translation>
        </message>
        <message>
            <source>Fuel, l</source>
            <translation>Жанармай, л</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Рейстер</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Лагерьдегі түндер</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Қалған күндер</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Барлық жасақтар</translation>
        </message>
        <message>
            <source>{method}: after this season {gained} more are mapped at {scale}.</source>
            <translation>{method}: осы маусымнан кейін {scale} масштабында зерттелгені {gained} артады.</translation>
        </message>
        <message>
            <source>After this season {scale} in {zone}: {after} (now {before}).</source>
            <translation>Осы маусымнан кейін {scale}, {zone}: {after} (қазір {before}).</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops do not fit:</source>
            <translation>
                <numerusform>{count} пункт сыймайды:</numerusform>
                <numerusform>{count} пункт сыймайды:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more; the map and the timetable show them.</source>
            <translation>
                <numerusform>тағы {count}; оларды карта мен кесте көрсетеді.</numerusform>
                <numerusform>тағы {count}; оларды карта мен кесте көрсетеді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more inputs to look at again.</source>
            <translation>
                <numerusform>тексеруге тұрарлық тағы {count} бастапқы дерек.</numerusform>
                <numerusform>тексеруге тұрарлық тағы {count} бастапқы дерек.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignPlanning</name>
        <message>
            <source>Plan a field campaign</source>
            <translation>Далалық маусымды жоспарлау</translation>
        </message>
        <message>
            <source>Plans who maps which sheets and visits which targets, in which order and on which days: several crews, several trips from their bases, daily limits, days off, days that weather takes, nights in camp.

The campaign comes from a JSON file, from the programme by its code or name, or from the parameters; without stops of its own it takes the best sheets and targets by gain for their cost. Distances follow geodesics times a detour, or a layer of roads.

A longer search finds a better plan. With a number of rounds instead of seconds the same input gives the same plan.</source>
            <translation>Кім қай парақтарды түсіріп, қай учаскелерге қандай ретпен және қай күндері баратынын жоспарлайды: бірнеше жасақ, базалардан бірнеше рейс, күндік шектер, демалыс күндері, ауа райынан жоғалатын күндер, лагерьдегі түндер.

Науқан JSON файлынан, бағдарламадан коды не атауы бойынша немесе параметрлерден алынады; өз пункттері болмаса, шығынға шаққандағы ұтысы бойынша үздік парақтар мен учаскелерді алады. Қашықтықтар айналма коэффициентімен геодезиялық сызықтар немесе жолдар қабаты бойынша.

Іздеу ұзақ болса, жоспар жақсырақ. Секундтардың орнына қадам саны берілсе, бірдей деректер бірдей жоспар береді.</translation>
        </message>
        <message>
            <source>Mapped area, km²</source>
            <translation>Түсірілген аудан, км²</translation>
        </message>
        <message>
            <source>Way, km</source>
            <translation>Жол, км</translation>
        </message>
        <message>
            <source>Days of crews</source>
            <translation>Жасақ күндері</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Шығын</translation>
        </message>
        <message>
            <source>Stops visited</source>
            <translation>Барылған пункттер</translation>
        </message>
        <message>
            <source>Stops that do not fit</source>
            <translation>Сыймайтын пункттер</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>Бағдарламаның GeoPackage файлы; бос болса — эталондық бағдарлама.</translation>
        </message>
        <message>
            <source>Campaign file</source>
            <translation>Науқан файлы</translation>
        </message>
        <message>
            <source>JSON of a campaign, or of a timetable that was saved.</source>
            <translation>Науқанның не сақталған кестенің JSON файлы.</translation>
        </message>
        <message>
            <source>Campaign of the programme</source>
            <translation>Бағдарлама науқаны</translation>
        </message>
        <message>
            <source>Its code or name; empty to make one from the parameters below.</source>
            <translation>Коды не атауы; бос болса — төмендегі параметрлерден құрылады.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Begin of the season; empty for that of the campaign, or for 1 May.</source>
            <translation>Маусым басы; бос болса — науқандағыдай не 1 мамыр.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>End of the season; empty for that of the campaign, or for 31 October.</source>
            <translation>Маусым соңы; бос болса — науқандағыдай не 31 қазан.</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Жасақтар</translation>
        </message>
        <message>
            <source>Usual crews in place of those of the campaign; 2 where it has none.</source>
            <translation>Науқан жасақтарының орнына әдеттегі жасақтар; болмаса — 2.</translation>
        </message>
        <message>
            <source>Bases of the crews</source>
            <translation>Жасақ базалары</translation>
        </message>
        <message>
            <source>Codes or names with semicolons between, in turn for the crews; empty for the base nearest to the middle of the zones.</source>
            <translation>Нүктелі үтірмен бөлінген кодтар не атаулар, жасақтарға кезекпен; бос болса — түсірілім учаскелерінің ортасына ең жақын база.</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Түсірілім әдісі</translation>
        </message>
        <message>
            <source>For campaigns without stops: what sheets are to be mapped by.</source>
            <translation>Пункттері жоқ науқандарға: парақтар қандай әдіспен түсіріледі.</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Түсірілім масштабы</translation>
        </message>
        <message>
            <source>For campaigns without stops: sheets of this scale are proposed.</source>
            <translation>Пункттері жоқ науқандарға: осы масштаб парақтары ұсынылады.</translation>
        </message>
        <message>
            <source>Best stops to take</source>
            <translation>Неше үздік пункт алынады</translation>
        </message>
        <message>
            <source>For campaigns without stops: how many of the best are planned.</source>
            <translation>Пункттері жоқ науқандарға: үздіктердің нешеуі жоспарланады.</translation>
        </message>
        <message>
            <source>Targets as well as sheets</source>
            <translation>Парақтармен қатар учаскелер</translation>
        </message>
        <message>
            <source>For campaigns without stops: whether targets are proposed too.</source>
            <translation>Пункттері жоқ науқандарға: учаскелер де ұсыныла ма.</translation>
        </message>
        <message>
            <source>Roads</source>
            <translation>Жолдар</translation>
        </message>
        <message>
            <source>Lines that ways follow; empty for geodesics times the detour.</source>
            <translation>Жолдар жүретін сызықтар; бос болса — айналма коэффициентімен геодезиялық.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Бастапқы сан</translation>
        </message>
        <message>
            <source>Where the search begins; empty for that of the campaign.</source>
            <translation>Іздеу неден басталады; бос болса — науқандағыдай.</translation>
        </message>
        <message>
            <source>Seconds of the search</source>
            <translation>Іздеу секундтары</translation>
        </message>
        <message>
            <source>Empty for those of the campaign.</source>
            <translation>Бос болса — науқандағыдай.</translation>
        </message>
        <message>
            <source>Rounds of the search</source>
            <translation>Іздеу қадамдары</translation>
        </message>
        <message>
            <source>Instead of seconds: the same input then gives the same plan.</source>
            <translation>Секундтардың орнына: сонда бірдей деректер бірдей жоспар береді.</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Маршруттар</translation>
        </message>
        <message>
            <source>A line for each day on which a crew drives, in EPSG:4326.</source>
            <translation>Жасақ жүретін әр күнге сызық, EPSG:4326.</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункттер</translation>
        </message>
        <message>
            <source>A point for each sheet and target, also for those that do not fit.</source>
            <translation>Әр парақ пен учаскеге нүкте, сыймайтындарына да.</translation>
        </message>
        <message>
            <source>Camps</source>
            <translation>Лагерьлер</translation>
        </message>
        <message>
            <source>A point for each night in camp.</source>
            <translation>Лагерьдегі әр түнге нүкте.</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx);;Text table (*.csv);;JSON (*.json)</source>
            <translation>Excel кестесі (*.xlsx);;Мәтіндік кесте (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>Table of days, or campaign and plan as JSON.</source>
            <translation>Күндер кестесі не JSON түріндегі науқан мен жоспар.</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>Бұл бағдарламаның геометриясы шартты, ресми емес.</translation>
        </message>
        <message>
            <source>Two of the outputs point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation>Екі шығыс {file} файлын көрсетеді, онда екіншісі біріншісін өшіреді; әрқайсысына бөлек файл беріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more stops do not fit; the stops' layer names them all.</source>
            <translation>
                <numerusform>Тағы {count} пункт сыймайды; пункттер қабаты бәрін атайды.</numerusform>
                <numerusform>Тағы {count} пункт сыймайды; пункттер қабаты бәрін атайды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignStops</name>
        <message>
            <source>Stops of the campaign</source>
            <translation>Науқан пункттері</translation>
        </message>
        <message>
            <source>Propose…</source>
            <translation>Ұсыну…</translation>
        </message>
        <message>
            <source>Rank sheets and targets by what they give for their cost</source>
            <translation>Парақтар мен учаскелерді шығынға шаққандағы ұтысы бойынша реттеу</translation>
        </message>
        <message>
            <source>From the map</source>
            <translation>Картадан</translation>
        </message>
        <message>
            <source>Add what is selected on the map: targets, map sheets, and the sheets of zones that lack mapping</source>
            <translation>Картада таңдалғанды қосу: перспективалы учаскелер, карта парақтары және түсірілім учаскелерінің зерттелмеген парақтары</translation>
        </message>
        <message>
            <source>Method of the survey of sheets from the map</source>
            <translation>Картадан алынған парақтарды түсіру әдісі</translation>
        </message>
        <message>
            <source>Scale of the survey of sheets from the map</source>
            <translation>Картадан алынған парақтарды түсіру масштабы</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Open days, work and survey of the selected stops</source>
            <translation>Таңдалған пункттердің бару күндері, жұмысы мен түсірілімі</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Take the selected stops out of the campaign</source>
            <translation>Таңдалған пункттерді науқаннан алып тастау</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops, {km2} unmapped</source>
            <translation>
                <numerusform>{count} пункт, {km2} зерттелмеген</numerusform>
                <numerusform>{count} пункт, {km2} зерттелмеген</numerusform>
            </translation>
        </message>
        <message>
            <source>No stop is chosen yet: let the plugin propose some, or select targets, zones or sheets on the map.</source>
            <translation>Пункттер әлі таңдалмаған: модуль ұсынсын немесе картада перспективалы учаскелерді, түсірілім учаскелерін не парақтарды таңдаңыз.</translation>
        </message>
        <message>
            <source>Weights of the proposal</source>
            <translation>Ұсыныс салмақтары</translation>
        </message>
        <message>
            <source>Nothing is selected on the map: select targets, zones or map sheets first.</source>
            <translation>Картада ештеңе таңдалмаған: алдымен перспективалы учаскелерді, түсірілім учаскелерін не карта парақтарын таңдаңыз.</translation>
        </message>
        <message>
            <source>Another campaign or variant was chosen meanwhile, so the stops stay as they were.</source>
            <translation>Осы арада басқа науқан немесе басқа нұсқа таңдалды, сондықтан пункттер бұрынғыдай қалды.</translation>
        </message>
        <message numerus="yes">
            <source>{count} selected sheets lack nothing at that scale, or lie outside, and were not added: {names}.</source>
            <translation>
                <numerusform>Таңдалған {count} парақ бұл масштабта зерттеліп қойған немесе аумақтан тыс жатыр, сондықтан қосылмады: {names}.</numerusform>
                <numerusform>Таңдалған {count} парақ бұл масштабта зерттеліп қойған немесе аумақтан тыс жатыр, сондықтан қосылмады: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheets of the selected zones are mapped already at that scale, so none was added.</source>
            <translation>Таңдалған учаскелердің парақтары бұл масштабта зерттеліп қойған, сондықтан ештеңе қосылмады.</translation>
        </message>
        <message>
            <source>Stops changed</source>
            <translation>Пункттер өзгертілді</translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets lack nothing by that survey and keep the one they had: {names}.</source>
            <translation>
                <numerusform>{count} парақ бұл түсіріліммен зерттеліп қойған, бұрынғысында қалды: {names}.</numerusform>
                <numerusform>{count} парақ бұл түсіріліммен зерттеліп қойған, бұрынғысында қалды: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Must be visited</source>
            <translation>Міндетті түрде бару</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Жақындату</translation>
        </message>
    </context>
    <context>
        <name>CampaignStore</name>
        <message>
            <source>The programme holds no campaign; make one in the panel, or give a file.</source>
            <translation>Бағдарламада науқан жоқ; панельде жасаңыз не файл көрсетіңіз.</translation>
        </message>
        <message>
            <source>Several campaigns are meant by “{wanted}”; name one of {known}.</source>
            <translation>«{wanted}» бірнеше науқанға сай; біреуін атаңыз: {known}.</translation>
        </message>
        <message>
            <source>The programme holds no campaign “{wanted}”; name one of {known}.</source>
            <translation>Бағдарламада «{wanted}» науқаны жоқ; біреуін атаңыз: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Cartogram</name>
        <message>
            <source>share covered</source>
            <translation>зерттелген үлес</translation>
        </message>
        <message>
            <source>year of the last survey</source>
            <translation>соңғы түсірілім жылы</translation>
        </message>
        <message>
            <source>finest scale</source>
            <translation>ең ірі масштаб</translation>
        </message>
        <message>
            <source>Cartogram of study 1:{scale}, {theme}</source>
            <translation>Зерттелу картограммасы 1:{scale}, {theme}</translation>
        </message>
        <message>
            <source>{name} (illustrative)</source>
            <translation>{name} (шартты)</translation>
        </message>
        <message>
            <source>Sheets 1:{scale}</source>
            <translation>1:{scale} парақтары</translation>
        </message>
        <message>
            <source>over {limit} %</source>
            <translation>{limit} %-дан жоғары</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>{year} жылдан бері</translation>
        </message>
        <message>
            <source>up to {year}</source>
            <translation>{year} жылға дейін</translation>
        </message>
        <message>
            <source>year not known</source>
            <translation>жылы белгісіз</translation>
        </message>
        <message>
            <source>coarser</source>
            <translation>ұсағырақ</translation>
        </message>
        <message>
            <source>scale not known</source>
            <translation>масштабы белгісіз</translation>
        </message>
        <message>
            <source>under {limit} %, not studied</source>
            <translation>{limit} %-дан төмен, зерттелмеген</translation>
        </message>
        <message>
            <source>not studied</source>
            <translation>зерттелмеген</translation>
        </message>
    </context>
    <context>
        <name>CartogramDialog</name>
        <message>
            <source>Cartogram of study</source>
            <translation>Зерттелу картограммасы</translation>
        </message>
        <message>
            <source>&amp;Map sheets</source>
            <translation>&amp;Карта парақтары</translation>
        </message>
        <message>
            <source>&amp;Colour by</source>
            <translation>&amp;Бояу</translation>
        </message>
    </context>
    <context>
        <name>CartogramMaker</name>
        <message>
            <source>Add to the map</source>
            <translation>Картаға қосу</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG суреті (*.png)</translation>
        </message>
        <message>
            <source>Export the cartogram</source>
            <translation>Картограмманы экспорттау</translation>
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation>Зерттелу картограммасы</translation>
        </message>
        <message>
            <source>The cartogram lies on top of the layers, in a group of its own.</source>
            <translation>Картограмма қабаттардың үстінде, жеке топта тұр.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {names}, қалта {folder}</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>The check was stopped; what is shown is from before.</source>
            <translation>Тексеру тоқтатылды; бұрынғы нәтиже көрсетілген.</translation>
        </message>
        <message>
            <source>Stopped; nothing was repaired.</source>
            <translation>Тоқтатылды; ештеңе түзетілмеді.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Тексеру барысы</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Show the place on the map</source>
            <translation>Орнын картада көрсету</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Preview the repair of the selected findings</source>
            <translation>Таңдалған кемшіліктердің түзетуін алдын ала қарау</translation>
        </message>
        <message>
            <source>Undo repair</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Take the last repair back, as long as it is not saved</source>
            <translation>Соңғы түзетуді сақталмай тұрғанда болдырмау</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Есеп…</translation>
        </message>
        <message>
            <source>Save all findings as an HTML page or a CSV table</source>
            <translation>Барлық кемшілікті HTML беті немесе CSV кестесі түрінде сақтау</translation>
        </message>
        <message>
            <source>Check of {title}</source>
            <translation>Тексеру: {title}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Тексерілуде …</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Әлі тексерілген жоқ.</translation>
        </message>
        <message>
            <source>Nothing of this kind was found.</source>
            <translation>Мұндай кемшілік табылмады.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Кемшілік табылмады.</translation>
        </message>
        <message>
            <source>checked at {time}</source>
            <translation>тексерілген уақыты {time}</translation>
        </message>
        <message>
            <source>the data have changed since: check again</source>
            <translation>содан бері деректер өзгерді: қайта тексеріңіз</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Repaired: {count}. Save the changes, or undo the repair.</source>
            <translation>Түзетілді: {count}. Өзгерістерді сақтаңыз немесе түзетуді болдырмаңыз.</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Таңдалған жолдарды көшіру</translation>
        </message>
        <message>
            <source>{title} check</source>
            <translation>{title} — тексеру</translation>
        </message>
        <message>
            <source>HTML page (*.html)</source>
            <translation>HTML беті (*.html)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Мәтіндік кесте (*.csv)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Есепті сақтау</translation>
        </message>
        <message>
            <source>Report of the check</source>
            <translation>Тексеру есебі</translation>
        </message>
        <message>
            <source>Saved: {name} in {folder}</source>
            <translation>Сақталды: {name}, қалта {folder}</translation>
        </message>
    </context>
    <context>
        <name>ChoicesView</name>
        <message>
            <source>The polygons selected in any layer; choose it again to take another selection</source>
            <translation>Кез келген қабатта таңдалған полигондар; басқа таңдауды алу үшін осыны қайта таңдаңыз</translation>
        </message>
        <message>
            <source>any method</source>
            <translation>кез келген зерттелу түрі</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>қазіргі күйі бойынша</translation>
        </message>
        <message>
            <source>&amp;Taken from</source>
            <translation>&amp;Салыстыру аумағы</translation>
        </message>
        <message>
            <source>&amp;Methods</source>
            <translation>&amp;Зерттелу түрлері</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Масштаб</translation>
        </message>
        <message>
            <source>As of &amp;date</source>
            <translation>&amp;Күніне</translation>
        </message>
    </context>
    <context>
        <name>Commodity</name>
        <message>
            <source>rare earths</source>
            <translation>сирек жер элементтері</translation>
        </message>
        <message>
            <source>lanthanum</source>
            <translation>лантан</translation>
        </message>
        <message>
            <source>cerium</source>
            <translation>церий</translation>
        </message>
        <message>
            <source>praseodymium</source>
            <translation>празеодим</translation>
        </message>
        <message>
            <source>neodymium</source>
            <translation>неодим</translation>
        </message>
        <message>
            <source>promethium</source>
            <translation>прометий</translation>
        </message>
        <message>
            <source>samarium</source>
            <translation>самарий</translation>
        </message>
        <message>
            <source>europium</source>
            <translation>европий</translation>
        </message>
        <message>
            <source>gadolinium</source>
            <translation>гадолиний</translation>
        </message>
        <message>
            <source>terbium</source>
            <translation>тербий</translation>
        </message>
        <message>
            <source>dysprosium</source>
            <translation>диспрозий</translation>
        </message>
        <message>
            <source>holmium</source>
            <translation>гольмий</translation>
        </message>
        <message>
            <source>erbium</source>
            <translation>эрбий</translation>
        </message>
        <message>
            <source>thulium</source>
            <translation>тулий</translation>
        </message>
        <message>
            <source>ytterbium</source>
            <translation>иттербий</translation>
        </message>
        <message>
            <source>lutetium</source>
            <translation>лютеций</translation>
        </message>
        <message>
            <source>yttrium</source>
            <translation>иттрий</translation>
        </message>
        <message>
            <source>scandium</source>
            <translation>скандий</translation>
        </message>
        <message>
            <source>copper</source>
            <translation>мыс</translation>
        </message>
        <message>
            <source>phosphorus</source>
            <translation>фосфор</translation>
        </message>
        <message>
            <source>beryllium</source>
            <translation>бериллий</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>тантал</translation>
        </message>
        <message>
            <source>niobium</source>
            <translation>ниобий</translation>
        </message>
        <message>
            <source>titanium</source>
            <translation>титан</translation>
        </message>
        <message>
            <source>rhenium</source>
            <translation>рений</translation>
        </message>
        <message>
            <source>osmium</source>
            <translation>осмий</translation>
        </message>
        <message>
            <source>bismuth</source>
            <translation>висмут</translation>
        </message>
        <message>
            <source>antimony</source>
            <translation>сүрме</translation>
        </message>
        <message>
            <source>selenium</source>
            <translation>селен</translation>
        </message>
        <message>
            <source>tellurium</source>
            <translation>теллур</translation>
        </message>
        <message>
            <source>gallium</source>
            <translation>галлий</translation>
        </message>
        <message>
            <source>indium</source>
            <translation>индий</translation>
        </message>
        <message>
            <source>lithium</source>
            <translation>литий</translation>
        </message>
        <message>
            <source>zirconium</source>
            <translation>цирконий</translation>
        </message>
        <message>
            <source>hafnium</source>
            <translation>гафний</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>вольфрам</translation>
        </message>
        <message>
            <source>molybdenum</source>
            <translation>молибден</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>қалайы</translation>
        </message>
        <message>
            <source>vanadium</source>
            <translation>ванадий</translation>
        </message>
        <message>
            <source>uranium</source>
            <translation>уран</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correct an event</source>
            <translation>Тарих жазбасын түзету</translation>
        </message>
        <message>
            <source>{code}: {move}, {day}</source>
            <translation>{code}: {move}, {day}</translation>
        </message>
        <message>
            <source>New status</source>
            <translation>Жаңа мәртебе</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Author of the move *</source>
            <translation>Ауысудың авторы *</translation>
        </message>
        <message>
            <source>Reason *</source>
            <translation>Себебі *</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>The correction is recorded at once as a further event; what was recorded before stays in the history.</source>
            <translation>Түзету бірден жеке жазба болып жазылады; бұрын жазылғаны тарихта қалады.</translation>
        </message>
        <message>
            <source>Record the correction</source>
            <translation>Түзетуді жазу</translation>
        </message>
        <message>
            <source>{status}: the move was never made</source>
            <translation>{status}: ауысу болмаған</translation>
        </message>
    </context>
    <context>
        <name>CoverageChart</name>
        <message>
            <source>covered: {area}</source>
            <translation>зерттелген: {area}</translation>
        </message>
        <message>
            <source>newly covered: {area}</source>
            <translation>жаңадан зерттелген: {area}</translation>
        </message>
        <message>
            <source>unmapped: {area}</source>
            <translation>зерттелмеген: {area}</translation>
        </message>
        <message>
            <source>goal: {area}</source>
            <translation>мақсат: {area}</translation>
        </message>
        <message>
            <source>published: {area}</source>
            <translation>жарияланған: {area}</translation>
        </message>
        <message>
            <source>forecast: {low} to {high} (9 in 10)</source>
            <translation>болжам: {low} – {high} (10 ішінде 9)</translation>
        </message>
        <message>
            <source>needed: {area} a year</source>
            <translation>қажеті: жылына {area}</translation>
        </message>
        <message>
            <source>committed beyond (hatched): {area}</source>
            <translation>оған қоса келісімшарт бойынша және жұмыста (сызықталған): {area}</translation>
        </message>
        <message>
            <source>planned beyond (outlined): {area}</source>
            <translation>оған қоса жоспарланған (контур): {area}</translation>
        </message>
        <message>
            <source>the picture cannot be written</source>
            <translation>суретті жазу мүмкін емес</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Жылдар бойынша зерттелген аумақ</translation>
        </message>
        <message>
            <source>No accepted survey has a date yet</source>
            <translation>Қабылданған түсірілімдердің ешқайсысында күні жоқ</translation>
        </message>
        <message>
            <source>{first} to {last}: covered area from {low} to {high}</source>
            <translation>{first}–{last}: зерттелген аумақ {low} – {high}</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>келісімшарт бойынша немесе жұмыста</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
        <message>
            <source>forecast, 9 in 10</source>
            <translation>болжам, 10 ішінде 9</translation>
        </message>
        <message>
            <source>pace needed</source>
            <translation>қажетті қарқын</translation>
        </message>
        <message>
            <source>Covered at the end of the year, km²</source>
            <translation>Жыл соңына зерттелгені, км²</translation>
        </message>
        <message>
            <source>Newly covered in the year, km²</source>
            <translation>Жыл ішінде жаңадан зерттелгені, км²</translation>
        </message>
        <message>
            <source>goal for {year}: {area}</source>
            <translation>{year} жылғы мақсат: {area}</translation>
        </message>
        <message>
            <source>published {year}: {area}</source>
            <translation>{year} жылы жарияланған: {area}</translation>
        </message>
    </context>
    <context>
        <name>CoverageSection</name>
        <message numerus="yes">
            <source>only the last {count} years</source>
            <translation>
                <numerusform>тек соңғы {count} жыл</numerusform>
                <numerusform>тек соңғы {count} жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the years as a table</source>
            <translation>Жылдарды кесте етіп көшіру</translation>
        </message>
        <message>
            <source>Save the chart as a picture…</source>
            <translation>Графикті сурет етіп сақтау…</translation>
        </message>
        <message>
            <source>Copy or save the chart</source>
            <translation>Графикті көшіру немесе сақтау</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Жылдар бойынша зерттелген аумақ</translation>
        </message>
        <message>
            <source>The picture {path} cannot be written ({detail}); choose another folder.</source>
            <translation>{path} суретін жазу мүмкін емес ({detail}); басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {names}, қалта {folder}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG суреті (*.svg)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG суреті (*.png)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Графикті сақтау</translation>
        </message>
        <message>
            <source>covered area by year</source>
            <translation>жылдар бойынша зерттелген аумақ</translation>
        </message>
        <message>
            <source>The years are on the clipboard.</source>
            <translation>Жылдар алмасу буферіне көшірілді.</translation>
        </message>
        <message>
            <source>year</source>
            <translation>жыл</translation>
        </message>
        <message>
            <source>newly covered, km²</source>
            <translation>жаңадан зерттелген, км²</translation>
        </message>
        <message>
            <source>covered, km²</source>
            <translation>зерттелген, км²</translation>
        </message>
        <message>
            <source>unmapped, km²</source>
            <translation>зерттелмеген, км²</translation>
        </message>
    </context>
    <context>
        <name>CrewBooklet</name>
        <message>
            <source>Crew booklets</source>
            <translation>Жасақ кітапшалары</translation>
        </message>
        <message>
            <source>Writes a PDF book for each crew of a planned campaign: a cover with season, base, totals and calendar, a list of all days, and a page for each day of work with the map of its way, numbered stops and camp, the frames of its sheets, and a table of times, coordinates, tasks, kilometres and minutes. Days off have a line and no page.

The plan is the programme's own, or one that the algorithm Plan a campaign saved as JSON. What cannot be made is listed, and the rest is made.</source>
            <translation>Жоспарланған науқанның әр жасағына PDF кітап жазады: маусымы, базасы, жиыны мен күнтізбесі бар мұқаба, барлық күннің тізімі және әр жұмыс күніне бір бет: жол картасы, нөмірленген пункттер мен лагерь, парақ жақтаулары және уақыт, координат, тапсырма, километр мен минут кестесі. Демалыс күндеріне бет емес, жол беріледі.

Жоспар бағдарламадан не науқанды жоспарлау алгоритмі сақтаған JSON-нан алынады. Жасалмайтыны аталады, қалғаны жасалады.</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Жасақтар</translation>
        </message>
        <message>
            <source>Codes of the crews wanted, semicolons between them; empty for all.</source>
            <translation>Керек жасақтардың кодтары, арасында нүктелі үтір; бос болса – бәрі.</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Координаттар</translation>
        </message>
        <message>
            <source>What the crews' receivers and maps are set to; zones are those of each place.</source>
            <translation>Жасақтардың қабылдағыштары мен карталары неге бапталған; аймақтар әр орынға қарай.</translation>
        </message>
        <message>
            <source>Language of the booklets, whatever that of QGIS is.</source>
            <translation>Кітапшалар тілі, QGIS тілі қандай болса да.</translation>
        </message>
        <message>
            <source>Number of booklets made</source>
            <translation>Жасалған кітапшалар саны</translation>
        </message>
        <message>
            <source>Number of booklets that failed</source>
            <translation>Жасалмаған кітапшалар саны</translation>
        </message>
        <message>
            <source>No booklet could be made. {reason}</source>
            <translation>Бірде-бір кітапша жасалмады. {reason}</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Науқан</translation>
        </message>
        <message>
            <source>Code, name or UUID of a campaign of the programme; empty for its only one.</source>
            <translation>Бағдарлама науқанының коды, атауы не UUID-і; бос болса – жалғызы.</translation>
        </message>
        <message>
            <source>Plan from a file</source>
            <translation>Файлдағы жоспар</translation>
        </message>
        <message>
            <source>JSON with campaign and plan, as a timetable saves it; it is taken in place of the programme's.</source>
            <translation>Кесте сақтайтын науқан мен жоспар JSON-ы; бағдарламадағының орнына алынады.</translation>
        </message>
        <message>
            <source>The plan has no day of work for {name}, so there is no booklet to make; plan again.</source>
            <translation>Жоспарда {name} үшін жұмыс күні жоқ, сондықтан кітапша жасалмайды; қайта жоспарлаңыз.</translation>
        </message>
        <message>
            <source>The campaign has no crew “{name}”; name one of {known}.</source>
            <translation>Науқанда «{name}» жасағы жоқ; мыналардың бірін атаңыз: {known}.</translation>
        </message>
        <message>
            <source>No crew was chosen; choose one at least.</source>
            <translation>Бірде-бір жасақ таңдалмады; кемінде біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Crew booklet</source>
            <translation>Жасақ кітапшасы</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Маусым</translation>
        </message>
        <message>
            <source>The season</source>
            <translation>Маусым</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункттер</translation>
        </message>
        <message>
            <source>{hours} h and {km} km a day at most</source>
            <translation>күніне ең көбі {hours} сағ және {km} км</translation>
        </message>
        <message>
            <source>sheets: {sheets}, targets: {targets}</source>
            <translation>парақ: {sheets}, перспективалы учаске: {targets}</translation>
        </message>
        <message>
            <source>out: {out}, of them of work: {work}</source>
            <translation>далада: {out}, оның ішінде жұмыс күні: {work}</translation>
        </message>
        <message>
            <source>Season of the crew</source>
            <translation>Жасақ маусымы</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>База</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам саны</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Көлік</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жұмыс</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Демалыс күндері</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Рейстер</translation>
        </message>
        <message>
            <source>To be mapped</source>
            <translation>Түсірілетіні</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Лагерьдегі түндер</translation>
        </message>
        <message>
            <source>Fuel</source>
            <translation>Жанармай</translation>
        </message>
        <message>
            <source>{amount} l</source>
            <translation>{amount} л</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Шығын</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Trip</source>
            <translation>Рейс</translation>
        </message>
        <message>
            <source>km</source>
            <translation>км</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>Night at</source>
            <translation>Түнейтін жер</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>way</source>
            <translation>жол</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>{crew}, day {number} of {count}, trip {trip}</source>
            <translation>{crew}, {count} күннің {number}-і, {trip}-рейс</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>{number}-бет</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыт</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Тапсырма</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Түнеу</translation>
        </message>
        <message>
            <source>Coordinates: {system} ({crs}).</source>
            <translation>Координаттар: {system} ({crs}).</translation>
        </message>
        <message>
            <source>They follow from WGS 84 to {metres} m.</source>
            <translation>WGS 84-тен {metres} м дәлдікпен есептелген.</translation>
        </message>
        <message>
            <source>{km} km, {time}</source>
            <translation>{km} км, {time}</translation>
        </message>
        <message>
            <source>{scale}; frames: map sheets, firm those of the day; purple outlines: targets</source>
            <translation>{scale}; жақтаулар – парақтар, қалыңы – күн парақтары; күлгін контурлар – перспективалы учаскелер</translation>
        </message>
        <message>
            <source>Start and end</source>
            <translation>Басы мен соңы</translation>
        </message>
        <message>
            <source>none planned</source>
            <translation>жоспарланбаған</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Содан кейін</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>work, number of the trip</source>
            <translation>жұмыс, рейс нөмірі</translation>
        </message>
        <message>
            <source>R</source>
            <comment>day off, in a calendar</comment>
            <translation>Д</translation>
        </message>
        <message>
            <source>W</source>
            <comment>in reserve for weather, in a calendar</comment>
            <translation>А</translation>
        </message>
    </context>
    <context>
        <name>CrewDetails</name>
        <message>
            <source>as the season</source>
            <translation>маусымдай</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Days on which this crew does not work, such as 2026-06-01, 2026-07-10..2026-07-14</source>
            <translation>Осы жасақ жұмыс істемейтін күндер, мысалы 2026-06-01, 2026-07-10..2026-07-14</translation>
        </message>
        <message>
            <source>all methods</source>
            <translation>барлық әдіс</translation>
        </message>
        <message>
            <source>Which surveys the crew can do; every crew may visit targets</source>
            <translation>Жасақ қандай түсірілім жүргізе алады; учаскелерге кез келген жасақ бара алады</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Жұмыс басы</translation>
        </message>
        <message>
            <source>Works until</source>
            <translation>Жұмыс соңы</translation>
        </message>
        <message>
            <source>Closed days</source>
            <translation>Жабық күндер</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Әдістер</translation>
        </message>
    </context>
    <context>
        <name>CrsPage</name>
        <message>
            <source>Places where the layer can lie</source>
            <translation>Қабат жатуы мүмкін орындар</translation>
        </message>
        <message>
            <source>&amp;Another coordinate reference system …</source>
            <translation>&amp;Басқа координаттар жүйесі …</translation>
        </message>
    </context>
    <context>
        <name>Definition</name>
        <message>
            <source>mapped = {method}, {scale}, accepted or released</source>
            <translation>зерттелген = {method}, {scale}, қабылданған немесе қорға берілген</translation>
        </message>
        <message>
            <source>any method</source>
            <translation>кез келген зерттелу түрі</translation>
        </message>
        <message>
            <source>no method</source>
            <translation>ешбір түрі емес</translation>
        </message>
        <message>
            <source>any scale</source>
            <translation>кез келген масштаб</translation>
        </message>
        <message>
            <source>{scale} or finer</source>
            <translation>{scale} немесе ірірек</translation>
        </message>
        <message>
            <source>as it stands on {date}</source>
            <translation>{date} күнгі жағдай бойынша</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>{date} күніне</translation>
        </message>
        <message>
            <source>area of the polygon</source>
            <translation>полигон аумағы</translation>
        </message>
        <message>
            <source>official area</source>
            <translation>ресми аумақ</translation>
        </message>
        <message>
            <source>own polygon</source>
            <translation>өз полигоны</translation>
        </message>
        <message>
            <source>of {area} ({name})</source>
            <translation>жалпы {area} ({name})</translation>
        </message>
        <message>
            <source>Remaining unmapped area: {area} ({percent}) {denominator}, {date}</source>
            <translation>Зерттелмеген аумақ: {area} ({percent}) {denominator}, {date}</translation>
        </message>
        <message>
            <source>Definition: {text}; area on the ellipsoid WGS 84, overlaps counted once</source>
            <translation>Анықтама: {text}; аумақ WGS 84 эллипсоидында, қабаттасулар бір рет есептелген</translation>
        </message>
        <message>
            <source>Source: {title}, {source}</source>
            <translation>Дереккөз: {title}, {source}</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE geometry: built from public data, not official</source>
            <translation>ШАРТТЫ геометрия: ашық деректерден құрылған, ресми емес</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <source>No outline was drawn of {names}; their dossiers have no coordinates.</source>
            <translation>Контуры сызылмаған: {names}; олардың досьесінде координаталар жоқ.</translation>
        </message>
        <message>
            <source>Licence blocks, {crs}</source>
            <translation>Лицензия блоктары, {crs}</translation>
        </message>
        <message>
            <source>block inside</source>
            <translation>блок ішінде</translation>
        </message>
        <message>
            <source>block touched</source>
            <translation>блок жартылай ішінде</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Учаске контуры</translation>
        </message>
        <message>
            <source>Numbered vertices</source>
            <translation>Нөмірленген бұрыштық нүктелер</translation>
        </message>
        <message>
            <source>Target dossier</source>
            <translation>Перспективалы учаске досьесі</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Commodities and resources</source>
            <translation>Пайдалы қазбалар мен ресурстар</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>жазылмаған</translation>
        </message>
        <message>
            <source>No resource category is recorded for this target.</source>
            <translation>Бұл учаске үшін ресурс санаты жазылмаған.</translation>
        </message>
        <message>
            <source>Category {category}: forecast resources, not mineral resources by KAZRC.</source>
            <translation>{category} санаты: болжамды ресурстар, KAZRC бойынша минералдық ресурстар емес.</translation>
        </message>
        <message>
            <source>Category {category}, as the programme states it.</source>
            <translation>{category} санаты, бағдарламада көрсетілгендей.</translation>
        </message>
        <message>
            <source>{percent} at 1:50 000 or finer</source>
            <translation>1:50 000 не одан ірі масштабта {percent}</translation>
        </message>
        <message>
            <source>Status and history</source>
            <translation>Мәртебе және тарих</translation>
        </message>
        <message>
            <source>The history holds nothing about this target.</source>
            <translation>Тарихта бұл учаске туралы ештеңе жоқ.</translation>
        </message>
        <message>
            <source>No outline of this target was drawn yet, so there are no coordinates and no blocks.</source>
            <translation>Бұл учаскенің контуры әлі сызылмаған, сондықтан координаталар да, блоктар да жоқ.</translation>
        </message>
        <message>
            <source>Dark: blocks inside. Light: blocks that are touched. Grid of {crs}.</source>
            <translation>Қою: ішіндегі блоктар. Ашық: жартылай ішіндегі блоктар. {crs} торы.</translation>
        </message>
        <message numerus="yes">
            <source>{count} vertices, joined in the order of their numbers by lines that are straight in longitude and latitude, the last one with the first. Length of the perimeter: {length} km.</source>
            <translation>
                <numerusform>{count} бұрыштық нүкте; нүктелер нөмірлерінің ретімен бойлық пен ендікте түзу сызықтармен қосылған, соңғысы біріншісімен. Контур ұзындығы: {length} км.</numerusform>
                <numerusform>{count} бұрыштық нүкте; нүктелер нөмірлерінің ретімен бойлық пен ендікте түзу сызықтармен қосылған, соңғысы біріншісімен. Контур ұзындығы: {length} км.</numerusform>
            </translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84: {area}.</source>
            <translation>WGS 84 эллипсоидындағы ауданы: {area}.</translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>дәлдігі белгісіз</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>дәлдігі {metres} м</translation>
        </message>
        <message>
            <source>Coordinates in WGS 84 (EPSG:4326), as the programme holds them, and in {crs}, computed from these by the operation “{operation}” ({accuracy}). Seconds are rounded to 0.01″, about 0.3 m.</source>
            <translation>Координаталар WGS 84 (EPSG:4326) жүйесінде, бағдарламада жазылғандай, және {crs} жүйесінде, олардан «{operation}» түрлендіруімен есептелген ({accuracy}). Секундтар 0,01″ дейін дөңгелектелген, шамамен 0,3 м.</translation>
        </message>
        <message>
            <source>WGS 84, latitude N</source>
            <translation>WGS 84, солтүстік ендік</translation>
        </message>
        <message>
            <source>WGS 84, longitude E</source>
            <translation>WGS 84, шығыс бойлық</translation>
        </message>
        <message>
            <source>{crs}, latitude N</source>
            <translation>{crs}, солтүстік ендік</translation>
        </message>
        <message>
            <source>{crs}, longitude E</source>
            <translation>{crs}, шығыс бойлық</translation>
        </message>
        <message>
            <source>hole in part {part}</source>
            <translation>{part}-бөліктегі ойық</translation>
        </message>
        <message>
            <source>part {part}</source>
            <translation>{part}-бөлік</translation>
        </message>
        <message>
            <source>Licence blocks of 1′ × 1′</source>
            <translation>1′ × 1′ лицензия блоктары</translation>
        </message>
        <message>
            <source>Around the perimeter lie {count} blocks, far more than a licence has: they are not listed.</source>
            <translation>Контур айналасында {count} блок бар, лицензияда болатыннан әлдеқайда көп: олар тізілмеген.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>held, km²</source>
            <translation>ішінде, км²</translation>
        </message>
        <message>
            <source>held, %</source>
            <translation>ішінде, %</translation>
        </message>
        <message>
            <source>Grid of {crs}: {inside} blocks inside, {touched} touched.</source>
            <translation>{crs} торы: ішінде {inside} блок, жартылай ішінде {touched}.</translation>
        </message>
        <message>
            <source>Listed are the blocks of the first grid. A code is the south-west corner of its block in degrees and minutes of that datum; it is not the official number of a block. Areas on the ellipsoid WGS 84.</source>
            <translation>Бірінші тордың блоктары тізілген. Код — блоктың осы координаталар жүйесіндегі градус пен минутпен берілген оңтүстік-батыс бұрышы; бұл блоктың ресми нөмірі емес. Аудандар WGS 84 эллипсоидында.</translation>
        </message>
    </context>
    <context>
        <name>DossierDialog</name>
        <message>
            <source>Target dossiers</source>
            <translation>Перспективалы учаскелер досьелері</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>&amp;All targets</source>
            <translation>&amp;Барлық учаскелер</translation>
        </message>
        <message>
            <source>&amp;Grid of licence blocks</source>
            <translation>&amp;Лицензия блоктарының торы</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Тіл</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>Қ&amp;алта</translation>
        </message>
        <message>
            <source>Grid of licence blocks</source>
            <translation>Лицензия блоктарының торы</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>A PDF and a GeoJSON for each target, with its code in the name.</source>
            <translation>Әр учаскеге PDF және GeoJSON, атында оның коды бар.</translation>
        </message>
    </context>
    <context>
        <name>EarnedGround</name>
        <message>
            <source>Earned ground is measured with shapely 2.1 or newer, which cannot be used here; the about page tells why.</source>
            <translation>Игерілген аумақ shapely 2.1 не одан жаңасымен өлшенеді, мұнда оны қолдану мүмкін емес; неге екені «Модуль туралы» бетінде айтылған.</translation>
        </message>
        <message>
            <source>There are neither observations nor tracks of this crew and season; merge what came back first.</source>
            <translation>Бұл жасақ пен маусымның бақылаулары да, тректері де жоқ; алдымен даладан әкелінгенді енгізіңіз.</translation>
        </message>
        <message>
            <source>Earned ground: {title}</source>
            <translation>Игерілген аумақ: {title}</translation>
        </message>
        <message>
            <source>{observations} observations and {km} km of tracks on {km2} km²; norm: {per_km2} per km², traverses {spacing} km apart.</source>
            <translation>{km2} км² жерде {observations} бақылау және {km} км трек; норма: км²-ге {per_km2}, маршруттар {spacing} км сайын.</translation>
        </message>
        <message>
            <source>field observations and tracks</source>
            <translation>далалық бақылаулар мен тректер</translation>
        </message>
    </context>
    <context>
        <name>EditStrip</name>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Undo all</source>
            <translation>Бәрін болдырмау</translation>
        </message>
        <message>
            <source>Status changes not saved: {count}</source>
            <translation>Сақталмаған мәртебе өзгерістері: {count}</translation>
        </message>
        <message>
            <source>Edits not saved: {layers}</source>
            <translation>Сақталмаған түзетулер: {layers}</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>A layer was saved or left while it was being changed, so nothing was changed; do it again.</source>
            <translation>Қабат өзгертіліп жатқанда сақталды немесе өңдеуден шықты, сондықтан ештеңе өзгертілмеді; қайталаңыз.</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Мәртебе: {status}</translation>
        </message>
        <message>
            <source>Correction: {code}</source>
            <translation>Түзету: {code}</translation>
        </message>
        <message>
            <source>Edits that could not be saved</source>
            <translation>Сақталмай қалған түзетулер</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Open a programme to see its zones and targets by status, and how much area is still unmapped.</source>
            <translation>Түсірілім учаскелері мен перспективалы учаскелердің мәртебелерін және әлі зерттелмеген аумақты көру үшін бағдарламаны ашыңыз.</translation>
        </message>
        <message>
            <source>Reference programme</source>
            <translation>Үлгі бағдарлама</translation>
        </message>
        <message>
            <source>Programme file …</source>
            <translation>Бағдарлама файлы …</translation>
        </message>
        <message>
            <source>New empty programme…</source>
            <translation>Жаңа бос бағдарлама…</translation>
        </message>
        <message>
            <source>For files of your own: make a programme, then import them</source>
            <translation>Өз файлдарыңыз үшін: бағдарлама жасап, содан кейін оларды импорттаңыз</translation>
        </message>
        <message>
            <source>A programme file (.gpkg) can also be dropped here.</source>
            <translation>Бағдарлама файлын (.gpkg) осында сүйреп әкелуге де болады.</translation>
        </message>
    </context>
    <context>
        <name>ExportMaps</name>
        <message>
            <source>Export maps</source>
            <translation>Карталарды экспорттау</translation>
        </message>
        <message>
            <source>Writes finished maps of a survey programme: the overview of the whole programme, a sheet for each zone or target, the cartogram of study, or the map of a planned campaign. Each has title, legend, scale bar, north arrow, graticule, figures with their definition, sources, and says so where the geometry is illustrative.

Sheets become a file each, with the code of their zone or target in the name, or one PDF book with contents. What cannot be made is listed, and the rest is made.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Түсірілім бағдарламасының дайын карталарын жазады: бүкіл бағдарламаға шолу, әр учаске не перспективалы учаске парағы, зерттелу картограммасы немесе жоспарланған науқан картасы. Әрқайсысында тақырып, легенда, масштаб сызғышы, солтүстік нұсқары, градус торы, анықтамасы бар сандар, дереккөздер және геометрия шартты болса – ол туралы белгі бар.

Парақтар атауында учаске коды бар жеке файлдар не мазмұны бар бір PDF кітап болады. Жасалмайтыны аталады, қалғаны жасалады.

Бағдарлама файлынсыз модульмен бірге келетін эталон бағдарлама алынады.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Макет</translation>
        </message>
        <message>
            <source>Which map is made.</source>
            <translation>Қандай карта жасалады.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Пішім</translation>
        </message>
        <message>
            <source>GeoPDF with layers</source>
            <translation>Қабаттары бар GeoPDF</translation>
        </message>
        <message>
            <source>Kind of the files.</source>
            <translation>Файлдардың түрі.</translation>
        </message>
        <message>
            <source>Language of the map, whatever that of QGIS is.</source>
            <translation>QGIS тіліне қарамастан картаның тілі.</translation>
        </message>
        <message>
            <source>Number of files made</source>
            <translation>Жасалған файлдар саны</translation>
        </message>
        <message>
            <source>Number of maps that failed</source>
            <translation>Жасалмаған карталар саны</translation>
        </message>
        <message>
            <source>usual for the layout</source>
            <translation>макетке әдеттегідей</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Қағаз</translation>
        </message>
        <message>
            <source>Overview: A3, A2, A1; cartogram and campaign: A3, A1; zones: A4, A3; targets: A4.</source>
            <translation>Шолу: A3, A2, A1; картограмма мен науқан: A3, A1; учаскелер: A4, A3; перспективалы: A4.</translation>
        </message>
        <message>
            <source>Resolution, dpi</source>
            <translation>Ажыратымдылық, дюймге нүкте</translation>
        </message>
        <message>
            <source>Of PNG, and of what a PDF holds as pictures.</source>
            <translation>PNG және PDF ішіндегі суреттер үшін.</translation>
        </message>
        <message>
            <source>One book with contents</source>
            <translation>Мазмұны бар бір кітап</translation>
        </message>
        <message>
            <source>One PDF with all sheets in place of a file for each.</source>
            <translation>Жеке файлдардың орнына барлық парағы бар бір PDF.</translation>
        </message>
        <message>
            <source>Frames of map sheets</source>
            <translation>Карта парақтарының рамкалары</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Draws the frames and codes of the map sheets of a scale (Pulkovo 1942).</source>
            <translation>Берілген масштаб парақтарының рамкалары мен номенклатурасын сызады (Пулково 1942).</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Кодтар</translation>
        </message>
        <message>
            <source>Codes of the zones or targets wanted, semicolons between them; empty for all.</source>
            <translation>Керек учаскелердің кодтары, арасында нүктелі үтір; бос болса — барлығы.</translation>
        </message>
        <message>
            <source>Sheets of the cartogram</source>
            <translation>Картограмма парақтары</translation>
        </message>
        <message>
            <source>Scale of the map sheets that a cartogram counts by.</source>
            <translation>Картограмма есептелетін парақтардың масштабы.</translation>
        </message>
        <message>
            <source>Colours of the cartogram</source>
            <translation>Картограмма бояуы</translation>
        </message>
        <message>
            <source>What the sheets of a cartogram are coloured by.</source>
            <translation>Картограмма парақтары не бойынша боялады.</translation>
        </message>
        <message>
            <source>No map could be made. {reason}</source>
            <translation>Бірде-бір карта жасалмады. {reason}</translation>
        </message>
        <message>
            <source>The layout '{layout}' comes on {papers}; choose one of them.</source>
            <translation>«{layout}» макеті {papers} қағаздарында болады; біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Stands in the title block.</source>
            <translation>Мөртабанда тұрады.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>SVG or raster picture for the upper right corner.</source>
            <translation>Жоғарғы оң бұрышқа SVG немесе растрлық сурет.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Where the files go; an older file of the same name is replaced.</source>
            <translation>Файлдар жазылатын орын; аттас бұрынғы файл ауыстырылады.</translation>
        </message>
        <message>
            <source>The programme has no {names}; write the codes as its table has them.</source>
            <translation>Бағдарламада {names} жоқ; кодтарды кестесіндегідей жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Басқа атауы</translation>
        </message>
        <message>
            <source>Name (Russian)</source>
            <translation>Атауы (орысша)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Мәртебе</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Зерттелу түрі</translation>
        </message>
        <message>
            <source>Scale 1:</source>
            <translation>Масштаб 1:</translation>
        </message>
        <message>
            <source>Declared area, km²</source>
            <translation>Мәлімделген аумақ, км²</translation>
        </message>
        <message>
            <source>Official area, km²</source>
            <translation>Ресми аумақ, км²</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Басталған күні</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Аяқталу мерзімі</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Қабылданған күні</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>Мердігер</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Есеп нөмірі</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Лицензия нөмірі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Мәртебе күні</translation>
        </message>
        <message>
            <source>Author of the last move</source>
            <translation>Соңғы өзгерістің авторы</translation>
        </message>
        <message>
            <source>Reason of the last move</source>
            <translation>Соңғы өзгерістің себебі</translation>
        </message>
        <message>
            <source>Document of the last move</source>
            <translation>Соңғы өзгерістің құжаты</translation>
        </message>
        <message>
            <source>Commodities</source>
            <translation>Пайдалы қазбалар</translation>
        </message>
        <message>
            <source>Resource category</source>
            <translation>Ресурс санаты</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Confidence of the position</source>
            <translation>Орналасу сенімділігі</translation>
        </message>
        <message>
            <source>Position within, km</source>
            <translation>Орналасу дәлдігі, км</translation>
        </message>
        <message>
            <source>Identified on</source>
            <translation>Анықталған күні</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Халық саны</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Map sheet</source>
            <translation>Карта парағы</translation>
        </message>
        <message>
            <source>Trip</source>
            <translation>Рейс</translation>
        </message>
        <message>
            <source>Place in the tour</source>
            <translation>Маршруттағы орны</translation>
        </message>
        <message>
            <source>Work, minutes</source>
            <translation>Жұмыс, мин</translation>
        </message>
        <message>
            <source>Way to it, km</source>
            <translation>Оған дейінгі жол, км</translation>
        </message>
        <message>
            <source>Area to map, km²</source>
            <translation>Түсірілім ауданы, км²</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Келісілген</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Орындалған күні</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам саны</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Көлік</translation>
        </message>
        <message>
            <source>Km per day</source>
            <translation>Күніне км</translation>
        </message>
        <message>
            <source>Working hours per day</source>
            <translation>Күніне жұмыс сағаты</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Бақылау нүктесі</translation>
        </message>
        <message>
            <source>Observed at</source>
            <translation>Бақылау уақыты</translation>
        </message>
        <message>
            <source>Lithology</source>
            <translation>Литология</translation>
        </message>
        <message>
            <source>Sample number</source>
            <translation>Сынама нөмірі</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Құрылым</translation>
        </message>
        <message>
            <source>Dip, °</source>
            <translation>Құлау бұрышы, °</translation>
        </message>
        <message>
            <source>Azimuth of strike, °</source>
            <translation>Созылу азимуты, °</translation>
        </message>
        <message>
            <source>pXRF readings</source>
            <translation>pXRF өлшемдері</translation>
        </message>
        <message>
            <source>Accuracy of the position, m</source>
            <translation>Координаттар дәлдігі, м</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Геометрия</translation>
        </message>
    </context>
    <context>
        <name>FieldCheck</name>
        <message>
            <source>The file {detail} is missing; copy the whole folder again.</source>
            <translation>{detail} файлы жоқ; бүкіл қалтаны қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>The file {detail} was not copied to its end; copy the whole folder again.</source>
            <translation>{detail} файлы соңына дейін көшірілмеген; бүкіл қалтаны қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>The file {detail} is not the one that left; copy the whole folder again.</source>
            <translation>{detail} файлы жіберілген файл емес; бүкіл қалтаны қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>The data are damaged ({detail}); make the package again.</source>
            <translation>Деректер бүлінген ({detail}); пакетті қайта жасаңыз.</translation>
        </message>
        <message>
            <source>The project cannot be opened; make the package again.</source>
            <translation>Жоба ашылмайды; пакетті қайта жасаңыз.</translation>
        </message>
        <message>
            <source>The project stores absolute paths, which lead nowhere on a tablet; make the package again.</source>
            <translation>Жобада абсолюттік жолдар жазылған, планшетте олар ешқайда апармайды; пакетті қайта жасаңыз.</translation>
        </message>
        <message>
            <source>The project has a home folder of its own, which QField does not follow.</source>
            <translation>Жобаның өз үй қалтасы берілген, QField оны пайдаланбайды.</translation>
        </message>
        <message>
            <source>The project names the place {detail} on this computer, which a tablet does not have.</source>
            <translation>Жоба осы компьютердегі {detail} орнын көрсетеді, планшетте ондай орын жоқ.</translation>
        </message>
        <message>
            <source>The layer “{layer}” reads {detail}, which lies outside the package; it would be empty.</source>
            <translation>«{layer}» қабаты пакеттен тыс жатқан {detail} дерегін оқиды; ол бос болып шығады.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be opened ({detail}); it would be empty.</source>
            <translation>«{layer}» қабаты ашылмайды ({detail}); ол бос болып шығады.</translation>
        </message>
        <message>
            <source>The project lacks the layer “{detail}”; make the package again.</source>
            <translation>Жобада «{detail}» қабаты жоқ; пакетті қайта жасаңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has {detail} rows; make the package again.</source>
            <translation>«{layer}» қабатындағы жол саны: {detail}; пакетті қайта жасаңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” looks otherwise than it was made to look.</source>
            <translation>«{layer}» қабаты безендірілгендей көрінбейді.</translation>
        </message>
        <message>
            <source>A tablet does not take the name {detail}; rename the file.</source>
            <translation>Планшет {detail} атауын қабылдамайды; файлдың атын өзгертіңіз.</translation>
        </message>
        <message>
            <source>The photo {detail} of the layer “{layer}” is not in the package.</source>
            <translation>«{layer}» қабатының {detail} фотосуреті пакетте жоқ.</translation>
        </message>
        <message>
            <source>The layer “{layer}” exists in memory only; QField would find it empty.</source>
            <translation>«{layer}» қабаты тек жадта бар; QField оны бос деп табады.</translation>
        </message>
        <message>
            <source>The layer “{layer}” comes from a service ({detail}); QField shows it only with a signal.</source>
            <translation>«{layer}» қабаты қызметтен келеді ({detail}); QField оны байланыс болғанда ғана көрсетеді.</translation>
        </message>
        <message>
            <source>QField does not know the source of the layer “{layer}” ({detail}).</source>
            <translation>QField «{layer}» қабатының дереккөзін білмейді ({detail}).</translation>
        </message>
        <message>
            <source>QField does not open the format {detail} of the layer “{layer}”.</source>
            <translation>QField «{layer}» қабатының {detail} пішімін ашпайды.</translation>
        </message>
        <message>
            <source>QField does not draw the layer “{layer}”: its renderer is {detail}.</source>
            <translation>QField «{layer}» қабатын салмайды: оның салу тәсілі — {detail}.</translation>
        </message>
        <message>
            <source>QField shows a plain text field in the form of “{layer}” in place of {detail}.</source>
            <translation>«{layer}» қабатының пішінінде QField {detail} орнына жай мәтін өрісін көрсетеді.</translation>
        </message>
        <message>
            <source>The form of “{layer}” is a file of its own ({detail}), which QField does not show.</source>
            <translation>«{layer}» қабатының пішіні — бөлек файл ({detail}), QField оны көрсетпейді.</translation>
        </message>
        <message>
            <source>The form of “{layer}” runs Python ({detail}), which QField leaves out.</source>
            <translation>«{layer}» қабатының пішіні Python іске қосады ({detail}), QField мұны орындамайды.</translation>
        </message>
        <message>
            <source>The action “{detail}” of “{layer}” is Python, which QField does not run.</source>
            <translation>«{layer}» қабатының «{detail}» әрекеті Python тілінде, QField оны орындамайды.</translation>
        </message>
        <message>
            <source>The project has macros in Python, which QField does not run.</source>
            <translation>Жобада Python макростары бар, QField оларды орындамайды.</translation>
        </message>
        <message>
            <source>The layer “{layer}” uses the function {detail}, which QField does not know: it is a plugin's.</source>
            <translation>«{layer}» қабаты {detail} функциясын пайдаланады, QField оны білмейді: ол модульдікі.</translation>
        </message>
        <message>
            <source>The stop {detail} has no place yet: it is in the table, not on the map.</source>
            <translation>{detail} пунктінің орны әлі жоқ: ол кестеде бар, картада жоқ.</translation>
        </message>
        <message>
            <source>“{detail}” is no sheet code, so no such sheet came along; correct the stop.</source>
            <translation>«{detail}» — парақ номенклатурасы емес, сондықтан парақ пакетке кірмеді; пунктті түзетіңіз.</translation>
        </message>
        <message>
            <source>The base map “{layer}” was too large for a tablet; its pixels are {detail} times as wide.</source>
            <translation>«{layer}» негіз картасы планшет үшін тым үлкен болды; пикселдері {detail} есе ірілетілді.</translation>
        </message>
        <message>
            <source>The programme does not know of the package: {detail}</source>
            <translation>Бағдарлама пакет туралы білмейді: {detail}</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Target</source>
            <translation>Перспективалы учаске</translation>
        </message>
    </context>
    <context>
        <name>FieldInput</name>
        <message>
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme with a campaign and its crews.</source>
            <translation>Далалық маусымы мен жасақтары бар бағдарламаның GeoPackage файлы.</translation>
        </message>
        <message>
            <source>Code or UUID of a crew; empty for all crews.</source>
            <translation>Жасақтың коды немесе UUID; бос болса — барлық жасақтар.</translation>
        </message>
        <message>
            <source>Code or UUID of a crew.</source>
            <translation>Жасақтың коды немесе UUID.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Далалық маусым</translation>
        </message>
        <message>
            <source>Code, name or UUID of the campaign, where several have a crew of that code.</source>
            <translation>Осындай кодты жасақ бірнеше маусымда болса, далалық маусымның коды, атауы немесе UUID.</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Координаттар</translation>
        </message>
        <message>
            <source>What the crew's receivers and maps are set to; zones are those of each place. GPX and KML are in WGS 84 by definition, and have these coordinates in their notes.</source>
            <translation>Жасақтың қабылдағыштары мен карталары неге бапталған; зоналар әр нүктенің орны бойынша алынады. GPX пен KML анықтамасы бойынша WGS 84 жүйесінде, бұл координаттар олардың ескертпелерінде тұрады.</translation>
        </message>
    </context>
    <context>
        <name>FieldMenu</name>
        <message>
            <source>To the field and back</source>
            <translation>Далаға және кері</translation>
        </message>
        <message>
            <source>Package for the field…</source>
            <translation>Далаға арналған пакет…</translation>
        </message>
        <message>
            <source>Back from the field…</source>
            <translation>Даладан оралу…</translation>
        </message>
        <message>
            <source>Earned ground…</source>
            <translation>Игерілген аумақ…</translation>
        </message>
    </context>
    <context>
        <name>FieldPackage</name>
        <message>
            <source>The programme {path} has no crew '{detail}'; choose one of those of its campaigns.</source>
            <translation>{path} бағдарламасында «{detail}» жасағы жоқ; далалық маусымдарының жасақтарынан біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Several campaigns of the programme {path} have a crew '{detail}'; name the campaign as well.</source>
            <translation>{path} бағдарламасының бірнеше далалық маусымында «{detail}» жасағы бар; маусымды да атаңыз.</translation>
        </message>
        <message>
            <source>The crew '{detail}' has no stops with a place yet, so there is nothing to take along; plan its tour first.</source>
            <translation>«{detail}» жасағының орны белгілі пункттері әлі жоқ, сондықтан өзімен алатын ештеңе жоқ; алдымен маршрутын жоспарлаңыз.</translation>
        </message>
        <message>
            <source>{path} exists already, and a package replaces nothing, since work from the field may lie there; choose another name.</source>
            <translation>{path} бұрыннан бар, ал пакет ештеңені ауыстырмайды: онда даладағы жұмыс жатуы мүмкін; басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>The folder of {path} does not exist; choose another one.</source>
            <translation>{path} үшін қалта жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>'{detail}' cannot be the name of a package; choose one without \ / : * ? " &lt; &gt; | in it.</source>
            <translation>«{detail}» пакет атауы бола алмайды; \ / : * ? " &lt; &gt; | таңбалары жоқ атау таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no room for the package {path}; make room on the disk, then try again.</source>
            <translation>{path} пакетіне орын жоқ; дискіде орын босатып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The package {path} cannot be written ({detail}); check that its folder takes files and has room.</source>
            <translation>{path} пакеті жазылмайды ({detail}); қалтаның файл қабылдайтынын және орны барын тексеріңіз.</translation>
        </message>
        <message>
            <source>The package {path} was not written completely ({detail}), so it was thrown away; try again.</source>
            <translation>{path} пакеті толық жазылмады ({detail}), сондықтан жойылды; қайталаңыз.</translation>
        </message>
        <message>
            <source>The base layer '{detail}' cannot be read; choose another one, or none.</source>
            <translation>«{detail}» негіз қабаты оқылмайды; басқасын таңдаңыз немесе ешқайсысын таңдамаңыз.</translation>
        </message>
        <message>
            <source>The base layer '{detail}' does not reach the stops of the crew; choose another one, or none.</source>
            <translation>«{detail}» негіз қабаты жасақ пункттеріне жетпейді; басқасын таңдаңыз немесе ешқайсысын таңдамаңыз.</translation>
        </message>
        <message>
            <source>{path} is no field package: its {detail} is missing or damaged; copy the folder again.</source>
            <translation>{path} — далалық пакет емес: {detail} жоқ немесе бүлінген; қалтаны қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>The field package {path} was made by a newer version of this plugin; update the plugin.</source>
            <translation>{path} далалық пакеті модульдің жаңарақ нұсқасымен жасалған; модульді жаңартыңыз.</translation>
        </message>
    </context>
    <context>
        <name>FieldPackageAlgorithm</name>
        <message>
            <source>Field package of a crew</source>
            <translation>Жасақтың далалық пакеті</translation>
        </message>
        <message>
            <source>Makes the folder with which a crew works in QField without a signal: a project with relative paths, one GeoPackage with the crew's own stops, targets, zones and map sheets and with empty tables for observations and tracks, forms, styles, photos, and a base map cut to the area. The package is opened once more, counted and checked before it takes its name; nothing that exists is ever replaced.

The programme notes who left with what, so that the work can be merged when it comes back.</source>
            <translation>Жасақ QField-те байланыссыз жұмыс істейтін қалтаны жасайды: салыстырмалы жолдары бар жоба, жасақтың өз пункттері, перспективалы учаскелері, түсірілім учаскелері мен карта парақтары және бақылаулар мен тректерге арналған кестелері бар бір GeoPackage, пішіндер, безендіру, фотосуреттер және ауданға қиылған негіз карта. Пакет атауын алмас бұрын тағы бір рет ашылып, саналып, тексеріледі; бар ештеңе ауыстырылмайды.

Жұмыс қайтқанда біріктіруге болуы үшін бағдарлама кімнің немен кеткенін есте сақтайды.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Where the package is put, as a folder of its own.</source>
            <translation>Пакет бөлек қалта болып қайда салынады.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Name of the package; empty for crew, campaign and day.</source>
            <translation>Пакет атауы; бос болса — жасақ, далалық маусым және күн.</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Негіз карта</translation>
        </message>
        <message>
            <source>Raster or vector layer from a file; what lies around the crew's stops is copied.</source>
            <translation>Файлдағы растрлық не векторлық қабат; жасақ пункттерінің айналасы көшіріледі.</translation>
        </message>
        <message>
            <source>Files for receivers</source>
            <translation>Қабылдағыштарға арналған файлдар</translation>
        </message>
        <message>
            <source>The stops once more, for other receivers.</source>
            <translation>Сол пункттер басқа қабылдағыштар үшін.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Who makes the package; it stands in the programme and in the package.</source>
            <translation>Пакетті кім жасайды; ол бағдарламаға және пакетке жазылады.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Number of stops</source>
            <translation>Пункттер саны</translation>
        </message>
        <message>
            <source>Number of targets</source>
            <translation>Перспективалы учаскелер саны</translation>
        </message>
        <message>
            <source>What must be mended</source>
            <translation>Түзетілуі керек нәрселер</translation>
        </message>
        <message>
            <source>What the crew should know</source>
            <translation>Жасақ білуі керек нәрселер</translation>
        </message>
    </context>
    <context>
        <name>FieldPackageDialog</name>
        <message>
            <source>Package for the field</source>
            <translation>Далаға арналған пакет</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>as this window</source>
            <translation>осы терезедегідей</translation>
        </message>
        <message>
            <source>What the checker found</source>
            <translation>Тексеру не тапты</translation>
        </message>
        <message>
            <source>Progress of the package</source>
            <translation>Пакет жасау барысы</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Check a package…</source>
            <translation>Пакетті тексеру…</translation>
        </message>
        <message>
            <source>&amp;Crew</source>
            <translation>&amp;Жасақ</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Қалта</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>&amp;Base map</source>
            <translation>&amp;Негіз карта</translation>
        </message>
        <message>
            <source>C&amp;oordinates</source>
            <translation>К&amp;оординаттар</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Тіл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Files for receivers</source>
            <translation>Қабылдағыштарға арналған файлдар</translation>
        </message>
        <message>
            <source>Stopped; nothing was left behind.</source>
            <translation>Тоқтатылды; ештеңе қалмады.</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} пункт</numerusform>
                <numerusform>{count} пункт</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>Пакет жасау</translation>
        </message>
        <message>
            <source>This programme has no crews yet; add them to a campaign first.</source>
            <translation>Бұл бағдарламада әлі жасақтар жоқ; алдымен оларды далалық маусымға қосыңыз.</translation>
        </message>
        <message>
            <source>This crew has no stops yet; plan its tour first.</source>
            <translation>Бұл жасақтың пункттері әлі жоқ; алдымен маршрутын жоспарлаңыз.</translation>
        </message>
        <message>
            <source>The package holds the crew's stops, targets, zones and map sheets, tables for observations and tracks, and a project for QField. Copy the whole folder to the tablet.</source>
            <translation>Пакетте жасақтың пункттері, перспективалы учаскелері, түсірілім учаскелері мен карта парақтары, бақылаулар мен тректер кестелері және QField жобасы бар. Бүкіл қалтаны планшетке көшіріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>{count} things must be mended before it leaves.</source>
            <translation>
                <numerusform>Жіберер алдында {count} нәрсені түзету керек.</numerusform>
                <numerusform>Жіберер алдында {count} нәрсені түзету керек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is whole; {count} things to know.</source>
            <translation>
                <numerusform>Ол бүтін; {count} ескертпе бар.</numerusform>
                <numerusform>Ол бүтін; {count} ескертпе бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is whole, and the checker has nothing to say.</source>
            <translation>Ол бүтін, тексеруде ескертпе жоқ.</translation>
        </message>
        <message>
            <source>Changes in {layers} are not saved, so they would stay behind; save them first.</source>
            <translation>{layers} қабаттарындағы өзгерістер сақталмаған, пакетке кірмейді; алдымен сақтаңыз.</translation>
        </message>
        <message>
            <source>The package {name} is made.</source>
            <translation>{name} пакеті жасалды.</translation>
        </message>
        <message>
            <source>Check a package</source>
            <translation>Пакетті тексеру</translation>
        </message>
        <message>
            <source>The package {name} was checked.</source>
            <translation>{name} пакеті тексерілді.</translation>
        </message>
    </context>
    <context>
        <name>FieldPointsAlgorithm</name>
        <message>
            <source>Stops of crews for receivers</source>
            <translation>Қабылдағыштарға арналған жасақ пункттері</translation>
        </message>
        <message>
            <source>Writes the stops of one crew, or of all crews, for any receiver. GPX has a waypoint for each stop, named by its code and with its task as description, and a route for each crew and day; KML has points and lines; CSV has the coordinates as the crew types them in: degrees, Pulkovo 1942, Gauss-Krüger or UTM, beside longitude and latitude.</source>
            <translation>Бір немесе барлық жасақтың пункттерін кез келген қабылдағышқа жазады. GPX-те әр пунктке аты — коды, сипаттамасы — тапсырмасы болатын жол нүктесі және әр жасақ пен күнге маршрут бар; KML-де нүктелер мен сызықтар; CSV-де бойлық пен ендіктің қасында жасақ енгізетін түрдегі координаттар: градус, Пулково 1942, Гаусс—Крюгер немесе UTM.</translation>
        </message>
        <message>
            <source>GPX (*.gpx)</source>
            <translation>GPX (*.gpx)</translation>
        </message>
        <message>
            <source>KML (*.kml)</source>
            <translation>KML (*.kml)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Its ending says which format; an existing file is replaced.</source>
            <translation>Пішімді кеңейтілімі айтады; бар файл ауыстырылады.</translation>
        </message>
        <message>
            <source>Number of stops</source>
            <translation>Пункттер саны</translation>
        </message>
        <message>
            <source>Number of routes</source>
            <translation>Маршруттар саны</translation>
        </message>
        <message>
            <source>The stop {code} has no place and was left out.</source>
            <translation>{code} пунктінің орны жоқ, ол қалдырылды.</translation>
        </message>
    </context>
    <context>
        <name>FieldProject</name>
        <message>
            <source>{crew}, {campaign}</source>
            <translation>{crew}, {campaign}</translation>
        </message>
        <message>
            <source>Map sheets</source>
            <translation>Карта парақтары</translation>
        </message>
    </context>
    <context>
        <name>FieldsPage</name>
        <message>
            <source>Import into</source>
            <translation>Қайда импорттау</translation>
        </message>
        <message>
            <source>Unit of the source</source>
            <translation>Дереккөздегі бірлік</translation>
        </message>
        <message>
            <source>Use a saved mapping…</source>
            <translation>Сақталған сәйкестікті алу…</translation>
        </message>
        <message>
            <source>Save this mapping…</source>
            <translation>Осы сәйкестікті сақтау…</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Choose a field of the source for each field of the programme, or write a text in quotes or an expression. Fields left empty keep what the programme has. Rows are found again by UUID, else by code.</source>
            <translation>Бағдарламаның әр өрісіне дереккөздің өрісін таңдаңыз немесе тырнақшадағы мәтінді не өрнекті жазыңыз. Бос өрістерде бағдарламадағысы қалады. Жолдар UUID бойынша, болмаса код бойынша табылады.</translation>
        </message>
        <message>
            <source>Import &amp;into</source>
            <translation>Қа&amp;йда импорттау</translation>
        </message>
        <message>
            <source>&amp;Areas in the source are in</source>
            <translation>&amp;Дереккөздегі аудан бірлігі</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>гектар</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>м²</translation>
        </message>
        <message>
            <source>thousand km²</source>
            <translation>мың км²</translation>
        </message>
        <message>
            <source>{factor} km²</source>
            <translation>{factor} км²</translation>
        </message>
        <message>
            <source>Use a saved mapping</source>
            <translation>Сақталған сәйкестікті алу</translation>
        </message>
        <message>
            <source>Field mappings {ending}</source>
            <translation>Өрістер сәйкестігі {ending}</translation>
        </message>
        <message>
            <source>mapping of {table}</source>
            <translation>{table} сәйкестігі</translation>
        </message>
        <message>
            <source>Save this mapping</source>
            <translation>Осы сәйкестікті сақтау</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Covered, committed and remaining area</source>
            <translation>Зерттелген, келісімшарттағы және қалған аумақ</translation>
        </message>
        <message>
            <source>Mapped at 1:50 000 within the zones</source>
            <translation>Түсірілім учаскелерінде 1:50 000 масштабта зерттелгені</translation>
        </message>
        <message>
            <source>Copy the figure with its definition, date and source</source>
            <translation>Көрсеткішті анықтамасымен, күнімен және дереккөзімен көшіру</translation>
        </message>
        <message>
            <source>Copy figure</source>
            <translation>Көрсеткішті көшіру</translation>
        </message>
        <message>
            <source>{percent} unmapped</source>
            <translation>зерттелмегені {percent}</translation>
        </message>
        <message>
            <source>{share}, illustrative</source>
            <translation>{share}, шартты</translation>
        </message>
        <message>
            <source>official {official} − polygon {polygon} = {rest} not drawn</source>
            <translation>ресми {official} − полигон {polygon} = {rest} картада жоқ</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>зерттелген</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>келісімшарт бойынша немесе жұмыста</translation>
        </message>
        <message>
            <source>otherwise remaining</source>
            <translation>келісімшартсыз қалғаны</translation>
        </message>
        <message>
            <source>In the zones at 1:50 000: {left} of {area} left ({percent})</source>
            <translation>Түсірілім учаскелерінде 1:50 000 масштабта: {area} аумақтан {left} қалды ({percent})</translation>
        </message>
        <message>
            <source>{text}, illustrative</source>
            <translation>{text}, шартты</translation>
        </message>
    </context>
    <context>
        <name>FileCare</name>
        <message>
            <source>The programme file is up to date. What it was before is kept as {path}.</source>
            <translation>Бағдарлама файлы жаңартылды. Бұрынғысы {path} болып сақталды.</translation>
        </message>
        <message>
            <source>Bringing {name} up to date</source>
            <translation>{name} жаңартылуда</translation>
        </message>
        <message>
            <source>Backup of {name}</source>
            <translation>{name} сақтық көшірмесі</translation>
        </message>
        <message>
            <source>Give {name} the content of the backup of {day}? What it holds now is kept as a backup too.</source>
            <translation>{name} файлына {day} күнгі көшірменің мазмұнын қайтару керек пе? Қазіргі мазмұны да көшірме болып сақталады.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Көшірмеден қалпына келтіру</translation>
        </message>
        <message>
            <source>The backup is restored. What the file held before is kept as {path}.</source>
            <translation>Көшірме қалпына келтірілді. Файлдың бұрынғы мазмұны {path} болып сақталды.</translation>
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation>{name} қалпына келтірілуде</translation>
        </message>
        <message>
            <source>Put the backup of {day} in the place of {name}, which cannot be read? A damaged file is kept.</source>
            <translation>Оқылмайтын {name} файлының орнына {day} күнгі көшірмені қою керек пе? Бүлінген файл сақталады.</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>Көшірме қалпына келтірілді.</translation>
        </message>
        <message>
            <source>The backup is restored. The damaged file is kept as {path}.</source>
            <translation>Көшірме қалпына келтірілді. Бүлінген файл {path} ретінде сақталды.</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Severity</source>
            <translation>Маңыздылығы</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Кемшіліктер</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Кез келген маңыздылық</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Барлық кесте</translation>
        </message>
        <message>
            <source>Select a finding to read it whole.</source>
            <translation>Толық оқу үшін кемшілікті таңдаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>{count} findings, {offered} of them with a repair.</source>
            <translation>
                <numerusform>{count} кемшілік, түзетуі бары: {offered}.</numerusform>
                <numerusform>{count} кемшілік, түзетуі бары: {offered}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Repair offered: {repair}</source>
            <translation>Ұсынылған түзету: {repair}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Кемшілік</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Кемшілік</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Маңыздылығы</translation>
        </message>
    </context>
    <context>
        <name>FindingReport</name>
        <message>
            <source>{path} names no report; let its name end in .html or .csv.</source>
            <translation>{path} атауы есепке жарамайды; ол .html немесе .csv деп аяқталсын.</translation>
        </message>
        <message>
            <source>The report {path} cannot be written ({detail}); close it in the other program, check the folder and the free space, then try again.</source>
            <translation>{path} есебін жазу мүмкін емес ({detail}); оны басқа бағдарламада жабыңыз, қалта мен бос орынды тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>The report {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>{path} есебі толық жазылмады, сондықтан бұрынғы файл сақталды; бос орынды тексеріңіз.</translation>
        </message>
        <message>
            <source>Check of {title}</source>
            <translation>Тексеру: {title}</translation>
        </message>
        <message>
            <source>File: {source}. Checked on {day} with Rare Earth Survey {version}.</source>
            <translation>Файл: {source}. {day} күні Rare Earth Survey {version} тексерді.</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY, not official.</source>
            <translation>ШАРТТЫ ГЕОМЕТРИЯ, ресми емес.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Кемшілік табылмады.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Маңыздылығы</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Кемшілік</translation>
        </message>
        <message>
            <source>Repair offered</source>
            <translation>Ұсынылған түзету</translation>
        </message>
        <message>
            <source>Longitude, latitude</source>
            <translation>Бойлық, ендік</translation>
        </message>
    </context>
    <context>
        <name>FindingSentences</name>
        <message>
            <source>Lies {km} km outside the territory; with latitude and longitude exchanged it would be {swapped_km} km from the border: check the position.</source>
            <translation>Аумақтан {km} км тыс жатыр; ендік пен бойлықты ауыстырса, шекараға дейін {swapped_km} км болар еді: орнын тексеріңіз.</translation>
        </message>
        <message>
            <source>Belongs to {country} and lies outside the territory; take it out of this table.</source>
            <translation>Басқа елге ({country}) жатады және аумақтан тыс; жолды осы кестеден алып тастаңыз.</translation>
        </message>
        <message>
            <source>Could not be compared with the territory, since the geometry library gave up; redraw it.</source>
            <translation>Аумақпен салыстырылмады: геометрия кітапханасының ақауы; нысанды қайта сызыңыз.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Қате</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Errors: {error}, warnings: {warning}, notes: {note}</source>
            <translation>Қателер: {error}, ескертулер: {warning}, ескертпелер: {note}</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Oblasts</source>
            <translation>Облыстар</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Зерттелу</translation>
        </message>
        <message>
            <source>Field bases</source>
            <translation>Далалық базалар</translation>
        </message>
        <message>
            <source>Make the polygon valid</source>
            <translation>Полигонды дұрыс ету</translation>
        </message>
        <message>
            <source>Exchange latitude and longitude</source>
            <translation>Ендік пен бойлықты ауыстыру</translation>
        </message>
        <message>
            <source>Set the field “{field}”</source>
            <translation>«{field}» өрісін толтыру</translation>
        </message>
        <message>
            <source>no area</source>
            <translation>ауданы жоқ</translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation>түзетуден кейін полигон қалмады</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Басталған күні</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Аяқталу мерзімі</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Қабылданған күні</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Мәртебе күні</translation>
        </message>
        <message>
            <source>Identified on</source>
            <translation>Анықталған күні</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>Бұл бағдарламаның геометриясы шартты, ресми емес.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so nothing is known of inside and outside; draw or import one.</source>
            <translation>Аумақтың жарамды полигоны жоқ, сондықтан не ішінде, не сыртында екені белгісіз; оны сызыңыз немесе импорттаңыз.</translation>
        </message>
        <message>
            <source>Has no usable geometry ({reason}); draw or import one.</source>
            <translation>Жарамды геометриясы жоқ ({reason}); сызыңыз немесе импорттаңыз.</translation>
        </message>
        <message>
            <source>The polygon is not valid: an outline crosses or touches itself; repaired it holds {km2} km².</source>
            <translation>Полигон дұрыс емес: контур өзін қиып өтеді немесе өзіне тиеді; түзетілгеннен кейін {km2} км².</translation>
        </message>
        <message>
            <source>Has the same polygon as {other}; delete one of them, or draw it anew.</source>
            <translation>Полигоны {other} полигонымен бірдей; біреуін жойыңыз немесе қайта сызыңыз.</translation>
        </message>
        <message>
            <source>Shares {km2} km² with {other}, {share} % of the smaller one; move the common boundary.</source>
            <translation>{other} нысанымен ортақ ауданы {km2} км², кішісінің {share} %; ортақ шекараны жылжытыңыз.</translation>
        </message>
        <message>
            <source>Could not be compared with {other}, since the geometry library gave up; redraw one of them.</source>
            <translation>{other} нысанымен салыстырылмады: геометрия кітапханасының ақауы; біреуін қайта сызыңыз.</translation>
        </message>
        <message>
            <source>Latitude and longitude are exchanged: it lies at {lat}° N {lon}° E, and inside the territory the other way round.</source>
            <translation>Ендік пен бойлық ауысып кеткен: нысан {lat}° с. е. {lon}° ш. б. нүктесінде жатыр, ал керісінше алса — аумақтың ішінде.</translation>
        </message>
        <message>
            <source>Lies {km} km outside the border, which is drawn no better than to {limit} km; check the position.</source>
            <translation>Шекарадан {km} км тыс жатыр, ал шекара {limit} км дәлдікпен ғана сызылған; орнын тексеріңіз.</translation>
        </message>
        <message>
            <source>The position {lat}° N {lon}° E is none on Earth; correct it.</source>
            <translation>{lat}° с. е. {lon}° ш. б. орны Жерде жоқ; түзетіңіз.</translation>
        </message>
        <message>
            <source>Lies {km} km outside the territory; check the position.</source>
            <translation>Аумақтан {km} км тыс жатыр; орнын тексеріңіз.</translation>
        </message>
        <message>
            <source>Lies in the territory, but its source says {country}; check position and country.</source>
            <translation>Аумақта жатыр, ал дереккөзінде басқа ел көрсетілген ({country}); орны мен елін тексеріңіз.</translation>
        </message>
        <message>
            <source>Lies outside the territory, up to {km} km from the border; check its position.</source>
            <translation>Аумақтан тыс жатыр, шекарадан {km} км дейін; орнын тексеріңіз.</translation>
        </message>
        <message>
            <source>Reaches out of the territory by {outside_km2} km² ({share} %), up to {km} km; cut it at the border.</source>
            <translation>Аумақтан {outside_km2} км² ({share} %) шығып тұр, {km} км дейін; шекара бойынша қиыңыз.</translation>
        </message>
        <message>
            <source>Has no UUID, so its history cannot be told from others; save the row once more.</source>
            <translation>UUID жоқ, сондықтан тарихын басқалардан ажырату мүмкін емес; жолды қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>Has the same UUID as {other}; empty it and save, then it gets its own.</source>
            <translation>UUID {other} жолымен бірдей; оны тазалап сақтаңыз, сонда жол өзінікін алады.</translation>
        </message>
        <message>
            <source>Has no code; enter one.</source>
            <translation>Коды жоқ; енгізіңіз.</translation>
        </message>
        <message>
            <source>Has the same code “{value}” as another row; give each its own.</source>
            <translation>«{value}» коды басқа жолда да бар; әрқайсысына өзінікін беріңіз.</translation>
        </message>
        <message>
            <source>The code “{value}” looks the same as “{other}” of another row; give each its own.</source>
            <translation>«{value}» коды басқа жолдың «{other}» кодына ұқсас; әрқайсысына өзінікін беріңіз.</translation>
        </message>
        <message>
            <source>The code “{value}” has stray spaces.</source>
            <translation>«{value}» кодында артық бос орын бар.</translation>
        </message>
        <message>
            <source>Has no status, so it counts nowhere; choose one.</source>
            <translation>Мәртебесі жоқ, сондықтан ешқайда есепке алынбайды; таңдаңыз.</translation>
        </message>
        <message>
            <source>The status “{value}” is none of the life cycle; choose one of it.</source>
            <translation>«{value}» мәртебесі өмірлік циклде жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Has no method, so it counts only where any method does; choose one.</source>
            <translation>Зерттелу түрі жоқ, сондықтан кез келгені жарайтын жерде ғана есепке алынады; таңдаңыз.</translation>
        </message>
        <message>
            <source>The method “{value}” is not known; choose one of the list.</source>
            <translation>«{value}» зерттелу түрі белгісіз; тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>Names no commodity.</source>
            <translation>Пайдалы қазба көрсетілмеген.</translation>
        </message>
        <message>
            <source>Not a commodity of the programme: {value}; correct the symbol.</source>
            <translation>Бағдарламаның пайдалы қазбалары тізімінде жоқ: {value}; белгісін түзетіңіз.</translation>
        </message>
        <message>
            <source>The commodities “{value}” are not written as symbols with a semicolon between them.</source>
            <translation>«{value}» пайдалы қазбалары нүктелі үтірмен бөлінген белгілермен жазылмаған.</translation>
        </message>
        <message>
            <source>Declares {declared} km², but its polygon holds {km2} km² ({share} %); correct the one or the other.</source>
            <translation>Мәлімделгені {declared} км², ал полигонда {km2} км² ({share} %); біреуін түзетіңіз.</translation>
        </message>
        <message>
            <source>The official area is {declared} km², the polygon holds {km2} km² ({share} %).</source>
            <translation>Ресми аумағы {declared} км², полигонда {km2} км² ({share} %).</translation>
        </message>
        <message>
            <source>“{first}” ({early}) lies after “{second}” ({late}); correct one of the two.</source>
            <translation>«{first}» ({early}) күні «{second}» ({late}) күнінен кейін; біреуін түзетіңіз.</translation>
        </message>
        <message>
            <source>“{column}” ({day}) has not come yet; correct it.</source>
            <translation>«{column}» ({day}) әлі келген жоқ; түзетіңіз.</translation>
        </message>
        <message>
            <source>Accepted without a date: it counts as it stands, but is left out as of any date; enter the day.</source>
            <translation>Күні көрсетілмей қабылданған: қазіргі күйі бойынша есептеледі, бірақ белгілі бір күнге есептелмейді; күнін енгізіңіз.</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” cannot be read and was passed over; correct it.</source>
            <translation>«{column}» өрісіндегі «{value}» оқылмады, өткізіп жіберілді; түзетіңіз.</translation>
        </message>
        <message>
            <source>Cites a zone that does not exist ({value}); choose one, or empty the field.</source>
            <translation>Жоқ учаскеге сілтейді ({value}); учаскені таңдаңыз немесе өрісті тазалаңыз.</translation>
        </message>
        <message>
            <source>The history has a gap: the move to “{new}” begins at “{old}”, but the one before ended at “{before}”.</source>
            <translation>Тарихта үзік бар: «{new}» мәртебесіне өту «{old}» мәртебесінен басталады, ал алдыңғысы «{before}» болып аяқталған.</translation>
        </message>
        <message>
            <source>The history holds a move from “{old}” to “{new}”, which the life cycle does not have.</source>
            <translation>Тарихта өмірлік циклде жоқ өту бар: «{old}» — «{new}».</translation>
        </message>
        <message>
            <source>The history dates the move to “{new}” {day}, before an earlier one of {latest}.</source>
            <translation>Тарихта «{new}» мәртебесіне өту күні {day}, бұл алдыңғысынан ({latest}) ерте.</translation>
        </message>
        <message>
            <source>The status is “{status}”, but the history ends with “{last}”; move it once more, so that it is recorded.</source>
            <translation>Мәртебесі — «{status}», ал тарих «{last}» болып аяқталады; жазылуы үшін мәртебені тағы бір рет өзгертіңіз.</translation>
        </message>
        <message>
            <source>The status “{status}” has no history.</source>
            <translation>«{status}» мәртебесінің тарихы жоқ.</translation>
        </message>
        <message>
            <source>Rows: {count}, but published: {stated} ({source}, {as_of}).</source>
            <translation>Жол саны: {count}, ал жарияланғаны: {stated} ({source}, {as_of}).</translation>
        </message>
        <message>
            <source>{km2} km² together, but {stated} were published ({source}, {as_of}): {share} %.</source>
            <translation>Барлығы {km2} км², ал жарияланғаны {stated} ({source}, {as_of}): {share} %.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>{count} repaired</source>
            <translation>
                <numerusform>{count} түзетілді</numerusform>
                <numerusform>{count} түзетілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} without area</source>
            <translation>
                <numerusform>{count} аумақсыз</numerusform>
                <numerusform>{count} аумақсыз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} undated</source>
            <translation>
                <numerusform>{count} күні жоқ</numerusform>
                <numerusform>{count} күні жоқ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets snapped</source>
            <translation>
                <numerusform>{count} парақ торда есептелді</numerusform>
                <numerusform>{count} парақ торда есептелді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} not needed</source>
            <translation>
                <numerusform>{count} қажет болмады</numerusform>
                <numerusform>{count} қажет болмады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} notes</source>
            <translation>
                <numerusform>{count} ескертпе</numerusform>
                <numerusform>{count} ескертпе</numerusform>
            </translation>
        </message>
        <message>
            <source>About the data: {parts}</source>
            <translation>Деректер туралы: {parts}</translation>
        </message>
        <message>
            <source>Geometry repaired before it was counted:</source>
            <translation>Есепке алынбай тұрып геометриясы түзетілді:</translation>
        </message>
        <message>
            <source>No usable geometry, so not counted:</source>
            <translation>Жарамды геометриясы жоқ, сондықтан есептелмеді:</translation>
        </message>
        <message>
            <source>Accepted without a date; counted as it stands, left out as of a date:</source>
            <translation>Күні көрсетілмей қабылданған; қазіргі күйі бойынша есептелді, белгілі бір күнге есептелмейді:</translation>
        </message>
        <message>
            <source>Map sheets computed on a grid of a micrometre, since the overlay failed:</source>
            <translation>Беттестіру сәтсіз болғандықтан, микрометрлік торда есептелген парақтар:</translation>
        </message>
        <message>
            <source>Footprints that no figure needed, since others cover the same ground: {count}. Their geometry was not looked at, so it is not known whether they are valid; no figure depends on them.</source>
            <translation>Ешбір көрсеткішке қажет болмаған контурлар, өйткені сол жерді басқалары жауып тұр: {count}. Олардың геометриясы тексерілмеді, сондықтан дұрыс-бұрысы белгісіз; ешбір көрсеткіш оларға байланысты емес.</translation>
        </message>
        <message>
            <source>About the data</source>
            <translation>Деректер туралы</translation>
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Автор</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Се&amp;бебі</translation>
        </message>
        <message>
            <source>D&amp;ocument</source>
            <translation>Құ&amp;жат</translation>
        </message>
        <message>
            <source>&amp;Statuses as of</source>
            <translation>&amp;Мәртебе күні</translation>
        </message>
        <message>
            <source>So&amp;urce of the rows</source>
            <translation>Жолдардың &amp;дереккөзі</translation>
        </message>
        <message>
            <source>This goes into the history with each status that is new, unless the source itself says so.</source>
            <translation>Дереккөздің өзі басқаша айтпаса, бұл тарихқа әр жаңа мәртебемен бірге жазылады.</translation>
        </message>
        <message>
            <source>I state that the geometry of this programme is official from now on</source>
            <translation>Бағдарлама геометриясы бұдан былай ресми екенін растаймын</translation>
        </message>
        <message>
            <source>The panel, maps and exports then no longer say “illustrative”, also of rows that this import does not touch. Your name and the source are kept in the programme's note.</source>
            <translation>Сонда панель, карталар мен экспортта «шартты» деген сөз болмайды, бұл импорт қозғамайтын жолдар үшін де. Атыңыз бен дереккөз бағдарламаның ескертпесінде сақталады.</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Есепті сақтау…</translation>
        </message>
        <message>
            <source>Import another file…</source>
            <translation>Басқа файлды импорттау…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Tables {ending}</source>
            <translation>Кестелер {ending}</translation>
        </message>
        <message>
            <source>import of {source}</source>
            <translation>{source} импорты</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Есепті сақтау</translation>
        </message>
        <message>
            <source>Written and read back: {added} added, {changed} changed, {dropped} dropped; statuses recorded: {events}.</source>
            <translation>Жазылды және қайта оқылды: {added} қосылды, {changed} өзгерді, {dropped} жойылды; жазылған мәртебелер: {events}.</translation>
        </message>
        <message>
            <source>Rows of the source that were left out: {count}; the report tells why.</source>
            <translation>Дереккөздің өткізіп жіберілген жолдары: {count}; себебі есепте.</translation>
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message>
            <source>Assumptions of the forecast</source>
            <translation>Болжамның жорамалдары</translation>
        </message>
        <message>
            <source>0 stands for what the recent pace amounts to</source>
            <translation>0 — соңғы қарқынға сай мән</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Мақсат</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Years that the pace is the mean of</source>
            <translation>Қарқын неше жылдың орташасы</translation>
        </message>
        <message>
            <source>Season from</source>
            <translation>Маусым басы</translation>
        </message>
        <message>
            <source>Season to</source>
            <translation>Маусым соңы</translation>
        </message>
        <message>
            <source>Days lost to weather</source>
            <translation>Ауа райынан жоғалған күндер</translation>
        </message>
        <message>
            <source>± from season to season</source>
            <translation>± маусымнан маусымға</translation>
        </message>
        <message>
            <source>Crews or aircraft</source>
            <translation>Жасақтар немесе ұшақтар</translation>
        </message>
        <message>
            <source>New km² a crew-day</source>
            <translation>Жасақ-күніне жаңа км²</translation>
        </message>
        <message>
            <source>± from day to day</source>
            <translation>± күннен күнге</translation>
        </message>
        <message>
            <source>Simulations</source>
            <translation>Нұсқалар саны</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>Кездейсоқ сандардың бастапқы мәні</translation>
        </message>
        <message>
            <source>Standard assumptions</source>
            <translation>Әдеттегі жорамалдар</translation>
        </message>
        <message>
            <source>Take back all changes of the assumptions</source>
            <translation>Жорамалдардың барлық өзгерісін болдырмау</translation>
        </message>
        <message>
            <source>standard deviation of the share of days lost</source>
            <translation>жоғалған күндер үлесінің стандартты ауытқуы</translation>
        </message>
        <message>
            <source>standard deviation as a share of the mean</source>
            <translation>орташадан үлес ретіндегі стандартты ауытқу</translation>
        </message>
        <message>
            <source>{output} (recent pace)</source>
            <translation>{output} (қазіргі)</translation>
        </message>
        <message>
            <source>The goal of {goal} was reached by {date}.</source>
            <translation>{goal} мақсатына {date} қарай жетті.</translation>
        </message>
        <message>
            <source>{needed} in {year}</source>
            <translation>{year} жылы {needed}</translation>
        </message>
        <message>
            <source>{needed} a year until {date}</source>
            <translation>{date} дейін жылына {needed}</translation>
        </message>
        <message>
            <source>The goal needs {what}; in {years} nothing new was covered.</source>
            <translation>Мақсатқа қажеті: {what}; {years} ж. жаңа аумақ зерттелмеген.</translation>
        </message>
        <message>
            <source>At the pace of {years} it is reached in {month}.</source>
            <translation>{years} ж. қарқынымен оған жету мерзімі — {month}.</translation>
        </message>
        <message numerus="yes">
            <source>{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</source>
            <translation>
                <numerusform>{simulations} үлгіленген нұсқаның {reached} нұсқасы {crews} жасақпен және жасақ-күніне {output} өніммен оған {date} дейін жетеді; оннан тоғызы {low} мен {high} аралығында аяқталады.</numerusform>
                <numerusform>{simulations} үлгіленген нұсқаның {reached} нұсқасы {crews} жасақпен және жасақ-күніне {output} өніммен оған {date} дейін жетеді; оннан тоғызы {low} мен {high} аралығында аяқталады.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pace of single years is illustrative: it is not published.</source>
            <translation>Жекелеген жылдардың қарқыны шартты: ол жарияланбаған.</translation>
        </message>
        <message>
            <source>The pace of single years before {year} is illustrative: only the totals of {years} and the goal are published.</source>
            <translation>{year} жылға дейінгі жекелеген жылдардың қарқыны шартты: тек {years} ж. қорытындысы мен мақсат жарияланған.</translation>
        </message>
        <message>
            <source>The goal needs {what}: {share} of the pace of {years} ({pace} a year).</source>
            <translation>Мақсатқа қажеті: {what} — {years} ж. қарқынының (жылына {pace}) {share}.</translation>
        </message>
        <message>
            <source>The goal needs {what}: about as much as the pace of {years} ({pace} a year).</source>
            <translation>Мақсатқа қажеті: {what} — шамамен {years} ж. қарқынындай (жылына {pace}).</translation>
        </message>
        <message>
            <source>The goal needs {what}: about {factor} times the pace of {years} ({pace} a year).</source>
            <translation>Мақсатқа қажеті: {what} — {years} ж. қарқынынан (жылына {pace}) шамамен {factor} есе көп.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>General</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Маршрут</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Мәртебе</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Шығу тегі</translation>
        </message>
        <message>
            <source>A code that no other row has</source>
            <translation>Басқа жолда жоқ код</translation>
        </message>
        <message>
            <source>This step is not open from the status that the row has now</source>
            <translation>Жолдың қазіргі мәртебесінен бұл қадам жасалмайды</translation>
        </message>
        <message>
            <source>The new status must record it; steps back and aside need a reason</source>
            <translation>Жаңа мәртебеде бұл міндетті; кері және шет қадамдарға себеп керек</translation>
        </message>
        <message>
            <source>Not before the day of the start</source>
            <translation>Басталған күннен ерте емес</translation>
        </message>
        <message>
            <source>An angle from 0° to {most}°</source>
            <translation>0°-тан {most}°-қа дейінгі бұрыш</translation>
        </message>
        <message>
            <source>No less than zero</source>
            <translation>Нөлден кем емес</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
    </context>
    <context>
        <name>GanttView</name>
        <message>
            <source>Timetable</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Сыймайды</translation>
        </message>
        <message>
            <source>{stop}: does not fit</source>
            <translation>{stop}: сыймайды</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>келісілген</translation>
        </message>
        <message>
            <source>done</source>
            <translation>орындалған</translation>
        </message>
        <message>
            <source>{stop}: {facts}</source>
            <translation>{stop}: {facts}</translation>
        </message>
    </context>
    <context>
        <name>GeoJson</name>
        <message>
            <source>The file {path} cannot be written ({detail}); close it elsewhere, check the folder and the free space.</source>
            <translation>{path} файлы жазылмайды ({detail}); оны басқа бағдарламаларда жабыңыз, қалта мен бос орынды тексеріңіз.</translation>
        </message>
    </context>
    <context>
        <name>GroundDialog</name>
        <message>
            <source>Earned ground</source>
            <translation>Игерілген аумақ</translation>
        </message>
        <message>
            <source>Stopped; nothing was measured.</source>
            <translation>Тоқтатылды; ештеңе өлшенбеді.</translation>
        </message>
        <message>
            <source>Stopped; nothing was submitted.</source>
            <translation>Тоқтатылды; ештеңе тапсырылмады.</translation>
        </message>
        <message>
            <source>All campaigns</source>
            <translation>Барлық науқан</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Барлық жасақ</translation>
        </message>
        <message>
            <source> per km²</source>
            <translation> км²-ге</translation>
        </message>
        <message>
            <source>Observations on a square kilometre</source>
            <translation>Шаршы километрге бақылау</translation>
        </message>
        <message>
            <source> km</source>
            <translation> км</translation>
        </message>
        <message>
            <source>observations and tracks, where there are tracks</source>
            <translation>трек бар жерде бақылаулар мен тректер</translation>
        </message>
        <message>
            <source>observations alone</source>
            <translation>тек бақылаулар</translation>
        </message>
        <message>
            <source>tracks alone</source>
            <translation>тек тректер</translation>
        </message>
        <message>
            <source>observations and tracks</source>
            <translation>бақылаулар мен тректер</translation>
        </message>
        <message>
            <source>Usual norm</source>
            <translation>Әдеттегі норма</translation>
        </message>
        <message>
            <source>One observation to a square centimetre of the map</source>
            <translation>Картаның шаршы сантиметріне бір бақылау</translation>
        </message>
        <message>
            <source>Campaign:</source>
            <translation>Науқан:</translation>
        </message>
        <message>
            <source>Crew:</source>
            <translation>Жасақ:</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Масштаб:</translation>
        </message>
        <message>
            <source>Observations:</source>
            <translation>Бақылаулар:</translation>
        </message>
        <message>
            <source>Traverses apart:</source>
            <translation>Маршруттар аралығы:</translation>
        </message>
        <message>
            <source>Dense enough must be:</source>
            <translation>Жиілігі жетуі керек:</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Парақтар</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Earned, km²</source>
            <translation>Игерілді, км²</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>Бақылаулар</translation>
        </message>
        <message>
            <source>Tracks, km</source>
            <translation>Тректер, км</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Жұмыс барысы</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Өлшеу</translation>
        </message>
        <message>
            <source>Measure the ground by this norm</source>
            <translation>Аумақты осы норма бойынша өлшеу</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Тапсыру</translation>
        </message>
        <message>
            <source>Add the ticked sheets to the survey coverage as submitted work</source>
            <translation>Белгіленген парақтарды зерттелуге тапсырылған жұмыс ретінде қосу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Take them out again, as long as they are not saved</source>
            <translation>Сақталмай тұрғанда оларды қайта алып тастау</translation>
        </message>
        <message>
            <source>Earned = each observation and its neighbours stand on no more ground than the norm allows, and no circle wider than {gap} m between them is empty; tracks count half a spacing on each side.</source>
            <translation>Игерілген = әр бақылау көршілерімен бірге нормадан артық аумақ алмайды және араларында {gap} м-ден кең бос шеңбер жоқ; тректер әр жағына жарты аралықтан есептеледі.</translation>
        </message>
        <message>
            <source>{total} earned by {places} places of observation and {km} km of tracks; spread evenly, as many observations would just suffice for {norm}.</source>
            <translation>{places} бақылау орны мен {km} км трек бойынша {total} игерілді; біркелкі жиілікте мұнша бақылау {norm} аумаққа жетер еді.</translation>
        </message>
        <message>
            <source>outside the sheets</source>
            <translation>парақтардан тыс</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Далалық жұмыстар</translation>
        </message>
        <message numerus="yes">
            <source>Submitted: {count} sheets. Save the changes in the panel, or undo them.</source>
            <translation>
                <numerusform>{count} парақ тапсырылды. Өзгерістерді панельде сақтаңыз немесе қайтарыңыз.</numerusform>
                <numerusform>{count} парақ тапсырылды. Өзгерістерді панельде сақтаңыз немесе қайтарыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted meanwhile and left as they are: {sheets}.</source>
            <translation>Бұл арада қабылданып, сол күйі қалдырылды: {sheets}.</translation>
        </message>
        <message>
            <source>Taken back; the survey coverage is as it was.</source>
            <translation>Қайтарылды; зерттелу бұрынғыдай.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
    </context>
    <context>
        <name>GroundKeeper</name>
        <message>
            <source>Unmapped area by sheet</source>
            <translation>Парақтар бойынша зерттелмеген аумақ</translation>
        </message>
    </context>
    <context>
        <name>Handback</name>
        <message>
            <source>added</source>
            <translation>қосылды</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгертілді</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>даулы</translation>
        </message>
        <message>
            <source>deleted in the field</source>
            <translation>далада жойылған</translation>
        </message>
        <message>
            <source>deleted in the office</source>
            <translation>кеңседе жойылған</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>The row itself</source>
            <translation>Жолдың өзі</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Перспективалы учаске</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Науқан</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>жойылған</translation>
        </message>
        <message>
            <source>is there</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>{lat}° N {lon}° E</source>
            <translation>{lat}° с. е. {lon}° ш. б.</translation>
        </message>
        <message numerus="yes">
            <source>{km} km in {count} parts</source>
            <translation>
                <numerusform>{count} бөлікте {km} км</numerusform>
                <numerusform>{count} бөлікте {km} км</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>polygon of {count} vertices</source>
            <translation>
                <numerusform>{count} төбелі полигон</numerusform>
                <numerusform>{count} төбелі полигон</numerusform>
            </translation>
        </message>
        <message>
            <source>Also brought by: {crews}</source>
            <translation>Бұны да әкелген: {crews}</translation>
        </message>
        <message>
            <source>Several crews at the target {target}: {crews}</source>
            <translation>{target} учаскесінде бірнеше жасақ: {crews}</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} аялдама</numerusform>
                <numerusform>{count} аялдама</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} observations</source>
            <translation>
                <numerusform>{count} бақылау</numerusform>
                <numerusform>{count} бақылау</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} does not exist; choose the folder that came back.</source>
            <translation>{path} жоқ; оралған қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>The package {path} was copied only in part ({detail} is missing or damaged); copy the whole folder from the tablet again.</source>
            <translation>{path} пакеті жартылай ғана көшірілген ({detail} жоқ не бүлінген); планшеттен бүкіл қалтаны қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>{path} is no field package, since it has no '{detail}'; choose the folder that came back, or import the file as a foreign layer.</source>
            <translation>{path} далалық пакет емес, өйткені онда «{detail}» жоқ; оралған қалтаны таңдаңыз немесе файлды бөтен қабат ретінде импорттаңыз.</translation>
        </message>
        <message>
            <source>The package {path} left from another programme than '{detail}'; open the programme that it left from, then merge it there.</source>
            <translation>{path} пакеті «{detail}» емес, басқа бағдарламадан кеткен; ол кеткен бағдарламаны ашып, сонда біріктіріңіз.</translation>
        </message>
        <message>
            <source>The package {path} left from an older version ({detail}) of the programme, whose tables differ; import its layers as foreign ones.</source>
            <translation>{path} пакеті бағдарламаның кестелері басқа ескі нұсқасынан ({detail}) кеткен; қабаттарын бөтен қабаттар ретінде импорттаңыз.</translation>
        </message>
        <message>
            <source>The package {path} was made by a newer version of this plugin; update the plugin.</source>
            <translation>{path} пакеті модульдің жаңарақ нұсқасымен жасалған; модульді жаңартыңыз.</translation>
        </message>
        <message>
            <source>The folder {path} is mixed of two packages: its manifest belongs to another one than its data; copy the folder from the tablet again.</source>
            <translation>{path} қалтасы екі пакеттен араласқан: манифесті деректерінікі емес; қалтаны планшеттен қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>What left with the package {path} was changed since ({detail}), so nobody can tell what is new; take the folder from the tablet again.</source>
            <translation>{path} пакетімен кеткен дерек содан бері өзгерген ({detail}), сондықтан не жаңа екенін ешкім айта алмайды; қалтаны планшеттен қайта алыңыз.</translation>
        </message>
        <message>
            <source>A newer state of the package {path} was merged before, so nothing of this one was taken; choose the newest copy.</source>
            <translation>{path} пакетінің жаңарақ күйі бұрын біріктірілген, сондықтан бұдан ештеңе алынбады; ең жаңа көшірмені таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read as tracks or points; save it as GPX, then choose it again.</source>
            <translation>{path} файлы трек не нүкте ретінде оқылмайды; оны GPX етіп сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} holds neither tracks nor points, so there is nothing to merge; choose another one.</source>
            <translation>{path} файлында тректер де, нүктелер де жоқ, сондықтан енгізетін ештеңе жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The norm must ask for more than 0 observations per km², and 10 000 at most.</source>
            <translation>Норма км²-ге 0-ден көп, ең көбі 10 000 бақылау талап етуі керек.</translation>
        </message>
        <message>
            <source>The traverses of a norm must be more than 0 km apart, and 100 km at most.</source>
            <translation>Норма маршруттарының аралығы 0-ден көп, ең көбі 100 км болуы керек.</translation>
        </message>
        <message>
            <source>There is no kind of evidence '{value}'; choose one of those offered.</source>
            <translation>«{value}» деген негіз түрі жоқ; ұсынылғандардың бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>аялдама</translation>
        </message>
        <message>
            <source>target</source>
            <translation>учаске</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>бақылау</translation>
        </message>
        <message>
            <source>track</source>
            <translation>трек</translation>
        </message>
        <message>
            <source>The manifest is missing, so nobody can tell whether the copy is whole; the data themselves are sound.</source>
            <translation>Манифест жоқ, сондықтан көшірменің бүтіндігін ешкім айта алмайды; деректердің өзі дұрыс.</translation>
        </message>
        <message>
            <source>Files of the package that nobody edits are missing or damaged: {names}; the work is not touched.</source>
            <translation>Пакеттің ешкім өңдемейтін файлдары жоқ не бүлінген: {names}; жұмысқа бұл қатысты емес.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) bore the identity (UUID) of another row and got their own: {names}.</source>
            <translation>
                <numerusform>{count} жол ({table}) басқа жолдың сәйкестендіргішін (UUID) алып жүріп, өзінікін алды: {names}.</numerusform>
                <numerusform>{count} жол ({table}) басқа жолдың сәйкестендіргішін (UUID) алып жүріп, өзінікін алды: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) had no identity (UUID) and got one.</source>
            <translation>
                <numerusform>{count} жолда ({table}) сәйкестендіргіш (UUID) болмады, берілді.</numerusform>
                <numerusform>{count} жолда ({table}) сәйкестендіргіш (UUID) болмады, берілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that the programme does not have stay behind ({table}): {names}.</source>
            <translation>Бағдарламада жоқ бағандар алынбайды ({table}): {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) have a geometry of another kind, which stays behind: {names}.</source>
            <translation>
                <numerusform>{count} жолдың ({table}) геометриясы басқа түрде, ол алынбайды: {names}.</numerusform>
                <numerusform>{count} жолдың ({table}) геометриясы басқа түрде, ол алынбайды: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos are named but not in the folder: {names}.</source>
            <translation>
                <numerusform>{count} фотосурет аталған, бірақ қалтада жоқ: {names}.</numerusform>
                <numerusform>{count} фотосурет аталған, бірақ қалтада жоқ: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waypoints are planned stops that came back as they left; they are no observations.</source>
            <translation>
                <numerusform>{count} жол нүктесі — кеткен күйі оралған жоспарлы аялдама; ол бақылау емес.</numerusform>
                <numerusform>{count} жол нүктесі — кеткен күйі оралған жоспарлы аялдамалар; олар бақылау емес.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} routes are plans and no tracks; they stay behind.</source>
            <translation>
                <numerusform>{count} маршрут — трек емес, жоспар; ол алынбайды.</numerusform>
                <numerusform>{count} маршрут — трек емес, жоспарлар; олар алынбайды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the clock runs back at {count} fixes, by {detail} s at the most; every fix is kept.</source>
            <translation>
                <numerusform>{names}: сағат {count} нүктеде кері жүреді, ең көбі {detail} с; барлық нүкте сақталды.</numerusform>
                <numerusform>{names}: сағат {count} нүктеде кері жүреді, ең көбі {detail} с; барлық нүкте сақталды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes are dated to a year that cannot be ({detail}); they are kept without their time.</source>
            <translation>
                <numerusform>{names}: {count} нүкте мүмкін емес жылмен белгіленген ({detail}); уақытсыз сақталды.</numerusform>
                <numerusform>{names}: {count} нүкте мүмкін емес жылмен белгіленген ({detail}); уақытсыз сақталды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the position leaps {count} times, by {detail} m at the most; the track is cut there.</source>
            <translation>
                <numerusform>{names}: орын {count} рет секіреді, ең көбі {detail} м; сол жерде трек кесілді.</numerusform>
                <numerusform>{names}: орын {count} рет секіреді, ең көбі {detail} м; сол жерде трек кесілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes have no time.</source>
            <translation>
                <numerusform>{names}: {count} нүктеде уақыт жоқ.</numerusform>
                <numerusform>{names}: {count} нүктеде уақыт жоқ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandbackCells</name>
        <message>
            <source>Fields of the row</source>
            <translation>Жолдың өрістері</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>When it left</source>
            <translation>Кеткенде</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарламада</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Оралғанда</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>The life cycle does not foresee the status that came back.</source>
            <translation>Өмірлік цикл оралған мәртебені көздемейді.</translation>
        </message>
        <message>
            <source>not contested</source>
            <translation>дау жоқ</translation>
        </message>
        <message>
            <source>Decision on {field}</source>
            <translation>«{field}» өрісі бойынша шешім</translation>
        </message>
        <message>
            <source>decide later</source>
            <translation>кейін шешу</translation>
        </message>
        <message>
            <source>programme: {value}</source>
            <translation>бағдарлама: {value}</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>оралғаны</translation>
        </message>
        <message>
            <source>{who}: {value}</source>
            <translation>{who}: {value}</translation>
        </message>
        <message>
            <source>Photo that came back</source>
            <translation>Оралған фотосурет</translation>
        </message>
        <message>
            <source>Photo of the programme</source>
            <translation>Бағдарлама фотосуреті</translation>
        </message>
    </context>
    <context>
        <name>HandbackDialog</name>
        <message>
            <source>Back from the field</source>
            <translation>Даладан оралу</translation>
        </message>
        <message>
            <source>Stopped; nothing was merged.</source>
            <translation>Тоқтатылды; ештеңе енгізілмеді.</translation>
        </message>
        <message>
            <source>Rows that came back</source>
            <translation>Оралған жолдар</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Жұмыс барысы</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Не оралды</translation>
        </message>
        <message>
            <source>The folder of a package, or a file of a receiver</source>
            <translation>Пакет қалтасы немесе қабылдағыш файлы</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Қалта…</translation>
        </message>
        <message>
            <source>Choose the folder of a package</source>
            <translation>Пакет қалтасын таңдау</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Файл…</translation>
        </message>
        <message>
            <source>Choose the data of a package, a GPX file or another track</source>
            <translation>Пакет деректерін, GPX файлын не басқа тректі таңдау</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Әкелген</translation>
        </message>
        <message>
            <source>Who brought it; a package says so itself</source>
            <translation>Мұны кім әкелді; пакет мұны өзі айтады</translation>
        </message>
        <message>
            <source>crew not known</source>
            <translation>жасағы белгісіз</translation>
        </message>
        <message>
            <source>Brought by:</source>
            <translation>Әкелген:</translation>
        </message>
        <message>
            <source>Kind of row</source>
            <translation>Жол түрі</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>As in the programme</source>
            <translation>Бағдарламадағыдай</translation>
        </message>
        <message>
            <source>Decide the selected rows for what the programme says (Ctrl+1)</source>
            <translation>Таңдалған жолдарды бағдарламадағыдай шешу (Ctrl+1)</translation>
        </message>
        <message>
            <source>As it came back</source>
            <translation>Оралғандай</translation>
        </message>
        <message>
            <source>Decide the selected rows for what came back (Ctrl+2)</source>
            <translation>Таңдалған жолдарды оралғандай шешу (Ctrl+2)</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Make the changes in the layers; what is not decided stays as it is</source>
            <translation>Өзгерістерді қабаттарға енгізу; шешілмегені сол күйі қалады</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Take all of it back, as long as it is not saved</source>
            <translation>Сақталмай тұрғанда бәрін қайтару</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <translation>Жүріп жатқанды тоқтату</translation>
        </message>
        <message>
            <source>Package that came back</source>
            <translation>Оралған пакет</translation>
        </message>
        <message>
            <source>Packages and tracks (*.gpkg *.gpx *.kml *.geojson *.shp)</source>
            <translation>Пакеттер мен тректер (*.gpkg *.gpx *.kml *.geojson *.shp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Барлық файл (*)</translation>
        </message>
        <message>
            <source>File that came back</source>
            <translation>Оралған файл</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Барлық түр</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Барлық кесте</translation>
        </message>
        <message numerus="yes">
            <source>… and {count} more remarks</source>
            <translation>
                <numerusform>… тағы {count} ескертпе</numerusform>
                <numerusform>… тағы {count} ескертпе</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see it field by field.</source>
            <translation>Өріс-өрісімен көру үшін жолды таңдаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows selected</source>
            <translation>
                <numerusform>{count} жол таңдалды</numerusform>
                <numerusform>{count} жол таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>This was merged before as it is; nothing of it is new.</source>
            <translation>Бұл бұрын осы күйінде енгізілген; жаңа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Nothing differs from the programme.</source>
            <translation>Бағдарламадан айырмасы жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>{count} fields to decide</source>
            <translation>
                <numerusform>{count} өріс шешуді күтеді</numerusform>
                <numerusform>{count} өріс шешуді күтеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Brought in: {added} added, {changed} changed or deleted, {open} fields left open, {photos} photos.</source>
            <translation>Енгізілді: қосылды {added}, өзгертілді не жойылды {changed}, шешілмеген өріс {open}, фотосурет {photos}.</translation>
        </message>
        <message>
            <source>{what} Save the changes in the panel, or undo them.</source>
            <translation>{what} Өзгерістерді панельде сақтаңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>Taken back; the layers are as they were.</source>
            <translation>Қайтарылды; қабаттар бұрынғыдай.</translation>
        </message>
        <message>
            <source>It cannot be taken back as a whole, since something was changed or saved after it.</source>
            <translation>Бәрін толық қайтару мүмкін емес: содан кейін бірдеңе өзгертілген не сақталған.</translation>
        </message>
    </context>
    <context>
        <name>HandbackFlow</name>
        <message>
            <source>Reading {name}</source>
            <translation>{name} оқылуда</translation>
        </message>
        <message>
            <source>Copying photos</source>
            <translation>Фотосуреттерді көшіру</translation>
        </message>
    </context>
    <context>
        <name>HandbackModel</name>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Шешу</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>The layer '{layer}' is not in the project, so nothing was merged; open the programme again.</source>
            <translation>«{layer}» қабаты жобада жоқ, сондықтан ештеңе енгізілмеді; бағдарламаны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited, so nothing was merged: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>«{layer}» қабатын өңдеуге болмайды, сондықтан ештеңе енгізілмеді: файлы тек оқуға арналған не бос емес; жазу құқығын беріңіз немесе оны басқа бағдарламада жабыңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has edits that are not saved; save or undo them, then merge what came back.</source>
            <translation>«{layer}» қабатында сақталмаған өзгерістер бар; оларды сақтаңыз не қайтарыңыз, содан кейін оралғанды енгізіңіз.</translation>
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the review, so nothing was merged; read the package again.</source>
            <translation>«{layer}» қабатының {row} жолы қараудан кейін өзгерген, сондықтан ештеңе енгізілмеді; пакетті қайта оқыңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” does not take the row {row}, so nothing was merged; look at its form.</source>
            <translation>«{layer}» қабаты {row} жолын қабылдамайды, сондықтан ештеңе енгізілмеді; оның формасын қараңыз.</translation>
        </message>
        <message>
            <source>Brought by {crew}</source>
            <translation>Әкелген: {crew}</translation>
        </message>
    </context>
    <context>
        <name>HelpViewer</name>
        <message>
            <source>Rare Earth Survey: help</source>
            <translation>Rare Earth Survey: анықтама</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>Анықтамадан іздеу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алға</translation>
        </message>
        <message>
            <source>“{text}” stands on no page.</source>
            <translation>«{text}» ешбір бетте жоқ.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>zone</source>
            <translation>түсірілім учаскесі</translation>
        </message>
        <message>
            <source>target</source>
            <translation>перспективалы учаске</translation>
        </message>
        <message>
            <source>footprint</source>
            <translation>түсірілім контуры</translation>
        </message>
        <message>
            <source>outside the panel, tool not known</source>
            <translation>панельден тыс, құралы белгісіз</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>жазылмаған</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Мәртебе</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Жазған</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Жазылған уақыты</translation>
        </message>
        <message>
            <source>correction: {move}</source>
            <translation>түзету: {move}</translation>
        </message>
        <message>
            <source>Corrected on {moment}: {day}, {move}, {author}, {reason}</source>
            <translation>Түзетілді {moment}: {day}, {move}, {author}, {reason}</translation>
        </message>
        <message>
            <source>Only the status was changed, outside the panel; nobody stated day, author and reason.</source>
            <translation>Тек мәртебе өзгертілген, панельден тыс; күні, авторы мен себебі көрсетілмеген.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of statuses</source>
            <translation>Мәртебелер тарихы</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Code, status, author, reason …</source>
            <translation>Код, мәртебе, автор, себеп …</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Сөз бойынша сүзу</translation>
        </message>
        <message>
            <source>Filter by kind of row</source>
            <translation>Жол түрі бойынша сүзу</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Барлық жол</translation>
        </message>
        <message>
            <source>Filter by kind of event</source>
            <translation>Жазба түрі бойынша сүзу</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Барлық жазба</translation>
        </message>
        <message>
            <source>Outside the panel, not explained</source>
            <translation>Панельден тыс, түсіндірілмеген</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Түзетулер</translation>
        </message>
        <message>
            <source>Corrected events</source>
            <translation>Түзетілген жазбалар</translation>
        </message>
        <message>
            <source>from</source>
            <translation>басы</translation>
        </message>
        <message>
            <source>to</source>
            <translation>соңы</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Record a further event that says anew what this move was</source>
            <translation>Бұл ауысудың не болғанын жаңадан айтатын жазба қосу</translation>
        </message>
        <message>
            <source>Reading the history …</source>
            <translation>Тарих оқылуда …</translation>
        </message>
        <message numerus="yes">
            <source>{total} events</source>
            <translation>
                <numerusform>{total} жазба</numerusform>
                <numerusform>{total} жазба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {total} events</source>
            <translation>
                <numerusform>{total} жазбадан {shown}</numerusform>
                <numerusform>{total} жазбадан {shown}</numerusform>
            </translation>
        </message>
        <message>
            <source>corrected events are struck out, corrections in italics</source>
            <translation>түзетілген жазбалар сызылған, түзетулер көлбеу</translation>
        </message>
        <message>
            <source>a date in brackets is the day of recording</source>
            <translation>жақшадағы күн — жазылған күн</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel кестесі (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Мәтіндік кесте (*.csv)</translation>
        </message>
        <message>
            <source>{title} history</source>
            <translation>{title} — тарих</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Тарихты экспорттау</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Сақталуда …</translation>
        </message>
        <message>
            <source>Export of the history</source>
            <translation>Тарих экспорты</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {names}, қалта {folder}</translation>
        </message>
    </context>
    <context>
        <name>HistoryExport</name>
        <message>
            <source>ILLUSTRATIVE programme: statuses and dates are invented, not official</source>
            <translation>ШАРТТЫ бағдарлама: мәртебелер мен күндер ойдан алынған, ресми емес</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Exported on</source>
            <translation>Экспорт күні</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Бағдарламалық жасақтама</translation>
        </message>
        <message>
            <source>1: day, author, reason and document belong to the move; 0: only the status was changed, they are what the row said before</source>
            <translation>1: күні, авторы, себебі мен құжаты ауысуға тиесілі; 0: тек мәртебе өзгертілген, бұл жолда бұрын тұрғаны</translation>
        </message>
        <message>
            <source>uuid of the event that this one corrects; both stay, the last correction counts</source>
            <translation>осы жазба түзететін жазбаның uuid-і; екеуі де қалады, соңғы түзету есептеледі</translation>
        </message>
    </context>
    <context>
        <name>HouseStyleDialog</name>
        <message>
            <source>House style of maps</source>
            <translation>Карталардың фирмалық стилі</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
            <translation>Суреттер (*.svg *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>&amp;Font of your own</source>
            <translation>Өз &amp;қарпі</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Ұйым</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Автор</translation>
        </message>
        <message>
            <source>&amp;Logo</source>
            <translation>&amp;Логотип</translation>
        </message>
        <message>
            <source>&amp;Colour of titles</source>
            <translation>&amp;Тақырып түсі</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Қаріп</translation>
        </message>
        <message>
            <source>A font needs Latin and Cyrillic letters; Kazakh has more of them than Russian.</source>
            <translation>Қаріпте латын және кирилл әріптері болуы керек; қазақ тілінде олар орысшадан көп.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Нысан</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Геометрия</translation>
        </message>
        <message>
            <source>old place</source>
            <translation>бұрынғы орны</translation>
        </message>
        <message>
            <source>new place</source>
            <translation>жаңа орны</translation>
        </message>
        <message>
            <source>{area} km²</source>
            <translation>{area} км²</translation>
        </message>
        <message>
            <source>Not in the source</source>
            <translation>Дереккөзде жоқ</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>The file {path} does not exist; choose another one.</source>
            <translation>{path} файлы жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} has no content at all (0 bytes); copy it again from where it came from.</source>
            <translation>{path} файлы мүлде бос (0 байт); оны қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>Beside {path} the file {detail} is missing; copy all files of that name together, then choose it again.</source>
            <translation>{path} жанында {detail} файлы жоқ; осы аттас барлық файлды бірге көшіріп, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read {detail}; check its permissions and whether it is damaged.</source>
            <translation>{path} файлын оқу мүмкін емес {detail}; рұқсаттарын және бүлінбегенін тексеріңіз.</translation>
        </message>
        <message>
            <source>The file {path} is locked by another program; close it there, then choose it again.</source>
            <translation>{path} файлын басқа бағдарлама ұстап тұр; сонда жауып, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>QGIS finds no vector layer in {path}; choose a Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage or CSV.</source>
            <translation>QGIS {path} ішінен векторлық қабат таппады; Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage немесе CSV таңдаңыз.</translation>
        </message>
        <message>
            <source>The archive {path} holds no layer; unpack it and choose the file that holds the data.</source>
            <translation>{path} мұрағатында қабат жоқ; оны ашып, дерек файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>The layer {path} has no features, so there is nothing to import; choose another one.</source>
            <translation>{path} қабатында нысан жоқ, импорттайтын ештеңе жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The texts of {path} cannot be read in the encoding {detail}; choose another one whose samples read well.</source>
            <translation>{path} мәтіндері {detail} кодтауында оқылмайды; үлгілері дұрыс оқылатын басқа кодтауды таңдаңыз.</translation>
        </message>
        <message>
            <source>QGIS cannot open {path} {detail}; open it in the program it comes from and save it again.</source>
            <translation>QGIS {path} файлын аша алмады {detail}; оны бастапқы бағдарламасында ашып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>unknown status '{detail}'</source>
            <translation>белгісіз мәртебе «{detail}»</translation>
        </message>
        <message>
            <source>stands for the same row as {detail} before it (same code, UUID or shape)</source>
            <translation>алдындағы {detail} жолымен бір жолға жатады (коды, UUID не пішіні бірдей)</translation>
        </message>
        <message>
            <source>an exact copy of {detail}</source>
            <translation>{detail} жолының дәл көшірмесі</translation>
        </message>
        <message>
            <source>the same identity (UUID) as {detail} before it</source>
            <translation>UUID жоғарыдағы {detail} жолымен бірдей</translation>
        </message>
        <message>
            <source>several rows of the programme have the code {detail}</source>
            <translation>{detail} коды бағдарламаның бірнеше жолында бар</translation>
        </message>
        <message>
            <source>outside the territory</source>
            <translation>аумақтан тыс</translation>
        </message>
        <message>
            <source>nothing polygonal is left after its repair</source>
            <translation>түзетуден кейін полигон қалмады</translation>
        </message>
        <message>
            <source>{row}: the status would go back, {detail}; last move: {last}</source>
            <translation>{row}: мәртебе кері қайтады, {detail}; соңғы ауысу: {last}</translation>
        </message>
        <message>
            <source>{row}: the status would go back, {detail}</source>
            <translation>{row}: мәртебе кері қайтады, {detail}</translation>
        </message>
        <message>
            <source>{row}: '{detail}' is no value for '{column}' and stays out</source>
            <translation>{row}: «{detail}» «{column}» өрісінің мәні емес, алынбайды</translation>
        </message>
        <message>
            <source>{row}: the programme has no zone '{detail}', so none is cited; import the zones first</source>
            <translation>{row}: бағдарламада «{detail}» учаскесі жоқ, сондықтан сілтеме болмайды; алдымен учаскелерді импорттаңыз</translation>
        </message>
        <message>
            <source>{row}: another row of the programme has the code {detail} too; give one of them another code</source>
            <translation>{row}: {detail} коды бағдарламаның басқа жолында да бар; біріне басқа код беріңіз</translation>
        </message>
        <message>
            <source>{row}: the life cycle does not foresee {detail}</source>
            <translation>{row}: өмірлік циклде {detail} көзделмеген</translation>
        </message>
        <message>
            <source>{absent} dropped</source>
            <translation>{absent} жойылды</translation>
        </message>
        <message>
            <source>{absent} not in the source (kept)</source>
            <translation>{absent} дереккөзде жоқ (қалады)</translation>
        </message>
        <message>
            <source>{added} added</source>
            <translation>{added} қосылды</translation>
        </message>
        <message>
            <source>{changed} changed</source>
            <translation>{changed} өзгерді</translation>
        </message>
        <message>
            <source>{unchanged} unchanged</source>
            <translation>{unchanged} өзгеріссіз</translation>
        </message>
        <message>
            <source>{left_out} left out</source>
            <translation>{left_out} өткізіп жіберілді</translation>
        </message>
        <message numerus="yes">
            <source>{repaired} geometries repaired</source>
            <translation>
                <numerusform>{repaired} геометрия түзетілді</numerusform>
                <numerusform>{repaired} геометрия түзетілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{taken_back} statuses would go back</source>
            <translation>
                <numerusform>{taken_back} мәртебе кері қайтады</numerusform>
                <numerusform>{taken_back} мәртебе кері қайтады</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>Import into “{title}”</source>
            <translation>«{title}» бағдарламасына импорт</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Орындалу барысы</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation>&lt; А&amp;ртқа</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Тоқтатылды. Ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Мәндер</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала қарау</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Импорт</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation>Ал&amp;ға &gt;</translation>
        </message>
        <message numerus="yes">
            <source>{count} features; fields {names}</source>
            <translation>
                <numerusform>{count} нысан; өрістері {names}</numerusform>
                <numerusform>{count} нысан; өрістері {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>The programme has no territory yet to hold the source against; it is taken by its own CRS.</source>
            <translation>Бағдарламада дереккөзді салыстыратын аумақ әлі жоқ; ол өз координаттар жүйесінде алынады.</translation>
        </message>
        <message>
            <source>Choose where the source lies, or its coordinate reference system.</source>
            <translation>Дереккөз жатқан орынды немесе оның координаттар жүйесін таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written ({reason}); choose another folder.</source>
            <translation>{path} файлын жазу мүмкін емес ({reason}); басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Mapping saved as {path}.</source>
            <translation>Сәйкестік сақталды: {path}.</translation>
        </message>
        <message>
            <source>Report saved as {path}.</source>
            <translation>Есеп сақталды: {path}.</translation>
        </message>
    </context>
    <context>
        <name>ImportCrs</name>
        <message>
            <source>The layer says {crs}. The programme has no territory yet to compare its place with.</source>
            <translation>Қабатта {crs} көрсетілген. Бағдарламада орнын салыстыратын аумақ әлі жоқ.</translation>
        </message>
        <message>
            <source>The layer says {crs}: {share}.</source>
            <translation>Қабатта {crs} көрсетілген: {share}.</translation>
        </message>
        <message>
            <source>None of the usual coordinate reference systems puts the layer inside the territory; choose another one, or check that it is a layer of this territory.</source>
            <translation>Әдеттегі координаттар жүйелерінің ешқайсысы қабатты аумаққа түсірмейді; басқасын таңдаңыз немесе қабат осы аумаққа жата ма — тексеріңіз.</translation>
        </message>
        <message>
            <source>The layer does not say what its coordinates mean, and the programme has no territory yet to compare its place with. It may be one of these:</source>
            <translation>Қабат координаттарының мәнін көрсетпейді, ал бағдарламада салыстыратын аумақ әлі жоқ. Мыналардың бірі болуы мүмкін:</translation>
        </message>
        <message>
            <source>The layer does not say what its coordinates mean. Taken for one of these, it lies inside the territory:</source>
            <translation>Қабат координаттарының мәнін көрсетпейді. Мыналардың бірінде ол аумақтың ішінде жатыр:</translation>
        </message>
        <message>
            <source>The layer says {crs}: {share}. Taken for one of the others below, it lies there:</source>
            <translation>Қабатта {crs} көрсетілген: {share}. Төмендегілердің бірінде ол аумақтың ішінде жатыр:</translation>
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} m apart: the numbers cannot tell which is right; the report or the map's title block can.</source>
            <translation>Бірдей сәйкес келетіндері: {count}, айырмасы {distance} м дейін; қайсысы дұрыс екенін сандар көрсетпейді, есеп немесе карта мөртабаны көрсетеді.</translation>
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} km apart, since eastings without a zone number fit every zone: choose the place where the layer belongs, or look its zone up in the report.</source>
            <translation>Бірдей сәйкес келетіндері: {count}, айырмасы {distance} км дейін, өйткені белдем нөмірі жоқ ординаталар кез келген белдемге келеді: қабат жатуға тиіс орынды таңдаңыз немесе белдемін есептен қараңыз.</translation>
        </message>
        <message>
            <source>{crs}, axes swapped</source>
            <translation>{crs}, осьтері ауысқан</translation>
        </message>
        <message>
            <source>{distance} m from the first</source>
            <translation>біріншісінен {distance} м</translation>
        </message>
        <message>
            <source>{distance} km from the first</source>
            <translation>біріншісінен {distance} км</translation>
        </message>
        <message>
            <source>accuracy not known</source>
            <translation>дәлдігі белгісіз</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>дәлдігі {metres} м</translation>
        </message>
        <message>
            <source>no change of datum</source>
            <translation>санақ жүйесі өзгермейді</translation>
        </message>
        <message>
            <source>the same place as {names}</source>
            <translation>{names} орнымен бірдей</translation>
        </message>
        <message>
            <source>all of it inside the territory</source>
            <translation>түгел аумақтың ішінде</translation>
        </message>
        <message>
            <source>nothing of it inside the territory</source>
            <translation>түгел аумақтан тыс</translation>
        </message>
        <message>
            <source>{share} of its vertices inside the territory</source>
            <translation>төбелерінің {share} аумақтың ішінде</translation>
        </message>
    </context>
    <context>
        <name>ImportFlow</name>
        <message>
            <source>Layers of the programme are in edit mode ({layers}): save or discard their changes first.</source>
            <translation>Бағдарлама қабаттары түзету режимінде ({layers}): алдымен өзгерістерін сақтаңыз немесе болдырмаңыз.</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>{source} импорты</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <source>{source} is read as {encoding}.</source>
            <translation>{source} {encoding} кодтауында оқылады.</translation>
        </message>
        <message>
            <source>no = in it</source>
            <translation>= таңбасы жоқ</translation>
        </message>
        <message>
            <source>Import a layer into a programme</source>
            <translation>Қабатты бағдарламаға импорттау</translation>
        </message>
        <message>
            <source>Brings the rows of any vector source into a table of a survey programme, all of them or none. Rows that the programme has already, by UUID or else by code, are changed where the source says something else; running it again changes nothing.

Without a mapping the fields are guessed from their names in English, Russian, Kazakh or French, and statuses from their values. FIELDS adds to that or overrules it: code=Number;status='accepted'. Geometries in another coordinate reference system come in by the project's transformations, their edges cut to 2 km before; invalid ones are repaired. Rows without a usable geometry, with an unknown status, outside the territory or with a code that came before are left out; log and report list them.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation>Кез келген векторлық дереккөздің жолдарын барлау бағдарламасының кестесіне әкеледі — бәрін немесе ешқайсысын. Бағдарламада бар жолдар (UUID, болмаса код бойынша) дереккөзде басқаша көрсетілген жерде өзгереді; қайта іске қосу ештеңені өзгертпейді.

Сәйкестік файлы болмаса, өрістер ағылшын, орыс, қазақ немесе француз атауларынан, мәртебелер мәндерінен анықталады. FIELDS оған қосады немесе оны ауыстырады: code=Number;status='accepted'. Басқа координаттар жүйесіндегі геометриялар жобаның түрлендірулерімен көшіріледі, қабырғалары алдымен 2 км кесінділерге бөлінеді; дұрыс еместері түзетіледі. Жарамды геометриясы жоқ, мәртебесі белгісіз, аумақтан тыс немесе коды бұрын кездескен жолдар өткізіп жіберіледі; олар журнал мен есепте тізілген.

Бұл кезде бағдарламаның ешбір қабаты түзету режимінде болмауы керек.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Кесте (*.csv)</translation>
        </message>
        <message>
            <source>What was added, changed, dropped and left out, row by row.</source>
            <translation>Не қосылды, өзгерді, жойылды және өткізіп жіберілді — жол-жолымен.</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Қосылған жолдар</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>Өзгерген жолдар</translation>
        </message>
        <message>
            <source>Rows unchanged</source>
            <translation>Өзгермеген жолдар</translation>
        </message>
        <message>
            <source>Rows dropped</source>
            <translation>Жойылған жолдар</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Өткізіп жіберілген жолдар</translation>
        </message>
        <message>
            <source>Geometries repaired</source>
            <translation>Түзетілген геометриялар</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Layer to import from; its filter and selection count.</source>
            <translation>Импортталатын қабат; оның сүзгісі мен таңдауы есепке алынады.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of the programme to import into.</source>
            <translation>Импорт жасалатын бағдарламаның GeoPackage файлы.</translation>
        </message>
        <message>
            <source>Import into</source>
            <translation>Қайда импорттау</translation>
        </message>
        <message>
            <source>Table: zone, target, coverage, territory, region or base.</source>
            <translation>Кесте: zone, target, coverage, territory, region немесе base.</translation>
        </message>
        <message>
            <source>Saved mapping</source>
            <translation>Сақталған сәйкестік</translation>
        </message>
        <message>
            <source>Mapping that the import assistant has saved; empty for a guess.</source>
            <translation>Импорт шебері сақтаған сәйкестік; бос болса — автоматты анықталады.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Pairs like code=Number;name='A text', by field name or QGIS expression.</source>
            <translation>code=Number;name='A text' сияқты жұптар: өріс атауы немесе QGIS өрнегі.</translation>
        </message>
        <message>
            <source>CRS of the source</source>
            <translation>Дереккөздің координаттар жүйесі</translation>
        </message>
        <message>
            <source>For a source that names none, or a wrong one.</source>
            <translation>Жүйесі көрсетілмеген немесе қате көрсетілген дереккөз үшін.</translation>
        </message>
        <message>
            <source>Encoding of the source</source>
            <translation>Дереккөздің кодтауы</translation>
        </message>
        <message>
            <source>Such as cp1251 or cp866; empty for the best guess.</source>
            <translation>Мысалы, cp1251 немесе cp866; бос болса — автоматты анықталады.</translation>
        </message>
        <message>
            <source>Drop rows that the source lacks</source>
            <translation>Дереккөзде жоқ жолдарды жою</translation>
        </message>
        <message>
            <source>Otherwise they stay as they are.</source>
            <translation>Әйтпесе олар сол күйінде қалады.</translation>
        </message>
        <message>
            <source>Empty values erase</source>
            <translation>Бос мәндер өшіреді</translation>
        </message>
        <message>
            <source>Otherwise an empty value of the source leaves the programme's.</source>
            <translation>Әйтпесе дереккөздің бос мәнінде бағдарламаның мәні қалады.</translation>
        </message>
        <message>
            <source>Take rows outside the territory</source>
            <translation>Аумақтан тыс жолдарды алу</translation>
        </message>
        <message>
            <source>Otherwise zones, targets and footprints outside are left out.</source>
            <translation>Әйтпесе аумақтан тыс учаскелер мен контурлар өткізіп жіберіледі.</translation>
        </message>
        <message>
            <source>Declare the programme official</source>
            <translation>Бағдарламаны ресми деп жариялау</translation>
        </message>
        <message>
            <source>States that its geometry is official from now on.</source>
            <translation>Бағдарлама геометриясы бұдан былай ресми екенін білдіреді.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>On whose word the statuses go into the history.</source>
            <translation>Мәртебелер тарихқа кімнің атынан жазылады.</translation>
        </message>
        <message>
            <source>Statuses as of</source>
            <translation>Мәртебе күні</translation>
        </message>
        <message>
            <source>Day of the statuses where the source states none.</source>
            <translation>Дереккөзде көрсетілмесе, мәртебелердің күні.</translation>
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation>Тек не болатынын хабарлау</translation>
        </message>
        <message>
            <source>Writes the report and leaves the programme as it is.</source>
            <translation>Есепті жазады, бағдарламаны өзгертпейді.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>The report {path} cannot be written ({reason}); choose another folder.</source>
            <translation>{path} есебін жазу мүмкін емес ({reason}); басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>… and {count} more, all of them in the report.</source>
            <translation>… және тағы {count}, бәрі есепте.</translation>
        </message>
    </context>
    <context>
        <name>ImportSource</name>
        <message>
            <source>Windows-1251 (Cyrillic)</source>
            <translation>Windows-1251 (кирилл)</translation>
        </message>
        <message>
            <source>DOS 866 (Cyrillic)</source>
            <translation>DOS 866 (кирилл)</translation>
        </message>
        <message>
            <source>KZ-1048 (Kazakh)</source>
            <translation>KZ-1048 (қазақ)</translation>
        </message>
        <message>
            <source>KOI8-R (Russian)</source>
            <translation>KOI8-R (орыс)</translation>
        </message>
        <message>
            <source>Windows-1252 (Western)</source>
            <translation>Windows-1252 (батыс еуропалық)</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>полигондар</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>сызықтар</translation>
        </message>
        <message>
            <source>points</source>
            <translation>нүктелер</translation>
        </message>
        <message>
            <source>table</source>
            <translation>кесте</translation>
        </message>
        <message>
            <source>various</source>
            <translation>әртүрлі</translation>
        </message>
    </context>
    <context>
        <name>KeptCampaign</name>
        <message>
            <source>Keep the plan in the programme</source>
            <translation>Жоспарды бағдарламада сақтау</translation>
        </message>
        <message>
            <source>Writes campaign, crews and stops into the programme file, in place of the plan that the same campaign had with the same inputs, else as a new variant. Booklets and packages for the field are made from it.</source>
            <translation>Науқанды, жасақтарды және пункттерді бағдарлама файлына жазады: сол науқанның сол деректермен жасалған жоспарының орнына, әйтпесе жаңа нұсқа ретінде. Жасақ кітапшалары мен далалық пакеттер соған сүйеніп жасалады.</translation>
        </message>
        <message>
            <source>A plan can only be kept in a programme file of your own; choose one as the programme.</source>
            <translation>Жоспарды тек өз бағдарлама файлыңызда сақтауға болады; бағдарлама ретінде соны таңдаңыз.</translation>
        </message>
        <message>
            <source>The plan was kept in {file}.</source>
            <translation>Жоспар {file} файлында сақталды.</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>There are no texts in the language '{code}'; choose one of these: {known}.</source>
            <translation>«{code}» тіліндегі мәтіндер жоқ; мыналардың бірін таңдаңыз: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Layer</name>
        <message>
            <source>{name} (illustrative)</source>
            <translation>{name} (шартты)</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Oblasts and cities</source>
            <translation>Облыстар мен қалалар</translation>
        </message>
        <message>
            <source>Survey coverage by year</source>
            <translation>Жылдар бойынша зерттелу</translation>
        </message>
        <message>
            <source>Remaining unmapped area</source>
            <translation>Зерттелмеген аумақ</translation>
        </message>
        <message>
            <source>Survey zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>Prospect targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>Field bases</source>
            <translation>Далалық базалар</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Далалық маусымдар</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Жасақтар</translation>
        </message>
        <message>
            <source>Stops of campaigns</source>
            <translation>Далалық маусым пункттері</translation>
        </message>
        <message>
            <source>Field observations</source>
            <translation>Далалық бақылаулар</translation>
        </message>
        <message>
            <source>Tracks of crews</source>
            <translation>Жасақтардың тректері</translation>
        </message>
        <message>
            <source>Packages and merges</source>
            <translation>Пакеттер мен біріктірулер</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY — not official</source>
            <translation>ШАРТТЫ ГЕОМЕТРИЯ — ресми дерек емес</translation>
        </message>
        <message>
            <source>{title} — illustrative geometry</source>
            <translation>{title} — шартты геометрия</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Қала</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>Әуежай</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>Legend</source>
            <translation>Шартты белгілер</translation>
        </message>
        <message>
            <source>frames {crs}</source>
            <translation>рамкалар {crs}</translation>
        </message>
        <message>
            <source>{count} frames of 1:{scale} would hide the map, {most} are the most; choose a smaller scale of sheets.</source>
            <translation>1:{scale} масштабындағы {count} рамка картаны жауып қалар еді, ең көбі {most}; парақтардың ұсақтау масштабын таңдаңыз.</translation>
        </message>
        <message>
            <source>Sheets 1:{scale}, Pulkovo 1942</source>
            <translation>1:{scale} парақтары, Пулково 1942</translation>
        </message>
        <message>
            <source>No figures: the programme has no territory yet.</source>
            <translation>Көрсеткіш жоқ: бағдарламада аумақ әлі жоқ.</translation>
        </message>
        <message>
            <source>unmapped, {percent} {denominator}</source>
            <translation>зерттелмеген, {percent} {denominator}</translation>
        </message>
        <message>
            <source>Illustrative figures: they follow from geometry that is not official.</source>
            <translation>Шартты көрсеткіштер: олар ресми емес геометриядан алынған.</translation>
        </message>
        <message>
            <source>mapped</source>
            <translation>зерттелген</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>шарт бойынша немесе жұмыста</translation>
        </message>
        <message>
            <source>left</source>
            <translation>қалғаны</translation>
        </message>
        <message>
            <source>Albers, equal-area</source>
            <translation>Альберс, тең аудандық</translation>
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} мм</translation>
        </message>
        <message>
            <source>1:{scale} on {size}</source>
            <translation>{size} қағазында 1:{scale}</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Проекция</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Деректер</translation>
        </message>
        <message>
            <source>N</source>
            <comment>north, on the arrow</comment>
            <translation>С</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… және тағы {count}</translation>
        </message>
        <message>
            <source>Made with the QGIS plugin Rare Earth Survey, {date}.</source>
            <translation>QGIS-тің Rare Earth Survey модулімен жасалды, {date}.</translation>
        </message>
        <message>
            <source>Sources and licences: {sources}</source>
            <translation>Дереккөздер мен лицензиялар: {sources}</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>The programme has no zones, so there is no zone sheet to make.</source>
            <translation>Бағдарламада түсірілім учаскесі жоқ, сондықтан жасайтын парақ жоқ.</translation>
        </message>
        <message>
            <source>The programme has no targets, so there is no target sheet to make.</source>
            <translation>Бағдарламада перспективалы учаске жоқ, сондықтан жасайтын парақ жоқ.</translation>
        </message>
        <message>
            <source>None of the chosen sheets is in the programme now; choose again.</source>
            <translation>Таңдалған парақтардың ешқайсысы қазір бағдарламада жоқ; қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>A book is one PDF; choose PDF, or a file for each sheet.</source>
            <translation>Кітап — бір PDF; PDF немесе әр параққа жеке файл таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no cartogram to draw: the programme has no territory.</source>
            <translation>Картограмма сызылмайды: бағдарламада аумақ жоқ.</translation>
        </message>
        <message>
            <source>The campaign has no plan yet; plan it first, then make its maps.</source>
            <translation>Науқанның жоспары әлі жоқ; алдымен жоспарлаңыз, содан соң карталарын жасаңыз.</translation>
        </message>
        <message>
            <source>The project holds no programme; open one in the panel first.</source>
            <translation>Жобада бағдарлама жоқ; алдымен оны панельде ашыңыз.</translation>
        </message>
        <message>
            <source>and {count} more, named in the rows</source>
            <translation>және тағы {count}, жолдарда көрсетілген</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Мәртебе</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Oblast</source>
            <translation>Облыс</translation>
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation>облыстардан тыс</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>сызылмаған</translation>
        </message>
        <message>
            <source>area</source>
            <translation>аумағы</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Түсірілім</translation>
        </message>
        <message>
            <source>{category} (a forecast, not a KAZRC resource)</source>
            <translation>{category} (болжам, KAZRC бойынша ресурс емес)</translation>
        </message>
        <message>
            <source>Area drawn</source>
            <translation>Сызылған ауданы</translation>
        </message>
        <message>
            <source>{status} since {date}</source>
            <translation>{date} бастап {status}</translation>
        </message>
        <message>
            <source>Zones, mapped at 1:{scale}</source>
            <translation>Түсірілім учаскелері, 1:{scale} зерттелгені</translation>
        </message>
        <message>
            <source>Oblasts, km²</source>
            <translation>Облыстар, км²</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Мәртебелер</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>No outline was drawn of {names}; their maps show the whole programme.</source>
            <translation>Контуры сызылмаған: {names}; олардың карталарында бүкіл бағдарлама көрсетілген.</translation>
        </message>
        <message>
            <source>The font '{family}' lacks letters of {language}: other fonts of this computer stand in for it, or empty boxes where no font has them. Choose another font in the house style.</source>
            <translation>«{family}» қарпінде {language} тілінің әріптері жоқ: оның орнына осы компьютердің басқа қаріптері алынды, ешқайсысында жоқ болса, бос шаршылар тұр. Фирмалық стильде басқа қаріп таңдаңыз.</translation>
        </message>
        <message>
            <source>Programme overview</source>
            <translation>Бағдарлама шолуы</translation>
        </message>
        <message>
            <source>Zone sheet</source>
            <translation>Түсірілім учаскесінің парағы</translation>
        </message>
        <message>
            <source>Target sheet</source>
            <translation>Перспективалы учаске парағы</translation>
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation>Зерттелу картограммасы</translation>
        </message>
        <message>
            <source>Campaign map</source>
            <translation>Далалық маусым картасы</translation>
        </message>
        <message>
            <source>No outline of {name} was drawn yet: the map shows the whole programme.</source>
            <translation>{name} контуры әлі сызылмаған: карта бүкіл бағдарламаны көрсетеді.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>This zone</source>
            <translation>Осы учаске</translation>
        </message>
        <message>
            <source>This target</source>
            <translation>Осы учаске</translation>
        </message>
        <message>
            <source>Mapped at 1:{scale} or finer</source>
            <translation>1:{scale} немесе ірірек масштабта зерттелген</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Unit</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Area, km²</source>
            <translation>Аумағы, км²</translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation>WGS 84 эллипсоидындағы аумақ</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Зерттелген</translation>
        </message>
        <message>
            <source>Covered share of the area</source>
            <translation>Зерттелген аумақтың үлесі</translation>
        </message>
        <message>
            <source>Left, km²</source>
            <translation>Қалғаны, км²</translation>
        </message>
        <message>
            <source>Area minus covered</source>
            <translation>Аумақ минус зерттелгені</translation>
        </message>
        <message>
            <source>Covered, km²</source>
            <translation>Зерттелген, км²</translation>
        </message>
        <message>
            <source>Accepted or released</source>
            <translation>Қабылданған немесе қорға берілген</translation>
        </message>
        <message>
            <source>In work, km²</source>
            <translation>Жұмыста, км²</translation>
        </message>
        <message>
            <source>Of what is left: contracted, in work or submitted</source>
            <translation>Қалғанынан: келісімшартта, жұмыста немесе есеп тапсырылған</translation>
        </message>
        <message>
            <source>Planned, km²</source>
            <translation>Жоспар, км²</translation>
        </message>
        <message>
            <source>Of what is left beyond that: planned</source>
            <translation>Қалғанынан оған қоса: жоспарланған</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Зерттелу түрі</translation>
        </message>
        <message>
            <source>any scale</source>
            <translation>кез келген масштаб</translation>
        </message>
        <message>
            <source>Covered km² at {scale}</source>
            <translation>{scale} масштабта зерттелген, км²</translation>
        </message>
        <message>
            <source>Any method</source>
            <translation>Кез келген түрі</translation>
        </message>
    </context>
    <context>
        <name>LedgerExport</name>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>қазіргі күйі бойынша</translation>
        </message>
        <message>
            <source>on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation>WGS 84 эллипсоидында, қабырғалар бойлық пен ендікте түзу; қабаттасулар бір рет есептеледі</translation>
        </message>
        <message>
            <source>Remaining unmapped area, km²</source>
            <translation>Зерттелмеген аумақ, км²</translation>
        </message>
        <message>
            <source>Denominator, km²</source>
            <translation>Салыстыру аумағы, км²</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Геометрия</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Күніне</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Exported on</source>
            <translation>Экспорт күні</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Бағдарламалық жасақтама</translation>
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation>Түзетілген геометриялар</translation>
        </message>
        <message>
            <source>Skipped, without usable geometry</source>
            <translation>Жарамды геометриясыз, өткізіп жіберілген</translation>
        </message>
        <message>
            <source>Accepted without a date</source>
            <translation>Күні көрсетілмей қабылданған</translation>
        </message>
        <message>
            <source>Sheets computed on a grid of 1 µm</source>
            <translation>1 мкм торда есептелген парақтар</translation>
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation>облыстардан тыс</translation>
        </message>
        <message>
            <source>outside the zones</source>
            <translation>учаскелерден тыс</translation>
        </message>
        <message>
            <source>outside the map sheets</source>
            <translation>карта парақтарынан тыс</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE: built from public data, not official</source>
            <translation>ШАРТТЫ: ашық деректерден құрылған, ресми емес</translation>
        </message>
        <message>
            <source>as the programme states it</source>
            <translation>бағдарламада көрсетілгендей</translation>
        </message>
        <message>
            <source>mapped by the definition, accepted or released</source>
            <translation>анықтама бойынша зерттелген, қабылданған немесе қорға берілген</translation>
        </message>
        <message>
            <source>of the remaining area: contracted, in work or submitted</source>
            <translation>зерттелмеген аумақтан: келісімшартта, жұмыста немесе есеп тапсырылған</translation>
        </message>
        <message>
            <source>of the remaining area beyond that: planned</source>
            <translation>зерттелмеген аумақтан оған қоса: жоспарланған</translation>
        </message>
        <message>
            <source>area minus covered</source>
            <translation>аумақ минус зерттелгені</translation>
        </message>
        <message>
            <source>covered by that method at 1:N or finer, overlaps counted once; by any method or scale where it says any</source>
            <translation>осы түрмен 1:N немесе ірірек масштабта зерттелген, қабаттасулар бір рет есептелген; «кез келген» деп көрсетілсе, кез келген түрмен не масштабта</translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>Ledger</source>
            <translation>Тізімдеме</translation>
        </message>
        <message>
            <source>What the rows are</source>
            <translation>Жолдарда не бар</translation>
        </message>
        <message>
            <source>Oblasts</source>
            <translation>Облыстар</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>Map sheets</source>
            <translation>Карта парақтары</translation>
        </message>
        <message>
            <source>Methods and scales</source>
            <translation>Түрлері мен масштабтары</translation>
        </message>
        <message>
            <source>Scale of the map sheets</source>
            <translation>Карта парақтарының масштабы</translation>
        </message>
        <message>
            <source>Unit that the methods and scales are counted in</source>
            <translation>Түрлер мен масштабтар есептелетін бірлік</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Save the ledger as a table, with its definition, date and source</source>
            <translation>Тізімдемені анықтамасымен, күнімен және дереккөзімен кесте етіп сақтау</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Есептелуде …</translation>
        </message>
        <message>
            <source>covered km² by each method at a scale or finer; overlaps count once within a cell</source>
            <translation>осы немесе ірірек масштабта түрлер бойынша зерттелгені, км²; ұяшық ішіндегі қабаттасулар бір рет есептеледі</translation>
        </message>
        <message>
            <source>sheets in WGS 84 numbers</source>
            <translation>парақтар WGS 84 координаттарында</translation>
        </message>
        <message>
            <source>illustrative</source>
            <translation>шартты</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Таңдалған жолдарды көшіру</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Кестені көшіру</translation>
        </message>
        <message>
            <source>{title} ledger</source>
            <translation>{title} — тізімдеме</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel кестесі (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Мәтіндік кесте (*.csv)</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Тізімдемені экспорттау</translation>
        </message>
        <message>
            <source>Export of the ledger</source>
            <translation>Тізімдеме экспорты</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {names}, қалта {folder}</translation>
        </message>
    </context>
    <context>
        <name>Lithology</name>
        <message>
            <source>granite</source>
            <translation>гранит</translation>
        </message>
        <message>
            <source>leucogranite</source>
            <translation>лейкогранит</translation>
        </message>
        <message>
            <source>alkaline granite</source>
            <translation>сілтілі гранит</translation>
        </message>
        <message>
            <source>granodiorite</source>
            <translation>гранодиорит</translation>
        </message>
        <message>
            <source>syenite</source>
            <translation>сиенит</translation>
        </message>
        <message>
            <source>nepheline syenite</source>
            <translation>нефелинді сиенит</translation>
        </message>
        <message>
            <source>diorite</source>
            <translation>диорит</translation>
        </message>
        <message>
            <source>gabbro</source>
            <translation>габбро</translation>
        </message>
        <message>
            <source>ultramafic rock</source>
            <translation>ультрамафит</translation>
        </message>
        <message>
            <source>carbonatite</source>
            <translation>карбонатит</translation>
        </message>
        <message>
            <source>pegmatite</source>
            <translation>пегматит</translation>
        </message>
        <message>
            <source>aplite</source>
            <translation>аплит</translation>
        </message>
        <message>
            <source>rhyolite</source>
            <translation>риолит</translation>
        </message>
        <message>
            <source>andesite</source>
            <translation>андезит</translation>
        </message>
        <message>
            <source>basalt</source>
            <translation>базальт</translation>
        </message>
        <message>
            <source>tuff</source>
            <translation>туф</translation>
        </message>
        <message>
            <source>sandstone</source>
            <translation>құмтас</translation>
        </message>
        <message>
            <source>siltstone</source>
            <translation>алевролит</translation>
        </message>
        <message>
            <source>mudstone</source>
            <translation>аргиллит</translation>
        </message>
        <message>
            <source>conglomerate</source>
            <translation>конгломерат</translation>
        </message>
        <message>
            <source>limestone</source>
            <translation>әктас</translation>
        </message>
        <message>
            <source>dolomite</source>
            <translation>доломит</translation>
        </message>
        <message>
            <source>schist</source>
            <translation>тақтатас</translation>
        </message>
        <message>
            <source>gneiss</source>
            <translation>гнейс</translation>
        </message>
        <message>
            <source>amphibolite</source>
            <translation>амфиболит</translation>
        </message>
        <message>
            <source>quartzite</source>
            <translation>кварцит</translation>
        </message>
        <message>
            <source>marble</source>
            <translation>мәрмәр</translation>
        </message>
        <message>
            <source>hornfels</source>
            <translation>роговик</translation>
        </message>
        <message>
            <source>skarn</source>
            <translation>скарн</translation>
        </message>
        <message>
            <source>greisen</source>
            <translation>грейзен</translation>
        </message>
        <message>
            <source>albitite</source>
            <translation>альбитит</translation>
        </message>
        <message>
            <source>fenite</source>
            <translation>фенит</translation>
        </message>
        <message>
            <source>vein quartz</source>
            <translation>желілі кварц</translation>
        </message>
        <message>
            <source>weathering crust</source>
            <translation>мору қыртысы</translation>
        </message>
        <message>
            <source>clay</source>
            <translation>саз</translation>
        </message>
        <message>
            <source>sand, placer</source>
            <translation>құм, шашыранды</translation>
        </message>
        <message>
            <source>alluvium</source>
            <translation>аллювий</translation>
        </message>
        <message>
            <source>ore</source>
            <translation>кен</translation>
        </message>
        <message>
            <source>other, see the note</source>
            <translation>басқа, ескертпені қараңыз</translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Accepted, year not known</source>
            <translation>Қабылданған, жылы белгісіз</translation>
        </message>
        <message>
            <source>City over 100 000</source>
            <translation>100 000-нан астам тұрғыны бар қала</translation>
        </message>
        <message>
            <source>Other base</source>
            <translation>Басқа база</translation>
        </message>
        <message>
            <source>up to {year}</source>
            <translation>{year} жылға дейін</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>{year} жылдан бері</translation>
        </message>
        <message>
            <source>Survey planned</source>
            <translation>Түсірілім жоспарланған</translation>
        </message>
        <message>
            <source>Survey under way</source>
            <translation>Түсірілім жүруде</translation>
        </message>
        <message>
            <source>Report submitted</source>
            <translation>Есеп тапсырылған</translation>
        </message>
        <message>
            <source>Survey cancelled or superseded</source>
            <translation>Түсірілім жойылған немесе ауыстырылған</translation>
        </message>
        <message>
            <source>km</source>
            <translation>км</translation>
        </message>
        <message>
            <source>{degrees}E</source>
            <comment>eastern longitude</comment>
            <translation>{degrees} ш. б.</translation>
        </message>
        <message>
            <source>{degrees}W</source>
            <comment>western longitude</comment>
            <translation>{degrees} б. б.</translation>
        </message>
        <message>
            <source>{degrees}N</source>
            <comment>northern latitude</comment>
            <translation>{degrees} с. е.</translation>
        </message>
        <message>
            <source>{degrees}S</source>
            <comment>southern latitude</comment>
            <translation>{degrees} о. е.</translation>
        </message>
        <message>
            <source>Not yet in the programme</source>
            <translation>Әлі бағдарламада жоқ</translation>
        </message>
        <message>
            <source>{layer} — as of {day}</source>
            <translation>{layer} — {day} күніне</translation>
        </message>
        <message>
            <source>Map: {crs}, 1:{scale}</source>
            <translation>Карта: {crs}, 1:{scale}</translation>
        </message>
    </context>
    <context>
        <name>MapActions</name>
        <message>
            <source>Change status…</source>
            <translation>Мәртебені өзгерту…</translation>
        </message>
        <message>
            <source>History of statuses…</source>
            <translation>Мәртебелер тарихы…</translation>
        </message>
        <message>
            <source>The statuses are read-only now.</source>
            <translation>Мәртебелер қазір тек оқуға арналған.</translation>
        </message>
    </context>
    <context>
        <name>MapMaker</name>
        <message>
            <source>Maps</source>
            <translation>Карталар</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} maps were made, in {folder}.</source>
            <translation>Тоқтатылды: {planned} картадан {count} жасалды, қалта {folder}.</translation>
        </message>
        <message>
            <source>{count} maps saved in {folder}</source>
            <translation>Сақталған карталар: {count}, қалта {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} maps could not be made. {reasons}</source>
            <translation>{planned} картадан {count} жасалмады. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>MapSheets</name>
        <message>
            <source>Map sheets</source>
            <translation>Карта парақтары</translation>
        </message>
        <message>
            <source>Makes the frames of the map sheets that an extent meets, with their codes (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В), between 0 and 60 degrees north.

Frames belong to a datum, by default Pulkovo 1942: its frames lie 66 to 95 m from those of WGS 84. A frame is built from the corners of its 1:50 000 sheets and then brought to EPSG:4326, so that scales nest.</source>
            <translation>Қамтуға кіретін карта парақтарының рамкаларын номенклатурасымен (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В) 0 мен 60 градус солтүстік ендік аралығында құрады.

Рамкалар санақ жүйесіне тәуелді, әдепкісі — Пулково 1942: оның рамкалары WGS 84 рамкаларынан 66–95 м қашық. Масштабтар бір-біріне дәл кіруі үшін рамка 1:50 000 парақтарының бұрыштарынан құралып, содан кейін EPSG:4326 жүйесіне көшіріледі.</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Қамту</translation>
        </message>
        <message>
            <source>Sheets whose inside meets this extent are made.</source>
            <translation>Іші осы қамтумен қиылысатын парақтар құрылады.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Scale of the sheets.</source>
            <translation>Парақтардың масштабы.</translation>
        </message>
        <message>
            <source>A polygon for each sheet in EPSG:4326, its code in the field 'sheet'.</source>
            <translation>Әр параққа EPSG:4326 жүйесіндегі полигон, номенклатурасы «sheet» өрісінде.</translation>
        </message>
        <message>
            <source>No sheet meets the extent: the nomenclature covers 0 to 60 degrees north.</source>
            <translation>Қамтуға бірде-бір парақ кірмейді: номенклатура 0–60 градус солтүстік ендікті қамтиды.</translation>
        </message>
    </context>
    <context>
        <name>MapsDialog</name>
        <message>
            <source>Maps</source>
            <translation>Карталар</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>GeoPDF with layers</source>
            <translation>Қабаттары бар GeoPDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG суреті</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG сызбасы</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> н/дюйм</translation>
        </message>
        <message>
            <source>One &amp;book with contents</source>
            <translation>Мазмұны бар бір &amp;кітап</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>as the window</source>
            <translation>терезедегідей</translation>
        </message>
        <message>
            <source>Sheets to make</source>
            <translation>Жасалатын парақтар</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Бәрі</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Макет</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Қағаз</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Пішім</translation>
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation>&amp;Ажыратымдылық</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>Пар&amp;ақтар</translation>
        </message>
        <message>
            <source>Fra&amp;mes of map sheets</source>
            <translation>Парақ &amp;рамкалары</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the map</source>
            <translation>Карта &amp;тілі</translation>
        </message>
        <message>
            <source>F&amp;older</source>
            <translation>Қа&amp;лта</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>Open in the designer</source>
            <translation>Макет редакторында ашу</translation>
        </message>
        <message>
            <source>Puts the page into the project as a layout; changed there, it is made again with the change.</source>
            <translation>Бетті жобаға макет ретінде қояды; онда өзгертілсе, сол өзгерісімен қайта жасалады.</translation>
        </message>
        <message>
            <source>House style…</source>
            <translation>Фирмалық стиль…</translation>
        </message>
        <message>
            <source>The programme has none of these sheets yet.</source>
            <translation>Бағдарламада мұндай парақ әлі жоқ.</translation>
        </message>
        <message>
            <source>Made from layouts that were changed in the project: {count}.</source>
            <translation>Жобада өзгертілген макеттерден жасалды: {count}.</translation>
        </message>
        <message>
            <source>The designer opens the first of the chosen sheets.</source>
            <translation>Редактор таңдалған парақтардың біріншісін ашады.</translation>
        </message>
    </context>
    <context>
        <name>MergeFieldwork</name>
        <message>
            <source>Merge fieldwork into a programme</source>
            <translation>Далалық жұмыстарды бағдарламаға енгізу</translation>
        </message>
        <message>
            <source>Merges a field package that came back, or a file of a receiver, into the programme that it left from: row by row by UUID, held against what left. Rows that nobody contests come in, all of them or none; what the programme or another crew says otherwise, and what was deleted, stays as it is and is listed. Merging the same package again changes nothing. Photos are copied beside the programme.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation>Оралған далалық пакетті не қабылдағыш файлын ол кеткен бағдарламаға енгізеді: UUID бойынша жолма-жол, кеткенімен салыстырып. Даусыз жолдардың бәрі кіреді немесе бірде-бірі кірмейді; бағдарлама не басқа жасақ басқаша айтатыны және жойылғаны сол күйі қалып, тізіледі. Сол пакетті қайта енгізу ештеңені өзгертпейді. Фотосуреттер бағдарлама жанына көшіріледі.

Бұл кезде бағдарламаның бірде-бір қабаты өңдеу режимінде болмауы керек.</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Қосылған жолдар</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>Өзгертілген жолдар</translation>
        </message>
        <message>
            <source>Rows left to be decided</source>
            <translation>Шешілмеген жолдар</translation>
        </message>
        <message>
            <source>Photos copied</source>
            <translation>Көшірілген фотосуреттер</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Folder of the package that came back.</source>
            <translation>Оралған пакет қалтасы.</translation>
        </message>
        <message>
            <source>or file</source>
            <translation>немесе файл</translation>
        </message>
        <message>
            <source>GeoPackage of a package, or GPX and other files of a receiver.</source>
            <translation>Пакеттің GeoPackage-і не GPX және қабылдағыштың басқа файлдары.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of the programme that the package left from.</source>
            <translation>Пакет кеткен бағдарламаның GeoPackage-і.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Name or UUID of the crew, for a file that does not say who brought it.</source>
            <translation>Жасақтың атауы не UUID-і — кім әкелгенін айтпайтын файл үшін.</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Әкелген</translation>
        </message>
        <message>
            <source>Who is recorded as having brought it; by default the crew.</source>
            <translation>Әкелуші болып кім жазылады; әдепкіде жасақ.</translation>
        </message>
        <message>
            <source>Where something is contested</source>
            <translation>Даулы болса</translation>
        </message>
        <message>
            <source>merge the rest, list it</source>
            <translation>қалғанын енгізіп, оны тізу</translation>
        </message>
        <message>
            <source>merge nothing</source>
            <translation>ештеңе енгізбеу</translation>
        </message>
        <message>
            <source>0: the other rows come in; 1: the algorithm stops with an error.</source>
            <translation>0: қалған жолдар кіреді; 1: алгоритм қатемен тоқтайды.</translation>
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation>Тек не болатынын айту</translation>
        </message>
        <message>
            <source>Lists what is contested and leaves the programme as it is.</source>
            <translation>Даулыны тізіп, бағдарламаны сол күйі қалдырады.</translation>
        </message>
        <message>
            <source>Contested fields</source>
            <translation>Даулы өрістер</translation>
        </message>
        <message>
            <source>A row for each field that a person must decide.</source>
            <translation>Адам шешуі керек әр өріске бір жол.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are contested, so nothing was merged; decide them in the review of the panel.</source>
            <translation>
                <numerusform>{count} жол даулы, сондықтан ештеңе енгізілмеді; оны панельде қарап шешіңіз.</numerusform>
                <numerusform>{count} жол даулы, сондықтан ештеңе енгізілмеді; оларды панельде қарап шешіңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what came back: either the folder of a package or a file.</source>
            <translation>Не оралғанын таңдаңыз: не пакет қалтасын, не файлды.</translation>
        </message>
        <message>
            <source>The programme has no crew '{name}'; it has: {known}.</source>
            <translation>Бағдарламада «{name}» жасағы жоқ; бары: {known}.</translation>
        </message>
        <message>
            <source>The photos cannot be copied to {folder} ({reason}); make room there.</source>
            <translation>Фотосуреттерді {folder} қалтасына көшіру мүмкін емес ({reason}); онда орын босатыңыз.</translation>
        </message>
        <message>
            <source>Nothing of it is new.</source>
            <translation>Бұнда жаңа ештеңе жоқ.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Хабарды жабу</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Не істеуге болады</translation>
        </message>
    </context>
    <context>
        <name>Method</name>
        <message>
            <source>Geological</source>
            <translation>Геологиялық</translation>
        </message>
        <message>
            <source>Hydrogeological</source>
            <translation>Гидрогеологиялық</translation>
        </message>
        <message>
            <source>Engineering-geological</source>
            <translation>Инженерлік-геологиялық</translation>
        </message>
        <message>
            <source>Geophysical</source>
            <translation>Геофизикалық</translation>
        </message>
        <message>
            <source>Eco-geological</source>
            <translation>Экологиялық-геологиялық</translation>
        </message>
        <message>
            <source>Geochemical</source>
            <translation>Геохимиялық</translation>
        </message>
    </context>
    <context>
        <name>NewProgrammeDialog</name>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>The geometry that I put in is official</source>
            <translation>Мен енгізетін геометрия ресми</translation>
        </message>
        <message>
            <source>Without this every panel, map and export of the programme says that its geometry is illustrative.</source>
            <translation>Бұл белгісіз бағдарламаның панелі, карталары мен экспорты геометриясы шартты екенін көрсетеді.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
    </context>
    <context>
        <name>OutsideStrip</name>
        <message>
            <source>Add the reason…</source>
            <translation>Себебін қосу…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>Statuses changed elsewhere</source>
            <translation>Басқа жерде өзгертілген мәртебелер</translation>
        </message>
        <message>
            <source>{code} {move} ({moment})</source>
            <translation>{code} {move} ({moment})</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> және тағы {count}</translation>
        </message>
        <message>
            <source>Status changed outside the panel, no reason recorded: {moves}{more}</source>
            <translation>Мәртебе панельден тыс өзгертілген, себебі жазылмаған: {moves}{more}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Change the definition</source>
            <translation>Анықтаманы өзгерту</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>{name} by status</source>
            <translation>{name} мәртебелер бойынша</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Жылдар бойынша зерттелген аумақ</translation>
        </message>
        <message>
            <source>This programme has no territory yet, so there is no area to take a remainder from. Press Import… above: first the border, then oblasts, zones, targets and what is already mapped, file after file.</source>
            <translation>Бағдарламада әлі аумақ жоқ, сондықтан қалдықты есептейтін алаң жоқ. Жоғарыдағы «Импорт…» түймесін басыңыз: алдымен шекара, содан кейін облыстар, учаскелер, нысандар және бұрын түсірілген алаң, файлдан кейін файл.</translation>
        </message>
        <message>
            <source>Computing the remaining area …</source>
            <translation>Зерттелмеген аумақ есептелуде …</translation>
        </message>
        <message>
            <source>No figure yet: press F5, or the round arrow above.</source>
            <translation>Көрсеткіш әлі жоқ: F5 пернесін не жоғарыдағы дөңгелек көрсеткіні басыңыз.</translation>
        </message>
        <message>
            <source>{group}: {count} — click to show them</source>
            <translation>{group}: {count} — көрсету үшін басыңыз</translation>
        </message>
        <message>
            <source>The figure is on the clipboard, with its definition, date and source.</source>
            <translation>Көрсеткіш анықтамасымен, күнімен және дереккөзімен алмасу буферіне көшірілді.</translation>
        </message>
    </context>
    <context>
        <name>PackageWork</name>
        <message>
            <source>Field package</source>
            <translation>Далалық пакет</translation>
        </message>
        <message>
            <source>Check of a field package</source>
            <translation>Далалық пакетті тексеру</translation>
        </message>
    </context>
    <context>
        <name>PageRun</name>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {names}, қалта {folder}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>және тағы {count}</translation>
        </message>
    </context>
    <context>
        <name>PanelHeader</name>
        <message>
            <source>Open a programme</source>
            <translation>Бағдарламаны ашу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Import zones, targets, coverage… from another source</source>
            <translation>Учаскелерді, зерттелуді… басқа дереккөзден импорттау</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Programme overview, A3 PDF</source>
            <translation>Бағдарлама шолуы, PDF A3</translation>
        </message>
        <message>
            <source>All zone sheets, A4 PDF</source>
            <translation>Барлық түсірілім учаскесі парақтары, PDF A4</translation>
        </message>
        <message>
            <source>Into the folder where something was saved last</source>
            <translation>Соңғы рет сақталған қалтаға</translation>
        </message>
        <message>
            <source>Maps and sheets…</source>
            <translation>Карталар мен парақтар…</translation>
        </message>
        <message>
            <source>House style…</source>
            <translation>Фирмалық стиль…</translation>
        </message>
        <message>
            <source>Status report…</source>
            <translation>Жай-күй есебі…</translation>
        </message>
        <message>
            <source>Target dossiers…</source>
            <translation>Перспективалы учаскелер досьелері…</translation>
        </message>
        <message>
            <source>Cartogram of study on the map…</source>
            <translation>Зерттелу картограммасын картаға…</translation>
        </message>
        <message>
            <source>Export the cartogram page…</source>
            <translation>Картограмма парағын экспорттау…</translation>
        </message>
        <message>
            <source>Make a map</source>
            <translation>Карта жасау</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Карталар</translation>
        </message>
        <message>
            <source>Read the programme and compute again (F5)</source>
            <translation>Бағдарламаны оқып, қайта есептеу (F5)</translation>
        </message>
        <message>
            <source>Help on this page (F1)</source>
            <translation>Осы бет бойынша анықтама (F1)</translation>
        </message>
        <message>
            <source>About, versions, and which library computes</source>
            <translation>Модуль туралы, нұсқалар және есептейтін кітапхана</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>Reference programme</source>
            <translation>Үлгі бағдарлама</translation>
        </message>
        <message>
            <source>Programme file …</source>
            <translation>Бағдарлама файлы …</translation>
        </message>
        <message>
            <source>New empty programme…</source>
            <translation>Жаңа бос бағдарлама…</translation>
        </message>
        <message>
            <source>Duplicate this programme…</source>
            <translation>Осы бағдарламаның көшірмесін жасау…</translation>
        </message>
        <message>
            <source>Export the whole as one GeoPackage…</source>
            <translation>Бәрін бір GeoPackage файлына экспорттау…</translation>
        </message>
        <message>
            <source>Backups of this programme …</source>
            <translation>Осы бағдарламаның сақтық көшірмелері …</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Соңғылары</translation>
        </message>
        <message>
            <source>{name} in {folder}</source>
            <translation>{name}, қалта {folder}</translation>
        </message>
        <message>
            <source>Programme files (*.gpkg);;All files (*)</source>
            <translation>Бағдарлама файлдары (*.gpkg);;Барлық файл (*)</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Statuses of an earlier day</source>
            <translation>Өткен күнгі мәртебелер</translation>
        </message>
    </context>
    <context>
        <name>PastStrip</name>
        <message>
            <source>Back to today</source>
            <translation>Бүгінге оралу</translation>
        </message>
        <message>
            <source>Statuses as of {day}, read-only</source>
            <translation>{day} күнгі мәртебелер, тек оқуға</translation>
        </message>
        <message>
            <source>{layer} {count}</source>
            <translation>{layer} {count}</translation>
        </message>
        <message>
            <source>{layer}: {rows}</source>
            <translation>{layer}: {rows}</translation>
        </message>
        <message>
            <source>without a status then, not shown: {counts}</source>
            <translation>ол кезде мәртебесіз, көрсетілмеген: {counts}</translation>
        </message>
    </context>
    <context>
        <name>PointSystem</name>
        <message>
            <source>The place {place} has no coordinates in the system “{system}”; choose another one.</source>
            <translation>{place} орнының «{system}» жүйесінде координаттары жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>WGS 84, decimal degrees</source>
            <translation>WGS 84, ондық градустар</translation>
        </message>
        <message>
            <source>WGS 84, degrees, minutes, seconds</source>
            <translation>WGS 84, градус, минут, секунд</translation>
        </message>
        <message>
            <source>Pulkovo 1942, decimal degrees</source>
            <translation>Пулково 1942, ондық градустар</translation>
        </message>
        <message>
            <source>Pulkovo 1942, degrees, minutes, seconds</source>
            <translation>Пулково 1942, градус, минут, секунд</translation>
        </message>
        <message>
            <source>Pulkovo 1942, Gauss-Krüger zone, metres</source>
            <translation>Пулково 1942, Гаусс—Крюгер зонасы, метр</translation>
        </message>
        <message>
            <source>WGS 84, UTM zone, metres</source>
            <translation>WGS 84, UTM зонасы, метр</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Empty values of the source empty what the programme has</source>
            <translation>Дереккөздің бос мәндері бағдарламадағыны өшіреді</translation>
        </message>
        <message>
            <source>Also take rows outside the territory</source>
            <translation>Аумақтан тыс жолдарды да алу</translation>
        </message>
        <message>
            <source>Map of what would change</source>
            <translation>Болатын өзгерістер картасы</translation>
        </message>
        <message>
            <source>Added {count}</source>
            <translation>Қосылады {count}</translation>
        </message>
        <message>
            <source>Changed {count}</source>
            <translation>Өзгереді {count}</translation>
        </message>
        <message>
            <source>Not in the source {count}</source>
            <translation>Дереккөзде жоқ {count}</translation>
        </message>
        <message>
            <source>Left out {count}</source>
            <translation>Өткізілді {count}</translation>
        </message>
        <message>
            <source>Remarks {count}</source>
            <translation>Ескертпелер {count}</translation>
        </message>
        <message>
            <source>Drop the rows that the source does not have ({count}); otherwise they stay</source>
            <translation>Дереккөзде жоқ жолдарды жою ({count}); әйтпесе олар қалады</translation>
        </message>
        <message>
            <source>There is nothing to write: the programme has it all already.</source>
            <translation>Жазатын ештеңе жоқ: бағдарламада бәрі бар.</translation>
        </message>
        <message numerus="yes">
            <source>{count} statuses would go back to an earlier one, which the programme has left since; they are marked under “Changed”.</source>
            <translation>
                <numerusform>{count} мәртебе бағдарлама кейін өтіп кеткен бұрынғы мәртебеге қайтады; олар «Өзгереді» қойындысында белгіленген.</numerusform>
                <numerusform>{count} мәртебе бағдарлама кейін өтіп кеткен бұрынғы мәртебеге қайтады; олар «Өзгереді» қойындысында белгіленген.</numerusform>
            </translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>дәлдігі белгісіз</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>дәлдігі {metres} м</translation>
        </message>
        <message>
            <source>Brought to WGS 84 by “{operation}”, {accuracy}.</source>
            <translation>WGS 84 жүйесіне «{operation}» арқылы көшірілді, {accuracy}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} closed lines become polygons.</source>
            <translation>
                <numerusform>{count} тұйық сызық полигонға айналады.</numerusform>
                <numerusform>{count} тұйық сызық полигонға айналады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Geometry repaired: {rows}.</source>
            <translation>Геометриясы түзетілді: {rows}.</translation>
        </message>
        <message>
            <source>the first {count} of each</source>
            <translation>әрқайсысының алғашқы {count}</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeEdits</name>
        <message>
            <source>There are edits that are not saved. Save or undo them, then open the other programme.</source>
            <translation>Сақталмаған түзетулер бар. Оларды сақтап немесе болдырмай, содан кейін басқа бағдарламаны ашыңыз.</translation>
        </message>
        <message>
            <source>The layer is no longer in the project, so its status cannot be changed.</source>
            <translation>Қабат енді жобада жоқ, сондықтан мәртебесін өзгерту мүмкін емес.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>New empty programme</source>
            <translation>Жаңа бос бағдарлама</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Жаңа бағдарлама</translation>
        </message>
        <message>
            <source>Duplicate this programme</source>
            <translation>Осы бағдарламаның көшірмесін жасау</translation>
        </message>
        <message>
            <source>{title} (copy)</source>
            <translation>{title} (көшірме)</translation>
        </message>
        <message>
            <source>Export the whole programme</source>
            <translation>Бүкіл бағдарламаны экспорттау</translation>
        </message>
        <message>
            <source>Programme files {ending}</source>
            <translation>Бағдарлама файлдары {ending}</translation>
        </message>
        <message>
            <source>The file {path} is open in this project; choose another name.</source>
            <translation>{path} файлы осы жобада ашық; басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>There are edits that are not saved: save or undo them, so that the copy is whole.</source>
            <translation>Сақталмаған түзетулер бар: көшірме толық болуы үшін оларды сақтаңыз немесе болдырмаңыз.</translation>
        </message>
        <message>
            <source>Exported as {path}.</source>
            <translation>Экспортталды: {path}.</translation>
        </message>
        <message>
            <source>The file {path} is read-only, so nothing can be imported; duplicate it first.</source>
            <translation>{path} файлы тек оқуға арналған, импорттау мүмкін емес; алдымен көшірмесін жасаңыз.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeSession</name>
        <message>
            <source>Remaining area of {title}</source>
            <translation>Зерттелмеген аумақ: {title}</translation>
        </message>
        <message>
            <source>Computation stopped. The figures shown are those from before.</source>
            <translation>Есептеу тоқтатылды. Бұрынғы көрсеткіштер көрсетілген.</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>What was written for {path} could not be read back and was thrown away; the file there is as it was. Check the drive, then try again.</source>
            <translation>{path} үшін жазылған дерек қайта оқылмады, тасталды; ондағы файл бұрынғыдай. Дискіні тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>{path} cannot be written; check that its folder exists, takes files and has room, and that no other program holds the file. {detail}</source>
            <translation>{path} файлын жазу мүмкін емес; қалтасы бар ма, жазуға ашық па, орын жеткілікті ме және файлды басқа бағдарлама ұстап тұрған жоқ па — тексеріңіз. {detail}</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>unmapped, 100 km²</source>
            <translation>зерттелмеген, 100 км²</translation>
        </message>
        <message>
            <source>priority of targets</source>
            <translation>учаскелер басымдығы</translation>
        </message>
        <message>
            <source>access, 100 km of way</source>
            <translation>қолжетімділік, 100 км жол</translation>
        </message>
        <message>
            <source>days of a crew</source>
            <translation>жасақ күндері</translation>
        </message>
        <message>
            <source>way, km</source>
            <translation>жол, км</translation>
        </message>
        <message>
            <source>nights in camp</source>
            <translation>лагерьдегі түндер</translation>
        </message>
        <message>
            <source>{stop} ({kind})</source>
            <translation>{stop} ({kind})</translation>
        </message>
        <message>
            <source>gain: {gain}</source>
            <translation>ұтыс: {gain}</translation>
        </message>
        <message>
            <source>cost: {cost} {currency}</source>
            <translation>шығын: {cost} {currency}</translation>
        </message>
        <message>
            <source>score: {score} = gain for 1 000 {currency}</source>
            <translation>баға: {score} = 1 000 {currency} үшін ұтыс</translation>
        </message>
        <message>
            <source>no crew of the campaign can do it</source>
            <translation>науқанның ешбір жасағы мұны істей алмайды</translation>
        </message>
        <message>
            <source>{name}: {amount} × {weight} = {value}</source>
            <translation>{name}: {amount} × {weight} = {value}</translation>
        </message>
        <message>
            <source>priority of {stop}: status {status} × confidence {confidence} × commodity {commodity} = {value}</source>
            <translation>{stop} басымдығы: мәртебе {status} × сенімділік {confidence} × пайдалы қазба {commodity} = {value}</translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <source>Propose stops</source>
            <translation>Пункттерді ұсыну</translation>
        </message>
        <message>
            <source>Proposed stops</source>
            <translation>Ұсынылған пункттер</translation>
        </message>
        <message>
            <source>Map &amp;sheets</source>
            <translation>Карта &amp;парақтары</translation>
        </message>
        <message>
            <source>&amp;Targets</source>
            <translation>&amp;Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Түсірілім әдісі</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Түсірілім масштабы</translation>
        </message>
        <message>
            <source>Where the sheets lie</source>
            <translation>Парақтар қайда жатыр</translation>
        </message>
        <message>
            <source>in the zones</source>
            <translation>түсірілім учаскелерінде</translation>
        </message>
        <message>
            <source>in the selected zones</source>
            <translation>таңдалған түсірілім учаскелерінде</translation>
        </message>
        <message>
            <source>in the whole territory</source>
            <translation>бүкіл аумақта</translation>
        </message>
        <message>
            <source>Least unmapped area of a sheet</source>
            <translation>Парақтың ең аз зерттелмеген ауданы</translation>
        </message>
        <message>
            <source>Why it has its score</source>
            <translation>Неге мұндай баға</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Салмақтар</translation>
        </message>
        <message>
            <source>How many of the best to take</source>
            <translation>Үздіктердің нешеуін алу</translation>
        </message>
        <message>
            <source>Take the marked ones</source>
            <translation>Белгіленгендерді алу</translation>
        </message>
        <message>
            <source>Mark the &amp;best</source>
            <translation>&amp;Үздіктерді белгілеу</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Есептелуде …</translation>
        </message>
        <message numerus="yes">
            <source>{count} found</source>
            <translation>
                <numerusform>{count} табылды</numerusform>
                <numerusform>{count} табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} marked, {km2} unmapped</source>
            <translation>
                <numerusform>{count} белгіленді, {km2} зерттелмеген</numerusform>
                <numerusform>{count} белгіленді, {km2} зерттелмеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the best {count} shown</source>
            <translation>
                <numerusform>үздік {count} көрсетілген</numerusform>
                <numerusform>үздік {count} көрсетілген</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <source>Rank</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Баға</translation>
        </message>
        <message>
            <source>Unmapped, km²</source>
            <translation>Зерттелмеген, км²</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Нысандар</translation>
        </message>
        <message>
            <source>Base, km</source>
            <translation>Базаға, км</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Шығын</translation>
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>panel, {user} (Rare Earth Survey {version})</source>
            <translation>панель, {user} (Rare Earth Survey {version})</translation>
        </message>
        <message>
            <source>import, {user} (Rare Earth Survey {version})</source>
            <translation>импорт, {user} (Rare Earth Survey {version})</translation>
        </message>
        <message>
            <source>field package, {user} (Rare Earth Survey {version})</source>
            <translation>далалық пакет, {user} (Rare Earth Survey {version})</translation>
        </message>
        <message>
            <source>QGIS {version}, {user}, outside the panel, {moment}</source>
            <translation>QGIS {version}, {user}, панельден тыс, {moment}</translation>
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Published figures count any method and scale of the whole territory, so none stands beside this one.</source>
            <translation>Жарияланған көрсеткіштер бүкіл аумақ бойынша кез келген түр мен масштабты есептейді, сондықтан мұнымен салыстыратыны жоқ.</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>published</source>
            <translation>жарияланған</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>есептелген</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>айырма</translation>
        </message>
        <message>
            <source>Unmapped</source>
            <translation>Зерттелмеген</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Зерттелген</translation>
        </message>
        <message>
            <source>Published unmapped = official {official} − covered {covered} ({date}; {source}).</source>
            <translation>Жарияланған зерттелмеген аумақ = ресми {official} − зерттелген {covered} ({date}; {source}).</translation>
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation>Шартты зерттелу жарияланған көрсеткіштерге сәйкестендірілген: олардың дәл келуі ештеңені дәлелдемейді.</translation>
        </message>
    </context>
    <context>
        <name>RareEarthDock</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Шолу</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Маусым</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Progress of the computation</source>
            <translation>Есептеу барысы</translation>
        </message>
        <message>
            <source>Stop computing</source>
            <translation>Есептеуді тоқтату</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Сақтық көшірмеден қалпына келтіру…</translation>
        </message>
        <message>
            <source>Zones {count}</source>
            <translation>Түсірілім {count}</translation>
        </message>
        <message>
            <source>Targets {count}</source>
            <translation>Нысандар {count}</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Сақталмаған өзгерістер бар.</translation>
        </message>
        <message>
            <source>Save them now, or leave them unsaved in their layers, which stay in edit mode?</source>
            <translation>Қазір сақтау керек пе, әлде түзету режимінде қалатын қабаттарда сақтамай қалдыру керек пе?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Leave unsaved</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>Undo everything that is not saved, also what was drawn or changed in {layers}?</source>
            <translation>Сақталмағанның бәрін, соның ішінде {layers} қабаттарында сызылғанды немесе өзгертілгенді болдырмау керек пе?</translation>
        </message>
    </context>
    <context>
        <name>RareEarthPlugin</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Show or hide the Rare Earth Survey panel</source>
            <translation>Rare Earth Survey панелін көрсету немесе жасыру</translation>
        </message>
    </context>
    <context>
        <name>RareEarthProvider</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
    </context>
    <context>
        <name>ReceiverFile</name>
        <message>
            <source>{path} names no format for receivers; let its name end in .gpx, .kml or .csv.</source>
            <translation>{path} атауы қабылдағыш пішімін білдірмейді; ол .gpx, .kml немесе .csv деп аяқталсын.</translation>
        </message>
        <message>
            <source>No stop has a place, so there is nothing to write to {path}; plan the tour first.</source>
            <translation>Бірде-бір пункттің орны жоқ, {path} файлына жазатын ештеңе жоқ; алдымен маршрутты жоспарлаңыз.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({detail}); check the folder and the free space.</source>
            <translation>{path} жазылмайды ({detail}); қалтаны және бос орынды тексеріңіз.</translation>
        </message>
        <message>
            <source>{path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>{path} толық жазылмады, сондықтан бұрынғысы қалады; бос орынды тексеріңіз.</translation>
        </message>
        <message>
            <source>target {name}</source>
            <translation>перспективалы учаске {name}</translation>
        </message>
        <message>
            <source>sheet {code}</source>
            <translation>парақ {code}</translation>
        </message>
        <message>
            <source>{area} km² to map</source>
            <translation>{area} км² картаға түсіру</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункттер</translation>
        </message>
        <message>
            <source>north, east</source>
            <translation>солтүстік, шығыс</translation>
        </message>
        <message>
            <source>longitude, latitude</source>
            <translation>бойлық, ендік</translation>
        </message>
        <message>
            <source>Datum operation, accuracy in m</source>
            <translation>Датумды түрлендіру, дәлдігі м</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Бағдарламалық құрал</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Маршруттар</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message>
            <source>Add a row: {name}</source>
            <translation>Жол қосу: {name}</translation>
        </message>
        <message>
            <source>Take the selected rows away: {name}</source>
            <translation>Таңдалған жолдарды алып тастау: {name}</translation>
        </message>
    </context>
    <context>
        <name>RemainingArea</name>
        <message>
            <source>Remaining unmapped area</source>
            <translation>Зерттелмеген аумақ</translation>
        </message>
        <message>
            <source>Takes all footprints of a survey coverage away from a territory and tells what is left: as polygons and as a ledger in km2, one row for the territory and one for each unit.

Overlapping and repeated footprints count once. Units are clipped to the territory; the row 'outside units' holds what lies in none. Area is that of the WGS 84 ellipsoid between edges that are straight in longitude and latitude, so covered + remaining = area in every row; QGIS's own $area joins vertices by geodesics and differs by some 0.005 %.

With a status field, 'accepted' and 'released' are covered; 'contracted', 'in_work' and 'submitted' are committed, a part of what remains; all others count as nothing. Without one every footprint is covered.

Layers may be in any coordinate reference system. Invalid geometries are repaired, features without a usable polygon are skipped; the log lists both by feature id. Of more than 20 000 footprints only those are checked that a figure depends on.</source>
            <translation>Аумақтан зерттелудің барлық контурын алып тастап, не қалғанын көрсетеді: полигондармен және км2 бойынша тізімдемемен — аумаққа бір жол және әр бірлікке бір жол.

Қабаттасқан және қайталанған контурлар бір рет есептеледі. Бірліктер аумақ бойынша қиылады; «outside units» жолында ешқайсысына кірмегені болады. Аудан — WGS 84 эллипсоидында, қабырғалары бойлық пен ендікте түзу, сондықтан әр жолда зерттелген + қалған = аумақ; QGIS-тің $area функциясы төбелерді геодезиялық сызықтармен қосады және шамамен 0.005 % өзгеше.

Мәртебе өрісі берілсе, «accepted» пен «released» зерттелген, «contracted», «in_work» және «submitted» келісімшарттағы, қалған аумақтың бөлігі болып есептеледі; басқалары есепке алынбайды. Өріссіз әр контур зерттелген.

Қабаттар кез келген координаттар жүйесінде бола алады. Дұрыс емес геометриялар түзетіледі, жарамды полигоны жоқ нысандар өткізіп жіберіледі; журналда екеуінің де id тізімі бар. Контур саны 20 000-нан асса, көрсеткіш тәуелді болғандары ғана тексеріледі.</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Polygons of the area to be mapped.</source>
            <translation>Зерттелуге тиіс аумақтың полигондары.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Зерттелу</translation>
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation>Түсірілімдердің полигондары; қабаттасуы мүмкін.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бірліктер</translation>
        </message>
        <message>
            <source>Polygons to have a row of the ledger each, such as oblasts or sheets.</source>
            <translation>Әрқайсысына тізімдемеде бір жол керек полигондар, мысалы облыстар немесе парақтар.</translation>
        </message>
        <message>
            <source>Name of the unit</source>
            <translation>Бірлік атауы</translation>
        </message>
        <message>
            <source>Field that names the unit; without one it goes by its feature id.</source>
            <translation>Бірлікті атайтын өріс; онсыз бірлік нысан id-імен белгіленеді.</translation>
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation>Зерттелу мәртебесі</translation>
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation>Әр контурдың мәртебесі бар өріс; онсыз бәрі зерттелген болып есептеледі.</translation>
        </message>
        <message>
            <source>Remaining area</source>
            <translation>Қалған аумақ</translation>
        </message>
        <message>
            <source>What no footprint covers, cut along cells of 15' x 10', in EPSG:4326.</source>
            <translation>Ешбір контур жаппаған бөлігі, 15' x 10' ұяшықтар бойынша қиылған, EPSG:4326.</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Тізімдеме</translation>
        </message>
        <message>
            <source>Areas in km2, a row for the territory and one for each unit.</source>
            <translation>Аумақтар км2 бойынша, аумаққа және әр бірлікке бір жолдан.</translation>
        </message>
        <message>
            <source>Area, km2</source>
            <translation>Аумағы, км2</translation>
        </message>
        <message>
            <source>Covered area, km2</source>
            <translation>Зерттелген аумақ, км2</translation>
        </message>
        <message>
            <source>Remaining area, km2</source>
            <translation>Қалған аумақ, км2</translation>
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation>Түзетілген геометриялар</translation>
        </message>
        <message>
            <source>Skipped features</source>
            <translation>Өткізіп жіберілген нысандар</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so its area is 0.</source>
            <translation>Аумақтың жарамды полигоны жоқ, сондықтан ауданы 0.</translation>
        </message>
        <message>
            <source>REMAINING and LEDGER both point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation>REMAINING мен LEDGER екеуі де {file} файлын көрсетеді, екіншісі біріншісін өшіріп тастар еді; әрқайсысына бөлек файл беріңіз.</translation>
        </message>
        <message>
            <source>Unknown status in the field {field}, not counted as mapped: {status} ({count}).</source>
            <translation>{field} өрісінде белгісіз мәртебе, зерттелген болып есептелмейді: {status} ({count}).</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>What would be changed. It can be undone, and is not saved before you save it.</source>
            <translation>Не өзгереді. Түзетуді болдырмауға болады, ол сіз сақтағанша сақталмайды.</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Түзетулер</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>and {count} more of the same kinds</source>
            <translation>және осындай тағы {count}</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <source>The layer of the row {row} is no longer in the project; open the programme again.</source>
            <translation>{row} жолының қабаты енді жобада жоқ; бағдарламаны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>«{layer}» қабатын түзету мүмкін емес: файлы тек оқуға арналған немесе бос емес; жазуға рұқсат беріңіз немесе оны басқа бағдарламада жабыңыз.</translation>
        </message>
        <message>
            <source>The row {row} is no longer in the layer “{layer}”, so nothing was repaired; check again.</source>
            <translation>{row} жолы «{layer}» қабатында енді жоқ, сондықтан ештеңе түзетілмеді; қайта тексеріңіз.</translation>
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the check, so nothing was repaired; check again.</source>
            <translation>«{layer}» қабатының {row} жолы тексеруден кейін өзгерген, сондықтан ештеңе түзетілмеді; қайта тексеріңіз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” is not in degrees, so latitude and longitude of {row} cannot be exchanged; bring it to EPSG:4326 first.</source>
            <translation>«{layer}» қабаты градуспен берілмеген, сондықтан {row} ендігі мен бойлығын ауыстыру мүмкін емес; алдымен EPSG:4326 жүйесіне көшіріңіз.</translation>
        </message>
        <message>
            <source>Nothing polygonal is left of {row} in the layer “{layer}”; draw it anew.</source>
            <translation>«{layer}» қабатындағы {row} нысанынан полигон қалмады; қайта сызыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Repair of {count} rows</source>
            <translation>
                <numerusform>{count} жолды түзету</numerusform>
                <numerusform>{count} жолды түзету</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Sources and licences</source>
            <translation>Дереккөздер мен лицензиялар</translation>
        </message>
        <message>
            <source>Programme: {title}. Data: {source}. Figures {date}. QGIS {version}.</source>
            <translation>Бағдарлама: {title}. Деректер: {source}. Көрсеткіштер {date} күніне. QGIS {version}.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Кестелер туралы</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Сан</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Source, licence</source>
            <translation>Дереккөз, лицензия</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>on {date}</source>
            <translation>{date} күні</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Нені білдіреді</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Көрсеткіштер</translation>
        </message>
        <message>
            <source>area of the polygon on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation>полигонның WGS 84 эллипсоидындағы ауданы, қабырғалар бойлық пен ендікте түзу; қабаттасулар бір рет есептеледі</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Зерттелген</translation>
        </message>
        <message>
            <source>Contracted or in work</source>
            <translation>Шарт бойынша немесе жұмыста</translation>
        </message>
        <message>
            <source>a part of what is left: contracted, in work or submitted</source>
            <translation>қалғанның бір бөлігі: келісімшарт жасалған, жұмыста не есеп тапсырылған</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>a part of what is left beyond that: planned</source>
            <translation>одан тыс қалғанның бір бөлігі: жоспарланған</translation>
        </message>
        <message>
            <source>Left, unmapped</source>
            <translation>Қалғаны, зерттелмеген</translation>
        </message>
        <message>
            <source>{name} minus mapped</source>
            <translation>{name} минус зерттелген</translation>
        </message>
        <message>
            <source>All zones</source>
            <translation>Барлық түсірілім учаскелері</translation>
        </message>
        <message>
            <source>what the zones hold of the territory, overlaps counted once</source>
            <translation>учаскелердің аумақтан алатыны, қабаттасулар бір рет есептеледі</translation>
        </message>
        <message>
            <source>Left in the zones at {scale}</source>
            <translation>Учаскелерде {scale} бойынша қалғаны</translation>
        </message>
        <message>
            <source>Mapped of the zones at {scale}</source>
            <translation>Учаскелердің {scale} бойынша зерттелгені</translation>
        </message>
        <message>
            <source>rows of the programme, whatever their status</source>
            <translation>бағдарламаның жолдары, мәртебесі қандай болса да</translation>
        </message>
        <message numerus="yes">
            <source>{count} accepted footprints have no date of acceptance: they count today and on no earlier day.</source>
            <translation>
                <numerusform>Қабылданған {count} контурдың қабылдау күні жоқ: олар бүгін есептеледі, ал бұрынғы күндері есептелмейді.</numerusform>
                <numerusform>Қабылданған {count} контурдың қабылдау күні жоқ: олар бүгін есептеледі, ал бұрынғы күндері есептелмейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Published statement</source>
            <translation>Жарияланған мәлімет</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>есептелген</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>айырма</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation>Шартты зерттелу жарияланған көрсеткіштерге сәйкестендірілген: олардың дәл келуі ештеңені дәлелдемейді.</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Жарияланған көрсеткіштер</translation>
        </message>
        <message>
            <source>Sources and licences: last page. Made with the QGIS plugin {name}.</source>
            <translation>Дереккөздер мен лицензиялар: соңғы бет. QGIS модулімен жасалған: {name}.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>{number}-бет, барлығы {count}</translation>
        </message>
        <message>
            <source>… and {count} more rows, in the tables beside this report.</source>
            <translation>… және тағы {count} жол, осы есептің жанындағы кестелерде.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>count</source>
            <translation>саны</translation>
        </message>
        <message>
            <source>area, km²</source>
            <translation>ауданы, км²</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Мәртебелер бойынша</translation>
        </message>
        <message>
            <source>By oblast</source>
            <translation>Облыстар бойынша</translation>
        </message>
        <message>
            <source>since</source>
            <translation>қай күннен</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>category</source>
            <translation>санаты</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>P1, P2 and P3 are forecast resources. They are not mineral resources by KAZRC and are never converted into them.</source>
            <translation>Р1, Р2 және Р3 — болжамды ресурстар. Олар KAZRC бойынша минералдық ресурстар емес және оларға ешқашан аударылмайды.</translation>
        </message>
        <message>
            <source>mapped, km²</source>
            <translation>зерттелген, км²</translation>
        </message>
        <message>
            <source>contracted or in work, km²</source>
            <translation>шарт бойынша немесе жұмыста, км²</translation>
        </message>
        <message>
            <source>planned, km²</source>
            <translation>жоспарланған, км²</translation>
        </message>
        <message>
            <source>left, km²</source>
            <translation>қалғаны, км²</translation>
        </message>
        <message>
            <source>mapped, %</source>
            <translation>зерттелген, %</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>түсірілім учаскесі</translation>
        </message>
        <message>
            <source>target</source>
            <translation>перспективалы учаске</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>зерттелу</translation>
        </message>
        <message>
            <source>recorded later</source>
            <translation>кейін жазылған</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>from</source>
            <translation>қайдан</translation>
        </message>
        <message>
            <source>to</source>
            <translation>қайда</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Reason, document</source>
            <translation>Негіздеме, құжат</translation>
        </message>
        <message>
            <source>Changes since {date}</source>
            <translation>{date} кейінгі өзгерістер</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>newly mapped, km²</source>
            <translation>жаңадан зерттелген, км²</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Жылдар бойынша</translation>
        </message>
        <message>
            <source>Status report</source>
            <translation>Жай-күй есебі</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Қысқаша</translation>
        </message>
        <message>
            <source>In the zones at {scale}, {left} of {area} are left to be mapped.</source>
            <translation>Түсірілім учаскелерінде {scale} масштабында {area} ішінен {left} зерттеу қалды.</translation>
        </message>
        <message>
            <source>Geometries that were repaired to be counted: {count}.</source>
            <translation>Есепке алу үшін түзетілген геометриялар: {count}.</translation>
        </message>
        <message>
            <source>Rows without a usable geometry, not counted: {count}.</source>
            <translation>Жарамды геометриясы жоқ, есептелмеген жолдар: {count}.</translation>
        </message>
        <message>
            <source>Mapped area by year, and the forecast</source>
            <translation>Жылдар бойынша зерттелген аудан және болжам</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Барлық жылдар</translation>
        </message>
        <message>
            <source>Recent years, and what lies ahead</source>
            <translation>Соңғы жылдар және алда не бар</translation>
        </message>
        <message>
            <source>Assumptions: season {start} to {end}, {lost} of the days lost, output of a crew-day ±{day}, of a season ±{season}; start {seed} of the random numbers.</source>
            <translation>Жорамалдар: маусым {start}–{end}, күндердің {lost} жоғалады, жасақ-күн өнімі ±{day}, маусымдікі ±{season}; кездейсоқ сандардың басы {seed}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} moves were taken back by corrections.</source>
            <translation>
                <numerusform>{count} ауысу түзетулермен кері қайтарылған.</numerusform>
                <numerusform>{count} ауысу түзетулермен кері қайтарылған.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes that are not saved yet are not in the history.</source>
            <translation>Әлі сақталмаған өзгерістер тарихта жоқ.</translation>
        </message>
        <message>
            <source>Nothing was recorded between {since} and {until}.</source>
            <translation>{since} мен {until} аралығында ештеңе жазылмаған.</translation>
        </message>
        <message numerus="yes">
            <source>{count} moves of statuses after {since} until {until}.</source>
            <translation>
                <numerusform>{since} кейін {until} дейін {count} мәртебе ауысуы.</numerusform>
                <numerusform>{since} кейін {until} дейін {count} мәртебе ауысуы.</numerusform>
            </translation>
        </message>
        <message>
            <source>Newly mapped in that time: {area}.</source>
            <translation>Осы уақытта жаңадан зерттелді: {area}.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Status report</source>
            <translation>Жай-күй есебі</translation>
        </message>
        <message>
            <source>&amp;Changes since</source>
            <translation>&amp;Өзгерістер, мына күннен</translation>
        </message>
        <message>
            <source>Day after which changes are listed</source>
            <translation>Өзгерістер тізілетін күннің алдыңғысы</translation>
        </message>
        <message>
            <source>&amp;PDF</source>
            <translation>&amp;PDF</translation>
        </message>
        <message>
            <source>&amp;Spreadsheet (XLSX)</source>
            <translation>&amp;Кестелер (XLSX)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Тіл</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>Қ&amp;алта</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>The day of this report is remembered: the next one lists what changed after it.</source>
            <translation>Осы есептің күні есте сақталады: келесісі одан кейін не өзгергенін тізеді.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialogs</name>
        <message>
            <source>as the window</source>
            <translation>терезедегідей</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
    </context>
    <context>
        <name>ReportMaker</name>
        <message>
            <source>Status report</source>
            <translation>Жай-күй есебі</translation>
        </message>
        <message>
            <source>Target dossiers</source>
            <translation>Перспективалы учаскелер досьелері</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} documents were made, in {folder}.</source>
            <translation>Тоқтатылды: {planned} құжаттан {count} жасалды, қалта {folder}.</translation>
        </message>
        <message>
            <source>{count} files saved in {folder}</source>
            <translation>Сақталған файлдар: {count}, қалта {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} documents could not be made. {reasons}</source>
            <translation>{planned} құжаттан {count} жасалмады. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>Roads</name>
        <message>
            <source>The road layer “{layer}” is no longer in the project; choose another one, or distances as the crow flies with a detour.</source>
            <translation>«{layer}» жолдар қабаты жобада енді жоқ; басқасын немесе айналма коэффициентімен түзулерді таңдаңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” holds no lines; choose a layer of roads.</source>
            <translation>«{layer}» қабатында сызық жоқ; жолдар қабатын таңдаңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no coordinate reference system; set it first.</source>
            <translation>«{layer}» қабатының координаттар жүйесі жоқ; алдымен оны беріңіз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” holds no road; choose another one.</source>
            <translation>«{layer}» қабатында бірде-бір жол жоқ; басқасын таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Category</source>
            <translation>Санат</translation>
        </message>
        <message>
            <source>Nearest base</source>
            <translation>Ең жақын база</translation>
        </message>
        <message>
            <source>{base}, {km} km</source>
            <translation>{base}, {km} км</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Area, km²</source>
            <translation>Аумағы, км²</translation>
        </message>
        <message>
            <source>Mapped, %</source>
            <translation>Зерттелген, %</translation>
        </message>
        <message>
            <source>Left, km²</source>
            <translation>Қалғаны, км²</translation>
        </message>
        <message>
            <source>Oblast</source>
            <translation>Облыс</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation>WGS 84 эллипсоидындағы аумақ</translation>
        </message>
        <message>
            <source>Mapped at 1:50 000 or finer, accepted or released; what is left is the rest of the area</source>
            <translation>1:50 000 немесе ірірек масштабта зерттелген, қабылданған немесе қорға берілген; қалғаны — аумақтың басқа бөлігі</translation>
        </message>
        <message>
            <source>Along the ellipsoid, from a point inside the target; not by road</source>
            <translation>Учаске ішіндегі нүктеден эллипсоид бойымен, жолмен емес</translation>
        </message>
    </context>
    <context>
        <name>Season</name>
        <message>
            <source>Camp</source>
            <translation>Лагерь</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Маусым</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Ауа райы</translation>
        </message>
        <message>
            <source>No work on</source>
            <translation>Жұмыс істелмейтін күндер</translation>
        </message>
        <message>
            <source>{share} of the days are kept in reserve</source>
            <translation>күндердің {share} қорда</translation>
        </message>
        <message>
            <source>{low} to {high} of the days are kept in reserve, by month</source>
            <translation>ай бойынша күндердің {low}–{high} аралығы қорда</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} сағ {minutes} мин</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>in reserve for weather</source>
            <translation>ауа райына қалдырылған</translation>
        </message>
        <message>
            <source>no work allowed</source>
            <translation>жұмысқа рұқсат жоқ</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>ештеңе жоспарланбаған</translation>
        </message>
        <message>
            <source>{days}: {kind}, in camp</source>
            <translation>{days}: {kind}, лагерьде</translation>
        </message>
        <message>
            <source>{days}: {kind}, at the base</source>
            <translation>{days}: {kind}, базада</translation>
        </message>
        <message>
            <source>Base {name}</source>
            <translation>{name} базасы</translation>
        </message>
        <message>
            <source>Camp at {stop}</source>
            <translation>{stop} жанындағы лагерь</translation>
        </message>
        <message>
            <source>{method}, {scale}: {area} to map</source>
            <translation>{method}, {scale}: түсіру керек {area}</translation>
        </message>
        <message>
            <source>Visit the target {name}</source>
            <translation>{name} перспективалы учаскесіне бару</translation>
        </message>
        <message>
            <source>day {part} of {parts}</source>
            <translation>{parts} күннің {part}-і</translation>
        </message>
        <message>
            <source>targets inside: {codes}</source>
            <translation>ішіндегі перспективалы учаскелер: {codes}</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>База</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Рейстер</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Парақтар</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Персп. учаскелер</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>km</source>
            <translation>км</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Лагерьдегі түндер</translation>
        </message>
        <message>
            <source>Fuel, l</source>
            <translation>Жанармай, л</translation>
        </message>
        <message>
            <source>Cost, {currency}</source>
            <translation>Шығын, {currency}</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Барлық жасақтар</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>{reason}: {count} – {stops}</source>
            <translation>{reason}: {count} – {stops}</translation>
        </message>
        <message>
            <source>No crew does the method</source>
            <translation>Бірде-бір жасақ бұл әдісті орындамайды</translation>
        </message>
        <message>
            <source>No way leads there</source>
            <translation>Ол жаққа жол жоқ</translation>
        </message>
        <message>
            <source>No working day on which it is open</source>
            <translation>Ашық жұмыс күні жоқ</translation>
        </message>
        <message>
            <source>Needs more nights out than a crew may spend</source>
            <translation>Жасаққа рұқсат етілгеннен көп түнеу керек</translation>
        </message>
        <message>
            <source>Open for too few days</source>
            <translation>Тым аз күн ашық</translation>
        </message>
        <message>
            <source>Season too short</source>
            <translation>Маусым тым қысқа</translation>
        </message>
        <message>
            <source>What was agreed cannot hold</source>
            <translation>Келісілген орындалмайды</translation>
        </message>
    </context>
    <context>
        <name>SeasonDialog</name>
        <message>
            <source>Campaign map and booklets</source>
            <translation>Науқан картасы мен кітапшалар</translation>
        </message>
        <message>
            <source>Campaign &amp;map</source>
            <translation>Науқан &amp;картасы</translation>
        </message>
        <message>
            <source>Crew &amp;booklets</source>
            <translation>Жасақ к&amp;ітапшалары</translation>
        </message>
        <message>
            <source>Paper of the map</source>
            <translation>Карта қағазы</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Координаттар</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Жасақтар</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>C&amp;oordinates</source>
            <translation>К&amp;оординаттар</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Тіл</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Қалта</translation>
        </message>
        <message>
            <source>{name}: days of work: {days}</source>
            <translation>{name}: жұмыс күні: {days}</translation>
        </message>
        <message numerus="yes">
            <source>A booklet has a page for each day of work: {count} pages in all.</source>
            <translation>
                <numerusform>Кітапшада әр жұмыс күніне бір бет: барлығы {count} бет.</numerusform>
                <numerusform>Кітапшада әр жұмыс күніне бір бет: барлығы {count} бет.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeasonMaker</name>
        <message>
            <source>Campaign map and booklets</source>
            <translation>Науқан картасы мен кітапшалар</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} documents were made, in {folder}.</source>
            <translation>Тоқтатылды: {planned} құжаттың {count}-і жасалды, {folder} ішінде.</translation>
        </message>
        <message>
            <source>{count} files saved in {folder}</source>
            <translation>{count} файл сақталды: {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} documents could not be made. {reasons}</source>
            <translation>{planned} құжаттың {count}-і жасалмады. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Change status</source>
            <translation>Мәртебені өзгерту</translation>
        </message>
        <message>
            <source>Move all selected rows to another status, in one step</source>
            <translation>Таңдалған барлық жолды бір қадамда басқа мәртебеге өткізу</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Тарих…</translation>
        </message>
        <message>
            <source>Every recorded move of the selected rows, or of the whole programme</source>
            <translation>Таңдалған жолдардың немесе бүкіл бағдарламаның барлық жазылған ауысулары</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} таңдалды</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{stop}: no crew does its method; add the method to a crew, or take the sheet out.</source>
            <translation>{stop}: бұл әдіспен бірде-бір жасақ жұмыс істемейді; жасаққа әдісті қосыңыз немесе парақты алып тастаңыз.</translation>
        </message>
        <message>
            <source>{stop}: no way leads there from any base; mend the road layer, or plan along straight lines.</source>
            <translation>{stop}: ешбір базадан ол жерге жол жоқ; жол қабатын түзетіңіз немесе түзу бойынша жоспарлаңыз.</translation>
        </message>
        <message>
            <source>{stop}: {crew} has no working day on which it may be visited; change its days or the days off.</source>
            <translation>{stop}: {crew} жасағында оған баруға болатын жұмыс күні жоқ; күндерін немесе демалыс күндерін өзгертіңіз.</translation>
        </message>
        <message>
            <source>{stop}: the trip takes {needed} nights, but {crew} stays out {given} at the most; give it more nights, or a nearer base.</source>
            <translation>{stop}: рейске {needed} түнеу керек, ал {crew} жасағы базадан тыс ең көбі {given} түнейді; түнеу санын көбейтіңіз немесе жақынырақ база беріңіз.</translation>
        </message>
        <message>
            <source>{stop}: {needed} working days are needed, which {crew} does not have while it is open; open it longer, or take other stops out.</source>
            <translation>{stop}: {needed} жұмыс күні керек, бірақ пункт ашық кезде {crew} жасағында олар жоқ; оны ұзағырақ ашыңыз немесе басқа пункттерді алып тастаңыз.</translation>
        </message>
        <message>
            <source>{stop}: the season is too short, {needed} working days in a row are needed and {crew} has {given} left; add a crew or take other stops out.</source>
            <translation>{stop}: маусым тым қысқа: қатарынан {needed} жұмыс күні керек, {crew} жасағында {given} қалды; жасақ қосыңыз немесе басқа пункттерді алып тастаңыз.</translation>
        </message>
        <message>
            <source>{stop}: what was agreed with {crew} cannot be kept; choose another day or crew, or lift the lock.</source>
            <translation>{stop}: {crew} жасағымен келісілгенді орындау мүмкін емес; басқа күн не жасақ таңдаңыз немесе бекітуді алыңыз.</translation>
        </message>
        <message>
            <source>'{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>«{name}» мәні {value}; {low} мен {high} аралығында болуы керек.</translation>
        </message>
        <message>
            <source>{crew}: '{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>{crew}: «{name}» мәні {value}; {low} мен {high} аралығында болуы керек.</translation>
        </message>
        <message>
            <source>{stop}: '{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>{stop}: «{name}» мәні {value}; {low} мен {high} аралығында болуы керек.</translation>
        </message>
        <message>
            <source>{first} to {last} ends before it begins ({name}); exchange the two days.</source>
            <translation>{first} – {last}: соңы басынан бұрын ({name}); екі күнді ауыстырыңыз.</translation>
        </message>
        <message>
            <source>The season from {first} to {last} is longer than a year; plan one season at a time.</source>
            <translation>{first} – {last} маусымы бір жылдан ұзақ; бір-бір маусымнан жоспарлаңыз.</translation>
        </message>
        <message>
            <source>There is no crew yet; add one with its base.</source>
            <translation>Әзірге жасақ жоқ; базасымен бірге жасақ қосыңыз.</translation>
        </message>
        <message>
            <source>No sheet or target is chosen yet; choose some, or take the proposal.</source>
            <translation>Әзірге парақ та, учаске де таңдалмаған; таңдаңыз немесе ұсынысты алыңыз.</translation>
        </message>
        <message>
            <source>'{value}' stands twice ({name}); take one out or rename it.</source>
            <translation>«{value}» екі рет кездеседі ({name}); біреуін алып тастаңыз немесе атын өзгертіңіз.</translation>
        </message>
        <message>
            <source>A crew has no code ({crew}); give it one.</source>
            <translation>Жасақтың коды жоқ ({crew}); код беріңіз.</translation>
        </message>
        <message>
            <source>{crew} has no base; choose one of the programme's, or a place on the map.</source>
            <translation>{crew} жасағының базасы жоқ; бағдарлама базасын немесе картадағы орынды таңдаңыз.</translation>
        </message>
        <message>
            <source>{crew} has no working day in the season; look at its dates, days off and forbidden days.</source>
            <translation>{crew} жасағының маусымда бірде-бір жұмыс күні жоқ; күндерін, демалыс және тыйым салынған күндерді тексеріңіз.</translation>
        </message>
        <message>
            <source>{crew} works from {first} to {last}, none of it in the season; change its days or the season.</source>
            <translation>{crew}: {first} – {last} жұмыс күндері маусымға мүлде кірмейді; оларды немесе маусымды өзгертіңіз.</translation>
        </message>
        <message>
            <source>The position of {name} is no place on Earth; enter longitude and latitude in degrees.</source>
            <translation>{name} орны Жердегі орын емес; бойлық пен ендікті градуспен енгізіңіз.</translation>
        </message>
        <message>
            <source>{stop} is a '{value}', but a stop is a sheet or a target; correct it.</source>
            <translation>{stop}: түрі «{value}», ал пункт парақ немесе учаске болуы керек; түзетіңіз.</translation>
        </message>
        <message>
            <source>{stop}: no productivity is known for the method '{method}' at 1:{scale}; enter the km² of a crew-day.</source>
            <translation>{stop}: 1:{scale} масштабтағы «{method}» әдісінің өнімділігі белгісіз; жасақ-күніне км² енгізіңіз.</translation>
        </message>
        <message>
            <source>'{stop}' is named ({name}) but is not among the chosen stops; add it or take the entry out.</source>
            <translation>«{stop}» аталған ({name}), бірақ таңдалған пункттердің ішінде жоқ; оны қосыңыз немесе жазбаны алып тастаңыз.</translation>
        </message>
        <message>
            <source>'{crew}' is named ({name}) but is no crew of the campaign; add it or take the entry out.</source>
            <translation>«{crew}» аталған ({name}), бірақ маусымда ондай жасақ жоқ; оны қосыңыз немесе жазбаны алып тастаңыз.</translation>
        </message>
        <message>
            <source>'{stop}' is in no trip of the plan, so it cannot be locked there.</source>
            <translation>«{stop}» жоспардың ешбір рейсінде жоқ, сондықтан оны сол жерде бекітуге болмайды.</translation>
        </message>
        <message>
            <source>'{value}' is no day and no span of days; write them like 2026-06-01, 2026-07-10..2026-07-14.</source>
            <translation>«{value}» күн де, кезең де емес; былай жазыңыз: 2026-06-01, 2026-07-10..2026-07-14.</translation>
        </message>
        <message>
            <source>{crew} works from {first} to {last}, but only its days within the season are planned.</source>
            <translation>{crew}: жұмыс күндері {first} – {last}, бірақ маусым ішіндегілері ғана жоспарланады.</translation>
        </message>
        <message>
            <source>{crew} is closed on days when it does not work anyway ({days}); look whether they are right.</source>
            <translation>{crew}: онсыз да жұмыс істемейтін күндер жабылған ({days}); олардың дұрыстығын тексеріңіз.</translation>
        </message>
        <message>
            <source>{stop} is open outside the season only ({days}), so nobody can visit it; change its days.</source>
            <translation>{stop}: маусымнан тыс қана ашық ({days}), оған ешкім бара алмайды; күндерін өзгертіңіз.</translation>
        </message>
        <message>
            <source>The distances ({value}) do not fit the {wanted} stops and bases, or are negative; measure them again.</source>
            <translation>Қашықтықтар ({value}) пункттер мен базаларға ({wanted}) сәйкес емес немесе теріс; қайта өлшеңіз.</translation>
        </message>
        <message>
            <source>This is no campaign or plan that can be read ({detail}); choose another one.</source>
            <translation>Бұл оқуға болатын далалық маусым не жоспар емес ({detail}); басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The campaign has version {value}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation>Далалық маусым {value} нұсқасында жазылған, ал бұл модуль {supported} нұсқасына дейін оқиды; модульді жаңартыңыз.</translation>
        </message>
        <message>
            <source>The campaign has an entry '{name}' that is not known; correct or remove it.</source>
            <translation>Далалық маусымда белгісіз «{name}» жазбасы бар; түзетіңіз немесе өшіріңіз.</translation>
        </message>
        <message>
            <source>The campaign lacks the entry '{name}'; add it.</source>
            <translation>Далалық маусымда «{name}» жазбасы жоқ; оны қосыңыз.</translation>
        </message>
        <message>
            <source>The entry '{name}' of the campaign cannot be '{value}'; correct it.</source>
            <translation>Далалық маусымның «{name}» жазбасы «{value}» бола алмайды; түзетіңіз.</translation>
        </message>
        <message>
            <source>season</source>
            <translation>маусым</translation>
        </message>
        <message>
            <source>forbidden days</source>
            <translation>тыйым салынған күндер</translation>
        </message>
        <message>
            <source>days of the crew</source>
            <translation>жасақ күндері</translation>
        </message>
        <message>
            <source>closed days</source>
            <translation>жабық күндер</translation>
        </message>
        <message>
            <source>days on which the stop is open</source>
            <translation>пункт ашық күндер</translation>
        </message>
        <message>
            <source>detour</source>
            <translation>айналма жол коэффициенті</translation>
        </message>
        <message>
            <source>minutes at a target</source>
            <translation>учаскедегі минут</translation>
        </message>
        <message>
            <source>time of the search</source>
            <translation>іздеу уақыты</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>бастапқы сан</translation>
        </message>
        <message>
            <source>cost of a crew-day</source>
            <translation>жасақ-күннің құны</translation>
        </message>
        <message>
            <source>cost of a kilometre</source>
            <translation>километр құны</translation>
        </message>
        <message>
            <source>cost of a camp night</source>
            <translation>лагерьде түнеу құны</translation>
        </message>
        <message>
            <source>litres of fuel for 100 km</source>
            <translation>100 км-ге отын, литр</translation>
        </message>
        <message>
            <source>price of fuel</source>
            <translation>отын бағасы</translation>
        </message>
        <message>
            <source>km² of a crew-day</source>
            <translation>жасақ-күніне км²</translation>
        </message>
        <message>
            <source>month</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>share of days lost to weather</source>
            <translation>ауа райынан жоғалған күндер үлесі</translation>
        </message>
        <message>
            <source>days lost by month</source>
            <translation>айлар бойынша жоғалған күндер</translation>
        </message>
        <message>
            <source>people</source>
            <translation>адам саны</translation>
        </message>
        <message>
            <source>km a day</source>
            <translation>күніне км</translation>
        </message>
        <message>
            <source>hours a day</source>
            <translation>күніне сағат</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>жылдамдық</translation>
        </message>
        <message>
            <source>nights out</source>
            <translation>базадан тыс түнеу</translation>
        </message>
        <message>
            <source>beginning of the working day</source>
            <translation>жұмыс күнінің басы</translation>
        </message>
        <message>
            <source>days off</source>
            <translation>демалыс күндері</translation>
        </message>
        <message>
            <source>unmapped km²</source>
            <translation>зерттелмеген км²</translation>
        </message>
        <message>
            <source>minutes of work</source>
            <translation>жұмыс минуты</translation>
        </message>
        <message>
            <source>weight of unmapped area</source>
            <translation>зерттелмеген аумақтың салмағы</translation>
        </message>
        <message>
            <source>weight of targets</source>
            <translation>учаскелердің салмағы</translation>
        </message>
        <message>
            <source>weight of access</source>
            <translation>қолжетімділік салмағы</translation>
        </message>
        <message>
            <source>weights of statuses</source>
            <translation>мәртебе салмақтары</translation>
        </message>
        <message>
            <source>weights of confidence</source>
            <translation>сенімділік салмақтары</translation>
        </message>
        <message>
            <source>weights of commodities</source>
            <translation>пайдалы қазба салмақтары</translation>
        </message>
        <message>
            <source>productivity</source>
            <translation>өнімділік</translation>
        </message>
        <message>
            <source>crews</source>
            <translation>жасақтар</translation>
        </message>
        <message>
            <source>chosen stops</source>
            <translation>таңдалған пункттер</translation>
        </message>
        <message>
            <source>must be visited</source>
            <translation>міндетті пункттер</translation>
        </message>
        <message>
            <source>locks</source>
            <translation>бекітулер</translation>
        </message>
        <message>
            <source>The mapping {place} cannot be read {detail}; choose another file, or map the fields again.</source>
            <translation>{place} сәйкестік файлын оқу мүмкін емес {detail}; басқасын таңдаңыз немесе өрістерді қайта сәйкестендіріңіз.</translation>
        </message>
        <message>
            <source>The file {place} is no field mapping; choose one that the import assistant has saved.</source>
            <translation>{place} файлы өрістер сәйкестігі емес; импорт шебері сақтағанын таңдаңыз.</translation>
        </message>
        <message>
            <source>Nothing can be imported into a table '{detail}'; choose one of the tables offered.</source>
            <translation>«{detail}» кестесіне импорттауға болмайды; ұсынылған кестелердің бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>The table '{detail}' has no field '{column}'; take it out of the mapping.</source>
            <translation>«{detail}» кестесінде «{column}» өрісі жоқ; оны сәйкестіктен алып тастаңыз.</translation>
        </message>
        <message>
            <source>The source {place} has no field '{detail}', which '{column}' is mapped to; map it anew.</source>
            <translation>{place} дереккөзінде «{column}» өрісіне сәйкестендірілген «{detail}» өрісі жоқ; қайта сәйкестендіріңіз.</translation>
        </message>
        <message>
            <source>The expression for '{column}' cannot be evaluated {detail}; correct it or leave it empty.</source>
            <translation>«{column}» өрісінің өрнегі есептелмейді {detail}; түзетіңіз немесе бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>'{column}' knows no value '{detail}'; choose one of the values offered.</source>
            <translation>«{column}» өрісінде «{detail}» мәні жоқ; ұсынылғандардың бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>The values of '{column}' cannot be multiplied by {detail}; give a number above 0.</source>
            <translation>«{column}» өрісінің мәндерін {detail} санына көбейтуге болмайды; 0-ден үлкен сан беріңіз.</translation>
        </message>
        <message>
            <source>The mapping {place} is made for the table '{detail}'; choose that table or another mapping.</source>
            <translation>{place} сәйкестігі «{detail}» кестесіне жасалған; сол кестені немесе басқа сәйкестікті таңдаңыз.</translation>
        </message>
        <message>
            <source>No field is mapped, so there is nothing to import; map at least one.</source>
            <translation>Ешбір өріс сәйкестендірілмеген, импорттайтын ештеңе жоқ; кемінде біреуін сәйкестендіріңіз.</translation>
        </message>
        <message>
            <source>{rows} and others</source>
            <translation>{rows} және басқалары</translation>
        </message>
        <message>
            <source>no geometry</source>
            <translation>геометриясы жоқ</translation>
        </message>
        <message>
            <source>a geometry that cannot be read</source>
            <translation>геометриясы оқылмайды</translation>
        </message>
        <message>
            <source>no polygon</source>
            <translation>полигоны жоқ</translation>
        </message>
        <message>
            <source>no single point</source>
            <translation>жалғыз нүкте емес</translation>
        </message>
        <message>
            <source>a coordinate that is no number</source>
            <translation>координатасы сан емес</translation>
        </message>
        <message>
            <source>larger than the Earth</source>
            <translation>Жерден үлкен</translation>
        </message>
        <message>
            <source>cannot be transformed to WGS 84</source>
            <translation>WGS 84 жүйесіне көшірілмейді</translation>
        </message>
        <message>
            <source>outside the globe</source>
            <translation>жер шарынан тыс</translation>
        </message>
        <message>
            <source>crosses the antimeridian</source>
            <translation>антимеридианды қиып өтеді</translation>
        </message>
        <message>
            <source>The file is read-only: statuses and geometries cannot be changed.</source>
            <translation>Файл тек оқуға арналған: мәртебелер мен геометрияны өзгерту мүмкін емес.</translation>
        </message>
        <message>
            <source>The file has version {detail}, newer than this plugin, so it is opened read-only; update the plugin to edit it.</source>
            <translation>Файлдың {detail} нұсқасы бұл модульден жаңа, сондықтан ол тек оқуға ашылды; түзету үшін модульді жаңартыңыз.</translation>
        </message>
        <message>
            <source>The file has version {detail}, older than this plugin, so it is read-only; open it again and let it be brought up to date.</source>
            <translation>Файлдың {detail} нұсқасы бұл модульден ескі, сондықтан ол тек оқуға арналған; қайта ашып, жаңартуға рұқсат беріңіз.</translation>
        </message>
        <message>
            <source>A journal beside the read-only file may hold later changes; copy both to a folder that you can write to.</source>
            <translation>Тек оқуға арналған файлдың жанындағы журналда кейінгі өзгерістер болуы мүмкін; екеуін де жазуға болатын қалтаға көшіріңіз.</translation>
        </message>
        <message>
            <source>The table '{table}' is empty.</source>
            <translation>«{table}» кестесі бос.</translation>
        </message>
        <message>
            <source>The table 'programme' has several rows; the first one counts.</source>
            <translation>«programme» кестесінде бірнеше жол бар; біріншісі есептеледі.</translation>
        </message>
        <message>
            <source>The layer of '{table}' is filtered; the figures count the whole table.</source>
            <translation>«{table}» кестесінің қабаты сүзілген; көрсеткіштер бүкіл кестені есептейді.</translation>
        </message>
        <message>
            <source>The figures include edits of '{table}' that are not saved yet.</source>
            <translation>Көрсеткіштерге «{table}» кестесінің әлі сақталмаған түзетулері кіреді.</translation>
        </message>
        <message>
            <source>Left out of the areas in '{table}', {reason}: {count} ({rows}).</source>
            <translation>«{table}» кестесінде аумаққа кірмеді, {reason}: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without status in '{table}', so not counted as mapped: {count} ({rows}).</source>
            <translation>«{table}» кестесінде мәртебесі жоқ, сондықтан зерттелген болып есептелмейді: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Unknown status '{detail}' in '{table}', not counted as mapped: {count} ({rows}).</source>
            <translation>«{table}» кестесінде белгісіз мәртебе «{detail}», зерттелген болып есептелмейді: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without method in '{table}', counted only where any method does: {count} ({rows}).</source>
            <translation>«{table}» кестесінде зерттелу түрі жоқ, кез келгені жарайтын жерде ғана есептеледі: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Unknown method '{detail}' in '{table}': {count} ({rows}).</source>
            <translation>«{table}» кестесінде белгісіз зерттелу түрі «{detail}»: {count} ({rows}).</translation>
        </message>
        <message>
            <source>'{detail}' in '{table}' is no date and was passed over: {count} ({rows}).</source>
            <translation>«{table}» кестесіндегі «{detail}» күн емес, өткізіп жіберілді: {count} ({rows}).</translation>
        </message>
        <message>
            <source>'{detail}' in '{table}' is no scale and was passed over: {count} ({rows}).</source>
            <translation>«{table}» кестесіндегі «{detail}» масштаб емес, өткізіп жіберілді: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Footprints that cite a zone which does not exist: {count} ({rows}).</source>
            <translation>Жоқ учаскеге сілтейтін контурлар: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without UUID in '{table}': {count} ({rows}).</source>
            <translation>«{table}» кестесінде UUID жоқ: {count} ({rows}).</translation>
        </message>
        <message>
            <source>The same UUID as another row in '{table}': {count} ({rows}).</source>
            <translation>«{table}» кестесінде UUID басқа жолмен бірдей: {count} ({rows}).</translation>
        </message>
        <message>
            <source>The computer ran out of memory; close other programs, then compute again.</source>
            <translation>Компьютердің жады жетпеді; басқа бағдарламаларды жауып, қайта есептеңіз.</translation>
        </message>
        <message>
            <source>Something unforeseen happened ({kind}: {detail}); please report it to the plugin's authors.</source>
            <translation>Күтпеген жағдай болды ({kind}: {detail}); бұл туралы модуль авторларына хабарлаңыз.</translation>
        </message>
        <message>
            <source>shapely computes.</source>
            <translation>shapely есептейді.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is not installed: same figures, slower.</source>
            <translation>shapely орнатылмағандықтан, QGIS-тің өз геометриясы есептейді: көрсеткіштер сол, баяуырақ.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is older than 2.1: same figures, slower.</source>
            <translation>shapely 2.1 нұсқасынан ескі болғандықтан, QGIS-тің өз геометриясы есептейді: көрсеткіштер сол, баяуырақ.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since the installed shapely brings a GEOS of its own, which cannot work inside this QGIS: same figures, slower.</source>
            <translation>Орнатылған shapely өз GEOS кітапханасын әкелетіндіктен (ол осы QGIS ішінде жұмыс істей алмайды), QGIS-тің өз геометриясы есептейді: көрсеткіштер сол, баяуырақ.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is there but cannot be loaded: same figures, slower.</source>
            <translation>shapely бар, бірақ жүктелмейтіндіктен, QGIS-тің өз геометриясы есептейді: көрсеткіштер сол, баяуырақ.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, as the environment variable RARE_EARTH_KERNEL asks: same figures, slower.</source>
            <translation>RARE_EARTH_KERNEL орта айнымалысы талап еткендіктен, QGIS-тің өз геометриясы есептейді: көрсеткіштер сол, баяуырақ.</translation>
        </message>
        <message>
            <source>The programme file {path} does not exist; choose another one.</source>
            <translation>{path} бағдарлама файлы жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} exists already; choose another name.</source>
            <translation>{path} файлы бұрыннан бар; басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>The programme file {path} is locked by another program; close it there, then open it again.</source>
            <translation>{path} бағдарлама файлын басқа бағдарлама ұстап тұр; сонда жауып, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The folder of {path} keeps no locks, as some network drives do, so two people could overwrite each other's work; copy the file to a drive of this computer and open it there.</source>
            <translation>{path} қалтасы кейбір желілік дискілер сияқты құлыптауды қолдамайды, сондықтан екі адам бірінің жұмысын бірі өшіріп жіберуі мүмкін; файлды осы компьютердің дискісіне көшіріп, сонда ашыңыз.</translation>
        </message>
        <message>
            <source>The disk of {path} is full, so the file can be neither read safely nor written; make room first.</source>
            <translation>{path} дискісінде орын жоқ, сондықтан файлды сенімді оқу да, жазу да мүмкін емес; алдымен орын босатыңыз.</translation>
        </message>
        <message>
            <source>The programme file {path} cannot be read {detail}; check its permissions and whether its drive is there.</source>
            <translation>{path} бағдарлама файлын оқу мүмкін емес {detail}; рұқсаттарын және дискінің қосулы екенін тексеріңіз.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written {detail}; check the folder's permissions and the free space.</source>
            <translation>{path} файлын жазу мүмкін емес {detail}; қалтаның рұқсаттарын және бос орынды тексеріңіз.</translation>
        </message>
        <message>
            <source>The file {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>{path} файлы толық жазылмады, сондықтан бұрынғысы сақталды; бос орынды тексеріңіз.</translation>
        </message>
        <message>
            <source>The programme file {path} is incomplete or damaged; take it from a backup or copy it again.</source>
            <translation>{path} бағдарлама файлы толық емес немесе бүлінген; сақтық көшірмесінен алыңыз немесе қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>The file {path} is no GeoPackage; choose a programme file (.gpkg).</source>
            <translation>{path} файлы GeoPackage емес; бағдарлама файлын (.gpkg) таңдаңыз.</translation>
        </message>
        <message>
            <source>The GeoPackage {path} is no survey programme, since it has no table 'programme' that says so; choose a programme file, or import its layers into one.</source>
            <translation>{path} GeoPackage файлы барлау бағдарламасы емес: онда «programme» кестесі жоқ; бағдарлама файлын таңдаңыз немесе қабаттарын бағдарламаға импорттаңыз.</translation>
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation>{path} бағдарлама файлының нұсқасы {version}, ал бұл модуль {supported} нұсқасына дейін оқиды; модульді жаңартыңыз.</translation>
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin writes version {supported}; open it in the panel and bring it up to date first.</source>
            <translation>{path} бағдарлама файлының нұсқасы {version}, ал бұл модуль {supported} нұсқасын жазады; алдымен оны панельде ашып, жаңартыңыз.</translation>
        </message>
        <message>
            <source>The programme file {path} lacks the table '{table}'; take it from a backup.</source>
            <translation>{path} бағдарлама файлында «{table}» кестесі жоқ; сақтық көшірмесінен алыңыз.</translation>
        </message>
        <message>
            <source>The programme file {path} lacks the column '{column}' in the table '{table}'; take it from a backup.</source>
            <translation>{path} бағдарлама файлының «{table}» кестесінде «{column}» бағаны жоқ; сақтық көшірмесінен алыңыз.</translation>
        </message>
        <message>
            <source>The table '{table}' of {path} is not in longitude and latitude (EPSG:4326), so nothing can be imported into it; bring the table to EPSG:4326 first.</source>
            <translation>{path} файлының «{table}» кестесі бойлық пен ендікте емес (EPSG:4326), сондықтан оған импорттау мүмкін емес; алдымен кестені EPSG:4326 жүйесіне көшіріңіз.</translation>
        </message>
        <message>
            <source>The copy cannot take the place of {path}, which it is made from; choose another name.</source>
            <translation>Көшірме өзі алынатын {path} файлының орнын баса алмайды; басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>A layer of {path} is being edited, here or in another window; save or discard its changes first.</source>
            <translation>{path} файлының қабаты осында немесе басқа терезеде түзетілуде; алдымен өзгерістерін сақтаңыз немесе болдырмаңыз.</translation>
        </message>
        <message>
            <source>The file {path} was changed meanwhile, so nothing was written; look at what it holds now, then begin again.</source>
            <translation>{path} файлы осы арада өзгерді, сондықтан ештеңе жазылмады; ондағы қазіргі деректі қарап, қайта бастаңыз.</translation>
        </message>
        <message>
            <source>No way leads from version {version} of the programme file {path} to the one of this plugin; it stays read-only.</source>
            <translation>{path} бағдарлама файлының {version} нұсқасынан бұл модульдің нұсқасына көшіру жоқ; ол тек оқуға қалады.</translation>
        </message>
        <message>
            <source>The programme file {path} could not be brought up to date from version {version} ({detail}), so it is as it was; please report it to the plugin's authors.</source>
            <translation>{path} бағдарлама файлын {version} нұсқасынан жаңарту мүмкін болмады ({detail}), ол бұрынғыдай қалды; бұл туралы модуль авторларына хабарлаңыз.</translation>
        </message>
        <message>
            <source>Bringing the programme file {path} up to date would have lost rows ({detail}), so it is as it was; please report it to the plugin's authors.</source>
            <translation>{path} бағдарлама файлын жаңартқанда жолдар жоғалар еді ({detail}), сондықтан ол бұрынғыдай қалды; бұл туралы модуль авторларына хабарлаңыз.</translation>
        </message>
        <message>
            <source>The layer {layer} has no known coordinate reference system, so its place on Earth is unknown; set one in the layer's properties.</source>
            <translation>{layer} қабатының белгілі координаттар жүйесі жоқ, сондықтан Жердегі орны белгісіз; оны қабат қасиеттерінде көрсетіңіз.</translation>
        </message>
        <message>
            <source>No transformation leads from the coordinate reference system {detail} of the layer {layer} to WGS 84; give the layer another one.</source>
            <translation>{layer} қабатының {detail} координаттар жүйесінен WGS 84 жүйесіне түрлендіру жоқ; қабатқа басқасын беріңіз.</translation>
        </message>
        <message>
            <source>The layer {layer} has no field '{detail}'; choose another field.</source>
            <translation>{layer} қабатында «{detail}» өрісі жоқ; басқа өрісті таңдаңыз.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no area to take a remainder from; draw or import one.</source>
            <translation>Аумақтың жарамды полигоны жоқ, сондықтан қалдық шығаратын негіз жоқ; оны сызыңыз немесе импорттаңыз.</translation>
        </message>
        <message>
            <source>The programme states no official area of its territory; enter it in its field official_km2, or choose the polygon's area as denominator.</source>
            <translation>Бағдарламада аумақтың ресми ауданы көрсетілмеген; оны official_km2 өрісіне енгізіңіз немесе салыстыру аумағы ретінде полигон ауданын таңдаңыз.</translation>
        </message>
        <message>
            <source>Areas that must add up differ ({expected} against {found} km2), so no figure is shown; check the geometries of the programme for extreme coordinates.</source>
            <translation>Тең болуға тиіс аумақтар сәйкес келмейді ({expected} және {found} км2), сондықтан көрсеткіш шығарылмайды; бағдарлама геометриясында шектен тыс координаттар жоқ па — тексеріңіз.</translation>
        </message>
        <message>
            <source>The geometry library gave up ({detail}), so no figure is shown; run the tool 'Check validity' on the layers.</source>
            <translation>Геометрия кітапханасының ақауы ({detail}), сондықтан көрсеткіш шығарылмайды; қабаттарға «Дұрыстығын тексеру» құралын қолданыңыз.</translation>
        </message>
        <message>
            <source>The computation was cancelled; the figures shown are those from before.</source>
            <translation>Есептеу тоқтатылды; бұрынғы көрсеткіштер көрсетілген.</translation>
        </message>
        <message>
            <source>'{text}' is no sheet code; write one like M-43, M-43-XXI or M-43-89-В.</source>
            <translation>«{text}» парақ номенклатурасы емес; M-43, M-43-XXI немесе M-43-89-В сияқты жазыңыз.</translation>
        </message>
        <message>
            <source>In the sheet code '{text}' the Cyrillic letter Н could be H or N; write it in Latin.</source>
            <translation>«{text}» номенклатурасындағы кирилл Н әрпі H немесе N болуы мүмкін; латынша жазыңыз.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' has the column {detail}, but columns run from 1 to 60.</source>
            <translation>«{text}» номенклатурасында {detail} бағаны көрсетілген, ал бағандар 1-ден 60-қа дейін.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' has the number {detail}, which no sheet of its scale has.</source>
            <translation>«{text}» номенклатурасында {detail} нөмірі бар, бұл масштабтың парақтарында ондай нөмір жоқ.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' is one of 1:{detail}, not of the scale asked for.</source>
            <translation>«{text}» номенклатурасы 1:{detail} масштабына жатады, сұралған масштабқа емес.</translation>
        </message>
        <message>
            <source>There are no sheets of the scale {text}; choose 1:1 000 000, 500 000, 200 000, 100 000 or 50 000.</source>
            <translation>{text} масштабты парақтар жоқ; 1:1 000 000, 500 000, 200 000, 100 000 немесе 50 000 таңдаңыз.</translation>
        </message>
        <message>
            <source>The place {text} lies outside the map sheets, which cover 0 to 60 degrees north; choose another extent.</source>
            <translation>{text} орны 0–60 градус солтүстік ендікті қамтитын карта парақтарынан тыс; басқа қамтуды таңдаңыз.</translation>
        </message>
        <message>
            <source>Map sheets cannot be framed in {crs}; choose a coordinate reference system in degrees, such as EPSG:4284.</source>
            <translation>Парақ рамкаларын {crs} жүйесінде құру мүмкін емес; градуспен берілген жүйені таңдаңыз, мысалы EPSG:4284.</translation>
        </message>
        <message>
            <source>No transformation leads from {crs} to WGS 84 there; choose another datum or extent.</source>
            <translation>Бұл жерде {crs} жүйесінен WGS 84 жүйесіне түрлендіру жоқ; басқа санақ жүйесін немесе қамтуды таңдаңыз.</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>себебі</translation>
        </message>
        <message>
            <source>a report number</source>
            <translation>есеп нөмірі</translation>
        </message>
        <message>
            <source>a resource category</source>
            <translation>ресурс санаты</translation>
        </message>
        <message>
            <source>a commodity</source>
            <translation>пайдалы қазба</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>мәртебе жоқ</translation>
        </message>
        <message>
            <source>The move from '{current}' to '{wanted}' must record {missing}; enter it, then move again.</source>
            <translation>«{current}» мәртебесінен «{wanted}» мәртебесіне өткенде мынаны көрсету қажет: {missing}; оны енгізіп, қайталаңыз.</translation>
        </message>
        <message>
            <source>A move from '{current}' to '{wanted}' is not allowed; choose one of the statuses offered.</source>
            <translation>«{current}» мәртебесінен «{wanted}» мәртебесіне өтуге болмайды; ұсынылған мәртебелердің бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>The event to be corrected is no longer in the history; open it again.</source>
            <translation>Түзетілетін жазба тарихта енді жоқ; тарихты қайта ашыңыз.</translation>
        </message>
        <message>
            <source>There is no status '{status}'; choose one of those offered.</source>
            <translation>«{status}» мәртебесі жоқ; ұсынылғандардың бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>With this correction the history would end in '{status}', but the row is '{current}'; choose another day or status, or change the status itself.</source>
            <translation>Бұл түзетумен тарих «{status}» болып аяқталар еді, ал жолдың мәртебесі «{current}»; басқа күнді немесе мәртебені таңдаңыз не мәртебенің өзін өзгертіңіз.</translation>
        </message>
        <message>
            <source>A correction needs a reason; enter it.</source>
            <translation>Түзетуге себеп керек; енгізіңіз.</translation>
        </message>
        <message>
            <source>A correction needs the day of the move; enter it.</source>
            <translation>Түзетуге ауысу күні керек; енгізіңіз.</translation>
        </message>
        <message>
            <source>This programme file is of an earlier version, which holds no corrections; open it where it can be written, so that it is brought up to date.</source>
            <translation>Бұл бағдарлама файлының нұсқасы ескі, онда түзету болмайды; жаңартылуы үшін оны жазуға болатын жерде ашыңыз.</translation>
        </message>
        <message>
            <source>No forecast: no whole year of coverage is known yet; date the accepted surveys.</source>
            <translation>Болжам жоқ: зерттелудің бірде-бір толық жылы белгілі емес; қабылданған түсірілімдердің күнін көрсетіңіз.</translation>
        </message>
        <message>
            <source>No forecast: the day of the goal must lie after {date}, by a hundred years at most; choose another one.</source>
            <translation>Болжам жоқ: мақсат күні {date} күнінен кейін, жүз жылдан аспайтын мерзімде болуы керек; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>No forecast: an assumption is out of range ({name}); correct it.</source>
            <translation>Болжам жоқ: жорамал шектен тыс ({name}); түзетіңіз.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no sheet of it; draw or import one.</source>
            <translation>Аумақтың жарамды полигоны жоқ, сондықтан парағы да жоқ; оны сызыңыз немесе импорттаңыз.</translation>
        </message>
        <message>
            <source>No sheet meets the territory: the nomenclature covers 0 to 60 degrees north.</source>
            <translation>Аумаққа бірде-бір парақ кірмейді: номенклатура 0–60 градус солтүстік ендікті қамтиды.</translation>
        </message>
        <message>
            <source>Around the outline lie {count} licence blocks, far more than a licence holds; check the outline.</source>
            <translation>Контурдың айналасында {count} лицензиялық блок бар, лицензиядағыдан әлдеқайда көп; контурды тексеріңіз.</translation>
        </message>
    </context>
    <context>
        <name>SheetCoverage</name>
        <message>
            <source>Cartogram of study</source>
            <translation>Зерттелу картограммасы</translation>
        </message>
        <message>
            <source>Counts a survey coverage by map sheet: area of the sheet within the territory, covered and remaining area in km2, covered percent, year of the last accepted survey and the finest scale.

Overlapping footprints count once; the sheets add up to the territory. With a status field only 'accepted' and 'released' count. A survey that holds no more of a sheet than a strip of 120 m along its edges, which frames of another datum bring about, gives it neither year nor scale.

Frames belong to a datum, by default Pulkovo 1942; they are built from the corners of their 1:50 000 sheets, so that scales nest, and brought to EPSG:4326.</source>
            <translation>Зерттелуді карта парақтары бойынша есептейді: парақтың аумақ ішіндегі ауданы, зерттелген және қалған аумақ (км2), зерттелу пайызы, соңғы қабылданған түсірілім жылы және ең ірі масштаб.

Қабаттасқан контурлар бір рет есептеледі; парақтардың қосындысы аумаққа тең. Мәртебе өрісі берілсе, тек «accepted» пен «released» есептеледі. Парақтың шеті бойымен ені 120 м жолақтан артық емес бөлігін алатын түсірілім (басқа санақ жүйесінің рамкаларында осылай болады) параққа жыл да, масштаб та бермейді.

Рамкалар санақ жүйесіне тәуелді, әдепкісі — Пулково 1942; масштабтар бір-біріне дәл кіруі үшін олар 1:50 000 парақтарының бұрыштарынан құралып, EPSG:4326 жүйесіне көшіріледі.</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Аумақ</translation>
        </message>
        <message>
            <source>Polygons of the area to be mapped; sheets are clipped to it.</source>
            <translation>Зерттелуге тиіс аумақтың полигондары; парақтар сол бойынша қиылады.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Зерттелу</translation>
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation>Түсірілімдердің полигондары; қабаттасуы мүмкін.</translation>
        </message>
        <message>
            <source>Scale of the sheets</source>
            <translation>Парақтардың масштабы</translation>
        </message>
        <message>
            <source>One row is made for each sheet of this scale.</source>
            <translation>Осы масштабтың әр парағына бір жол.</translation>
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation>Зерттелу мәртебесі</translation>
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation>Әр контурдың мәртебесі бар өріс; онсыз бәрі зерттелген болып есептеледі.</translation>
        </message>
        <message>
            <source>Day of acceptance</source>
            <translation>Қабылданған күні</translation>
        </message>
        <message>
            <source>Field with a date or a year; without one no sheet has a year.</source>
            <translation>Күні немесе жылы бар өріс; онсыз парақтарда жыл болмайды.</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Түсірілім масштабы</translation>
        </message>
        <message>
            <source>Field with the scale denominator, as 50000; without one no sheet has a scale.</source>
            <translation>Масштаб бөлімі бар өріс, мысалы 50000; онсыз парақтарда масштаб болмайды.</translation>
        </message>
        <message>
            <source>A polygon for each sheet that the territory meets, in EPSG:4326.</source>
            <translation>Аумаққа кіретін әр параққа EPSG:4326 жүйесіндегі полигон.</translation>
        </message>
        <message>
            <source>{area} km2 of the territory lie in no sheet: sheets cover 0 to 60 degrees north.</source>
            <translation>Аумақтың {area} км2 бөлігі ешбір параққа кірмейді: парақтар 0–60 градус солтүстік ендікті қамтиды.</translation>
        </message>
        <message numerus="yes">
            <source>{field}: {count} values cannot be read and count as not known: {ids}.</source>
            <translation>
                <numerusform>{field}: {count} мән оқылмады, белгісіз деп саналады: {ids}.</numerusform>
                <numerusform>{field}: {count} мән оқылмады, белгісіз деп саналады: {ids}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SiteRows</name>
        <message>
            <source>The layer '{layer}' has no geometry; name the fields that hold longitude and latitude.</source>
            <translation>«{layer}» қабатының геометриясы жоқ; бойлық пен ендік өрістерін көрсетіңіз.</translation>
        </message>
        <message>
            <source>For the layer '{layer}' one field of coordinates is named; name both, or neither.</source>
            <translation>«{layer}» қабаты үшін бір ғана координата өрісі көрсетілген; екеуін де көрсетіңіз немесе ешқайсысын көрсетпеңіз.</translation>
        </message>
        <message>
            <source>The layer '{layer}' holds lines; choose one of points or polygons.</source>
            <translation>«{layer}» қабатында сызықтар бар; нүктелер немесе полигондар қабатын таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV or a zip of them</source>
            <translation>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV немесе олардың zip мұрағаты</translation>
        </message>
        <message>
            <source>&amp;Choose …</source>
            <translation>&amp;Таңдау …</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(жоқ)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>or a layer of the &amp;project</source>
            <translation>немесе &amp;жоба қабаты</translation>
        </message>
        <message>
            <source>&amp;Layers of the source</source>
            <translation>&amp;Дереккөз қабаттары</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Қабат</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Нысандар</translation>
        </message>
        <message>
            <source>&amp;Texts: choose the line whose words read well</source>
            <translation>&amp;Мәтіндер: сөздері дұрыс оқылатын жолды таңдаңыз</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>{number}-үлгі</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодтау</translation>
        </message>
        <message>
            <source>&amp;East, longitude</source>
            <translation>&amp;Шығыс, бойлық</translation>
        </message>
        <message>
            <source>&amp;North, latitude</source>
            <translation>&amp;Солтүстік, ендік</translation>
        </message>
        <message>
            <source>Layers ({endings})</source>
            <translation>Қабаттар ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Барлық файл (*)</translation>
        </message>
        <message>
            <source>Choose what to import</source>
            <translation>Нені импорттайтынын таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Өңдеуде</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>Unknown status</source>
            <translation>Белгісіз мәртебе</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>ұсынылған</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>таңдалған</translation>
        </message>
        <message>
            <source>designed</source>
            <translation>жобаланған</translation>
        </message>
        <message>
            <source>contracted</source>
            <translation>келісімшарт жасалған</translation>
        </message>
        <message>
            <source>airborne</source>
            <translation>аэрогеофизика</translation>
        </message>
        <message>
            <source>fieldwork</source>
            <translation>далалық жұмыстар</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>камералдық жұмыстар</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>есеп тапсырылған</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>қабылданған</translation>
        </message>
        <message>
            <source>released</source>
            <translation>қорға берілген</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>тоқтатыла тұрған</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>жойылған</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>ауыстырылған</translation>
        </message>
        <message>
            <source>identified</source>
            <translation>анықталған</translation>
        </message>
        <message>
            <source>ranked</source>
            <translation>реттелген</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>ұсынылған</translation>
        </message>
        <message>
            <source>programmed</source>
            <translation>бағдарламаға енгізілген</translation>
        </message>
        <message>
            <source>licensed</source>
            <translation>лицензия берілген</translation>
        </message>
        <message>
            <source>explored</source>
            <translation>барланған</translation>
        </message>
        <message>
            <source>appraised</source>
            <translation>бағаланған</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>мемлекеттік есепте</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қабылданбаған</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>кейінге қалдырылған</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
        <message>
            <source>in work</source>
            <translation>жұмыста</translation>
        </message>
    </context>
    <context>
        <name>StatusChangeDialog</name>
        <message>
            <source>Change status</source>
            <translation>Мәртебені өзгерту</translation>
        </message>
        <message>
            <source>Not before the last move, {date}</source>
            <translation>Соңғы ауысудан ({date}) ерте емес</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>{name} *</source>
            <translation>{name} *</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>* This move must record it.</source>
            <translation>* Бұл өзгерісте міндетті.</translation>
        </message>
        <message>
            <source>Cannot make this move and stay as they are ({count}): {rows}</source>
            <translation>Бұл ауысуды жасай алмайды, мәртебесі сол күйінде қалады ({count}): {rows}</translation>
        </message>
        <message>
            <source>New status “{status}” for {rows} ({count})</source>
            <translation>Жаңа мәртебе «{status}»: {rows} ({count})</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Есеп нөмірі</translation>
        </message>
        <message>
            <source>Resource category</source>
            <translation>Ресурс санаты</translation>
        </message>
        <message>
            <source>Commodity</source>
            <translation>Пайдалы қазба</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>New status</source>
            <translation>Жаңа мәртебе</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>StatusMoves</name>
        <message>
            <source>No move is open to all of them</source>
            <translation>Бәріне ортақ ауысу жоқ</translation>
        </message>
        <message>
            <source>Cannot move: {rows}</source>
            <translation>Ауыстыруға болмайды: {rows}</translation>
        </message>
    </context>
    <context>
        <name>StatusReport</name>
        <message>
            <source>Status report</source>
            <translation>Жай-күй есебі</translation>
        </message>
        <message>
            <source>Writes the report for a status meeting: one PDF with the overview map, the figures with what they mean, the chart of coverage and forecast, tables by status, oblast, zone and target, and what changed since a day by the history; and a spreadsheet (XLSX) of the same tables with their definitions and sources. It says so on each page where the geometry is illustrative.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Жай-күй туралы кеңеске есеп жасайды: шолу картасы, көрсеткіштер мен олардың мағынасы, зерттелу мен болжам графигі, мәртебелер, облыстар, түсірілім учаскелері мен перспективалы учаскелер бойынша кестелер және тарих бойынша белгілі бір күннен бері не өзгергені бар бір PDF; сондай-ақ сол кестелер анықтамаларымен және дереккөздерімен (XLSX). Геометрия шартты болса, ол әр бетте айтылады.

Бағдарлама файлы берілмесе, модульмен бірге келетін үлгі бағдарлама алынады.</translation>
        </message>
        <message>
            <source>Language of the report, whatever that of QGIS is.</source>
            <translation>QGIS тіліне қарамастан есептің тілі.</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Өзгерістер, мына күннен</translation>
        </message>
        <message>
            <source>Day of the last meeting: moves of statuses after it are listed, and figures stand beside those of that day. Empty for a report without changes.</source>
            <translation>Өткен кеңестің күні: одан кейінгі мәртебе ауысулары тізіледі, көрсеткіштер сол күнгілерімен қатар тұрады. Бос болса — өзгерістерсіз есеп.</translation>
        </message>
        <message>
            <source>PDF and spreadsheet</source>
            <translation>PDF және кестелер</translation>
        </message>
        <message>
            <source>PDF alone</source>
            <translation>тек PDF</translation>
        </message>
        <message>
            <source>spreadsheet alone</source>
            <translation>тек кестелер</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Which files are written.</source>
            <translation>Қандай файлдар жазылады.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Кестелер</translation>
        </message>
        <message>
            <source>Number of changes</source>
            <translation>Өзгерістер саны</translation>
        </message>
        <message>
            <source>No report could be made. {reason}</source>
            <translation>Есеп жасалмады. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Stop</name>
        <message>
            <source>other stop</source>
            <translation>басқа аялдама</translation>
        </message>
        <message>
            <source>map sheet</source>
            <translation>карта парағы</translation>
        </message>
        <message>
            <source>target</source>
            <translation>перспективалы учаске</translation>
        </message>
        <message>
            <source>camp</source>
            <translation>лагерь</translation>
        </message>
        <message>
            <source>base</source>
            <translation>база</translation>
        </message>
    </context>
    <context>
        <name>StopModel</name>
        <message>
            <source>Must</source>
            <translation>Міндетті</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Unmapped, km²</source>
            <translation>Зерттелмеген, км²</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Жасақ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Түсірілім</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
    </context>
    <context>
        <name>StopsDialog</name>
        <message>
            <source>Change stops</source>
            <translation>Пункттерді өзгерту</translation>
        </message>
        <message>
            <source>Must be visited</source>
            <translation>Міндетті түрде бару</translation>
        </message>
        <message>
            <source>Open on some days only</source>
            <translation>Кейбір күндері ғана ашық</translation>
        </message>
        <message>
            <source>Work of its own</source>
            <translation>Өзіндік жұмыс уақыты</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Бастап</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жұмыс</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Түсірілім әдісі</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Түсірілім масштабы</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops: {names}</source>
            <translation>
                <numerusform>{count} пункт: {names}</numerusform>
                <numerusform>{count} пункт: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>The stops differ; half marked leaves each as it is</source>
            <translation>Пункттер әртүрлі; жартылай белгі әрқайсысын бұрынғыдай қалдырады</translation>
        </message>
        <message>
            <source>as each is</source>
            <translation>әрқайсысындағыдай</translation>
        </message>
    </context>
    <context>
        <name>Structure</name>
        <message>
            <source>bedding</source>
            <translation>қабаттылық</translation>
        </message>
        <message>
            <source>foliation</source>
            <translation>тақтатастылық</translation>
        </message>
        <message>
            <source>lineation</source>
            <translation>сызықтылық</translation>
        </message>
        <message>
            <source>fold axis</source>
            <translation>қатпар осі</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>жарылым</translation>
        </message>
        <message>
            <source>shear zone</source>
            <translation>тақтатастану зонасы</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>жарықшақ</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>түйісу</translation>
        </message>
        <message>
            <source>vein</source>
            <translation>желі</translation>
        </message>
        <message>
            <source>dyke</source>
            <translation>дайка</translation>
        </message>
        <message>
            <source>other, see the note</source>
            <translation>басқа, ескертпені қараңыз</translation>
        </message>
    </context>
    <context>
        <name>SurveyAlgorithm</name>
        <message>
            <source>Datum of the frames</source>
            <translation>Рамкалардың санақ жүйесі</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Рамкалар тіктөртбұрыш болатын, градуспен берілген координаттар жүйесі.</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features were not checked, since no figure depends on their shape.</source>
            <translation>
                <numerusform>{layer}: {count} нысан тексерілмеді, өйткені ешбір көрсеткіш оның пішініне байланысты емес.</numerusform>
                <numerusform>{layer}: {count} нысан тексерілмеді, өйткені ешбір көрсеткіш олардың пішініне байланысты емес.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} geometries repaired, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer}: {count} геометрия түзетілді, нысан id: {ids}.</numerusform>
                <numerusform>{layer}: {count} геометрия түзетілді, нысандар id: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation>түзетуден кейін полигон қалмады</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features skipped, {reason}, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer}: {count} нысан өткізіп жіберілді, {reason}, нысан id: {ids}.</numerusform>
                <numerusform>{layer}: {count} нысан өткізіп жіберілді, {reason}, нысандар id: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{output} would overwrite the survey programme {file} and all that is in it; choose another file.</source>
            <translation>{output}: {file} файлы — түсірілім бағдарламасы, ол бүкіл мазмұнымен бірге қайта жазылып кетер еді; басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>Бағдарламаның GeoPackage файлы; бос болса — үлгі бағдарлама.</translation>
        </message>
        <message>
            <source>The computation was cancelled, so nothing was written.</source>
            <translation>Есептеу тоқтатылды, сондықтан ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>дәлдігі белгісіз</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>дәлдігі {metres} м</translation>
        </message>
        <message>
            <source>{layer}: brought to WGS 84 by '{operation}', {accuracy}.</source>
            <translation>{layer}: WGS 84 жүйесіне «{operation}» арқылы көшірілді, {accuracy}.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Sort by</source>
            <translation>Сұрыптау</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>{path} names no table format; let its name end in .xlsx or .csv.</source>
            <translation>{path} атауы кестеге жарамайды; ол .xlsx немесе .csv деп аяқталсын.</translation>
        </message>
        <message>
            <source>The table {path} cannot be written ({detail}); close it in the spreadsheet program, check the folder and the free space, then try again.</source>
            <translation>{path} кестесін жазу мүмкін емес ({detail}); оны кесте бағдарламасында жабыңыз, қалта мен бос орынды тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>The table {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>{path} кестесі толық жазылмады, сондықтан бұрынғы файл сақталды; бос орынды тексеріңіз.</translation>
        </message>
    </context>
    <context>
        <name>TableFilters</name>
        <message>
            <source>Code, name, note …</source>
            <translation>Код, атау, ескертпе …</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Сөз бойынша сүзу</translation>
        </message>
        <message>
            <source>Filter by status</source>
            <translation>Мәртебе бойынша сүзу</translation>
        </message>
        <message>
            <source>Filter by oblast</source>
            <translation>Облыс бойынша сүзу</translation>
        </message>
        <message>
            <source>Filter by commodity</source>
            <translation>Пайдалы қазба бойынша сүзу</translation>
        </message>
        <message>
            <source>All statuses</source>
            <translation>Барлық мәртебе</translation>
        </message>
        <message>
            <source>All oblasts</source>
            <translation>Барлық облыс</translation>
        </message>
        <message>
            <source>All commodities</source>
            <translation>Барлық қазба</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} / {total}</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>Zones</source>
            <translation>Түсірілім учаскелері</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективалы учаскелер</translation>
        </message>
        <message>
            <source>The layer is not in the project. Open the programme again to bring it back.</source>
            <translation>Қабат жобада жоқ. Қайтару үшін бағдарламаны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The layer's filter shows no row.</source>
            <translation>Қабаттың сүзгісі бірде-бір жолды көрсетпейді.</translation>
        </message>
        <message>
            <source>The programme has no row here yet.</source>
            <translation>Бағдарламада мұнда әлі жол жоқ.</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>Мәртебені өзгерту</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Тарих…</translation>
        </message>
        <message>
            <source>History of the whole programme…</source>
            <translation>Бүкіл бағдарлама тарихы…</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Таңдалған жолдарды көшіру</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Кестені көшіру</translation>
        </message>
    </context>
    <context>
        <name>TargetDossier</name>
        <message>
            <source>Target dossiers</source>
            <translation>Перспективалы учаскелер досьелері</translation>
        </message>
        <message>
            <source>Writes a dossier for each target, with its code in the name: a PDF with map, commodities, resource category in the right words, status and history, the numbered coordinates of the perimeter in WGS 84 and Pulkovo 1942 with the accuracy of the operation, the licence blocks of 1' x 1' that it holds or touches, and sources; and a GeoJSON (RFC 7946) beside it.

P1, P2 and P3 are forecast resources, not KAZRC resources, and the dossier says so. What cannot be made is listed, and the rest is made.</source>
            <translation>Әр перспективалы учаскеге атында коды бар досье жасайды: картасы, пайдалы қазбалары, дұрыс сөзбен айтылған ресурс санаты, мәртебесі мен тарихы, контурдың WGS 84 және Пулково 1942 жүйелеріндегі нөмірленген координаталары мен түрлендіру дәлдігі, ішіндегі не жартылай ішіндегі 1' x 1' лицензия блоктары және дереккөздері бар PDF; жанында GeoJSON (RFC 7946).

Р1, Р2 және Р3 — болжамды ресурстар, KAZRC бойынша ресурстар емес, досье мұны айтады. Жасалмағаны тізіледі, қалғаны дайын болады.</translation>
        </message>
        <message>
            <source>Language of the dossiers, whatever that of QGIS is.</source>
            <translation>QGIS тіліне қарамастан досьелердің тілі.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Кодтар</translation>
        </message>
        <message>
            <source>Codes of the targets wanted, semicolons between them; empty for all.</source>
            <translation>Керек перспективалы учаскелердің кодтары, арасында нүктелі үтір; бос болса — барлығы.</translation>
        </message>
        <message>
            <source>Grid of the licence blocks</source>
            <translation>Лицензия блоктарының торы</translation>
        </message>
        <message>
            <source>Datum by whose minutes the blocks are listed; the other is counted beside.</source>
            <translation>Блоктар минуттары бойынша тізілетін координаталар жүйесі; екіншісі бойынша олар тек саналады.</translation>
        </message>
        <message>
            <source>Number of files made</source>
            <translation>Жасалған файлдар саны</translation>
        </message>
        <message>
            <source>Number of dossiers that failed</source>
            <translation>Жасалмаған досьелер саны</translation>
        </message>
        <message>
            <source>No dossier could be made. {reason}</source>
            <translation>Бірде-бір досье жасалмады. {reason}</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline: {moves}</source>
            <translation>Мәртебелер барысы: {moves}</translation>
        </message>
    </context>
    <context>
        <name>Timetable</name>
        <message>
            <source>Campaign</source>
            <translation>Науқан</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Маусым</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Немен жазылған</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескерту</translation>
        </message>
    </context>
    <context>
        <name>TimetableDialog</name>
        <message>
            <source>Timetable: {name}</source>
            <translation>Кесте: {name}</translation>
        </message>
    </context>
    <context>
        <name>TurnDialog</name>
        <message>
            <source>Progress</source>
            <translation>Жұмыс барысы</translation>
        </message>
    </context>
    <context>
        <name>UpdateStrip</name>
        <message>
            <source>Bring it up to date</source>
            <translation>Жаңарту</translation>
        </message>
        <message>
            <source>A backup is kept. Earlier releases of the plugin will open the file read-only afterwards.</source>
            <translation>Сақтық көшірме сақталады. Модульдің бұрынғы шығарылымдары файлды кейін тек оқу үшін ашады.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>The programme file has version {version}; this plugin edits version {wanted}. Until it is brought up to date it is read-only. A backup is kept.</source>
            <translation>Бағдарлама файлының нұсқасы {version}; бұл модуль {wanted} нұсқасын түзетеді. Жаңартылғанша ол тек оқуға арналған. Сақтық көшірме сақталады.</translation>
        </message>
    </context>
    <context>
        <name>ValidateProgramme</name>
        <message>
            <source>Check a programme</source>
            <translation>Бағдарламаны тексеру</translation>
        </message>
        <message>
            <source>Looks for what should be mended in a survey programme: polygons that are invalid, drawn twice, overlapping, outside the territory or with latitude and longitude exchanged; codes, statuses and commodities that are missing, shared or unknown; declared areas, dates and histories that contradict each other; counts and areas against the published figures. Nothing is changed.

With a layer, that layer is checked instead, against the territory of the programme: points, polygons, or a table whose fields hold longitude and latitude in degrees. What lies within 5 km of the border is a warning, since the border is drawn no better; distances are geodesics on the ellipsoid WGS 84.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation>Барлау бағдарламасында нені түзету керегін іздейді: дұрыс емес, екі рет сызылған, қабаттасқан, аумақтан тыс немесе ендігі мен бойлығы ауысқан полигондар; жоқ, ортақ немесе белгісіз кодтар, мәртебелер мен пайдалы қазбалар; бір-біріне қайшы мәлімделген аумақтар, күндер мен тарихтар; жарияланған көрсеткіштерге қарағандағы саны мен аумақтары. Ештеңе өзгертілмейді.

Қабат берілсе, бағдарлама аумағына қатысты сол тексеріледі: нүктелер, полигондар немесе өрістерінде градуспен бойлық пен ендік бар кесте. Шекарадан 5 км шегінде жатқаны ескерту береді, өйткені шекара одан дәл сызылмаған; қашықтықтар — WGS 84 эллипсоидындағы геодезиялық сызықтар.

Бағдарлама файлы көрсетілмесе, модульмен бірге келетін үлгі бағдарлама алынады; оның геометриясы шартты, ресми емес.</translation>
        </message>
        <message>
            <source>Layer to check instead</source>
            <translation>Орнына тексерілетін қабат</translation>
        </message>
        <message>
            <source>Points, polygons or a table; empty to check the programme itself.</source>
            <translation>Нүктелер, полигондар немесе кесте; бос болса — бағдарламаның өзі тексеріледі.</translation>
        </message>
        <message>
            <source>Field with names</source>
            <translation>Атау өрісі</translation>
        </message>
        <message>
            <source>What the report calls a row of the layer.</source>
            <translation>Есепте қабат жолы осылай аталады.</translation>
        </message>
        <message>
            <source>Field with codes</source>
            <translation>Код өрісі</translation>
        </message>
        <message>
            <source>Its values must be there and differ from each other.</source>
            <translation>Мәндері толтырылған және әртүрлі болуы керек.</translation>
        </message>
        <message>
            <source>Field with countries</source>
            <translation>Ел өрісі</translation>
        </message>
        <message>
            <source>Rows that name another country than the territory's are reported.</source>
            <translation>Аумақ елінен басқа ел көрсетілген жолдар хабарланады.</translation>
        </message>
        <message>
            <source>Field with longitudes</source>
            <translation>Бойлық өрісі</translation>
        </message>
        <message>
            <source>Degrees in WGS 84; with latitudes it comes before the geometry.</source>
            <translation>WGS 84 градустары; ендікпен бірге геометриядан бұрын алынады.</translation>
        </message>
        <message>
            <source>Field with latitudes</source>
            <translation>Ендік өрісі</translation>
        </message>
        <message>
            <source>Degrees in WGS 84; with longitudes it comes before the geometry.</source>
            <translation>WGS 84 градустары; бойлықпен бірге геометриядан бұрын алынады.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Кемшіліктер</translation>
        </message>
        <message>
            <source>A point for each finding in EPSG:4326, with its sentence.</source>
            <translation>Әр кемшілікке EPSG:4326 жүйесіндегі нүкте, сөйлемімен бірге.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>HTML page (*.html);;Text table (*.csv)</source>
            <translation>HTML беті (*.html);;Мәтіндік кесте (*.csv)</translation>
        </message>
        <message>
            <source>HTML page or CSV table with every finding.</source>
            <translation>Барлық кемшілігі бар HTML беті немесе CSV кестесі.</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Қателер саны</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Ескертулер саны</translation>
        </message>
        <message>
            <source>Number of notes</source>
            <translation>Ескертпелер саны</translation>
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
            <translation>Қателер: {errors}, ескертулер: {warnings}, ескертпелер: {notes}.</translation>
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}; the log shows the first {shown}, the report all.</source>
            <translation>Қателер: {errors}, ескертулер: {warnings}, ескертпелер: {notes}; журналда алғашқы {shown}, есепте бәрі.</translation>
        </message>
    </context>
    <context>
        <name>ValuesPage</name>
        <message>
            <source>Values of the source</source>
            <translation>Дереккөз мәндері</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Дереккөзде</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Жол саны</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Айналады</translation>
        </message>
        <message>
            <source>Say what each value means. Rows whose status means nothing here stay out, and are listed.</source>
            <translation>Әр мәннің нені білдіретінін көрсетіңіз. Мәртебесі мұнда ештеңе білдірмейтін жолдар алынбайды, тізіммен көрсетіледі.</translation>
        </message>
        <message>
            <source>The source has no values in these fields.</source>
            <translation>Дереккөздің бұл өрістерінде мән жоқ.</translation>
        </message>
        <message>
            <source>— leave these rows out —</source>
            <translation>— бұл жолдарды алмау —</translation>
        </message>
        <message>
            <source>— do not take it —</source>
            <translation>— алмау —</translation>
        </message>
        <message>
            <source>— empty —</source>
            <translation>— бос —</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>No polygon is selected: select one or more polygons in any layer of the project, then choose this.</source>
            <translation>Полигон таңдалмаған: жобаның кез келген қабатында бір немесе бірнеше полигонды таңдап, содан кейін осыны таңдаңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>«{layer}» қабатын түзету мүмкін емес: файлы тек оқуға арналған немесе бос емес; жазуға рұқсат беріңіз немесе оны басқа бағдарламада жабыңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no field “{field}”, which a change of status needs; open a complete file.</source>
            <translation>«{layer}» қабатында мәртебені өзгертуге қажет «{field}» өрісі жоқ; толық файлды ашыңыз.</translation>
        </message>
        <message>
            <source>A row is no longer in the layer “{layer}”, so nothing was changed; select it again.</source>
            <translation>Жол «{layer}» қабатында енді жоқ, сондықтан ештеңе өзгермеді; оны қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved ({detail}); your changes are kept, unsaved, in the layer.</source>
            <translation>«{layer}» қабатын сақтау мүмкін болмады ({detail}); өзгерістеріңіз қабатта сақталмаған күйде қалды.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved, since another program holds its file locked; close it there, then save again: your changes are kept, unsaved, in the layer.</source>
            <translation>«{layer}» қабатын сақтау мүмкін болмады: файлын басқа бағдарлама ұстап тұр; сонда жауып, қайта сақтаңыз: өзгерістеріңіз қабатта сақталмаған күйде қалды.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved, since its disk is full; make room, then save again: your changes are kept, unsaved, in the layer.</source>
            <translation>«{layer}» қабатын сақтау мүмкін болмады: дискіде орын жоқ; орын босатып, қайта сақтаңыз: өзгерістеріңіз қабатта сақталмаған күйде қалды.</translation>
        </message>
        <message>
            <source>The layer “{layer}” was saved, but its file does not hold all of it ({detail} rows differ); compare them with the attribute table and enter again what is missing.</source>
            <translation>«{layer}» қабаты сақталды, бірақ файлда бәрі жоқ (өзгеше жолдар: {detail}); оларды атрибуттар кестесімен салыстырып, жетпегенін қайта енгізіңіз.</translation>
        </message>
    </context>
</TS>
