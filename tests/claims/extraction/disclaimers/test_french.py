"""What French articles say they could not verify, and what a party could not."""

from __future__ import annotations

import pytest

from tests.findings import read_by_rules

DISCLAIMERS = """
Ni le jour exact du raid ni la nationalité de ses meneurs n'ont pu être établis par notre journal. | events, identities
Le nombre de pêcheurs disparus, que deux villageois évaluent à douze, n'a pas pu être confirmé. | casualties
La rumeur d'un effondrement du pont n'a pu être ni confirmée ni infirmée. | events
Reuters n'était pas en mesure, lundi matin, de départager ces bilans. | casualties
L'authenticité de ces lettres n'a pas été établie par l'AFP. | everything
Quant aux chars aperçus à l'aube, leur présence en ville n'a pu être vérifiée. | tactics
Les deux armées annoncent des pertes que rien, pour l'heure, ne permet de vérifier. | casualties
L'identité des assaillants reste inconnue, aucune revendication n'ayant pu être authentifiée. | identities
L'AFP n'a pas pu confirmer que la roquette provenait d'un camp rebelle. | identities
On ignore combien de passagers étaient à bord, et le récit de l'accident n'a pu être corroboré. | casualties, events
Ni le lieu du tournage ni l'unité des soldats n'ont pu être confirmés. | identities, images
La fermeture de la frontière n'a pas pu être confirmée par notre rédaction. | events
Ces éléments n'ont pas pu être confirmés dans l'immédiat. | everything
Cette version n'a été confirmée par aucune source indépendante. | everything
RFI n'a pas pu s'assurer de l'authenticité de ce document. | everything
Ces chiffres échappent à toute vérification indépendante. | everything
Notre rédaction n'a eu aucun moyen de vérifier ces accusations. | everything
Faute d'accès à la zone, nous n'avons pu vérifier ces témoignages. | everything
Rien ne permet de confirmer cette hypothèse de manière indépendante. | everything
Les informations faisant état d'une prise de la ville restent non confirmées de source indépendante. | tactics
Ces affirmations demeurent à ce stade non vérifiées. | everything
Il est impossible de démêler le vrai du faux dans ces récits. | everything
L'AFP n'a pu ni confirmer ni infirmer ces informations. | everything
Aucun élément ne permet d'établir qui a tiré le premier. | identities
Les circonstances exactes de sa mort n'ont pas pu être éclaircies par nos journalistes. | events
La vidéo, dont nous n'avons pas pu déterminer la date, montre des maisons en feu. | images
L'information n'a pu être recoupée auprès d'autres sources. | everything
L'AFP n'a pas été en mesure de déterminer l'origine des tirs. | events
Ces allégations, que nous n'avons pas été en mesure de vérifier, ont été rejetées par l'armée. | everything
Le Monde n'a pas pu vérifier si le convoi avait été attaqué. | events
Les photos n'ont pu être datées avec certitude. | images
Nous n'avons pas pu établir si ces hommes appartenaient à la milice. | identities
La rédaction n'a pas pu confirmer auprès de sources hospitalières le nombre de blessés. | casualties
Ces informations sont invérifiables de manière indépendante. | everything
Aucune source indépendante n'a confirmé l'attaque. | events
Nos correspondants n'ont pas pu se rendre sur place pour vérifier ces dires. | everything
Le contrôle effectif du pont n'a pas pu être vérifié. | tactics
Le lien entre ces hommes et le groupe n'a pas pu être établi de source indépendante. | identities
L'arrestation du maire n'a pu être confirmée auprès de sa famille ni de la police. | events
La libération des otages n'avait pu être confirmée en fin de journée par l'AFP. | events
Le texte, que l'AFP n'a pas pu authentifier, est signé de trois officiers. | everything
Ces déclarations n'ont pas encore été vérifiées de façon indépendante. | everything
Il n'existe aucun moyen de vérifier l'exactitude des chiffres avancés par les deux parties. | everything
Ces chiffres échappent à toute vérification indépendante. | everything
En l'absence de confirmation indépendante, ces informations restent à prendre avec prudence. | everything
Le bilan réel, que les secours jugent plus lourd, n'a pu être établi de source indépendante. | casualties
Aucune de ces accusations n'a été étayée par des preuves que notre journal ait pu consulter. | everything
Notre correspondant n'a pas pu vérifier sur place la présence de mercenaires. | tactics
Il nous a été impossible de vérifier ces propos. | everything
Ces documents, dont RFI a obtenu copie, n'ont pu être authentifiés. | everything
Nous n'avons pas pu recouper ce témoignage. | everything
Il est difficile, en l'absence d'observateurs, de confirmer la véracité de ces bilans. | casualties
Aucune des deux vidéos n'a pu être géolocalisée. | images
La nature de l'engin n'a pu être déterminée de manière indépendante. | tactics
L'information n'est pas confirmée de source indépendante. | everything
Ce que disent les deux camps ne peut être vérifié. | everything
Les noms des victimes n'ont pu être confirmés par RFI. | identities
La date de la photo ne peut être établie avec certitude, pas plus que le lieu. | images
Le retrait des troupes n'a pas pu être vérifié de façon indépendante. | tactics
L'authenticité des vidéos n'a pas pu être établie. | images
Ce bilan n'a pu être vérifié auprès d'une source indépendante. | casualties
Ces chiffres, qui concernent les morts, n'ont pas pu être recoupés par l'AFP. | casualties
Le nombre exact de victimes reste impossible à établir de manière indépendante. | casualties
Aucune source indépendante n'a pu confirmer ces pertes. | casualties
Le bilan avancé par l'armée n'a pas été confirmé de source indépendante. | casualties
Il n'était pas possible mardi soir de confirmer ce bilan de façon indépendante. | casualties
Ni l'ONU ni aucune organisation indépendante n'a pu confirmer ce bilan. | casualties
Le nombre de déplacés n'a pas pu être vérifié de manière indépendante. | casualties
L'AFP n'est pas en mesure de vérifier de façon indépendante les bilans fournis par les deux camps. | casualties
Reuters n'a pas été en mesure de vérifier de manière indépendante les pertes annoncées. | casualties
Il est impossible de vérifier ces bilans de source indépendante, l'accès étant interdit à la presse. | casualties
En raison des coupures d'internet, le décompte des morts n'a pas pu être vérifié. | casualties
Aucun bilan n'a pu être établi de source indépendante. | casualties
Le bilan humain reste invérifiable en l'état. | casualties
Faute d'accès au terrain, ce bilan ne peut être confirmé. | casualties
Ces informations n'ont pu être vérifiées de source indépendante. | everything
L'AFP n'a pas pu vérifier ces allégations auprès d'autres sources. | everything
Ces déclarations n'ont pas pu être confirmées par Reuters. | everything
Aucune de ces affirmations n'a pu être confirmée de manière indépendante. | everything
Il est difficile de vérifier ces informations, les médias n'ayant pas accès à la zone. | everything
RFI n'a pas pu confirmer ces propos de façon indépendante. | everything
Les affirmations des belligérants ne peuvent être vérifiées de façon indépendante dans l'immédiat. | everything
Nous n'avons pas été en mesure de vérifier l'ensemble de ces témoignages. | everything
Ces accusations n'ont pas pu être vérifiées de manière indépendante. | everything
France 24 n'est pas en mesure d'authentifier ce document. | everything
L'authenticité de ce communiqué n'a pas pu être confirmée. | everything
Il n'a pas été possible d'obtenir une confirmation indépendante de ces informations. | everything
Une information que l'AFP n'a pas pu confirmer dans l'immédiat. | everything
Ce récit n'a pas pu être confirmé par une source indépendante. | everything
Jeune Afrique n'a pas pu vérifier l'exactitude de ces témoignages. | everything
La véracité de ces déclarations reste sujette à caution et n'a pu être vérifiée. | everything
Aucune des deux versions n'a pu être corroborée. | everything
Ces données n'ont pas fait l'objet d'une vérification indépendante. | everything
Il n'existe pour l'heure aucune confirmation indépendante de ces déclarations. | everything
L'AFP n'a pas pu vérifier l'authenticité de cette vidéo. | images
Ces images, dont l'authenticité n'a pas pu être vérifiée, circulent sur les réseaux sociaux. | images
La date et le lieu de tournage de la vidéo n'ont pas pu être établis. | images
Reuters n'a pas pu déterminer où et quand ces images ont été tournées. | images
La vidéo, largement partagée, n'a pas pu être authentifiée par nos équipes. | images
Il n'a pas été possible de localiser avec certitude l'endroit où les photos ont été prises. | images
L'authenticité de l'enregistrement sonore n'a pu être vérifiée. | images
Le Monde n'a pas pu confirmer l'origine des clichés. | images
Les circonstances de l'attaque n'ont pas pu être établies de source indépendante. | events
L'AFP n'a pas pu confirmer de manière indépendante que l'attaque avait eu lieu. | events
Il n'était pas possible de confirmer l'origine de l'explosion. | events
Cet incident n'a pas pu être confirmé de source indépendante. | events
Aucune confirmation indépendante de ces frappes n'était disponible dimanche. | events
Le déroulement exact des faits n'a pas pu être établi. | events
Reuters n'a pas pu vérifier de façon indépendante les circonstances du drame. | events
Les combats rapportés n'ont pas pu être vérifiés de manière indépendante. | events
L'identité des assaillants n'a pas pu être établie. | identities
L'AFP n'a pas été en mesure de confirmer l'identité des auteurs de cette attaque. | identities
Il n'a pas été possible de vérifier à quel groupe appartenaient les assaillants. | identities
Il n'a pas été possible de savoir de source indépendante qui est responsable de l'attaque. | identities
La responsabilité de ce groupe n'a pas pu être confirmée de façon indépendante. | identities
Reuters n'a pas pu vérifier la situation sur le champ de bataille. | tactics
L'AFP n'a pas pu confirmer qui contrôle la localité. | tactics
Il n'a pas été possible de vérifier de façon indépendante la position des troupes. | tactics
Le type de munition utilisé n'a pas pu être déterminé de manière indépendante. | tactics
Ni le bilan ni l'authenticité de la vidéo n'ont pu être vérifiés. | casualties, images
Reuters n'a pu vérifier ni l'attaque ni le bilan. | casualties, events
L'AFP n'a pas pu confirmer le bilan ni l'identité des assaillants. | casualties, identities
L'armée affirme avoir tué 60 djihadistes, un chiffre qui n'a pas pu être vérifié de source indépendante. | casualties
Les rebelles assurent avoir pris le camp, ce qui n'a pas pu être confirmé de source indépendante. | everything
Selon l'état-major, 14 assaillants ont été abattus, ce qu'il n'était pas possible de vérifier. | everything
Le groupe dit avoir tué vingt soldats, sans qu'il soit possible de le vérifier. | everything
Le groupe affirme avoir capturé 11 soldats, sans apporter de preuve, et ce bilan n'a pas pu être confirmé. | casualties
Selon des habitants, dont les témoignages n'ont pas pu être recoupés, les tirs ont duré une heure. | everything
Ces chiffres sont impossibles à vérifier de manière indépendante. | everything
Les journalistes n'ayant pas accès à la zone, il est impossible de vérifier ces affirmations. | everything
La presse n'ayant pas accès au site, le bilan n'a pu être vérifié. | casualties
Contactées par l'AFP, les autorités n'ont pas réagi et ces accusations n'ont pu être vérifiées. | everything
RFI n'a pas été en mesure, à ce stade, de recouper ces informations auprès de sources indépendantes. | everything
Contrairement à l'armée, RFI n'a pas pu vérifier ce bilan. | casualties
TV5 Monde n'a pu authentifier ni le communiqué ni la vidéo. | images
Le nombre de victimes avancé par les deux parties ne peut être établi de source indépendante. | casualties
Aucun média indépendant n'ayant accès à la région, il est difficile de vérifier ces affirmations. | everything
Les journalistes étant interdits d'accès, le bilan reste difficile à établir. | casualties
Il n'y avait dans l'immédiat aucune confirmation indépendante de cette attaque. | events
Ces allégations n'étaient pas vérifiables de manière indépendante. | everything
Ces chiffres de victimes ne sont pas vérifiables de façon indépendante. | casualties
Nos confrères de Radio Ndeke n'ont pas pu confirmer cette version. | everything
Les circonstances exactes de la mort du journaliste n'ont pas pu être établies de façon indépendante. | events
L'authenticité des images n'a pas encore pu être confirmée par notre rédaction. | images
Nous ne sommes pas parvenus à identifier l'auteur de la vidéo. | identities
L'AFP n'a pas pu établir de manière indépendante l'origine des tirs. | events
Reuters n'a pas pu vérifier de manière indépendante les informations relatives au champ de bataille. | tactics
Reuters n'est pas parvenu à confirmer la localisation de la vidéo. | images
Les affirmations de l'un et l'autre camp sont invérifiables, faute d'accès au terrain. | everything
On ne dispose d'aucune confirmation indépendante de ces pertes. | casualties
Ce bilan, communiqué par les rebelles, n'a pas pu être vérifié. | casualties
Aucun de ces deux bilans n'a pu être vérifié par une source indépendante. | casualties
Impossible, faute d'accès, de savoir qui tient réellement la ville, ni de vérifier les bilans. | casualties, tactics
Il n'a pas été possible de vérifier ces propos auprès de l'intéressé. | everything
L'identité de l'homme qui s'exprime dans l'enregistrement n'a pas pu être vérifiée. | identities
Notre correspondant n'a pas pu se rendre à Kobale pour vérifier les faits. | events
La rédaction a tenté, sans succès, de vérifier ces informations. | everything
Notre journal a cherché en vain à recouper ces témoignages. | everything
Qui tient aujourd'hui la colline, nous n'avons pas pu le vérifier. | tactics
L'ampleur des dégâts n'a pas pu être évaluée de façon indépendante. | events
Les deux camps publient des chiffres impossibles à vérifier. | everything
L'agence ne dispose d'aucun moyen de vérifier ces déclarations. | everything
Notre rédaction n'a pas obtenu de confirmation indépendante de ce bilan. | casualties
RFI ne peut garantir l'authenticité de ces images. | images
Impossible, pour l'heure, de confirmer la mort du chef rebelle. | casualties
Nul ne peut vérifier ces bilans sur place. | casualties
Aucun média n'a pu se rendre sur place pour vérifier ces affirmations. | everything
La provenance des armes n'a pas pu être établie. | tactics
Personne n'était en mesure, dimanche, de confirmer ces chiffres. | everything
Les informations sur le nombre de détenus n'ont pas pu être recoupées. | casualties
Le bilan comme les circonstances de l'attaque n'ont pu être confirmés. | casualties, events
Il n'a pas été possible de savoir qui avait ouvert le feu. | identities
Nous n'avons pas pu joindre de témoin direct et ces récits restent à confirmer. | everything
Cette information n'a pas été confirmée par d'autres médias ni vérifiée par RFI. | everything
L'existence de cette lettre n'a pas pu être confirmée. | everything
Le type de drone employé n'a pas pu être déterminé. | tactics
La mort des deux otages n'a pu être vérifiée. | casualties
L'appartenance des deux corps reste à établir de source indépendante. | identities
Le lieu exact des combats n'a pas pu être confirmé. | events
"""

