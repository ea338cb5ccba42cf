import type { Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { listen } from '../../lib/local/listen.ts'

export interface Sink {
  url: string
  /** mails as they came over the wire */
  raw: string[]
  parsed(): Promise<Email[]>
  close(): Promise<void>
}

type Refusal = { status: number; at: 'RCPT TO' | 'DATA' | 'MAIL FROM' }

/** A real SMTP server on this machine. It refuses what it is told to refuse. */
export async function openSink(refusal: Refusal | null = null): Promise<Sink> {
  const raw: string[] = []
  const answer = (at: Refusal['at']): Error | null =>
    refusal?.at === at ? Object.assign(new Error('not here'), { responseCode: refusal.status }) : null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => done(answer('MAIL FROM')),
    onRcptTo: (_address, _session, done) => done(answer('RCPT TO')),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const refused = answer('DATA')
        if (!refused) raw.push(Buffer.concat(chunks).toString('latin1'))
        done(refused)
      })
    },
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  const port = await listen(server.server)
  return {
    url: `smtp://127.0.0.1:${port}`,
    raw,
    parsed: () => Promise.all(raw.map((mail) => PostalMime.parse(Buffer.from(mail, 'latin1')))),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        // A client that keeps its connection for later would keep the server too.
        for (const socket of sockets) socket.destroy()
      }),
  }
}
