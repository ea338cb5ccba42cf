import { z } from 'zod'
import { formats } from '../digest/formats.ts'
import {
  ArticleAnswer,
  ClaimAnswer,
  ClaimsAnswer,
  DigestAnswer,
  FiguresAnswer,
  HealthAnswer,
  HistoryAnswer,
  StatementsAnswer,
} from './answers.ts'
import { ClaimsQuery, DigestQuery, FiguresQuery, StatementsQuery } from './asks.ts'
import { gives, listed, type Operation, refusals } from './contract.ts'

const id = (what: string) => z.strictObject({ id: z.string().meta({ description: `Id of ${what}` }) })

const json = 'application/json'
const words = { schema: z.string() }
const digestForms = {
  description: 'The digest. It is never empty: when nothing changed it says so, and what was read',
  content: {
    ...Object.fromEntries(formats.map(({ mediaType }) => [mediaType, words])),
    [json]: { schema: DigestAnswer },
  },
}
const form = z.strictObject({
  form: z.enum(formats.map(({ extension }) => extension)).meta({ description: 'One of its forms' }),
})

/** Everything that can be read. */
export const readPaths: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/digest',
    operationId: 'digest',
    tags: ['Digest'],
    summary: 'What is new or changed',
    description:
      'The changes of a window, the last 24 hours if nothing is said (7 days as a feed), in the form that `Accept` asks for. ' +
      'Mistakes come first, then changes by size, conflicts, what is new, what is confirmed.',
    request: { query: DigestQuery },
    responses: { 200: digestForms, ...refusals(400) },
  },
  {
    method: 'get',
    path: '/v1/digest.{form}',
    operationId: 'digestAs',
    tags: ['Digest'],
    summary: 'The same in a form by name',
    description: 'Atom and JSON Feed have one entry per change, each with an id that is never used again.',
    request: { params: form, query: DigestQuery },
    responses: { 200: digestForms, ...refusals(400, 404) },
  },
  ...listed(
    {
      method: 'get',
      path: '/v1/figures',
      operationId: 'figures',
      tags: ['Figures'],
      summary: 'Where every figure stands',
      request: { query: FiguresQuery },
      responses: refusals(400),
    },
    'Figures with their current numbers',
    FiguresAnswer,
  ),
  {
    method: 'get',
    path: '/v1/figures/{id}',
    operationId: 'figure',
    tags: ['Figures'],
    summary: 'The history of one figure',
    request: { params: id('a figure') },
    responses: { 200: gives('Every number that was reported, oldest first', HistoryAnswer), ...refusals(404) },
  },
  ...listed(
    {
      method: 'get',
      path: '/v1/claims',
      operationId: 'claims',
      tags: ['Claims'],
      summary: 'What articles say, newest first',
      description: 'A page may be shorter than its limit, even empty: only a null cursor is the end.',
      request: { query: ClaimsQuery },
      responses: refusals(400),
    },
    'A page of claims',
    ClaimsAnswer,
  ),
  ...listed(
    {
      method: 'get',
      path: '/v1/statements',
      operationId: 'statements',
      tags: ['Claims'],
      summary: 'Who was quoted with which words, newest first',
      description:
        'The same words of one speaker on one day, in one language, are one statement, also where they are shortened or translated otherwise; ' +
        'every article keeps its own wording. The last 7 days if nothing is said, at most 31.',
      request: { query: StatementsQuery },
      responses: refusals(400),
    },
    'Statements',
    StatementsAnswer,
  ),
  {
    method: 'get',
    path: '/v1/claims/{id}',
    operationId: 'claim',
    tags: ['Claims'],
    summary: 'One claim, with the rules that read it',
    request: { params: id('a claim') },
    responses: { 200: gives('The claim', ClaimAnswer), ...refusals(404) },
  },
  {
    method: 'get',
    path: '/v1/articles/{id}',
    operationId: 'article',
    tags: ['Claims'],
    summary: 'One article: its readings and its claims',
    request: { params: id('an article') },
    responses: { 200: gives('The article, without its text', ArticleAnswer), ...refusals(404) },
  },
  {
    method: 'get',
    path: '/healthz',
    operationId: 'health',
    tags: ['About'],
    summary: 'Whether the endpoint answers',
    responses: { 200: gives('It does', HealthAnswer) },
  },
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'contract',
    tags: ['About'],
    summary: 'This document',
    responses: { 200: gives('OpenAPI 3.1', z.looseObject({ openapi: z.string() })) },
  },
]
