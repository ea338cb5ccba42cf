import { type Machine, openMachine } from '../local/machine.ts'
import type { Settings } from '../local/settings.ts'
import { silent } from '../log.ts'
import { koreaRussia } from '../watches/korea-russia.ts'

/** Opens this machine's figurewatch, or joins the one that is running on the same data, and closes it when the work is done. */
export async function withMachine<T>(settings: Settings, work: (machine: Machine) => Promise<T>): Promise<T> {
  const machine = await openMachine({
    ...settings,
    watch: koreaRussia,
    spacing: 1000,
    log: silent,
    now: () => new Date(),
  })
  try {
    return await work(machine)
  } finally {
    await machine.close()
  }
}

/** The zone of the person who asks. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
