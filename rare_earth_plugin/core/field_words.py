"""What columns are called in English, Russian, Kazakh and French files, and by which words people write their values.

One line a column or value; phrases are parted by commas, the most telling first. Spelling (case, accents, Latin for
Cyrillic, underscores) makes no difference, see :mod:`.spelling`. The Kazakh and French words are proposals that a
native geologist should check.
"""

from __future__ import annotations

from collections.abc import Mapping


def _phrases(lines: str) -> dict[str, tuple[str, ...]]:
    """``key: phrase, phrase`` a line; a line without a key goes on."""
    found: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in lines.strip().splitlines():
        name, colon, rest = line.partition(":")
        key, rest = (name.strip(), rest) if colon else (key, line)
        found[key] = found.get(key, ()) + tuple(word for part in rest.split(",") if (word := part.strip()))
    return found


_COLUMNS = _phrases(
    """
    uuid: uuid, guid, globalid, global id
    code: code, pcode, код, шифр, номер, номер участка, номер зоны, id, identifier, ид, no, num, number, nomer
        индекс, index
        № , № пп, коды, нөмірі, нөмір, numéro, identifiant, zone no, zone id, zone code, target id, site id
    name: name, название, наименование, имя, название участка, наименование участка, наименование площади, участок
        наименование объекта, title, zone name, site name, объект, атауы, аты, учаске атауы, nom, nom de la zone
        désignation, intitulé
    name_ru: name_ru, название рус, название на русском, наименование рус, nom russe
    name_2: alt names, alt name, other name, name_2, другое название, второе название, autre nom, басқа атауы
    status: status, статус, состояние, стадия, этап, стадия работ, этап работ, state, stage, phase, мәртебесі, мәртебе
        күйі, кезеңі, statut, état, étape
    method: method, метод, вид работ, вид съемки, вид исследований, тип работ, тип съемки, метод исследований, вид
        survey type, type of survey, work type, type, әдісі, әдіс, жұмыс түрі, түсірілім түрі, méthode, type de levé
    scale: scale, масштаб, масштаб съемки, масштаб работ, scale denominator, map scale, мб, масштабы, échelle
    declared_km2: area km2, area, площадь км2, площадь, площадь кв км, s км2, пл км2, км2, km2, sq km, area sqkm
        площадь га, s га, area ha, площадь м2, area m2, s м2, га, declared area, official area, размер площади
        ауданы, ауданы км2, аумағы, superficie, surface
        superficie km2, aire
    started_on: start date, started, start, begin, started on, дата начала, начало, начало работ, date start
        год начала
        start year, басталуы, басталған күні, date de début, début, date début, commencement
    due_on: due date, due, end date, end, deadline, finish, due on, дата окончания, окончание, срок, срок сдачи
        срок окончания, окончание работ, завершение, год окончания, date end, end year, аяқталуы, мерзімі, date de fin
        fin, échéance
    accepted_on: accepted on, accepted, acceptance date, дата принятия, дата приемки, дата утверждения, принят
        утвержден
        дата отчета, approval date, год принятия, год отчета, год, год съемки, year, survey year, қабылданған күні
        жыл
        жылы, date d'acceptation, date de réception, accepté le, année
    contractor: contractor, исполнитель, подрядчик, организация, исполнитель работ, предприятие, company, organisation
        organization, executor, недропользователь, орындаушы, мердігер, ұйым, компания, entreprise, exécutant
        organisme
    report_no: report no, report number, report, номер отчета, отчет, инвентарный номер, инв номер, инв, инв №
        № отчета
        фондовый номер, есеп нөмірі, есеп, numéro de rapport, rapport, no rapport
    licence_no: licence no, license no, licence, license, номер лицензии, лицензия, № лицензии, контракт
        лицензия нөмірі
        numéro de licence, permis, numéro de permis
    note: note, notes, примечание, примечания, комментарий, описание, comment, comments, remark, remarks, description
        дополнительно, ескерту, ескертпе, түсініктеме, remarque, commentaire, observations
    status_on: status date, status on, status since, дата статуса, дата изменения статуса, статус с, мәртебе күні
        date du statut
    author: author, автор, ответственный, авторы, составитель, автор записи, auteur, responsable
    reason: reason, причина, основание, себебі, негіздеме, raison, motif
    document: document, документ, приказ, номер приказа, протокол, құжат, бұйрық, décret
    source: source, source dataset, dataset, источник, источник данных, источник информации, data source, дереккөз
        дереккөзі
        source des données
    geometry_source: geometry source, источник геометрии, происхождение геометрии, источник контура
    commodities: commodities, commodity, полезное ископаемое, полезные ископаемые, пи, вид сырья, сырье, элементы
        элемент
        компоненты, металлы, минеральное сырье, minerals, elements, metals, substance, пайдалы қазба, пайдалы қазбалар
        элементтер, substances, minerai, éléments
    category: category, resource category, категория, категория ресурсов, категория прогноза, санаты, санат, catégorie
    confidence: confidence, reliability, достоверность, надежность, сенімділігі, confiance, fiabilité
    position_km: uncertainty km, position km, position error, uncertainty, accuracy km, точность км, погрешность км
        точность положения, погрешность, incertitude, incertitude km
    identified_on: identified on, identified, discovered, discovery date, discovery year, дата выявления
        год выявления
        год открытия, выявлен, дата открытия, анықталған күні, анықталған жылы, date de découverte, découverte
        identifié le
    zone_uuid: zone uuid
    photo: photo, photos, picture, image, фото, фотография, фотографии, снимок, фотосурет, сурет, photographie, cliché
    kind: kind, base type, type, тип, вид, тип базы, түрі, genre, nature
    population: population, население, численность населения, халқы, халық саны, habitants
    """
)
_ALSO_CALLED = {
    "territory": {"official_km2": _COLUMNS["declared_km2"]},
}
_SHARED = "uuid code name source geometry_source note"
_MOVE = "status_on author reason document"
_BY_TABLE = {
    "territory": "uuid code name source geometry_source official_km2",
    "region": f"{_SHARED} name_ru",
    "zone": f"{_SHARED} status method scale declared_km2 started_on due_on accepted_on contractor report_no photo "
    f"{_MOVE}",
    "target": f"{_SHARED} status commodities category confidence position_km identified_on licence_no photo {_MOVE}",
    "coverage": f"{_SHARED} method scale status started_on due_on accepted_on zone_uuid contractor report_no {_MOVE}",
    "base": f"{_SHARED} name_2 kind population photo",
}
COLUMNS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    table: {name: _ALSO_CALLED.get(table, {}).get(name) or _COLUMNS[name] for name in columns.split()}
    for table, columns in _BY_TABLE.items()
}
"""Table -> column of ours -> what other people call it."""

