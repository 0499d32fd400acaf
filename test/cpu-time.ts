/** Milliseconds of processor time that this process took so far; unlike the clock it does not count what others take. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
