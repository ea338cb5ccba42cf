import type { Channel } from './channel.ts'
import { discord } from './discord.ts'
import { email } from './email.ts'
import { slack } from './slack.ts'
import type { ChannelName } from './subscription.ts'
import { telegram } from './telegram.ts'
import { webhook } from './webhook.ts'

export const channels: Record<ChannelName, Channel> = { email, webhook, slack, discord, telegram }
