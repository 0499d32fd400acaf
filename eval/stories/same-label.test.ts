import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameLabel } from './same-label.ts'

const SAME = [
  ['Yousef al-Otaiba', 'Youssef Al-Atiba'],
  ['Ahmad Nasser al-Sabah', 'Ahmad Nasser Al-Mohammad Al-Sabah'],
  ['US Central Command', 'United States Central Command'],
  ['Sudanese Ministry of Irrigation', 'Ministry of Irrigation Sudan'],
  ['Vardan Toganyan', 'Vartan Touganian'],
  ['Libyan Red Crescent', 'Red Crescent of Libya'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['OCHA', 'United Nations Office for the Coordination of Humanitarian Affairs'],
  ['US officials (to the New York Times)', 'officials of United States'],
  ['Qasem Rezaei', 'Ghasem Rezaei'],
] as const

const OTHERS = [
  ['Ministry of Interior of Iran', 'Ministry of Foreign Affairs of Iran'],
  ['Iran', 'Ministry of Foreign Affairs of Iran'],
  ['Ministry of Defence of Russia', 'Ministry of Defence of Ukraine'],
  ['Adrienne Watson', 'National Security Council'],
  ['Yahya Saree', 'Houthi armed forces'],
  ['Ali Rabiei', 'Ali Abedzadeh'],
] as const

for (const [one, other] of SAME)
  test(`one and the same: ${one} and ${other}`, () => assert.ok(isSameLabel(one, other)))

for (const [one, other] of OTHERS)
  test(`does not take ${one} for ${other}`, () => assert.ok(!isSameLabel(one, other)))
