import { harmless } from '../digest/plain.ts'

/** A page as HTML text. Pages are plain functions of what they show: none of them waits for anything. */
export function render(page: { toString(): string }): string {
  return `<!doctype html>${harmless(page.toString())}`
}
