<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CampaignCompare</name>
        <message numerus="yes">
            <source>{count} more stops have another crew or day.</source>
            <translation>
                <numerusform>{count} more stop has another crew or day.</numerusform>
                <numerusform>{count} more stops have another crew or day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignPlan</name>
        <message numerus="yes">
            <source>{count} stops do not fit:</source>
            <translation>
                <numerusform>{count} stop does not fit:</numerusform>
                <numerusform>{count} stops do not fit:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more; the map and the timetable show them.</source>
            <translation>
                <numerusform>and {count} more; the map and the timetable show it.</numerusform>
                <numerusform>and {count} more; the map and the timetable show them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignPlanning</name>
        <message numerus="yes">
            <source>{count} more stops do not fit; the stops' layer names them all.</source>
            <translation>
                <numerusform>{count} more stop does not fit; the stops' layer names them all.</numerusform>
                <numerusform>{count} more stops do not fit; the stops' layer names them all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignStops</name>
        <message numerus="yes">
            <source>{count} stops, {km2} unmapped</source>
            <translation>
                <numerusform>{count} stop, {km2} unmapped</numerusform>
                <numerusform>{count} stops, {km2} unmapped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageSection</name>
        <message numerus="yes">
            <source>only the last {count} years</source>
            <translation>
                <numerusform>only the last {count} year</numerusform>
                <numerusform>only the last {count} years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message numerus="yes">
            <source>{count} findings, {offered} of them with a repair.</source>
            <translation>
                <numerusform>{count} finding, {offered} of them with a repair.</numerusform>
                <numerusform>{count} findings, {offered} of them with a repair.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>{count} repaired</source>
            <translation>
                <numerusform>{count} repaired</numerusform>
                <numerusform>{count} repaired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} without area</source>
            <translation>
                <numerusform>{count} without area</numerusform>
                <numerusform>{count} without area</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} undated</source>
            <translation>
                <numerusform>{count} undated</numerusform>
                <numerusform>{count} undated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets snapped</source>
            <translation>
                <numerusform>{count} sheet snapped</numerusform>
                <numerusform>{count} sheets snapped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} not needed</source>
            <translation>
                <numerusform>{count} not needed</numerusform>
                <numerusform>{count} not needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} notes</source>
            <translation>
                <numerusform>{count} note</numerusform>
                <numerusform>{count} notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message numerus="yes">
            <source>{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</source>
            <translation>
                <numerusform>{reached} of {simulations} simulated courses with {crews} crew and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</numerusform>
                <numerusform>{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>{total} events</source>
            <translation>
                <numerusform>{total} event</numerusform>
                <numerusform>{total} events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {total} events</source>
            <translation>
                <numerusform>{shown} of {total} event</numerusform>
                <numerusform>{shown} of {total} events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>{repaired} geometries repaired</source>
            <translation>
                <numerusform>{repaired} geometry repaired</numerusform>
                <numerusform>{repaired} geometries repaired</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message numerus="yes">
            <source>{count} features; fields {names}</source>
            <translation>
                <numerusform>{count} feature; fields {names}</numerusform>
                <numerusform>{count} features; fields {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>{count} closed lines become polygons.</source>
            <translation>
                <numerusform>{count} closed line becomes a polygon.</numerusform>
                <numerusform>{count} closed lines become polygons.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message numerus="yes">
            <source>{count} found</source>
            <translation>
                <numerusform>{count} found</numerusform>
                <numerusform>{count} found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} marked, {km2} unmapped</source>
            <translation>
                <numerusform>{count} marked, {km2} unmapped</numerusform>
                <numerusform>{count} marked, {km2} unmapped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the best {count} shown</source>
            <translation>
                <numerusform>the best {count} shown</numerusform>
                <numerusform>the best {count} shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message numerus="yes">
            <source>Repair of {count} rows</source>
            <translation>
                <numerusform>Repair of {count} row</numerusform>
                <numerusform>Repair of {count} rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetCoverage</name>
        <message numerus="yes">
            <source>{field}: {count} values cannot be read and count as not known: {ids}.</source>
            <translation>
                <numerusform>{field}: {count} value cannot be read and counts as not known: {ids}.</numerusform>
                <numerusform>{field}: {count} values cannot be read and count as not known: {ids}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SurveyAlgorithm</name>
        <message numerus="yes">
            <source>{layer}: {count} features were not checked, since no figure depends on their shape.</source>
            <translation>
                <numerusform>{layer}: {count} feature was not checked, since no figure depends on its shape.</numerusform>
                <numerusform>{layer}: {count} features were not checked, since no figure depends on their shape.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} geometries repaired, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer}: {count} geometry repaired, feature id {ids}.</numerusform>
                <numerusform>{layer}: {count} geometries repaired, feature ids {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features skipped, {reason}, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer}: {count} feature skipped, {reason}, feature id {ids}.</numerusform>
                <numerusform>{layer}: {count} features skipped, {reason}, feature ids {ids}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
