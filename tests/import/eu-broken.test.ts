// Broken journal tables and financial sanctions files of the European Union, each refused with its reason.
import { describe, expect, it } from 'vitest'
import { eu } from '../../api/import/eu/source.ts'
import { columns, entity, fsf, journal, row, table, xml } from './eu-files.ts'
import { generated } from './files.ts'
import { reading, shown } from './reading.ts'

describe('a broken list of the EU', () => {
  const good = table(row({ recordId: '1' }), row({ recordId: '2', name: 'Beta' }))
  it.each<[string, string | Uint8Array, RegExp]>([
    ['is cut short inside a row', good.slice(0, good.lastIndexOf('Beta') + 2), /32014R0269\.csv: line 3 ends inside quotes/],
    ['has a row of another width', good.replace('"Beta",', ''), /line 3 has 16 cells, and the header has 17/],
    ['lacks a column', good.replace('startDate', 'began'), /the column startDate is missing/],
    ['has two columns of one name', good.replace('alias', 'name'), /two columns are named "name"/],
    ['has shifted columns', good.replaceAll('"32014R0269"', '"EU-UKR"'), /line 2: "EU-UKR" is no CELEX number/],
    ['is in another encoding', Buffer.from(good.replace('Beta', 'Bêta'), 'latin1'), /is not UTF-8/],
    ['has no rows', `${columns.join(',')}\n`, /there is no row under the header/],
    ['has an entry without a name', table(row({ recordId: '1', name: '' })), /line 2: "name" is empty/],
    ['gives one number to two entries', table(row({ recordId: '1' }), row({ recordId: '1', name: 'Beta' })), /lines 2 and 3 are two entries \(Alpha; Beta\) with one number, eu-32014R0269-I\.ENTITIES-1/],
    ['has one row twice', table(row({ recordId: '1' }), row({ recordId: '1' })), /lines 2 and 3 are two entries/],
    ['is empty', '', /no list of the European Union/],
    ['is a web page', '<!DOCTYPE html><html><body>503</body></html>', /no list of the European Union/]
  ])('a journal table that %s is refused', async (_, text, message) => {
    await expect(eu.open(journal(text))).rejects.toThrow(message)
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['is cut short', fsf(entity('')).slice(0, -30), /fsf\.xml: line \d+: it is not well-formed XML or was cut short/],
    ['has another namespace', fsf(entity('')).replace('fpi/fsd/export', 'other'), /no list of the European Union/],
    ['has another outermost element', fsf(entity('')).replaceAll('export', 'import'), /no list of the European Union/],
    ['has a DOCTYPE', fsf(entity('')).replace('<export', '<!DOCTYPE export [<!ENTITY a "b">]><export'), /it has a DOCTYPE/],
    ['names an entry twice', fsf(entity(''), entity('')), /line 4: eu-EU\.1\.1 is there twice, first on line 3/],
    ['has an entry without a number', fsf(entity('', '')), /neither a reference number nor a logical id/],
    ['has an entry without a name', fsf(entity('').replace(/<nameAlias[^>]*>/, '')), /entry EU\.1\.1 has no name/],
    ['has an element that it should not have', fsf(entity(''), '<moon/>'), /"moon" is no element of the list/],
    ['holds no entry', fsf(), /there is no entry in it/],
    ['is in another encoding', Buffer.from(fsf(entity('').replace('Ann', 'Änn')), 'latin1'), /is not UTF-8/]
  ])('a financial sanctions file that %s is refused', async (_, text, message) => {
    await expect(eu.open(xml(text))).rejects.toThrow(message)
  })

  it.each<[string, string, RegExp]>([
    ['lacks a column', 'Date_file;Entity_logical_id;Naal_wholename\n04/07/2018;1;Alpha\n', /the column Subject_type, Programme, Leba_numtitle, EU_ref_num is missing/],
    ['has a row of another width', 'Date_file;Entity_logical_id;Subject_type;Programme;Leba_numtitle;Naal_wholename;EU_ref_num\n04/07/2018;1;P\n', /line 2 has 3 cells, and the header has 7/],
    ['has a row without a number', 'Date_file;Entity_logical_id;Subject_type;Programme;Leba_numtitle;Naal_wholename;EU_ref_num\n04/07/2018;;P;ZWE;1/1;Alpha;\n', /line 2 has neither EU_ref_num nor Entity_logical_id/]
  ])('a file of 2018 that %s is refused', async (_, text, message) => {
    await expect(eu.open(generated('fsd.csv', () => [text]))).rejects.toThrow(message)
  })

  it('may have a byte order mark', async () => {
    expect((await reading(eu, journal(`\uFEFF${good}`))).entries.size).toBe(2)
    expect((await reading(eu, xml(`\uFEFF${fsf(entity(''))}`))).entries.size).toBe(1)
    const rows = 'Date_file;Entity_logical_id;Subject_type;Programme;Leba_numtitle;Naal_logical_id;Naal_wholename;EU_ref_num\n04/07/2018;1;P;ZWE;1/1;5;Alpha;EU.1.1\n04/07/2018;2;E;IRQ;1/1;6;"Beta; Ltd";EU.2.2\n04/07/2018;1;P;ZWE;1/1;7;Ann;EU.1.1\n'
    const { opened, entries } = await reading(eu, generated('fsd.csv', () => [`\uFEFF${rows}`]))
    expect([opened.publishedOn, [...entries.keys()], shown(entries.get('eu-EU.1.1')).names, shown(entries.get('eu-EU.2.2')).names]).toEqual(['2018-07-04', ['eu-EU.2.2', 'eu-EU.1.1'], ['PRIMARY Alpha', 'ALIAS Ann'], ['PRIMARY Beta; Ltd']])
  })
})
