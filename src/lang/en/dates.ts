import type { DateWords } from '../../model/words/dates.ts'

/** The date words of English. */
export const dates: DateWords = {
  calendar: 'gregory',
  olderYears: null,
  hijriSettled: true,
  weekStart: 1,
  weekSettled: true,
  shortOrder: null,
  endIsDay: false,
  prepositionMakesMonth: true,
  bareUnit: 'one',
  verb: 'before',
  proclitics: '',

  months: `
[gregory]
1 | january
1 | jan
2 | february
2 | feb
3 | march | weak
3 | mar | weak
4 | april
4 | apr
5 | may | weak
6 | june
6 | jun
7 | july
7 | jul
8 | august
8 | aug
9 | september
9 | sept
9 | sep
10 | october
10 | oct
11 | november
11 | nov
12 | december
12 | dec
[persian]
1 | farvardin
2 | ordibehesht
3 | khordad
4 | tir | weak
5 | mordad
6 | shahrivar
7 | mehr | weak
8 | aban | weak
9 | azar | weak
10 | dey | weak
11 | bahman | weak
12 | esfand
[islamic]
1 | muharram
2 | safar | weak
7 | rajab | weak
8 | shaban | weak
9 | ramadan
10 | shawwal
`,
  monthSuffix: null,

  weekdays: `
0 | sunday
1 | monday
2 | tuesday
3 | wednesday
4 | thursday
5 | friday
6 | saturday
0 | sun | weak
1 | mon | weak
2 | tue | weak
2 | tues | weak
3 | wed | weak
4 | thu | weak
4 | thur | weak
5 | fri | weak
6 | sat | weak
`,

  days: `
0 | today
-1 | yesterday
-2 | the day before yesterday
1 | tomorrow
2 | the day after tomorrow
0 | tonight
`,
  years: '',
  parts: `
morning
afternoon
evening
night
noon
midnight
`,
  units: `
[hour]
one | hour
many | hours
[day]
one | day
many | days
[week]
one | week
many | weeks
[month]
one | month
many | months
[year]
one | year
many | years
[decade]
one | decade
many | decades
[century]
one | century
many | centuries
[half]
one | half
[quarter]
one | quarter
`,
  spansOfMonths: '',
  shifts: `
-1 | last | before
-1 | past | before
-1 | the past | before
-1 | the last | before
1 | next | before
1 | the next | before
1 | coming | before
1 | the coming | before
0 | this | before
0 | current | before
0 | the current | before
same | the same | before
same | that | before
`,
  ago: `
-1 | ago
-1 | earlier
1 | from now
`,
  numbers: `
1 | one
1 | a
1 | an
2 | two
3 | three
4 | four
5 | five
6 | six
7 | seven
8 | eight
9 | nine
10 | ten
11 | eleven
12 | twelve
13 | thirteen
14 | fourteen
15 | fifteen
16 | sixteen
17 | seventeen
18 | eighteen
19 | nineteen
20 | twenty
30 | thirty
40 | forty
50 | fifty
60 | sixty
70 | seventy
80 | eighty
90 | ninety
100 | hundred
1000 | thousand
`,
  ordinals: `
1 | first
2 | second
3 | third
4 | fourth
5 | fifth
6 | sixth
7 | seventh
8 | eighth
9 | ninth
10 | tenth
11 | eleventh
12 | twelfth
13 | thirteenth
14 | fourteenth
15 | fifteenth
16 | sixteenth
17 | seventeenth
18 | eighteenth
19 | nineteenth
20 | twentieth
30 | thirtieth
`,
  numberJoin: '-',
  tensFirst: true,
  ordinalSuffix: null,
  few: `
a few
several
a couple of
`,

  edges: `
[start]
the beginning of
the start of
[early]
early
[mid]
mid
[late]
late
[end]
the end of
`,
  seasons: `
1 | spring
2 | summer
3 | autumn
3 | fall
4 | winter
`,
  decades: `
1920 | the twenties
1930 | the thirties
1940 | the forties
1950 | the fifties
1960 | the sixties
1970 | the seventies
1980 | the eighties
1990 | the nineties
`,
  eras: `
[gregory]
ad
ce
[bc]
bc
bce
[islamic]
ah
`,
  joins: `
[of]
of
the
[in]
in
since
by
until
during
[to]
to
until
through
[from]
from
[between]
between
[and]
and
[article]
the
[every]
every
[ordinal]
th
st
nd
rd
`,

  counted: `
people
percent
million
billion
thousand
troops
soldiers
dollars
km
miles
`,
  notDates: `
black friday
good friday
end of the day
`,
  heads: `
[name]
street
square
[event]
olympics
euro
expo
vision
agenda
resolution
`,

  tenses: `
[future]
will
shall
going to
is set to
are set to
is due to
scheduled
expected
[past]
said
was
were
had
did
told
announced
met
held
`,
  cues: '',

  namedDays: `
gregory | 12 | 25 | christmas day
gregory | 12 | 25 | christmas
gregory | 1 | 1 | new year's day
persian | 1 | 1 | nowruz
islamic | 1 | 10 | ashura
gregory | 5 | 9 | victory day | russia moscow
gregory | 8 | 15 | liberation day | korea
`,
  jubilees: `
[word]
anniversary
[occasion]
on the occasion
to mark
marking
`,
  events: `
1945-09-03 | victory in world war ii | beijing china
1945-05-09 | victory in world war ii | moscow russia
`,

  clock: `
[at]
at
[am]
am
a.m.
[pm]
pm
p.m.
`,
  zones: `
+00:00 | gmt
+00:00 | utc
+00:00 | z
`,
}
