/** The columns of the terminal; where there is none, those that `COLUMNS` gives, else 100. */
export function columnsOf(): number {
  return process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)
}
