// An element of an XML list as text again, to be shown beside what was understood of it.
import type { XmlElement } from './xml.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

/** With local names, and one line for each element: blanks between elements say nothing in a list. */
export function xmlText({ name, attributes, children, text }: XmlElement, indent = ''): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')
  const own = escaped(text.trim())
  if (children.length === 0) return own === '' ? `${indent}<${open}/>` : `${indent}<${open}>${own}</${name}>`
  const inside = [...own === '' ? [] : [`${indent}  ${own}`], ...children.map(child => xmlText(child, `${indent}  `))]
  return [`${indent}<${open}>`, ...inside, `${indent}</${name}>`].join('\n')
}
