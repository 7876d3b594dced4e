<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A native geologist should check the terms. -->
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>Moteur géométrique</translation>
        </message>
        <message>
            <source>Locale</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Status of survey zones and prospect targets of an exploration programme, and the area that is still unmapped, each figure with its definition, its date and its source.</source>
            <translation>Statut des zones de levé et des périmètres prospectifs d'un programme d'exploration, et superficie restant à lever ; chaque chiffre avec sa définition, sa date et sa source.</translation>
        </message>
        <message>
            <source>Areas lie on the ellipsoid WGS 84; the edges of a polygon are straight in longitude and latitude. QGIS itself joins vertices by geodesics, so its areas differ (by 5 in 100 000 for Kazakhstan).</source>
            <translation>Les superficies sont calculées sur l'ellipsoïde WGS 84 ; les côtés d'un polygone sont droits en longitude et latitude. QGIS relie les sommets par des géodésiques, ses superficies diffèrent donc (de 5 sur 100 000 pour le Kazakhstan).</translation>
        </message>
        <message>
            <source>The reference programme is built from public data. Its geometry is ILLUSTRATIVE and not official. Boundaries: Natural Earth and © OpenStreetMap contributors (ODbL).</source>
            <translation>Le programme de référence est construit à partir de données publiques. Sa géométrie est ILLUSTRATIVE et non officielle. Limites : Natural Earth et © les contributeurs d'OpenStreetMap (ODbL).</translation>
        </message>
        <message>
            <source>Keys: F2 changes a status, Enter zooms to the selected rows, Ctrl+F searches, Ctrl+C copies.</source>
            <translation>Touches : F2 change un statut, Entrée zoome sur les lignes sélectionnées, Ctrl+F recherche, Ctrl+C copie.</translation>
        </message>
        <message>
            <source>About Rare Earth Survey</source>
            <translation>À propos de Rare Earth Survey</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Daily backups kept</source>
            <translation>Sauvegardes quotidiennes gardées</translation>
        </message>
        <message>
            <source>beside the programme file</source>
            <translation>à côté du fichier de programme</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurer …</translation>
        </message>
        <message>
            <source>A copy is made in {folder} on each day on which the programme is edited.</source>
            <translation>Une copie est faite dans {folder} chaque jour où le programme est modifié.</translation>
        </message>
        <message>
            <source>{day}, before restoring</source>
            <translation>{day}, avant une restauration</translation>
        </message>
        <message>
            <source>{day}, before it was brought to version {version}</source>
            <translation>{day}, avant la mise à la version {version}</translation>
        </message>
    </context>
    <context>
        <name>BuildProject</name>
        <message>
            <source>Build the project of a programme</source>
            <translation>Construire le projet d'un programme</translation>
        </message>
        <message>
            <source>Writes a QGIS project with the styled layers of a survey programme: territory, oblasts, coverage, remaining area, zones, targets and field bases. The remaining area (any method, any scale, accepted or released) goes into a GeoPackage beside the project.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation>Écrit un projet QGIS avec les couches stylées d'un programme de levé : territoire, oblasts, couverture, superficie restante, zones, périmètres et bases de terrain. La superficie restante (toute méthode, toute échelle, accepté ou publié) est écrite dans un GeoPackage à côté du projet.

Sans fichier de programme, le programme de référence fourni avec l'extension est pris ; sa géométrie est illustrative et non officielle.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Fichier du programme</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>GeoPackage d'un programme ; vide pour le programme de référence.</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>QGIS project (*.qgz)</source>
            <translation>Projet QGIS (*.qgz)</translation>
        </message>
        <message>
            <source>Project file to write; an existing one is replaced.</source>
            <translation>Fichier de projet à écrire ; un fichier existant est remplacé.</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Nombre de zones</translation>
        </message>
        <message>
            <source>Number of targets</source>
            <translation>Nombre de périmètres</translation>
        </message>
        <message>
            <source>mapped = any method, any scale, accepted or released</source>
            <translation>levé = toute méthode, toute échelle, accepté ou publié</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>La géométrie de ce programme est illustrative, non officielle.</translation>
        </message>
    </context>
    <context>
        <name>Cartogram</name>
        <message>
            <source>share covered</source>
            <translation>part levée</translation>
        </message>
        <message>
            <source>year of the last survey</source>
            <translation>année du dernier levé</translation>
        </message>
        <message>
            <source>finest scale</source>
            <translation>échelle la plus fine</translation>
        </message>
        <message>
            <source>Cartogram of study 1:{scale}, {theme}</source>
            <translation>Cartogramme de couverture 1:{scale}, {theme}</translation>
        </message>
        <message>
            <source>{name} (illustrative)</source>
            <translation>{name} (illustratif)</translation>
        </message>
        <message>
            <source>Sheets 1:{scale}</source>
            <translation>Feuilles 1:{scale}</translation>
        </message>
        <message>
            <source>over {limit} %</source>
            <translation>plus de {limit} %</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>depuis {year}</translation>
        </message>
        <message>
            <source>up to {year}</source>
            <translation>jusqu'à {year}</translation>
        </message>
        <message>
            <source>year not known</source>
            <translation>année inconnue</translation>
        </message>
        <message>
            <source>coarser</source>
            <translation>moins détaillée</translation>
        </message>
        <message>
            <source>scale not known</source>
            <translation>échelle inconnue</translation>
        </message>
        <message>
            <source>under {limit} %, not studied</source>
            <translation>moins de {limit} %, non levé</translation>
        </message>
        <message>
            <source>not studied</source>
            <translation>non levé</translation>
        </message>
    </context>
    <context>
        <name>CartogramDialog</name>
        <message>
            <source>Cartogram of study</source>
            <translation>Cartogramme de couverture</translation>
        </message>
        <message>
            <source>&amp;Map sheets</source>
            <translation>&amp;Feuilles</translation>
        </message>
        <message>
            <source>&amp;Colour by</source>
            <translation>&amp;Couleur selon</translation>
        </message>
    </context>
    <context>
        <name>CartogramMaker</name>
        <message>
            <source>Add to the map</source>
            <translation>Ajouter à la carte</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>Export the cartogram</source>
            <translation>Exporter le cartogramme</translation>
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation>Cartogramme de couverture</translation>
        </message>
        <message>
            <source>The cartogram lies on top of the layers, in a group of its own.</source>
            <translation>Le cartogramme est au-dessus des couches, dans un groupe à part.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>The check was stopped; what is shown is from before.</source>
            <translation>La vérification a été arrêtée ; les résultats affichés sont antérieurs.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Avancement de la vérification</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Zoomer</translation>
        </message>
        <message>
            <source>Show the place on the map</source>
            <translation>Montrer le lieu sur la carte</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Preview the repair of the selected findings</source>
            <translation>Aperçu de la correction des constats sélectionnés</translation>
        </message>
        <message>
            <source>Undo repair</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take the last repair back, as long as it is not saved</source>
            <translation>Annuler la dernière correction tant qu'elle n'est pas enregistrée</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Rapport…</translation>
        </message>
        <message>
            <source>Save all findings as an HTML page or a CSV table</source>
            <translation>Enregistrer tous les constats en page HTML ou en table CSV</translation>
        </message>
        <message>
            <source>Check of {title}</source>
            <translation>Vérification de {title}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Vérification …</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Pas encore vérifié.</translation>
        </message>
        <message>
            <source>Nothing of this kind was found.</source>
            <translation>Aucun constat de ce genre.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Aucun constat.</translation>
        </message>
        <message>
            <source>checked at {time}</source>
            <translation>vérifié à {time}</translation>
        </message>
        <message>
            <source>the data have changed since: check again</source>
            <translation>les données ont changé depuis : vérifiez à nouveau</translation>
        </message>
        <message>
            <source>Repaired: {count}. Save the changes, or undo the repair.</source>
            <translation>Corrigé : {count}. Enregistrez les modifications ou annulez la correction.</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Copier les lignes sélectionnées</translation>
        </message>
        <message>
            <source>{title} check</source>
            <translation>{title} – vérification</translation>
        </message>
        <message>
            <source>HTML page (*.html)</source>
            <translation>Page HTML (*.html)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Table texte (*.csv)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Report of the check</source>
            <translation>Rapport de vérification</translation>
        </message>
        <message>
            <source>Saved: {name} in {folder}</source>
            <translation>Enregistré : {name} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>ChoicesView</name>
        <message>
            <source>The polygons selected in any layer; choose it again to take another selection</source>
            <translation>Les polygones sélectionnés dans une couche quelconque ; choisissez à nouveau pour en prendre d'autres</translation>
        </message>
        <message>
            <source>any method</source>
            <translation>toute méthode</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>état actuel</translation>
        </message>
        <message>
            <source>&amp;Taken from</source>
            <translation>&amp;Superficie de référence</translation>
        </message>
        <message>
            <source>&amp;Methods</source>
            <translation>&amp;Méthodes</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Échelle</translation>
        </message>
        <message>
            <source>As of &amp;date</source>
            <translation>À la &amp;date</translation>
        </message>
    </context>
    <context>
        <name>Commodity</name>
        <message>
            <source>rare earths</source>
            <translation>terres rares</translation>
        </message>
        <message>
            <source>lanthanum</source>
            <translation>lanthane</translation>
        </message>
        <message>
            <source>cerium</source>
            <translation>cérium</translation>
        </message>
        <message>
            <source>praseodymium</source>
            <translation>praséodyme</translation>
        </message>
        <message>
            <source>neodymium</source>
            <translation>néodyme</translation>
        </message>
        <message>
            <source>promethium</source>
            <translation>prométhium</translation>
        </message>
        <message>
            <source>samarium</source>
            <translation>samarium</translation>
        </message>
        <message>
            <source>europium</source>
            <translation>europium</translation>
        </message>
        <message>
            <source>gadolinium</source>
            <translation>gadolinium</translation>
        </message>
        <message>
            <source>terbium</source>
            <translation>terbium</translation>
        </message>
        <message>
            <source>dysprosium</source>
            <translation>dysprosium</translation>
        </message>
        <message>
            <source>holmium</source>
            <translation>holmium</translation>
        </message>
        <message>
            <source>erbium</source>
            <translation>erbium</translation>
        </message>
        <message>
            <source>thulium</source>
            <translation>thulium</translation>
        </message>
        <message>
            <source>ytterbium</source>
            <translation>ytterbium</translation>
        </message>
        <message>
            <source>lutetium</source>
            <translation>lutétium</translation>
        </message>
        <message>
            <source>yttrium</source>
            <translation>yttrium</translation>
        </message>
        <message>
            <source>scandium</source>
            <translation>scandium</translation>
        </message>
        <message>
            <source>copper</source>
            <translation>cuivre</translation>
        </message>
        <message>
            <source>phosphorus</source>
            <translation>phosphore</translation>
        </message>
        <message>
            <source>beryllium</source>
            <translation>béryllium</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>tantale</translation>
        </message>
        <message>
            <source>niobium</source>
            <translation>niobium</translation>
        </message>
        <message>
            <source>titanium</source>
            <translation>titane</translation>
        </message>
        <message>
            <source>rhenium</source>
            <translation>rhénium</translation>
        </message>
        <message>
            <source>osmium</source>
            <translation>osmium</translation>
        </message>
        <message>
            <source>bismuth</source>
            <translation>bismuth</translation>
        </message>
        <message>
            <source>antimony</source>
            <translation>antimoine</translation>
        </message>
        <message>
            <source>selenium</source>
            <translation>sélénium</translation>
        </message>
        <message>
            <source>tellurium</source>
            <translation>tellure</translation>
        </message>
        <message>
            <source>gallium</source>
            <translation>gallium</translation>
        </message>
        <message>
            <source>indium</source>
            <translation>indium</translation>
        </message>
        <message>
            <source>lithium</source>
            <translation>lithium</translation>
        </message>
        <message>
            <source>zirconium</source>
            <translation>zirconium</translation>
        </message>
        <message>
            <source>hafnium</source>
            <translation>hafnium</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>tungstène</translation>
        </message>
        <message>
            <source>molybdenum</source>
            <translation>molybdène</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>étain</translation>
        </message>
        <message>
            <source>vanadium</source>
            <translation>vanadium</translation>
        </message>
        <message>
            <source>uranium</source>
            <translation>uranium</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correct an event</source>
            <translation>Corriger un événement</translation>
        </message>
        <message>
            <source>{code}: {move}, {day}</source>
            <translation>{code} : {move}, {day}</translation>
        </message>
        <message>
            <source>New status</source>
            <translation>Nouveau statut</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Author of the move *</source>
            <translation>Auteur du passage *</translation>
        </message>
        <message>
            <source>Reason *</source>
            <translation>Motif *</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>The correction is recorded at once as a further event; what was recorded before stays in the history.</source>
            <translation>La correction est consignée aussitôt comme un événement de plus ; ce qui était consigné reste dans l'historique.</translation>
        </message>
        <message>
            <source>Record the correction</source>
            <translation>Consigner la correction</translation>
        </message>
        <message>
            <source>{status}: the move was never made</source>
            <translation>{status} : le passage n'a jamais eu lieu</translation>
        </message>
    </context>
    <context>
        <name>CoverageChart</name>
        <message>
            <source>covered: {area}</source>
            <translation>levé : {area}</translation>
        </message>
        <message>
            <source>newly covered: {area}</source>
            <translation>nouvellement levé : {area}</translation>
        </message>
        <message>
            <source>unmapped: {area}</source>
            <translation>non levé : {area}</translation>
        </message>
        <message>
            <source>goal: {area}</source>
            <translation>objectif : {area}</translation>
        </message>
        <message>
            <source>published: {area}</source>
            <translation>publié : {area}</translation>
        </message>
        <message>
            <source>forecast: {low} to {high} (9 in 10)</source>
            <translation>prévision : de {low} à {high} (9 sur 10)</translation>
        </message>
        <message>
            <source>needed: {area} a year</source>
            <translation>nécessaire : {area} par an</translation>
        </message>
        <message>
            <source>committed beyond (hatched): {area}</source>
            <translation>sous contrat en plus (hachuré) : {area}</translation>
        </message>
        <message>
            <source>planned beyond (outlined): {area}</source>
            <translation>planifié en plus (contour) : {area}</translation>
        </message>
        <message>
            <source>the picture cannot be written</source>
            <translation>l'image ne peut pas être écrite</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Superficie levée par année</translation>
        </message>
        <message>
            <source>No accepted survey has a date yet</source>
            <translation>Aucun levé accepté n'a encore de date</translation>
        </message>
        <message>
            <source>{first} to {last}: covered area from {low} to {high}</source>
            <translation>de {first} à {last} : superficie levée de {low} à {high}</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>sous contrat ou en cours</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planifié</translation>
        </message>
        <message>
            <source>forecast, 9 in 10</source>
            <translation>prévision, 9 sur 10</translation>
        </message>
        <message>
            <source>pace needed</source>
            <translation>rythme nécessaire</translation>
        </message>
        <message>
            <source>Covered at the end of the year, km²</source>
            <translation>Levé à la fin de l'année, km²</translation>
        </message>
        <message>
            <source>Newly covered in the year, km²</source>
            <translation>Nouvellement levé dans l'année, km²</translation>
        </message>
        <message>
            <source>goal for {year}: {area}</source>
            <translation>objectif {year} : {area}</translation>
        </message>
        <message>
            <source>published {year}: {area}</source>
            <translation>publié en {year} : {area}</translation>
        </message>
    </context>
    <context>
        <name>CoverageSection</name>
        <message numerus="yes">
            <source>only the last {count} years</source>
            <translation>
                <numerusform>la {count} dernière année seulement</numerusform>
                <numerusform>les {count} dernières années seulement</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the years as a table</source>
            <translation>Copier les années en tableau</translation>
        </message>
        <message>
            <source>Save the chart as a picture…</source>
            <translation>Enregistrer le graphique en image…</translation>
        </message>
        <message>
            <source>Copy or save the chart</source>
            <translation>Copier ou enregistrer le graphique</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Superficie levée par année</translation>
        </message>
        <message>
            <source>The picture {path} cannot be written ({detail}); choose another folder.</source>
            <translation>L'image {path} ne peut pas être écrite ({detail}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>Image SVG (*.svg)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Enregistrer le graphique</translation>
        </message>
        <message>
            <source>covered area by year</source>
            <translation>superficie levée par année</translation>
        </message>
        <message>
            <source>The years are on the clipboard.</source>
            <translation>Les années sont dans le presse-papiers.</translation>
        </message>
        <message>
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <source>newly covered, km²</source>
            <translation>nouvellement levé, km²</translation>
        </message>
        <message>
            <source>covered, km²</source>
            <translation>levé, km²</translation>
        </message>
        <message>
            <source>unmapped, km²</source>
            <translation>non levé, km²</translation>
        </message>
    </context>
    <context>
        <name>CrsPage</name>
        <message>
            <source>Places where the layer can lie</source>
            <translation>Lieux possibles de la couche</translation>
        </message>
        <message>
            <source>&amp;Another coordinate reference system …</source>
            <translation>&amp;Autre système de coordonnées …</translation>
        </message>
    </context>
    <context>
        <name>Definition</name>
        <message>
            <source>mapped = {method}, {scale}, accepted or released</source>
            <translation>levé = {method}, {scale}, accepté ou publié</translation>
        </message>
        <message>
            <source>any method</source>
            <translation>toute méthode</translation>
        </message>
        <message>
            <source>no method</source>
            <translation>aucune méthode</translation>
        </message>
        <message>
            <source>any scale</source>
            <translation>toute échelle</translation>
        </message>
        <message>
            <source>{scale} or finer</source>
            <translation>{scale} ou plus fin</translation>
        </message>
        <message>
            <source>as it stands on {date}</source>
            <translation>état au {date}</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>à la date du {date}</translation>
        </message>
        <message>
            <source>area of the polygon</source>
            <translation>superficie du polygone</translation>
        </message>
        <message>
            <source>official area</source>
            <translation>superficie officielle</translation>
        </message>
        <message>
            <source>own polygon</source>
            <translation>polygone choisi</translation>
        </message>
        <message>
            <source>of {area} ({name})</source>
            <translation>sur {area} ({name})</translation>
        </message>
        <message>
            <source>Remaining unmapped area: {area} ({percent}) {denominator}, {date}</source>
            <translation>Superficie restante non levée : {area} ({percent}) {denominator}, {date}</translation>
        </message>
        <message>
            <source>Definition: {text}; area on the ellipsoid WGS 84, overlaps counted once</source>
            <translation>Définition : {text} ; superficie sur l'ellipsoïde WGS 84, recouvrements comptés une fois</translation>
        </message>
        <message>
            <source>Source: {title}, {source}</source>
            <translation>Source : {title}, {source}</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE geometry: built from public data, not official</source>
            <translation>Géométrie ILLUSTRATIVE : construite à partir de données publiques, non officielle</translation>
        </message>
    </context>
    <context>
        <name>EditStrip</name>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Undo all</source>
            <translation>Tout annuler</translation>
        </message>
        <message>
            <source>Status changes not saved: {count}</source>
            <translation>Changements de statut non enregistrés : {count}</translation>
        </message>
        <message>
            <source>Edits not saved: {layers}</source>
            <translation>Modifications non enregistrées : {layers}</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
        <message>
            <source>Correction: {code}</source>
            <translation>Correction : {code}</translation>
        </message>
        <message>
            <source>Edits that could not be saved</source>
            <translation>Modifications qui n'ont pas pu être enregistrées</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Open a programme to see its zones and targets by status, and how much area is still unmapped.</source>
            <translation>Ouvrez un programme pour voir ses zones et périmètres par statut, et la superficie qui reste à lever.</translation>
        </message>
        <message>
            <source>Reference programme</source>
            <translation>Programme de référence</translation>
        </message>
        <message>
            <source>Programme file …</source>
            <translation>Fichier de programme …</translation>
        </message>
        <message>
            <source>New empty programme…</source>
            <translation>Nouveau programme vide…</translation>
        </message>
        <message>
            <source>For files of your own: make a programme, then import them</source>
            <translation>Pour vos propres fichiers : créez un programme, puis importez-les</translation>
        </message>
        <message>
            <source>A programme file (.gpkg) can also be dropped here.</source>
            <translation>Un fichier de programme (.gpkg) peut aussi être déposé ici.</translation>
        </message>
    </context>
    <context>
        <name>ExportMaps</name>
        <message>
            <source>Export maps</source>
            <translation>Exporter des cartes</translation>
        </message>
        <message>
            <source>Writes finished maps of a survey programme: the overview of the whole programme, a sheet for each zone or target, or the cartogram of study. Each has title, legend, scale bar, north arrow, graticule, figures with their definition, sources, and says so where the geometry is illustrative.

