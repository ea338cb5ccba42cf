import { playDemo } from '../../lib/local/demo.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

// Plays the first weeks of the sample newsroom into a folder, for a test that kills it: tsx play.ts FOLDER PORT WEEKS
const [data = '', port = '0', weeks = '1'] = process.argv.slice(2)

const play = await playDemo({
  watch: koreaRussia,
  data,
  tz: 'UTC',
  userAgent: 'figurewatch/test (+https://figurewatch.example)',
  port: Number(port),
  weeks: Number(weeks),
  week: () => {},
})
await play.close()
