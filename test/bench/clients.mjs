import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

// A thread of its own: the clients must not slow the server down that they measure.
const { url, clients, duration } = workerData
const agent = new Agent({ keepAlive: true, maxSockets: clients })

function ask() {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve({ bytes, status: response.statusCode }))
    })
    request.on('error', reject)
  })
}

const times = []
const seen = { bytes: 0, failed: 0 }
const end = performance.now() + duration

async function client() {
  while (performance.now() < end) {
    const start = performance.now()
    const { bytes, status } = await ask()
    times.push(performance.now() - start)
    seen.bytes = bytes
    if (status !== 200) seen.failed += 1
  }
}

await Promise.all(Array.from({ length: clients }, client))
agent.destroy()
parentPort.postMessage({ times, ...seen })
