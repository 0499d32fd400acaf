import type { LanguagePack } from '../../model/pack.ts'
import { chains } from './chains.ts'
import { circumstances } from './circumstances.ts'
import { concepts } from './concepts.ts'
import { dates } from './dates.ts'
import { events } from './events.ts'
import { furniture } from './furniture.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { search } from './search.ts'
import { spelling } from './spelling.ts'
import { statements } from './statements.ts'

/** The pack of this language. */
export const fa: LanguagePack = {
  code: 'fa',
  direction: 'rtl',
  spelling,
  search,
  furniture,
  dates,
  names,
  statements,
  chains,
  circumstances,
  concepts,
  events,
  numbers,
}
