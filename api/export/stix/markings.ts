// The traffic light protocol 2.0 in STIX 2.1: the marking definitions that OASIS published, by their ids.
import type { Marking, Profile } from '../profiles.ts'

interface Level {
  readonly id: string
  readonly name: string
  readonly value: string
}

const levels: Readonly<Record<Marking, Level>> = {
  CLEAR: { id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', name: 'TLP:CLEAR', value: 'clear' },
  GREEN: { id: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', name: 'TLP:GREEN', value: 'green' },
  AMBER: { id: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421', name: 'TLP:AMBER', value: 'amber' },
  AMBER_STRICT: { id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003', name: 'TLP:AMBER+STRICT', value: 'amber+strict' },
  RED: { id: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1', name: 'TLP:RED', value: 'red' }
}
const extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'

export const markingId = (marking: Marking = 'CLEAR'): string => levels[marking].id

/** The definitions of what the profile admits. */
export function markingDefinitions({ markings }: Profile): object[] {
  return [...markings].map(marking => levels[marking]).map(({ id, name, value }) =>
    ({ type: 'marking-definition', spec_version: '2.1', id, created: '2022-10-01T00:00:00.000Z', name, extensions: { [extension]: { extension_type: 'property-extension', tlp_2_0: value } } }))
}
