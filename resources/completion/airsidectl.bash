# Completion of airsidectl for bash. The program itself knows what may come next.
_airsidectl() {
  local words=("${COMP_WORDS[@]:1:COMP_CWORD}") last=$((COMP_CWORD - 1)) line reply
  # Bash makes words of "--option=value" at the sign.
  if [ "${words[last]-}" = "=" ]; then
    words[last]=
  elif [ "$last" -gt 0 ] && [ "${words[last - 1]}" = "=" ]; then
    unset "words[last - 1]"
  fi
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o default; return ;;
      :folders) compopt -o dirnames; return ;;
    esac
    printf -v reply %q "${line%%$'\t'*}"
    COMPREPLY+=("$reply")
  done < <("$1" __complete "${words[@]}" 2>/dev/null)
}
complete -F _airsidectl airsidectl
