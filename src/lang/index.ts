import type { LanguagePack } from '../model/pack.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { fa } from './fa/index.ts'

/** Every language that Isnad reads, in the order in which an undecided page is tried. */
export const packs: readonly LanguagePack[] = [fa, ar, en]
