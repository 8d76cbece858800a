import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Tunnel {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A proxy that leads every host name to one port of this machine: what `--host-resolver-rules` is to Chromium,
 * for a browser that has no such switch. It only takes CONNECT, so nothing goes out unencrypted, and nothing
 * goes elsewhere.
 */
export async function startTunnel(port: number): Promise<Tunnel> {
  const open = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('connect', (_, client: Socket, head) => {
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    // Either side may go at any time: a browser that closes a tab does. Then the other has nobody to speak to.
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
