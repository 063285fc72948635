import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { words } from '../app/words.ts'

/** A dialog with its own heading: the library's is a <header>, which a screen reader takes for the banner of the page. */
export function Dialog({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) {
  return (
    <Modal opened onClose={close} withCloseButton={false} size="lg" padding={0} transitionProps={{ duration: 0 }} attributes={{ content: { 'aria-label': title } }} classNames={{ content: 'palette dialog' }}>
      <div className="card-head dialog-head"><h2><bdi>{title}</bdi></h2><button type="button" className="icon-button" aria-label={words.app.close} onClick={close}>×</button></div>
      <div className="dialog-body">{children}</div>
    </Modal>
  )
}
