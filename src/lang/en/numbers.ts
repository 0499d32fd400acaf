import type { NumberWords } from '../../model/words/numbers.ts'

/** English numbers above a hundred, and the words around numbers. */
export const numbers: NumberWords = {
  cardinals: `
2 | both
12 | a dozen
12 | dozen
0 | zero
`,
  scales: `
100 | hundred
1000 | thousand
1000000 | million
1000000 | mln
1000000000 | billion
1000000000 | bn
1000000000000 | trillion
`,
  fractions: `
0.5 | half
0.5 | a half
0.5 | half a
0.5 | half of a
0.25 | a quarter
0.25 | a quarter of a
0.25 | quarter of a
0.75 | three quarters of a
`,
  bare: `
a
an
one
hundred
thousand
million
billion
trillion
dozen
both
`,
  decimalMarks: '',
  signs: `
[and]
and
[to]
to
or
[between]
between
[about]
about
around
roughly
approximately
nearly
almost
some
an estimated
estimated
close to
[more]
more than
over
at least
above
in excess of
upwards of
exceeding
no fewer than
[less]
less than
fewer than
under
up to
below
at most
no more than
not more than
[behind more]
or more
plus
[behind less]
or fewer
or less
[behind about]
or so
[code]
article
resolution
channel
number
no
flight
page
chapter
paragraph
clause
phase
room
route
highway
covid
top
season
episode
[ordinal]
th
st
nd
rd
s
g
[skipped]
of
the
other
more
additional
us
new
a
[person]
people
persons
person
citizens
individuals
men
others
`,
}
