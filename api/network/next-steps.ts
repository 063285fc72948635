// What would have to be found where an element of a ground is not shown, or has no source: in words, for the person who looks for it.
import type { ElementName } from '../../schema/law.ts'

export const nextSteps: Readonly<Record<ElementName | 'EVIDENCE' | 'DATE', string>> = {
  FOREIGN_PERSON: 'Find a nationality, or the country of registration.',
  ABUSE: 'Find a graded source for what was done: the act, the means and what it served.',
  CONDUCT: 'Find a source for the actor\'s own part in it, and for what it knew.',
  CORRUPTION: 'Find a source for the public office, or for whom of those in office it acted.',
  ATTEMPT: 'Find out what was attempted: the conduct itself, or support for it.',
  TENURE: 'Find from when to when the office was held, and when the abuse went on.',
  ENTITY_BLOCKED: 'Find the statement of reasons of the listing of the entity: on which ground, and for which conduct.',
  SUPPORT: 'Find out what was given, to whom, when, and that a foreign person carried out what it served.',
  OWNED_OR_CONTROLLED: 'Find a company register extract or another source for who owns or controls it, with shares and dates.',
  ACTED_FOR: 'Find a source that it acts for the listed person itself, and since when.',
  TARGET: 'Check on the list itself whether, since when and under which order the person at the end is designated.',
  FAMILY: 'Find a source for the relation.',
  ASSOCIATION: 'Find out what the association consists in: ownership, agency, joint undertakings.',
  BENEFIT: 'Find a source for what was gained.',
  OFFICIAL: 'Find a source for the public office, with dates.',
  US_NEXUS: 'Find a source for a part of it in the United States.',
  IDENTIFIED_TRAFFICKER: 'Nothing to be found: this ground cannot be met until somebody is identified under TVPA section 111(a)(1)(A). Ask by another ground.',
  DEFENDERS_HARMED: 'Find out whether those harmed exposed illegal activity of officials or defended human rights.',
  EVIDENCE: 'Find a source that supports what so far is only disputed or denied.',
  DATE: 'Find the dates of the tie.'
}

export function nextStep(element: string): string {
  return Object.hasOwn(nextSteps, element) ? nextSteps[element as ElementName] : 'Find a source for it.'
}
