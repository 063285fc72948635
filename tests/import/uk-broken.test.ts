// Broken UK lists, each refused with its reason.
import { describe, expect, it } from 'vitest'
import { refuses } from './knowing.ts'
import { mapped, actor, row, person, listOf, fileOf, ofsiHeader, ofsiRow, xml, designation } from './uk-files.ts'

describe('bad files of the UK', () => {
  const cut = listOf(row(person), row({ ...person, 'Unique ID': 'GHR0002' }))
  refuses('list.csv', [
    ['cut short inside quotes', cut.slice(0, cut.indexOf('GHR0002') + 3), /line 4 ends inside quotes/],
    ['cut short between cells', cut.slice(0, cut.lastIndexOf(',"","')), /line 4 has \d+ cells, and the header has 58/],
    ['a missing column', listOf(row(person)).replace('Name 1,', 'Forename,'), /no column "Name 1"/],
    ['a row without its number', listOf(row({ ...person, 'Unique ID': '' })), /line 3 has "" where the Unique ID/],
    ['no rows', listOf(), /no designation in it/],
    ['a column twice', listOf(row(person)).replace('Name 3', 'Name 2'), /two columns are named "Name 2"/],
    ['another encoding', Buffer.from(listOf(row({ ...person, 'Name 6': 'CAFÉ' })), 'latin1'), /is not UTF-8/],
    ['XML cut short', xml(designation).slice(0, -40), /not well-formed XML or was cut short/],
    ['XML with another element', xml('<Entity/>'), /"Entity" is no element of the UK Sanctions List/],
    ['XML of a designation without a number', xml('<Designation><Names/></Designation>'), /line 4: a designation has no number/],
    ['XML with a DOCTYPE', `<?xml version="1.0"?><!DOCTYPE Designations [<!ENTITY a "b">]><Designations>${designation}</Designations>`, /DOCTYPE/],
    ['a row of the old list without its group', `Last Updated,13/04/2018\n${ofsiHeader}\n${ofsiRow({ 'Name 6': 'X' })}`, /where the number of a group is expected/],
    ['an old list without a column', `Last Updated,13/04/2018\n${ofsiHeader.replace('Listed On', 'Since')}\n${ofsiRow({ 'Group ID': '1' })}`, /no column "Listed On"/],
    ['a summary with a number twice', 'Unique ID,OFSI Group ID,Name,Regime Name,Type,Designation source,Date Designated,Sanctions Imposed\nRUS0001,,A,Russia,Entity,UK,22-02-2024,-\nRUS0001,,B,Russia,Entity,UK,22-02-2024,-\n', /lines 2 and 3 are both RUS0001/],
    ['a summary without a column', 'Unique ID,OFSI Group ID,Name,Regime,Type,Designation source,Date Designated,Sanctions Imposed\nRUS0001,,A,Russia,Entity,UK,22-02-2024,-\n', /no column "Regime Name"/],
    ['a web page', '<!DOCTYPE html><html><body>Not found</body></html>', /this is no UK list that Nexum reads/],
    ['an empty file', '', /this is no UK list that Nexum reads/],
    ['UTF-16', Buffer.from(`\uFEFF${cut}`, 'utf16le'), /this is no UK list that Nexum reads|UTF-16/]
  ], mapped)

  it('reads the old list in the code page of Windows, and a list with a byte order mark', async () => {
    const old = `Last Updated,13/04/2018\n${ofsiHeader}\n${ofsiRow({ 'Group ID': '1', 'Name 6': 'CAFÉ', 'Name 1': 'Zoë', DOB: '00/00/1980' })}`
    const { entries, publishedOn } = await mapped(fileOf(Buffer.from(old, 'latin1')))
    expect(publishedOn).toBe('2018-04-13')
    expect(actor(entries.get('uk-ofsi-1'))).toMatchObject({ name: 'Zoë CAFÉ', birthDates: [{ from: '1980', to: '1980', precision: 'EXACT' }] })
    expect((await mapped(fileOf(`\uFEFF${listOf(row(person))}`))).entries.size).toBe(1)
  })
})
