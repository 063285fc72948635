// Nationalities as lists word them ("Russian"), by the country they mean. What a country itself is called is in countries.ts.
import { countryCode } from './countries.ts'

const words: Readonly<Record<string, readonly string[]>> = {
  ae: ['Emirati'], af: ['Afghan'], al: ['Albanian'], am: ['Armenian'], ao: ['Angolan'], ar: ['Argentine', 'Argentinian'], at: ['Austrian'], au: ['Australian'], az: ['Azerbaijani', 'Azeri'],
  ba: ['Bosnian'], bd: ['Bangladeshi'], be: ['Belgian'], bg: ['Bulgarian'], bh: ['Bahraini'], bi: ['Burundian'], br: ['Brazilian'], by: ['Belarusian', 'Belarussian'],
  ca: ['Canadian'], cd: ['Congolese (DRC)'], cf: ['Central African'], ch: ['Swiss'], ci: ['Ivorian'], cl: ['Chilean'], cm: ['Cameroonian'], cn: ['Chinese'], co: ['Colombian'], cu: ['Cuban'], cy: ['Cypriot'], cz: ['Czech'],
  de: ['German'], dk: ['Danish'], dj: ['Djiboutian'], dz: ['Algerian'], ec: ['Ecuadorian'], ee: ['Estonian'], eg: ['Egyptian'], er: ['Eritrean'], es: ['Spanish'], et: ['Ethiopian'], fi: ['Finnish'], fr: ['French'],
  gb: ['British'], ge: ['Georgian'], gh: ['Ghanaian'], gn: ['Guinean'], gr: ['Greek'], gt: ['Guatemalan'], hr: ['Croatian'], ht: ['Haitian'], hu: ['Hungarian'],
  id: ['Indonesian'], ie: ['Irish'], il: ['Israeli'], in: ['Indian'], iq: ['Iraqi'], ir: ['Iranian'], it: ['Italian'], jo: ['Jordanian'], jp: ['Japanese'], ke: ['Kenyan'], kg: ['Kyrgyz'], kh: ['Cambodian'], kp: ['North Korean'], kr: ['South Korean'], kw: ['Kuwaiti'], kz: ['Kazakh', 'Kazakhstani'],
  lb: ['Lebanese'], lk: ['Sri Lankan'], lr: ['Liberian'], lt: ['Lithuanian'], lv: ['Latvian'], ly: ['Libyan'], ma: ['Moroccan'], md: ['Moldovan'], me: ['Montenegrin'], ml: ['Malian'], mm: ['Burmese'], mr: ['Mauritanian'], mt: ['Maltese'], mx: ['Mexican'], my: ['Malaysian'], mz: ['Mozambican'],
  ng: ['Nigerian'], ni: ['Nicaraguan'], nl: ['Dutch'], no: ['Norwegian'], om: ['Omani'], pe: ['Peruvian'], ph: ['Filipino', 'Philippine'], pk: ['Pakistani'], pl: ['Polish'], pt: ['Portuguese'], qa: ['Qatari'],
  ro: ['Romanian'], rs: ['Serbian'], ru: ['Russian'], rw: ['Rwandan'], sa: ['Saudi', 'Saudi Arabian'], sd: ['Sudanese'], se: ['Swedish'], sg: ['Singaporean'], si: ['Slovenian'], sk: ['Slovak'], sl: ['Sierra Leonean'], sn: ['Senegalese'], so: ['Somali'], ss: ['South Sudanese'], sy: ['Syrian'],
  td: ['Chadian'], th: ['Thai'], tj: ['Tajik', 'Tajikistani'], tm: ['Turkmen'], tn: ['Tunisian'], tr: ['Turkish'], tz: ['Tanzanian'], ua: ['Ukrainian'], ug: ['Ugandan'], us: ['American'], uz: ['Uzbek', 'Uzbekistani'], ve: ['Venezuelan'], vn: ['Vietnamese'], ye: ['Yemeni'], za: ['South African'], zw: ['Zimbabwean']
}
const codes = new Map(Object.entries(words).flatMap(([code, names]) => names.map(name => [name.toLowerCase(), code])))

/** Code of the country whose nationality, or whose name, this is; null and undefined as for the name of a country. */
export function nationalityCode(text: string): string | null | undefined {
  return codes.get(text.trim().toLowerCase()) ?? countryCode(text)
}

/** The first country or nationality named in a text: "Central African Republic" in "Central African Republic armed forces", "Russian" in "passport of a Russian citizen". */
export function countryNamedIn(text: string): string | undefined {
  const words = text.split(/[\s,;()]+/).filter(word => word !== '')
  for (let start = 0; start < words.length; start++) {
    for (let count = Math.min(words.length - start, 5); count > 0; count--) {
      const code = nationalityCode(words.slice(start, start + count).join(' '))
      if (typeof code === 'string') return code
    }
  }
  return undefined
}
