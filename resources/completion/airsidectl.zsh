#compdef airsidectl
# The program itself knows what may come next.
local -a answer
answer=("${(@f)$("${words[1]}" __complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
case $answer[1] in
  '') return 1 ;;
  :files) _files ;;
  :folders) _files -/ ;;
  *)
    answer=("${(@)answer//:/\\:}")
    answer=("${(@)answer/$'\t'/:}")
    _describe -t values 'airsidectl' answer
    ;;
esac
