import { createServer as createHttpServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer,
  type LookupFunction,
  type Server,
  type Socket,
} from 'node:net';
import { afterEach } from 'vitest';

const running: { readonly server: Server; readonly sockets: ReadonlySet<Socket> }[] = [];

afterEach(async () => {
  for (const { server, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Serves until the test ends, on loopback alone; resolves to its port. */
export function serve(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
  return listening(createHttpServer(listener), host);
}

/** Answers every connection with these bytes, be they HTTP or not, and closes it. */
export function serveBytes(bytes: string): Promise<number> {
  return listening(
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(bytes, 'latin1'));
    }),
    '127.0.0.1',
  );
}

async function listening(server: Server, host: string): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  running.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return port;
}

/** A lookup that gives the same addresses for every name, and asks nobody. */
export function alwaysAt(...addresses: readonly string[]): LookupFunction {
  return (_host, { all }, done) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (all) done(null, found);
    else done(null, found[0]?.address ?? '', found[0]?.family);
  };
}
