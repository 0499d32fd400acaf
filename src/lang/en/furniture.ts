import type { FurnitureWords } from '../../model/words/furniture.ts'

/** The furniture words of this language; pages in other languages use many of them too. */
export const furniture: FurnitureWords = {
  whole: `
[menu]
home
menu
search
login
sign in
register
en
fa
ar
english
more
x
tv
live
top
pdf
rss
sitemap
trending plus
exit mobile version
site icon
click to read full article
scroll to top
skip to content
background
[share]
share
share this
print
copy link
facebook
twitter
whatsapp
telegram
messenger
instagram
linkedin
pinterest
email
youtube
tweet
tt
[font-size]
plusresetminus
a
a+
a-
a a
+ -
[ad]
ad
ads
advertisement
ad code
[captcha]
captcha
[comment-form]
comments
leave a comment
cancel reply
post comment
[form]
name
website
submit
reply
comment
[counter]
time
view
views
[follow]
follow us
subscribe
newsletter
google news
`,
  starts: `
[comment-form]
please enter
your email address will not
[follow]
follow us on
subscribe to
follow on google news
[ad]
adsbygoogle
[meta]
posted by
posted on
posted in
last modified
[captcha]
please solve
[cookie]
this site uses cookies
we use cookies
[rights]
copyright
all rights reserved
`,
  anywhere: `
[follow]
google news
applcation icons
[rights]
all rights reserved
[cookie]
uses cookies
[placeholder]
lorem ipsum
undefined undefined
web analytics made easy
`,
  labels: `
[published]
published on
published at
published:
date:
[updated]
updated:
last updated
updated on
[code]
id:
news id:
[link]
short link
url:
[section]
category:
section:
[views]
views:
reads:
`,
  sections: `
world
politics
economy
sport
sports
culture
opinion
`,
  keywords: `
tags
tags:
keywords
keywords:
related topics
`,
  credits: `
source:
`,
  ends: `
the end
ends
`,
  related: `
[insert]
read also
read more
see also
also read
[next]
related news
related articles
related stories
related posts
most read
most popular
you may also like
more from
more stories
recommended
latest news
trending now
`,
  tails: '',
  bylines: `
by
written by
reported by
`,
  agencies: `
afp
ap
reuters
tass
dpa
upi
agencies
`,
  captions: `
photo
photo:
image:
picture:
photo credit
file photo
©
getty images
`,
  media: `
news | News
press | Press
tv | TV
fm | FM
daily | Daily
times | Times
post | Post
online | Online
`,
  lumped: `
agencies
`,
  signs: `
appeared first on
`,
  openers: '',
  calendar: `
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sep
sept
oct
nov
dec
monday
tuesday
wednesday
thursday
friday
saturday
sunday
mon
tue
wed
thu
fri
sat
sun
st
nd
rd
th
am
pm
gmt
utc
date
at
t
z
`,
  today: `
today
`,
  continuing: `
he added
she added
they added
meanwhile
however
`,
  grammar: `
the
of
to
and
in
that
is
was
on
for
with
said
he
it
as
by
at
from
has
have
had
were
will
be
an
not
`,
  policy: '',
}

/** The furniture words of a language, and the Latin ones that stand on its pages as they are. */
export function withLatin(own: FurnitureWords): FurnitureWords {
  const lists = Object.keys(furniture) as (keyof FurnitureWords)[]
  const joined = lists.map((list) => [list, `${own[list]}\n${furniture[list]}`])
  return Object.fromEntries(joined)
}
