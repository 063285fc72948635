// An element of a ground, with what would have to be found where it is not shown.
import type { ElementVerdict } from '../../network/network.ts'
import { nextStep } from '../../network/next-steps.ts'

export const elementFields = {
  next: ({ name, verdict }: ElementVerdict): string | null => verdict === 'YES' ? null : nextStep(name)
}
