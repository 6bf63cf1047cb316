using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9001.</summary>
internal sealed class DuplicateId() : CorpusCheck(new Rule("WSIS9001", "duplicate-id", Severity.Error)
{
    Clause = "The JSON contract of this library: an id is unlike that of any other record of its type",
    Message = "The id \"{id}\" belongs to another {type} already ({first}).",
    Checks = "No two records of one type have the same id.",
    Why = "A reference to the id could mean either record; look-ups find the first only.",
    Mend = "Give one of the records another id, or remove it where both say the same.",
    Suppress = "Never: references are ambiguous.",
})
{
    public override void Run(ref CorpusScope scope)
    {
        foreach (var (index, first) in scope.Records.Repeated())
        {
            var record = scope.Records[index];
            var origin = scope.Records.Places.OriginOf(first);
            scope.Report(
                this,
                index,
                "/id",
                new("id", record.IdText),
                new("type", record.Type.ToString()),
                new("first", $"{origin.Source ?? "record"} {origin.Pointer}".TrimEnd()));
        }
    }
}
