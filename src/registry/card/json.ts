/** ModelCardContent is `.*`, in which the service's `.` matches no line end of Unicode; JSON.stringify leaves three in. */
export function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
