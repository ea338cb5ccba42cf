import { z } from 'zod'
import { defineChannel } from './channel.ts'
import { digestMail } from './email/digest-mail.tsx'

/** One address and nothing else: no name, no list, no line that could become a header. */
const Address = z
  .string('expected a mail address')
  .trim()
  .max(254)
  .pipe(z.email('expected a mail address such as name@example.org'))

export const email = defineChannel(z.object({ address: Address }), {
  title: 'E-mail',
  fields: [{ name: 'address', label: 'Your mail address', type: 'email', placeholder: 'name@example.org' }],
  reaches: ({ address }) => address.replace(/^(.)[^@]*@/, '$1…@'),
  async send({ address }, delivery, office) {
    const { mailer } = office
    if (!mailer) return { kind: 'later', at: null, why: 'mail is not set up here' }
    return mailer.send(digestMail(address, delivery, { ...office, mailer }))
  },
})
