"""The many ways in which an article says that it could not verify something, and those in which a party does."""

from __future__ import annotations

import pytest

from claims.extraction import extract

ENGLISH = """
No independent confirmation of the toll was available.
There was no independent confirmation of the strike.
The army said it had sunk four boats, an unverifiable claim.
There has been no independent verification of the claim.
There was no immediate independent confirmation from the scene.
Independent verification was not possible.
Independent confirmation of the account could not be obtained.
The BBC has not been able to verify the footage.
The BBC has been unable to independently verify these claims.
Reuters was not immediately able to verify the video.
Reuters could not immediately verify the report.
Reuters couldn't verify who fired first.
Reuters has not independently verified the allegation.
Al Jazeera cannot independently confirm the battlefield accounts.
CNN can't vouch for the authenticity of the pictures.
CNN is unable to authenticate the recording.
We were unable to corroborate the claim.
We have not been able to check this independently.
Our reporters could not cross-check these numbers on the ground.
This newspaper has not been able to establish the identity of the gunmen.
This newspaper could not ascertain when the picture was taken.
The Guardian was not in a position to confirm where the clip was filmed.
The Associated Press had no way of verifying either side's account.
The Associated Press had no means of checking the claim.
Bloomberg has not seen the document.
Reuters has not viewed a copy of the letter.
Sky News has not been able to determine the origin of the rockets.
AFP could not reach the area to check the toll.
AFP was unable to reach the village to verify the reports.
Radio Okapi could not access the site to confirm the casualty count.
Journalists have not been able to visit the area to verify the claims.
It was not immediately clear whether the claim was accurate.
It was unclear whether the video was authentic.
It is not known whether the account is true.
It was not possible to verify the claims independently.
It was impossible to verify either account.
It was not immediately possible to establish the veracity of the report.
It is difficult to verify such claims because access is restricted.
It has proved difficult to independently confirm the numbers.
None of these accounts could be checked.
None of the claims have been independently verified.
None of the figures could be confirmed on the ground.
Neither claim could be independently verified.
Neither side's version could be verified.
Neither the toll nor the location could be immediately verified.
The claims could not be independently verified.
The claims could not immediately be confirmed.
The claim cannot be verified.
The toll could not be confirmed by independent sources.
The reports have not been independently confirmed.
The report has yet to be independently verified.
The recording has not been authenticated.
The video has not been verified by this website.
The footage has not been independently geolocated.
Its authenticity could not be established.
His account could not be corroborated.
Her identity could not be independently confirmed.
The authenticity of the message remains unproven.
The figures remain unverified.
The figure remains uncorroborated.
The report was unconfirmed.
Details of the raid remain unverifiable.
The assertion is impossible to check.
The network has been cut, making it impossible to verify the toll.
With the roads closed, the numbers could not be verified.
The claims could not be checked because the area is closed to journalists.
Internet access was cut and Reuters could not confirm what happened in the town.
Reuters verified the location of the video but could not determine when it was filmed.
The army said it killed 30 rebels, a claim that could not be independently verified.
The rebels claimed to have shot down a drone, a claim AFP could not verify.
The army said it killed 30 rebels, but the toll could not be independently verified.
The army said it killed 30 rebels, though Reuters could not verify this.
The group said it had taken the town, which could not be independently confirmed.
Residents said 12 people had died, figures that could not be immediately verified.
"""

