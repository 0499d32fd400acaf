/** A record of a web archive that holds a page. */
export function warc(url: string, body: string): Buffer {
  const answer = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`)
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-06-19T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ]
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    answer,
    Buffer.from('\r\n\r\n'),
  ])
}
