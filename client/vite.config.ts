import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Fonts stay files: the page loads only the scripts of the names it shows.
    assetsInlineLimit: 0,
    reportCompressedSize: true
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': 'http://127.0.0.1:4600', '/health': 'http://127.0.0.1:4600', '/events': 'http://127.0.0.1:4600' }
  }
})
