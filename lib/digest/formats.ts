import { atom } from './atom.ts'
import { csv } from './csv.ts'
import type { Digest } from './digest.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonFeed } from './json-feed.ts'
import { ndjson } from './ndjson.ts'
import { text } from './text.ts'

/** Where a digest is published: the address of the endpoint, and the one that this very form was asked under. */
export interface Place {
  origin: string
  self: string
}

/** One way to write a digest down. Another one is one more file and one more line below. */
export interface Format {
  /** what an address ends in: `/v1/digest.json` */
  extension: string
  mediaType: string
  /** its name for people */
  title: string
  /** a feed, which readers ask for again and again: it looks further back, and a reader may subscribe to it */
  feed?: true
  /** nothing in it may change while the facts do not; without a place it names no address of ours */
  render: (digest: Digest, place?: Place | null) => string
}

export const formats: readonly Format[] = [json, text, html, atom, jsonFeed, csv, ndjson]
