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
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>Бағдарламаның GeoPackage файлы; бос болса — үлгі бағдарлама.</translation>
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
            <translation>{limit} % жоғары</translation>
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
            <translation>{limit} % төмен, зерттелмеген</translation>
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
            <source>Writes finished maps of a survey programme: the overview of the whole programme, a sheet for each zone or target, or the cartogram of study. Each has title, legend, scale bar, north arrow, graticule, figures with their definition, sources, and says so where the geometry is illustrative.

Sheets become a file each, with the code of their zone or target in the name, or one PDF book with contents. What cannot be made is listed, and the rest is made.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Барлау бағдарламасының дайын карталарын жазады: бүкіл бағдарламаның шолуы, әр түсірілім учаскесінің немесе перспективалы учаскенің парағы не зерттелу картограммасы. Әрқайсысында тақырып, шартты белгілер, масштаб сызғышы, солтүстік бағдары, градус торы, анықтамасымен көрсеткіштер, дереккөздер бар; геометрия шартты болса, ол көрсетіледі.

Әр парақ атауында учаске коды бар жеке файл болады немесе бәрі мазмұны бар бір PDF кітап болады. Жасалмағаны тізіледі, қалғаны жасалады.

Бағдарлама файлы көрсетілмесе, модульмен бірге келетін үлгі бағдарлама алынады.</translation>
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
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Language of the map, whatever that of QGIS is.</source>
            <translation>QGIS тіліне қарамастан картаның тілі.</translation>
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
            <source>Overview and cartogram: A3, A2, A1; zones: A4, A3; targets: A4.</source>
            <translation>Шолу мен картограмма: A3, A2, A1; түсірілім учаскелері: A4, A3; перспективалы учаскелер: A4.</translation>
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
            <source>The layout '{layout}' comes on {papers}; choose one of them.</source>
            <translation>«{layout}» макеті {papers} қағаздарында болады; біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>The programme has no {names}; write the codes as its table has them.</source>
            <translation>Бағдарламада {names} жоқ; кодтарды кестесіндегідей жазыңыз.</translation>
        </message>
        <message>
            <source>No map could be made. {reason}</source>
            <translation>Бірде-бір карта жасалмады. {reason}</translation>
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
            <translation>{output} (соңғы қарқын)</translation>
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
            <source>{row}: '{detail}' is no value for '{column}' and stays out</source>
            <translation>{row}: «{detail}» «{column}» өрісінің мәні емес, алынбайды</translation>
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
        <name>Languages</name>
        <message>
            <source>There are no texts in the language '{code}'; choose one of these: {known}.</source>
            <translation>«{code}» тіліндегі мәтіндер жоқ; мыналардың бірін таңдаңыз: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Layer</name>
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
            <source>{name} (illustrative)</source>
            <translation>{name} (шартты)</translation>
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
            <source>frames {crs}</source>
            <translation>рамкалар {crs}</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Шартты белгілер</translation>
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
            <source>Visits</source>
            <translation>Барулар</translation>
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
            <source>Source</source>
            <translation>Дереккөз</translation>
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
            <source>km</source>
            <translation>км</translation>
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
            <source>Saved: {names} in {folder}</source>
            <translation>Сақталды: {folder} ішінде {names}</translation>
        </message>
        <message>
            <source>{count} maps saved in {folder}</source>
            <translation>Сақталған карталар: {count}, қалта {folder}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>және тағы {count}</translation>
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
            <source>Datum of the frames</source>
            <translation>Рамкалардың санақ жүйесі</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Рамкалар тіктөртбұрыш болатын, градуспен берілген координаттар жүйесі.</translation>
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
        <name>MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Хабарды жабу</translation>
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
            <source>Repairs</source>
            <translation>Түзетулер</translation>
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
            <source>Datum of the frames</source>
            <translation>Рамкалардың санақ жүйесі</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Рамкалар тіктөртбұрыш болатын, градуспен берілген координаттар жүйесі.</translation>
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
        <name>Stop</name>
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
        <name>SurveyAlgorithm</name>
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
        <name>TimelineView</name>
        <message>
            <source>Timeline: {moves}</source>
            <translation>Мәртебелер барысы: {moves}</translation>
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
            <source>Programme file</source>
            <translation>Бағдарлама файлы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>Бағдарламаның GeoPackage файлы; бос болса — үлгі бағдарлама.</translation>
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
