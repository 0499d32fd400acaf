import type { ChainWords } from '../../model/words/chains.ts'

/** The words of English that name through whom a text came. */
export const chains: ChainWords = {
  openers: '',
  sentenceOpeners: '',
  quoting: 'citing',
  fillers: '',
  reporters: '',
  datelines: 'from',
  interviews: `
    interview
  `,
  partners: 'with',
  addressing: 'to',
  anaphors: '',
  credits: 'source',
  naming: '',
  homeCountries: '',
  interviewHolds: 'speaker',
}
