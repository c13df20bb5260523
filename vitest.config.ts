import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/faults/**/*.test.ts'],
    environment: 'node',
    // Properties try many cases, and a busy machine is slow.
    testTimeout: 120_000,
  },
})
