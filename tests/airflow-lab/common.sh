# Sourced by up, down and run-real.

lab_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lab_cache=${AIRSIDE_LAB_CACHE:-$HOME/.cache/airside-lab}

say() { echo "airflow-lab: $*" >&2; }

# quiet LOG COMMAND...: the output goes to the log, whose end is shown on failure.
quiet() {
  local log=$1
  shift
  "$@" >>"$log" 2>&1 || {
    say "failed: $*"
    tail -n 20 "$log" >&2
    return 1
  }
}

# lab_environment VERSION HOME PORT BASIC: what the server and its command line need.
lab_environment() {
  local version=$1 home=$2 port=$3 basic=$4 key
  key=$(cat "$home/secret_key")
  export AIRFLOW_HOME=$home PATH=$lab_cache/venv-$version/bin:$PATH
  export AIRFLOW__CORE__DAGS_FOLDER=$home/dags AIRFLOW__CORE__LOAD_EXAMPLES=False
  export AIRFLOW__CORE__FERNET_KEY
  AIRFLOW__CORE__FERNET_KEY=$(cat "$home/fernet_key")
  export AIRFLOW__DATABASE__SQL_ALCHEMY_CONN=sqlite:///$home/airflow.db
  export AIRFLOW__DATABASE__LOAD_DEFAULT_CONNECTIONS=False
  export AIRFLOW__LOGGING__BASE_LOG_FOLDER=$home/logs AIRFLOW__LOGGING__LOGGING_LEVEL=WARNING
  export AIRFLOW__USAGE_DATA_COLLECTION__ENABLED=False SCARF_ANALYTICS=false DO_NOT_TRACK=true
  export AIRFLOW__WEBSERVER__SECRET_KEY=$key
  if [ "${version%%.*}" = 2 ]; then
    export AIRFLOW__CORE__EXECUTOR=SequentialExecutor AIRFLOW__WEBSERVER__WORKER_REFRESH_INTERVAL=0
    # Newer gunicorn would open a control socket in the user's home folder.
    export GUNICORN_CMD_ARGS=--no-control-socket
    if [ "$basic" = basic ]; then
      local backends=airflow.providers.fab.auth_manager.api.auth.backend
      export AIRFLOW__API__AUTH_BACKENDS=$backends.basic_auth,$backends.session
    fi
  else
    export AIRFLOW__CORE__AUTH_MANAGER=airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager
    export AIRFLOW__API__SECRET_KEY=$key AIRFLOW__API_AUTH__JWT_SECRET=$key
    export AIRFLOW__API__BASE_URL=http://127.0.0.1:$port
  fi
}

# lab_install VERSION: the pinned packages, once, with uv where PyPI has it for this machine.
lab_install() {
  local version=$1 venv=$lab_cache/venv-$1 log=$lab_cache/install-$1.log
  [ ! -e "$venv/.complete" ] || return 0
  say "installing Airflow $version into $venv"
  rm -rf "$venv"
  : >"$log"
  quiet "$log" python3 -m venv "$venv" || return 1
  if [ ! -x "$lab_cache/uv/bin/uv" ]; then
    python3 -m venv "$lab_cache/uv" >>"$log" 2>&1 \
      && "$lab_cache/uv/bin/pip" install -q --disable-pip-version-check uv >>"$log" 2>&1 || :
  fi
  if [ -x "$lab_cache/uv/bin/uv" ] \
    && UV_CONCURRENT_BUILDS=1 UV_CONCURRENT_INSTALLS=2 UV_CONCURRENT_DOWNLOADS=8 UV_CACHE_DIR=$lab_cache/uv-cache \
      nice "$lab_cache/uv/bin/uv" pip install -q -p "$venv/bin/python" -r "$lab_dir/requirements-$version.txt" \
      >>"$log" 2>&1; then
    :
  else
    quiet "$log" nice "$venv/bin/pip" install -q --disable-pip-version-check -r "$lab_dir/requirements-$version.txt" \
      || return 1
  fi
  touch "$venv/.complete"
}

# lab_prepare VERSION: a home with a migrated database, the DAGs, the role lab_team and the administrator, once.
lab_prepare() (
  version=$1
  home=$lab_cache/home-$version
  [ ! -e "$home/.complete" ] || exit 0
  say "preparing a database for $version"
  rm -rf "$home"
  umask 077
  mkdir -p "$home/dags"
  cp "$lab_dir"/dags/*.py "$home/dags/"
  python=$lab_cache/venv-$version/bin/python
  "$python" -c 'import secrets; print(secrets.token_urlsafe(48))' >"$home/secret_key"
  "$python" -c 'import secrets; print(secrets.token_urlsafe(18))' >"$home/admin_password"
  "$python" -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' >"$home/fernet_key"
  lab_environment "$version" "$home" 0 default
  log=$home/setup.log
  quiet "$log" airflow db migrate || exit 1
  quiet "$log" airflow sync-perm || exit 1
  quiet "$log" airflow roles create lab_team || exit 1
  quiet "$log" airflow users create -u admin -p "$(cat "$home/admin_password")" -r Admin -f Ada -l Admin \
    -e admin@example.org || exit 1
  quiet "$log" airflow dags reserialize || exit 1
  rm -rf "$home/airflow.cfg" "$home/logs" # the one holds absolute paths
  touch "$home/.complete"
)
