// Gives a file to the reader. Nothing leaves the machine.

export function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** Letters, digits and dashes: what every system takes as a file name. */
export function fileName(...parts: readonly string[]): string {
  return parts.join(' ').normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 90).toLowerCase()
}

/** A drawing of the page as a file of its own: the colours and the font of the page become values, its links go. */
export function drawing(svg: SVGSVGElement, note: string): string {
  const style = getComputedStyle(svg)
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const anchor of copy.querySelectorAll('a')) for (const name of ['href', 'class', 'data-status', 'aria-current']) anchor.removeAttribute(name)
  copy.removeAttribute('class')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const description = document.createElementNS('http://www.w3.org/2000/svg', 'desc')
  description.textContent = note
  copy.prepend(description)
  return new XMLSerializer().serializeToString(copy).replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim().replaceAll('"', '&quot;'))
}
