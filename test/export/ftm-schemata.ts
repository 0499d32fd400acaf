/** A schema of FollowTheMoney: what it extends, what it must have, and its own properties with their types. */
interface Schema {
  readonly extends: readonly string[]
  readonly required: readonly string[]
  /** `name:type`; an entity's type is the schema that it must lie in. */
  readonly properties: string
}

const SCHEMATA: Readonly<{ [name: string]: Schema }> = {
  Thing: {
    extends: [],
    required: ['name'],
    properties: `name:name alias:name weakAlias:name summary:text notes:text description:text country:country
      sourceUrl:url publisher:string publisherUrl:url wikipediaUrl:url wikidataId:identifier keywords:string
      topics:topic proof:Document modifiedAt:date retrievedAt:date`,
  },
  Interval: {
    extends: [],
    required: [],
    properties: `startDate:date endDate:date date:date summary:text description:text recordId:string sourceUrl:url
      proof:Document publisher:string retrievedAt:date`,
  },
  Analyzable: {
    extends: [],
    required: [],
    properties:
      'detectedLanguage:language detectedCountry:country namesMentioned:name peopleMentioned:name',
  },
  Document: {
    extends: ['Thing', 'Analyzable'],
    required: ['fileName'],
    properties: `contentHash:checksum title:string author:string generator:string crawler:string fileName:string
      mimeType:mimetype language:language bodyText:text translatedText:text translatedLanguage:language date:date
      authoredAt:date publishedAt:date processingAgent:string processedAt:date`,
  },
  Article: { extends: ['Document'], required: [], properties: '' },
  LegalEntity: {
    extends: ['Thing'],
    required: [],
    properties: 'jurisdiction:country status:string',
  },
  Person: { extends: ['LegalEntity'], required: [], properties: 'position:string title:string' },
  Organization: { extends: ['LegalEntity'], required: [], properties: '' },
  PublicBody: { extends: ['Organization'], required: [], properties: '' },
  Mention: {
    extends: [],
    required: ['document', 'name'],
    properties:
      'document:Document resolved:LegalEntity name:name detectedSchema:string contextCountry:country',
  },
  Event: {
    extends: ['Interval', 'Analyzable', 'Thing'],
    required: ['name'],
    properties: 'location:address important:string organizer:LegalEntity involved:LegalEntity',
  },
  Note: { extends: ['Thing', 'Analyzable'], required: [], properties: 'entity:Thing' },
}

/** All schemata that a schema lies in, itself first. */
export function lineage(name: string): string[] {
  const schema = SCHEMATA[name]
  return schema ? [name, ...schema.extends.flatMap(lineage)] : []
}

/** The properties that an entity of a schema may have, with their types. */
export function propertiesOf(name: string): ReadonlyMap<string, string> {
  const pairs = lineage(name).flatMap((one) => SCHEMATA[one]!.properties.trim().split(/\s+/))
  return new Map(pairs.filter(Boolean).map((pair) => pair.split(':') as [string, string]))
}

/** What an entity of a schema must have; a document goes by its file name or title, not by a name. */
export function requiredOf(name: string): string[] {
  const required = lineage(name).flatMap((one) => SCHEMATA[one]!.required)
  return lineage(name).includes('Document') ? ['fileName'] : [...new Set(required)]
}
