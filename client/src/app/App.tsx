import { createTheme, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { AskError } from '../data/ask.ts'
import { router } from './router.tsx'

const theme = createTheme({ fontFamily: 'var(--font)', defaultRadius: 'md', respectReducedMotion: true, primaryColor: 'teal' })

/** What the server answered for certain is not asked again; nobody answering is. */
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: (count, error) => error instanceof AskError && error.code === 'OFFLINE' && count < 2 } }
})

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider>
    </MantineProvider>
  )
}
