import { Resource } from 'sst'
import { z } from 'zod'
import { connect } from '../lib/store/table.ts'

/** The table that sst.config.ts links to every function; where it is not, the function stops with a clear error. */
const { Ledger } = z.object({ Ledger: z.object({ name: z.string().min(1) }) }).parse(Resource)

export const table = connect({ name: Ledger.name })
