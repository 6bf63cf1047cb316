using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9008.</summary>
internal sealed class UnverifiedFactReliedOn() : AnyRecordCheck(new Rule(
    "WSIS9008", "unverified-fact-relied-on", Severity.Note)
{
    Clause = "The model: `evidence` says how far the sources of a record were seen",
    Message = "This record relies on {id}, of which no source was seen.",
    Checks =
        "A record whose sources were seen does not rest on a document, mandate or consultation whose record is from "
        + "memory alone. Organizations that are merely named, and what a preamble recalls, do not count.",
    Why = "The fact looks better founded than it is.",
    Mend = "Find a source for the record named, or mark this one as unverified too.",
    Suppress = "Where the fact that is relied on was seen, though the record around it was not.",
})
{
    public override void Run<T>(T record, ref Scope scope)
    {
        if (!record.IsUnverified && scope.HasCorpus)
        {
            var visitor = new Visitor(this, scope);
            MemberWalk<Visitor>.Run(record, ref visitor);
            scope = visitor.Scope;
        }
    }

    private ref struct Visitor(Check check, Scope scope) : IMemberVisitor
    {
        public Scope Scope = scope;

        public readonly bool Concerns<T>(T value)
            where T : struct, ITextValue<T> =>
            TargetOf(value) is { IsUnverified: true };

        public readonly bool Concerns(Extensible it) =>
            it is Citation citation && Scope.Find(citation.Document) is { IsUnverified: true };

        public void Meet<T>(T value, string place)
            where T : struct, ITextValue<T> =>
            Report(TargetOf(value)!, place);

        public void Meet(Extensible it, string place) =>
            Report(Scope.Find(((Citation)it).Document)!, place + "/document");

        // Documents are met as citations; sources are no foundation but a place.
        private readonly Record? TargetOf<T>(T value)
            where T : struct, ITextValue<T> =>
            typeof(T) == typeof(Id<Mandate>) || typeof(T) == typeof(Id<Consultation>)
                ? Scope.Find(new Link(Links.TargetOf(value, out var id), id, ""))
                : null;

        private void Report(Record record, string place) =>
            Scope.Report(check, place, new FindingArgument("id", record.IdText));
    }
}
