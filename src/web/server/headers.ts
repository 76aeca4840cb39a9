import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Site } from './site.ts'

/** No script or style but our own files, nothing from anybody else, never in a frame, and nothing kept by the browser. */
export async function headers(app: FastifyInstance, { settings, openId }: Site): Promise<void> {
  const isEncrypted = settings.url.startsWith('https:')
  const self = ["'self'"]
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: [...self, 'data:'],
        connectSrc: self,
        fontSrc: self,
        // Signing in and out are forms that lead to the identity provider.
        formAction: [...new Set([...self, openId.origin === settings.url ? "'self'" : openId.origin])],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isEncrypted && { maxAge: 63_072_000, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  })
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  })
}
