// Numbers of Russian registers carry check digits: by these they are known for what they are where a table does not say.

/** INN (tax number, 10 digits for organizations and 12 for persons) or OGRN (registration, 13 digits, 15 for sole traders); undefined for another number. */
export function russianNumber(number: string): 'TAX' | 'REGISTRATION' | undefined {
  if (!/^\d{10,15}$/.test(number)) return undefined
  const digits = Array.from(number, Number)
  if (digits.length === 13 || digits.length === 15) {
    const head = number.slice(0, -1)
    return Number(BigInt(head) % BigInt(digits.length - 2)) % 10 === digits.at(-1) ? 'REGISTRATION' : undefined
  }
  if (digits.length === 10) return check(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) ? 'TAX' : undefined
  if (digits.length !== 12) return undefined
  return check(digits.slice(0, 11), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) ? 'TAX' : undefined
}

function check(digits: readonly number[], weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0)
  return sum % 11 % 10 === digits[weights.length]
}
