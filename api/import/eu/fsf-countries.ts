// Codes of countries in the financial sanctions files: two letters, and three in the file of 2018; "00" where the EU does not know.
import { countryCode, countryName } from '../countries.ts'
import type { Draft } from '../draft.ts'
import type { RawCountry } from './raw.ts'

/** ISO 3166-1 of three letters, with the code of two. */
const threeLetters = `AFG AF ALB AL DZA DZ AND AD AGO AO ATG AG ARG AR ARM AM AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB BLR BY BEL BE BLZ BZ BEN BJ BMU BM BTN BT BOL BO BIH BA BWA BW BRA BR BRN BN BGR BG BFA BF BDI BI KHM KH CMR CM CAN CA CPV CV
CAF CF TCD TD CHL CL CHN CN COL CO COM KM COG CG COD CD CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG SLV SV GNQ GQ ERI ER EST EE ETH ET FJI FJ FIN FI FRA FR GAB GA GMB GM GEO GE DEU DE GHA GH GIB GI GRC GR GRD GD
GTM GT GIN GN GNB GW GUY GY HTI HT VAT VA HND HN HKG HK HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE ISR IL ITA IT JAM JM JPN JP JOR JO KAZ KZ KEN KE PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR LBY LY LIE LI LTU LT LUX LU MAC MO
MKD MK MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MRT MR MUS MU MEX MX MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ MMR MM NAM NA NPL NP NLD NL NZL NZ NIC NI NER NE NGA NG NOR NO OMN OM PAK PK PLW PW PSE PS PAN PA PNG PG PRY PY PER PE PHL PH POL PL
PRT PT QAT QA ROU RO RUS RU RWA RW KNA KN LCA LC VCT VC WSM WS SMR SM STP ST SAU SA SEN SN SRB RS SYC SC SLE SL SGP SG SVK SK SVN SI SLB SB SOM SO ZAF ZA SSD SS ESP ES LKA LK SDN SD SUR SR SWZ SZ SWE SE CHE CH SYR SY TWN TW TJK TJ TZA TZ THA TH TLS TL
TGO TG TON TO TTO TT TUN TN TUR TR TKM TM UGA UG UKR UA ARE AE GBR GB USA US URY UY UZB UZ VUT VU VEN VE VNM VN VGB VG YEM YE ZMB ZM ZWE ZW`.split(/\s+/)
const byThree = new Map(threeLetters.flatMap((code, place) => place % 2 === 0 ? [[code, (threeLetters[place + 1] ?? '').toLowerCase()] as const] : []))

/** undefined where the file names none, or says that it does not know; a code that no table has is an issue. */
export function codeIn(draft: Draft, { code, description }: RawCountry): string | undefined {
  if (['', '00', 'UNKNOWN'].includes(code)) return undefined
  const known = code.length === 3 ? byThree.get(code) : countryName(code) === undefined ? countryCode(description) : code.toLowerCase()
  if (known === undefined) draft.issue('unknown country', `${code} ${description}`.trim())
  return known ?? undefined
}

/** As the file describes it, if that is understood; else by its name. */
export function nameOfCountry(draft: Draft, country: RawCountry): string {
  const code = codeIn(draft, country)
  if (code === undefined) return ''
  return countryCode(country.description) === code ? country.description : countryName(code) ?? ''
}
