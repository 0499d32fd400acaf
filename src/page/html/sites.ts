/**
 * Sites whose markup general rules misread, a line each: `host | field | selector`. The field is `drop` (furniture),
 * `text` or `headline`; a selector has tags, `.classes` and `#ids`, and spaces for "inside".
 */
export const SITES: string = `
sputniknews.com | drop | .b-article__refs-story
sputniknews.com | drop | .b-article__refs-item
sputniknews.com | drop | .b-article__meta
alyaum.com | drop | .aksa-section
`
