// The order of many texts, as plain comparison gives it, without comparing each pair: five characters at a time are sorted as numbers.

/** Where each text stands: `texts[order[0]]` is the least. Equal texts stay in the order given. */
export function orderOf(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from(texts, (_, place) => place)
  sortRange(texts, order, 0)
  return order
}

const small = 48
const mostNumbered = 2 ** 24

function sortRange(texts: readonly string[], order: Uint32Array, depth: number): void {
  if (order.length < small || order.length > mostNumbered || depth > 500) {
    order.sort((left, right) => compareTexts(texts[left] ?? '', texts[right] ?? '') || left - right)
    return
  }
  const from = depth + commonPrefix(texts, order, depth)
  const { keys, plain } = sortedByKey(texts, order, from)
  for (let start = 0; start < keys.length;) {
    let end = start + 1
    while (end < keys.length && keys[end] === keys[start]) end++
    if (end - start > 1) sortRange(texts, order.subarray(start, end), plain ? from + 5 : 501)
    start = end
  }
}

/** Five characters in the upper 40 bits of a number, the place in the lower 24: sorting the numbers sorts the texts as far as these tell. */
function sortedByKey(texts: readonly string[], order: Uint32Array, from: number): { keys: Float64Array; plain: boolean } {
  const numbers = new BigUint64Array(order.length)
  const halves = new Uint32Array(numbers.buffer)
  let plain = true
  for (let place = 0; place < order.length; place++) {
    const text = texts[order[place] ?? 0] ?? ''
    const key = keyOf(text, from)
    plain &&= key >= 0
    const high = Math.floor(Math.abs(key) / 256)
    halves[place * 2] = (Math.abs(key) - high * 256) * mostNumbered + place
    halves[place * 2 + 1] = high
  }
  numbers.sort()
  const before = order.slice()
  const keys = new Float64Array(order.length)
  for (let place = 0; place < order.length; place++) {
    const low = halves[place * 2] ?? 0
    order[place] = before[low & 0xffffff] ?? 0
    keys[place] = (halves[place * 2 + 1] ?? 0) * 256 + (low >>> 24)
  }
  return { keys, plain }
}

/** Negative when a character is too great for its eight bits: it counts as the greatest, and what follows it is left out. */
function keyOf(text: string, from: number): number {
  let key = 0
  for (let place = from; place < from + 5; place++) {
    const unit = place < text.length ? text.charCodeAt(place) + 1 : 0
    if (unit >= 0xff) return -(key * 256 + 0xff) * 256 ** (from + 4 - place)
    key = key * 256 + unit
  }
  return key
}

function commonPrefix(texts: readonly string[], order: Uint32Array, depth: number): number {
  const first = texts[order[0] ?? 0] ?? ''
  let length = first.length - depth
  for (const place of order) {
    const text = texts[place] ?? ''
    let same = 0
    while (same < length && text.charCodeAt(depth + same) === first.charCodeAt(depth + same)) same++
    length = same
    if (length <= 0) return 0
  }
  return length
}

export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
