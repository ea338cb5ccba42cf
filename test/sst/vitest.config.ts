import { defineConfig } from 'vitest/config'

// Apart from `npm test`: it needs the packages of this folder.
// biome-ignore lint/style/noDefaultExport: vitest takes nothing else
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.check.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
