"""English nouns for one person: what somebody does, is to others, or is before a court."""

from __future__ import annotations

from claims.extraction.lexicon.words import words

OFFICES = words(
    "spokesman spokeswoman spokesperson minister president general colonel captain commander chief director governor "
    "mayor leader secretary ambassador envoy senator chairman chairwoman chairperson judge prosecutor king queen prince "
    "premier chancellor lieutenant major sergeant admiral officer bishop archbishop pope imam coordinator "
    "representative deputy lawmaker mp head sheriff administrator prefect superintendent inspector ceo ombudsman "
    "commissioner president-elect vice-president vice-chancellor secretary-general undersecretary congressman "
    "congresswoman councillor councilman councilwoman alderman legislator delegate speaker magistrate "
    "attorney-general prosecutor-general rapporteur treasurer auditor auditor-general registrar ruler monarch emperor mep td "
    "sultan emir sheikh sheik chieftain premier-elect corporal brigadier marshal commandant warlord constable detective "
    "policeman policewoman ranger negotiator mediator chair boss supervisor moderator rector principal warden "
    "statesman dictator strongman presenter negotiator-in-chief ex-president ex-minister whistleblower"
)
WORK = words(
    "lawyer doctor professor analyst expert researcher economist activist author farmer trader teacher student nurse "
    "surgeon manager attorney pastor priest head-teacher headteacher adviser advisor aide counsel counsellor founder "
    "owner driver soldier fighter official diplomat barrister solicitor advocate notary clerk bailiff magistrate "
    "physician midwife paramedic medic pharmacist psychologist psychiatrist paediatrician pediatrician "
    "epidemiologist virologist toxicologist pathologist biologist ecologist geologist seismologist volcanologist "
    "meteorologist climatologist hydrologist chemist physicist scientist historian philosopher sociologist "
    "anthropologist archaeologist geographer statistician demographer strategist criminologist columnist journalist "
    "reporter correspondent editor blogger photographer cameraman filmmaker novelist writer poet playwright "
    "translator interpreter publisher librarian academic scholar lecturer engineer architect technician mechanic "
    "electrician plumber carpenter builder welder tailor baker butcher cook chef waiter waitress barber hairdresser "
    "cleaner gardener porter watchman caretaker janitor shopkeeper shopowner merchant vendor seller hawker dealer "
    "broker banker accountant cashier investor entrepreneur businessman businesswoman industrialist tycoon billionaire "
    "magnate developer contractor subcontractor foreman pilot co-pilot steward stewardess sailor skipper "
    "seafarer fisherman fisherwoman herder herdsman shepherd pastoralist rancher grower miner labourer laborer docker "
    "trucker motorcyclist cyclist taxi-driver conductor stationmaster firefighter fireman rescuer lifeguard diver "
    "coroner undertaker gravedigger deacon nun monk abbot rabbi preacher reverend cleric clergyman cardinal vicar "
    "chaplain mufti ayatollah elder "
    "coach trainer athlete swimmer runner sprinter boxer wrestler footballer goalkeeper striker midfielder defender "
    "captain referee umpire player cricketer bowler batsman golfer jockey gymnast skier skater cyclist champion medallist "
    "medalist singer musician rapper actor actress comedian artist painter sculptor composer choreographer dancer "
    "producer promoter influencer streamer programmer hacker designer "
    "campaigner volunteer organiser organizer unionist trade-unionist lobbyist fundraiser missionary humanitarian "
    "social-worker aid-worker employee worker colleague co-worker executive chief-executive secretary-treasurer "
    "consultant specialist investigator observer inspector-general curator archivist veteran mercenary "
    "militiaman gunman guerrilla insurgent rebel militant jihadist kidnapper smuggler trafficker bandit hostage "
    "recruit conscript deserter commando paratrooper corporal infantryman"
)
RELATIONS = words(
    "man woman boy girl mother father son daughter wife husband brother sister survivor victim candidate member "
    "resident witness eyewitness source refugee grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin "
    "widow widower orphan fiancé fiancée partner friend neighbour neighbor relative stepfather stepmother brother-in-law "
    "sister-in-law father-in-law mother-in-law son-in-law daughter-in-law schoolmate classmate roommate flatmate "
    "teenager youth pensioner retiree passer-by bystander onlooker passenger commuter motorist pedestrian patient "
    "tenant landlord landlady homeowner villager migrant asylum-seeker exile expatriate inmate detainee prisoner convict "
    "suspect defendant co-defendant plaintiff claimant petitioner complainant appellant applicant respondent "
    "juror accomplice informer informant insider predecessor successor rival opponent challenger contender frontrunner "
    "incumbent counterpart running-mate critic supporter ally sympathiser sympathizer dissident opponent oppositionist "
    "voter pollster counterpart shareholder customer caller pupil trainee apprentice intern graduate alumnus lecturer "
    "parishioner worshipper pilgrim traveller traveler tourist guest host liberal socialist "
    "democrat senator-elect"
)
PERSON_NOUNS = OFFICES | WORK | RELATIONS
