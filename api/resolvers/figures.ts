import { z } from 'zod'
import { optional } from './arguments.ts'
import { root } from './root.ts'

/** A topic by its name, else by a part of it or of what is claimed; all of them without. */
export const figures = root('figures', z.object({ topic: optional(z.string().trim().min(1, 'expected a topic, or a part of one').max(200)) }), async ({ topic }, { graph }) => {
  const all = await graph.ofKind('Figure')
  if (topic === undefined) return all
  const wanted = topic.toLowerCase()
  const exact = all.filter(figure => figure.topic?.toLowerCase() === wanted)
  return exact.length > 0 ? exact : all.filter(figure => `${figure.topic ?? ''}\n${figure.statement ?? ''}\n${figure.name}`.toLowerCase().includes(wanted))
})
