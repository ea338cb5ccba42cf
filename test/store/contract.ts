import { describe } from 'vitest'
import { bench, type Engine } from './bench.ts'
import { accessContract } from './contract-access.ts'
import { articlesContract } from './contract-articles.ts'
import { claimsContract } from './contract-claims.ts'
import { feedsContract } from './contract-feeds.ts'
import { hostsContract } from './contract-hosts.ts'
import { observationsContract } from './contract-observations.ts'
import { orderContract } from './contract-order.ts'
import { subscriptionsContract } from './contract-subscriptions.ts'
import { tableContract } from './contract-table.ts'
import { valuesContract } from './contract-values.ts'

/** What the store promises, whatever engine is below it. */
export function storeContract(engine: Engine): void {
  describe(`the store on ${engine}`, () => {
    const at = bench(engine)
    describe('table', () => tableContract(at))
    describe('feeds', () => feedsContract(at))
    describe('hosts and moves', () => hostsContract(at))
    describe('articles', () => articlesContract(at))
    describe('observations', () => observationsContract(at))
    describe('claims', () => claimsContract(at))
    describe('values', () => valuesContract(at))
    describe('keys and what is done once', () => accessContract(at))
    describe('subscriptions and sends', () => subscriptionsContract(at))
    describe('any order, any number of times', () => orderContract(at))
  })
}
