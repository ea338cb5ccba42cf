import { type RoleName, roleNames } from '../../languages/form/roles.ts'

/**
 * person: one man or woman · statesman: one whom only a state has · state: a state's, so that a country behind it owns it · office: without
 * a name or a country it is the one named before · itself: it says who is meant even alone; a bare "report" or "ministry" says nobody ·
 * owned: nobody's without its country, however many words it has · relay: it passes on what others say · named: it has a name of its own,
 * which stands before it where the verb is last · member: of a government; a word before may be what he is minister of
 */
type Trait = 'person' | 'statesman' | 'state' | 'office' | 'itself' | 'owned' | 'relay' | 'named' | 'member'

/** What is known of those whom a text only calls by what they are. */
const traits: Readonly<Record<RoleName, readonly Trait[]>> = {
  officials: ['person', 'state', 'itself'],
  lawmaker: ['person', 'statesman', 'state', 'itself', 'relay'],
  intelligence: ['state', 'owned'],
  military: ['state', 'owned'],
  ministry: ['state', 'office'],
  government: ['state', 'office'],
  president: ['person', 'statesman', 'state', 'member'],
  minister: ['person', 'statesman', 'state', 'office', 'member'],
  spokesperson: ['person', 'state', 'office', 'itself'],
  governor: ['person', 'statesman', 'office', 'itself'],
  commander: ['person', 'statesman', 'state', 'office', 'itself'],
  diplomats: ['person', 'statesman', 'itself'],
  experts: ['person', 'itself', 'named'],
  media: ['itself', 'relay', 'named'],
  reports: ['relay'],
  sources: ['itself', 'relay'],
  channel: ['itself', 'relay'],
  agency: ['office', 'owned', 'named'],
  customs: [],
  company: ['office', 'itself', 'named'],
}

const rolesThat = (trait: Trait): ReadonlySet<string> =>
  new Set(roleNames.filter((role) => traits[role].includes(trait)))

/** Ids of sources that are no more than a role: nobody whom the text names. */
export const bareRoles: ReadonlySet<string> = new Set(roleNames)

export const persons = rolesThat('person')
export const statesmen = rolesThat('statesman')
export const rolesOfState = rolesThat('state')
export const officeRoles = rolesThat('office')
export const speakingRoles = rolesThat('itself')
export const ownedRoles = rolesThat('owned')
export const relayRoles = rolesThat('relay')
export const namedRoles = rolesThat('named')
export const memberRoles = rolesThat('member')