NEVER = frozenset(
    {"geom", "geometry", "the_geom", "wkt", "shape", "shape_area", "shape_leng", "shape_length", "fid", "ogc_fid"}
)
"""What programs add to a table by themselves, in the form of :func:`.spelling.plain`."""

STATUSES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "zone": _phrases(
        """
        proposed: proposed, предложен, предлагается, предложенный, ұсынылған, proposée, proposé
        selected: selected, выбран, отобран, таңдалған, retenue, retenu, sélectionné
        designed: designed, design, project, проект, псд, запроектирован, проектирование, проект псд, жобаланған
            projetée
            projeté
        contracted: contracted, contract, договор, контракт, заключен договор, законтрактован, договор заключен
            келісімшарт жасалған, келісімшарт, sous contrat
        airborne: airborne, аэрогеофизика, аэрогеофизические работы, аэросъемка, levé aérien
        fieldwork: fieldwork, field work, полевые работы, полевые, поле, в поле, далалық жұмыстар, terrain
            travaux de terrain
        suspended: suspended, приостановлен, приостановлено, тоқтатыла тұрған, suspendue, suspendu
        compilation: compilation, камеральные работы, камеральные, камералка, обработка, камералдық жұмыстар
        submitted: submitted, отчет сдан, сдан, отчет представлен, на рассмотрении, есеп тапсырылған, rapport remis
        accepted: accepted, принят, принято, отчет принят, утвержден, approved, қабылданған, acceptée, accepté
        released: released, передан в фонды, в фондах, фонды, published, опубликован, қорға берілген, publiée, publié
        cancelled: cancelled, canceled, отменен, отменено, аннулирован, жойылған, annulée, annulé
        superseded: superseded, заменен, replaced, ауыстырылған, remplacée, remplacé
        """
    ),
    "target": _phrases(
        """
        identified: identified, выявлен, выявлено, анықталған, identifié
        ranked: ranked, оценен по очередности, очередность, ранжирован, реттелген, classé
        recommended: recommended, рекомендован, рекомендуется, ұсынылған, recommandé
        programmed: programmed, включен в программу, в программе, programme, бағдарламаға енгізілген, programmé
        licensed: licensed, выдана лицензия, лицензия, лицензирован, лицензия берілген, sous permis
        explored: explored, разведан, разведка, exploration, барланған, exploré
        appraised: appraised, оценен, оценка, оценочные работы, бағаланған, évalué
        registered: registered, на государственном учете, на учете, госучет, на балансе, мемлекеттік есепте
            enregistré
        rejected: rejected, отклонен, отвергнут, қабылданбаған, rejeté
        on_hold: on hold, отложен, приостановлен, кейінге қалдырылған, en attente
        """
    ),
    "coverage": _phrases(
        """
        planned: planned, planning, запланирован, планируется, план, в плане, жоспарланған, planifié
        contracted: contracted, contract, договор, контракт, законтрактован, заключен договор, келісімшарт
            sous contrat
        in_work: in work, in progress, ongoing, в работе, ведутся работы, проводится, выполняется, полевые работы
            камеральные работы, жұмыста, en cours
        submitted: submitted, отчет сдан, сдан, на рассмотрении, есеп тапсырылған, rapport remis
        accepted: accepted, done, completed, finished, принят, отчет принят, выполнен, завершен, заснято, утвержден
            қабылданған, аяқталған, acceptée, accepté, terminé
        released: released, published, передан в фонды, в фондах, фонды, опубликован, қорға берілген, publiée, publié
        cancelled: cancelled, canceled, отменен, аннулирован, жойылған, annulée, annulé
        superseded: superseded, заменен, устарел, outdated, ауыстырылған, remplacée, remplacé
        """
    ),
}
"""Table -> status -> how people write it."""

