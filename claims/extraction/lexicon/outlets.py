"""Names of agencies, newspapers and stations all over the world, and the words that make a name an outlet's."""

from __future__ import annotations

from claims.extraction.lexicon.words import phrases, words

# These sign reports: the bracket of "PARIS (AFP) -". Some are names or words elsewhere.
AGENCIES = words(
    "aa aap abp abr acp adnkronos afp africanews agerpres agi agp agpgabon agência-brasil aib aip ait allafrica "
    "amap amna amp ana-mpa anadolu andina angop ani-india ani-mali anp anp-niamey anp-niger ansa antara ap "
    "apa apa-ots apanews aps aps-algérie armenpress ata atop ats azertac bbc belga bernama bna bopa bta cna "
    "colprensa cp ctk dpa dw efe ena fana fars fena gna hawar hina ians igihe ina infosplusgabon interfax ips "
    "irin irna isna jiji kabar kazinform kcna keystone-ats kna kuna kyodo lusa makfax map mena mercopress mia mti "
    "nampa nan newswire nna notimex novinite ntb nzn ocha pana panapress pap petra pna prensa-latina pti qna "
    "reuters rfi ria ritzau saba sana scidev.net sda shihata sonna spa srna stt suna tanjug tap tasnim tass telam "
    "thecanadianpress télam ukrinform unhcr unian upi vna voa wafa wam xinhua yonhap ziana zimbabwe-ana čtk"
)
NO_NEWSROOMS = words("ocha unhcr")  # they sign what they publish, and speak for themselves anywhere else
# Of these the ones that publish for readers of their own: a line that only names them says who publishes the report.
PUBLISHERS = words("africanews allafrica bbc dw rfi voa")
# These are agencies anywhere in a text.
AGENCY_PHRASES = phrases(
    """
    adiac; afp; agence anadolu; agence congolaise de presse; agence d'information du burkina
    agence de presse africaine; agence de presse sénégalaise; agence france presse; agence france-presse
    agence ivoirienne de presse; agence nigérienne de presse; agencia brasil; agencia efe; agência brasil
    algérie presse service; all africa; allafrica; anadolu; anadolu agency; ansa; ap; associated press
    australian associated press; bbc monitoring; bbc news; belga; belga news agency; bernama; canadian press
    central news agency; deutsche presse-agentur; dpa; efe; ethiopian news agency; ghana news agency
    inter press service; interfax; irna; jiji press; kenya news agency; keystone-ats; kyodo; kyodo news
    la presse canadienne; lusa; maghreb arabe presse; middle east news agency; news agency of nigeria; pa media
    pan african news agency; panapress; philippine news agency; prensa latina; press association; press trust of india
    reuters; ria novosti; saudi press agency; tanjug; tass; the associated press; the canadian press
    thomson reuters foundation; tunis afrique presse; ukrinform; united press international; upi; vietnam news agency
    wafa; xinhua; xinhua news agency; yonhap
    """
)
# Radio and television: what is said to them is broadcast.
STATIONS = phrases(
    """
    2stv; abc news; abc radio national; africanews; al ahrar; al alam; al arabiya; al hadath; al jazeera; al manar
    al mayadeen; al-aqsa tv; al-arabiya; al-hadath; al-jazeera; al-manar; al-mayadeen; al-qahera news; ard; arise news
    arise tv; ary news; asaase radio; bbc; bel rtl; bfm; bfm tv; bfm-tv; bfmtv; bloomberg tv; blu radio; br24; btv
    cadena ser; canal 2 international; canal n; capital fm; capricorn fm; caracol radio; caracol televisión; cbc; cbs
    cbs news; cctv; cgtn; channel 12; channel 13; channel 4; channel 4 news; channel one; channels television
    channels tv; citi fm; citizen tv; cnbc; cnews; cnn; crtv; ctv; dawn news; deutsche welle; deutschlandfunk; dozhd
    dw; ebc; ebs; echorouk tv; ecuavisa; enca; ennahar tv; equinoxe tv; ert; euronews; europe 1; express fm
    extra news; fana broadcasting; fox news; france 2; france 24; france 3; france bleu; france culture; france info
    france inter; france télévisions; france24; franceinfo; gabon 24; gabon première; gb news; geo news; geo tv
    global news; globonews; guira fm; haberturk tv; hrt; i24news; india today tv; iran international; itv; itv news
    joy fm; joy news; kbs; ktn; ktn news; la7; lbc; lbci; lci; libya al-ahrar; m6; magik9; mbc malawi; mdr; medi1
    mega tv; milenio tv; mosaique fm; mosaïque fm; msnbc; mtv lebanon; n-tv; n1; nbc; nbc news; nbs television
    ndeke luka; ndr; ndtv; newzroom afrika; nhk; nova tv; npr; nrk; nta; ntv; ntv kenya; ntv uganda; onda cero; orf
    ortb; ortm; ortn; pbs; peace fm; polsat; power fm; press tv; radio bío bío; radio caraïbes; radio dabanga
    radio ecclesia; radio france internationale; radio free europe; radio fórmula; radio guira; radio kiskeya
    radio kulmiye; radio maisha; radio mitre; radio mogadishu; radio mosaïque; radio métropole; radio ndeke luka
    radio new zealand; radio okapi; radio omega; radio oméga; radio phoenix; radio shabelle; radio-canada; rai; rcn
    rfe/rl; rferl; rfi; rmc; rnz; rossia-24; rossiya 1; rossiya 24; rpp; rt; rtbf; rtg; rtl; rtl info; rtl nieuws
    rtl-tvi; rtnc; rtp; rts 1; rts serbia; rtve; rádio gaúcha; sabc; sada el-balad; sbs; shems fm; skai; skai tv
    sky news; srf; studio kalangou; studio sifaka; studio tamani; sudan tv; suspilne; svt; swr; talktv; tchadinfos
    tele tchad; teleamazonas; telesur; televisa; tf1; tfm; the bbc; todo noticias; tolo news; tolonews; trt; trt haber
    trt world; tv 2; tv globo; tv rain; tv2; tv5; tv5 monde; tv5monde; tvc news; tvi; tvn; tvn chile; tvn24; tvp
    télé congo; télé sahel; télé tchad; télévision du sahel; voa; voice of america; vrt; vtm; w radio; walf tv; wdr
    welt tv; yle; zbc; zdf; znbc; zodiak; zodiak broadcasting station
    """
)
# Newspapers, magazines and sites.
PAPERS = phrases(
    """
    14ymedio; 21jingji; 24 heures; 7sur7; 7sur7.cd; abc de madrid; abidjan.net; actu cameroun; actualite.cd
    actualité.cd; actuniger; addis fortune; addis standard; adiac; africaguinee; aftenposten; aftonbladet
    ahram online; al ahram; al-ahram; al-akhbar; al-araby; al-monitor; al-quds al-arabi; al-sharq al-awsat; alwihda
    alwihda info; amabhungane; an-nahar; animal político; annahar; arab news; asahi shimbun; asharq al-awsat; avvenire
    awoko; axios; bangkok post; banouto; belfast telegraph; bellingcat; berlingske; bianet; bild; bild am sonntag
    bloomberg; bloomberg news; borkena; boston globe; burkina24; business insider; business news; buzzfeed news
    caixin; cameroon news agency; cameroon tribune; cape argus; carta de moçambique; chicago tribune; china daily
    chosun ilbo; ciper; city press; clarín; club of mozambique; corriere della sera; cumhuriyet; dagens nyheter
    daily graphic; daily mail; daily maverick; daily mirror; daily monitor; daily nation; daily sabah
    daily star lebanon; daily telegraph; daily trust; dakaractu; de morgen; de standaard; de telegraaf; de volkskrant
    denník n; der spiegel; der standard; detik; die presse; die zeit; diário de notícias; dziennik; efecto cocuyo
    egypt today; ekantipur; el comercio; el deber; el espectador; el faro; el khabar; el mercurio; el mundo
    el nacional; el norte; el pais; el país; el periódico; el tiempo; el universal; el universo; el watan; enab baladi
    estadão; etemad; evening standard; excélsior; express tribune; expressen; expresso; eye radio; faz; fiji times
    financial mail; financial times; folha de s.paulo; folha de são paulo; foroyaa; frankfurter allgemeine
    frankfurter allgemeine zeitung; fraternité matin; front page africa; frontier myanmar; frontpageafrica; g4media
    gabonreview; garowe online; gazeta wyborcza; ghanaweb; global times; globe and mail; goobjoog; granma
    graphic online; guardian newspaper; guineenews; gulf news; haaretz; handelsblatt; hankyoreh; helsingin sanomat
    hespress; het laatste nieuws; het nieuwsblad; hiiraan online; hindustan times; hospodářské noviny; hotnews
    humangle; hürriyet; icilome; igihe; il fatto quotidiano; il sole 24 ore; indian express; infobae; inkyfada
    irish independent; irish times; irrawaddy; israel hayom; izvestia; izvestiya; jakarta post; jamaica gleaner
    japan times; jerusalem post; jeune afrique; joongang ilbo; jornal de angola; jornal de notícias
    journal du cameroun; journal du dimanche; journal du mali; jyllands-posten; kapitalis; kathimerini; kathmandu post
    kayhan; kerr fatou; khaleej times; khaosod; kivu morning post; knack; koaci; kommersant; kompas; korea herald
    kurdistan 24; kyiv independent; kyiv post; l'express de madagascar; l'humanité; l'obs; l'observateur
    l'observateur paalga; l'observateur sénégal; l'orient le jour; l'orient today; l'orient-le jour; l'économiste
    la dernière heure; la diaria; la dépêche; la dépêche du midi; la jornada; la libre; la libre belgique; la nación
    la nouvelle tribune; la prensa; la prospérité; la provence; la repubblica; la república; la stampa; la tercera
    la tribune de genève; la vanguardia; la voix du nord; lalibre.be; le canard enchaîné; le devoir; le faso
    le figaro; le jdd; le journal de montréal; le journal du dimanche; le journal du mali; le nouvelliste; le parisien
    le potentiel; le soir; le télégramme; le360; leadership newspaper; lefaso; lefaso.net; les dépêches de brazzaville
    les échos; liberty times; libya herald; libya observer; libération; linfodrome; los angeles times; los tiempos
    lusaka times; m&g; maariv; mada masr; madagascar tribune; mail & guardian; mainichi; malaysiakini; malijet
    maliweb; manila bulletin; mediaguinee; mediapart; mediazona; meduza; metrópoles; miami herald; middle east eye
    midi madagasikara; milenio; mimi mefo info; ming pao; minute.bf; mizzima; mmegi; mosaiqueguinee; moscow times
    mwakilishi; mwananchi; myanmar now; myjoyonline; médiapart; nasha niva; national post; nawaat
    neue zürcher zeitung; new york times; new zealand herald; news diggers; news24; newsweek; newzimbabwe; nice-matin
    nikkei; nikkei asia; north press; novaya gazeta; novo jornal; nrc handelsblad; nyasa times; nzz; népszava
    o estado de s. paulo; o globo; ojo público; oryx press; ouest-france; people's daily; philippine daily inquirer
    politico; politiken; premium times; prensa libre; primicias; propublica; prothom alo; página 12; página/12
    rappler; rbc; reforma; republicoftogo; rudaw; rzeczpospolita; sahara reporters; saharareporters; samakal; sankei
    scroll.in; seneweb; shafaq news; shargh; sidwaya; sierraloaded; south china morning post; sowetan; spiegel
    straits times; streetpress; sud ouest; sud quotidien; sudan tribune; sudans post; sudinfo; sunday standard
    svenska dagbladet; sydney morning herald; süddeutsche zeitung; ta nea; tages-anzeiger; tagesspiegel; taipei times
    taz; tehran times; telquel; the addis standard; the africa report; the asahi shimbun; the atlantic; the australian
    the bangkok post; the boston globe; the city review; the daily mail; the daily mirror; the daily nation
    the daily star; the daily telegraph; the east african; the eastafrican; the express tribune; the financial times
    the gleaner; the globe and mail; the guardian nigeria; the hindu; the indian express; the intercept
    the irish times; the irrawaddy; the jakarta post; the japan times; the jerusalem post; the kathmandu post
    the korea herald; the kyiv independent; the libya observer; the los angeles times; the m&g; the mail & guardian
    the miami herald; the moscow times; the namibian; the new arab; the new humanitarian; the new york times
    the new yorker; the new zealand herald; the news international; the nikkei; the punch; the scotsman
    the straits times; the sunday times; the sydney morning herald; the telegraph india; the times of india
    the times of israel; the wall street journal; the washington post; thecable; this day; thisday; time magazine
    times of india; times of israel; togo-presse; toronto star; tout sur l'algérie; tribune de genève; tuoi tre
    ukrainska pravda; ukrainskaya pravda; usa today; vanguard newspaper; vedomosti; verdens gang; vnexpress
    wakat séra; wal fadjri; walf quotidien; wall street journal; wamaps; washington post; yedioth; yedioth ahronoth
    ynet; yomiuri; yomiuri shimbun; zambian observer; zero hora; ziarul de gardă; zimlive; zodiak online
    """
)
# These are everyday words as well: outlets only where somebody speaks to them or is quoted by them.
EVERYDAY_STATIONS = phrases(
    """
    2m; ait; arte; fana; kan; la première; medi 1; nos; rtb; rti; rts; sic; star fm; stv; tpa; tva; tvm; tvt
    universal tv; vivacité
    """
)
EVERYDAY_PAPERS = phrases(
    """
    444; aminata; ana; aps; blick; business daily; business day; daily star; dawn; folha; forbes; g1; inquirer; iol
    kurier; l'avenir; l'echo; l'express; l'union; l'écho; l'équipe; la croix; la nation; la presse; le courrier
    le jour; le matin; le monde; le point; le quotidien; le soleil; le temps; le vif; liberté; map; marianne
    mutations; nan; new vision; newsday; o país; people daily; petra; pravda; proceso; público; saba; sabah; sana
    savana; semana; spa; stuff; sunday times; tap; telex; tempo; the age; the cable; the citizen; the dawn
    the economist; the express; the guardian; the herald; the hill; the independent; the mirror; the monitor
    the nation; the national; the new times; the new vision; the observer; the point; the post; the print
    the reporter; the sowetan; the standard; the star; the sun; the telegraph; the times; the wire; tsa; tt; vox
    """
)
OUTLETS = tuple(dict.fromkeys((*AGENCY_PHRASES, *STATIONS, *PAPERS)))
# These print and post as much as they broadcast: what they were told is broadcast only where the report says so.
NEWSROOMS = phrases("al jazeera; al-jazeera; bbc; bbc news; cnn; deutsche welle; dw; the bbc")
# A name that begins or ends so is an outlet's: Radio Kola, Kola FM, Kola Times.
NAME_BEGINS = words("fm agence agencia radio rádio studio tele tv télé")
NAME_ENDS = words(
    "broadcasting chronicle daily fm gazette herald journal magazine media news newspaper newspapers observer online "
    "post press radio television televisión times tribune tv télévision"
)
NAME_GOES_ON = words("agency channel corporation network service")  # Kola News *Agency*
# With a name these are broadcast: the Wake Up *programme*, l'*émission* « Grand Angle ».
PROGRAMMES = words("programme program show podcast newscast matinale jt émission")
BROADCASTS = words(
    "antenne broadcaster broadcasting channel chaîne fm ondes radio radiotélévision rádio station studio tele "
    "television televisión tv télé télévision"
)
