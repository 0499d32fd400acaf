/** Types of schema.org and the types that each lies in. */
export const SCHEMA_TYPES: Readonly<{ [type: string]: readonly string[] }> = {
  Thing: [],
  CreativeWork: ['Thing'],
  NewsArticle: ['Article', 'CreativeWork', 'Thing'],
  Quotation: ['CreativeWork', 'Thing'],
  Person: ['Thing'],
  Organization: ['Thing'],
  NewsMediaOrganization: ['Organization', 'Thing'],
  GovernmentOrganization: ['Organization', 'Thing'],
  Place: ['Thing'],
  Country: ['AdministrativeArea', 'Place', 'Thing'],
  Event: ['Thing'],
}

/** Properties of schema.org, the type that bears each, and the types (or `Text`, `Date`, `URL`) that it expects. */
export const SCHEMA_PROPERTIES: Readonly<{
  [property: string]: readonly [of: string, ...expected: string[]]
}> = {
  name: ['Thing', 'Text'],
  alternateName: ['Thing', 'Text'],
  identifier: ['Thing', 'Text', 'URL'],
  url: ['Thing', 'URL'],
  sameAs: ['Thing', 'URL'],
  headline: ['CreativeWork', 'Text'],
  alternativeHeadline: ['CreativeWork', 'Text'],
  abstract: ['CreativeWork', 'Text'],
  text: ['CreativeWork', 'Text'],
  keywords: ['CreativeWork', 'Text', 'URL'],
  inLanguage: ['CreativeWork', 'Text'],
  author: ['CreativeWork', 'Person', 'Organization', 'Text'],
  creator: ['CreativeWork', 'Person', 'Organization'],
  publisher: ['CreativeWork', 'Person', 'Organization'],
  creditText: ['CreativeWork', 'Text'],
  datePublished: ['CreativeWork', 'Date'],
  dateModified: ['CreativeWork', 'Date'],
  isBasedOn: ['CreativeWork', 'CreativeWork', 'URL'],
  isPartOf: ['CreativeWork', 'CreativeWork', 'URL'],
  hasPart: ['CreativeWork', 'CreativeWork'],
  mentions: ['CreativeWork', 'Thing'],
  recordedIn: ['CreativeWork', 'Event'],
  articleBody: ['Article', 'Text'],
  articleSection: ['Article', 'Text'],
  spokenByCharacter: ['Quotation', 'Person', 'Organization'],
  startDate: ['Event', 'Date'],
  endDate: ['Event', 'Date'],
  location: ['Event', 'Place', 'Text'],
}
