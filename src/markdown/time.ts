const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `21 Nov 2026 14:02 UTC`, the same on every machine. */
export function dateAndTime(date: Date): string {
  const time = date.toISOString().slice('2026-11-21T'.length, '2026-11-21T14:02'.length)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} UTC`
}
