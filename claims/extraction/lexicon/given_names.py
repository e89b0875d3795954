"""Given names that are nearly always a man's or nearly always a woman's, in whatever country of the news."""

from __future__ import annotations

from unicodedata import combining, normalize

from claims.extraction.lexicon.words import words

MEN = words(
    "aaron abbas abdallah abdel abdelaziz abdelkader abdelmadjid abderrahmane abdi abdirahman abdou abdoulaye "
    "abdourahamane abdul abdulaziz abdulla abdullah abdullahi abdulrahman abel abiy abraham adamou adrian "
    "adrien ahmad ahmed ahmet akinwumi akmal alain alan albert alberto alejandro aleksandar aleksandr aleksei aleksey "
    "alexander alexandre alexandru alexei alfred alfredo alhaji ali aliko alioune alpha alphonse amadou amin amir "
    "amos anatoly anders andré andrei andrej andrés andrew andriy andrzej andy ángel anil ansar anthony anton antoine "
    "antónio antonio antony anwar aristide armand armando arnaud arnold arseniy arthur arturo ashraf asif aslam "
    "atiku augustin augusto azali aziz babacar babajide babatunde bakary barack barry bart bartosz bashar bashir "
    "bassirou bazoum benedict benjamin benny benoît bernard bernardo bertrand bilal bill birame blaise bob bola "
    "bongani boris boubacar boubou brad brahim brendan brett brian bruce bruno bryan carl carlos cédric "
    "césar charles cheick cheikh chidi chinedu christian christophe christopher chukwuma clark claudio clément "
    "colin cyril cyrille dan daniel danilo danny dario dave david dean denis dennis dermot devendra didier diego "
    "dieudonné dimitri dirk djibril dmitri dmitriy dmitry dmytro dominic don donald douglas duncan édouard eduard "
    "eduardo edward edwin ehud elias élie elijah emanuel emeka emil emmanuel emmerson enrico enrique eric erik ernest "
    "ernesto erwan esteban étienne eugene eugène evan evariste fabian fabien fabio fabrice faisal farid farouk faustin "
    "felipe félix felix femi ferdinand fernando fidèle filip filippo florent florian francesco francis francisco "
    "franck franco françois frank franz fred frédéric frederick friedrich gábor gabriel garry gary gavin geoffrey "
    "georg george georges gerald gérald gérard gerardo gerhard ghassan gianni gilbert gilles giorgio giorgos giovanni "
    "giulio giuseppe glenn godfrey godwin gonzalo gordon graham greg grégoire gregor gregory grzegorz guido "
    "guillaume guillermo gustav gustavo guy habib hadi haidar hakan hakim hamad hamadoun hamid hamidou hamza hans "
    "harish harold haroun harry hasan hashim hassan hassane hector heiko heinz helmut hemedti henri henrik henry herbert "
    "hérvé hervé hicham hilaire hiroshi honoré hossein houssein howard hubert hugh hugo hugues hussein ian ibrahim "
    "ibrahima idriss idrissa igor ilham ilya imad imran ioannis irfan isaac isaias ishmael ismaël ismail israel "
    "issa issoufou istván ivan ivo jack jackson jacob jacques jaime jair jake jakob jakub jamal james jared jason "
    "javed javier jay jeff jeffrey jens jeremy jérémy jérôme jerome jerry jesse jesús jim jimmy joachim joão joaquín "
    "joe joël joel johan johann johannes john johnny jon jonas jonathan jorge josé josef josep joseph joshua josip "
    "josue jovenel juan jules julien julio julius júnior jürgen justin kaïs kamal kamel karim karl kassym kassym-jomart "
    "keir keith kemal ken kenneth kevin khaled khalid khalifa khalil kiril klaus kofi konstantin konstantinos "
    "koffi kostas kris krzysztof kurt kwabena kwame kwasi kyle kyriakos ladislav lamine lansana larry lars laurent "
    "lawrence lazare lech leo léon leon leonard leonardo leonid léonce leopold lev lewis liam linus lionel lloyd "
    "lorenzo louis luc lucas lucien ludovic luigi luis luiz lukas luke macky maciej madani magnus mahamadou mahamane "
    "mahamat mahamoud mahdi maher mahmoud mahmud majid malcolm malick mamadou mamady manfred manoj manuel marc marcel "
    "marcelo marcin marcio marco marcos marcus marek mario marius mark markus martín martin marty marvin marwan mateusz "
    "mathias mathieu matt matteo matthew matthias matthieu maurice mauricio maurizio maxim maxime mehdi mehmet "
    "melvin micah michael michał michel mickaël miguel mihai mike mikhail miklós milan miles milorad miloš milton "
    "miroslav modibo modou mohamad mohamed mohammad mohammadu mohammed moïse morris moses mostafa moustapha moussa "
    "mubarak muhammad muhammadu muhoozi mukhtar murat musa mustafa mustapha mykhailo mykola nabil nacer naftali "
    "narendra nasir nasser nathan nathaniel nayib neil nelson nicholas nicolae nicolás nicolas nigel nils "
    "noah noël norbert norman nuno nursultan odilon olaf oleg oleh oleksandr oleksii olivier ollanta omar omer oscar "
    "osama osman otto oumar ousmane owen pablo paddy panos paolo pascal patrice patrick paul paulin paulo pavel "
    "pavlo pawel pedro per pervez peter petr petro philip philippe phillip pierre pieter pietro piotr pradeep prakash "
    "prosper qasim quentin radosław rafael rafał rafic rahul rainer raj rajesh rajiv rakesh ralph ram rami ramón "
    "ramzan raphaël rashid raúl ravi ray raymond recep reinhard reinhold rémi rémy renato rené reuben reza ricardo "
    "riccardo richard rick rishi riyad rob robert roberto roch rodrigo roger roland rolf roman ron ronald ronnie "
    "rory ross roy rubén rudolf rudy rui russell rustam ryan saad saddam sadio sadiq saeed saïd said salah saleh salif "
    "salim salman salvador salvatore sameh sami samir samson samuel sanjay santiago scott sean sébastien sebastian "
    "sékou serge sergei sergey serghei sergio serhii seth seyni shahbaz sheldon sidi sidiki sigmar silvio siméon simon "
    "slobodan soumaïla souleymane stan stanislas stanislav stanley stefan stefano stephen sten steve steven stéphane "
    "stuart succès sudhir suleiman sunil svein sven syed sylvain sylvestre szymon tadeusz tahir tamás tariq "
    "tarek tayyip ted teodoro terry thabo thaddeus théodore theo thierry thomas thorsten tiémoko tim timothy timur "
    "tobias todd tom tomás tomasz tommy tony toomas trevor tyler ulf ulrich umar umaro umberto urs usman uwe václav "
    "valentin valeriy vasyl victor viktor vicente vijay vikram ville vincent vinod vitali vitalii vitaly vladimir "
    "volodymyr volker vuk vyacheslav wade waleed walid walter warren wayne wilfried wilhelm willem william willie "
    "willy wilson wolfgang wojciech xavier yahya yair yasir yasser yassine yaw yevgeny yoann yoav yoon yoweri "
    "youri youssef youssouf yuri yuriy yusuf yves yvon zachary zaki zbigniew zoran adewale olusegun oluwaseun gideon "
    "amara bobby sipho themba tendai tapiwa tinashe mthuli kennedy raila kalonzo musalia dedan kipchumba kipchoge "
    "hakainde kapinga lazarus saulos filipe tito venâncio baltasar germain fridolin corneille modeste augustin-matata "
    "célestin jean-pierre jean-claude jean-luc jean-marie jean-paul jean-jacques jean-michel jean-baptiste jean-yves "
    "jean-louis jean-marc jean-françois jean-noël jean-christophe marc-antoine pierre-yves tidjane guélord jamshid"
)
WOMEN = (
    words(
        "abigail ada adèle adélaïde adriana agathe agnès agnes agnieszka aïcha aicha aïda aida aïssata aïssatou aisha "
        "aissatou alexandra alexia alice alicia alina aline alison allison alma amanda amandine amelia amélie amina "
        "aminata amy ana anaïs anastasia andrée ángela angela angèle angelika angélique anita anja ann anna annabelle "
        "annalena anne anne-marie anne-claire anne-sophie anneliese annette annick annie antoinette anya april arancha "
        "ariane arlette asma assia astou astrid audrey aurélie aurora awa ayesha aziza barbara beata béatrice "
        "beatrice beatriz becky belinda bénédicte bernadette bertha beth betty bianca bibata bineta birgit bintou bintu "
        "blandine blessing brenda bridget brigitte bronwyn candice carina carla carmen carole carolina caroline catarina "
        "catherine cathy cécile cecilia celeste célestine céline chantal charlotte charlène chiara chloe chloé christelle "
        "christiane christina christine cindy claire clara clarisse claudette claudia claudine clémence clémentine "
        "colette concepción constance coralie corinne cornelia corine courtney cristina cynthia dalia daniela danièle "
        "danielle daphné daria dawn debbie deborah débora delia delphine denise diana diane dilma dina dolores dominika "
        "donna dora dorcas dorothée dorothy ebony edith édith edwige elena eleanor élodie elina eline élisa elisa "
        "elisabeth élisabeth élise elise eliza elizabeth ella ellen elodie elsa elvira emilia emily émilie emma erika erin "
        "ernestine estelle esther eugénie eunice eva eve evelyn évelyne evelyne fabienne fadela fadia faith fanny fanta "
        "farah farida faten fatima fatimah fatimata fatma fatou fatoumata fatuma faustine fawzia félicité fiona flavia "
        "flora florence françoise frances francesca francine frédérique frida gabriela gabrielle gaëlle galina geneviève "
        "georgette georgia georgina geraldine géraldine ghada gina ginette giorgia gisela gisèle giulia gladys gloria grace "
        "graciela greta gretchen gudrun gwendoline hadiza hadja hafsat hala halima hanan hanna hannah harriet hawa heather "
        "heidi helen helena hélène helga henrietta hilary hilda hillary hind hodan houda huda humaira ida ikram ilaria "
        "ilse imelda inès inés inga inge ingrid inna ioana irena irène irene irina iris irma isabel isabella isabelle "
        "isatou isha ivana ivonne jacinda jacinta jacqueline jamila jana jane janet janice janine jasmine jeanette "
        "jeanine jeanne jelena jemma jennifer jenny jessica jill jo joana joanna jocelyne jodie josephine joséphine josette "
        "joy joyce juana judith judy julia juliana julie juliet juliette june justine kadiatou kadidia karen karima karin "
        "karine karolina kate katarina katarzyna kateryna katharina katherine kathleen kathryn kathy katia katie katja "
        "katrin katrina kaye kelly kerry khadija khadidja kimberly kirsten kirsty kristalina kristen kristi kristin "
        "kristina ksenia laetitia laïla laila lara larissa laura laure laurie lauren layla léa leah leila leïla lena léonie "
        "leslie-ann leticia leyla lidia liesbeth lilia liliana liliane lilian lily lina linda lindiwe lisa lise liv liz "
        "liza lola lorraine louise lucia lucie lucienne lucile lucy ludivine luisa luz lydia lydie lyudmila madeleine "
        "magali magda magdalena maggie maha maïmouna maimuna maïssa majda malala malika manal manon manuela marceline "
        "margaret margarita margaux margot marguerite margrethe maria mariam mariama mariana marianna marianne marie "
        "marie-claire marie-france marie-louise marie-thérèse marielle marietta marina marine marion marisa marjorie marlène "
        "marta martha marthe martina martine mary maryam maryna maryse marzena mathilde matilda maud maureen maya megan mélanie melanie "
        "melina mélissa melissa mercedes mercy meredith mette mia michaela michèle michelle milena mireille miriam mirjana "
        "moira molly mona monica monika monique myriam nabila nada nadège nadia nadine nafissatou naïma najat najla nancy "
        " naomi narges nasrin natacha natalia natalie natalya natasha nathalie nawal nia nicky nicole nina noémie "
        "nomvula nora nouria nthabiseng oby octavia odette odile oksana olena olga olha olive olivia oluremi oumou pamela "
        "patience patricia paula paulette pauline peggy penelope penny perpétue petra phyllis pilar polina portia precious "
        "priscilla priti priya rabia rachel rachida rahma rama ramata rania raquel rebecca régine renata renée rita roberta "
        "rokia romina rosa rosalie rosario rose roselyne roseline rosemary rosie roxana ruth sabina sabine sabrina sadia "
        "safia safiya salamatou salimata sally salma salome salomé samantha samia samira sana sandra sanna sara sarah saran "
        "scarlett selma séverine shamima sharon sheila shirley sibylle silvia simona siobhan sofia sofía soledad solange "
        "sonia sonja sophia sophie soraya stacey stella stéphanie stephanie sue suellen sunita susan susana susanne suzanne "
        "svetlana sviatlana sviatlana sybille sylviane sylvie sylvia tamara tania tanya tatiana tatjana teresa tess "
        "tessa thandi thérèse theresa therese tina tracey tracy ulrike urmila ursula valentina valérie valerie vanessa "
        "vera verena véronique veronica veronika vesna vicky victoire victoria viktoria viola violeta violette virginia "
        "virginie viviane vivian vivien wafa wanda wangari wendy wilhelmina winnie xiomara yael yaël yasmin yasmina "
        "yasmine yevgenia yolanda yolande yulia yuliya yvette yvonne zahra zainab zaynab zeinab zeina zelda zenab zineb "
        "zita zoé zoe zuzana zuzanna ngozi chioma adaeze nkechi folasade yetunde funmilayo amaka ifeoma wanjiku njeri achieng "
        "atieno nomsa thuli thulisile lindiwe busisiwe khumbize joice rosebell rayyanatu matshidiso minata safiatou "
        "mahawa djeneba kadia ramatoulaye nafi penda coumba dieynaba ndeye adja mame-diarra sokhna khady seynabou"
    )
    - MEN
)
KNOWN = MEN | WOMEN
SHORT = 4
MANLY = ("do", "lo", "ro", "mo", "vo", "go", "cio", "lio", "rio")  # Edmundo: not Yoko or Titilayo
BARE_MEN = frozenset(normalize("NFD", name).encode("ascii", "ignore").decode() for name in MEN)
BARE_WOMEN = frozenset(normalize("NFD", name).encode("ascii", "ignore").decode() for name in WOMEN) - BARE_MEN


def gender_of_given(name: str) -> str:
    """What the given name of a full name tells: "m", "f", or nothing."""
    first, _, rest = name.lower().partition(" ")
    if not rest:
        return ""
    plain, dash, _ = (first, "", "") if first in KNOWN else first.partition("-")
    if plain in MEN or (dash and plain == "jean"):
        return "m"
    if plain in WOMEN:
        return "f"
    bare = without_accents(plain)
    if bare in BARE_WOMEN:
        return "f"
    return "m" if bare in BARE_MEN or (len(bare) > SHORT and bare.endswith(MANLY)) else ""


def without_accents(name: str) -> str:
    """María: maria."""
    return "".join(letter for letter in normalize("NFD", name) if not combining(letter))
