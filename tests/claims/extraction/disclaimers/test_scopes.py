"""What English disclaimers say could not be verified, and what is none."""

from __future__ import annotations

import pytest

from claims.extraction import extract
from claims.extraction.passage_reader import RULES_ALONE

SCOPES = """
casualties | These casualty figures, unverified so far, come from a local councillor.
images | Pictures shared online, whose authenticity Reuters was unable to verify, show bodies.
images | Photographs were shared online, the origin of which could not be authenticated.
images | The BBC could not verify the voice note.
tactics | Which of the two armies holds the crossing could not be ascertained.
tactics | Reuters could not independently verify the capture of the three villages.
tactics | Residents said the town had been seized. AFP could not independently verify this.
casualties | Residents said 30 people had been killed. Reuters could not independently confirm that.
images | A clip shared online shows a burning tank. We have yet to verify it.
identities | It was not possible to confirm that the men belonged to the group.
identities | Whether the dead men were fighters could not be established by this newspaper.
events | AFP could not verify the allegation that ballot boxes were burnt.
events | It is not possible at this stage to say what struck the vessels.
everything | Phone lines are down, making it difficult to check what residents have said.
everything | The information has yet to be triangulated.
everything | The claims of both sides could not be verified.
casualties | The number of those killed could not be independently verified.
casualties | Reuters could not independently verify the casualty figures given by either side.
casualties | It was not immediately possible to confirm how many people had died.
casualties | AFP could not establish how many civilians were among the dead.
casualties | There was no independent confirmation of the number of wounded.
casualties | The army put its losses at 12, a figure that could not be independently checked.
casualties | The rebels claimed to have killed 40 soldiers, a toll the BBC could not verify.
casualties | A count by local activists, which Reuters was unable to cross-check, gives 60 dead.
casualties | The true number of victims remains impossible to establish.
casualties | With roads cut, it was not possible to verify the death toll.
casualties | None of these tolls could be verified.
casualties | The communications blackout made it impossible to verify the number of missing.
casualties | A lack of access prevented independent verification of the toll.
tactics | The battlefield claims could not be independently verified.
tactics | Reuters could not confirm which side controlled the airport.
tactics | AFP was unable to determine who holds the town.
tactics | It was not possible to verify who was in control of the base.
tactics | The BBC could not verify what weapons were used.
tactics | The claim of a withdrawal from the positions could not be verified.
tactics | Claims about the front line could not be independently verified.
tactics | The army's advance could not be independently confirmed.
tactics | It was not possible to establish what type of munition had been used.
events | Reuters could not immediately verify the incident.
events | AFP could not independently confirm the attack.
events | The circumstances of the shooting could not be independently verified.
events | The BBC was unable to establish what happened at the checkpoint.
events | It was not possible to verify how the fire started.
events | The alleged massacre could not be independently confirmed.
events | Whether the strike took place could not be established.
events | The sequence of events could not be independently verified.
events | The accusation of torture could not be independently verified.
identities | AP could not determine who fired first.
events | The reported kidnapping could not be verified by this newspaper.
events | It could not be established whether shots had been fired.
identities | Reuters was unable to confirm the identity of the gunmen.
identities | The identities of the dead could not be independently verified.
identities | Who the men are could not be verified.
identities | The BBC could not establish who was behind the attack.
identities | His nationality could not be independently confirmed.
identities | It was not possible to verify the men's affiliation.
identities | AFP was unable to verify who carried out the killings.
images | The video could not be independently verified.
images | Reuters was not able to confirm when or where the footage was filmed.
images | Where and when the pictures were taken could not be established.
images | The BBC has not authenticated the images.
images | The authenticity of the recording could not be verified.
images | The clip, which circulated on Telegram, has not been independently verified.
images | There was no way of telling when the video had been filmed.
images | AFP could not establish the date of the photographs.
images | The audio could not immediately be authenticated.
images | A film of the landing was posted on Sunday, but its date could not be determined.
images | The pictures could not be matched by Reuters to any known building.
everything | Reuters could not confirm the Front's claims.
everything | The reports from the front could not be independently verified.
everything | The village's ledgers could not be examined by our reporters.
everything | His story could not be confirmed from other sources.
casualties | The army and the mayor gave very different death tolls, and there was no way to reconcile them.
casualties | The mayor's tally of the dead is twice the army's; neither could be borne out by the graves.
casualties | The toll comes from the clinic, and this newspaper was not shown its registers.
events | The reported drownings could neither be confirmed nor ruled out by this agency.
events | Whether the well was poisoned is something Reuters was in no position to determine.
events | The circumstances of the collapse could not be pieced together.
everything | This newspaper was denied access to the documents.
everything | Reuters could find no second source for the account.
everything | The Guardian lacked the means to check the ministry's statement.
everything | The claims could not be independently verified.
everything | Neither account could be independently verified.
everything | Reuters could not independently verify the report.
everything | Reuters was unable to verify either side's version.
everything | The allegations could not be independently confirmed.
everything | There was no independent confirmation of the statement.
everything | This could not be independently verified.
everything | The document could not be authenticated.
everything | AFP could not verify the information.
everything | The three versions cannot be reconciled, and there is no means of knowing which is right.
everything | It was impossible to know which account was true.
everything | His story could not be corroborated.
everything | The Guardian has not been able to independently verify the testimonies.
everything | It was not possible to verify these claims, since the area is closed to the press.
casualties images | Neither the toll nor the footage could be independently verified.
casualties tactics | Reuters could not determine who controls the town, nor could it establish how many people had died.
images identities | AFP has not authenticated the video, and who the captives are remains impossible to verify.
images casualties | When it was filmed could not be established, and the blackout prevented verification of the toll.
casualties events | The incident and the number of victims could not be independently verified.
images events | The video could not be verified, and AFP was unable to confirm what had happened in the village.
everything | The ministry's claim has not been independently verified.
casualties | Medics said 30 people had died, but the BBC could not independently verify this number.
events | Al Jazeera could not independently verify what led to the clashes.
images | Reuters verified the location of the video but was unable to confirm the date on which it was filmed.
images | The photographs could not immediately be verified by The Associated Press.
everything | Sky News has been unable to verify the authenticity of the letter.
casualties | Because of the fighting, the real toll cannot be independently established.
tactics | Reuters was not able to verify the claim that a tank had been destroyed.
events | It is not possible to confirm independently that the village was bombed.
everything | The assertions of both sides were impossible to check.
identities | Neither the men's names nor their unit could be independently confirmed.
casualties | Access to the area is restricted and the number of displaced could not be verified.
everything | Radio Okapi was not able to check these accounts on the ground.
everything | AP has not been able to independently verify those claims.
casualties | Accounts of the number killed could not be reconciled.
everything | The information has not been confirmed by independent sources.
images | The Guardian could not verify the footage, which appeared on Monday.
events | No independent verification of the alleged attack was possible.
everything | Independent journalists have no access to the area and the reports cannot be verified.
casualties | There is no way to independently verify the death toll given by the militia.
everything | The paper could not independently establish the truth of the allegations.
everything | It is hard to verify claims made by either side.
images | The date and place of the recording could not be confirmed.
casualties events | Neither the number of victims nor the circumstances of the raid could be established.
tactics | The army's claim to have retaken the hill could not be independently verified.
tactics | Claims of territorial gains could not be confirmed.
everything | Reuters has not been able to establish whether the claim is accurate.
everything | We could not check this information with a second source.
images | The newspaper could not say with certainty when the pictures were taken.
casualties | No independent source could confirm the toll.
casualties | Independent observers have not been able to reach the site, so the toll is impossible to check.
everything | Neither claim has been backed by independent evidence.
everything | There is no independent evidence for either claim.
everything | Nothing in the statement could be checked independently.
images | AFP's fact-checking team has not been able to geolocate the images.
images | It is not clear when the video was made, and Reuters could not verify it.
casualties | Journalists have no access to the region and figures for the dead cannot be checked.
everything | Reporters are barred from the area, which makes independent verification impossible.
everything | With no journalists on the ground, such accounts cannot be checked.
everything | The two accounts could not be squared.
casualties | How many died could not be established.
identities | Who fired the shots could not be determined.
events | What happened next could not be independently established.
tactics | Which side now holds the bridge could not be independently confirmed.
everything | The report is impossible to verify.
everything | Its claims are difficult to verify independently.
casualties | The figures are hard to verify because the internet has been shut down.
everything | This agency was unable to reach anyone in the town to confirm the account.
everything | Human Rights Watch was not able to verify these allegations.
everything | Amnesty International has not independently verified the claims.
casualties | The Syrian Observatory's count could not be verified by Reuters.
everything | Efforts to verify the account independently were unsuccessful.
everything | Attempts to reach the village to verify the reports failed.
everything | The authenticity of the letter could not immediately be established.
events | AP was not able to independently corroborate the incident.
everything | This has not been independently confirmed.
everything | The claims have not been verified.
everything | The Guardian has not verified the claim.
everything | The account could be neither confirmed nor denied independently.
everything | DW cannot independently verify reports from the war zone.
everything | Information from the area is hard to check because phone lines are down.
casualties | Xinhua could not immediately verify the number of casualties with hospitals.
everything | The Kyiv Independent could not verify these claims at the time of publication.
"""

