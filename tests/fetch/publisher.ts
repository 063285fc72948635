// A publisher on this machine: a server that answers as it is told.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Address } from '../../api/fetch/addresses.ts'

export const unitedNations = (day: string) => `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${day}T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Alpha</FIRST_NAME><UN_LIST_TYPE>Libya</UN_LIST_TYPE><REFERENCE_NUMBER>LYi.001</REFERENCE_NUMBER><LISTED_ON>2018-06-07</LISTED_ON></INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`

type Answering = (request: IncomingMessage, response: ServerResponse) => void

export class Publisher {
  readonly #server: Server
  #answer: Answering = (_, response) => response.end()
  /** Of every request that came. */
  readonly asked: { readonly path: string | undefined; readonly headers: IncomingMessage['headers'] }[] = []

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push({ path: request.url, headers: request.headers })
      this.#answer(request, response)
    })
  }

  static async begin(): Promise<Publisher> {
    const publisher = new Publisher()
    await new Promise<void>(resolve => publisher.#server.listen(0, '127.0.0.1', resolve))
    return publisher
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  address(more: Partial<Address> = {}): Address {
    return { list: 'un', title: 'The list', url: `http://${this.host}/list.xml`, handsOnTo: [], extension: 'xml', source: 'un', megabytes: 1, ...more }
  }

  answers(answer: Answering): void {
    this.#answer = answer
  }

  sends(body: string | Buffer, headers: Readonly<Record<string, string>> = { 'content-type': 'text/xml' }, status = 200): void {
    this.#answer = (_, response) => response.writeHead(status, headers).end(body)
  }

  end(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise(resolve => this.#server.close(() => resolve()))
  }
}
