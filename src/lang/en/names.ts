import type { NameWords } from '../../model/words/names.ts'

/** The names words of this language. */
export const names: NameWords = {
  article: '',
  possessives: ``,
  endings: ``,
  compounds: ``,
  plurals: ``,
  adjectival: ``,
  roles: `
    [one]
    president | president
    state president | president
    prime minister | prime minister
    premier | prime minister
    head of government | head of government
    chancellor | chancellor
    taoiseach | prime minister
    vice president | vice president
    vice-president | vice president
    first vice president | first vice president
    first vice-president | first vice president
    deputy prime minister | deputy prime minister
    deputy premier | deputy prime minister
    minister | minister
    deputy minister | deputy minister
    foreign minister | foreign minister
    foreign secretary | foreign minister
    minister of foreign affairs | foreign minister
    minister for foreign affairs | foreign minister
    secretary of state | foreign minister
    top diplomat | foreign minister
    deputy foreign minister | deputy foreign minister
    defence minister | defence minister
    defense minister | defence minister
    defence secretary | defence minister
    defense secretary | defence minister
    minister of defence | defence minister
    minister of defense | defence minister
    secretary of defense | defence minister
    secretary of war | defence minister
    war minister | defence minister
    interior minister | interior minister
    minister of interior | interior minister
    minister of the interior | interior minister
    home secretary | interior minister
    finance minister | finance minister
    minister of finance | finance minister
    treasury secretary | finance minister
    oil minister | oil minister
    energy minister | oil minister
    justice minister | justice minister
    health minister | health minister
    intelligence minister | intelligence minister
    unification minister | unification minister
    king | king
    queen | queen
    monarch | monarch
    emperor | king
    emir | emir
    amir | emir
    sultan | sultan
    crown prince | crown prince
    pope | pope
    supreme leader | Supreme Leader
    leader | leader
    ruler | leader
    head | head
    chief | head
    head of state | president
    chairman | head
    chairwoman | head
    chair | head
    speaker | speaker of parliament
    speaker of parliament | speaker of parliament
    parliament speaker | speaker of parliament
    parliamentary speaker | speaker of parliament
    deputy speaker | deputy speaker
    secretary | secretary
    secretary general | secretary general
    secretary-general | secretary general
    general secretary | secretary general
    director | director
    director general | director general
    director-general | director general
    managing director | managing director
    foreign policy chief | foreign policy chief
    high representative | foreign policy chief
    national security adviser | national security adviser
    national security advisor | national security adviser
    central bank governor | central bank governor
    chief justice | head of judiciary
    judiciary chief | head of judiciary
    prosecutor general | prosecutor general
    attorney general | prosecutor general
    prosecutor | prosecutor
    commander | commander
    commander-in-chief | commander-in-chief
    commander in chief | commander-in-chief
    army chief | chief of general staff
    army commander | commander-in-chief
    chief of staff | chief of staff
    chief of general staff | chief of general staff
    chief of the general staff | chief of general staff
    spokesperson | spokesperson
    spokesman | spokesperson
    spokeswoman | spokesperson
    press secretary | press secretary
    representative | representative
    permanent representative | permanent representative
    ambassador | ambassador
    envoy | envoy
    special envoy | special envoy
    deputy | deputy
    adviser | adviser
    advisor | adviser
    aide | aide
    governor | governor
    mayor | mayor
    judge | judge
    professor | professor
    analyst | analyst
    MP | MP
    lawmaker | MP
    senator | senator
    coach | coach
    official | official
  `,
  relatives: `
    [counterpart]
    counterpart | counterpart
  `,
  titles: `
    [title]
    Mr
    Mrs
    Ms
    Dr
    Sir
    Sheikh
    Ayatollah
    General
    Prince
  `,
  bodies: `
    [body]
    ministry | ministry
    parliament | Parliament
    army | Army
    armed forces | Army
    council | council
    commission | commission
    committee | committee
    [government]
    government | Government
    republic | Republic
    kingdom | Kingdom
  `,
  groups: `
    [many]
    officials | officials
    experts | experts
    analysts | analysts
    witnesses | witnesses
    residents | residents
    sources | sources
    diplomats | diplomats
    local media | local media
    [one]
    source | source
  `,
  documents: ``,
  fields: `
    foreign affairs | Foreign Affairs
    defence | Defence
    defense | Defence
    interior | Interior
    finance | Finance
    justice | Justice
    health | Health
  `,
  modifiers: `
    former | former
    ex- | former
    ex | former
    onetime | former
    erstwhile | former
    previous | former
    deposed | deposed
    ousted | deposed
    then | then
    then- | then
    acting | acting
    interim | interim
    caretaker | caretaker
    elect | elect
    -elect | elect
    designate | designate
    -designate | designate
    incoming | designate
    current | current
    incumbent | current
    sitting | current
    new | new
    late | late
    senior | senior
    top | senior
    presidential | presidential
    parliamentary | parliamentary
    official | official
  `,
  adjectives: '',
  determiners: `
    [some]
    a
    an
    one
    [many]
    some
    several
    many
    [this]
    this
    that
    the
  `,
  unnamed: ``,
  women: { ending: '', names: '' },
  men: '',
  reflexives: ``,
  aliases: ``,
  others: ``,
  pronouns: `
    [one]
    he
    she
    [many]
    they
    [two]
    both | people
  `,
  links: `
    [body]
    of
    of the
    for
    for the
    's
    ’s
  `,
  commonBodies: ``,
  seated: ``,
  capitals: ``,
  joins: `
    and
  `,
  pieces: ``,
  given: ``,
  home: ``,
  homeBodies: ``,
  stops: `
    said
    says
    told
    added
    on
    in
    at
    with
    by
    from
    to
    for
    that
    who
    which
    was
    is
    were
    has
    had
    will
    would
    after
    before
  `,
  verbal: ``,
  ordinary: ``,
}