NEAR_MISSES = """
Le ministère n'a pas pu confirmer le nombre de blessés.
La police n'a pas été en mesure de dire où se trouvait le suspect.
Le suspect n'a pas pu être identifié par les enquêteurs.
Le contact n'a pas pu être rétabli avec l'équipage.
Aucun dialogue n'a pu être établi entre les parties.
Le ministre n'a ni confirmé ni infirmé cette information.
L'armée n'a pas encore confirmé la prise de la ville.
Le corps n'a pas pu être identifié.
La présence du virus n'a pas été confirmée par le laboratoire.
Le nombre de candidats n'a pas été établi.
L'élection du président n'a pas pu être validée par la cour.
On ignore pour l'heure combien de personnes se trouvaient à bord.
Selon l'armée, le bilan n'a pas pu être établi.
Les autorités disent ne pas pouvoir confirmer ce bilan.
Nous ne pouvons pas dire quand l'école rouvrira, a déclaré le maire.
RFI n'a pas pu joindre l'armée pour confirmation.
Les causes du crash n'ont pas encore été établies par les enquêteurs.
Le parquet n'a pas été en mesure de confirmer l'identité des suspects.
Le lien entre le vaccin et ces décès n'a pas été établi par l'agence du médicament.
Le gouvernement n'a pas précisé combien de soldats étaient morts.
L'armée n'a pas précisé qui avait tiré.
On ne sait pas qui a tiré.
La responsabilité de l'entreprise n'a pas pu être démontrée, a jugé le tribunal.
Selon le ministre, rien ne permet d'établir qui a tiré.
L'hôpital n'a pas été en mesure de préciser combien de blessés il avait reçus.
Le ministère a déclaré ne pas être en mesure de confirmer ces chiffres.
« Nous ne pouvons pas confirmer cette information », a dit la porte-parole.
La police n'était pas en mesure de confirmer le nombre de blessés.
L'armée n'a pas confirmé cette information dans l'immédiat.
Les autorités n'ont pas communiqué de bilan.
L'attaque n'avait pas été revendiquée vendredi.
Le gouvernement n'a pas réagi dans l'immédiat.
Le ministère n'a pas répondu aux questions de Reuters.
L'AFP n'a pas pu joindre son avocat.
Aucune autorité n'a confirmé l'information.
Le bilan a été confirmé par deux sources sécuritaires.
L'information a été vérifiée auprès de deux sources.
La commission n'a pas pu vérifier les signatures dans les délais.
Des observateurs indépendants n'ont pas pu accéder aux bureaux.
Le parquet n'a pas encore pu établir l'identité des victimes.
Les enquêteurs n'ont pas encore déterminé la cause du crash.
L'ONU a indiqué ne pas avoir pu vérifier ce bilan de manière indépendante.
Selon le HCR, ces chiffres n'ont pas pu être vérifiés.
Le président a demandé une enquête indépendante pour établir les faits.
L'ONG dit avoir vérifié 40 vidéos.
L'opposition a contesté la véracité des résultats.
Les résultats doivent encore être vérifiés par la Cour constitutionnelle.
Le candidat indépendant n'a pas été en mesure de déposer son dossier.
L'AFP a pu authentifier la vidéo.
Le procureur n'a pas confirmé ces accusations.
Il n'a pas été possible de sauver le blessé.
Le tribunal n'a pas été en mesure de se prononcer.
Le maire n'a pas pu confirmer l'arrestation.
Aucun cas n'a été confirmé par le laboratoire.
Le vaccin n'a pas encore été validé par l'OMS.
La commission électorale indépendante n'a pas publié les résultats.
Il est impossible de se rendre dans le village, a dit le préfet.
Les secours n'ont pas pu accéder à la zone.
Un premier bilan, encore provisoire, faisait état de six morts.
La mission d'observation n'a pas pu vérifier le dépouillement dans douze bureaux.
Le laboratoire n'a pas été en mesure de confirmer la présence du virus.
Les sauveteurs n'ont pas pu établir le contact avec les mineurs.
L'avocat n'a pas eu accès au dossier.
Le gouvernement n'a fourni aucun bilan.
Les autorités militaires n'ont pas souhaité confirmer ces pertes.
La Cour a estimé que l'identité de l'auteur n'avait pas pu être établie.
La compagnie n'est pas en mesure de dire quand les vols reprendront.
Il est difficile de vérifier le respect du cessez-le-feu, a reconnu le médiateur.
Le médecin légiste n'a pas pu déterminer l'heure de la mort.
Le ministre n'a pas précisé le nombre de soldats déployés.
Aucune explication n'a été donnée.
Les électeurs n'ont pas été en mesure de voter dans trois communes.
L'origine du feu n'a pas encore été déterminée.
L'enquête n'a pas permis d'identifier les auteurs.
"""


@pytest.mark.parametrize("row", DISCLAIMERS.strip().split("\n"))
def test_disclaimer_and_its_scopes(row: str) -> None:
    text, _, scopes = row.partition(" | ")

    found = [", ".join(disclaimer.scopes) for disclaimer in read_by_rules(text, "fr").disclaimers]

    assert found == [scopes]


@pytest.mark.parametrize("text", NEAR_MISSES.strip().split("\n"))
def test_near_miss(text: str) -> None:
    assert read_by_rules(text, "fr").disclaimers == ()
