# Completion of airside for bash: the options that its help names.
_airside() {
  case ${COMP_WORDS[COMP_CWORD - 1]} in
    --grab) compopt -o default ;;
    --state-dir) compopt -o dirnames ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$("$1" --help 2>/dev/null | grep -o -- '--[a-z-]*')" -- "${COMP_WORDS[COMP_CWORD]}") ;;
  esac
}
complete -F _airside airside
