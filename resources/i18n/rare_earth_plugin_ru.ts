<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>Ядро геометрии</translation>
        </message>
        <message>
            <source>Locale</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Status of survey zones and prospect targets of an exploration programme, and the area that is still unmapped, each figure with its definition, its date and its source.</source>
            <translation>Статусы участков съёмки и перспективных участков программы работ и ещё не изученная площадь: каждый показатель с определением, датой и источником.</translation>
        </message>
        <message>
            <source>Areas lie on the ellipsoid WGS 84; the edges of a polygon are straight in longitude and latitude. QGIS itself joins vertices by geodesics, so its areas differ (by 5 in 100 000 for Kazakhstan).</source>
            <translation>Площади вычисляются на эллипсоиде WGS 84; стороны полигона прямые в координатах долгота — широта. Сама QGIS соединяет вершины геодезическими линиями, поэтому её площади отличаются (для Казахстана на 5 из 100 000).</translation>
        </message>
        <message>
            <source>The reference programme is built from public data. Its geometry is ILLUSTRATIVE and not official. Boundaries: Natural Earth and © OpenStreetMap contributors (ODbL).</source>
            <translation>Эталонная программа составлена по открытым данным. Её геометрия УСЛОВНАЯ и не является официальной. Границы: Natural Earth и © участники OpenStreetMap (ODbL).</translation>
        </message>
        <message>
            <source>Keys: F2 changes a status, Enter zooms to the selected rows, Ctrl+F searches, Ctrl+C copies.</source>
            <translation>Клавиши: F2 — изменить статус, Enter — показать выбранные строки на карте, Ctrl+F — поиск, Ctrl+C — копировать.</translation>
        </message>
        <message>
            <source>About Rare Earth Survey</source>
            <translation>О модуле Rare Earth Survey</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Daily backups kept</source>
            <translation>Хранить ежедневных копий</translation>
        </message>
        <message>
            <source>beside the programme file</source>
            <translation>рядом с файлом программы</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Восстановить …</translation>
        </message>
        <message>
            <source>A copy is made in {folder} on each day on which the programme is edited.</source>
            <translation>В каждый день правки программы создаётся копия в папке {folder}.</translation>
        </message>
        <message>
            <source>{day}, before restoring</source>
            <translation>{day}, перед восстановлением</translation>
        </message>
        <message>
            <source>{day}, before it was brought to version {version}</source>
            <translation>{day}, перед переводом на версию {version}</translation>
        </message>
    </context>
    <context>
        <name>BuildProject</name>
        <message>
            <source>Build the project of a programme</source>
            <translation>Собрать проект программы</translation>
        </message>
        <message>
            <source>Writes a QGIS project with the styled layers of a survey programme: territory, oblasts, coverage, remaining area, zones, targets and field bases. The remaining area (any method, any scale, accepted or released) goes into a GeoPackage beside the project.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation>Записывает проект QGIS с оформленными слоями программы работ: территория, области, изученность, неизученная площадь, участки съёмки, перспективные участки и полевые базы. Неизученная площадь (любой вид изученности, любой масштаб, принято или передано в фонды) сохраняется в GeoPackage рядом с проектом.

