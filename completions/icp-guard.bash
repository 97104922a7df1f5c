# Completes the words of icp-guard in bash: eval "$(icp-guard completion bash)"

_icp_guard() {
  local IFS=$' \t\n' words word line directive=4
  local typed=${COMP_LINE:0:COMP_POINT}
  read -rd '' -a words <<<"$typed"
  [[ $typed == *[[:space:]] ]] && words+=("")
  word=${words[*]: -1}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) directive=${line#:} ;;
      "$word"*)
        line=${line%%$'\t'*}
        # Bash replaces only $2, what comes after the last = or : of the word.
        COMPREPLY+=("${line#"${word%"$2"}"}")
        ;;
    esac
  done < <("$1" complete -- "${words[@]:1}" 2>/dev/null)
  # Before version 4 there is no compopt, and nothing but a space or a file too many.
  ((directive & 2)) && compopt -o nospace 2>/dev/null
  ((directive & 4)) && compopt +o default 2>/dev/null
  ((directive & 16)) && compopt +o default -o dirnames 2>/dev/null
  return 0
}

complete -o default -F _icp_guard icp-guard
