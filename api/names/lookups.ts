// Letters and words as data: how alphabets are read in Latin letters, which words say little about who somebody is.

/** Letters that no decomposition takes apart, and variants of one letter: written as the letters people type instead. */
export const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ĸ: 'k', ə: 'a', ɓ: 'b', ɗ: 'd', ƙ: 'k', ʻ: '', ʼ: '', ʹ: '', ʺ: '', ʾ: '', ʿ: '',
  ς: 'σ', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ـ: '',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9'
}

/**
 * Legal forms in their short writing. They tell two companies of one name apart and say nothing else:
 * in comparisons they weigh little, and two forms of one meaning count as the same word.
 */
export const legalForms: Readonly<Record<string, string>> = {
  limited: 'ltd', ltd: 'ltd', ltda: 'ltda', limitada: 'ltda', incorporated: 'inc', inc: 'inc', corporation: 'corp', corp: 'corp', company: 'co', co: 'co', compania: 'co', compagnie: 'co',
  llc: 'llc', ooo: 'llc', tov: 'llc', llp: 'llp', lp: 'lp', plc: 'plc', jsc: 'jsc', ao: 'jsc', oao: 'ojsc', ojsc: 'ojsc', pao: 'pjsc', pjsc: 'pjsc', zao: 'cjsc', cjsc: 'cjsc',
  gmbh: 'gmbh', ag: 'ag', kg: 'kg', ug: 'ug', ohg: 'ohg', sa: 'sa', sarl: 'sarl', sas: 'sas', srl: 'srl', spa: 'spa', sl: 'sl', bv: 'bv', nv: 'nv', ab: 'ab', oy: 'oy', oyj: 'oyj',
  kft: 'kft', sro: 'sro', doo: 'doo', dd: 'dd', ad: 'ad', ead: 'ead', eood: 'eood', ood: 'ood', epe: 'epe', pte: 'pte', pty: 'pty', pvt: 'pvt', bhd: 'bhd', sdn: 'sdn', fze: 'fze', fzco: 'fzc', fzc: 'fzc', fzllc: 'fzllc',
  psc: 'psc', wll: 'wll', saoc: 'saoc', saog: 'saog', unipersonal: 'unipersonal', holding: 'holding', holdings: 'holding', group: 'group', gruppa: 'group', groupe: 'group', trading: 'trading', international: 'intl', intl: 'intl',
  фзе: 'fze', ооо: 'llc', ао: 'jsc', оао: 'ojsc', пао: 'pjsc', зао: 'cjsc', тов: 'llc', ип: 'ip'
}

/** Legal forms of several words, longest first. */
export const legalPhrases: Readonly<Record<string, string>> = {
  'publichnoe aktsionernoe obshchestvo': 'pjsc', 'publichnoye aktsionernoye obshchestvo': 'pjsc', 'otkrytoe aktsionernoe obshchestvo': 'ojsc', 'otkrytoye aktsionernoye obshchestvo': 'ojsc', 'zakrytoe aktsionernoe obshchestvo': 'cjsc', 'zakrytoye aktsionernoye obshchestvo': 'cjsc',
  'obshchestvo s ogranichennoi otvetstvennostyu': 'llc', 'obshchestvo s ogranichennoy otvetstvennostyu': 'llc', 'obschestvo s ogranichennoi otvetstvennostyu': 'llc', 'obschestvo s ogranichennoy otvetstvennostyu': 'llc', 'aktsionernoe obshchestvo': 'jsc', 'aktsionernoye obshchestvo': 'jsc',
  'публичное акционерное общество': 'pjsc', 'открытое акционерное общество': 'ojsc', 'закрытое акционерное общество': 'cjsc', 'общество с ограниченнои ответственностью': 'llc', 'товариство з обмеженою відповідальністю': 'llc', 'акционерное общество': 'jsc',
  'public joint stock company': 'pjsc', 'open joint stock company': 'ojsc', 'closed joint stock company': 'cjsc', 'joint stock company': 'jsc', 'limited liability company': 'llc', 'limited liability partnership': 'llp', 'private limited': 'pvt ltd',
  'gesellschaft mit beschrankter haftung': 'gmbh', 'sociedad anonima': 'sa', 'societe anonyme': 'sa', 'free zone establishment': 'fze', 'free zone company': 'fzc'
}