NO_ENGLISH = """
The ministry said it could not verify the toll.
The ministry said that the claim could not be verified.
The ministry could not confirm the number of dead.
The ministry was unable to verify the report.
The ministry has not confirmed the attack.
The army has not confirmed the report.
The army could neither confirm nor deny the report.
The army would not confirm the strike.
The army has not commented on the claim.
The army was not able to verify who fired, a spokesman said.
Police declined to confirm the arrest.
Police could not immediately confirm the toll.
Police have yet to confirm the identity of the man.
A spokesman was unable to confirm the number of casualties.
The deaths could not be confirmed by the hospital.
The claim has not been confirmed by the government.
The toll has not been officially confirmed.
The attack has not been officially confirmed.
There was no official confirmation of the toll.
There was no immediate confirmation from the army.
There was no immediate comment from the army.
Unverified reports said that a bridge had fallen.
Unverified videos showed soldiers in the street.
Unconfirmed reports spoke of 20 dead.
The minister could not be reached for comment.
Reuters could not reach the minister for comment.
The BBC could not reach a spokesman in the area.
The observers were unable to reach the town.
Independent observers will verify the count.
The United Nations verified the toll.
The BBC has verified the footage.
Reuters verified the video.
The commission could not agree on the date.
Voters could not check their names on the roll.
The bags could not be checked at the border.
The cause of the crash has not been determined.
It was not clear when the talks would resume.
It was unclear who would lead the party.
It was not immediately clear how many would attend.
The court could not establish a motive.
The winner could not be determined in the first round.
The company said it had no independent confirmation of the loss.
The opposition demanded independent verification of the count.
No independent candidate has registered.
The airport could not be tested.
She does not know if he will come.
He could not tell them the date.
Doctors could not determine the cause of death.
The authorities have not established who was responsible.
The union said its claims had not been checked by the ministry.
The team could not verify its own data, the WHO said.
"No one could verify the toll," he said.
"""

FRENCH = """
Le syndicat parle de « 90 % des quais », un chiffre invérifiable.
L’AFP n’a pas pu vérifier ces affirmations de source indépendante.
L’AFP n’a pas pu vérifier l’authenticité de ces images.
L’AFP n’a pu, dans l’immédiat, vérifier ces informations.
L’AFP n’a pas été en mesure de confirmer ce bilan.
L’AFP n’était pas en mesure de vérifier de manière indépendante ces déclarations.
L’AFP est dans l’incapacité de vérifier ces chiffres.
L’AFP se trouve dans l’impossibilité de vérifier ces propos.
L’AFP n’a pas pu se rendre sur place pour vérifier ces informations.
Reuters n’a pas pu confirmer l’information de manière indépendante.
Reuters n’a pas pu authentifier la vidéo.
Reuters n’a pas vu le document.
Reuters n’a pas vérifié ces informations de façon indépendante.
RFI n’a pas pu recouper ce témoignage.
RFI n’a pas encore pu recouper ces témoignages.
Le Monde n’a pas été en mesure d’établir qui avait tiré.
Le Monde n’a pu consulter le document.
Notre rédaction n’a pu recouper ces chiffres.
Notre rédaction n’est pas parvenue à vérifier ces chiffres.
Nos journalistes n’ont pas pu accéder à la zone pour vérifier le bilan.
Nous n’avons pas pu vérifier cette information.
Nous n’avons pu confirmer son identité de source indépendante.
Ces chiffres n’ont pu être recoupés.
Ces chiffres n’ont pas pu être vérifiés de façon indépendante.
Ces chiffres ne peuvent être vérifiés.
Ces informations n’ont pas pu être confirmées dans l’immédiat.
Ces informations n’ont pas été confirmées de source indépendante.
Ces informations n’ont pas encore été vérifiées.
Ces affirmations ne pouvaient être vérifiées dans l’immédiat.
Cette revendication n’a pas pu être authentifiée.
Cette affirmation n’a pu être corroborée par des sources indépendantes.
Ce bilan n’a pas pu être confirmé de source indépendante.
Ce bilan reste impossible à vérifier.
Ce bilan reste à confirmer de source indépendante.
Ce bilan demeure invérifiable.
Les deux versions sont invérifiables.
Le bilan exact est impossible à établir de source indépendante.
La vidéo n’a pas été authentifiée.
La vidéo n’a pas pu être vérifiée par notre rédaction.
L’authenticité de la vidéo n’a pas pu être établie.
L’authenticité du document n’a pas été établie.
La véracité de ces propos n’a pu être établie.
L’identité des auteurs n’a pas pu être confirmée.
Son récit n’a pas pu être recoupé.
Aucun bilan de source indépendante n’était disponible.
Aucun bilan indépendant n’a été communiqué.
Aucune source indépendante n’a pu confirmer le bilan.
Aucune confirmation indépendante de l’attaque n’était disponible.
Aucun de ces témoignages n’a pu être vérifié.
Aucune de ces informations n’a pu être recoupée.
Aucune de ces deux versions n’a pu être confirmée de façon indépendante.
Ni le bilan ni le lieu n’ont pu être vérifiés.
Ni l’une ni l’autre version ne peut être vérifiée.
Il n’a pas été possible de vérifier ces affirmations.
Il n’était pas possible dans l’immédiat de vérifier ces informations.
Il est impossible de vérifier ces informations.
Il est difficile de vérifier ces bilans, la zone étant fermée aux journalistes.
Il est impossible de savoir si ces images sont authentiques.
Impossible de vérifier ces chiffres.
Impossible, pour l’heure, de confirmer ce bilan de source indépendante.
Difficile de recouper ces informations.
On ignore si ces images sont authentiques.
Les coupures du réseau ne permettent pas de vérifier ces bilans.
Les restrictions ne permettent pas de confirmer les chiffres.
Les communications étant coupées, ces affirmations n’ont pu être vérifiées.
L’armée affirme avoir tué 30 rebelles, un bilan impossible à vérifier de source indépendante.
L’armée affirme avoir tué 30 rebelles, ce que l’AFP n’a pas pu vérifier.
L’armée a affirmé avoir tué 30 rebelles, mais ce bilan n’a pas pu être confirmé de source indépendante.
Le groupe dit avoir pris la ville, sans que cela puisse être vérifié de manière indépendante.
Le groupe dit avoir pris la ville, une information qui n’a pas pu être vérifiée.
Le groupe a revendiqué la prise du camp, une affirmation que Reuters n’a pu vérifier.
"""