Если файл программы не указан, берётся эталонная программа из состава модуля; её геометрия условная и не является официальной.</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>QGIS project (*.qgz)</source>
            <translation>Проект QGIS (*.qgz)</translation>
        </message>
        <message>
            <source>Project file to write; an existing one is replaced.</source>
            <translation>Файл проекта; существующий будет заменён.</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Число участков съёмки</translation>
        </message>
        <message>
            <source>Number of targets</source>
            <translation>Число перспективных участков</translation>
        </message>
        <message>
            <source>mapped = any method, any scale, accepted or released</source>
            <translation>изучено = любой вид изученности, любой масштаб, принято или передано в фонды</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>Геометрия этой программы условная, не официальная.</translation>
        </message>
    </context>
    <context>
        <name>Campaign</name>
        <message>
            <source>Routes</source>
            <translation>Маршруты</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>Camps</source>
            <translation>Лагеря</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Не помещается</translation>
        </message>
    </context>
    <context>
        <name>CampaignCompare</name>
        <message>
            <source>First variant</source>
            <translation>Первый вариант</translation>
        </message>
        <message>
            <source>Second variant</source>
            <translation>Второй вариант</translation>
        </message>
        <message>
            <source>Two variants side by side</source>
            <translation>Два варианта рядом</translation>
        </message>
        <message>
            <source>Go on with the second</source>
            <translation>Продолжить со вторым</translation>
        </message>
        <message>
            <source>Let the second variant be the one that counts</source>
            <translation>Сделать второй вариант действующим</translation>
        </message>
        <message>
            <source>Progress up to</source>
            <translation>Ход работ на</translation>
        </message>
        <message>
            <source>Progress against the plan</source>
            <translation>Ход работ против плана</translation>
        </message>
        <message>
            <source>Make a second variant and plan it to see both side by side.</source>
            <translation>Создайте второй вариант и спланируйте его, чтобы увидеть оба рядом.</translation>
        </message>
        <message>
            <source>Do not fit</source>
            <translation>Не помещаются</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разница</translation>
        </message>
        <message>
            <source>Only in the second: {stops}.</source>
            <translation>Только во втором: {stops}.</translation>
        </message>
        <message>
            <source>Only in the first: {stops}.</source>
            <translation>Только в первом: {stops}.</translation>
        </message>
        <message>
            <source>{stop}: {after} instead of {before}.</source>
            <translation>{stop}: {after} вместо {before}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more stops have another crew or day.</source>
            <translation>
                <numerusform>Ещё у {count} пункта другой отряд или день.</numerusform>
                <numerusform>Ещё у {count} пунктов другой отряд или день.</numerusform>
                <numerusform>Ещё у {count} пунктов другой отряд или день.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both visit the same stops on the same days.</source>
            <translation>Оба посещают те же пункты в те же дни.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Stops planned</source>
            <translation>Пунктов по плану</translation>
        </message>
        <message>
            <source>done</source>
            <translation>сделано</translation>
        </message>
        <message>
            <source>km² planned</source>
            <translation>км² по плану</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Все отряды</translation>
        </message>
        <message>
            <source>Late: {stops}.</source>
            <translation>Опаздывают: {stops}.</translation>
        </message>
        <message>
            <source>Earlier than planned: {stops}.</source>
            <translation>Раньше плана: {stops}.</translation>
        </message>
        <message>
            <source>Done although not planned: {stops}.</source>
            <translation>Сделано вне плана: {stops}.</translation>
        </message>
        <message>
            <source>Nothing is late on this day.</source>
            <translation>На этот день ничего не опаздывает.</translation>
        </message>
    </context>
    <context>
        <name>CampaignCrews</name>
        <message>
            <source>Crew {code}</source>
            <translation>Отряд {code}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Шифр</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>База</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <source>Km per day</source>
            <translation>Км в день</translation>
        </message>
        <message>
            <source>Hours per day</source>
            <translation>Часов в день</translation>
        </message>
        <message>
            <source>Km/h</source>
            <translation>Км/ч</translation>
        </message>
        <message>
            <source>Nights out</source>
            <translation>Ночей в поле</translation>
        </message>
        <message>
            <source>Most nights in a row away from the base; 0 comes back every evening</source>
            <translation>Сколько ночей подряд вне базы, не больше; 0 — возвращается каждый вечер</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Выходные</translation>
        </message>
        <message>
            <source>Weekdays on which the crew rests: 1 Monday to 7 Sunday, such as 67</source>
            <translation>Дни недели, когда отряд отдыхает: от 1 (понедельник) до 7 (воскресенье), например 67</translation>
        </message>
        <message>
            <source>Fuel, l/100 km</source>
            <translation>Топливо, л/100 км</translation>
        </message>
        <message>
            <source>0 for the rate of the campaign</source>
            <translation>0 — норма кампании</translation>
        </message>
        <message>
            <source>no base</source>
            <translation>без базы</translation>
        </message>
    </context>
    <context>
        <name>CampaignDesk</name>
        <message>
            <source>Variant {name}</source>
            <translation>Вариант {name}</translation>
        </message>
        <message>
            <source>Variant removed: {name}</source>
            <translation>Вариант удалён: {name}</translation>
        </message>
        <message>
            <source>New variant: {name}</source>
            <translation>Новый вариант: {name}</translation>
        </message>
        <message>
            <source>Plan of {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>The plan is made.</source>
            <translation>План готов.</translation>
        </message>
        <message>
            <source>The inputs were changed meanwhile, so the plan was left out; plan again.</source>
            <translation>Исходные данные тем временем изменились, поэтому план не принят; спланируйте снова.</translation>
        </message>
        <message>
            <source>Moved: {stop}</source>
            <translation>Перемещено: {stop}</translation>
        </message>
        <message>
            <source>Agreed: {stop}</source>
            <translation>Согласовано: {stop}</translation>
        </message>
        <message>
            <source>No longer agreed: {stop}</source>
            <translation>Согласование снято: {stop}</translation>
        </message>
        <message>
            <source>The inputs were changed meanwhile, so nothing was moved; do it again.</source>
            <translation>Исходные данные тем временем изменились, поэтому ничего не перемещено; повторите.</translation>
        </message>
        <message>
            <source>Ways along the roads</source>
            <translation>Пути по дорогам</translation>
        </message>
        <message>
            <source>Stops chosen</source>
            <translation>Пункты выбраны</translation>
        </message>
        <message>
            <source>Stops left out</source>
            <translation>Пункты исключены</translation>
        </message>
    </context>
    <context>
        <name>CampaignEdits</name>
        <message>
            <source>Plan of {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>New campaign: {name}</source>
            <translation>Новая кампания: {name}</translation>
        </message>
        <message>
            <source>Campaign removed: {name}</source>
            <translation>Кампания удалена: {name}</translation>
        </message>
        <message>
            <source>Crews and stops of {name}</source>
            <translation>Отряды и пункты: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не выполнено</translation>
        </message>
    </context>
    <context>
        <name>CampaignInputs</name>
        <message>
            <source>The campaign file {text} cannot be read {detail}; choose a JSON file of a campaign.</source>
            <translation>Файл кампании {text} не читается {detail}; выберите файл JSON с кампанией.</translation>
        </message>
        <message>
            <source>The programme holds no field base, so no crew can start; add one to it first.</source>
            <translation>В программе нет полевой базы, поэтому ни один отряд не может выехать; сначала добавьте базу.</translation>
        </message>
        <message>
            <source>The programme holds no field base “{text}”; name bases by their code or name.</source>
            <translation>В программе нет полевой базы «{text}»; называйте базы шифром или названием.</translation>
        </message>
        <message>
            <source>The season ends before it begins ({text}); exchange the first and the last day.</source>
            <translation>Сезон кончается раньше, чем начинается ({text}); поменяйте местами первый и последний день.</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Season and weather</source>
            <translation>Сезон и погода</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Days lost to weather</source>
            <translation>Дней теряется из-за погоды</translation>
        </message>
        <message>
            <source>Months that lose more or fewer days</source>
            <translation>Месяцы, где теряется больше или меньше дней</translation>
        </message>
        <message>
            <source>Days on which nobody works</source>
            <translation>Дни, когда никто не работает</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Отряды</translation>
        </message>
        <message>
            <source>Output of a crew</source>
            <translation>Выработка отряда</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Work at a target</source>
            <translation>Работа на перспективном участке</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Затраты</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Day of a crew</source>
            <translation>День отряда</translation>
        </message>
        <message>
            <source>Kilometre</source>
            <translation>Километр</translation>
        </message>
        <message>
            <source>Night in camp</source>
            <translation>Ночь в лагере</translation>
        </message>
        <message>
            <source>Fuel, litres per 100 km</source>
            <translation>Топливо, л на 100 км</translation>
        </message>
        <message>
            <source>Litre of fuel</source>
            <translation>Литр топлива</translation>
        </message>
        <message>
            <source>Ways and search</source>
            <translation>Пути и поиск</translation>
        </message>
        <message>
            <source>Way driven by the straight line</source>
            <translation>Путь к прямой, раз</translation>
        </message>
        <message>
            <source>straight lines with a detour</source>
            <translation>прямые с коэффициентом объезда</translation>
        </message>
        <message>
            <source>Roads to follow</source>
            <translation>Дороги для путей</translation>
        </message>
        <message>
            <source>s</source>
            <translation>с</translation>
        </message>
        <message>
            <source>Time for the search</source>
            <translation>Время поиска</translation>
        </message>
        <message>
            <source>Seed of the search</source>
            <translation>Начальное число поиска</translation>
        </message>
        <message>
            <source>A longer search finds a better plan; the same seed begins at the same place.</source>
            <translation>Чем дольше поиск, тем лучше план; одно начальное число — одно начало.</translation>
        </message>
        <message>
            <source>Inputs of the campaign</source>
            <translation>Исходные данные кампании</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Lost days, %</source>
            <translation>Потери дней, %</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Метод</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>km² per crew-day</source>
            <translation>км² за отрядо-день</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Что учитывается</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>100 unmapped km²</source>
            <translation>100 неизученных км²</translation>
        </message>
        <message>
            <source>a target of full priority</source>
            <translation>участок полного приоритета</translation>
        </message>
        <message>
            <source>less for 100 km from the base</source>
            <translation>минус за 100 км от базы</translation>
        </message>
        <message>
            <source>status {name}</source>
            <translation>статус: {name}</translation>
        </message>
        <message>
            <source>confidence {name}</source>
            <translation>надёжность {name}</translation>
        </message>
        <message>
            <source>commodity {name}</source>
            <translation>полезное ископаемое: {name}</translation>
        </message>
        <message>
            <source>any other</source>
            <translation>любое другое</translation>
        </message>
    </context>
    <context>
        <name>CampaignMap</name>
        <message>
            <source>Bases</source>
            <translation>Базы</translation>
        </message>
        <message>
            <source>Totals by crew</source>
            <translation>Итоги по отрядам</translation>
        </message>
        <message>
            <source>Stops in the order of each crew's season</source>
            <translation>Пункты в порядке сезона каждого отряда</translation>
        </message>
        <message>
            <source>The season</source>
            <translation>Сезон</translation>
        </message>
        <message>
            <source>Illustrative plan: it follows from geometry that is not official.</source>
            <translation>Условный план: он следует из неофициальной геометрии.</translation>
        </message>
        <message>
            <source>km² to be mapped, and ways, as planned; ways over the ground are estimates</source>
            <translation>км² к съёмке и пути – по плану; пути по местности оценочные</translation>
        </message>
        <message>
            <source>{placed} of {all} stops</source>
            <translation>пунктов: {placed} из {all}</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Отряды</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>To be mapped</source>
            <translation>Предстоит заснять</translation>
        </message>
        <message numerus="yes">
            <source>Does not fit: {count} stops</source>
            <translation>
                <numerusform>Не помещается: {count} пункт</numerusform>
                <numerusform>Не помещается: {count} пункта</numerusform>
                <numerusform>Не помещается: {count} пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>{crew}, 1:{scale}</source>
            <translation>{crew}, 1:{scale}</translation>
        </message>
        <message>
            <source>way</source>
            <translation>путь</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>лист</translation>
        </message>
        <message>
            <source>target</source>
            <translation>персп. участок</translation>
        </message>
        <message>
            <source>camp</source>
            <translation>лагерь</translation>
        </message>
        <message>
            <source>survey zone</source>
            <translation>участок съёмки</translation>
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
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Вариант</translation>
        </message>
        <message>
            <source>New campaign…</source>
            <translation>Новая кампания…</translation>
        </message>
        <message>
            <source>More about the campaign</source>
            <translation>Ещё о кампании</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>This programme takes no campaigns: it cannot be written, or has another version.</source>
            <translation>Эта программа не принимает кампаний: её нельзя записать, или у неё другая версия.</translation>
        </message>
        <message>
            <source>There is no campaign yet. Make one with the button +: the plugin proposes what to map next.</source>
            <translation>Кампаний ещё нет. Создайте её кнопкой +: модуль предложит, что снимать дальше.</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Новая кампания</translation>
        </message>
        <message>
            <source>Season {year}</source>
            <translation>Сезон {year}</translation>
        </message>
        <message>
            <source>New variant</source>
            <translation>Новый вариант</translation>
        </message>
        <message>
            <source>There is a variant “{name}” already; choose another name.</source>
            <translation>Вариант «{name}» уже есть; выберите другое название.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New variant…</source>
            <translation>Новый вариант…</translation>
        </message>
        <message>
            <source>Take this variant away</source>
            <translation>Удалить этот вариант</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Отменить: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Повторить: {step}</translation>
        </message>
        <message>
            <source>Take the campaign away…</source>
            <translation>Удалить кампанию…</translation>
        </message>
        <message>
            <source>Take the campaign “{name}” away, with its crews and stops?</source>
            <translation>Удалить кампанию «{name}» с её отрядами и пунктами?</translation>
        </message>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Таблица Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Текстовая таблица (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Save the timetable</source>
            <translation>Сохранить график</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сохранено: {names} в {folder}</translation>
        </message>
    </context>
    <context>
        <name>CampaignPlan</name>
        <message>
            <source>Plan</source>
            <translation>Спланировать</translation>
        </message>
        <message>
            <source>Search for the best tours; what is agreed stays as it is</source>
            <translation>Искать лучшие маршруты; согласованное остаётся как есть</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>Stop the search; the plan that was there stays</source>
            <translation>Остановить поиск; прежний план остаётся</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>На карте</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>Ход поиска</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Timetable in a window of its own…</source>
            <translation>График в отдельном окне…</translation>
        </message>
        <message>
            <source>Whole season in sight</source>
            <translation>Весь сезон на виду</translation>
        </message>
        <message>
            <source>Save the timetable…</source>
            <translation>Сохранить график…</translation>
        </message>
        <message>
            <source>Campaign map and crew booklets…</source>
            <translation>Карта кампании и маршрутные книжки…</translation>
        </message>
        <message>
            <source>Totals by crew</source>
            <translation>Итоги по отрядам</translation>
        </message>
        <message>
            <source>The campaign has no crew yet: add one among the inputs.</source>
            <translation>В кампании ещё нет отряда: добавьте его в исходных данных.</translation>
        </message>
        <message>
            <source>No stop is chosen yet: choose some among the stops.</source>
            <translation>Пункты ещё не выбраны: выберите их на странице пунктов.</translation>
        </message>
        <message>
            <source>There is no plan yet.</source>
            <translation>Плана ещё нет.</translation>
        </message>
        <message>
            <source>The inputs have changed since this plan was made; plan again.</source>
            <translation>Исходные данные изменились после этого плана; спланируйте снова.</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Листы</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Объекты</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>km</source>
            <translation>км</translation>
        </message>
        <message>
            <source>Cost, {currency}</source>
            <translation>Затраты, {currency}</translation>
        </message>
        <message>
            <source>Fuel, l</source>
            <translation>Топливо, л</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Рейсы</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Ночи в лагере</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Дней в запасе</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Все отряды</translation>
        </message>
        <message>
            <source>{method}: after this season {gained} more are mapped at {scale}.</source>
            <translation>{method}: после этого сезона в масштабе {scale} изучено на {gained} больше.</translation>
        </message>
        <message>
            <source>After this season {scale} in {zone}: {after} (now {before}).</source>
            <translation>После этого сезона {scale}, {zone}: {after} (сейчас {before}).</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops do not fit:</source>
            <translation>
                <numerusform>{count} пункт не помещается:</numerusform>
                <numerusform>{count} пункта не помещаются:</numerusform>
                <numerusform>{count} пунктов не помещаются:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more; the map and the timetable show them.</source>
            <translation>
                <numerusform>и ещё {count}; их показывают карта и график.</numerusform>
                <numerusform>и ещё {count}; их показывают карта и график.</numerusform>
                <numerusform>и ещё {count}; их показывают карта и график.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more inputs to look at again.</source>
            <translation>
                <numerusform>и ещё {count} исходное значение, которое стоит проверить.</numerusform>
                <numerusform>и ещё {count} исходных значения, которые стоит проверить.</numerusform>
                <numerusform>и ещё {count} исходных значений, которые стоит проверить.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignPlanning</name>
        <message>
            <source>Plan a field campaign</source>
            <translation>Спланировать полевой сезон</translation>
        </message>
        <message>
            <source>Plans who maps which sheets and visits which targets, in which order and on which days: several crews, several trips from their bases, daily limits, days off, days that weather takes, nights in camp.

The campaign comes from a JSON file, from the programme by its code or name, or from the parameters; without stops of its own it takes the best sheets and targets by gain for their cost. Distances follow geodesics times a detour, or a layer of roads.

A longer search finds a better plan. With a number of rounds instead of seconds the same input gives the same plan.</source>
            <translation>Планирует, кто какие листы снимает и какие участки посещает, в каком порядке и в какие дни: несколько отрядов, несколько рейсов с их баз, дневные пределы, выходные, потери дней из-за погоды, ночи в лагере.

Кампания берётся из файла JSON, из программы по шифру или названию либо из параметров; без своих пунктов она берёт лучшие листы и участки по выигрышу на затраты. Расстояния идут по геодезическим с коэффициентом объезда или по слою дорог.

Чем дольше поиск, тем лучше план. С числом шагов вместо секунд те же данные дают тот же план.</translation>
        </message>
        <message>
            <source>Mapped area, km²</source>
            <translation>Площадь съёмки, км²</translation>
        </message>
        <message>
            <source>Way, km</source>
            <translation>Путь, км</translation>
        </message>
        <message>
            <source>Days of crews</source>
            <translation>Отрядо-дни</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Затраты</translation>
        </message>
        <message>
            <source>Stops visited</source>
            <translation>Посещено пунктов</translation>
        </message>
        <message>
            <source>Stops that do not fit</source>
            <translation>Пункты, что не помещаются</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Файл программы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>GeoPackage программы; пусто — эталонная программа.</translation>
        </message>
        <message>
            <source>Campaign file</source>
            <translation>Файл кампании</translation>
        </message>
        <message>
            <source>JSON of a campaign, or of a timetable that was saved.</source>
            <translation>JSON кампании или сохранённого графика.</translation>
        </message>
        <message>
            <source>Campaign of the programme</source>
            <translation>Кампания программы</translation>
        </message>
        <message>
            <source>Its code or name; empty to make one from the parameters below.</source>
            <translation>Её шифр или название; пусто — составить из параметров ниже.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Begin of the season; empty for that of the campaign, or for 1 May.</source>
            <translation>Начало сезона; пусто — как в кампании или 1 мая.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>End of the season; empty for that of the campaign, or for 31 October.</source>
            <translation>Конец сезона; пусто — как в кампании или 31 октября.</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Отряды</translation>
        </message>
        <message>
            <source>Usual crews in place of those of the campaign; 2 where it has none.</source>
            <translation>Обычные отряды вместо отрядов кампании; 2, если их нет.</translation>
        </message>
        <message>
            <source>Bases of the crews</source>
            <translation>Базы отрядов</translation>
        </message>
        <message>
            <source>Codes or names with semicolons between, in turn for the crews; empty for the base nearest to the middle of the zones.</source>
            <translation>Шифры или названия через точку с запятой, по очереди для отрядов; пусто — ближайшая к середине участков съёмки база.</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Метод съёмки</translation>
        </message>
        <message>
            <source>For campaigns without stops: what sheets are to be mapped by.</source>
            <translation>Для кампаний без пунктов: чем снимать листы.</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Масштаб съёмки</translation>
        </message>
        <message>
            <source>For campaigns without stops: sheets of this scale are proposed.</source>
            <translation>Для кампаний без пунктов: предлагаются листы этого масштаба.</translation>
        </message>
        <message>
            <source>Best stops to take</source>
            <translation>Сколько лучших пунктов взять</translation>
        </message>
        <message>
            <source>For campaigns without stops: how many of the best are planned.</source>
            <translation>Для кампаний без пунктов: сколько лучших планируется.</translation>
        </message>
        <message>
            <source>Targets as well as sheets</source>
            <translation>Участки наравне с листами</translation>
        </message>
        <message>
            <source>For campaigns without stops: whether targets are proposed too.</source>
            <translation>Для кампаний без пунктов: предлагать ли и участки.</translation>
        </message>
        <message>
            <source>Roads</source>
            <translation>Дороги</translation>
        </message>
        <message>
            <source>Lines that ways follow; empty for geodesics times the detour.</source>
            <translation>Линии, по которым идут пути; пусто — геодезические с коэффициентом объезда.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Начальное число</translation>
        </message>
        <message>
            <source>Where the search begins; empty for that of the campaign.</source>
            <translation>С чего начинается поиск; пусто — как в кампании.</translation>
        </message>
        <message>
            <source>Seconds of the search</source>
            <translation>Секунд на поиск</translation>
        </message>
        <message>
            <source>Empty for those of the campaign.</source>
            <translation>Пусто — как в кампании.</translation>
        </message>
        <message>
            <source>Rounds of the search</source>
            <translation>Шагов поиска</translation>
        </message>
        <message>
            <source>Instead of seconds: the same input then gives the same plan.</source>
            <translation>Вместо секунд: тогда те же данные дают тот же план.</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Маршруты</translation>
        </message>
        <message>
            <source>A line for each day on which a crew drives, in EPSG:4326.</source>
            <translation>Линия на каждый день, когда отряд едет, в EPSG:4326.</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>A point for each sheet and target, also for those that do not fit.</source>
            <translation>Точка на каждый лист и участок, и на те, что не помещаются.</translation>
        </message>
        <message>
            <source>Camps</source>
            <translation>Лагеря</translation>
        </message>
        <message>
            <source>A point for each night in camp.</source>
            <translation>Точка на каждую ночь в лагере.</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>График</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx);;Text table (*.csv);;JSON (*.json)</source>
            <translation>Таблица Excel (*.xlsx);;Текстовая таблица (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>Table of days, or campaign and plan as JSON.</source>
            <translation>Таблица дней или кампания и план в JSON.</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>Геометрия этой программы условная, не официальная.</translation>
        </message>
        <message>
            <source>Two of the outputs point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation>Два выхода указывают на {file}, где второй стёр бы первый; дайте каждому свой файл.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more stops do not fit; the stops' layer names them all.</source>
            <translation>
                <numerusform>Ещё {count} пункт не помещается; слой пунктов называет все.</numerusform>
                <numerusform>Ещё {count} пункта не помещаются; слой пунктов называет все.</numerusform>
                <numerusform>Ещё {count} пунктов не помещаются; слой пунктов называет все.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignStops</name>
        <message>
            <source>Stops of the campaign</source>
            <translation>Пункты кампании</translation>
        </message>
        <message>
            <source>Propose…</source>
            <translation>Предложить…</translation>
        </message>
        <message>
            <source>Rank sheets and targets by what they give for their cost</source>
            <translation>Упорядочить листы и перспективные участки по выигрышу на затраты</translation>
        </message>
        <message>
            <source>From the map</source>
            <translation>С карты</translation>
        </message>
        <message>
            <source>Add what is selected on the map: targets, map sheets, and the sheets of zones that lack mapping</source>
            <translation>Добавить выделенное на карте: перспективные участки, листы карты и неизученные листы участков съёмки</translation>
        </message>
        <message>
            <source>Method of the survey of sheets from the map</source>
            <translation>Метод съёмки листов, взятых с карты</translation>
        </message>
        <message>
            <source>Scale of the survey of sheets from the map</source>
            <translation>Масштаб съёмки листов, взятых с карты</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Open days, work and survey of the selected stops</source>
            <translation>Дни посещения, работа и съёмка выбранных пунктов</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>Take the selected stops out of the campaign</source>
            <translation>Исключить выбранные пункты из кампании</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops, {km2} unmapped</source>
            <translation>
                <numerusform>{count} пункт, {km2} не изучено</numerusform>
                <numerusform>{count} пункта, {km2} не изучено</numerusform>
                <numerusform>{count} пунктов, {km2} не изучено</numerusform>
            </translation>
        </message>
        <message>
            <source>No stop is chosen yet: let the plugin propose some, or select targets, zones or sheets on the map.</source>
            <translation>Пункты ещё не выбраны: пусть модуль предложит их, или выделите на карте перспективные участки, участки съёмки или листы.</translation>
        </message>
        <message>
            <source>Weights of the proposal</source>
            <translation>Веса предложения</translation>
        </message>
        <message>
            <source>Nothing is selected on the map: select targets, zones or map sheets first.</source>
            <translation>На карте ничего не выделено: сначала выделите перспективные участки, участки съёмки или листы карты.</translation>
        </message>
        <message>
            <source>Another campaign or variant was chosen meanwhile, so the stops stay as they were.</source>
            <translation>Тем временем выбрана другая кампания или другой вариант, поэтому пункты остались прежними.</translation>
        </message>
        <message numerus="yes">
            <source>{count} selected sheets lack nothing at that scale, or lie outside, and were not added: {names}.</source>
            <translation>
                <numerusform>{count} выделенный лист уже изучен в этом масштабе или лежит вне территории и не добавлен: {names}.</numerusform>
                <numerusform>{count} выделенных листа уже изучены в этом масштабе или лежат вне территории и не добавлены: {names}.</numerusform>
                <numerusform>{count} выделенных листов уже изучены в этом масштабе или лежат вне территории и не добавлены: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheets of the selected zones are mapped already at that scale, so none was added.</source>
            <translation>Листы выделенных участков уже изучены в этом масштабе, поэтому ничего не добавлено.</translation>
        </message>
        <message>
            <source>Stops changed</source>
            <translation>Пункты изменены</translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets lack nothing by that survey and keep the one they had: {names}.</source>
            <translation>
                <numerusform>{count} лист этой съёмкой уже изучен и остался с прежней: {names}.</numerusform>
                <numerusform>{count} листа этой съёмкой уже изучены и остались с прежней: {names}.</numerusform>
                <numerusform>{count} листов этой съёмкой уже изучены и остались с прежней: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Must be visited</source>
            <translation>Обязательно посетить</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Приблизить</translation>
        </message>
    </context>
    <context>
        <name>CampaignStore</name>
        <message>
            <source>The programme holds no campaign; make one in the panel, or give a file.</source>
            <translation>В программе нет кампаний; создайте кампанию в панели или укажите файл.</translation>
        </message>
        <message>
            <source>Several campaigns are meant by “{wanted}”; name one of {known}.</source>
            <translation>«{wanted}» подходит к нескольким кампаниям; назовите одну из: {known}.</translation>
        </message>
        <message>
            <source>The programme holds no campaign “{wanted}”; name one of {known}.</source>
            <translation>В программе нет кампании «{wanted}»; назовите одну из: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Cartogram</name>
        <message>
            <source>share covered</source>
            <translation>доля изученной площади</translation>
        </message>
        <message>
            <source>year of the last survey</source>
            <translation>год последней съёмки</translation>
        </message>
        <message>
            <source>finest scale</source>
            <translation>самый крупный масштаб</translation>
        </message>
        <message>
            <source>Cartogram of study 1:{scale}, {theme}</source>
            <translation>Картограмма изученности 1:{scale}, {theme}</translation>
        </message>
        <message>
            <source>{name} (illustrative)</source>
            <translation>{name} (условно)</translation>
        </message>
        <message>
            <source>Sheets 1:{scale}</source>
            <translation>Листы 1:{scale}</translation>
        </message>
        <message>
            <source>over {limit} %</source>
            <translation>свыше {limit} %</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>с {year} г.</translation>
        </message>
        <message>
            <source>up to {year}</source>
            <translation>до {year} г.</translation>
        </message>
        <message>
            <source>year not known</source>
            <translation>год неизвестен</translation>
        </message>
        <message>
            <source>coarser</source>
            <translation>мельче</translation>
        </message>
        <message>
            <source>scale not known</source>
            <translation>масштаб неизвестен</translation>
        </message>
        <message>
            <source>under {limit} %, not studied</source>
            <translation>менее {limit} %, не изучено</translation>
        </message>
        <message>
            <source>not studied</source>
            <translation>не изучено</translation>
        </message>
    </context>
    <context>
        <name>CartogramDialog</name>
        <message>
            <source>Cartogram of study</source>
            <translation>Картограмма изученности</translation>
        </message>
        <message>
            <source>&amp;Map sheets</source>
            <translation>&amp;Листы карты</translation>
        </message>
        <message>
            <source>&amp;Colour by</source>
            <translation>&amp;Раскраска</translation>
        </message>
    </context>
    <context>
        <name>CartogramMaker</name>
        <message>
            <source>Add to the map</source>
            <translation>Добавить на карту</translation>
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
            <translation>Рисунок PNG (*.png)</translation>
        </message>
        <message>
            <source>Export the cartogram</source>
            <translation>Экспорт картограммы</translation>
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation>Картограмма изученности</translation>
        </message>
        <message>
            <source>The cartogram lies on top of the layers, in a group of its own.</source>
            <translation>Картограмма лежит поверх слоёв, в отдельной группе.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сохранено: {names}, папка {folder}</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>The check was stopped; what is shown is from before.</source>
            <translation>Проверка остановлена; показаны прежние результаты.</translation>
        </message>
        <message>
            <source>Stopped; nothing was repaired.</source>
            <translation>Остановлено; ничего не исправлено.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Ход проверки</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show the place on the map</source>
            <translation>Показать это место на карте</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Preview the repair of the selected findings</source>
            <translation>Посмотреть исправление выбранных замечаний заранее</translation>
        </message>
        <message>
            <source>Undo repair</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Take the last repair back, as long as it is not saved</source>
            <translation>Отменить последнее исправление, пока оно не сохранено</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Отчёт…</translation>
        </message>
        <message>
            <source>Save all findings as an HTML page or a CSV table</source>
            <translation>Сохранить все замечания как страницу HTML или таблицу CSV</translation>
        </message>
        <message>
            <source>Check of {title}</source>
            <translation>Проверка: {title}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Идёт проверка …</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Ещё не проверялось.</translation>
        </message>
        <message>
            <source>Nothing of this kind was found.</source>
            <translation>Таких замечаний нет.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Замечаний нет.</translation>
        </message>
        <message>
            <source>checked at {time}</source>
            <translation>проверено в {time}</translation>
        </message>
        <message>
            <source>the data have changed since: check again</source>
            <translation>с тех пор данные изменились: проверьте снова</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Исправление</translation>
        </message>
        <message>
            <source>Repaired: {count}. Save the changes, or undo the repair.</source>
            <translation>Исправлено: {count}. Сохраните изменения или отмените исправление.</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Копировать выбранные строки</translation>
        </message>
        <message>
            <source>{title} check</source>
            <translation>{title} — проверка</translation>
        </message>
        <message>
            <source>HTML page (*.html)</source>
            <translation>Страница HTML (*.html)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Текстовая таблица (*.csv)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Report of the check</source>
            <translation>Отчёт о проверке</translation>
        </message>
        <message>
            <source>Saved: {name} in {folder}</source>
            <translation>Сохранено: {name}, папка {folder}</translation>
        </message>
    </context>
    <context>
        <name>ChoicesView</name>
        <message>
            <source>The polygons selected in any layer; choose it again to take another selection</source>
            <translation>Полигоны, выбранные в любом слое; выберите этот пункт ещё раз, чтобы взять другую выборку</translation>
        </message>
        <message>
            <source>any method</source>
            <translation>любой вид изученности</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>по текущему состоянию</translation>
        </message>
        <message>
            <source>&amp;Taken from</source>
            <translation>&amp;Площадь сравнения</translation>
        </message>
        <message>
            <source>&amp;Methods</source>
            <translation>&amp;Виды изученности</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Масштаб</translation>
        </message>
        <message>
            <source>As of &amp;date</source>
            <translation>На &amp;дату</translation>
        </message>
    </context>
    <context>
        <name>Commodity</name>
        <message>
            <source>rare earths</source>
            <translation>редкие земли</translation>
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
            <translation>медь</translation>
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
            <translation>сурьма</translation>
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
            <translation>олово</translation>
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
            <translation>Исправить запись истории</translation>
        </message>
        <message>
            <source>{code}: {move}, {day}</source>
            <translation>{code}: {move}, {day}</translation>
        </message>
        <message>
            <source>New status</source>
            <translation>Новый статус</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Author of the move *</source>
            <translation>Автор перехода *</translation>
        </message>
        <message>
            <source>Reason *</source>
            <translation>Причина *</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>The correction is recorded at once as a further event; what was recorded before stays in the history.</source>
            <translation>Исправление сразу записывается отдельной записью; записанное ранее остаётся в истории.</translation>
        </message>
        <message>
            <source>Record the correction</source>
            <translation>Записать исправление</translation>
        </message>
        <message>
            <source>{status}: the move was never made</source>
            <translation>{status}: перехода не было</translation>
        </message>
    </context>
    <context>
        <name>CoverageChart</name>
        <message>
            <source>covered: {area}</source>
            <translation>изучено: {area}</translation>
        </message>
        <message>
            <source>newly covered: {area}</source>
            <translation>изучено впервые: {area}</translation>
        </message>
        <message>
            <source>unmapped: {area}</source>
            <translation>не изучено: {area}</translation>
        </message>
        <message>
            <source>goal: {area}</source>
            <translation>цель: {area}</translation>
        </message>
        <message>
            <source>published: {area}</source>
            <translation>опубликовано: {area}</translation>
        </message>
        <message>
            <source>forecast: {low} to {high} (9 in 10)</source>
            <translation>прогноз: от {low} до {high} (9 из 10)</translation>
        </message>
        <message>
            <source>needed: {area} a year</source>
            <translation>нужно: {area} в год</translation>
        </message>
        <message>
            <source>committed beyond (hatched): {area}</source>
            <translation>сверх того по договорам и в работе (штриховка): {area}</translation>
        </message>
        <message>
            <source>planned beyond (outlined): {area}</source>
            <translation>сверх того запланировано (контур): {area}</translation>
        </message>
        <message>
            <source>the picture cannot be written</source>
            <translation>рисунок не удаётся записать</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Изученная площадь по годам</translation>
        </message>
        <message>
            <source>No accepted survey has a date yet</source>
            <translation>Ни у одной принятой съёмки нет даты</translation>
        </message>
        <message>
            <source>{first} to {last}: covered area from {low} to {high}</source>
            <translation>{first}–{last}: изученная площадь от {low} до {high}</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>по договорам или в работе</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>forecast, 9 in 10</source>
            <translation>прогноз, 9 из 10</translation>
        </message>
        <message>
            <source>pace needed</source>
            <translation>нужный темп</translation>
        </message>
        <message>
            <source>Covered at the end of the year, km²</source>
            <translation>Изучено на конец года, км²</translation>
        </message>
        <message>
            <source>Newly covered in the year, km²</source>
            <translation>Изучено впервые за год, км²</translation>
        </message>
        <message>
            <source>goal for {year}: {area}</source>
            <translation>цель на {year} г.: {area}</translation>
        </message>
        <message>
            <source>published {year}: {area}</source>
            <translation>опубликовано за {year} г.: {area}</translation>
        </message>
    </context>
    <context>
        <name>CoverageSection</name>
        <message numerus="yes">
            <source>only the last {count} years</source>
            <translation>
                <numerusform>только последний {count} год</numerusform>
                <numerusform>только последние {count} года</numerusform>
                <numerusform>только последние {count} лет</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the years as a table</source>
            <translation>Копировать годы как таблицу</translation>
        </message>
        <message>
            <source>Save the chart as a picture…</source>
            <translation>Сохранить график как рисунок…</translation>
        </message>
        <message>
            <source>Copy or save the chart</source>
            <translation>Копировать или сохранить график</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Изученная площадь по годам</translation>
        </message>
        <message>
            <source>The picture {path} cannot be written ({detail}); choose another folder.</source>
            <translation>Рисунок {path} не удаётся записать ({detail}); выберите другую папку.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сохранено: {names}, папка {folder}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>Рисунок SVG (*.svg)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Рисунок PNG (*.png)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Сохранить график</translation>
        </message>
        <message>
            <source>covered area by year</source>
            <translation>изученная площадь по годам</translation>
        </message>
        <message>
            <source>The years are on the clipboard.</source>
            <translation>Годы скопированы в буфер обмена.</translation>
        </message>
        <message>
            <source>year</source>
            <translation>год</translation>
        </message>
        <message>
            <source>newly covered, km²</source>
            <translation>изучено впервые, км²</translation>
        </message>
        <message>
            <source>covered, km²</source>
            <translation>изучено, км²</translation>
        </message>
        <message>
            <source>unmapped, km²</source>
            <translation>не изучено, км²</translation>
        </message>
    </context>
    <context>
        <name>CrewBooklet</name>
        <message>
            <source>Crew booklets</source>
            <translation>Маршрутные книжки отрядов</translation>
        </message>
        <message>
            <source>Writes a PDF book for each crew of a planned campaign: a cover with season, base, totals and calendar, a list of all days, and a page for each day of work with the map of its way, numbered stops and camp, the frames of its sheets, and a table of times, coordinates, tasks, kilometres and minutes. Days off have a line and no page.

The plan is the programme's own, or one that the algorithm Plan a campaign saved as JSON. What cannot be made is listed, and the rest is made.</source>
            <translation>Пишет книгу PDF для каждого отряда запланированной кампании: обложка с сезоном, базой, итогами и календарём, список всех дней и страница на каждый рабочий день: карта пути с номерами пунктов и лагерем, рамки листов и таблица времени, координат, задач, километров и минут. Выходные занимают строку, но не страницу.

План берётся из программы или из JSON, сохранённого алгоритмом планирования кампании. Что сделать нельзя, перечисляется, остальное делается.</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Отряды</translation>
        </message>
        <message>
            <source>Codes of the crews wanted, semicolons between them; empty for all.</source>
            <translation>Коды нужных отрядов через точку с запятой; пусто – все.</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Координаты</translation>
        </message>
        <message>
            <source>What the crews' receivers and maps are set to; zones are those of each place.</source>
            <translation>На что настроены приёмники и карты отрядов; зоны – по каждому месту.</translation>
        </message>
        <message>
            <source>Language of the booklets, whatever that of QGIS is.</source>
            <translation>Язык книжек, каким бы ни был язык QGIS.</translation>
        </message>
        <message>
            <source>Number of booklets made</source>
            <translation>Число сделанных книжек</translation>
        </message>
        <message>
            <source>Number of booklets that failed</source>
            <translation>Число неудавшихся книжек</translation>
        </message>
        <message>
            <source>No booklet could be made. {reason}</source>
            <translation>Ни одной книжки сделать не удалось. {reason}</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Code, name or UUID of a campaign of the programme; empty for its only one.</source>
            <translation>Код, название или UUID кампании программы; пусто – её единственная.</translation>
        </message>
        <message>
            <source>Plan from a file</source>
            <translation>План из файла</translation>
        </message>
        <message>
            <source>JSON with campaign and plan, as a timetable saves it; it is taken in place of the programme's.</source>
            <translation>JSON с кампанией и планом, как его сохраняет график; берётся вместо плана программы.</translation>
        </message>
        <message>
            <source>The plan has no day of work for {name}, so there is no booklet to make; plan again.</source>
            <translation>В плане нет рабочих дней отряда {name}, поэтому книжку делать не из чего; пересчитайте план.</translation>
        </message>
        <message>
            <source>The campaign has no crew “{name}”; name one of {known}.</source>
            <translation>В кампании нет отряда «{name}»; назовите один из: {known}.</translation>
        </message>
        <message>
            <source>No crew was chosen; choose one at least.</source>
            <translation>Не выбран ни один отряд; выберите хотя бы один.</translation>
        </message>
        <message>
            <source>Crew booklet</source>
            <translation>Маршрутная книжка</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Сезон</translation>
        </message>
        <message>
            <source>The season</source>
            <translation>Сезон</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>{hours} h and {km} km a day at most</source>
            <translation>не более {hours} ч и {km} км в день</translation>
        </message>
        <message>
            <source>sheets: {sheets}, targets: {targets}</source>
            <translation>листов: {sheets}, перспективных участков: {targets}</translation>
        </message>
        <message>
            <source>out: {out}, of them of work: {work}</source>
            <translation>в поле: {out}, из них рабочих: {work}</translation>
        </message>
        <message>
            <source>Season of the crew</source>
            <translation>Сезон отряда</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>База</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Людей</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Выходные</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Рейсы</translation>
        </message>
        <message>
            <source>To be mapped</source>
            <translation>Предстоит заснять</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Путь</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Ночи в лагере</translation>
        </message>
        <message>
            <source>Fuel</source>
            <translation>Топливо</translation>
        </message>
        <message>
            <source>{amount} l</source>
            <translation>{amount} л</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Затраты</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
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
            <translation>Ночёвка</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Стр.</translation>
        </message>
        <message>
            <source>way</source>
            <translation>путь</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>{crew}, day {number} of {count}, trip {trip}</source>
            <translation>{crew}, день {number} из {count}, рейс {trip}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Стр. {number}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Выезд</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Ночёвка</translation>
        </message>
        <message>
            <source>Coordinates: {system} ({crs}).</source>
            <translation>Координаты: {system} ({crs}).</translation>
        </message>
        <message>
            <source>They follow from WGS 84 to {metres} m.</source>
            <translation>Пересчитаны из WGS 84 с точностью {metres} м.</translation>
        </message>
        <message>
            <source>{km} km, {time}</source>
            <translation>{km} км, {time}</translation>
        </message>
        <message>
            <source>{scale}; frames: map sheets, firm those of the day; purple outlines: targets</source>
            <translation>{scale}; рамки – листы, жирные – листы дня; лиловые контуры – перспективные участки</translation>
        </message>
        <message>
            <source>Start and end</source>
            <translation>Начало и конец</translation>
        </message>
        <message>
            <source>none planned</source>
            <translation>не планируется</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Затем</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>work, number of the trip</source>
            <translation>работа, номер рейса</translation>
        </message>
        <message>
            <source>R</source>
            <comment>day off, in a calendar</comment>
            <translation>В</translation>
        </message>
        <message>
            <source>W</source>
            <comment>in reserve for weather, in a calendar</comment>
            <translation>П</translation>
        </message>
    </context>
    <context>
        <name>CrewDetails</name>
        <message>
            <source>as the season</source>
            <translation>как сезон</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Days on which this crew does not work, such as 2026-06-01, 2026-07-10..2026-07-14</source>
            <translation>Дни, когда этот отряд не работает, например 2026-06-01, 2026-07-10..2026-07-14</translation>
        </message>
        <message>
            <source>all methods</source>
            <translation>все методы</translation>
        </message>
        <message>
            <source>Which surveys the crew can do; every crew may visit targets</source>
            <translation>Какие съёмки может вести отряд; на участки может выезжать любой</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Работает с</translation>
        </message>
        <message>
            <source>Works until</source>
            <translation>Работает по</translation>
        </message>
        <message>
            <source>Closed days</source>
            <translation>Закрытые дни</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Методы</translation>
        </message>
    </context>
    <context>
        <name>CrsPage</name>
        <message>
            <source>Places where the layer can lie</source>
            <translation>Где может лежать слой</translation>
        </message>
        <message>
            <source>&amp;Another coordinate reference system …</source>
            <translation>Друга&amp;я система координат …</translation>
        </message>
    </context>
    <context>
        <name>Definition</name>
        <message>
            <source>mapped = {method}, {scale}, accepted or released</source>
            <translation>изучено = {method}, {scale}, принято или передано в фонды</translation>
        </message>
        <message>
            <source>any method</source>
            <translation>любой вид изученности</translation>
        </message>
        <message>
            <source>no method</source>
            <translation>ни один вид</translation>
        </message>
        <message>
            <source>any scale</source>
            <translation>любой масштаб</translation>
        </message>
        <message>
            <source>{scale} or finer</source>
            <translation>{scale} или крупнее</translation>
        </message>
        <message>
            <source>as it stands on {date}</source>
            <translation>по состоянию на {date}</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>на дату {date}</translation>
        </message>
        <message>
            <source>area of the polygon</source>
            <translation>площадь полигона</translation>
        </message>
        <message>
            <source>official area</source>
            <translation>официальная площадь</translation>
        </message>
        <message>
            <source>own polygon</source>
            <translation>свой полигон</translation>
        </message>
        <message>
            <source>of {area} ({name})</source>
            <translation>от {area} ({name})</translation>
        </message>
        <message>
            <source>Remaining unmapped area: {area} ({percent}) {denominator}, {date}</source>
            <translation>Неизученная площадь: {area} ({percent}) {denominator}, {date}</translation>
        </message>
        <message>
            <source>Definition: {text}; area on the ellipsoid WGS 84, overlaps counted once</source>
            <translation>Определение: {text}; площадь на эллипсоиде WGS 84, перекрытия учтены один раз</translation>
        </message>
        <message>
            <source>Source: {title}, {source}</source>
            <translation>Источник: {title}, {source}</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE geometry: built from public data, not official</source>
            <translation>УСЛОВНАЯ геометрия: составлена по открытым данным, не официальная</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <source>No outline was drawn of {names}; their dossiers have no coordinates.</source>
            <translation>Контур не нарисован: {names}; в их досье нет координат.</translation>
        </message>
        <message>
            <source>Licence blocks, {crs}</source>
            <translation>Лицензионные блоки, {crs}</translation>
        </message>
        <message>
            <source>block inside</source>
            <translation>блок внутри</translation>
        </message>
        <message>
            <source>block touched</source>
            <translation>блок затронут</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Контур участка</translation>
        </message>
        <message>
            <source>Numbered vertices</source>
            <translation>Пронумерованные угловые точки</translation>
        </message>
        <message>
            <source>Target dossier</source>
            <translation>Досье перспективного участка</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Commodities and resources</source>
            <translation>Полезные ископаемые и ресурсы</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>не записано</translation>
        </message>
        <message>
            <source>No resource category is recorded for this target.</source>
            <translation>Категория ресурсов для этого участка не записана.</translation>
        </message>
        <message>
            <source>Category {category}: forecast resources, not mineral resources by KAZRC.</source>
            <translation>Категория {category}: прогнозные ресурсы, не минеральные ресурсы по KAZRC.</translation>
        </message>
        <message>
            <source>Category {category}, as the programme states it.</source>
            <translation>Категория {category}, как она указана в программе.</translation>
        </message>
        <message>
            <source>{percent} at 1:50 000 or finer</source>
            <translation>{percent} в масштабе 1:50 000 или крупнее</translation>
        </message>
        <message>
            <source>Status and history</source>
            <translation>Статус и история</translation>
        </message>
        <message>
            <source>The history holds nothing about this target.</source>
            <translation>В истории об этом участке ничего нет.</translation>
        </message>
        <message>
            <source>No outline of this target was drawn yet, so there are no coordinates and no blocks.</source>
            <translation>Контур этого участка ещё не нарисован, поэтому нет ни координат, ни блоков.</translation>
        </message>
        <message>
            <source>Dark: blocks inside. Light: blocks that are touched. Grid of {crs}.</source>
            <translation>Тёмные: блоки внутри. Светлые: блоки, которые затронуты. Сетка {crs}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} vertices, joined in the order of their numbers by lines that are straight in longitude and latitude, the last one with the first. Length of the perimeter: {length} km.</source>
            <translation>
                <numerusform>{count} угловая точка; точки соединены по порядку номеров линиями, прямыми в координатах долгота — широта, последняя с первой. Длина контура: {length} км.</numerusform>
                <numerusform>{count} угловые точки; точки соединены по порядку номеров линиями, прямыми в координатах долгота — широта, последняя с первой. Длина контура: {length} км.</numerusform>
                <numerusform>{count} угловых точек; точки соединены по порядку номеров линиями, прямыми в координатах долгота — широта, последняя с первой. Длина контура: {length} км.</numerusform>
            </translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84: {area}.</source>
            <translation>Площадь на эллипсоиде WGS 84: {area}.</translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>точность неизвестна</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>точность {metres} м</translation>
        </message>
        <message>
            <source>Coordinates in WGS 84 (EPSG:4326), as the programme holds them, and in {crs}, computed from these by the operation “{operation}” ({accuracy}). Seconds are rounded to 0.01″, about 0.3 m.</source>
            <translation>Координаты в WGS 84 (EPSG:4326), как они записаны в программе, и в {crs}, вычисленные из них преобразованием «{operation}» ({accuracy}). Секунды округлены до 0,01″, около 0,3 м.</translation>
        </message>
        <message>
            <source>WGS 84, latitude N</source>
            <translation>WGS 84, широта, с. ш.</translation>
        </message>
        <message>
            <source>WGS 84, longitude E</source>
            <translation>WGS 84, долгота, в. д.</translation>
        </message>
        <message>
            <source>{crs}, latitude N</source>
            <translation>{crs}, широта, с. ш.</translation>
        </message>
        <message>
            <source>{crs}, longitude E</source>
            <translation>{crs}, долгота, в. д.</translation>
        </message>
        <message>
            <source>hole in part {part}</source>
            <translation>вырез в части {part}</translation>
        </message>
        <message>
            <source>part {part}</source>
            <translation>часть {part}</translation>
        </message>
        <message>
            <source>Licence blocks of 1′ × 1′</source>
            <translation>Лицензионные блоки 1′ × 1′</translation>
        </message>
        <message>
            <source>Around the perimeter lie {count} blocks, far more than a licence has: they are not listed.</source>
            <translation>Вокруг контура {count} блоков, намного больше, чем бывает в лицензии: они не перечислены.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>held, km²</source>
            <translation>внутри, км²</translation>
        </message>
        <message>
            <source>held, %</source>
            <translation>внутри, %</translation>
        </message>
        <message>
            <source>Grid of {crs}: {inside} blocks inside, {touched} touched.</source>
            <translation>Сетка {crs}: блоков внутри {inside}, затронуто {touched}.</translation>
        </message>
        <message>
            <source>Listed are the blocks of the first grid. A code is the south-west corner of its block in degrees and minutes of that datum; it is not the official number of a block. Areas on the ellipsoid WGS 84.</source>
            <translation>Перечислены блоки первой сетки. Код — юго-западный угол блока в градусах и минутах этой системы координат; это не официальный номер блока. Площади на эллипсоиде WGS 84.</translation>
        </message>
    </context>
    <context>
        <name>DossierDialog</name>
        <message>
            <source>Target dossiers</source>
            <translation>Досье перспективных участков</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>&amp;All targets</source>
            <translation>&amp;Все участки</translation>
        </message>
        <message>
            <source>&amp;Grid of licence blocks</source>
            <translation>&amp;Сетка лицензионных блоков</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <source>Grid of licence blocks</source>
            <translation>Сетка лицензионных блоков</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Составить</translation>
        </message>
        <message>
            <source>A PDF and a GeoJSON for each target, with its code in the name.</source>
            <translation>PDF и GeoJSON на каждый участок, с его кодом в имени.</translation>
        </message>
    </context>
    <context>
        <name>EarnedGround</name>
        <message>
            <source>Earned ground is measured with shapely 2.1 or newer, which cannot be used here; the about page tells why.</source>
            <translation>Отработанная площадь измеряется shapely 2.1 или новее, а здесь её использовать нельзя; почему, сказано на странице «О модуле».</translation>
        </message>
        <message>
            <source>There are neither observations nor tracks of this crew and season; merge what came back first.</source>
            <translation>У этого отряда и сезона нет ни наблюдений, ни треков; сначала внесите привезённое с поля.</translation>
        </message>
        <message>
            <source>Earned ground: {title}</source>
            <translation>Отработанная площадь: {title}</translation>
        </message>
        <message>
            <source>{observations} observations and {km} km of tracks on {km2} km²; norm: {per_km2} per km², traverses {spacing} km apart.</source>
            <translation>{observations} наблюдений и {km} км треков на {km2} км²; норма: {per_km2} на км², маршруты через {spacing} км.</translation>
        </message>
        <message>
            <source>field observations and tracks</source>
            <translation>полевые наблюдения и треки</translation>
        </message>
    </context>
    <context>
        <name>EditStrip</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Undo all</source>
            <translation>Отменить всё</translation>
        </message>
        <message>
            <source>Status changes not saved: {count}</source>
            <translation>Изменения статусов не сохранены: {count}</translation>
        </message>
        <message>
            <source>Edits not saved: {layers}</source>
            <translation>Правки не сохранены: {layers}</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>A layer was saved or left while it was being changed, so nothing was changed; do it again.</source>
            <translation>Слой был сохранён или закрыт для правки, пока менялся, поэтому ничего не изменено; повторите.</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Статус: {status}</translation>
        </message>
        <message>
            <source>Correction: {code}</source>
            <translation>Исправление: {code}</translation>
        </message>
        <message>
            <source>Edits that could not be saved</source>
            <translation>Правки, которые не удалось сохранить</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Open a programme to see its zones and targets by status, and how much area is still unmapped.</source>
            <translation>Откройте программу, чтобы увидеть статусы участков съёмки и перспективных участков и ещё не изученную площадь.</translation>
        </message>
        <message>
            <source>Reference programme</source>
            <translation>Эталонная программа</translation>
        </message>
        <message>
            <source>Programme file …</source>
            <translation>Файл программы …</translation>
        </message>
        <message>
            <source>New empty programme…</source>
            <translation>Новая пустая программа…</translation>
        </message>
        <message>
            <source>For files of your own: make a programme, then import them</source>
            <translation>Для своих файлов: создайте программу, затем импортируйте их</translation>
        </message>
        <message>
            <source>A programme file (.gpkg) can also be dropped here.</source>
            <translation>Файл программы (.gpkg) можно также перетащить сюда.</translation>
        </message>
    </context>
    <context>
        <name>ExportMaps</name>
        <message>
            <source>Export maps</source>
            <translation>Экспорт карт</translation>
        </message>
        <message>
            <source>Writes finished maps of a survey programme: the overview of the whole programme, a sheet for each zone or target, the cartogram of study, or the map of a planned campaign. Each has title, legend, scale bar, north arrow, graticule, figures with their definition, sources, and says so where the geometry is illustrative.

Sheets become a file each, with the code of their zone or target in the name, or one PDF book with contents. What cannot be made is listed, and the rest is made.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Пишет готовые карты программы съёмки: обзор всей программы, лист каждого участка съёмки или перспективного участка, картограмму изученности или карту запланированной кампании. На каждой заголовок, легенда, масштабная линейка, стрелка севера, градусная сетка, цифры с определением, источники и пометка, если геометрия условна.

Листы становятся отдельными файлами с кодом участка в имени или одной книгой PDF с содержанием. Что сделать нельзя, перечисляется, остальное делается.

Без файла программы берётся эталонная программа из состава модуля.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Макет</translation>
        </message>
        <message>
            <source>Which map is made.</source>
            <translation>Какая карта составляется.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>GeoPDF with layers</source>
            <translation>GeoPDF со слоями</translation>
        </message>
        <message>
            <source>Kind of the files.</source>
            <translation>Вид файлов.</translation>
        </message>
        <message>
            <source>Language of the map, whatever that of QGIS is.</source>
            <translation>Язык карты независимо от языка QGIS.</translation>
        </message>
        <message>
            <source>Number of files made</source>
            <translation>Число созданных файлов</translation>
        </message>
        <message>
            <source>Number of maps that failed</source>
            <translation>Число несоставленных карт</translation>
        </message>
        <message>
            <source>usual for the layout</source>
            <translation>обычный для макета</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Overview: A3, A2, A1; cartogram and campaign: A3, A1; zones: A4, A3; targets: A4.</source>
            <translation>Обзор: A3, A2, A1; картограмма и кампания: A3, A1; участки съёмки: A4, A3; перспективные: A4.</translation>
        </message>
        <message>
            <source>Resolution, dpi</source>
            <translation>Разрешение, точек на дюйм</translation>
        </message>
        <message>
            <source>Of PNG, and of what a PDF holds as pictures.</source>
            <translation>Для PNG и для рисунков внутри PDF.</translation>
        </message>
        <message>
            <source>One book with contents</source>
            <translation>Одна книга с оглавлением</translation>
        </message>
        <message>
            <source>One PDF with all sheets in place of a file for each.</source>
            <translation>Один PDF со всеми листами вместо отдельных файлов.</translation>
        </message>
        <message>
            <source>Frames of map sheets</source>
            <translation>Рамки листов карты</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Draws the frames and codes of the map sheets of a scale (Pulkovo 1942).</source>
            <translation>Рисует рамки и номенклатуру листов заданного масштаба (Пулково 1942).</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Codes of the zones or targets wanted, semicolons between them; empty for all.</source>
            <translation>Коды нужных участков через точку с запятой; пусто — все.</translation>
        </message>
        <message>
            <source>Sheets of the cartogram</source>
            <translation>Листы картограммы</translation>
        </message>
        <message>
            <source>Scale of the map sheets that a cartogram counts by.</source>
            <translation>Масштаб листов, по которым считается картограмма.</translation>
        </message>
        <message>
            <source>Colours of the cartogram</source>
            <translation>Раскраска картограммы</translation>
        </message>
        <message>
            <source>What the sheets of a cartogram are coloured by.</source>
            <translation>По чему раскрашены листы картограммы.</translation>
        </message>
        <message>
            <source>No map could be made. {reason}</source>
            <translation>Не удалось составить ни одной карты. {reason}</translation>
        </message>
        <message>
            <source>The layout '{layout}' comes on {papers}; choose one of them.</source>
            <translation>Макет «{layout}» бывает на листах {papers}; выберите один из них.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Stands in the title block.</source>
            <translation>Указывается в штампе.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>SVG or raster picture for the upper right corner.</source>
            <translation>Рисунок SVG или растр для правого верхнего угла.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Where the files go; an older file of the same name is replaced.</source>
            <translation>Папка для файлов; прежний файл с тем же именем заменяется.</translation>
        </message>
        <message>
            <source>The programme has no {names}; write the codes as its table has them.</source>
            <translation>В программе нет {names}; пишите коды так, как в её таблице.</translation>
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
            <translation>Название</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Другое название</translation>
        </message>
        <message>
            <source>Name (Russian)</source>
            <translation>Название (русское)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Вид изученности</translation>
        </message>
        <message>
            <source>Scale 1:</source>
            <translation>Масштаб 1:</translation>
        </message>
        <message>
            <source>Declared area, km²</source>
            <translation>Заявленная площадь, км²</translation>
        </message>
        <message>
            <source>Official area, km²</source>
            <translation>Официальная площадь, км²</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Начало работ</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Срок завершения</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Дата приёмки</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Номер отчёта</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Номер лицензии</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Статус с</translation>
        </message>
        <message>
            <source>Author of the last move</source>
            <translation>Автор последнего изменения</translation>
        </message>
        <message>
            <source>Reason of the last move</source>
            <translation>Причина последнего изменения</translation>
        </message>
        <message>
            <source>Document of the last move</source>
            <translation>Документ последнего изменения</translation>
        </message>
        <message>
            <source>Commodities</source>
            <translation>Полезные ископаемые</translation>
        </message>
        <message>
            <source>Resource category</source>
            <translation>Категория ресурсов</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Confidence of the position</source>
            <translation>Достоверность положения</translation>
        </message>
        <message>
            <source>Position within, km</source>
            <translation>Точность положения, км</translation>
        </message>
        <message>
            <source>Identified on</source>
            <translation>Дата выявления</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Население</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Map sheet</source>
            <translation>Лист карты</translation>
        </message>
        <message>
            <source>Trip</source>
            <translation>Рейс</translation>
        </message>
        <message>
            <source>Place in the tour</source>
            <translation>Место в маршруте</translation>
        </message>
        <message>
            <source>Work, minutes</source>
            <translation>Работа, мин</translation>
        </message>
        <message>
            <source>Way to it, km</source>
            <translation>Переезд к ней, км</translation>
        </message>
        <message>
            <source>Area to map, km²</source>
            <translation>Площадь съёмки, км²</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <source>Km per day</source>
            <translation>Км в день</translation>
        </message>
        <message>
            <source>Working hours per day</source>
            <translation>Рабочих часов в день</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Точка наблюдения</translation>
        </message>
        <message>
            <source>Observed at</source>
            <translation>Время наблюдения</translation>
        </message>
        <message>
            <source>Lithology</source>
            <translation>Литология</translation>
        </message>
        <message>
            <source>Sample number</source>
            <translation>Номер пробы</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Структура</translation>
        </message>
        <message>
            <source>Dip, °</source>
            <translation>Угол падения, °</translation>
        </message>
        <message>
            <source>Azimuth of strike, °</source>
            <translation>Азимут простирания, °</translation>
        </message>
        <message>
            <source>pXRF readings</source>
            <translation>Замеры pXRF</translation>
        </message>
        <message>
            <source>Accuracy of the position, m</source>
            <translation>Точность координат, м</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>Конец</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
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
            <translation>Файла {detail} нет; скопируйте всю папку ещё раз.</translation>
        </message>
        <message>
            <source>The file {detail} was not copied to its end; copy the whole folder again.</source>
            <translation>Файл {detail} скопирован не до конца; скопируйте всю папку ещё раз.</translation>
        </message>
        <message>
            <source>The file {detail} is not the one that left; copy the whole folder again.</source>
            <translation>Файл {detail} не тот, что был отправлен; скопируйте всю папку ещё раз.</translation>
        </message>
        <message>
            <source>The data are damaged ({detail}); make the package again.</source>
            <translation>Данные повреждены ({detail}); создайте пакет заново.</translation>
        </message>
        <message>
            <source>The project cannot be opened; make the package again.</source>
            <translation>Проект не открывается; создайте пакет заново.</translation>
        </message>
        <message>
            <source>The project stores absolute paths, which lead nowhere on a tablet; make the package again.</source>
            <translation>В проекте записаны абсолютные пути, которые на планшете никуда не ведут; создайте пакет заново.</translation>
        </message>
        <message>
            <source>The project has a home folder of its own, which QField does not follow.</source>
            <translation>У проекта задана собственная домашняя папка, которой QField не следует.</translation>
        </message>
        <message>
            <source>The project names the place {detail} on this computer, which a tablet does not have.</source>
            <translation>Проект указывает на {detail} на этом компьютере, чего на планшете нет.</translation>
        </message>
        <message>
            <source>The layer “{layer}” reads {detail}, which lies outside the package; it would be empty.</source>
            <translation>Слой «{layer}» читает {detail} вне пакета; он окажется пустым.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be opened ({detail}); it would be empty.</source>
            <translation>Слой «{layer}» не открывается ({detail}); он окажется пустым.</translation>
        </message>
        <message>
            <source>The project lacks the layer “{detail}”; make the package again.</source>
            <translation>В проекте нет слоя «{detail}»; создайте пакет заново.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has {detail} rows; make the package again.</source>
            <translation>Число строк слоя «{layer}»: {detail}; создайте пакет заново.</translation>
        </message>
        <message>
            <source>The layer “{layer}” looks otherwise than it was made to look.</source>
            <translation>Слой «{layer}» выглядит не так, как был оформлен.</translation>
        </message>
        <message>
            <source>A tablet does not take the name {detail}; rename the file.</source>
            <translation>Планшет не принимает имя {detail}; переименуйте файл.</translation>
        </message>
        <message>
            <source>The photo {detail} of the layer “{layer}” is not in the package.</source>
            <translation>Фотографии {detail} слоя «{layer}» нет в пакете.</translation>
        </message>
        <message>
            <source>The layer “{layer}” exists in memory only; QField would find it empty.</source>
            <translation>Слой «{layer}» есть только в памяти; в QField он окажется пустым.</translation>
        </message>
        <message>
            <source>The layer “{layer}” comes from a service ({detail}); QField shows it only with a signal.</source>
            <translation>Слой «{layer}» приходит от службы ({detail}); QField покажет его только при связи.</translation>
        </message>
        <message>
            <source>QField does not know the source of the layer “{layer}” ({detail}).</source>
            <translation>QField не знает источника слоя «{layer}» ({detail}).</translation>
        </message>
        <message>
            <source>QField does not open the format {detail} of the layer “{layer}”.</source>
            <translation>QField не открывает формат {detail} слоя «{layer}».</translation>
        </message>
        <message>
            <source>QField does not draw the layer “{layer}”: its renderer is {detail}.</source>
            <translation>QField не рисует слой «{layer}»: его способ отрисовки — {detail}.</translation>
        </message>
        <message>
            <source>QField shows a plain text field in the form of “{layer}” in place of {detail}.</source>
            <translation>В форме слоя «{layer}» QField покажет простое текстовое поле вместо {detail}.</translation>
        </message>
        <message>
            <source>The form of “{layer}” is a file of its own ({detail}), which QField does not show.</source>
            <translation>Форма слоя «{layer}» — отдельный файл ({detail}), который QField не показывает.</translation>
        </message>
        <message>
            <source>The form of “{layer}” runs Python ({detail}), which QField leaves out.</source>
            <translation>Форма слоя «{layer}» запускает Python ({detail}), QField этого не делает.</translation>
        </message>
        <message>
            <source>The action “{detail}” of “{layer}” is Python, which QField does not run.</source>
            <translation>Действие «{detail}» слоя «{layer}» написано на Python, QField его не выполняет.</translation>
        </message>
        <message>
            <source>The project has macros in Python, which QField does not run.</source>
            <translation>В проекте есть макросы на Python, QField их не выполняет.</translation>
        </message>
        <message>
            <source>The layer “{layer}” uses the function {detail}, which QField does not know: it is a plugin's.</source>
            <translation>Слой «{layer}» использует функцию {detail}, которой QField не знает: она из модуля.</translation>
        </message>
        <message>
            <source>The stop {detail} has no place yet: it is in the table, not on the map.</source>
            <translation>У пункта {detail} ещё нет места: он есть в таблице, но не на карте.</translation>
        </message>
        <message>
            <source>“{detail}” is no sheet code, so no such sheet came along; correct the stop.</source>
            <translation>«{detail}» — не номенклатура листа, поэтому лист в пакет не вошёл; исправьте пункт.</translation>
        </message>
        <message>
            <source>The base map “{layer}” was too large for a tablet; its pixels are {detail} times as wide.</source>
            <translation>Карта-основа «{layer}» слишком велика для планшета; её пиксели увеличены в {detail} раза.</translation>
        </message>
        <message>
            <source>The programme does not know of the package: {detail}</source>
            <translation>Программа о пакете не знает: {detail}</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Target</source>
            <translation>Перспективный участок</translation>
        </message>
    </context>
    <context>
        <name>FieldInput</name>
        <message>
            <source>Programme file</source>
            <translation>Файл программы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme with a campaign and its crews.</source>
            <translation>GeoPackage программы с полевым сезоном и его отрядами.</translation>
        </message>
        <message>
            <source>Code or UUID of a crew; empty for all crews.</source>
            <translation>Код или UUID отряда; пусто — все отряды.</translation>
        </message>
        <message>
            <source>Code or UUID of a crew.</source>
            <translation>Код или UUID отряда.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Полевой сезон</translation>
        </message>
        <message>
            <source>Code, name or UUID of the campaign, where several have a crew of that code.</source>
            <translation>Код, название или UUID полевого сезона, если отряд с таким кодом есть в нескольких.</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Координаты</translation>
        </message>
        <message>
            <source>What the crew's receivers and maps are set to; zones are those of each place. GPX and KML are in WGS 84 by definition, and have these coordinates in their notes.</source>
            <translation>На что настроены приёмники и карты отряда; зоны берутся по месту каждой точки. GPX и KML по определению в WGS 84, эти координаты стоят в их примечаниях.</translation>
        </message>
    </context>
    <context>
        <name>FieldMenu</name>
        <message>
            <source>To the field and back</source>
            <translation>В поле и обратно</translation>
        </message>
        <message>
            <source>Package for the field…</source>
            <translation>Пакет в поле…</translation>
        </message>
        <message>
            <source>Back from the field…</source>
            <translation>Возвращение с поля…</translation>
        </message>
        <message>
            <source>Earned ground…</source>
            <translation>Отработанная площадь…</translation>
        </message>
    </context>
    <context>
        <name>FieldPackage</name>
        <message>
            <source>The programme {path} has no crew '{detail}'; choose one of those of its campaigns.</source>
            <translation>В программе {path} нет отряда «{detail}»; выберите один из отрядов её полевых сезонов.</translation>
        </message>
        <message>
            <source>Several campaigns of the programme {path} have a crew '{detail}'; name the campaign as well.</source>
            <translation>Отряд «{detail}» есть в нескольких полевых сезонах программы {path}; назовите и сезон.</translation>
        </message>
        <message>
            <source>The crew '{detail}' has no stops with a place yet, so there is nothing to take along; plan its tour first.</source>
            <translation>У отряда «{detail}» ещё нет пунктов с местом, так что брать с собой нечего; сначала спланируйте его маршрут.</translation>
        </message>
        <message>
            <source>{path} exists already, and a package replaces nothing, since work from the field may lie there; choose another name.</source>
            <translation>{path} уже существует, а пакет ничего не заменяет: там может лежать работа с поля; выберите другое имя.</translation>
        </message>
        <message>
            <source>The folder of {path} does not exist; choose another one.</source>
            <translation>Папки для {path} нет; выберите другую.</translation>
        </message>
        <message>
            <source>'{detail}' cannot be the name of a package; choose one without \ / : * ? " &lt; &gt; | in it.</source>
            <translation>«{detail}» не может быть именем пакета; выберите имя без знаков \ / : * ? " &lt; &gt; |.</translation>
        </message>
        <message>
            <source>There is no room for the package {path}; make room on the disk, then try again.</source>
            <translation>Для пакета {path} нет места; освободите место на диске и повторите.</translation>
        </message>
        <message>
            <source>The package {path} cannot be written ({detail}); check that its folder takes files and has room.</source>
            <translation>Пакет {path} не записывается ({detail}); проверьте, что папка принимает файлы и в ней есть место.</translation>
        </message>
        <message>
            <source>The package {path} was not written completely ({detail}), so it was thrown away; try again.</source>
            <translation>Пакет {path} записан не полностью ({detail}) и поэтому удалён; повторите.</translation>
        </message>
        <message>
            <source>The base layer '{detail}' cannot be read; choose another one, or none.</source>
            <translation>Слой-основа «{detail}» не читается; выберите другой или никакого.</translation>
        </message>
        <message>
            <source>The base layer '{detail}' does not reach the stops of the crew; choose another one, or none.</source>
            <translation>Слой-основа «{detail}» не доходит до пунктов отряда; выберите другой или никакого.</translation>
        </message>
        <message>
            <source>{path} is no field package: its {detail} is missing or damaged; copy the folder again.</source>
            <translation>{path} — не полевой пакет: {detail} отсутствует или повреждён; скопируйте папку ещё раз.</translation>
        </message>
        <message>
            <source>The field package {path} was made by a newer version of this plugin; update the plugin.</source>
            <translation>Полевой пакет {path} создан более новой версией модуля; обновите модуль.</translation>
        </message>
    </context>
    <context>
        <name>FieldPackageAlgorithm</name>
        <message>
            <source>Field package of a crew</source>
            <translation>Полевой пакет отряда</translation>
        </message>
        <message>
            <source>Makes the folder with which a crew works in QField without a signal: a project with relative paths, one GeoPackage with the crew's own stops, targets, zones and map sheets and with empty tables for observations and tracks, forms, styles, photos, and a base map cut to the area. The package is opened once more, counted and checked before it takes its name; nothing that exists is ever replaced.

The programme notes who left with what, so that the work can be merged when it comes back.</source>
            <translation>Создаёт папку, с которой отряд работает в QField без связи: проект с относительными путями, один GeoPackage с пунктами, перспективными участками, участками съёмки и листами карты этого отряда и с таблицами для наблюдений и треков, формы, оформление, фотографии и карта-основа, обрезанная по району. Прежде чем получить имя, пакет открывается ещё раз, пересчитывается и проверяется; ничто существующее не заменяется.

Программа запоминает, кто с чем уехал, чтобы по возвращении работу можно было слить.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Where the package is put, as a folder of its own.</source>
            <translation>Куда положить пакет отдельной папкой.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name of the package; empty for crew, campaign and day.</source>
            <translation>Имя пакета; пусто — отряд, полевой сезон и день.</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Карта-основа</translation>
        </message>
        <message>
            <source>Raster or vector layer from a file; what lies around the crew's stops is copied.</source>
            <translation>Растровый или векторный слой из файла; копируется то, что лежит вокруг пунктов отряда.</translation>
        </message>
        <message>
            <source>Files for receivers</source>
            <translation>Файлы для приёмников</translation>
        </message>
        <message>
            <source>The stops once more, for other receivers.</source>
            <translation>Те же пункты для других приёмников.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Who makes the package; it stands in the programme and in the package.</source>
            <translation>Кто создаёт пакет; это записывается в программу и в пакет.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Number of stops</source>
            <translation>Число пунктов</translation>
        </message>
        <message>
            <source>Number of targets</source>
            <translation>Число перспективных участков</translation>
        </message>
        <message>
            <source>What must be mended</source>
            <translation>Что нужно исправить</translation>
        </message>
        <message>
            <source>What the crew should know</source>
            <translation>Что отряду следует знать</translation>
        </message>
    </context>
    <context>
        <name>FieldPackageDialog</name>
        <message>
            <source>Package for the field</source>
            <translation>Пакет в поле</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>as this window</source>
            <translation>как в этом окне</translation>
        </message>
        <message>
            <source>What the checker found</source>
            <translation>Что нашла проверка</translation>
        </message>
        <message>
            <source>Progress of the package</source>
            <translation>Ход создания пакета</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Check a package…</source>
            <translation>Проверить пакет…</translation>
        </message>
        <message>
            <source>&amp;Crew</source>
            <translation>&amp;Отряд</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Base map</source>
            <translation>Карта-ос&amp;нова</translation>
        </message>
        <message>
            <source>C&amp;oordinates</source>
            <translation>&amp;Координаты</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Files for receivers</source>
            <translation>Файлы для приёмников</translation>
        </message>
        <message>
            <source>Stopped; nothing was left behind.</source>
            <translation>Остановлено; ничего не осталось.</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} пункт</numerusform>
                <numerusform>{count} пункта</numerusform>
                <numerusform>{count} пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>Создать пакет</translation>
        </message>
        <message>
            <source>This programme has no crews yet; add them to a campaign first.</source>
            <translation>В этой программе ещё нет отрядов; сначала добавьте их в полевой сезон.</translation>
        </message>
        <message>
            <source>This crew has no stops yet; plan its tour first.</source>
            <translation>У этого отряда ещё нет пунктов; сначала спланируйте его маршрут.</translation>
        </message>
        <message>
            <source>The package holds the crew's stops, targets, zones and map sheets, tables for observations and tracks, and a project for QField. Copy the whole folder to the tablet.</source>
            <translation>В пакете пункты, перспективные участки, участки съёмки и листы карты этого отряда, таблицы для наблюдений и треков и проект для QField. Скопируйте на планшет всю папку.</translation>
        </message>
        <message numerus="yes">
            <source>{count} things must be mended before it leaves.</source>
            <translation>
                <numerusform>До отправки нужно исправить {count} замечание.</numerusform>
                <numerusform>До отправки нужно исправить {count} замечания.</numerusform>
                <numerusform>До отправки нужно исправить {count} замечаний.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is whole; {count} things to know.</source>
            <translation>
                <numerusform>Он цел; есть {count} замечание.</numerusform>
                <numerusform>Он цел; есть {count} замечания.</numerusform>
                <numerusform>Он цел; есть {count} замечаний.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is whole, and the checker has nothing to say.</source>
            <translation>Он цел, и у проверки замечаний нет.</translation>
        </message>
        <message>
            <source>Changes in {layers} are not saved, so they would stay behind; save them first.</source>
            <translation>Изменения в слоях {layers} не сохранены и не попадут в пакет; сначала сохраните их.</translation>
        </message>
        <message>
            <source>The package {name} is made.</source>
            <translation>Пакет {name} создан.</translation>
        </message>
        <message>
            <source>Check a package</source>
            <translation>Проверить пакет</translation>
        </message>
        <message>
            <source>The package {name} was checked.</source>
            <translation>Пакет {name} проверен.</translation>
        </message>
    </context>
    <context>
        <name>FieldPointsAlgorithm</name>
        <message>
            <source>Stops of crews for receivers</source>
            <translation>Пункты отрядов для приёмников</translation>
        </message>
        <message>
            <source>Writes the stops of one crew, or of all crews, for any receiver. GPX has a waypoint for each stop, named by its code and with its task as description, and a route for each crew and day; KML has points and lines; CSV has the coordinates as the crew types them in: degrees, Pulkovo 1942, Gauss-Krüger or UTM, beside longitude and latitude.</source>
            <translation>Записывает пункты одного или всех отрядов для любого приёмника. В GPX — путевая точка на каждый пункт, с кодом вместо имени и заданием в описании, и маршрут на каждый отряд и день; в KML — точки и линии; в CSV — координаты в том виде, в каком отряд их вводит: градусы, Пулково 1942, Гаусс—Крюгер или UTM, рядом с долготой и широтой.</translation>
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
            <translation>Формат задаётся расширением; существующий файл заменяется.</translation>
        </message>
        <message>
            <source>Number of stops</source>
            <translation>Число пунктов</translation>
        </message>
        <message>
            <source>Number of routes</source>
            <translation>Число маршрутов</translation>
        </message>
        <message>
            <source>The stop {code} has no place and was left out.</source>
            <translation>У пункта {code} нет места, он пропущен.</translation>
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
            <translation>Листы карты</translation>
        </message>
    </context>
    <context>
        <name>FieldsPage</name>
        <message>
            <source>Import into</source>
            <translation>Импортировать в</translation>
        </message>
        <message>
            <source>Unit of the source</source>
            <translation>Единица в источнике</translation>
        </message>
        <message>
            <source>Use a saved mapping…</source>
            <translation>Взять сохранённое соответствие…</translation>
        </message>
        <message>
            <source>Save this mapping…</source>
            <translation>Сохранить это соответствие…</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Choose a field of the source for each field of the programme, or write a text in quotes or an expression. Fields left empty keep what the programme has. Rows are found again by UUID, else by code.</source>
            <translation>Выберите поле источника для каждого поля программы либо введите текст в кавычках или выражение. Для незаполненных полей остаётся то, что есть в программе. Строки находятся по UUID, иначе по коду.</translation>
        </message>
        <message>
            <source>Import &amp;into</source>
            <translation>Импортировать &amp;в</translation>
        </message>
        <message>
            <source>&amp;Areas in the source are in</source>
            <translation>&amp;Площади в источнике указаны в</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>гектары</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>м²</translation>
        </message>
        <message>
            <source>thousand km²</source>
            <translation>тыс. км²</translation>
        </message>
        <message>
            <source>{factor} km²</source>
            <translation>{factor} км²</translation>
        </message>
        <message>
            <source>Use a saved mapping</source>
            <translation>Взять сохранённое соответствие</translation>
        </message>
        <message>
            <source>Field mappings {ending}</source>
            <translation>Соответствия полей {ending}</translation>
        </message>
        <message>
            <source>mapping of {table}</source>
            <translation>соответствие: {table}</translation>
        </message>
        <message>
            <source>Save this mapping</source>
            <translation>Сохранить это соответствие</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Covered, committed and remaining area</source>
            <translation>Изученная, договорная и остающаяся площадь</translation>
        </message>
        <message>
            <source>Mapped at 1:50 000 within the zones</source>
            <translation>Изучено в масштабе 1:50 000 на участках съёмки</translation>
        </message>
        <message>
            <source>Copy the figure with its definition, date and source</source>
            <translation>Копировать показатель с определением, датой и источником</translation>
        </message>
        <message>
            <source>Copy figure</source>
            <translation>Копировать показатель</translation>
        </message>
        <message>
            <source>{percent} unmapped</source>
            <translation>не изучено {percent}</translation>
        </message>
        <message>
            <source>{share}, illustrative</source>
            <translation>{share}, условно</translation>
        </message>
        <message>
            <source>official {official} − polygon {polygon} = {rest} not drawn</source>
            <translation>официально {official} − полигон {polygon} = {rest} не показано на карте</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>изучено</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>по договорам или в работе</translation>
        </message>
        <message>
            <source>otherwise remaining</source>
            <translation>остаток без договоров и работ</translation>
        </message>
        <message>
            <source>In the zones at 1:50 000: {left} of {area} left ({percent})</source>
            <translation>На участках съёмки в масштабе 1:50 000: осталось {left} из {area} ({percent})</translation>
        </message>
        <message>
            <source>{text}, illustrative</source>
            <translation>{text}, условно</translation>
        </message>
    </context>
    <context>
        <name>FileCare</name>
        <message>
            <source>The programme file is up to date. What it was before is kept as {path}.</source>
            <translation>Файл программы обновлён. Прежний сохранён как {path}.</translation>
        </message>
        <message>
            <source>Bringing {name} up to date</source>
            <translation>Обновление {name}</translation>
        </message>
        <message>
            <source>Backup of {name}</source>
            <translation>Резервная копия {name}</translation>
        </message>
        <message>
            <source>Give {name} the content of the backup of {day}? What it holds now is kept as a backup too.</source>
            <translation>Вернуть файлу {name} содержимое копии от {day}? Нынешнее содержимое тоже сохранится как копия.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить копию</translation>
        </message>
        <message>
            <source>The backup is restored. What the file held before is kept as {path}.</source>
            <translation>Копия восстановлена. Прежнее содержимое файла сохранено как {path}.</translation>
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation>Восстановление {name}</translation>
        </message>
        <message>
            <source>Put the backup of {day} in the place of {name}, which cannot be read? A damaged file is kept.</source>
            <translation>Поставить копию от {day} на место файла {name}, который не читается? Повреждённый файл сохранится.</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>Копия восстановлена.</translation>
        </message>
        <message>
            <source>The backup is restored. The damaged file is kept as {path}.</source>
            <translation>Копия восстановлена. Повреждённый файл сохранён как {path}.</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Severity</source>
            <translation>Важность</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Любая важность</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Все таблицы</translation>
        </message>
        <message>
            <source>Select a finding to read it whole.</source>
            <translation>Выберите замечание, чтобы прочитать его целиком.</translation>
        </message>
        <message numerus="yes">
            <source>{count} findings, {offered} of them with a repair.</source>
            <translation>
                <numerusform>{count} замечание, из них с исправлением: {offered}.</numerusform>
                <numerusform>{count} замечания, из них с исправлением: {offered}.</numerusform>
                <numerusform>{count} замечаний, из них с исправлением: {offered}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Repair offered: {repair}</source>
            <translation>Предлагается исправление: {repair}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Замечание</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Важность</translation>
        </message>
    </context>
    <context>
        <name>FindingReport</name>
        <message>
            <source>{path} names no report; let its name end in .html or .csv.</source>
            <translation>Имя {path} не подходит для отчёта; оно должно оканчиваться на .html или .csv.</translation>
        </message>
        <message>
            <source>The report {path} cannot be written ({detail}); close it in the other program, check the folder and the free space, then try again.</source>
            <translation>Отчёт {path} не удаётся записать ({detail}); закройте его в другой программе, проверьте папку и свободное место и повторите попытку.</translation>
        </message>
        <message>
            <source>The report {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>Отчёт {path} записан не полностью, поэтому прежний файл сохранён; проверьте свободное место.</translation>
        </message>
        <message>
            <source>Check of {title}</source>
            <translation>Проверка: {title}</translation>
        </message>
        <message>
            <source>File: {source}. Checked on {day} with Rare Earth Survey {version}.</source>
            <translation>Файл: {source}. Проверено {day}, Rare Earth Survey {version}.</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY, not official.</source>
            <translation>УСЛОВНАЯ ГЕОМЕТРИЯ, не официальные данные.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Замечаний нет.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Важность</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Repair offered</source>
            <translation>Предлагаемое исправление</translation>
        </message>
        <message>
            <source>Longitude, latitude</source>
            <translation>Долгота, широта</translation>
        </message>
    </context>
    <context>
        <name>FindingSentences</name>
        <message>
            <source>Lies {km} km outside the territory; with latitude and longitude exchanged it would be {swapped_km} km from the border: check the position.</source>
            <translation>Лежит в {km} км за пределами территории; если поменять местами широту и долготу, до границы было бы {swapped_km} км: проверьте положение.</translation>
        </message>
        <message>
            <source>Belongs to {country} and lies outside the territory; take it out of this table.</source>
            <translation>Относится к другой стране ({country}) и лежит за пределами территории; удалите строку из этой таблицы.</translation>
        </message>
        <message>
            <source>Could not be compared with the territory, since the geometry library gave up; redraw it.</source>
            <translation>Не удалось сравнить с территорией: сбой библиотеки геометрии; перерисуйте объект.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Предупреждение</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Errors: {error}, warnings: {warning}, notes: {note}</source>
            <translation>Ошибок: {error}, предупреждений: {warning}, примечаний: {note}</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Oblasts</source>
            <translation>Области</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Изученность</translation>
        </message>
        <message>
            <source>Field bases</source>
            <translation>Полевые базы</translation>
        </message>
        <message>
            <source>Make the polygon valid</source>
            <translation>Сделать полигон правильным</translation>
        </message>
        <message>
            <source>Exchange latitude and longitude</source>
            <translation>Поменять местами широту и долготу</translation>
        </message>
        <message>
            <source>Set the field “{field}”</source>
            <translation>Заполнить поле «{field}»</translation>
        </message>
        <message>
            <source>no area</source>
            <translation>площади нет</translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation>после исправления не осталось полигона</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Начало работ</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Срок завершения</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Дата приёмки</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Статус с</translation>
        </message>
        <message>
            <source>Identified on</source>
            <translation>Дата выявления</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>Геометрия этой программы условная, не официальная.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so nothing is known of inside and outside; draw or import one.</source>
            <translation>У территории нет пригодного полигона, поэтому неизвестно, что внутри и что снаружи; нарисуйте или импортируйте его.</translation>
        </message>
        <message>
            <source>Has no usable geometry ({reason}); draw or import one.</source>
            <translation>Нет пригодной геометрии ({reason}); нарисуйте или импортируйте её.</translation>
        </message>
        <message>
            <source>The polygon is not valid: an outline crosses or touches itself; repaired it holds {km2} km².</source>
            <translation>Полигон неправильный: контур пересекает или касается самого себя; после исправления в нём {km2} км².</translation>
        </message>
        <message>
            <source>Has the same polygon as {other}; delete one of them, or draw it anew.</source>
            <translation>Полигон совпадает с полигоном {other}; удалите один из них или нарисуйте заново.</translation>
        </message>
        <message>
            <source>Shares {km2} km² with {other}, {share} % of the smaller one; move the common boundary.</source>
            <translation>Общая площадь с {other} — {km2} км², {share} % меньшего из двух; сдвиньте общую границу.</translation>
        </message>
        <message>
            <source>Could not be compared with {other}, since the geometry library gave up; redraw one of them.</source>
            <translation>Не удалось сравнить с {other}: сбой библиотеки геометрии; перерисуйте один из объектов.</translation>
        </message>
        <message>
            <source>Latitude and longitude are exchanged: it lies at {lat}° N {lon}° E, and inside the territory the other way round.</source>
            <translation>Широта и долгота переставлены: объект лежит в точке {lat}° с. ш. {lon}° в. д., а наоборот — внутри территории.</translation>
        </message>
        <message>
            <source>Lies {km} km outside the border, which is drawn no better than to {limit} km; check the position.</source>
            <translation>Лежит в {km} км за границей, которая нарисована не точнее {limit} км; проверьте положение.</translation>
        </message>
        <message>
            <source>The position {lat}° N {lon}° E is none on Earth; correct it.</source>
            <translation>Положения {lat}° с. ш. {lon}° в. д. на Земле нет; исправьте его.</translation>
        </message>
        <message>
            <source>Lies {km} km outside the territory; check the position.</source>
            <translation>Лежит в {km} км за пределами территории; проверьте положение.</translation>
        </message>
        <message>
            <source>Lies in the territory, but its source says {country}; check position and country.</source>
            <translation>Лежит на территории, но в источнике указана другая страна ({country}); проверьте положение и страну.</translation>
        </message>
        <message>
            <source>Lies outside the territory, up to {km} km from the border; check its position.</source>
            <translation>Лежит за пределами территории, до {km} км от границы; проверьте положение.</translation>
        </message>
        <message>
            <source>Reaches out of the territory by {outside_km2} km² ({share} %), up to {km} km; cut it at the border.</source>
            <translation>Выходит за пределы территории на {outside_km2} км² ({share} %), до {km} км; обрежьте по границе.</translation>
        </message>
        <message>
            <source>Has no UUID, so its history cannot be told from others; save the row once more.</source>
            <translation>Нет UUID, поэтому историю строки не отличить от других; сохраните строку ещё раз.</translation>
        </message>
        <message>
            <source>Has the same UUID as {other}; empty it and save, then it gets its own.</source>
            <translation>Тот же UUID, что и у {other}; очистите его и сохраните, тогда строка получит свой.</translation>
        </message>
        <message>
            <source>Has no code; enter one.</source>
            <translation>Нет кода; введите его.</translation>
        </message>
        <message>
            <source>Has the same code “{value}” as another row; give each its own.</source>
            <translation>Код «{value}» есть и у другой строки; дайте каждой свой.</translation>
        </message>
        <message>
            <source>The code “{value}” looks the same as “{other}” of another row; give each its own.</source>
            <translation>Код «{value}» выглядит так же, как «{other}» другой строки; дайте каждой свой.</translation>
        </message>
        <message>
            <source>The code “{value}” has stray spaces.</source>
            <translation>В коде «{value}» лишние пробелы.</translation>
        </message>
        <message>
            <source>Has no status, so it counts nowhere; choose one.</source>
            <translation>Нет статуса, поэтому строка нигде не учитывается; выберите его.</translation>
        </message>
        <message>
            <source>The status “{value}” is none of the life cycle; choose one of it.</source>
            <translation>Статуса «{value}» нет в жизненном цикле; выберите другой.</translation>
        </message>
        <message>
            <source>Has no method, so it counts only where any method does; choose one.</source>
            <translation>Не указан вид изученности, поэтому строка учитывается только там, где подходит любой; выберите его.</translation>
        </message>
        <message>
            <source>The method “{value}” is not known; choose one of the list.</source>
            <translation>Вид изученности «{value}» неизвестен; выберите из списка.</translation>
        </message>
        <message>
            <source>Names no commodity.</source>
            <translation>Не указано полезное ископаемое.</translation>
        </message>
        <message>
            <source>Not a commodity of the programme: {value}; correct the symbol.</source>
            <translation>Нет в перечне полезных ископаемых программы: {value}; исправьте символ.</translation>
        </message>
        <message>
            <source>The commodities “{value}” are not written as symbols with a semicolon between them.</source>
            <translation>Полезные ископаемые «{value}» записаны не символами через точку с запятой.</translation>
        </message>
        <message>
            <source>Declares {declared} km², but its polygon holds {km2} km² ({share} %); correct the one or the other.</source>
            <translation>Заявлено {declared} км², а в полигоне {km2} км² ({share} %); исправьте одно из двух.</translation>
        </message>
        <message>
            <source>The official area is {declared} km², the polygon holds {km2} km² ({share} %).</source>
            <translation>Официальная площадь {declared} км², в полигоне {km2} км² ({share} %).</translation>
        </message>
        <message>
            <source>“{first}” ({early}) lies after “{second}” ({late}); correct one of the two.</source>
            <translation>«{first}» ({early}) позже, чем «{second}» ({late}); исправьте одну из дат.</translation>
        </message>
        <message>
            <source>“{column}” ({day}) has not come yet; correct it.</source>
            <translation>«{column}» ({day}) ещё не наступила; исправьте дату.</translation>
        </message>
        <message>
            <source>Accepted without a date: it counts as it stands, but is left out as of any date; enter the day.</source>
            <translation>Принято без даты: учитывается по текущему состоянию, но не на заданную дату; введите день.</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” cannot be read and was passed over; correct it.</source>
            <translation>«{value}» в поле «{column}» не удалось прочитать, значение пропущено; исправьте его.</translation>
        </message>
        <message>
            <source>Cites a zone that does not exist ({value}); choose one, or empty the field.</source>
            <translation>Ссылается на несуществующий участок съёмки ({value}); выберите участок или очистите поле.</translation>
        </message>
        <message>
            <source>The history has a gap: the move to “{new}” begins at “{old}”, but the one before ended at “{before}”.</source>
            <translation>В истории пробел: переход в «{new}» начинается со статуса «{old}», а предыдущий закончился на «{before}».</translation>
        </message>
        <message>
            <source>The history holds a move from “{old}” to “{new}”, which the life cycle does not have.</source>
            <translation>В истории есть переход из «{old}» в «{new}», которого нет в жизненном цикле.</translation>
        </message>
        <message>
            <source>The history dates the move to “{new}” {day}, before an earlier one of {latest}.</source>
            <translation>В истории переход в «{new}» датирован {day}, раньше предыдущего от {latest}.</translation>
        </message>
        <message>
            <source>The status is “{status}”, but the history ends with “{last}”; move it once more, so that it is recorded.</source>
            <translation>Статус — «{status}», а история кончается на «{last}»; измените статус ещё раз, чтобы это было записано.</translation>
        </message>
        <message>
            <source>The status “{status}” has no history.</source>
            <translation>У статуса «{status}» нет истории.</translation>
        </message>
        <message>
            <source>Rows: {count}, but published: {stated} ({source}, {as_of}).</source>
            <translation>Строк: {count}, а опубликовано: {stated} ({source}, {as_of}).</translation>
        </message>
        <message>
            <source>{km2} km² together, but {stated} were published ({source}, {as_of}): {share} %.</source>
            <translation>Вместе {km2} км², а опубликовано {stated} ({source}, {as_of}): {share} %.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>{count} repaired</source>
            <translation>
                <numerusform>исправлен {count}</numerusform>
                <numerusform>исправлено {count}</numerusform>
                <numerusform>исправлено {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} without area</source>
            <translation>
                <numerusform>{count} без площади</numerusform>
                <numerusform>{count} без площади</numerusform>
                <numerusform>{count} без площади</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} undated</source>
            <translation>
                <numerusform>{count} без даты</numerusform>
                <numerusform>{count} без даты</numerusform>
                <numerusform>{count} без даты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets snapped</source>
            <translation>
                <numerusform>{count} лист на сетке</numerusform>
                <numerusform>{count} листа на сетке</numerusform>
                <numerusform>{count} листов на сетке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} not needed</source>
            <translation>
                <numerusform>{count} не понадобился</numerusform>
                <numerusform>{count} не понадобились</numerusform>
                <numerusform>{count} не понадобились</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} notes</source>
            <translation>
                <numerusform>{count} примечание</numerusform>
                <numerusform>{count} примечания</numerusform>
                <numerusform>{count} примечаний</numerusform>
            </translation>
        </message>
        <message>
            <source>About the data: {parts}</source>
            <translation>О данных: {parts}</translation>
        </message>
        <message>
            <source>Geometry repaired before it was counted:</source>
            <translation>Геометрия исправлена перед учётом:</translation>
        </message>
        <message>
            <source>No usable geometry, so not counted:</source>
            <translation>Нет пригодной геометрии, поэтому не учтено:</translation>
        </message>
        <message>
            <source>Accepted without a date; counted as it stands, left out as of a date:</source>
            <translation>Принято без даты; учтено по текущему состоянию, на заданную дату не учитывается:</translation>
        </message>
        <message>
            <source>Map sheets computed on a grid of a micrometre, since the overlay failed:</source>
            <translation>Листы, вычисленные на микрометровой сетке, так как наложение не удалось:</translation>
        </message>
        <message>
            <source>Footprints that no figure needed, since others cover the same ground: {count}. Their geometry was not looked at, so it is not known whether they are valid; no figure depends on them.</source>
            <translation>Контуры, не понадобившиеся ни для одного показателя, так как ту же площадь закрывают другие: {count}. Их геометрия не проверялась, поэтому неизвестно, правильна ли она; ни один показатель от них не зависит.</translation>
        </message>
        <message>
            <source>About the data</source>
            <translation>О данных</translation>
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
            <translation>&amp;Причина</translation>
        </message>
        <message>
            <source>D&amp;ocument</source>
            <translation>До&amp;кумент</translation>
        </message>
        <message>
            <source>&amp;Statuses as of</source>
            <translation>&amp;Статусы на дату</translation>
        </message>
        <message>
            <source>So&amp;urce of the rows</source>
            <translation>Ис&amp;точник строк</translation>
        </message>
        <message>
            <source>This goes into the history with each status that is new, unless the source itself says so.</source>
            <translation>Это заносится в историю с каждым новым статусом, если иное не указано в самом источнике.</translation>
        </message>
        <message>
            <source>I state that the geometry of this programme is official from now on</source>
            <translation>Подтверждаю, что геометрия этой программы отныне официальная</translation>
        </message>
        <message>
            <source>The panel, maps and exports then no longer say “illustrative”, also of rows that this import does not touch. Your name and the source are kept in the programme's note.</source>
            <translation>Тогда на панели, картах и в выгрузках больше не будет слова «условно», в том числе для строк, которых этот импорт не касается. Ваше имя и источник сохраняются в примечании программы.</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>Import another file…</source>
            <translation>Импортировать другой файл…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Tables {ending}</source>
            <translation>Таблицы {ending}</translation>
        </message>
        <message>
            <source>import of {source}</source>
            <translation>импорт {source}</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Written and read back: {added} added, {changed} changed, {dropped} dropped; statuses recorded: {events}.</source>
            <translation>Записано и прочитано: добавлено {added}, изменено {changed}, удалено {dropped}; записано статусов: {events}.</translation>
        </message>
        <message>
            <source>Rows of the source that were left out: {count}; the report tells why.</source>
            <translation>Строк источника пропущено: {count}; причины — в отчёте.</translation>
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message>
            <source>Assumptions of the forecast</source>
            <translation>Допущения прогноза</translation>
        </message>
        <message>
            <source>0 stands for what the recent pace amounts to</source>
            <translation>0 означает значение, которому соответствует недавний темп</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>By</source>
            <translation>К сроку</translation>
        </message>
        <message>
            <source>Years that the pace is the mean of</source>
            <translation>Темп усреднён за, лет</translation>
        </message>
        <message>
            <source>Season from</source>
            <translation>Сезон с</translation>
        </message>
        <message>
            <source>Season to</source>
            <translation>Сезон по</translation>
        </message>
        <message>
            <source>Days lost to weather</source>
            <translation>Потери дней из-за погоды</translation>
        </message>
        <message>
            <source>± from season to season</source>
            <translation>± от сезона к сезону</translation>
        </message>
        <message>
            <source>Crews or aircraft</source>
            <translation>Отряды или самолёты</translation>
        </message>
        <message>
            <source>New km² a crew-day</source>
            <translation>Новых км² за отрядо-день</translation>
        </message>
        <message>
            <source>± from day to day</source>
            <translation>± от дня ко дню</translation>
        </message>
        <message>
            <source>Simulations</source>
            <translation>Число вариантов</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>Начальное случайное число</translation>
        </message>
        <message>
            <source>Standard assumptions</source>
            <translation>Обычные допущения</translation>
        </message>
        <message>
            <source>Take back all changes of the assumptions</source>
            <translation>Отменить все изменения допущений</translation>
        </message>
        <message>
            <source>standard deviation of the share of days lost</source>
            <translation>стандартное отклонение доли потерянных дней</translation>
        </message>
        <message>
            <source>standard deviation as a share of the mean</source>
            <translation>стандартное отклонение в долях среднего</translation>
        </message>
        <message>
            <source>{output} (recent pace)</source>
            <translation>{output} (сейчас)</translation>
        </message>
        <message>
            <source>The goal of {goal} was reached by {date}.</source>
            <translation>Цель {goal} достигнута к {date}.</translation>
        </message>
        <message>
            <source>{needed} in {year}</source>
            <translation>{needed} в {year} г.</translation>
        </message>
        <message>
            <source>{needed} a year until {date}</source>
            <translation>по {needed} в год до {date}</translation>
        </message>
        <message>
            <source>The goal needs {what}; in {years} nothing new was covered.</source>
            <translation>Для цели нужно {what}; за {years} г. новых площадей не изучено.</translation>
        </message>
        <message>
            <source>At the pace of {years} it is reached in {month}.</source>
            <translation>При темпе {years} г. срок её достижения — {month}.</translation>
        </message>
        <message numerus="yes">
            <source>{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</source>
            <translation>
                <numerusform>{reached} из {simulations} смоделированных вариантов при {crews} отряде и выработке {output} за отрядо-день достигают её к {date}; девять из десяти заканчиваются между {low} и {high}.</numerusform>
                <numerusform>{reached} из {simulations} смоделированных вариантов при {crews} отрядах и выработке {output} за отрядо-день достигают её к {date}; девять из десяти заканчиваются между {low} и {high}.</numerusform>
                <numerusform>{reached} из {simulations} смоделированных вариантов при {crews} отрядах и выработке {output} за отрядо-день достигают её к {date}; девять из десяти заканчиваются между {low} и {high}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pace of single years is illustrative: it is not published.</source>
            <translation>Темп отдельных лет условный: он не опубликован.</translation>
        </message>
        <message>
            <source>The pace of single years before {year} is illustrative: only the totals of {years} and the goal are published.</source>
            <translation>Темп отдельных лет до {year} г. условный: опубликованы только итоги за {years} г. и цель.</translation>
        </message>
        <message>
            <source>The goal needs {what}: {share} of the pace of {years} ({pace} a year).</source>
            <translation>Для цели нужно {what}: {share} от темпа {years} г. ({pace} в год).</translation>
        </message>
        <message>
            <source>The goal needs {what}: about as much as the pace of {years} ({pace} a year).</source>
            <translation>Для цели нужно {what}: примерно столько же, сколько темп {years} г. ({pace} в год).</translation>
        </message>
        <message>
            <source>The goal needs {what}: about {factor} times the pace of {years} ({pace} a year).</source>
            <translation>Для цели нужно {what}: отношение к темпу {years} г. ({pace} в год) — около {factor}.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>General</source>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Маршрут</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Происхождение</translation>
        </message>
        <message>
            <source>A code that no other row has</source>
            <translation>Код, которого нет у других строк</translation>
        </message>
        <message>
            <source>This step is not open from the status that the row has now</source>
            <translation>Из нынешнего статуса строки этот шаг невозможен</translation>
        </message>
        <message>
            <source>The new status must record it; steps back and aside need a reason</source>
            <translation>Для нового статуса это обязательно; шаги назад и в сторону требуют причины</translation>
        </message>
        <message>
            <source>Not before the day of the start</source>
            <translation>Не раньше дня начала работ</translation>
        </message>
        <message>
            <source>An angle from 0° to {most}°</source>
            <translation>Угол от 0° до {most}°</translation>
        </message>
        <message>
            <source>No less than zero</source>
            <translation>Не меньше нуля</translation>
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
            <translation>График</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Не помещается</translation>
        </message>
        <message>
            <source>{stop}: does not fit</source>
            <translation>{stop}: не помещается</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>согласовано</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
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
            <translation>Файл {path} не записывается ({detail}); закройте его в других программах, проверьте папку и свободное место.</translation>
        </message>
    </context>
    <context>
        <name>GroundDialog</name>
        <message>
            <source>Earned ground</source>
            <translation>Отработанная площадь</translation>
        </message>
        <message>
            <source>Stopped; nothing was measured.</source>
            <translation>Остановлено; ничего не измерено.</translation>
        </message>
        <message>
            <source>Stopped; nothing was submitted.</source>
            <translation>Остановлено; ничего не сдано.</translation>
        </message>
        <message>
            <source>All campaigns</source>
            <translation>Все кампании</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Все отряды</translation>
        </message>
        <message>
            <source> per km²</source>
            <translation> на км²</translation>
        </message>
        <message>
            <source>Observations on a square kilometre</source>
            <translation>Наблюдений на квадратный километр</translation>
        </message>
        <message>
            <source> km</source>
            <translation> км</translation>
        </message>
        <message>
            <source>observations and tracks, where there are tracks</source>
            <translation>наблюдений и треков, где есть треки</translation>
        </message>
        <message>
            <source>observations alone</source>
            <translation>одних наблюдений</translation>
        </message>
        <message>
            <source>tracks alone</source>
            <translation>одних треков</translation>
        </message>
        <message>
            <source>observations and tracks</source>
            <translation>наблюдений и треков</translation>
        </message>
        <message>
            <source>Usual norm</source>
            <translation>Обычная норма</translation>
        </message>
        <message>
            <source>One observation to a square centimetre of the map</source>
            <translation>Одно наблюдение на квадратный сантиметр карты</translation>
        </message>
        <message>
            <source>Campaign:</source>
            <translation>Кампания:</translation>
        </message>
        <message>
            <source>Crew:</source>
            <translation>Отряд:</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Масштаб:</translation>
        </message>
        <message>
            <source>Observations:</source>
            <translation>Наблюдения:</translation>
        </message>
        <message>
            <source>Traverses apart:</source>
            <translation>Маршруты через:</translation>
        </message>
        <message>
            <source>Dense enough must be:</source>
            <translation>Норме отвечает густота:</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Листы</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Earned, km²</source>
            <translation>Отработано, км²</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>Наблюдения</translation>
        </message>
        <message>
            <source>Tracks, km</source>
            <translation>Треки, км</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Измерить</translation>
        </message>
        <message>
            <source>Measure the ground by this norm</source>
            <translation>Измерить площадь по этой норме</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Сдать</translation>
        </message>
        <message>
            <source>Add the ticked sheets to the survey coverage as submitted work</source>
            <translation>Добавить отмеченные листы в изученность как сданную работу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Take them out again, as long as they are not saved</source>
            <translation>Убрать их снова, пока они не сохранены</translation>
        </message>
        <message>
            <source>Earned = each observation and its neighbours stand on no more ground than the norm allows, and no circle wider than {gap} m between them is empty; tracks count half a spacing on each side.</source>
            <translation>Отработано = каждое наблюдение с соседями занимает не больше площади, чем допускает норма, и между ними нет пустого круга шире {gap} м; треки засчитываются на половину расстояния в каждую сторону.</translation>
        </message>
        <message>
            <source>{total} earned by {places} places of observation and {km} km of tracks; spread evenly, as many observations would just suffice for {norm}.</source>
            <translation>{total} отработано по {places} местам наблюдений и {km} км треков; при равномерной густоте стольких наблюдений хватило бы на {norm}.</translation>
        </message>
        <message>
            <source>outside the sheets</source>
            <translation>вне листов</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Полевые работы</translation>
        </message>
        <message numerus="yes">
            <source>Submitted: {count} sheets. Save the changes in the panel, or undo them.</source>
            <translation>
                <numerusform>Сдан {count} лист. Сохраните изменения в панели или отмените их.</numerusform>
                <numerusform>Сдано {count} листа. Сохраните изменения в панели или отмените их.</numerusform>
                <numerusform>Сдано {count} листов. Сохраните изменения в панели или отмените их.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted meanwhile and left as they are: {sheets}.</source>
            <translation>Уже приняты и оставлены как есть: {sheets}.</translation>
        </message>
        <message>
            <source>Taken back; the survey coverage is as it was.</source>
            <translation>Возвращено; изученность такая, какой была.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>GroundKeeper</name>
        <message>
            <source>Unmapped area by sheet</source>
            <translation>Неизученная площадь по листам</translation>
        </message>
    </context>
    <context>
        <name>Handback</name>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>спорно</translation>
        </message>
        <message>
            <source>deleted in the field</source>
            <translation>удалено в поле</translation>
        </message>
        <message>
            <source>deleted in the office</source>
            <translation>удалено в камералке</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>The row itself</source>
            <translation>Сама строка</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Перспективный участок</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>удалена</translation>
        </message>
        <message>
            <source>is there</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>{lat}° N {lon}° E</source>
            <translation>{lat}° с. ш. {lon}° в. д.</translation>
        </message>
        <message numerus="yes">
            <source>{km} km in {count} parts</source>
            <translation>
                <numerusform>{km} км в {count} части</numerusform>
                <numerusform>{km} км в {count} частях</numerusform>
                <numerusform>{km} км в {count} частях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>polygon of {count} vertices</source>
            <translation>
                <numerusform>полигон из {count} вершины</numerusform>
                <numerusform>полигон из {count} вершин</numerusform>
                <numerusform>полигон из {count} вершин</numerusform>
            </translation>
        </message>
        <message>
            <source>Also brought by: {crews}</source>
            <translation>Привезли также: {crews}</translation>
        </message>
        <message>
            <source>Several crews at the target {target}: {crews}</source>
            <translation>Несколько отрядов на участке {target}: {crews}</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} остановка</numerusform>
                <numerusform>{count} остановки</numerusform>
                <numerusform>{count} остановок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} observations</source>
            <translation>
                <numerusform>{count} наблюдение</numerusform>
                <numerusform>{count} наблюдения</numerusform>
                <numerusform>{count} наблюдений</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} does not exist; choose the folder that came back.</source>
            <translation>{path} не существует; выберите вернувшуюся папку.</translation>
        </message>
        <message>
            <source>The package {path} was copied only in part ({detail} is missing or damaged); copy the whole folder from the tablet again.</source>
            <translation>Пакет {path} скопирован лишь частично ({detail} отсутствует или повреждён); скопируйте с планшета всю папку снова.</translation>
        </message>
        <message>
            <source>{path} is no field package, since it has no '{detail}'; choose the folder that came back, or import the file as a foreign layer.</source>
            <translation>{path} — не полевой пакет, так как в нём нет «{detail}»; выберите вернувшуюся папку или импортируйте файл как чужой слой.</translation>
        </message>
        <message>
            <source>The package {path} left from another programme than '{detail}'; open the programme that it left from, then merge it there.</source>
            <translation>Пакет {path} уехал из другой программы, не из «{detail}»; откройте ту, из которой он уехал, и внесите его там.</translation>
        </message>
        <message>
            <source>The package {path} left from an older version ({detail}) of the programme, whose tables differ; import its layers as foreign ones.</source>
            <translation>Пакет {path} уехал из более старой версии ({detail}) программы с другими таблицами; импортируйте его слои как чужие.</translation>
        </message>
        <message>
            <source>The package {path} was made by a newer version of this plugin; update the plugin.</source>
            <translation>Пакет {path} сделан более новой версией модуля; обновите модуль.</translation>
        </message>
        <message>
            <source>The folder {path} is mixed of two packages: its manifest belongs to another one than its data; copy the folder from the tablet again.</source>
            <translation>Папка {path} смешана из двух пакетов: манифест не от тех данных; скопируйте папку с планшета снова.</translation>
        </message>
        <message>
            <source>What left with the package {path} was changed since ({detail}), so nobody can tell what is new; take the folder from the tablet again.</source>
            <translation>То, с чем уехал пакет {path}, с тех пор изменено ({detail}), и никто не скажет, что в нём нового; возьмите папку с планшета снова.</translation>
        </message>
        <message>
            <source>A newer state of the package {path} was merged before, so nothing of this one was taken; choose the newest copy.</source>
            <translation>Более новое состояние пакета {path} уже внесено, поэтому из этого не взято ничего; выберите самую новую копию.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read as tracks or points; save it as GPX, then choose it again.</source>
            <translation>Файл {path} не читается как треки или точки; сохраните его как GPX и выберите снова.</translation>
        </message>
        <message>
            <source>The file {path} holds neither tracks nor points, so there is nothing to merge; choose another one.</source>
            <translation>В файле {path} нет ни треков, ни точек, поэтому вносить нечего; выберите другой.</translation>
        </message>
        <message>
            <source>The norm must ask for more than 0 observations per km², and 10 000 at most.</source>
            <translation>Норма должна требовать больше 0 и не больше 10 000 наблюдений на км².</translation>
        </message>
        <message>
            <source>The traverses of a norm must be more than 0 km apart, and 100 km at most.</source>
            <translation>Маршруты нормы должны отстоять больше чем на 0 и не больше чем на 100 км.</translation>
        </message>
        <message>
            <source>There is no kind of evidence '{value}'; choose one of those offered.</source>
            <translation>Вида оснований «{value}» нет; выберите один из предложенных.</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>остановка</translation>
        </message>
        <message>
            <source>target</source>
            <translation>участок</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>наблюдение</translation>
        </message>
        <message>
            <source>track</source>
            <translation>трек</translation>
        </message>
        <message>
            <source>The manifest is missing, so nobody can tell whether the copy is whole; the data themselves are sound.</source>
            <translation>Манифеста нет, и никто не скажет, цела ли копия; сами данные исправны.</translation>
        </message>
        <message>
            <source>Files of the package that nobody edits are missing or damaged: {names}; the work is not touched.</source>
            <translation>Файлы пакета, которые никто не правит, отсутствуют или повреждены: {names}; работы это не касается.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) bore the identity (UUID) of another row and got their own: {names}.</source>
            <translation>
                <numerusform>{count} строка ({table}) носила идентификатор (UUID) другой строки и получила свой: {names}.</numerusform>
                <numerusform>{count} строки ({table}) носили идентификатор (UUID) другой строки и получили свой: {names}.</numerusform>
                <numerusform>{count} строк ({table}) носили идентификатор (UUID) другой строки и получили свой: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) had no identity (UUID) and got one.</source>
            <translation>
                <numerusform>{count} строка ({table}) была без идентификатора (UUID) и получила его.</numerusform>
                <numerusform>{count} строки ({table}) были без идентификатора (UUID) и получили его.</numerusform>
                <numerusform>{count} строк ({table}) были без идентификатора (UUID) и получили его.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that the programme does not have stay behind ({table}): {names}.</source>
            <translation>Столбцы, которых в программе нет, не берутся ({table}): {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) have a geometry of another kind, which stays behind: {names}.</source>
            <translation>
                <numerusform>У {count} строки ({table}) геометрия другого вида, она не берётся: {names}.</numerusform>
                <numerusform>У {count} строк ({table}) геометрия другого вида, она не берётся: {names}.</numerusform>
                <numerusform>У {count} строк ({table}) геометрия другого вида, она не берётся: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos are named but not in the folder: {names}.</source>
            <translation>
                <numerusform>{count} фотография названа, но её нет в папке: {names}.</numerusform>
                <numerusform>{count} фотографии названы, но их нет в папке: {names}.</numerusform>
                <numerusform>{count} фотографий названы, но их нет в папке: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waypoints are planned stops that came back as they left; they are no observations.</source>
            <translation>
                <numerusform>{count} путевая точка — плановая остановка, вернувшаяся какой уехала; это не наблюдение.</numerusform>
                <numerusform>{count} путевые точки — плановые остановки, вернувшиеся какими уехали; это не наблюдения.</numerusform>
                <numerusform>{count} путевых точек — плановые остановки, вернувшиеся какими уехали; это не наблюдения.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} routes are plans and no tracks; they stay behind.</source>
            <translation>
                <numerusform>{count} маршрут — план, а не трек; он не берётся.</numerusform>
                <numerusform>{count} маршрута — планы, а не треки; они не берутся.</numerusform>
                <numerusform>{count} маршрутов — планы, а не треки; они не берутся.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the clock runs back at {count} fixes, by {detail} s at the most; every fix is kept.</source>
            <translation>
                <numerusform>{names}: часы идут назад в {count} точке, самое большее на {detail} с; все точки сохранены.</numerusform>
                <numerusform>{names}: часы идут назад в {count} точках, самое большее на {detail} с; все точки сохранены.</numerusform>
                <numerusform>{names}: часы идут назад в {count} точках, самое большее на {detail} с; все точки сохранены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes are dated to a year that cannot be ({detail}); they are kept without their time.</source>
            <translation>
                <numerusform>{names}: {count} точка датирована невозможным годом ({detail}); она сохранена без времени.</numerusform>
                <numerusform>{names}: {count} точки датированы невозможным годом ({detail}); они сохранены без времени.</numerusform>
                <numerusform>{names}: {count} точек датированы невозможным годом ({detail}); они сохранены без времени.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the position leaps {count} times, by {detail} m at the most; the track is cut there.</source>
            <translation>
                <numerusform>{names}: положение скачет {count} раз, самое большее на {detail} м; там трек разрезан.</numerusform>
                <numerusform>{names}: положение скачет {count} раза, самое большее на {detail} м; там трек разрезан.</numerusform>
                <numerusform>{names}: положение скачет {count} раз, самое большее на {detail} м; там трек разрезан.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes have no time.</source>
            <translation>
                <numerusform>{names}: {count} точка без времени.</numerusform>
                <numerusform>{names}: {count} точки без времени.</numerusform>
                <numerusform>{names}: {count} точек без времени.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandbackCells</name>
        <message>
            <source>Fields of the row</source>
            <translation>Поля строки</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>When it left</source>
            <translation>При выезде</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>В программе</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Вернулось</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>The life cycle does not foresee the status that came back.</source>
            <translation>Жизненный цикл не предусматривает вернувшегося статуса.</translation>
        </message>
        <message>
            <source>not contested</source>
            <translation>бесспорно</translation>
        </message>
        <message>
            <source>Decision on {field}</source>
            <translation>Решение по полю «{field}»</translation>
        </message>
        <message>
            <source>decide later</source>
            <translation>решить позже</translation>
        </message>
        <message>
            <source>programme: {value}</source>
            <translation>программа: {value}</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>вернулось</translation>
        </message>
        <message>
            <source>{who}: {value}</source>
            <translation>{who}: {value}</translation>
        </message>
        <message>
            <source>Photo that came back</source>
            <translation>Вернувшаяся фотография</translation>
        </message>
        <message>
            <source>Photo of the programme</source>
            <translation>Фотография программы</translation>
        </message>
    </context>
    <context>
        <name>HandbackDialog</name>
        <message>
            <source>Back from the field</source>
            <translation>Возвращение с поля</translation>
        </message>
        <message>
            <source>Stopped; nothing was merged.</source>
            <translation>Остановлено; ничего не внесено.</translation>
        </message>
        <message>
            <source>Rows that came back</source>
            <translation>Вернувшиеся строки</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Что вернулось</translation>
        </message>
        <message>
            <source>The folder of a package, or a file of a receiver</source>
            <translation>Папка пакета или файл приёмника</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <source>Choose the folder of a package</source>
            <translation>Выбрать папку пакета</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Файл…</translation>
        </message>
        <message>
            <source>Choose the data of a package, a GPX file or another track</source>
            <translation>Выбрать данные пакета, файл GPX или другой трек</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Кто привёз</translation>
        </message>
        <message>
            <source>Who brought it; a package says so itself</source>
            <translation>Кто это привёз; пакет говорит об этом сам</translation>
        </message>
        <message>
            <source>crew not known</source>
            <translation>отряд неизвестен</translation>
        </message>
        <message>
            <source>Brought by:</source>
            <translation>Кто привёз:</translation>
        </message>
        <message>
            <source>Kind of row</source>
            <translation>Вид строки</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>As in the programme</source>
            <translation>Как в программе</translation>
        </message>
        <message>
            <source>Decide the selected rows for what the programme says (Ctrl+1)</source>
            <translation>Решить выбранные строки так, как в программе (Ctrl+1)</translation>
        </message>
        <message>
            <source>As it came back</source>
            <translation>Как вернулось</translation>
        </message>
        <message>
            <source>Decide the selected rows for what came back (Ctrl+2)</source>
            <translation>Решить выбранные строки так, как вернулось (Ctrl+2)</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Make the changes in the layers; what is not decided stays as it is</source>
            <translation>Внести изменения в слои; нерешённое остаётся как есть</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Take all of it back, as long as it is not saved</source>
            <translation>Вернуть всё назад, пока не сохранено</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <translation>Остановить то, что идёт</translation>
        </message>
        <message>
            <source>Package that came back</source>
            <translation>Вернувшийся пакет</translation>
        </message>
        <message>
            <source>Packages and tracks (*.gpkg *.gpx *.kml *.geojson *.shp)</source>
            <translation>Пакеты и треки (*.gpkg *.gpx *.kml *.geojson *.shp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>File that came back</source>
            <translation>Вернувшийся файл</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Все таблицы</translation>
        </message>
        <message numerus="yes">
            <source>… and {count} more remarks</source>
            <translation>
                <numerusform>… и ещё {count} замечание</numerusform>
                <numerusform>… и ещё {count} замечания</numerusform>
                <numerusform>… и ещё {count} замечаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see it field by field.</source>
            <translation>Выберите строку, чтобы увидеть её поле за полем.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows selected</source>
            <translation>
                <numerusform>Выбрана {count} строка</numerusform>
                <numerusform>Выбрано {count} строки</numerusform>
                <numerusform>Выбрано {count} строк</numerusform>
            </translation>
        </message>
        <message>
            <source>This was merged before as it is; nothing of it is new.</source>
            <translation>Это уже внесено как есть; ничего нового здесь нет.</translation>
        </message>
        <message>
            <source>Nothing differs from the programme.</source>
            <translation>От программы ничего не отличается.</translation>
        </message>
        <message numerus="yes">
            <source>{count} fields to decide</source>
            <translation>
                <numerusform>{count} поле ждёт решения</numerusform>
                <numerusform>{count} поля ждут решения</numerusform>
                <numerusform>{count} полей ждут решения</numerusform>
            </translation>
        </message>
        <message>
            <source>Brought in: {added} added, {changed} changed or deleted, {open} fields left open, {photos} photos.</source>
            <translation>Внесено: добавлено {added}, изменено или удалено {changed}, полей без решения {open}, фотографий {photos}.</translation>
        </message>
        <message>
            <source>{what} Save the changes in the panel, or undo them.</source>
            <translation>{what} Сохраните изменения в панели или отмените их.</translation>
        </message>
        <message>
            <source>Taken back; the layers are as they were.</source>
            <translation>Возвращено; слои такие, какими были.</translation>
        </message>
        <message>
            <source>It cannot be taken back as a whole, since something was changed or saved after it.</source>
            <translation>Вернуть всё целиком нельзя: после этого что-то изменили или сохранили.</translation>
        </message>
    </context>
    <context>
        <name>HandbackFlow</name>
        <message>
            <source>Reading {name}</source>
            <translation>Чтение {name}</translation>
        </message>
        <message>
            <source>Copying photos</source>
            <translation>Копирование фотографий</translation>
        </message>
    </context>
    <context>
        <name>HandbackModel</name>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>The layer '{layer}' is not in the project, so nothing was merged; open the programme again.</source>
            <translation>Слоя «{layer}» нет в проекте, поэтому ничего не внесено; откройте программу снова.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited, so nothing was merged: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>Слой «{layer}» нельзя править, поэтому ничего не внесено: его файл только для чтения или занят; дайте право записи или закройте его в другой программе.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has edits that are not saved; save or undo them, then merge what came back.</source>
            <translation>В слое «{layer}» есть несохранённые правки; сохраните или отмените их, затем внесите вернувшееся.</translation>
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the review, so nothing was merged; read the package again.</source>
            <translation>Строка {row} слоя «{layer}» изменена после просмотра, поэтому ничего не внесено; прочтите пакет снова.</translation>
        </message>
        <message>
            <source>The layer “{layer}” does not take the row {row}, so nothing was merged; look at its form.</source>
            <translation>Слой «{layer}» не принимает строку {row}, поэтому ничего не внесено; посмотрите его форму.</translation>
        </message>
        <message>
            <source>Brought by {crew}</source>
            <translation>Привёз: {crew}</translation>
        </message>
    </context>
    <context>
        <name>HelpViewer</name>
        <message>
            <source>Rare Earth Survey: help</source>
            <translation>Rare Earth Survey: справка</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>Найти в справке</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>“{text}” stands on no page.</source>
            <translation>«{text}» нет ни на одной странице.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>zone</source>
            <translation>участок съёмки</translation>
        </message>
        <message>
            <source>target</source>
            <translation>перспективный участок</translation>
        </message>
        <message>
            <source>footprint</source>
            <translation>контур съёмки</translation>
        </message>
        <message>
            <source>outside the panel, tool not known</source>
            <translation>вне панели, инструмент неизвестен</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>не записано</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Кем записано</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>correction: {move}</source>
            <translation>исправление: {move}</translation>
        </message>
        <message>
            <source>Corrected on {moment}: {day}, {move}, {author}, {reason}</source>
            <translation>Исправлено {moment}: {day}, {move}, {author}, {reason}</translation>
        </message>
        <message>
            <source>Only the status was changed, outside the panel; nobody stated day, author and reason.</source>
            <translation>Изменён только статус, вне панели; день, автор и причина не указаны.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of statuses</source>
            <translation>История статусов</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Code, status, author, reason …</source>
            <translation>Код, статус, автор, причина …</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Отбор по словам</translation>
        </message>
        <message>
            <source>Filter by kind of row</source>
            <translation>Отбор по виду строк</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Все строки</translation>
        </message>
        <message>
            <source>Filter by kind of event</source>
            <translation>Отбор по виду записей</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Все записи</translation>
        </message>
        <message>
            <source>Outside the panel, not explained</source>
            <translation>Вне панели, без объяснения</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>Corrected events</source>
            <translation>Исправленные записи</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Record a further event that says anew what this move was</source>
            <translation>Добавить запись, которая заново описывает этот переход</translation>
        </message>
        <message>
            <source>Reading the history …</source>
            <translation>Чтение истории …</translation>
        </message>
        <message numerus="yes">
            <source>{total} events</source>
            <translation>
                <numerusform>{total} запись</numerusform>
                <numerusform>{total} записи</numerusform>
                <numerusform>{total} записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {total} events</source>
            <translation>
                <numerusform>{shown} из {total} записи</numerusform>
                <numerusform>{shown} из {total} записей</numerusform>
                <numerusform>{shown} из {total} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>corrected events are struck out, corrections in italics</source>
            <translation>исправленные записи зачёркнуты, исправления курсивом</translation>
        </message>
        <message>
            <source>a date in brackets is the day of recording</source>
            <translation>дата в скобках — день записи</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Таблица Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Текстовая таблица (*.csv)</translation>
        </message>
        <message>
            <source>{title} history</source>
            <translation>{title} — история</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Экспорт истории</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Сохранение …</translation>
        </message>
        <message>
            <source>Export of the history</source>
            <translation>Экспорт истории</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сохранено: {names}, папка {folder}</translation>
        </message>
    </context>
    <context>
        <name>HistoryExport</name>
        <message>
            <source>ILLUSTRATIVE programme: statuses and dates are invented, not official</source>
            <translation>УСЛОВНАЯ программа: статусы и даты вымышлены, не официальные</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Exported on</source>
            <translation>Дата экспорта</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Программное обеспечение</translation>
        </message>
        <message>
            <source>1: day, author, reason and document belong to the move; 0: only the status was changed, they are what the row said before</source>
            <translation>1: день, автор, причина и документ относятся к переходу; 0: изменён только статус, это то, что стояло в строке раньше</translation>
        </message>
        <message>
            <source>uuid of the event that this one corrects; both stay, the last correction counts</source>
            <translation>uuid записи, которую исправляет эта; обе остаются, действует последнее исправление</translation>
        </message>
    </context>
    <context>
        <name>HouseStyleDialog</name>
        <message>
            <source>House style of maps</source>
            <translation>Фирменный стиль карт</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
            <translation>Рисунки (*.svg *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>&amp;Font of your own</source>
            <translation>Свой &amp;шрифт</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Организация</translation>
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
            <translation>&amp;Цвет заголовков</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <source>A font needs Latin and Cyrillic letters; Kazakh has more of them than Russian.</source>
            <translation>В шрифте нужны латинские и кириллические буквы; в казахском их больше, чем в русском.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Объект</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Геометрия</translation>
        </message>
        <message>
            <source>old place</source>
            <translation>прежнее место</translation>
        </message>
        <message>
            <source>new place</source>
            <translation>новое место</translation>
        </message>
        <message>
            <source>{area} km²</source>
            <translation>{area} км²</translation>
        </message>
        <message>
            <source>Not in the source</source>
            <translation>Нет в источнике</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>The file {path} does not exist; choose another one.</source>
            <translation>Файла {path} нет; выберите другой.</translation>
        </message>
        <message>
            <source>The file {path} has no content at all (0 bytes); copy it again from where it came from.</source>
            <translation>Файл {path} совсем пуст (0 байт); скопируйте его заново.</translation>
        </message>
        <message>
            <source>Beside {path} the file {detail} is missing; copy all files of that name together, then choose it again.</source>
            <translation>Рядом с {path} нет файла {detail}; скопируйте все файлы с этим именем вместе и выберите его снова.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read {detail}; check its permissions and whether it is damaged.</source>
            <translation>Файл {path} не удаётся прочитать {detail}; проверьте права доступа и целость файла.</translation>
        </message>
        <message>
            <source>The file {path} is locked by another program; close it there, then choose it again.</source>
            <translation>Файл {path} занят другой программой; закройте его там и выберите снова.</translation>
        </message>
        <message>
            <source>QGIS finds no vector layer in {path}; choose a Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage or CSV.</source>
            <translation>QGIS не находит в {path} векторного слоя; выберите Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage или CSV.</translation>
        </message>
        <message>
            <source>The archive {path} holds no layer; unpack it and choose the file that holds the data.</source>
            <translation>В архиве {path} нет слоёв; распакуйте его и выберите файл с данными.</translation>
        </message>
        <message>
            <source>The layer {path} has no features, so there is nothing to import; choose another one.</source>
            <translation>В слое {path} нет объектов, импортировать нечего; выберите другой.</translation>
        </message>
        <message>
            <source>The texts of {path} cannot be read in the encoding {detail}; choose another one whose samples read well.</source>
            <translation>Тексты {path} не читаются в кодировке {detail}; выберите ту, образцы которой читаются правильно.</translation>
        </message>
        <message>
            <source>QGIS cannot open {path} {detail}; open it in the program it comes from and save it again.</source>
            <translation>QGIS не может открыть {path} {detail}; откройте файл в исходной программе и сохраните заново.</translation>
        </message>
        <message>
            <source>unknown status '{detail}'</source>
            <translation>неизвестный статус «{detail}»</translation>
        </message>
        <message>
            <source>stands for the same row as {detail} before it (same code, UUID or shape)</source>
            <translation>относится к той же строке, что и {detail} перед ней (тот же код, UUID или контур)</translation>
        </message>
        <message>
            <source>an exact copy of {detail}</source>
            <translation>точная копия {detail}</translation>
        </message>
        <message>
            <source>the same identity (UUID) as {detail} before it</source>
            <translation>тот же UUID, что у {detail} выше</translation>
        </message>
        <message>
            <source>several rows of the programme have the code {detail}</source>
            <translation>код {detail} у нескольких строк программы</translation>
        </message>
        <message>
            <source>outside the territory</source>
            <translation>за пределами территории</translation>
        </message>
        <message>
            <source>nothing polygonal is left after its repair</source>
            <translation>после исправления не осталось полигона</translation>
        </message>
        <message>
            <source>{row}: the status would go back, {detail}; last move: {last}</source>
            <translation>{row}: статус вернётся назад, {detail}; последний переход: {last}</translation>
        </message>
        <message>
            <source>{row}: the status would go back, {detail}</source>
            <translation>{row}: статус вернётся назад, {detail}</translation>
        </message>
        <message>
            <source>{row}: '{detail}' is no value for '{column}' and stays out</source>
            <translation>{row}: «{detail}» — не значение поля «{column}», не берётся</translation>
        </message>
        <message>
            <source>{row}: the programme has no zone '{detail}', so none is cited; import the zones first</source>
            <translation>{row}: в программе нет участка «{detail}», поэтому ссылки на участок не будет; сначала импортируйте участки</translation>
        </message>
        <message>
            <source>{row}: another row of the programme has the code {detail} too; give one of them another code</source>
            <translation>{row}: код {detail} есть и у другой строки программы; дайте одной из них другой код</translation>
        </message>
        <message>
            <source>{row}: the life cycle does not foresee {detail}</source>
            <translation>{row}: жизненный цикл не предусматривает {detail}</translation>
        </message>
        <message>
            <source>{absent} dropped</source>
            <translation>удалено {absent}</translation>
        </message>
        <message>
            <source>{absent} not in the source (kept)</source>
            <translation>нет в источнике {absent} (остаются)</translation>
        </message>
        <message>
            <source>{added} added</source>
            <translation>добавлено {added}</translation>
        </message>
        <message>
            <source>{changed} changed</source>
            <translation>изменено {changed}</translation>
        </message>
        <message>
            <source>{unchanged} unchanged</source>
            <translation>без изменений {unchanged}</translation>
        </message>
        <message>
            <source>{left_out} left out</source>
            <translation>пропущено {left_out}</translation>
        </message>
        <message numerus="yes">
            <source>{repaired} geometries repaired</source>
            <translation>
                <numerusform>исправлена {repaired} геометрия</numerusform>
                <numerusform>исправлено {repaired} геометрии</numerusform>
                <numerusform>исправлено {repaired} геометрий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{taken_back} statuses would go back</source>
            <translation>
                <numerusform>{taken_back} статус вернётся назад</numerusform>
                <numerusform>{taken_back} статуса вернутся назад</numerusform>
                <numerusform>{taken_back} статусов вернутся назад</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>Import into “{title}”</source>
            <translation>Импорт в программу «{title}»</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход выполнения</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation>&lt; &amp;Назад</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Остановлено. Ничего не записано.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Положение</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Значения</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
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
            <translation>&amp;Далее &gt;</translation>
        </message>
        <message numerus="yes">
            <source>{count} features; fields {names}</source>
            <translation>
                <numerusform>{count} объект; поля {names}</numerusform>
                <numerusform>{count} объекта; поля {names}</numerusform>
                <numerusform>{count} объектов; поля {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>The programme has no territory yet to hold the source against; it is taken by its own CRS.</source>
            <translation>В программе ещё нет территории, с которой можно сравнить источник; он берётся в собственной системе координат.</translation>
        </message>
        <message>
            <source>Choose where the source lies, or its coordinate reference system.</source>
            <translation>Выберите, где лежит источник, или его систему координат.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written ({reason}); choose another folder.</source>
            <translation>Файл {path} не удаётся записать ({reason}); выберите другую папку.</translation>
        </message>
        <message>
            <source>Mapping saved as {path}.</source>
            <translation>Соответствие сохранено: {path}.</translation>
        </message>
        <message>
            <source>Report saved as {path}.</source>
            <translation>Отчёт сохранён: {path}.</translation>
        </message>
    </context>
    <context>
        <name>ImportCrs</name>
        <message>
            <source>The layer says {crs}. The programme has no territory yet to compare its place with.</source>
            <translation>Слой указывает {crs}. В программе ещё нет территории, с которой можно сравнить его положение.</translation>
        </message>
        <message>
            <source>The layer says {crs}: {share}.</source>
            <translation>Слой указывает {crs}: {share}.</translation>
        </message>
        <message>
            <source>None of the usual coordinate reference systems puts the layer inside the territory; choose another one, or check that it is a layer of this territory.</source>
            <translation>Ни одна из обычных систем координат не помещает слой на территорию; выберите другую или проверьте, относится ли слой к этой территории.</translation>
        </message>
        <message>
            <source>The layer does not say what its coordinates mean, and the programme has no territory yet to compare its place with. It may be one of these:</source>
            <translation>Слой не сообщает, что значат его координаты, а в программе ещё нет территории для сравнения. Возможна одна из этих систем:</translation>
        </message>
        <message>
            <source>The layer does not say what its coordinates mean. Taken for one of these, it lies inside the territory:</source>
            <translation>Слой не сообщает, что значат его координаты. В одной из этих систем он лежит на территории:</translation>
        </message>
        <message>
            <source>The layer says {crs}: {share}. Taken for one of the others below, it lies there:</source>
            <translation>Слой указывает {crs}: {share}. В одной из других систем, приведённых ниже, он лежит на территории:</translation>
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} m apart: the numbers cannot tell which is right; the report or the map's title block can.</source>
            <translation>Одинаково подходят: {count}, расхождение до {distance} м; по числам не решить, какая верна, — это видно из отчёта или штампа карты.</translation>
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} km apart, since eastings without a zone number fit every zone: choose the place where the layer belongs, or look its zone up in the report.</source>
            <translation>Одинаково подходят: {count}, расхождение до {distance} км, так как ординаты без номера зоны подходят к любой зоне: выберите место, где слой должен лежать, или найдите зону в отчёте.</translation>
        </message>
        <message>
            <source>{crs}, axes swapped</source>
            <translation>{crs}, оси переставлены</translation>
        </message>
        <message>
            <source>{distance} m from the first</source>
            <translation>{distance} м от первой</translation>
        </message>
        <message>
            <source>{distance} km from the first</source>
            <translation>{distance} км от первой</translation>
        </message>
        <message>
            <source>accuracy not known</source>
            <translation>точность неизвестна</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>точность {metres} м</translation>
        </message>
        <message>
            <source>no change of datum</source>
            <translation>система отсчёта не меняется</translation>
        </message>
        <message>
            <source>the same place as {names}</source>
            <translation>то же место, что {names}</translation>
        </message>
        <message>
            <source>all of it inside the territory</source>
            <translation>весь на территории</translation>
        </message>
        <message>
            <source>nothing of it inside the territory</source>
            <translation>весь за пределами территории</translation>
        </message>
        <message>
            <source>{share} of its vertices inside the territory</source>
            <translation>{share} вершин на территории</translation>
        </message>
    </context>
    <context>
        <name>ImportFlow</name>
        <message>
            <source>Layers of the programme are in edit mode ({layers}): save or discard their changes first.</source>
            <translation>Слои программы в режиме правки ({layers}): сначала сохраните или отмените изменения.</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>Импорт {source}</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <source>{source} is read as {encoding}.</source>
            <translation>{source} читается в кодировке {encoding}.</translation>
        </message>
        <message>
            <source>no = in it</source>
            <translation>нет знака =</translation>
        </message>
        <message>
            <source>Import a layer into a programme</source>
            <translation>Импорт слоя в программу</translation>
        </message>
        <message>
            <source>Brings the rows of any vector source into a table of a survey programme, all of them or none. Rows that the programme has already, by UUID or else by code, are changed where the source says something else; running it again changes nothing.

Without a mapping the fields are guessed from their names in English, Russian, Kazakh or French, and statuses from their values. FIELDS adds to that or overrules it: code=Number;status='accepted'. Geometries in another coordinate reference system come in by the project's transformations, their edges cut to 2 km before; invalid ones are repaired. Rows without a usable geometry, with an unknown status, outside the territory or with a code that came before are left out; log and report list them.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation>Переносит строки любого векторного источника в таблицу программы работ — все или ни одной. Строки, уже имеющиеся в программе (по UUID, иначе по коду), изменяются там, где в источнике указано иное; повторный запуск ничего не меняет.

Без файла соответствия поля определяются по названиям на английском, русском, казахском или французском, статусы — по значениям. FIELDS дополняет или заменяет это: code=Number;status='accepted'. Геометрии в другой системе координат переводятся преобразованиями проекта, стороны предварительно делятся на отрезки по 2 км; неправильные исправляются. Строки без пригодной геометрии, с неизвестным статусом, за пределами территории или с уже встретившимся кодом пропускаются; они перечислены в журнале и отчёте.

Ни один слой программы не должен быть при этом в режиме правки.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Таблица (*.csv)</translation>
        </message>
        <message>
            <source>What was added, changed, dropped and left out, row by row.</source>
            <translation>Что добавлено, изменено, удалено и пропущено, построчно.</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Добавлено строк</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>Изменено строк</translation>
        </message>
        <message>
            <source>Rows unchanged</source>
            <translation>Без изменений строк</translation>
        </message>
        <message>
            <source>Rows dropped</source>
            <translation>Удалено строк</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Пропущено строк</translation>
        </message>
        <message>
            <source>Geometries repaired</source>
            <translation>Исправлено геометрий</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Layer to import from; its filter and selection count.</source>
            <translation>Слой-источник; его фильтр и выборка учитываются.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Файл программы</translation>
        </message>
        <message>
            <source>GeoPackage of the programme to import into.</source>
            <translation>GeoPackage программы, в которую выполняется импорт.</translation>
        </message>
        <message>
            <source>Import into</source>
            <translation>Импортировать в</translation>
        </message>
        <message>
            <source>Table: zone, target, coverage, territory, region or base.</source>
            <translation>Таблица: zone, target, coverage, territory, region или base.</translation>
        </message>
        <message>
            <source>Saved mapping</source>
            <translation>Сохранённое соответствие</translation>
        </message>
        <message>
            <source>Mapping that the import assistant has saved; empty for a guess.</source>
            <translation>Соответствие, сохранённое мастером импорта; пусто — определить автоматически.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Pairs like code=Number;name='A text', by field name or QGIS expression.</source>
            <translation>Пары вида code=Number;name='A text': имя поля или выражение QGIS.</translation>
        </message>
        <message>
            <source>CRS of the source</source>
            <translation>Система координат источника</translation>
        </message>
        <message>
            <source>For a source that names none, or a wrong one.</source>
            <translation>Для источника, где она не указана или указана неверно.</translation>
        </message>
        <message>
            <source>Encoding of the source</source>
            <translation>Кодировка источника</translation>
        </message>
        <message>
            <source>Such as cp1251 or cp866; empty for the best guess.</source>
            <translation>Например, cp1251 или cp866; пусто — определить автоматически.</translation>
        </message>
        <message>
            <source>Drop rows that the source lacks</source>
            <translation>Удалить строки, которых нет в источнике</translation>
        </message>
        <message>
            <source>Otherwise they stay as they are.</source>
            <translation>Иначе они остаются как есть.</translation>
        </message>
        <message>
            <source>Empty values erase</source>
            <translation>Пустые значения стирают</translation>
        </message>
        <message>
            <source>Otherwise an empty value of the source leaves the programme's.</source>
            <translation>Иначе при пустом значении источника остаётся значение программы.</translation>
        </message>
        <message>
            <source>Take rows outside the territory</source>
            <translation>Брать строки за пределами территории</translation>
        </message>
        <message>
            <source>Otherwise zones, targets and footprints outside are left out.</source>
            <translation>Иначе участки и контуры за её пределами пропускаются.</translation>
        </message>
        <message>
            <source>Declare the programme official</source>
            <translation>Объявить программу официальной</translation>
        </message>
        <message>
            <source>States that its geometry is official from now on.</source>
            <translation>Утверждает, что геометрия программы отныне официальная.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>On whose word the statuses go into the history.</source>
            <translation>От чьего имени статусы заносятся в историю.</translation>
        </message>
        <message>
            <source>Statuses as of</source>
            <translation>Статусы на дату</translation>
        </message>
        <message>
            <source>Day of the statuses where the source states none.</source>
            <translation>День статусов, если в источнике он не указан.</translation>
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation>Только сообщить, что изменится</translation>
        </message>
        <message>
            <source>Writes the report and leaves the programme as it is.</source>
            <translation>Пишет отчёт, а программу не меняет.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>The report {path} cannot be written ({reason}); choose another folder.</source>
            <translation>Отчёт {path} не удаётся записать ({reason}); выберите другую папку.</translation>
        </message>
        <message>
            <source>… and {count} more, all of them in the report.</source>
            <translation>… и ещё {count}, все они в отчёте.</translation>
        </message>
    </context>
    <context>
        <name>ImportSource</name>
        <message>
            <source>Windows-1251 (Cyrillic)</source>
            <translation>Windows-1251 (кириллица)</translation>
        </message>
        <message>
            <source>DOS 866 (Cyrillic)</source>
            <translation>DOS 866 (кириллица)</translation>
        </message>
        <message>
            <source>KZ-1048 (Kazakh)</source>
            <translation>KZ-1048 (казахская)</translation>
        </message>
        <message>
            <source>KOI8-R (Russian)</source>
            <translation>KOI8-R (русская)</translation>
        </message>
        <message>
            <source>Windows-1252 (Western)</source>
            <translation>Windows-1252 (западноевропейская)</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>полигоны</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>линии</translation>
        </message>
        <message>
            <source>points</source>
            <translation>точки</translation>
        </message>
        <message>
            <source>table</source>
            <translation>таблица</translation>
        </message>
        <message>
            <source>various</source>
            <translation>разное</translation>
        </message>
    </context>
    <context>
        <name>KeptCampaign</name>
        <message>
            <source>Keep the plan in the programme</source>
            <translation>Сохранить план в программе</translation>
        </message>
        <message>
            <source>Writes campaign, crews and stops into the programme file, in place of the plan that the same campaign had with the same inputs, else as a new variant. Booklets and packages for the field are made from it.</source>
            <translation>Записывает кампанию, отряды и пункты в файл программы: вместо плана, который та же кампания имела при тех же исходных данных, иначе новым вариантом. По нему делаются книжки отрядов и полевые пакеты.</translation>
        </message>
        <message>
            <source>A plan can only be kept in a programme file of your own; choose one as the programme.</source>
            <translation>План можно сохранить только в собственном файле программы; выберите его как программу.</translation>
        </message>
        <message>
            <source>The plan was kept in {file}.</source>
            <translation>План сохранён в {file}.</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>There are no texts in the language '{code}'; choose one of these: {known}.</source>
            <translation>Текстов на языке «{code}» нет; выберите один из этих: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Layer</name>
        <message>
            <source>{name} (illustrative)</source>
            <translation>{name} (условно)</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Oblasts and cities</source>
            <translation>Области и города</translation>
        </message>
        <message>
            <source>Survey coverage by year</source>
            <translation>Изученность по годам</translation>
        </message>
        <message>
            <source>Remaining unmapped area</source>
            <translation>Неизученная площадь</translation>
        </message>
        <message>
            <source>Survey zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>Prospect targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>Field bases</source>
            <translation>Полевые базы</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Полевые сезоны</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Отряды</translation>
        </message>
        <message>
            <source>Stops of campaigns</source>
            <translation>Пункты полевых сезонов</translation>
        </message>
        <message>
            <source>Field observations</source>
            <translation>Полевые наблюдения</translation>
        </message>
        <message>
            <source>Tracks of crews</source>
            <translation>Треки отрядов</translation>
        </message>
        <message>
            <source>Packages and merges</source>
            <translation>Пакеты и слияния</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY — not official</source>
            <translation>УСЛОВНАЯ ГЕОМЕТРИЯ — не официальные данные</translation>
        </message>
        <message>
            <source>{title} — illustrative geometry</source>
            <translation>{title} — условная геометрия</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>Аэропорт</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>Legend</source>
            <translation>Условные обозначения</translation>
        </message>
        <message>
            <source>frames {crs}</source>
            <translation>рамки {crs}</translation>
        </message>
        <message>
            <source>{count} frames of 1:{scale} would hide the map, {most} are the most; choose a smaller scale of sheets.</source>
            <translation>Рамки листов 1:{scale} ({count}) закрыли бы карту, допустимо не больше {most}; выберите более мелкий масштаб листов.</translation>
        </message>
        <message>
            <source>Sheets 1:{scale}, Pulkovo 1942</source>
            <translation>Листы 1:{scale}, Пулково 1942</translation>
        </message>
        <message>
            <source>No figures: the programme has no territory yet.</source>
            <translation>Показателей нет: в программе ещё нет территории.</translation>
        </message>
        <message>
            <source>unmapped, {percent} {denominator}</source>
            <translation>не изучено, {percent} {denominator}</translation>
        </message>
        <message>
            <source>Illustrative figures: they follow from geometry that is not official.</source>
            <translation>Условные показатели: они получены по неофициальной геометрии.</translation>
        </message>
        <message>
            <source>mapped</source>
            <translation>изучено</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>по договору или в работе</translation>
        </message>
        <message>
            <source>left</source>
            <translation>осталось</translation>
        </message>
        <message>
            <source>Albers, equal-area</source>
            <translation>Альберса, равновеликая</translation>
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} мм</translation>
        </message>
        <message>
            <source>1:{scale} on {size}</source>
            <translation>1:{scale} на {size}</translation>
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
            <translation>Программа</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Определение</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>N</source>
            <comment>north, on the arrow</comment>
            <translation>С</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… и ещё {count}</translation>
        </message>
        <message>
            <source>Made with the QGIS plugin Rare Earth Survey, {date}.</source>
            <translation>Составлено модулем QGIS Rare Earth Survey, {date}.</translation>
        </message>
        <message>
            <source>Sources and licences: {sources}</source>
            <translation>Источники и лицензии: {sources}</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>The programme has no zones, so there is no zone sheet to make.</source>
            <translation>В программе нет участков съёмки, листы составлять не для чего.</translation>
        </message>
        <message>
            <source>The programme has no targets, so there is no target sheet to make.</source>
            <translation>В программе нет перспективных участков, листы составлять не для чего.</translation>
        </message>
        <message>
            <source>None of the chosen sheets is in the programme now; choose again.</source>
            <translation>Ни одного из выбранных листов сейчас нет в программе; выберите заново.</translation>
        </message>
        <message>
            <source>A book is one PDF; choose PDF, or a file for each sheet.</source>
            <translation>Книга — это один PDF; выберите PDF или отдельный файл на каждый лист.</translation>
        </message>
        <message>
            <source>There is no cartogram to draw: the programme has no territory.</source>
            <translation>Картограмму строить не по чему: в программе нет территории.</translation>
        </message>
        <message>
            <source>The campaign has no plan yet; plan it first, then make its maps.</source>
            <translation>У кампании ещё нет плана; сначала рассчитайте план, затем делайте карты.</translation>
        </message>
        <message>
            <source>The project holds no programme; open one in the panel first.</source>
            <translation>В проекте нет программы; сначала откройте её на панели.</translation>
        </message>
        <message>
            <source>and {count} more, named in the rows</source>
            <translation>и ещё {count}, указаны в строках</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Oblast</source>
            <translation>Область</translation>
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation>вне областей</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>не нарисован</translation>
        </message>
        <message>
            <source>area</source>
            <translation>площадь</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Съёмка</translation>
        </message>
        <message>
            <source>{category} (a forecast, not a KAZRC resource)</source>
            <translation>{category} (прогноз, не ресурс по KAZRC)</translation>
        </message>
        <message>
            <source>Area drawn</source>
            <translation>Площадь по карте</translation>
        </message>
        <message>
            <source>{status} since {date}</source>
            <translation>{status} с {date}</translation>
        </message>
        <message>
            <source>Zones, mapped at 1:{scale}</source>
            <translation>Участки съёмки, изучено в 1:{scale}</translation>
        </message>
        <message>
            <source>Oblasts, km²</source>
            <translation>Области, км²</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Статусы</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>No outline was drawn of {names}; their maps show the whole programme.</source>
            <translation>Контур не нарисован: {names}; на их картах показана вся программа.</translation>
        </message>
        <message>
            <source>The font '{family}' lacks letters of {language}: other fonts of this computer stand in for it, or empty boxes where no font has them. Choose another font in the house style.</source>
            <translation>В шрифте «{family}» нет букв языка {language}: вместо него взяты другие шрифты этого компьютера, а где букв нет ни в одном, стоят пустые рамки. Выберите другой шрифт в фирменном стиле.</translation>
        </message>
        <message>
            <source>Programme overview</source>
            <translation>Обзор программы</translation>
        </message>
        <message>
            <source>Zone sheet</source>
            <translation>Лист участка съёмки</translation>
        </message>
        <message>
            <source>Target sheet</source>
            <translation>Лист перспективного участка</translation>
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation>Картограмма изученности</translation>
        </message>
        <message>
            <source>Campaign map</source>
            <translation>Карта полевого сезона</translation>
        </message>
        <message>
            <source>No outline of {name} was drawn yet: the map shows the whole programme.</source>
            <translation>Контур {name} ещё не нарисован: карта показывает всю программу.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Положение</translation>
        </message>
        <message>
            <source>This zone</source>
            <translation>Этот участок</translation>
        </message>
        <message>
            <source>This target</source>
            <translation>Этот участок</translation>
        </message>
        <message>
            <source>Mapped at 1:{scale} or finer</source>
            <translation>Изучено в 1:{scale} или крупнее</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>Area, km²</source>
            <translation>Площадь, км²</translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation>Площадь на эллипсоиде WGS 84</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Изучено</translation>
        </message>
        <message>
            <source>Covered share of the area</source>
            <translation>Доля изученной площади</translation>
        </message>
        <message>
            <source>Left, km²</source>
            <translation>Осталось, км²</translation>
        </message>
        <message>
            <source>Area minus covered</source>
            <translation>Площадь минус изученная</translation>
        </message>
        <message>
            <source>Covered, km²</source>
            <translation>Изучено, км²</translation>
        </message>
        <message>
            <source>Accepted or released</source>
            <translation>Принято или передано в фонды</translation>
        </message>
        <message>
            <source>In work, km²</source>
            <translation>В работе, км²</translation>
        </message>
        <message>
            <source>Of what is left: contracted, in work or submitted</source>
            <translation>Из оставшегося: по договорам, в работе или отчёт сдан</translation>
        </message>
        <message>
            <source>Planned, km²</source>
            <translation>План, км²</translation>
        </message>
        <message>
            <source>Of what is left beyond that: planned</source>
            <translation>Из оставшегося сверх того: запланировано</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Вид изученности</translation>
        </message>
        <message>
            <source>any scale</source>
            <translation>любой масштаб</translation>
        </message>
        <message>
            <source>Covered km² at {scale}</source>
            <translation>Изучено в масштабе {scale}, км²</translation>
        </message>
        <message>
            <source>Any method</source>
            <translation>Любой вид</translation>
        </message>
    </context>
    <context>
        <name>LedgerExport</name>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>по текущему состоянию</translation>
        </message>
        <message>
            <source>on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation>на эллипсоиде WGS 84, стороны прямые в координатах долгота — широта; перекрытия учтены один раз</translation>
        </message>
        <message>
            <source>Remaining unmapped area, km²</source>
            <translation>Неизученная площадь, км²</translation>
        </message>
        <message>
            <source>Denominator, km²</source>
            <translation>Площадь сравнения, км²</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Геометрия</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Определение</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Площадь</translation>
        </message>
        <message>
            <source>Exported on</source>
            <translation>Дата экспорта</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Программное обеспечение</translation>
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation>Исправленные геометрии</translation>
        </message>
        <message>
            <source>Skipped, without usable geometry</source>
            <translation>Пропущено, нет пригодной геометрии</translation>
        </message>
        <message>
            <source>Accepted without a date</source>
            <translation>Принято без даты</translation>
        </message>
        <message>
            <source>Sheets computed on a grid of 1 µm</source>
            <translation>Листы, вычисленные на сетке 1 мкм</translation>
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation>вне областей</translation>
        </message>
        <message>
            <source>outside the zones</source>
            <translation>вне участков съёмки</translation>
        </message>
        <message>
            <source>outside the map sheets</source>
            <translation>вне листов карты</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE: built from public data, not official</source>
            <translation>УСЛОВНО: составлено по открытым данным, не официально</translation>
        </message>
        <message>
            <source>as the programme states it</source>
            <translation>как указано в программе</translation>
        </message>
        <message>
            <source>mapped by the definition, accepted or released</source>
            <translation>изучено по определению, принято или передано в фонды</translation>
        </message>
        <message>
            <source>of the remaining area: contracted, in work or submitted</source>
            <translation>из неизученной площади: по договорам, в работе или отчёт сдан</translation>
        </message>
        <message>
            <source>of the remaining area beyond that: planned</source>
            <translation>из неизученной площади сверх того: запланировано</translation>
        </message>
        <message>
            <source>area minus covered</source>
            <translation>площадь минус изученная</translation>
        </message>
        <message>
            <source>covered by that method at 1:N or finer, overlaps counted once; by any method or scale where it says any</source>
            <translation>изучено этим видом в масштабе 1:N или крупнее, перекрытия учтены один раз; любым видом или масштабом, где указано «любой»</translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>Ledger</source>
            <translation>Ведомость</translation>
        </message>
        <message>
            <source>What the rows are</source>
            <translation>Что в строках</translation>
        </message>
        <message>
            <source>Oblasts</source>
            <translation>Области</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>Map sheets</source>
            <translation>Листы карты</translation>
        </message>
        <message>
            <source>Methods and scales</source>
            <translation>Виды и масштабы</translation>
        </message>
        <message>
            <source>Scale of the map sheets</source>
            <translation>Масштаб листов карты</translation>
        </message>
        <message>
            <source>Unit that the methods and scales are counted in</source>
            <translation>Единица, по которой считаются виды и масштабы</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Save the ledger as a table, with its definition, date and source</source>
            <translation>Сохранить ведомость как таблицу с определением, датой и источником</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Идёт подсчёт …</translation>
        </message>
        <message>
            <source>covered km² by each method at a scale or finer; overlaps count once within a cell</source>
            <translation>изучено, км², по видам в данном масштабе или крупнее; перекрытия в ячейке учтены один раз</translation>
        </message>
        <message>
            <source>sheets in WGS 84 numbers</source>
            <translation>листы в координатах WGS 84</translation>
        </message>
        <message>
            <source>illustrative</source>
            <translation>условно</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Копировать выбранные строки</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Копировать таблицу</translation>
        </message>
        <message>
            <source>{title} ledger</source>
            <translation>{title} — ведомость</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Таблица Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Текстовая таблица (*.csv)</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Экспорт ведомости</translation>
        </message>
        <message>
            <source>Export of the ledger</source>
            <translation>Экспорт ведомости</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сохранено: {names}, папка {folder}</translation>
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
            <translation>щелочной гранит</translation>
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
            <translation>нефелиновый сиенит</translation>
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
            <translation>песчаник</translation>
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
            <translation>известняк</translation>
        </message>
        <message>
            <source>dolomite</source>
            <translation>доломит</translation>
        </message>
        <message>
            <source>schist</source>
            <translation>сланец</translation>
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
            <translation>мрамор</translation>
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
            <translation>жильный кварц</translation>
        </message>
        <message>
            <source>weathering crust</source>
            <translation>кора выветривания</translation>
        </message>
        <message>
            <source>clay</source>
            <translation>глина</translation>
        </message>
        <message>
            <source>sand, placer</source>
            <translation>песок, россыпь</translation>
        </message>
        <message>
            <source>alluvium</source>
            <translation>аллювий</translation>
        </message>
        <message>
            <source>ore</source>
            <translation>руда</translation>
        </message>
        <message>
            <source>other, see the note</source>
            <translation>другое, см. примечание</translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Accepted, year not known</source>
            <translation>Принято, год неизвестен</translation>
        </message>
        <message>
            <source>City over 100 000</source>
            <translation>Город с населением свыше 100 000</translation>
        </message>
        <message>
            <source>Other base</source>
            <translation>Другая база</translation>
        </message>
        <message>
            <source>up to {year}</source>
            <translation>до {year} г.</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>с {year} г.</translation>
        </message>
        <message>
            <source>Survey planned</source>
            <translation>Съёмка запланирована</translation>
        </message>
        <message>
            <source>Survey under way</source>
            <translation>Съёмка ведётся</translation>
        </message>
        <message>
            <source>Report submitted</source>
            <translation>Отчёт сдан</translation>
        </message>
        <message>
            <source>Survey cancelled or superseded</source>
            <translation>Съёмка отменена или заменена</translation>
        </message>
        <message>
            <source>km</source>
            <translation>км</translation>
        </message>
        <message>
            <source>{degrees}E</source>
            <comment>eastern longitude</comment>
            <translation>{degrees} в. д.</translation>
        </message>
        <message>
            <source>{degrees}W</source>
            <comment>western longitude</comment>
            <translation>{degrees} з. д.</translation>
        </message>
        <message>
            <source>{degrees}N</source>
            <comment>northern latitude</comment>
            <translation>{degrees} с. ш.</translation>
        </message>
        <message>
            <source>{degrees}S</source>
            <comment>southern latitude</comment>
            <translation>{degrees} ю. ш.</translation>
        </message>
        <message>
            <source>Not yet in the programme</source>
            <translation>Ещё не в программе</translation>
        </message>
        <message>
            <source>{layer} — as of {day}</source>
            <translation>{layer} — на {day}</translation>
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
            <translation>Изменить статус…</translation>
        </message>
        <message>
            <source>History of statuses…</source>
            <translation>История статусов…</translation>
        </message>
        <message>
            <source>The statuses are read-only now.</source>
            <translation>Статусы сейчас доступны только для чтения.</translation>
        </message>
    </context>
    <context>
        <name>MapMaker</name>
        <message>
            <source>Maps</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} maps were made, in {folder}.</source>
            <translation>Остановлено: составлено карт {count} из {planned}, папка {folder}.</translation>
        </message>
        <message>
            <source>{count} maps saved in {folder}</source>
            <translation>Сохранено карт: {count}, папка {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} maps could not be made. {reasons}</source>
            <translation>Не удалось составить карт: {count} из {planned}. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>MapSheets</name>
        <message>
            <source>Map sheets</source>
            <translation>Листы карты</translation>
        </message>
        <message>
            <source>Makes the frames of the map sheets that an extent meets, with their codes (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В), between 0 and 60 degrees north.

