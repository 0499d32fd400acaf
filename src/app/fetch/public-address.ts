import { BlockList, isIP } from 'node:net'

/** IPv4 networks that are no part of the public internet (IANA's special-purpose registry, and multicast). */
const CLOSED_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
/** Of IPv6 only global unicast is public, without the networks that tunnel, document or test. */
const OPEN_6: readonly (readonly [network: string, bits: number])[] = [['2000::', 3]]
const CLOSED_6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]
/** Prefixes that carry an IPv4 address in their last 32 bits: mapped, and translated (NAT64). */
const MAPPED = '::ffff:'
const TRANSLATED = '64:ff9b::'

const closed = new BlockList()
const open6 = new BlockList()
for (const [network, bits] of CLOSED_4) {
  closed.addSubnet(network, bits, 'ipv4')
  for (const prefix of [MAPPED, TRANSLATED])
    closed.addSubnet(`${prefix}${network}`, 96 + bits, 'ipv6')
}
for (const [network, bits] of CLOSED_6) closed.addSubnet(network, bits, 'ipv6')
for (const [network, bits] of OPEN_6) open6.addSubnet(network, bits, 'ipv6')
for (const prefix of [MAPPED, TRANSLATED]) open6.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6')

/** Whether an IP address belongs to the public internet; what is no address does not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  if (version !== 6 || address.includes('%')) return false
  return open6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}
