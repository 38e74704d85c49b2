#compdef airside
_arguments --
