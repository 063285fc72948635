import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/styles.ts'
import { App } from './app/App.tsx'

const host = document.getElementById('root')
if (host === null) throw new Error('The page has no place to draw on.')
createRoot(host).render(<StrictMode><App /></StrictMode>)
