import pg from 'pg'

/** The name under which a connection keeps it parsed. */
const BEGIN = 'nhacviec begin'
const ENDS = ['COMMIT', 'ROLLBACK']
const NOTHING: pg.QueryResult = { command: '', rowCount: null, oid: 0, rows: [], fields: [] }

type Send = (query: pg.QueryConfig | pg.Submittable, ...more: unknown[]) => Promise<pg.QueryResult>

/**
 * Lets the "BEGIN" of a transaction wait for its first statement: they go to the server together, since a way there and
 * back costs as much as a small statement. They stand before one "Sync": where BEGIN fails the server passes over the other.
 */
export function beginWithFirst(client: pg.PoolClient): void {
  const send = client.query.bind(client) as unknown as Send
  let isParsed = false
  let isHeld = false

  async function begin(): Promise<pg.QueryResult> {
    const begun = await send({ name: BEGIN, text: 'BEGIN' })
    isParsed = true
    return begun
  }

  const query = (asked: pg.QueryConfig, ...more: unknown[]): Promise<pg.QueryResult> => {
    if (asked.text === 'BEGIN') {
      if (!isParsed) return begin()
      isHeld = true
      return Promise.resolve(NOTHING)
    }
    if (!isHeld) return send(asked, ...more)
    isHeld = false
    if (ENDS.includes(asked.text)) return Promise.resolve(NOTHING)
    // Without a name or a value it would go another way, which knows no "Sync".
    const travels = (asked.name ?? '') !== '' || (asked.values ?? []).length > 0
    return travels ? together(send, asked) : begin().then(() => send(asked, ...more))
  }
  client.query = query as unknown as typeof client.query
}

function together(send: Send, asked: pg.QueryConfig): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const statement = new pg.Query(asked, (error: Error | undefined, results: unknown) => {
      // BEGIN's own comes before it.
      if (error) reject(error)
      else resolve((results as pg.QueryResult[])[1] ?? NOTHING)
    })
    const submit = statement.submit.bind(statement)
    statement.submit = (connection) => {
      connection.stream.cork()
      connection.bind({ statement: BEGIN }, true)
      connection.execute(null, true)
      submit(connection)
      connection.stream.uncork()
    }
    void send(statement)
  })
}
