#!/usr/bin/env bash
# The project's one script: the same on a laptop and in CI.
#   ./do setup   install what the tests need (Chromium, fonts, PostgreSQL, MeCab), where it may be installed
#   ./do dev     run the paper and start it again when a source file changes
#   ./do test    the pure tests, in seconds
#   ./do check   all that CI does: build, every test, on SQLite and PostgreSQL, in a browser
#   ./do model   make the archive's compiled models anew, after a change of its tables
#   ./do proof   accept the texts that tests received as the expected ones
#   ./do bench   measure, side by side, and compare with the committed baseline ('bench language': the analyzer
#                alone; 'bench wire': the wire alone; 'bench memory': the translation memory alone; 'bench
#                style': the Stylebook beside textlint; 'bench style density FILE...' and 'bench style pairs
#                FILE...': what the rules say of texts that are right; 'bench hostile [N]': bombs and N damaged
#                files at the wire's door; 'bench desk': the bench of the desk in a browser, and eight people
#                saving 10,000 times; 'bench others [FEED...]': feeds read beside feedparser and gofeed)
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '\n== %s\n' "$*"; }

has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }
has_chromium() { command -v chromium >/dev/null; }
has_mecab() { command -v mecab >/dev/null && [ -f /usr/share/mecab/dic/ipadic/matrix.def ] && [ -d /var/lib/mecab/dic/ipadic-utf8 ]; }
has_fonts() { command -v fc-list >/dev/null && fc-list | grep -i 'Noto.*CJK' >/dev/null; }

setup() {
  local missing=()
  has_chromium || missing+=(chromium)
  has_fonts || missing+=(fonts-noto-cjk fontconfig)
  has_postgres || missing+=(postgresql)
  has_mecab || missing+=(mecab mecab-ipadic mecab-ipadic-utf8)
  if [ ${#missing[@]} -gt 0 ]; then
    say "installing ${missing[*]}"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      apt-get update -qq
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    else
      echo "missing, and may not be installed here: ${missing[*]}" >&2
      return 1
    fi
  fi
}

configuration=Debug
build() {
  say build
  dotnet build Kawaraban.slnx -c "$configuration" -v q -nologo -clp:ErrorsOnly
}

# A PostgreSQL cluster of our own: in a temporary folder, on a free port of loopback, ended with this script.
postgres_folder='' postgres_bin='' as_postgres=()
start_postgres() {
  local port
  postgres_bin=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1 || command -v initdb)")
  postgres_folder=$(mktemp -d /tmp/kawaraban-postgres.XXXXXX)
  port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$postgres_folder"
    as_postgres=(setpriv --reuid=postgres --regid=postgres --init-groups)
  fi
  trap stop_postgres EXIT
  in_postgres initdb -D "$postgres_folder/data" -A trust -U kawaraban -E UTF8 --locale=C.UTF-8
  in_postgres pg_ctl -D "$postgres_folder/data" -w -l "$postgres_folder/log" \
    -o "-p $port -k $postgres_folder -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off" start
  export KAWARABAN_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=kawaraban;Database=postgres"
  export KAWARABAN_TEST_POSTGRES_REQUIRED=1
}

in_postgres() {
  local program=$1; shift
  (cd "$postgres_folder" && "${as_postgres[@]}" "$postgres_bin/$program" "$@" >/dev/null 2>&1)
}

stop_postgres() {
  in_postgres pg_ctl -D "$postgres_folder/data" -m immediate stop || true
  rm -rf "$postgres_folder"
}

# feedparser as Debian has it, and the feeds that gofeed's own tests read: unpacked, not installed.
beside_others() {
  local folder packages package
  configuration=Release
  build
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  packages=(python3-feedparser python3-sgmllib3k golang-github-mmcdole-gofeed-dev)
  (cd "$folder" && apt-get download -q "${packages[@]}" >/dev/null)
  for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder"; done
  PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 bench/others/feeds.py "src/Kawaraban/bin/$configuration/net10.0/kawaraban.dll" \
    "$folder/usr/share/gocode/src/github.com/mmcdole/gofeed/testdata" "$@"
}

# Entity Framework's own tool reads the model and writes it down as code, once for each database. The old code must not be in the way.
compile_models() {
  local database
  rm -rf src/Kawaraban.Newsroom/Archive/*/Compiled
  dotnet tool restore >/dev/null
  dotnet build src/Kawaraban.Newsroom -v q -nologo -clp:ErrorsOnly
  for database in Sqlite Postgres; do
    dotnet ef dbcontext optimize --no-build --project src/Kawaraban.Newsroom --context "${database}ArchiveContext" \
      --output-dir "Archive/$database/Compiled" --namespace "Kawaraban.Newsroom.Archive.$database.Compiled" >/dev/null
  done
}

passed=0 failed=0 skipped=0 limit=()
if command -v timeout >/dev/null; then limit=(timeout -k 30 40m); fi
run_tests() {
  local project=$1 log number; shift
  say "$project"
  log=$(mktemp)
  # A test that hangs is named while it does, and ended: it must not cost the whole check.
  (cd "tests/$project/bin/$configuration/net10.0" && "${limit[@]}" dotnet exec "$project.dll" -noColor -longRunning 240 "$@") 2>&1 | tee "$log" || true
  number() { sed -n "s/.*Total: *\([0-9]*\).*Errors: *\([0-9]*\).*Failed: *\([0-9]*\).*Skipped: *\([0-9]*\).*/\\$1/p" "$log" | tail -n 1; }
  if [ -z "$(number 1)" ]; then
    echo "$project did not report" >&2
    failed=$((failed + 1))
  else
    failed=$((failed + $(number 2) + $(number 3)))
    skipped=$((skipped + $(number 4)))
    passed=$((passed + $(number 1) - $(number 3) - $(number 4)))
  fi
  rm -f "$log"
}

sums() {
  printf '\n%s skipped\n' "$skipped"
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
}

case "${1:-help}" in
  setup) setup; dotnet restore Kawaraban.slnx -v q ;;
  dev) exec dotnet watch run --project src/Kawaraban --non-interactive ;;
  test) build; run_tests Kawaraban.Tests; sums ;;
  check)
    setup
    build
    start_postgres
    export KAWARABAN_TEST_BROWSER_REQUIRED=1 KAWARABAN_TEST_MECAB_REQUIRED=1
    run_tests Kawaraban.Tests
    run_tests Kawaraban.House.Tests
    run_tests Kawaraban.Site.Tests
    sums
    ;;
  model) compile_models ;;
  proof) build; KAWARABAN_ACCEPT_PROOFS=1 run_tests Kawaraban.Tests; sums ;;
  bench)
    shift
    setup
    if [ "${1:-}" = desk ]; then
      configuration=Release
      build
      export KAWARABAN_TEST_BROWSER_REQUIRED=1 KAWARABAN_TEST_CROWD_SAVES=10000 KAWARABAN_ACCEPT_FIGURES="${2:-}"
      # One after the other: the crowd would be measured too.
      run_tests Kawaraban.Site.Tests -explicit on -showLiveOutput -class Kawaraban.Site.Tests.Browser.BenchFiguresTests
      run_tests Kawaraban.Site.Tests -explicit on -showLiveOutput -class Kawaraban.Site.Tests.Durability.CrowdTests
      sums
      exit
    fi
    if [ "${1:-}" = others ]; then
      shift
      beside_others "$@"
      exit
    fi
    exec dotnet run -c Release --project bench/Kawaraban.Bench -- "$@"
    ;;
  *) sed -n '2,14p' "$0" | sed 's/^# \{0,1\}//' ;;
esac