NO_DISCLAIMERS = """
The minister said the toll could not be verified.
The army said it was unable to verify the report.
Police could not confirm how many people had died.
The hospital could not say how many people had died.
The company has not verified the claim.
The bank could not be reached to confirm the payment.
Doctors were unable to establish the cause of death.
Investigators could not determine who fired first.
A spokesman could not confirm the number of dead.
The ministry could not immediately verify the video, a spokesman said.
The UN said it could not independently verify the figures.
The UN has verified 200 deaths.
Election observers could not verify the count.
The commission was unable to verify 300 signatures.
The court found that the identity of the man could not be established.
The inquiry failed to establish who was behind the attack.
Reuters verified the location of the video.
The BBC has verified the footage.
The opposition called for independent verification of the results.
Independent verification of the voters' list begins on Monday.
The party could not prove its claims in court.
Scientists could not confirm the discovery.
The airline could not confirm how many people were on board.
The embassy was unable to confirm the man's nationality.
There has been no official confirmation of the deaths.
Nobody has claimed responsibility for the attack.
No group immediately claimed responsibility.
The government has not commented on the allegations.
It was not clear what caused the blast.
It was not immediately clear how many people were on board.
The ship's position could not be determined.
The candidate could not be identified on the list.
Authorities have not released the names of the victims.
The plane could not be located.
The militants provided no evidence for their claim.
The minister could not say when the road would reopen.
There is no evidence of fraud, the commission said.
The police have found no evidence to support the claim.
The judge said nothing in the statement could be checked.
Attempts to reach the minister failed.
Efforts to rescue the miners were unsuccessful.
No independent observers were allowed into polling stations.
The two parties could not agree.
Journalists were barred from the hearing.
How many seats each party won is not yet known.
It is not clear who will lead the mission.
Which side will win is impossible to say.
The army has neither confirmed nor denied the report.
He could not be identified by his family.
The pilot could not be reached by radio.
This newspaper was not given a reason for the delay.
The winner could not be determined by the commission.
The minister was not shown the register.
The pump could not be matched to the pipe.
Our reporters were not allowed to smoke.
The body could not be examined by the pathologist.
"""


@pytest.mark.parametrize("line", SCOPES.strip().split("\n"))
def test_scopes(line: str) -> None:
    scopes, _, text = line.partition(" | ")

    (disclaimer,) = extract(text, "en", by=RULES_ALONE).disclaimers

    assert sorted(disclaimer.scopes) == sorted(scopes.split())


@pytest.mark.parametrize("text", NO_DISCLAIMERS.strip().split("\n"))
def test_near_miss(text: str) -> None:
    assert extract(text, "en", by=RULES_ALONE).disclaimers == ()