/** Particles, titles and words of legal forms: part of many names, decisive in none. */
export const particles: ReadonlySet<string> = new Set([
  'al', 'el', 'ul', 'ad', 'an', 'as', 'ash', 'at', 'az', 'ar', 'bin', 'ibn', 'ben', 'bint', 'abu', 'abd', 'ould', 'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'la', 'le', 'les', 'las', 'los', 'van', 'von', 'den', 'der', 'ten', 'ter',
  'of', 'the', 'and', 'for', 'in', 'y', 'e', 'i', 'und', 'et', 'mr', 'mrs', 'ms', 'dr', 'haji', 'hajji', 'mullah', 'sheikh', 'shaykh', 'sayyid', 'general', 'colonel', 'maulavi', 'pastor',
  'liability', 'joint', 'stock', 'obshchestvo', 'aktsionernoe', 'ogranichennoi', 'ogranichennoy', 'otvetstvennostyu', 's'
])

/** Ways to write Cyrillic in Latin letters, in the order in which they are tried; columns of the table below. */
export const cyrillicSchemes = ['press', 'bgn', 'iso9', 'passport', 'french', 'german'] as const

/** A missing column reads as the first. ISO 9 is without its diacritics, as people type it. Passport: ICAO 9303. */
export const cyrillic: Readonly<Record<string, readonly string[]>> = {
  а: ['a'], б: ['b'], в: ['v', 'v', 'v', 'v', 'v', 'w'], г: ['g'], д: ['d'], е: ['e'], ё: ['e', 'yo', 'e', 'e', 'io', 'jo'], ж: ['zh', 'zh', 'z', 'zh', 'j', 'sch'], з: ['z', 'z', 'z', 'z', 'z', 's'],
  и: ['i'], й: ['y', 'y', 'j', 'i', 'i', 'j'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s'], т: ['t'], у: ['u', 'u', 'u', 'u', 'ou', 'u'], ф: ['f'],
  х: ['kh', 'kh', 'h', 'kh', 'kh', 'ch'], ц: ['ts', 'ts', 'c', 'ts', 'ts', 'z'], ч: ['ch', 'ch', 'c', 'ch', 'tch', 'tsch'], ш: ['sh', 'sh', 's', 'sh', 'ch', 'sch'], щ: ['shch', 'shch', 'sc', 'shch', 'chtch', 'schtsch'],
  ъ: ['', '', '', 'ie', '', ''], ы: ['y'], ь: [''], э: ['e'], ю: ['yu', 'yu', 'ju', 'iu', 'iou', 'ju'], я: ['ya', 'ya', 'ja', 'ia', 'ia', 'ja'],
  і: ['i'], ї: ['yi', 'yi', 'i', 'i', 'i', 'ji'], є: ['ye', 'ye', 'je', 'ie', 'ie', 'je'], ґ: ['g'], ў: ['u', 'w', 'u', 'u', 'ou', 'u'],
  ђ: ['dj', 'dj', 'd', 'dj', 'dj', 'dj'], ј: ['j'], љ: ['lj'], њ: ['nj'], ћ: ['c', 'ch', 'c', 'c', 'tch', 'c'], џ: ['dz', 'dzh', 'dz', 'dz', 'dj', 'dsch'], ѓ: ['gj'], ќ: ['kj'], ѕ: ['dz'],
  ә: ['a'], ғ: ['gh', 'gh', 'g', 'g', 'gh', 'gh'], қ: ['q', 'q', 'k', 'k', 'k', 'k'], ң: ['ng', 'ng', 'n'], ө: ['o'], ұ: ['u'], ү: ['u'], һ: ['h'], ҳ: ['h'], ҷ: ['j'], җ: ['j'], ӣ: ['i'], ӯ: ['u'], ѣ: ['e'], ѳ: ['f'], ѵ: ['i']
}

/** What other languages than Russian read differently, by letters that only they have (and, for some, letters they lack). */
export const cyrillicLanguages: readonly { readonly has: RegExp; readonly lacks: RegExp; readonly letters: Readonly<Record<string, readonly string[]>> }[] = [
  { has: /[іїєґ]/, lacks: /[ыэъё]/, letters: { г: ['h'], и: ['y'], й: ['y', 'i', 'j', 'i', 'i', 'j'] } },
  { has: /[ўі]/, lacks: /[ищъїєґ]/, letters: { г: ['h'] } },
  { has: /[ђјљњћџ]/, lacks: /[йщъыьэюя]/, letters: { ж: ['z', 'zh', 'z'], ч: ['c', 'ch', 'c'], ш: ['s', 'sh', 's'], ц: ['c', 'ts', 'c'], х: ['h'] } },
  { has: /[ъщ]/, lacks: /[ыэёіўђјљњћџ]/, letters: { ъ: ['a'], щ: ['sht'], х: ['h'], ц: ['ts'] } }
]

/** How French and German papers spell what English ones spell otherwise: Poutine, Schagiwalejew. Tried on a query beside itself. */
export const pressSpellings: readonly (readonly [spelled: RegExp, read: string])[] = [
  [/schtsch|chtch/g, 'shch'], [/tsch|tch/g, 'ch'], [/sch/g, 'sh'], [/ou/g, 'u'], [/w/g, 'v'], [/(?<=[^aeiou])ine(?!\S)/g, 'in'], [/(?<=[aeiou]|(?<!\S))je/g, 'ye'], [/(?<=[lnr])z/g, 'ts'], [/ij(?!\S)/g, 'y']
]

/** Ways to write Greek: the standard ELOT 743, by sound, as in older books. */
export const greekSchemes = ['elot', 'sound', 'classical'] as const
export const greek: Readonly<Record<string, readonly string[]>> = {
  ου: ['ou', 'ou', 'ou'], αι: ['ai', 'e', 'ae'], ει: ['ei', 'i', 'ei'], οι: ['oi', 'i', 'oe'], αυ: ['av', 'af', 'au'], ευ: ['ev', 'ef', 'eu'], μπ: ['mp', 'b', 'mp'], ντ: ['nt', 'd', 'nt'], γκ: ['gk', 'g', 'gk'], γγ: ['ng', 'ng', 'ng'], γχ: ['nch', 'nh', 'nch'], γξ: ['nx', 'nx', 'nx'], τζ: ['tz', 'tz', 'tz'],
  α: ['a'], β: ['v', 'v', 'b'], γ: ['g'], δ: ['d'], ε: ['e'], ζ: ['z'], η: ['i', 'i', 'e'], θ: ['th'], ι: ['i'], κ: ['k', 'k', 'c'], λ: ['l'], μ: ['m'], ν: ['n'], ξ: ['x'], ο: ['o'], π: ['p'], ρ: ['r'], σ: ['s'], τ: ['t'], υ: ['y', 'i', 'y'], φ: ['f', 'f', 'ph'], χ: ['ch', 'h', 'kh'], ψ: ['ps'], ω: ['o']
}

/** Georgian (national system, without apostrophes) and Armenian (BGN, simplified). */
export const georgianAndArmenian: Readonly<Record<string, string>> = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f', և: 'ev'
}

