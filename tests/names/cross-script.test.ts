// Names of public figures and places in their own script, and as English-language lists and papers spell them.
import { describe, expect, it } from 'vitest'
import { byRank, find } from '../../api/names/find.ts'
import { NameIndexBuilder } from '../../api/names/name-index.ts'
import { nodeKindNames } from '../../schema/ontology.ts'
import { similarity } from '../../api/names/score.ts'
import { readings } from '../../api/names/transliterate.ts'

const pairs = [
  ['Шагивалеев Тимур', 'Timur Shagivaleev'], ['Владимир Путин', 'Vladimir Putin'], ['Алексей Навальный', 'Alexei Navalny'], ['Михаил Горбачёв', 'Mikhail Gorbachev'], ['Никита Хрущёв', 'Nikita Khrushchev'], ['Борис Ельцин', 'Boris Yeltsin'],
  ['Рамзан Кадыров', 'Ramzan Kadyrov'], ['Евгений Пригожин', 'Yevgeny Prigozhin'], ['Сергей Лавров', 'Sergey Lavrov'], ['Дмитрий Медведев', 'Dmitry Medvedev'], ['Сергей Шойгу', 'Sergei Shoigu'], ['Мария Львова-Белова', 'Maria Lvova-Belova'],
  ['Юрий Чайка', 'Yury Chaika'], ['Александр Бастрыкин', 'Alexander Bastrykin'], ['Игорь Сечин', 'Igor Sechin'], ['Геннадий Тимченко', 'Gennady Timchenko'], ['Алишер Усманов', 'Alisher Usmanov'], ['Пётр Чайковский', 'Pyotr Tchaikovsky'],
  ['Фёдор Достоевский', 'Fyodor Dostoevsky'], ['Алабуга', 'Alabuga'], ['Елабуга', 'Yelabuga'], ['Татарстан', 'Tatarstan'], ['Хабаровск', 'Khabarovsk'], ['Щёлково', 'Shchyolkovo'],
  ['Володимир Зеленський', 'Volodymyr Zelensky'], ['Юлія Тимошенко', 'Yulia Tymoshenko'], ['Віктор Янукович', 'Viktor Yanukovych'], ['Петро Порошенко', 'Petro Poroshenko'], ['Ігор Коломойський', 'Ihor Kolomoisky'], ['Сергій Курченко', 'Serhiy Kurchenko'], ['Харків', 'Kharkiv'], ['Запоріжжя', 'Zaporizhzhia'],
  ['Аляксандр Лукашэнка', 'Aliaksandr Lukashenka'], ['Святлана Ціханоўская', 'Sviatlana Tsikhanouskaya'], ['Віктар Шэйман', 'Viktar Sheiman'],
  ['Александар Вучић', 'Aleksandar Vucic'], ['Новак Ђоковић', 'Novak Djokovic'], ['Ратко Младић', 'Ratko Mladic'], ['Слободан Милошевић', 'Slobodan Milosevic'], ['Бойко Борисов', 'Boyko Borisov'], ['Делян Пеевски', 'Delyan Peevski'], ['Васил Божков', 'Vasil Bozhkov'],
  ['Γιώργος Παπανδρέου', 'Giorgos Papandreou'], ['Αλέξης Τσίπρας', 'Alexis Tsipras'], ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'], ['Κώστας Καραμανλής', 'Kostas Karamanlis'], ['Γιάνης Βαρουφάκης', 'Yanis Varoufakis'], ['Ευάγγελος Μαρινάκης', 'Evangelos Marinakis'], ['Πειραιάς', 'Pireas'], ['Θεσσαλονίκη', 'Thessaloniki'],
  ['ბიძინა ივანიშვილი', 'Bidzina Ivanishvili'], ['მიხეილ სააკაშვილი', 'Mikheil Saakashvili'], ['Նիկոլ Փաշինյան', 'Nikol Pashinyan']
] as const

describe('names across scripts', () => {
  const builder = (side: 0 | 1) => {
    const index = new NameIndexBuilder()
    pairs.forEach((pair, place) => index.add({ id: `n-${String(place).padStart(2, '0')}`, kind: 'Person', names: [pair[side]], identifiers: [], listings: [] }))
    return index.finish()
  }
  const [native, latin] = [builder(0), builder(1)]
  const filter = { kinds: new Set(nodeKindNames), designatedBy: undefined }
  const firstOf = (index: typeof native, query: string): string | undefined => {
    const [hit] = find(index, query, filter).sort(byRank)
    return hit === undefined ? undefined : index.ids.get(hit.row)
  }

  it.each(pairs.map((pair, place) => [...pair, place] as const))('%s is %s', (own, spelled, place) => {
    const id = `n-${String(place).padStart(2, '0')}`
    expect(firstOf(latin, own)).toBe(id)
    expect(firstOf(native, spelled)).toBe(id)
    expect(Math.max(...readings(own).map(reading => similarity(reading, spelled)))).toBeGreaterThan(0.8)
  })

  it.each([['Poutine', 'Путин'], ['Khrouchtchev', 'Хрущёв'], ['Schoigu', 'Шойгу'], ['Jelzin', 'Ельцин'], ['Chagivaleev', 'Шагивалеев'], ['Sagivaleev', 'Шагивалеев'], ['Lukaschenka', 'Лукашэнка']])('%s, as other papers spell it, is %s', (spelled, own) => {
    const id = `n-${String(pairs.findIndex(([name]) => name.includes(own))).padStart(2, '0')}`
    expect(firstOf(native, spelled)).toBe(id)
    expect(firstOf(latin, spelled)).toBe(id)
  })
})
