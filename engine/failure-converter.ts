// How failures are written for Temporal where there are keys: message and stack as a payload, which the codec puts in cipher as any other. Named by its
// path, for it is loaded by client and worker and bundled into the workflows' sandbox.
import { DefaultFailureConverter } from '@temporalio/common'

export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true })
