/** What has become of people that are counted, by the concept that tells it. */
export const FATES: Readonly<Record<string, string>> = {
  kill: 'dead',
  die: 'dead',
  casualties: 'dead',
  death: 'dead',
  wound: 'wounded',
  arrest: 'arrested',
  missing: 'missing',
  displaced: 'displaced',
  kidnap: 'kidnapped',
  infect: 'infected',
  rescue: 'rescued',
  execution: 'executed',
}

/** Concepts that are counted; what else follows a number is told of it, not counted by it. */
export const COUNTED: ReadonlySet<string> = new Set(
  `percent dollar euro rial toman rouble pound dinar yuan won ton kilogram kilometre hectare litre megawatt
  degree barrel year month week day hour century time person people citizen women men child youth family population
  soldier fighter army commander civilian refugee migrant hostage prisoner-of-war prison detainee police guard
  worker employment teacher school university student doctor patient journalist activist expert lawmaker minister
  official diplomat member representative candidate delegation envoy ambassador lawyer judge cleric player fan
  protest demonstration settlement settler accuse murder terrorism group mercenary
  missile drone fighter-jet aircraft helicopter tank weapon bomb shelling ship navy car truck railway bridge tunnel
  airstrike attack strike explosion massacre war-crime operation offensive shooting
  state city village district province region island port airport road military-base camp hospital house building
  factory mosque church company organisation party bank market project facility power-plant nuclear-plant
  vote ballot-box election session match goal award record team book film video song flight letter phone-call
  agreement contract treaty text condition sanction law resolution initiative step visit meeting statement
  report accident earthquake flood storm wildfire infect disease death vaccine medicine cargo goods wheat gold oil gas
  centrifuge nuclear-weapon satellite space animal forest job housing aid humanitarian-aid passport
  violation violence drugs money share test nuclear-test missile-test example question answer reason option choose
  airline truck sport player fighter`.split(/\s+/),
)
