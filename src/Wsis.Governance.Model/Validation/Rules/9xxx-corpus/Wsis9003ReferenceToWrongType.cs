using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9003.</summary>
internal sealed class ReferenceToWrongType() : AnyRecordCheck(new Rule(
    "WSIS9003", "reference-to-wrong-type", Severity.Error)
{
    Clause = "The JSON contract of this library: each member that holds an id says of which record type",
    Message = "\"{id}\" is the id of a record of the type \"{found}\"; one of the type \"{type}\" is wanted here.",
    Checks =
        "An id leads to a record of the type that the member asks for, not to one of another type with the same id.",
    Why = "Programs that follow the link find nothing, though the record seems to be there.",
    Mend = "Name a record of the type wanted, or move the id to the member it belongs in.",
    Suppress = "Never: the link cannot be followed.",
})
{
    public override void Run<T>(T record, ref Scope scope) => LinkVisitor.Run(this, record, ref scope, true);
}