METHOD_STEMS: Mapping[str, tuple[str, ...]] = _phrases(
    """
    hydrogeological: гидрогеолог, гидро, hydrogeo, hydro, ггс
    engineering_geological: инженерно, инженерная, инж геол, engineering, géotechn, ингеол
    eco_geological: геоэколог, эколого, эколог, eco geo, ecogeo, ecolog, environment, écolog
    geochemical: геохим, литохим, geochem, géochim, шлиховое
    geophysical: аэрогеофиз, геофиз, магнит, грави, сейсм, электроразвед, гамма, радиометр, geophys, géophys
        magnet, gravi
        seism, airborne, aéroporté
    geological: геологосъем, геолог, гср, гс2, гдп, гсш, гс 50, гс 200, съемка, geolog, géolog, mapping, поиск
        түсірілім
    """
)
"""Method -> beginnings of words; the first line with one decides, so that hydrogeological comes before geological."""

COMMODITY_WORDS: Mapping[str, tuple[str, ...]] = _phrases(
    """
    REE: редкие земли, редкоземельные, редкоземельные элементы, редкоземельные металлы, рзэ, рзм, тр, tr, tr2o3
        treo, reo
        rare earths, rare earth, rare earth elements, terres rares, сирек жер элементтері, сирек жер металдары
        сирек жерлер
    La: лантан, lanthanum, lanthane
    Ce: церий, cerium, cérium
    Pr: празеодим, praseodymium
    Nd: неодим, neodymium, néodyme
    Pm: прометий, promethium
    Sm: самарий, samarium
    Eu: европий, europium
    Gd: гадолиний, gadolinium
    Tb: тербий, terbium
    Dy: диспрозий, dysprosium
    Ho: гольмий, holmium
    Er: эрбий, erbium
    Tm: тулий, thulium
    Yb: иттербий, ytterbium
    Lu: лютеций, lutetium
    Y: иттрий, yttrium, y2o3
    Sc: скандий, scandium
    Cu: медь, copper, cuivre, мыс
    P: фосфор, phosphorus, phosphate, фосфаты, фосфориты, апатит, p2o5, phosphore, фосфор
    Be: бериллий, beryllium, beo, béryllium
    Ta: тантал, tantalum, ta2o5, tantale
    Nb: ниобий, niobium, nb2o5
    Ti: титан, titanium, tio2, titane
    Re: рений, rhenium, rhénium
    Os: осмий, osmium
    Bi: висмут, bismuth
    Sb: сурьма, antimony, antimoine
    Se: селен, selenium, sélénium
    Te: теллур, tellurium, tellure
    Ga: галлий, gallium
    In: индий, indium
    Li: литий, lithium, li2o
    Zr: цирконий, zirconium, zro2, циркон
    Hf: гафний, hafnium
    W: вольфрам, tungsten, wo3, tungstène
    Mo: молибден, molybdenum, molybdène
    Sn: олово, tin, étain, қалайы
    V: ванадий, vanadium, v2o5
    U: уран, uranium, u3o8
    """
)
"""Symbol -> how people write it besides the symbol."""

