const version = '0.1.0'

/** Sites are told who asks, and whom to write to. */
export const userAgent = (contact: string): string => `figurewatch/${version} (+${contact})`
