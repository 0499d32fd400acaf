/** A screen by its name and address; what is in braces is looked up in the samples' library. */
export interface Screen {
  readonly name: string
  readonly path: string
}

/** The screens of the desk over the samples. */
export const SCREENS: readonly Screen[] = [
  { name: 'stories', path: '/stories' },
  { name: 'story', path: '{story}' },
  { name: 'reader', path: '{page}?fact=s2' },
  { name: 'reader-raw', path: '{page}?view=both&face=sans' },
  { name: 'search', path: '/search?q=Putin' },
  { name: 'timeline', path: '/timeline?actor=Putin&actor=Kim+Jong+Un' },
  { name: 'actor', path: '/actors/Q7747' },
  { name: 'review', path: '/review' },
  { name: 'inbox', path: '/inbox' },
  { name: 'keys', path: '/keys' },
  { name: 'searches', path: '/search' },
]
