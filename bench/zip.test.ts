import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { readZip } from './zip.ts'

/** An archive of one file, as any zip program writes it. */
function archiveOf(name: string, content: string): Buffer {
  const packed = deflateRawSync(content)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(crc32(content), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(content.length, 18)
  shared.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
  const tail = Buffer.alloc(14)
  const directory = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([20, 0]),
    shared,
    tail,
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

test('unpacks a deflated file', () => {
  const [entry] = readZip(archiveOf('page.txt', 'who said what '.repeat(50)))
  assert.equal(entry?.name, 'page.txt')
  assert.equal(entry.bytes.toString(), 'who said what '.repeat(50))
})

test('does not take a text for an archive', () => {
  assert.throws(() => readZip(Buffer.from('no archive at all')), /not a zip archive/)
})
