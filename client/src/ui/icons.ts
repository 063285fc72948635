// Icons by the names the ontology gives: a kind whose icon is missing here does not compile.
import {
  IconBuilding, IconBuildingBank, IconChartBar, IconFileText, IconFlag, IconGavel, IconId, IconMail, IconMapPin, IconPlane, IconQuote, IconScale, IconShip, IconSitemap, IconSpeakerphone,
  IconUser, IconUsersGroup, type TablerIcon
} from '@tabler/icons-react'
import { nodeKinds, type NodeKind } from '../../../schema/generated/legend.ts'

const byName: Readonly<Record<(typeof nodeKinds)[NodeKind]['icon'], TablerIcon>> = {
  user: IconUser, building: IconBuilding, ship: IconShip, plane: IconPlane, sitemap: IconSitemap, 'users-group': IconUsersGroup, speakerphone: IconSpeakerphone, gavel: IconGavel, scale: IconScale,
  'building-bank': IconBuildingBank, 'file-text': IconFileText, quote: IconQuote, mail: IconMail, 'chart-bar': IconChartBar, flag: IconFlag, 'map-pin': IconMapPin, id: IconId
}

export function iconOf(kind: NodeKind): TablerIcon {
  return byName[nodeKinds[kind].icon]
}
