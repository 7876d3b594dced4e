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
        <name>Campaign</name>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Camps</source>
            <translation>Camps</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>Plan : {name}</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>N'entre pas</translation>
        </message>
    </context>
    <context>
        <name>CampaignCompare</name>
        <message>
            <source>First variant</source>
            <translation>Première variante</translation>
        </message>
        <message>
            <source>Second variant</source>
            <translation>Seconde variante</translation>
        </message>
        <message>
            <source>Two variants side by side</source>
            <translation>Deux variantes côte à côte</translation>
        </message>
        <message>
            <source>Go on with the second</source>
            <translation>Continuer avec la seconde</translation>
        </message>
        <message>
            <source>Let the second variant be the one that counts</source>
            <translation>Faire de la seconde variante celle qui compte</translation>
        </message>
        <message>
            <source>Progress up to</source>
            <translation>Avancement jusqu'au</translation>
        </message>
        <message>
            <source>Progress against the plan</source>
            <translation>Avancement par rapport au plan</translation>
        </message>
        <message>
            <source>Make a second variant and plan it to see both side by side.</source>
            <translation>Créez une seconde variante et planifiez-la pour les voir côte à côte.</translation>
        </message>
        <message>
            <source>Do not fit</source>
            <translation>N'entrent pas</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Only in the second: {stops}.</source>
            <translation>Seulement dans la seconde : {stops}.</translation>
        </message>
        <message>
            <source>Only in the first: {stops}.</source>
            <translation>Seulement dans la première : {stops}.</translation>
        </message>
        <message>
            <source>{stop}: {after} instead of {before}.</source>
            <translation>{stop} : {after} au lieu de {before}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more stops have another crew or day.</source>
            <translation>
                <numerusform>{count} autre étape change d'équipe ou de jour.</numerusform>
                <numerusform>{count} autres étapes changent d'équipe ou de jour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both visit the same stops on the same days.</source>
            <translation>Les deux visitent les mêmes étapes les mêmes jours.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Stops planned</source>
            <translation>Étapes prévues</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>km² planned</source>
            <translation>km² prévus</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Toutes les équipes</translation>
        </message>
        <message>
            <source>Late: {stops}.</source>
            <translation>En retard : {stops}.</translation>
        </message>
        <message>
            <source>Earlier than planned: {stops}.</source>
            <translation>Plus tôt que prévu : {stops}.</translation>
        </message>
        <message>
            <source>Done although not planned: {stops}.</source>
            <translation>Fait sans être prévu : {stops}.</translation>
        </message>
        <message>
            <source>Nothing is late on this day.</source>
            <translation>Rien n'est en retard ce jour-là.</translation>
        </message>
    </context>
    <context>
        <name>CampaignCrews</name>
        <message>
            <source>Crew {code}</source>
            <translation>Équipe {code}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
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
            <source>Hours per day</source>
            <translation>Heures par jour</translation>
        </message>
        <message>
            <source>Km/h</source>
            <translation>Km/h</translation>
        </message>
        <message>
            <source>Nights out</source>
            <translation>Nuits dehors</translation>
        </message>
        <message>
            <source>Most nights in a row away from the base; 0 comes back every evening</source>
            <translation>Nuits de suite hors de la base au plus ; 0 rentre chaque soir</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Repos</translation>
        </message>
        <message>
            <source>Weekdays on which the crew rests: 1 Monday to 7 Sunday, such as 67</source>
            <translation>Jours de la semaine où l'équipe se repose : de 1 lundi à 7 dimanche, par exemple 67</translation>
        </message>
        <message>
            <source>Fuel, l/100 km</source>
            <translation>Carburant, l/100 km</translation>
        </message>
        <message>
            <source>0 for the rate of the campaign</source>
            <translation>0 pour le taux de la campagne</translation>
        </message>
        <message>
            <source>no base</source>
            <translation>sans base</translation>
        </message>
    </context>
    <context>
        <name>CampaignDesk</name>
        <message>
            <source>Variant {name}</source>
            <translation>Variante {name}</translation>
        </message>
        <message>
            <source>Variant removed: {name}</source>
            <translation>Variante retirée : {name}</translation>
        </message>
        <message>
            <source>New variant: {name}</source>
            <translation>Nouvelle variante : {name}</translation>
        </message>
        <message>
            <source>Plan of {name}</source>
            <translation>Plan de {name}</translation>
        </message>
        <message>
            <source>The plan is made.</source>
            <translation>Le plan est fait.</translation>
        </message>
        <message>
            <source>The inputs were changed meanwhile, so the plan was left out; plan again.</source>
            <translation>Les données ont changé entre-temps, le plan a donc été laissé ; planifiez de nouveau.</translation>
        </message>
        <message>
            <source>Moved: {stop}</source>
            <translation>Déplacé : {stop}</translation>
        </message>
        <message>
            <source>Agreed: {stop}</source>
            <translation>Convenu : {stop}</translation>
        </message>
        <message>
            <source>No longer agreed: {stop}</source>
            <translation>Plus convenu : {stop}</translation>
        </message>
        <message>
            <source>The inputs were changed meanwhile, so nothing was moved; do it again.</source>
            <translation>Les données ont changé entre-temps, rien n'a donc été déplacé ; recommencez.</translation>
        </message>
        <message>
            <source>Ways along the roads</source>
            <translation>Trajets par les routes</translation>
        </message>
        <message>
            <source>Stops chosen</source>
            <translation>Étapes choisies</translation>
        </message>
        <message>
            <source>Stops left out</source>
            <translation>Étapes laissées</translation>
        </message>
    </context>
    <context>
        <name>CampaignEdits</name>
        <message>
            <source>Plan of {name}</source>
            <translation>Plan de {name}</translation>
        </message>
        <message>
            <source>New campaign: {name}</source>
            <translation>Nouvelle campagne : {name}</translation>
        </message>
        <message>
            <source>Campaign removed: {name}</source>
            <translation>Campagne retirée : {name}</translation>
        </message>
        <message>
            <source>Crews and stops of {name}</source>
            <translation>Équipes et étapes de {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Pas fait</translation>
        </message>
    </context>
    <context>
        <name>CampaignInputs</name>
        <message>
            <source>The campaign file {text} cannot be read {detail}; choose a JSON file of a campaign.</source>
            <translation>Le fichier de campagne {text} ne peut être lu {detail} ; choisissez un fichier JSON de campagne.</translation>
        </message>
        <message>
            <source>The programme holds no field base, so no crew can start; add one to it first.</source>
            <translation>Le programme n'a aucune base de terrain, aucune équipe ne peut donc partir ; ajoutez-en une d'abord.</translation>
        </message>
        <message>
            <source>The programme holds no field base “{text}”; name bases by their code or name.</source>
            <translation>Le programme n'a pas de base « {text} » ; nommez les bases par leur code ou leur nom.</translation>
        </message>
        <message>
            <source>The season ends before it begins ({text}); exchange the first and the last day.</source>
            <translation>La saison finit avant de commencer ({text}) ; échangez le premier et le dernier jour.</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Season and weather</source>
            <translation>Saison et temps</translation>
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
            <source>Days lost to weather</source>
            <translation>Jours perdus par le temps</translation>
        </message>
        <message>
            <source>Months that lose more or fewer days</source>
            <translation>Mois qui perdent plus ou moins de jours</translation>
        </message>
        <message>
            <source>Days on which nobody works</source>
            <translation>Jours où personne ne travaille</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Output of a crew</source>
            <translation>Rendement d'une équipe</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Work at a target</source>
            <translation>Travail sur un périmètre</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Day of a crew</source>
            <translation>Jour d'une équipe</translation>
        </message>
        <message>
            <source>Kilometre</source>
            <translation>Kilomètre</translation>
        </message>
        <message>
            <source>Night in camp</source>
            <translation>Nuit au camp</translation>
        </message>
        <message>
            <source>Fuel, litres per 100 km</source>
            <translation>Carburant, litres aux 100 km</translation>
        </message>
        <message>
            <source>Litre of fuel</source>
            <translation>Litre de carburant</translation>
        </message>
        <message>
            <source>Ways and search</source>
            <translation>Trajets et recherche</translation>
        </message>
        <message>
            <source>Way driven by the straight line</source>
            <translation>Trajet rapporté à la ligne droite</translation>
        </message>
        <message>
            <source>straight lines with a detour</source>
            <translation>lignes droites avec détour</translation>
        </message>
        <message>
            <source>Roads to follow</source>
            <translation>Routes à suivre</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Time for the search</source>
            <translation>Durée de la recherche</translation>
        </message>
        <message>
            <source>Seed of the search</source>
            <translation>Graine de la recherche</translation>
        </message>
        <message>
            <source>A longer search finds a better plan; the same seed begins at the same place.</source>
            <translation>Une recherche plus longue trouve un meilleur plan ; la même graine part du même point.</translation>
        </message>
        <message>
            <source>Inputs of the campaign</source>
            <translation>Données de la campagne</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Lost days, %</source>
            <translation>Jours perdus, %</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>km² per crew-day</source>
            <translation>km² par équipe et jour</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Ce qui compte</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>100 unmapped km²</source>
            <translation>100 km² non levés</translation>
        </message>
        <message>
            <source>a target of full priority</source>
            <translation>un périmètre de pleine priorité</translation>
        </message>
        <message>
            <source>less for 100 km from the base</source>
            <translation>moins pour 100 km de la base</translation>
        </message>
        <message>
            <source>status {name}</source>
            <translation>statut {name}</translation>
        </message>
        <message>
            <source>confidence {name}</source>
            <translation>confiance {name}</translation>
        </message>
        <message>
            <source>commodity {name}</source>
            <translation>substance {name}</translation>
        </message>
        <message>
            <source>any other</source>
            <translation>toute autre</translation>
        </message>
    </context>
    <context>
        <name>CampaignMap</name>
        <message>
            <source>Bases</source>
            <translation>Bases</translation>
        </message>
        <message>
            <source>Totals by crew</source>
            <translation>Totaux par équipe</translation>
        </message>
        <message>
            <source>Stops in the order of each crew's season</source>
            <translation>Étapes dans l'ordre de la campagne de chaque équipe</translation>
        </message>
        <message>
            <source>The season</source>
            <translation>La campagne</translation>
        </message>
        <message>
            <source>Illustrative plan: it follows from geometry that is not official.</source>
            <translation>Plan illustratif : il découle d'une géométrie non officielle.</translation>
        </message>
        <message>
            <source>km² to be mapped, and ways, as planned; ways over the ground are estimates</source>
            <translation>km² à lever et trajets selon le plan ; les trajets sur le terrain sont estimés</translation>
        </message>
        <message>
            <source>{placed} of {all} stops</source>
            <translation>{placed} étapes sur {all}</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>To be mapped</source>
            <translation>À lever</translation>
        </message>
        <message numerus="yes">
            <source>Does not fit: {count} stops</source>
            <translation>
                <numerusform>N'entre pas : {count} étape</numerusform>
                <numerusform>N'entrent pas : {count} étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>{crew}, 1:{scale}</source>
            <translation>{crew}, 1:{scale}</translation>
        </message>
        <message>
            <source>way</source>
            <translation>trajet</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>feuille</translation>
        </message>
        <message>
            <source>target</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <source>camp</source>
            <translation>camp</translation>
        </message>
        <message>
            <source>survey zone</source>
            <translation>zone de levé</translation>
        </message>
        <message>
            <source>base</source>
            <translation>base</translation>
        </message>
    </context>
    <context>
        <name>CampaignPage</name>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>New campaign…</source>
            <translation>Nouvelle campagne…</translation>
        </message>
        <message>
            <source>More about the campaign</source>
            <translation>Plus sur la campagne</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>This programme takes no campaigns: it cannot be written, or has another version.</source>
            <translation>Ce programme ne prend pas de campagne : il ne peut être écrit, ou il a une autre version.</translation>
        </message>
        <message>
            <source>There is no campaign yet. Make one with the button +: the plugin proposes what to map next.</source>
            <translation>Il n'y a pas encore de campagne. Créez-en une avec le bouton + : l'extension propose que lever ensuite.</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nouvelle campagne</translation>
        </message>
        <message>
            <source>Season {year}</source>
            <translation>Campagne {year}</translation>
        </message>
        <message>
            <source>New variant</source>
            <translation>Nouvelle variante</translation>
        </message>
        <message>
            <source>There is a variant “{name}” already; choose another name.</source>
            <translation>Il y a déjà une variante « {name} » ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New variant…</source>
            <translation>Nouvelle variante…</translation>
        </message>
        <message>
            <source>Take this variant away</source>
            <translation>Retirer cette variante</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>Take the campaign away…</source>
            <translation>Retirer la campagne…</translation>
        </message>
        <message>
            <source>Take the campaign “{name}” away, with its crews and stops?</source>
            <translation>Retirer la campagne « {name} » avec ses équipes et ses étapes ?</translation>
        </message>
        <message>
            <source>Rare Earth Survey</source>
            <translation>Rare Earth Survey</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Tableau Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Tableau texte (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Save the timetable</source>
            <translation>Enregistrer le calendrier</translation>
        </message>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>CampaignPlan</name>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Search for the best tours; what is agreed stays as it is</source>
            <translation>Chercher les meilleures tournées ; ce qui est convenu reste</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop the search; the plan that was there stays</source>
            <translation>Arrêter la recherche ; le plan précédent reste</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>Avancement de la recherche</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Timetable in a window of its own…</source>
            <translation>Calendrier dans sa propre fenêtre…</translation>
        </message>
        <message>
            <source>Whole season in sight</source>
            <translation>Toute la saison en vue</translation>
        </message>
        <message>
            <source>Save the timetable…</source>
            <translation>Enregistrer le calendrier…</translation>
        </message>
        <message>
            <source>Campaign map and crew booklets…</source>
            <translation>Carte de campagne et livrets d'équipe…</translation>
        </message>
        <message>
            <source>Totals by crew</source>
            <translation>Totaux par équipe</translation>
        </message>
        <message>
            <source>The campaign has no crew yet: add one among the inputs.</source>
            <translation>La campagne n'a pas encore d'équipe : ajoutez-en une parmi les données.</translation>
        </message>
        <message>
            <source>No stop is chosen yet: choose some among the stops.</source>
            <translation>Aucune étape n'est encore choisie : choisissez-en parmi les étapes.</translation>
        </message>
        <message>
            <source>There is no plan yet.</source>
            <translation>Il n'y a pas encore de plan.</translation>
        </message>
        <message>
            <source>The inputs have changed since this plan was made; plan again.</source>
            <translation>Les données ont changé depuis ce plan ; planifiez de nouveau.</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Donner à</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>Cost, {currency}</source>
            <translation>Coût, {currency}</translation>
        </message>
        <message>
            <source>Fuel, l</source>
            <translation>Carburant, l</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Nuits au camp</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Jours restants</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Toutes les équipes</translation>
        </message>
        <message>
            <source>{method}: after this season {gained} more are mapped at {scale}.</source>
            <translation>{method} : après cette campagne, {gained} de plus sont levés au {scale}.</translation>
        </message>
        <message>
            <source>After this season {scale} in {zone}: {after} (now {before}).</source>
            <translation>Après cette campagne, {scale} dans {zone} : {after} (maintenant {before}).</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops do not fit:</source>
            <translation>
                <numerusform>{count} étape n'entre pas :</numerusform>
                <numerusform>{count} étapes n'entrent pas :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more; the map and the timetable show them.</source>
            <translation>
                <numerusform>et {count} autre ; la carte et le calendrier la montrent.</numerusform>
                <numerusform>et {count} autres ; la carte et le calendrier les montrent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {count} more inputs to look at again.</source>
            <translation>
                <numerusform>et {count} autre donnée à revoir.</numerusform>
                <numerusform>et {count} autres données à revoir.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignPlanning</name>
        <message>
            <source>Plan a field campaign</source>
            <translation>Planifier une campagne de terrain</translation>
        </message>
        <message>
            <source>Plans who maps which sheets and visits which targets, in which order and on which days: several crews, several trips from their bases, daily limits, days off, days that weather takes, nights in camp.

The campaign comes from a JSON file, from the programme by its code or name, or from the parameters; without stops of its own it takes the best sheets and targets by gain for their cost. Distances follow geodesics times a detour, or a layer of roads.

A longer search finds a better plan. With a number of rounds instead of seconds the same input gives the same plan.</source>
            <translation>Planifie qui lève quelles feuilles et visite quels périmètres, dans quel ordre et quels jours : plusieurs équipes, plusieurs sorties de leurs bases, limites par jour, repos, jours pris par le temps, nuits au camp.

La campagne vient d'un fichier JSON, du programme par son code ou son nom, ou des paramètres ; sans étapes à elle, elle prend les meilleures feuilles et périmètres par gain pour leur coût. Les distances suivent des géodésiques avec un détour, ou une couche de routes.

Une recherche plus longue trouve un meilleur plan. Avec un nombre de tours au lieu de secondes, les mêmes données donnent le même plan.</translation>
        </message>
        <message>
            <source>Mapped area, km²</source>
            <translation>Superficie levée, km²</translation>
        </message>
        <message>
            <source>Way, km</source>
            <translation>Trajet, km</translation>
        </message>
        <message>
            <source>Days of crews</source>
            <translation>Jours d'équipe</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Stops visited</source>
            <translation>Étapes visitées</translation>
        </message>
        <message>
            <source>Stops that do not fit</source>
            <translation>Étapes qui n'entrent pas</translation>
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
            <source>Campaign file</source>
            <translation>Fichier de campagne</translation>
        </message>
        <message>
            <source>JSON of a campaign, or of a timetable that was saved.</source>
            <translation>JSON d'une campagne, ou d'un calendrier enregistré.</translation>
        </message>
        <message>
            <source>Campaign of the programme</source>
            <translation>Campagne du programme</translation>
        </message>
        <message>
            <source>Its code or name; empty to make one from the parameters below.</source>
            <translation>Son code ou son nom ; vide pour en faire une des paramètres ci-dessous.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Begin of the season; empty for that of the campaign, or for 1 May.</source>
            <translation>Début de la saison ; vide pour celui de la campagne, ou le 1er mai.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>End of the season; empty for that of the campaign, or for 31 October.</source>
            <translation>Fin de la saison ; vide pour celle de la campagne, ou le 31 octobre.</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Usual crews in place of those of the campaign; 2 where it has none.</source>
            <translation>Équipes ordinaires à la place de celles de la campagne ; 2 si elle n'en a pas.</translation>
        </message>
        <message>
            <source>Bases of the crews</source>
            <translation>Bases des équipes</translation>
        </message>
        <message>
            <source>Codes or names with semicolons between, in turn for the crews; empty for the base nearest to the middle of the zones.</source>
            <translation>Codes ou noms séparés par des points-virgules, à tour de rôle pour les équipes ; vide pour la base la plus proche du milieu des zones.</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Méthode du levé</translation>
        </message>
        <message>
            <source>For campaigns without stops: what sheets are to be mapped by.</source>
            <translation>Pour les campagnes sans étapes : par quoi les feuilles sont levées.</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Échelle du levé</translation>
        </message>
        <message>
            <source>For campaigns without stops: sheets of this scale are proposed.</source>
            <translation>Pour les campagnes sans étapes : des feuilles de cette échelle sont proposées.</translation>
        </message>
        <message>
            <source>Best stops to take</source>
            <translation>Meilleures étapes à prendre</translation>
        </message>
        <message>
            <source>For campaigns without stops: how many of the best are planned.</source>
            <translation>Pour les campagnes sans étapes : combien des meilleures sont planifiées.</translation>
        </message>
        <message>
            <source>Targets as well as sheets</source>
            <translation>Périmètres en plus des feuilles</translation>
        </message>
        <message>
            <source>For campaigns without stops: whether targets are proposed too.</source>
            <translation>Pour les campagnes sans étapes : proposer aussi des périmètres.</translation>
        </message>
        <message>
            <source>Roads</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Lines that ways follow; empty for geodesics times the detour.</source>
            <translation>Lignes que suivent les trajets ; vide pour des géodésiques avec détour.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Where the search begins; empty for that of the campaign.</source>
            <translation>D'où part la recherche ; vide pour celle de la campagne.</translation>
        </message>
        <message>
            <source>Seconds of the search</source>
            <translation>Secondes de recherche</translation>
        </message>
        <message>
            <source>Empty for those of the campaign.</source>
            <translation>Vide pour celles de la campagne.</translation>
        </message>
        <message>
            <source>Rounds of the search</source>
            <translation>Tours de recherche</translation>
        </message>
        <message>
            <source>Instead of seconds: the same input then gives the same plan.</source>
            <translation>Au lieu de secondes : les mêmes données donnent alors le même plan.</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>A line for each day on which a crew drives, in EPSG:4326.</source>
            <translation>Une ligne par jour où une équipe roule, en EPSG:4326.</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>A point for each sheet and target, also for those that do not fit.</source>
            <translation>Un point par feuille et périmètre, aussi pour ceux qui n'entrent pas.</translation>
        </message>
        <message>
            <source>Camps</source>
            <translation>Camps</translation>
        </message>
        <message>
            <source>A point for each night in camp.</source>
            <translation>Un point par nuit au camp.</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx);;Text table (*.csv);;JSON (*.json)</source>
            <translation>Tableau Excel (*.xlsx);;Tableau texte (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>Table of days, or campaign and plan as JSON.</source>
            <translation>Tableau des jours, ou campagne et plan en JSON.</translation>
        </message>
        <message>
            <source>The geometry of this programme is illustrative, not official.</source>
            <translation>La géométrie de ce programme est illustrative, non officielle.</translation>
        </message>
        <message>
            <source>Two of the outputs point to {file}, where the second would erase the first; give each a file of its own.</source>
            <translation>Deux sorties désignent {file}, où la seconde effacerait la première ; donnez à chacune son fichier.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more stops do not fit; the stops' layer names them all.</source>
            <translation>
                <numerusform>{count} autre étape n'entre pas ; la couche des étapes les nomme toutes.</numerusform>
                <numerusform>{count} autres étapes n'entrent pas ; la couche des étapes les nomme toutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignStops</name>
        <message>
            <source>Stops of the campaign</source>
            <translation>Étapes de la campagne</translation>
        </message>
        <message>
            <source>Propose…</source>
            <translation>Proposer…</translation>
        </message>
        <message>
            <source>Rank sheets and targets by what they give for their cost</source>
            <translation>Classer feuilles et périmètres par ce qu'ils donnent pour leur coût</translation>
        </message>
        <message>
            <source>From the map</source>
            <translation>De la carte</translation>
        </message>
        <message>
            <source>Add what is selected on the map: targets, map sheets, and the sheets of zones that lack mapping</source>
            <translation>Ajouter ce qui est sélectionné sur la carte : périmètres, feuilles, et feuilles non levées des zones</translation>
        </message>
        <message>
            <source>Method of the survey of sheets from the map</source>
            <translation>Méthode du levé des feuilles prises de la carte</translation>
        </message>
        <message>
            <source>Scale of the survey of sheets from the map</source>
            <translation>Échelle du levé des feuilles prises de la carte</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Open days, work and survey of the selected stops</source>
            <translation>Jours d'ouverture, travail et levé des étapes choisies</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Take the selected stops out of the campaign</source>
            <translation>Retirer les étapes choisies de la campagne</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops, {km2} unmapped</source>
            <translation>
                <numerusform>{count} étape, {km2} non levés</numerusform>
                <numerusform>{count} étapes, {km2} non levés</numerusform>
            </translation>
        </message>
        <message>
            <source>No stop is chosen yet: let the plugin propose some, or select targets, zones or sheets on the map.</source>
            <translation>Aucune étape n'est encore choisie : laissez l'extension en proposer, ou sélectionnez périmètres, zones ou feuilles sur la carte.</translation>
        </message>
        <message>
            <source>Weights of the proposal</source>
            <translation>Poids de la proposition</translation>
        </message>
        <message>
            <source>Nothing is selected on the map: select targets, zones or map sheets first.</source>
            <translation>Rien n'est sélectionné sur la carte : sélectionnez d'abord périmètres, zones ou feuilles.</translation>
        </message>
        <message>
            <source>Another campaign or variant was chosen meanwhile, so the stops stay as they were.</source>
            <translation>Une autre campagne ou une autre variante a été choisie entre-temps, les étapes restent donc comme elles étaient.</translation>
        </message>
        <message numerus="yes">
            <source>{count} selected sheets lack nothing at that scale, or lie outside, and were not added: {names}.</source>
            <translation>
                <numerusform>{count} feuille choisie est déjà levée à cette échelle ou hors du territoire, et n'a pas été ajoutée : {names}.</numerusform>
                <numerusform>{count} feuilles choisies sont déjà levées à cette échelle ou hors du territoire, et n'ont pas été ajoutées : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheets of the selected zones are mapped already at that scale, so none was added.</source>
            <translation>Les feuilles des zones choisies sont déjà levées à cette échelle, aucune n'a donc été ajoutée.</translation>
        </message>
        <message>
            <source>Stops changed</source>
            <translation>Étapes changées</translation>
        </message>
        <message numerus="yes">
            <source>{count} sheets lack nothing by that survey and keep the one they had: {names}.</source>
            <translation>
                <numerusform>{count} feuille est déjà couverte par ce levé et garde le sien : {names}.</numerusform>
                <numerusform>{count} feuilles sont déjà couvertes par ce levé et gardent le leur : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Must be visited</source>
            <translation>À visiter absolument</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Zoomer</translation>
        </message>
    </context>
    <context>
        <name>CampaignStore</name>
        <message>
            <source>The programme holds no campaign; make one in the panel, or give a file.</source>
            <translation>Le programme n'a pas de campagne ; créez-en une dans le panneau, ou donnez un fichier.</translation>
        </message>
        <message>
            <source>Several campaigns are meant by “{wanted}”; name one of {known}.</source>
            <translation>« {wanted} » désigne plusieurs campagnes ; nommez-en une : {known}.</translation>
        </message>
        <message>
            <source>The programme holds no campaign “{wanted}”; name one of {known}.</source>
            <translation>Le programme n'a pas de campagne « {wanted} » ; nommez-en une : {known}.</translation>
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
            <source>Stopped; nothing was repaired.</source>
            <translation>Arrêté ; rien n'a été corrigé.</translation>
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
            <source>Repair</source>
            <translation>Correction</translation>
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
        <name>CrewBooklet</name>
        <message>
            <source>Crew booklets</source>
            <translation>Livrets d'équipe</translation>
        </message>
        <message>
            <source>Writes a PDF book for each crew of a planned campaign: a cover with season, base, totals and calendar, a list of all days, and a page for each day of work with the map of its way, numbered stops and camp, the frames of its sheets, and a table of times, coordinates, tasks, kilometres and minutes. Days off have a line and no page.

The plan is the programme's own, or one that the algorithm Plan a campaign saved as JSON. What cannot be made is listed, and the rest is made.</source>
            <translation>Écrit un livre PDF pour chaque équipe d'une campagne planifiée : couverture avec saison, base, totaux et calendrier, liste de tous les jours, et une page par jour de travail avec la carte du trajet, les étapes numérotées et le camp, les cadres des feuilles, et un tableau des heures, coordonnées, tâches, kilomètres et minutes. Les jours de repos ont une ligne et pas de page.

Le plan est celui du programme, ou un JSON enregistré par l'algorithme de planification. Ce qui ne peut être fait est nommé, le reste est fait.</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Codes of the crews wanted, semicolons between them; empty for all.</source>
            <translation>Codes des équipes voulues, séparés par des points-virgules ; vide pour toutes.</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>What the crews' receivers and maps are set to; zones are those of each place.</source>
            <translation>Ce sur quoi sont réglés les récepteurs et cartes des équipes ; les fuseaux sont ceux de chaque lieu.</translation>
        </message>
        <message>
            <source>Language of the booklets, whatever that of QGIS is.</source>
            <translation>Langue des livrets, quelle que soit celle de QGIS.</translation>
        </message>
        <message>
            <source>Number of booklets made</source>
            <translation>Nombre de livrets faits</translation>
        </message>
        <message>
            <source>Number of booklets that failed</source>
            <translation>Nombre de livrets manqués</translation>
        </message>
        <message>
            <source>No booklet could be made. {reason}</source>
            <translation>Aucun livret n'a pu être fait. {reason}</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Code, name or UUID of a campaign of the programme; empty for its only one.</source>
            <translation>Code, nom ou UUID d'une campagne du programme ; vide pour la seule qu'il a.</translation>
        </message>
        <message>
            <source>Plan from a file</source>
            <translation>Plan d'un fichier</translation>
        </message>
        <message>
            <source>JSON with campaign and plan, as a timetable saves it; it is taken in place of the programme's.</source>
            <translation>JSON avec campagne et plan, tel que l'enregistre le calendrier ; pris à la place de celui du programme.</translation>
        </message>
        <message>
            <source>The plan has no day of work for {name}, so there is no booklet to make; plan again.</source>
            <translation>Le plan n'a aucun jour de travail pour {name}, il n'y a donc pas de livret à faire ; replanifiez.</translation>
        </message>
        <message>
            <source>The campaign has no crew “{name}”; name one of {known}.</source>
            <translation>La campagne n'a pas d'équipe « {name} » ; nommez-en une : {known}.</translation>
        </message>
        <message>
            <source>No crew was chosen; choose one at least.</source>
            <translation>Aucune équipe n'est choisie ; choisissez-en au moins une.</translation>
        </message>
        <message>
            <source>Crew booklet</source>
            <translation>Livret d'équipe</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Campagne de terrain</translation>
        </message>
        <message>
            <source>The season</source>
            <translation>La campagne</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>{hours} h and {km} km a day at most</source>
            <translation>au plus {hours} h et {km} km par jour</translation>
        </message>
        <message>
            <source>sheets: {sheets}, targets: {targets}</source>
            <translation>feuilles : {sheets}, périmètres : {targets}</translation>
        </message>
        <message>
            <source>out: {out}, of them of work: {work}</source>
            <translation>dehors : {out}, dont de travail : {work}</translation>
        </message>
        <message>
            <source>Season of the crew</source>
            <translation>Campagne de l'équipe</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Véhicule</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Jours de repos</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>To be mapped</source>
            <translation>À lever</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Trajet</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Nuits au camp</translation>
        </message>
        <message>
            <source>Fuel</source>
            <translation>Carburant</translation>
        </message>
        <message>
            <source>{amount} l</source>
            <translation>{amount} l</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Trip</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>Night at</source>
            <translation>Nuit à</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>way</source>
            <translation>trajet</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>La journée</translation>
        </message>
        <message>
            <source>{crew}, day {number} of {count}, trip {trip}</source>
            <translation>{crew}, jour {number} sur {count}, sortie {trip}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <source>Coordinates: {system} ({crs}).</source>
            <translation>Coordonnées : {system} ({crs}).</translation>
        </message>
        <message>
            <source>They follow from WGS 84 to {metres} m.</source>
            <translation>Calculées depuis WGS 84 à {metres} m près.</translation>
        </message>
        <message>
            <source>{km} km, {time}</source>
            <translation>{km} km, {time}</translation>
        </message>
        <message>
            <source>{scale}; frames: map sheets, firm those of the day; purple outlines: targets</source>
            <translation>{scale} ; cadres : feuilles, en gras celles du jour ; contours violets : périmètres</translation>
        </message>
        <message>
            <source>Start and end</source>
            <translation>Début et fin</translation>
        </message>
        <message>
            <source>none planned</source>
            <translation>aucun prévu</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>work, number of the trip</source>
            <translation>travail, numéro de la sortie</translation>
        </message>
        <message>
            <source>R</source>
            <comment>day off, in a calendar</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>W</source>
            <comment>in reserve for weather, in a calendar</comment>
            <translation>M</translation>
        </message>
    </context>
    <context>
        <name>CrewDetails</name>
        <message>
            <source>as the season</source>
            <translation>comme la campagne</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Days on which this crew does not work, such as 2026-06-01, 2026-07-10..2026-07-14</source>
            <translation>Jours où cette équipe ne travaille pas, par exemple 2026-06-01, 2026-07-10..2026-07-14</translation>
        </message>
        <message>
            <source>all methods</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>Which surveys the crew can do; every crew may visit targets</source>
            <translation>Quels levés l'équipe sait faire ; toute équipe peut visiter les périmètres</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Travaille du</translation>
        </message>
        <message>
            <source>Works until</source>
            <translation>Travaille au</translation>
        </message>
        <message>
            <source>Closed days</source>
            <translation>Jours fermés</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Méthodes</translation>
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
        <name>Dossier</name>
        <message>
            <source>No outline was drawn of {names}; their dossiers have no coordinates.</source>
            <translation>Aucun contour n'a été dessiné pour {names} ; leurs dossiers n'ont pas de coordonnées.</translation>
        </message>
        <message>
            <source>Licence blocks, {crs}</source>
            <translation>Blocs de permis, {crs}</translation>
        </message>
        <message>
            <source>block inside</source>
            <translation>bloc à l'intérieur</translation>
        </message>
        <message>
            <source>block touched</source>
            <translation>bloc touché</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Numbered vertices</source>
            <translation>Sommets numérotés</translation>
        </message>
        <message>
            <source>Target dossier</source>
            <translation>Dossier de périmètre</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Commodities and resources</source>
            <translation>Substances et ressources</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>rien d'enregistré</translation>
        </message>
        <message>
            <source>No resource category is recorded for this target.</source>
            <translation>Aucune catégorie de ressources n'est enregistrée pour ce périmètre.</translation>
        </message>
        <message>
            <source>Category {category}: forecast resources, not mineral resources by KAZRC.</source>
            <translation>Catégorie {category} : ressources prévisionnelles, non des ressources minérales au sens de KAZRC.</translation>
        </message>
        <message>
            <source>Category {category}, as the programme states it.</source>
            <translation>Catégorie {category}, telle que le programme la donne.</translation>
        </message>
        <message>
            <source>{percent} at 1:50 000 or finer</source>
            <translation>{percent} au 1:50 000 ou plus grand</translation>
        </message>
        <message>
            <source>Status and history</source>
            <translation>Statut et historique</translation>
        </message>
        <message>
            <source>The history holds nothing about this target.</source>
            <translation>L'historique ne dit rien de ce périmètre.</translation>
        </message>
        <message>
            <source>No outline of this target was drawn yet, so there are no coordinates and no blocks.</source>
            <translation>Aucun contour de ce périmètre n'a encore été dessiné ; il n'y a donc ni coordonnées ni blocs.</translation>
        </message>
        <message>
            <source>Dark: blocks inside. Light: blocks that are touched. Grid of {crs}.</source>
            <translation>Foncé : blocs à l'intérieur. Clair : blocs touchés. Grille de {crs}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} vertices, joined in the order of their numbers by lines that are straight in longitude and latitude, the last one with the first. Length of the perimeter: {length} km.</source>
            <translation>
                <numerusform>{count} sommet, joints dans l'ordre de leurs numéros par des lignes droites en longitude et latitude, le dernier au premier. Longueur du périmètre : {length} km.</numerusform>
                <numerusform>{count} sommets, joints dans l'ordre de leurs numéros par des lignes droites en longitude et latitude, le dernier au premier. Longueur du périmètre : {length} km.</numerusform>
            </translation>
        </message>
        <message>
            <source>Area on the ellipsoid WGS 84: {area}.</source>
            <translation>Superficie sur l'ellipsoïde WGS 84 : {area}.</translation>
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
            <source>Coordinates in WGS 84 (EPSG:4326), as the programme holds them, and in {crs}, computed from these by the operation “{operation}” ({accuracy}). Seconds are rounded to 0.01″, about 0.3 m.</source>
            <translation>Coordonnées en WGS 84 (EPSG:4326), telles que le programme les contient, et en {crs}, calculées à partir de celles-ci par l'opération « {operation} » ({accuracy}). Secondes arrondies à 0,01″, environ 0,3 m.</translation>
        </message>
        <message>
            <source>WGS 84, latitude N</source>
            <translation>WGS 84, latitude N</translation>
        </message>
        <message>
            <source>WGS 84, longitude E</source>
            <translation>WGS 84, longitude E</translation>
        </message>
        <message>
            <source>{crs}, latitude N</source>
            <translation>{crs}, latitude N</translation>
        </message>
        <message>
            <source>{crs}, longitude E</source>
            <translation>{crs}, longitude E</translation>
        </message>
        <message>
            <source>hole in part {part}</source>
            <translation>trou dans la partie {part}</translation>
        </message>
        <message>
            <source>part {part}</source>
            <translation>partie {part}</translation>
        </message>
        <message>
            <source>Licence blocks of 1′ × 1′</source>
            <translation>Blocs de permis de 1′ × 1′</translation>
        </message>
        <message>
            <source>Around the perimeter lie {count} blocks, far more than a licence has: they are not listed.</source>
            <translation>Autour du périmètre se trouvent {count} blocs, bien plus qu'un permis n'en a : ils ne sont pas listés.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>held, km²</source>
            <translation>contenu, km²</translation>
        </message>
        <message>
            <source>held, %</source>
            <translation>contenu, %</translation>
        </message>
        <message>
            <source>Grid of {crs}: {inside} blocks inside, {touched} touched.</source>
            <translation>Grille de {crs} : blocs à l'intérieur {inside}, touchés {touched}.</translation>
        </message>
        <message>
            <source>Listed are the blocks of the first grid. A code is the south-west corner of its block in degrees and minutes of that datum; it is not the official number of a block. Areas on the ellipsoid WGS 84.</source>
            <translation>La liste donne les blocs de la première grille. Un code est l'angle sud-ouest de son bloc en degrés et minutes de ce système ; ce n'est pas le numéro officiel d'un bloc. Superficies sur l'ellipsoïde WGS 84.</translation>
        </message>
    </context>
    <context>
        <name>DossierDialog</name>
        <message>
            <source>Target dossiers</source>
            <translation>Dossiers de périmètres</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>&amp;All targets</source>
            <translation>&amp;Tous les périmètres</translation>
        </message>
        <message>
            <source>&amp;Grid of licence blocks</source>
            <translation>&amp;Grille des blocs de permis</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>Grid of licence blocks</source>
            <translation>Grille des blocs de permis</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>A PDF and a GeoJSON for each target, with its code in the name.</source>
            <translation>Un PDF et un GeoJSON par périmètre, son code dans le nom.</translation>
        </message>
    </context>
    <context>
        <name>EarnedGround</name>
        <message>
            <source>Earned ground is measured with shapely 2.1 or newer, which cannot be used here; the about page tells why.</source>
            <translation>Le terrain acquis se mesure avec shapely 2.1 ou plus récent, inutilisable ici ; la page « À propos » dit pourquoi.</translation>
        </message>
        <message>
            <source>There are neither observations nor tracks of this crew and season; merge what came back first.</source>
            <translation>Cette équipe et cette campagne n'ont ni observations ni traces ; fusionnez d'abord ce qui est revenu.</translation>
        </message>
        <message>
            <source>Earned ground: {title}</source>
            <translation>Terrain acquis : {title}</translation>
        </message>
        <message>
            <source>{observations} observations and {km} km of tracks on {km2} km²; norm: {per_km2} per km², traverses {spacing} km apart.</source>
            <translation>{observations} observations et {km} km de traces sur {km2} km² ; norme : {per_km2} par km², itinéraires espacés de {spacing} km.</translation>
        </message>
        <message>
            <source>field observations and tracks</source>
            <translation>observations de terrain et traces</translation>
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
            <source>A layer was saved or left while it was being changed, so nothing was changed; do it again.</source>
            <translation>Une couche a été enregistrée ou quittée pendant sa modification, donc rien n'a été modifié ; recommencez.</translation>
        </message>
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
            <source>Writes finished maps of a survey programme: the overview of the whole programme, a sheet for each zone or target, the cartogram of study, or the map of a planned campaign. Each has title, legend, scale bar, north arrow, graticule, figures with their definition, sources, and says so where the geometry is illustrative.

Sheets become a file each, with the code of their zone or target in the name, or one PDF book with contents. What cannot be made is listed, and the rest is made.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Écrit les cartes finies d'un programme de levé : la vue d'ensemble, une feuille par zone ou périmètre prospectif, le cartogramme de couverture ou la carte d'une campagne planifiée. Chacune a titre, légende, échelle, flèche du nord, graticule, chiffres avec leur définition, sources, et dit si la géométrie est illustrative.

Les feuilles deviennent un fichier chacune, avec le code de leur zone ou périmètre dans le nom, ou un livre PDF avec sommaire. Ce qui ne peut être fait est nommé, le reste est fait.

Sans fichier de programme, le programme de référence livré avec l'extension est pris.</translation>
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
            <source>Language of the map, whatever that of QGIS is.</source>
            <translation>Langue de la carte, quelle que soit celle de QGIS.</translation>
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
            <source>Overview: A3, A2, A1; cartogram and campaign: A3, A1; zones: A4, A3; targets: A4.</source>
            <translation>Vue d'ensemble : A3, A2, A1 ; cartogramme et campagne : A3, A1 ; zones : A4, A3 ; périmètres : A4.</translation>
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
            <source>No map could be made. {reason}</source>
            <translation>Aucune carte n'a pu être faite. {reason}</translation>
        </message>
        <message>
            <source>The layout '{layout}' comes on {papers}; choose one of them.</source>
            <translation>La mise en page « {layout} » existe en {papers} ; choisissez-en un.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
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
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Where the files go; an older file of the same name is replaced.</source>
            <translation>Où vont les fichiers ; un fichier antérieur de même nom est remplacé.</translation>
        </message>
        <message>
            <source>The programme has no {names}; write the codes as its table has them.</source>
            <translation>Le programme n'a pas {names} ; écrivez les codes comme dans sa table.</translation>
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
        <name>FieldCheck</name>
        <message>
            <source>The file {detail} is missing; copy the whole folder again.</source>
            <translation>Le fichier {detail} manque ; recopiez tout le dossier.</translation>
        </message>
        <message>
            <source>The file {detail} was not copied to its end; copy the whole folder again.</source>
            <translation>Le fichier {detail} n'a pas été copié jusqu'au bout ; recopiez tout le dossier.</translation>
        </message>
        <message>
            <source>The file {detail} is not the one that left; copy the whole folder again.</source>
            <translation>Le fichier {detail} n'est pas celui qui est parti ; recopiez tout le dossier.</translation>
        </message>
        <message>
            <source>The data are damaged ({detail}); make the package again.</source>
            <translation>Les données sont endommagées ({detail}) ; refaites le paquet.</translation>
        </message>
        <message>
            <source>The project cannot be opened; make the package again.</source>
            <translation>Le projet ne s'ouvre pas ; refaites le paquet.</translation>
        </message>
        <message>
            <source>The project stores absolute paths, which lead nowhere on a tablet; make the package again.</source>
            <translation>Le projet contient des chemins absolus, qui ne mènent nulle part sur une tablette ; refaites le paquet.</translation>
        </message>
        <message>
            <source>The project has a home folder of its own, which QField does not follow.</source>
            <translation>Le projet a son propre dossier de base, que QField ne suit pas.</translation>
        </message>
        <message>
            <source>The project names the place {detail} on this computer, which a tablet does not have.</source>
            <translation>Le projet cite {detail} sur cet ordinateur, ce qu'une tablette n'a pas.</translation>
        </message>
        <message>
            <source>The layer “{layer}” reads {detail}, which lies outside the package; it would be empty.</source>
            <translation>La couche « {layer} » lit {detail}, hors du paquet ; elle serait vide.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be opened ({detail}); it would be empty.</source>
            <translation>La couche « {layer} » ne s'ouvre pas ({detail}) ; elle serait vide.</translation>
        </message>
        <message>
            <source>The project lacks the layer “{detail}”; make the package again.</source>
            <translation>Il manque au projet la couche « {detail} » ; refaites le paquet.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has {detail} rows; make the package again.</source>
            <translation>La couche « {layer} » a {detail} lignes ; refaites le paquet.</translation>
        </message>
        <message>
            <source>The layer “{layer}” looks otherwise than it was made to look.</source>
            <translation>La couche « {layer} » n'a pas l'aspect qui lui a été donné.</translation>
        </message>
        <message>
            <source>A tablet does not take the name {detail}; rename the file.</source>
            <translation>Une tablette n'accepte pas le nom {detail} ; renommez le fichier.</translation>
        </message>
        <message>
            <source>The photo {detail} of the layer “{layer}” is not in the package.</source>
            <translation>La photo {detail} de la couche « {layer} » n'est pas dans le paquet.</translation>
        </message>
        <message>
            <source>The layer “{layer}” exists in memory only; QField would find it empty.</source>
            <translation>La couche « {layer} » n'existe qu'en mémoire ; QField la trouverait vide.</translation>
        </message>
        <message>
            <source>The layer “{layer}” comes from a service ({detail}); QField shows it only with a signal.</source>
            <translation>La couche « {layer} » vient d'un service ({detail}) ; QField ne l'affiche qu'avec du réseau.</translation>
        </message>
        <message>
            <source>QField does not know the source of the layer “{layer}” ({detail}).</source>
            <translation>QField ne connaît pas la source de la couche « {layer} » ({detail}).</translation>
        </message>
        <message>
            <source>QField does not open the format {detail} of the layer “{layer}”.</source>
            <translation>QField n'ouvre pas le format {detail} de la couche « {layer} ».</translation>
        </message>
        <message>
            <source>QField does not draw the layer “{layer}”: its renderer is {detail}.</source>
            <translation>QField ne dessine pas la couche « {layer} » : son rendu est {detail}.</translation>
        </message>
        <message>
            <source>QField shows a plain text field in the form of “{layer}” in place of {detail}.</source>
            <translation>Dans le formulaire de « {layer} », QField montre un simple champ de texte au lieu de {detail}.</translation>
        </message>
        <message>
            <source>The form of “{layer}” is a file of its own ({detail}), which QField does not show.</source>
            <translation>Le formulaire de « {layer} » est un fichier à part ({detail}), que QField n'affiche pas.</translation>
        </message>
        <message>
            <source>The form of “{layer}” runs Python ({detail}), which QField leaves out.</source>
            <translation>Le formulaire de « {layer} » lance du Python ({detail}), ce que QField omet.</translation>
        </message>
        <message>
            <source>The action “{detail}” of “{layer}” is Python, which QField does not run.</source>
            <translation>L'action « {detail} » de « {layer} » est en Python, que QField n'exécute pas.</translation>
        </message>
        <message>
            <source>The project has macros in Python, which QField does not run.</source>
            <translation>Le projet a des macros en Python, que QField n'exécute pas.</translation>
        </message>
        <message>
            <source>The layer “{layer}” uses the function {detail}, which QField does not know: it is a plugin's.</source>
            <translation>La couche « {layer} » utilise la fonction {detail}, que QField ne connaît pas : elle vient d'une extension.</translation>
        </message>
        <message>
            <source>The stop {detail} has no place yet: it is in the table, not on the map.</source>
            <translation>L'étape {detail} n'a pas encore de lieu : elle est dans la table, pas sur la carte.</translation>
        </message>
        <message>
            <source>“{detail}” is no sheet code, so no such sheet came along; correct the stop.</source>
            <translation>« {detail} » n'est pas une coupure, donc aucune feuille n'est venue ; corrigez l'étape.</translation>
        </message>
        <message>
            <source>The base map “{layer}” was too large for a tablet; its pixels are {detail} times as wide.</source>
            <translation>Le fond de carte « {layer} » était trop grand pour une tablette ; ses pixels sont {detail} fois plus larges.</translation>
        </message>
        <message>
            <source>The programme does not know of the package: {detail}</source>
            <translation>Le programme ne connaît pas le paquet : {detail}</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Target</source>
            <translation>Périmètre prospectif</translation>
        </message>
    </context>
    <context>
        <name>FieldInput</name>
        <message>
            <source>Programme file</source>
            <translation>Fichier du programme</translation>
        </message>
        <message>
            <source>GeoPackage of a programme with a campaign and its crews.</source>
            <translation>GeoPackage d'un programme avec une campagne et ses équipes.</translation>
        </message>
        <message>
            <source>Code or UUID of a crew; empty for all crews.</source>
            <translation>Code ou UUID d'une équipe ; vide pour toutes.</translation>
        </message>
        <message>
            <source>Code or UUID of a crew.</source>
            <translation>Code ou UUID d'une équipe.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Code, name or UUID of the campaign, where several have a crew of that code.</source>
            <translation>Code, nom ou UUID de la campagne, si plusieurs ont une équipe de ce code.</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>What the crew's receivers and maps are set to; zones are those of each place. GPX and KML are in WGS 84 by definition, and have these coordinates in their notes.</source>
            <translation>Ce sur quoi sont réglés les récepteurs et les cartes de l'équipe ; les fuseaux sont ceux de chaque lieu. GPX et KML sont par définition en WGS 84 et portent ces coordonnées dans leurs notes.</translation>
        </message>
    </context>
    <context>
        <name>FieldMenu</name>
        <message>
            <source>To the field and back</source>
            <translation>Vers le terrain et retour</translation>
        </message>
        <message>
            <source>Package for the field…</source>
            <translation>Paquet de terrain…</translation>
        </message>
        <message>
            <source>Back from the field…</source>
            <translation>Retour du terrain…</translation>
        </message>
        <message>
            <source>Earned ground…</source>
            <translation>Terrain acquis…</translation>
        </message>
    </context>
    <context>
        <name>FieldPackage</name>
        <message>
            <source>The programme {path} has no crew '{detail}'; choose one of those of its campaigns.</source>
            <translation>Le programme {path} n'a pas d'équipe « {detail} » ; choisissez-en une de ses campagnes.</translation>
        </message>
        <message>
            <source>Several campaigns of the programme {path} have a crew '{detail}'; name the campaign as well.</source>
            <translation>Plusieurs campagnes du programme {path} ont une équipe « {detail} » ; nommez aussi la campagne.</translation>
        </message>
        <message>
            <source>The crew '{detail}' has no stops with a place yet, so there is nothing to take along; plan its tour first.</source>
            <translation>L'équipe « {detail} » n'a pas encore d'étape située, il n'y a donc rien à emporter ; planifiez d'abord sa tournée.</translation>
        </message>
        <message>
            <source>{path} exists already, and a package replaces nothing, since work from the field may lie there; choose another name.</source>
            <translation>{path} existe déjà, et un paquet ne remplace rien, car du travail de terrain peut s'y trouver ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The folder of {path} does not exist; choose another one.</source>
            <translation>Le dossier de {path} n'existe pas ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>'{detail}' cannot be the name of a package; choose one without \ / : * ? " &lt; &gt; | in it.</source>
            <translation>« {detail} » ne peut pas être le nom d'un paquet ; choisissez-en un sans \ / : * ? " &lt; &gt; |.</translation>
        </message>
        <message>
            <source>There is no room for the package {path}; make room on the disk, then try again.</source>
            <translation>Il n'y a pas de place pour le paquet {path} ; libérez de la place sur le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>The package {path} cannot be written ({detail}); check that its folder takes files and has room.</source>
            <translation>Le paquet {path} ne peut pas être écrit ({detail}) ; vérifiez que son dossier accepte des fichiers et a de la place.</translation>
        </message>
        <message>
            <source>The package {path} was not written completely ({detail}), so it was thrown away; try again.</source>
            <translation>Le paquet {path} n'a pas été écrit en entier ({detail}) et a été jeté ; réessayez.</translation>
        </message>
        <message>
            <source>The base layer '{detail}' cannot be read; choose another one, or none.</source>
            <translation>La couche de fond « {detail} » ne peut pas être lue ; choisissez-en une autre, ou aucune.</translation>
        </message>
        <message>
            <source>The base layer '{detail}' does not reach the stops of the crew; choose another one, or none.</source>
            <translation>La couche de fond « {detail} » n'atteint pas les étapes de l'équipe ; choisissez-en une autre, ou aucune.</translation>
        </message>
        <message>
            <source>{path} is no field package: its {detail} is missing or damaged; copy the folder again.</source>
            <translation>{path} n'est pas un paquet de terrain : son {detail} manque ou est endommagé ; recopiez le dossier.</translation>
        </message>
        <message>
            <source>The field package {path} was made by a newer version of this plugin; update the plugin.</source>
            <translation>Le paquet de terrain {path} a été fait par une version plus récente de l'extension ; mettez-la à jour.</translation>
        </message>
    </context>
    <context>
        <name>FieldPackageAlgorithm</name>
        <message>
            <source>Field package of a crew</source>
            <translation>Paquet de terrain d'une équipe</translation>
        </message>
        <message>
            <source>Makes the folder with which a crew works in QField without a signal: a project with relative paths, one GeoPackage with the crew's own stops, targets, zones and map sheets and with empty tables for observations and tracks, forms, styles, photos, and a base map cut to the area. The package is opened once more, counted and checked before it takes its name; nothing that exists is ever replaced.

The programme notes who left with what, so that the work can be merged when it comes back.</source>
            <translation>Fait le dossier avec lequel une équipe travaille dans QField sans réseau : un projet à chemins relatifs, un GeoPackage avec les étapes, périmètres, zones et feuilles de l'équipe et des tables pour les observations et les traces, des formulaires, des styles, des photos et un fond de carte découpé. Le paquet est rouvert, compté et vérifié avant de prendre son nom ; rien de ce qui existe n'est remplacé.

Le programme note qui est parti avec quoi, pour que le travail puisse être fusionné au retour.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Where the package is put, as a folder of its own.</source>
            <translation>Où le paquet est mis, comme dossier à part.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the package; empty for crew, campaign and day.</source>
            <translation>Nom du paquet ; vide pour équipe, campagne et jour.</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Fond de carte</translation>
        </message>
        <message>
            <source>Raster or vector layer from a file; what lies around the crew's stops is copied.</source>
            <translation>Couche raster ou vectorielle d'un fichier ; ce qui entoure les étapes de l'équipe est copié.</translation>
        </message>
        <message>
            <source>Files for receivers</source>
            <translation>Fichiers pour récepteurs</translation>
        </message>
        <message>
            <source>The stops once more, for other receivers.</source>
            <translation>Les étapes encore une fois, pour d'autres récepteurs.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Who makes the package; it stands in the programme and in the package.</source>
            <translation>Qui fait le paquet ; c'est noté dans le programme et dans le paquet.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Number of stops</source>
            <translation>Nombre d'étapes</translation>
        </message>
        <message>
            <source>Number of targets</source>
            <translation>Nombre de périmètres</translation>
        </message>
        <message>
            <source>What must be mended</source>
            <translation>Ce qui doit être réparé</translation>
        </message>
        <message>
            <source>What the crew should know</source>
            <translation>Ce que l'équipe doit savoir</translation>
        </message>
    </context>
    <context>
        <name>FieldPackageDialog</name>
        <message>
            <source>Package for the field</source>
            <translation>Paquet de terrain</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>as this window</source>
            <translation>comme cette fenêtre</translation>
        </message>
        <message>
            <source>What the checker found</source>
            <translation>Ce que la vérification a trouvé</translation>
        </message>
        <message>
            <source>Progress of the package</source>
            <translation>Progression du paquet</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Check a package…</source>
            <translation>Vérifier un paquet…</translation>
        </message>
        <message>
            <source>&amp;Crew</source>
            <translation>É&amp;quipe</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Base map</source>
            <translation>&amp;Fond de carte</translation>
        </message>
        <message>
            <source>C&amp;oordinates</source>
            <translation>&amp;Coordonnées</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Files for receivers</source>
            <translation>Fichiers pour récepteurs</translation>
        </message>
        <message>
            <source>Stopped; nothing was left behind.</source>
            <translation>Arrêté ; rien n'est resté.</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} étape</numerusform>
                <numerusform>{count} étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>Faire le paquet</translation>
        </message>
        <message>
            <source>This programme has no crews yet; add them to a campaign first.</source>
            <translation>Ce programme n'a pas encore d'équipes ; ajoutez-les d'abord à une campagne.</translation>
        </message>
        <message>
            <source>This crew has no stops yet; plan its tour first.</source>
            <translation>Cette équipe n'a pas encore d'étapes ; planifiez d'abord sa tournée.</translation>
        </message>
        <message>
            <source>The package holds the crew's stops, targets, zones and map sheets, tables for observations and tracks, and a project for QField. Copy the whole folder to the tablet.</source>
            <translation>Le paquet contient les étapes, périmètres, zones et feuilles de l'équipe, des tables pour les observations et les traces, et un projet pour QField. Copiez tout le dossier sur la tablette.</translation>
        </message>
        <message numerus="yes">
            <source>{count} things must be mended before it leaves.</source>
            <translation>
                <numerusform>{count} chose doit être réparée avant le départ.</numerusform>
                <numerusform>{count} choses doivent être réparées avant le départ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is whole; {count} things to know.</source>
            <translation>
                <numerusform>Il est entier ; {count} chose à savoir.</numerusform>
                <numerusform>Il est entier ; {count} choses à savoir.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is whole, and the checker has nothing to say.</source>
            <translation>Il est entier, et la vérification n'a rien à dire.</translation>
        </message>
        <message>
            <source>Changes in {layers} are not saved, so they would stay behind; save them first.</source>
            <translation>Les modifications de {layers} ne sont pas enregistrées et resteraient ici ; enregistrez-les d'abord.</translation>
        </message>
        <message>
            <source>The package {name} is made.</source>
            <translation>Le paquet {name} est fait.</translation>
        </message>
        <message>
            <source>Check a package</source>
            <translation>Vérifier un paquet</translation>
        </message>
        <message>
            <source>The package {name} was checked.</source>
            <translation>Le paquet {name} a été vérifié.</translation>
        </message>
    </context>
    <context>
        <name>FieldPointsAlgorithm</name>
        <message>
            <source>Stops of crews for receivers</source>
            <translation>Étapes des équipes pour récepteurs</translation>
        </message>
        <message>
            <source>Writes the stops of one crew, or of all crews, for any receiver. GPX has a waypoint for each stop, named by its code and with its task as description, and a route for each crew and day; KML has points and lines; CSV has the coordinates as the crew types them in: degrees, Pulkovo 1942, Gauss-Krüger or UTM, beside longitude and latitude.</source>
            <translation>Écrit les étapes d'une équipe, ou de toutes, pour tout récepteur. GPX a un point par étape, nommé par son code et décrit par sa tâche, et une route par équipe et par jour ; KML a des points et des lignes ; CSV a les coordonnées telles que l'équipe les saisit : degrés, Pulkovo 1942, Gauss-Krüger ou UTM, à côté de la longitude et de la latitude.</translation>
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
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Its ending says which format; an existing file is replaced.</source>
            <translation>Son extension dit le format ; un fichier existant est remplacé.</translation>
        </message>
        <message>
            <source>Number of stops</source>
            <translation>Nombre d'étapes</translation>
        </message>
        <message>
            <source>Number of routes</source>
            <translation>Nombre de routes</translation>
        </message>
        <message>
            <source>The stop {code} has no place and was left out.</source>
            <translation>L'étape {code} n'a pas de lieu et a été omise.</translation>
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
            <translation>Feuilles</translation>
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
        <message>
            <source>Put the backup of {day} in the place of {name}, which cannot be read? A damaged file is kept.</source>
            <translation>Mettre la sauvegarde du {day} à la place de {name}, qui ne peut être lu ? Un fichier endommagé est conservé.</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>La sauvegarde est restaurée.</translation>
        </message>
        <message>
            <source>The backup is restored. The damaged file is kept as {path}.</source>
            <translation>La sauvegarde est restaurée. Le fichier endommagé est conservé sous {path}.</translation>
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
            <translation>{output} (actuel)</translation>
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
        <name>GanttView</name>
        <message>
            <source>Timetable</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>N'entre pas</translation>
        </message>
        <message>
            <source>{stop}: does not fit</source>
            <translation>{stop} : n'entre pas</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>convenu</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>{stop}: {facts}</source>
            <translation>{stop} : {facts}</translation>
        </message>
    </context>
    <context>
        <name>GeoJson</name>
        <message>
            <source>The file {path} cannot be written ({detail}); close it elsewhere, check the folder and the free space.</source>
            <translation>Le fichier {path} ne peut pas être écrit ({detail}) ; fermez-le ailleurs, vérifiez le dossier et l'espace libre.</translation>
        </message>
    </context>
    <context>
        <name>GroundDialog</name>
        <message>
            <source>Earned ground</source>
            <translation>Terrain acquis</translation>
        </message>
        <message>
            <source>Stopped; nothing was measured.</source>
            <translation>Arrêté ; rien n'a été mesuré.</translation>
        </message>
        <message>
            <source>Stopped; nothing was submitted.</source>
            <translation>Arrêté ; rien n'a été remis.</translation>
        </message>
        <message>
            <source>All campaigns</source>
            <translation>Toutes les campagnes</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Toutes les équipes</translation>
        </message>
        <message>
            <source> per km²</source>
            <translation> par km²</translation>
        </message>
        <message>
            <source>Observations on a square kilometre</source>
            <translation>Observations par kilomètre carré</translation>
        </message>
        <message>
            <source> km</source>
            <translation> km</translation>
        </message>
        <message>
            <source>observations and tracks, where there are tracks</source>
            <translation>observations et traces, s'il y a des traces</translation>
        </message>
        <message>
            <source>observations alone</source>
            <translation>observations seules</translation>
        </message>
        <message>
            <source>tracks alone</source>
            <translation>traces seules</translation>
        </message>
        <message>
            <source>observations and tracks</source>
            <translation>observations et traces</translation>
        </message>
        <message>
            <source>Usual norm</source>
            <translation>Norme usuelle</translation>
        </message>
        <message>
            <source>One observation to a square centimetre of the map</source>
            <translation>Une observation par centimètre carré de carte</translation>
        </message>
        <message>
            <source>Campaign:</source>
            <translation>Campagne :</translation>
        </message>
        <message>
            <source>Crew:</source>
            <translation>Équipe :</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Échelle :</translation>
        </message>
        <message>
            <source>Observations:</source>
            <translation>Observations :</translation>
        </message>
        <message>
            <source>Traverses apart:</source>
            <translation>Itinéraires espacés de :</translation>
        </message>
        <message>
            <source>Dense enough must be:</source>
            <translation>Doivent être assez denses :</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Earned, km²</source>
            <translation>Acquis, km²</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>Observations</translation>
        </message>
        <message>
            <source>Tracks, km</source>
            <translation>Traces, km</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <source>Measure the ground by this norm</source>
            <translation>Mesurer le terrain selon cette norme</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Add the ticked sheets to the survey coverage as submitted work</source>
            <translation>Ajouter les feuilles cochées à la couverture comme travail remis</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take them out again, as long as they are not saved</source>
            <translation>Les retirer, tant qu'elles ne sont pas enregistrées</translation>
        </message>
        <message>
            <source>Earned = each observation and its neighbours stand on no more ground than the norm allows, and no circle wider than {gap} m between them is empty; tracks count half a spacing on each side.</source>
            <translation>Acquis = chaque observation et ses voisines n'occupent pas plus de terrain que la norme ne le permet, et aucun cercle vide entre elles ne dépasse {gap} m ; les traces comptent un demi-espacement de chaque côté.</translation>
        </message>
        <message>
            <source>{total} earned by {places} places of observation and {km} km of tracks; spread evenly, as many observations would just suffice for {norm}.</source>
            <translation>{total} acquis par {places} lieux d'observation et {km} km de traces ; réparties également, autant d'observations suffiraient juste pour {norm}.</translation>
        </message>
        <message>
            <source>outside the sheets</source>
            <translation>hors des feuilles</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Travaux de terrain</translation>
        </message>
        <message numerus="yes">
            <source>Submitted: {count} sheets. Save the changes in the panel, or undo them.</source>
            <translation>
                <numerusform>{count} feuille remise. Enregistrez les changements dans le panneau, ou annulez-les.</numerusform>
                <numerusform>{count} feuilles remises. Enregistrez les changements dans le panneau, ou annulez-les.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted meanwhile and left as they are: {sheets}.</source>
            <translation>Acceptées entre-temps et laissées telles quelles : {sheets}.</translation>
        </message>
        <message>
            <source>Taken back; the survey coverage is as it was.</source>
            <translation>Annulé ; la couverture est comme avant.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>GroundKeeper</name>
        <message>
            <source>Unmapped area by sheet</source>
            <translation>Superficie non levée par feuille</translation>
        </message>
    </context>
    <context>
        <name>Handback</name>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changé</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>en conflit</translation>
        </message>
        <message>
            <source>deleted in the field</source>
            <translation>supprimé sur le terrain</translation>
        </message>
        <message>
            <source>deleted in the office</source>
            <translation>supprimé au bureau</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>The row itself</source>
            <translation>La ligne elle-même</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimée</translation>
        </message>
        <message>
            <source>is there</source>
            <translation>présente</translation>
        </message>
        <message>
            <source>{lat}° N {lon}° E</source>
            <translation>{lat}° N {lon}° E</translation>
        </message>
        <message numerus="yes">
            <source>{km} km in {count} parts</source>
            <translation>
                <numerusform>{km} km en {count} partie</numerusform>
                <numerusform>{km} km en {count} parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>polygon of {count} vertices</source>
            <translation>
                <numerusform>polygone de {count} sommet</numerusform>
                <numerusform>polygone de {count} sommets</numerusform>
            </translation>
        </message>
        <message>
            <source>Also brought by: {crews}</source>
            <translation>Apporté aussi par : {crews}</translation>
        </message>
        <message>
            <source>Several crews at the target {target}: {crews}</source>
            <translation>Plusieurs équipes au périmètre {target} : {crews}</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops</source>
            <translation>
                <numerusform>{count} arrêt</numerusform>
                <numerusform>{count} arrêts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} observations</source>
            <translation>
                <numerusform>{count} observation</numerusform>
                <numerusform>{count} observations</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} does not exist; choose the folder that came back.</source>
            <translation>{path} n'existe pas ; choisissez le dossier revenu.</translation>
        </message>
        <message>
            <source>The package {path} was copied only in part ({detail} is missing or damaged); copy the whole folder from the tablet again.</source>
            <translation>Le paquet {path} n'a été copié qu'en partie ({detail} manque ou est abîmé) ; copiez de nouveau tout le dossier de la tablette.</translation>
        </message>
        <message>
            <source>{path} is no field package, since it has no '{detail}'; choose the folder that came back, or import the file as a foreign layer.</source>
            <translation>{path} n'est pas un paquet de terrain, car il n'a pas de « {detail} » ; choisissez le dossier revenu, ou importez le fichier comme couche étrangère.</translation>
        </message>
        <message>
            <source>The package {path} left from another programme than '{detail}'; open the programme that it left from, then merge it there.</source>
            <translation>Le paquet {path} est parti d'un autre programme que « {detail} » ; ouvrez celui d'où il est parti et fusionnez-le là.</translation>
        </message>
        <message>
            <source>The package {path} left from an older version ({detail}) of the programme, whose tables differ; import its layers as foreign ones.</source>
            <translation>Le paquet {path} est parti d'une version plus ancienne ({detail}) du programme, aux tables différentes ; importez ses couches comme étrangères.</translation>
        </message>
        <message>
            <source>The package {path} was made by a newer version of this plugin; update the plugin.</source>
            <translation>Le paquet {path} a été fait par une version plus récente de l'extension ; mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>The folder {path} is mixed of two packages: its manifest belongs to another one than its data; copy the folder from the tablet again.</source>
            <translation>Le dossier {path} mêle deux paquets : son manifeste n'est pas celui de ses données ; copiez de nouveau le dossier de la tablette.</translation>
        </message>
        <message>
            <source>What left with the package {path} was changed since ({detail}), so nobody can tell what is new; take the folder from the tablet again.</source>
            <translation>Ce qui est parti avec le paquet {path} a été changé depuis ({detail}), et nul ne peut dire ce qui est neuf ; reprenez le dossier de la tablette.</translation>
        </message>
        <message>
            <source>A newer state of the package {path} was merged before, so nothing of this one was taken; choose the newest copy.</source>
            <translation>Un état plus récent du paquet {path} a déjà été fusionné, rien de celui-ci n'a donc été pris ; choisissez la copie la plus récente.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read as tracks or points; save it as GPX, then choose it again.</source>
            <translation>Le fichier {path} ne se lit pas comme traces ou points ; enregistrez-le en GPX, puis choisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>The file {path} holds neither tracks nor points, so there is nothing to merge; choose another one.</source>
            <translation>Le fichier {path} n'a ni traces ni points, il n'y a donc rien à fusionner ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The norm must ask for more than 0 observations per km², and 10 000 at most.</source>
            <translation>La norme doit demander plus de 0 observation par km², et 10 000 au plus.</translation>
        </message>
        <message>
            <source>The traverses of a norm must be more than 0 km apart, and 100 km at most.</source>
            <translation>Les itinéraires d'une norme doivent être espacés de plus de 0 km, et de 100 km au plus.</translation>
        </message>
        <message>
            <source>There is no kind of evidence '{value}'; choose one of those offered.</source>
            <translation>Il n'y a pas de preuve de sorte « {value} » ; choisissez-en une parmi celles proposées.</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>arrêt</translation>
        </message>
        <message>
            <source>target</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>observation</translation>
        </message>
        <message>
            <source>track</source>
            <translation>trace</translation>
        </message>
        <message>
            <source>The manifest is missing, so nobody can tell whether the copy is whole; the data themselves are sound.</source>
            <translation>Le manifeste manque, nul ne peut donc dire si la copie est entière ; les données elles-mêmes sont saines.</translation>
        </message>
        <message>
            <source>Files of the package that nobody edits are missing or damaged: {names}; the work is not touched.</source>
            <translation>Des fichiers du paquet que personne n'édite manquent ou sont abîmés : {names} ; le travail n'est pas touché.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) bore the identity (UUID) of another row and got their own: {names}.</source>
            <translation>
                <numerusform>{count} ligne ({table}) portait l'identité (UUID) d'une autre et a reçu la sienne : {names}.</numerusform>
                <numerusform>{count} lignes ({table}) portaient l'identité (UUID) d'une autre et ont reçu la leur : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) had no identity (UUID) and got one.</source>
            <translation>
                <numerusform>{count} ligne ({table}) n'avait pas d'identité (UUID) et en a reçu une.</numerusform>
                <numerusform>{count} lignes ({table}) n'avaient pas d'identité (UUID) et en ont reçu une.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that the programme does not have stay behind ({table}): {names}.</source>
            <translation>Les colonnes que le programme n'a pas restent dehors ({table}) : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows ({table}) have a geometry of another kind, which stays behind: {names}.</source>
            <translation>
                <numerusform>{count} ligne ({table}) a une géométrie d'une autre sorte, qui reste dehors : {names}.</numerusform>
                <numerusform>{count} lignes ({table}) ont une géométrie d'une autre sorte, qui reste dehors : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos are named but not in the folder: {names}.</source>
            <translation>
                <numerusform>{count} photo est nommée mais absente du dossier : {names}.</numerusform>
                <numerusform>{count} photos sont nommées mais absentes du dossier : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waypoints are planned stops that came back as they left; they are no observations.</source>
            <translation>
                <numerusform>{count} point est un arrêt prévu revenu tel quel ; ce n'est pas une observation.</numerusform>
                <numerusform>{count} points sont des arrêts prévus revenus tels quels ; ce ne sont pas des observations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} routes are plans and no tracks; they stay behind.</source>
            <translation>
                <numerusform>{count} route est un plan et non une trace ; elle reste dehors.</numerusform>
                <numerusform>{count} routes sont des plans et non des traces ; elles restent dehors.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the clock runs back at {count} fixes, by {detail} s at the most; every fix is kept.</source>
            <translation>
                <numerusform>{names} : l'horloge recule à {count} point, de {detail} s au plus ; chaque point est gardé.</numerusform>
                <numerusform>{names} : l'horloge recule à {count} points, de {detail} s au plus ; chaque point est gardé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes are dated to a year that cannot be ({detail}); they are kept without their time.</source>
            <translation>
                <numerusform>{names} : {count} point porte une année impossible ({detail}) ; il est gardé sans son heure.</numerusform>
                <numerusform>{names} : {count} points portent une année impossible ({detail}) ; ils sont gardés sans leur heure.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: the position leaps {count} times, by {detail} m at the most; the track is cut there.</source>
            <translation>
                <numerusform>{names} : la position saute {count} fois, de {detail} m au plus ; la trace y est coupée.</numerusform>
                <numerusform>{names} : la position saute {count} fois, de {detail} m au plus ; la trace y est coupée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names}: {count} fixes have no time.</source>
            <translation>
                <numerusform>{names} : {count} point sans heure.</numerusform>
                <numerusform>{names} : {count} points sans heure.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandbackCells</name>
        <message>
            <source>Fields of the row</source>
            <translation>Champs de la ligne</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>When it left</source>
            <translation>Au départ</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Au retour</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>The life cycle does not foresee the status that came back.</source>
            <translation>Le cycle de vie ne prévoit pas le statut revenu.</translation>
        </message>
        <message>
            <source>not contested</source>
            <translation>non contesté</translation>
        </message>
        <message>
            <source>Decision on {field}</source>
            <translation>Décision sur « {field} »</translation>
        </message>
        <message>
            <source>decide later</source>
            <translation>décider plus tard</translation>
        </message>
        <message>
            <source>programme: {value}</source>
            <translation>programme : {value}</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>revenu</translation>
        </message>
        <message>
            <source>{who}: {value}</source>
            <translation>{who} : {value}</translation>
        </message>
        <message>
            <source>Photo that came back</source>
            <translation>Photo revenue</translation>
        </message>
        <message>
            <source>Photo of the programme</source>
            <translation>Photo du programme</translation>
        </message>
    </context>
    <context>
        <name>HandbackDialog</name>
        <message>
            <source>Back from the field</source>
            <translation>Retour du terrain</translation>
        </message>
        <message>
            <source>Stopped; nothing was merged.</source>
            <translation>Arrêté ; rien n'a été fusionné.</translation>
        </message>
        <message>
            <source>Rows that came back</source>
            <translation>Lignes revenues</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Ce qui est revenu</translation>
        </message>
        <message>
            <source>The folder of a package, or a file of a receiver</source>
            <translation>Le dossier d'un paquet, ou un fichier d'un récepteur</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Choose the folder of a package</source>
            <translation>Choisir le dossier d'un paquet</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Fichier…</translation>
        </message>
        <message>
            <source>Choose the data of a package, a GPX file or another track</source>
            <translation>Choisir les données d'un paquet, un fichier GPX ou une autre trace</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Apporté par</translation>
        </message>
        <message>
            <source>Who brought it; a package says so itself</source>
            <translation>Qui l'a apporté ; un paquet le dit lui-même</translation>
        </message>
        <message>
            <source>crew not known</source>
            <translation>équipe inconnue</translation>
        </message>
        <message>
            <source>Brought by:</source>
            <translation>Apporté par :</translation>
        </message>
        <message>
            <source>Kind of row</source>
            <translation>Sorte de ligne</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>As in the programme</source>
            <translation>Comme dans le programme</translation>
        </message>
        <message>
            <source>Decide the selected rows for what the programme says (Ctrl+1)</source>
            <translation>Décider les lignes choisies comme le dit le programme (Ctrl+1)</translation>
        </message>
        <message>
            <source>As it came back</source>
            <translation>Comme au retour</translation>
        </message>
        <message>
            <source>Decide the selected rows for what came back (Ctrl+2)</source>
            <translation>Décider les lignes choisies comme elles sont revenues (Ctrl+2)</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Apporter</translation>
        </message>
        <message>
            <source>Make the changes in the layers; what is not decided stays as it is</source>
            <translation>Faire les changements dans les couches ; ce qui n'est pas décidé reste tel quel</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take all of it back, as long as it is not saved</source>
            <translation>Tout reprendre, tant que ce n'est pas enregistré</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <translation>Arrêter ce qui est en cours</translation>
        </message>
        <message>
            <source>Package that came back</source>
            <translation>Paquet revenu</translation>
        </message>
        <message>
            <source>Packages and tracks (*.gpkg *.gpx *.kml *.geojson *.shp)</source>
            <translation>Paquets et traces (*.gpkg *.gpx *.kml *.geojson *.shp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>File that came back</source>
            <translation>Fichier revenu</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Toutes les sortes</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Toutes les tables</translation>
        </message>
        <message numerus="yes">
            <source>… and {count} more remarks</source>
            <translation>
                <numerusform>… et {count} remarque de plus</numerusform>
                <numerusform>… et {count} remarques de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see it field by field.</source>
            <translation>Choisissez une ligne pour la voir champ par champ.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows selected</source>
            <translation>
                <numerusform>{count} ligne choisie</numerusform>
                <numerusform>{count} lignes choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>This was merged before as it is; nothing of it is new.</source>
            <translation>Ceci a déjà été fusionné tel quel ; rien n'y est neuf.</translation>
        </message>
        <message>
            <source>Nothing differs from the programme.</source>
            <translation>Rien ne diffère du programme.</translation>
        </message>
        <message numerus="yes">
            <source>{count} fields to decide</source>
            <translation>
                <numerusform>{count} champ à décider</numerusform>
                <numerusform>{count} champs à décider</numerusform>
            </translation>
        </message>
        <message>
            <source>Brought in: {added} added, {changed} changed or deleted, {open} fields left open, {photos} photos.</source>
            <translation>Apporté : {added} ajoutées, {changed} changées ou supprimées, {open} champs laissés ouverts, {photos} photos.</translation>
        </message>
        <message>
            <source>{what} Save the changes in the panel, or undo them.</source>
            <translation>{what} Enregistrez les changements dans le panneau, ou annulez-les.</translation>
        </message>
        <message>
            <source>Taken back; the layers are as they were.</source>
            <translation>Annulé ; les couches sont comme avant.</translation>
        </message>
        <message>
            <source>It cannot be taken back as a whole, since something was changed or saved after it.</source>
            <translation>On ne peut pas tout annuler : quelque chose a été changé ou enregistré après.</translation>
        </message>
    </context>
    <context>
        <name>HandbackFlow</name>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Copying photos</source>
            <translation>Copie des photos</translation>
        </message>
    </context>
    <context>
        <name>HandbackModel</name>
        <message>
            <source>Kind</source>
            <translation>Sorte</translation>
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
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>The layer '{layer}' is not in the project, so nothing was merged; open the programme again.</source>
            <translation>La couche « {layer} » n'est pas dans le projet, rien n'a donc été fusionné ; rouvrez le programme.</translation>
        </message>
        <message>
            <source>The layer “{layer}” cannot be edited, so nothing was merged: its file is read-only or locked; give it write permission or close it in the other program.</source>
            <translation>La couche « {layer} » ne peut pas être éditée, rien n'a donc été fusionné : son fichier est en lecture seule ou verrouillé ; donnez-lui le droit d'écriture ou fermez-le dans l'autre programme.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has edits that are not saved; save or undo them, then merge what came back.</source>
            <translation>La couche « {layer} » a des modifications non enregistrées ; enregistrez-les ou annulez-les, puis fusionnez ce qui est revenu.</translation>
        </message>
        <message>
            <source>The row {row} of the layer “{layer}” was changed since the review, so nothing was merged; read the package again.</source>
            <translation>La ligne {row} de la couche « {layer} » a changé depuis l'examen, rien n'a donc été fusionné ; relisez le paquet.</translation>
        </message>
        <message>
            <source>The layer “{layer}” does not take the row {row}, so nothing was merged; look at its form.</source>
            <translation>La couche « {layer} » ne prend pas la ligne {row}, rien n'a donc été fusionné ; regardez son formulaire.</translation>
        </message>
        <message>
            <source>Brought by {crew}</source>
            <translation>Apporté par {crew}</translation>
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
            <source>{row}: the status would go back, {detail}; last move: {last}</source>
            <translation>{row} : le statut reviendrait en arrière, {detail} ; dernier passage : {last}</translation>
        </message>
        <message>
            <source>{row}: the status would go back, {detail}</source>
            <translation>{row} : le statut reviendrait en arrière, {detail}</translation>
        </message>
        <message>
            <source>{row}: '{detail}' is no value for '{column}' and stays out</source>
            <translation>{row} : « {detail} » n'est pas une valeur de « {column} » et reste dehors</translation>
        </message>
        <message>
            <source>{row}: the programme has no zone '{detail}', so none is cited; import the zones first</source>
            <translation>{row} : le programme n’a pas de zone « {detail} », donc aucune n’est citée ; importez d’abord les zones</translation>
        </message>
        <message>
            <source>{row}: another row of the programme has the code {detail} too; give one of them another code</source>
            <translation>{row} : une autre ligne du programme a aussi le code {detail} ; donnez-en un autre à l'une des deux</translation>
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
        <message numerus="yes">
            <source>{taken_back} statuses would go back</source>
            <translation>
                <numerusform>{taken_back} statut reviendrait en arrière</numerusform>
                <numerusform>{taken_back} statuts reviendraient en arrière</numerusform>
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
        <name>KeptCampaign</name>
        <message>
            <source>Keep the plan in the programme</source>
            <translation>Garder le plan dans le programme</translation>
        </message>
        <message>
            <source>Writes campaign, crews and stops into the programme file, in place of the plan that the same campaign had with the same inputs, else as a new variant. Booklets and packages for the field are made from it.</source>
            <translation>Écrit la campagne, les équipes et les arrêts dans le fichier du programme : à la place du plan que la même campagne avait avec les mêmes données, sinon comme nouvelle variante. Les livrets et les paquets de terrain en sont tirés.</translation>
        </message>
        <message>
            <source>A plan can only be kept in a programme file of your own; choose one as the programme.</source>
            <translation>Un plan ne peut être gardé que dans un fichier de programme à vous ; choisissez-en un comme programme.</translation>
        </message>
        <message>
            <source>The plan was kept in {file}.</source>
            <translation>Le plan a été gardé dans {file}.</translation>
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
            <source>{name} (illustrative)</source>
            <translation>{name} (illustratif)</translation>
        </message>
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
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>frames {crs}</source>
            <translation>cadres {crs}</translation>
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
            <source>The campaign has no plan yet; plan it first, then make its maps.</source>
            <translation>La campagne n'a pas encore de plan ; planifiez-la d'abord, puis faites ses cartes.</translation>
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
            <source>Source</source>
            <translation>Source</translation>
        </message>
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
        <name>Lithology</name>
        <message>
            <source>granite</source>
            <translation>granite</translation>
        </message>
        <message>
            <source>leucogranite</source>
            <translation>leucogranite</translation>
        </message>
        <message>
            <source>alkaline granite</source>
            <translation>granite alcalin</translation>
        </message>
        <message>
            <source>granodiorite</source>
            <translation>granodiorite</translation>
        </message>
        <message>
            <source>syenite</source>
            <translation>syénite</translation>
        </message>
        <message>
            <source>nepheline syenite</source>
            <translation>syénite néphélinique</translation>
        </message>
        <message>
            <source>diorite</source>
            <translation>diorite</translation>
        </message>
        <message>
            <source>gabbro</source>
            <translation>gabbro</translation>
        </message>
        <message>
            <source>ultramafic rock</source>
            <translation>roche ultramafique</translation>
        </message>
        <message>
            <source>carbonatite</source>
            <translation>carbonatite</translation>
        </message>
        <message>
            <source>pegmatite</source>
            <translation>pegmatite</translation>
        </message>
        <message>
            <source>aplite</source>
            <translation>aplite</translation>
        </message>
        <message>
            <source>rhyolite</source>
            <translation>rhyolite</translation>
        </message>
        <message>
            <source>andesite</source>
            <translation>andésite</translation>
        </message>
        <message>
            <source>basalt</source>
            <translation>basalte</translation>
        </message>
        <message>
            <source>tuff</source>
            <translation>tuf</translation>
        </message>
        <message>
            <source>sandstone</source>
            <translation>grès</translation>
        </message>
        <message>
            <source>siltstone</source>
            <translation>siltite</translation>
        </message>
        <message>
            <source>mudstone</source>
            <translation>argilite</translation>
        </message>
        <message>
            <source>conglomerate</source>
            <translation>conglomérat</translation>
        </message>
        <message>
            <source>limestone</source>
            <translation>calcaire</translation>
        </message>
        <message>
            <source>dolomite</source>
            <translation>dolomie</translation>
        </message>
        <message>
            <source>schist</source>
            <translation>schiste</translation>
        </message>
        <message>
            <source>gneiss</source>
            <translation>gneiss</translation>
        </message>
        <message>
            <source>amphibolite</source>
            <translation>amphibolite</translation>
        </message>
        <message>
            <source>quartzite</source>
            <translation>quartzite</translation>
        </message>
        <message>
            <source>marble</source>
            <translation>marbre</translation>
        </message>
        <message>
            <source>hornfels</source>
            <translation>cornéenne</translation>
        </message>
        <message>
            <source>skarn</source>
            <translation>skarn</translation>
        </message>
        <message>
            <source>greisen</source>
            <translation>greisen</translation>
        </message>
        <message>
            <source>albitite</source>
            <translation>albitite</translation>
        </message>
        <message>
            <source>fenite</source>
            <translation>fénite</translation>
        </message>
        <message>
            <source>vein quartz</source>
            <translation>quartz filonien</translation>
        </message>
        <message>
            <source>weathering crust</source>
            <translation>croûte d'altération</translation>
        </message>
        <message>
            <source>clay</source>
            <translation>argile</translation>
        </message>
        <message>
            <source>sand, placer</source>
            <translation>sable, placer</translation>
        </message>
        <message>
            <source>alluvium</source>
            <translation>alluvions</translation>
        </message>
        <message>
            <source>ore</source>
            <translation>minerai</translation>
        </message>
        <message>
            <source>other, see the note</source>
            <translation>autre, voir la note</translation>
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
            <source>km</source>
            <translation>km</translation>
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
            <source>{count} maps saved in {folder}</source>
            <translation>{count} cartes enregistrées dans {folder}</translation>
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
        <name>MergeFieldwork</name>
        <message>
            <source>Merge fieldwork into a programme</source>
            <translation>Fusionner le travail de terrain dans un programme</translation>
        </message>
        <message>
            <source>Merges a field package that came back, or a file of a receiver, into the programme that it left from: row by row by UUID, held against what left. Rows that nobody contests come in, all of them or none; what the programme or another crew says otherwise, and what was deleted, stays as it is and is listed. Merging the same package again changes nothing. Photos are copied beside the programme.

No layer of the programme may be in edit mode meanwhile.</source>
            <translation>Fusionne un paquet de terrain revenu, ou un fichier d'un récepteur, dans le programme d'où il est parti : ligne par ligne selon l'UUID, confronté à ce qui est parti. Les lignes non contestées entrent, toutes ou aucune ; ce que le programme ou une autre équipe dit autrement, et ce qui a été supprimé, reste tel quel et est listé. Fusionner encore le même paquet ne change rien. Les photos sont copiées à côté du programme.

Aucune couche du programme ne doit être en mode édition pendant ce temps.</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Lignes ajoutées</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>Lignes changées</translation>
        </message>
        <message>
            <source>Rows left to be decided</source>
            <translation>Lignes à décider</translation>
        </message>
        <message>
            <source>Photos copied</source>
            <translation>Photos copiées</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Folder of the package that came back.</source>
            <translation>Dossier du paquet revenu.</translation>
        </message>
        <message>
            <source>or file</source>
            <translation>ou fichier</translation>
        </message>
        <message>
            <source>GeoPackage of a package, or GPX and other files of a receiver.</source>
            <translation>GeoPackage d'un paquet, ou GPX et autres fichiers d'un récepteur.</translation>
        </message>
        <message>
            <source>Programme file</source>
            <translation>Fichier du programme</translation>
        </message>
        <message>
            <source>GeoPackage of the programme that the package left from.</source>
            <translation>GeoPackage du programme d'où le paquet est parti.</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Name or UUID of the crew, for a file that does not say who brought it.</source>
            <translation>Nom ou UUID de l'équipe, pour un fichier qui ne dit pas qui l'a apporté.</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Apporté par</translation>
        </message>
        <message>
            <source>Who is recorded as having brought it; by default the crew.</source>
            <translation>Qui est noté comme l'ayant apporté ; par défaut l'équipe.</translation>
        </message>
        <message>
            <source>Where something is contested</source>
            <translation>Où quelque chose est contesté</translation>
        </message>
        <message>
            <source>merge the rest, list it</source>
            <translation>fusionner le reste, le lister</translation>
        </message>
        <message>
            <source>merge nothing</source>
            <translation>ne rien fusionner</translation>
        </message>
        <message>
            <source>0: the other rows come in; 1: the algorithm stops with an error.</source>
            <translation>0 : les autres lignes entrent ; 1 : l'algorithme s'arrête sur une erreur.</translation>
        </message>
        <message>
            <source>Only tell what would happen</source>
            <translation>Dire seulement ce qui se passerait</translation>
        </message>
        <message>
            <source>Lists what is contested and leaves the programme as it is.</source>
            <translation>Liste ce qui est contesté et laisse le programme tel quel.</translation>
        </message>
        <message>
            <source>Contested fields</source>
            <translation>Champs contestés</translation>
        </message>
        <message>
            <source>A row for each field that a person must decide.</source>
            <translation>Une ligne pour chaque champ qu'une personne doit décider.</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are contested, so nothing was merged; decide them in the review of the panel.</source>
            <translation>
                <numerusform>{count} ligne est contestée, rien n'a donc été fusionné ; décidez-la dans l'examen du panneau.</numerusform>
                <numerusform>{count} lignes sont contestées, rien n'a donc été fusionné ; décidez-les dans l'examen du panneau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what came back: either the folder of a package or a file.</source>
            <translation>Choisissez ce qui est revenu : soit le dossier d'un paquet, soit un fichier.</translation>
        </message>
        <message>
            <source>The programme has no crew '{name}'; it has: {known}.</source>
            <translation>Le programme n'a pas d'équipe « {name} » ; il a : {known}.</translation>
        </message>
        <message>
            <source>The photos cannot be copied to {folder} ({reason}); make room there.</source>
            <translation>Les photos ne peuvent pas être copiées dans {folder} ({reason}) ; faites-y de la place.</translation>
        </message>
        <message>
            <source>Nothing of it is new.</source>
            <translation>Rien de cela n'est neuf.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Ce que l’on peut faire</translation>
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
        <name>PackageWork</name>
        <message>
            <source>Field package</source>
            <translation>Paquet de terrain</translation>
        </message>
        <message>
            <source>Check of a field package</source>
            <translation>Vérification d'un paquet de terrain</translation>
        </message>
    </context>
    <context>
        <name>PageRun</name>
        <message>
            <source>Saved: {names} in {folder}</source>
            <translation>Enregistré : {names} dans {folder}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
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
            <source>Status report…</source>
            <translation>Rapport de situation…</translation>
        </message>
        <message>
            <source>Target dossiers…</source>
            <translation>Dossiers de périmètres…</translation>
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
        <name>PointSystem</name>
        <message>
            <source>The place {place} has no coordinates in the system “{system}”; choose another one.</source>
            <translation>Le lieu {place} n'a pas de coordonnées dans le système « {system} » ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>WGS 84, decimal degrees</source>
            <translation>WGS 84, degrés décimaux</translation>
        </message>
        <message>
            <source>WGS 84, degrees, minutes, seconds</source>
            <translation>WGS 84, degrés, minutes, secondes</translation>
        </message>
        <message>
            <source>Pulkovo 1942, decimal degrees</source>
            <translation>Pulkovo 1942, degrés décimaux</translation>
        </message>
        <message>
            <source>Pulkovo 1942, degrees, minutes, seconds</source>
            <translation>Pulkovo 1942, degrés, minutes, secondes</translation>
        </message>
        <message>
            <source>Pulkovo 1942, Gauss-Krüger zone, metres</source>
            <translation>Pulkovo 1942, fuseau Gauss-Krüger, mètres</translation>
        </message>
        <message>
            <source>WGS 84, UTM zone, metres</source>
            <translation>WGS 84, fuseau UTM, mètres</translation>
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
        <message numerus="yes">
            <source>{count} statuses would go back to an earlier one, which the programme has left since; they are marked under “Changed”.</source>
            <translation>
                <numerusform>{count} statut reviendrait à un statut antérieur, que le programme a quitté depuis ; il est marqué sous « Modifiées ».</numerusform>
                <numerusform>{count} statuts reviendraient à un statut antérieur, que le programme a quitté depuis ; ils sont marqués sous « Modifiées ».</numerusform>
            </translation>
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
        <name>Proposal</name>
        <message>
            <source>unmapped, 100 km²</source>
            <translation>non levé, 100 km²</translation>
        </message>
        <message>
            <source>priority of targets</source>
            <translation>priorité des périmètres</translation>
        </message>
        <message>
            <source>access, 100 km of way</source>
            <translation>accès, 100 km de trajet</translation>
        </message>
        <message>
            <source>days of a crew</source>
            <translation>jours d'équipe</translation>
        </message>
        <message>
            <source>way, km</source>
            <translation>trajet, km</translation>
        </message>
        <message>
            <source>nights in camp</source>
            <translation>nuits au camp</translation>
        </message>
        <message>
            <source>{stop} ({kind})</source>
            <translation>{stop} ({kind})</translation>
        </message>
        <message>
            <source>gain: {gain}</source>
            <translation>gain : {gain}</translation>
        </message>
        <message>
            <source>cost: {cost} {currency}</source>
            <translation>coût : {cost} {currency}</translation>
        </message>
        <message>
            <source>score: {score} = gain for 1 000 {currency}</source>
            <translation>note : {score} = gain pour 1 000 {currency}</translation>
        </message>
        <message>
            <source>no crew of the campaign can do it</source>
            <translation>aucune équipe de la campagne ne peut le faire</translation>
        </message>
        <message>
            <source>{name}: {amount} × {weight} = {value}</source>
            <translation>{name} : {amount} × {weight} = {value}</translation>
        </message>
        <message>
            <source>priority of {stop}: status {status} × confidence {confidence} × commodity {commodity} = {value}</source>
            <translation>priorité de {stop} : statut {status} × confiance {confidence} × substance {commodity} = {value}</translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <source>Propose stops</source>
            <translation>Proposer des étapes</translation>
        </message>
        <message>
            <source>Proposed stops</source>
            <translation>Étapes proposées</translation>
        </message>
        <message>
            <source>Map &amp;sheets</source>
            <translation>&amp;Feuilles</translation>
        </message>
        <message>
            <source>&amp;Targets</source>
            <translation>&amp;Périmètres</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Méthode du levé</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Échelle du levé</translation>
        </message>
        <message>
            <source>Where the sheets lie</source>
            <translation>Où sont les feuilles</translation>
        </message>
        <message>
            <source>in the zones</source>
            <translation>dans les zones</translation>
        </message>
        <message>
            <source>in the selected zones</source>
            <translation>dans les zones sélectionnées</translation>
        </message>
        <message>
            <source>in the whole territory</source>
            <translation>dans tout le territoire</translation>
        </message>
        <message>
            <source>Least unmapped area of a sheet</source>
            <translation>Superficie non levée minimale d'une feuille</translation>
        </message>
        <message>
            <source>Why it has its score</source>
            <translation>Pourquoi cette note</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>How many of the best to take</source>
            <translation>Combien des meilleures prendre</translation>
        </message>
        <message>
            <source>Take the marked ones</source>
            <translation>Prendre les cochées</translation>
        </message>
        <message>
            <source>Mark the &amp;best</source>
            <translation>Cocher les &amp;meilleures</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Calcul en cours …</translation>
        </message>
        <message numerus="yes">
            <source>{count} found</source>
            <translation>
                <numerusform>{count} trouvée</numerusform>
                <numerusform>{count} trouvées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} marked, {km2} unmapped</source>
            <translation>
                <numerusform>{count} cochée, {km2} non levés</numerusform>
                <numerusform>{count} cochées, {km2} non levés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the best {count} shown</source>
            <translation>
                <numerusform>la meilleure ({count}) montrée</numerusform>
                <numerusform>les {count} meilleures montrées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <source>Rank</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Unmapped, km²</source>
            <translation>Non levé, km²</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres</translation>
        </message>
        <message>
            <source>Base, km</source>
            <translation>Base, km</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
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
            <source>field package, {user} (Rare Earth Survey {version})</source>
            <translation>paquet de terrain, {user} (Rare Earth Survey {version})</translation>
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
            <source>Campaign</source>
            <translation>Campagne</translation>
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
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
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
        <name>ReceiverFile</name>
        <message>
            <source>{path} names no format for receivers; let its name end in .gpx, .kml or .csv.</source>
            <translation>{path} ne nomme aucun format pour récepteurs ; que son nom finisse par .gpx, .kml ou .csv.</translation>
        </message>
        <message>
            <source>No stop has a place, so there is nothing to write to {path}; plan the tour first.</source>
            <translation>Aucune étape n'est située, il n'y a donc rien à écrire dans {path} ; planifiez d'abord la tournée.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({detail}); check the folder and the free space.</source>
            <translation>{path} ne peut pas être écrit ({detail}) ; vérifiez le dossier et l'espace libre.</translation>
        </message>
        <message>
            <source>{path} was not written completely, so what was there before stays; check the free space.</source>
            <translation>{path} n'a pas été écrit en entier, ce qui y était reste donc ; vérifiez l'espace libre.</translation>
        </message>
        <message>
            <source>target {name}</source>
            <translation>périmètre {name}</translation>
        </message>
        <message>
            <source>sheet {code}</source>
            <translation>feuille {code}</translation>
        </message>
        <message>
            <source>{area} km² to map</source>
            <translation>{area} km² à lever</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>north, east</source>
            <translation>nord, est</translation>
        </message>
        <message>
            <source>longitude, latitude</source>
            <translation>longitude, latitude</translation>
        </message>
        <message>
            <source>Datum operation, accuracy in m</source>
            <translation>Opération de datum, précision en m</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message>
            <source>Add a row: {name}</source>
            <translation>Ajouter une ligne : {name}</translation>
        </message>
        <message>
            <source>Take the selected rows away: {name}</source>
            <translation>Retirer les lignes choisies : {name}</translation>
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
            <source>Repairs</source>
            <translation>Corrections</translation>
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
        <name>Report</name>
        <message>
            <source>Sources and licences</source>
            <translation>Sources et licences</translation>
        </message>
        <message>
            <source>Programme: {title}. Data: {source}. Figures {date}. QGIS {version}.</source>
            <translation>Programme : {title}. Données : {source}. Chiffres au {date}. QGIS {version}.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Source, licence</source>
            <translation>Source, licence</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>on {date}</source>
            <translation>au {date}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que cela veut dire</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>area of the polygon on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once</source>
            <translation>superficie du polygone sur l'ellipsoïde WGS 84, côtés droits en longitude et latitude ; recouvrements comptés une fois</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Levé</translation>
        </message>
        <message>
            <source>Contracted or in work</source>
            <translation>Sous contrat ou en cours</translation>
        </message>
        <message>
            <source>a part of what is left: contracted, in work or submitted</source>
            <translation>une part du reste : sous contrat, en cours ou remis</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>a part of what is left beyond that: planned</source>
            <translation>une part du reste au-delà : planifié</translation>
        </message>
        <message>
            <source>Left, unmapped</source>
            <translation>Reste, non levé</translation>
        </message>
        <message>
            <source>{name} minus mapped</source>
            <translation>{name} moins levé</translation>
        </message>
        <message>
            <source>All zones</source>
            <translation>Toutes les zones</translation>
        </message>
        <message>
            <source>what the zones hold of the territory, overlaps counted once</source>
            <translation>ce que les zones tiennent du territoire, recouvrements comptés une fois</translation>
        </message>
        <message>
            <source>Left in the zones at {scale}</source>
            <translation>Reste dans les zones au {scale}</translation>
        </message>
        <message>
            <source>Mapped of the zones at {scale}</source>
            <translation>Part levée des zones au {scale}</translation>
        </message>
        <message>
            <source>rows of the programme, whatever their status</source>
            <translation>lignes du programme, quel que soit leur statut</translation>
        </message>
        <message numerus="yes">
            <source>{count} accepted footprints have no date of acceptance: they count today and on no earlier day.</source>
            <translation>
                <numerusform>{count} emprise acceptée n'a pas de date d'acceptation : elle compte aujourd'hui et à aucun jour antérieur.</numerusform>
                <numerusform>{count} emprises acceptées n'ont pas de date d'acceptation : elles comptent aujourd'hui et à aucun jour antérieur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Published statement</source>
            <translation>Énoncé publié</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date</translation>
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
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The illustrative coverage was fitted to the published figures: that they agree proves nothing.</source>
            <translation>La couverture illustrative a été ajustée aux chiffres publiés : leur accord ne prouve rien.</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Chiffres publiés</translation>
        </message>
        <message>
            <source>Sources and licences: last page. Made with the QGIS plugin {name}.</source>
            <translation>Sources et licences : dernière page. Fait avec l'extension QGIS {name}.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
        <message>
            <source>… and {count} more rows, in the tables beside this report.</source>
            <translation>… et {count} lignes de plus, dans les tableaux à côté de ce rapport.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>count</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>area, km²</source>
            <translation>superficie, km²</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Par statut</translation>
        </message>
        <message>
            <source>By oblast</source>
            <translation>Par oblast</translation>
        </message>
        <message>
            <source>since</source>
            <translation>depuis le</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones de levé</translation>
        </message>
        <message>
            <source>category</source>
            <translation>catégorie</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres prospectifs</translation>
        </message>
        <message>
            <source>P1, P2 and P3 are forecast resources. They are not mineral resources by KAZRC and are never converted into them.</source>
            <translation>P1, P2 et P3 sont des ressources prévisionnelles. Ce ne sont pas des ressources minérales au sens de KAZRC et elles n'y sont jamais converties.</translation>
        </message>
        <message>
            <source>mapped, km²</source>
            <translation>levé, km²</translation>
        </message>
        <message>
            <source>contracted or in work, km²</source>
            <translation>sous contrat ou en cours, km²</translation>
        </message>
        <message>
            <source>planned, km²</source>
            <translation>planifié, km²</translation>
        </message>
        <message>
            <source>left, km²</source>
            <translation>reste, km²</translation>
        </message>
        <message>
            <source>mapped, %</source>
            <translation>levé, %</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>zone</translation>
        </message>
        <message>
            <source>target</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>couverture</translation>
        </message>
        <message>
            <source>recorded later</source>
            <translation>enregistré plus tard</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Reason, document</source>
            <translation>Motif, document</translation>
        </message>
        <message>
            <source>Changes since {date}</source>
            <translation>Changements depuis le {date}</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>newly mapped, km²</source>
            <translation>nouvellement levé, km²</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Par année</translation>
        </message>
        <message>
            <source>Status report</source>
            <translation>Rapport de situation</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>In the zones at {scale}, {left} of {area} are left to be mapped.</source>
            <translation>Dans les zones, au {scale}, il reste à lever {left} sur {area}.</translation>
        </message>
        <message>
            <source>Geometries that were repaired to be counted: {count}.</source>
            <translation>Géométries réparées pour être comptées : {count}.</translation>
        </message>
        <message>
            <source>Rows without a usable geometry, not counted: {count}.</source>
            <translation>Lignes sans géométrie utilisable, non comptées : {count}.</translation>
        </message>
        <message>
            <source>Mapped area by year, and the forecast</source>
            <translation>Superficie levée par année, et la prévision</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>Recent years, and what lies ahead</source>
            <translation>Dernières années, et ce qui vient</translation>
        </message>
        <message>
            <source>Assumptions: season {start} to {end}, {lost} of the days lost, output of a crew-day ±{day}, of a season ±{season}; start {seed} of the random numbers.</source>
            <translation>Hypothèses : campagne du {start} au {end}, {lost} des jours perdus, rendement d'un jour d'équipe ±{day}, d'une campagne ±{season} ; départ {seed} des nombres aléatoires.</translation>
        </message>
        <message numerus="yes">
            <source>{count} moves were taken back by corrections.</source>
            <translation>
                <numerusform>{count} changement a été annulé par des corrections.</numerusform>
                <numerusform>{count} changements ont été annulés par des corrections.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes that are not saved yet are not in the history.</source>
            <translation>Les changements non enregistrés ne sont pas dans l'historique.</translation>
        </message>
        <message>
            <source>Nothing was recorded between {since} and {until}.</source>
            <translation>Rien n'a été enregistré entre le {since} et le {until}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} moves of statuses after {since} until {until}.</source>
            <translation>
                <numerusform>{count} changement de statut après le {since} jusqu'au {until}.</numerusform>
                <numerusform>{count} changements de statut après le {since} jusqu'au {until}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Newly mapped in that time: {area}.</source>
            <translation>Nouvellement levé pendant ce temps : {area}.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Status report</source>
            <translation>Rapport de situation</translation>
        </message>
        <message>
            <source>&amp;Changes since</source>
            <translation>&amp;Changements depuis le</translation>
        </message>
        <message>
            <source>Day after which changes are listed</source>
            <translation>Jour après lequel les changements sont listés</translation>
        </message>
        <message>
            <source>&amp;PDF</source>
            <translation>&amp;PDF</translation>
        </message>
        <message>
            <source>&amp;Spreadsheet (XLSX)</source>
            <translation>&amp;Tableur (XLSX)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>The day of this report is remembered: the next one lists what changed after it.</source>
            <translation>Le jour de ce rapport est retenu : le prochain listera ce qui a changé après lui.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialogs</name>
        <message>
            <source>as the window</source>
            <translation>comme la fenêtre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>ReportMaker</name>
        <message>
            <source>Status report</source>
            <translation>Rapport de situation</translation>
        </message>
        <message>
            <source>Target dossiers</source>
            <translation>Dossiers de périmètres</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} documents were made, in {folder}.</source>
            <translation>Arrêté : {count} documents sur {planned} ont été faits, dans {folder}.</translation>
        </message>
        <message>
            <source>{count} files saved in {folder}</source>
            <translation>{count} fichiers enregistrés dans {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} documents could not be made. {reasons}</source>
            <translation>{count} documents sur {planned} n'ont pas pu être faits. {reasons}</translation>
        </message>
    </context>
    <context>
        <name>Roads</name>
        <message>
            <source>The road layer “{layer}” is no longer in the project; choose another one, or distances as the crow flies with a detour.</source>
            <translation>La couche de routes « {layer} » n'est plus dans le projet ; choisissez-en une autre, ou des lignes droites avec détour.</translation>
        </message>
        <message>
            <source>The layer “{layer}” holds no lines; choose a layer of roads.</source>
            <translation>La couche « {layer} » n'a pas de lignes ; choisissez une couche de routes.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no coordinate reference system; set it first.</source>
            <translation>La couche « {layer} » n'a pas de système de coordonnées ; donnez-lui-en un d'abord.</translation>
        </message>
        <message>
            <source>The layer “{layer}” holds no road; choose another one.</source>
            <translation>La couche « {layer} » n'a aucune route ; choisissez-en une autre.</translation>
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
        <name>Season</name>
        <message>
            <source>Camp</source>
            <translation>Camp</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Campagne de terrain</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Météo</translation>
        </message>
        <message>
            <source>No work on</source>
            <translation>Pas de travail</translation>
        </message>
        <message>
            <source>{share} of the days are kept in reserve</source>
            <translation>{share} des jours en réserve</translation>
        </message>
        <message>
            <source>{low} to {high} of the days are kept in reserve, by month</source>
            <translation>de {low} à {high} des jours en réserve, selon le mois</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>repos</translation>
        </message>
        <message>
            <source>in reserve for weather</source>
            <translation>réserve météo</translation>
        </message>
        <message>
            <source>no work allowed</source>
            <translation>travail interdit</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>rien de prévu</translation>
        </message>
        <message>
            <source>{days}: {kind}, in camp</source>
            <translation>{days} : {kind}, au camp</translation>
        </message>
        <message>
            <source>{days}: {kind}, at the base</source>
            <translation>{days} : {kind}, à la base</translation>
        </message>
        <message>
            <source>Base {name}</source>
            <translation>Base {name}</translation>
        </message>
        <message>
            <source>Camp at {stop}</source>
            <translation>Camp près de {stop}</translation>
        </message>
        <message>
            <source>{method}, {scale}: {area} to map</source>
            <translation>{method}, {scale} : {area} à lever</translation>
        </message>
        <message>
            <source>Visit the target {name}</source>
            <translation>Visiter le périmètre {name}</translation>
        </message>
        <message>
            <source>day {part} of {parts}</source>
            <translation>jour {part} sur {parts}</translation>
        </message>
        <message>
            <source>targets inside: {codes}</source>
            <translation>périmètres à l'intérieur : {codes}</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Périmètres</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Camp nights</source>
            <translation>Nuits au camp</translation>
        </message>
        <message>
            <source>Fuel, l</source>
            <translation>Carburant, l</translation>
        </message>
        <message>
            <source>Cost, {currency}</source>
            <translation>Coût, {currency}</translation>
        </message>
        <message>
            <source>All crews</source>
            <translation>Toutes les équipes</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>{reason}: {count} – {stops}</source>
            <translation>{reason} : {count} – {stops}</translation>
        </message>
        <message>
            <source>No crew does the method</source>
            <translation>Aucune équipe ne pratique la méthode</translation>
        </message>
        <message>
            <source>No way leads there</source>
            <translation>Aucun chemin n'y mène</translation>
        </message>
        <message>
            <source>No working day on which it is open</source>
            <translation>Aucun jour de travail où il est ouvert</translation>
        </message>
        <message>
            <source>Needs more nights out than a crew may spend</source>
            <translation>Demande plus de nuits dehors qu'une équipe ne peut</translation>
        </message>
        <message>
            <source>Open for too few days</source>
            <translation>Ouvert trop peu de jours</translation>
        </message>
        <message>
            <source>Season too short</source>
            <translation>Campagne trop courte</translation>
        </message>
        <message>
            <source>What was agreed cannot hold</source>
            <translation>Ce qui était convenu ne peut tenir</translation>
        </message>
    </context>
    <context>
        <name>SeasonDialog</name>
        <message>
            <source>Campaign map and booklets</source>
            <translation>Carte de campagne et livrets</translation>
        </message>
        <message>
            <source>Campaign &amp;map</source>
            <translation>&amp;Carte de campagne</translation>
        </message>
        <message>
            <source>Crew &amp;booklets</source>
            <translation>Li&amp;vrets d'équipe</translation>
        </message>
        <message>
            <source>Paper of the map</source>
            <translation>Papier de la carte</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>C&amp;oordinates</source>
            <translation>Co&amp;ordonnées</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>{name}: days of work: {days}</source>
            <translation>{name} : jours de travail : {days}</translation>
        </message>
        <message numerus="yes">
            <source>A booklet has a page for each day of work: {count} pages in all.</source>
            <translation>
                <numerusform>Un livret a une page par jour de travail : {count} page en tout.</numerusform>
                <numerusform>Un livret a une page par jour de travail : {count} pages en tout.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeasonMaker</name>
        <message>
            <source>Campaign map and booklets</source>
            <translation>Carte de campagne et livrets</translation>
        </message>
        <message>
            <source>Stopped: {count} of {planned} documents were made, in {folder}.</source>
            <translation>Arrêté : {count} documents sur {planned} ont été faits, dans {folder}.</translation>
        </message>
        <message>
            <source>{count} files saved in {folder}</source>
            <translation>{count} fichiers enregistrés dans {folder}</translation>
        </message>
        <message>
            <source>{count} of {planned} documents could not be made. {reasons}</source>
            <translation>{count} documents sur {planned} n'ont pas pu être faits. {reasons}</translation>
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
            <source>{stop}: no crew does its method; add the method to a crew, or take the sheet out.</source>
            <translation>{stop} : aucune équipe ne pratique cette méthode ; ajoutez-la à une équipe ou retirez la feuille.</translation>
        </message>
        <message>
            <source>{stop}: no way leads there from any base; mend the road layer, or plan along straight lines.</source>
            <translation>{stop} : aucun chemin n'y mène depuis une base ; corrigez la couche des routes ou planifiez en ligne droite.</translation>
        </message>
        <message>
            <source>{stop}: {crew} has no working day on which it may be visited; change its days or the days off.</source>
            <translation>{stop} : {crew} n'a aucun jour ouvré où la visite est possible ; changez ses jours ou ses jours de repos.</translation>
        </message>
        <message>
            <source>{stop}: the trip takes {needed} nights, but {crew} stays out {given} at the most; give it more nights, or a nearer base.</source>
            <translation>{stop} : la sortie demande {needed} nuits, mais {crew} en passe {given} dehors au plus ; accordez plus de nuits ou une base plus proche.</translation>
        </message>
        <message>
            <source>{stop}: {needed} working days are needed, which {crew} does not have while it is open; open it longer, or take other stops out.</source>
            <translation>{stop} : il faut {needed} jours ouvrés, que {crew} n'a pas tant que l'étape est ouverte ; ouvrez-la plus longtemps ou retirez d'autres étapes.</translation>
        </message>
        <message>
            <source>{stop}: the season is too short, {needed} working days in a row are needed and {crew} has {given} left; add a crew or take other stops out.</source>
            <translation>{stop} : la campagne est trop courte, il faut {needed} jours ouvrés de suite et il en reste {given} à {crew} ; ajoutez une équipe ou retirez d'autres étapes.</translation>
        </message>
        <message>
            <source>{stop}: what was agreed with {crew} cannot be kept; choose another day or crew, or lift the lock.</source>
            <translation>{stop} : ce qui est convenu avec {crew} ne peut être tenu ; choisissez un autre jour ou une autre équipe, ou levez le verrou.</translation>
        </message>
        <message>
            <source>'{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>« {name} » vaut {value} ; la valeur doit être comprise entre {low} et {high}.</translation>
        </message>
        <message>
            <source>{crew}: '{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>{crew} : « {name} » vaut {value} ; la valeur doit être comprise entre {low} et {high}.</translation>
        </message>
        <message>
            <source>{stop}: '{name}' is {value}; it must lie between {low} and {high}.</source>
            <translation>{stop} : « {name} » vaut {value} ; la valeur doit être comprise entre {low} et {high}.</translation>
        </message>
        <message>
            <source>{first} to {last} ends before it begins ({name}); exchange the two days.</source>
            <translation>{first} – {last} : la fin précède le début ({name}) ; échangez les deux jours.</translation>
        </message>
        <message>
            <source>The season from {first} to {last} is longer than a year; plan one season at a time.</source>
            <translation>La campagne du {first} au {last} dure plus d'un an ; planifiez une campagne à la fois.</translation>
        </message>
        <message>
            <source>There is no crew yet; add one with its base.</source>
            <translation>Il n'y a pas encore d'équipe ; ajoutez-en une avec sa base.</translation>
        </message>
        <message>
            <source>No sheet or target is chosen yet; choose some, or take the proposal.</source>
            <translation>Aucune feuille ni aucun périmètre n'est choisi ; choisissez-en ou prenez la proposition.</translation>
        </message>
        <message>
            <source>'{value}' stands twice ({name}); take one out or rename it.</source>
            <translation>« {value} » figure deux fois ({name}) ; retirez-en un ou renommez-le.</translation>
        </message>
        <message>
            <source>A crew has no code ({crew}); give it one.</source>
            <translation>Une équipe n'a pas de code ({crew}) ; donnez-lui-en un.</translation>
        </message>
        <message>
            <source>{crew} has no base; choose one of the programme's, or a place on the map.</source>
            <translation>{crew} n'a pas de base ; choisissez une base du programme ou un lieu sur la carte.</translation>
        </message>
        <message>
            <source>{crew} has no working day in the season; look at its dates, days off and forbidden days.</source>
            <translation>{crew} n'a aucun jour ouvré dans la campagne ; vérifiez ses dates, ses jours de repos et les jours interdits.</translation>
        </message>
        <message>
            <source>{crew} works from {first} to {last}, none of it in the season; change its days or the season.</source>
            <translation>{crew} travaille du {first} au {last}, entièrement hors de la campagne ; changez ses jours ou la campagne.</translation>
        </message>
        <message>
            <source>The position of {name} is no place on Earth; enter longitude and latitude in degrees.</source>
            <translation>La position de {name} n'est pas un lieu sur Terre ; saisissez longitude et latitude en degrés.</translation>
        </message>
        <message>
            <source>{stop} is a '{value}', but a stop is a sheet or a target; correct it.</source>
            <translation>{stop} est de type « {value} », mais une étape est une feuille ou un périmètre ; corrigez.</translation>
        </message>
        <message>
            <source>{stop}: no productivity is known for the method '{method}' at 1:{scale}; enter the km² of a crew-day.</source>
            <translation>{stop} : aucun rendement n'est connu pour la méthode « {method} » au 1:{scale} ; saisissez les km² par jour d'équipe.</translation>
        </message>
        <message>
            <source>'{stop}' is named ({name}) but is not among the chosen stops; add it or take the entry out.</source>
            <translation>« {stop} » est cité ({name}) mais ne fait pas partie des étapes choisies ; ajoutez-le ou retirez la mention.</translation>
        </message>
        <message>
            <source>'{crew}' is named ({name}) but is no crew of the campaign; add it or take the entry out.</source>
            <translation>« {crew} » est cité ({name}) mais n'est pas une équipe de la campagne ; ajoutez-la ou retirez la mention.</translation>
        </message>
        <message>
            <source>'{stop}' is in no trip of the plan, so it cannot be locked there.</source>
            <translation>« {stop} » n'est dans aucune sortie du plan et ne peut donc y être verrouillé.</translation>
        </message>
        <message>
            <source>'{value}' is no day and no span of days; write them like 2026-06-01, 2026-07-10..2026-07-14.</source>
            <translation>« {value} » n'est ni un jour ni une période ; écrivez 2026-06-01, 2026-07-10..2026-07-14.</translation>
        </message>
        <message>
            <source>{crew} works from {first} to {last}, but only its days within the season are planned.</source>
            <translation>{crew} travaille du {first} au {last}, mais seuls ses jours dans la campagne sont planifiés.</translation>
        </message>
        <message>
            <source>{crew} is closed on days when it does not work anyway ({days}); look whether they are right.</source>
            <translation>{crew} ferme des jours où elle ne travaille pas de toute façon ({days}) ; vérifiez qu'ils sont justes.</translation>
        </message>
        <message>
            <source>{stop} is open outside the season only ({days}), so nobody can visit it; change its days.</source>
            <translation>{stop} n'est ouvert que hors de la campagne ({days}), personne ne peut donc le visiter ; changez ses jours.</translation>
        </message>
        <message>
            <source>The distances ({value}) do not fit the {wanted} stops and bases, or are negative; measure them again.</source>
            <translation>Les distances ({value}) ne correspondent pas aux {wanted} étapes et bases, ou sont négatives ; mesurez-les de nouveau.</translation>
        </message>
        <message>
            <source>This is no campaign or plan that can be read ({detail}); choose another one.</source>
            <translation>Ce n'est ni une campagne ni un plan lisible ({detail}) ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The campaign has version {value}, but this plugin reads up to version {supported}; update the plugin.</source>
            <translation>La campagne est de version {value}, mais cette extension lit jusqu'à la version {supported} ; mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>The campaign has an entry '{name}' that is not known; correct or remove it.</source>
            <translation>La campagne a une entrée « {name} » inconnue ; corrigez-la ou supprimez-la.</translation>
        </message>
        <message>
            <source>The campaign lacks the entry '{name}'; add it.</source>
            <translation>Il manque à la campagne l'entrée « {name} » ; ajoutez-la.</translation>
        </message>
        <message>
            <source>The entry '{name}' of the campaign cannot be '{value}'; correct it.</source>
            <translation>L'entrée « {name} » de la campagne ne peut être « {value} » ; corrigez-la.</translation>
        </message>
        <message>
            <source>season</source>
            <translation>campagne</translation>
        </message>
        <message>
            <source>forbidden days</source>
            <translation>jours interdits</translation>
        </message>
        <message>
            <source>days of the crew</source>
            <translation>jours de l'équipe</translation>
        </message>
        <message>
            <source>closed days</source>
            <translation>jours fermés</translation>
        </message>
        <message>
            <source>days on which the stop is open</source>
            <translation>jours d'ouverture de l'étape</translation>
        </message>
        <message>
            <source>detour</source>
            <translation>coefficient de détour</translation>
        </message>
        <message>
            <source>minutes at a target</source>
            <translation>minutes par périmètre</translation>
        </message>
        <message>
            <source>time of the search</source>
            <translation>durée de la recherche</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>graine</translation>
        </message>
        <message>
            <source>cost of a crew-day</source>
            <translation>coût du jour d'équipe</translation>
        </message>
        <message>
            <source>cost of a kilometre</source>
            <translation>coût du kilomètre</translation>
        </message>
        <message>
            <source>cost of a camp night</source>
            <translation>coût de la nuit de camp</translation>
        </message>
        <message>
            <source>litres of fuel for 100 km</source>
            <translation>litres de carburant aux 100 km</translation>
        </message>
        <message>
            <source>price of fuel</source>
            <translation>prix du carburant</translation>
        </message>
        <message>
            <source>km² of a crew-day</source>
            <translation>km² par jour d'équipe</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>share of days lost to weather</source>
            <translation>part des jours perdus à cause du temps</translation>
        </message>
        <message>
            <source>days lost by month</source>
            <translation>jours perdus par mois</translation>
        </message>
        <message>
            <source>people</source>
            <translation>effectif</translation>
        </message>
        <message>
            <source>km a day</source>
            <translation>km par jour</translation>
        </message>
        <message>
            <source>hours a day</source>
            <translation>heures par jour</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>vitesse</translation>
        </message>
        <message>
            <source>nights out</source>
            <translation>nuits dehors</translation>
        </message>
        <message>
            <source>beginning of the working day</source>
            <translation>début de la journée de travail</translation>
        </message>
        <message>
            <source>days off</source>
            <translation>jours de repos</translation>
        </message>
        <message>
            <source>unmapped km²</source>
            <translation>km² non levés</translation>
        </message>
        <message>
            <source>minutes of work</source>
            <translation>minutes de travail</translation>
        </message>
        <message>
            <source>weight of unmapped area</source>
            <translation>poids de la superficie non levée</translation>
        </message>
        <message>
            <source>weight of targets</source>
            <translation>poids des périmètres</translation>
        </message>
        <message>
            <source>weight of access</source>
            <translation>poids de l'accès</translation>
        </message>
        <message>
            <source>weights of statuses</source>
            <translation>poids des statuts</translation>
        </message>
        <message>
            <source>weights of confidence</source>
            <translation>poids de la fiabilité</translation>
        </message>
        <message>
            <source>weights of commodities</source>
            <translation>poids des substances</translation>
        </message>
        <message>
            <source>productivity</source>
            <translation>rendement</translation>
        </message>
        <message>
            <source>crews</source>
            <translation>équipes</translation>
        </message>
        <message>
            <source>chosen stops</source>
            <translation>étapes choisies</translation>
        </message>
        <message>
            <source>must be visited</source>
            <translation>étapes obligatoires</translation>
        </message>
        <message>
            <source>locks</source>
            <translation>verrous</translation>
        </message>
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
        <message>
            <source>Around the outline lie {count} licence blocks, far more than a licence holds; check the outline.</source>
            <translation>Autour du contour se trouvent {count} blocs de licence, bien plus qu'une licence n'en a ; vérifiez le contour.</translation>
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
        <name>StatusReport</name>
        <message>
            <source>Status report</source>
            <translation>Rapport de situation</translation>
        </message>
        <message>
            <source>Writes the report for a status meeting: one PDF with the overview map, the figures with what they mean, the chart of coverage and forecast, tables by status, oblast, zone and target, and what changed since a day by the history; and a spreadsheet (XLSX) of the same tables with their definitions and sources. It says so on each page where the geometry is illustrative.

