import { Popover } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { words } from '../app/words.ts'
import { useSource } from '../data/hooks.ts'
import { readable } from '../data/known.ts'

/** A source by name; opened it says who published it and when. Its address is text: Nexum opens nothing. */
export function SourceChip({ id, name }: { readonly id: string; readonly name: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} width={320} position="bottom-start" withArrow shadow="md" transitionProps={{ duration: 0 }} withinPortal={false}>
      <Popover.Target>
        <button type="button" className="source" aria-expanded={open} onClick={() => setOpen(!open)}><IconFileText size={13} aria-hidden="true" /><bdi>{name}</bdi></button>
      </Popover.Target>
      <Popover.Dropdown>{open && <SourceDetail id={id} />}</Popover.Dropdown>
    </Popover>
  )
}

function SourceDetail({ id }: { readonly id: string }) {
  const { data, isPending } = useSource(id)
  if (isPending) return <p>{words.app.loading}</p>
  if (data === null || data === undefined) return <p>{id}</p>
  const facts = [data.publisher, data.publishedOn === null ? null : `${words.evidence.published} ${data.publishedOn}`, data.sourceType === null ? null : readable(data.sourceType), data.list, data.licence]
  return (
    <div className="source-detail">
      <p><strong><bdi>{data.name}</bdi></strong></p>
      <p>{facts.filter(fact => fact !== null).join(' · ')}</p>
      {data.url !== null && <><p className="url"><code>{data.url}</code></p><p className="quiet">{words.evidence.listNotice}</p></>}
    </div>
  )
}