NO_FRENCH = """
Le ministère a dit ne pas pouvoir vérifier le bilan.
Le ministère a indiqué qu’il n’avait pas pu vérifier ces chiffres.
Le ministère n’a pas confirmé l’attaque.
Le ministère n’a pas été en mesure de confirmer le bilan.
L’armée n’a pas confirmé ces informations.
L’armée n’a ni confirmé ni démenti l’information.
L’armée n’a pas souhaité confirmer le bilan.
L’armée n’a pas encore communiqué de bilan.
L’état-major n’a pas confirmé le tir.
La police a refusé de confirmer l’arrestation.
La police n’a pas pu confirmer le nombre de blessés.
Un porte-parole n’a pas pu confirmer ce chiffre.
Aucune autorité n’a confirmé officiellement.
Aucun bilan officiel n’était disponible.
Aucune confirmation officielle n’a été donnée.
Le bilan n’a pas été confirmé par le gouvernement.
L’information n’a pas été confirmée officiellement.
L’attaque n’a pas été revendiquée.
Des informations non confirmées font état de 20 morts.
Des images invérifiables circulent.
Le ministre n’a pas pu être joint.
L’AFP n’a pas pu joindre le ministre.
Reuters a vérifié la vidéo.
L’AFP a confirmé l’information auprès de deux sources.
L’ONU a vérifié le bilan.
Le vote sera vérifié par des observateurs indépendants.
L’opposition réclame une enquête indépendante.
L’opposition demande une vérification indépendante des résultats.
Les électeurs n’ont pas pu vérifier leur nom sur la liste.
La cause de l’accident n’a pas été établie.
Le tribunal n’a pas pu établir de mobile.
On ne sait pas quand il reviendra.
Il n’est pas établi sur place.
Aucun candidat indépendant ne s’est présenté.
L’hôpital ne peut confirmer ce décès, a dit son directeur.
La date du scrutin n’est pas encore confirmée.
Le procureur n’a pas pu déterminer qui avait tiré.
« Impossible de vérifier le bilan », a-t-il dit.
« Nous n’avons pas pu vérifier ces chiffres », a reconnu le ministre.
"""


@pytest.mark.parametrize("text", ENGLISH.strip().split("\n"))
def test_english_disclaimer(text: str) -> None:
    assert [disclaimer.text for disclaimer in extract(text, "en").disclaimers] == [text]


@pytest.mark.parametrize("text", NO_ENGLISH.strip().split("\n"))
def test_english_near_miss(text: str) -> None:
    assert extract(text, "en").disclaimers == ()


@pytest.mark.parametrize("text", FRENCH.strip().split("\n"))
def test_french_disclaimer(text: str) -> None:
    assert [disclaimer.text for disclaimer in extract(text, "fr").disclaimers] == [text]


@pytest.mark.parametrize("text", NO_FRENCH.strip().split("\n"))
def test_french_near_miss(text: str) -> None:
    assert extract(text, "fr").disclaimers == ()
