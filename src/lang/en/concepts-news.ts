/** The English words for the concepts of the news; `past~present` and the like stand for all forms of a verb. */
export const newsConcepts = `
president: president | presidency | presidential
vice-president: vice president | vice-president
prime-minister: prime minister | premier | chancellor
foreign-minister: foreign minister | secretary of state | foreign secretary | top diplomat
foreign-ministry: foreign ministry | state department
defence-minister: defence minister | defense minister | defense secretary
defence-ministry: defence ministry | defense ministry | pentagon
interior-minister: interior minister
interior-ministry: interior ministry
oil-minister: oil minister | energy minister
finance-minister: finance minister | treasury secretary | treasury
health-ministry: health ministry | health minister
minister: minister | ministerial | ministry
deputy: deputy | assistant
adviser: adviser | advisor
spokesman: spokesman | spokeswoman | spokesperson
ambassador: ambassador | envoy to | charge d'affaires
embassy: embassy
consulate: consulate | consul
envoy: envoy | emissary
diplomat: diplomat | diplomatic | diplomacy
delegation: delegation
king: king | monarch | sultan
crown-prince: crown prince | prince | emir
supreme-leader: supreme leader
leader: leader | leadership
commander: commander | general | brigadier
governor: governor
mayor: mayor | municipality
official: official | officials | authorities
head: head | chief | director | chairman
secretary-general: secretary-general | secretary general
member: member | membership
candidate: candidate | nominee | nominate+
expert: expert | analyst | specialist
activist: activist
former: former | ex-
government: government | cabinet | administration
parliament: parliament | congress | knesset | duma | house of representatives
senate: senate | senator
lawmaker: lawmaker | deputy | mp
representative: representative
state: country | nation | state
people: people | nation
citizen: citizen | national | nationality
republic: republic | republican
kingdom: kingdom
policy: policy | policies | politics | political | politician
party: party
opposition: opposition | dissident
coalition: coalition
alliance: alliance | ally | allies | allied
election: election | electoral | campaign
vote: vote+ | voter | ballot
ballot-box: ballot box | polling station | polls
turnout: turnout
referendum: referendum
poll: poll | survey
elect: elect+ | chosen
appoint: appoint+ | appointment | name as
dismiss: dismiss+ | sack+ | fire as
resign: resign+ | resignation | step down
impeach: impeach+ | impeachment | confidence vote
coup: coup
revolution: revolution | revolutionary
constitution: constitution | constitutional
law: law | legislation | bill | legal
pass-law: pass+ | ratify | ratified | ratification | approve+
approve: approve+ | approval | uphold | upheld
reject: reject+ | rejection | refuse+ | refusal | veto
oppose: oppose+ | opposition to
support: support+ | supporter | backing | back+
agreement: agreement | accord | deal | agree+ | memorandum of understanding
treaty: treaty | pact | convention
contract: contract | contractor
sign: sign+ | signature | signing | conclude+
negotiation: negotiation | negotiate+ | talks | dialogue | consultation
mediation: mediation | mediator | mediate+
meeting: meeting | meet | met | meets
summit: summit
conference: conference | seminar | forum
visit: visit+ | trip | tour
arrive: arrive+ | arrival | enter+ | entry
depart: depart+ | departure | leave | left | exit+ | outside
welcome: welcome+ | receive+ | greet+
invite: invite+ | invitation
call-for: call for | request+ | demand+ | urge+ | appeal+ | ask+ | demand
urge: stress+ | emphasise+ | emphasize+ | insist+
relations: relations | relationship | ties
bilateral: bilateral | mutual | two sides | both sides
multilateral: multilateral | trilateral
cooperation: cooperation | cooperate+ | collaboration
partnership: partnership | partner
strategic: strategic | strategy
comprehensive: comprehensive
tension: tension | escalation | escalate+
crisis: crisis | crises
dispute: dispute+ | disagreement | row
conflict: conflict | clash | clashes | confrontation
peace: peace | peaceful
security: security
security-council: security council
un: united nations | un
general-assembly: general assembly
resolution: resolution
decision: decision | decide+
statement: statement | communique | declaration
speech: speech | remarks | address
letter: letter | message
phone-call: phone call | telephone | call
congratulate: congratulate+ | congratulations
condolence: condolence | condolences
condemn: condemn+ | condemnation | denounce+
criticise: criticise+ | criticize+ | criticism | critic
praise: praise+ | hail+
thank: thank+ | thanks | gratitude
warn: warn+ | warning
threaten: threaten+ | threat
protest-note: summon+ | recall+
expel: expel+ | expulsion | deport+
recognise: recognise+ | recognition | recognize+
independence: independence | independent | autonomy
sovereignty: sovereignty | territorial integrity
interference: interference | interfere+ | intervention | meddling
occupation: occupation | occupy | occupied
settlement: settlement | settler
annexation: annexation | annex+
normalisation: normalisation | normalization
resistance: resistance
zionist: zionist
regime: regime
democracy: democracy | democratic | democrat
republican-party: republican
reform: reform
conservative: conservative
nato: nato
eu: european union | eu | european commission
arab-league: arab league
red-line: red line
initiative: initiative | proposal | propose+ | plan
condition: condition
guarantee: guarantee+
commitment: commitment | commit+ | pledge+ | obligation
violation: violation | violate+ | breach+
withdrawal: withdrawal | withdraw | withdrew | pull out | pullout
implementation: implementation | implement+ | enforce+
rights: right | rights
human-rights: human rights
freedom: freedom | liberty | free
sectarian: sectarian
minority: minority
majority: majority
power: power | influence
region: region | regional | area | zone
world: world | international | global
local: local
national: national
internal: internal | domestic
foreign: foreign
joint: joint | common
official-adj: official | officially
war: war | battle | fighting
civil-war: civil war
ceasefire: ceasefire | cease-fire | truce
attack: attack+ | assault | raid | strike
airstrike: airstrike | air strike | bombing | bombardment | bomb+
shelling: shelling | artillery | mortar
strike: strike | struck | hit | target+
missile: missile | rocket
ballistic: ballistic
cruise-missile: cruise missile | hypersonic
drone: drone | uav
fighter-jet: fighter jet | warplane | bomber
helicopter: helicopter
aircraft: aircraft | airplane | plane
air-defence: air defence | air defense | anti-aircraft
intercept: intercept+ | shoot down | shot down | down+
destroy: destroy+ | destruction | demolish+
damage: damage+ | loss | losses | harm
bomb: bomb | mine | explosives
explosion: explosion | blast | explode+
suicide-bombing: suicide bombing | suicide bomber
car-bomb: car bomb
shooting: shooting | shoot | shot | gunfire | gunman | fire+ on
launch: launch+
weapon: weapon | arms | weaponry | ammunition | munitions
disarm: disarm+ | disarmament
tank: tank | armoured vehicle
soldier: soldier | troops | serviceman | servicemen | forces | personnel
fighter: fighter | militant | militia | rebel | insurgent | gunmen
army: army
military: military
armed-forces: armed forces
navy: navy | naval | warship | aircraft carrier | submarine | fleet | destroyer
air-force: air force
irgc: revolutionary guard | revolutionary guards | irgc | quds force
special-forces: special forces | commando
peacekeeper: peacekeeper | peacekeeping | unifil
mercenary: mercenary | mercenaries | wagner
mobilisation: mobilisation | mobilization | conscription
deploy: deploy+ | deployment | dispatch+ | send | sent
send: send | sent | sending
military-exercise: military exercise | drill | drills | war games | manoeuvres
training: training | train+
military-base: military base | air base | base | barracks
headquarters: headquarters
chief-of-staff: chief of staff | joint chiefs
frontline: front | frontline | front line
advance: advance+ | progress
offensive: offensive | operation | incursion | ground operation
invasion: invasion | aggression | invade+ | aggressor
siege: siege | besiege+ | blockade
capture: capture+ | seize+ | take control | control
liberate: liberate+ | liberation | retake
defend: defend+ | defence | defense | defender
retaliate: retaliate+ | retaliation | revenge | response to | vengeance
deterrence: deterrence | deterrent
defeat: defeat+ | loss | failure
surrender: surrender+
prisoner-of-war: prisoner of war | captive | pow
hostage: hostage
prisoner-swap: prisoner swap | prisoner exchange
release: release+ | free+
kill: kill+ | killing | dead | slain | victim | martyr | martyred
die: die+ | death | deaths | dead | fatalities
wound: wound+ | injure+ | injury | injuries
casualties: casualties | death toll | toll
civilian: civilian
missing: missing | disappear+ | disappearance
massacre: massacre
genocide: genocide | ethnic cleansing
war-crime: war crime | war crimes | crimes against humanity
assassination: assassination | assassinate+
terrorism: terrorism | terrorist
extremism: extremism | extremist | radical
isis: isis | daesh | islamic state
al-qaeda: al-qaeda | nusra
group: group | organisation | faction
spy: spy | espionage | spying
intelligence: intelligence | intelligence service | cia | mossad
sabotage: sabotage
infiltration: infiltration | infiltrate+
cyber-attack: cyberattack | cyber attack | hack+ | hacker | cyber
border: border | frontier
crossing: crossing | checkpoint
checkpoint: checkpoint
buffer-zone: buffer zone | safe zone | no-fly zone
airspace: airspace | skies
fire: fire
ship: ship | vessel | tanker | boat
strait: strait | hormuz
port: port | harbour
island: island
territory: territory | soil | land
guard: guard
ambush: ambush
tunnel: tunnel
patrol: patrol
position: position | stance | post
chemical-weapons: chemical weapons | chemical
cluster-bomb: cluster bomb | cluster munitions
convoy: convoy
humanitarian-aid: humanitarian aid | relief | humanitarian
aid: aid | help+ | assist+ | assistance
refugee: refugee | asylum seeker | asylum
displaced: displaced | displacement | evacuate+ | evacuation
famine: famine | hunger | starvation | malnutrition
camp: camp | tent
reconstruction: reconstruction | rebuild+
court: court | tribunal | judicial
international-court: international court | icc | icj | hague
trial: trial | prosecute+ | try
judge: judge | judiciary
prosecutor: prosecutor | attorney general | prosecution
lawyer: lawyer | attorney
verdict: verdict | ruling | rule+
sentence: sentence+ | convict+ | conviction | life sentence | years in prison | house arrest
execution: execution | execute+ | death penalty | hang+
prison: prison | jail | imprison+ | inmate
detainee: detainee
arrest: arrest+ | detain+ | detention | custody
release-bail: bail
accuse: accuse+ | accusation | charge+ | suspect+ | indict+ | indictment | allegation
claim: claim+ | allege+
deny: deny+ | denial | denied
confirm: confirm+ | confirmation
announce: announce+ | announcement | declare+
reveal: reveal+ | disclose+ | leak+ | unveil+ | expose+
investigation: investigation | investigate+ | inquiry | probe | inspect+ | inspection
evidence: evidence | proof | document | documents
witness: witness | eyewitness
complaint: complaint | lawsuit | sue+
appeal: appeal
amnesty: amnesty | pardon
crime: crime | criminal
murder: murder | murderer | killer | body | corpse
theft: theft | robbery | steal | thief
fraud: fraud | forgery | fake
corruption: corruption | bribe | bribery | embezzlement
money-laundering: money laundering
smuggling: smuggling | smuggle+ | trafficking
drugs: drugs | narcotics
kidnap: kidnap+ | abduct+ | abduction
rape: rape | sexual assault
torture: torture+ | mistreatment
violence: violence | violent
police: police | policeman | officer
security-forces: security forces
punish: punish+ | punishment | penalty | fine
ban: ban+ | prohibit+ | forbid | bar+
illegal: illegal | unlawful
legitimate: legitimate | legitimacy
terror-list: terror list | blacklist
apology: apology | apologise+ | apologize+
responsibility: responsibility | responsible
funeral: funeral | burial | mourning | national mourning
nuclear: nuclear | atomic
nuclear-weapon: nuclear weapon | nuclear weapons | warhead
enrichment: enrichment | enriched | enrich+
uranium: uranium | plutonium
centrifuge: centrifuge
iaea: iaea | atomic energy agency | safeguards | board of governors
inspector: inspector
jcpoa: nuclear deal | jcpoa
snapback: snapback | trigger mechanism
npt: npt | non-proliferation
nuclear-test: nuclear test
test: test+
nuclear-plant: nuclear plant | reactor | nuclear facility | nuclear facilities
facility: facility | infrastructure | installation
power-plant: power plant | power station
sanction: sanction+
lift-sanctions: lift sanctions | sanctions relief
impose: impose+
lift: lift+ | cancel+ | abolish+ | scrap+ | revoke+ | annul+
frozen-assets: frozen assets | freeze+ | froze
economy: economy | economic | economist
growth: growth | grow
recession: recession
inflation: inflation
price: price | prices | cost
currency: currency | exchange rate
dollar: dollar | usd
euro: euro
rial: rial | riyal
toman: toman
rouble: rouble | ruble
pound: pound | lira
dinar: dinar | dirham
yuan: yuan
won: won
percent: percent | per cent
bank: bank | banking
central-bank: central bank | federal reserve
interest-rate: interest rate | interest rates
imf: imf | world bank
budget: budget
deficit: deficit
debt: debt
loan: loan | credit | funding | finance+
investment: investment | invest+ | investor
stock-market: stock market | stocks | shares | index
market: market
trade: trade | commercial | trading | trader
export: export+
import: import+
tariff: tariff | duty | duties
customs: customs
tax: tax | taxation
subsidy: subsidy
wage: wage | salary | pay
unemployment: unemployment | unemployed | jobless
employment: employment | job | employee | staff | hire+
worker: worker | labourer | labor
strike-work: strike action | walkout | strikers
poverty: poverty | poor | needy
company: company | firm | corporation
factory: factory | plant
industry: industry | industrial
production: production | produce+ | product | output | manufacture+
sale: sale | sell | sold
purchase: purchase+ | buy | bought
oil: oil | crude | petroleum
barrel: barrel
opec: opec
gas: gas | natural gas | lng
petrol: petrol | gasoline | fuel | diesel
pipeline: pipeline
refinery: refinery | petrochemical
energy: energy
electricity: electricity | power cut | blackout
water: water
dam: dam
gold: gold | coin | ounce
metal: steel | copper | iron | mine | metal | minerals
agriculture: agriculture | farming | farmer
wheat: wheat | grain | flour | bread | corn | barley
rice: rice | sugar | meat | fruit
food: food
goods: goods | commodity
shortage: shortage | lack
supply: supply | supplies | provide+ | provision
profit: profit | revenue | income
cost: cost | expense | spend | spending
money: money | funds | cash | financial | amount
payment: payment | pay | paid
compensation: compensation | reparations | damages
privatisation: privatisation | private sector | private
housing: housing | rent | apartment
project: project
construction: construction | build+ | built
inaugurate: inaugurate+ | inauguration | opening ceremony
development: development | develop+ | developments
tourism: tourism | tourist | hotel
airline: airline | airlines
flight: flight
airport: airport
railway: railway | train | rail | metro | subway
road: road | street | highway | way
bridge: bridge
transport: transport | transit | transfer+ | shipping | ship+
cargo: cargo | shipment
car: car | vehicle
truck: truck | lorry | bus
traffic: traffic | driver | driving
belt-road: belt and road | corridor
brics: brics | shanghai cooperation organisation
g7: g7 | g20 | group of seven
bitcoin: bitcoin | cryptocurrency
ton: ton | tonne
kilogram: kilogram | kg | kilo
kilometre: kilometre | kilometer | km | metre | meter | mile
hectare: hectare | square metre | acre
litre: litre | liter | cubic metre
megawatt: megawatt | kilowatt | mw
degree: degree | degrees | celsius
earthquake: earthquake | quake | aftershock | richter
magnitude: magnitude
flood: flood | flooding
storm: storm | hurricane | typhoon | cyclone | tornado
landslide: landslide | avalanche | mudslide
volcano: volcano | eruption
tsunami: tsunami
drought: drought | water shortage
wildfire: fire | wildfire | blaze | firefighter
accident: accident | incident | collision
crash: crash+ | fall
collapse: collapse+
sink: sink | sank | drown+ | capsize+
rescue: rescue+ | rescuer | save+ | survive+ | survivor | search and rescue | rescue teams
red-cross: red cross | red crescent
rubble: rubble | debris | wreckage
disaster: disaster | catastrophe | tragedy
emergency: emergency | state of emergency
climate: climate | environment | pollution | global warming
weather: weather | temperature | heat | cold | wind
rain: rain | snow | rainfall | hail
health: health | medical | treatment
hospital: hospital | clinic
doctor: doctor | physician | nurse | surgeon | surgery
patient: patient
disease: disease | illness | infection | cholera | cancer | flu | ebola
infect: infect+ | infected | cases
virus: virus | coronavirus | covid
epidemic: epidemic | pandemic | outbreak
vaccine: vaccine | vaccination
quarantine: quarantine | lockdown
medicine: medicine | drug | pharmaceutical | pharmacy
who: world health organization | who
poison: poison+ | toxic
migrant: migrant | migration | immigrant | immigration
return: return+ | back
protest: protest+ | protester
demonstration: demonstration | rally | march | demonstrator | sit-in | hunger strike
riot: riot | unrest | disturbance | chaos
slogan: slogan | chant+
curfew: curfew | martial law
hijab: hijab | headscarf
women: woman | women | girl
men: man | men | boy
child: child | children | kid | teenager | baby
youth: youth | young
family: family | families | relatives
parent: father | mother | parent | son | daughter | brother | sister
marriage: marriage | marry | wife | husband | wedding | divorce
population: population | residents | inhabitants
birth: birth | born
suicide: suicide
school: school | pupil
university: university | college | student
teacher: teacher | professor
education: education | exam | study
science: science | scientist | research | researcher | scientific
technology: technology | technical | tech
ai: artificial intelligence | ai
internet: internet | online | website | web | digital
social-media: social media | twitter | facebook | tweet | telegram | post
space: space | satellite | astronaut | orbit | spacecraft | moon | mars
telescope: telescope | planet | astronomy
media: media | press
newspaper: newspaper | daily | magazine
television: television | tv | channel | radio | broadcaster
journalist: journalist | reporter | correspondent | photographer
news-agency: news agency | agency
news: news
report: report+
interview: interview+
broadcast: broadcast+ | air+
publish: publish+ | publication | issue+
video: video | footage | image | photo | picture | film
censorship: censorship
book: book | writer | author | novel
film: film | cinema | movie | actor | director | oscar
music: music | singer | concert | song
art: art | artist | exhibition | theatre
festival: festival | celebration | ceremony | celebrate+
award: award | prize | nobel | medal
culture: culture | cultural | civilisation
heritage: heritage | museum | archaeology | unesco | ancient | historic
religion: religion | religious
islam: islam | islamic | muslim
mosque: mosque | prayer | worshippers
al-aqsa: al-aqsa
church: church | christian | pope | vatican
jewish: jewish | jew | synagogue
shia: shia | shiite
sunni: sunni
pilgrimage: pilgrimage | hajj | pilgrim | umrah
cleric: cleric | ayatollah | mufti | fatwa | imam | sheikh
ramadan: ramadan | eid | fasting
quran: quran | koran
insult: insult+ | blasphemy | desecrate+
football: football | soccer
world-cup: world cup
olympics: olympics | olympic
team: team | club | squad | national team
player: player | athlete | captain | goalkeeper | striker
coach: coach | manager
match: match | game | contest | competition
goal: goal | penalty
champion: champion | championship | final | semi-final | cup | title
referee: referee
fan: fan | supporters | spectator | stadium
sport: sport | sports | basketball | volleyball | tennis | wrestling | federation
fifa: fifa | uefa | afc
transfer: transfer window | signing
record: record
begin: begin | began | start+ | commence+
end: end+ | finish+ | conclude+ | final
resume: resume+ | resumption
continue: continue+ | continued | ongoing
stop: stop+ | halt+ | cease+
suspend: suspend+ | suspension
postpone: postpone+ | delay+
extend: extend+ | extension | renew+
open: open+ | reopen+
close: close+ | closure | shut+ | holiday
rise: rise | rose | increase+ | grow | soar+ | jump+ | raise+
fall: fall | fell | decrease+ | decline+ | drop+ | reduce+ | cut | lower+
strengthen: strengthen+ | boost+ | enhance+ | improve+ | improvement
weaken: weaken+ | weak
expand: expand+ | expansion | broad | wide
change: change+ | amendment | amend+
create: create+ | establish+ | form+ | formation | found+ | set up
hold: hold | held | host+ | take place | took place
attend: attend+ | participate+ | participation | presence | participants | join+
join: join+ | accession
discuss: discuss+ | discussion | debate | review+
consider: consider+ | describe+ | regard+ | view+ | assess+ | assessment
believe: believe+ | think | opinion | view | belief
hope: hope+
concern: concern+ | worry | fear+ | worried | alarm
expect: expect+ | forecast+ | predict+ | await+ | anticipate+ | scheduled
try: try | tried | attempt+ | effort | seek
achieve: achieve+ | achievement | success | succeed+ | reach+ | successful
fail: fail+ | failure | deadlock
obstacle: obstacle | problem | challenge | difficulty | difficult
solve: solve+ | solution | resolve+ | settle+
two-state: two-state solution | palestinian state
prevent: prevent+ | prevention | avoid+
protect: protect+ | protection | preserve+ | safeguard
control: control+ | supervision | monitor+ | oversight | observer | monitor
allow: allow+ | permit+ | permission | licence | license
order: order+ | command | directive | decree
answer: answer+ | reply | respond+ | response | reaction | react+
question: question+
say: say | said | add+ | tell | told | state+
know: know | knew | aware | knowledge | learn+
see: see | saw | seen | observe+
show: show+ | display+ | sign | indicate+
make: make | made | prepare+ | preparation | ready
take: take | took | taken | receive+
give: give | gave | offer+ | deliver+ | delivery | hand over | grant+ | present+
go: go | went | move+ | movement | pass+ | cross+
come: come | came
put: put | place+ | set
use: use+ | usage | consumption | consume+
need: need+ | necessary | necessity | require+
must: must | should | have to | obliged | forced
can: can | could | able | ability | capability | capacity | possible
want: want+ | wish | intend+ | intention | will
aim: aim+ | goal | purpose | objective
reason: reason | cause+ | because | due to | factor
result: result+ | effect | impact | consequence | outcome | influence+
include: include+ | including | contain+
share: share | part | quota | portion | ratio
level: level | rate | amount | volume | extent
first: first
last: last | latest | recent | past | recently | previous | ago
next: next | future | coming | later | upcoming
new: new | fresh | modern
old: old | elderly | ancient | retired
big: big | large | great | huge | major | massive | biggest | largest
small: small | little | few | minor | limited | less
high: high | tall | height | senior | highest | supreme
low: low | lowest
good: good | better | best | positive | constructive | useful
bad: bad | worse | worst | negative | severe | serious | grave
danger: danger | dangerous | risk | hazard
important: important | key | vital | essential | main | significant | importance | special
clear: clear | transparent | transparency | explicit
secret: secret | hidden | confidential
real: real | true | truth | fact | reality | correct
false: false | fake | lie | baseless | untrue | fabricated | rumour | rumor | unfounded | groundless
possible: possible | possibly | likely | probability | perhaps | potential
different: different | various | several | difference
same: same | equal | similar
all: all | every | whole | entire | full | complete
many: many | much | most | several | more | numerous
together: together | alongside | coordinate+ | coordination | accompany
other: other | another | rest
during: during | time | period | while
year: year | annual | years
month: month | monthly
week: week | weekly
day: day | daily
hour: hour | minute | second | moment
morning: morning | dawn
night: night | evening | afternoon | noon
today: today | yesterday | tomorrow | tonight
weekday: monday | tuesday | wednesday | thursday | friday | saturday | sunday
anniversary: anniversary | commemoration | memorial
century: century | decade
city: city | town | urban
village: village | rural
capital: capital
province: province | state | governorate
district: district | neighbourhood | suburb | quarter
north: north | northern
south: south | southern
east: east | eastern
west: west | western
middle-east: middle east | west asia
gulf: gulf | gcc
sea: sea | ocean | coast | lake | shore | red sea
river: river
mountain: mountain | mountains | peak | climber
forest: forest | tree | park
desert: desert
animal: animal | wildlife | species | livestock
building: building | tower | structure
house: house | home | residential
office: office | bureau | palace
white-house: white house | kremlin | elysee
organisation: organisation | organization | institution | body | association | foundation | agency
ngo: ngo | civil society
council: council | board
committee: committee | commission | working group | panel
union: union | unity | guild
centre: centre | center | central
side: side | party | parties
system: system | structure | network
plan: plan+ | programme | program | roadmap | scheme
process: process | course | path | stage | phase
step: step | measure | action | move
issue: issue | matter | case | file | topic | affair | question
situation: situation | condition | conditions | state of | status | circumstances
event: event | incident | occur+ | happen+ | occurrence
role: role | task | mission | duty | function
interest: interest | interests | benefit
value: value | worth
service: service | services | serve+
quality: quality | standard | criterion
source: source | sources | resource
information: information | data
name: name+ | called | so-called
word: word | phrase | language | term
history: history | background | precedent
life: life | live+ | alive | living | livelihood
body-part: head | hand | foot | heart | eye | blood | chest
age: age | aged | year-old
call: call+
lead: lead | led | run | manage+
follow: follow+ | pursue+ | pursuit
search: search+ | find | found | discover+ | discovery
keep: keep | kept | maintain+ | remain+ | stay+
lose: lose | lost | losing | loser
win: win | won | winning | beat | victory | winner | triumph
compete: compete+ | competition | rival | opponent
enemy: enemy | hostile | hostility | foe
friend: friend | friendly | friendship | fraternal
neighbour: neighbour | neighbor | neighbouring | adjacent
stability: stability | stable | sustainable
instability: instability | insecurity | destabilise
pressure: pressure | maximum pressure | pressed
limit: limit+ | restriction | restrict+ | curb+
balance: balance
equal-justice: justice | equality | discrimination | fair
racism: racism | racist | apartheid | islamophobia | antisemitism | hate
trust: trust | confidence | confident | reliable
promise: promise+ | vow+
celebrate: celebrate+ | honour+ | honor+
honour: honour | honor | dignity | respect | pride
god: god | prophet | divine
flag: flag | symbol | anthem
passport: passport | visa
registration: register+ | registration
distribution: distribute+ | distribution
list: list | ranking | table
rank: rank | position
example: example | model
experience: experience | skill
idea: idea | thought | theory
message: message
session: session | round
agenda: agenda
text: text | draft | version | article | clause
deadline: deadline | ultimatum | due
mine-clear: defuse+ | demining | foil+ | thwart+ | neutralise+ | dismantle+
remove: remove+ | delete+ | removal | collect+
add: add+ | additional | addition
choose: choose | choice | option
focus: focus+
connect: connect+ | link+ | related | connection | affiliated
separate: separate+ | separatist | secession | separation | separatists
mistake: mistake | error | wrong
burn: burn+
cross-fire: exchange of fire
seize: seize+ | confiscate+ | impound+
storm-building: storm+ | raid+
gather: gather+ | assemble+ | crowd
block: block+ | blocked
cut-off: cut off | sever+ | outage
leak: leak+ | spill
person: person | people | individual | human | humanity
place: place | site | location | point | spot
thing: thing | affairs
view-policy: approach | attitude
society: society | social | community
tribe: tribe | tribal | clan | ethnic
kurdish: kurdish | kurd | kurds | pkk | peshmerga
hamas: hamas
hezbollah: hezbollah
houthi: houthi | houthis | ansarallah
taliban: taliban
movement: movement
gaza-strip: gaza strip
west-bank: west bank
intifada: intifada | october 7
-: of course | according to
activity: activity | activities
public: public | general
mention: mention+ | refer+ | point out
perform: perform+ | carry out | carried out | conduct+
attention: attention | care
field: field | sector | sphere | area
basis: basis | foundation
act: act+ | behaviour | conduct | practice | performance
raise-issue: raise+ | bring up
against: against | versus
current: current | present | now | ongoing
set: series | set
introduce: introduce+
holy: holy | sacred
length: length | width | depth
diagnosis: diagnose+ | identify | identified | detect+
authority-own: authority | competence | mandate
near: near | close to | approach+
far: far | distance
natural: natural | nature
convert: convert+ | turn+ | become | became
serious: serious | seriously
receive: receive+ | obtain+ | get | got
season: season | summer | winter | autumn | spring
under: under | below
over: over | above
ruler: ruler
allocate: allocate+ | allocation | earmark+
always: always | permanent | constant | lasting
land: land | property | real estate
exist: exist+ | existence | presence
owner: owner | own+ | possess+ | property
engineer: engineer | engineering
opportunity: opportunity | chance
total: total | overall
amount-reach: reach+ | amount to | exceed+
compare: compare+ | comparison
second: second
third: third
then: then | after
before-now: so far | until now | before
about-topic: about | regarding | concerning
together-with: coincide+ | simultaneous
simple: simple | easy | ease | facilitate+
fast: fast | quick | rapid | speed | immediate | urgent | immediately
slow: slow | gradual
strong: strong | powerful | firm | decisive | resolute
moral: moral | ethics
intention-hostile: conspiracy | plot
provocation: provocation | provocative | incite+ | incitement
escalation: escalation | intensify | intensified
deescalation: de-escalation | restraint | calm
calm: calm | quiet
hit-target: targets | military targets
warhead-carry: range | long-range | medium-range
defence-system: iron dome | patriot | missile defence | thaad
jet-f: f-16 | f-35 | sukhoi
retake: retake | recapture+
volunteer: volunteer
ammunition: ammunition | shell | shells | munitions
container: container
reconnaissance: reconnaissance
satellite: satellite
mutual-defence: mutual defence | mutual assistance | mutual aid
body-guard: escort | bodyguard
parade: parade
banquet: banquet | dinner | lunch
gift: gift | present
signatory: signatory
appointment-date: scheduled date
unprecedented: unprecedented
historic: historic | landmark | turning point
unilateral: unilateral | unilateralism
hegemony: hegemony | imperialism | colonialism | arrogance
multipolar: multipolar | unipolar | world order
cold-war: cold war
world-war: world war
arms-race: arms race
proxy: proxy | proxies
succession: successor | succession | replace+ | replacement | alternative
oath: oath | inauguration | sworn in
dissolve: dissolve+ | dissolution
quota-seat: seat
poll-lead: ahead | lead+
second-round: second round | runoff
deadlock: deadlock | stalemate | impasse
press-conference: press conference | news conference
direct: direct | directly
indirect: indirect | indirectly
bread-line: queue | hoarding
exchange-market: currency market | black market
bond: bond | bonds
insurance: insurance | pension
startup: startup | innovation | innovative | invention | patent
phone: phone | mobile | smartphone
computer: computer | software | chip | semiconductor
app: app | platform | tiktok
study: study | studies
blood: blood | bloodshed | bloody
organ: kidney | brain | lung | transplant
heart-attack: heart attack | stroke
pregnant: pregnant | pregnancy
disabled: disabled | disability
orphan: orphan
charity: charity | donate+ | donation | donor
tear-gas: tear gas | rubber bullets
crackdown: crackdown | repression | suppress+
extradition: extradition | extradite+ | wanted
interpol: interpol
warrant: arrest warrant | warrant
identity: identity | id card
grave: grave | mass grave | cemetery | tomb
statue: statue | monument
square: square
gate: gate | door | entrance
wall: wall | fence
room: room | hall
fire-station: petrol station
market-place: shop | store | mall
shop-restaurant: restaurant | cafe
clothes: clothes | dress | clothing
color: black | white | green | red | yellow | blue | colour | color
light: light
sound: sound | siren | sirens
air: air
dust: dust | sand
stone: stone | rock
knife: knife | stab+ | stabbing
vehicle-ramming: ramming
motorcycle: motorcycle | bike
helmet: equipment | tool | device | gear
boycott: boycott+
solidarity: solidarity
unrwa: unrwa
flotilla: flotilla
accept: accept+ | acceptance
insist: insist+ | insistence | adhere+
express: express+
face: face+ | encounter+
suffer: suffer+ | suffering | undergo
escape: escape+ | flee | fled | fugitive
suspect: suspect | suspicious | doubt+ | suspicion
explain: explain+ | explanation | clarify
translate: translate+ | translation
write: write | wrote | written
read: read | reading
repeat: repeat+ | again | once more
final: final | ultimate
initial: initial | preliminary
priority: priority
framework: framework
mechanism: mechanism
storage: storage | reserve | stockpile | warehouse | depot
waste: waste | garbage | sewage
card: card | ticket
encourage: encourage+ | urge+
persuade: persuade+ | convince+
blame: blame+ | fault
justify: justify | justification | pretext | excuse
exploit: exploit+ | abuse | blackmail | extortion
propaganda: propaganda | disinformation | misinformation
scenario: scenario | speculation
proof: prove+ | proof
estimate: estimate+
calculate: calculate+ | account | audit
accountability: accountability | impunity | immunity
punishment-flog: flogging | lashes
jihad: jihad | jihadist
ideology: ideology | doctrine
communist: communist | socialist
far-right: far-right | right-wing | populist | left-wing
exile: exile
asylum: asylum
travel-ban: travel ban
stampede: stampede | crush
black-box: black box
mine-collapse: mine collapse | coal mine | miner
nuclear-leak: radiation | radioactive | nuclear leak
heatwave: heatwave
cold-wave: cold wave | blizzard | frost
epicentre: epicentre | epicenter
power-transfer: transfer of power | transition | transitional government
overthrow: overthrow | topple+ | oust+
asset: asset | wealth | property
reserve-fund: sovereign wealth fund
bankruptcy: bankruptcy | bankrupt
free-trade: free trade | eurasian economic union
oil-field: oil field | gas field
ground-invasion: ground invasion | ground offensive
space-launch: satellite launch
candidates-approve: guardian council | disqualify | disqualification
human-trafficking: human trafficking
mine: mine | coal
leaderless: vacuum | vacancy
record-high: record high | highest level
record-low: record low | lowest level
military-unit: military unit | battalion | brigade | division | regiment
far-east: far east
elite-forces: elite forces | elite troops
smear: smear+ | tarnish+
spread: spread
enlist: recruit+ | enlist+
down: shot down | down+
passenger: passenger | aboard
guest: guest
host-country: host+
icbm: intercontinental | icbm
takeoff: takeoff | take off
landing: landing | land+
wreckage: wreckage | remains
crew: crew | pilot
involvement: involvement | complicity
voluntary: voluntary
rupture: rupture | estrangement
solemn: wreath
limousine: limousine
concession: concession
satisfaction: satisfaction | satisfied
joy: joy | happy | delight
anger: anger | angry | outrage
silence: silence
pretext-attack: preemptive
responsibility-mil: general command | joint chiefs of staff | central command
advanced: advanced | sophisticated
uniform: uniform
belt-explosive: explosive belt
ransom: ransom
tender: tender | auction
point-basis: basis point
semi-final: semi-final
quarter-final: quarter-final
group-stage: group stage
draw: draw | tie
qualify: qualify | qualified | qualifier
extra-time: extra time | penalty shootout
red-card: red card | yellow card
interim: temporary | interim | transitional
count: number | figure | statistics | count
some: some | a number of
death: kill+ | killing | dead | slain | victim | martyr | martyred | die+ | death | deaths | fatalities | casualties | death toll | toll
`
