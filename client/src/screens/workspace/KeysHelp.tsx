import { words } from '../../app/words.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Action } from './actions.ts'

export function KeysHelp({ actions, close }: { readonly actions: readonly Action[]; readonly close: () => void }) {
  const walking = [[words.keys.arrows, '← → ↑ ↓'], [words.keys.altArrows, 'Alt + ← → ↑ ↓'], [words.keys.mark, 'Space']] as const
  return (
    <Dialog title={words.keys.heading} close={close}>
      <table className="keys">
        <tbody>
          {walking.map(([name, key]) => <tr key={key}><th scope="row">{name}</th><td><kbd>{key}</kbd></td></tr>)}
          {actions.map(action => <tr key={action.id}><th scope="row">{action.name}</th><td><kbd>{action.key}</kbd></td></tr>)}
        </tbody>
      </table>
    </Dialog>
  )
}
