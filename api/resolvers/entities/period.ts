// `since` and `until` of a record as one value.
export function periodOf({ since, until }: { readonly since?: string | undefined; readonly until?: string | undefined }): { since: string | null; until: string | null } {
  return { since: since ?? null, until: until ?? null }
}
