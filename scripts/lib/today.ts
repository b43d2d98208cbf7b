/** Today in Vietnam as `YYYY-MM-DD`, whatever the clock of the machine is set to. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
