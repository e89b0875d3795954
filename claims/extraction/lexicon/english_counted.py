"""English words that tell what happened to those who are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.english_presence import SOMEWHERE
from claims.extraction.lexicon.words import phrase_set

if TYPE_CHECKING:
    from claims.extraction.types import Counted

ENGLISH_COUNTED: dict[Counted, frozenset[str]] = {
    "killed": phrase_set(
        "massacre; massacres; killed; kill; kills; killing; dead; died; die; dies; dying; death; deaths; "
        "slain; slaughtered; executed; "
        "murdered; murder; murders; massacred; fatalities; fatality; perished; perish; toll; tolls; bodies; "
        "corpses; drowned; drown; neutralised; neutralized; neutralising; martyred; martyrs; beheaded; lynched; "
        "assassinated; shot dead; "
        "buried; bury; burying; eliminated; eliminating; succumbed; gunned; lost their lives; lost his life; "
        "lost her life; lose their lives; claimed the lives; claiming the lives; cost the lives; taken the lives; "
        "took the lives; lives; burned to death; mowed down; electrocuted; suffocated; liquidated; executing; "
        "executions; remains of; remains belonging; skeletons; skulls; human remains; starved to death; "
        "killings; fatally; murdering; crushed to death; were crushed; "
        "not survive; hanged; not be saved; bled to death; beaten to death; hacked to death; stabbed to death; "
        "burnt to death; burned alive; burnt alive; put to death; froze to death; frozen to death; "
        "trampled to death; "
        "asphyxiated; lifeless; coffins; fresh graves; perishing; shot and killed; found dead; laid to rest"
    ),
    "wounded": phrase_set(
        "injures; maims; wounded; wound; wounding; wounds; injured; injuring; injure; injuries; hurt; maimed; were beaten; beaten up; beaten by; "
        "hospitalised; "
        "hospitalized; hurting; maiming; taken to hospital; treated for tear; treated for smoke; treated "
        "for gunshot; treated for burns; treated for shock; treated for injuries; treated for wounds; "
        "treated for minor; treated for cuts; treated for bullet; treated for hypothermia; treated for "
        "serious; treated for fractures; treated for shrapnel; in hospital; to hospital; to the hospital; "
        "hit by stones; hit by bullets; hit by shrapnel; hit by rubber; hit by stray; hit by live; hit by "
        "gunfire; struck by stones; struck by bullets; gunshot; bullet wounds; gunshot wounds; shrapnel "
        "wounds; by shrapnel; by bullets; by gunfire; stray bullet; "
        "in critical condition; in serious condition; critical state; serious state; in a coma; fighting "
        "for their; taken ill; poisoned; suffered wounds; critical condition; burn injuries; with burns; "
        "for burns; "
        "suffered burns; burns; lost limbs; lost a leg; lost an arm; lost a limb; lost an eye; lost their "
        "legs; lost both legs; lost his leg; lost her leg; lost their sight; lost a hand; fractures; "
        "fractured; broken bones; broken limbs; bruises; bruised; concussion; "
        "amputated; scalded; disfigured; blinded; stitches; shot and wounded; nursing injuries; nursing "
        "wounds; trampled; knocked unconscious; "
        "clubbed unconscious; smoke inhalation"
    ),
    "captured": phrase_set(
        "abduct; abducts; kidnap; kidnaps; arrests; detain; detains; captures; seize; captured; capture; "
        "capturing; arrested; arresting; arrest; detained; detaining; detention; "
        "detainees; detainee; prisoner; prisoners; prisoners of war; hostage; hostages; abducted; abducting; "
        "abduction; abductions; kidnapped; kidnapping; kidnappings; jailed; imprisoned; custody; rounded up; "
        "seized; "
        "taken prisoner; held captive; apprehended; captive; captives; taken hostage; in jail; behind "
        "bars; captivity; "
        "snatched; snatching; taken from; been held; being held; were held; held for; held without; held "
        "since; not been released; were released; been released; to be released; the hands of; at "
        "gunpoint; whisked away; whisked off; hauled away; hauled off; dragged away; dragged off; "
        "picked up in; picked up at; picked up from; carted off; frogmarched; freed; set free; freeing; led "
        "away; marched off; marched away; "
        "bundled into; herded into; swept up; locked up; thrown in jail; rounding up; remanded; "
        "handcuffed; in handcuffs; languish; languishing; held for ransom; taken into custody; into police vans; "
        "held without charge; in enemy hands; in rebel hands; in police cells"
    ),
    "missing": phrase_set(
        "swept away; washed away; carried away; missing; unaccounted; disappeared; vanished; forcibly disappeared; "
        "disappearances; disappearance; heard from; no trace; without trace; untraced; not been found; "
        "never found; "
        "never been found; never seen again; been seen since; never returned; failed to return; not returned; "
        "lost contact; lost touch; lost track; no news of; without news of; no word of; whereabouts; fate of; "
        "to be found; to be located; presumed lost; feared lost; not resurfaced; not surfaced; not reappeared; to be traced; not been "
        "located; not been traced; not be traced; yet "
        "been traced; never surfaced"
    ),
    "displaced": phrase_set(
        "displace; displaces; uproot; uproots; evacuates; flees; displaced; displacing; displacement; fled; "
        "flee; fleeing; refugees; refugee; homeless; "
        "evacuated; "
        "evacuating; evacuation; evacuate; evacuees; uprooted; uprooting; idps; lost their homes; driven from; "
        "forced from; forced out; fled their homes; from their homes; left homeless; asylum seekers; crossed "
        "into; "
        "arrived in; sought refuge; relocated; resettled; expelled; driven out; towards; pushed into; chased from; "
        "chased out; driven off; evicted; abandoned their homes; abandoned their villages; crossed the "
        "border; taken refuge; "
        "took refuge; take refuge; seeking refuge; new arrivals; on the move; took to the road; left "
        "everything; reach safety; reached safety; "
        "out of their; driven away; fled on foot"
    )
    - frozenset(["towards", "arrived in", "resettled", "relocated"]),
    "present": phrase_set(
        "present; crowd; deployed; deploy; deploying; deployment; stationed; gathered; attended; attend; "
        "attending; "
        "demonstrated; marched; protested; rallied; assembled; turned out; to the streets; into the "
        "streets; took part; take part; live; living; "
        "mobilised; mobilized; on board; aboard; onboard; carrying; trapped; inside; are safe; were safe; "
        "is safe; was safe; be safe; reported safe; came; "
        "sheltering; "
        "housed; housing; hosting; hosts; hosted; sheltered; stranded; holed up; camped; took to the streets; "
        "were in; were at; were on; are in; was in; was carrying; in the building; under the rubble; "
        "reside; based in; based at; are meeting; were meeting; meeting in; rode into; drove into; walked "
        "into; burst into; barged into; streamed into; moved into; filed into; piled into; booed; jeered; "
        "heckled; applauded; chanted; dug in; "
        "spent the night; spend the night; spending the night; queued; occupants; arrived; waiting; working there; "
        "asleep; slept; sleep; sleeping; on duty; home to; vigil; underground; at work; were working; working in; "
        "working at; working underground; crammed; packed; cling; clinging; clung; massed; looked on; "
        "presence of; arrival of; arrival; "
        "crew of; population of; attendance; in attendance; in residence; were watching; watching; "
        "watched; listened; prayed; praying; cheered; cheering; mingled; celebrating; sunbathing; dancing; "
        "dining; eating; shopping; bathing; intensive care; numbering; numbered;  sat in; sitting in; "
        "stormed; surrounded; surround; "
        "patrolling; patrol; guarding; rode in; turned up; showed up; stayed; staying; stay; on the site; "
        "at the site; "
        "on site; remain in; remain on; force of; lined; lining; filled; occupying; occupied; braved; "
        "converged; flocked"
    )
    | SOMEWHERE,
}
