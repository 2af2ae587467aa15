import type {Command} from 'commander'
import {shells, type Shell} from './shells.js'
import {flagGroupsOf, type Flag} from './flag-groups.js'

/** A command with what can follow it. */
interface CompletedCommand {
  readonly name: string
  readonly description: string
  readonly flags: readonly Flag[]
  /** Words that its argument may be; empty where it takes files. */
  readonly words: readonly string[]
}

/** A script that teaches a shell the commands and flags of this factlint, and the names of its rules. */
export function completionScript(shell: Shell, program: Command, ruleIds: readonly string[]): string {
  const commands = program.commands.map((command): CompletedCommand => {
    const name = command.name()
    const flags = flagGroupsOf(command)
      .flatMap((group) => group.flags)
      .map((flag) => (flag.long === '--rule' ? {...flag, choices: ruleIds.map((id) => `${id}=off`)} : flag))
    return {name, description: command.description(), flags, words: wordsAfter(name, ruleIds)}
  })
  return writers[shell](commands)
}

const writers = {bash: bashScript, zsh: zshScript, fish: fishScript} as const satisfies Record<
  Shell,
  (commands: readonly CompletedCommand[]) => string
>

function wordsAfter(command: string, ruleIds: readonly string[]): readonly string[] {
  switch (command) {
    case 'explain':
      return ruleIds
    case 'hook':
      return ['install', 'uninstall']
    case 'completion':
      return shells
    case 'rules':
      return ['test']
    default:
      return []
  }
}

function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map((d) => d.name)
  const values = commands.flatMap(({name, flags}) =>
    flags
      .filter((flag) => flag.value !== null)
      .map((flag) => {
        const keys = [flag.short, flag.long].filter((d) => d !== null).map((d) => `'${name} ${d}'`)
        const offer = flag.choices.length > 0 ? `-W '${flag.choices.join(' ')}'` : '-f'
        return `    ${keys.join('|')}) COMPREPLY=($(compgen ${offer} -- "$cur")); return ;;`
      })
  )
  const flags = commands.map((d) => `      ${d.name}) flags='${d.flags.map((flag) => flag.long).join(' ')} --help' ;;`)
  const words = commands.filter((d) => d.words.length > 0).map((d) => `    ${d.name}) words='${d.words.join(' ')}' ;;`)
  return `# factlint completion bash > /etc/bash_completion.d/factlint
_factlint() {
  local cur prev word command=lint flags= words=
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD-1]}
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case "$command $prev" in
${values.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
    return
  fi
  case $command in
${words.join('\n')}
  esac
  [[ $COMP_CWORD -eq 1 ]] && words='${names.join(' ')}'
  COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -o bashdefault -F _factlint factlint
`
}

function zshScript(commands: readonly CompletedCommand[]): string {
  const described = commands.map((d) => `    ${quote(`${d.name}:${d.description}`)}`)
  const cases = commands.map(({name, flags, words}) => {
    const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : "'*:text:_files'"
    return `    ${name}) _arguments -s ${[...flags.map(zshFlag), rest].join(' \\\n      ')} ;;`
  })
  return `#compdef factlint
_factlint() {
  local command=lint word
  local -a commands=(
${described.join('\n')}
  )
  for word in \${words[2,CURRENT-1]}; do
    case $word in ${commands.map((d) => d.name).join('|')}) command=$word; break ;; esac
  done
  (( CURRENT == 2 )) && [[ $words[2] != -* ]] && _describe command commands
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _factlint ]; then _factlint "$@"; else compdef _factlint factlint; fi
`
}

function zshFlag({short, long, value, choices, description}: Flag): string {
  const told = `[${description.replaceAll(/[[\]:]/g, '\\$&')}]`
  const taken = value === null ? '' : `:${value}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}`
  const [first, ...others] = [short, long].filter((d) => d !== null).map((name) => quote(`${name}${told}${taken}`))
  return [first, ...others].join(' ')
}

function fishScript(commands: readonly CompletedCommand[]): string {
  const others = commands.map((d) => d.name).filter((d) => d !== 'lint')
  const lines = commands.flatMap(({name, description, flags, words}) => {
    const when =
      name === 'lint' ? `not __fish_seen_subcommand_from ${others.join(' ')}` : `__fish_seen_subcommand_from ${name}`
    return [
      `complete -c factlint -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
      ...flags.map((flag) => fishFlag(flag, when)),
      ...(words.length > 0 ? [`complete -c factlint -f -n ${quote(when)} -a ${quote(words.join(' '))}`] : [])
    ]
  })
  return `# factlint completion fish > ~/.config/fish/completions/factlint.fish\n${lines.join('\n')}\n`
}

function fishFlag({short, long, value, choices, description}: Flag, when: string): string {
  const taken = value === null ? '' : choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : ' -r'
  const names = `${short === null ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`
  return `complete -c factlint -n ${quote(when)}${names}${taken} -d ${quote(description)}`
}

/** A word of a shell, whatever is in it. */
function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}
