#!/usr/bin/env bash
# Unzips the download into a folder like Fiji's, checks that it holds exactly the files of the update
# site, and runs the main job there with nothing but these and the libraries that Fiji has itself.
# Needs a build: mvn -q package -DskipTests
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here/../.."

zips=(target/UML_PSD-*-fiji.zip)
[ -f "${zips[0]}" ] && [ ${#zips[@]} -eq 1 ] || { echo "Build first, from clean: mvn -q clean package -DskipTests" >&2; exit 1; }
version="$(basename "${zips[0]}" -fiji.zip)"
version="${version#UML_PSD-}"

fiji="$(mktemp -d)"
trap 'rm -rf "$fiji"' EXIT
(cd "$fiji" && jar xf "$OLDPWD/${zips[0]}")

# 1. Exactly these files.
diff <(sed "s/VERSION/$version/" "$here/update-site.txt" | sort) \
  <(cd "$fiji" && find . -type f | sed 's,^\./,,' | sort) ||
  { echo "The download and src/release/update-site.txt differ." >&2; exit 1; }

# 2. What Fiji has itself.
for library in ij scijava-common parsington imglib2 commons-math3 gson jfreechart slf4j-api; do
  cp target/lib/"$library"-[0-9]*.jar "$fiji/jars/"
done

# 3. The command, found as Fiji finds it, and its results.
java -cp "$fiji/plugins/*:$fiji/jars/*" "$here/FijiFolderCheck.java" \
  test-images/nanocrystals.tif "$fiji/results"
for file in report.html spots.csv clusters.csv spots.zip parameters.json; do
  [ -s "$fiji/results/$file" ] || { echo "results/$file is missing." >&2; exit 1; }
done
echo "UML_PSD $version installs into Fiji by unzipping ${zips[0]}."
