#!/usr/bin/env bash
# Lucene.Net 4.8.0-beta00017 (NuGet): symbols in a full-text index with the standard analyzer and the classic query
# parser.
# Guess, written down before the run: "A/RES/60/252" as a phrase finds the resolution of the Assembly alone.
# Seen: the A of the Assembly is an English stop word, so the phrase finds A, E and S alike, while "S/RES/60/252"
# finds S alone; without quotes, /66/ within A/66/77 is taken for a regular expression.
# For users: index symbols in a field that is not analyzed (StringField), and ask with a TermQuery.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.cs <<'CS'
#:package Lucene.Net@4.8.0-beta00017
#:package Lucene.Net.Analysis.Common@4.8.0-beta00017
#:package Lucene.Net.QueryParser@4.8.0-beta00017
#:property PublishAot=false
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

const LuceneVersion Version = LuceneVersion.LUCENE_48;
using var directory = new RAMDirectory();
var analyzer = new StandardAnalyzer(Version);
using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer)))
{
    foreach (var symbol in new[] { "A/RES/60/252", "E/RES/60/252", "S/RES/60/252", "A/66/77" })
    {
        writer.AddDocument([new TextField("symbol", symbol, Field.Store.YES)]);
    }
}

using var reader = DirectoryReader.Open(directory);
var searcher = new IndexSearcher(reader);
foreach (var asked in new[] { "\"A/RES/60/252\"", "\"S/RES/60/252\"", "A/66/77" })
{
    var query = new QueryParser(Version, "symbol", analyzer).Parse(asked);
    var found = searcher.Search(query, 10).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get("symbol")).Order();
    Console.WriteLine($"{asked} -> {query} -> {string.Join(' ', found)}");
}
CS
dotnet run run.cs | tee seen.txt
diff seen.txt - <<'TEXT'
"A/RES/60/252" -> symbol:"? res 60 252" -> A/RES/60/252 E/RES/60/252 S/RES/60/252
"S/RES/60/252" -> symbol:"s res 60 252" -> S/RES/60/252
A/66/77 -> symbol:/66/ symbol:77 -> A/66/77
TEXT