Sheets become a file each, with the code of their zone or target in the name, or one PDF book with contents. What cannot be made is listed, and the rest is made.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Écrit les cartes finies d'un programme de levé : l'aperçu du programme entier, une feuille par zone ou périmètre, ou le cartogramme de couverture. Chacune porte titre, légende, échelle graphique, flèche du nord, graticule, chiffres avec leur définition, sources, et le dit où la géométrie est illustrative.

Les feuilles deviennent chacune un fichier, avec le code de leur zone ou périmètre dans le nom, ou un livre PDF avec table des matières. Ce qui ne peut être fait est listé, le reste est fait.

Sans fichier de programme, le programme de référence fourni avec l'extension est pris.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Fichier de programme</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>GeoPackage d'un programme ; vide pour le programme de référence.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>Which map is made.</source>
            <translation>Quelle carte est faite.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>GeoPDF with layers</source>
            <translation>GeoPDF avec couches</translation>
        </message>
        <message>
            <source>Kind of the files.</source>
            <translation>Type des fichiers.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the map, whatever that of QGIS is.</source>
            <translation>Langue de la carte, quelle que soit celle de QGIS.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Where the files go; an older file of the same name is replaced.</source>
            <translation>Où vont les fichiers ; un fichier antérieur de même nom est remplacé.</translation>
        </message>
        <message>
            <source>Number of files made</source>
            <translation>Nombre de fichiers faits</translation>
        </message>
        <message>
            <source>Number of maps that failed</source>
            <translation>Nombre de cartes échouées</translation>
        </message>
        <message>
            <source>usual for the layout</source>
            <translation>usuel pour la mise en page</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Overview and cartogram: A3, A2, A1; zones: A4, A3; targets: A4.</source>
            <translation>Aperçu et cartogramme : A3, A2, A1 ; zones : A4, A3 ; périmètres : A4.</translation>
        </message>
        <message>
            <source>Resolution, dpi</source>
            <translation>Résolution, ppp</translation>
        </message>
        <message>
            <source>Of PNG, and of what a PDF holds as pictures.</source>
            <translation>Du PNG, et de ce qu'un PDF contient en images.</translation>
        </message>
        <message>
            <source>One book with contents</source>
            <translation>Un livre avec table des matières</translation>
        </message>
        <message>
            <source>One PDF with all sheets in place of a file for each.</source>
            <translation>Un PDF de toutes les feuilles au lieu d'un fichier pour chacune.</translation>
        </message>
        <message>
            <source>Frames of map sheets</source>
            <translation>Cadres des feuilles</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Draws the frames and codes of the map sheets of a scale (Pulkovo 1942).</source>
            <translation>Dessine les cadres et coupures des feuilles d'une échelle (Pulkovo 1942).</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes of the zones or targets wanted, semicolons between them; empty for all.</source>
            <translation>Codes des zones ou périmètres voulus, séparés par des points-virgules ; vide pour tous.</translation>
        </message>
        <message>
            <source>Sheets of the cartogram</source>
            <translation>Feuilles du cartogramme</translation>
        </message>
        <message>
            <source>Scale of the map sheets that a cartogram counts by.</source>
            <translation>Échelle des feuilles du cartogramme.</translation>
        </message>
        <message>
            <source>Colours of the cartogram</source>
            <translation>Couleurs du cartogramme</translation>
        </message>
        <message>
            <source>What the sheets of a cartogram are coloured by.</source>
            <translation>Selon quoi les feuilles d'un cartogramme sont colorées.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Stands in the title block.</source>
            <translation>Figure dans le cartouche.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>SVG or raster picture for the upper right corner.</source>
            <translation>Image SVG ou matricielle pour le coin supérieur droit.</translation>
        </message>
        <message>
            <source>The layout '{layout}' comes on {papers}; choose one of them.</source>
            <translation>La mise en page « {layout} » existe en {papers} ; choisissez-en un.</translation>
        </message>
        <message>
            <source>The programme has no {names}; write the codes as its table has them.</source>
            <translation>Le programme n'a pas {names} ; écrivez les codes comme dans sa table.</translation>
        </message>
        <message>
            <source>No map could be made. {reason}</source>
            <translation>Aucune carte n'a pu être faite. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Autre nom</translation>
        </message>
        <message>
            <source>Name (Russian)</source>
            <translation>Nom (russe)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Scale 1:</source>
            <translation>Échelle 1:</translation>
        </message>
        <message>
            <source>Declared area, km²</source>
            <translation>Superficie déclarée, km²</translation>
        </message>
        <message>
            <source>Official area, km²</source>
            <translation>Superficie officielle, km²</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Commencé le</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepté le</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Numéro du rapport</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Numéro du permis</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Statut depuis</translation>
        </message>
        <message>
            <source>Author of the last move</source>
            <translation>Auteur du dernier changement</translation>
        </message>
        <message>
            <source>Reason of the last move</source>
            <translation>Motif du dernier changement</translation>
        </message>
        <message>
            <source>Document of the last move</source>
            <translation>Document du dernier changement</translation>
        </message>
        <message>
            <source>Commodities</source>
            <translation>Substances</translation>
        </message>
        <message>
            <source>Resource category</source>
            <translation>Catégorie de ressources</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Confidence of the position</source>
            <translation>Fiabilité de la position</translation>
        </message>
        <message>
            <source>Position within, km</source>
            <translation>Position à, km près</translation>
        </message>
        <message>
            <source>Identified on</source>
            <translation>Identifié le</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Map sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Trip</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Place in the tour</source>
            <translation>Rang dans la tournée</translation>
        </message>
        <message>
            <source>Work, minutes</source>
            <translation>Travail, minutes</translation>
        </message>
        <message>
            <source>Way to it, km</source>
            <translation>Trajet jusque-là, km</translation>
        </message>
        <message>
            <source>Area to map, km²</source>
            <translation>Superficie à lever, km²</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Véhicule</translation>
        </message>
        <message>
            <source>Km per day</source>
            <translation>Km par jour</translation>
        </message>
        <message>
            <source>Working hours per day</source>
            <translation>Heures de travail par jour</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Observed at</source>
            <translation>Observé le</translation>
        </message>
        <message>
            <source>Lithology</source>
            <translation>Lithologie</translation>
        </message>
        <message>
            <source>Sample number</source>
            <translation>Numéro d'échantillon</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Dip, °</source>
            <translation>Pendage, °</translation>
        </message>
        <message>
            <source>Azimuth of strike, °</source>
            <translation>Azimut de la direction, °</translation>
        </message>
        <message>
            <source>pXRF readings</source>
            <translation>Mesures pXRF</translation>
        </message>
        <message>
            <source>Accuracy of the position, m</source>
            <translation>Précision de la position, m</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Géométrie</translation>
        </message>
    </context>
    <context>
        <name>FieldsPage</name>
        <message>
            <source>Import into</source>
            <translation>Importer dans</translation>
        </message>
        <message>
            <source>Unit of the source</source>
            <translation>Unité de la source</translation>
        </message>
        <message>
            <source>Use a saved mapping…</source>
            <translation>Utiliser une correspondance enregistrée…</translation>
        </message>
        <message>
            <source>Save this mapping…</source>
            <translation>Enregistrer cette correspondance…</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Choose a field of the source for each field of the programme, or write a text in quotes or an expression. Fields left empty keep what the programme has. Rows are found again by UUID, else by code.</source>
            <translation>Choisissez un champ de la source pour chaque champ du programme, ou écrivez un texte entre guillemets ou une expression. Les champs laissés vides gardent ce que le programme contient. Les lignes sont retrouvées par UUID, sinon par code.</translation>
        </message>
        <message>
            <source>Import &amp;into</source>
            <translation>Importer &amp;dans</translation>
        </message>
        <message>
            <source>&amp;Areas in the source are in</source>
            <translation>Superficies de la source e&amp;n</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>hectares</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>m²</translation>
        </message>
        <message>
            <source>thousand km²</source>
            <translation>milliers de km²</translation>
        </message>
        <message>
            <source>{factor} km²</source>
            <translation>{factor} km²</translation>
        </message>
        <message>
            <source>Use a saved mapping</source>
            <translation>Utiliser une correspondance enregistrée</translation>
        </message>
        <message>
            <source>Field mappings {ending}</source>
            <translation>Correspondances de champs {ending}</translation>
        </message>
        <message>
            <source>mapping of {table}</source>
            <translation>correspondance {table}</translation>
        </message>
        <message>
            <source>Save this mapping</source>
            <translation>Enregistrer cette correspondance</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Covered, committed and remaining area</source>
            <translation>Superficie levée, sous contrat et restante</translation>
        </message>
        <message>
            <source>Mapped at 1:50 000 within the zones</source>
            <translation>Levé au 1:50 000 dans les zones</translation>
        </message>
        <message>
            <source>Copy the figure with its definition, date and source</source>
            <translation>Copier le chiffre avec sa définition, sa date et sa source</translation>
        </message>
        <message>
            <source>Copy figure</source>
            <translation>Copier le chiffre</translation>
        </message>
        <message>
            <source>{percent} unmapped</source>
            <translation>{percent} non levé</translation>
        </message>
        <message>
            <source>{share}, illustrative</source>
            <translation>{share}, illustratif</translation>
        </message>
        <message>
            <source>official {official} − polygon {polygon} = {rest} not drawn</source>
            <translation>officielle {official} − polygone {polygon} = {rest} non dessinés</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>levé</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>sous contrat ou en cours</translation>
        </message>
        <message>
            <source>otherwise remaining</source>
            <translation>reste hors contrat</translation>
        </message>
        <message>
            <source>In the zones at 1:50 000: {left} of {area} left ({percent})</source>
            <translation>Dans les zones au 1:50 000 : il reste {left} sur {area} ({percent})</translation>
        </message>
        <message>
            <source>{text}, illustrative</source>
            <translation>{text}, illustratif</translation>
        </message>
    </context>
    <context>
        <name>FileCare</name>
        <message>
            <source>The programme file is up to date. What it was before is kept as {path}.</source>
            <translation>Le fichier de programme est à jour. Son état antérieur est gardé sous {path}.</translation>
        </message>
        <message>
            <source>Bringing {name} up to date</source>
            <translation>Mise à jour de {name}</translation>
        </message>
        <message>
            <source>Backup of {name}</source>
            <translation>Sauvegarde de {name}</translation>
        </message>
        <message>
            <source>Give {name} the content of the backup of {day}? What it holds now is kept as a backup too.</source>
            <translation>Rendre à {name} le contenu de la sauvegarde du {day} ? Son contenu actuel est aussi gardé en sauvegarde.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>The backup is restored. What the file held before is kept as {path}.</source>
            <translation>La sauvegarde est restaurée. Le contenu antérieur du fichier est gardé sous {path}.</translation>
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation>Restauration de {name}</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Toute gravité</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Toutes les tables</translation>
        </message>
        <message>
            <source>Select a finding to read it whole.</source>
            <translation>Sélectionnez un constat pour le lire en entier.</translation>
        </message>
        <message numerus="yes">
            <source>{count} findings, {offered} of them with a repair.</source>
            <translation>
                <numerusform>{count} constat, dont {offered} avec une correction.</numerusform>
                <numerusform>{count} constats, dont {offered} avec une correction.</numerusform>
            </translation>
        </message>
        <message>
            <source>Repair offered: {repair}</source>
            <translation>Correction proposée : {repair}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
    </context>
    <context>
        <name>FindingReport</name>
        <message>
            <source>{path} names no report; let its name end in .html or .csv.</source>
            <translation>{path} ne désigne pas un rapport ; son nom doit finir par .html ou .csv.</translation>
        </message>
        <message>
            <source>The report {path} cannot be written ({detail}); close it in the other program, check the folder and the free space, then try again.</source>
            <translation>Le rapport {path} ne peut pas être écrit ({detail}) ; fermez-le dans l'autre programme, vérifiez le dossier et l'espace libre, puis réessayez.</translation>
        </message>
        <message>
            <source>The report {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>Le rapport {path} n'a pas été écrit entièrement, le fichier précédent reste donc en place ; vérifiez l'espace libre.</translation>
        </message>
        <message>
            <source>Check of {title}</source>
            <translation>Vérification de {title}</translation>
        </message>
        <message>
            <source>File: {source}. Checked on {day} with Rare Earth Survey {version}.</source>
            <translation>Fichier : {source}. Vérifié le {day} avec Rare Earth Survey {version}.</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY, not official.</source>
            <translation>GÉOMÉTRIE ILLUSTRATIVE, non officielle.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Aucun constat.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Repair offered</source>
            <translation>Correction proposée</translation>
        </message>
        <message>
            <source>Longitude, latitude</source>
            <translation>Longitude, latitude</translation>
        </message>
    </context>
    <context>
        <name>FindingSentences</name>
        <message>
            <source>Lies {km} km outside the territory; with latitude and longitude exchanged it would be {swapped_km} km from the border: check the position.</source>
            <translation>Situé à {km} km hors du territoire ; avec latitude et longitude échangées il serait à {swapped_km} km de la limite : vérifiez la position.</translation>
        </message>
        <message>
            <source>Belongs to {country} and lies outside the territory; take it out of this table.</source>
            <translation>Appartient à un autre pays ({country}) et se trouve hors du territoire ; retirez-le de cette table.</translation>
        </message>
        <message>
            <source>Could not be compared with the territory, since the geometry library gave up; redraw it.</source>
            <translation>Comparaison avec le territoire impossible, la bibliothèque géométrique a échoué ; redessinez-le.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Errors: {error}, warnings: {warning}, notes: {note}</source>
            <translation>Erreurs : {error}, avertissements : {warning}, remarques : {note}</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Oblasts</source>
            <translation>Oblasts</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Field bases</source>
            <translation>Bases de terrain</translation>
        </message>
        <message>
            <source>Make the polygon valid</source>
            <translation>Rendre le polygone valide</translation>
        </message>
        <message>
            <source>Exchange latitude and longitude</source>
            <translation>Échanger latitude et longitude</translation>
        </message>
        <message>
            <source>Set the field “{field}”</source>
            <translation>Remplir le champ « {field} »</translation>
        </message>
        <message>
            <source>no area</source>
            <translation>sans superficie</translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation>il n'en reste rien de polygonal</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Commencé le</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepté le</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Statut depuis</translation>
        </message>
        <message>
            <source>Identified on</source>
            <translation>Identifié le</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>La géométrie de ce programme est illustrative, non officielle.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so nothing is known of inside and outside; draw or import one.</source>
            <translation>Le territoire n'a pas de polygone utilisable, on ne sait donc pas ce qui est dedans ou dehors ; dessinez-en ou importez-en un.</translation>
        </message>
        <message>
            <source>Has no usable geometry ({reason}); draw or import one.</source>
            <translation>Pas de géométrie utilisable ({reason}) ; dessinez-en ou importez-en une.</translation>
        </message>
        <message>
            <source>The polygon is not valid: an outline crosses or touches itself; repaired it holds {km2} km².</source>
            <translation>Le polygone n'est pas valide : un contour se croise ou se touche ; réparé, il mesure {km2} km².</translation>
        </message>
        <message>
            <source>Has the same polygon as {other}; delete one of them, or draw it anew.</source>
            <translation>Même polygone que {other} ; supprimez l'un des deux ou redessinez-le.</translation>
        </message>
        <message>
            <source>Shares {km2} km² with {other}, {share} % of the smaller one; move the common boundary.</source>
            <translation>Partage {km2} km² avec {other}, {share} % du plus petit ; déplacez la limite commune.</translation>
        </message>
        <message>
            <source>Could not be compared with {other}, since the geometry library gave up; redraw one of them.</source>
            <translation>Comparaison avec {other} impossible, la bibliothèque géométrique a échoué ; redessinez l'un des deux.</translation>
        </message>
        <message>
            <source>Latitude and longitude are exchanged: it lies at {lat}° N {lon}° E, and inside the territory the other way round.</source>
            <translation>Latitude et longitude sont échangées : situé à {lat}° N {lon}° E, et dans le territoire si on les inverse.</translation>
        </message>
        <message>
            <source>Lies {km} km outside the border, which is drawn no better than to {limit} km; check the position.</source>
            <translation>Situé à {km} km hors de la limite, qui n'est dessinée qu'à {limit} km près ; vérifiez la position.</translation>
        </message>
        <message>
            <source>The position {lat}° N {lon}° E is none on Earth; correct it.</source>
            <translation>La position {lat}° N {lon}° E n'existe pas sur Terre ; corrigez-la.</translation>
        </message>
        <message>
            <source>Lies {km} km outside the territory; check the position.</source>
            <translation>Situé à {km} km hors du territoire ; vérifiez la position.</translation>
        </message>
        <message>
            <source>Lies in the territory, but its source says {country}; check position and country.</source>
            <translation>Situé dans le territoire, mais sa source indique un autre pays ({country}) ; vérifiez position et pays.</translation>
        </message>
        <message>
            <source>Lies outside the territory, up to {km} km from the border; check its position.</source>
            <translation>Situé hors du territoire, jusqu'à {km} km de la limite ; vérifiez sa position.</translation>
        </message>
        <message>
            <source>Reaches out of the territory by {outside_km2} km² ({share} %), up to {km} km; cut it at the border.</source>
            <translation>Déborde du territoire de {outside_km2} km² ({share} %), jusqu'à {km} km ; coupez-le à la limite.</translation>
        </message>
        <message>
            <source>Has no UUID, so its history cannot be told from others; save the row once more.</source>
            <translation>Sans UUID, son historique ne peut être distingué des autres ; enregistrez la ligne encore une fois.</translation>
        </message>
        <message>
            <source>Has the same UUID as {other}; empty it and save, then it gets its own.</source>
            <translation>Même UUID que {other} ; videz-le et enregistrez, la ligne recevra le sien.</translation>
        </message>
        <message>
            <source>Has no code; enter one.</source>
            <translation>Sans code ; saisissez-en un.</translation>
        </message>
        <message>
            <source>Has the same code “{value}” as another row; give each its own.</source>
            <translation>Même code « {value} » qu'une autre ligne ; donnez à chacune le sien.</translation>
        </message>
        <message>
            <source>The code “{value}” looks the same as “{other}” of another row; give each its own.</source>
            <translation>Le code « {value} » ressemble à « {other} » d'une autre ligne ; donnez à chacune le sien.</translation>
        </message>
        <message>
            <source>The code “{value}” has stray spaces.</source>
            <translation>Le code « {value} » contient des espaces superflus.</translation>
        </message>
        <message>
            <source>Has no status, so it counts nowhere; choose one.</source>
            <translation>Sans statut, la ligne ne compte nulle part ; choisissez-en un.</translation>
        </message>
        <message>
            <source>The status “{value}” is none of the life cycle; choose one of it.</source>
            <translation>Le statut « {value} » n'est pas du cycle de vie ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Has no method, so it counts only where any method does; choose one.</source>
            <translation>Sans méthode, la ligne ne compte que là où toute méthode compte ; choisissez-en une.</translation>
        </message>
        <message>
            <source>The method “{value}” is not known; choose one of the list.</source>
            <translation>La méthode « {value} » est inconnue ; choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <source>Names no commodity.</source>
            <translation>Aucune substance indiquée.</translation>
        </message>
        <message>
            <source>Not a commodity of the programme: {value}; correct the symbol.</source>
            <translation>Pas une substance du programme : {value} ; corrigez le symbole.</translation>
        </message>
        <message>
            <source>The commodities “{value}” are not written as symbols with a semicolon between them.</source>
            <translation>Les substances « {value} » ne sont pas écrites en symboles séparés par des points-virgules.</translation>
        </message>
        <message>
            <source>Declares {declared} km², but its polygon holds {km2} km² ({share} %); correct the one or the other.</source>
            <translation>Déclare {declared} km², mais son polygone mesure {km2} km² ({share} %) ; corrigez l'un ou l'autre.</translation>
        </message>
        <message>
            <source>The official area is {declared} km², the polygon holds {km2} km² ({share} %).</source>
            <translation>La superficie officielle est de {declared} km², le polygone mesure {km2} km² ({share} %).</translation>
        </message>
        <message>
            <source>“{first}” ({early}) lies after “{second}” ({late}); correct one of the two.</source>
            <translation>« {first} » ({early}) est après « {second} » ({late}) ; corrigez l'une des deux dates.</translation>
        </message>
        <message>
            <source>“{column}” ({day}) has not come yet; correct it.</source>
            <translation>« {column} » ({day}) n'est pas encore arrivé ; corrigez.</translation>
        </message>
        <message>
            <source>Accepted without a date: it counts as it stands, but is left out as of any date; enter the day.</source>
            <translation>Accepté sans date : compte dans l'état actuel, mais pas à une date donnée ; saisissez le jour.</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” cannot be read and was passed over; correct it.</source>
            <translation>« {value} » dans « {column} » est illisible et a été ignoré ; corrigez.</translation>
        </message>
        <message>
            <source>Cites a zone that does not exist ({value}); choose one, or empty the field.</source>
            <translation>Cite une zone qui n'existe pas ({value}) ; choisissez-en une ou videz le champ.</translation>
        </message>
        <message>
            <source>The history has a gap: the move to “{new}” begins at “{old}”, but the one before ended at “{before}”.</source>
            <translation>L'historique a une lacune : le passage à « {new} » part de « {old} », mais le précédent finissait à « {before} ».</translation>
        </message>
        <message>
            <source>The history holds a move from “{old}” to “{new}”, which the life cycle does not have.</source>
            <translation>L'historique contient un passage de « {old} » à « {new} » que le cycle de vie n'a pas.</translation>
        </message>
        <message>
            <source>The history dates the move to “{new}” {day}, before an earlier one of {latest}.</source>
            <translation>L'historique date le passage à « {new} » du {day}, avant un passage antérieur du {latest}.</translation>
        </message>
        <message>
            <source>The status is “{status}”, but the history ends with “{last}”; move it once more, so that it is recorded.</source>
            <translation>Le statut est « {status} », mais l'historique finit par « {last} » ; changez-le encore une fois pour qu'il soit consigné.</translation>
        </message>
        <message>
            <source>The status “{status}” has no history.</source>
            <translation>Le statut « {status} » n'a pas d'historique.</translation>
        </message>
        <message>
            <source>Rows: {count}, but published: {stated} ({source}, {as_of}).</source>
            <translation>Lignes : {count}, mais publiées : {stated} ({source}, {as_of}).</translation>
        </message>
        <message>
            <source>{km2} km² together, but {stated} were published ({source}, {as_of}): {share} %.</source>
            <translation>{km2} km² au total, mais {stated} publiés ({source}, {as_of}) : {share} %.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>{count} repaired</source>
            <translation>
                <numerusform>{count} réparé</numerusform>
                <numerusform>{count} réparés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} without area</source>
            <translation>
                <numerusform>{count} sans superficie</numerusform>
                <numerusform>{count} sans superficie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} undated</source>
            <translation>
                <numerusform>{count} non daté</numerusform>
                <numerusform>{count} non datés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets snapped</source>
            <translation>
                <numerusform>{count} feuille calculée sur grille</numerusform>
                <numerusform>{count} feuilles calculées sur grille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} not needed</source>
            <translation>
                <numerusform>{count} inutile au calcul</numerusform>
                <numerusform>{count} inutiles au calcul</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} notes</source>
            <translation>
                <numerusform>{count} remarque</numerusform>
                <numerusform>{count} remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>About the data: {parts}</source>
            <translation>Sur les données : {parts}</translation>
        </message>
        <message>
            <source>Geometry repaired before it was counted:</source>
            <translation>Géométrie réparée avant le calcul :</translation>
        </message>
        <message>
            <source>No usable geometry, so not counted:</source>
            <translation>Sans géométrie utilisable, donc non compté :</translation>
        </message>
        <message>
            <source>Accepted without a date; counted as it stands, left out as of a date:</source>
            <translation>Accepté sans date ; compté dans l'état actuel, écarté à une date donnée :</translation>
        </message>
        <message>
            <source>Map sheets computed on a grid of a micrometre, since the overlay failed:</source>
            <translation>Feuilles calculées sur une grille d'un micromètre, la superposition ayant échoué :</translation>
        </message>
        <message>
            <source>Footprints that no figure needed, since others cover the same ground: {count}. Their geometry was not looked at, so it is not known whether they are valid; no figure depends on them.</source>
            <translation>Emprises dont aucun chiffre n'avait besoin, d'autres couvrant le même terrain : {count}. Leur géométrie n'a pas été examinée, on ne sait donc pas si elle est valide ; aucun chiffre n'en dépend.</translation>
        </message>
        <message>
            <source>About the data</source>
            <translation>Sur les données</translation>
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Auteur</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>D&amp;ocument</source>
            <translation>D&amp;ocument</translation>
        </message>
        <message>
            <source>&amp;Statuses as of</source>
            <translation>S&amp;tatuts à la date du</translation>
        </message>
        <message>
            <source>So&amp;urce of the rows</source>
            <translation>So&amp;urce des lignes</translation>
        </message>
        <message>
            <source>This goes into the history with each status that is new, unless the source itself says so.</source>
            <translation>Ceci entre dans l'historique avec chaque nouveau statut, sauf si la source dit autre chose.</translation>
        </message>
        <message>
            <source>I state that the geometry of this programme is official from now on</source>
            <translation>J'affirme que la géométrie de ce programme est désormais officielle</translation>
        </message>
        <message>
            <source>The panel, maps and exports then no longer say “illustrative”, also of rows that this import does not touch. Your name and the source are kept in the programme's note.</source>
            <translation>Le panneau, les cartes et les exports ne diront alors plus « illustratif », même pour les lignes que cet import ne touche pas. Votre nom et la source sont gardés dans la remarque du programme.</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Import another file…</source>
            <translation>Importer un autre fichier…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Tables {ending}</source>
            <translation>Tables {ending}</translation>
        </message>
        <message>
            <source>import of {source}</source>
            <translation>import de {source}</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Written and read back: {added} added, {changed} changed, {dropped} dropped; statuses recorded: {events}.</source>
            <translation>Écrit et relu : {added} ajoutées, {changed} modifiées, {dropped} supprimées ; statuts consignés : {events}.</translation>
        </message>
        <message>
            <source>Rows of the source that were left out: {count}; the report tells why.</source>
            <translation>Lignes de la source écartées : {count} ; le rapport dit pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message>
            <source>Assumptions of the forecast</source>
            <translation>Hypothèses de la prévision</translation>
        </message>
        <message>
            <source>0 stands for what the recent pace amounts to</source>
            <translation>0 signifie la valeur qui correspond au rythme récent</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Years that the pace is the mean of</source>
            <translation>Années dont le rythme est la moyenne</translation>
        </message>
        <message>
            <source>Season from</source>
            <translation>Saison du</translation>
        </message>
        <message>
            <source>Season to</source>
            <translation>Saison au</translation>
        </message>
        <message>
            <source>Days lost to weather</source>
            <translation>Jours perdus par le temps</translation>
        </message>
        <message>
            <source>± from season to season</source>
            <translation>± d'une saison à l'autre</translation>
        </message>
        <message>
            <source>Crews or aircraft</source>
            <translation>Équipes ou avions</translation>
        </message>
        <message>
            <source>New km² a crew-day</source>
            <translation>Nouveaux km² par jour d'équipe</translation>
        </message>
        <message>
            <source>± from day to day</source>
            <translation>± d'un jour à l'autre</translation>
        </message>
        <message>
            <source>Simulations</source>
            <translation>Simulations</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>Graine des nombres aléatoires</translation>
        </message>
        <message>
            <source>Standard assumptions</source>
            <translation>Hypothèses standard</translation>
        </message>
        <message>
            <source>Take back all changes of the assumptions</source>
            <translation>Annuler toutes les modifications des hypothèses</translation>
        </message>
        <message>
            <source>standard deviation of the share of days lost</source>
            <translation>écart type de la part des jours perdus</translation>
        </message>
        <message>
            <source>standard deviation as a share of the mean</source>
            <translation>écart type en part de la moyenne</translation>
        </message>
        <message>
            <source>{output} (recent pace)</source>
            <translation>{output} (rythme récent)</translation>
        </message>
        <message>
            <source>The goal of {goal} was reached by {date}.</source>
            <translation>L'objectif de {goal} a été atteint avant le {date}.</translation>
        </message>
        <message>
            <source>{needed} in {year}</source>
            <translation>{needed} en {year}</translation>
        </message>
        <message>
            <source>{needed} a year until {date}</source>
            <translation>{needed} par an jusqu'au {date}</translation>
        </message>
        <message>
            <source>The goal needs {what}; in {years} nothing new was covered.</source>
            <translation>L'objectif exige {what} ; en {years} rien de nouveau n'a été levé.</translation>
        </message>
        <message>
            <source>At the pace of {years} it is reached in {month}.</source>
            <translation>Au rythme de {years}, il est atteint en {month}.</translation>
        </message>
        <message numerus="yes">
            <source>{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by {date}; nine in ten end between {low} and {high}.</source>
            <translation>
                <numerusform>{reached} des {simulations} déroulements simulés avec {crews} équipe et {output} par jour d'équipe l'atteignent avant le {date} ; neuf sur dix finissent entre {low} et {high}.</numerusform>
                <numerusform>{reached} des {simulations} déroulements simulés avec {crews} équipes et {output} par jour d'équipe l'atteignent avant le {date} ; neuf sur dix finissent entre {low} et {high}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pace of single years is illustrative: it is not published.</source>
            <translation>Le rythme des années isolées est illustratif : il n'est pas publié.</translation>
        </message>
        <message>
            <source>The pace of single years before {year} is illustrative: only the totals of {years} and the goal are published.</source>
            <translation>Le rythme des années isolées avant {year} est illustratif : seuls les totaux de {years} et l'objectif sont publiés.</translation>
        </message>
        <message>
            <source>The goal needs {what}: {share} of the pace of {years} ({pace} a year).</source>
            <translation>L'objectif exige {what} : {share} du rythme de {years} ({pace} par an).</translation>
        </message>
        <message>
            <source>The goal needs {what}: about as much as the pace of {years} ({pace} a year).</source>
            <translation>L'objectif exige {what} : à peu près le rythme de {years} ({pace} par an).</translation>
        </message>
        <message>
            <source>The goal needs {what}: about {factor} times the pace of {years} ({pace} a year).</source>
            <translation>L'objectif exige {what} : environ {factor} fois le rythme de {years} ({pace} par an).</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>General</source>
            <translation>Généralités</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tournée</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>A code that no other row has</source>
            <translation>Un code qu'aucune autre ligne n'a</translation>
        </message>
        <message>
            <source>This step is not open from the status that the row has now</source>
            <translation>Ce passage n'est pas ouvert depuis le statut actuel de la ligne</translation>
        </message>
        <message>
            <source>The new status must record it; steps back and aside need a reason</source>
            <translation>Le nouveau statut doit l'indiquer ; les passages en arrière ou de côté exigent un motif</translation>
        </message>
        <message>
            <source>Not before the day of the start</source>
            <translation>Pas avant le jour du début</translation>
        </message>
        <message>
            <source>An angle from 0° to {most}°</source>
            <translation>Un angle de 0° à {most}°</translation>
        </message>
        <message>
            <source>No less than zero</source>
            <translation>Pas moins de zéro</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
    </context>
    <context>
        <name>HelpViewer</name>
        <message>
            <source>Rare Earth Survey: help</source>
            <translation>Rare Earth Survey : aide</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>Chercher dans l'aide</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>“{text}” stands on no page.</source>
            <translation>« {text} » n'est sur aucune page.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>zone</source>
            <translation>zone</translation>
        </message>
        <message>
            <source>target</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <source>footprint</source>
            <translation>emprise</translation>
        </message>
        <message>
            <source>outside the panel, tool not known</source>
            <translation>hors du panneau, outil inconnu</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non consigné</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Consigné par</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Consigné</translation>
        </message>
        <message>
            <source>correction: {move}</source>
            <translation>correction : {move}</translation>
        </message>
        <message>
            <source>Corrected on {moment}: {day}, {move}, {author}, {reason}</source>
            <translation>Corrigé le {moment} : {day}, {move}, {author}, {reason}</translation>
        </message>
        <message>
            <source>Only the status was changed, outside the panel; nobody stated day, author and reason.</source>
            <translation>Seul le statut a été changé, hors du panneau ; personne n'a indiqué jour, auteur et motif.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of statuses</source>
            <translation>Historique des statuts</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Code, status, author, reason …</source>
            <translation>Code, statut, auteur, motif …</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filtrer par mots</translation>
        </message>
        <message>
            <source>Filter by kind of row</source>
            <translation>Filtrer par type de ligne</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <source>Filter by kind of event</source>
            <translation>Filtrer par type d'événement</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Tous les événements</translation>
        </message>
        <message>
            <source>Outside the panel, not explained</source>
            <translation>Hors du panneau, sans explication</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Corrected events</source>
            <translation>Événements corrigés</translation>
        </message>
        <message>
            <source>from</source>
            <translation>du</translation>
        </message>
        <message>
            <source>to</source>
            <translation>au</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Record a further event that says anew what this move was</source>
            <translation>Consigner un événement de plus qui redit ce qu'était ce passage</translation>
        </message>
        <message>
            <source>Reading the history …</source>
            <translation>Lecture de l'historique …</translation>
        </message>
        <message numerus="yes">
            <source>{total} events</source>
            <translation>
                <numerusform>{total} événement</numerusform>
                <numerusform>{total} événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {total} events</source>
            <translation>
                <numerusform>{shown} sur {total} événement</numerusform>
                <numerusform>{shown} sur {total} événements</numerusform>
            </translation>
        </message>
        <message>
            <source>corrected events are struck out, corrections in italics</source>
            <translation>événements corrigés barrés, corrections en italique</translation>
        </message>
        <message>
            <source>a date in brackets is the day of recording</source>
            <translation>une date entre parenthèses est le jour de la consignation</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Table Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Table texte (*.csv)</translation>
        </message>
        <message>
            <source>{title} history</source>
            <translation>{title} – historique</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exporter l'historique</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Enregistrement …</translation>
        </message>
        <message>
            <source>Export of the history</source>
            <translation>Export de l'historique</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>HistoryExport</name>
        <message>
            <source>ILLUSTRATIVE programme: statuses and dates are invented, not official</source>
            <translation>Programme ILLUSTRATIF : statuts et dates sont inventés, non officiels</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Exported on</source>
            <translation>Exporté le</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>1: day, author, reason and document belong to the move; 0: only the status was changed, they are what the row said before</source>
            <translation>1 : jour, auteur, motif et document sont ceux du passage ; 0 : seul le statut a été changé, ce sont ceux que la ligne portait avant</translation>
        </message>
        <message>
            <source>uuid of the event that this one corrects; both stay, the last correction counts</source>
            <translation>uuid de l'événement que celui-ci corrige ; les deux restent, la dernière correction compte</translation>
        </message>
    </context>
    <context>
        <name>HouseStyleDialog</name>
        <message>
            <source>House style of maps</source>
            <translation>Charte graphique des cartes</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
            <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>&amp;Font of your own</source>
            <translation>&amp;Police propre</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisme</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Auteur</translation>
        </message>
        <message>
            <source>&amp;Logo</source>
            <translation>&amp;Logo</translation>
        </message>
        <message>
            <source>&amp;Colour of titles</source>
            <translation>&amp;Couleur des titres</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>A font needs Latin and Cyrillic letters; Kazakh has more of them than Russian.</source>
            <translation>Une police doit avoir les lettres latines et cyrilliques ; le kazakh en a plus que le russe.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Ancien</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Géométrie</translation>
        </message>
        <message>
            <source>old place</source>
            <translation>ancienne place</translation>
        </message>
        <message>
            <source>new place</source>
            <translation>nouvelle place</translation>
        </message>
        <message>
            <source>{area} km²</source>
            <translation>{area} km²</translation>
        </message>
        <message>
            <source>Not in the source</source>
            <translation>Absent de la source</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>The file {path} does not exist; choose another one.</source>
            <translation>Le fichier {path} n'existe pas ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file {path} has no content at all (0 bytes); copy it again from where it came from.</source>
            <translation>Le fichier {path} est entièrement vide (0 octet) ; copiez-le à nouveau depuis son origine.</translation>
        </message>
        <message>
            <source>Beside {path} the file {detail} is missing; copy all files of that name together, then choose it again.</source>
            <translation>À côté de {path} il manque le fichier {detail} ; copiez ensemble tous les fichiers de ce nom, puis choisissez à nouveau.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read {detail}; check its permissions and whether it is damaged.</source>
            <translation>Le fichier {path} ne peut pas être lu {detail} ; vérifiez ses droits et s'il est endommagé.</translation>
        </message>
        <message>
            <source>The file {path} is locked by another program; close it there, then choose it again.</source>
            <translation>Le fichier {path} est verrouillé par un autre programme ; fermez-le là-bas, puis choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>QGIS finds no vector layer in {path}; choose a Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage or CSV.</source>
            <translation>QGIS ne trouve pas de couche vectorielle dans {path} ; choisissez un Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage ou CSV.</translation>
        </message>
        <message>
            <source>The archive {path} holds no layer; unpack it and choose the file that holds the data.</source>
            <translation>L'archive {path} ne contient pas de couche ; décompressez-la et choisissez le fichier des données.</translation>
        </message>
        <message>
            <source>The layer {path} has no features, so there is nothing to import; choose another one.</source>
            <translation>La couche {path} n'a pas d'entité, il n'y a donc rien à importer ; choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The texts of {path} cannot be read in the encoding {detail}; choose another one whose samples read well.</source>
            <translation>Les textes de {path} ne sont pas lisibles dans l'encodage {detail} ; choisissez-en un dont les exemples se lisent bien.</translation>
        </message>
        <message>
            <source>QGIS cannot open {path} {detail}; open it in the program it comes from and save it again.</source>
            <translation>QGIS ne peut pas ouvrir {path} {detail} ; ouvrez-le dans son programme d'origine et enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>unknown status '{detail}'</source>
            <translation>statut inconnu « {detail} »</translation>
        </message>
        <message>
            <source>stands for the same row as {detail} before it (same code, UUID or shape)</source>
            <translation>désigne la même ligne que {detail} avant elle (même code, UUID ou contour)</translation>
        </message>
        <message>
            <source>an exact copy of {detail}</source>
            <translation>une copie exacte de {detail}</translation>
        </message>
        <message>
            <source>the same identity (UUID) as {detail} before it</source>
            <translation>la même identité (UUID) que {detail} plus haut</translation>
        </message>
        <message>
            <source>several rows of the programme have the code {detail}</source>
            <translation>plusieurs lignes du programme ont le code {detail}</translation>
        </message>
        <message>
            <source>outside the territory</source>
            <translation>hors du territoire</translation>
        </message>
        <message>
            <source>nothing polygonal is left after its repair</source>
            <translation>il n'en reste rien de polygonal après réparation</translation>
        </message>
        <message>
            <source>{row}: '{detail}' is no value for '{column}' and stays out</source>
            <translation>{row} : « {detail} » n'est pas une valeur de « {column} » et reste dehors</translation>
        </message>
        <message>
            <source>{row}: the life cycle does not foresee {detail}</source>
            <translation>{row} : le cycle de vie ne prévoit pas {detail}</translation>
        </message>
        <message>
            <source>{absent} dropped</source>
            <translation>{absent} supprimées</translation>
        </message>
        <message>
            <source>{absent} not in the source (kept)</source>
            <translation>{absent} absentes de la source (gardées)</translation>
        </message>
        <message>
            <source>{added} added</source>
            <translation>{added} ajoutées</translation>
        </message>
        <message>
            <source>{changed} changed</source>
            <translation>{changed} modifiées</translation>
        </message>
        <message>
            <source>{unchanged} unchanged</source>
            <translation>{unchanged} inchangées</translation>
        </message>
        <message>
            <source>{left_out} left out</source>
            <translation>{left_out} écartées</translation>
        </message>
        <message numerus="yes">
            <source>{repaired} geometries repaired</source>
            <translation>
                <numerusform>{repaired} géométrie réparée</numerusform>
                <numerusform>{repaired} géométries réparées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>Import into “{title}”</source>
            <translation>Importer dans « {title} »</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation>&lt; &amp;Retour</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Arrêté. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importer</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation>&amp;Suivant &gt;</translation>
        </message>
        <message numerus="yes">
            <source>{count} features; fields {names}</source>
            <translation>
                <numerusform>{count} entité ; champs {names}</numerusform>
                <numerusform>{count} entités ; champs {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>The programme has no territory yet to hold the source against; it is taken by its own CRS.</source>
            <translation>Le programme n'a pas encore de territoire auquel comparer la source ; elle est prise dans son propre système de coordonnées.</translation>
        </message>
        <message>
            <source>Choose where the source lies, or its coordinate reference system.</source>
            <translation>Choisissez où se trouve la source, ou son système de coordonnées.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written ({reason}); choose another folder.</source>
            <translation>Le fichier {path} ne peut pas être écrit ({reason}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Mapping saved as {path}.</source>
            <translation>Correspondance enregistrée sous {path}.</translation>
        </message>
        <message>
            <source>Report saved as {path}.</source>
            <translation>Rapport enregistré sous {path}.</translation>
        </message>
    </context>
    <context>
        <name>ImportCrs</name>
        <message>
            <source>The layer says {crs}. The programme has no territory yet to compare its place with.</source>
            <translation>La couche indique {crs}. Le programme n'a pas encore de territoire auquel comparer son lieu.</translation>
        </message>
        <message>
            <source>The layer says {crs}: {share}.</source>
            <translation>La couche indique {crs} : {share}.</translation>
        </message>
        <message>
            <source>None of the usual coordinate reference systems puts the layer inside the territory; choose another one, or check that it is a layer of this territory.</source>
            <translation>Aucun des systèmes de coordonnées usuels ne place la couche dans le territoire ; choisissez-en un autre ou vérifiez qu'elle est bien de ce territoire.</translation>
        </message>
        <message>
            <source>The layer does not say what its coordinates mean, and the programme has no territory yet to compare its place with. It may be one of these:</source>
            <translation>La couche ne dit pas ce que valent ses coordonnées, et le programme n'a pas encore de territoire auquel comparer son lieu. Ce peut être l'un de ceux-ci :</translation>
        </message>
        <message>
            <source>The layer does not say what its coordinates mean. Taken for one of these, it lies inside the territory:</source>
            <translation>La couche ne dit pas ce que valent ses coordonnées. Dans l'un de ceux-ci, elle est dans le territoire :</translation>
        </message>
        <message>
            <source>The layer says {crs}: {share}. Taken for one of the others below, it lies there:</source>
            <translation>La couche indique {crs} : {share}. Dans l'un des autres ci-dessous, elle y est :</translation>
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} m apart: the numbers cannot tell which is right; the report or the map's title block can.</source>
            <translation>{count} conviennent également et diffèrent de {distance} m au plus : les nombres ne disent pas lequel est juste ; le rapport ou le cartouche de la carte le disent.</translation>
        </message>
        <message>
            <source>{count} of them fit equally well and lie up to {distance} km apart, since eastings without a zone number fit every zone: choose the place where the layer belongs, or look its zone up in the report.</source>
            <translation>{count} conviennent également et diffèrent de {distance} km au plus, car des abscisses sans numéro de fuseau vont à tous les fuseaux : choisissez le lieu de la couche ou cherchez son fuseau dans le rapport.</translation>
        </message>
        <message>
            <source>{crs}, axes swapped</source>
            <translation>{crs}, axes échangés</translation>
        </message>
        <message>
            <source>{distance} m from the first</source>
            <translation>à {distance} m du premier</translation>
        </message>
        <message>
            <source>{distance} km from the first</source>
            <translation>à {distance} km du premier</translation>
        </message>
        <message>
            <source>accuracy not known</source>
            <translation>précision inconnue</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>précision {metres} m</translation>
        </message>
        <message>
            <source>no change of datum</source>
            <translation>sans changement de datum</translation>
        </message>
        <message>
            <source>the same place as {names}</source>
            <translation>le même lieu que {names}</translation>
        </message>
        <message>
            <source>all of it inside the territory</source>
            <translation>entièrement dans le territoire</translation>
        </message>
        <message>
            <source>nothing of it inside the territory</source>
            <translation>entièrement hors du territoire</translation>
        </message>
        <message>
            <source>{share} of its vertices inside the territory</source>
            <translation>{share} des sommets dans le territoire</translation>
        </message>
    </context>
    <context>
        <name>ImportFlow</name>
        <message>
            <source>Layers of the programme are in edit mode ({layers}): save or discard their changes first.</source>
            <translation>Des couches du programme sont en mode édition ({layers}) : enregistrez ou annulez d'abord leurs modifications.</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>Importer {source}</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <source>{source} is read as {encoding}.</source>
            <translation>{source} est lu en {encoding}.</translation>
        </message>
        <message>
            <source>no = in it</source>
            <translation>il n'y a pas de =</translation>
        </message>
        <message>
            <source>Import a layer into a programme</source>
            <translation>Importer une couche dans un programme</translation>
        </message>
        <message>
            <source>Brings the rows of any vector source into a table of a survey programme, all of them or none. Rows that the programme has already, by UUID or else by code, are changed where the source says something else; running it again changes nothing.

Without a mapping the fields are guessed from their names in English, Russian, Kazakh or French, and statuses from their values. FIELDS adds to that or overrules it: code=Number;status='accepted'. Geometries in another coordinate reference system come in by the project's transformations, their edges cut to 2 km before; invalid ones are repaired. Rows without a usable geometry, with an unknown status, outside the territory or with a code that came before are left out; log and report list them.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation>Apporte les lignes d'une source vectorielle dans une table d'un programme de levé, toutes ou aucune. Les lignes que le programme a déjà, par UUID ou sinon par code, sont modifiées là où la source dit autre chose ; une seconde exécution ne change rien.

Sans correspondance, les champs sont devinés d'après leurs noms anglais, russes, kazakhs ou français, et les statuts d'après leurs valeurs. FIELDS complète ou remplace cela : code=Number;status='accepted'. Les géométries d'un autre système de coordonnées sont ramenées par les transformations du projet, leurs côtés coupés à 2 km auparavant ; celles qui ne sont pas valides sont réparées. Les lignes sans géométrie utilisable, de statut inconnu, hors du territoire ou d'un code déjà rencontré sont écartées ; le journal et le rapport les listent.

Aucune couche du programme ne doit être en mode édition pendant ce temps.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Table (*.csv)</translation>
        </message>
        <message>
            <source>What was added, changed, dropped and left out, row by row.</source>
            <translation>Ce qui a été ajouté, modifié, supprimé et écarté, ligne par ligne.</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Lignes ajoutées</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>Lignes modifiées</translation>
        </message>
        <message>
            <source>Rows unchanged</source>
            <translation>Lignes inchangées</translation>
        </message>
        <message>
            <source>Rows dropped</source>
            <translation>Lignes supprimées</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Lignes écartées</translation>
        </message>
        <message>
            <source>Geometries repaired</source>
            <translation>Géométries réparées</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Layer to import from; its filter and selection count.</source>
            <translation>Couche à importer ; son filtre et sa sélection comptent.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Fichier du programme</translation>
        </message>
        <message>
            <source>GeoPackage of the programme to import into.</source>
            <translation>GeoPackage du programme où importer.</translation>
        </message>
        <message>
            <source>Import into</source>
            <translation>Importer dans</translation>
        </message>
        <message>
            <source>Table: zone, target, coverage, territory, region or base.</source>
            <translation>Table : zone, target, coverage, territory, region ou base.</translation>
        </message>
        <message>
            <source>Saved mapping</source>
            <translation>Correspondance enregistrée</translation>
        </message>
        <message>
            <source>Mapping that the import assistant has saved; empty for a guess.</source>
            <translation>Correspondance enregistrée par l'assistant d'import ; vide pour deviner.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Pairs like code=Number;name='A text', by field name or QGIS expression.</source>
            <translation>Paires comme code=Number;name='A text', par nom de champ ou expression QGIS.</translation>
        </message>
        <message>
            <source>CRS of the source</source>
            <translation>Système de coordonnées de la source</translation>
        </message>
        <message>
            <source>For a source that names none, or a wrong one.</source>
            <translation>Pour une source qui n'en indique pas, ou un faux.</translation>
        </message>
        <message>
            <source>Encoding of the source</source>
            <translation>Encodage de la source</translation>
        </message>
        <message>
            <source>Such as cp1251 or cp866; empty for the best guess.</source>
            <translation>Par exemple cp1251 ou cp866 ; vide pour le plus vraisemblable.</translation>
        </message>
        <message>
            <source>Drop rows that the source lacks</source>
            <translation>Supprimer les lignes que la source n'a pas</translation>
        </message>
        <message>
            <source>Otherwise they stay as they are.</source>
            <translation>Sinon elles restent telles quelles.</translation>
        </message>
        <message>
            <source>Empty values erase</source>
            <translation>Les valeurs vides effacent</translation>
        </message>
        <message>
            <source>Otherwise an empty value of the source leaves the programme's.</source>
            <translation>Sinon une valeur vide de la source laisse celle du programme.</translation>
        </message>
        <message>
            <source>Take rows outside the territory</source>
            <translation>Prendre les lignes hors du territoire</translation>
        </message>
        <message>
            <source>Otherwise zones, targets and footprints outside are left out.</source>
            <translation>Sinon zones, périmètres et emprises du dehors sont écartés.</translation>
        </message>
        <message>
            <source>Declare the programme official</source>
            <translation>Déclarer le programme officiel</translation>
        </message>
        <message>
            <source>States that its geometry is official from now on.</source>
            <translation>Affirme que sa géométrie est désormais officielle.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>On whose word the statuses go into the history.</source>
            <translation>Sur la parole de qui les statuts entrent dans l'historique.</translation>
        </message>
        <message>
            <source>Statuses as of</source>
            <translation>Statuts à la date du</translation>
        </message>
        <message>
            <source>Day of the statuses where the source states none.</source>
            <translation>Jour des statuts là où la source n'en indique pas.</translation>
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation>Dire seulement ce qui se passerait</translation>
        </message>
        <message>
            <source>Writes the report and leaves the programme as it is.</source>
            <translation>Écrit le rapport et laisse le programme tel quel.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>The report {path} cannot be written ({reason}); choose another folder.</source>
            <translation>Le rapport {path} ne peut pas être écrit ({reason}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>… and {count} more, all of them in the report.</source>
            <translation>… et {count} autres, tous dans le rapport.</translation>
        </message>
    </context>
    <context>
        <name>ImportSource</name>
        <message>
            <source>Windows-1251 (Cyrillic)</source>
            <translation>Windows-1251 (cyrillique)</translation>
        </message>
        <message>
            <source>DOS 866 (Cyrillic)</source>
            <translation>DOS 866 (cyrillique)</translation>
        </message>
        <message>
            <source>KZ-1048 (Kazakh)</source>
            <translation>KZ-1048 (kazakh)</translation>
        </message>
        <message>
            <source>KOI8-R (Russian)</source>
            <translation>KOI8-R (russe)</translation>
        </message>
        <message>
            <source>Windows-1252 (Western)</source>
            <translation>Windows-1252 (occidental)</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>polygones</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lignes</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>various</source>
            <translation>divers</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>There are no texts in the language '{code}'; choose one of these: {known}.</source>
            <translation>Il n'y a pas de textes dans la langue « {code} » ; choisissez l'une de celles-ci : {known}.</translation>
        </message>
    </context>
    <context>
        <name>Layer</name>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Oblasts and cities</source>
            <translation>Oblasts et villes</translation>
        </message>
        <message>
            <source>Survey coverage by year</source>
            <translation>Couverture par année</translation>
        </message>
        <message>
            <source>Remaining unmapped area</source>
            <translation>Superficie restante non levée</translation>
        </message>
        <message>
            <source>Survey zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>Prospect targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>Field bases</source>
            <translation>Bases de terrain</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Stops of campaigns</source>
            <translation>Étapes des campagnes</translation>
        </message>
        <message>
            <source>Field observations</source>
            <translation>Observations de terrain</translation>
        </message>
        <message>
            <source>Tracks of crews</source>
            <translation>Traces des équipes</translation>
        </message>
        <message>
            <source>Packages and merges</source>
            <translation>Paquets et fusions</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE GEOMETRY — not official</source>
            <translation>GÉOMÉTRIE ILLUSTRATIVE — non officielle</translation>
        </message>
        <message>
            <source>{name} (illustrative)</source>
            <translation>{name} (illustratif)</translation>
        </message>
        <message>
            <source>{title} — illustrative geometry</source>
            <translation>{title} — géométrie illustrative</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>Aéroport</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>frames {crs}</source>
            <translation>cadres {crs}</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>{count} frames of 1:{scale} would hide the map, {most} are the most; choose a smaller scale of sheets.</source>
            <translation>{count} cadres au 1:{scale} cacheraient la carte, {most} au plus ; choisissez une plus petite échelle de feuilles.</translation>
        </message>
        <message>
            <source>Sheets 1:{scale}, Pulkovo 1942</source>
            <translation>Feuilles 1:{scale}, Pulkovo 1942</translation>
        </message>
        <message>
            <source>No figures: the programme has no territory yet.</source>
            <translation>Pas de chiffres : le programme n'a pas encore de territoire.</translation>
        </message>
        <message>
            <source>unmapped, {percent} {denominator}</source>
            <translation>non levé, {percent} {denominator}</translation>
        </message>
        <message>
            <source>Illustrative figures: they follow from geometry that is not official.</source>
            <translation>Chiffres illustratifs : ils viennent d'une géométrie non officielle.</translation>
        </message>
        <message>
            <source>mapped</source>
            <translation>levé</translation>
        </message>
        <message>
            <source>contracted or in work</source>
            <translation>sous contrat ou en cours</translation>
        </message>
        <message>
            <source>left</source>
            <translation>reste</translation>
        </message>
        <message>
            <source>Albers, equal-area</source>
            <translation>Albers, équivalente</translation>
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} mm</translation>
        </message>
        <message>
            <source>1:{scale} on {size}</source>
            <translation>1:{scale} sur {size}</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projection</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>N</source>
            <comment>north, on the arrow</comment>
            <translation>N</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… et {count} autres</translation>
        </message>
        <message>
            <source>Made with the QGIS plugin Rare Earth Survey, {date}.</source>
            <translation>Fait avec l'extension QGIS Rare Earth Survey, {date}.</translation>
        </message>
        <message>
            <source>Sources and licences: {sources}</source>
            <translation>Sources et licences : {sources}</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>The programme has no zones, so there is no zone sheet to make.</source>
            <translation>Le programme n'a pas de zones, il n'y a donc pas de feuille de zone à faire.</translation>
        </message>
        <message>
            <source>The programme has no targets, so there is no target sheet to make.</source>
            <translation>Le programme n'a pas de périmètres, il n'y a donc pas de feuille de périmètre à faire.</translation>
        </message>
        <message>
            <source>None of the chosen sheets is in the programme now; choose again.</source>
            <translation>Aucune des feuilles choisies n'est dans le programme à présent ; choisissez de nouveau.</translation>
        </message>
        <message>
            <source>A book is one PDF; choose PDF, or a file for each sheet.</source>
            <translation>Un livre est un PDF ; choisissez PDF, ou un fichier par feuille.</translation>
        </message>
        <message>
            <source>There is no cartogram to draw: the programme has no territory.</source>
            <translation>Il n'y a pas de cartogramme à dessiner : le programme n'a pas de territoire.</translation>
        </message>
        <message>
            <source>The project holds no programme; open one in the panel first.</source>
            <translation>Le projet ne contient pas de programme ; ouvrez-en d'abord un dans le panneau.</translation>
        </message>
        <message>
            <source>and {count} more, named in the rows</source>
            <translation>et {count} autres, nommées dans les lignes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Au total</translation>
        </message>
        <message>
            <source>Oblast</source>
            <translation>Oblast</translation>
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation>hors des oblasts</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>non dessinée</translation>
        </message>
        <message>
            <source>area</source>
            <translation>superficie</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Levé</translation>
        </message>
        <message>
            <source>{category} (a forecast, not a KAZRC resource)</source>
            <translation>{category} (une prévision, non une ressource KAZRC)</translation>
        </message>
        <message>
            <source>Area drawn</source>
            <translation>Superficie dessinée</translation>
        </message>
        <message>
            <source>{status} since {date}</source>
            <translation>{status} depuis le {date}</translation>
        </message>
        <message>
            <source>Zones, mapped at 1:{scale}</source>
            <translation>Zones, levé au 1:{scale}</translation>
        </message>
        <message>
            <source>Oblasts, km²</source>
            <translation>Oblasts, km²</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Statuts</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>No outline was drawn of {names}; their maps show the whole programme.</source>
            <translation>Aucun contour n'a été dessiné pour {names} ; leurs cartes montrent le programme entier.</translation>
        </message>
        <message>
            <source>The font '{family}' lacks letters of {language}: other fonts of this computer stand in for it, or empty boxes where no font has them. Choose another font in the house style.</source>
            <translation>La police « {family} » n'a pas toutes les lettres de la langue {language} : d'autres polices de cet ordinateur la remplacent, ou des cases vides là où aucune ne les a. Choisissez une autre police dans la charte graphique.</translation>
        </message>
        <message>
            <source>Programme overview</source>
            <translation>Aperçu du programme</translation>
        </message>
        <message>
            <source>Zone sheet</source>
            <translation>Feuille de zone</translation>
        </message>
        <message>
            <source>Target sheet</source>
            <translation>Feuille de périmètre</translation>
        </message>
        <message>
            <source>Cartogram of study</source>
            <translation>Cartogramme de couverture</translation>
        </message>
        <message>
            <source>Campaign map</source>
            <translation>Carte de campagne</translation>
        </message>
        <message>
            <source>No outline of {name} was drawn yet: the map shows the whole programme.</source>
            <translation>Aucun contour de {name} n'est encore dessiné : la carte montre le programme entier.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>This zone</source>
            <translation>Cette zone</translation>
        </message>
        <message>
            <source>This target</source>
            <translation>Ce périmètre</translation>
        </message>
        <message>
            <source>Mapped at 1:{scale} or finer</source>
            <translation>Levé au 1:{scale} ou plus fin</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Area, km²</source>
            <translation>Superficie, km²</translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation>Superficie sur l'ellipsoïde WGS 84</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Levé</translation>
        </message>
        <message>
            <source>Covered share of the area</source>
            <translation>Part levée de la superficie</translation>
        </message>
        <message>
            <source>Left, km²</source>
            <translation>Reste, km²</translation>
        </message>
        <message>
            <source>Area minus covered</source>
            <translation>Superficie moins levé</translation>
        </message>
        <message>
            <source>Covered, km²</source>
            <translation>Levé, km²</translation>
        </message>
        <message>
            <source>Accepted or released</source>
            <translation>Accepté ou publié</translation>
        </message>
        <message>
            <source>In work, km²</source>
            <translation>En cours, km²</translation>
        </message>
        <message>
            <source>Of what is left: contracted, in work or submitted</source>
            <translation>Du reste : sous contrat, en cours ou remis</translation>
        </message>
        <message>
            <source>Planned, km²</source>
            <translation>Planifié, km²</translation>
        </message>
        <message>
            <source>Of what is left beyond that: planned</source>
            <translation>Du reste, en plus : planifié</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>any scale</source>
            <translation>toute échelle</translation>
        </message>
        <message>
            <source>Covered km² at {scale}</source>
            <translation>km² levés au {scale}</translation>
        </message>
        <message>
            <source>Any method</source>
            <translation>Toute méthode</translation>
        </message>
    </context>
    <context>
        <name>LedgerExport</name>
        <message>
            <source>as it stands</source>
            <translation>état actuel</translation>
        </message>
        <message>
            <source>on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation>sur l'ellipsoïde WGS 84, côtés droits en longitude et latitude ; recouvrements comptés une fois</translation>
        </message>
        <message>
            <source>Remaining unmapped area, km²</source>
            <translation>Superficie restante non levée, km²</translation>
        </message>
        <message>
            <source>Denominator, km²</source>
            <translation>Superficie de référence, km²</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Geometry</source>
            <translation>Géométrie</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Exported on</source>
            <translation>Exporté le</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation>Géométries réparées</translation>
        </message>
        <message>
            <source>Skipped, without usable geometry</source>
            <translation>Ignoré, sans géométrie utilisable</translation>
        </message>
        <message>
            <source>Accepted without a date</source>
            <translation>Accepté sans date</translation>
        </message>
        <message>
            <source>Sheets computed on a grid of 1 µm</source>
            <translation>Feuilles calculées sur une grille de 1 µm</translation>
        </message>
        <message>
            <source>outside the oblasts</source>
            <translation>hors des oblasts</translation>
        </message>
        <message>
            <source>outside the zones</source>
            <translation>hors des zones</translation>
        </message>
        <message>
            <source>outside the map sheets</source>
            <translation>hors des feuilles</translation>
        </message>
        <message>
            <source>ILLUSTRATIVE: built from public data, not official</source>
            <translation>ILLUSTRATIF : construit à partir de données publiques, non officiel</translation>
        </message>
        <message>
            <source>as the programme states it</source>
            <translation>tel que le programme l'indique</translation>
        </message>
        <message>
            <source>mapped by the definition, accepted or released</source>
            <translation>levé selon la définition, accepté ou publié</translation>
        </message>
        <message>
            <source>of the remaining area: contracted, in work or submitted</source>
            <translation>de la superficie restante : sous contrat, en cours ou remis</translation>
        </message>
        <message>
            <source>of the remaining area beyond that: planned</source>
            <translation>de la superficie restante, en plus : planifié</translation>
        </message>
        <message>
            <source>area minus covered</source>
            <translation>superficie moins levé</translation>
        </message>
        <message>
            <source>covered by that method at 1:N or finer, overlaps counted once; by any method or scale where it says any</source>
            <translation>levé par cette méthode au 1:N ou plus fin, recouvrements comptés une fois ; par toute méthode ou échelle où c'est indiqué</translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>Ledger</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>What the rows are</source>
            <translation>Contenu des lignes</translation>
        </message>
        <message>
            <source>Oblasts</source>
            <translation>Oblasts</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>Map sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Methods and scales</source>
            <translation>Méthodes et échelles</translation>
        </message>
        <message>
            <source>Scale of the map sheets</source>
            <translation>Échelle des feuilles</translation>
        </message>
        <message>
            <source>Unit that the methods and scales are counted in</source>
            <translation>Unité pour laquelle les méthodes et échelles sont comptées</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Save the ledger as a table, with its definition, date and source</source>
            <translation>Enregistrer le bilan en table, avec sa définition, sa date et sa source</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Calcul …</translation>
        </message>
        <message>
            <source>covered km² by each method at a scale or finer; overlaps count once within a cell</source>
            <translation>km² levés par méthode à cette échelle ou plus fin ; recouvrements comptés une fois par cellule</translation>
        </message>
        <message>
            <source>sheets in WGS 84 numbers</source>
            <translation>feuilles en coordonnées WGS 84</translation>
        </message>
        <message>
            <source>illustrative</source>
            <translation>illustratif</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Copier les lignes sélectionnées</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>{title} ledger</source>
            <translation>{title} – bilan</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Table Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Table texte (*.csv)</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Exporter le bilan</translation>
        </message>
        <message>
            <source>Export of the ledger</source>
            <translation>Export du bilan</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Accepted, year not known</source>
            <translation>Accepté, année inconnue</translation>
        </message>
        <message>
            <source>City over 100 000</source>
            <translation>Ville de plus de 100 000 habitants</translation>
        </message>
        <message>
            <source>Other base</source>
            <translation>Autre base</translation>
        </message>
        <message>
            <source>up to {year}</source>
            <translation>jusqu'à {year}</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>depuis {year}</translation>
        </message>
        <message>
            <source>Survey planned</source>
            <translation>Levé planifié</translation>
        </message>
        <message>
            <source>Survey under way</source>
            <translation>Levé en cours</translation>
        </message>
        <message>
            <source>Report submitted</source>
            <translation>Rapport remis</translation>
        </message>
        <message>
            <source>Survey cancelled or superseded</source>
            <translation>Levé annulé ou remplacé</translation>
        </message>
        <message>
            <source>{degrees}E</source>
            <comment>eastern longitude</comment>
            <translation>{degrees} E</translation>
        </message>
        <message>
            <source>{degrees}W</source>
            <comment>western longitude</comment>
            <translation>{degrees} O</translation>
        </message>
        <message>
            <source>{degrees}N</source>
            <comment>northern latitude</comment>
            <translation>{degrees} N</translation>
        </message>
        <message>
            <source>{degrees}S</source>
            <comment>southern latitude</comment>
            <translation>{degrees} S</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>Not yet in the programme</source>
            <translation>Pas encore au programme</translation>
        </message>
        <message>
            <source>{layer} — as of {day}</source>
            <translation>{layer} — au {day}</translation>
        </message>
        <message>
            <source>Map: {crs}, 1:{scale}</source>
            <translation>Carte : {crs}, 1:{scale}</translation>
        </message>
    </context>
    <context>
        <name>MapActions</name>
        <message>
            <source>Change status…</source>
            <translation>Changer le statut…</translation>
        </message>
        <message>
            <source>History of statuses…</source>
            <translation>Historique des statuts…</translation>
        </message>
        <message>
            <source>The statuses are read-only now.</source>
            <translation>Les statuts sont maintenant en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>MapMaker</name>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} maps were made, in {folder}.</source>
            <translation>Arrêté : {count} cartes sur {planned} ont été faites, dans {folder}.</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
        <message>
            <source>{count} maps saved in {folder}</source>
            <translation>{count} cartes enregistrées dans {folder}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>{count} of {planned} maps could not be made. {reasons}</source>
            <translation>{count} cartes sur {planned} n'ont pas pu être faites. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>MapSheets</name>
        <message>
            <source>Map sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Makes the frames of the map sheets that an extent meets, with their codes (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В), between 0 and 60 degrees north.

Frames belong to a datum, by default Pulkovo 1942: its frames lie 66 to 95 m from those of WGS 84. A frame is built from the corners of its 1:50 000 sheets and then brought to EPSG:4326, so that scales nest.</source>
            <translation>Construit les cadres des feuilles que touche une étendue, avec leur coupure (M-43, M-43-А, M-43-XXI, M-43-89, M-43-89-В), entre 0 et 60 degrés nord.

Les cadres dépendent d'un datum, par défaut Pulkovo 1942 : ses cadres sont à 66–95 m de ceux de WGS 84. Un cadre est bâti sur les coins de ses feuilles au 1:50 000 puis ramené en EPSG:4326, pour que les échelles s'emboîtent.</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Étendue</translation>
        </message>
        <message>
            <source>Sheets whose inside meets this extent are made.</source>
            <translation>Les feuilles dont l'intérieur touche cette étendue sont construites.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Scale of the sheets.</source>
            <translation>Échelle des feuilles.</translation>
        </message>
        <message>
            <source>Datum of the frames</source>
            <translation>Datum des cadres</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Système de coordonnées en degrés où les cadres sont des rectangles.</translation>
        </message>
        <message>
            <source>A polygon for each sheet in EPSG:4326, its code in the field 'sheet'.</source>
            <translation>Un polygone par feuille en EPSG:4326, sa coupure dans le champ « sheet ».</translation>
        </message>
        <message>
            <source>No sheet meets the extent: the nomenclature covers 0 to 60 degrees north.</source>
            <translation>Aucune feuille ne touche l'étendue : la nomenclature couvre de 0 à 60 degrés nord.</translation>
        </message>
    </context>
    <context>
        <name>MapsDialog</name>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>GeoPDF with layers</source>
            <translation>GeoPDF avec couches</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Dessin SVG</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> ppp</translation>
        </message>
        <message>
            <source>One &amp;book with contents</source>
            <translation>Un &amp;livre avec table des matières</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>as the window</source>
            <translation>comme la fenêtre</translation>
        </message>
        <message>
            <source>Sheets to make</source>
            <translation>Feuilles à faire</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Toutes</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Mise en page</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation>&amp;Résolution</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>F&amp;euilles</translation>
        </message>
        <message>
            <source>Fra&amp;mes of map sheets</source>
            <translation>&amp;Cadres des feuilles</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the map</source>
            <translation>Lan&amp;gue de la carte</translation>
        </message>
        <message>
            <source>F&amp;older</source>
            <translation>D&amp;ossier</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>Open in the designer</source>
            <translation>Ouvrir dans le concepteur</translation>
        </message>
        <message>
            <source>Puts the page into the project as a layout; changed there, it is made again with the change.</source>
            <translation>Met la page dans le projet comme mise en page ; modifiée là, elle est refaite avec la modification.</translation>
        </message>
        <message>
            <source>House style…</source>
            <translation>Charte graphique…</translation>
        </message>
        <message>
            <source>The programme has none of these sheets yet.</source>
            <translation>Le programme n'a encore aucune de ces feuilles.</translation>
        </message>
        <message>
            <source>Made from layouts that were changed in the project: {count}.</source>
            <translation>Faites à partir de mises en page modifiées dans le projet : {count}.</translation>
        </message>
        <message>
            <source>The designer opens the first of the chosen sheets.</source>
            <translation>Le concepteur ouvre la première des feuilles choisies.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>Method</name>
        <message>
            <source>Geological</source>
            <translation>Géologique</translation>
        </message>
        <message>
            <source>Hydrogeological</source>
            <translation>Hydrogéologique</translation>
        </message>
        <message>
            <source>Engineering-geological</source>
            <translation>Géotechnique</translation>
        </message>
        <message>
            <source>Geophysical</source>
            <translation>Géophysique</translation>
        </message>
        <message>
            <source>Eco-geological</source>
            <translation>Éco-géologique</translation>
        </message>
        <message>
            <source>Geochemical</source>
            <translation>Géochimique</translation>
        </message>
    </context>
    <context>
        <name>NewProgrammeDialog</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>The geometry that I put in is official</source>
            <translation>La géométrie que j'apporte est officielle</translation>
        </message>
        <message>
            <source>Without this every panel, map and export of the programme says that its geometry is illustrative.</source>
            <translation>Sans cela, panneau, cartes et exports du programme disent que sa géométrie est illustrative.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
    </context>
    <context>
        <name>OutsideStrip</name>
        <message>
            <source>Add the reason…</source>
            <translation>Ajouter le motif…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Statuses changed elsewhere</source>
            <translation>Statuts changés ailleurs</translation>
        </message>
        <message>
            <source>{code} {move} ({moment})</source>
            <translation>{code} {move} ({moment})</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> et {count} autres</translation>
        </message>
        <message>
            <source>Status changed outside the panel, no reason recorded: {moves}{more}</source>
            <translation>Statut changé hors du panneau, sans motif consigné : {moves}{more}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Change the definition</source>
            <translation>Modifier la définition</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>{name} by status</source>
            <translation>{name} par statut</translation>
        </message>
        <message>
            <source>Covered area by year</source>
            <translation>Superficie levée par année</translation>
        </message>
        <message>
            <source>This programme has no territory yet, so there is no area to take a remainder from. Press Import… above: first the border, then oblasts, zones, targets and what is already mapped, file after file.</source>
            <translation>Ce programme n'a pas encore de territoire, donc pas de surface dont prendre le reste. Cliquez sur Importer… ci-dessus : d'abord la frontière, puis les oblasts, les zones, les périmètres et ce qui est déjà couvert, fichier après fichier.</translation>
        </message>
        <message>
            <source>Computing the remaining area …</source>
            <translation>Calcul de la superficie restante …</translation>
        </message>
        <message>
            <source>No figure yet: press F5, or the round arrow above.</source>
            <translation>Pas encore de chiffre : appuyez sur F5, ou sur la flèche ronde ci-dessus.</translation>
        </message>
        <message>
            <source>{group}: {count} — click to show them</source>
            <translation>{group} : {count} — cliquez pour les montrer</translation>
        </message>
        <message>
            <source>The figure is on the clipboard, with its definition, date and source.</source>
            <translation>Le chiffre est dans le presse-papiers, avec sa définition, sa date et sa source.</translation>
        </message>
    </context>
    <context>
        <name>PanelHeader</name>
        <message>
            <source>Open a programme</source>
            <translation>Ouvrir un programme</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Import zones, targets, coverage… from another source</source>
            <translation>Importer zones, périmètres, couverture… d'une autre source</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Programme overview, A3 PDF</source>
            <translation>Aperçu du programme, PDF A3</translation>
        </message>
        <message>
            <source>All zone sheets, A4 PDF</source>
            <translation>Toutes les feuilles de zone, PDF A4</translation>
        </message>
        <message>
            <source>Into the folder where something was saved last</source>
            <translation>Dans le dossier du dernier enregistrement</translation>
        </message>
        <message>
            <source>Maps and sheets…</source>
            <translation>Cartes et feuilles…</translation>
        </message>
        <message>
            <source>House style…</source>
            <translation>Charte graphique…</translation>
        </message>
        <message>
            <source>Cartogram of study on the map…</source>
            <translation>Cartogramme de couverture sur la carte…</translation>
        </message>
        <message>
            <source>Export the cartogram page…</source>
            <translation>Exporter la page du cartogramme…</translation>
        </message>
        <message>
            <source>Make a map</source>
            <translation>Faire une carte</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Read the programme and compute again (F5)</source>
            <translation>Relire le programme et recalculer (F5)</translation>
        </message>
        <message>
            <source>Help on this page (F1)</source>
            <translation>Aide sur cette page (F1)</translation>
        </message>
        <message>
            <source>About, versions, and which library computes</source>
            <translation>À propos, versions et bibliothèque de calcul</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Reference programme</source>
            <translation>Programme de référence</translation>
        </message>
        <message>
            <source>Programme file …</source>
            <translation>Fichier de programme …</translation>
        </message>
        <message>
            <source>New empty programme…</source>
            <translation>Nouveau programme vide…</translation>
        </message>
        <message>
            <source>Duplicate this programme…</source>
            <translation>Dupliquer ce programme…</translation>
        </message>
        <message>
            <source>Export the whole as one GeoPackage…</source>
            <translation>Exporter le tout en un GeoPackage…</translation>
        </message>
        <message>
            <source>Backups of this programme …</source>
            <translation>Sauvegardes de ce programme …</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>{name} in {folder}</source>
            <translation>{name} dans {folder}</translation>
        </message>
        <message>
            <source>Programme files (*.gpkg);;All files (*)</source>
            <translation>Fichiers de programme (*.gpkg);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Statuses of an earlier day</source>
            <translation>Statuts d'un jour passé</translation>
        </message>
    </context>
    <context>
        <name>PastStrip</name>
        <message>
            <source>Back to today</source>
            <translation>Revenir à aujourd'hui</translation>
        </message>
        <message>
            <source>Statuses as of {day}, read-only</source>
            <translation>Statuts au {day}, en lecture seule</translation>
        </message>
        <message>
            <source>{layer} {count}</source>
            <translation>{layer} {count}</translation>
        </message>
        <message>
            <source>{layer}: {rows}</source>
            <translation>{layer} : {rows}</translation>
        </message>
        <message>
            <source>without a status then, not shown: {counts}</source>
            <translation>alors sans statut, non montrés : {counts}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Empty values of the source empty what the programme has</source>
            <translation>Les valeurs vides de la source effacent celles du programme</translation>
        </message>
        <message>
            <source>Also take rows outside the territory</source>
            <translation>Prendre aussi les lignes hors du territoire</translation>
        </message>
        <message>
            <source>Map of what would change</source>
            <translation>Carte de ce qui changerait</translation>
        </message>
        <message>
            <source>Added {count}</source>
            <translation>Ajoutées {count}</translation>
        </message>
        <message>
            <source>Changed {count}</source>
            <translation>Modifiées {count}</translation>
        </message>
        <message>
            <source>Not in the source {count}</source>
            <translation>Absentes de la source {count}</translation>
        </message>
        <message>
            <source>Left out {count}</source>
            <translation>Écartées {count}</translation>
        </message>
        <message>
            <source>Remarks {count}</source>
            <translation>Remarques {count}</translation>
        </message>
        <message>
            <source>Drop the rows that the source does not have ({count}); otherwise they stay</source>
            <translation>Supprimer les lignes que la source n'a pas ({count}) ; sinon elles restent</translation>
        </message>
        <message>
            <source>There is nothing to write: the programme has it all already.</source>
            <translation>Il n'y a rien à écrire : le programme a déjà tout.</translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>précision inconnue</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>précision {metres} m</translation>
        </message>
        <message>
            <source>Brought to WGS 84 by “{operation}”, {accuracy}.</source>
            <translation>Ramené en WGS 84 par « {operation} », {accuracy}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} closed lines become polygons.</source>
            <translation>
                <numerusform>{count} ligne fermée devient un polygone.</numerusform>
                <numerusform>{count} lignes fermées deviennent des polygones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Geometry repaired: {rows}.</source>
            <translation>Géométrie réparée : {rows}.</translation>
        </message>
        <message>
            <source>the first {count} of each</source>
            <translation>les {count} premiers de chaque</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeEdits</name>
        <message>
            <source>There are edits that are not saved. Save or undo them, then open the other programme.</source>
            <translation>Des modifications ne sont pas enregistrées. Enregistrez-les ou annulez-les, puis ouvrez l'autre programme.</translation>
        </message>
        <message>
            <source>The layer is no longer in the project, so its status cannot be changed.</source>
            <translation>La couche n'est plus dans le projet, son statut ne peut donc pas être changé.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>New empty programme</source>
            <translation>Nouveau programme vide</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Nouveau programme</translation>
        </message>
        <message>
            <source>Duplicate this programme</source>
            <translation>Dupliquer ce programme</translation>
        </message>
        <message>
            <source>{title} (copy)</source>
            <translation>{title} (copie)</translation>
        </message>
        <message>
            <source>Export the whole programme</source>
            <translation>Exporter le programme entier</translation>
        </message>
        <message>
            <source>Programme files {ending}</source>
            <translation>Fichiers de programme {ending}</translation>
        </message>
        <message>
            <source>The file {path} is open in this project; choose another name.</source>
            <translation>Le fichier {path} est ouvert dans ce projet ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There are edits that are not saved: save or undo them, so that the copy is whole.</source>
            <translation>Des modifications ne sont pas enregistrées : enregistrez-les ou annulez-les, pour que la copie soit entière.</translation>
        </message>
        <message>
            <source>Exported as {path}.</source>
            <translation>Exporté sous {path}.</translation>
        </message>
        <message>
            <source>The file {path} is read-only, so nothing can be imported; duplicate it first.</source>
            <translation>Le fichier {path} est en lecture seule, rien ne peut donc être importé ; dupliquez-le d'abord.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeSession</name>
        <message>
            <source>Remaining area of {title}</source>
            <translation>Superficie restante de {title}</translation>
        </message>
        <message>
            <source>Computation stopped. The figures shown are those from before.</source>
            <translation>Calcul arrêté. Les chiffres affichés sont antérieurs.</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>What was written for {path} could not be read back and was thrown away; the file there is as it was. Check the drive, then try again.</source>
            <translation>Ce qui a été écrit pour {path} n'a pas pu être relu et a été rejeté ; le fichier en place est inchangé. Vérifiez le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} cannot be written; check that its folder exists, takes files and has room, and that no other program holds the file. {detail}</source>
            <translation>{path} ne peut pas être écrit ; vérifiez que son dossier existe, accepte des fichiers et a de la place, et qu'aucun autre programme ne tient le fichier. {detail}</translation>
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>panel, {user} (Rare Earth Survey {version})</source>
            <translation>panneau, {user} (Rare Earth Survey {version})</translation>
        </message>
        <message>
            <source>import, {user} (Rare Earth Survey {version})</source>
            <translation>import, {user} (Rare Earth Survey {version})</translation>
        </message>
        <message>
            <source>QGIS {version}, {user}, outside the panel, {moment}</source>
            <translation>QGIS {version}, {user}, hors du panneau, {moment}</translation>
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Published figures count any method and scale of the whole territory, so none stands beside this one.</source>
            <translation>Les chiffres publiés comptent toute méthode et toute échelle sur tout le territoire, aucun n'est donc comparable à celui-ci.</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>calculé</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>écart</translation>
        </message>
        <message>
            <source>Unmapped</source>
            <translation>Non levé</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Levé</translation>
        </message>
        <message>
            <source>Published unmapped = official {official} − covered {covered} ({date}; {source}).</source>
            <translation>Non levé publié = officielle {official} − levée {covered} ({date} ; {source}).</translation>
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation>La couverture illustrative a été ajustée aux chiffres publiés : leur accord ne prouve rien.</translation>
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
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Progress of the computation</source>
            <translation>Avancement du calcul</translation>
        </message>
        <message>
            <source>Stop computing</source>
            <translation>Arrêter le calcul</translation>
        </message>
        <message>
            <source>Zones {count}</source>
            <translation>Zones {count}</translation>
        </message>
        <message>
            <source>Targets {count}</source>
            <translation>Périmètres {count}</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Des modifications ne sont pas enregistrées.</translation>
        </message>
        <message>
            <source>Save them now, or leave them unsaved in their layers, which stay in edit mode?</source>
            <translation>Les enregistrer maintenant, ou les laisser dans leurs couches, qui restent en mode édition ?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Leave unsaved</source>
            <translation>Ne pas enregistrer</translation>
        </message>
        <message>
            <source>Undo everything that is not saved, also what was drawn or changed in {layers}?</source>
            <translation>Annuler tout ce qui n'est pas enregistré, y compris ce qui a été dessiné ou modifié dans {layers} ?</translation>
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
            <translation>Afficher ou masquer le panneau Rare Earth Survey</translation>
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
            <translation>Superficie restante non levée</translation>
        </message>
        <message>
            <source>Takes all footprints of a survey coverage away from a territory and tells what is left: as polygons and as a ledger in km2, one row for the territory and one for each unit.