Frames belong to a datum, by default Pulkovo 1942: its frames lie 66 to 95 m from those of WGS 84. A frame is built from the corners of its 1:50 000 sheets and then brought to EPSG:4326, so that scales nest.</source>
            <translation>Строит рамки листов карты, которых касается охват, с номенклатурой (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В), между 0 и 60 градусами северной широты.

Рамки относятся к системе отсчёта, по умолчанию Пулково 1942: её рамки отстоят от рамок WGS 84 на 66–95 м. Рамка складывается из углов своих листов 1:50 000 и затем переводится в EPSG:4326, чтобы масштабы вкладывались друг в друга.</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Охват</translation>
        </message>
        <message>
            <source>Sheets whose inside meets this extent are made.</source>
            <translation>Строятся листы, внутренность которых пересекает этот охват.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Scale of the sheets.</source>
            <translation>Масштаб листов.</translation>
        </message>
        <message>
            <source>A polygon for each sheet in EPSG:4326, its code in the field 'sheet'.</source>
            <translation>Полигон для каждого листа в EPSG:4326, номенклатура в поле «sheet».</translation>
        </message>
        <message>
            <source>No sheet meets the extent: the nomenclature covers 0 to 60 degrees north.</source>
            <translation>Охват не пересекает ни одного листа: номенклатура охватывает от 0 до 60 градусов северной широты.</translation>
        </message>
    </context>
    <context>
        <name>MapsDialog</name>
        <message>
            <source>Maps</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>GeoPDF with layers</source>
            <translation>GeoPDF со слоями</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Рисунок PNG</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Чертёж SVG</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> т/дюйм</translation>
        </message>
        <message>
            <source>One &amp;book with contents</source>
            <translation>Одна &amp;книга с оглавлением</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>as the window</source>
            <translation>как в окне</translation>
        </message>
        <message>
            <source>Sheets to make</source>
            <translation>Составляемые листы</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Все</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Макет</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Бумага</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Формат</translation>
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation>&amp;Разрешение</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>&amp;Листы</translation>
        </message>
        <message>
            <source>Fra&amp;mes of map sheets</source>
            <translation>&amp;Рамки листов карты</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the map</source>
            <translation>&amp;Язык карты</translation>
        </message>
        <message>
            <source>F&amp;older</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Составить</translation>
        </message>
        <message>
            <source>Open in the designer</source>
            <translation>Открыть в редакторе макетов</translation>
        </message>
        <message>
            <source>Puts the page into the project as a layout; changed there, it is made again with the change.</source>
            <translation>Помещает страницу в проект как макет; изменённый там, он составляется вновь с этим изменением.</translation>
        </message>
        <message>
            <source>House style…</source>
            <translation>Фирменный стиль…</translation>
        </message>
        <message>
            <source>The programme has none of these sheets yet.</source>
            <translation>Таких листов в программе ещё нет.</translation>
        </message>
        <message>
            <source>Made from layouts that were changed in the project: {count}.</source>
            <translation>Составлено по макетам, изменённым в проекте: {count}.</translation>
        </message>
        <message>
            <source>The designer opens the first of the chosen sheets.</source>
            <translation>Редактор открывает первый из выбранных листов.</translation>
        </message>
    </context>
    <context>
        <name>MergeFieldwork</name>
        <message>
            <source>Merge fieldwork into a programme</source>
            <translation>Внести полевые работы в программу</translation>
        </message>
        <message>
            <source>Merges a field package that came back, or a file of a receiver, into the programme that it left from: row by row by UUID, held against what left. Rows that nobody contests come in, all of them or none; what the programme or another crew says otherwise, and what was deleted, stays as it is and is listed. Merging the same package again changes nothing. Photos are copied beside the programme.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation>Вносит вернувшийся полевой пакет или файл приёмника в программу, из которой он уехал: строка за строкой по UUID, в сравнении с тем, что уехало. Бесспорные строки входят все или ни одна; то, о чём программа или другой отряд говорят иначе, и удалённое остаётся как есть и перечисляется. Повторное внесение того же пакета ничего не меняет. Фотографии копируются рядом с программой.

