// The least that can answer: a server that sends one text, whatever is asked, having read the question.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

let answer = '{}'
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => { body += chunk.toString() })
  request.on('end', () => {
    if (request.url === '/answer') answer = body
    else JSON.parse(body)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(answer)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`ready on http://127.0.0.1:${(server.address() as AddressInfo).port}`))
