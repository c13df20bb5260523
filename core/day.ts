/** The calendar day at a moment where the reader is: `2026-02-05`. `time` is in milliseconds since 1970. */
export function dayAt(time: number): string {
  const moment = new Date(time)
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map(number => String(number).padStart(2, '0'))
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