YES = ("да", "yes", "y", "true", "1", "иә", "ия", "oui", "есть", "+")
NO = ("нет", "no", "n", "false", "0", "жоқ", "non", "-", "−")
MONTHS = (
    ("январ", "янв", "january", "jan", "janvier", "janv", "қаңтар"),
    ("феврал", "фев", "february", "feb", "février", "févr", "ақпан"),
    ("март", "мар", "march", "mar", "mars", "наурыз"),
    ("апрел", "апр", "april", "apr", "avril", "avr", "сәуір"),
    ("май", "мая", "may", "mai", "мамыр"),
    ("июн", "june", "jun", "juin", "маусым"),
    ("июл", "july", "jul", "juillet", "juil", "шілде"),
    ("август", "авг", "august", "aug", "août", "тамыз"),
    ("сентябр", "сен", "сент", "september", "sep", "sept", "septembre", "қыркүйек"),
    ("октябр", "окт", "october", "oct", "octobre", "қазан"),
    ("ноябр", "ноя", "нояб", "november", "nov", "novembre", "қараша"),
    ("декабр", "дек", "december", "dec", "décembre", "déc", "желтоқсан"),
)
"""Names of the months as they begin, January first."""

TABLE_STEMS: Mapping[str, tuple[str, ...]] = _phrases(
    """
    target: перспектив, проявлен, месторожд, target, prospect, deposit, occurrence, gisement
    coverage: изучен, картограмм, coverage, studied, footprint, couverture, зерттел
    zone: участ, площад, зона, зоны, zone, учаске
    region: област, облыс, район, region, oblast, province, district, région
    base: база, базы, base, город, поселк, town, settlement, village
    territory: границ, рубеж, территор, контур, border, boundary, territory, country, frontière, шекара, аумағ
    """
)
"""Table -> beginnings of words in the name of a file or layer; the first line with one decides: the border of zones is
a layer of zones."""
