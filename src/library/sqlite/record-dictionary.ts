/**
 * What most records hold, for packing them small. Kept records depend on every character of it: it never changes; a better one
 * is a new layout of the library.
 */
export const RECORD_DICTIONARY: string = [
  '"events":[],"notes":[{"code":"no-published-date","message":"the page prints no date of publication"}]',
  '"dates":[{"surface":0,"span":[,"edtf":"2024-,"calendar":"persian","calendar":"islamic","calendar":"gregory","rule":"month of a year","rule":"relative day","rule":"weekday"}',
  '"keywords":[],"captions":[],"credit":null,"text":"","shortUrl":null,"updated":null,"published":{"value":"2024-T:00+03:30","edtf":"2024-","inferred":false,"rule":"',
  '{"role":"furniture","kind":"meta","span":[,"path":"body > div:nth-of-type(1) > p:nth-of-type(',
  '"blocks":[{"role":"headline","span":[},{"role":"lead","span":[},{"role":"body","span":[},{"role":"caption","span":[},{"role":"subheading","span":[',
  '"article":{"outlet":{"name":"","entity":"","surface":0,"span":[,"rule":"names itself in its opener"},"headline":"","kicker":null,"lead":"","section":null,"code":null,"byline":null,',
  '"page":{"id":"sha256:","url":"https://www.","path":null,"language":"fa","language":"ar","capturedAt":"2024-:00Z","length":',
  '{"@":0,"surface":0,"span":[,"how":"name","rule":"known name"},"how":"surname","rule":"part of an earlier name"},"how":"role","rule":"office","how":"pronoun","how":"description","candidates":[{"entity":"","name":"","score":0.,"reasons":["',
  '"statements":[{"id":"s1","place":"body","kind":"indirect","kind":"direct","kind":"mixed","stance":"asserts","stance":"claims","stance":"denies","speaker":{"@":1,"surface":0,"span":[,"named":true,"rule":"subject"},"addressee":null,',
  '"cue":{"text":0,"span":[},"content":{"text":0,"span":[,"pieces":[[]]},"said":{"edtf":null,"place":null,"medium":null},"said":null,"chain":[{"@":2,"surface":null,"span":null,"relation":"quoted","relation":"relayed","relation":"published","inherited":true,"rule":"page outlet"}],"inside":null,"rule":"subject cue content"}',
].join('')
