import { countryOf, metadataOf } from '../src/analyse/metadata.ts'
import { outletInside, outletPhrases } from '../src/analyse/outlets.ts'
import { knowledge } from '../src/app/knowledge.ts'
import { readBytes } from '../src/app/read.ts'
import { findSources } from '../src/detect/chains/find-sources.ts'
import { findPhrases } from '../src/detect/names/find-phrases.ts'
import { resolvePhrases } from '../src/detect/names/resolve.ts'
import { outletFinder } from '../src/knowledge/outlet-finder.ts'
import { romaniser } from '../src/knowledge/romaniser.ts'
import { packs } from '../src/lang/index.ts'
import type { NounPhrase } from '../src/model/phrase.ts'
import { findBlocks } from '../src/page/blocks.ts'
import { decode } from '../src/page/decode.ts'
import { detectLanguage } from '../src/page/language.ts'
import { toReading } from '../src/text/reading.ts'
import type { Corpus } from './corpus.ts'
import { secondsOf, someOf } from './rounds.ts'

/** What deciding whom the phrases of a page stand for takes of the whole reading: a share of its time. */
export function measureResolver(corpus: Corpus): number {
  const pages = someOf(corpus)
  const runs = pages.map(resolverOf)
  const whole = secondsOf(() => pages.forEach((page) => readBytes(page)))
  return secondsOf(() => runs.forEach((run) => run())) / whole
}

/** The resolving of one page, with all that goes before it done. */
function resolverOf(bytes: Uint8Array): () => void {
  const { text } = decode(bytes)
  const pack = detectLanguage(text, packs) ?? packs[0]!
  const page = { id: 'bench', text, url: null, path: null, capturedAt: null }
  const blocks = findBlocks(text, pack)
  const reading = toReading(text, blocks)
  const found = findPhrases(reading, pack, knowledge())
  const findOutlet = outletFinder(knowledge(), { language: pack.code, host: null })
  const outletAt = outletPhrases(reading, findOutlet)
  const sources = findSources(reading, pack, { phrases: found.phrases, outletAt })
  const parts = { page, blocks, reading, sources, findOutlet, pack, knowledge: knowledge() }
  const metadata = metadataOf(parts)
  const options = {
    pack,
    knowledge: knowledge(),
    romanise: romaniser(pack.code, knowledge()),
    homeCountry: countryOf(metadata, knowledge()),
    outletIn: (phrase: NounPhrase) =>
      outletInside(phrase, outletAt, reading.tokens)?.entity ?? null,
    at: metadata.published?.edtf ?? null,
    page: page.id,
  }
  return () => void resolvePhrases(found, reading, options)
}
