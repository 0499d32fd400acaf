import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { IsnadError } from '../model/error.ts'

/** The options of a command and the arguments that are none, as a command's table of options has them. */
export type ParsedOptions<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>

/** Reads the arguments of a command. Throws `IsnadError` that names the command's help. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
): ParsedOptions<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (cause) {
    const message = (cause as Error).message.split(/\.\s/, 1)[0]!
    throw new IsnadError('bad-argument', `${message}; see isnad ${command} --help`, { cause })
  }
}
