import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInSet } from './find-in-set.ts'
import { fallsBelowStories, readStoryFloors } from './floors.ts'
import { readStorySet, storySets } from './gold.ts'
import type { StoryFigures } from './score-set.ts'
import { scoreSet, STORY_FIGURES } from './score-set.ts'

const NOTHING = Object.fromEntries(
  STORY_FIGURES.map((name) => [name, null]),
) as unknown as StoryFigures

describe('fallsBelowStories', () => {
  const floors = { first: { storyF1: 90, falseIndependence: 4 } }

  it('tells of a figure that fell', () =>
    assert.deepEqual(fallsBelowStories(floors, 'first', { ...NOTHING, storyF1: 80 }), [
      'first storyF1: 80, was 90',
    ]))

  it('tells of false independence that rose', () =>
    assert.equal(
      fallsBelowStories(floors, 'first', { ...NOTHING, falseIndependence: 9 }).length,
      1,
    ))

  it('does not tell of a small fall, or of a set without floors', () => {
    assert.deepEqual(fallsBelowStories(floors, 'first', { ...NOTHING, storyF1: 89 }), [])
    assert.deepEqual(fallsBelowStories(floors, 'other', { ...NOTHING, storyF1: 1 }), [])
  })
})

describe('the figures of the story sets', () => {
  for (const folder of storySets()) {
    const set = readStorySet(folder)
    it(`do not fall below the floors on ${set.name}`, async () => {
      const { figures } = scoreSet(set, await findInSet(set))
      assert.deepEqual(fallsBelowStories(readStoryFloors(), set.name, figures), [])
    })
  }
})
