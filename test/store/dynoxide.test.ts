import { describe, it } from 'vitest'
import { findDynoxide } from '../../lib/local/dynoxide.ts'
import { storeContract } from './contract.ts'

if (findDynoxide()) storeContract('dynoxide')
else
  describe.skip('the store on dynoxide: the optional package @dynoxide/linux-x64 is not installed', () =>
    it('is not tested'))