Overlapping and repeated footprints count once. Units are clipped to the territory; the row 'outside units' holds what lies in none. Area is that of the WGS 84 ellipsoid between edges that are straight in longitude and latitude, so covered + remaining = area in every row; QGIS's own $area joins vertices by geodesics and differs by some 0.005 %.

With a status field, 'accepted' and 'released' are covered; 'contracted', 'in_work' and 'submitted' are committed, a part of what remains; all others count as nothing. Without one every footprint is covered.

Layers may be in any coordinate reference system. Invalid geometries are repaired, features without a usable polygon are skipped; the log lists both by feature id. Of more than 20 000 footprints only those are checked that a figure depends on.</source>
            <translation>Retire d'un territoire toutes les emprises d'une couverture et dit ce qui reste : en polygones et en bilan en km2, une ligne pour le territoire et une par unité.

Les emprises superposées ou répétées comptent une fois. Les unités sont coupées au territoire ; la ligne « outside units » contient ce qui n'est dans aucune. La superficie est celle de l'ellipsoïde WGS 84 entre des côtés droits en longitude et latitude, de sorte que levé + restant = superficie à chaque ligne ; la fonction $area de QGIS relie les sommets par des géodésiques et diffère d'environ 0.005 %.

Avec un champ de statut, « accepted » et « released » sont levés ; « contracted », « in_work » et « submitted » sont sous contrat, une part du reste ; tous les autres ne comptent pas. Sans ce champ, toute emprise est levée.

