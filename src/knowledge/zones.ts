/** IANA time zones of the countries whose outlets Isnad reads, by ISO 3166 alpha-2 code. */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AF: 'Asia/Kabul',
  BH: 'Asia/Bahrain',
  DJ: 'Africa/Djibouti',
  DZ: 'Africa/Algiers',
  EG: 'Africa/Cairo',
  IL: 'Asia/Jerusalem',
  IQ: 'Asia/Baghdad',
  IR: 'Asia/Tehran',
  JO: 'Asia/Amman',
  KW: 'Asia/Kuwait',
  LB: 'Asia/Beirut',
  LY: 'Africa/Tripoli',
  MA: 'Africa/Casablanca',
  MR: 'Africa/Nouakchott',
  OM: 'Asia/Muscat',
  PS: 'Asia/Gaza',
  QA: 'Asia/Qatar',
  SA: 'Asia/Riyadh',
  SD: 'Africa/Khartoum',
  SO: 'Africa/Mogadishu',
  SY: 'Asia/Damascus',
  TJ: 'Asia/Dushanbe',
  TN: 'Africa/Tunis',
  TR: 'Europe/Istanbul',
  YE: 'Asia/Aden',
}

/** The time zone of a country with one; undefined for countries with several, and unknown ones. */
export function zoneOf(country: string | null): string | undefined {
  return country === null ? undefined : ZONES[country]
}
