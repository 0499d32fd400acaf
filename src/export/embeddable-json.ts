/** JSON that may stand in the script element of an HTML page, as JSON-LD often does: nothing in it ends that element. */
export function embeddableJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
