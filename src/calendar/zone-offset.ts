const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Minutes that the local time of an IANA zone is ahead of UTC at noon of an ISO day, summer time of its day
 * included: 210 for `Asia/Tehran` in 2024, 270 on 2022-08-15. Undefined for an unknown zone or day.
 */
export function zoneOffset(zone: string, isoDay: string): number | undefined {
  const noon = Date.parse(`${isoDay.slice(0, 10)}T12:00:00Z`)
  const format = formatOf(zone)
  if (Number.isNaN(noon) || !format) return undefined
  const name = format.formatToParts(noon).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const parts = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name)
  if (!parts) return undefined
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0))
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
    return format
  } catch {
    return undefined
  }
}
