# Completes the words of icp-guard in zsh: eval "$(icp-guard completion zsh)", after compinit

_icp_guard() {
  local line directive=4
  local -a offers ending
  for line in "${(@f)$("$words[1]" complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
    case $line in
      :*) directive=${line#:} ;;
      *) offers+=("${${line//:/\\:}/$'\t'/:}") ;;
    esac
  done
  (( directive & 2 )) && ending=(-S '')
  if (( $#offers )); then
    _describe -t words icp-guard offers "$ending[@]"
  elif (( directive & 16 )); then
    _files -/
  elif ! (( directive & 4 )); then
    # A whole word may name a file; else what comes after --option= or FORMAT= does.
    _files || { compset -P '*=' && _files }
  fi
}

compdef _icp_guard icp-guard
