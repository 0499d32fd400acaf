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
    prime minister | prime minister
    foreign minister | foreign minister
    defence minister | defence minister
    minister | minister
    spokesperson | spokesperson
    spokesman | spokesperson
    spokeswoman | spokesperson
    ambassador | ambassador
    secretary-general | secretary general
    governor | governor
    mayor | mayor
    commander | commander
    judge | judge
    professor | professor
    analyst | analyst
    director | director
    chairman | head
    leader | leader
    king | king
    MP | MP
    senator | senator
    coach | coach
    official | official
  `,
  relatives: ``,
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
  bodies: ``,
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
  fields: ``,
  modifiers: ``,
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
  links: ``,
  seated: ``,
  capitals: ``,
  joins: `
    and
  `,
  pieces: ``,
  given: ``,
  home: ``,
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