Les couches peuvent être dans tout système de coordonnées. Les géométries non valides sont réparées, les entités sans polygone utilisable sont ignorées ; le journal liste les deux par identifiant. Au-delà de 20 000 emprises, seules celles dont un chiffre dépend sont vérifiées.</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Polygons of the area to be mapped.</source>
            <translation>Polygones de la superficie à lever.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation>Polygones des levés ; ils peuvent se recouvrir.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Polygons to have a row of the ledger each, such as oblasts or sheets.</source>
            <translation>Polygones qui ont chacun une ligne du bilan, tels qu'oblasts ou feuilles.</translation>
        </message>
        <message>
            <source>Name of the unit</source>
            <translation>Nom de l'unité</translation>
        </message>
        <message>
            <source>Field that names the unit; without one it goes by its feature id.</source>
            <translation>Champ qui nomme l'unité ; sinon elle est désignée par son identifiant.</translation>
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation>Statut de la couverture</translation>
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation>Champ du statut de chaque emprise ; sinon toutes sont levées.</translation>
        </message>
        <message>
            <source>Remaining area</source>
            <translation>Superficie restante</translation>
        </message>
        <message>
            <source>What no footprint covers, cut along cells of 15' x 10', in EPSG:4326.</source>
            <translation>Ce qu'aucune emprise ne couvre, coupé selon des cellules de 15' x 10', en EPSG:4326.</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Areas in km2, a row for the territory and one for each unit.</source>
            <translation>Superficies en km2, une ligne pour le territoire et une par unité.</translation>
        </message>
        <message>
            <source>Area, km2</source>
            <translation>Superficie, km2</translation>
        </message>
        <message>
            <source>Covered area, km2</source>
            <translation>Superficie levée, km2</translation>
        </message>
        <message>
            <source>Remaining area, km2</source>
            <translation>Superficie restante, km2</translation>
        </message>
        <message>
            <source>Repaired geometries</source>
            <translation>Géométries réparées</translation>
        </message>
        <message>
            <source>Skipped features</source>
            <translation>Entités ignorées</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so its area is 0.</source>
            <translation>Le territoire n'a pas de polygone utilisable, sa superficie est donc 0.</translation>
        </message>
        <message>
            <source>REMAINING and LEDGER both point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation>REMAINING et LEDGER désignent tous deux {file}, où le second effacerait le premier ; donnez à chacun son fichier.</translation>
        </message>
        <message>
            <source>Unknown status in the field {field}, not counted as mapped: {status} ({count}).</source>
            <translation>Statut inconnu dans le champ {field}, non compté comme levé : {status} ({count}).</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>What would be changed. It can be undone, and is not saved before you save it.</source>
            <translation>Ce qui serait changé. C'est annulable, et enregistré seulement quand vous enregistrez.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>and {count} more of the same kinds</source>
            <translation>et {count} autres du même genre</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <source>The layer of the row {row} is no longer in the project; open the programme again.</source>
            <translation>La couche de la ligne {row} n'est plus dans le projet ; rouvrez le programme.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>La couche « {layer} » ne peut pas être modifiée : son fichier est en lecture seule ou verrouillé ; donnez-lui le droit d'écriture ou fermez-le dans l'autre programme.</translation>
        </message>
        <message>
            <source>The row {row} is no longer in the layer “{layer}”, so nothing was repaired; check again.</source>
            <translation>La ligne {row} n'est plus dans la couche « {layer} », rien n'a donc été corrigé ; vérifiez à nouveau.</translation>
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the check, so nothing was repaired; check again.</source>
            <translation>La ligne {row} de la couche « {layer} » a changé depuis la vérification, rien n'a donc été corrigé ; vérifiez à nouveau.</translation>
        </message>
        <message>
            <source>The layer “{layer}” is not in degrees, so latitude and longitude of {row} cannot be exchanged; bring it to EPSG:4326 first.</source>
            <translation>La couche « {layer} » n'est pas en degrés, latitude et longitude de {row} ne peuvent donc pas être échangées ; ramenez-la d'abord en EPSG:4326.</translation>
        </message>
        <message>
            <source>Nothing polygonal is left of {row} in the layer “{layer}”; draw it anew.</source>
            <translation>Il ne reste rien de polygonal de {row} dans la couche « {layer} » ; redessinez-le.</translation>
        </message>
        <message numerus="yes">
            <source>Repair of {count} rows</source>
            <translation>
                <numerusform>Correction de {count} ligne</numerusform>
                <numerusform>Correction de {count} lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Nearest base</source>
            <translation>Base la plus proche</translation>
        </message>
        <message>
            <source>{base}, {km} km</source>
            <translation>{base}, {km} km</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Area, km²</source>
            <translation>Superficie, km²</translation>
        </message>
        <message>
            <source>Mapped, %</source>
            <translation>Levé, %</translation>
        </message>
        <message>
            <source>Left, km²</source>
            <translation>Reste, km²</translation>
        </message>
        <message>
            <source>Oblast</source>
            <translation>Oblast</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84</source>
            <translation>Superficie sur l'ellipsoïde WGS 84</translation>
        </message>
        <message>
            <source>Mapped at 1:50 000 or finer, accepted or released; what is left is the rest of the area</source>
            <translation>Levé au 1:50 000 ou plus fin, accepté ou publié ; le reste est le reste de la superficie</translation>
        </message>
        <message>
            <source>Along the ellipsoid, from a point inside the target; not by road</source>
            <translation>Le long de l'ellipsoïde, depuis un point du périmètre ; pas par la route</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Change status</source>
            <translation>Changer le statut</translation>
        </message>
        <message>
            <source>Move all selected rows to another status, in one step</source>
            <translation>Passer toutes les lignes sélectionnées à un autre statut, en une étape</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <source>Every recorded move of the selected rows, or of the whole programme</source>
            <translation>Tous les passages consignés des lignes sélectionnées, ou du programme entier</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} sélectionnées</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The mapping {place} cannot be read {detail}; choose another file, or map the fields again.</source>
            <translation>La correspondance {place} ne peut pas être lue {detail} ; choisissez un autre fichier ou refaites-la.</translation>
        </message>
        <message>
            <source>The file {place} is no field mapping; choose one that the import assistant has saved.</source>
            <translation>Le fichier {place} n'est pas une correspondance de champs ; choisissez-en un que l'assistant d'import a enregistré.</translation>
        </message>
        <message>
            <source>Nothing can be imported into a table '{detail}'; choose one of the tables offered.</source>
            <translation>Rien ne peut être importé dans une table « {detail} » ; choisissez l'une des tables proposées.</translation>
        </message>
        <message>
            <source>The table '{detail}' has no field '{column}'; take it out of the mapping.</source>
            <translation>La table « {detail} » n'a pas de champ « {column} » ; retirez-le de la correspondance.</translation>
        </message>
        <message>
            <source>The source {place} has no field '{detail}', which '{column}' is mapped to; map it anew.</source>
            <translation>La source {place} n'a pas de champ « {detail} », auquel « {column} » correspond ; refaites la correspondance.</translation>
        </message>
        <message>
            <source>The expression for '{column}' cannot be evaluated {detail}; correct it or leave it empty.</source>
            <translation>L'expression pour « {column} » ne peut pas être évaluée {detail} ; corrigez-la ou laissez-la vide.</translation>
        </message>
        <message>
            <source>'{column}' knows no value '{detail}'; choose one of the values offered.</source>
            <translation>« {column} » ne connaît pas de valeur « {detail} » ; choisissez l'une des valeurs proposées.</translation>
        </message>
        <message>
            <source>The values of '{column}' cannot be multiplied by {detail}; give a number above 0.</source>
            <translation>Les valeurs de « {column} » ne peuvent pas être multipliées par {detail} ; donnez un nombre supérieur à 0.</translation>
        </message>
        <message>
            <source>The mapping {place} is made for the table '{detail}'; choose that table or another mapping.</source>
            <translation>La correspondance {place} est faite pour la table « {detail} » ; choisissez cette table ou une autre correspondance.</translation>
        </message>
        <message>
            <source>No field is mapped, so there is nothing to import; map at least one.</source>
            <translation>Aucun champ n'a de correspondance, il n'y a donc rien à importer ; donnez-en une à l'un au moins.</translation>
        </message>
        <message>
            <source>{rows} and others</source>
            <translation>{rows} et d'autres</translation>
        </message>
        <message>
            <source>no geometry</source>
            <translation>sans géométrie</translation>
        </message>
        <message>
            <source>a geometry that cannot be read</source>
            <translation>une géométrie illisible</translation>
        </message>
        <message>
            <source>no polygon</source>
            <translation>sans polygone</translation>
        </message>
        <message>
            <source>no single point</source>
            <translation>pas un point unique</translation>
        </message>
        <message>
            <source>a coordinate that is no number</source>
            <translation>une coordonnée qui n'est pas un nombre</translation>
        </message>
        <message>
            <source>larger than the Earth</source>
            <translation>plus grand que la Terre</translation>
        </message>
        <message>
            <source>cannot be transformed to WGS 84</source>
            <translation>ne peut être transformé en WGS 84</translation>
        </message>
        <message>
            <source>outside the globe</source>
            <translation>hors du globe</translation>
        </message>
        <message>
            <source>crosses the antimeridian</source>
            <translation>traverse l'antiméridien</translation>
        </message>
        <message>
            <source>The file is read-only: statuses and geometries cannot be changed.</source>
            <translation>Le fichier est en lecture seule : statuts et géométries ne peuvent pas être changés.</translation>
        </message>
        <message>
            <source>The file has version {detail}, newer than this plugin, so it is opened read-only; update the plugin to edit it.</source>
            <translation>Le fichier est de version {detail}, plus récente que cette extension, et s'ouvre donc en lecture seule ; mettez l'extension à jour pour le modifier.</translation>
        </message>
        <message>
            <source>The file has version {detail}, older than this plugin, so it is read-only; open it again and let it be brought up to date.</source>
            <translation>Le fichier est de version {detail}, plus ancienne que cette extension, et est donc en lecture seule ; rouvrez-le et laissez-le mettre à jour.</translation>
        </message>
        <message>
            <source>A journal beside the read-only file may hold later changes; copy both to a folder that you can write to.</source>
            <translation>Un journal à côté du fichier en lecture seule contient peut-être des modifications plus récentes ; copiez les deux dans un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>The table '{table}' is empty.</source>
            <translation>La table « {table} » est vide.</translation>
        </message>
        <message>
            <source>The table 'programme' has several rows; the first one counts.</source>
            <translation>La table « programme » a plusieurs lignes ; la première compte.</translation>
        </message>
        <message>
            <source>The layer of '{table}' is filtered; the figures count the whole table.</source>
            <translation>La couche de « {table} » est filtrée ; les chiffres comptent toute la table.</translation>
        </message>
        <message>
            <source>The figures include edits of '{table}' that are not saved yet.</source>
            <translation>Les chiffres incluent des modifications de « {table} » non encore enregistrées.</translation>
        </message>
        <message>
            <source>Left out of the areas in '{table}', {reason}: {count} ({rows}).</source>
            <translation>Exclu des superficies dans « {table} », {reason} : {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without status in '{table}', so not counted as mapped: {count} ({rows}).</source>
            <translation>Sans statut dans « {table} », donc non compté comme levé : {count} ({rows}).</translation>
        </message>
        <message>
            <source>Unknown status '{detail}' in '{table}', not counted as mapped: {count} ({rows}).</source>
            <translation>Statut inconnu « {detail} » dans « {table} », non compté comme levé : {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without method in '{table}', counted only where any method does: {count} ({rows}).</source>
            <translation>Sans méthode dans « {table} », compté seulement où toute méthode compte : {count} ({rows}).</translation>
        </message>
        <message>
            <source>Unknown method '{detail}' in '{table}': {count} ({rows}).</source>
            <translation>Méthode inconnue « {detail} » dans « {table} » : {count} ({rows}).</translation>
        </message>
        <message>
            <source>'{detail}' in '{table}' is no date and was passed over: {count} ({rows}).</source>
            <translation>« {detail} » dans « {table} » n'est pas une date et a été ignoré : {count} ({rows}).</translation>
        </message>
        <message>
            <source>'{detail}' in '{table}' is no scale and was passed over: {count} ({rows}).</source>
            <translation>« {detail} » dans « {table} » n'est pas une échelle et a été ignoré : {count} ({rows}).</translation>
        </message>
        <message>
            <source>Footprints that cite a zone which does not exist: {count} ({rows}).</source>
            <translation>Emprises citant une zone qui n'existe pas : {count} ({rows}).</translation>
        </message>
        <message>
            <source>Without UUID in '{table}': {count} ({rows}).</source>
            <translation>Sans UUID dans « {table} » : {count} ({rows}).</translation>
        </message>
        <message>
            <source>The same UUID as another row in '{table}': {count} ({rows}).</source>
            <translation>Même UUID qu'une autre ligne dans « {table} » : {count} ({rows}).</translation>
        </message>
        <message>
            <source>The computer ran out of memory; close other programs, then compute again.</source>
            <translation>L'ordinateur manque de mémoire ; fermez d'autres programmes, puis recalculez.</translation>
        </message>
        <message>
            <source>Something unforeseen happened ({kind}: {detail}); please report it to the plugin's authors.</source>
            <translation>Un imprévu s'est produit ({kind} : {detail}) ; signalez-le aux auteurs de l'extension.</translation>
        </message>
        <message>
            <source>shapely computes.</source>
            <translation>shapely calcule.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is not installed: same figures, slower.</source>
            <translation>La géométrie de QGIS calcule, car shapely n'est pas installé : mêmes chiffres, plus lentement.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is older than 2.1: same figures, slower.</source>
            <translation>La géométrie de QGIS calcule, car shapely est antérieur à 2.1 : mêmes chiffres, plus lentement.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since the installed shapely brings a GEOS of its own, which cannot work inside this QGIS: same figures, slower.</source>
            <translation>La géométrie de QGIS calcule, car le shapely installé apporte sa propre GEOS, qui ne peut fonctionner dans ce QGIS : mêmes chiffres, plus lentement.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, since shapely is there but cannot be loaded: same figures, slower.</source>
            <translation>La géométrie de QGIS calcule, car shapely est présent mais ne se charge pas : mêmes chiffres, plus lentement.</translation>
        </message>
        <message>
            <source>QGIS's own geometry computes, as the environment variable RARE_EARTH_KERNEL asks: same figures, slower.</source>
            <translation>La géométrie de QGIS calcule, comme le demande la variable d'environnement RARE_EARTH_KERNEL : mêmes chiffres, plus lentement.</translation>
        </message>
        <message>
            <source>The programme file {path} does not exist; choose another one.</source>
            <translation>Le fichier de programme {path} n'existe pas ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file {path} exists already; choose another name.</source>
            <translation>Le fichier {path} existe déjà ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The programme file {path} is locked by another program; close it there, then open it again.</source>
            <translation>Le fichier de programme {path} est verrouillé par un autre programme ; fermez-le là-bas, puis rouvrez-le.</translation>
        </message>
        <message>
            <source>The folder of {path} keeps no locks, as some network drives do, so two people could overwrite each other's work; copy the file to a drive of this computer and open it there.</source>
            <translation>Le dossier de {path} ne tient pas de verrous, comme certains lecteurs réseau, deux personnes pourraient donc écraser leur travail ; copiez le fichier sur un disque de cet ordinateur et ouvrez-le là.</translation>
        </message>
        <message>
            <source>The disk of {path} is full, so the file can be neither read safely nor written; make room first.</source>
            <translation>Le disque de {path} est plein, le fichier ne peut donc être ni lu sûrement ni écrit ; faites d'abord de la place.</translation>
        </message>
        <message>
            <source>The programme file {path} cannot be read {detail}; check its permissions and whether its drive is there.</source>
            <translation>Le fichier de programme {path} ne peut pas être lu {detail} ; vérifiez ses droits et si son disque est présent.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written {detail}; check the folder's permissions and the free space.</source>
            <translation>Le fichier {path} ne peut pas être écrit {detail} ; vérifiez les droits du dossier et l'espace libre.</translation>
        </message>
        <message>
            <source>The file {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>Le fichier {path} n'a pas été écrit entièrement, le précédent reste donc en place ; vérifiez l'espace libre.</translation>
        </message>
        <message>
            <source>The programme file {path} is incomplete or damaged; take it from a backup or copy it again.</source>
            <translation>Le fichier de programme {path} est incomplet ou endommagé ; reprenez-le d'une sauvegarde ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file {path} is no GeoPackage; choose a programme file (.gpkg).</source>
            <translation>Le fichier {path} n'est pas un GeoPackage ; choisissez un fichier de programme (.gpkg).</translation>
        </message>
        <message>
            <source>The GeoPackage {path} is no survey programme, since it has no table 'programme' that says so; choose a programme file, or import its layers into one.</source>
            <translation>Le GeoPackage {path} n'est pas un programme de levé, faute d'une table « programme » ; choisissez un fichier de programme ou importez ses couches dans un programme.</translation>
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation>Le fichier de programme {path} est de version {version}, mais cette extension lit jusqu'à la version {supported} ; mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>The programme file {path} has version {version}, but this plugin writes version {supported}; open it in the panel and bring it up to date first.</source>
            <translation>Le fichier de programme {path} est de version {version}, mais cette extension écrit la version {supported} ; ouvrez-le dans le panneau et mettez-le d'abord à jour.</translation>
        </message>
        <message>
            <source>The programme file {path} lacks the table '{table}'; take it from a backup.</source>
            <translation>La table « {table} » manque au fichier de programme {path} ; reprenez-le d'une sauvegarde.</translation>
        </message>
        <message>
            <source>The programme file {path} lacks the column '{column}' in the table '{table}'; take it from a backup.</source>
            <translation>La colonne « {column} » de la table « {table} » manque au fichier de programme {path} ; reprenez-le d'une sauvegarde.</translation>
        </message>
        <message>
            <source>The table '{table}' of {path} is not in longitude and latitude (EPSG:4326), so nothing can be imported into it; bring the table to EPSG:4326 first.</source>
            <translation>La table « {table} » de {path} n'est pas en longitude et latitude (EPSG:4326), rien ne peut donc y être importé ; ramenez d'abord la table en EPSG:4326.</translation>
        </message>
        <message>
            <source>The copy cannot take the place of {path}, which it is made from; choose another name.</source>
            <translation>La copie ne peut pas prendre la place de {path}, dont elle est tirée ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>A layer of {path} is being edited, here or in another window; save or discard its changes first.</source>
            <translation>Une couche de {path} est en cours de modification, ici ou dans une autre fenêtre ; enregistrez ou annulez d'abord ses modifications.</translation>
        </message>
        <message>
            <source>The file {path} was changed meanwhile, so nothing was written; look at what it holds now, then begin again.</source>
            <translation>Le fichier {path} a changé entre-temps, rien n'a donc été écrit ; regardez ce qu'il contient maintenant, puis recommencez.</translation>
        </message>
        <message>
            <source>No way leads from version {version} of the programme file {path} to the one of this plugin; it stays read-only.</source>
            <translation>Rien ne mène de la version {version} du fichier de programme {path} à celle de cette extension ; il reste en lecture seule.</translation>
        </message>
        <message>
            <source>The programme file {path} could not be brought up to date from version {version} ({detail}), so it is as it was; please report it to the plugin's authors.</source>
            <translation>Le fichier de programme {path} n'a pas pu être mis à jour depuis la version {version} ({detail}) et est inchangé ; signalez-le aux auteurs de l'extension.</translation>
        </message>
        <message>
            <source>Bringing the programme file {path} up to date would have lost rows ({detail}), so it is as it was; please report it to the plugin's authors.</source>
            <translation>La mise à jour du fichier de programme {path} aurait perdu des lignes ({detail}), il est donc inchangé ; signalez-le aux auteurs de l'extension.</translation>
        </message>
        <message>
            <source>The layer {layer} has no known coordinate reference system, so its place on Earth is unknown; set one in the layer's properties.</source>
            <translation>La couche {layer} n'a pas de système de coordonnées connu, sa place sur Terre est donc inconnue ; définissez-en un dans les propriétés de la couche.</translation>
        </message>
        <message>
            <source>No transformation leads from the coordinate reference system {detail} of the layer {layer} to WGS 84; give the layer another one.</source>
            <translation>Aucune transformation ne mène du système de coordonnées {detail} de la couche {layer} à WGS 84 ; donnez-en un autre à la couche.</translation>
        </message>
        <message>
            <source>The layer {layer} has no field '{detail}'; choose another field.</source>
            <translation>La couche {layer} n'a pas de champ « {detail} » ; choisissez un autre champ.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no area to take a remainder from; draw or import one.</source>
            <translation>Le territoire n'a pas de polygone utilisable, il n'y a donc pas de superficie dont retirer quoi que ce soit ; dessinez-en ou importez-en un.</translation>
        </message>
        <message>
            <source>The programme states no official area of its territory; enter it in its field official_km2, or choose the polygon's area as denominator.</source>
            <translation>Le programme n'indique pas de superficie officielle du territoire ; saisissez-la dans le champ official_km2 ou prenez la superficie du polygone comme référence.</translation>
        </message>
        <message>
            <source>Areas that must add up differ ({expected} against {found} km2), so no figure is shown; check the geometries of the programme for extreme coordinates.</source>
            <translation>Des superficies qui doivent concorder diffèrent ({expected} contre {found} km2), aucun chiffre n'est donc affiché ; cherchez des coordonnées extrêmes dans les géométries du programme.</translation>
        </message>
        <message>
            <source>The geometry library gave up ({detail}), so no figure is shown; run the tool 'Check validity' on the layers.</source>
            <translation>La bibliothèque géométrique a échoué ({detail}), aucun chiffre n'est donc affiché ; lancez l'outil « Vérifier la validité » sur les couches.</translation>
        </message>
        <message>
            <source>The computation was cancelled; the figures shown are those from before.</source>
            <translation>Le calcul a été annulé ; les chiffres affichés sont antérieurs.</translation>
        </message>
        <message>
            <source>'{text}' is no sheet code; write one like M-43, M-43-XXI or M-43-89-В.</source>
            <translation>« {text} » n'est pas une coupure de feuille ; écrivez par exemple M-43, M-43-XXI ou M-43-89-В.</translation>
        </message>
        <message>
            <source>In the sheet code '{text}' the Cyrillic letter Н could be H or N; write it in Latin.</source>
            <translation>Dans la coupure « {text} », la lettre cyrillique Н peut être H ou N ; écrivez-la en latin.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' has the column {detail}, but columns run from 1 to 60.</source>
            <translation>La coupure « {text} » a la colonne {detail}, mais les colonnes vont de 1 à 60.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' has the number {detail}, which no sheet of its scale has.</source>
            <translation>La coupure « {text} » a le numéro {detail}, qu'aucune feuille de son échelle ne porte.</translation>
        </message>
        <message>
            <source>The sheet code '{text}' is one of 1:{detail}, not of the scale asked for.</source>
            <translation>La coupure « {text} » est du 1:{detail}, non de l'échelle demandée.</translation>
        </message>
        <message>
            <source>There are no sheets of the scale {text}; choose 1:1 000 000, 500 000, 200 000, 100 000 or 50 000.</source>
            <translation>Il n'y a pas de feuilles à l'échelle {text} ; choisissez 1:1 000 000, 500 000, 200 000, 100 000 ou 50 000.</translation>
        </message>
        <message>
            <source>The place {text} lies outside the map sheets, which cover 0 to 60 degrees north; choose another extent.</source>
            <translation>Le lieu {text} est hors des feuilles, qui couvrent de 0 à 60 degrés nord ; choisissez une autre étendue.</translation>
        </message>
        <message>
            <source>Map sheets cannot be framed in {crs}; choose a coordinate reference system in degrees, such as EPSG:4284.</source>
            <translation>Les feuilles ne peuvent être cadrées en {crs} ; choisissez un système de coordonnées en degrés, tel qu'EPSG:4284.</translation>
        </message>
        <message>
            <source>No transformation leads from {crs} to WGS 84 there; choose another datum or extent.</source>
            <translation>Aucune transformation ne mène de {crs} à WGS 84 à cet endroit ; choisissez un autre datum ou une autre étendue.</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>un motif</translation>
        </message>
        <message>
            <source>a report number</source>
            <translation>un numéro de rapport</translation>
        </message>
        <message>
            <source>a resource category</source>
            <translation>une catégorie de ressources</translation>
        </message>
        <message>
            <source>a commodity</source>
            <translation>une substance</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>sans statut</translation>
        </message>
        <message>
            <source>The move from '{current}' to '{wanted}' must record {missing}; enter it, then move again.</source>
            <translation>Le passage de « {current} » à « {wanted} » doit indiquer {missing} ; saisissez-le, puis recommencez.</translation>
        </message>
        <message>
            <source>A move from '{current}' to '{wanted}' is not allowed; choose one of the statuses offered.</source>
            <translation>Un passage de « {current} » à « {wanted} » n'est pas permis ; choisissez l'un des statuts proposés.</translation>
        </message>
        <message>
            <source>The event to be corrected is no longer in the history; open it again.</source>
            <translation>L'événement à corriger n'est plus dans l'historique ; rouvrez-le.</translation>
        </message>
        <message>
            <source>There is no status '{status}'; choose one of those offered.</source>
            <translation>Il n'y a pas de statut « {status} » ; choisissez l'un de ceux proposés.</translation>
        </message>
        <message>
            <source>With this correction the history would end in '{status}', but the row is '{current}'; choose another day or status, or change the status itself.</source>
            <translation>Avec cette correction l'historique finirait par « {status} », mais la ligne est « {current} » ; choisissez un autre jour ou statut, ou changez le statut lui-même.</translation>
        </message>
        <message>
            <source>A correction needs a reason; enter it.</source>
            <translation>Une correction exige un motif ; saisissez-le.</translation>
        </message>
        <message>
            <source>A correction needs the day of the move; enter it.</source>
            <translation>Une correction exige le jour du passage ; saisissez-le.</translation>
        </message>
        <message>
            <source>This programme file is of an earlier version, which holds no corrections; open it where it can be written, so that it is brought up to date.</source>
            <translation>Ce fichier de programme est d'une version antérieure, sans corrections ; ouvrez-le là où il peut être écrit, pour qu'il soit mis à jour.</translation>
        </message>
        <message>
            <source>No forecast: no whole year of coverage is known yet; date the accepted surveys.</source>
            <translation>Pas de prévision : aucune année entière de couverture n'est encore connue ; datez les levés acceptés.</translation>
        </message>
        <message>
            <source>No forecast: the day of the goal must lie after {date}, by a hundred years at most; choose another one.</source>
            <translation>Pas de prévision : le jour de l'objectif doit être après le {date}, de cent ans au plus ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>No forecast: an assumption is out of range ({name}); correct it.</source>
            <translation>Pas de prévision : une hypothèse est hors limites ({name}) ; corrigez-la.</translation>
        </message>
        <message>
            <source>The territory has no usable polygon, so there is no sheet of it; draw or import one.</source>
            <translation>Le territoire n'a pas de polygone utilisable, il n'a donc pas de feuille ; dessinez-en ou importez-en un.</translation>
        </message>
        <message>
            <source>No sheet meets the territory: the nomenclature covers 0 to 60 degrees north.</source>
            <translation>Aucune feuille ne touche le territoire : la nomenclature couvre de 0 à 60 degrés nord.</translation>
        </message>
    </context>
    <context>
        <name>SheetCoverage</name>
        <message>
            <source>Cartogram of study</source>
            <translation>Cartogramme de couverture</translation>
        </message>
        <message>
            <source>Counts a survey coverage by map sheet: area of the sheet within the territory, covered and remaining area in km2, covered percent, year of the last accepted survey and the finest scale.

Overlapping footprints count once; the sheets add up to the territory. With a status field only 'accepted' and 'released' count. A survey that holds no more of a sheet than a strip of 120 m along its edges, which frames of another datum bring about, gives it neither year nor scale.

Frames belong to a datum, by default Pulkovo 1942; they are built from the corners of their 1:50 000 sheets, so that scales nest, and brought to EPSG:4326.</source>
            <translation>Compte une couverture par feuille : superficie de la feuille dans le territoire, superficie levée et restante en km2, pourcentage levé, année du dernier levé accepté et échelle la plus fine.

Les emprises superposées comptent une fois ; la somme des feuilles est le territoire. Avec un champ de statut, seuls « accepted » et « released » comptent. Un levé qui n'occupe d'une feuille qu'une bande de 120 m le long des bords, ce qu'entraînent les cadres d'un autre datum, ne lui donne ni année ni échelle.

Les cadres dépendent d'un datum, par défaut Pulkovo 1942 ; ils sont bâtis sur les coins de leurs feuilles au 1:50 000, pour que les échelles s'emboîtent, puis ramenés en EPSG:4326.</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Polygons of the area to be mapped; sheets are clipped to it.</source>
            <translation>Polygones de la superficie à lever ; les feuilles y sont coupées.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Polygons of the surveys; they may overlap.</source>
            <translation>Polygones des levés ; ils peuvent se recouvrir.</translation>
        </message>
        <message>
            <source>Scale of the sheets</source>
            <translation>Échelle des feuilles</translation>
        </message>
        <message>
            <source>One row is made for each sheet of this scale.</source>
            <translation>Une ligne par feuille de cette échelle.</translation>
        </message>
        <message>
            <source>Status of the coverage</source>
            <translation>Statut de la couverture</translation>
        </message>
        <message>
            <source>Field with the status of each footprint; without one all are covered.</source>
            <translation>Champ du statut de chaque emprise ; sinon toutes sont levées.</translation>
        </message>
        <message>
            <source>Day of acceptance</source>
            <translation>Jour d'acceptation</translation>
        </message>
        <message>
            <source>Field with a date or a year; without one no sheet has a year.</source>
            <translation>Champ avec une date ou une année ; sinon aucune feuille n'a d'année.</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Échelle du levé</translation>
        </message>
        <message>
            <source>Field with the scale denominator, as 50000; without one no sheet has a scale.</source>
            <translation>Champ avec le dénominateur de l'échelle, tel que 50000 ; sinon aucune feuille n'a d'échelle.</translation>
        </message>
        <message>
            <source>Datum of the frames</source>
            <translation>Datum des cadres</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Système de coordonnées en degrés où les cadres sont des rectangles.</translation>
        </message>
        <message>
            <source>A polygon for each sheet that the territory meets, in EPSG:4326.</source>
            <translation>Un polygone par feuille que touche le territoire, en EPSG:4326.</translation>
        </message>
        <message>
            <source>{area} km2 of the territory lie in no sheet: sheets cover 0 to 60 degrees north.</source>
            <translation>{area} km2 du territoire ne sont dans aucune feuille : les feuilles couvrent de 0 à 60 degrés nord.</translation>
        </message>
        <message numerus="yes">
            <source>{field}: {count} values cannot be read and count as not known: {ids}.</source>
            <translation>
                <numerusform>{field} : {count} valeur illisible, considérée comme inconnue : {ids}.</numerusform>
                <numerusform>{field} : {count} valeurs illisibles, considérées comme inconnues : {ids}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SiteRows</name>
        <message>
            <source>The layer '{layer}' has no geometry; name the fields that hold longitude and latitude.</source>
            <translation>La couche « {layer} » n'a pas de géométrie ; indiquez les champs de longitude et de latitude.</translation>
        </message>
        <message>
            <source>For the layer '{layer}' one field of coordinates is named; name both, or neither.</source>
            <translation>Pour la couche « {layer} », un seul champ de coordonnées est indiqué ; indiquez les deux, ou aucun.</translation>
        </message>
        <message>
            <source>The layer '{layer}' holds lines; choose one of points or polygons.</source>
            <translation>La couche « {layer} » contient des lignes ; choisissez-en une de points ou de polygones.</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV or a zip of them</source>
            <translation>Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV ou un zip de ceux-ci</translation>
        </message>
        <message>
            <source>&amp;Choose …</source>
            <translation>&amp;Choisir …</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(aucun)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>or a layer of the &amp;project</source>
            <translation>ou une couche du &amp;projet</translation>
        </message>
        <message>
            <source>&amp;Layers of the source</source>
            <translation>Couc&amp;hes de la source</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Entités</translation>
        </message>
        <message>
            <source>&amp;Texts: choose the line whose words read well</source>
            <translation>&amp;Textes : choisissez la ligne dont les mots se lisent bien</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>Exemple {number}</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>&amp;East, longitude</source>
            <translation>&amp;Est, longitude</translation>
        </message>
        <message>
            <source>&amp;North, latitude</source>
            <translation>&amp;Nord, latitude</translation>
        </message>
        <message>
            <source>Layers ({endings})</source>
            <translation>Couches ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose what to import</source>
            <translation>Choisir quoi importer</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Traitement</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Unknown status</source>
            <translation>Statut inconnu</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposée</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>retenue</translation>
        </message>
        <message>
            <source>designed</source>
            <translation>projetée</translation>
        </message>
        <message>
            <source>contracted</source>
            <translation>sous contrat</translation>
        </message>
        <message>
            <source>airborne</source>
            <translation>levé aérien</translation>
        </message>
        <message>
            <source>fieldwork</source>
            <translation>terrain</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>compilation</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>rapport remis</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>released</source>
            <translation>publiée</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendue</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>remplacée</translation>
        </message>
        <message>
            <source>identified</source>
            <translation>identifié</translation>
        </message>
        <message>
            <source>ranked</source>
            <translation>classé</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>recommandé</translation>
        </message>
        <message>
            <source>programmed</source>
            <translation>programmé</translation>
        </message>
        <message>
            <source>licensed</source>
            <translation>sous permis</translation>
        </message>
        <message>
            <source>explored</source>
            <translation>exploré</translation>
        </message>
        <message>
            <source>appraised</source>
            <translation>évalué</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planifié</translation>
        </message>
        <message>
            <source>in work</source>
            <translation>en cours</translation>
        </message>
    </context>
    <context>
        <name>StatusChangeDialog</name>
        <message>
            <source>Change status</source>
            <translation>Changer le statut</translation>
        </message>
        <message>
            <source>Not before the last move, {date}</source>
            <translation>Pas avant le dernier passage, {date}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>{name} *</source>
            <translation>{name} *</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>* This move must record it.</source>
            <translation>* Ce passage doit l'indiquer.</translation>
        </message>
        <message>
            <source>Cannot make this move and stay as they are ({count}): {rows}</source>
            <translation>Ne peuvent faire ce passage et restent tels quels ({count}) : {rows}</translation>
        </message>
        <message>
            <source>New status “{status}” for {rows} ({count})</source>
            <translation>Nouveau statut « {status} » pour {rows} ({count})</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Numéro du rapport</translation>
        </message>
        <message>
            <source>Resource category</source>
            <translation>Catégorie de ressources</translation>
        </message>
        <message>
            <source>Commodity</source>
            <translation>Substance</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>New status</source>
            <translation>Nouveau statut</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>StatusMoves</name>
        <message>
            <source>No move is open to all of them</source>
            <translation>Aucun passage n'est ouvert à tous</translation>
        </message>
        <message>
            <source>Cannot move: {rows}</source>
            <translation>Ne peuvent passer : {rows}</translation>
        </message>
    </context>
    <context>
        <name>Stop</name>
        <message>
            <source>map sheet</source>
            <translation>feuille</translation>
        </message>
        <message>
            <source>target</source>
            <translation>périmètre prospectif</translation>
        </message>
        <message>
            <source>camp</source>
            <translation>camp</translation>
        </message>
        <message>
            <source>base</source>
            <translation>base</translation>
        </message>
    </context>
    <context>
        <name>SurveyAlgorithm</name>
        <message numerus="yes">
            <source>{layer}: {count} features were not checked, since no figure depends on their shape.</source>
            <translation>
                <numerusform>{layer} : {count} entité n'a pas été vérifiée, car aucun chiffre ne dépend de sa forme.</numerusform>
                <numerusform>{layer} : {count} entités n'ont pas été vérifiées, car aucun chiffre ne dépend de leur forme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} geometries repaired, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer} : {count} géométrie réparée, identifiant {ids}.</numerusform>
                <numerusform>{layer} : {count} géométries réparées, identifiants {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing polygonal is left of it</source>
            <translation>il n'en reste rien de polygonal</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {count} features skipped, {reason}, feature ids {ids}.</source>
            <translation>
                <numerusform>{layer} : {count} entité ignorée, {reason}, identifiant {ids}.</numerusform>
                <numerusform>{layer} : {count} entités ignorées, {reason}, identifiants {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{output} would overwrite the survey programme {file} and all that is in it; choose another file.</source>
            <translation>{output} écraserait le programme de levés {file} et tout son contenu ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>The computation was cancelled, so nothing was written.</source>
            <translation>Le calcul a été annulé, rien n'a donc été écrit.</translation>
        </message>
        <message>
            <source>accuracy unknown</source>
            <translation>précision inconnue</translation>
        </message>
        <message>
            <source>accuracy {metres} m</source>
            <translation>précision {metres} m</translation>
        </message>
        <message>
            <source>{layer}: brought to WGS 84 by '{operation}', {accuracy}.</source>
            <translation>{layer} : ramenée en WGS 84 par « {operation} », {accuracy}.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>{path} names no table format; let its name end in .xlsx or .csv.</source>
            <translation>{path} ne désigne pas un format de table ; son nom doit finir par .xlsx ou .csv.</translation>
        </message>
        <message>
            <source>The table {path} cannot be written ({detail}); close it in the spreadsheet program, check the folder and the free space, then try again.</source>
            <translation>La table {path} ne peut pas être écrite ({detail}) ; fermez-la dans le tableur, vérifiez le dossier et l'espace libre, puis réessayez.</translation>
        </message>
        <message>
            <source>The table {path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>La table {path} n'a pas été écrite entièrement, le fichier précédent reste donc en place ; vérifiez l'espace libre.</translation>
        </message>
    </context>
    <context>
        <name>TableFilters</name>
        <message>
            <source>Code, name, note …</source>
            <translation>Code, nom, remarque …</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filtrer par mots</translation>
        </message>
        <message>
            <source>Filter by status</source>
            <translation>Filtrer par statut</translation>
        </message>
        <message>
            <source>Filter by oblast</source>
            <translation>Filtrer par oblast</translation>
        </message>
        <message>
            <source>Filter by commodity</source>
            <translation>Filtrer par substance</translation>
        </message>
        <message>
            <source>All statuses</source>
            <translation>Tous les statuts</translation>
        </message>
        <message>
            <source>All oblasts</source>
            <translation>Tous les oblasts</translation>
        </message>
        <message>
            <source>All commodities</source>
            <translation>Toutes les substances</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>Zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>The layer is not in the project. Open the programme again to bring it back.</source>
            <translation>La couche n'est pas dans le projet. Rouvrez le programme pour la retrouver.</translation>
        </message>
        <message>
            <source>The layer's filter shows no row.</source>
            <translation>Le filtre de la couche ne montre aucune ligne.</translation>
        </message>
        <message>
            <source>The programme has no row here yet.</source>
            <translation>Le programme n'a encore aucune ligne ici.</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Zoomer</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>Changer le statut</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <source>History of the whole programme…</source>
            <translation>Historique de tout le programme…</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Copier les lignes sélectionnées</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline: {moves}</source>
            <translation>Chronologie : {moves}</translation>
        </message>
    </context>
    <context>
        <name>UpdateStrip</name>
        <message>
            <source>Bring it up to date</source>
            <translation>Mettre à niveau</translation>
        </message>
        <message>
            <source>A backup is kept. Earlier releases of the plugin will open the file read-only afterwards.</source>
            <translation>Une sauvegarde est conservée. Les versions antérieures de l'extension ouvriront ensuite le fichier en lecture seule.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>The programme file has version {version}; this plugin edits version {wanted}. Until it is brought up to date it is read-only. A backup is kept.</source>
            <translation>Le fichier de programme a la version {version} ; cette extension modifie la version {wanted}. Jusqu'à sa mise à niveau, il est en lecture seule. Une sauvegarde est conservée.</translation>
        </message>
    </context>
    <context>
        <name>ValidateProgramme</name>
        <message>
            <source>Check a programme</source>
            <translation>Vérifier un programme</translation>
        </message>
        <message>
            <source>Looks for what should be mended in a survey programme: polygons that are invalid, drawn twice, overlapping, outside the territory or with latitude and longitude exchanged; codes, statuses and commodities that are missing, shared or unknown; declared areas, dates and histories that contradict each other; counts and areas against the published figures. Nothing is changed.

With a layer, that layer is checked instead, against the territory of the programme: points, polygons, or a table whose fields hold longitude and latitude in degrees. What lies within 5 km of the border is a warning, since the border is drawn no better; distances are geodesics on the ellipsoid WGS 84.

Without a programme file the reference programme that comes with the plugin is taken; its geometry is illustrative and not official.</source>
            <translation>Cherche ce qui est à corriger dans un programme de levé : polygones non valides, dessinés deux fois, superposés, hors du territoire ou avec latitude et longitude échangées ; codes, statuts et substances manquants, partagés ou inconnus ; superficies déclarées, dates et historiques contradictoires ; nombres et superficies face aux chiffres publiés. Rien n'est modifié.

Avec une couche, c'est elle qui est vérifiée, par rapport au territoire du programme : points, polygones, ou table dont des champs contiennent longitude et latitude en degrés. Ce qui est à moins de 5 km de la limite donne un avertissement, la limite n'étant pas dessinée plus finement ; les distances sont des géodésiques sur l'ellipsoïde WGS 84.

Sans fichier de programme, le programme de référence fourni avec l'extension est pris ; sa géométrie est illustrative et non officielle.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Fichier du programme</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>GeoPackage d'un programme ; vide pour le programme de référence.</translation>
        </message>
        <message>
            <source>Layer to check instead</source>
            <translation>Couche à vérifier à la place</translation>
        </message>
        <message>
            <source>Points, polygons or a table; empty to check the programme itself.</source>
            <translation>Points, polygones ou table ; vide pour vérifier le programme lui-même.</translation>
        </message>
        <message>
            <source>Field with names</source>
            <translation>Champ des noms</translation>
        </message>
        <message>
            <source>What the report calls a row of the layer.</source>
            <translation>Nom que le rapport donne à une ligne de la couche.</translation>
        </message>
        <message>
            <source>Field with codes</source>
            <translation>Champ des codes</translation>
        </message>
        <message>
            <source>Its values must be there and differ from each other.</source>
            <translation>Ses valeurs doivent être présentes et toutes différentes.</translation>
        </message>
        <message>
            <source>Field with countries</source>
            <translation>Champ des pays</translation>
        </message>
        <message>
            <source>Rows that name another country than the territory's are reported.</source>
            <translation>Les lignes qui nomment un autre pays que celui du territoire sont signalées.</translation>
        </message>
        <message>
            <source>Field with longitudes</source>
            <translation>Champ des longitudes</translation>
        </message>
        <message>
            <source>Degrees in WGS 84; with latitudes it comes before the geometry.</source>
            <translation>Degrés en WGS 84 ; avec les latitudes, il passe avant la géométrie.</translation>
        </message>
        <message>
            <source>Field with latitudes</source>
            <translation>Champ des latitudes</translation>
        </message>
        <message>
            <source>Degrees in WGS 84; with longitudes it comes before the geometry.</source>
            <translation>Degrés en WGS 84 ; avec les longitudes, il passe avant la géométrie.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>A point for each finding in EPSG:4326, with its sentence.</source>
            <translation>Un point par constat en EPSG:4326, avec sa phrase.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>HTML page (*.html);;Text table (*.csv)</source>
            <translation>Page HTML (*.html);;Table texte (*.csv)</translation>
        </message>
        <message>
            <source>HTML page or CSV table with every finding.</source>
            <translation>Page HTML ou table CSV avec tous les constats.</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Nombre d'erreurs</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Nombre d'avertissements</translation>
        </message>
        <message>
            <source>Number of notes</source>
            <translation>Nombre de remarques</translation>
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}.</source>
            <translation>Erreurs : {errors}, avertissements : {warnings}, remarques : {notes}.</translation>
        </message>
        <message>
            <source>Errors: {errors}, warnings: {warnings}, notes: {notes}; the log shows the first {shown}, the report all.</source>
            <translation>Erreurs : {errors}, avertissements : {warnings}, remarques : {notes} ; le journal montre les {shown} premiers, le rapport tous.</translation>
        </message>
    </context>
    <context>
        <name>ValuesPage</name>
        <message>
            <source>Values of the source</source>
            <translation>Valeurs de la source</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Dans la source</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Say what each value means. Rows whose status means nothing here stay out, and are listed.</source>
            <translation>Dites ce que signifie chaque valeur. Les lignes dont le statut ne signifie rien ici restent dehors et sont listées.</translation>
        </message>
        <message>
            <source>The source has no values in these fields.</source>
            <translation>La source n'a pas de valeurs dans ces champs.</translation>
        </message>
        <message>
            <source>— leave these rows out —</source>
            <translation>— écarter ces lignes —</translation>
        </message>
        <message>
            <source>— do not take it —</source>
            <translation>— ne pas prendre —</translation>
        </message>
        <message>
            <source>— empty —</source>
            <translation>— vide —</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>No polygon is selected: select one or more polygons in any layer of the project, then choose this.</source>
            <translation>Aucun polygone n'est sélectionné : sélectionnez-en un ou plusieurs dans une couche du projet, puis choisissez ceci.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>La couche « {layer} » ne peut pas être modifiée : son fichier est en lecture seule ou verrouillé ; donnez-lui le droit d'écriture ou fermez-le dans l'autre programme.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no field “{field}”, which a change of status needs; open a complete file.</source>
            <translation>La couche « {layer} » n'a pas de champ « {field} », nécessaire à un changement de statut ; ouvrez un fichier complet.</translation>
        </message>
        <message>
            <source>A row is no longer in the layer “{layer}”, so nothing was changed; select it again.</source>
            <translation>Une ligne n'est plus dans la couche « {layer} », rien n'a donc été changé ; sélectionnez-la à nouveau.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved ({detail}); your changes are kept, unsaved, in the layer.</source>
            <translation>La couche « {layer} » n'a pas pu être enregistrée ({detail}) ; vos modifications restent dans la couche, non enregistrées.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved, since another program holds its file locked; close it there, then save again: your changes are kept, unsaved, in the layer.</source>
            <translation>La couche « {layer} » n'a pas pu être enregistrée, un autre programme tenant son fichier verrouillé ; fermez-le là-bas, puis enregistrez à nouveau : vos modifications restent dans la couche, non enregistrées.</translation>
        </message>
        <message>
            <source>The layer “{layer}” could not be saved, since its disk is full; make room, then save again: your changes are kept, unsaved, in the layer.</source>
            <translation>La couche « {layer} » n'a pas pu être enregistrée, son disque étant plein ; faites de la place, puis enregistrez à nouveau : vos modifications restent dans la couche, non enregistrées.</translation>
        </message>
        <message>
            <source>The layer “{layer}” was saved, but its file does not hold all of it ({detail} rows differ); compare them with the attribute table and enter again what is missing.</source>
            <translation>La couche « {layer} » a été enregistrée, mais son fichier ne contient pas tout (lignes différentes : {detail}) ; comparez-les à la table d'attributs et saisissez à nouveau ce qui manque.</translation>
        </message>
    </context>
</TS>
