/** What the guard before the screens tells of who asks. */
export interface Asking {
  readonly Variables: { readonly role?: string }
}