Without a programme file the reference programme that comes with the plugin is taken.</source>
            <translation>Écrit le rapport pour une réunion de situation : un PDF avec la carte d'ensemble, les chiffres et ce qu'ils veulent dire, la courbe de couverture et la prévision, des tableaux par statut, oblast, zone et périmètre, et ce qui a changé depuis un jour d'après l'historique ; et un tableur (XLSX) des mêmes tableaux avec leurs définitions et sources. Si la géométrie est illustrative, chaque page le dit.

Sans fichier de programme, c'est le programme de référence livré avec l'extension.</translation>
        </message>
        <message>
            <source>Language of the report, whatever that of QGIS is.</source>
            <translation>Langue du rapport, quelle que soit celle de QGIS.</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>Changements depuis le</translation>
        </message>
        <message>
            <source>Day of the last meeting: moves of statuses after it are listed, and figures stand beside those of that day. Empty for a report without changes.</source>
            <translation>Jour de la dernière réunion : les changements de statut après lui sont listés, et les chiffres se trouvent à côté de ceux de ce jour. Vide pour un rapport sans changements.</translation>
        </message>
        <message>
            <source>PDF and spreadsheet</source>
            <translation>PDF et tableur</translation>
        </message>
        <message>
            <source>PDF alone</source>
            <translation>PDF seul</translation>
        </message>
        <message>
            <source>spreadsheet alone</source>
            <translation>tableur seul</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Which files are written.</source>
            <translation>Quels fichiers sont écrits.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>Number of changes</source>
            <translation>Nombre de changements</translation>
        </message>
        <message>
            <source>No report could be made. {reason}</source>
            <translation>Aucun rapport n'a pu être fait. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Stop</name>
        <message>
            <source>other stop</source>
            <translation>autre arrêt</translation>
        </message>
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
        <name>StopModel</name>
        <message>
            <source>Must</source>
            <translation>Requis</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Unmapped, km²</source>
            <translation>Non levé, km²</translation>
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
            <source>Survey</source>
            <translation>Levé</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>StopsDialog</name>
        <message>
            <source>Change stops</source>
            <translation>Changer les étapes</translation>
        </message>
        <message>
            <source>Must be visited</source>
            <translation>À visiter absolument</translation>
        </message>
        <message>
            <source>Open on some days only</source>
            <translation>Ouvert certains jours seulement</translation>
        </message>
        <message>
            <source>Work of its own</source>
            <translation>Travail propre</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Method of the survey</source>
            <translation>Méthode du levé</translation>
        </message>
        <message>
            <source>Scale of the survey</source>
            <translation>Échelle du levé</translation>
        </message>
        <message numerus="yes">
            <source>{count} stops: {names}</source>
            <translation>
                <numerusform>{count} étape : {names}</numerusform>
                <numerusform>{count} étapes : {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>The stops differ; half marked leaves each as it is</source>
            <translation>Les étapes diffèrent ; une marque à moitié laisse chacune comme elle est</translation>
        </message>
        <message>
            <source>as each is</source>
            <translation>comme chacune</translation>
        </message>
    </context>
    <context>
        <name>Structure</name>
        <message>
            <source>bedding</source>
            <translation>stratification</translation>
        </message>
        <message>
            <source>foliation</source>
            <translation>foliation</translation>
        </message>
        <message>
            <source>lineation</source>
            <translation>linéation</translation>
        </message>
        <message>
            <source>fold axis</source>
            <translation>axe de pli</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>faille</translation>
        </message>
        <message>
            <source>shear zone</source>
            <translation>zone de cisaillement</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>joint</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>vein</source>
            <translation>filon</translation>
        </message>
        <message>
            <source>dyke</source>
            <translation>dyke</translation>
        </message>
        <message>
            <source>other, see the note</source>
            <translation>autre, voir la note</translation>
        </message>
    </context>
    <context>
        <name>SurveyAlgorithm</name>
        <message>
            <source>Datum of the frames</source>
            <translation>Datum des cadres</translation>
        </message>
        <message>
            <source>Coordinate reference system in degrees in which the frames are boxes.</source>
            <translation>Système de coordonnées en degrés où les cadres sont des rectangles.</translation>
        </message>
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
            <source>Programme file</source>
            <translation>Fichier du programme</translation>
        </message>
        <message>
            <source>GeoPackage of a programme; empty for the reference programme.</source>
            <translation>GeoPackage d'un programme ; vide pour le programme de référence.</translation>
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
        <name>TargetDossier</name>
        <message>
            <source>Target dossiers</source>
            <translation>Dossiers de périmètres</translation>
        </message>
        <message>
            <source>Writes a dossier for each target, with its code in the name: a PDF with map, commodities, resource category in the right words, status and history, the numbered coordinates of the perimeter in WGS 84 and Pulkovo 1942 with the accuracy of the operation, the licence blocks of 1' x 1' that it holds or touches, and sources; and a GeoJSON (RFC 7946) beside it.

P1, P2 and P3 are forecast resources, not KAZRC resources, and the dossier says so. What cannot be made is listed, and the rest is made.</source>
            <translation>Écrit un dossier par périmètre, son code dans le nom : un PDF avec la carte, les substances, la catégorie de ressources dans les mots justes, le statut et l'historique, les coordonnées numérotées du périmètre en WGS 84 et Pulkovo 1942 avec la précision de l'opération, les blocs de permis de 1' x 1' qu'il contient ou touche, et les sources ; et un GeoJSON (RFC 7946) à côté.

P1, P2 et P3 sont des ressources prévisionnelles, non des ressources KAZRC, et le dossier le dit. Ce qui n'a pu être fait est nommé, et le reste est fait.</translation>
        </message>
        <message>
            <source>Language of the dossiers, whatever that of QGIS is.</source>
            <translation>Langue des dossiers, quelle que soit celle de QGIS.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes of the targets wanted, semicolons between them; empty for all.</source>
            <translation>Codes des périmètres voulus, séparés par des points-virgules ; vide pour tous.</translation>
        </message>
        <message>
            <source>Grid of the licence blocks</source>
            <translation>Grille des blocs de permis</translation>
        </message>
        <message>
            <source>Datum by whose minutes the blocks are listed; the other is counted beside.</source>
            <translation>Système dont les minutes donnent la liste des blocs ; dans l'autre ils sont seulement comptés.</translation>
        </message>
        <message>
            <source>Number of files made</source>
            <translation>Nombre de fichiers faits</translation>
        </message>
        <message>
            <source>Number of dossiers that failed</source>
            <translation>Nombre de dossiers échoués</translation>
        </message>
        <message>
            <source>No dossier could be made. {reason}</source>
            <translation>Aucun dossier n'a pu être fait. {reason}</translation>
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
        <name>Timetable</name>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Saison</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>TimetableDialog</name>
        <message>
            <source>Timetable: {name}</source>
            <translation>Calendrier : {name}</translation>
        </message>
    </context>
    <context>
        <name>TurnDialog</name>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
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
