// Says on the last line of standard error what a process has used: loaded before it.
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write(`\n${JSON.stringify({ cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 })}\n`)
})
