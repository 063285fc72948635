// Weights as they stand in the address: `evidence~recency:20`. What is not understood is left out.
import { mostWeight, scorePartNames, weightProfileNames, weightProfiles, weightsOf, type ScorePartName, type WeightProfile, type Weights } from '../../../schema/weights.ts'

export interface ChosenWeights {
  readonly profile: WeightProfile
  /** Only those that differ from the profile. */
  readonly parts: readonly { readonly name: ScorePartName; readonly weight: number }[]
}

export function readWeights(text: string | undefined): ChosenWeights {
  const [profile, ...rest] = (text ?? '').split('~')
  const parts = rest.flatMap(entry => {
    const [name, weight = ''] = entry.split(':')
    const known = scorePartNames.find(part => part === name)
    const value = Number(weight)
    return known === undefined || !/^\d+$/.test(weight) || value > mostWeight ? [] : [{ name: known, weight: value }]
  })
  return changed(weightProfileNames.find(name => name === profile) ?? 'standard', parts)
}

/** Undefined for the standard profile as it is: then nothing stands in the address. */
export function writeWeights({ profile, parts }: ChosenWeights): string | undefined {
  const text = [profile, ...parts.map(({ name, weight }) => `${name}:${weight}`)].join('~')
  return text === 'standard' ? undefined : text
}

export function withWeight({ profile, parts }: ChosenWeights, name: ScorePartName, weight: number): ChosenWeights {
  return changed(profile, [...parts.filter(part => part.name !== name), { name, weight }])
}

/** As the API takes it. */
export interface WeightsInput {
  profile: string
  parts: { name: string; weight: number }[]
}

export function asked({ profile, parts }: ChosenWeights): WeightsInput {
  return { profile, parts: parts.map(part => ({ ...part })) }
}

export function effective(chosen: ChosenWeights): Weights {
  return weightsOf(chosen)
}

function changed(profile: WeightProfile, parts: ChosenWeights['parts']): ChosenWeights {
  const own: Readonly<Record<ScorePartName, number>> = weightProfiles[profile].weights
  return { profile, parts: parts.filter(({ name, weight }) => weight !== own[name]) }
}
