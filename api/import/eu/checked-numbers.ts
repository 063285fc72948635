// Numbers that prove themselves by check digits: what a legal act prints without a country can then be told to be Russian, or an LEI.

/** Russian taxpayer number (INN): 10 digits of an organization, 12 of a person (order of the Federal Tax Service of 29 June 2012, N MMV-7-6/435). */
export function isInn(number: string): boolean {
  if (/^\d{10}$/.test(number)) return check(number, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === number[9]
  return /^\d{12}$/.test(number) && check(number, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === number[10] && check(number, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === number[11]
}

function check(number: string, weights: readonly number[]): string {
  return String(weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0) % 11 % 10)
}

/** Russian state registration number (OGRN) of an organization: 13 digits, the last of which is the rest of the others by 11. */
export function isOgrn(number: string): boolean {
  return /^[15]\d{12}$/.test(number) && String(Number(number.slice(0, 12)) % 11 % 10) === number[12]
}

/** ISO 17442: letters count 10 to 35, and the whole is 1 by 97. */
export function isLei(number: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(number)) return false
  let rest = 0
  for (const sign of number) for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Chinese unified social credit code (GB 32100-2015): 18 signs, the last of which checks the others. */
export function isUscc(number: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) return false
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = Array.from(number.slice(0, 17)).reduce((total, sign, place) => total + signs.indexOf(sign) * (3 ** place % 31), 0)
  return signs[(31 - sum % 31) % 31] === number[17]
}