Ни один слой программы в это время не должен быть в режиме правки.</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Добавлено строк</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>Изменено строк</translation>
        </message>
        <message>
            <source>Rows left to be decided</source>
            <translation>Строк без решения</translation>
        </message>
        <message>
            <source>Photos copied</source>
            <translation>Скопировано фотографий</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Folder of the package that came back.</source>
            <translation>Папка вернувшегося пакета.</translation>
        </message>
        <message>
            <source>or file</source>
            <translation>или файл</translation>
        </message>
        <message>
            <source>GeoPackage of a package, or GPX and other files of a receiver.</source>
            <translation>GeoPackage пакета либо GPX и другие файлы приёмника.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Файл программы</translation>
        </message>
        <message>
            <source>GeoPackage of the programme that the package left from.</source>
            <translation>GeoPackage программы, из которой уехал пакет.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Name or UUID of the crew, for a file that does not say who brought it.</source>
            <translation>Название или UUID отряда — для файла, который не говорит, кто его привёз.</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Кто привёз</translation>
        </message>
        <message>
            <source>Who is recorded as having brought it; by default the crew.</source>
            <translation>Кто записывается привёзшим; по умолчанию отряд.</translation>
        </message>
        <message>
            <source>Where something is contested</source>
            <translation>Где есть спорное</translation>
        </message>
        <message>
            <source>merge the rest, list it</source>
            <translation>внести остальное, перечислить его</translation>
        </message>
        <message>
            <source>merge nothing</source>
            <translation>не вносить ничего</translation>
        </message>
        <message>
            <source>0: the other rows come in; 1: the algorithm stops with an error.</source>
            <translation>0: остальные строки входят; 1: алгоритм останавливается с ошибкой.</translation>
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation>Только сказать, что произошло бы</translation>
        </message>
        <message>
            <source>Lists what is contested and leaves the programme as it is.</source>
            <translation>Перечисляет спорное и оставляет программу как есть.</translation>
        </message>
        <message>
            <source>Contested fields</source>
            <translation>Спорные поля</translation>
        </message>
        <message>
            <source>A row for each field that a person must decide.</source>
            <translation>Строка на каждое поле, которое должен решить человек.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are contested, so nothing was merged; decide them in the review of the panel.</source>
            <translation>
                <numerusform>{count} строка спорна, поэтому ничего не внесено; решите её при просмотре в панели.</numerusform>
                <numerusform>{count} строки спорны, поэтому ничего не внесено; решите их при просмотре в панели.</numerusform>
                <numerusform>{count} строк спорны, поэтому ничего не внесено; решите их при просмотре в панели.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what came back: either the folder of a package or a file.</source>
            <translation>Выберите, что вернулось: либо папку пакета, либо файл.</translation>
        </message>
        <message>
            <source>The programme has no crew '{name}'; it has: {known}.</source>
            <translation>В программе нет отряда «{name}»; есть: {known}.</translation>
        </message>
        <message>
            <source>The photos cannot be copied to {folder} ({reason}); make room there.</source>
            <translation>Фотографии нельзя скопировать в {folder} ({reason}); освободите там место.</translation>
        </message>
        <message>
            <source>Nothing of it is new.</source>
            <translation>Ничего нового в этом нет.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Что можно сделать</translation>
        </message>
    </context>
    <context>
        <name>Method</name>
        <message>
            <source>Geological</source>
            <translation>Геологическая</translation>
        </message>
        <message>
            <source>Hydrogeological</source>
            <translation>Гидрогеологическая</translation>
        </message>
        <message>
            <source>Engineering-geological</source>
            <translation>Инженерно-геологическая</translation>
        </message>
        <message>
            <source>Geophysical</source>
            <translation>Геофизическая</translation>
        </message>
        <message>
            <source>Eco-geological</source>
            <translation>Эколого-геологическая</translation>
        </message>
        <message>
            <source>Geochemical</source>
            <translation>Геохимическая</translation>
        </message>
    </context>
    <context>
        <name>NewProgrammeDialog</name>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>The geometry that I put in is official</source>
            <translation>Геометрия, которую я внесу, официальная</translation>
        </message>
        <message>
            <source>Without this every panel, map and export of the programme says that its geometry is illustrative.</source>
            <translation>Без этой отметки на панели, картах и в выгрузках программы указано, что её геометрия условная.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
    </context>
    <context>
        <name>OutsideStrip</name>
        <message>
            <source>Add the reason…</source>
            <translation>Указать причину…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Statuses changed elsewhere</source>
            <translation>Статусы изменены в другом месте</translation>
        </message>
        <message>
            <source>{code} {move} ({moment})</source>
            <translation>{code} {move} ({moment})</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> и ещё {count}</translation>
        </message>
        <message>
            <source>Status changed outside the panel, no reason recorded: {moves}{more}</source>
            <translation>Статус изменён вне панели, причина не записана: {moves}{more}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Change the definition</source>
            <translation>Изменить определение</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>{name} by status</source>
            <translation>{name} по статусам</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Изученная площадь по годам</translation>
        </message>
        <message>
            <source>This programme has no territory yet, so there is no area to take a remainder from. Press Import… above: first the border, then oblasts, zones, targets and what is already mapped, file after file.</source>
            <translation>В программе ещё нет территории, поэтому не от чего считать остаток. Нажмите «Импорт…» выше: сначала граница, затем области, участки, объекты и то, что уже покрыто, файл за файлом.</translation>
        </message>
        <message>
            <source>Computing the remaining area …</source>
            <translation>Вычисляется неизученная площадь …</translation>
        </message>
        <message>
            <source>No figure yet: press F5, or the round arrow above.</source>
            <translation>Показателя ещё нет: нажмите F5 или круглую стрелку выше.</translation>
        </message>
        <message>
            <source>{group}: {count} — click to show them</source>
            <translation>{group}: {count} — нажмите, чтобы показать</translation>
        </message>
        <message>
            <source>The figure is on the clipboard, with its definition, date and source.</source>
            <translation>Показатель скопирован в буфер обмена вместе с определением, датой и источником.</translation>
        </message>
    </context>
    <context>
        <name>PackageWork</name>
        <message>
            <source>Field package</source>
            <translation>Полевой пакет</translation>
        </message>
        <message>
            <source>Check of a field package</source>
            <translation>Проверка полевого пакета</translation>
        </message>
    </context>
    <context>
        <name>PageRun</name>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Сохранено: {names}, папка {folder}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
        </message>
    </context>
    <context>
        <name>PanelHeader</name>
        <message>
            <source>Open a programme</source>
            <translation>Открыть программу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Import zones, targets, coverage… from another source</source>
            <translation>Импорт участков, изученности… из другого источника</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Programme overview, A3 PDF</source>
            <translation>Обзор программы, PDF A3</translation>
        </message>
        <message>
            <source>All zone sheets, A4 PDF</source>
            <translation>Все листы участков съёмки, PDF A4</translation>
        </message>
        <message>
            <source>Into the folder where something was saved last</source>
            <translation>В папку, где сохраняли в последний раз</translation>
        </message>
        <message>
            <source>Maps and sheets…</source>
            <translation>Карты и листы…</translation>
        </message>
        <message>
            <source>House style…</source>
            <translation>Фирменный стиль…</translation>
        </message>
        <message>
            <source>Status report…</source>
            <translation>Отчёт о состоянии…</translation>
        </message>
        <message>
            <source>Target dossiers…</source>
            <translation>Досье перспективных участков…</translation>
        </message>
        <message>
            <source>Cartogram of study on the map…</source>
            <translation>Картограмма изученности на карту…</translation>
        </message>
        <message>
            <source>Export the cartogram page…</source>
            <translation>Экспорт листа картограммы…</translation>
        </message>
        <message>
            <source>Make a map</source>
            <translation>Составить карту</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Read the programme and compute again (F5)</source>
            <translation>Прочитать программу и вычислить снова (F5)</translation>
        </message>
        <message>
            <source>Help on this page (F1)</source>
            <translation>Справка по этой странице (F1)</translation>
        </message>
        <message>
            <source>About, versions, and which library computes</source>
            <translation>О модуле, версии и библиотека вычислений</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Reference programme</source>
            <translation>Эталонная программа</translation>
        </message>
        <message>
            <source>Programme file …</source>
            <translation>Файл программы …</translation>
        </message>
        <message>
            <source>New empty programme…</source>
            <translation>Новая пустая программа…</translation>
        </message>
        <message>
            <source>Duplicate this programme…</source>
            <translation>Создать копию этой программы…</translation>
        </message>
        <message>
            <source>Export the whole as one GeoPackage…</source>
            <translation>Выгрузить всё в один GeoPackage…</translation>
        </message>
        <message>
            <source>Backups of this programme …</source>
            <translation>Резервные копии этой программы …</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>{name} in {folder}</source>
            <translation>{name}, папка {folder}</translation>
        </message>
        <message>
            <source>Programme files (*.gpkg);;All files (*)</source>
            <translation>Файлы программ (*.gpkg);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Statuses of an earlier day</source>
            <translation>Статусы на прошлую дату</translation>
        </message>
    </context>
    <context>
        <name>PastStrip</name>
        <message>
            <source>Back to today</source>
            <translation>Вернуться к сегодня</translation>
        </message>
        <message>
            <source>Statuses as of {day}, read-only</source>
            <translation>Статусы на {day}, только чтение</translation>
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
            <translation>тогда без статуса, не показано: {counts}</translation>
        </message>
    </context>
    <context>
        <name>PointSystem</name>
        <message>
            <source>The place {place} has no coordinates in the system “{system}”; choose another one.</source>
            <translation>У места {place} нет координат в системе «{system}»; выберите другую.</translation>
        </message>
        <message>
            <source>WGS 84, decimal degrees</source>
            <translation>WGS 84, десятичные градусы</translation>
        </message>
        <message>
            <source>WGS 84, degrees, minutes, seconds</source>
            <translation>WGS 84, градусы, минуты, секунды</translation>
        </message>
        <message>
            <source>Pulkovo 1942, decimal degrees</source>
            <translation>Пулково 1942, десятичные градусы</translation>
        </message>
        <message>
            <source>Pulkovo 1942, degrees, minutes, seconds</source>
            <translation>Пулково 1942, градусы, минуты, секунды</translation>
        </message>
        <message>
            <source>Pulkovo 1942, Gauss-Krüger zone, metres</source>
            <translation>Пулково 1942, зона Гаусса—Крюгера, метры</translation>
        </message>
        <message>
            <source>WGS 84, UTM zone, metres</source>
            <translation>WGS 84, зона UTM, метры</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Empty values of the source empty what the programme has</source>
            <translation>Пустые значения источника стирают то, что есть в программе</translation>
        </message>
        <message>
            <source>Also take rows outside the territory</source>
            <translation>Брать также строки за пределами территории</translation>
        </message>
        <message>
            <source>Map of what would change</source>
            <translation>Карта предстоящих изменений</translation>
        </message>
        <message>
            <source>Added {count}</source>
            <translation>Добавится {count}</translation>
        </message>
        <message>
            <source>Changed {count}</source>
            <translation>Изменится {count}</translation>
        </message>
        <message>
            <source>Not in the source {count}</source>
            <translation>Нет в источнике {count}</translation>
        </message>
        <message>
            <source>Left out {count}</source>
            <translation>Пропущено {count}</translation>
        </message>
        <message>
            <source>Remarks {count}</source>
            <translation>Замечания {count}</translation>
        </message>
        <message>
            <source>Drop the rows that the source does not have ({count}); otherwise they stay</source>
            <translation>Удалить строки, которых нет в источнике ({count}); иначе они остаются</translation>
        </message>
        <message>
            <source>There is nothing to write: the programme has it all already.</source>
            <translation>Записывать нечего: в программе всё это уже есть.</translation>
        </message>
        <message numerus="yes">
            <source>{count} statuses would go back to an earlier one, which the programme has left since; they are marked under “Changed”.</source>
            <translation>
                <numerusform>{count} статус вернётся к прежнему, из которого программа с тех пор вышла; он отмечен на вкладке «Изменится».</numerusform>
                <numerusform>{count} статуса вернутся к прежнему, из которого программа с тех пор вышла; они отмечены на вкладке «Изменится».</numerusform>
                <numerusform>{count} статусов вернутся к прежнему, из которого программа с тех пор вышла; они отмечены на вкладке «Изменится».</numerusform>
            </translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>точность неизвестна</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>точность {metres} м</translation>
        </message>
        <message>
            <source>Brought to WGS 84 by “{operation}”, {accuracy}.</source>
            <translation>Переведено в WGS 84 операцией «{operation}», {accuracy}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} closed lines become polygons.</source>
            <translation>
                <numerusform>{count} замкнутая линия станет полигоном.</numerusform>
                <numerusform>{count} замкнутые линии станут полигонами.</numerusform>
                <numerusform>{count} замкнутых линий станут полигонами.</numerusform>
            </translation>
        </message>
        <message>
            <source>Geometry repaired: {rows}.</source>
            <translation>Геометрия исправлена: {rows}.</translation>
        </message>
        <message>
            <source>the first {count} of each</source>
            <translation>первые {count} каждого рода</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeEdits</name>
        <message>
            <source>There are edits that are not saved. Save or undo them, then open the other programme.</source>
            <translation>Есть несохранённые правки. Сохраните или отмените их, затем откройте другую программу.</translation>
        </message>
        <message>
            <source>The layer is no longer in the project, so its status cannot be changed.</source>
            <translation>Слоя больше нет в проекте, поэтому его статус изменить нельзя.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>New empty programme</source>
            <translation>Новая пустая программа</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Новая программа</translation>
        </message>
        <message>
            <source>Duplicate this programme</source>
            <translation>Создать копию этой программы</translation>
        </message>
        <message>
            <source>{title} (copy)</source>
            <translation>{title} (копия)</translation>
        </message>
        <message>
            <source>Export the whole programme</source>
            <translation>Выгрузить всю программу</translation>
        </message>
        <message>
            <source>Programme files {ending}</source>
            <translation>Файлы программ {ending}</translation>
        </message>
        <message>
            <source>The file {path} is open in this project; choose another name.</source>
            <translation>Файл {path} открыт в этом проекте; выберите другое имя.</translation>
        </message>
        <message>
            <source>There are edits that are not saved: save or undo them, so that the copy is whole.</source>
            <translation>Есть несохранённые правки: сохраните или отмените их, чтобы копия была полной.</translation>
        </message>
        <message>
            <source>Exported as {path}.</source>
            <translation>Выгружено: {path}.</translation>
        </message>
        <message>
            <source>The file {path} is read-only, so nothing can be imported; duplicate it first.</source>
            <translation>Файл {path} доступен только для чтения, импорт невозможен; сначала создайте его копию.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeSession</name>
        <message>
            <source>Remaining area of {title}</source>
            <translation>Неизученная площадь: {title}</translation>
        </message>
        <message>
            <source>Computation stopped. The figures shown are those from before.</source>
            <translation>Вычисление остановлено. Показаны прежние показатели.</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>What was written for {path} could not be read back and was thrown away; the file there is as it was. Check the drive, then try again.</source>
            <translation>Записанное для {path} не удалось прочитать, оно отброшено; файл остался прежним. Проверьте диск и повторите попытку.</translation>
        </message>
        <message>
            <source>{path} cannot be written; check that its folder exists, takes files and has room, and that no other program holds the file. {detail}</source>
            <translation>{path} не удаётся записать; проверьте, что папка существует, открыта для записи и не заполнена и что файл не занят другой программой. {detail}</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>unmapped, 100 km²</source>
            <translation>не изучено, 100 км²</translation>
        </message>
        <message>
            <source>priority of targets</source>
            <translation>приоритет участков</translation>
        </message>
        <message>
            <source>access, 100 km of way</source>
            <translation>доступ, 100 км пути</translation>
        </message>
        <message>
            <source>days of a crew</source>
            <translation>дни отряда</translation>
        </message>
        <message>
            <source>way, km</source>
            <translation>путь, км</translation>
        </message>
        <message>
            <source>nights in camp</source>
            <translation>ночи в лагере</translation>
        </message>
        <message>
            <source>{stop} ({kind})</source>
            <translation>{stop} ({kind})</translation>
        </message>
        <message>
            <source>gain: {gain}</source>
            <translation>выигрыш: {gain}</translation>
        </message>
        <message>
            <source>cost: {cost} {currency}</source>
            <translation>затраты: {cost} {currency}</translation>
        </message>
        <message>
            <source>score: {score} = gain for 1 000 {currency}</source>
            <translation>оценка: {score} = выигрыш на 1 000 {currency}</translation>
        </message>
        <message>
            <source>no crew of the campaign can do it</source>
            <translation>ни один отряд кампании этого не может</translation>
        </message>
        <message>
            <source>{name}: {amount} × {weight} = {value}</source>
            <translation>{name}: {amount} × {weight} = {value}</translation>
        </message>
        <message>
            <source>priority of {stop}: status {status} × confidence {confidence} × commodity {commodity} = {value}</source>
            <translation>приоритет {stop}: статус {status} × надёжность {confidence} × полезное ископаемое {commodity} = {value}</translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <source>Propose stops</source>
            <translation>Предложить пункты</translation>
        </message>
        <message>
            <source>Proposed stops</source>
            <translation>Предложенные пункты</translation>
        </message>
        <message>
            <source>Map &amp;sheets</source>
            <translation>&amp;Листы карты</translation>
        </message>
        <message>
            <source>&amp;Targets</source>
            <translation>&amp;Перспективные участки</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Метод съёмки</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Масштаб съёмки</translation>
        </message>
        <message>
            <source>Where the sheets lie</source>
            <translation>Где лежат листы</translation>
        </message>
        <message>
            <source>in the zones</source>
            <translation>на участках съёмки</translation>
        </message>
        <message>
            <source>in the selected zones</source>
            <translation>на выделенных участках съёмки</translation>
        </message>
        <message>
            <source>in the whole territory</source>
            <translation>на всей территории</translation>
        </message>
        <message>
            <source>Least unmapped area of a sheet</source>
            <translation>Наименьшая неизученная площадь листа</translation>
        </message>
        <message>
            <source>Why it has its score</source>
            <translation>Почему такая оценка</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Веса</translation>
        </message>
        <message>
            <source>How many of the best to take</source>
            <translation>Сколько лучших взять</translation>
        </message>
        <message>
            <source>Take the marked ones</source>
            <translation>Взять отмеченные</translation>
        </message>
        <message>
            <source>Mark the &amp;best</source>
            <translation>Отметить л&amp;учших</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Подсчёт …</translation>
        </message>
        <message numerus="yes">
            <source>{count} found</source>
            <translation>
                <numerusform>найден {count}</numerusform>
                <numerusform>найдено {count}</numerusform>
                <numerusform>найдено {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} marked, {km2} unmapped</source>
            <translation>
                <numerusform>отмечен {count}, {km2} не изучено</numerusform>
                <numerusform>отмечено {count}, {km2} не изучено</numerusform>
                <numerusform>отмечено {count}, {km2} не изучено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the best {count} shown</source>
            <translation>
                <numerusform>показан лучший {count}</numerusform>
                <numerusform>показаны лучшие {count}</numerusform>
                <numerusform>показаны лучшие {count}</numerusform>
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
            <translation>Вид</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Unmapped, km²</source>
            <translation>Не изучено, км²</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Объекты</translation>
        </message>
        <message>
            <source>Base, km</source>
            <translation>До базы, км</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Затраты</translation>
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
            <translation>полевой пакет, {user} (Rare Earth Survey {version})</translation>
        </message>
        <message>
            <source>QGIS {version}, {user}, outside the panel, {moment}</source>
            <translation>QGIS {version}, {user}, вне панели, {moment}</translation>
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Published figures count any method and scale of the whole territory, so none stands beside this one.</source>
            <translation>Опубликованные показатели учитывают любой вид и масштаб по всей территории, поэтому сравнить с этим нечего.</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>км²</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубликовано</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>вычислено</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>разность</translation>
        </message>
        <message>
            <source>Unmapped</source>
            <translation>Не изучено</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Изучено</translation>
        </message>
        <message>
            <source>Published unmapped = official {official} − covered {covered} ({date}; {source}).</source>
            <translation>Опубликованная неизученная площадь = официальная {official} − изученная {covered} ({date}; {source}).</translation>
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation>Условная изученность подогнана под опубликованные показатели: их совпадение ничего не доказывает.</translation>
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
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Сезон</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Площади</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Progress of the computation</source>
            <translation>Ход вычисления</translation>
        </message>
        <message>
            <source>Stop computing</source>
            <translation>Остановить вычисление</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить из копии…</translation>
        </message>
        <message>
            <source>Zones {count}</source>
            <translation>Съёмка {count}</translation>
        </message>
        <message>
            <source>Targets {count}</source>
            <translation>Объекты {count}</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Есть несохранённые изменения.</translation>
        </message>
        <message>
            <source>Save them now, or leave them unsaved in their layers, which stay in edit mode?</source>
            <translation>Сохранить их сейчас или оставить несохранёнными в слоях, которые останутся в режиме правки?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Leave unsaved</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Undo everything that is not saved, also what was drawn or changed in {layers}?</source>
            <translation>Отменить всё несохранённое, в том числе нарисованное или изменённое в слоях {layers}?</translation>
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
            <translation>Показать или скрыть панель Rare Earth Survey</translation>
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
            <translation>Имя {path} не называет формата для приёмников; пусть оно кончается на .gpx, .kml или .csv.</translation>
        </message>
        <message>
            <source>No stop has a place, so there is nothing to write to {path}; plan the tour first.</source>
            <translation>Ни у одного пункта нет места, и в {path} писать нечего; сначала спланируйте маршрут.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({detail}); check the folder and the free space.</source>
            <translation>{path} не записывается ({detail}); проверьте папку и свободное место.</translation>
        </message>
        <message>
            <source>{path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>{path} записан не полностью, поэтому остаётся прежний файл; проверьте свободное место.</translation>
        </message>
        <message>
            <source>target {name}</source>
            <translation>перспективный участок {name}</translation>
        </message>
        <message>
            <source>sheet {code}</source>
            <translation>лист {code}</translation>
        </message>
        <message>
            <source>{area} km² to map</source>
            <translation>закартировать {area} км²</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>north, east</source>
            <translation>север, восток</translation>
        </message>
        <message>
            <source>longitude, latitude</source>
            <translation>долгота, широта</translation>
        </message>
        <message>
            <source>Datum operation, accuracy in m</source>
            <translation>Пересчёт датума, точность в м</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Программное обеспечение</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Маршруты</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message>
            <source>Add a row: {name}</source>
            <translation>Добавить строку: {name}</translation>
        </message>
        <message>
            <source>Take the selected rows away: {name}</source>
            <translation>Убрать выбранные строки: {name}</translation>
        </message>
    </context>
    <context>
        <name>RemainingArea</name>
        <message>
            <source>Remaining unmapped area</source>
            <translation>Неизученная площадь</translation>
        </message>
        <message>
            <source>Takes all footprints of a survey coverage away from a territory and tells what is left: as polygons and as a ledger in km2, one row for the territory and one for each unit.

Overlapping and repeated footprints count once. Units are clipped to the territory; the row 'outside units' holds what lies in none. Area is that of the WGS 84 ellipsoid between edges that are straight in longitude and latitude, so covered + remaining = area in every row; QGIS's own $area joins vertices by geodesics and differs by some 0.005 %.

With a status field, 'accepted' and 'released' are covered; 'contracted', 'in_work' and 'submitted' are committed, a part of what remains; all others count as nothing. Without one every footprint is covered.

Layers may be in any coordinate reference system. Invalid geometries are repaired, features without a usable polygon are skipped; the log lists both by feature id. Of more than 20 000 footprints only those are checked that a figure depends on.</source>
            <translation>Вычитает из территории все контуры изученности и сообщает, что осталось: полигонами и ведомостью в км2, по строке на территорию и на каждую единицу.

Перекрывающиеся и повторные контуры учитываются один раз. Единицы обрезаются по территории; строка «outside units» содержит то, что не вошло ни в одну. Площадь — на эллипсоиде WGS 84 между сторонами, прямыми в координатах долгота — широта, поэтому в каждой строке изученная + оставшаяся = площадь; функция $area в QGIS соединяет вершины геодезическими линиями и отличается примерно на 0.005 %.

Если указано поле статуса, «accepted» и «released» считаются изученными, «contracted», «in_work» и «submitted» — договорными и в работе, частью оставшейся площади; остальные не учитываются. Без него изучен каждый контур.

Слои могут быть в любой системе координат. Неправильные геометрии исправляются, объекты без пригодного полигона пропускаются; в журнале указаны id тех и других. Если контуров больше 20 000, проверяются только те, от которых зависит показатель.</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Polygons of the area to be mapped.</source>
            <translation>Полигоны площади, подлежащей изучению.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Изученность</translation>
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation>Полигоны съёмок; могут перекрываться.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единицы</translation>
        </message>
        <message>
            <source>Polygons to have a row of the ledger each, such as oblasts or sheets.</source>
            <translation>Полигоны, по строке ведомости на каждый, например области или листы.</translation>
        </message>
        <message>
            <source>Name of the unit</source>
            <translation>Название единицы</translation>
        </message>
        <message>
            <source>Field that names the unit; without one it goes by its feature id.</source>
            <translation>Поле с названием единицы; без него она обозначается id объекта.</translation>
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation>Статус изученности</translation>
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation>Поле со статусом контура; без него изученными считаются все.</translation>
        </message>
        <message>
            <source>Remaining area</source>
            <translation>Оставшаяся площадь</translation>
        </message>
        <message>
            <source>What no footprint covers, cut along cells of 15' x 10', in EPSG:4326.</source>
            <translation>То, что не закрыто ни одним контуром, разрезанное по ячейкам 15' x 10', в EPSG:4326.</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ведомость</translation>
        </message>
        <message>
            <source>Areas in km2, a row for the territory and one for each unit.</source>
            <translation>Площади в км2, по строке на территорию и на каждую единицу.</translation>
        </message>
        <message>
            <source>Area, km2</source>
            <translation>Площадь, км2</translation>
        </message>
        <message>
            <source>Covered area, km2</source>
            <translation>Изученная площадь, км2</translation>
        </message>
        <message>
            <source>Remaining area, km2</source>
            <translation>Оставшаяся площадь, км2</translation>
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation>Исправленные геометрии</translation>
        </message>
        <message>
            <source>Skipped features</source>
            <translation>Пропущенные объекты</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so its area is 0.</source>
            <translation>У территории нет пригодного полигона, поэтому её площадь равна 0.</translation>
        </message>
        <message>
            <source>REMAINING and LEDGER both point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation>REMAINING и LEDGER указывают на один файл {file}, где второй стёр бы первый; укажите разные файлы.</translation>
        </message>
        <message>
            <source>Unknown status in the field {field}, not counted as mapped: {status} ({count}).</source>
            <translation>Неизвестный статус в поле {field}, не считается изученным: {status} ({count}).</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>What would be changed. It can be undone, and is not saved before you save it.</source>
            <translation>Что изменится. Исправление можно отменить; оно сохранится только вместе с вашими изменениями.</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>После</translation>
        </message>
        <message>
            <source>and {count} more of the same kinds</source>
            <translation>и ещё {count} такого же рода</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <source>The layer of the row {row} is no longer in the project; open the programme again.</source>
            <translation>Слоя строки {row} больше нет в проекте; откройте программу заново.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>Слой «{layer}» нельзя править: его файл доступен только для чтения или занят; разрешите запись или закройте его в другой программе.</translation>
        </message>
        <message>
            <source>The row {row} is no longer in the layer “{layer}”, so nothing was repaired; check again.</source>
            <translation>Строки {row} больше нет в слое «{layer}», поэтому ничего не исправлено; проверьте снова.</translation>
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the check, so nothing was repaired; check again.</source>
            <translation>Строка {row} слоя «{layer}» изменилась после проверки, поэтому ничего не исправлено; проверьте снова.</translation>
        </message>
        <message>
            <source>The layer “{layer}” is not in degrees, so latitude and longitude of {row} cannot be exchanged; bring it to EPSG:4326 first.</source>
            <translation>Слой «{layer}» не в градусах, поэтому поменять местами широту и долготу у {row} нельзя; сначала переведите его в EPSG:4326.</translation>
        </message>
        <message>
            <source>Nothing polygonal is left of {row} in the layer “{layer}”; draw it anew.</source>
            <translation>От {row} в слое «{layer}» не осталось полигона; нарисуйте его заново.</translation>
        </message>
        <message numerus="yes">
            <source>Repair of {count} rows</source>
            <translation>
                <numerusform>Исправление {count} строки</numerusform>
                <numerusform>Исправление {count} строк</numerusform>
                <numerusform>Исправление {count} строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Sources and licences</source>
            <translation>Источники и лицензии</translation>
        </message>
        <message>
            <source>Programme: {title}. Data: {source}. Figures {date}. QGIS {version}.</source>
            <translation>Программа: {title}. Данные: {source}. Показатели на {date}. QGIS {version}.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О таблицах</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Source, licence</source>
            <translation>Источник, лицензия</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Ед.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>on {date}</source>
            <translation>на {date}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Что это значит</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>area of the polygon on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation>площадь полигона на эллипсоиде WGS 84, стороны прямые в координатах долгота — широта; перекрытия учтены один раз</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Изучено</translation>
        </message>
        <message>
            <source>Contracted or in work</source>
            <translation>По договору или в работе</translation>
        </message>
        <message>
            <source>a part of what is left: contracted, in work or submitted</source>
            <translation>часть оставшегося: договор, в работе или отчёт сдан</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>a part of what is left beyond that: planned</source>
            <translation>часть оставшегося сверх того: запланировано</translation>
        </message>
        <message>
            <source>Left, unmapped</source>
            <translation>Осталось, не изучено</translation>
        </message>
        <message>
            <source>{name} minus mapped</source>
            <translation>{name} минус изучено</translation>
        </message>
        <message>
            <source>All zones</source>
            <translation>Все участки съёмки</translation>
        </message>
        <message>
            <source>what the zones hold of the territory, overlaps counted once</source>
            <translation>что участки занимают от территории, перекрытия учтены один раз</translation>
        </message>
        <message>
            <source>Left in the zones at {scale}</source>
            <translation>Осталось в участках в {scale}</translation>
        </message>
        <message>
            <source>Mapped of the zones at {scale}</source>
            <translation>Изучено участков в {scale}</translation>
        </message>
        <message>
            <source>rows of the programme, whatever their status</source>
            <translation>строки программы при любом статусе</translation>
        </message>
        <message numerus="yes">
            <source>{count} accepted footprints have no date of acceptance: they count today and on no earlier day.</source>
            <translation>
                <numerusform>У {count} принятого контура нет даты приёмки: он учтён сегодня и ни на какой более ранний день.</numerusform>
                <numerusform>У {count} принятых контуров нет даты приёмки: они учтены сегодня и ни на какой более ранний день.</numerusform>
                <numerusform>У {count} принятых контуров нет даты приёмки: они учтены сегодня и ни на какой более ранний день.</numerusform>
            </translation>
        </message>
        <message>
            <source>Published statement</source>
            <translation>Опубликованное утверждение</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>вычислено</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>разность</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation>Условная изученность подогнана под опубликованные показатели: их совпадение ничего не доказывает.</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Опубликованные показатели</translation>
        </message>
        <message>
            <source>Sources and licences: last page. Made with the QGIS plugin {name}.</source>
            <translation>Источники и лицензии: последняя страница. Составлено модулем QGIS {name}.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Страница {number} из {count}</translation>
        </message>
        <message>
            <source>… and {count} more rows, in the tables beside this report.</source>
            <translation>… и ещё строк: {count}, в таблицах рядом с этим отчётом.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>count</source>
            <translation>число</translation>
        </message>
        <message>
            <source>area, km²</source>
            <translation>площадь, км²</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>По статусам</translation>
        </message>
        <message>
            <source>By oblast</source>
            <translation>По областям</translation>
        </message>
        <message>
            <source>since</source>
            <translation>с даты</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>category</source>
            <translation>категория</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>P1, P2 and P3 are forecast resources. They are not mineral resources by KAZRC and are never converted into them.</source>
            <translation>Р1, Р2 и Р3 — прогнозные ресурсы. Они не являются минеральными ресурсами по KAZRC и никогда в них не пересчитываются.</translation>
        </message>
        <message>
            <source>mapped, km²</source>
            <translation>изучено, км²</translation>
        </message>
        <message>
            <source>contracted or in work, km²</source>
            <translation>по договору или в работе, км²</translation>
        </message>
        <message>
            <source>planned, km²</source>
            <translation>запланировано, км²</translation>
        </message>
        <message>
            <source>left, km²</source>
            <translation>осталось, км²</translation>
        </message>
        <message>
            <source>mapped, %</source>
            <translation>изучено, %</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>участок съёмки</translation>
        </message>
        <message>
            <source>target</source>
            <translation>перспективный участок</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>изученность</translation>
        </message>
        <message>
            <source>recorded later</source>
            <translation>записано позже</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>from</source>
            <translation>из</translation>
        </message>
        <message>
            <source>to</source>
            <translation>в</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Reason, document</source>
            <translation>Основание, документ</translation>
        </message>
        <message>
            <source>Changes since {date}</source>
            <translation>Изменения после {date}</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>newly mapped, km²</source>
            <translation>изучено впервые, км²</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>По годам</translation>
        </message>
        <message>
            <source>Status report</source>
            <translation>Отчёт о состоянии</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Коротко</translation>
        </message>
        <message>
            <source>In the zones at {scale}, {left} of {area} are left to be mapped.</source>
            <translation>В участках съёмки в масштабе {scale} осталось изучить {left} из {area}.</translation>
        </message>
        <message>
            <source>Geometries that were repaired to be counted: {count}.</source>
            <translation>Геометрий исправлено для учёта: {count}.</translation>
        </message>
        <message>
            <source>Rows without a usable geometry, not counted: {count}.</source>
            <translation>Строк без пригодной геометрии, не учтены: {count}.</translation>
        </message>
        <message>
            <source>Mapped area by year, and the forecast</source>
            <translation>Изученная площадь по годам и прогноз</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message>
            <source>Recent years, and what lies ahead</source>
            <translation>Последние годы и что впереди</translation>
        </message>
        <message>
            <source>Assumptions: season {start} to {end}, {lost} of the days lost, output of a crew-day ±{day}, of a season ±{season}; start {seed} of the random numbers.</source>
            <translation>Допущения: сезон {start}–{end}, потеряно {lost} дней, выработка отрядо-дня ±{day}, сезона ±{season}; начало случайных чисел {seed}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} moves were taken back by corrections.</source>
            <translation>
                <numerusform>{count} переход отменён исправлениями.</numerusform>
                <numerusform>{count} перехода отменены исправлениями.</numerusform>
                <numerusform>{count} переходов отменено исправлениями.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes that are not saved yet are not in the history.</source>
            <translation>Несохранённых изменений в истории нет.</translation>
        </message>
        <message>
            <source>Nothing was recorded between {since} and {until}.</source>
            <translation>За период с {since} по {until} ничего не записано.</translation>
        </message>
        <message numerus="yes">
            <source>{count} moves of statuses after {since} until {until}.</source>
            <translation>
                <numerusform>{count} смена статуса после {since} по {until}.</numerusform>
                <numerusform>{count} смены статусов после {since} по {until}.</numerusform>
                <numerusform>{count} смен статусов после {since} по {until}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Newly mapped in that time: {area}.</source>
            <translation>Впервые изучено за это время: {area}.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Status report</source>
            <translation>Отчёт о состоянии</translation>
        </message>
        <message>
            <source>&amp;Changes since</source>
            <translation>&amp;Изменения после</translation>
        </message>
        <message>
            <source>Day after which changes are listed</source>
            <translation>День, после которого перечисляются изменения</translation>
        </message>
        <message>
            <source>&amp;PDF</source>
            <translation>&amp;PDF</translation>
        </message>
        <message>
            <source>&amp;Spreadsheet (XLSX)</source>
            <translation>&amp;Таблицы (XLSX)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Составить</translation>
        </message>
        <message>
            <source>The day of this report is remembered: the next one lists what changed after it.</source>
            <translation>День этого отчёта запоминается: следующий перечислит то, что изменилось после него.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialogs</name>
        <message>
            <source>as the window</source>
            <translation>как в окне</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
    </context>
    <context>
        <name>ReportMaker</name>
        <message>
            <source>Status report</source>
            <translation>Отчёт о состоянии</translation>
        </message>
        <message>
            <source>Target dossiers</source>
            <translation>Досье перспективных участков</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} documents were made, in {folder}.</source>
            <translation>Остановлено: составлено документов {count} из {planned}, папка {folder}.</translation>
        </message>
        <message>
            <source>{count} files saved in {folder}</source>
            <translation>Сохранено файлов: {count}, папка {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} documents could not be made. {reasons}</source>
            <translation>Не удалось составить документов: {count} из {planned}. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>Roads</name>
        <message>
            <source>The road layer “{layer}” is no longer in the project; choose another one, or distances as the crow flies with a detour.</source>
            <translation>Слоя дорог «{layer}» больше нет в проекте; выберите другой или прямые с коэффициентом объезда.</translation>
        </message>
        <message>
            <source>The layer “{layer}” holds no lines; choose a layer of roads.</source>
            <translation>В слое «{layer}» нет линий; выберите слой дорог.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no coordinate reference system; set it first.</source>
            <translation>У слоя «{layer}» нет системы координат; сначала задайте её.</translation>
        </message>
        <message>
            <source>The layer “{layer}” holds no road; choose another one.</source>
            <translation>В слое «{layer}» нет ни одной дороги; выберите другой.</translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Nearest base</source>
            <translation>Ближайшая база</translation>
        </message>
        <message>
            <source>{base}, {km} km</source>
            <translation>{base}, {km} км</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Area, km²</source>
            <translation>Площадь, км²</translation>
        </message>
        <message>
            <source>Mapped, %</source>
            <translation>Изучено, %</translation>
        </message>
        <message>
            <source>Left, km²</source>
            <translation>Осталось, км²</translation>
        </message>
        <message>
            <source>Oblast</source>
            <translation>Область</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation>Площадь на эллипсоиде WGS 84</translation>
        </message>
        <message>
            <source>Mapped at 1:50 000 or finer, accepted or released; what is left is the rest of the area</source>
            <translation>Изучено в масштабе 1:50 000 или крупнее, принято или передано в фонды; осталось — прочая площадь</translation>
        </message>
        <message>
            <source>Along the ellipsoid, from a point inside the target; not by road</source>
            <translation>По эллипсоиду от точки внутри участка, не по дороге</translation>
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
            <translation>Сезон</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Погода</translation>
        </message>
        <message>
            <source>No work on</source>
            <translation>Работы запрещены</translation>
        </message>
        <message>
            <source>{share} of the days are kept in reserve</source>
            <translation>в резерве {share} дней</translation>
        </message>
        <message>
            <source>{low} to {high} of the days are kept in reserve, by month</source>
            <translation>в резерве от {low} до {high} дней, по месяцам</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>in reserve for weather</source>
            <translation>резерв на непогоду</translation>
        </message>
        <message>
            <source>no work allowed</source>
            <translation>работы запрещены</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>ничего не запланировано</translation>
        </message>
        <message>
            <source>{days}: {kind}, in camp</source>
            <translation>{days}: {kind}, в лагере</translation>
        </message>
        <message>
            <source>{days}: {kind}, at the base</source>
            <translation>{days}: {kind}, на базе</translation>
        </message>
        <message>
            <source>Base {name}</source>
            <translation>База {name}</translation>
        </message>
        <message>
            <source>Camp at {stop}</source>
            <translation>Лагерь у {stop}</translation>
        </message>
        <message>
            <source>{method}, {scale}: {area} to map</source>
            <translation>{method}, {scale}: заснять {area}</translation>
        </message>
        <message>
            <source>Visit the target {name}</source>
            <translation>Посетить перспективный участок {name}</translation>
        </message>
        <message>
            <source>day {part} of {parts}</source>
            <translation>день {part} из {parts}</translation>
        </message>
        <message>
            <source>targets inside: {codes}</source>
            <translation>внутри перспективные участки: {codes}</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>База</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Рейсы</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Листы</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Персп. участки</translation>
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
            <translation>Дни</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Ночи в лагере</translation>
        </message>
        <message>
            <source>Fuel, l</source>
            <translation>Топливо, л</translation>
        </message>
        <message>
            <source>Cost, {currency}</source>
            <translation>Затраты, {currency}</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Все отряды</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>{reason}: {count} – {stops}</source>
            <translation>{reason}: {count} – {stops}</translation>
        </message>
        <message>
            <source>No crew does the method</source>
            <translation>Ни один отряд не владеет методом</translation>
        </message>
        <message>
            <source>No way leads there</source>
            <translation>Туда нет пути</translation>
        </message>
        <message>
            <source>No working day on which it is open</source>
            <translation>Нет рабочего дня, когда туда можно</translation>
        </message>
        <message>
            <source>Needs more nights out than a crew may spend</source>
            <translation>Нужно больше ночёвок, чем отряду позволено</translation>
        </message>
        <message>
            <source>Open for too few days</source>
            <translation>Открыт слишком мало дней</translation>
        </message>
        <message>
            <source>Season too short</source>
            <translation>Сезон слишком короток</translation>
        </message>
        <message>
            <source>What was agreed cannot hold</source>
            <translation>Согласованное невыполнимо</translation>
        </message>
    </context>
    <context>
        <name>SeasonDialog</name>
        <message>
            <source>Campaign map and booklets</source>
            <translation>Карта кампании и книжки</translation>
        </message>
        <message>
            <source>Campaign &amp;map</source>
            <translation>&amp;Карта кампании</translation>
        </message>
        <message>
            <source>Crew &amp;booklets</source>
            <translation>&amp;Маршрутные книжки</translation>
        </message>
        <message>
            <source>Paper of the map</source>
            <translation>Бумага карты</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Координаты</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Отряды</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>C&amp;oordinates</source>
            <translation>К&amp;оординаты</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <source>{name}: days of work: {days}</source>
            <translation>{name}: рабочих дней: {days}</translation>
        </message>
        <message numerus="yes">
            <source>A booklet has a page for each day of work: {count} pages in all.</source>
            <translation>
                <numerusform>В книжке страница на каждый рабочий день: всего {count} страница.</numerusform>
                <numerusform>В книжке страница на каждый рабочий день: всего {count} страницы.</numerusform>
                <numerusform>В книжке страница на каждый рабочий день: всего {count} страниц.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeasonMaker</name>
        <message>
            <source>Campaign map and booklets</source>
            <translation>Карта кампании и книжки</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} documents were made, in {folder}.</source>
            <translation>Остановлено: сделано {count} документов из {planned}, в {folder}.</translation>
        </message>
        <message>
            <source>{count} files saved in {folder}</source>
            <translation>Сохранено файлов: {count}, в {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} documents could not be made. {reasons}</source>
            <translation>Не удалось сделать {count} документов из {planned}. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Change status</source>
            <translation>Изменить статус</translation>
        </message>
        <message>
            <source>Move all selected rows to another status, in one step</source>
            <translation>Перевести все выбранные строки в другой статус за один шаг</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>История…</translation>
        </message>
        <message>
            <source>Every recorded move of the selected rows, or of the whole programme</source>
            <translation>Все записанные переходы выбранных строк или всей программы</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>выбрано {count}</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{stop}: no crew does its method; add the method to a crew, or take the sheet out.</source>
            <translation>{stop}: ни один отряд не работает этим методом; добавьте метод отряду или уберите лист.</translation>
        </message>
        <message>
            <source>{stop}: no way leads there from any base; mend the road layer, or plan along straight lines.</source>
            <translation>{stop}: ни с одной базы туда нет дороги; исправьте слой дорог или планируйте по прямым.</translation>
        </message>
        <message>
            <source>{stop}: {crew} has no working day on which it may be visited; change its days or the days off.</source>
            <translation>{stop}: у отряда {crew} нет рабочего дня, в который его можно посетить; измените его дни или выходные.</translation>
        </message>
        <message>
            <source>{stop}: the trip takes {needed} nights, but {crew} stays out {given} at the most; give it more nights, or a nearer base.</source>
            <translation>{stop}: рейс требует ночёвок: {needed}, а отряд {crew} проводит вне базы не больше {given}; дайте больше ночёвок или базу ближе.</translation>
        </message>
        <message>
            <source>{stop}: {needed} working days are needed, which {crew} does not have while it is open; open it longer, or take other stops out.</source>
            <translation>{stop}: нужно рабочих дней {needed}, а у отряда {crew} их нет, пока пункт открыт; откройте его дольше или уберите другие пункты.</translation>
        </message>
        <message>
            <source>{stop}: the season is too short, {needed} working days in a row are needed and {crew} has {given} left; add a crew or take other stops out.</source>
            <translation>{stop}: сезон слишком короток: нужно рабочих дней подряд {needed}, а у отряда {crew} осталось {given}; добавьте отряд или уберите другие пункты.</translation>
        </message>
        <message>
            <source>{stop}: what was agreed with {crew} cannot be kept; choose another day or crew, or lift the lock.</source>
            <translation>{stop}: договорённость с отрядом {crew} выполнить нельзя; выберите другой день или отряд либо снимите закрепление.</translation>
        </message>
        <message>
            <source>'{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>«{name}» равно {value}; должно быть от {low} до {high}.</translation>
        </message>
        <message>
            <source>{crew}: '{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>{crew}: «{name}» равно {value}; должно быть от {low} до {high}.</translation>
        </message>
        <message>
            <source>{stop}: '{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>{stop}: «{name}» равно {value}; должно быть от {low} до {high}.</translation>
        </message>
        <message>
            <source>{first} to {last} ends before it begins ({name}); exchange the two days.</source>
            <translation>{first} — {last}: конец раньше начала ({name}); поменяйте дни местами.</translation>
        </message>
        <message>
            <source>The season from {first} to {last} is longer than a year; plan one season at a time.</source>
            <translation>Сезон с {first} по {last} длиннее года; планируйте по одному сезону.</translation>
        </message>
        <message>
            <source>There is no crew yet; add one with its base.</source>
            <translation>Отрядов ещё нет; добавьте отряд с его базой.</translation>
        </message>
        <message>
            <source>No sheet or target is chosen yet; choose some, or take the proposal.</source>
            <translation>Ни лист, ни участок ещё не выбраны; выберите их или возьмите предложение.</translation>
        </message>
        <message>
            <source>'{value}' stands twice ({name}); take one out or rename it.</source>
            <translation>«{value}» встречается дважды ({name}); уберите или переименуйте.</translation>
        </message>
        <message>
            <source>A crew has no code ({crew}); give it one.</source>
            <translation>У отряда нет кода ({crew}); задайте его.</translation>
        </message>
        <message>
            <source>{crew} has no base; choose one of the programme's, or a place on the map.</source>
            <translation>У отряда {crew} нет базы; выберите базу программы или место на карте.</translation>
        </message>
        <message>
            <source>{crew} has no working day in the season; look at its dates, days off and forbidden days.</source>
            <translation>У отряда {crew} нет ни одного рабочего дня в сезоне; проверьте его даты, выходные и запретные дни.</translation>
        </message>
        <message>
            <source>{crew} works from {first} to {last}, none of it in the season; change its days or the season.</source>
            <translation>{crew}: рабочие дни с {first} по {last} целиком вне сезона; измените их или сезон.</translation>
        </message>
        <message>
            <source>The position of {name} is no place on Earth; enter longitude and latitude in degrees.</source>
            <translation>Положение {name} — не место на Земле; введите долготу и широту в градусах.</translation>
        </message>
        <message>
            <source>{stop} is a '{value}', but a stop is a sheet or a target; correct it.</source>
            <translation>{stop}: вид «{value}», а пункт — это лист или участок; исправьте.</translation>
        </message>
        <message>
            <source>{stop}: no productivity is known for the method '{method}' at 1:{scale}; enter the km² of a crew-day.</source>
            <translation>{stop}: не задана производительность для метода «{method}» в масштабе 1:{scale}; введите км² за отрядо-день.</translation>
        </message>
        <message>
            <source>'{stop}' is named ({name}) but is not among the chosen stops; add it or take the entry out.</source>
            <translation>«{stop}» упомянут ({name}), но не входит в выбранные пункты; добавьте его или уберите запись.</translation>
        </message>
        <message>
            <source>'{crew}' is named ({name}) but is no crew of the campaign; add it or take the entry out.</source>
            <translation>«{crew}» упомянут ({name}), но такого отряда в сезоне нет; добавьте его или уберите запись.</translation>
        </message>
        <message>
            <source>'{stop}' is in no trip of the plan, so it cannot be locked there.</source>
            <translation>«{stop}» не входит ни в один рейс плана, поэтому закрепить его там нельзя.</translation>
        </message>
        <message>
            <source>'{value}' is no day and no span of days; write them like 2026-06-01, 2026-07-10..2026-07-14.</source>
            <translation>«{value}» — не день и не период; пишите так: 2026-06-01, 2026-07-10..2026-07-14.</translation>
        </message>
        <message>
            <source>{crew} works from {first} to {last}, but only its days within the season are planned.</source>
            <translation>{crew}: рабочие дни с {first} по {last}, но планируются только те, что внутри сезона.</translation>
        </message>
        <message>
            <source>{crew} is closed on days when it does not work anyway ({days}); look whether they are right.</source>
            <translation>{crew}: закрыты дни, когда отряд и так не работает ({days}); проверьте, те ли это дни.</translation>
        </message>
        <message>
            <source>{stop} is open outside the season only ({days}), so nobody can visit it; change its days.</source>
            <translation>{stop}: открыт только вне сезона ({days}), посетить его некому; измените дни.</translation>
        </message>
        <message>
            <source>The distances ({value}) do not fit the {wanted} stops and bases, or are negative; measure them again.</source>
            <translation>Расстояния ({value}) не подходят к пунктам и базам ({wanted}) или отрицательны; измерьте их снова.</translation>
        </message>
        <message>
            <source>This is no campaign or plan that can be read ({detail}); choose another one.</source>
            <translation>Это не полевой сезон и не план, которые можно прочитать ({detail}); выберите другой файл.</translation>
        </message>
        <message>
            <source>The campaign has version {value}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation>Полевой сезон записан в версии {value}, а этот модуль читает до версии {supported}; обновите модуль.</translation>
        </message>
        <message>
            <source>The campaign has an entry '{name}' that is not known; correct or remove it.</source>
            <translation>В полевом сезоне есть неизвестная запись «{name}»; исправьте или удалите её.</translation>
        </message>
        <message>
            <source>The campaign lacks the entry '{name}'; add it.</source>
            <translation>В полевом сезоне не хватает записи «{name}»; добавьте её.</translation>
        </message>
        <message>
            <source>The entry '{name}' of the campaign cannot be '{value}'; correct it.</source>
            <translation>Запись «{name}» полевого сезона не может быть «{value}»; исправьте её.</translation>
        </message>
        <message>
            <source>season</source>
            <translation>сезон</translation>
        </message>
        <message>
            <source>forbidden days</source>
            <translation>запретные дни</translation>
        </message>
        <message>
            <source>days of the crew</source>
            <translation>дни отряда</translation>
        </message>
        <message>
            <source>closed days</source>
            <translation>закрытые дни</translation>
        </message>
        <message>
            <source>days on which the stop is open</source>
            <translation>дни, когда пункт открыт</translation>
        </message>
        <message>
            <source>detour</source>
            <translation>коэффициент объезда</translation>
        </message>
        <message>
            <source>minutes at a target</source>
            <translation>минут на участке</translation>
        </message>
        <message>
            <source>time of the search</source>
            <translation>время поиска</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>начальное число</translation>
        </message>
        <message>
            <source>cost of a crew-day</source>
            <translation>стоимость отрядо-дня</translation>
        </message>
        <message>
            <source>cost of a kilometre</source>
            <translation>стоимость километра</translation>
        </message>
        <message>
            <source>cost of a camp night</source>
            <translation>стоимость ночёвки в лагере</translation>
        </message>
        <message>
            <source>litres of fuel for 100 km</source>
            <translation>литров топлива на 100 км</translation>
        </message>
        <message>
            <source>price of fuel</source>
            <translation>цена топлива</translation>
        </message>
        <message>
            <source>km² of a crew-day</source>
            <translation>км² за отрядо-день</translation>
        </message>
        <message>
            <source>month</source>
            <translation>месяц</translation>
        </message>
        <message>
            <source>share of days lost to weather</source>
            <translation>доля дней, потерянных из-за погоды</translation>
        </message>
        <message>
            <source>days lost by month</source>
            <translation>потерянные дни по месяцам</translation>
        </message>
        <message>
            <source>people</source>
            <translation>человек</translation>
        </message>
        <message>
            <source>km a day</source>
            <translation>км в день</translation>
        </message>
        <message>
            <source>hours a day</source>
            <translation>часов в день</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>скорость</translation>
        </message>
        <message>
            <source>nights out</source>
            <translation>ночёвок вне базы</translation>
        </message>
        <message>
            <source>beginning of the working day</source>
            <translation>начало рабочего дня</translation>
        </message>
        <message>
            <source>days off</source>
            <translation>выходные дни</translation>
        </message>
        <message>
            <source>unmapped km²</source>
            <translation>неизученные км²</translation>
        </message>
        <message>
            <source>minutes of work</source>
            <translation>минут работы</translation>
        </message>
        <message>
            <source>weight of unmapped area</source>
            <translation>вес неизученной площади</translation>
        </message>
        <message>
            <source>weight of targets</source>
            <translation>вес участков</translation>
        </message>
        <message>
            <source>weight of access</source>
            <translation>вес доступности</translation>
        </message>
        <message>
            <source>weights of statuses</source>
            <translation>веса статусов</translation>
        </message>
        <message>
            <source>weights of confidence</source>
            <translation>веса достоверности</translation>
        </message>
        <message>
            <source>weights of commodities</source>
            <translation>веса полезных ископаемых</translation>
        </message>
        <message>
            <source>productivity</source>
            <translation>производительность</translation>
        </message>
        <message>
            <source>crews</source>
            <translation>отряды</translation>
        </message>
        <message>
            <source>chosen stops</source>
            <translation>выбранные пункты</translation>
        </message>
        <message>
            <source>must be visited</source>
            <translation>обязательные пункты</translation>
        </message>
        <message>
            <source>locks</source>
            <translation>закрепления</translation>
        </message>
        <message>
            <source>The mapping {place} cannot be read {detail}; choose another file, or map the fields again.</source>
            <translation>Файл соответствия {place} не удаётся прочитать {detail}; выберите другой или сопоставьте поля заново.</translation>
        </message>
        <message>
            <source>The file {place} is no field mapping; choose one that the import assistant has saved.</source>
            <translation>Файл {place} — не соответствие полей; выберите сохранённый мастером импорта.</translation>
        </message>
        <message>
            <source>Nothing can be imported into a table '{detail}'; choose one of the tables offered.</source>
            <translation>В таблицу «{detail}» импортировать нельзя; выберите одну из предложенных.</translation>
        </message>
        <message>
            <source>The table '{detail}' has no field '{column}'; take it out of the mapping.</source>
            <translation>В таблице «{detail}» нет поля «{column}»; уберите его из соответствия.</translation>
        </message>
        <message>
            <source>The source {place} has no field '{detail}', which '{column}' is mapped to; map it anew.</source>
            <translation>В источнике {place} нет поля «{detail}», сопоставленного полю «{column}»; сопоставьте заново.</translation>
        </message>
        <message>
            <source>The expression for '{column}' cannot be evaluated {detail}; correct it or leave it empty.</source>
            <translation>Выражение для поля «{column}» не вычисляется {detail}; исправьте его или оставьте пустым.</translation>
        </message>
        <message>
            <source>'{column}' knows no value '{detail}'; choose one of the values offered.</source>
            <translation>У поля «{column}» нет значения «{detail}»; выберите одно из предложенных.</translation>
        </message>
        <message>
            <source>The values of '{column}' cannot be multiplied by {detail}; give a number above 0.</source>
            <translation>Значения поля «{column}» нельзя умножить на {detail}; укажите число больше 0.</translation>
        </message>
        <message>
            <source>The mapping {place} is made for the table '{detail}'; choose that table or another mapping.</source>
            <translation>Соответствие {place} составлено для таблицы «{detail}»; выберите эту таблицу или другое соответствие.</translation>
        </message>
        <message>
            <source>No field is mapped, so there is nothing to import; map at least one.</source>
            <translation>Ни одно поле не сопоставлено, импортировать нечего; сопоставьте хотя бы одно.</translation>
        </message>
        <message>
            <source>{rows} and others</source>
            <translation>{rows} и другие</translation>
        </message>
        <message>
            <source>no geometry</source>
            <translation>нет геометрии</translation>
        </message>
        <message>
            <source>a geometry that cannot be read</source>
            <translation>геометрия не читается</translation>
        </message>
        <message>
            <source>no polygon</source>
            <translation>нет полигона</translation>
        </message>
        <message>
            <source>no single point</source>
            <translation>не одна точка</translation>
        </message>
        <message>
            <source>a coordinate that is no number</source>
            <translation>координата не является числом</translation>
        </message>
        <message>
            <source>larger than the Earth</source>
            <translation>больше Земли</translation>
        </message>
        <message>
            <source>cannot be transformed to WGS 84</source>
            <translation>не переводится в WGS 84</translation>
        </message>
        <message>
            <source>outside the globe</source>
            <translation>вне земного шара</translation>
        </message>
        <message>
            <source>crosses the antimeridian</source>
            <translation>пересекает антимеридиан</translation>
        </message>
        <message>
            <source>The file is read-only: statuses and geometries cannot be changed.</source>
            <translation>Файл доступен только для чтения: статусы и геометрию менять нельзя.</translation>
        </message>
        <message>
            <source>The file has version {detail}, newer than this plugin, so it is opened read-only; update the plugin to edit it.</source>
            <translation>Версия файла {detail} новее этого модуля, поэтому он открыт только для чтения; чтобы править его, обновите модуль.</translation>
        </message>
        <message>
            <source>The file has version {detail}, older than this plugin, so it is read-only; open it again and let it be brought up to date.</source>
            <translation>Версия файла {detail} старше этого модуля, поэтому он доступен только для чтения; откройте его снова и разрешите обновить.</translation>
        </message>
        <message>
            <source>A journal beside the read-only file may hold later changes; copy both to a folder that you can write to.</source>
            <translation>В журнале рядом с файлом, доступным только для чтения, могут быть более поздние изменения; скопируйте оба в папку, доступную для записи.</translation>
        </message>
        <message>
            <source>The table '{table}' is empty.</source>
            <translation>Таблица «{table}» пуста.</translation>
        </message>
        <message>
            <source>The table 'programme' has several rows; the first one counts.</source>
            <translation>В таблице «programme» несколько строк; учитывается первая.</translation>
        </message>
        <message>
            <source>The layer of '{table}' is filtered; the figures count the whole table.</source>
            <translation>Слой таблицы «{table}» отфильтрован; показатели учитывают всю таблицу.</translation>
        </message>
        <message>
            <source>The figures include edits of '{table}' that are not saved yet.</source>
            <translation>Показатели включают ещё не сохранённые правки таблицы «{table}».</translation>
        </message>
        <message>
            <source>Left out of the areas in '{table}', {reason}: {count} ({rows}).</source>
            <translation>Не вошло в площади, таблица «{table}», {reason}: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without status in '{table}', so not counted as mapped: {count} ({rows}).</source>
            <translation>Без статуса в таблице «{table}», поэтому не считается изученным: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Unknown status '{detail}' in '{table}', not counted as mapped: {count} ({rows}).</source>
            <translation>Неизвестный статус «{detail}» в таблице «{table}», не считается изученным: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without method in '{table}', counted only where any method does: {count} ({rows}).</source>
            <translation>Без вида изученности в таблице «{table}», учтено только там, где подходит любой: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Unknown method '{detail}' in '{table}': {count} ({rows}).</source>
            <translation>Неизвестный вид изученности «{detail}» в таблице «{table}»: {count} ({rows}).</translation>
        </message>
        <message>
            <source>'{detail}' in '{table}' is no date and was passed over: {count} ({rows}).</source>
            <translation>«{detail}» в таблице «{table}» — не дата, значение пропущено: {count} ({rows}).</translation>
        </message>
        <message>
            <source>'{detail}' in '{table}' is no scale and was passed over: {count} ({rows}).</source>
            <translation>«{detail}» в таблице «{table}» — не масштаб, значение пропущено: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Footprints that cite a zone which does not exist: {count} ({rows}).</source>
            <translation>Контуры, ссылающиеся на несуществующий участок: {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without UUID in '{table}': {count} ({rows}).</source>
            <translation>Без UUID в таблице «{table}»: {count} ({rows}).</translation>
        </message>
        <message>
            <source>The same UUID as another row in '{table}': {count} ({rows}).</source>
            <translation>Тот же UUID, что у другой строки таблицы «{table}»: {count} ({rows}).</translation>
        </message>
        <message>
            <source>The computer ran out of memory; close other programs, then compute again.</source>
            <translation>Компьютеру не хватило памяти; закройте другие программы и вычислите снова.</translation>
        </message>
        <message>
            <source>Something unforeseen happened ({kind}: {detail}); please report it to the plugin's authors.</source>
            <translation>Произошло непредвиденное ({kind}: {detail}); сообщите об этом авторам модуля.</translation>
        </message>
        <message>
            <source>shapely computes.</source>
            <translation>Вычисляет shapely.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is not installed: same figures, slower.</source>
            <translation>Вычисляет геометрия самой QGIS, так как shapely не установлен: показатели те же, но медленнее.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is older than 2.1: same figures, slower.</source>
            <translation>Вычисляет геометрия самой QGIS, так как shapely старше 2.1: показатели те же, но медленнее.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since the installed shapely brings a GEOS of its own, which cannot work inside this QGIS: same figures, slower.</source>
            <translation>Вычисляет геометрия самой QGIS, так как установленный shapely несёт собственную GEOS, которая не может работать внутри этой QGIS: показатели те же, но медленнее.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is there but cannot be loaded: same figures, slower.</source>
            <translation>Вычисляет геометрия самой QGIS, так как shapely есть, но не загружается: показатели те же, но медленнее.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, as the environment variable RARE_EARTH_KERNEL asks: same figures, slower.</source>
            <translation>Вычисляет геометрия самой QGIS, как задано переменной среды RARE_EARTH_KERNEL: показатели те же, но медленнее.</translation>
        </message>
        <message>
            <source>The programme file {path} does not exist; choose another one.</source>
            <translation>Файла программы {path} нет; выберите другой.</translation>
        </message>
        <message>
            <source>The file {path} exists already; choose another name.</source>
            <translation>Файл {path} уже существует; выберите другое имя.</translation>
        </message>
        <message>
            <source>The programme file {path} is locked by another program; close it there, then open it again.</source>
            <translation>Файл программы {path} занят другой программой; закройте его там и откройте снова.</translation>
        </message>
        <message>
            <source>The folder of {path} keeps no locks, as some network drives do, so two people could overwrite each other's work; copy the file to a drive of this computer and open it there.</source>
            <translation>Папка файла {path} не поддерживает блокировки, как некоторые сетевые диски, поэтому двое могут затереть работу друг друга; скопируйте файл на диск этого компьютера и откройте его там.</translation>
        </message>
        <message>
            <source>The disk of {path} is full, so the file can be neither read safely nor written; make room first.</source>
            <translation>Диск файла {path} заполнен, поэтому его нельзя ни надёжно прочитать, ни записать; сначала освободите место.</translation>
        </message>
        <message>
            <source>The programme file {path} cannot be read {detail}; check its permissions and whether its drive is there.</source>
            <translation>Файл программы {path} не удаётся прочитать {detail}; проверьте права доступа и подключён ли диск.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written {detail}; check the folder's permissions and the free space.</source>
            <translation>Файл {path} не удаётся записать {detail}; проверьте права на папку и свободное место.</translation>
        </message>
        <message>
            <source>The file {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>Файл {path} записан не полностью, поэтому прежний сохранён; проверьте свободное место.</translation>
        </message>
        <message>
            <source>The programme file {path} is incomplete or damaged; take it from a backup or copy it again.</source>
            <translation>Файл программы {path} неполон или повреждён; возьмите его из резервной копии или скопируйте заново.</translation>
        </message>
        <message>
            <source>The file {path} is no GeoPackage; choose a programme file (.gpkg).</source>
            <translation>Файл {path} — не GeoPackage; выберите файл программы (.gpkg).</translation>
        </message>
        <message>
            <source>The GeoPackage {path} is no survey programme, since it has no table 'programme' that says so; choose a programme file, or import its layers into one.</source>
            <translation>GeoPackage {path} — не программа работ: в нём нет таблицы «programme»; выберите файл программы или импортируйте его слои в программу.</translation>
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation>Файл программы {path} имеет версию {version}, а этот модуль читает версии до {supported}; обновите модуль.</translation>
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin writes version {supported}; open it in the panel and bring it up to date first.</source>
            <translation>Файл программы {path} имеет версию {version}, а этот модуль пишет версию {supported}; сначала откройте его на панели и обновите.</translation>
        </message>
        <message>
            <source>The programme file {path} lacks the table '{table}'; take it from a backup.</source>
            <translation>В файле программы {path} нет таблицы «{table}»; возьмите его из резервной копии.</translation>
        </message>
        <message>
            <source>The programme file {path} lacks the column '{column}' in the table '{table}'; take it from a backup.</source>
            <translation>В файле программы {path} нет столбца «{column}» в таблице «{table}»; возьмите его из резервной копии.</translation>
        </message>
        <message>
            <source>The table '{table}' of {path} is not in longitude and latitude (EPSG:4326), so nothing can be imported into it; bring the table to EPSG:4326 first.</source>
            <translation>Таблица «{table}» файла {path} не в долготе и широте (EPSG:4326), импортировать в неё нельзя; сначала переведите её в EPSG:4326.</translation>
        </message>
        <message>
            <source>The copy cannot take the place of {path}, which it is made from; choose another name.</source>
            <translation>Копия не может занять место файла {path}, с которого снимается; выберите другое имя.</translation>
        </message>
        <message>
            <source>A layer of {path} is being edited, here or in another window; save or discard its changes first.</source>
            <translation>Слой файла {path} в режиме правки, здесь или в другом окне; сначала сохраните или отмените изменения.</translation>
        </message>
        <message>
            <source>The file {path} was changed meanwhile, so nothing was written; look at what it holds now, then begin again.</source>
            <translation>Файл {path} тем временем изменился, поэтому ничего не записано; посмотрите, что в нём сейчас, и начните заново.</translation>
        </message>
        <message>
            <source>No way leads from version {version} of the programme file {path} to the one of this plugin; it stays read-only.</source>
            <translation>Версию {version} файла программы {path} нельзя перевести на версию этого модуля; он остаётся только для чтения.</translation>
        </message>
        <message>
            <source>The programme file {path} could not be brought up to date from version {version} ({detail}), so it is as it was; please report it to the plugin's authors.</source>
            <translation>Файл программы {path} не удалось обновить с версии {version} ({detail}), он остался прежним; сообщите об этом авторам модуля.</translation>
        </message>
        <message>
            <source>Bringing the programme file {path} up to date would have lost rows ({detail}), so it is as it was; please report it to the plugin's authors.</source>
            <translation>При обновлении файла программы {path} пропали бы строки ({detail}), поэтому он остался прежним; сообщите об этом авторам модуля.</translation>
        </message>
        <message>
            <source>The layer {layer} has no known coordinate reference system, so its place on Earth is unknown; set one in the layer's properties.</source>
            <translation>У слоя {layer} нет известной системы координат, поэтому его положение на Земле неизвестно; задайте её в свойствах слоя.</translation>
        </message>
        <message>
            <source>No transformation leads from the coordinate reference system {detail} of the layer {layer} to WGS 84; give the layer another one.</source>
            <translation>Из системы координат {detail} слоя {layer} нет преобразования в WGS 84; задайте слою другую.</translation>
        </message>
        <message>
            <source>The layer {layer} has no field '{detail}'; choose another field.</source>
            <translation>В слое {layer} нет поля «{detail}»; выберите другое поле.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no area to take a remainder from; draw or import one.</source>
            <translation>У территории нет пригодного полигона, поэтому вычитать не из чего; нарисуйте или импортируйте его.</translation>
        </message>
        <message>
            <source>The programme states no official area of its territory; enter it in its field official_km2, or choose the polygon's area as denominator.</source>
            <translation>В программе не указана официальная площадь территории; введите её в поле official_km2 или выберите площадью сравнения площадь полигона.</translation>
        </message>
        <message>
            <source>Areas that must add up differ ({expected} against {found} km2), so no figure is shown; check the geometries of the programme for extreme coordinates.</source>
            <translation>Площади, которые должны сходиться, расходятся ({expected} и {found} км2), поэтому показатель не выводится; проверьте, нет ли в геометрии программы чрезмерных координат.</translation>
        </message>
        <message>
            <source>The geometry library gave up ({detail}), so no figure is shown; run the tool 'Check validity' on the layers.</source>
            <translation>Сбой библиотеки геометрии ({detail}), поэтому показатель не выводится; примените к слоям инструмент «Проверка на правильность».</translation>
        </message>
        <message>
            <source>The computation was cancelled; the figures shown are those from before.</source>
            <translation>Вычисление отменено; показаны прежние показатели.</translation>
        </message>
        <message>
            <source>'{text}' is no sheet code; write one like M-43, M-43-XXI or M-43-89-В.</source>
            <translation>«{text}» — не номенклатура листа; пишите, например, M-43, M-43-XXI или M-43-89-В.</translation>
        </message>
        <message>
            <source>In the sheet code '{text}' the Cyrillic letter Н could be H or N; write it in Latin.</source>
            <translation>В номенклатуре «{text}» кириллическая Н может означать H или N; напишите её латиницей.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' has the column {detail}, but columns run from 1 to 60.</source>
            <translation>В номенклатуре «{text}» колонна {detail}, но колонны идут от 1 до 60.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' has the number {detail}, which no sheet of its scale has.</source>
            <translation>В номенклатуре «{text}» номер {detail}, которого нет у листов этого масштаба.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' is one of 1:{detail}, not of the scale asked for.</source>
            <translation>Номенклатура «{text}» относится к масштабу 1:{detail}, а не к заданному.</translation>
        </message>
        <message>
            <source>There are no sheets of the scale {text}; choose 1:1 000 000, 500 000, 200 000, 100 000 or 50 000.</source>
            <translation>Листов масштаба {text} нет; выберите 1:1 000 000, 500 000, 200 000, 100 000 или 50 000.</translation>
        </message>
        <message>
            <source>The place {text} lies outside the map sheets, which cover 0 to 60 degrees north; choose another extent.</source>
            <translation>Место {text} вне листов карты, которые охватывают от 0 до 60 градусов северной широты; выберите другой охват.</translation>
        </message>
        <message>
            <source>Map sheets cannot be framed in {crs}; choose a coordinate reference system in degrees, such as EPSG:4284.</source>
            <translation>Рамки листов нельзя построить в {crs}; выберите систему координат в градусах, например EPSG:4284.</translation>
        </message>
        <message>
            <source>No transformation leads from {crs} to WGS 84 there; choose another datum or extent.</source>
            <translation>Для этого места нет преобразования из {crs} в WGS 84; выберите другую систему отсчёта или охват.</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>причину</translation>
        </message>
        <message>
            <source>a report number</source>
            <translation>номер отчёта</translation>
        </message>
        <message>
            <source>a resource category</source>
            <translation>категорию ресурсов</translation>
        </message>
        <message>
            <source>a commodity</source>
            <translation>полезное ископаемое</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>нет статуса</translation>
        </message>
        <message>
            <source>The move from '{current}' to '{wanted}' must record {missing}; enter it, then move again.</source>
            <translation>При переходе из «{current}» в «{wanted}» нужно указать {missing}; введите это и повторите.</translation>
        </message>
        <message>
            <source>A move from '{current}' to '{wanted}' is not allowed; choose one of the statuses offered.</source>
            <translation>Переход из «{current}» в «{wanted}» не допускается; выберите один из предложенных статусов.</translation>
        </message>
        <message>
            <source>The event to be corrected is no longer in the history; open it again.</source>
            <translation>Исправляемой записи больше нет в истории; откройте её снова.</translation>
        </message>
        <message>
            <source>There is no status '{status}'; choose one of those offered.</source>
            <translation>Статуса «{status}» нет; выберите один из предложенных.</translation>
        </message>
        <message>
            <source>With this correction the history would end in '{status}', but the row is '{current}'; choose another day or status, or change the status itself.</source>
            <translation>С этим исправлением история закончилась бы на «{status}», а у строки статус «{current}»; выберите другой день или статус либо измените сам статус.</translation>
        </message>
        <message>
            <source>A correction needs a reason; enter it.</source>
            <translation>Для исправления нужна причина; введите её.</translation>
        </message>
        <message>
            <source>A correction needs the day of the move; enter it.</source>
            <translation>Для исправления нужен день перехода; введите его.</translation>
        </message>
        <message>
            <source>This programme file is of an earlier version, which holds no corrections; open it where it can be written, so that it is brought up to date.</source>
            <translation>Этот файл программы более ранней версии, в ней нет исправлений; откройте его там, где он доступен для записи, чтобы он обновился.</translation>
        </message>
        <message>
            <source>No forecast: no whole year of coverage is known yet; date the accepted surveys.</source>
            <translation>Прогноза нет: неизвестен ни один полный год изученности; укажите даты принятых съёмок.</translation>
        </message>
        <message>
            <source>No forecast: the day of the goal must lie after {date}, by a hundred years at most; choose another one.</source>
            <translation>Прогноза нет: срок цели должен быть позже {date}, но не более чем на сто лет; выберите другой.</translation>
        </message>
        <message>
            <source>No forecast: an assumption is out of range ({name}); correct it.</source>
            <translation>Прогноза нет: допущение вне пределов ({name}); исправьте его.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no sheet of it; draw or import one.</source>
            <translation>У территории нет пригодного полигона, поэтому для неё нет и листов; нарисуйте или импортируйте его.</translation>
        </message>
        <message>
            <source>No sheet meets the territory: the nomenclature covers 0 to 60 degrees north.</source>
            <translation>Территория не пересекает ни одного листа: номенклатура охватывает от 0 до 60 градусов северной широты.</translation>
        </message>
        <message>
            <source>Around the outline lie {count} licence blocks, far more than a licence holds; check the outline.</source>
            <translation>Вокруг контура лежит лицензионных блоков: {count}, намного больше, чем в лицензии; проверьте контур.</translation>
        </message>
    </context>
    <context>
        <name>SheetCoverage</name>
        <message>
            <source>Cartogram of study</source>
            <translation>Картограмма изученности</translation>
        </message>
        <message>
            <source>Counts a survey coverage by map sheet: area of the sheet within the territory, covered and remaining area in km2, covered percent, year of the last accepted survey and the finest scale.

Overlapping footprints count once; the sheets add up to the territory. With a status field only 'accepted' and 'released' count. A survey that holds no more of a sheet than a strip of 120 m along its edges, which frames of another datum bring about, gives it neither year nor scale.

Frames belong to a datum, by default Pulkovo 1942; they are built from the corners of their 1:50 000 sheets, so that scales nest, and brought to EPSG:4326.</source>
            <translation>Подсчитывает изученность по листам карты: площадь листа в пределах территории, изученная и оставшаяся площадь в км2, процент изученности, год последней принятой съёмки и самый крупный масштаб.

Перекрывающиеся контуры учитываются один раз; листы в сумме дают территорию. Если указано поле статуса, учитываются только «accepted» и «released». Съёмка, занимающая на листе лишь полосу в 120 м вдоль краёв, что бывает при рамках другой системы отсчёта, не даёт ему ни года, ни масштаба.

Рамки относятся к системе отсчёта, по умолчанию Пулково 1942; они складываются из углов своих листов 1:50 000, чтобы масштабы вкладывались друг в друга, и переводятся в EPSG:4326.</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Polygons of the area to be mapped; sheets are clipped to it.</source>
            <translation>Полигоны площади, подлежащей изучению; листы обрезаются по ней.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Изученность</translation>
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation>Полигоны съёмок; могут перекрываться.</translation>
        </message>
        <message>
            <source>Scale of the sheets</source>
            <translation>Масштаб листов</translation>
        </message>
        <message>
            <source>One row is made for each sheet of this scale.</source>
            <translation>По строке на каждый лист этого масштаба.</translation>
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation>Статус изученности</translation>
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation>Поле со статусом контура; без него изученными считаются все.</translation>
        </message>
        <message>
            <source>Day of acceptance</source>
            <translation>Дата приёмки</translation>
        </message>
        <message>
            <source>Field with a date or a year; without one no sheet has a year.</source>
            <translation>Поле с датой или годом; без него у листов нет года.</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Масштаб съёмки</translation>
        </message>
        <message>
            <source>Field with the scale denominator, as 50000; without one no sheet has a scale.</source>
            <translation>Поле со знаменателем масштаба, например 50000; без него у листов нет масштаба.</translation>
        </message>
        <message>
            <source>A polygon for each sheet that the territory meets, in EPSG:4326.</source>
            <translation>Полигон для каждого листа, который пересекает территория, в EPSG:4326.</translation>
        </message>
        <message>
            <source>{area} km2 of the territory lie in no sheet: sheets cover 0 to 60 degrees north.</source>
            <translation>{area} км2 территории не входят ни в один лист: листы охватывают от 0 до 60 градусов северной широты.</translation>
        </message>
        <message numerus="yes">
            <source>{field}: {count} values cannot be read and count as not known: {ids}.</source>
            <translation>
                <numerusform>{field}: {count} значение не удалось прочитать, оно считается неизвестным: {ids}.</numerusform>
                <numerusform>{field}: {count} значения не удалось прочитать, они считаются неизвестными: {ids}.</numerusform>
                <numerusform>{field}: {count} значений не удалось прочитать, они считаются неизвестными: {ids}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SiteRows</name>
        <message>
            <source>The layer '{layer}' has no geometry; name the fields that hold longitude and latitude.</source>
            <translation>У слоя «{layer}» нет геометрии; укажите поля с долготой и широтой.</translation>
        </message>
        <message>
            <source>For the layer '{layer}' one field of coordinates is named; name both, or neither.</source>
            <translation>Для слоя «{layer}» указано одно поле координат; укажите оба или ни одного.</translation>
        </message>
        <message>
            <source>The layer '{layer}' holds lines; choose one of points or polygons.</source>
            <translation>В слое «{layer}» линии; выберите слой точек или полигонов.</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV or a zip of them</source>
            <translation>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV или архив zip с ними</translation>
        </message>
        <message>
            <source>&amp;Choose …</source>
            <translation>&amp;Выбрать …</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(нет)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>or a layer of the &amp;project</source>
            <translation>или слой &amp;проекта</translation>
        </message>
        <message>
            <source>&amp;Layers of the source</source>
            <translation>&amp;Слои источника</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Слой</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Содержит</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Объекты</translation>
        </message>
        <message>
            <source>&amp;Texts: choose the line whose words read well</source>
            <translation>&amp;Тексты: выберите строку, слова которой читаются правильно</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>Образец {number}</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>&amp;East, longitude</source>
            <translation>В&amp;осток, долгота</translation>
        </message>
        <message>
            <source>&amp;North, latitude</source>
            <translation>С&amp;евер, широта</translation>
        </message>
        <message>
            <source>Layers ({endings})</source>
            <translation>Слои ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Choose what to import</source>
            <translation>Выберите, что импортировать</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Обработка</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Unknown status</source>
            <translation>Неизвестный статус</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>предложен</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>выбран</translation>
        </message>
        <message>
            <source>designed</source>
            <translation>проект (ПСД)</translation>
        </message>
        <message>
            <source>contracted</source>
            <translation>договор</translation>
        </message>
        <message>
            <source>airborne</source>
            <translation>аэрогеофизика</translation>
        </message>
        <message>
            <source>fieldwork</source>
            <translation>полевые работы</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>камеральные работы</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>отчёт сдан</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принят</translation>
        </message>
        <message>
            <source>released</source>
            <translation>передан в фонды</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>приостановлен</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменён</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>заменён</translation>
        </message>
        <message>
            <source>identified</source>
            <translation>выявлен</translation>
        </message>
        <message>
            <source>ranked</source>
            <translation>оценён по очерёдности</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>рекомендован</translation>
        </message>
        <message>
            <source>programmed</source>
            <translation>включён в программу</translation>
        </message>
        <message>
            <source>licensed</source>
            <translation>выдана лицензия</translation>
        </message>
        <message>
            <source>explored</source>
            <translation>разведан</translation>
        </message>
        <message>
            <source>appraised</source>
            <translation>оценён</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>на государственном учёте</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонён</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>отложен</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланирован</translation>
        </message>
        <message>
            <source>in work</source>
            <translation>в работе</translation>
        </message>
    </context>
    <context>
        <name>StatusChangeDialog</name>
        <message>
            <source>Change status</source>
            <translation>Изменить статус</translation>
        </message>
        <message>
            <source>Not before the last move, {date}</source>
            <translation>Не раньше последнего перехода, {date}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
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
            <translation>* При этом изменении обязательно.</translation>
        </message>
        <message>
            <source>Cannot make this move and stay as they are ({count}): {rows}</source>
            <translation>Этот переход невозможен, статус останется прежним ({count}): {rows}</translation>
        </message>
        <message>
            <source>New status “{status}” for {rows} ({count})</source>
            <translation>Новый статус «{status}»: {rows} ({count})</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Номер отчёта</translation>
        </message>
        <message>
            <source>Resource category</source>
            <translation>Категория ресурсов</translation>
        </message>
        <message>
            <source>Commodity</source>
            <translation>Полезное ископаемое</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>New status</source>
            <translation>Новый статус</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>StatusMoves</name>
        <message>
            <source>No move is open to all of them</source>
            <translation>Общего для всех перехода нет</translation>
        </message>
        <message>
            <source>Cannot move: {rows}</source>
            <translation>Перевести нельзя: {rows}</translation>
        </message>
    </context>
    <context>
        <name>StatusReport</name>
        <message>
            <source>Status report</source>
            <translation>Отчёт о состоянии</translation>
        </message>
        <message>
            <source>Writes the report for a status meeting: one PDF with the overview map, the figures with what they mean, the chart of coverage and forecast, tables by status, oblast, zone and target, and what changed since a day by the history; and a spreadsheet (XLSX) of the same tables with their definitions and sources. It says so on each page where the geometry is illustrative.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Составляет отчёт для совещания о состоянии: один PDF с обзорной картой, показателями и их смыслом, графиком изученности и прогноза, таблицами по статусам, областям, участкам съёмки и перспективным участкам и с тем, что изменилось с некоторого дня по истории; и таблицы (XLSX) с теми же данными, определениями и источниками. Если геометрия условная, об этом сказано на каждой странице.

Без файла программы берётся эталонная программа, поставляемая с модулем.</translation>
        </message>
        <message>
            <source>Language of the report, whatever that of QGIS is.</source>
            <translation>Язык отчёта независимо от языка QGIS.</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Изменения после</translation>
        </message>
        <message>
            <source>Day of the last meeting: moves of statuses after it are listed, and figures stand beside those of that day. Empty for a report without changes.</source>
            <translation>День прошлого совещания: перечисляются смены статусов после него, а показатели стоят рядом с показателями того дня. Пусто — отчёт без изменений.</translation>
        </message>
        <message>
            <source>PDF and spreadsheet</source>
            <translation>PDF и таблицы</translation>
        </message>
        <message>
            <source>PDF alone</source>
            <translation>только PDF</translation>
        </message>
        <message>
            <source>spreadsheet alone</source>
            <translation>только таблицы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Which files are written.</source>
            <translation>Какие файлы записываются.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>Number of changes</source>
            <translation>Число изменений</translation>
        </message>
        <message>
            <source>No report could be made. {reason}</source>
            <translation>Не удалось составить отчёт. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Stop</name>
        <message>
            <source>other stop</source>
            <translation>другая остановка</translation>
        </message>
        <message>
            <source>map sheet</source>
            <translation>лист карты</translation>
        </message>
        <message>
            <source>target</source>
            <translation>перспективный участок</translation>
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
            <translation>Надо</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Unmapped, km²</source>
            <translation>Не изучено, км²</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Отряд</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Съёмка</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыт</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>StopsDialog</name>
        <message>
            <source>Change stops</source>
            <translation>Изменить пункты</translation>
        </message>
        <message>
            <source>Must be visited</source>
            <translation>Обязательно посетить</translation>
        </message>
        <message>
            <source>Open on some days only</source>
            <translation>Открыт только в некоторые дни</translation>
        </message>
        <message>
            <source>Work of its own</source>
            <translation>Своё время работы</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Метод съёмки</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Масштаб съёмки</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops: {names}</source>
            <translation>
                <numerusform>{count} пункт: {names}</numerusform>
                <numerusform>{count} пункта: {names}</numerusform>
                <numerusform>{count} пунктов: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>The stops differ; half marked leaves each as it is</source>
            <translation>Пункты различаются; половинная отметка оставляет каждый как есть</translation>
        </message>
        <message>
            <source>as each is</source>
            <translation>как у каждого</translation>
        </message>
    </context>
    <context>
        <name>Structure</name>
        <message>
            <source>bedding</source>
            <translation>слоистость</translation>
        </message>
        <message>
            <source>foliation</source>
            <translation>сланцеватость</translation>
        </message>
        <message>
            <source>lineation</source>
            <translation>линейность</translation>
        </message>
        <message>
            <source>fold axis</source>
            <translation>ось складки</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>разлом</translation>
        </message>
        <message>
            <source>shear zone</source>
            <translation>зона рассланцевания</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>трещина</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>контакт</translation>
        </message>
        <message>
            <source>vein</source>
            <translation>жила</translation>
        </message>
        <message>
            <source>dyke</source>
            <translation>дайка</translation>
        </message>
        <message>
            <source>other, see the note</source>
            <translation>другое, см. примечание</translation>
        </message>
    </context>
    <context>
        <name>SurveyAlgorithm</name>
        <message>
            <source>Datum of the frames</source>
            <translation>Система отсчёта рамок</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Система координат в градусах, в которой рамки прямоугольны.</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features were not checked, since no figure depends on their shape.</source>
            <translation>
                <numerusform>{layer}: {count} объект не проверялся, так как его форма не влияет ни на один показатель.</numerusform>
                <numerusform>{layer}: {count} объекта не проверялись, так как их форма не влияет ни на один показатель.</numerusform>
                <numerusform>{layer}: {count} объектов не проверялись, так как их форма не влияет ни на один показатель.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} geometries repaired, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer}: исправлена {count} геометрия, id объекта {ids}.</numerusform>
                <numerusform>{layer}: исправлены {count} геометрии, id объектов {ids}.</numerusform>
                <numerusform>{layer}: исправлено {count} геометрий, id объектов {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation>после исправления не осталось полигона</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features skipped, {reason}, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer}: пропущен {count} объект, {reason}, id объекта {ids}.</numerusform>
                <numerusform>{layer}: пропущены {count} объекта, {reason}, id объектов {ids}.</numerusform>
                <numerusform>{layer}: пропущено {count} объектов, {reason}, id объектов {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{output} would overwrite the survey programme {file} and all that is in it; choose another file.</source>
            <translation>{output}: файл {file} — программа съёмки, она была бы перезаписана со всем содержимым; выберите другой файл.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Файл программы</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>GeoPackage программы; пусто — эталонная программа.</translation>
        </message>
        <message>
            <source>The computation was cancelled, so nothing was written.</source>
            <translation>Вычисление отменено, поэтому ничего не записано.</translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>точность неизвестна</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>точность {metres} м</translation>
        </message>
        <message>
            <source>{layer}: brought to WGS 84 by '{operation}', {accuracy}.</source>
            <translation>{layer}: переведён в WGS 84 операцией «{operation}», {accuracy}.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Sort by</source>
            <translation>Сортировать по</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>{path} names no table format; let its name end in .xlsx or .csv.</source>
            <translation>Имя {path} не подходит для таблицы; оно должно оканчиваться на .xlsx или .csv.</translation>
        </message>
        <message>
            <source>The table {path} cannot be written ({detail}); close it in the spreadsheet program, check the folder and the free space, then try again.</source>
            <translation>Таблицу {path} не удаётся записать ({detail}); закройте её в табличной программе, проверьте папку и свободное место и повторите попытку.</translation>
        </message>
        <message>
            <source>The table {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>Таблица {path} записана не полностью, поэтому прежний файл сохранён; проверьте свободное место.</translation>
        </message>
    </context>
    <context>
        <name>TableFilters</name>
        <message>
            <source>Code, name, note …</source>
            <translation>Код, название, примечание …</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Отбор по словам</translation>
        </message>
        <message>
            <source>Filter by status</source>
            <translation>Отбор по статусу</translation>
        </message>
        <message>
            <source>Filter by oblast</source>
            <translation>Отбор по области</translation>
        </message>
        <message>
            <source>Filter by commodity</source>
            <translation>Отбор по полезному ископаемому</translation>
        </message>
        <message>
            <source>All statuses</source>
            <translation>Все статусы</translation>
        </message>
        <message>
            <source>All oblasts</source>
            <translation>Все области</translation>
        </message>
        <message>
            <source>All commodities</source>
            <translation>Все ископаемые</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} из {total}</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>Zones</source>
            <translation>Участки съёмки</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Перспективные участки</translation>
        </message>
        <message>
            <source>The layer is not in the project. Open the programme again to bring it back.</source>
            <translation>Слоя нет в проекте. Откройте программу заново, чтобы его вернуть.</translation>
        </message>
        <message>
            <source>The layer's filter shows no row.</source>
            <translation>Фильтр слоя не показывает ни одной строки.</translation>
        </message>
        <message>
            <source>The programme has no row here yet.</source>
            <translation>В программе здесь ещё нет строк.</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>Изменить статус</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>История…</translation>
        </message>
        <message>
            <source>History of the whole programme…</source>
            <translation>История всей программы…</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Копировать выбранные строки</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Копировать таблицу</translation>
        </message>
    </context>
    <context>
        <name>TargetDossier</name>
        <message>
            <source>Target dossiers</source>
            <translation>Досье перспективных участков</translation>
        </message>
        <message>
            <source>Writes a dossier for each target, with its code in the name: a PDF with map, commodities, resource category in the right words, status and history, the numbered coordinates of the perimeter in WGS 84 and Pulkovo 1942 with the accuracy of the operation, the licence blocks of 1' x 1' that it holds or touches, and sources; and a GeoJSON (RFC 7946) beside it.

P1, P2 and P3 are forecast resources, not KAZRC resources, and the dossier says so. What cannot be made is listed, and the rest is made.</source>
            <translation>Составляет досье на каждый перспективный участок, с его кодом в имени: PDF с картой, полезными ископаемыми, категорией ресурсов в правильных словах, статусом и историей, пронумерованными координатами контура в WGS 84 и Пулково 1942 с точностью преобразования, лицензионными блоками 1' x 1', которые он вмещает или затрагивает, и источниками; и рядом GeoJSON (RFC 7946).

Р1, Р2 и Р3 — прогнозные ресурсы, а не ресурсы по KAZRC, и досье об этом говорит. То, что составить не удалось, перечислено; остальное готово.</translation>
        </message>
        <message>
            <source>Language of the dossiers, whatever that of QGIS is.</source>
            <translation>Язык досье независимо от языка QGIS.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Codes of the targets wanted, semicolons between them; empty for all.</source>
            <translation>Коды нужных перспективных участков через точку с запятой; пусто — все.</translation>
        </message>
        <message>
            <source>Grid of the licence blocks</source>
            <translation>Сетка лицензионных блоков</translation>
        </message>
        <message>
            <source>Datum by whose minutes the blocks are listed; the other is counted beside.</source>
            <translation>Система координат, по минутам которой перечислены блоки; по другой они только сосчитаны.</translation>
        </message>
        <message>
            <source>Number of files made</source>
            <translation>Число созданных файлов</translation>
        </message>
        <message>
            <source>Number of dossiers that failed</source>
            <translation>Число несоставленных досье</translation>
        </message>
        <message>
            <source>No dossier could be made. {reason}</source>
            <translation>Не удалось составить ни одного досье. {reason}</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline: {moves}</source>
            <translation>Ход статусов: {moves}</translation>
        </message>
    </context>
    <context>
        <name>Timetable</name>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Сезон</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Чем записано</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>TimetableDialog</name>
        <message>
            <source>Timetable: {name}</source>
            <translation>График: {name}</translation>
        </message>
    </context>
    <context>
        <name>TurnDialog</name>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
    </context>
    <context>
        <name>UpdateStrip</name>
        <message>
            <source>Bring it up to date</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>A backup is kept. Earlier releases of the plugin will open the file read-only afterwards.</source>
            <translation>Резервная копия сохраняется. Прежние выпуски модуля будут затем открывать файл только для чтения.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>The programme file has version {version}; this plugin edits version {wanted}. Until it is brought up to date it is read-only. A backup is kept.</source>
            <translation>Файл программы имеет версию {version}; этот модуль правит версию {wanted}. Пока он не обновлён, он доступен только для чтения. Резервная копия сохраняется.</translation>
        </message>
    </context>
    <context>
        <name>ValidateProgramme</name>
        <message>
            <source>Check a programme</source>
            <translation>Проверить программу</translation>
        </message>
        <message>
            <source>Looks for what should be mended in a survey programme: polygons that are invalid, drawn twice, overlapping, outside the territory or with latitude and longitude exchanged; codes, statuses and commodities that are missing, shared or unknown; declared areas, dates and histories that contradict each other; counts and areas against the published figures. Nothing is changed.

With a layer, that layer is checked instead, against the territory of the programme: points, polygons, or a table whose fields hold longitude and latitude in degrees. What lies within 5 km of the border is a warning, since the border is drawn no better; distances are geodesics on the ellipsoid WGS 84.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation>Ищет, что следует исправить в программе работ: полигоны неправильные, нарисованные дважды, перекрывающиеся, за пределами территории или с переставленными широтой и долготой; коды, статусы и полезные ископаемые отсутствующие, общие для нескольких строк или неизвестные; противоречия между заявленными площадями, датами и историей; количества и площади против опубликованных. Ничего не изменяется.

Если указан слой, проверяется он — относительно территории программы: точки, полигоны или таблица, поля которой содержат долготу и широту в градусах. То, что лежит в пределах 5 км от границы, даёт предупреждение, так как точнее граница не нарисована; расстояния — геодезические на эллипсоиде WGS 84.

Если файл программы не указан, берётся эталонная программа из состава модуля; её геометрия условная и не является официальной.</translation>
        </message>
        <message>
            <source>Layer to check instead</source>
            <translation>Слой, проверяемый вместо программы</translation>
        </message>
        <message>
            <source>Points, polygons or a table; empty to check the programme itself.</source>
            <translation>Точки, полигоны или таблица; пусто — проверить саму программу.</translation>
        </message>
        <message>
            <source>Field with names</source>
            <translation>Поле названий</translation>
        </message>
        <message>
            <source>What the report calls a row of the layer.</source>
            <translation>Так строка слоя называется в отчёте.</translation>
        </message>
        <message>
            <source>Field with codes</source>
            <translation>Поле кодов</translation>
        </message>
        <message>
            <source>Its values must be there and differ from each other.</source>
            <translation>Значения должны быть заполнены и различаться.</translation>
        </message>
        <message>
            <source>Field with countries</source>
            <translation>Поле стран</translation>
        </message>
        <message>
            <source>Rows that name another country than the territory's are reported.</source>
            <translation>Сообщается о строках, где названа не страна территории.</translation>
        </message>
        <message>
            <source>Field with longitudes</source>
            <translation>Поле долготы</translation>
        </message>
        <message>
            <source>Degrees in WGS 84; with latitudes it comes before the geometry.</source>
            <translation>Градусы WGS 84; вместе с широтой важнее геометрии.</translation>
        </message>
        <message>
            <source>Field with latitudes</source>
            <translation>Поле широты</translation>
        </message>
        <message>
            <source>Degrees in WGS 84; with longitudes it comes before the geometry.</source>
            <translation>Градусы WGS 84; вместе с долготой важнее геометрии.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>A point for each finding in EPSG:4326, with its sentence.</source>
            <translation>Точка для каждого замечания в EPSG:4326 с его текстом.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>HTML page (*.html);;Text table (*.csv)</source>
            <translation>Страница HTML (*.html);;Текстовая таблица (*.csv)</translation>
        </message>
        <message>
            <source>HTML page or CSV table with every finding.</source>
            <translation>Страница HTML или таблица CSV со всеми замечаниями.</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Число ошибок</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Число предупреждений</translation>
        </message>
        <message>
            <source>Number of notes</source>
            <translation>Число примечаний</translation>
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
            <translation>Ошибок: {errors}, предупреждений: {warnings}, примечаний: {notes}.</translation>
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}; the log shows the first {shown}, the report all.</source>
            <translation>Ошибок: {errors}, предупреждений: {warnings}, примечаний: {notes}; в журнале первые {shown}, в отчёте все.</translation>
        </message>
    </context>
    <context>
        <name>ValuesPage</name>
        <message>
            <source>Values of the source</source>
            <translation>Значения источника</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Станет</translation>
        </message>
        <message>
            <source>Say what each value means. Rows whose status means nothing here stay out, and are listed.</source>
            <translation>Укажите, что означает каждое значение. Строки, статус которых здесь ничего не значит, пропускаются и перечисляются.</translation>
        </message>
        <message>
            <source>The source has no values in these fields.</source>
            <translation>В этих полях источника нет значений.</translation>
        </message>
        <message>
            <source>— leave these rows out —</source>
            <translation>— пропустить эти строки —</translation>
        </message>
        <message>
            <source>— do not take it —</source>
            <translation>— не брать —</translation>
        </message>
        <message>
            <source>— empty —</source>
            <translation>— пусто —</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>No polygon is selected: select one or more polygons in any layer of the project, then choose this.</source>
            <translation>Полигоны не выбраны: выберите один или несколько полигонов в любом слое проекта, затем этот пункт.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>Слой «{layer}» нельзя править: его файл доступен только для чтения или занят; разрешите запись или закройте его в другой программе.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no field “{field}”, which a change of status needs; open a complete file.</source>
            <translation>В слое «{layer}» нет поля «{field}», нужного для изменения статуса; откройте полный файл.</translation>
        </message>
        <message>
            <source>A row is no longer in the layer “{layer}”, so nothing was changed; select it again.</source>
            <translation>Строки больше нет в слое «{layer}», поэтому ничего не изменено; выберите её снова.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved ({detail}); your changes are kept, unsaved, in the layer.</source>
            <translation>Слой «{layer}» не удалось сохранить ({detail}); ваши изменения остались в слое, несохранённые.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved, since another program holds its file locked; close it there, then save again: your changes are kept, unsaved, in the layer.</source>
            <translation>Слой «{layer}» не удалось сохранить: его файл занят другой программой; закройте его там и сохраните снова: ваши изменения остались в слое, несохранённые.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved, since its disk is full; make room, then save again: your changes are kept, unsaved, in the layer.</source>
            <translation>Слой «{layer}» не удалось сохранить: диск заполнен; освободите место и сохраните снова: ваши изменения остались в слое, несохранённые.</translation>
        </message>
        <message>
            <source>The layer “{layer}” was saved, but its file does not hold all of it ({detail} rows differ); compare them with the attribute table and enter again what is missing.</source>
            <translation>Слой «{layer}» сохранён, но в файле не всё (различаются строки: {detail}); сравните их с таблицей атрибутов и введите недостающее снова.</translation>
        </message>
    </context>
</TS>
