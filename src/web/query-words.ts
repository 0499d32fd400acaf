/** The address of a search. */
export function searchAddress(
  options: Readonly<{ [name: string]: string | null | undefined }>,
): string {
  const given = Object.entries(options).filter(([, value]) => value)
  return `/search?${new URLSearchParams(given as [string, string][])}`
}
