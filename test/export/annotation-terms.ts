/** Keys, types and motivations of the JSON-LD context of the Web Annotation vocabulary (W3C), those that are not for images or styles. */
export const ANNOTATION_KEYS: ReadonlySet<string> = new Set(
  `@context id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator
  generator rights homepage via canonical cached conformsTo items partOf first last next prev audience motivation
  purpose textDirection accessibility bodyValue format language processingLanguage value exact prefix suffix name
  email nickname label created modified generated sourceDate sourceDateStart sourceDateEnd start end total startIndex`
    .trim()
    .split(/\s+/),
)

/** The types that a node may name. */
export const ANNOTATION_TYPES: ReadonlySet<string> = new Set(
  `Annotation TextualBody SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector
  TextPositionSelector DataPositionSelector RangeSelector TimeState HttpRequestState Choice Person Software Organization
  AnnotationCollection AnnotationPage Audience`
    .trim()
    .split(/\s+/),
)

/** What an annotation or a part of its body may be for. */
export const MOTIVATIONS: ReadonlySet<string> = new Set(
  `assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating
  questioning replying tagging`
    .trim()
    .split(/\s+/),
)
