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
        <name>CampaignMap</name>
        <message numerus="yes">
            <source>Does not fit: {count} stops</source>
            <translation>
                <numerusform>Does not fit: {count} stop</numerusform>
                <numerusform>Does not fit: {count} stops</numerusform>
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
        <message numerus="yes">
            <source>and {count} more inputs to look at again.</source>
            <translation>
                <numerusform>and {count} more input to look at again.</numerusform>
                <numerusform>and {count} more inputs to look at again.</numerusform>
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
        <message numerus="yes">
            <source>{count} selected sheets lack nothing at that scale, or lie outside, and were not added: {names}.</source>
            <translation>
                <numerusform>{count} selected sheet lacks nothing at that scale, or lies outside, and was not added: {names}.</numerusform>
                <numerusform>{count} selected sheets lack nothing at that scale, or lie outside, and were not added: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets lack nothing by that survey and keep the one they had: {names}.</source>
            <translation>
                <numerusform>{count} sheet lacks nothing by that survey and keeps the one it had: {names}.</numerusform>
                <numerusform>{count} sheets lack nothing by that survey and keep the one they had: {names}.</numerusform>
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
        <name>Dossier</name>
        <message numerus="yes">
            <source>{count} vertices, joined in the order of their numbers by lines that are straight in longitude and latitude, the last one with the first. Length of the perimeter: {length} km.</source>
            <translation>
                <numerusform>{count} vertex, joined in the order of their numbers by lines that are straight in longitude and latitude, the last one with the first. Length of the perimeter: {length} km.</numerusform>
                <numerusform>{count} vertices, joined in the order of their numbers by lines that are straight in longitude and latitude, the last one with the first. Length of the perimeter: {length} km.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldPackageDialog</name>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} stop</numerusform>
                <numerusform>{count} stops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} things must be mended before it leaves.</source>
            <translation>
                <numerusform>{count} thing must be mended before it leaves.</numerusform>
                <numerusform>{count} things must be mended before it leaves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is whole; {count} things to know.</source>
            <translation>
                <numerusform>It is whole; {count} thing to know.</numerusform>
                <numerusform>It is whole; {count} things to know.</numerusform>
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
        <name>GroundDialog</name>
        <message numerus="yes">
            <source>Submitted: {count} sheets. Save the changes in the panel, or undo them.</source>
            <translation>
                <numerusform>Submitted: {count} sheet. Save the changes in the panel, or undo them.</numerusform>
                <numerusform>Submitted: {count} sheets. Save the changes in the panel, or undo them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Handback</name>
        <message numerus="yes">
            <source>{km} km in {count} parts</source>
            <translation>
                <numerusform>{km} km in {count} part</numerusform>
                <numerusform>{km} km in {count} parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>polygon of {count} vertices</source>
            <translation>
                <numerusform>polygon of {count} vertex</numerusform>
                <numerusform>polygon of {count} vertices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} stop</numerusform>
                <numerusform>{count} stops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} observations</source>
            <translation>
                <numerusform>{count} observation</numerusform>
                <numerusform>{count} observations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) bore the identity (UUID) of another row and got their own: {names}.</source>
            <translation>
                <numerusform>{count} row ({table}) bore the identity (UUID) of another row and got its own: {names}.</numerusform>
                <numerusform>{count} rows ({table}) bore the identity (UUID) of another row and got their own: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) had no identity (UUID) and got one.</source>
            <translation>
                <numerusform>{count} row ({table}) had no identity (UUID) and got one.</numerusform>
                <numerusform>{count} rows ({table}) had no identity (UUID) and got one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) have a geometry of another kind, which stays behind: {names}.</source>
            <translation>
                <numerusform>{count} row ({table}) has a geometry of another kind, which stays behind: {names}.</numerusform>
                <numerusform>{count} rows ({table}) have a geometry of another kind, which stays behind: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos are named but not in the folder: {names}.</source>
            <translation>
                <numerusform>{count} photo is named but not in the folder: {names}.</numerusform>
                <numerusform>{count} photos are named but not in the folder: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waypoints are planned stops that came back as they left; they are no observations.</source>
            <translation>
                <numerusform>{count} waypoint is a planned stop that came back as it left; it is no observation.</numerusform>
                <numerusform>{count} waypoints are planned stops that came back as they left; they are no observations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} routes are plans and no tracks; they stay behind.</source>
            <translation>
                <numerusform>{count} route is a plan and no track; it stays behind.</numerusform>
                <numerusform>{count} routes are plans and no tracks; they stay behind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the clock runs back at {count} fixes, by {detail} s at the most; every fix is kept.</source>
            <translation>
                <numerusform>{names}: the clock runs back at {count} fix, by {detail} s at the most; every fix is kept.</numerusform>
                <numerusform>{names}: the clock runs back at {count} fixes, by {detail} s at the most; every fix is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes are dated to a year that cannot be ({detail}); they are kept without their time.</source>
            <translation>
                <numerusform>{names}: {count} fix is dated to a year that cannot be ({detail}); it is kept without its time.</numerusform>
                <numerusform>{names}: {count} fixes are dated to a year that cannot be ({detail}); they are kept without their time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the position leaps {count} times, by {detail} m at the most; the track is cut there.</source>
            <translation>
                <numerusform>{names}: the position leaps {count} time, by {detail} m at the most; the track is cut there.</numerusform>
                <numerusform>{names}: the position leaps {count} times, by {detail} m at the most; the track is cut there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes have no time.</source>
            <translation>
                <numerusform>{names}: {count} fix has no time.</numerusform>
                <numerusform>{names}: {count} fixes have no time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandbackDialog</name>
        <message numerus="yes">
            <source>… and {count} more remarks</source>
            <translation>
                <numerusform>… and {count} more remark</numerusform>
                <numerusform>… and {count} more remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows selected</source>
            <translation>
                <numerusform>{count} row selected</numerusform>
                <numerusform>{count} rows selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} fields to decide</source>
            <translation>
                <numerusform>{count} field to decide</numerusform>
                <numerusform>{count} fields to decide</numerusform>
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
        <message numerus="yes">
            <source>{taken_back} statuses would go back</source>
            <translation>
                <numerusform>{taken_back} status would go back</numerusform>
                <numerusform>{taken_back} statuses would go back</numerusform>
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
        <name>MergeFieldwork</name>
        <message numerus="yes">
            <source>{count} rows are contested, so nothing was merged; decide them in the review of the panel.</source>
            <translation>
                <numerusform>{count} row is contested, so nothing was merged; decide it in the review of the panel.</numerusform>
                <numerusform>{count} rows are contested, so nothing was merged; decide them in the review of the panel.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>{count} statuses would go back to an earlier one, which the programme has left since; they are marked under “Changed”.</source>
            <translation>
                <numerusform>{count} status would go back to an earlier one, which the programme has left since; it is marked under “Changed”.</numerusform>
                <numerusform>{count} statuses would go back to an earlier one, which the programme has left since; they are marked under “Changed”.</numerusform>
            </translation>
        </message>
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
        <name>Report</name>
        <message numerus="yes">
            <source>{count} accepted footprints have no date of acceptance: they count today and on no earlier day.</source>
            <translation>
                <numerusform>{count} accepted footprint has no date of acceptance: it counts today and on no earlier day.</numerusform>
                <numerusform>{count} accepted footprints have no date of acceptance: they count today and on no earlier day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} moves were taken back by corrections.</source>
            <translation>
                <numerusform>{count} move was taken back by corrections.</numerusform>
                <numerusform>{count} moves were taken back by corrections.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} moves of statuses after {since} until {until}.</source>
            <translation>
                <numerusform>{count} move of a status after {since} until {until}.</numerusform>
                <numerusform>{count} moves of statuses after {since} until {until}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeasonDialog</name>
        <message numerus="yes">
            <source>A booklet has a page for each day of work: {count} pages in all.</source>
            <translation>
                <numerusform>A booklet has a page for each day of work: {count} page in all.</numerusform>
                <numerusform>A booklet has a page for each day of work: {count} pages in all.</numerusform>
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
        <name>StopsDialog</name>
        <message numerus="yes">
            <source>{count} stops: {names}</source>
            <translation>
                <numerusform>{count} stop: {names}</numerusform>
                <numerusform>{count} stops: {names}</numerusform>
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
