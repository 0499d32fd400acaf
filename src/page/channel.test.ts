import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelOf, hostsOfChannel, wordsOfChannel } from './channel.ts'

const cases: readonly [url: string | null, channel: string | undefined, words?: string][] = [
  ['https://t.me/KavehOnline/77251', 'KavehOnline', 'Kaveh Online'],
  ['https://t.me/s/akhbar_shomal?q=1', 'akhbar_shomal', 'akhbar shomal'],
  ['https://www.instagram.com/p/', undefined],
  ['https://www.isna.ir/news/140303', undefined],
  [null, undefined],
]

for (const [url, channel, words] of cases) {
  test(`${url} ${channel ? `is of ${channel}` : 'does not name a channel'}`, () => {
    assert.equal(channelOf(url), channel)
    if (channel) assert.equal(wordsOfChannel(channel), words)
  })
}

const hosts: readonly [channel: string, host: string, expected: boolean][] = [
  ['Kavehna', 'kavehnews.ir', true],
  ['KavehOnline_ir', 'kavehonline.com', true],
  ['kaveh1403', 'kaveh.ir', true],
  ['dena', 'denews.ir', false],
]

for (const [channel, host, expected] of hosts) {
  test(`${channel} ${expected ? 'may stand' : 'does not stand'} for ${host}`, () => {
    assert.equal(hostsOfChannel(channel).includes(host), expected)
  })
}
