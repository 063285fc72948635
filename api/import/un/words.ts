// Texts of the list without the marks of how the file was made.

/** Blanks and line ends come from the layout. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Some dates have a time zone behind them: "2015-04-14-04:00". */
export function dayIn(text: string): string {
  return text.trim().replace(/^(\d{4}-\d{2}-\d{2})[-+T].*$/, '$1')
}
