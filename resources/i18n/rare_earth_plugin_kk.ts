<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kernel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of survey zones and prospect targets of an exploration programme, and the area that is still unmapped, each figure with its definition, its date and its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas lie on the ellipsoid WGS 84; the edges of a polygon are straight in longitude and latitude. QGIS itself joins vertices by geodesics, so its areas differ (by 5 in 100 000 for Kazakhstan).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference programme is built from public data. Its geometry is ILLUSTRATIVE and not official. Boundaries: Natural Earth and © OpenStreetMap contributors (ODbL).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys: F2 changes a status, Enter zooms to the selected rows, Ctrl+F searches, Ctrl+C copies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Rare Earth Survey</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BuildProject</name>
        <message>
            <source>Build the project of a programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a QGIS project with the styled layers of a survey programme: territory, oblasts, coverage, remaining area, zones, targets and field bases. The remaining area (any method, any scale, accepted or released) goes into a GeoPackage beside the project.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS project (*.qgz)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project file to write; an existing one is replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mapped = any method, any scale, accepted or released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cartogram</name>
        <message>
            <source>share covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year of the last survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finest scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cartogram of study 1:{scale}, {theme}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (illustrative)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets 1:{scale}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over {limit} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coarser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scale not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under {limit} %, not studied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not studied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CartogramDialog</name>
        <message>
            <source>Cartogram of study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Map sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colour by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CartogramMaker</name>
        <message>
            <source>Add to the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the cartogram</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cartogram lies on top of the layers, in a group of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frames {crs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>The check was stopped; what is shown is from before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the place on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview the repair of the selected findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last repair back, as long as it is not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save all findings as an HTML page or a CSV table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check of {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this kind was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the data have changed since: check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repaired: {count}. Save the changes, or undo the repair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML page (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {name} in {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoicesView</name>
        <message>
            <source>The polygons selected in any layer; choose it again to take another selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Taken from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Methods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of &amp;date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commodity</name>
        <message>
            <source>rare earths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lanthanum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cerium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>praseodymium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neodymium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>promethium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>samarium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>europium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gadolinium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>terbium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dysprosium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holmium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>erbium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thulium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ytterbium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lutetium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yttrium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scandium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phosphorus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beryllium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tantalum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>niobium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>titanium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rhenium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>osmium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bismuth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>antimony</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selenium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tellurium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gallium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>indium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lithium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zirconium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hafnium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tungsten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>molybdenum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vanadium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>uranium</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correct an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}: {move}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author of the move *</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason *</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The correction is recorded at once as a further event; what was recorded before stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}: the move was never made</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageChart</name>
        <message>
            <source>covered: {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>newly covered: {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unmapped: {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goal: {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published: {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forecast: {low} to {high} (9 in 10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed: {area} a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>committed beyond (hatched): {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned beyond (outlined): {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered area by year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No accepted survey has a date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}: covered area from {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracted or in work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forecast, 9 in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pace needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered at the end of the year, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newly covered in the year, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goal for {year}: {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published {year}: {area}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageSection</name>
        <message numerus="yes">
            <source>only the last {count} years</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Copy the years as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the chart as a picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or save the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered area by year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {path} cannot be written ({detail}); choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered area by year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The years are on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>newly covered, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unmapped, km²</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrsPage</name>
        <message>
            <source>Places where the layer can lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Another coordinate reference system …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Definition</name>
        <message>
            <source>mapped = {method}, {scale}, accepted or released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{scale} or finer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it stands on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>area of the polygon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>official area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own polygon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {area} ({name})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remaining unmapped area: {area} ({percent}) {denominator}, {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition: {text}; area on the ellipsoid WGS 84, overlaps counted once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {title}, {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ILLUSTRATIVE geometry: built from public data, not official</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditStrip</name>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status changes not saved: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edits not saved: {layers}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Status: {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correction: {code}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Open a programme to see its zones and targets by status, and how much area is still unmapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A programme file (.gpkg) can also be dropped here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name (Russian)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale 1:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared area, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official area, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contractor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author of the last move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the last move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document of the last move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commodities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence of the position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position within, km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identified on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geometry</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldsPage</name>
        <message>
            <source>Import into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a saved mapping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this mapping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a field of the source for each field of the programme, or write a text in quotes or an expression. Fields left empty keep what the programme has. Rows are found again by UUID, else by code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import &amp;into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Areas in the source are in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hectares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>m²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thousand km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{factor} km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a saved mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field mappings {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mapping of {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this mapping</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Covered, committed and remaining area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapped at 1:50 000 within the zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the figure with its definition, date and source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} unmapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}, illustrative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>official {official} − polygon {polygon} = {rest} not drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracted or in work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>otherwise remaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the zones at 1:50 000: {left} of {area} left ({percent})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text}, illustrative</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All severities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a finding to read it whole.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{count} findings, {offered} of them with a repair.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Repair offered: {repair}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingReport</name>
        <message>
            <source>{path} names no report; let its name end in .html or .csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report {path} cannot be written ({detail}); close it in the other program, check the folder and the free space, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check of {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File: {source}. Checked on {day} with Rare Earth Survey {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY, not official.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longitude, latitude</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingSentences</name>
        <message>
            <source>Lies {km} km outside the territory; with latitude and longitude exchanged it would be {swapped_km} km from the border: check the position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to {country} and lies outside the territory; take it out of this table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be compared with the territory, since the geometry library gave up; redraw it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors: {error}, warnings: {warning}, notes: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oblasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field bases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the polygon valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange latitude and longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the field “{field}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identified on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The territory has no usable polygon, so nothing is known of inside and outside; draw or import one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has no usable geometry ({reason}); draw or import one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The polygon is not valid: an outline crosses or touches itself; repaired it holds {km2} km².</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has the same polygon as {other}; delete one of them, or draw it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares {km2} km² with {other}, {share} % of the smaller one; move the common boundary.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be compared with {other}, since the geometry library gave up; redraw one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude and longitude are exchanged: it lies at {lat}° N {lon}° E, and inside the territory the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lies {km} km outside the border, which is drawn no better than to {limit} km; check the position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The position {lat}° N {lon}° E is none on Earth; correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lies {km} km outside the territory; check the position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lies in the territory, but its source says {country}; check position and country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lies outside the territory, up to {km} km from the border; check its position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reaches out of the territory by {outside_km2} km² ({share} %), up to {km} km; cut it at the border.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has no UUID, so its history cannot be told from others; save the row once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has the same UUID as {other}; empty it and save, then it gets its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has no code; enter one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has the same code “{value}” as another row; give each its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code “{value}” looks the same as “{other}” of another row; give each its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code “{value}” has stray spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has no status, so it counts nowhere; choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status “{value}” is none of the life cycle; choose one of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has no method, so it counts only where any method does; choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The method “{value}” is not known; choose one of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names no commodity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a commodity of the programme: {value}; correct the symbol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commodities “{value}” are not written as symbols with a semicolon between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declares {declared} km², but its polygon holds {km2} km² ({share} %); correct the one or the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The official area is {declared} km², the polygon holds {km2} km² ({share} %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{first}” ({early}) lies after “{second}” ({late}); correct one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{column}” ({day}) has not come yet; correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted without a date: it counts as it stands, but is left out as of any date; enter the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” in “{column}” cannot be read and was passed over; correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cites a zone that does not exist ({value}); choose one, or empty the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history has a gap: the move to “{new}” begins at “{old}”, but the one before ended at “{before}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history holds a move from “{old}” to “{new}”, which the life cycle does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history dates the move to “{new}” {day}, before an earlier one of {latest}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status is “{status}”, but the history ends with “{last}”; move it once more, so that it is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status “{status}” has no history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows: {count}, but published: {stated} ({source}, {as_of}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{km2} km² together, but {stated} were published ({source}, {as_of}): {share} %.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>{count} repaired</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} without area</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} undated</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets snapped</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} not needed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} notes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>About the data: {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geometry repaired before it was counted:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No usable geometry, so not counted:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted without a date; counted as it stands, left out as of a date:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map sheets computed on a grid of a micrometre, since the overlay failed:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Footprints that no figure needed, since others cover the same ground: {count}. Their geometry was not looked at, so it is not known whether they are valid; no figure depends on them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the data</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>&amp;Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D&amp;ocument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Statuses as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So&amp;urce of the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This goes into the history with each status that is new, unless the source itself says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I state that the geometry of this programme is official from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The panel, maps and exports then no longer say “illustrative”, also of rows that this import does not touch. Your name and the source are kept in the programme's note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import of {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written and read back: {added} added, {changed} changed, {dropped} dropped; statuses recorded: {events}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the source that were left out: {count}; the report tells why.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message>
            <source>Assumptions of the forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 stands for what the recent pace amounts to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years that the pace is the mean of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Season from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Season to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days lost to weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>± from season to season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crews or aircraft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New km² a crew-day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>± from day to day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back all changes of the assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard deviation of the share of days lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard deviation as a share of the mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{output} (recent pace)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal of {goal} was reached by {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{needed} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{needed} a year until {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal needs {what}; in {years} nothing new was covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the pace of {years} it is reached in {month}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The pace of single years is illustrative: it is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pace of single years before {year} is illustrative: only the totals of {years} and the goal are published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal needs {what}: {share} of the pace of {years} ({pace} a year).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal needs {what}: about as much as the pace of {years} ({pace} a year).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal needs {what}: about {factor} times the pace of {years} ({pace} a year).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code that no other row has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This step is not open from the status that the row has now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new status must record it; steps back and aside need a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not before the day of the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No less than zero</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>km²</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>footprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the panel, tool not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>correction: {move}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrected on {moment}: {day}, {move}, {author}, {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the status was changed, outside the panel; nobody stated day, author and reason.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of statuses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code, status, author, reason …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by kind of row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by kind of event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the panel, not explained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrected events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a further event that says anew what this move was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the history …</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{total} events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {total} events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>corrected events are struck out, corrections in italics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date in brackets is the day of recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export of the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryExport</name>
        <message>
            <source>ILLUSTRATIVE programme: statuses and dates are invented, not official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1: day, author, reason and document belong to the move; 0: only the status was changed, they are what the row said before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>uuid of the event that this one corrects; both stay, the last correction counts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>old place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{area} km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} does not exist; choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} has no content at all (0 bytes); copy it again from where it came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside {path} the file {detail} is missing; copy all files of that name together, then choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} cannot be read {detail}; check its permissions and whether it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} is locked by another program; close it there, then choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS finds no vector layer in {path}; choose a Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage or CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive {path} holds no layer; unpack it and choose the file that holds the data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer {path} has no features, so there is nothing to import; choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The texts of {path} cannot be read in the encoding {detail}; choose another one whose samples read well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS cannot open {path} {detail}; open it in the program it comes from and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown status '{detail}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same row as {detail} before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an exact copy of {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several rows of the programme have the code {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing polygonal is left after its repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: '{detail}' is no value for '{column}' and stays out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: the life cycle does not foresee {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{absent} dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{absent} not in the source (kept)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{added} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{changed} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unchanged} unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{left_out} left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{repaired} geometries repaired</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>Import into “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{count} features; fields {names}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The programme has no territory yet to hold the source against; it is taken by its own CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where the source lies, or its coordinate reference system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} cannot be written ({reason}); choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report saved as {path}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportCrs</name>
        <message>
            <source>The layer says {crs}. The programme has no territory yet to compare its place with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer says {crs}: {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the usual coordinate reference systems puts the layer inside the territory; choose another one, or check that it is a layer of this territory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer does not say what its coordinates mean, and the programme has no territory yet to compare its place with. It may be one of these:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer does not say what its coordinates mean. Taken for one of these, it lies inside the territory:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer says {crs}: {share}. Taken for one of the others below, it lies there:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} m apart: the numbers cannot tell which is right; the report or the map's title block can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} km apart, since eastings without a zone number fit every zone: choose the place where the layer belongs, or look its zone up in the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{crs}, axes swapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{distance} m from the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{distance} km from the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no change of datum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same place as {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of it inside the territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing of it inside the territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of its vertices inside the territory</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportFlow</name>
        <message>
            <source>Layers of the programme are in edit mode ({layers}): save or discard their changes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {source}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <source>{source} is read as {encoding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no = in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a layer into a programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings the rows of any vector source into a table of a survey programme, all of them or none. Rows that the programme has already, by UUID or else by code, are changed where the source says something else; running it again changes nothing.

Without a mapping the fields are guessed from their names in English, Russian, Kazakh or French, and statuses from their values. FIELDS adds to that or overrules it: code=Number;status='accepted'. Geometries in another coordinate reference system come in by the project's transformations, their edges cut to 2 km before; invalid ones are repaired. Rows without a usable geometry, with an unknown status, outside the territory or with a code that came before are left out; log and report list them.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was added, changed, dropped and left out, row by row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geometries repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer to import from; its filter and selection count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage of the programme to import into.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table: zone, target, coverage, territory, region or base.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping that the import assistant has saved; empty for a guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs like code=Number;name='A text', by field name or QGIS expression.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CRS of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a source that names none, or a wrong one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as cp1251 or cp866; empty for the best guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop rows that the source lacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise they stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty values erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise an empty value of the source leaves the programme's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take rows outside the territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise zones, targets and footprints outside are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declare the programme official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>States that its geometry is official from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On whose word the statuses go into the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statuses as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the statuses where the source states none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes the report and leaves the programme as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report {path} cannot be written ({reason}); choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {count} more, all of them in the report.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportSource</name>
        <message>
            <source>Windows-1251 (Cyrillic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOS 866 (Cyrillic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KZ-1048 (Kazakh)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KOI8-R (Russian)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows-1252 (Western)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>polygons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>various</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>There are no texts in the language '{code}'; choose one of these: {known}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Layer</name>
        <message>
            <source>Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oblasts and cities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey coverage by year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remaining unmapped area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prospect targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field bases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY — not official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (illustrative)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} — illustrative geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Airport</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered share of the area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area minus covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted or released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In work, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of what is left: contracted, in work or submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of what is left beyond that: planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered km² at {scale}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any method</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerExport</name>
        <message>
            <source>as it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remaining unmapped area, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denominator, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped, without usable geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted without a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets computed on a grid of 1 µm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the map sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ILLUSTRATIVE: built from public data, not official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the programme states it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mapped by the definition, accepted or released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the remaining area: contracted, in work or submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the remaining area beyond that: planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>area minus covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered by that method at 1:N or finer, overlaps counted once; by any method or scale where it says any</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the rows are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oblasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Methods and scales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale of the map sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit that the methods and scales are counted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the ledger as a table, with its definition, date and source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered km² by each method at a scale or finer; overlaps count once within a cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheets in WGS 84 numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>illustrative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export of the ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Accepted, year not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City over 100 000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey cancelled or superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet in the programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{layer} — as of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map: {crs}, 1:{scale}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapActions</name>
        <message>
            <source>Change status…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of statuses…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statuses are read-only now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapSheets</name>
        <message>
            <source>Map sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the frames of the map sheets that an extent meets, with their codes (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В), between 0 and 60 degrees north.

Frames belong to a datum, by default Pulkovo 1942: its frames lie 66 to 95 m from those of WGS 84. A frame is built from the corners of its 1:50 000 sheets and then brought to EPSG:4326, so that scales nest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets whose inside meets this extent are made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale of the sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Datum of the frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A polygon for each sheet in EPSG:4326, its code in the field 'sheet'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet meets the extent: the nomenclature covers 0 to 60 degrees north.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Method</name>
        <message>
            <source>Geological</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hydrogeological</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engineering-geological</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geophysical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eco-geological</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Geochemical</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewProgrammeDialog</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The geometry that I put in is official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without this every panel, map and export of the programme says that its geometry is illustrative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutsideStrip</name>
        <message>
            <source>Add the reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statuses changed elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code} {move} ({moment})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status changed outside the panel, no reason recorded: {moves}{more}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Change the definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} by status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered area by year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computing the remaining area …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figure yet: press Compute again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group}: {count} — click to show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure is on the clipboard, with its definition, date and source.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PanelHeader</name>
        <message>
            <source>Open a programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import zones, targets, coverage… from another source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cartogram of study on the map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the cartogram page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the programme and compute again (F5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About, versions, and which library computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New empty programme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate this programme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the whole as one GeoPackage…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme files (*.gpkg);;All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Statuses of an earlier day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastStrip</name>
        <message>
            <source>Back to today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statuses as of {day}, read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{layer} {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{layer}: {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a status then, not shown: {counts}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Empty values of the source empty what the programme has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also take rows outside the territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of what would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the source {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remarks {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the rows that the source does not have ({count}); otherwise they stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to write: the programme has it all already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought to WGS 84 by “{operation}”, {accuracy}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{count} closed lines become polygons.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Geometry repaired: {rows}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first {count} of each</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgrammeEdits</name>
        <message>
            <source>There are edits that are not saved. Save or undo them, then open the other programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer is no longer in the project, so its status cannot be changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>New empty programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate this programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} (copy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the whole programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme files {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} is open in this project; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are edits that are not saved: save or undo them, so that the copy is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} is read-only, so nothing can be imported; duplicate it first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgrammeSession</name>
        <message>
            <source>Remaining area of {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computation stopped. The figures shown are those from before.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>What was written for {path} could not be read back and was thrown away; the file there is as it was. Check the drive, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written; check that its folder exists, takes files and has room, and that no other program holds the file. {detail}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>panel, {user} (Rare Earth Survey {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import, {user} (Rare Earth Survey {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS {version}, {user}, outside the panel, {moment}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Published figures count any method and scale of the whole territory, so none stands beside this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published unmapped = official {official} − covered {covered} ({date}; {source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RareEarthDock</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the computation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop computing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save them now, or leave them unsaved in their layers, which stay in edit mode?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave unsaved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo everything that is not saved, also what was drawn or changed in {layers}?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RareEarthPlugin</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the Rare Earth Survey panel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RareEarthProvider</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemainingArea</name>
        <message>
            <source>Remaining unmapped area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes all footprints of a survey coverage away from a territory and tells what is left: as polygons and as a ledger in km2, one row for the territory and one for each unit.

Overlapping and repeated footprints count once. Units are clipped to the territory; the row 'outside units' holds what lies in none. Area is that of the WGS 84 ellipsoid between edges that are straight in longitude and latitude, so covered + remaining = area in every row; QGIS's own $area joins vertices by geodesics and differs by some 0.005 %.

With a status field, 'accepted' and 'released' are covered; 'contracted', 'in_work' and 'submitted' are committed, a part of what remains; all others count as nothing. Without one every footprint is covered.

Layers may be in any coordinate reference system. Invalid geometries are repaired, features without a usable polygon are skipped; the log lists both by feature id. Of more than 20 000 footprints only those are checked that a figure depends on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons of the area to be mapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons to have a row of the ledger each, such as oblasts or sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field that names the unit; without one it goes by its feature id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remaining area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What no footprint covers, cut along cells of 15' x 10', in EPSG:4326.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas in km2, a row for the territory and one for each unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area, km2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered area, km2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remaining area, km2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The territory has no usable polygon, so its area is 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>REMAINING and LEDGER both point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown status in the field {field}, not counted as mapped: {status} ({count}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would be changed. It can be undone, and is not saved before you save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more of the same kinds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <source>The layer of the row {row} is no longer in the project; open the programme again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row {row} is no longer in the layer “{layer}”, so nothing was repaired; check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the check, so nothing was repaired; check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer “{layer}” is not in degrees, so latitude and longitude of {row} cannot be exchanged; bring it to EPSG:4326 first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing polygonal is left of {row} in the layer “{layer}”; draw it anew.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Repair of {count} rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearest base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{base}, {km} km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapped, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left, km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oblast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapped at 1:50 000 or finer, accepted or released; what is left is the rest of the area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Along the ellipsoid, from a point inside the target; not by road</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Change status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move all selected rows to another status, in one step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every recorded move of the selected rows, or of the whole programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} selected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The mapping {place} cannot be read {detail}; choose another file, or map the fields again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {place} is no field mapping; choose one that the import assistant has saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be imported into a table '{detail}'; choose one of the tables offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table '{detail}' has no field '{column}'; take it out of the mapping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source {place} has no field '{detail}', which '{column}' is mapped to; map it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The expression for '{column}' cannot be evaluated {detail}; correct it or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'{column}' knows no value '{detail}'; choose one of the values offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values of '{column}' cannot be multiplied by {detail}; give a number above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping {place} is made for the table '{detail}'; choose that table or another mapping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field is mapped, so there is nothing to import; map at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} and others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a geometry that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no polygon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no single point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a coordinate that is no number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>larger than the Earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be transformed to WGS 84</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the globe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crosses the antimeridian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is read-only: statuses and geometries cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A journal beside the read-only file may hold later changes; copy both to a folder that you can write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table '{table}' is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table 'programme' has several rows; the first one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer of '{table}' is filtered; the figures count the whole table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures include edits of '{table}' that are not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of the areas in '{table}', {reason}: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without status in '{table}', so not counted as mapped: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown status '{detail}' in '{table}', not counted as mapped: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without method in '{table}', counted only where any method does: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown method '{detail}' in '{table}': {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'{detail}' in '{table}' is no date and was passed over: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'{detail}' in '{table}' is no scale and was passed over: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Footprints that cite a zone which does not exist: {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without UUID in '{table}': {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same UUID as another row in '{table}': {count} ({rows}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer ran out of memory; close other programs, then compute again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unforeseen happened ({kind}: {detail}); please report it to the plugin's authors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shapely computes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is not installed: same figures, slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is older than 2.1: same figures, slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS's own geometry computes, since the installed shapely brings a GEOS of its own, which cannot work inside this QGIS: same figures, slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is there but cannot be loaded: same figures, slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS's own geometry computes, as the environment variable RARE_EARTH_KERNEL asks: same figures, slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} does not exist; choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} exists already; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} is locked by another program; close it there, then open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} cannot be read {detail}; check its permissions and whether its drive is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} cannot be written {detail}; check the folder's permissions and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} is incomplete or damaged; take it from a backup or copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} is no GeoPackage; choose a programme file (.gpkg).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GeoPackage {path} is no survey programme, since it has no table 'programme' that says so; choose a programme file, or import its layers into one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} lacks the table '{table}'; take it from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme file {path} lacks the column '{column}' in the table '{table}'; take it from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table '{table}' of {path} is not in longitude and latitude (EPSG:4326), so nothing can be imported into it; bring the table to EPSG:4326 first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy cannot take the place of {path}, which it is made from; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A layer of {path} is being edited, here or in another window; save or discard its changes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} was changed meanwhile, so nothing was written; look at the preview again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer {layer} has no known coordinate reference system, so its place on Earth is unknown; set one in the layer's properties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No transformation leads from the coordinate reference system {detail} of the layer {layer} to WGS 84; give the layer another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer {layer} has no field '{detail}'; choose another field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no area to take a remainder from; draw or import one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme states no official area of its territory; enter it in its field official_km2, or choose the polygon's area as denominator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas that must add up differ ({expected} against {found} km2), so no figure is shown; check the geometries of the programme for extreme coordinates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The geometry library gave up ({detail}), so no figure is shown; run the tool 'Check validity' on the layers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computation was cancelled; the figures shown are those from before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'{text}' is no sheet code; write one like M-43, M-43-XXI or M-43-89-В.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the sheet code '{text}' the Cyrillic letter Н could be H or N; write it in Latin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet code '{text}' has the column {detail}, but columns run from 1 to 60.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet code '{text}' has the number {detail}, which no sheet of its scale has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet code '{text}' is one of 1:{detail}, not of the scale asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no sheets of the scale {text}; choose 1:1 000 000, 500 000, 200 000, 100 000 or 50 000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place {text} lies outside the map sheets, which cover 0 to 60 degrees north; choose another extent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map sheets cannot be framed in {crs}; choose a coordinate reference system in degrees, such as EPSG:4284.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No transformation leads from {crs} to WGS 84 there; choose another datum or extent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a report number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a resource category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a commodity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The move from '{current}' to '{wanted}' must record {missing}; enter it, then move again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A move from '{current}' to '{wanted}' is not allowed; choose one of the statuses offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event to be corrected is no longer in the history; open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no status '{status}'; choose one of those offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this correction the history would end in '{status}', but the row is '{current}'; choose another day or status, or change the status itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A correction needs a reason; enter it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A correction needs the day of the move; enter it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This programme file is of an earlier version, which holds no corrections; open it where it can be written, so that it is brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forecast: no whole year of coverage is known yet; date the accepted surveys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forecast: the day of the goal must lie after {date}, by a hundred years at most; choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forecast: an assumption is out of range ({name}); correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no sheet of it; draw or import one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet meets the territory: the nomenclature covers 0 to 60 degrees north.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetCoverage</name>
        <message>
            <source>Cartogram of study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts a survey coverage by map sheet: area of the sheet within the territory, covered and remaining area in km2, covered percent, year of the last accepted survey and the finest scale.

Overlapping footprints count once; the sheets add up to the territory. With a status field only 'accepted' and 'released' count. A survey that holds no more of a sheet than a strip of 120 m along its edges, which frames of another datum bring about, gives it neither year nor scale.

Frames belong to a datum, by default Pulkovo 1942; they are built from the corners of their 1:50 000 sheets, so that scales nest, and brought to EPSG:4326.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons of the area to be mapped; sheets are clipped to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale of the sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One row is made for each sheet of this scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of acceptance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with a date or a year; without one no sheet has a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with the scale denominator, as 50000; without one no sheet has a scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Datum of the frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A polygon for each sheet that the territory meets, in EPSG:4326.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{area} km2 of the territory lie in no sheet: sheets cover 0 to 60 degrees north.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{field}: {count} values cannot be read and count as not known: {ids}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SiteRows</name>
        <message>
            <source>The layer '{layer}' has no geometry; name the fields that hold longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the layer '{layer}' one field of coordinates is named; name both, or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer '{layer}' holds lines; choose one of points or polygons.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV or a zip of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(none)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or a layer of the &amp;project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Layers of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Texts: choose the line whose words read well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;East, longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;North, latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what to import</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>designed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>airborne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fieldwork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compilation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ranked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>licensed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>explored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>appraised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>registered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in work</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusChangeDialog</name>
        <message>
            <source>Change status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not before the last move, {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} *</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>* This move must record it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot make this move and stay as they are ({count}): {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New status “{status}” for {rows} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commodity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>New status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusMoves</name>
        <message>
            <source>No move is open to all of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot move: {rows}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SurveyAlgorithm</name>
        <message numerus="yes">
            <source>{layer}: {count} features were not checked, since no figure depends on their shape.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} geometries repaired, feature ids {ids}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features skipped, {reason}, feature ids {ids}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The computation was cancelled, so nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{layer}: brought to WGS 84 by '{operation}', {accuracy}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>{path} names no table format; let its name end in .xlsx or .csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {path} cannot be written ({detail}); close it in the spreadsheet program, check the folder and the free space, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableFilters</name>
        <message>
            <source>Code, name, note …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by oblast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by commodity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All statuses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All oblasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All commodities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>Zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer is not in the project. Open the programme again to bring it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer's filter shows no row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme has no row here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of the whole programme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline: {moves}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValidateProgramme</name>
        <message>
            <source>Check a programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks for what should be mended in a survey programme: polygons that are invalid, drawn twice, overlapping, outside the territory or with latitude and longitude exchanged; codes, statuses and commodities that are missing, shared or unknown; declared areas, dates and histories that contradict each other; counts and areas against the published figures. Nothing is changed.

With a layer, that layer is checked instead, against the territory of the programme: points, polygons, or a table whose fields hold longitude and latitude in degrees. What lies within 5 km of the border is a warning, since the border is drawn no better; distances are geodesics on the ellipsoid WGS 84.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer to check instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points, polygons or a table; empty to check the programme itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the report calls a row of the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its values must be there and differ from each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that name another country than the territory's are reported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with longitudes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Degrees in WGS 84; with latitudes it comes before the geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with latitudes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Degrees in WGS 84; with longitudes it comes before the geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A point for each finding in EPSG:4326, with its sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML page (*.html);;Text table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML page or CSV table with every finding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}; the log shows the first {shown}, the report all.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValuesPage</name>
        <message>
            <source>Values of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what each value means. Rows whose status means nothing here stay out, and are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source has no values in these fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>— leave these rows out —</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>— do not take it —</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>— empty —</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>No polygon is selected: select one or more polygons in any layer of the project, then choose this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer “{layer}” has no field “{field}”, which a change of status needs; open a complete file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row is no longer in the layer “{layer}”, so nothing was changed; select it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer “{layer}” could not be saved ({detail}); your changes are kept, unsaved, in the layer.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
