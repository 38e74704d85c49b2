# Completion of airside for fish: the options that its help names.
complete -c airside -f -a '(airside --help 2>/dev/null | string match -r -a -- "--[a-z-]+" | sort -u)'
complete -c airside -l grab -r -F
complete -c airside -l state-dir -x -a '(__fish_complete_directories)'
