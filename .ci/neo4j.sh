#!/bin/sh
# Fetches the jars of Neo4j Community from Maven Central into a folder (default: .neo4j in the checkout), unless they are there.
# Afterwards NEXUM_TEST_NEO4J_HOME=<folder> lets the tests start a real Neo4j without containers. Needs Java 17 and Maven.
set -eu

version=5.26.28
folder=${1:-"$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)/.neo4j"}
if [ -e "$folder/lib/neo4j-$version.jar" ]; then
  echo "Neo4j $version is in $folder"
  exit 0
fi

pom=$(mktemp -d)
trap 'rm -rf "$pom"' EXIT
cat >"$pom/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>nexum</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
POM

mkdir -p "$folder"
# Into a folder beside it first: an interrupted download is not taken for a whole one.
rm -rf "$folder/lib.new" "$folder/lib"
mvn -q -B -f "$pom/pom.xml" dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=$folder/lib.new"
mv "$folder/lib.new" "$folder/lib"
echo "Neo4j $version is in $folder now ($(ls "$folder/lib" | wc -l) jars)"