/**
 * Consonants of Arabic and Hebrew in a coarse alphabet; vowels and letters that may be vowels are left out, on both sides,
 * since neither script writes what Latin spellings guess: محمد meets Mohammed, Muhammad and Mohamad as "mhmd".
 */
export const semiticConsonants: Readonly<Record<string, string>> = {
  ا: '', ء: '', ؤ: '', ئ: '', ع: '', و: '', ي: '', ه: 'h', ب: 'b', پ: 'b', ت: 't', ث: 't', ج: 'j', چ: 'j', ح: 'h', خ: 'K', د: 'd', ذ: 'd', ر: 'r', ز: 'z', ژ: 'z', س: 's', ش: 'S', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'g', گ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
  א: '', ע: '', ו: '', י: '', ה: 'h', ב: 'b', ג: 'g', ד: 'd', ז: 'z', ח: 'h', ט: 't', כ: 'k', ל: 'l', מ: 'm', נ: 'n', ס: 's', פ: 'f', צ: 's', ק: 'k', ר: 'r', ש: 'S', ת: 't'
}

/** The same alphabet from Latin letters; groups of two before single letters. */
export const latinConsonants: Readonly<Record<string, string>> = {
  kh: 'K', sh: 'S', ch: 'j', gh: 'g', th: 't', dh: 'd', zh: 'z', ph: 'f', dj: 'j', tz: 's', ts: 's', ck: 'k',
  b: 'b', c: 'k', d: 'd', f: 'f', g: 'g', h: 'h', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', p: 'b', q: 'k', r: 'r', s: 's', t: 't', v: '', w: '', x: 'ks', y: '', z: 'z', a: '', e: '', i: '', o: '', u: ''
}
