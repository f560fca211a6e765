/** Whether long work is done in threads: the development server and tests do it where they are, as their programs change under way. */
export const inThread = process.env.NODE_ENV === 'production'
