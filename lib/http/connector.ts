import { lookup as systemResolve } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isLiteral, isPublic, type Lookup, privateAddress } from './address.ts'

export const systemLookup: Lookup = (host) => systemResolve(host, { all: true })

const connectTimeout = 5000

export const refusedCode = 'ADDRESS_REFUSED'

interface Guard {
  lookup: Lookup
  /** host and port that may be reached whatever its address is */
  free: (host: string, port: string) => boolean
  /** which addresses may be reached; another rule only in tests */
  mayReach?: (address: string) => boolean
}

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code })

const refusal = (host: string, address: string): Error =>
  coded(refusedCode, host === address ? privateAddress(host) : `${host} stands for ${privateAddress(address)}`)

/** Node's form of a lookup that gives no address unless all of the name's addresses may be reached. */
const checkedLookup =
  (lookup: Lookup, mayReach: (address: string) => boolean): LookupFunction =>
  (host, options, callback) => {
    lookup(host).then(
      (answers) => {
        const [first] = answers
        const bad = answers.find(({ address }) => !mayReach(address))
        if (bad) return callback(refusal(host, bad.address), '')
        if (!first) return callback(coded('ENOTFOUND', `${host} has no address`), '')
        return options.all ? callback(null, [...answers]) : callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }

/**
 * Opens sockets to public addresses only. A guard on the resolver alone lets most known attacks through, since a literal
 * address is never looked up: so the literal, every answer of the resolver and the connected peer are checked.
 */
export const guardedConnector = ({ lookup, free, mayReach = isPublic }: Guard): buildConnector.connector => {
  const open = buildConnector({ timeout: connectTimeout, lookup: checkedLookup(lookup, () => true) })
  const guarded = buildConnector({ timeout: connectTimeout, lookup: checkedLookup(lookup, mayReach) })

  return (target, callback) => {
    const port = target.port || (target.protocol === 'https:' ? '443' : '80')
    if (free(target.hostname, port)) return open(target, callback)
    if (isLiteral(target.hostname) && !mayReach(target.hostname))
      return callback(refusal(target.hostname, target.hostname), null)
    return guarded(target, (...[error, socket]) => {
      if (error) return callback(error, null)
      const peer = socket.remoteAddress
      if (peer && mayReach(peer)) return callback(null, socket)
      socket.destroy()
      return callback(refusal(target.hostname, peer ?? 'nothing known'), null)
    })
  }
}
