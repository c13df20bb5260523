import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Serves the pages of the view tests: one HTML file and one script for each. */
export default defineConfig({
  root: fileURLToPath(new URL('harness', import.meta.url)),
  oxc: { jsx: { importSource: 'preact' } },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PACTA_VIEW_PORT ?? 5179),
    strictPort: true,
    fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
  },
})
