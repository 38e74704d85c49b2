# The program itself knows what may come next.
function __airsidectl_complete
    set -l given (commandline -opc)
    set -l typed (commandline -ct)
    set -l answer (command $given[1] __complete $given[2..-1] "$typed" 2>/dev/null)
    switch "$answer[1]"
        case ':files'
            __fish_complete_path "$typed"
        case ':folders'
            __fish_complete_directories "$typed"
        case '*'
            string join \n -- $answer
    end
end
complete -c airsidectl -f -a '(__airsidectl_complete)'
