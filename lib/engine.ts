/** Version of the engine: raised when the same view of the same data would give another number or another picture. */
export const ENGINE_VERSION = '2'
