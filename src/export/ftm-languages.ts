/** ISO 639-1 codes and, after the colon, the ISO 639-3 codes that FollowTheMoney knows. */
const CODES = `
af:afr ar:ara az:aze be:bel bg:bul bs:bos ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est
fa:fas fi:fin fr:fra he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz
kn:kan ko:kor ky:kir lb:ltz lt:lit lv:lav mk:mkd mn:mon ms:msa mt:mlt nl:nld no:nor pl:pol pt:por
ro:ron ru:rus sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa tg:tgk tk:tuk tr:tur uk:ukr ur:urd uz:uzb
zh:zho
`

const BY_CODE: ReadonlyMap<string, string> = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The code that FollowTheMoney has for a language, or null where it has none. */
export function ftmLanguage(code: string): string | null {
  return BY_CODE.get(code) ?? null
}
