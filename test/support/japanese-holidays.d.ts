declare module 'japanese-holidays' {
  const holidays: { isHoliday(date: Date, substitutes?: boolean): string | undefined };
  export default holidays;
}
